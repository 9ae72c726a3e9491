# The preparation step: the process, the current plan and the workshops.
prepare-lead = Legg inn det verkstedene skal handle om: gjeldende plan, tid og sted og spørsmålene til bordene.
prepare-edit = Endre
prepare-save = Lagre
prepare-remove = Fjern

## What is missing
prepare-next-plan = Neste steg: legg inn gjeldende plan
prepare-next-plan-text = Bordene tar stilling til hvert element i planen som gjelder nå. Begynn med visjonen og hovedmålene.
prepare-next-plan-action = Legg inn planen
prepare-next-people = Neste steg: legg inn deltakerne
prepare-next-people-text = Hent kommunestyrets medlemsliste fra et regneark, eller lim den inn.
prepare-next-people-action = Gå til deltakere
prepare-next-workshop = Neste steg: forbered det første verkstedet
prepare-next-workshop-text = Bestem dato, sted og hvilke spørsmål bordene skal få.
prepare-next-ready = Klart for å sette bord
prepare-next-ready-text = Planen, deltakerne og verkstedet er på plass. Nå kan du sette bordene og skrive ut det dere trenger.
prepare-next-ready-action = Gå til verkstedet
prepare-next-next_round = Neste steg: forbered neste verksted
prepare-next-next_round-text = Oppsummeringen er publisert. I neste verksted svarer bordene på om de er forstått riktig.
prepare-next-list = Dette trengs før det første verkstedet
prepare-need-plan = Gjeldende plan
prepare-need-people = Deltakere
prepare-need-workshop = Verksted
prepare-need-done = (ferdig)
prepare-need-missing = (mangler)

## The process
prepare-process = Planprosessen
prepare-process-edit = Endre planprosessen
prepare-process-language-use = Brukes i utskrifter og i spørsmålene til nye verksteder. Et verksted beholder spørsmålene det har.
prepare-second-reader = Andreleser
prepare-second-reader-about = En andreleser signerer hver forståelse før oppsummeringen kan publiseres.
prepare-second-reader-yes = Signerer før publisering
prepare-second-reader-no = Ikke i bruk

## The current plan
prepare-plan = Gjeldende plan
prepare-plan-lead = Hvert element får en kode som notater og forståelser viser til. Trykk Enter for å legge til. Limer du inn flere linjer, blir hver linje ett element.
prepare-kind-vision = Visjon
prepare-kind-main_goal = Hovedmål
prepare-kind-land_use_strategy = Arealstrategier
prepare-kind-priority_area = Satsingsområder
prepare-kind-vision-one = Visjon
prepare-kind-main_goal-one = Hovedmål
prepare-kind-land_use_strategy-one = Arealstrategi
prepare-kind-priority_area-one = Satsingsområde
prepare-kind-vision-empty = Det kommunen strekker seg mot. Bordene svarer på om visjonen skal videreføres eller endres.
prepare-kind-main_goal-empty = De viktigste målene i planen. Bordene tar stilling til ett mål om gangen.
prepare-kind-land_use_strategy-empty = Retningen for bruk og vern av arealene. Bordene tar stilling til én strategi om gangen.
prepare-kind-priority_area-empty = Det kommunen særlig satser på. Bordene svarer på om satsingene skal endres, og om de gir tydelig nok retning.
prepare-add-vision = Legg til visjon
prepare-add-main_goal = Legg til hovedmål
prepare-add-land_use_strategy = Legg til arealstrategi
prepare-add-priority_area = Legg til satsingsområde
prepare-add = Legg til
prepare-add-several = Legg til { $count }
prepare-item-added = { $count ->
    [one] Ett element er lagt til.
   *[other] { $count } elementer er lagt til.
}
prepare-item-up = Flytt { $code } opp
prepare-item-down = Flytt { $code } ned
prepare-item-moved = Flyttet. Koden er nå { $code }.
prepare-item-edit = Endre { $code }
prepare-item-remove = Fjern { $code }
prepare-item-remove-in-use = { $code } er i bruk og kan ikke fjernes
prepare-item-remove-title = Fjerne { $code } fra planen?
prepare-item-in-use-why = Elementer som er i bruk, kan ikke fjernes fordi notater eller forståelser viser til dem. Ordlyden kan rettes.
prepare-item-text = Ordlyd i { $code }
prepare-item-text-missing = Skriv ordlyden.
prepare-item-kind = Del av planen

## The workshops
prepare-workshops = Verksteder
prepare-workshops-none = Ingen verksteder ennå
prepare-workshops-none-text = Et verksted har dato, sted og et sett med spørsmål til bordene. Du kan endre alt fram til det åpner.
prepare-workshop-new = Forbered verksted
prepare-workshop-new-title = Forbered { $name }
prepare-workshop-name = { $round ->
    [1] første verksted
    [2] andre verksted
    [3] tredje verksted
   *[other] { $round }. verksted
}
prepare-workshop-heading = { $round ->
    [1] Første verksted
    [2] Andre verksted
    [3] Tredje verksted
   *[other] { $round }. verksted
}
prepare-workshop-edit = Endre { $name }
prepare-workshop-go = Gå til verkstedet
prepare-workshop-go-named = Gå til verkstedet ({ $name })
prepare-workshop-remove = Fjern { $name }
prepare-workshop-remove-title = Fjerne { $name }?
prepare-workshop-remove-text = Frammøte og bordoppsett som er gjort for verkstedet, blir også borte. Planen og deltakerne blir stående.
prepare-workshop-questions = Spørsmål: { $title }
prepare-workshop-date = Dato
prepare-workshop-date-missing = Velg en dato, for eksempel 3.3.2026.
prepare-workshop-place = Sted
prepare-workshop-place-example = For eksempel «Kommunestyresalen».
prepare-workshop-notice = Innkalling
prepare-workshop-notice-about = Det som skal stå i innkallingen, for eksempel at møtet er åpent, at det ikke strømmes eller tas opp, og at det ikke gjøres vedtak.
prepare-workshop-set = Spørsmålssett
prepare-workshop-set-about = Settet er valgt etter runden. Det kan byttes fram til verkstedet åpner.
prepare-questions = Spørsmål til bordene
prepare-questions-frozen = Verkstedet har åpnet, og spørsmålene kan ikke lenger byttes.
prepare-question-items = Stilles for hvert element: { $parts }
prepare-question-check = Stilles for hver forståelse fra forrige runde
prepare-phase-preparing = Forberedes
prepare-phase-open = Pågår
prepare-phase-closed = Avsluttet
prepare-phase-published = Oppsummering publisert
prepare-count-tables = { $count } bord
prepare-count-seated = { $count } plassert
prepare-count-notes = { $count ->
    [one] { $count } notat
   *[other] { $count } notater
}
prepare-count-statements = { $count ->
    [one] { $count } forståelse
   *[other] { $count } forståelser
}
prepare-count-none = Ingen bord er satt ennå
