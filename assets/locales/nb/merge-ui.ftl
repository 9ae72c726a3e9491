# The screens for merging a copy of the file, and for what came from one.
merging-section = Flett inn en kopi
merging-section-about = Har to arbeidet i hver sin kopi, kan du hente inn det som er gjort i den andre. Du ser alt som kommer før noe blir endret, og kopien blir ikke rørt.
merging-choose = Flett inn en kopi …
merging-reports = Kopier som er flettet inn
merging-report-line = flettet inn { $when }: { $taken } kom inn, { $left } ble bare tatt vare på

## Another file while one is open
merging-other-copy-title = En annen utgave av den samme planprosessen
merging-other-copy = Det er arbeidet både i { $name } og i filen som er åpen. Vil du flette inn det som er gjort der, eller åpne den i stedet? Ingenting blir endret før du har sett hva som kommer.
merging-other-ahead-title = En nyere utgave av den samme planprosessen
merging-other-ahead = { $name } har alt som er i filen som er åpen, og det som er kommet til siden. Det er ingenting å flette: Åpne den i stedet.
merging-other-behind-title = Alt i den andre filen er her fra før
merging-other-behind = { $name } er en annen utgave av den samme planprosessen, og alt som er gjort der, er også i filen som er åpen. Du kan arbeide videre her.
merging-look = Se hva som kommer
merging-open = Åpne den i stedet
merging-stay = Bli her

## Before
merging-back = Til utskrift og kopier
merging-title = Flett inn en kopi
merging-lead = Ingenting er endret ennå. Se hva som kommer, velg der begge har endret det samme, og flett inn til slutt. Kopien blir ikke rørt.
merging-reading = Leser { $name } …
merging-files = De to filene
merging-files-caption = Det som er gjort i hver fil siden de var like
merging-common = Filene var like til { $when }. Siden da er det arbeidet i begge.
merging-here = Filen som er åpen
merging-copy = Kopien
merging-changed = Sist endret
merging-since = Endringer i alt siden da
merging-from = { $from }, { $when }

merging-conflicts = { $count ->
    [one] Velg hva som skal stå i ett tilfelle
   *[other] Velg hva som skal stå i { $count } tilfeller
}
merging-conflicts-about = Her har begge endret det samme til noe ulikt. Det du ikke velger, blir tatt vare på i loggen.
merging-chosen = { $chosen } av { $all } er valgt.
merging-choose-here = Behold det som står her
merging-choose-copy = Bruk det som står i kopien
merging-difference = Forskjellen, fra filen som er åpen til kopien:
merging-empty = (tomt)

merging-coming = { $count ->
    [one] Dette kommer inn: én endring
   *[other] Dette kommer inn: { $count } endringer
}
merging-coming-about = Hver endring beholder tidspunktet sitt og hvem som gjorde den.
merging-coming-none = Ingen av endringene i kopien kommer inn.
merging-left = { $count ->
    [one] Dette kommer ikke inn: én endring
   *[other] Dette kommer ikke inn: { $count } endringer
}
merging-left-about = Endringene blir tatt vare på i filen, men virker ikke. Etterpå finner du dem i rapporten om flettingen, under «Utskrift».
merging-reason = Hvorfor: { $reason }
merging-number-before = { $there } i kopien blir { $here } her
merging-number-after = { $there } i kopien ble { $here } her
merging-asks = Venter på valget ditt
merging-more = Vis alle { $count }
merging-fewer = Vis færre

merging-merge = Flett inn
merging-missing = { $count ->
    [one] Velg først hva som skal stå i ett tilfelle til. Ingenting er endret.
   *[other] Velg først hva som skal stå i { $count } tilfeller til. Ingenting er endret.
}
merging-ready = Alt er klart. Endringene blir lagret i filen som er åpen.
merging-done = { $name } er flettet inn

## When it cannot be done
merging-nothing-changed = Ingenting er endret i noen av filene.
merging-file = Filen ligger her: { $path }
merging-open-named = Åpne { $name } i stedet
merging-another = Velg en annen fil …

## Afterwards
merging-report = { $name } ble flettet inn
merging-report-lead = Flettet inn { $when }. Kopien ble ikke rørt.
merging-report-none = Det er ingen slik fletting i denne filen
merging-report-none-text = Kopiene som er flettet inn, står under «Utskrift».
merging-sums = Hva som ble av endringene i kopien
merging-sums-about = { $count ->
    [one] Én endring var gjort i kopien. Den ligger i denne filen nå.
   *[other] { $count } endringer var gjort i kopien. Alle ligger i denne filen nå.
}
merging-taken = Kom inn
merging-kept = Bare tatt vare på
merging-all = I alt
merging-came = { $count ->
    [one] Dette kom inn: én endring
   *[other] Dette kom inn: { $count } endringer
}
merging-came-about = Hver endring har beholdt tidspunktet sitt og hvem som gjorde den.
merging-was-kept = { $count ->
    [one] Dette ble bare tatt vare på: én endring
   *[other] Dette ble bare tatt vare på: { $count } endringer
}
merging-was-kept-about = Endringene ligger i filen, men virker ikke. Skal noe av dette likevel gjelde, kan du gjøre det her.

## Marks
merging-mark = Fra kopi
merging-came-with = Kom fra kopien { $name }, flettet inn { $when }.
merging-to-report = Se rapporten
merging-log-taken = Fra kopi: { $event }
merging-log-kept = Fra kopi, bare tatt vare på: { $event }
merging-log-when = gjort { $when }
