# Dokumentene på papir: innkalling, oppmøteliste, bordoppsett, bordkort, tilkobling, notatark, ordførerens side, oppsummering og sjekkark.

## Alle dokumenter
documents-page = Side { $page } av { $pages }
documents-journal = Journal { $sequence } · { $hash }
documents-draft = UTKAST
documents-table = Bord { $table }
documents-table-continued = Bord { $table } (forts.)
documents-statement = F{ $number }
documents-version = versjon { $version }
documents-spread = { $tables } av { $of } bord
documents-disagreement = Uenighet ved bordet
documents-disagreement-statement = Uenighet i notatene
documents-notes-behind = Notater: { $references }
documents-listed = { $first } og { $last }
documents-plan-item = Gjelder: { $item }

## Oppsummering
documents-summary-title = Oppsummering
documents-summary-about = Administrasjonen har laget denne oppsummeringen av bordenes egne notater, og hver forståelse viser til notatene den bygger på. I neste politiske verksted blir dere spurt om hver av dem: «Har vi forstått dere riktig?»
documents-summary-draft = Dette er et utkast og kan fortsatt bli endret.
documents-figures-heading = Nøkkeltall
documents-figures-what = Hva
documents-figures-count = Antall
documents-figures-tables = Bord
documents-figures-notes = Notater
documents-figures-statements = Forståelser
documents-figures-set-aside = Notater lagt til side
documents-figures-followed-up = Notater som følges opp
documents-figures-open = Notater som ikke er behandlet ennå
documents-figures-reason = herav: { $reason }
documents-statements-heading = Slik har vi forstått dere
documents-statements-none = Det er ikke skrevet noen forståelser ennå.
documents-difference = Endret fra versjon { $version }:
documents-difference-key = Overstreket tekst er tatt ut. Understreket tekst er ny.
# Det en skjermleser sier for understrekede og overstrekede ord.
documents-inserted = lagt til: { $text }
documents-removed = tatt ut: { $text }
documents-assessment = Planfaglig vurdering – administrasjonens egen
documents-answers-heading = Dette svarte dere sist
documents-answers-about = Her står svarene på forståelsene fra forrige runde, bordenes egne ord, og hva svarene førte til.
documents-verdict-correct = riktig
documents-verdict-partly = delvis
documents-verdict-incorrect = ikke riktig
documents-verdict-missing = mangler noe
documents-verdict-unanswered = ikke svart
documents-verdict-none = ingen
documents-verdict-count = { $count } { $verdict }
documents-answers-tables = Bord som svarte: { $counts }
documents-answer-of-table = Bord { $table } ({ $verdict })
documents-answer-of-table-without-verdict = Bord { $table }
documents-became-confirmed = Forståelsen står som den var.
documents-became-new-version = Ny versjon: F{ $number }, versjon { $version }.
documents-became-kept = Forståelsen står, med denne merknaden: { $remark }
documents-became-open = Svarene er ikke behandlet ennå.
documents-missing-heading = Det bordene savnet
documents-notes-heading = Bordenes notater
documents-notes-about = Alle notater fra bordene, ordrett, ordnet etter spørsmål og bord.
documents-note-reference = Nr.
documents-note-heading = Notat
documents-note-outcome = Hva det ble til
documents-note-why = Hvorfor: { $why }
documents-stance-continued = videreføres
documents-stance-changed = endres
documents-stance-dropped = utgår
documents-source-paper = fra papir
documents-source-late = fra papir, etter frist
documents-outcome-used = → { $statements }
documents-outcome-followed-up = følges opp: { $references }
documents-outcome-set-aside = lagt til side: { $reason }
documents-outcome-open = ikke behandlet ennå
documents-not-reached = Ikke rukket
documents-no-notes = Ingen notater
documents-question = Spørsmål { $number }
documents-set-aside-heading = Notater lagt til side
documents-set-aside-about = Disse notatene er ikke brukt i en forståelse. Grunnen står ved hvert av dem.
documents-set-aside-none = Ingen notater er lagt til side.
documents-set-aside-reason = Grunn
documents-colophon-heading = Om dette dokumentet
documents-colophon-final = Dokumentet viser journalen slik den var ved hendelse { $sequence }. Samme journal gir samme dokument.
documents-colophon-hash = Kontrollsum for journalen (SHA-256):
documents-colophon-substitutes = Tegn som skriften mangler, er skrevet som kode i hakeparentes, for eksempel [U+1F600].

## Sjekkark
documents-check-title = Har vi forstått dere riktig?
documents-check-about = Les forståelsene sammen ved bordet. Sett ett kryss for hver, og skriv med egne ord det som bør rettes.
documents-check-table = Bord
documents-check-correct = Riktig
documents-check-partly = Delvis
documents-check-incorrect = Ikke riktig
documents-check-missing = Mangler noe
documents-check-words = Med egne ord:
documents-check-altogether = Er det noe som mangler helt?
documents-check-altogether-about = Skriv det bordet savner, og som ikke hører til noen av forståelsene over.
documents-check-none = Det er ingen forståelser å svare på.

## Bordoppsett
documents-seating-title = Bordoppsett
documents-seating-by-name = Etter navn
documents-seating-by-table = Etter bord
documents-seating-name = Navn
documents-seating-table = Bord
documents-seating-secretary = bordsekretær
documents-seating-count = { $tables } bord, { $people ->
    [one] { $people } deltaker
   *[other] { $people } deltakere
}
documents-seating-count-rotations = { $rotations } bordoppsett · { $counted }
documents-seating-rotation = Bordoppsett { $number }
documents-seating-table-in = { $rotation }. bord
documents-seating-by-name-about = Bordoppsettene kommer etter hverandre. Her står nummeret på bordet ditt i hvert av dem.
documents-seating-none = Ingen er plassert ved bord ennå.

## Bordkort
documents-cards-title = Bordkort
documents-cards-none = Det er ingen bord å skrive ut kort for.
documents-cards-nobody = Bordet står tomt.
documents-cards-join = Skann koden, eller gå til adressen og tast PIN.
documents-cards-pin = PIN { $pin }
documents-cards-code = QR-kode som åpner siden til bord { $table }.

## Slik kobler du til
documents-join-title = Slik kobler du til
documents-join-network = Koble deg til nettet
documents-join-network-about = Skann koden med kameraet, eller velg nettet i innstillingene på enheten.
documents-join-network-by-hand = Velg dette trådløse nettet i innstillingene på telefonen, nettbrettet eller PC-en.
documents-join-network-name = Navn på nettet
documents-join-password = Passord
documents-join-network-code = QR-kode som kobler til det trådløse nettet { $name }.
documents-join-address = Åpne siden
documents-join-address-about = Skann koden på bordkortet. Eller skann koden her, og tast PIN fra bordkortet.
documents-join-address-by-hand = Skann koden på bordkortet. Eller skriv adressen i nettleseren, og tast PIN fra bordkortet.
documents-join-address-label = Adresse
documents-join-address-code = QR-kode som åpner { $address }.
documents-join-table = Si ja til bordet ditt
documents-join-table-about = Siden spør om du er ved riktig bord. Svar ja, og begynn å skrive. Du trenger verken konto, app eller Internett.
documents-join-trouble = Virker det ikke?
documents-join-trouble-network = Se etter at enheten er på nettet over, og ikke på mobilnett, VPN eller et annet nett.
documents-join-trouble-help = Spør prosesslederen. Det du alt har skrevet, ligger på enheten og blir sendt når den får kontakt igjen.
documents-join-trouble-paper = Eller bruk papir: Skriv på notatarkene på bordet. Notater på papir teller like mye og blir ført inn etterpå.

## Notatark
documents-sheets-title = Notatark
documents-sheets-none = Det er ingenting å skrive notater til ennå.
documents-sheets-number = Ark { $number }
documents-sheets-count = Ark { $sheet } av { $sheets } for bordet
documents-sheets-continued = { $what } (forts.)
documents-sheets-note = Notat { $number }
documents-sheets-why = Hvorfor:
documents-sheets-disagreement = Bordet er ikke enig om dette
documents-sheets-spare = Ekstra ark
documents-sheets-spare-about = Til det som ikke får plass på de andre arkene. Skriv hvilket spørsmål hvert notat hører til.
documents-sheets-about = Spørsmål

## Innkalling
documents-notice-title = Innkalling
documents-notice-heading = Innkalling til politisk verksted { $round }
documents-notice-time = Tid:
documents-notice-place = Sted:
documents-notice-when = { $date } kl. { $from }–{ $to }
documents-notice-open = Verkstedet er et åpent møte, og alle kan komme og høre på. Det gjør ingen vedtak. Kommunen strømmer ikke verkstedet og gjør ikke opptak av det.
documents-notice-programme = Program
documents-notice-clock = Klokken
documents-notice-length = Varighet
documents-notice-what = Hva
documents-notice-questions = Spørsmål
documents-notice-minutes = { $minutes } min
documents-notice-called = Innkalt
documents-notice-members = { $count ->
    [one] { $count } medlem
   *[other] { $count } medlemmer
}
documents-notice-deputies = { $count ->
    [one] { $count } varamedlem
   *[other] { $count } varamedlemmer
}
documents-notice-none = Ingen er innkalt ennå.

## Oppmøteliste
documents-attendance-title = Oppmøteliste
documents-attendance-blank-about = Skriv under ved navnet ditt når du kommer. Står du ikke på listen, skriver du navnet ditt på en tom linje.
documents-attendance-filled-about = Listen viser hvem som møtte. Verkstedet gjør ingen vedtak.
documents-attendance-members = Medlemmer
documents-attendance-deputies = Varamedlemmer
documents-attendance-others = Administrasjon og observatører
documents-attendance-others-about = Sitter ikke ved bord.
documents-attendance-name = Navn
documents-attendance-party = Parti
documents-attendance-role = Rolle
documents-attendance-signature = Underskrift
documents-attendance-presence = Oppmøte
documents-attendance-substitute = Varamedlem som møter
documents-attendance-sits-for = Møter for
documents-attendance-present = Til stede
documents-attendance-absent = Ikke til stede
documents-attendance-expected = Ikke registrert
documents-attendance-arrived = kom { $time }
documents-attendance-left = gikk { $time }
documents-attendance-count-members = { $present } av { $all } medlemmer var til stede.
documents-attendance-count-deputies = { $present ->
    [one] { $present } varamedlem var til stede, { $sitting } for et medlem.
   *[other] { $present } varamedlemmer var til stede, { $sitting } av dem for et medlem.
}
documents-attendance-count-deputies-only = { $present ->
    [one] { $present } varamedlem var til stede.
   *[other] { $present } varamedlemmer var til stede.
}
documents-attendance-count-late = { $count } kom etter at verkstedet begynte.
documents-attendance-count-early = { $count } gikk før verkstedet var slutt.
documents-attendance-count-unmarked = { $count } er ikke registrert.

## Ordførerens side
documents-mayor-title = Hva kom dere fram til?
documents-mayor-mark = Ubearbeidet – bordenes egne ord, ikke vedtak
documents-mayor-handed-in = { $count } av { $of } bord har levert.
documents-mayor-missing = Mangler: bord { $tables }.
documents-mayor-none = Det er ingen spørsmål i verkstedet ennå.
documents-mayor-answers = Svar fra bordene på forståelsene
documents-mayor-more-answers = svar
documents-mayor-items = Gjeldende plan – tallene er antall bord
documents-mayor-ranking = Rangering – ikke vedtak
documents-mayor-points = Sagt i plenum
documents-mayor-notes = Bordenes notater
documents-mayor-plenary = Plenum
documents-mayor-points-from = { $points } poeng fra { $tables } bord
documents-mayor-more = og { $what } til – se råmaterialet
documents-mayor-only = { $what } – se råmaterialet
documents-mayor-more-items = { $count ->
    [one] { $count } punkt i planen
   *[other] { $count } punkter i planen
}
documents-mayor-more-ranking = { $count ->
    [one] { $count } rangert punkt
   *[other] { $count } rangerte punkter
}
documents-mayor-more-points = { $count ->
    [one] { $count } plenumspunkt
   *[other] { $count } plenumspunkter
}
documents-mayor-more-notes = { $count ->
    [one] { $count } notat
   *[other] { $count } notater
}
documents-mayor-more-questions = { $count } spørsmål
