# Papir etter verkstaden: kvitteringar, det borda fekk att, sluttrapport, endringsark, oppfølging, innvendingar og planen.

## Felles
reports-behind = Borda sine eigne ord bak
reports-answer = Svar:
reports-answered = Svart { $date }.
reports-sources = Kjelder: { $sources }
reports-answer-before = Tidlegare svar, { $date }: { $text }
reports-published = Publisert

## Kvitteringar
reports-receipts-title = Kvitteringar
reports-receipts-none = Ingen bord har levert enno.
reports-receipt-of = Kvittering – bord { $table }
reports-receipt-on-device = Levert { $date } kl. { $time } frå eininga ved bordet
reports-receipt-on-paper = Levert på papir, ført inn { $date } kl. { $time }
reports-receipt-notes = { $count ->
    [one] { $count } notat
   *[other] { $count } notat
}
reports-receipt-answers = { $count } svar på forståingar
reports-receipt-rankings = { $count ->
    [one] { $count } rangering
   *[other] { $count } rangeringar
}
reports-receipt-about = Ta vare på koden. Med han kan kven som helst be administrasjonen vise kva bordet leverte, og kva det vart av det.
reports-receipt-scan = QR-kode for kvitteringa til bord { $table }: koden { $code } og kontrollsummen.

## Dette vart det av det de skreiv
reports-story-about = Her står alt bordet skreiv, ordrett, og kva det førte til.
reports-story-answers = Det bordet svara på forståingane
reports-story-objections = Innvendingane frå bordet
reports-story-followed-up = Blir følgt opp ({ $reference }):

## Sluttrapport
reports-closing-about = Rapporten samlar det borda sa i verkstadene, og kva det førte til. Alt kan følgjast tilbake til borda sine eigne notat.
reports-closing-statements = De sa, og slik har vi forstått det

## Oppfølging
reports-follow-ups-title = Dette lurte de på
reports-follow-ups-about = Spørsmål frå borda som kunnskapsgrunnlaget ikkje svara på, kven som finn det ut, og kva svaret vart.
reports-follow-ups-none = Ingen spørsmål er tekne opp til oppfølging.
reports-follow-up-waiting = Ikkje svart på enno.
reports-owner = Ansvarleg: { $owner }
reports-owner-due = Ansvarleg: { $owner }, frist { $date }
reports-owner-none = Ingen er sett til å finne det ut enno.

## Innvendingar
reports-objections-title = Innvendingar og svar
reports-objections-about = Det bord og folkevalde innvende, kva dei fekk til svar, og kva det førte til. Innvendingar som ikkje er tekne til følgje, følgjer saka.
reports-objections-none = Ingen innvendingar er registrerte.
reports-objection-answer-before = Tidlegare svar, { $date } ({ $outcome }): { $text }

## Endringsark
reports-changes-title = Endringsark
reports-changes-about = Forståingar som vart skrivne om etter at borda svara på «Har vi forstått dykk rett?», ord for ord, og kvifor.
reports-changes-heading = Skrivne om
reports-changes-none = Ingen forståingar er skrivne om.
reports-changes-why = Kvifor:
reports-changes-not-asked = Borda vart ikkje spurde om den førre teksten.
reports-changes-kept = Står uendra, med merknad
reports-changes-remark = Merknad:

## Planen
reports-plan-none = Gjeldande plan har ingen.
reports-plan-because = Fordi { $numbers } seier det.
reports-plan-notes = Andre notat om dette

## Notata, borda og planen
reports-notes-by-question = Alle notat etter spørsmål
reports-notes-by-table = Alle notat etter bord
reports-poster-title = Bordoversikt
reports-poster-find = Finn bordet ditt
reports-handout-title = Gjeldande plan og kunnskapsgrunnlag
reports-handout-none = Det er verken lagt inn element i planen eller kunnskapsgrunnlag enno.
reports-handout-plan = Gjeldande plan
reports-handout-facts = Kunnskapsgrunnlag
reports-handout-source = Kjelde: { $source }
