# The screens for merging a copy of the file, and for what came from one.
merging-section = Flett inn ein kopi
merging-section-about = Har to arbeidd i kvar sin kopi, kan du hente inn det som er gjort i den andre. Du ser alt som kjem før noko blir endra, og kopien blir ikkje rørt.
merging-choose = Flett inn ein kopi …
merging-reports = Kopiar som er fletta inn
merging-report-line = fletta inn { $when }: { $taken } kom inn, { $left } vart berre tekne vare på

## Another file while one is open
merging-other-copy-title = Ei anna utgåve av den same planprosessen
merging-other-copy = Det er arbeidd både i { $name } og i fila som er open. Vil du flette inn det som er gjort der, eller opne ho i staden? Ingenting blir endra før du har sett kva som kjem.
merging-other-ahead-title = Ei nyare utgåve av den same planprosessen
merging-other-ahead = { $name } har alt som er i fila som er open, og det som er kome til sidan. Det er ingenting å flette: Opne ho i staden.
merging-other-behind-title = Alt i den andre fila er her frå før
merging-other-behind = { $name } er ei anna utgåve av den same planprosessen, og alt som er gjort der, er òg i fila som er open. Du kan arbeide vidare her.
merging-look = Sjå kva som kjem
merging-open = Opne ho i staden
merging-stay = Bli her

## Before
merging-back = Til utskrift og kopiar
merging-title = Flett inn ein kopi
merging-lead = Ingenting er endra enno. Sjå kva som kjem, vel der begge har endra det same, og flett inn til slutt. Kopien blir ikkje rørt.
merging-reading = Les { $name } …
merging-files = Dei to filene
merging-files-caption = Det som er gjort i kvar fil sidan dei var like
merging-common = Filene var like til { $when }. Sidan då er det arbeidd i begge.
merging-here = Fila som er open
merging-copy = Kopien
merging-changed = Sist endra
merging-since = Endringar i alt sidan då
merging-from = { $from }, { $when }

merging-conflicts = { $count ->
    [one] Vel kva som skal stå i eitt tilfelle
   *[other] Vel kva som skal stå i { $count } tilfelle
}
merging-conflicts-about = Her har begge endra det same til noko ulikt. Det du ikkje vel, blir teke vare på i loggen.
merging-chosen = { $chosen } av { $all } er valde.
merging-choose-here = Behald det som står her
merging-choose-copy = Bruk det som står i kopien
merging-difference = Skilnaden, frå fila som er open til kopien:
merging-empty = (tomt)

merging-coming = { $count ->
    [one] Dette kjem inn: éi endring
   *[other] Dette kjem inn: { $count } endringar
}
merging-coming-about = Kvar endring beheld tidspunktet sitt og kven som gjorde ho.
merging-coming-none = Ingen av endringane i kopien kjem inn.
merging-left = { $count ->
    [one] Dette kjem ikkje inn: éi endring
   *[other] Dette kjem ikkje inn: { $count } endringar
}
merging-left-about = Endringane blir tekne vare på i fila, men verkar ikkje. Etterpå finn du dei i rapporten om flettinga, under «Utskrift».
merging-reason = Kvifor: { $reason }
merging-number-before = { $there } i kopien blir { $here } her
merging-number-after = { $there } i kopien vart { $here } her
merging-asks = Ventar på valet ditt
merging-more = Vis alle { $count }
merging-fewer = Vis færre

merging-merge = Flett inn
merging-missing = { $count ->
    [one] Vel først kva som skal stå i eitt tilfelle til. Ingenting er endra.
   *[other] Vel først kva som skal stå i { $count } tilfelle til. Ingenting er endra.
}
merging-ready = Alt er klart. Endringane blir lagra i fila som er open.
merging-done = { $name } er fletta inn

## When it cannot be done
merging-nothing-changed = Ingenting er endra i nokon av filene.
merging-file = Fila ligg her: { $path }
merging-open-named = Opne { $name } i staden
merging-another = Vel ei anna fil …

## Afterwards
merging-report = { $name } vart fletta inn
merging-report-lead = Fletta inn { $when }. Kopien vart ikkje rørt.
merging-report-none = Det er inga slik fletting i denne fila
merging-report-none-text = Kopiane som er fletta inn, står under «Utskrift».
merging-sums = Kva det vart av endringane i kopien
merging-sums-about = { $count ->
    [one] Éi endring var gjord i kopien. Ho ligg i denne fila no.
   *[other] { $count } endringar var gjorde i kopien. Alle ligg i denne fila no.
}
merging-taken = Kom inn
merging-kept = Berre teke vare på
merging-all = I alt
merging-came = { $count ->
    [one] Dette kom inn: éi endring
   *[other] Dette kom inn: { $count } endringar
}
merging-came-about = Kvar endring har behalde tidspunktet sitt og kven som gjorde ho.
merging-was-kept = { $count ->
    [one] Dette vart berre teke vare på: éi endring
   *[other] Dette vart berre teke vare på: { $count } endringar
}
merging-was-kept-about = Endringane ligg i fila, men verkar ikkje. Skal noko av dette likevel gjelde, kan du gjere det her.

## Marks
merging-mark = Frå kopi
merging-came-with = Kom frå kopien { $name }, fletta inn { $when }.
merging-to-report = Sjå rapporten
merging-log-taken = Frå kopi: { $event }
merging-log-kept = Frå kopi, berre teke vare på: { $event }
merging-log-when = gjort { $when }
