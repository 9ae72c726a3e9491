# Lerretet: vinduet på projektoren. Leses fra 15 meter, så alt er kort.
stage-title = Lerretet – Rundebord
stage-black = Lerretet er svart
stage-workshop = Politisk verksted { $round }
stage-table = Bord { $number }
stage-table-short = bord
stage-page = { $page } av { $pages }
stage-handed-in = { $ready } av { $all } bord har levert
stage-not-decided = Ikke vedtak

## Velkommen
stage-welcome = Velkommen
stage-tables = { $count ->
    [one] Ett bord
   *[other] { $count } bord
}
stage-join = For bordsekretærene
stage-join-wifi = Koble til nettet
stage-join-wifi-qr = QR-kode som kobler til det trådløse nettet
stage-join-page = Åpne siden
stage-join-page-qr = QR-kode som åpner siden
stage-join-card = Skann så kortet på bordet ditt.

## Finn bordet ditt
stage-seating = Finn bordet ditt
stage-rotation = Bordoppsett { $rotation } av { $rotations }
stage-secretary = bordsekretær
stage-secretary-sign = S
stage-secretary-about = Bordsekretær: skriver for bordet

## Spørsmål
stage-question = Spørsmål { $number }
stage-question-closed = Avsluttet i plenum
stage-question-stance = Skal det videreføres, endres eller utgå?
stage-question-why = Skriv også hvorfor.

## Tid
stage-timer-left = igjen
stage-timer-over = over tiden
stage-timer-paused = tiden står
stage-timer-until = til kl. { $at }
stage-timer-was = tiden gikk ut kl. { $at }
stage-timer-none = Ingen tid går nå

## Pause
stage-break = Pause
stage-break-until = Vi fortsetter kl. { $at }
stage-break-next = Deretter:

## Plenum
stage-plenary-none = Ingen notater er valgt
stage-points = Sagt i plenum
stage-plenum = Plenum
stage-point-about = om notat { $reference }
stage-why = Hvorfor:
stage-disagreement = uenighet ved bordet

## Planpunkter og bord
stage-matrix-tables = Bord
stage-matrix-not-decided = Antall bord – ikke vedtak
stage-stance-keep = videreføres
stage-stance-change = endres
stage-stance-end = utgår
stage-stance-none = sier ikke noe
stage-letter-keep = V
stage-letter-change = E
stage-letter-end = U
stage-waits = ikke levert

## Prioritering
stage-rank-tables = { $count } bord
stage-rank-points = { $count } poeng
stage-rank-firsts = først hos { $count }
stage-rank-points-about = Bord som ga poeng, og poengene til sammen
stage-rank-order-about = Bord som valgte det, poeng for plassen, og hvor mange som satte det først

## Bordene legger fram
stage-turn-now = har ordet
stage-turn-first = Nå kommer
stage-turn-next = Neste: bord { $number }
stage-turn-last = Siste bord
stage-turn-all-done = Alle bordene har lagt fram
stage-turn-order = Rekkefølgen
stage-turn-done = ferdig
stage-turn-used = brukt
