# Dokumenta på papir: innkalling, oppmøteliste, bordoppsett, bordkort, tilkopling, notatark, sida til ordføraren, oppsummering og sjekkark.

## Alle dokument
documents-page = Side { $page } av { $pages }
documents-journal = Journal { $sequence } · { $hash }
documents-draft = UTKAST
documents-table = Bord { $table }
documents-table-continued = Bord { $table } (forts.)
documents-statement = F{ $number }
documents-version = versjon { $version }
documents-spread = { $tables } av { $of } bord
documents-disagreement = Usemje ved bordet
documents-disagreement-statement = Usemje i notata
documents-notes-behind = Notat: { $references }
documents-listed = { $first } og { $last }
documents-plan-item = Gjeld: { $item }

## Oppsummering
documents-summary-title = Oppsummering
documents-summary-about = Administrasjonen har laga denne oppsummeringa av borda sine eigne notat, og kvar forståing viser til notata ho byggjer på. I neste politiske verkstad blir de spurde om kvar av dei: «Har vi forstått dykk rett?»
documents-summary-draft = Dette er eit utkast og kan framleis bli endra.
documents-figures-heading = Nøkkeltal
documents-figures-what = Kva
documents-figures-count = Antal
documents-figures-tables = Bord
documents-figures-notes = Notat
documents-figures-statements = Forståingar
documents-figures-set-aside = Notat lagde til side
documents-figures-followed-up = Notat som blir følgde opp
documents-figures-open = Notat som ikkje er handsama enno
documents-figures-reason = av desse: { $reason }
documents-statements-heading = Slik har vi forstått dykk
documents-statements-none = Det er ikkje skrive nokre forståingar enno.
documents-difference = Endra frå versjon { $version }:
documents-difference-key = Overstroken tekst er teken ut. Understreka tekst er ny.
# Det ein skjermlesar seier for understreka og overstrokne ord.
documents-inserted = lagt til: { $text }
documents-removed = teke ut: { $text }
documents-assessment = Planfagleg vurdering – administrasjonen si eiga
documents-answers-heading = Dette svara de sist
documents-answers-about = Her står svara på forståingane frå førre runde, borda sine eigne ord, og kva svara førte til.
documents-verdict-correct = rett
documents-verdict-partly = delvis
documents-verdict-incorrect = ikkje rett
documents-verdict-missing = manglar noko
documents-verdict-unanswered = ikkje svart
documents-verdict-none = ingen
documents-verdict-count = { $count } { $verdict }
documents-answers-tables = Bord som svara: { $counts }
documents-answer-of-table = Bord { $table } ({ $verdict })
documents-answer-of-table-without-verdict = Bord { $table }
documents-became-confirmed = Forståinga står som ho var.
documents-became-new-version = Ny versjon: F{ $number }, versjon { $version }.
documents-became-kept = Forståinga står, med denne merknaden: { $remark }
documents-became-open = Svara er ikkje handsama enno.
documents-missing-heading = Det borda sakna
documents-notes-heading = Notata frå borda
documents-notes-about = Alle notat frå borda, ordrett, ordna etter spørsmål og bord.
documents-note-reference = Nr.
documents-note-heading = Notat
documents-note-outcome = Kva det vart til
documents-note-why = Kvifor: { $why }
documents-stance-continued = blir ført vidare
documents-stance-changed = blir endra
documents-stance-dropped = går ut
documents-source-paper = frå papir
documents-source-late = frå papir, etter frist
documents-outcome-used = → { $statements }
documents-outcome-followed-up = blir følgd opp: { $references }
documents-outcome-set-aside = lagt til side: { $reason }
documents-outcome-open = ikkje handsama enno
documents-not-reached = Ikkje rokke
documents-no-notes = Ingen notat
documents-question = Spørsmål { $number }
documents-set-aside-heading = Notat lagde til side
documents-set-aside-about = Desse notata er ikkje brukte i ei forståing. Grunnen står ved kvart av dei.
documents-set-aside-none = Ingen notat er lagde til side.
documents-set-aside-reason = Grunn
documents-colophon-heading = Om dette dokumentet
documents-colophon-final = Dokumentet viser journalen slik han var ved hending { $sequence }. Same journal gir same dokument.
documents-colophon-hash = Kontrollsum for journalen (SHA-256):
documents-colophon-substitutes = Teikn som skrifta manglar, er skrivne som kode i hakeparentes, til dømes [U+1F600].

## Sjekkark
documents-check-title = Har vi forstått dykk rett?
documents-check-about = Les forståingane saman ved bordet. Set eitt kryss for kvar, og skriv med eigne ord det som bør rettast.
documents-check-table = Bord
documents-check-correct = Rett
documents-check-partly = Delvis
documents-check-incorrect = Ikkje rett
documents-check-missing = Manglar noko
documents-check-words = Med eigne ord:
documents-check-altogether = Er det noko som manglar heilt?
documents-check-altogether-about = Skriv det bordet saknar, og som ikkje høyrer til nokon av forståingane over.
documents-check-none = Det er ingen forståingar å svare på.

## Bordoppsett
documents-seating-title = Bordoppsett
documents-seating-by-name = Etter namn
documents-seating-by-table = Etter bord
documents-seating-name = Namn
documents-seating-table = Bord
documents-seating-secretary = bordsekretær
documents-seating-count = { $tables } bord, { $people ->
    [one] { $people } deltakar
   *[other] { $people } deltakarar
}
documents-seating-count-rotations = { $rotations } bordoppsett · { $counted }
documents-seating-rotation = Bordoppsett { $number }
documents-seating-table-in = { $rotation }. bord
documents-seating-by-name-about = Bordoppsetta kjem etter kvarandre. Her står nummeret på bordet ditt i kvart av dei.
documents-seating-none = Ingen er plasserte ved bord enno.

## Bordkort
documents-cards-title = Bordkort
documents-cards-none = Det er ingen bord å skrive ut kort for.
documents-cards-nobody = Bordet står tomt.
documents-cards-join = Skann koden, eller gå til adressa og tast PIN.
documents-cards-pin = PIN { $pin }
documents-cards-code = QR-kode som opnar sida til bord { $table }.

## Slik koplar du til
documents-join-title = Slik koplar du til
documents-join-network = Kople deg til nettet
documents-join-network-about = Skann koden med kameraet, eller vel nettet i innstillingane på eininga.
documents-join-network-by-hand = Vel dette trådlause nettet i innstillingane på telefonen, nettbrettet eller PC-en.
documents-join-network-name = Namn på nettet
documents-join-password = Passord
documents-join-network-code = QR-kode som koplar til det trådlause nettet { $name }.
documents-join-address = Opne sida
documents-join-address-about = Skann koden på bordkortet. Eller skann koden her, og tast PIN frå bordkortet.
documents-join-address-by-hand = Skann koden på bordkortet. Eller skriv adressa i nettlesaren, og tast PIN frå bordkortet.
documents-join-address-label = Adresse
documents-join-address-code = QR-kode som opnar { $address }.
documents-join-table = Sei ja til bordet ditt
documents-join-table-about = Sida spør om du er ved rett bord. Svar ja, og byrj å skrive. Du treng verken konto, app eller Internett.
documents-join-trouble = Verkar det ikkje?
documents-join-trouble-network = Sjå etter at eininga er på nettet over, og ikkje på mobilnett, VPN eller eit anna nett.
documents-join-trouble-help = Spør prosessleiaren. Det du alt har skrive, ligg på eininga og blir sendt når ho får kontakt igjen.
documents-join-trouble-paper = Eller bruk papir: Skriv på notatarka på bordet. Notat på papir tel like mykje og blir førte inn etterpå.

## Notatark
documents-sheets-title = Notatark
documents-sheets-none = Det er ingenting å skrive notat til enno.
documents-sheets-number = Ark { $number }
documents-sheets-count = Ark { $sheet } av { $sheets } for bordet
documents-sheets-continued = { $what } (forts.)
documents-sheets-note = Notat { $number }
documents-sheets-why = Kvifor:
documents-sheets-disagreement = Bordet er ikkje samd om dette
documents-sheets-spare = Ekstra ark
documents-sheets-spare-about = Til det som ikkje får plass på dei andre arka. Skriv kva spørsmål kvart notat høyrer til.
documents-sheets-about = Spørsmål

## Innkalling
documents-notice-title = Innkalling
documents-notice-heading = Innkalling til politisk verkstad { $round }
documents-notice-time = Tid:
documents-notice-place = Stad:
documents-notice-when = { $date } kl. { $from }–{ $to }
documents-notice-open = Verkstaden er eit ope møte, og alle kan kome og høyre på. Han gjer ingen vedtak. Kommunen strøymer ikkje verkstaden og gjer ikkje opptak av han.
documents-notice-programme = Program
documents-notice-clock = Klokka
documents-notice-length = Lengd
documents-notice-what = Kva
documents-notice-questions = Spørsmål
documents-notice-minutes = { $minutes } min
documents-notice-called = Innkalla
documents-notice-members = { $count ->
    [one] { $count } medlem
   *[other] { $count } medlemer
}
documents-notice-deputies = { $count ->
    [one] { $count } varamedlem
   *[other] { $count } varamedlemer
}
documents-notice-none = Ingen er innkalla enno.

## Oppmøteliste
documents-attendance-title = Oppmøteliste
documents-attendance-blank-about = Skriv under ved namnet ditt når du kjem. Står du ikkje på lista, skriv du namnet ditt på ei tom linje.
documents-attendance-filled-about = Lista viser kven som møtte. Verkstaden gjer ingen vedtak.
documents-attendance-members = Medlemer
documents-attendance-deputies = Varamedlemer
documents-attendance-others = Administrasjon og observatørar
documents-attendance-others-about = Sit ikkje ved bord.
documents-attendance-name = Namn
documents-attendance-party = Parti
documents-attendance-role = Rolle
documents-attendance-signature = Underskrift
documents-attendance-presence = Oppmøte
documents-attendance-substitute = Varamedlem som møter
documents-attendance-sits-for = Møter for
documents-attendance-present = Til stades
documents-attendance-absent = Ikkje til stades
documents-attendance-expected = Ikkje registrert
documents-attendance-arrived = kom { $time }
documents-attendance-left = gjekk { $time }
documents-attendance-count-members = { $present } av { $all } medlemer var til stades.
documents-attendance-count-deputies = { $present ->
    [one] { $present } varamedlem var til stades, { $sitting } for ein medlem.
   *[other] { $present } varamedlemer var til stades, { $sitting } av dei for ein medlem.
}
documents-attendance-count-deputies-only = { $present ->
    [one] { $present } varamedlem var til stades.
   *[other] { $present } varamedlemer var til stades.
}
documents-attendance-count-late = { $count } kom etter at verkstaden tok til.
documents-attendance-count-early = { $count } gjekk før verkstaden var slutt.
documents-attendance-count-unmarked = { $count } er ikkje registrerte.

## Sida til ordføraren
documents-mayor-title = Kva kom de fram til?
documents-mayor-mark = Ubearbeidd – borda sine eigne ord, ikkje vedtak
documents-mayor-handed-in = { $count } av { $of } bord har levert.
documents-mayor-missing = Manglar: bord { $tables }.
documents-mayor-none = Det er ingen spørsmål i verkstaden enno.
documents-mayor-answers = Svar frå borda på forståingane
documents-mayor-more-answers = svar
documents-mayor-items = Gjeldande plan – tala er talet på bord
documents-mayor-ranking = Rangering – ikkje vedtak
documents-mayor-points = Sagt i plenum
documents-mayor-notes = Notata frå borda
documents-mayor-plenary = Plenum
documents-mayor-points-from = { $points } poeng frå { $tables } bord
documents-mayor-more = og { $what } til – sjå råmaterialet
documents-mayor-only = { $what } – sjå råmaterialet
documents-mayor-more-items = { $count ->
    [one] { $count } punkt i planen
   *[other] { $count } punkt i planen
}
documents-mayor-more-ranking = { $count ->
    [one] { $count } rangert punkt
   *[other] { $count } rangerte punkt
}
documents-mayor-more-points = { $count ->
    [one] { $count } plenumspunkt
   *[other] { $count } plenumspunkt
}
documents-mayor-more-notes = { $count ->
    [one] { $count } notat
   *[other] { $count } notat
}
documents-mayor-more-questions = { $count } spørsmål
