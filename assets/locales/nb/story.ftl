# Life lines, «dette ble det av det dere skrev», the closing report and what comes out for the plan.
story-back = Tilbake
story-why = Hvorfor: { $why }
story-stance-keep = videreføres
story-stance-change = endres
story-stance-end = utgår
story-disagreement = uenighet ved bordet
story-stance-none = uten standpunkt
story-count-keep = { $count } videreføres
story-count-change = { $count } endres
story-count-end = { $count } utgår
story-count-none = { $count } uten standpunkt
story-round = Runde { $round }
story-version = Versjon { $version }
story-draft = Utkast
story-sources = { $count ->
    [one] Kilde: { $sources }
   *[other] Kilder: { $sources }
}
story-own-words = { $count ->
    [one] Bordets egne ord ({ $count } notat)
   *[other] { $tables ->
        [one] Bordets egne ord ({ $count } notater)
       *[other] Bordenes egne ord ({ $count } notater fra { $tables } bord)
    }
}
story-references = { $count } henvisninger
story-answer = Svar: { $answer }
story-because = Hvorfor: { $reason }
story-withdrawn = Trukket: { $reason }
story-dropped = Følges ikke opp: { $reason }
story-check = Runde { $round }: { $verdicts }.
story-check-revised = Teksten ble rettet, versjon { $version }.
story-check-kept = Teksten ble beholdt med merknad: { $remark }

## Livslinje
story-life = Livslinje
story-life-of = Livslinje for { $label }
story-life-none = Fant ikke livslinjen
story-life-none-text = Det den gjelder, finnes ikke i denne planprosessen lenger.
story-in-short = Kort fortalt
story-now-note = Bordets egne ord
story-now-statement = Slik står forståelsen nå
story-now-plan_item = Gjeldende plan
story-now-objection = Innvendingen
story-now-follow_up = Spørsmålet
story-to-note = Gå til notatet
story-to-statement = Gå til forståelsen
story-to-plan_item = Gå til planen
story-to-objection = Gå til innvendingen
story-to-follow_up = Gå til oppfølgingen

story-event-note_written = Bordet skrev notatet
story-event-note_came_late = Notatet kom inn på papir etter at oppsummeringen var publisert
story-event-handed_in = Bordet leste tilbake og leverte
story-event-grouped = Lagt under temaet «{ $text }»
story-event-set_aside = Lagt til side: { $reason }
story-event-statement_written = Forståelsen ble skrevet
story-event-merged = Slått sammen med
story-event-merged_into = Slått sammen inn i
story-event-renumbered = Fikk nytt nummer, het før F{ $text }
story-event-taken_up = Tatt fram igjen
story-event-split_from = Delt ut av
story-event-split_into = Delt, med nye forståelser
story-event-dropped = Utkastet ble slettet
story-event-signed = Signert av andreleser { $text }
story-event-sent_back = Sendt tilbake av andreleser { $remark }
story-event-published = Publisert i oppsummeringen (versjon { $version })
story-event-checked = Bordene svarte på versjon { $version }: { $verdicts }
story-event-revised = Ny versjon { $version }
story-event-kept = Teksten ble beholdt med merknad
story-event-objection_registered = Innvending registrert
story-event-objection_answered = Innvendingen ble besvart: { $outcome }
story-event-objection_withdrawn = Innvendingen ble trukket
story-event-follow_up_added = Ble et spørsmål til kunnskapsgrunnlaget
story-event-follow_up_answered = Spørsmålet ble besvart
story-event-follow_up_dropped = Spørsmålet følges ikke opp likevel
story-event-notes_given = Bordene skrev: { $stances }
story-event-ranked = { $tables } bord prioriterte det, { $points } poeng til sammen

## Samme i én linje
story-short-note_written = skrevet i runde { $round }
story-short-note_came_late = kom sent, på papir
story-short-handed_in = levert
story-short-grouped = fikk tema
story-short-set_aside = lagt til side
story-short-statement_written = { $times ->
    [one] ble forståelse
   *[other] ble { $times } forståelser
}
story-short-merged = slått sammen
story-short-merged_into = slått sammen
story-short-renumbered = nytt nummer
story-short-taken_up = tatt fram igjen
story-short-split_from = delt ut
story-short-split_into = delt
story-short-dropped = slettet
story-short-signed = signert
story-short-sent_back = sendt tilbake
story-short-published = { $times ->
    [one] publisert
   *[other] publisert { $times } ganger
}
story-short-checked = { $times ->
    [one] { $right } av { $all } bord sa riktig
   *[other] svart på { $times } ganger
}
story-short-revised = { $times ->
    [one] versjon { $version }
   *[other] { $times } nye versjoner
}
story-short-kept = beholdt med merknad
story-short-objection_registered = { $times ->
    [one] innvending
   *[other] { $times } innvendinger
}
story-short-objection_answered = innvending besvart
story-short-objection_withdrawn = innvending trukket
story-short-follow_up_added = { $times ->
    [one] følges opp
   *[other] { $times } oppfølginger
}
story-short-follow_up_answered = besvart
story-short-follow_up_dropped = følges ikke opp
story-short-notes_given = notater i runde { $round }
story-short-ranked = prioritert i runde { $round }

## Bord for bord
story-table-title = Dette ble det av det dere skrev
story-table-lead = Bordets egne ord, og hva de førte til.
story-table = Bord
story-table-of = Bord { $table }, { $name }
story-table-none = Ingen bord ennå
story-table-accounted = Gjort rede for
story-table-accounted-of = { $count } av { $all } notater
story-table-no-notes = Bordet skrev ingen notater.
story-table-answers = Bordets svar på { $count ->
    [one] { $count } forståelse
   *[other] { $count } forståelser
}
story-answers-plain = { $count ->
    [one] { $count } svar var «riktig», og teksten står
   *[other] { $count } svar var «riktig», og teksten står
}
story-fate-set-aside = Lagt til side: { $reason }.
story-fate-open = Ikke gjort rede for ennå
story-fate-used = { $count ->
    [one] Ble til denne forståelsen:
   *[other] Ble til disse forståelsene:
}
story-answer-open = Svaret er ikke behandlet ennå.
story-text-now = Slik står den nå: { $text }
story-objection-from = { $table ->
    [0] { $number ->
        [0] Runde { $round }
       *[other] Mot F{ $number }, runde { $round }
    }
   *[other] { $number ->
        [0] Bord { $table }, runde { $round }
       *[other] Bord { $table } mot F{ $number }, runde { $round }
    }
}

## Sluttrapporten
story-report-title = Dere sa – dette ble gjort
story-report-lead = Hele prosessen samlet: det bordene sa, og hva det førte til.
story-report-none = Ingenting å fortelle ennå
story-report-none-text = Når den første oppsummeringen er skrevet, står den her.
story-contents = Innhold
story-no-item = Gjelder ikke et bestemt element i planen
story-you-said = Dere sa
story-was-done = Dette ble gjort
story-section-set-aside = Lagt til side
story-section-objections = Innvendinger og svar
story-section-follow-ups = Dette lurte bordene på
story-set-aside-reason = { $reason } ({ $count })
story-rounds = Rundene i tall
story-not-published = Ikke publisert
story-figure-tables = Bord
story-figure-notes = Notater
story-figure-used = – brukt i forståelser
story-figure-set-aside = – lagt til side med grunn
story-figure-followed-up = – følges opp
story-figure-unaccounted = – ikke gjort rede for
story-figure-late = Notater som kom etter publisering
story-figure-statements = Nye forståelser
story-figure-revised = Forståelser rettet etter svar
story-figure-kept = Forståelser beholdt med merknad
story-figure-objections = Innvendinger
story-figure-follow-ups = Oppfølginger

## Planen
story-plan-title = Forslag til lange linjer og satsingsområder
story-plan-lead = Hva verkstedene sier om hvert element i gjeldende plan, og hva som er nytt. Alt kan følges tilbake til bordene.
story-plan-none = Ingen gjeldende plan
story-plan-none-text = Legg inn visjon, hovedmål, arealstrategier og satsingsområder. Da samles det bordene mener om hvert av dem her.
story-plan-long-lines = Lange linjer
story-plan-priority-areas = Satsingsområder
story-plan-new-long-lines = Foreslått i tillegg
story-plan-new-priority-areas = Foreslåtte nye satsingsområder
story-proposal-kept = Videreføres
story-proposal-changed = Endres
story-proposal-ended = Utgår
story-proposal-undecided = Ikke avklart
story-plan-why-statements = Fordi { $numbers } sier det:
story-plan-why-notes = Fordi alle notater med standpunkt sier det. Ingen forståelse sier noe annet.
story-plan-why-apart = Forståelsene peker i ulike retninger: { $numbers }.
story-plan-why-open = Notatene er delte, eller sier ikke noe om det. Ingen forståelse avgjør det ennå.
story-plan-round = { $tables ->
    [one] { $tables } bord skrev: { $stances }.
   *[other] { $tables } bord skrev: { $stances }.
}
story-plan-ranked = { $tables } bord prioriterte det, { $points } poeng til sammen.
story-plan-statements = { $count ->
    [one] { $count } forståelse om dette, med bordenes egne ord
   *[other] { $count } forståelser om dette, med bordenes egne ord
}
story-plan-matrix = Hva bordene mente
story-plan-caption = Elementene i planen mot bordene i runde { $round }
story-plan-which = Runde
story-plan-item = Element i planen
story-plan-words = { $count ->
    [one] { $count } notat om { $code }
   *[other] { $count } notater om { $code }
}
story-plan-points = { $count ->
    [one] poeng
   *[other] poeng
}
story-plan-nothing = sa ikke noe
