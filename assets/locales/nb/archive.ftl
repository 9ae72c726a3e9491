# Arkivpakken: navn på filene, LES-MEG.txt, og det kontrollen av en pakke sier.
archive-name = { $title } – verksted { $round } – arkivpakke
archive-file-summary = Publiserte forståelser med notatene bak
archive-file-notes = Bordenes notater
archive-file-receipts = Kvitteringer for innlevering
archive-file-questions = Spørsmålssett
archive-file-journal = Journal
archive-file-letter = Les meg
archive-kind-data = Datafil
archive-kind-letter = Veiledning

archive-letter =
    ARKIVPAKKE FRA POLITISK VERKSTED

    { $municipality }
    { $title }
    Verksted { $round }, { $date }

    Denne pakken er laget av programmet Rundebord. Den er laget for å kunne leses
    og etterprøves uten programmet.

    HVA SOM ER HER
    metadata.json       tittel, arkivskaper, datoer, språk, og SHA-256 for hver fil
    dokumenter/         de ferdige dokumentene som PDF
    notater.json        notatene fra hvert bord, ord for ord
    kvitteringer.json   det hvert bord leverte, og når, med koden på kvitteringen
    oppsummering.json   de publiserte forståelsene, og notatene bak hver av dem
                        (mangler når oppsummeringen ikke er publisert)
    sporsmal.json       spørsmålene som ble stilt
    journal.jsonl       alt som er gjort i planprosessen, en hendelse på hver linje

    Journalen er hele planprosessen fram til da pakken ble laget. Navn og parti på
    deltakerne står der. Utkast er ikke med i pakken; de er nevnt i metadata.json.

    MED RUNDEBORD
    rundebord verify PAKKE
    rundebord verify PAKKE --receipt KODE

    Kontrollen trenger ikke nett. Den følger journalen fra første til siste hendelse,
    lager alt det andre i pakken på nytt fra den, og sier hva som ikke stemmer.

    UTEN RUNDEBORD
    1. Filene. Regn ut SHA-256 av hver fil, og sammenlign med metadata.json.

    2. Journalen. Hver linje har en hash. Den er SHA-256 over feltene previous, seq, id,
    command, digest, at, actor, event, version og payload, i den rekkefølgen. Foran
    hvert felt står lengden i byte, som åtte byte med den høyeste først. Tekster er
    UTF-8 slik de står i linjen, actor og payload med alle tegn som de står der; id og
    command er 16 byte, seq er åtte byte og version er to, høyeste først. Previous er
    hashen på linjen foran, og 64 nuller på den første linjen. Den siste linjen er
    hendelse { $seq }, med hashen
    { $hash }

    3. Kvitteringene. Koden på en kvittering er begynnelsen på SHA-256 av det bordet
    leverte. Hvert felt er UTF-8 med lengden foran, som over. Feltene er
    «rundebord receipt 1», id-en til verkstedet og id-en til bordet. For hvert notat
    følger så «note», nummeret på notatet, spørsmålet, id-en til elementet i planen
    eller ingenting, teksten, hvorfor, «keep», «change», «end» eller ingenting, og 1
    når bordet var uenig, ellers 0. For hvert svar følger «answer», id-en til
    forståelsen, versjonen, svaret og ordene. For hver prioritering følger «ranking»,
    spørsmålet, og id og verdi for hvert element. Alt står i den rekkefølgen i
    notater.json. Koden er de første 80 bitene, fem i hvert tegn, med tegnene
    0123456789ABCDEFGHJKMNPQRSTVWXYZ.

    HVA PAKKEN IKKE KAN VISE ALENE
    En som lager hele pakken på nytt fra en annen journal, kan få alt i den til å stemme.
    Derfor har bordene kvitteringer med seg hjem, og derfor står slutten på journalen
    på det som er skrevet ut.

## Det en kontroll peker på
archive-a-note = Notat { $name }
archive-a-receipt = Kvittering { $name }
archive-a-statement = Forståelse { $name }
archive-a-table = Bord { $name }
archive-a-question = Spørsmål { $name }
archive-a-round = Runde { $name }
archive-an-event = Hendelse { $name }
archive-a-line = Linje { $name }
archive-field-text = teksten
archive-field-why = «hvorfor»
archive-field-stance = videreføres, endres eller utgår
archive-field-disagreement = uenighet ved bordet
archive-field-words = ordene
archive-find-other = { $about } i { $file }: { $field } er «{ $found }». Journalen gir «{ $proven }».
archive-find-other-file = { $file }: { $field } er «{ $found }». Journalen gir «{ $proven }».
archive-find-missing = { $about } mangler i { $file }.
archive-find-extra = { $about } står i { $file }, men ikke i journalen.
archive-find-line-unreadable = { $about } i { $file } er ikke en hendelse.
archive-find-event-changed = { $about } i { $file } er endret etter at hendelsen ble skrevet: hashen stemmer ikke med innholdet.
archive-find-event-unlinked = { $about } i { $file } følger ikke hendelsen foran: en hendelse er tatt bort, lagt til eller flyttet.
archive-find-head = { $file } slutter med hendelse { $found }, men det er ikke den slutten som står i metadata.json (hendelse { $told }).
archive-find-replay = { $file } er en hel kjede, men hendelsene er ikke en planprosess med dette verkstedet.
archive-find-file-missing = { $file } mangler i pakken.
archive-find-file-extra = { $file } hører ikke til i pakken.
archive-find-file-other = { $file } er ikke den filen som journalen gir.
archive-find-print = { $file } er ikke det dokumentet som journalen gir når det skrives ut på nytt.
archive-find-sum = { $file } er endret: SHA-256 eller størrelsen er ikke den som står i metadata.json.
archive-find-unreadable = { $file } kan ikke leses.
archive-find-written-otherwise = { $file } sier det samme som journalen, men er skrevet på en annen måte.
archive-find-words-not-receipt = { $about } i { $file }: ordene gir kvitteringen { $worked_out }, men bordet fikk { $code }.
archive-find-receipt-missing = { $about }: kvitteringen { $code } mangler i { $file }.
archive-find-source-unknown = { $about } i { $file } er ikke blant notatene fra bordene.
archive-find-source-other = { $about } i { $file } er «{ $found }». Bordet skrev «{ $proven }».
archive-find-source-stray = { $about } i { $file } står bak en forståelse, men er ikke levert av bordet med disse ordene.
archive-unproven-newer = { $about } i { $file } er skrevet av en nyere versjon av Rundebord.
archive-unproven-replay = Journalen kunne ikke spilles av på denne datamaskinen ({ $what }).
archive-unproven-print = { $file } ble skrevet ut av en annen versjon ({ $version }) eller med en annen tidssone, og kan bare sammenlignes der.

## Svaret på en kontroll
archive-check-proven = Pakken stemmer: alt i den er det journalen sier.
archive-check-mismatch = Pakken stemmer ikke.
archive-check-unproven = Ingenting galt er funnet, men ikke alt kunne etterprøves.
archive-check-about = { $title } ({ $municipality }), { $files } filer
archive-check-draft = Oppsummeringen er ikke publisert: pakken er ikke endelig.
archive-check-events = { $events } hendelser i en hel kjede. Den slutter med { $head }
archive-check-receipts = { $receipts } kvitteringer svarer til ordene de er gitt for.
archive-check-sources = { $sources } henvisninger fra forståelser til notater: alle er det bordene leverte.
archive-check-sources-late = { $sources } henvisninger fra forståelser til notater: alle er det bordene leverte, eller kom på papir etter fristen ({ $late }).
archive-check-more = Og { $count } til.
archive-check-receipt = Kvittering { $code }: bord { $table } i runde { $round } leverte { $notes } notater { $at }.
archive-check-replaced = Bordet fikk notatene tilbake etterpå: { $reason }
archive-check-none-behind = Pakken har ingen ord som gir denne kvitteringen.
