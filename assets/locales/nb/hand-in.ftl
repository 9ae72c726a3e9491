# Fanen Innlevering: hva som mangler, bord for bord og spørsmål for spørsmål.

hand-in-paper = { $count ->
    [one] ett på papir
   *[other] { $count } på papir
}
hand-in-missing = Bord og spørsmål
hand-in-missing-about = Hake betyr at alt er besvart. «3 av 5» er punkter i planen, eller forståelser, som bordet har svart på. Strek er ingenting ennå. Det som mangler når bordet leverer, blir stående som «ikke rukket».
hand-in-done = alt er besvart
hand-in-part = { $answered } av { $expected }
hand-in-notes = { $count ->
    [one] { $count } notat
   *[other] { $count } notater
}
hand-in-none = ingenting ennå
hand-in-unreached = ikke rukket
hand-in-rank-points = { $value } poeng:
hand-in-rank-order = { $value }. plass:
