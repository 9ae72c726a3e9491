# Papir etter verkstedet: kvitteringer, det bordene fikk igjen, sluttrapport, endringsark, oppfølging, innvendinger og planen.

## Felles
reports-behind = Bordenes egne ord bak
reports-answer = Svar:
reports-answered = Svart { $date }.
reports-sources = Kilder: { $sources }
reports-answer-before = Tidligere svar, { $date }: { $text }
reports-published = Publisert

## Kvitteringer
reports-receipts-title = Kvitteringer
reports-receipts-none = Ingen bord har levert ennå.
reports-receipt-of = Kvittering – bord { $table }
reports-receipt-on-device = Levert { $date } kl. { $time } fra bordets enhet
reports-receipt-on-paper = Levert på papir, ført inn { $date } kl. { $time }
reports-receipt-notes = { $count ->
    [one] { $count } notat
   *[other] { $count } notater
}
reports-receipt-answers = { $count } svar på forståelser
reports-receipt-rankings = { $count ->
    [one] { $count } rangering
   *[other] { $count } rangeringer
}
reports-receipt-about = Ta vare på koden. Med den kan hvem som helst be administrasjonen vise hva bordet leverte, og hva det ble av det.
reports-receipt-scan = QR-kode for kvitteringen til bord { $table }: koden { $code } og kontrollsummen.

## Dette ble det av det dere skrev
reports-story-about = Her står alt bordet skrev, ordrett, og hva det førte til.
reports-story-answers = Det bordet svarte på forståelsene
reports-story-objections = Bordets innvendinger
reports-story-followed-up = Følges opp ({ $reference }):

## Sluttrapport
reports-closing-about = Rapporten samler det bordene sa i verkstedene, og hva det førte til. Alt kan følges tilbake til bordenes egne notater.
reports-closing-statements = Dere sa, og slik har vi forstått det

## Oppfølging
reports-follow-ups-title = Dette lurte dere på
reports-follow-ups-about = Spørsmål fra bordene som kunnskapsgrunnlaget ikke svarte på, hvem som finner det ut, og hva svaret ble.
reports-follow-ups-none = Ingen spørsmål er tatt opp til oppfølging.
reports-follow-up-waiting = Ikke besvart ennå.
reports-owner = Ansvarlig: { $owner }
reports-owner-due = Ansvarlig: { $owner }, frist { $date }
reports-owner-none = Ingen er satt til å finne det ut ennå.

## Innvendinger
reports-objections-title = Innvendinger og svar
reports-objections-about = Det bord og folkevalgte innvendte, hva de fikk til svar, og hva det førte til. Innvendinger som ikke er tatt til følge, følger saken.
reports-objections-none = Ingen innvendinger er registrert.
reports-objection-answer-before = Tidligere svar, { $date } ({ $outcome }): { $text }

## Endringsark
reports-changes-title = Endringsark
reports-changes-about = Forståelser som ble skrevet om etter at bordene svarte på «Har vi forstått dere riktig?», ord for ord, og hvorfor.
reports-changes-heading = Skrevet om
reports-changes-none = Ingen forståelser er skrevet om.
reports-changes-why = Hvorfor:
reports-changes-not-asked = Bordene ble ikke spurt om den forrige teksten.
reports-changes-kept = Står uendret, med merknad
reports-changes-remark = Merknad:

## Planen
reports-plan-none = Gjeldende plan har ingen.
reports-plan-because = Fordi { $numbers } sier det.
reports-plan-notes = Andre notater om dette

## Notatene, bordene og planen
reports-notes-by-question = Alle notater etter spørsmål
reports-notes-by-table = Alle notater etter bord
reports-poster-title = Bordoversikt
reports-poster-find = Finn bordet ditt
reports-handout-title = Gjeldende plan og kunnskapsgrunnlag
reports-handout-none = Det er verken lagt inn elementer i planen eller kunnskapsgrunnlag ennå.
reports-handout-plan = Gjeldende plan
reports-handout-facts = Kunnskapsgrunnlag
reports-handout-source = Kilde: { $source }
