# Everything that a workshop needs on paper, in one go.
print-set-title = Alt på én gang
print-set-title-by = Alt til kl. { $time }
print-set-open = Velg og skriv ut
print-set-back = Til utskrift
print-set-lead = Papirene til { $round }, samlet i én fil for hver papirstørrelse. Forslaget passer til der dere er nå.
print-set-all = Velg alle
print-set-none = Velg ingen
print-set-each-table =
    { $tables ->
        [one] Ett til bordet
       *[other] Ett til hvert bord ({ $tables } bord)
    }
print-set-copies = Antall
print-set-laying = Slik legges papirene
print-set-two-sided = Skriv ut på begge sider
print-set-two-sided-about = Hvert dokument begynner på et nytt ark.
print-set-by-table = Legg bunken for hvert bord for seg
print-set-by-table-about = Først én bunke til hvert bord, så det som er felles i rommet.
print-set-total =
    { $documents ->
        [0] Ingen dokumenter valgt
        [one] Ett dokument, { $prints ->
            [one] ett eksemplar
           *[other] { $prints } eksemplarer
        }
       *[other] { $documents } dokumenter, { $prints } eksemplarer i alt
    }
print-set-make = Lag utskriften
print-set-nothing = Velg minst ett dokument.
print-set-outcome = Utskriften
print-set-begins = Begynner
print-set-stopping = Avbryter …
print-set-stopped = Utskriften ble avbrutt
print-set-stopped-about = Ingen filer er laget.
print-set-made =
    { $files ->
        [one] Én fil er klar
       *[other] { $files } filer er klare
    }
print-set-how-two = Velg tosidig utskrift når du skriver ut.
print-set-how-one = Velg ensidig utskrift når du skriver ut.
print-set-paper-a4 = A4
print-set-paper-a3 = A3
print-set-file =
    { $paper }: { $pages ->
        [one] én side
       *[other] { $pages } sider
    } på { $sheets ->
        [one] ett ark
       *[other] { $sheets } ark
    }
print-set-show = Vis og skriv ut …
print-cards-changed =
    { $count ->
        [one] Bordkortet til bord { $numbers } er endret siden det ble skrevet ut.
       *[other] Bordkortene til bord { $numbers } er endret siden de ble skrevet ut.
    }
print-cards-make =
    { $count ->
        [one] Lag kortet på nytt
       *[other] Lag disse { $count } kortene på nytt
    }
print-cards-made = Bytt ut kortene på bordene med disse:
