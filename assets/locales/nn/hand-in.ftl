# Fana Innlevering: kva som manglar, bord for bord og spørsmål for spørsmål.

hand-in-paper = { $count ->
    [one] eitt på papir
   *[other] { $count } på papir
}
hand-in-missing = Bord og spørsmål
hand-in-missing-about = Hake tyder at alt er svart på. «3 av 5» er punkt i planen, eller forståingar, som bordet har svart på. Strek er ingenting enno. Det som manglar når bordet leverer, blir ståande som «ikkje rokke».
hand-in-done = alt er svart på
hand-in-part = { $answered } av { $expected }
hand-in-notes = { $count ->
    [one] { $count } notat
   *[other] { $count } notat
}
hand-in-none = ingenting enno
hand-in-unreached = ikkje rokke
hand-in-rank-points = { $value } poeng:
hand-in-rank-order = { $value }. plass:
