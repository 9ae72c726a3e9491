# Det som kommandolinjen skriver til en prosessleder: bord på skjermen, og hvorfor det ikke kan bli noen.
cli-and = og

cli-seat-rotation = Bordoppsett { $number }
cli-seat-too-few = { $people } medlemmer er for få til { $tables } bord
cli-seat-deputies =
    { $count ->
        [one] Ett varamedlem på listen er ikke plassert
       *[other] { $count } varamedlemmer på listen er ikke plassert
    }
cli-seat-by-party = Parti
cli-seat-by-bloc = Posisjon og opposisjon
cli-seat-by-gender = Kjønn
cli-seat-by-first_term = Første periode
cli-seat-by-area = Del av kommunen
cli-seat-outside =
    { $count ->
        [0] jevnt fordelt
        [one] én plass fra jevn fordeling
       *[other] { $count } plasser fra jevn fordeling
    }
cli-seat-again =
    { $pairs ->
        [0] Ingen møtes mer enn én gang
        [one] Ett par møtes mer enn én gang
       *[other] { $pairs } par møtes mer enn én gang
    }
cli-seat-proven = Beviselig best: ingen plassering koster mindre enn { $cost }
cli-seat-gap = Plasseringen koster { $cost }; det er bevist at ingen koster mindre enn { $bound }

cli-clash-heading =
    { $rotations ->
        [one] { $rules ->
            [one] Ingen kan plasseres, for denne regelen kan ikke holdes:
           *[other] Ingen kan plasseres, for disse reglene kan ikke gjelde samtidig:
        }
       *[other] { $rules ->
            [one] I bordoppsett { $rotation } kan ingen plasseres, for denne regelen kan ikke holdes:
           *[other] I bordoppsett { $rotation } kan ingen plasseres, for disse reglene kan ikke gjelde samtidig:
        }
    }
cli-clash-seats = { $people } skal plasseres, men det er bare plass til { $seats }
cli-clash-people = Bordene skal ha minst { $needed } til sammen, men bare { $people } skal plasseres
cli-clash-pin = { $person } er låst til bord { $table }.
cli-clash-together = { $people } må sitte sammen.
cli-clash-apart =
    { $count ->
        [2] { $people } kan ikke sitte sammen.
       *[other] Ingen av { $people } kan sitte sammen.
    }
cli-clash-require =
    { $able ->
        [0] Hvert bord må ha minst { $min } med rollen «{ $role }», og ingen har den.
       *[other] Hvert bord må ha minst { $min } med rollen «{ $role }», og { $able } har den.
    }
cli-clash-rounds = (Bordoppsett { $rounds }.)
