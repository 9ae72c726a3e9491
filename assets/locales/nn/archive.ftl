# Arkivpakken: namn på filene, LES-MEG.txt, og det kontrollen av ei pakke seier.
archive-name = { $title } – verkstad { $round } – arkivpakke
archive-file-summary = Publiserte forståingar med notata bak
archive-file-notes = Notata frå borda
archive-file-receipts = Kvitteringar for innlevering
archive-file-questions = Spørsmålssett
archive-file-journal = Journal
archive-file-letter = Les meg
archive-kind-data = Datafil
archive-kind-letter = Rettleiing

archive-letter =
    ARKIVPAKKE FRÅ POLITISK VERKSTAD

    { $municipality }
    { $title }
    Verkstad { $round }, { $date }

    Denne pakka er laga av programmet Rundebord. Ho er laga for å kunne lesast
    og etterprøvast utan programmet.

    KVA SOM ER HER
    metadata.json       tittel, arkivskapar, datoar, språk, og SHA-256 for kvar fil
    dokumenter/         dei ferdige dokumenta som PDF
    notater.json        notata frå kvart bord, ord for ord
    kvitteringer.json   det kvart bord leverte, og når, med koden på kvitteringa
    oppsummering.json   dei publiserte forståingane, og notata bak kvar av dei
                        (manglar når oppsummeringa ikkje er publisert)
    sporsmal.json       spørsmåla som vart stilte
    journal.jsonl       alt som er gjort i planprosessen, ei hending på kvar linje

    Journalen er heile planprosessen fram til då pakka vart laga. Namn og parti på
    deltakarane står der. Utkast er ikkje med i pakka; dei er nemnde i metadata.json.

    MED RUNDEBORD
    rundebord verify PAKKE
    rundebord verify PAKKE --receipt KODE

    Kontrollen treng ikkje nett. Han følgjer journalen frå første til siste hending,
    lagar alt det andre i pakka på nytt frå den, og seier kva som ikkje stemmer.

    UTAN RUNDEBORD
    1. Filene. Rekn ut SHA-256 av kvar fil, og samanlikn med metadata.json.

    2. Journalen. Kvar linje har ein hash. Han er SHA-256 over felta previous, seq, id,
    command, digest, at, actor, event, version og payload, i den rekkjefølgja. Framfor
    kvart felt står lengda i byte, som åtte byte med den høgaste først. Tekstar er
    UTF-8 slik dei står i linja, actor og payload med alle teikn som dei står der; id og
    command er 16 byte, seq er åtte byte og version er to, høgaste først. Previous er
    hashen på linja framfor, og 64 nullar på den første linja. Den siste linja er
    hending { $seq }, med hashen
    { $hash }

    3. Kvitteringane. Koden på ei kvittering er byrjinga på SHA-256 av det bordet
    leverte. Kvart felt er UTF-8 med lengda framfor, som over. Felta er
    «rundebord receipt 1», id-en til verkstaden og id-en til bordet. For kvart notat
    følgjer så «note», nummeret på notatet, spørsmålet, id-en til elementet i planen
    eller ingenting, teksten, kvifor, «keep», «change», «end» eller ingenting, og 1
    når bordet var usamd, elles 0. For kvart svar følgjer «answer», id-en til
    forståinga, versjonen, svaret og orda. For kvar prioritering følgjer «ranking»,
    spørsmålet, og id og verdi for kvart element. Alt står i den rekkjefølgja i
    notater.json. Koden er dei første 80 bitane, fem i kvart teikn, med teikna
    0123456789ABCDEFGHJKMNPQRSTVWXYZ.

    KVA PAKKA IKKJE KAN VISE ÅLEINE
    Ein som lagar heile pakka på nytt frå ein annan journal, kan få alt til å stemme.
    Difor har borda kvitteringar med seg heim, og difor står slutten på journalen
    på det som er skrive ut.

## Det ein kontroll peikar på
archive-a-note = Notat { $name }
archive-a-receipt = Kvittering { $name }
archive-a-statement = Forståing { $name }
archive-a-table = Bord { $name }
archive-a-question = Spørsmål { $name }
archive-a-round = Runde { $name }
archive-an-event = Hending { $name }
archive-a-line = Linje { $name }
archive-field-text = teksten
archive-field-why = «kvifor»
archive-field-stance = førast vidare, endrast eller gå ut
archive-field-disagreement = usemje ved bordet
archive-field-words = orda
archive-find-other = { $about } i { $file }: { $field } er «{ $found }». Journalen gir «{ $proven }».
archive-find-other-file = { $file }: { $field } er «{ $found }». Journalen gir «{ $proven }».
archive-find-missing = { $about } manglar i { $file }.
archive-find-extra = { $about } står i { $file }, men ikkje i journalen.
archive-find-line-unreadable = { $about } i { $file } er ikkje ei hending.
archive-find-event-changed = { $about } i { $file } er endra etter at hendinga vart skriven: hashen stemmer ikkje med innhaldet.
archive-find-event-unlinked = { $about } i { $file } følgjer ikkje hendinga framfor: ei hending er teken bort, lagd til eller flytt.
archive-find-head = { $file } sluttar med hending { $found }, men det er ikkje den slutten som står i metadata.json (hending { $told }).
archive-find-replay = { $file } er ei heil kjede, men hendingane er ikkje ein planprosess med denne verkstaden.
archive-find-file-missing = { $file } manglar i pakka.
archive-find-file-extra = { $file } høyrer ikkje til i pakka.
archive-find-file-other = { $file } er ikkje den fila som journalen gir.
archive-find-print = { $file } er ikkje det dokumentet som journalen gir når det blir skrive ut på nytt.
archive-find-sum = { $file } er endra: SHA-256 eller storleiken er ikkje den som står i metadata.json.
archive-find-unreadable = { $file } kan ikkje lesast.
archive-find-written-otherwise = { $file } seier det same som journalen, men er skriven på ein annan måte.
archive-find-words-not-receipt = { $about } i { $file }: orda gir kvitteringa { $worked_out }, men bordet fekk { $code }.
archive-find-receipt-missing = { $about }: kvitteringa { $code } manglar i { $file }.
archive-find-source-unknown = { $about } i { $file } er ikkje mellom notata frå borda.
archive-find-source-other = { $about } i { $file } er «{ $found }». Bordet skreiv «{ $proven }».
archive-find-source-stray = { $about } i { $file } står bak ei forståing, men er ikkje levert av bordet med desse orda.
archive-unproven-newer = { $about } i { $file } er skriven av ein nyare versjon av Rundebord.
archive-unproven-replay = Journalen kunne ikkje spelast av på denne datamaskina ({ $what }).
archive-unproven-print = { $file } vart skriven ut av ein annan versjon ({ $version }) eller med ei anna tidssone, og kan berre samanliknast der.

## Svaret på ein kontroll
archive-check-proven = Pakka stemmer: innhaldet er det journalen seier.
archive-check-mismatch = Pakka stemmer ikkje.
archive-check-unproven = Ingenting gale er funne, men ikkje alt kunne etterprøvast.
archive-check-about = { $title } ({ $municipality }), { $files } filer
archive-check-draft = Oppsummeringa er ikkje publisert: pakka er ikkje endeleg.
archive-check-events = { $events } hendingar i ei heil kjede. Ho sluttar med { $head }
archive-check-receipts = { $receipts } kvitteringar svarar til orda dei er gitt for.
archive-check-sources = { $sources } tilvisingar frå forståingar til notat: alle er det borda leverte.
archive-check-sources-late = { $sources } tilvisingar frå forståingar til notat: alle er det borda leverte, eller kom på papir etter fristen ({ $late }).
archive-check-more = Og { $count } til.
archive-check-receipt = Kvittering { $code }: bord { $table } i runde { $round } leverte { $notes } notat { $at }.
archive-check-replaced = Bordet fekk notata tilbake etterpå: { $reason }
archive-check-none-behind = Pakka har ingen ord som gir denne kvitteringa.
