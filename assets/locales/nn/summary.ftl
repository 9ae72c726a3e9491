# The administration's desk: notes, themes and statements.
summary-lead = Skriv kva de har forstått. Borda sine eigne notat er låste.
summary-round-label = Verkstad
summary-round = { $round }. verkstad, { $date }
summary-round-preparing = { $name } – blir førebudd
summary-round-open = { $name } – i gang
summary-round-closed = { $name } – under arbeid
summary-round-published = { $name } – publisert
summary-count = { $count ->
    [one] { $count } notat er ikkje gjort greie for
   *[other] { $count } notat er ikkje gjorde greie for
}

## Ingenting å oppsummere
summary-none-title = Ingen verkstader enno
summary-not-closed-title = { $name } er ikkje avslutta
summary-not-closed-text = Når verkstaden er avslutta og alle bord har levert, kjem notata hit. Då ordnar de dei i tema og skriv forståingar som viser til notata.
summary-to-workshop = Gå til verkstaden

## Dekning og publisering
summary-coverage = Kva vart det av notata?
summary-coverage-used = { $count } brukte
summary-coverage-set_aside = { $count } lagde til side
summary-coverage-open = { $count } ikkje gjorde greie for
summary-publish = Publiser oppsummeringa
summary-publish-missing = Dette må gjerast før oppsummeringa kan publiserast:
summary-publish-missing-notes = { $count ->
    [one] { $count } notat må brukast i ei forståing eller leggjast til side.
   *[other] { $count } notat må brukast i ei forståing eller leggjast til side.
}
summary-publish-show-notes = Vis dei
summary-publish-missing-answers = Borda har retta { $numbers }. Skriv ny versjon, eller behald med merknad.
summary-publish-to-loop = Gå til sløyfa
summary-publish-title = Publisere oppsummeringa?
summary-publish-what = { $count ->
    [0] Ingen nye forståingar blir publiserte.
    [one] { $count } forståing blir publisert og låst.
   *[other] { $count } forståingar blir publiserte og låste.
}
summary-publish-versions = Nye versjonar frå sløyfa blir publiserte samstundes.
summary-publish-after = Etterpå kan forståingane berre endrast med ein ny versjon, etter at neste verkstad har svart på om de har forstått rett. Notat som er lagde til side, får stå med grunnen sin.
summary-publish-done = Oppsummeringa er publisert. Du finn ho under Utskrift.
summary-published = Publisert { $when }
summary-published-text = Oppsummeringa er låst. Neste verkstad svarar på om de har forstått rett.

## Notatene
summary-notes = Notat
summary-to-notes = Til notata
summary-to-statements = Til forståingane
summary-notes-shown = Viser { $shown } av { $all } notat
summary-search = Søk i notata
summary-group = Ordne etter
summary-group-question = Spørsmål
summary-group-table = Bord
summary-group-theme = Tema
summary-group-plan_item = Element i planen
summary-filter = Vis
summary-filter-all = Alle
summary-filter-open = Ikkje gjorde greie for
summary-filter-used = Brukte
summary-filter-set_aside = Lagde til side
summary-no-hits = Ingen notat passar
summary-no-hits-text = Vel «Alle» eller søk etter noko anna.
summary-no-notes = Ingen notat
summary-no-notes-text = Ingen av borda skreiv notat i denne verkstaden.
summary-table = Bord { $table }
summary-disagreement = Usemje ved bordet
summary-paper = Frå papir
summary-why = Kvifor: { $why }
summary-stance-keep = Blir ført vidare
summary-stance-change = Blir endra
summary-stance-end = Går ut
summary-about-item = Gjeld { $item }
summary-in-theme = Tema: { $theme }
summary-fate-used = Brukt i
summary-fate-set-aside = Lagt til side: { $reason }. { $remark }
summary-fate-open = Ikkje gjort greie for

## Valgte notater
summary-selection = Det du kan gjere med valde notat
summary-select-note = Vel { $reference }
summary-select-group = Vel alle
summary-deselect-group = Fjern valet
summary-selected-none = Vel notat for å bruke dei eller leggje dei til side.
summary-selected = { $count ->
    [one] { $count } notat valt.
   *[other] { $count } notat valde.
}
summary-selected-hidden = { $count } av dei er ikkje synlege no.
summary-selected-aside = { $count } av dei er lagde til side. Vel berre slike for å ta dei fram att.
summary-selected-used = { $count } av dei er brukte og kan ikkje leggjast til side.
summary-deselect = Fjern valet
summary-group-into = Legg i tema
summary-group-title = { $count ->
    [one] Legg { $count } notat i tema
   *[other] Legg { $count } notat i tema
}
summary-grouped = { $count ->
    [one] { $count } notat er flytt til temaet.
   *[other] { $count } notat er flytte til temaet.
}
summary-write = Skriv forståing
summary-add-to = Legg til i forståing
summary-add-title = { $count ->
    [one] Legg { $count } notat til ei forståing
   *[other] Legg { $count } notat til ei forståing
}
summary-add = Legg til
summary-add-none = Det er ingen utkast å leggje notata til. Skriv ei ny forståing i staden.
summary-added = { $count ->
    [one] { $count } notat er lagt til i F{ $number }.
   *[other] { $count } notat er lagde til i F{ $number }.
}
summary-set-aside = Legg til side
summary-set-aside-title = { $count ->
    [one] Leggje { $count } notat til side?
   *[other] Leggje { $count } notat til side?
}
summary-set-aside-about = Notatet blir ikkje borte. Det står i oppsummeringa med grunnen, så bordet ser kva som hende.
summary-reason = Grunn
summary-remark = Merknad til bordet
summary-remark-about = Forklar kort kvifor notatet ikkje er brukt.
summary-set-aside-done = { $count ->
    [one] { $count } notat er lagt til side.
   *[other] { $count } notat er lagde til side.
}
summary-take-up = Ta fram att
summary-taken-up = { $count ->
    [one] { $count } notat er teke fram att.
   *[other] { $count } notat er tekne fram att.
}

## Temaer
summary-theme = Tema
summary-no-theme = Utan tema
summary-theme-new = Nytt tema
summary-theme-add = Legg til tema
summary-theme-name = Namn på temaet
summary-theme-name-about = Eit nøytralt ord eller to, til dømes «Bustad og sentrum».
summary-theme-name-missing = Skriv eit namn på temaet.
summary-theme-made = Temaet «{ $name }» er lagt til.
summary-theme-rename = Gi temaet «{ $name }» nytt namn
summary-theme-rename-title = Nytt namn på temaet
summary-theme-rename-save = Lagre namnet
summary-theme-remove = Fjern det tomme temaet «{ $name }»
summary-theme-removed = Temaet «{ $name }» er fjerna.
summary-theme-notes = { $count ->
    [0] Ingen notat
    [one] { $count } notat
   *[other] { $count } notat
}
summary-theme-statements = { $count ->
    [0] ingen forståingar
    [one] { $count } forståing
   *[other] { $count } forståingar
}

## Forståelser
summary-statements = Forståingar
summary-statement = Forståing
summary-no-statements = Ingen forståingar enno
summary-no-statements-text = Vel notat som seier noko om det same, og vel «Skriv forståing». Forståinga får eit nummer og viser alltid til notata bak.
summary-no-statements-published = Oppsummeringa vart publisert utan nye forståingar.
summary-draft = Utkast
summary-is-published = Publisert
summary-new-version = Ny versjon under arbeid
summary-spread = { $tables } av { $of } bord
summary-disagreement-statement = Usemje i notata
summary-behind = Byggjer på
summary-versions = { $count } versjonar
summary-version = Versjon { $version }
summary-version-from = { $round }. verkstad, { $date }
summary-version-reason = Kvifor endra: { $reason }
summary-assessment = Planfagleg vurdering – administrasjonen si eiga
summary-assessment-of = Planfagleg vurdering av F{ $number }
summary-assessment-about = Står for seg sjølv i oppsummeringa, skild frå orda til politikarane. Blir lagra når du går ut av feltet.
summary-edit = Rediger
summary-edit-title = Rediger F{ $number }
summary-drop = Slett utkastet
summary-drop-title = Slette { $name }?
summary-drop-confirm = Slett { $name }
summary-drop-about = Teksten blir borte, og notata bak må gjerast greie for på nytt dersom dei ikkje er brukte ein annan stad. Nummeret { $name } blir ikkje brukt igjen.
summary-dropped = { $name } er sletta.

## Å skrive en forståelse
summary-text = Forståinga
summary-text-about = Ei eller to nøytrale setningar, slik at borda kjenner att det dei skreiv.
summary-text-missing = Skriv forståinga.
summary-plan-item = Gjeld element i planen
summary-no-plan-item = Ikkje knytt til planen
summary-notes-behind = { $count ->
    [one] Byggjer på { $count } notat
   *[other] Byggjer på { $count } notat
}
summary-notes-missing = Ei forståing må byggje på minst eitt notat. Vel notat i lista, og legg dei til her.
summary-note-remove = Fjern { $reference } frå forståinga
summary-add-selected = { $count ->
    [one] Legg til det valde notatet
   *[other] Legg til dei { $count } valde notata
}
summary-save = Lagre forståinga
summary-discard = Forkast teksten
summary-statement-saved = Forståinga er lagra.
