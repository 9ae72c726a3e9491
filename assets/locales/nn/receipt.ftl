## Sjekk ei kvittering
receipt-title = Sjekk ei kvittering
receipt-about = Kvart bord får ein kode for det dei leverte. Kjem nokon tilbake med koden, ser du her kva som vart levert, og kva det vart av det.
receipt-code = Kode på kvitteringa
receipt-code-about = 16 teikn. Bindestrek, mellomrom og små bokstavar har ingenting å seie.
receipt-code-missing = Skriv koden først.
receipt-check = Sjekk kvitteringa
receipt-found = Bord { $table } i { $round }. verkstad
receipt-handed-in = Levert { $when }, med { $notes ->
    [one] eitt notat
   *[other] { $notes } notat
}{ $answers ->
    [0] {""}
    [one] , eitt svar på forståingane
   *[other] , { $answers } svar på forståingane
}{ $rankings ->
    [0] {""}
    [one] , éi prioritering
   *[other] , { $rankings } prioriteringar
}.
receipt-replaced = Bordet fekk denne innleveringa tilbake { $when }: { $reason } Notata under står slik dei er no, og kan ha andre ord enn då.
receipt-replaced-by = Det som gjeld, vart levert { $when } og har koden { $code }.
receipt-holds = Koden er rekna ut av orda som vart leverte. Han stemmer med det som ligg i fila: ikkje éin bokstav er endra sidan.
receipt-used = Brukt i { $statements }
receipt-set_aside = Lagd til side med grunn
receipt-followed_up = Blir følgd opp
receipt-open = Ikkje gjort greie for enno
