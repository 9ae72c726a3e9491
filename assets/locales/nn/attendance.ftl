# Fana Oppmøte: kven som kom seint, kven som har gått, og kven som sit inn for kven.

attendance-late = Kom kl. { $time }, etter at verkstaden byrja
attendance-left = Har gått
attendance-left-at = Gjekk kl. { $time }
attendance-replaced = { $name } sit inn
attendance-sits-for = Sit inn for { $name }
attendance-for = Sit inn for
attendance-for-of = Kven { $name } sit inn for
attendance-for-nobody = Ikkje oppgitt
attendance-mark = { $name } er her
attendance-marked = { $name } er merkt som til stades
attendance-enter = Trykk Enter for å merkje { $name } som til stades.
