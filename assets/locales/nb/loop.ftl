# The loop: the tables' answers to each statement, and what comes of them.
loop-lead = Har vi forstått dere riktig? Her står bordenes svar på hver forståelse, og hva dere gjør med dem.
loop-count = { $count ->
    [one] { $count } forståelse må ses på
   *[other] { $count } forståelser må ses på
}

## Før sløyfen
loop-none-title = Har vi forstått dere riktig?
loop-none-text = Når oppsummeringen av første verksted er publisert, kan neste verksted svare på hver forståelse: riktig, delvis, ikke riktig eller mangler noe. Lag et verksted med et spørsmålssett som sjekker forståelsene. Svarene kommer hit.
loop-to-prepare = Gå til forberedelse
loop-not-open-title = Verkstedet har ikke begynt
loop-not-open-text = Bordene får alle publiserte forståelser når verkstedet åpner. Svarene kommer hit etter hvert som bordene skriver dem.
loop-to-workshop = Gå til verkstedet

## Oversikten
loop-still-open = Verkstedet pågår
loop-still-open-text = Svarene kommer inn mens bordene arbeider. Du kan behandle dem når verkstedet er avsluttet.
loop-published = Publisert { $when }
loop-published-text = Svarene er behandlet, og oppsummeringen er låst.
loop-unresolved = { $count ->
    [0] Alle svar er gjort rede for
    [one] { $count } forståelse må ses på
   *[other] { $count } forståelser må ses på
}
loop-unresolved-text = Skriv ny versjon, behold med merknad, eller del.
loop-resolved-text = Når notatene også er gjort rede for, kan oppsummeringen publiseres.
loop-to-summary = Gå til oppsummeringen
loop-show = Vis
loop-only-unresolved = Bare de som må ses på
loop-least-agreement = Minst enighet først
loop-legend = Tegnene i tabellen
loop-no-hits = Ingenting mer må ses på
loop-no-hits-text = Slå av «Bare de som må ses på» for å se alle forståelsene.
loop-matrix = Bordenes svar på hver forståelse
loop-statement = Forståelse
loop-answers = Svar
loop-table = Bord { $table }
loop-verdict-right = riktig
loop-verdict-partly = delvis
loop-verdict-wrong = ikke riktig
loop-verdict-missing = mangler noe
loop-letter-right = R
loop-letter-partly = D
loop-letter-wrong = I
loop-letter-missing = M
loop-counted-right = { $count } riktig
loop-counted-partly = { $count } delvis
loop-counted-wrong = { $count } ikke riktig
loop-counted-missing = { $count } mangler noe
loop-counted-unanswered = { $count } ikke svart
loop-unanswered = ikke svart
loop-outcome-unanswered = Ikke svart
loop-outcome-confirmed = Bekreftet
loop-outcome-unresolved = Må ses på
loop-outcome-revised = Ny versjon
loop-outcome-kept = Beholdt

## Én forståelse
loop-back = Tilbake til oversikten
loop-next = Neste som må ses på: F{ $number }
loop-detail-title = Forståelse F{ $number }
loop-asked = Slik bordene fikk den (versjon { $version })
loop-spread = { $tables } av { $of } bord bak{ $rounds ->
    [one] {""}
   *[other] , i { $rounds } verksteder
}
loop-disagreement = Uenighet i notatene
loop-table-answers = Svarene fra bordene
loop-paper = Fra papir
loop-silent = { $count ->
    [one] Ikke svart: bord { $tables }
   *[other] Ikke svart: bord { $tables }
}
loop-behind = { $count ->
    [one] { $count } notat bak
   *[other] { $count } notater bak
}
loop-versions = Versjoner

## Hva svarene fører til
loop-resolve = Hva gjør vi med svarene?
loop-state-unanswered = Ingen bord har svart på denne forståelsen.
loop-state-confirmed = Alle bord som svarte, mener at forståelsen er riktig. Du trenger ikke gjøre noe.
loop-state-unresolved = Minst ett bord har rettet forståelsen. Skriv en ny versjon, eller behold teksten med en merknad.
loop-state-revised = Svarene har ført til versjon { $version }.
loop-state-kept = Teksten er beholdt, med denne merknaden:
loop-kept-at = Skrevet { $date }
loop-write = Skriv ny versjon
loop-rewrite = Rediger den nye versjonen
loop-keep = Behold med merknad
loop-keep-again = Endre merknaden
loop-drop = Slett versjon { $version }
loop-drop-title = Slette versjon { $version }?
loop-drop-about = Den nye teksten blir borte, og den publiserte versjonen gjelder igjen. Svarene må gjøres rede for på nytt.
loop-dropped = Versjonen er slettet.
loop-text = Ny tekst
loop-text-about = Rett teksten slik at den sier det bordene mener.
loop-text-missing = Skriv den nye teksten.
loop-difference = Dette blir endret
loop-unchanged = Teksten er den samme som bordene fikk.
loop-reason = Hvorfor er teksten endret?
loop-reason-about = Vises sammen med den nye versjonen.
loop-reason-missing = Skriv hvorfor den er endret.
loop-add-notes = { $count ->
    [0] Legg til notater fra denne runden
    [one] Notater fra denne runden: { $count } valgt
   *[other] Notater fra denne runden: { $count } valgt
}
loop-search = Søk i notatene
loop-save = Lagre ny versjon
loop-discard = Forkast teksten
loop-revised = Den nye versjonen er lagret.
loop-remark = Merknad
loop-remark-about = Forklar hvorfor teksten blir stående. Merknaden følger saken og vises for bordene.
loop-remark-missing = Skriv en merknad.
loop-keep-save = Behold teksten
loop-kept = Forståelsen er beholdt med merknad.

## Sidene i sløyfen
loop-pages = Sidene i sløyfen
loop-page-answers = Har vi forstått riktig?
loop-page-objections = Innvendinger
loop-page-follow-ups = Oppfølging
loop-page-tables = Bord for bord
loop-page-plan = Planen
loop-page-report = Sluttrapport
loop-to-answers = Gå til svarene
loop-register-not-closed = Når et verksted er avsluttet, kan du begynne her.
loop-register-no-hits-text = Velg «Alle», eller søk etter noe annet.

## En runde som spør på nytt
loop-only-news = Bare endret og åpent
loop-changed = Endret
loop-agreed = { $count ->
    [one] bord { $tables }
   *[other] bord { $tables }
}
loop-still-open-tag = Fortsatt åpen
loop-agree = { $right } av { $all } riktig
loop-news = { $corrected ->
    [0] Av { $all } forståelser er { $changed } nye eller endret siden forrige verksted, og { $open } er fortsatt åpne.
   *[other] Av { $all } forståelser er { $changed } nye eller endret siden forrige verksted, { $open } er fortsatt åpne, og { $corrected } er rettet nå.
}
loop-news-hidden = { $count ->
    [0] Alle er med her.
    [one] Den ene som står uendret og uten nye rettelser, er ikke vist.
   *[other] De { $count } som står uendret og uten nye rettelser, er ikke vist.
}
loop-news-all = { $count ->
    [0] Alle er med her.
    [one] Også den ene som står uendret, er vist.
   *[other] Også de { $count } som står uendret, er vist.
}

## Dele en forståelse
loop-split = Del i flere
loop-split-about = Den første delen beholder nummeret F{ $number }. De andre får nye numre. Alle notatene må stå bak minst én del.
loop-split-first = Del 1 (F{ $number })
loop-split-part = Del { $index }
loop-split-text = Tekst, { $name }
loop-split-notes = { $count } av { $all } notater bak
loop-split-no-notes = Velg minst ett notat.
loop-split-add = Legg til en del
loop-split-remove = Fjern { $name }
loop-split-left-out = Disse notatene står ikke bak noen del: { $references }.
loop-split-reason = Hvorfor deles forståelsen?
loop-split-reason-missing = Skriv hvorfor den deles.
loop-split-save = Del forståelsen
loop-split-done = Forståelsen er delt.
loop-split-into = Samtidig delt ut:

## Innvendinger
loop-against = Innvendinger mot forståelsen
loop-against-none = Ingen innvendinger er registrert.
loop-objections-lead = Det noen innvendte, hva dere svarte, og hva det førte til.
loop-objections-waiting = { $count ->
    [one] { $count } innvending er ikke besvart
   *[other] { $count } innvendinger er ikke besvart
}
loop-objections-block = Oppsummeringen av { $name } kan ikke publiseres før de er besvart eller trukket.
loop-objections-block-none = De stopper neste oppsummering til de er besvart eller trukket.
loop-objections-find = Finn innvendinger
loop-objections-search = Søk i innvendingene
loop-objections-shown = Viser { $shown } av { $all } innvendinger
loop-objections-all = Alle ({ $count })
loop-objections-open = Ikke besvart ({ $count })
loop-objections-met = Tatt til følge ({ $count })
loop-objections-partly_met = Delvis tatt til følge ({ $count })
loop-objections-kept = Står som merknad ({ $count })
loop-objections-withdrawn = Trukket ({ $count })
loop-objections-no-hits = Ingen innvendinger passer
loop-objections-none = Ingen innvendinger
loop-objections-none-text = Når et bord eller en folkevalgt mener at noe er galt forstått etter verkstedet, registrerer du det her. Da blir det besvart, eller følger saken som merknad. Du kan også registrere fra den enkelte forståelsen.
loop-objection-new = Registrer innvending
loop-objection-text = Hva går innvendingen ut på?
loop-objection-text-about = Bruk ordene til den som kom med den. Ikke skriv navn eller parti.
loop-objection-text-missing = Skriv hva innvendingen går ut på.
loop-objection-workshop = Verksted
loop-objection-table = Bord
loop-objection-no-table = Ikke fra et bestemt bord
loop-objection-statement = Gjelder forståelse
loop-objection-no-statement = Ingen bestemt forståelse
loop-objection-register = Registrer
loop-objection-registered = Innvendingen er registrert.
loop-objection-is-open = Ikke besvart
loop-objection-is-met = Tatt til følge
loop-objection-is-partly_met = Delvis tatt til følge
loop-objection-is-kept = Står som merknad i saken
loop-objection-is-withdrawn = Trukket
loop-objection-about-met = Teksten rettes slik innvendingen ber om.
loop-objection-about-partly_met = Noe rettes. Svaret forklarer hva som ikke blir det.
loop-objection-about-kept = Teksten står. Innvendingen og svaret følger saken.
loop-objection-from = { $table ->
    [0] Runde { $round }, registrert { $date }
   *[other] Bord { $table }, runde { $round }, registrert { $date }
}
loop-objection-against = Gjelder F{ $number }
loop-objection-answer = Svar
loop-objection-answer-again = Svar på nytt
loop-objection-answer-to = { $again ->
    [0] Svar på { $reference }
   *[other] Svar på nytt på { $reference }
}
loop-objection-answered = { $outcome }, svart { $date }
loop-objection-earlier = { $count ->
    [one] Ett tidligere svar
   *[other] { $count } tidligere svar
}
loop-objection-reply = Svar på { $reference }
loop-objection-reply-about = Tidligere svar blir stående i registeret.
loop-objection-reply-missing = Skriv svaret.
loop-objection-outcome = Hva fører innvendingen til?
loop-objection-outcome-missing = Velg hva innvendingen fører til.
loop-objection-save = Lagre svaret
loop-objection-answer-saved = Svaret på { $reference } er lagret.
loop-objection-withdraw = Registrer som trukket
loop-objection-withdraw-it = Registrer som trukket: { $reference }
loop-objection-withdraw-title = Er { $reference } trukket?
loop-objection-withdraw-confirm = Registrer som trukket
loop-objection-withdraw-reason = Hvorfor er den trukket?
loop-objection-withdraw-about = Innvendingen blir stående i registeret som trukket.
loop-objection-withdrawn = { $reference } er trukket.
loop-objection-withdrawn-because = Trukket { $date }: { $reason }

## Oppfølging
loop-follow-ups-lead = Det bordene lurte på, hvem som finner det ut, og hva svaret ble.
loop-follow-ups-late = { $count ->
    [one] { $count } oppfølging er over fristen
   *[other] { $count } oppfølginger er over fristen
}
loop-follow-ups-find = Finn oppfølginger
loop-follow-ups-search = Søk i oppfølgingene
loop-follow-ups-shown = Viser { $shown } av { $all } oppfølginger
loop-follow-ups-all = Alle ({ $count })
loop-follow-ups-waiting = Venter på svar ({ $count })
loop-follow-ups-overdue = Over fristen ({ $count })
loop-follow-ups-answered = Besvart ({ $count })
loop-follow-ups-dropped = Følges ikke opp ({ $count })
loop-follow-ups-no-hits = Ingen oppfølginger passer
loop-follow-ups-none = Ingen oppfølginger
loop-follow-ups-none-text = Notater om det bordene er nysgjerrige på eller mangler, kan bli spørsmål til kunnskapsgrunnlaget. Velg notatene, skriv spørsmålet, og sett en ansvarlig. Svaret vises som «Dette lurte dere på» i neste verksted.
loop-follow-up-new = Ny oppfølging
loop-follow-up-question = Hva skal vi finne ut?
loop-follow-up-question-about = Skriv det som ett spørsmål. Bordets egne ord følger med.
loop-follow-up-question-missing = Skriv spørsmålet.
loop-follow-up-workshop = Notatene er fra
loop-follow-up-notes = Notatene bak spørsmålet
loop-follow-up-notes-missing = Velg minst ett notat.
loop-follow-up-chosen = { $count ->
    [0] Ingen notater er valgt.
   *[other] Valgt: { $references }
}
loop-follow-up-no-notes = Ingen notater passer.
loop-follow-up-make = Lag oppfølging
loop-follow-up-made = Oppfølgingen er laget.
loop-follow-up-is-unassigned = Uten ansvarlig
loop-follow-up-is-assigned = Venter på svar
loop-follow-up-is-answered = Besvart
loop-follow-up-is-dropped = Følges ikke opp
loop-follow-up-late = Over fristen
loop-follow-up-owner = Ansvarlig: { $owner }
loop-follow-up-owner-due = Ansvarlig: { $owner }, frist { $date }
loop-follow-up-nobody = Ingen er satt til å finne det ut
loop-follow-up-answered = Svart { $date }
loop-follow-up-shown = { $state ->
    [next] Vises på bordene i neste verksted, runde { $round }.
    [past] Vist på bordene i runde { $round }.
    [unpublished] Vises på bordene i neste verksted når oppsummeringen av runde { $own } er publisert.
   *[none] Vises på bordene i neste verksted.
}
loop-follow-up-answer = Skriv svar
loop-follow-up-answer-it = Skriv svar på { $reference }
loop-follow-up-correct = Rett svaret
loop-follow-up-correct-it = Rett svaret på { $reference }
loop-follow-up-assign = Sett ansvarlig og frist
loop-follow-up-assign-it = Sett ansvarlig og frist for { $reference }
loop-follow-up-drop = Ikke følg opp
loop-follow-up-drop-it = Ikke følg opp { $reference }
loop-follow-up-drop-title = La være å følge opp { $reference }?
loop-follow-up-drop-confirm = Ikke følg opp
loop-follow-up-drop-reason = Hvorfor følges den ikke opp?
loop-follow-up-dropped = { $reference } følges ikke opp.
loop-follow-up-dropped-because = Følges ikke opp ({ $date }): { $reason }
loop-follow-up-who = Ansvarlig
loop-follow-up-who-about = En person eller en enhet i administrasjonen.
loop-follow-up-who-missing = Skriv hvem som er ansvarlig.
loop-follow-up-due = Frist
loop-follow-up-due-about = Helst før neste verksted.
loop-follow-up-assign-save = Lagre ansvarlig
loop-follow-up-assigned = { $owner } er ansvarlig.
loop-follow-up-found = Svar på { $reference }
loop-follow-up-found-about = Skriv så bordet forstår det. Tidligere svar blir stående i registeret.
loop-follow-up-found-missing = Skriv svaret.
loop-follow-up-sources = Kilder
loop-follow-up-sources-about = Én kilde på hver linje.
loop-follow-up-save = Lagre svaret
loop-follow-up-answer-saved = Svaret på { $reference } er lagret.
