# Lerretet: vindauget på projektoren. Blir lese frå 15 meter, så alt er kort.
stage-title = Lerretet – Rundebord
stage-black = Lerretet er svart
stage-workshop = Politisk verkstad { $round }
stage-table = Bord { $number }
stage-table-short = bord
stage-page = { $page } av { $pages }
stage-handed-in = { $ready } av { $all } bord har levert
stage-not-decided = Ikkje vedtak

## Velkomen
stage-welcome = Velkomen
stage-tables = { $count ->
    [one] Eitt bord
   *[other] { $count } bord
}
stage-join = For bordsekretærane
stage-join-wifi = Kople til nettet
stage-join-wifi-qr = QR-kode som koplar til det trådlause nettet
stage-join-page = Opne sida
stage-join-page-qr = QR-kode som opnar sida
stage-join-card = Skann så kortet på bordet ditt.

## Finn bordet ditt
stage-seating = Finn bordet ditt
stage-rotation = Bordoppsett { $rotation } av { $rotations }
stage-secretary = bordsekretær
stage-secretary-sign = S
stage-secretary-about = Bordsekretær: skriv for bordet

## Spørsmål
stage-question = Spørsmål { $number }
stage-question-closed = Avslutta i plenum
stage-question-stance = Skal det førast vidare, endrast eller gå ut?
stage-question-why = Skriv også kvifor.

## Tid
stage-timer-left = igjen
stage-timer-over = over tida
stage-timer-paused = tida står
stage-timer-until = til kl. { $at }
stage-timer-was = tida gjekk ut kl. { $at }
stage-timer-none = Inga tid går no

## Pause
stage-break = Pause
stage-break-until = Vi held fram kl. { $at }
stage-break-next = Deretter:

## Plenum
stage-plenary-none = Ingen notat er valde
stage-points = Sagt i plenum
stage-plenum = Plenum
stage-point-about = om notat { $reference }
stage-why = Kvifor:
stage-disagreement = usemje ved bordet

## Planpunkt og bord
stage-matrix-tables = Bord
stage-matrix-not-decided = Talet på bord – ikkje vedtak
stage-stance-keep = blir ført vidare
stage-stance-change = blir endra
stage-stance-end = går ut
stage-stance-none = seier ikkje noko
stage-letter-keep = V
stage-letter-change = E
stage-letter-end = U
stage-waits = ikkje levert

## Prioritering
stage-rank-tables = { $count } bord
stage-rank-points = { $count } poeng
stage-rank-firsts = først hos { $count }
stage-rank-points-about = Bord som gav poeng, og poenga til saman
stage-rank-order-about = Bord som valde det, poeng for plassen, og kor mange som sette det først

## Borda legg fram
stage-turn-now = har ordet
stage-turn-first = No kjem
stage-turn-next = Neste: bord { $number }
stage-turn-last = Siste bord
stage-turn-all-done = Alle borda har lagt fram
stage-turn-order = Rekkjefølgja
stage-turn-done = ferdig
stage-turn-used = brukt
