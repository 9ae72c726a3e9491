# Sentences about seats that the host makes: rules, clashes, reasons, and what was not understood.

seating-list = { $rest } og { $last }
seating-list-or = { $rest } eller { $last }
seating-place = bordoppsett { $rotation }, bord { $table }
seating-place-workshop = verksted { $round }, bord { $table }

## Regler
seating-rule-always = { $rule }.
seating-rule-in = { $rule } (bordoppsett { $rotations }).
seating-rule-pin = { $name } skal sitte ved bord { $table }
seating-rule-together = { $names } skal sitte sammen
seating-rule-apart = { $count ->
    [2] { $names } skal ikke sitte sammen
   *[other] { $names } skal sitte ved hvert sitt bord
}
seating-rule-keep = De som sitter ved bord { $table }, blir sittende, og ingen flere kommer til
seating-rule-willing = Ved hvert bord skal det sitte en som er villig til å være bordsekretær
seating-broken = Regelen holder ikke: { $rule }
seating-broken-size = { $even ->
    [1] Ved bord { $table } sitter det { $people }. Det skulle vært { $min }.
   *[other] Ved bord { $table } sitter det { $people }. Det skulle vært { $min } eller { $max }.
}

## Regler som ikke går i hop
seating-clash-pin = { $name } er låst til bord { $table }
seating-clash-together = { $names } må sitte sammen
seating-clash-apart = { $count ->
    [2] { $names } kan ikke sitte sammen
   *[other] { $names } må sitte ved hvert sitt bord
}
seating-clash-keep = bord { $table } er låst slik det er
seating-clash-willing = hvert bord må ha en som er villig til å være bordsekretær
seating-clash-but = { $first }, men { $rest }.
seating-clash-many = Disse { $count } reglene kan ikke gjelde samtidig i bordoppsett { $rotation }.
seating-clash-seats = { $people } skal ha plass, men det er bare plass til { $seats } ved bordene.
seating-clash-people = Bordene trenger { $needed } deltakere, men bare { $people } skal ha plass.
seating-clash-no-table = { $rule }, men bord { $table } er ikke i bruk.
seating-clash-apart-alone = { $rule }, men det er bare { $tables } bord.
seating-clash-together-alone = { $rule }, men det er bare plass til { $seats } ved et bord.
seating-clash-willing-alone = { $rule }, men det er { $tables } bord og bare { $willing } som er villige.
seating-clash-alone = { $rule }, og det går ikke.
seating-clash-full = Bord { $table } har plass til { $seats }, men { $count } er låst dit.

## Hvorfor sitter jeg her?
seating-why-nowhere = { $name } har ikke plass i bordoppsett { $rotation }.
seating-why-where = { $others ->
    [0] { $name } sitter alene ved bord { $table } i bordoppsett { $rotation }.
    [one] { $name } sitter ved bord { $table } i bordoppsett { $rotation }, sammen med én annen.
   *[other] { $name } sitter ved bord { $table } i bordoppsett { $rotation }, sammen med { $others } andre.
}
seating-why-rule = En regel gjelder: { $rule }
seating-why-party = { $even ->
    [1] Ved bordet sitter { $here } fra { $value }. Jevnt fordelt på bordene er { $floor }.
   *[other] Ved bordet sitter { $here } fra { $value }. Jevnt fordelt på bordene er { $floor } eller { $ceiling }.
}
seating-why-bloc = { $even ->
    [1] Ved bordet sitter { $here } fra { $value ->
        [position] posisjonen
       *[other] opposisjonen
    }. Jevnt fordelt på bordene er { $floor }.
   *[other] Ved bordet sitter { $here } fra { $value ->
        [position] posisjonen
       *[other] opposisjonen
    }. Jevnt fordelt på bordene er { $floor } eller { $ceiling }.
}
seating-why-gender = { $value ->
    [woman] Ved bordet sitter { $here } { $here ->
        [one] kvinne
       *[other] kvinner
    }.
    [man] Ved bordet sitter { $here } { $here ->
        [one] mann
       *[other] menn
    }.
   *[other] Ved bordet sitter { $here } med annet kjønn.
} { $even ->
    [1] Jevnt fordelt på bordene er { $floor }.
   *[other] Jevnt fordelt på bordene er { $floor } eller { $ceiling }.
}
seating-why-new = Møter for første gang: { $names }.
seating-why-again = Har sittet ved samme bord før: { $names }.
seating-why-all-new = Alle de andre ved bordet er nye bordfeller.
seating-why-best = Å bytte plass med noen ved et annet bord ville gjort fordelingen dårligere.
seating-why-as-good = Å bytte plass med noen ved et annet bord kunne gjort fordelingen like god, men ikke bedre.
seating-why-better = Å bytte plass med { $other } ville gjort fordelingen bedre.
seating-why-no-swap = Ingen ved de andre bordene kan bytte plass med { $name } uten å bryte en regel.

## Regler skrevet med ord
seating-words-who = «{ $word }» kan være { $names }. Skriv hele navnet.
seating-words-unknown = Forstår ikke «{ $word }». Er det et navn, må det stå slik som i deltakerlisten.
seating-words-nothing = Det går ikke fram hva som skal gjelde. Skriv for eksempel «Kari Hansen og Ola Moen skal ikke sitte sammen» eller «Per Lie skal sitte ved bord 3».
seating-words-unclear = Setningen kan forstås på to måter. Skriv enten «skal sitte sammen» eller «skal ikke sitte sammen».
seating-words-two = En slik regel trenger minst to navn.
seating-words-one-table = Setningen nevner flere bord. Skriv én linje for hvert bord.
seating-words-not-at-table = En regel kan låse noen til et bord, men ikke holde noen borte fra ett. Skriv heller hvem som ikke skal sitte sammen.
seating-words-no-table = Bord { $table } er ikke med i planen.
seating-words-rotation = { $rotations ->
    [one] Planen har bare ett bordoppsett.
   *[other] Planen har { $rotations } bordoppsett.
}

## I døra
seating-door-fixed = Det går ikke uten å flytte noen som sitter ved et bord som har skrevet: { $names }.
seating-door-nothing = Fant ingen løsning. Endre på reglene, eller lag bordoppsettet på nytt.
