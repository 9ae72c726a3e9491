# Life lines, «dette vart det av det de skreiv», the closing report and what comes out for the plan.
story-back = Tilbake
story-why = Kvifor: { $why }
story-stance-keep = blir vidareført
story-stance-change = blir endra
story-stance-end = går ut
story-disagreement = usemje ved bordet
story-stance-none = utan standpunkt
story-count-keep = { $count ->
    [one] { $count } vidareføring
   *[other] { $count } vidareføringar
}
story-count-change = { $count ->
    [one] { $count } endring
   *[other] { $count } endringar
}
story-count-end = { $count } går ut
story-count-none = { $count } utan standpunkt
story-round = Runde { $round }
story-version = Versjon { $version }
story-draft = Utkast
story-sources = { $count ->
    [one] Kjelde: { $sources }
   *[other] Kjelder: { $sources }
}
story-own-words = { $count ->
    [one] Bordet sine eigne ord ({ $count } notat)
   *[other] { $tables ->
        [one] Bordet sine eigne ord ({ $count } notat)
       *[other] Borda sine eigne ord ({ $count } notat frå { $tables } bord)
    }
}
story-references = { $count } tilvisingar
story-answer = Svar: { $answer }
story-because = Kvifor: { $reason }
story-withdrawn = Trekt: { $reason }
story-dropped = Blir ikkje følgd opp: { $reason }
story-check = Runde { $round }: { $verdicts }.
story-check-revised = Teksten vart retta, versjon { $version }.
story-check-kept = Teksten vart behalden med merknad: { $remark }

## Livslinje
story-life = Livslinje
story-life-of = Livslinje for { $label }
story-life-none = Fann ikkje livslinja
story-life-none-text = Det ho gjeld, finst ikkje i denne planprosessen lenger.
story-in-short = Kort fortalt
story-now-note = Bordet sine eigne ord
story-now-statement = Slik står forståinga no
story-now-plan_item = Gjeldande plan
story-now-objection = Innvendinga
story-now-follow_up = Spørsmålet
story-to-note = Gå til notatet
story-to-statement = Gå til forståinga
story-to-plan_item = Gå til planen
story-to-objection = Gå til innvendinga
story-to-follow_up = Gå til oppfølginga

story-event-note_written = Bordet skreiv notatet
story-event-note_came_late = Notatet kom inn på papir etter at oppsummeringa var publisert
story-event-handed_in = Bordet las tilbake og leverte
story-event-grouped = Lagt under temaet «{ $text }»
story-event-set_aside = Lagt til side: { $reason }
story-event-statement_written = Forståinga vart skriven
story-event-merged = Slått saman med
story-event-merged_into = Slått saman inn i
story-event-renumbered = Fekk nytt nummer, heitte før F{ $text }
story-event-taken_up = Teke fram att
story-event-split_from = Delt ut av
story-event-split_into = Delt, med nye forståingar
story-event-dropped = Utkastet vart sletta
story-event-signed = Signert av andrelesar { $text }
story-event-sent_back = Send tilbake av andrelesar { $remark }
story-event-published = Publisert i oppsummeringa (versjon { $version })
story-event-checked = Borda svara på versjon { $version }: { $verdicts }
story-event-revised = Ny versjon { $version }
story-event-kept = Teksten vart behalden med merknad
story-event-objection_registered = Innvending registrert
story-event-objection_answered = Innvendinga vart svart på: { $outcome }
story-event-objection_withdrawn = Innvendinga vart trekt
story-event-follow_up_added = Vart eit spørsmål til kunnskapsgrunnlaget
story-event-follow_up_answered = Spørsmålet vart svart på
story-event-follow_up_dropped = Spørsmålet blir ikkje følgt opp likevel
story-event-notes_given = Borda skreiv: { $stances }
story-event-ranked = { $tables } bord prioriterte det, { $points } poeng til saman

## Same i éi linje
story-short-note_written = skrive i runde { $round }
story-short-note_came_late = kom seint, på papir
story-short-handed_in = levert
story-short-grouped = fekk tema
story-short-set_aside = lagt til side
story-short-statement_written = { $times ->
    [one] vart forståing
   *[other] vart { $times } forståingar
}
story-short-merged = slått saman
story-short-merged_into = slått saman
story-short-renumbered = nytt nummer
story-short-taken_up = teke fram att
story-short-split_from = delt ut
story-short-split_into = delt
story-short-dropped = sletta
story-short-signed = signert
story-short-sent_back = send tilbake
story-short-published = { $times ->
    [one] publisert
   *[other] publisert { $times } gonger
}
story-short-checked = { $times ->
    [one] { $right } av { $all } bord sa rett
   *[other] svart på { $times } gonger
}
story-short-revised = { $times ->
    [one] versjon { $version }
   *[other] { $times } nye versjonar
}
story-short-kept = behalden med merknad
story-short-objection_registered = { $times ->
    [one] innvending
   *[other] { $times } innvendingar
}
story-short-objection_answered = innvending svart på
story-short-objection_withdrawn = innvending trekt
story-short-follow_up_added = { $times ->
    [one] blir følgt opp
   *[other] { $times } oppfølgingar
}
story-short-follow_up_answered = svart på
story-short-follow_up_dropped = blir ikkje følgt opp
story-short-notes_given = notat i runde { $round }
story-short-ranked = prioritert i runde { $round }

## Bord for bord
story-table-title = Dette vart det av det de skreiv
story-table-lead = Orda frå bordet, og kva dei førte til.
story-table = Bord
story-table-of = Bord { $table }, { $name }
story-table-none = Ingen bord enno
story-table-accounted = Gjort greie for
story-table-accounted-of = { $count } av { $all } notat
story-table-no-notes = Bordet skreiv ingen notat.
story-table-answers = Svara frå bordet på { $count ->
    [one] { $count } forståing
   *[other] { $count } forståingar
}
story-answers-plain = { $count ->
    [one] { $count } svar var «rett», og teksten står
   *[other] { $count } svar var «rett», og teksten står
}
story-fate-set-aside = Lagt til side: { $reason }.
story-fate-open = Ikkje gjort greie for enno
story-fate-used = { $count ->
    [one] Vart til denne forståinga:
   *[other] Vart til desse forståingane:
}
story-answer-open = Svaret er ikkje handsama enno.
story-text-now = Slik står ho no: { $text }
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
story-report-title = De sa – dette vart gjort
story-report-lead = Heile prosessen samla: det borda sa, og kva det førte til.
story-report-none = Ingenting å fortelje enno
story-report-none-text = Når den første oppsummeringa er skriven, står ho her.
story-contents = Innhald
story-no-item = Gjeld ikkje eit bestemt element i planen
story-you-said = De sa
story-was-done = Dette vart gjort
story-section-set-aside = Lagt til side
story-section-objections = Innvendingar og svar
story-section-follow-ups = Dette lurte borda på
story-set-aside-reason = { $reason } ({ $count })
story-rounds = Rundane i tal
story-not-published = Ikkje publisert
story-figure-tables = Bord
story-figure-notes = Notat
story-figure-used = – brukte i forståingar
story-figure-set-aside = – lagde til side med grunn
story-figure-followed-up = – blir følgde opp
story-figure-unaccounted = – ikkje gjort greie for
story-figure-late = Notat som kom etter publisering
story-figure-statements = Nye forståingar
story-figure-revised = Forståingar retta etter svar
story-figure-kept = Forståingar behaldne med merknad
story-figure-objections = Innvendingar
story-figure-follow-ups = Oppfølgingar

## Planen
story-plan-title = Framlegg til lange linjer og satsingsområde
story-plan-lead = Kva verkstadene seier om kvart element i gjeldande plan, og kva som er nytt. Alt kan følgjast tilbake til borda.
story-plan-none = Ingen gjeldande plan
story-plan-none-text = Legg inn visjon, hovudmål, arealstrategiar og satsingsområde. Då blir det borda meiner om kvart av dei, samla her.
story-plan-long-lines = Lange linjer
story-plan-priority-areas = Satsingsområde
story-plan-new-long-lines = Foreslått i tillegg
story-plan-new-priority-areas = Foreslåtte nye satsingsområde
story-proposal-kept = Blir vidareført
story-proposal-changed = Blir endra
story-proposal-ended = Går ut
story-proposal-undecided = Ikkje avklart
story-plan-why-statements = Fordi { $numbers } seier det:
story-plan-why-notes = Fordi alle notat med standpunkt seier det. Inga forståing seier noko anna.
story-plan-why-apart = Forståingane peikar i ulike retningar: { $numbers }.
story-plan-why-open = Notata er delte, eller seier ikkje noko om det. Inga forståing avgjer det enno.
story-plan-round = { $tables ->
    [one] { $tables } bord skreiv: { $stances }.
   *[other] { $tables } bord skreiv: { $stances }.
}
story-plan-ranked = { $tables } bord prioriterte det, { $points } poeng til saman.
story-plan-statements = { $count ->
    [one] { $count } forståing om dette, med orda frå borda
   *[other] { $count } forståingar om dette, med orda frå borda
}
story-plan-matrix = Kva borda meinte
story-plan-caption = Elementa i planen mot borda i runde { $round }
story-plan-which = Runde
story-plan-item = Element i planen
story-plan-words = { $count ->
    [one] { $count } notat om { $code }
   *[other] { $count } notat om { $code }
}
story-plan-points = { $count ->
    [one] poeng
   *[other] poeng
}
story-plan-nothing = sa ikkje noko
