# Lerretet, slik prosessleiaren styrer det frå fana Dagen. Det salen ser, står i stage.ftl.

canvas-heading = Lerretet
canvas-state-shown = På lerretet no:
canvas-state-black = Lerretet er svart. Bak det svarte:
canvas-state-shut = Blir ikkje vist. Valt:
canvas-is-black = Lerretet er svart
canvas-black = Gjer lerretet svart
canvas-black-on = Lerretet er svart – vis igjen
canvas-picture-of = Lerretet i lite format: { $name }
canvas-preview-of = Førehandsvising: { $name }
canvas-next = Neste:
canvas-next-none = Vel kva som skal visast. Du ser det her før salen ser det.
canvas-preview = Slik blir det på lerretet
canvas-show = Vis på lerretet
canvas-drop = Ikkje vis
canvas-waits-black = Lerretet er svart. Det du viser, ventar bak det svarte.
canvas-fitting = Passar no
canvas-others = Alt anna
canvas-others-choose = Vel noko anna …
canvas-message-write = Melding …
canvas-message = Melding til salen
canvas-message-about = Med dine eigne ord, høgst 300 teikn.
canvas-said-preview = Førehandsvising: { $name }. Ikkje vist enno.
canvas-said-shown = { $name } blir vist på lerretet.
canvas-said-chosen = { $name } er valt. Lerretet er ikkje ope.
canvas-said-black = Lerretet er svart.
canvas-said-light = Lerretet er ikkje svart lenger.

## Det som kan visast
canvas-name-nothing = Tomt lerret
canvas-name-welcome = Velkomen
canvas-name-seating = Bordplassering
canvas-name-question = Spørsmål { $number }
canvas-name-timer = Tid
canvas-name-message = Melding
canvas-name-break = Pause
canvas-name-plenary = { $count ->
    [one] Spørsmål { $number }: eitt notat
   *[other] Spørsmål { $number }: { $count } notat
}
canvas-name-matrix = Spørsmål { $number }: planpunkt og bord
canvas-name-ranking = Spørsmål { $number }: prioriteringar
canvas-name-presenting = Borda legg fram

## Vindauget
canvas-open = Opne lerretet her
canvas-open-window = Opne lerretet i eit vindauge
canvas-move = Flytt lerretet hit
canvas-close = Lukk lerretet
canvas-display = Skjerm { $number }
canvas-display-choose = Skjerm for lerretet
canvas-display-size = { $name } ({ $width } × { $height })
canvas-display-desk = { $name } ({ $width } × { $height }), der dette vindauget er: som eit vanleg vindauge
canvas-displays-again = Sjå etter skjermar
canvas-one-display = Berre éin skjerm er kopla til. Lerretet blir opna som eit vanleg vindauge.
canvas-lost-closed = Lerretet er lukka
canvas-lost-closed-about = Det som er valt, er som før, og dagen går vidare. Opne lerretet igjen når du vil.
canvas-lost-display = Skjermen til lerretet er borte
canvas-lost-display-about = Lerretet kjem tilbake av seg sjølv når skjermen er kopla til igjen. Du kan òg flytte det til ein annan skjerm. Det som er valt, er som før, og dagen går vidare.
canvas-elsewhere = Lerretet viser ein annan verkstad. Opne det her for å vise denne.

## I plenum
canvas-pick = Vis notat { $reference } på lerretet
canvas-pick-short = Til lerretet
canvas-picked = { $count ->
    [0] Vel inntil 12 notat å vise på lerretet
    [one] Eitt notat er valt
   *[other] { $count } notat er valde
}
canvas-pick-most = Høgst 12 notat kan visast samstundes.
canvas-pick-clear = Fjern vala
canvas-preview-picked = Førehandsvis notata
canvas-preview-question = Førehandsvis spørsmålet
canvas-preview-matrix = Førehandsvis tabellen
canvas-preview-ranking = Førehandsvis prioriteringane
canvas-preview-presenting = Førehandsvis framlegginga
canvas-not-ready = Kan ikkje visast enno: Bordet har ikkje levert, og spørsmålet er ikkje avslutta.
canvas-not-settled = Kan ikkje visast: Notatet har to versjonar som bordet må velje mellom.
canvas-to-plenary = Vel notat i plenum
