# Steget Verksted: oppmøte, bord, notater og innlevering. Brukes av prosesslederen.

## Verkstedet
workshop-lead = Her leder du dagen: oppmøte, bord, notater og innlevering.
workshop-none = Ingen verksted ennå
workshop-none-hint = Lag det første verkstedet under Forberedelse. Da dukker det opp her.
workshop-to-prepare = Gå til Forberedelse
workshop-title = Verksted { $round }
workshop-switch = Velg verksted
workshop-option = Verksted { $round } – { $phase }
workshop-phase-preparing = under forberedelse
workshop-phase-open = åpent
workshop-phase-closed = lukket
workshop-published = oppsummeringen er publisert
workshop-tabs = Deler av verkstedet
workshop-tab-attendance = Oppmøte
workshop-tab-tables = Bord
workshop-tab-notes = Notater
workshop-tab-hand-in = Innlevering
workshop-table = Bord { $number }
workshop-people = { $count ->
    [one] { $count } person
   *[other] { $count } personer
}
workshop-reason = Begrunnelse
workshop-reason-kept = Begrunnelsen blir stående i loggen.

## Åpne og lukke
workshop-open = Åpne verkstedet
workshop-open-title = Åpne verksted { $round }?
workshop-open-about = Bordene kan begynne å skrive. Spørsmålene låses slik de er nå, og kan ikke endres etterpå.
workshop-open-checks = { $count ->
    [one] Bordene skal svare på { $count } forståelse. Den låses også.
   *[other] Bordene skal svare på { $count } forståelser. De låses også.
}
workshop-open-waiting = { $count ->
    [one] { $count } person står fortsatt som ventet. Oppmøtet kan merkes også etter åpningen.
   *[other] { $count } personer står fortsatt som ventet. Oppmøtet kan merkes også etter åpningen.
}
workshop-open-not-yet = Verkstedet kan ikke åpnes ennå
workshop-open-nobody = Ingen har plass ved et bord. Sett opp bordene først.
workshop-to-tables = Gå til Bord
workshop-opened = Verksted { $round } er åpent
workshop-close = Lukk verkstedet
workshop-close-title = Lukk verksted { $round }?
workshop-close-about = Alle bord har levert. Når verkstedet er lukket, kan ingen skrive flere notater, og oppsummeringen kan begynne.
workshop-close-not-yet = Verkstedet kan ikke lukkes ennå
workshop-close-missing = { $count ->
    [one] Ett bord har ikke levert:
   *[other] { $count } bord har ikke levert:
}
workshop-close-missing-hint = Les tilbake og lever inn for dem. Det bordet ikke rakk, blir stående som «ikke rukket».
workshop-to-hand-in = Gå til Innlevering
workshop-closed = Verksted { $round } er lukket
workshop-reopen = Åpne igjen …
workshop-reopen-title = Åpne verksted { $round } igjen?
workshop-reopen-confirm = Åpne igjen
workshop-reopen-about = Innleveringene blir stående. Et bord som skal skrive mer, må gjenåpnes under Innlevering.

## Oppmøte
workshop-count-present = til stede
workshop-count-expected = ventet
workshop-count-absent = fraværende
workshop-count-deputies = vara
workshop-search = Søk etter navn eller parti
workshop-order = Vis etter
workshop-order-party = Parti
workshop-order-name = Navn
workshop-all-present = Merk alle ventede som til stede
workshop-all-marked = { $count ->
    [one] { $count } person er merket som til stede
   *[other] { $count } personer er merket som til stede
}
workshop-found = { $count ->
    [0] Ingen treff
   *[other] { $count } treff
}
workshop-nobody = Ingen deltakere ennå
workshop-nobody-hint = Hent inn medlemslisten under Deltakere.
workshop-nobody-found = Ingen treff
workshop-nobody-found-hint = Prøv en del av navnet, eller et parti.
workshop-members = Faste medlemmer
workshop-deputies = Vara som er innkalt
workshop-deputies-uncalled = Vara som ikke er innkalt
workshop-others = Andre
workshop-others-about = Sitter ikke ved bordene.
workshop-no-party = Uten parti
workshop-group-count = { $present } av { $all } til stede
workshop-presence-present = Til stede
workshop-presence-absent = Fraværende
workshop-presence-expected = Ventet
workshop-deputy-present = Til stede
workshop-deputy-absent = Ikke innkalt
workshop-deputy-expected = Innkalt
workshop-call-in = Innkall vara
workshop-call-in-name = Innkall vara: { $name }
workshop-is-present-name = Til stede: { $name }
workshop-office-mayor = ordfører
workshop-office-deputy_mayor = varaordfører
workshop-loses-seat = { $name } mister plassen ved bord { $number }

## Bord
workshop-seating-open = Verkstedet er åpent. Notatene blir ved bordet som skrev dem, også når noen flytter.
workshop-table-empty = Ingen sitter her.
workshop-no-secretary = Mangler bordsekretær
workshop-secretary = bordsekretær
workshop-deputy = vara
workshop-unseated = { $count ->
    [one] { $count } person har ikke plass
   *[other] { $count } personer har ikke plass
}
workshop-take-away = Ta bort fra bordet
workshop-party = Parti

## Notater
workshop-matrix = Notater etter spørsmål og bord
workshop-question = Spørsmål
workshop-handed-in = levert
workshop-notes-no-tables = Ingen bord ennå
workshop-notes-no-tables-hint = Sett opp bordene under fanen Bord.
workshop-notes-not-open = Notater kan skrives når verkstedet er åpnet.
workshop-notes-closed = Verkstedet er lukket. Notatene kan leses, men ikke endres.
workshop-notes-handed-in = Bord { $number } har levert. Gjenåpne innleveringen hvis bordet skal endre noe.
workshop-notes-count = { $count ->
    [0] Ingen notater
    [one] { $count } notat
   *[other] { $count } notater
}
workshop-answered-of = { $count } av { $all } svar
workshop-unsaved = Ikke lagret
workshop-cell = Spørsmål { $question }, bord { $number }:
workshop-to-matrix = Alle notater
workshop-choose-table = Velg bord
workshop-previous-question = Forrige spørsmål
workshop-next-question = Neste spørsmål
workshop-shortcuts = Alt + Page Down og Page Up blar i spørsmålene, sammen med Skift blar de i bordene. Ctrl + Enter lagrer.
workshop-new-note = Nytt notat fra bord { $number }
workshop-source-paper = fra papir
workshop-paper-about = Det du skriver inn her, merkes «fra papir». Skriv av ordrett.
workshop-note = Notat
workshop-note-missing = Skriv notatet.
workshop-why = Hvorfor
workshop-stance = Hva mener bordet?
workshop-stance-keep = videreføres
workshop-stance-change = endres
workshop-stance-end = utgår
workshop-stance-none = ikke oppgitt
workshop-disagreement = Bordet var uenig
workshop-disagreement-about = Ingen navn. Skriv gjerne begge syn i notatet.
workshop-disagreed = uenighet ved bordet
workshop-save-note = Lagre notat
workshop-note-saved = Notatet er lagret for bord { $number }.
workshop-unsaved-kept = Ikke lagret ennå. Teksten tas vare på her på maskinen.
workshop-notes-of-table = Bord { $number } har skrevet ({ $count })
workshop-no-notes = Ingen notater til dette spørsmålet.
workshop-own-device = Skrevet av bordet selv. Bare bordet kan endre det.
workshop-own-device-answer = Bordet har svart selv. Bare bordet kan endre svaret.
workshop-edit = Rett
workshop-edit-note = Rett { $reference }
workshop-editing = Retter { $reference }
workshop-save-change = Lagre rettelsen
workshop-move = Flytt til …
workshop-move-note = Flytt til … ({ $reference })
workshop-move-title = Flytt { $reference } til et annet spørsmål
workshop-note-moved = { $reference } er flyttet til { $question }
workshop-delete = Slett
workshop-delete-note = Slett { $reference }
workshop-deleted = { $reference } er slettet.
workshop-undo = Angre
workshop-undo-delete = Angre slettingen av { $reference }

## Sjekk av forståelsene
workshop-no-checks = Ingen forståelser å svare på
workshop-no-checks-hint = Forståelsene hentes fra publiserte oppsummeringer når verkstedet åpnes.
workshop-checks-answered = Svar fra bord { $number }
workshop-statement = F{ $number }
workshop-version = versjon { $version }
workshop-spread-tables = { $count ->
    [one] Bygger på notater fra { $count } bord.
   *[other] Bygger på notater fra { $count } bord.
}
workshop-references = Notatene: { $references }.
workshop-verdict-legend = Har vi forstått dere riktig? (F{ $number })
workshop-verdict-right = riktig
workshop-verdict-partly = delvis
workshop-verdict-wrong = ikke riktig
workshop-verdict-missing = mangler noe
workshop-own-words = Med bordets egne ord
workshop-own-words-prompt = Hva må rettes, eller hva mangler?
workshop-withdraw-answer = Fjern svaret
workshop-withdraw-answer-to = Fjern svaret på F{ $number }
workshop-words-wait = Ordene lagres når svaret er valgt.
workshop-not-answered = ikke svart

## Prioritering fra papir
workshop-ranked = { $count ->
    [0] Ikke prioritert
   *[other] Prioritert
}
workshop-rank-of-table = Prioriteringen til bord { $number }
workshop-rank-about = Det du legger inn her, merkes «fra papir». Det lagres av seg selv.
workshop-rank-own-device = Bordet har prioritert selv. Bare bordet kan endre det.
workshop-rank-unsaved = Ikke lagret ennå. Valgene tas vare på her på maskinen.
workshop-rank-nothing = Ingenting å prioritere
workshop-rank-nothing-hint = Gjeldende plan har ingenting å spørre om her. Legg inn planen under Forberedelse.
workshop-rank-points-to = Poeng til { $code }
workshop-rank-points-value = { $count } poeng
workshop-rank-points-left = { $count ->
    [0] Alle poeng er brukt.
   *[other] { $count } poeng igjen.
}
workshop-rank-order-to = Plass for { $code }
workshop-rank-order-value = { $count ->
    [0] ingen plass
   *[other] { $count }. plass
}
workshop-rank-order-left = { $count ->
    [0] Alle plasser er brukt.
    [one] 1 plass igjen.
   *[other] { $count } plasser igjen.
}

## Innlevering
workshop-hand-in-not-open = Bordene kan levere når verkstedet er åpnet.
workshop-handed-in-of = { $count } av { $all } bord har levert
workshop-all-handed-in = Alle bord har levert. Verkstedet kan lukkes.
workshop-hand-in-caption = Innlevering, bord for bord
workshop-table-column = Bord
workshop-notes-column = Skrevet
workshop-what-to-do = Handlinger
workshop-questions-of = { $count } av { $all } spørsmål besvart
workshop-unreached = Ikke rukket
workshop-unreached-questions = Spørsmål { $numbers }
workshop-all-reached = Ingen
workshop-not-handed-in = Ikke levert
workshop-handed-in-by-paper = kl. { $time }, på papir
workshop-handed-in-by-device = kl. { $time }, fra enhet
workshop-read-back = Les tilbake
workshop-read-back-table = Les tilbake for bord { $number }
workshop-show-hand-in = Vis
workshop-show-hand-in-table = Vis innleveringen fra bord { $number }
workshop-reopen-hand-in = Gjenåpne
workshop-reopen-hand-in-dots = Gjenåpne …
workshop-reopen-hand-in-table = Gjenåpne innleveringen fra bord { $number }
workshop-reopen-hand-in-title = Gjenåpne innleveringen fra bord { $number }?
workshop-reopen-hand-in-about = Bordet kan skrive videre, og må lese tilbake og levere på nytt.
workshop-to-hand-ins = Alle innleveringer
workshop-to-notes = Gå til Notater
workshop-read-back-title = Les tilbake for bord { $number }
workshop-hand-in-title = Innlevering fra bord { $number }
workshop-read-back-about = Les alt høyt for bordet, slik det står. Må noe rettes, gjør det under Notater først.
workshop-read-back-outdated = Noe er endret
workshop-read-back-outdated-about = Bordets notater eller svar er endret etter at dere begynte å lese.
workshop-read-again = Vis det som gjelder nå
workshop-read-back-refused = Ikke levert: Noe var endret
workshop-read-back-refused-about = Notatene under er hentet på nytt. Les dem for bordet en gang til.
workshop-read-back-unsaved = Det er skrevet noe for bord { $number } som ikke er lagret. Det blir ikke med i innleveringen.
workshop-approve = Godkjenning
workshop-approved = Bordet har lest gjennom og godkjenner
workshop-approve-missing = Kryss av når bordet har godkjent.
workshop-hand-in = Lever inn for bord { $number }
workshop-table-handed-in = Bord { $number } har levert
