# The day: the programme, and what its blocks are called when they have no title.

day-discussion = Spørsmål { $number }
day-kind-introduction = Innleiing
day-kind-silent = Stille refleksjon
day-kind-group = Gruppediskusjon
day-kind-plenary = Plenum
day-kind-break = Pause
day-kind-closing = Avslutning

## Fana Dagen
day-tab = Dagen
day-pages = Delar av dagen
day-page-programme = Program
day-page-now = No
day-page-plenary = Plenum
day-page-mayor = Kva kom de fram til?
day-closed = Verkstaden er lukka. Her står det korleis dagen gjekk.

## Program
day-programme = Program for dagen
day-templates = Byrj med ein mal:
day-template = { $hours } timar
day-template-used = Malen for { $hours } timar er sett inn. Rett det du vil, og lagre.
day-template-title = Vil du byte ut programmet?
day-template-about = Postane som står her no, blir bytte ut med postane i malen. Det som er lagra, blir ikkje endra før du lagrar.
day-template-use = Bruk malen for { $hours } timar
day-starts = Verkstaden byrjar
day-starts-wrong = Skriv eit klokkeslett, til dømes 09:00.
day-total = Til saman
day-length = { $hours } t { $minutes } min
day-ends = Slutt
day-none = Ikkje noko program enno
day-none-hint = Vel ein mal for 2, 3 eller 4 timar, eller legg til postane sjølv. Malane er laga av spørsmåla i verkstaden.
day-now-none-hint = Lag programmet først. Då ser du her kva som er i gang, kva som kjem, og kor mykje tid som er att.
day-to-programme = Lag program
day-to-now = Gå til dagen no
day-order-about = Flytt ein post med pilene til høgre, eller med Alt og pil opp eller ned når du står i han.
day-add = Legg til post
day-block-added = Post { $number } er lagd til.
day-block-removed = «{ $name }» er teken ut.
day-block-moved = «{ $name }» er no post { $number }.
day-kind-of = Type, post { $number }
day-title = Tittel (valfritt)
day-title-of = Tittel, post { $number }
day-minutes-of = Minutt, post { $number }
day-minutes-short = min
day-minutes-wrong = 1–240
day-questions = Spørsmål { $numbers }
day-questions-none = Ingen spørsmål
day-questions-of = Post { $number }: { $asked }. Endre
day-questions-title = Spørsmål i post { $number }
day-questions-about = Når ein post med eitt spørsmål startar, får borda sjå at det er dette spørsmålet som er i gang.
day-questions-done = Ferdig
day-move-up = Flytt opp post { $number }: { $name }
day-move-down = Flytt ned post { $number }: { $name }
day-remove = Ta ut post { $number }: { $name }
day-save = Lagre programmet
day-programme-saved = Programmet er lagra
day-unsaved = Endringane er ikkje lagra.
day-discard = Forkast endringane
day-discard-title = Vil du forkaste endringane?
day-discard-about = Programmet blir slik det sist vart lagra.

## No
day-now = No
day-preparing = Verkstaden er ikkje opna. Du kan styre tida, men borda kan ikkje skrive før han blir opna.
day-not-begun = Ikkje byrja
day-other-day = Programmet gjeld { $date }
day-on-time = I rute
day-behind = { $minutes } min etter planen
day-ahead = { $minutes } min føre planen
day-ends-planned = Slutt kl. { $at }
day-ends-expected = Slutt kl. { $at } (planlagt { $was })
day-there = { $count } til stades
day-awaited = { $count } blir venta
day-handed-in = { $count } av { $all } bord har levert
day-not-started = Programmet er ikkje starta
day-nothing-on = Ingenting er i gang no
day-timer = Tidtakar
day-left = att
day-over = over tida
day-paused = pause i tidtakinga
day-ends-at = til kl. { $at }
day-was-to-end = tida gjekk ut kl. { $at }
day-planned = { $minutes } min planlagt
day-planned-more = { $minutes } min planlagt + { $extra }
day-planned-less = { $minutes } min planlagt − { $extra }
day-less = −1 min
day-more = +1 min
day-pause = Stopp tida
day-resume = La tida gå
day-end = Avslutt posten
day-next = Neste
day-next-about = { $kind } · { $minutes } min · venta kl. { $at }
day-next-none = Det er ingen fleire postar i programmet.
day-start = Start «{ $name }»
day-start-short = Start
day-start-again = Start på nytt: «{ $name }», med full tid
day-start-again-short = Start på nytt
day-reopen = Opne att «{ $name }», med tida som er att
day-reopen-short = Opne att
day-outline = Heile dagen
day-state-held = Ferdig
day-state-running = I gang
day-state-skipped = Hoppa over
day-planned-at = planlagt { $at }
day-minutes = { $minutes } min
day-used = brukt { $used } av { $minutes } min
day-said-on = «{ $name }» er i gang.
day-said-ended = Posten er avslutta.
day-said-more = Eitt minutt er lagt til.
day-said-less = Eitt minutt er trekt frå.
day-said-paused = Tida står.
day-said-resumed = Tida går igjen.
day-said-over = Tida er ute. Posten går til du avsluttar han.
day-said-left = { $minutes ->
    [one] Eitt minutt att.
   *[other] { $minutes } minutt att.
}
day-strip-help = hjelp
day-strip-handed = levert
day-strip-away = sjå til
day-strip-notes = { $count ->
    [one] notat
   *[other] notat
}
day-board = Borda no
day-board-message = Melding til borda
day-keys = Snøggtastar
day-keys-short = Snøggtastar (?)
day-keys-about = Tastar som startar, avsluttar eller viser noko, flyttar deg berre til knappen. Enter trykkjer på han.
day-keys-on = Bruk snøggtastane
day-key-more = Eitt minutt til
day-key-less = Eitt minutt mindre
day-key-pause = Stopp tida, eller la ho gå igjen
day-key-next = Gå til knappen som startar neste post
day-key-end = Gå til knappen som avsluttar posten
day-key-black = Gjer lerretet svart, eller vis det igjen
day-key-show = Gå til det som kan visast på lerretet
day-key-floor = Gå til knappen som gir neste bord ordet
day-key-tables = Gå til borda no
day-key-asking = Gå til bordet som ber om hjelp
day-key-list = Gå til lista over heile dagen
day-key-help = Vis snøggtastane

## Plenum
day-plenary-question = Spørsmål i plenum
day-question-closed = Avslutta i plenum
day-question-close = Avslutt spørsmålet
day-question-reopen = Ta opp att spørsmålet
day-question-about = Borda får vite det, og kan framleis skrive.
day-tables = Borda side om side
day-tables-none = Ingen bord enno.
day-notes-none = Ingen notat.
day-matrix = Planpunkt og bord
day-matrix-about = Kva borda meiner om kvart punkt. Tala er talet på bord, ikkje vedtak.
day-matrix-none = Planen har ingen punkt som dette spørsmålet gjeld.
day-matrix-item = Punkt i planen
day-matrix-nothing = Ingen notat
day-count-keep = { $count } bord: blir ført vidare
day-count-change = { $count } bord: blir endra
day-count-end = { $count } bord: går ut
day-points = Punkt frå plenum
day-points-about = Det som blir sagt i salen. Punkta endrar aldri notata frå borda.
day-points-none = Ingen punkt enno.
day-points-not-open = Punkt kan skrivast når verkstaden er opna.
day-points-published = Oppsummeringa er publisert, så punkta kan ikkje endrast.
day-point = Nytt punkt
day-point-revising = Rett punktet
day-point-missing = Skriv kva som vart sagt.
day-point-from = Kven sa det?
day-point-plenum = Plenum
day-point-item = Gjeld
day-point-all-items = Heile spørsmålet
day-point-points = Om notat { $reference }
day-point-let-go = Ikkje vis til notat { $reference }
day-point-about = Skriv punkt om notat { $reference }
day-point-about-short = Skriv punkt
day-point-add = Legg til punktet
day-point-save = Lagre endringa
day-point-saved = Punktet er lagra.
day-point-revised = Endringa er lagra.
day-point-revise = Rett
day-point-revise-of = Rett punktet: { $text }
day-point-withdraw = Ta bort
day-point-withdraw-of = Ta bort punktet: { $text }
day-point-withdraw-title = Vil du ta bort punktet?
day-point-withdrawn = Punktet er teke bort.
day-points-withdrawn = { $count ->
    [one] Eitt punkt er teke bort
   *[other] { $count } punkt er tekne bort
}
day-point-restore = Ta tilbake
day-point-restore-of = Ta tilbake punktet: { $text }
day-point-restored = Punktet er teke tilbake.

## Prioriteringar
day-rank-about = Prioriteringar frå { $count } av { $all } bord. Tala er ei oppteljing, ikkje vedtak.
day-rank-tables = Bord
day-rank-firsts = Bord som har det øvst
day-rank-points = Poeng
day-rank-waiting = { $count ->
    [one] Bord { $numbers } har ikkje levert, og blir ikkje talt med på lerretet før det har levert eller spørsmålet er avslutta.
   *[other] Bord { $numbers } har ikkje levert, og blir ikkje talde med på lerretet før dei har levert eller spørsmålet er avslutta.
}
day-rank-each = Kvart bord

## Borda legg fram
day-turn = Borda legg fram
day-turn-about = Borda legg fram spørsmål { $number }
day-turn-begin = La borda leggje fram …
day-turn-title = La borda leggje fram
day-turn-set-title = Endre rekkjefølgje eller tid
day-turn-question = Spørsmål { $number }: { $text }
day-turn-minutes = Minutt til kvart bord
day-turn-minutes-wrong = Skriv eit heilt tal frå 1 til 30.
day-turn-by-number = Etter bordnummer
day-turn-by-number-back = Høgaste nummer først
day-turn-order = Rekkjefølgje
day-turn-up = Flytt bord { $number } opp
day-turn-down = Flytt bord { $number } ned
day-turn-moved = Bord { $number } er no nummer { $place }.
day-turn-missing = Vel minst eitt bord.
day-turn-start = Start framlegginga
day-turn-set-save = Lagre
day-turn-now = Bord { $number } har ordet
day-turn-nobody = Ingen har ordet
day-turn-time = Brukt tid
day-turn-of = av { $minutes } min
day-turn-next = Gi ordet til bord { $number }
day-turn-back = Tilbake til bord { $number }
day-turn-none = Ta ordet tilbake
day-turn-set = Endre …
day-turn-end = Avslutt framlegginga
day-turn-said = Bord { $number } har ordet.
day-turn-is-now = – har ordet
day-turn-is-done = – har lagt fram, gi ordet igjen
day-turn-is-coming = – gi ordet

## Kva kom de fram til?
day-mayor = Kva kom de fram til?
day-mayor-handed-in = { $count } av { $all } bord har levert
day-mayor-missing = { $count ->
    [one] Bord { $numbers } har ikkje levert. Notata derifrå er ikkje med.
   *[other] Bord { $numbers } har ikkje levert. Notata derifrå er ikkje med.
}
day-mayor-unprocessed = Ikkje bearbeidd
day-mayor-unprocessed-about = Dette er borda sine eigne ord og det som vart sagt i salen. Ingen har bearbeidd det, og ingenting er vedteke.
day-mayor-empty = Her kjem det borda har levert, og punkta frå plenum.
day-mayor-wrote = { $count ->
    [one] Bord { $numbers } har svart
   *[other] { $count } bord har svart: { $numbers }
}
day-mayor-nobody = Ingen bord har levert svar enno.
day-mayor-notes = Notata frå borda
day-mayor-shown = vist på lerretet
day-mayor-verdict-right = { $count } rett
day-mayor-verdict-partly = { $count } delvis
day-mayor-verdict-wrong = { $count } ikkje rett
day-mayor-verdict-missing = { $count } manglar noko
day-mayor-verdict-unanswered = { $count } ikkje rokke
day-counts-about = Kor mange bord som meiner kva. Ikkje vedtak.
day-counts-keep = Blir vidareførte
day-counts-change = Blir endra
day-counts-end = Går ut
