# Lerretet, slik prosesslederen styrer det fra fanen Dagen. Det salen ser, står i stage.ftl.

canvas-heading = Lerretet
canvas-state-shown = På lerretet nå:
canvas-state-black = Lerretet er svart. Bak det svarte:
canvas-state-shut = Vises ikke. Valgt:
canvas-is-black = Lerretet er svart
canvas-black = Gjør lerretet svart
canvas-black-on = Lerretet er svart – vis igjen
canvas-picture-of = Lerretet i lite format: { $name }
canvas-preview-of = Forhåndsvisning: { $name }
canvas-next = Neste:
canvas-next-none = Velg hva som skal vises. Du ser det her før salen ser det.
canvas-preview = Slik blir det på lerretet
canvas-show = Vis på lerretet
canvas-drop = Ikke vis
canvas-waits-black = Lerretet er svart. Det du viser, venter bak det svarte.
canvas-fitting = Passer nå
canvas-others = Alt annet
canvas-others-choose = Velg noe annet …
canvas-message-write = Melding …
canvas-message = Melding til salen
canvas-message-about = Med dine egne ord, høyst 300 tegn.
canvas-said-preview = Forhåndsvisning: { $name }. Ikke vist ennå.
canvas-said-shown = { $name } vises på lerretet.
canvas-said-chosen = { $name } er valgt. Lerretet er ikke åpent.
canvas-said-black = Lerretet er svart.
canvas-said-light = Lerretet er ikke svart lenger.

## Det som kan vises
canvas-name-nothing = Tomt lerret
canvas-name-welcome = Velkommen
canvas-name-seating = Bordplassering
canvas-name-question = Spørsmål { $number }
canvas-name-timer = Tid
canvas-name-message = Melding
canvas-name-break = Pause
canvas-name-plenary = { $count ->
    [one] Spørsmål { $number }: ett notat
   *[other] Spørsmål { $number }: { $count } notater
}
canvas-name-matrix = Spørsmål { $number }: planpunkter og bord
canvas-name-ranking = Spørsmål { $number }: prioriteringer
canvas-name-presenting = Bordene legger fram

## Vinduet
canvas-open = Åpne lerretet her
canvas-open-window = Åpne lerretet i et vindu
canvas-move = Flytt lerretet hit
canvas-close = Lukk lerretet
canvas-display = Skjerm { $number }
canvas-display-choose = Skjerm for lerretet
canvas-display-size = { $name } ({ $width } × { $height })
canvas-display-desk = { $name } ({ $width } × { $height }), der dette vinduet er: som et vanlig vindu
canvas-displays-again = Se etter skjermer
canvas-one-display = Bare én skjerm er koblet til. Lerretet åpnes som et vanlig vindu.
canvas-lost-closed = Lerretet er lukket
canvas-lost-closed-about = Det som er valgt, er som før, og dagen går videre. Åpne lerretet igjen når du vil.
canvas-lost-display = Skjermen til lerretet er borte
canvas-lost-display-about = Lerretet kommer tilbake av seg selv når skjermen er koblet til igjen. Du kan også flytte det til en annen skjerm. Det som er valgt, er som før, og dagen går videre.
canvas-elsewhere = Lerretet viser et annet verksted. Åpne det her for å vise dette.

## I plenum
canvas-pick = Vis notat { $reference } på lerretet
canvas-pick-short = Til lerretet
canvas-picked = { $count ->
    [0] Velg inntil 12 notater å vise på lerretet
    [one] Ett notat er valgt
   *[other] { $count } notater er valgt
}
canvas-pick-most = Høyst 12 notater kan vises samtidig.
canvas-pick-clear = Fjern valgene
canvas-preview-picked = Forhåndsvis notatene
canvas-preview-question = Forhåndsvis spørsmålet
canvas-preview-matrix = Forhåndsvis tabellen
canvas-preview-ranking = Forhåndsvis prioriteringene
canvas-preview-presenting = Forhåndsvis framleggingen
canvas-not-ready = Kan ikke vises ennå: Bordet har ikke levert, og spørsmålet er ikke avsluttet.
canvas-not-settled = Kan ikke vises: Notatet har to versjoner som bordet må velge mellom.
canvas-to-plenary = Velg notater i plenum
