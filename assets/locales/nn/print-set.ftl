# Everything that a workshop needs on paper, in one go.
print-set-title = Alt på éin gong
print-set-title-by = Alt til kl. { $time }
print-set-open = Vel og skriv ut
print-set-back = Til utskrift
print-set-lead = Papira til { $round }, samla i éi fil for kvar papirstorleik. Framlegget passar til der de er no.
print-set-all = Vel alle
print-set-none = Vel ingen
print-set-each-table =
    { $tables ->
        [one] Eitt til bordet
       *[other] Eitt til kvart bord ({ $tables } bord)
    }
print-set-copies = Kor mange
print-set-laying = Slik blir papira lagde
print-set-two-sided = Skriv ut på begge sider
print-set-two-sided-about = Kvart dokument byrjar på eit nytt ark.
print-set-by-table = Legg bunken for kvart bord for seg
print-set-by-table-about = Først éin bunke til kvart bord, så det som er felles i rommet.
print-set-total =
    { $documents ->
        [0] Ingen dokument valde
        [one] Eitt dokument, { $prints ->
            [one] eitt eksemplar
           *[other] { $prints } eksemplar
        }
       *[other] { $documents } dokument, { $prints } eksemplar i alt
    }
print-set-make = Lag utskrifta
print-set-nothing = Vel minst eitt dokument.
print-set-outcome = Utskrifta
print-set-begins = Byrjar
print-set-stopping = Avbryt no …
print-set-stopped = Utskrifta vart avbroten
print-set-stopped-about = Ingen filer er laga.
print-set-made =
    { $files ->
        [one] Éi fil er klar
       *[other] { $files } filer er klare
    }
print-set-how-two = Vel tosidig utskrift når du skriv ut.
print-set-how-one = Vel einsidig utskrift når du skriv ut.
print-set-paper-a4 = A4
print-set-paper-a3 = A3
print-set-file =
    { $paper }: { $pages ->
        [one] éi side
       *[other] { $pages } sider
    } på { $sheets ->
        [one] eitt ark
       *[other] { $sheets } ark
    }
print-set-show = Vis og skriv ut …
print-cards-changed =
    { $count ->
        [one] Bordkortet til bord { $numbers } er endra sidan det vart skrive ut.
       *[other] Bordkorta til bord { $numbers } er endra sidan dei vart skrivne ut.
    }
print-cards-make =
    { $count ->
        [one] Lag kortet på nytt
       *[other] Lag desse { $count } korta på nytt
    }
print-cards-made = Byt ut korta på borda med desse:
