# Sentences about seats that the host makes: rules, clashes, reasons, and what was not understood.

seating-list = { $rest } og { $last }
seating-list-or = { $rest } eller { $last }
seating-place = bordoppsett { $rotation }, bord { $table }
seating-place-workshop = verkstad { $round }, bord { $table }

## Reglar
seating-rule-always = { $rule }.
seating-rule-in = { $rule } (bordoppsett { $rotations }).
seating-rule-pin = { $name } skal sitje ved bord { $table }
seating-rule-together = { $names } skal sitje saman
seating-rule-apart = { $count ->
    [2] { $names } skal ikkje sitje saman
   *[other] { $names } skal sitje ved kvart sitt bord
}
seating-rule-keep = Dei som sit ved bord { $table }, blir sitjande, og ingen fleire kjem til
seating-rule-willing = Ved kvart bord skal det sitje ein som er villig til å vere bordsekretær
seating-broken = Regelen held ikkje: { $rule }
seating-broken-size = { $even ->
    [1] Ved bord { $table } sit det { $people }. Det skulle vore { $min }.
   *[other] Ved bord { $table } sit det { $people }. Det skulle vore { $min } eller { $max }.
}

## Reglar som ikkje går i hop
seating-clash-pin = { $name } er låst til bord { $table }
seating-clash-together = { $names } må sitje saman
seating-clash-apart = { $count ->
    [2] { $names } kan ikkje sitje saman
   *[other] { $names } må sitje ved kvart sitt bord
}
seating-clash-keep = bord { $table } er låst slik det er
seating-clash-willing = kvart bord må ha ein som er villig til å vere bordsekretær
seating-clash-but = { $first }, men { $rest }.
seating-clash-many = Desse { $count } reglane kan ikkje gjelde samtidig i bordoppsett { $rotation }.
seating-clash-seats = { $people } skal ha plass, men det er berre plass til { $seats } ved borda.
seating-clash-people = Borda treng { $needed } deltakarar, men berre { $people } skal ha plass.
seating-clash-no-table = { $rule }, men bord { $table } er ikkje i bruk.
seating-clash-apart-alone = { $rule }, men det er berre { $tables } bord.
seating-clash-together-alone = { $rule }, men det er berre plass til { $seats } ved eit bord.
seating-clash-willing-alone = { $rule }, men det er { $tables } bord og berre { $willing } som er villige.
seating-clash-alone = { $rule }, og det går ikkje.
seating-clash-full = Bord { $table } har plass til { $seats }, men { $count } er låste dit.

## Kvifor sit eg her?
seating-why-nowhere = { $name } har ikkje plass i bordoppsett { $rotation }.
seating-why-where = { $others ->
    [0] { $name } sit åleine ved bord { $table } i bordoppsett { $rotation }.
    [one] { $name } sit ved bord { $table } i bordoppsett { $rotation }, saman med éin annan.
   *[other] { $name } sit ved bord { $table } i bordoppsett { $rotation }, saman med { $others } andre.
}
seating-why-rule = Ein regel gjeld: { $rule }
seating-why-party = { $even ->
    [1] Ved bordet sit { $here } frå { $value }. Jamt fordelt på borda er { $floor }.
   *[other] Ved bordet sit { $here } frå { $value }. Jamt fordelt på borda er { $floor } eller { $ceiling }.
}
seating-why-bloc = { $even ->
    [1] Ved bordet sit { $here } frå { $value ->
        [position] posisjonen
       *[other] opposisjonen
    }. Jamt fordelt på borda er { $floor }.
   *[other] Ved bordet sit { $here } frå { $value ->
        [position] posisjonen
       *[other] opposisjonen
    }. Jamt fordelt på borda er { $floor } eller { $ceiling }.
}
seating-why-gender = { $value ->
    [woman] Ved bordet sit { $here } { $here ->
        [one] kvinne
       *[other] kvinner
    }.
    [man] Ved bordet sit { $here } { $here ->
        [one] mann
       *[other] menn
    }.
   *[other] Ved bordet sit { $here } med anna kjønn.
} { $even ->
    [1] Jamt fordelt på borda er { $floor }.
   *[other] Jamt fordelt på borda er { $floor } eller { $ceiling }.
}
seating-why-new = Møter for første gong: { $names }.
seating-why-again = Har site ved same bord før: { $names }.
seating-why-all-new = Alle dei andre ved bordet er nye bordfellar.
seating-why-best = Å byte plass med nokon ved eit anna bord ville ha gjort fordelinga dårlegare.
seating-why-as-good = Å byte plass med nokon ved eit anna bord kunne ha gjort fordelinga like god, men ikkje betre.
seating-why-better = Å byte plass med { $other } ville ha gjort fordelinga betre.
seating-why-no-swap = Ingen ved dei andre borda kan byte plass med { $name } utan å bryte ein regel.

## Reglar skrivne med ord
seating-words-who = «{ $word }» kan vere { $names }. Skriv heile namnet.
seating-words-unknown = Forstår ikkje «{ $word }». Er det eit namn, må det stå slik som i deltakarlista.
seating-words-nothing = Det går ikkje fram kva som skal gjelde. Skriv til dømes «Kari Hansen og Ola Moen skal ikkje sitje saman» eller «Per Lie skal sitje ved bord 3».
seating-words-unclear = Setninga kan forståast på to måtar. Skriv anten «skal sitje saman» eller «skal ikkje sitje saman».
seating-words-two = Ein slik regel treng minst to namn.
seating-words-one-table = Setninga nemner fleire bord. Skriv éi linje for kvart bord.
seating-words-not-at-table = Ein regel kan låse nokon til eit bord, men ikkje halde nokon borte frå eitt. Skriv heller kven som ikkje skal sitje saman.
seating-words-no-table = Bord { $table } er ikkje med i planen.
seating-words-rotation = { $rotations ->
    [one] Planen har berre eitt bordoppsett.
   *[other] Planen har { $rotations } bordoppsett.
}

## I døra
seating-door-fixed = Det går ikkje utan å flytte nokon som sit ved eit bord som har skrive: { $names }.
seating-door-nothing = Fann inga løysing. Endre på reglane, eller lag bordoppsettet på nytt.
