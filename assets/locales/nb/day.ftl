# The day: the programme, and what its blocks are called when they have no title.

day-discussion = Spørsmål { $number }
day-kind-introduction = Innledning
day-kind-silent = Stille refleksjon
day-kind-group = Gruppediskusjon
day-kind-plenary = Plenum
day-kind-break = Pause
day-kind-closing = Avslutning

## Fanen Dagen
day-tab = Dagen
day-pages = Deler av dagen
day-page-programme = Program
day-page-now = Nå
day-page-plenary = Plenum
day-page-mayor = Hva kom dere fram til?
day-closed = Verkstedet er lukket. Her står det hvordan dagen gikk.

## Program
day-programme = Program for dagen
day-templates = Begynn med en mal:
day-template = { $hours } timer
day-template-used = Malen for { $hours } timer er satt inn. Rett det du vil, og lagre.
day-template-title = Vil du bytte ut programmet?
day-template-about = Postene som står her nå, byttes ut med malens. Det som er lagret, endres ikke før du lagrer.
day-template-use = Bruk malen for { $hours } timer
day-starts = Verkstedet begynner
day-starts-wrong = Skriv et klokkeslett, for eksempel 09:00.
day-total = Til sammen
day-length = { $hours } t { $minutes } min
day-ends = Slutt
day-none = Ikke noe program ennå
day-none-hint = Velg en mal for 2, 3 eller 4 timer, eller legg til postene selv. Malene er laget av spørsmålene i verkstedet.
day-now-none-hint = Lag programmet først. Da ser du her hva som er i gang, hva som kommer, og hvor mye tid som er igjen.
day-to-programme = Lag program
day-to-now = Gå til dagen nå
day-order-about = Flytt en post med pilene til høyre, eller med Alt og pil opp eller ned når du står i den.
day-add = Legg til post
day-block-added = Post { $number } er lagt til.
day-block-removed = «{ $name }» er tatt ut.
day-block-moved = «{ $name }» er nå post { $number }.
day-kind-of = Type, post { $number }
day-title = Tittel (valgfritt)
day-title-of = Tittel, post { $number }
day-minutes-of = Minutter, post { $number }
day-minutes-short = min
day-minutes-wrong = 1–240
day-questions = Spørsmål { $numbers }
day-questions-none = Ingen spørsmål
day-questions-of = Post { $number }: { $asked }. Endre
day-questions-title = Spørsmål i post { $number }
day-questions-about = Når en post med ett spørsmål starter, får bordene se at det er dette spørsmålet som er i gang.
day-questions-done = Ferdig
day-move-up = Flytt opp post { $number }: { $name }
day-move-down = Flytt ned post { $number }: { $name }
day-remove = Ta ut post { $number }: { $name }
day-save = Lagre programmet
day-programme-saved = Programmet er lagret
day-unsaved = Endringene er ikke lagret.
day-discard = Forkast endringene
day-discard-title = Vil du forkaste endringene?
day-discard-about = Programmet blir slik det sist ble lagret.

## Nå
day-now = Nå
day-preparing = Verkstedet er ikke åpnet. Du kan styre tiden, men bordene kan ikke skrive før det åpnes.
day-not-begun = Ikke begynt
day-other-day = Programmet gjelder { $date }
day-on-time = I rute
day-behind = { $minutes } min etter planen
day-ahead = { $minutes } min foran planen
day-ends-planned = Slutt kl. { $at }
day-ends-expected = Slutt kl. { $at } (planlagt { $was })
day-there = { $count } til stede
day-awaited = { $count } ventes
day-handed-in = { $count } av { $all } bord har levert
day-not-started = Programmet er ikke startet
day-nothing-on = Ingenting er i gang nå
day-timer = Tidtaker
day-left = igjen
day-over = over tiden
day-paused = pause i tidtakingen
day-ends-at = til kl. { $at }
day-was-to-end = tiden gikk ut kl. { $at }
day-planned = { $minutes } min planlagt
day-planned-more = { $minutes } min planlagt + { $extra }
day-planned-less = { $minutes } min planlagt − { $extra }
day-less = −1 min
day-more = +1 min
day-pause = Stopp tiden
day-resume = La tiden gå
day-end = Avslutt posten
day-next = Neste
day-next-about = { $kind } · { $minutes } min · ventes kl. { $at }
day-next-none = Det er ingen flere poster i programmet.
day-start = Start «{ $name }»
day-start-short = Start
day-start-again = Start på nytt: «{ $name }», med full tid
day-start-again-short = Start på nytt
day-reopen = Gjenåpne «{ $name }», med tiden som er igjen
day-reopen-short = Gjenåpne
day-outline = Hele dagen
day-state-held = Ferdig
day-state-running = I gang
day-state-skipped = Hoppet over
day-planned-at = planlagt { $at }
day-minutes = { $minutes } min
day-used = brukt { $used } av { $minutes } min
day-said-on = «{ $name }» er i gang.
day-said-ended = Posten er avsluttet.
day-said-more = Ett minutt er lagt til.
day-said-less = Ett minutt er trukket fra.
day-said-paused = Tiden står.
day-said-resumed = Tiden går igjen.
day-said-over = Tiden er ute. Posten går til du avslutter den.
day-said-left = { $minutes ->
    [one] Ett minutt igjen.
   *[other] { $minutes } minutter igjen.
}
day-strip-help = hjelp
day-strip-handed = levert
day-strip-away = se til
day-strip-notes = { $count ->
    [one] notat
   *[other] notater
}
day-board = Bordene nå
day-board-message = Melding til bordene
day-keys = Hurtigtaster
day-keys-short = Hurtigtaster (?)
day-keys-about = Taster som starter, avslutter eller viser noe, flytter deg bare til knappen. Enter trykker på den.
day-keys-on = Bruk hurtigtastene
day-key-more = Ett minutt til
day-key-less = Ett minutt mindre
day-key-pause = Stopp tiden, eller la den gå igjen
day-key-next = Gå til knappen som starter neste post
day-key-end = Gå til knappen som avslutter posten
day-key-black = Gjør lerretet svart, eller vis det igjen
day-key-show = Gå til det som kan vises på lerretet
day-key-floor = Gå til knappen som gir neste bord ordet
day-key-tables = Gå til bordene nå
day-key-asking = Gå til bordet som ber om hjelp
day-key-list = Gå til listen over hele dagen
day-key-help = Vis hurtigtastene

## Plenum
day-plenary-question = Spørsmål i plenum
day-question-closed = Avsluttet i plenum
day-question-close = Avslutt spørsmålet
day-question-reopen = Ta opp spørsmålet igjen
day-question-about = Bordene får vite det, og kan fortsatt skrive.
day-tables = Bordene side om side
day-tables-none = Ingen bord ennå.
day-notes-none = Ingen notater.
day-matrix = Planpunkter og bord
day-matrix-about = Hva bordene mener om hvert punkt. Tallene er antall bord, ikke vedtak.
day-matrix-none = Planen har ingen punkter som dette spørsmålet gjelder.
day-matrix-item = Punkt i planen
day-matrix-nothing = Ingen notater
day-count-keep = { $count } bord: videreføres
day-count-change = { $count } bord: endres
day-count-end = { $count } bord: utgår
day-points = Punkter fra plenum
day-points-about = Det som blir sagt i salen. Punktene endrer aldri bordenes notater.
day-points-none = Ingen punkter ennå.
day-points-not-open = Punkter kan skrives når verkstedet er åpnet.
day-points-published = Oppsummeringen er publisert, så punktene kan ikke endres.
day-point = Nytt punkt
day-point-revising = Rett punktet
day-point-missing = Skriv hva som ble sagt.
day-point-from = Hvem sa det?
day-point-plenum = Plenum
day-point-item = Gjelder
day-point-all-items = Hele spørsmålet
day-point-points = Om notat { $reference }
day-point-let-go = Ikke vis til notat { $reference }
day-point-about = Skriv punkt om notat { $reference }
day-point-about-short = Skriv punkt
day-point-add = Legg til punktet
day-point-save = Lagre endringen
day-point-saved = Punktet er lagret.
day-point-revised = Endringen er lagret.
day-point-revise = Rett
day-point-revise-of = Rett punktet: { $text }
day-point-withdraw = Ta bort
day-point-withdraw-of = Ta bort punktet: { $text }
day-point-withdraw-title = Vil du ta bort punktet?
day-point-withdrawn = Punktet er tatt bort.
day-points-withdrawn = { $count ->
    [one] Ett punkt er tatt bort
   *[other] { $count } punkter er tatt bort
}
day-point-restore = Ta tilbake
day-point-restore-of = Ta tilbake punktet: { $text }
day-point-restored = Punktet er tatt tilbake.

## Prioriteringer
day-rank-about = Prioriteringer fra { $count } av { $all } bord. Tallene er en opptelling, ikke vedtak.
day-rank-tables = Bord
day-rank-firsts = Bord som har det øverst
day-rank-points = Poeng
day-rank-waiting = { $count ->
    [one] Bord { $numbers } har ikke levert, og telles ikke med på lerretet før det har levert eller spørsmålet er avsluttet.
   *[other] Bord { $numbers } har ikke levert, og telles ikke med på lerretet før de har levert eller spørsmålet er avsluttet.
}
day-rank-each = Hvert bord

## Bordene legger fram
day-turn = Bordene legger fram
day-turn-about = Bordene legger fram spørsmål { $number }
day-turn-begin = La bordene legge fram …
day-turn-title = La bordene legge fram
day-turn-set-title = Endre rekkefølge eller tid
day-turn-question = Spørsmål { $number }: { $text }
day-turn-minutes = Minutter til hvert bord
day-turn-minutes-wrong = Skriv et helt tall fra 1 til 30.
day-turn-by-number = Etter bordnummer
day-turn-by-number-back = Høyeste nummer først
day-turn-order = Rekkefølge
day-turn-up = Flytt bord { $number } opp
day-turn-down = Flytt bord { $number } ned
day-turn-moved = Bord { $number } er nå nummer { $place }.
day-turn-missing = Velg minst ett bord.
day-turn-start = Start framleggingen
day-turn-set-save = Lagre
day-turn-now = Bord { $number } har ordet
day-turn-nobody = Ingen har ordet
day-turn-time = Brukt tid
day-turn-of = av { $minutes } min
day-turn-next = Gi ordet til bord { $number }
day-turn-back = Tilbake til bord { $number }
day-turn-none = Ta ordet tilbake
day-turn-set = Endre …
day-turn-end = Avslutt framleggingen
day-turn-said = Bord { $number } har ordet.
day-turn-is-now = – har ordet
day-turn-is-done = – har lagt fram, gi ordet igjen
day-turn-is-coming = – gi ordet

## Hva kom dere fram til?
day-mayor = Hva kom dere fram til?
day-mayor-handed-in = { $count } av { $all } bord har levert
day-mayor-missing = { $count ->
    [one] Bord { $numbers } har ikke levert. Notatene derfra er ikke med.
   *[other] Bord { $numbers } har ikke levert. Notatene derfra er ikke med.
}
day-mayor-unprocessed = Ubearbeidet
day-mayor-unprocessed-about = Dette er bordenes egne ord og det som ble sagt i salen. Ingen har bearbeidet det, og ingenting er vedtatt.
day-mayor-empty = Her kommer det bordene har levert, og punktene fra plenum.
day-mayor-wrote = { $count ->
    [one] Bord { $numbers } har svart
   *[other] { $count } bord har svart: { $numbers }
}
day-mayor-nobody = Ingen bord har levert svar ennå.
day-mayor-notes = Bordenes notater
day-mayor-shown = vist på lerretet
day-mayor-verdict-right = { $count } riktig
day-mayor-verdict-partly = { $count } delvis
day-mayor-verdict-wrong = { $count } ikke riktig
day-mayor-verdict-missing = { $count } mangler noe
day-mayor-verdict-unanswered = { $count } ikke rukket
day-counts-about = Antall bord som mener hva. Ikke vedtak.
day-counts-keep = Videreføres
day-counts-change = Endres
day-counts-end = Utgår
