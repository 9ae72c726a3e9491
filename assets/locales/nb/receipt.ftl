## Sjekk en kvittering
receipt-title = Sjekk en kvittering
receipt-about = Hvert bord får en kode for det de leverte. Kommer noen tilbake med koden, ser du her hva som ble levert, og hva det ble av det.
receipt-code = Kode på kvitteringen
receipt-code-about = 16 tegn. Bindestrek, mellomrom og små bokstaver har ingenting å si.
receipt-code-missing = Skriv koden først.
receipt-check = Sjekk kvitteringen
receipt-found = Bord { $table } i { $round }. verksted
receipt-handed-in = Levert { $when }, med { $notes ->
    [one] ett notat
   *[other] { $notes } notater
}{ $answers ->
    [0] {""}
    [one] , ett svar på forståelsene
   *[other] , { $answers } svar på forståelsene
}{ $rankings ->
    [0] {""}
    [one] , én prioritering
   *[other] , { $rankings } prioriteringer
}.
receipt-replaced = Bordet fikk denne innleveringen tilbake { $when }: { $reason } Notatene under står slik de er nå, og kan ha andre ord enn da.
receipt-replaced-by = Det som gjelder, ble levert { $when } og har koden { $code }.
receipt-holds = Koden er regnet ut av ordene som ble levert. Den stemmer med det som ligger i filen: ikke én bokstav er endret siden.
receipt-used = Brukt i { $statements }
receipt-set_aside = Lagt til side med grunn
receipt-followed_up = Følges opp
receipt-open = Ikke gjort rede for ennå
