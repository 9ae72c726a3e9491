# The preparation step: the process, the current plan and the workshops.
prepare-lead = Legg inn det verkstadene skal handle om: gjeldande plan, tid og stad og spørsmåla til borda.
prepare-edit = Endre
prepare-save = Lagre
prepare-remove = Fjern

## What is missing
prepare-next-plan = Neste steg: legg inn gjeldande plan
prepare-next-plan-text = Borda tek stilling til kvart element i planen som gjeld no. Byrj med visjonen og hovudmåla.
prepare-next-plan-action = Legg inn planen
prepare-next-people = Neste steg: legg inn deltakarane
prepare-next-people-text = Hent medlemslista til kommunestyret frå eit rekneark, eller lim ho inn.
prepare-next-people-action = Gå til deltakarar
prepare-next-workshop = Neste steg: førebu den første verkstaden
prepare-next-workshop-text = Bestem dato, stad og kva spørsmål borda skal få.
prepare-next-ready = Klart for å setje bord
prepare-next-ready-text = Planen, deltakarane og verkstaden er på plass. No kan du setje borda og skrive ut det de treng.
prepare-next-ready-action = Gå til verkstaden
prepare-next-next_round = Neste steg: førebu neste verkstad
prepare-next-next_round-text = Oppsummeringa er publisert. I neste verkstad svarer borda på om dei er forstått rett.
prepare-next-list = Dette trengst før den første verkstaden
prepare-need-plan = Gjeldande plan
prepare-need-people = Deltakarar
prepare-need-workshop = Verkstad
prepare-need-done = (ferdig)
prepare-need-missing = (manglar)

## The process
prepare-process = Planprosessen
prepare-process-edit = Endre planprosessen
prepare-process-language-use = Blir brukt i utskrifter og i spørsmåla til nye verkstader. Ein verkstad beheld spørsmåla han har.
prepare-second-reader = Andrelesar
prepare-second-reader-about = Ein andrelesar signerer kvar forståing før oppsummeringa kan publiserast.
prepare-second-reader-yes = Signerer før publisering
prepare-second-reader-no = Ikkje i bruk

## The current plan
prepare-plan = Gjeldande plan
prepare-plan-lead = Kvart element får ein kode som notat og forståingar viser til. Trykk Enter for å leggje til. Limer du inn fleire linjer, blir kvar linje eitt element.
prepare-kind-vision = Visjon
prepare-kind-main_goal = Hovudmål
prepare-kind-land_use_strategy = Arealstrategiar
prepare-kind-priority_area = Satsingsområde
prepare-kind-vision-one = Visjon
prepare-kind-main_goal-one = Hovudmål
prepare-kind-land_use_strategy-one = Arealstrategi
prepare-kind-priority_area-one = Satsingsområde
prepare-kind-vision-empty = Det kommunen strekkjer seg mot. Borda svarer på om visjonen skal vidareførast eller endrast.
prepare-kind-main_goal-empty = Dei viktigaste måla i planen. Borda tek stilling til eitt mål om gongen.
prepare-kind-land_use_strategy-empty = Retninga for bruk og vern av areala. Borda tek stilling til éin strategi om gongen.
prepare-kind-priority_area-empty = Det kommunen særleg satsar på. Borda svarer på om satsingane skal endrast, og om dei gir tydeleg nok retning.
prepare-add-vision = Legg til visjon
prepare-add-main_goal = Legg til hovudmål
prepare-add-land_use_strategy = Legg til arealstrategi
prepare-add-priority_area = Legg til satsingsområde
prepare-add = Legg til
prepare-add-several = Legg til { $count }
prepare-item-added = { $count ->
    [one] Eitt element er lagt til.
   *[other] { $count } element er lagde til.
}
prepare-item-up = Flytt { $code } opp
prepare-item-down = Flytt { $code } ned
prepare-item-moved = Flytta. Koden er no { $code }.
prepare-item-edit = Endre { $code }
prepare-item-remove = Fjern { $code }
prepare-item-remove-in-use = { $code } er i bruk og kan ikkje fjernast
prepare-item-remove-title = Fjerne { $code } frå planen?
prepare-item-in-use-why = Element som er i bruk, kan ikkje fjernast fordi notat eller forståingar viser til dei. Ordlyden kan rettast.
prepare-item-text = Ordlyd i { $code }
prepare-item-text-missing = Skriv ordlyden.
prepare-item-kind = Del av planen

## The workshops
prepare-workshops = Verkstader
prepare-workshops-none = Ingen verkstader enno
prepare-workshops-none-text = Ein verkstad har dato, stad og eit sett med spørsmål til borda. Du kan endre alt fram til han opnar.
prepare-workshop-new = Førebu verkstad
prepare-workshop-new-title = Førebu { $name }
prepare-workshop-name = { $round ->
    [1] første verkstad
    [2] andre verkstad
    [3] tredje verkstad
   *[other] { $round }. verkstad
}
prepare-workshop-heading = { $round ->
    [1] Første verkstad
    [2] Andre verkstad
    [3] Tredje verkstad
   *[other] { $round }. verkstad
}
prepare-workshop-edit = Endre { $name }
prepare-workshop-go = Gå til verkstaden
prepare-workshop-go-named = Gå til verkstaden ({ $name })
prepare-workshop-remove = Fjern { $name }
prepare-workshop-remove-title = Fjerne { $name }?
prepare-workshop-remove-text = Frammøte og bordoppsett som er gjort for verkstaden, blir òg borte. Planen og deltakarane blir ståande.
prepare-workshop-questions = Spørsmål: { $title }
prepare-workshop-date = Dato
prepare-workshop-date-missing = Vel ein dato, til dømes 3.3.2026.
prepare-workshop-place = Stad
prepare-workshop-place-example = Til dømes «Kommunestyresalen».
prepare-workshop-notice = Innkalling
prepare-workshop-notice-about = Det som skal stå i innkallinga, til dømes at møtet er ope, at det ikkje blir strøyma eller teke opp, og at det ikkje blir gjort vedtak.
prepare-workshop-set = Spørsmålssett
prepare-workshop-set-about = Settet er valt etter runden. Det kan bytast fram til verkstaden opnar.
prepare-questions = Spørsmål til borda
prepare-questions-frozen = Verkstaden har opna, og spørsmåla kan ikkje lenger bytast.
prepare-question-items = Blir stilt for kvart element: { $parts }
prepare-question-check = Blir stilt for kvar forståing frå førre runde
prepare-phase-preparing = Blir førebudd
prepare-phase-open = Går føre seg
prepare-phase-closed = Avslutta
prepare-phase-published = Oppsummering publisert
prepare-count-tables = { $count } bord
prepare-count-seated = { $count } plasserte
prepare-count-notes = { $count } notat
prepare-count-statements = { $count ->
    [one] { $count } forståing
   *[other] { $count } forståingar
}
prepare-count-none = Ingen bord er sette enno
