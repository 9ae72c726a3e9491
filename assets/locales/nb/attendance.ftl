# Fanen Oppmøte: hvem som kom sent, hvem som har gått, og hvem som sitter inn for hvem.

attendance-late = Kom kl. { $time }, etter at verkstedet begynte
attendance-left = Har gått
attendance-left-at = Gikk kl. { $time }
attendance-replaced = { $name } sitter inn
attendance-sits-for = Sitter inn for { $name }
attendance-for = Sitter inn for
attendance-for-of = Hvem { $name } sitter inn for
attendance-for-nobody = Ikke oppgitt
attendance-mark = { $name } er her
attendance-marked = { $name } er merket som til stede
attendance-enter = Trykk Enter for å merke { $name } som til stede.
