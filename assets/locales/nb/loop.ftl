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
loop-unresolved-text = Minst ett bord har rettet dem. Skriv en ny versjon, eller behold med merknad, før oppsummeringen kan publiseres.
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
loop-spread = { $tables } av { $of } bord bak
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
