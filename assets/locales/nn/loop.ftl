# The loop: the tables' answers to each statement, and what comes of them.
loop-lead = Har vi forstått dykk rett? Her står svara frå borda på kvar forståing, og kva de gjer med dei.
loop-count = { $count ->
    [one] { $count } forståing må sjåast på
   *[other] { $count } forståingar må sjåast på
}

## Før sløyfen
loop-none-title = Har vi forstått dykk rett?
loop-none-text = Når oppsummeringa av første verkstad er publisert, kan neste verkstad svare på kvar forståing: rett, delvis, ikkje rett eller manglar noko. Lag ein verkstad med eit spørsmålssett som sjekkar forståingane. Svara kjem hit.
loop-to-prepare = Gå til førebuing
loop-not-open-title = Verkstaden har ikkje byrja
loop-not-open-text = Borda får alle publiserte forståingar når verkstaden opnar. Svara kjem hit etter kvart som borda skriv dei.
loop-to-workshop = Gå til verkstaden

## Oversikten
loop-still-open = Verkstaden er i gang
loop-still-open-text = Svara kjem inn medan borda arbeider. Du kan handsame dei når verkstaden er avslutta.
loop-published = Publisert { $when }
loop-published-text = Svara er handsama, og oppsummeringa er låst.
loop-unresolved = { $count ->
    [0] Alle svar er gjorde greie for
    [one] { $count } forståing må sjåast på
   *[other] { $count } forståingar må sjåast på
}
loop-unresolved-text = Skriv ny versjon, behald med merknad, eller del.
loop-resolved-text = Når notata òg er gjorde greie for, kan oppsummeringa publiserast.
loop-to-summary = Gå til oppsummeringa
loop-show = Vis
loop-only-unresolved = Berre dei som må sjåast på
loop-least-agreement = Minst semje først
loop-legend = Teikna i tabellen
loop-no-hits = Ingenting meir må sjåast på
loop-no-hits-text = Slå av «Berre dei som må sjåast på» for å sjå alle forståingane.
loop-matrix = Svara frå borda på kvar forståing
loop-statement = Forståing
loop-answers = Svar
loop-table = Bord { $table }
loop-verdict-right = rett
loop-verdict-partly = delvis
loop-verdict-wrong = ikkje rett
loop-verdict-missing = manglar noko
loop-letter-right = R
loop-letter-partly = D
loop-letter-wrong = I
loop-letter-missing = M
loop-counted-right = { $count } rett
loop-counted-partly = { $count } delvis
loop-counted-wrong = { $count } ikkje rett
loop-counted-missing = { $count } manglar noko
loop-counted-unanswered = { $count } ikkje svart
loop-unanswered = ikkje svart
loop-outcome-unanswered = Ikkje svart
loop-outcome-confirmed = Stadfesta
loop-outcome-unresolved = Må sjåast på
loop-outcome-revised = Ny versjon
loop-outcome-kept = Behalden

## Én forståelse
loop-back = Tilbake til oversikta
loop-next = Neste som må sjåast på: F{ $number }
loop-detail-title = Forståing F{ $number }
loop-asked = Slik borda fekk ho (versjon { $version })
loop-spread = { $tables } av { $of } bord bak{ $rounds ->
    [one] {""}
   *[other] , i { $rounds } verkstader
}
loop-disagreement = Usemje i notata
loop-table-answers = Svara frå borda
loop-paper = Frå papir
loop-silent = { $count ->
    [one] Ikkje svart: bord { $tables }
   *[other] Ikkje svart: bord { $tables }
}
loop-behind = { $count ->
    [one] { $count } notat bak
   *[other] { $count } notat bak
}
loop-versions = Versjonar

## Hva svarene fører til
loop-resolve = Kva gjer vi med svara?
loop-state-unanswered = Ingen bord har svart på denne forståinga.
loop-state-confirmed = Alle bord som svara, meiner at forståinga er rett. Du treng ikkje gjere noko.
loop-state-unresolved = Minst eitt bord har retta forståinga. Skriv ein ny versjon, eller behald teksten med ein merknad.
loop-state-revised = Svara har ført til versjon { $version }.
loop-state-kept = Teksten er behalden, med denne merknaden:
loop-kept-at = Skriven { $date }
loop-write = Skriv ny versjon
loop-rewrite = Rediger den nye versjonen
loop-keep = Behald med merknad
loop-keep-again = Endre merknaden
loop-drop = Slett versjon { $version }
loop-drop-title = Slette versjon { $version }?
loop-drop-about = Den nye teksten blir borte, og den publiserte versjonen gjeld igjen. Svara må gjerast greie for på nytt.
loop-dropped = Versjonen er sletta.
loop-text = Ny tekst
loop-text-about = Rett teksten slik at han seier det borda meiner.
loop-text-missing = Skriv den nye teksten.
loop-difference = Dette blir endra
loop-unchanged = Teksten er den same som borda fekk.
loop-reason = Kvifor er teksten endra?
loop-reason-about = Blir vist saman med den nye versjonen.
loop-reason-missing = Skriv kvifor ho er endra.
loop-add-notes = { $count ->
    [0] Legg til notat frå denne runden
    [one] Notat frå denne runden: { $count } valt
   *[other] Notat frå denne runden: { $count } valde
}
loop-search = Søk i notata
loop-save = Lagre ny versjon
loop-discard = Forkast teksten
loop-revised = Den nye versjonen er lagra.
loop-remark = Merknad
loop-remark-about = Forklar kvifor teksten blir ståande. Merknaden følgjer saka og blir vist for borda.
loop-remark-missing = Skriv ein merknad.
loop-keep-save = Behald teksten
loop-kept = Forståinga er behalden med merknad.

## Sidene i sløyfa
loop-pages = Sidene i sløyfa
loop-page-answers = Har vi forstått rett?
loop-page-objections = Innvendingar
loop-page-follow-ups = Oppfølging
loop-page-tables = Bord for bord
loop-page-plan = Planen
loop-page-report = Sluttrapport
loop-to-answers = Gå til svara
loop-register-not-closed = Når ein verkstad er avslutta, kan du begynne her.
loop-register-no-hits-text = Vel «Alle», eller søk etter noko anna.

## Ein runde som spør på nytt
loop-only-news = Berre endra og ope
loop-changed = Endra
loop-agreed = { $count ->
    [one] bord { $tables }
   *[other] bord { $tables }
}
loop-still-open-tag = Framleis open
loop-agree = { $right } av { $all } rett
loop-news = { $corrected ->
    [0] Av { $all } forståingar er { $changed } nye eller endra sidan førre verkstad, og { $open } er framleis opne.
   *[other] Av { $all } forståingar er { $changed } nye eller endra sidan førre verkstad, { $open } er framleis opne, og { $corrected } er retta no.
}
loop-news-hidden = { $count ->
    [0] Alle er med her.
    [one] Den eine som står uendra og utan nye rettingar, er ikkje vist.
   *[other] Dei { $count } som står uendra og utan nye rettingar, er ikkje viste.
}
loop-news-all = { $count ->
    [0] Alle er med her.
    [one] Også den eine som står uendra, er vist.
   *[other] Også dei { $count } som står uendra, er viste.
}

## Dele ei forståing
loop-split = Del i fleire
loop-split-about = Den første delen held på nummeret F{ $number }. Dei andre får nye nummer. Alle notata må stå bak minst éin del.
loop-split-first = Del 1 (F{ $number })
loop-split-part = Del { $index }
loop-split-text = Tekst, { $name }
loop-split-notes = { $count } av { $all } notat bak
loop-split-no-notes = Vel minst eitt notat.
loop-split-add = Legg til ein del
loop-split-remove = Fjern { $name }
loop-split-left-out = Desse notata står ikkje bak nokon del: { $references }.
loop-split-reason = Kvifor blir forståinga delt?
loop-split-reason-missing = Skriv kvifor ho blir delt.
loop-split-save = Del forståinga
loop-split-done = Forståinga er delt.
loop-split-into = Samstundes delt ut:

## Innvendingar
loop-against = Innvendingar mot forståinga
loop-against-none = Ingen innvendingar er registrerte.
loop-objections-lead = Det nokon innvende, kva de svara, og kva det førte til.
loop-objections-waiting = { $count ->
    [one] { $count } innvending er ikkje svart på
   *[other] { $count } innvendingar er ikkje svart på
}
loop-objections-block = Oppsummeringa av { $name } kan ikkje publiserast før dei er svart på eller trekte.
loop-objections-block-none = Dei stoppar neste oppsummering til dei er svart på eller trekte.
loop-objections-find = Finn innvendingar
loop-objections-search = Søk i innvendingane
loop-objections-shown = Viser { $shown } av { $all } innvendingar
loop-objections-all = Alle ({ $count })
loop-objections-open = Ikkje svart på ({ $count })
loop-objections-met = Tekne til følgje ({ $count })
loop-objections-partly_met = Delvis tekne til følgje ({ $count })
loop-objections-kept = Står som merknad ({ $count })
loop-objections-withdrawn = Trekte ({ $count })
loop-objections-no-hits = Ingen innvendingar passar
loop-objections-none = Ingen innvendingar
loop-objections-none-text = Når eit bord eller ein folkevald meiner at noko er feil forstått etter verkstaden, registrerer du det her. Då får det svar, eller følgjer saka som merknad. Du kan også registrere frå den einskilde forståinga.
loop-objection-new = Registrer innvending
loop-objection-text = Kva går innvendinga ut på?
loop-objection-text-about = Bruk orda til den som kom med ho. Ikkje skriv namn eller parti.
loop-objection-text-missing = Skriv kva innvendinga går ut på.
loop-objection-workshop = Verkstad
loop-objection-table = Bord
loop-objection-no-table = Ikkje frå eit bestemt bord
loop-objection-statement = Gjeld forståing
loop-objection-no-statement = Inga bestemt forståing
loop-objection-register = Registrer
loop-objection-registered = Innvendinga er registrert.
loop-objection-is-open = Ikkje svart på
loop-objection-is-met = Teken til følgje
loop-objection-is-partly_met = Delvis teken til følgje
loop-objection-is-kept = Står som merknad i saka
loop-objection-is-withdrawn = Trekt
loop-objection-about-met = Teksten blir retta slik innvendinga bed om.
loop-objection-about-partly_met = Noko blir retta. Svaret forklarer kva som ikkje blir det.
loop-objection-about-kept = Teksten står. Innvendinga og svaret følgjer saka.
loop-objection-from = { $table ->
    [0] Runde { $round }, registrert { $date }
   *[other] Bord { $table }, runde { $round }, registrert { $date }
}
loop-objection-against = Gjeld F{ $number }
loop-objection-answer = Svar
loop-objection-answer-again = Svar på nytt
loop-objection-answer-to = { $again ->
    [0] Svar på { $reference }
   *[other] Svar på nytt på { $reference }
}
loop-objection-answered = { $outcome }, svart { $date }
loop-objection-earlier = { $count ->
    [one] Eitt tidlegare svar
   *[other] { $count } tidlegare svar
}
loop-objection-reply = Svar på { $reference }
loop-objection-reply-about = Tidlegare svar blir ståande i registeret.
loop-objection-reply-missing = Skriv svaret.
loop-objection-outcome = Kva fører innvendinga til?
loop-objection-outcome-missing = Vel kva innvendinga fører til.
loop-objection-save = Lagre svaret
loop-objection-answer-saved = Svaret på { $reference } er lagra.
loop-objection-withdraw = Registrer som trekt
loop-objection-withdraw-it = Registrer som trekt: { $reference }
loop-objection-withdraw-title = Er { $reference } trekt?
loop-objection-withdraw-confirm = Registrer som trekt
loop-objection-withdraw-reason = Kvifor er ho trekt?
loop-objection-withdraw-about = Innvendinga blir ståande i registeret som trekt.
loop-objection-withdrawn = { $reference } er trekt.
loop-objection-withdrawn-because = Trekt { $date }: { $reason }

## Oppfølging
loop-follow-ups-lead = Det borda lurte på, kven som finn det ut, og kva svaret vart.
loop-follow-ups-late = { $count ->
    [one] { $count } oppfølging er over fristen
   *[other] { $count } oppfølgingar er over fristen
}
loop-follow-ups-find = Finn oppfølgingar
loop-follow-ups-search = Søk i oppfølgingane
loop-follow-ups-shown = Viser { $shown } av { $all } oppfølgingar
loop-follow-ups-all = Alle ({ $count })
loop-follow-ups-waiting = Ventar på svar ({ $count })
loop-follow-ups-overdue = Over fristen ({ $count })
loop-follow-ups-answered = Svart på ({ $count })
loop-follow-ups-dropped = Blir ikkje følgde opp ({ $count })
loop-follow-ups-no-hits = Ingen oppfølgingar passar
loop-follow-ups-none = Ingen oppfølgingar
loop-follow-ups-none-text = Notat om det borda er nyfikne på eller manglar, kan bli spørsmål til kunnskapsgrunnlaget. Vel notata, skriv spørsmålet, og set ein ansvarleg. Svaret blir vist som «Dette lurte de på» i neste verkstad.
loop-follow-up-new = Ny oppfølging
loop-follow-up-question = Kva skal vi finne ut?
loop-follow-up-question-about = Skriv det som eitt spørsmål. Orda frå bordet følgjer med.
loop-follow-up-question-missing = Skriv spørsmålet.
loop-follow-up-workshop = Notata er frå
loop-follow-up-notes = Notata bak spørsmålet
loop-follow-up-notes-missing = Vel minst eitt notat.
loop-follow-up-chosen = { $count ->
    [0] Ingen notat er valde.
   *[other] Valde: { $references }
}
loop-follow-up-no-notes = Ingen notat passar.
loop-follow-up-make = Lag oppfølging
loop-follow-up-made = Oppfølginga er laga.
loop-follow-up-is-unassigned = Utan ansvarleg
loop-follow-up-is-assigned = Ventar på svar
loop-follow-up-is-answered = Svart på
loop-follow-up-is-dropped = Blir ikkje følgd opp
loop-follow-up-late = Over fristen
loop-follow-up-owner = Ansvarleg: { $owner }
loop-follow-up-owner-due = Ansvarleg: { $owner }, frist { $date }
loop-follow-up-nobody = Ingen er sett til å finne det ut
loop-follow-up-answered = Svart { $date }
loop-follow-up-shown = { $state ->
    [next] Blir vist på borda i neste verkstad, runde { $round }.
    [past] Vist på borda i runde { $round }.
    [unpublished] Blir vist på borda i neste verkstad når oppsummeringa av runde { $own } er publisert.
   *[none] Blir vist på borda i neste verkstad.
}
loop-follow-up-answer = Skriv svar
loop-follow-up-answer-it = Skriv svar på { $reference }
loop-follow-up-correct = Rett svaret
loop-follow-up-correct-it = Rett svaret på { $reference }
loop-follow-up-assign = Set ansvarleg og frist
loop-follow-up-assign-it = Set ansvarleg og frist for { $reference }
loop-follow-up-drop = Ikkje følg opp
loop-follow-up-drop-it = Ikkje følg opp { $reference }
loop-follow-up-drop-title = La vere å følgje opp { $reference }?
loop-follow-up-drop-confirm = Ikkje følg opp
loop-follow-up-drop-reason = Kvifor blir ho ikkje følgd opp?
loop-follow-up-dropped = { $reference } blir ikkje følgd opp.
loop-follow-up-dropped-because = Blir ikkje følgd opp ({ $date }): { $reason }
loop-follow-up-who = Ansvarleg
loop-follow-up-who-about = Ein person eller ei eining i administrasjonen.
loop-follow-up-who-missing = Skriv kven som er ansvarleg.
loop-follow-up-due = Frist
loop-follow-up-due-about = Helst før neste verkstad.
loop-follow-up-assign-save = Lagre ansvarleg
loop-follow-up-assigned = { $owner } er ansvarleg.
loop-follow-up-found = Svar på { $reference }
loop-follow-up-found-about = Skriv så bordet forstår det. Tidlegare svar blir ståande i registeret.
loop-follow-up-found-missing = Skriv svaret.
loop-follow-up-sources = Kjelder
loop-follow-up-sources-about = Éi kjelde på kvar linje.
loop-follow-up-save = Lagre svaret
loop-follow-up-answer-saved = Svaret på { $reference } er lagra.
