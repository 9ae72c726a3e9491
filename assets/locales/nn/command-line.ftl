# Det som kommandolinja skriv til ein prosessleiar: bord på skjermen, og kvifor det ikkje kan bli nokon.
cli-and = og

cli-seat-rotation = Bordoppsett { $number }
cli-seat-too-few = { $people } medlemer er for få til { $tables } bord
cli-seat-deputies =
    { $count ->
        [one] Ein varamedlem på lista er ikkje plassert
       *[other] { $count } varamedlemer på lista er ikkje plasserte
    }
cli-seat-by-party = Parti
cli-seat-by-bloc = Posisjon og opposisjon
cli-seat-by-gender = Kjønn
cli-seat-by-first_term = Første periode
cli-seat-by-area = Del av kommunen
cli-seat-outside =
    { $count ->
        [0] jamt fordelt
        [one] éin plass frå jamn fordeling
       *[other] { $count } plassar frå jamn fordeling
    }
cli-seat-again =
    { $pairs ->
        [0] Ingen møtest meir enn éin gong
        [one] Eitt par møtest meir enn éin gong
       *[other] { $pairs } par møtest meir enn éin gong
    }
cli-seat-proven = Bevisleg best: inga plassering kostar mindre enn { $cost }
cli-seat-gap = Plasseringa kostar { $cost }; det er bevist at inga kostar mindre enn { $bound }

cli-clash-heading =
    { $rotations ->
        [one] { $rules ->
            [one] Ingen kan plasserast, for denne regelen kan ikkje haldast:
           *[other] Ingen kan plasserast, for desse reglane kan ikkje gjelde samstundes:
        }
       *[other] { $rules ->
            [one] I bordoppsett { $rotation } kan ingen plasserast, for denne regelen kan ikkje haldast:
           *[other] I bordoppsett { $rotation } kan ingen plasserast, for desse reglane kan ikkje gjelde samstundes:
        }
    }
cli-clash-seats = { $people } skal plasserast, men det er berre plass til { $seats }
cli-clash-people = Borda skal ha minst { $needed } til saman, men berre { $people } skal plasserast
cli-clash-pin = { $person } er låst til bord { $table }.
cli-clash-together = { $people } må sitje saman.
cli-clash-apart =
    { $count ->
        [2] { $people } kan ikkje sitje saman.
       *[other] Ingen av { $people } kan sitje saman.
    }
cli-clash-require =
    { $able ->
        [0] Kvart bord må ha minst { $min } med rolla «{ $role }», og ingen har ho.
       *[other] Kvart bord må ha minst { $min } med rolla «{ $role }», og { $able } har ho.
    }
cli-clash-rounds = (Bordoppsett { $rounds }.)
