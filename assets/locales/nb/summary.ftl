# The administration's desk: notes, themes and statements.
summary-lead = Skriv hva dere har forstått. Bordenes egne notater er låst.
summary-round-label = Verksted
summary-round = { $round }. verksted, { $date }
summary-round-preparing = { $name } – forberedes
summary-round-open = { $name } – pågår
summary-round-closed = { $name } – under arbeid
summary-round-published = { $name } – publisert
summary-count = { $count ->
    [one] { $count } notat er ikke gjort rede for
   *[other] { $count } notater er ikke gjort rede for
}

## Ingenting å oppsummere
summary-none-title = Ingen verksteder ennå
summary-not-closed-title = { $name } er ikke avsluttet
summary-not-closed-text = Når verkstedet er avsluttet og alle bord har levert, kommer notatene hit. Da ordner dere dem i temaer og skriver forståelser som viser til notatene.
summary-to-workshop = Gå til verkstedet

## Dekning og publisering
summary-coverage = Hva ble det av notatene?
summary-coverage-used = { $count } brukt
summary-coverage-set_aside = { $count } lagt til side
summary-coverage-open = { $count } ikke gjort rede for
summary-publish = Publiser oppsummeringen
summary-publish-missing = Dette må gjøres før oppsummeringen kan publiseres:
summary-publish-missing-notes = { $count ->
    [one] { $count } notat må brukes i en forståelse eller legges til side.
   *[other] { $count } notater må brukes i en forståelse eller legges til side.
}
summary-publish-show-notes = Vis dem
summary-publish-missing-answers = Bordene har rettet { $numbers }. Skriv ny versjon, eller behold med merknad.
summary-publish-to-loop = Gå til sløyfen
summary-publish-title = Publisere oppsummeringen?
summary-publish-what = { $count ->
    [0] Ingen nye forståelser blir publisert.
    [one] { $count } forståelse blir publisert og låst.
   *[other] { $count } forståelser blir publisert og låst.
}
summary-publish-versions = Nye versjoner fra sløyfen blir publisert samtidig.
summary-publish-after = Etterpå kan forståelsene bare endres med en ny versjon, etter at neste verksted har svart på om dere har forstått riktig. Notater som er lagt til side, får stå med sin grunn.
summary-publish-done = Oppsummeringen er publisert. Du finner den under Utskrift.
summary-published = Publisert { $when }
summary-published-text = Oppsummeringen er låst. Neste verksted svarer på om dere har forstått riktig.

## Notatene
summary-notes = Notater
summary-to-notes = Til notatene
summary-to-statements = Til forståelsene
summary-notes-shown = Viser { $shown } av { $all } notater
summary-search = Søk i notatene
summary-group = Ordne etter
summary-group-question = Spørsmål
summary-group-table = Bord
summary-group-theme = Tema
summary-group-plan_item = Element i planen
summary-filter = Vis
summary-filter-all = Alle
summary-filter-open = Ikke gjort rede for
summary-filter-used = Brukt
summary-filter-set_aside = Lagt til side
summary-no-hits = Ingen notater passer
summary-no-hits-text = Velg «Alle» eller søk etter noe annet.
summary-no-notes = Ingen notater
summary-no-notes-text = Ingen av bordene skrev notater i dette verkstedet.
summary-table = Bord { $table }
summary-disagreement = Uenighet ved bordet
summary-paper = Fra papir
summary-why = Hvorfor: { $why }
summary-stance-keep = Videreføres
summary-stance-change = Endres
summary-stance-end = Utgår
summary-about-item = Gjelder { $item }
summary-in-theme = Tema: { $theme }
summary-fate-used = Brukt i
summary-fate-set-aside = Lagt til side: { $reason }. { $remark }
summary-fate-open = Ikke gjort rede for

## Valgte notater
summary-selection = Det du kan gjøre med valgte notater
summary-select-note = Velg { $reference }
summary-select-group = Velg alle
summary-deselect-group = Fjern valget
summary-selected-none = Velg notater for å bruke dem eller legge dem til side.
summary-selected = { $count ->
    [one] { $count } notat valgt.
   *[other] { $count } notater valgt.
}
summary-selected-hidden = { $count } av dem vises ikke nå.
summary-selected-aside = { $count } av dem er lagt til side. Velg bare slike for å ta dem fram igjen.
summary-selected-used = { $count } av dem er brukt og kan ikke legges til side.
summary-deselect = Fjern valget
summary-group-into = Legg i tema
summary-group-title = { $count ->
    [one] Legg { $count } notat i tema
   *[other] Legg { $count } notater i tema
}
summary-grouped = { $count ->
    [one] { $count } notat er flyttet til temaet.
   *[other] { $count } notater er flyttet til temaet.
}
summary-write = Skriv forståelse
summary-add-to = Legg til i forståelse
summary-add-title = { $count ->
    [one] Legg { $count } notat til en forståelse
   *[other] Legg { $count } notater til en forståelse
}
summary-add = Legg til
summary-add-none = Det er ingen utkast å legge notatene til. Skriv en ny forståelse i stedet.
summary-added = { $count ->
    [one] { $count } notat er lagt til i F{ $number }.
   *[other] { $count } notater er lagt til i F{ $number }.
}
summary-set-aside = Legg til side
summary-set-aside-title = { $count ->
    [one] Legge { $count } notat til side?
   *[other] Legge { $count } notater til side?
}
summary-set-aside-about = Notatet blir ikke borte. Det står i oppsummeringen med grunnen, så bordet ser hva som skjedde.
summary-reason = Grunn
summary-remark = Merknad til bordet
summary-remark-about = Forklar kort hvorfor notatet ikke er brukt.
summary-set-aside-done = { $count ->
    [one] { $count } notat er lagt til side.
   *[other] { $count } notater er lagt til side.
}
summary-take-up = Ta fram igjen
summary-taken-up = { $count ->
    [one] { $count } notat er tatt fram igjen.
   *[other] { $count } notater er tatt fram igjen.
}

## Temaer
summary-theme = Tema
summary-no-theme = Uten tema
summary-theme-new = Nytt tema
summary-theme-add = Legg til tema
summary-theme-name = Navn på temaet
summary-theme-name-about = Et nøytralt ord eller to, for eksempel «Bolig og sentrum».
summary-theme-name-missing = Skriv et navn på temaet.
summary-theme-made = Temaet «{ $name }» er lagt til.
summary-theme-rename = Gi temaet «{ $name }» nytt navn
summary-theme-rename-title = Nytt navn på temaet
summary-theme-rename-save = Lagre navnet
summary-theme-remove = Fjern det tomme temaet «{ $name }»
summary-theme-removed = Temaet «{ $name }» er fjernet.
summary-theme-notes = { $count ->
    [0] Ingen notater
    [one] { $count } notat
   *[other] { $count } notater
}
summary-theme-statements = { $count ->
    [0] ingen forståelser
    [one] { $count } forståelse
   *[other] { $count } forståelser
}

## Forståelser
summary-statements = Forståelser
summary-statement = Forståelse
summary-no-statements = Ingen forståelser ennå
summary-no-statements-text = Velg notater som sier noe om det samme, og velg «Skriv forståelse». Forståelsen får et nummer og viser alltid til notatene bak.
summary-no-statements-published = Oppsummeringen ble publisert uten nye forståelser.
summary-draft = Utkast
summary-is-published = Publisert
summary-new-version = Ny versjon under arbeid
summary-spread = { $tables } av { $of } bord
summary-disagreement-statement = Uenighet i notatene
summary-behind = Bygger på
summary-versions = { $count } versjoner
summary-version = Versjon { $version }
summary-version-from = { $round }. verksted, { $date }
summary-version-reason = Hvorfor endret: { $reason }
summary-assessment = Planfaglig vurdering – administrasjonens egen
summary-assessment-of = Planfaglig vurdering av F{ $number }
summary-assessment-about = Står for seg selv i oppsummeringen, atskilt fra politikernes ord. Blir lagret når du går ut av feltet.
summary-edit = Rediger
summary-edit-title = Rediger F{ $number }
summary-drop = Slett utkastet
summary-drop-title = Slette { $name }?
summary-drop-confirm = Slett { $name }
summary-drop-about = Teksten blir borte, og notatene bak må gjøres rede for på nytt hvis de ikke er brukt et annet sted. Nummeret { $name } blir ikke brukt igjen.
summary-dropped = { $name } er slettet.

## Å skrive en forståelse
summary-text = Forståelsen
summary-text-about = En eller to nøytrale setninger, slik at bordene kjenner igjen det de skrev.
summary-text-missing = Skriv forståelsen.
summary-plan-item = Gjelder element i planen
summary-no-plan-item = Ikke knyttet til planen
summary-notes-behind = { $count ->
    [one] Bygger på { $count } notat
   *[other] Bygger på { $count } notater
}
summary-notes-missing = En forståelse må bygge på minst ett notat. Velg notater i listen, og legg dem til her.
summary-note-remove = Fjern { $reference } fra forståelsen
summary-add-selected = { $count ->
    [one] Legg til det valgte notatet
   *[other] Legg til de { $count } valgte notatene
}
summary-save = Lagre forståelsen
summary-discard = Forkast teksten
summary-statement-saved = Forståelsen er lagret.
