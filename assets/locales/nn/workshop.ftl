# Steget Verkstad: oppmøte, bord, notat og innlevering. Brukt av prosessleiaren.

## Verkstaden
workshop-lead = Her leier du dagen: oppmøte, bord, notat og innlevering.
workshop-none = Ingen verkstad enno
workshop-none-hint = Lag den første verkstaden under Førebuing. Då dukkar han opp her.
workshop-to-prepare = Gå til Førebuing
workshop-title = Verkstad { $round }
workshop-switch = Vel verkstad
workshop-option = Verkstad { $round } – { $phase }
workshop-phase-preparing = under førebuing
workshop-phase-open = open
workshop-phase-closed = lukka
workshop-published = oppsummeringa er publisert
workshop-tabs = Delar av verkstaden
workshop-tab-attendance = Oppmøte
workshop-tab-tables = Bord
workshop-tab-notes = Notat
workshop-tab-hand-in = Innlevering
workshop-table = Bord { $number }
workshop-people = { $count ->
    [one] { $count } person
   *[other] { $count } personar
}
workshop-reason = Grunngiving
workshop-reason-kept = Grunngivinga blir ståande i loggen.

## Opne og lukke
workshop-open = Opne verkstaden
workshop-open-title = Opne verkstad { $round }?
workshop-open-about = Borda kan byrje å skrive. Spørsmåla blir låste slik dei er no, og kan ikkje endrast etterpå.
workshop-open-checks = { $count ->
    [one] Borda skal svare på { $count } forståing. Ho blir òg låst.
   *[other] Borda skal svare på { $count } forståingar. Dei blir òg låste.
}
workshop-open-waiting = { $count ->
    [one] { $count } person står framleis som venta. Oppmøtet kan merkast òg etter opninga.
   *[other] { $count } personar står framleis som venta. Oppmøtet kan merkast òg etter opninga.
}
workshop-open-not-yet = Verkstaden kan ikkje opnast enno
workshop-open-nobody = Ingen har plass ved eit bord. Set opp borda først.
workshop-to-tables = Gå til Bord
workshop-opened = Verkstad { $round } er open
workshop-close = Lukk verkstaden
workshop-close-title = Lukke verkstad { $round }?
workshop-close-about = Alle bord har levert. Når verkstaden er lukka, kan ingen skrive fleire notat, og oppsummeringa kan byrje.
workshop-close-not-yet = Verkstaden kan ikkje lukkast enno
workshop-close-missing = { $count ->
    [one] Eitt bord har ikkje levert:
   *[other] { $count } bord har ikkje levert:
}
workshop-close-missing-hint = Les tilbake og lever inn for dei. Det bordet ikkje rakk, blir ståande som «ikkje rokke».
workshop-to-hand-in = Gå til Innlevering
workshop-closed = Verkstad { $round } er lukka
workshop-reopen = Opne igjen …
workshop-reopen-title = Opne verkstad { $round } igjen?
workshop-reopen-confirm = Opne igjen
workshop-reopen-about = Innleveringane blir ståande. Eit bord som skal skrive meir, må gjenopnast under Innlevering.

## Oppmøte
workshop-count-present = til stades
workshop-count-expected = venta
workshop-count-absent = fråverande
workshop-count-deputies = vara
workshop-search = Søk etter namn eller parti
workshop-order = Vis etter
workshop-order-party = Parti
workshop-order-name = Namn
workshop-all-present = Merk alle venta som til stades
workshop-all-marked = { $count ->
    [one] { $count } person er merkt som til stades
   *[other] { $count } personar er merkte som til stades
}
workshop-found = { $count ->
    [0] Ingen treff
   *[other] { $count } treff
}
workshop-nobody = Ingen deltakarar enno
workshop-nobody-hint = Hent inn medlemslista under Deltakarar.
workshop-nobody-found = Ingen treff
workshop-nobody-found-hint = Prøv ein del av namnet, eller eit parti.
workshop-members = Faste medlemmer
workshop-deputies = Vara som er kalla inn
workshop-deputies-uncalled = Vara som ikkje er kalla inn
workshop-others = Andre
workshop-others-about = Sit ikkje ved borda.
workshop-no-party = Utan parti
workshop-group-count = { $present } av { $all } til stades
workshop-presence-present = Til stades
workshop-presence-absent = Fråverande
workshop-presence-expected = Venta
workshop-deputy-present = Til stades
workshop-deputy-absent = Ikkje kalla inn
workshop-deputy-expected = Kalla inn
workshop-call-in = Kall inn vara
workshop-call-in-name = Kall inn vara: { $name }
workshop-is-present-name = Til stades: { $name }
workshop-office-mayor = ordførar
workshop-office-deputy_mayor = varaordførar
workshop-loses-seat = { $name } mistar plassen ved bord { $number }

## Bord
workshop-seating-open = Verkstaden er open. Notata blir ved bordet som skreiv dei, òg når nokon flyttar.
workshop-table-empty = Ingen sit her.
workshop-no-secretary = Manglar bordsekretær
workshop-secretary = bordsekretær
workshop-deputy = vara
workshop-unseated = { $count ->
    [one] { $count } person har ikkje plass
   *[other] { $count } personar har ikkje plass
}
workshop-take-away = Ta bort frå bordet
workshop-party = Parti

## Notat
workshop-matrix = Notat etter spørsmål og bord
workshop-question = Spørsmål
workshop-handed-in = levert
workshop-notes-no-tables = Ingen bord enno
workshop-notes-no-tables-hint = Set opp borda under fana Bord.
workshop-notes-not-open = Notat kan skrivast når verkstaden er opna.
workshop-notes-closed = Verkstaden er lukka. Notata kan lesast, men ikkje endrast.
workshop-notes-handed-in = Bord { $number } har levert. Gjenopne innleveringa dersom bordet skal endre noko.
workshop-notes-count = { $count ->
    [0] Ingen notat
    [one] { $count } notat
   *[other] { $count } notat
}
workshop-answered-of = { $count } av { $all } svar
workshop-unsaved = Ikkje lagra
workshop-cell = Spørsmål { $question }, bord { $number }:
workshop-to-matrix = Alle notat
workshop-choose-table = Vel bord
workshop-previous-question = Førre spørsmål
workshop-next-question = Neste spørsmål
workshop-shortcuts = Alt + Page Down og Page Up blar i spørsmåla, saman med Skift blar dei i borda. Ctrl + Enter lagrar.
workshop-new-note = Nytt notat frå bord { $number }
workshop-source-paper = frå papir
workshop-paper-about = Det du skriv inn her, blir merkt «frå papir». Skriv av ordrett.
workshop-note = Notat
workshop-note-missing = Skriv notatet.
workshop-why = Kvifor
workshop-stance = Kva meiner bordet?
workshop-stance-keep = blir ført vidare
workshop-stance-change = blir endra
workshop-stance-end = går ut
workshop-stance-none = ikkje oppgitt
workshop-disagreement = Bordet var usamd
workshop-disagreement-about = Ingen namn. Skriv gjerne begge syn i notatet.
workshop-disagreed = usemje ved bordet
workshop-save-note = Lagre notat
workshop-note-saved = Notatet er lagra for bord { $number }.
workshop-unsaved-kept = Ikkje lagra enno. Teksten blir teken vare på her på maskina.
workshop-notes-of-table = Bord { $number } har skrive ({ $count })
workshop-no-notes = Ingen notat til dette spørsmålet.
workshop-own-device = Skrive av bordet sjølv. Berre bordet kan endre det.
workshop-own-device-answer = Bordet har svart sjølv. Berre bordet kan endre svaret.
workshop-edit = Rett
workshop-edit-note = Rett { $reference }
workshop-editing = Rettar { $reference }
workshop-save-change = Lagre rettinga
workshop-move = Flytt til …
workshop-move-note = Flytt til … ({ $reference })
workshop-move-title = Flytt { $reference } til eit anna spørsmål
workshop-note-moved = { $reference } er flytta til { $question }
workshop-delete = Slett
workshop-delete-note = Slett { $reference }
workshop-deleted = { $reference } er sletta.
workshop-undo = Angre
workshop-undo-delete = Angre slettinga av { $reference }

## Sjekk av forståingane
workshop-no-checks = Ingen forståingar å svare på
workshop-no-checks-hint = Forståingane blir henta frå publiserte oppsummeringar når verkstaden blir opna.
workshop-checks-answered = Svar frå bord { $number }
workshop-statement = F{ $number }
workshop-version = versjon { $version }
workshop-spread-tables = { $count ->
    [one] Byggjer på notat frå { $count } bord.
   *[other] Byggjer på notat frå { $count } bord.
}
workshop-references = Notata: { $references }.
workshop-verdict-legend = Har vi forstått dykk rett? (F{ $number })
workshop-verdict-right = rett
workshop-verdict-partly = delvis
workshop-verdict-wrong = ikkje rett
workshop-verdict-missing = manglar noko
workshop-own-words = Med bordet sine eigne ord
workshop-own-words-prompt = Kva må rettast, eller kva manglar?
workshop-withdraw-answer = Fjern svaret
workshop-withdraw-answer-to = Fjern svaret på F{ $number }
workshop-words-wait = Orda blir lagra når svaret er valt.
workshop-not-answered = ikkje svart

## Prioritering frå papir
workshop-ranked = { $count ->
    [0] Ikkje prioritert
   *[other] Prioritert
}
workshop-rank-of-table = Prioriteringa til bord { $number }
workshop-rank-about = Det du legg inn her, blir merkt «frå papir». Det blir lagra av seg sjølv.
workshop-rank-own-device = Bordet har prioritert sjølv. Berre bordet kan endre det.
workshop-rank-unsaved = Ikkje lagra enno. Vala blir tekne vare på her på maskina.
workshop-rank-nothing = Ingenting å prioritere
workshop-rank-nothing-hint = Gjeldande plan har ingenting å spørje om her. Legg inn planen under Førebuing.
workshop-rank-points-to = Poeng til { $code }
workshop-rank-points-value = { $count } poeng
workshop-rank-points-left = { $count ->
    [0] Alle poeng er brukte.
   *[other] { $count } poeng igjen.
}
workshop-rank-order-to = Plass for { $code }
workshop-rank-order-value = { $count ->
    [0] ingen plass
   *[other] { $count }. plass
}
workshop-rank-order-left = { $count ->
    [0] Alle plassar er brukte.
    [one] 1 plass igjen.
   *[other] { $count } plassar igjen.
}

## Innlevering
workshop-hand-in-not-open = Borda kan levere når verkstaden er opna.
workshop-handed-in-of = { $count } av { $all } bord har levert
workshop-all-handed-in = Alle bord har levert. Verkstaden kan lukkast.
workshop-hand-in-caption = Innlevering, bord for bord
workshop-table-column = Bord
workshop-notes-column = Skrive
workshop-what-to-do = Handlingar
workshop-questions-of = { $count } av { $all } spørsmål svart på
workshop-unreached = Ikkje rokke
workshop-unreached-questions = Spørsmål { $numbers }
workshop-all-reached = Ingen
workshop-not-handed-in = Ikkje levert
workshop-handed-in-by-paper = kl. { $time }, på papir
workshop-handed-in-by-device = kl. { $time }, frå eining
workshop-read-back = Les tilbake
workshop-read-back-table = Les tilbake for bord { $number }
workshop-show-hand-in = Vis
workshop-show-hand-in-table = Vis innleveringa frå bord { $number }
workshop-reopen-hand-in = Gjenopne
workshop-reopen-hand-in-dots = Gjenopne …
workshop-reopen-hand-in-table = Gjenopne innleveringa frå bord { $number }
workshop-reopen-hand-in-title = Gjenopne innleveringa frå bord { $number }?
workshop-reopen-hand-in-about = Bordet kan skrive vidare, og må lese tilbake og levere på nytt.
workshop-to-hand-ins = Alle innleveringar
workshop-to-notes = Gå til Notat
workshop-read-back-title = Les tilbake for bord { $number }
workshop-hand-in-title = Innlevering frå bord { $number }
workshop-read-back-about = Les alt høgt for bordet, slik det står. Må noko rettast, gjer det under Notat først.
workshop-read-back-outdated = Noko er endra
workshop-read-back-outdated-about = Notata eller svara frå bordet er endra etter at de byrja å lese.
workshop-read-again = Vis det som gjeld no
workshop-read-back-refused = Ikkje levert: Noko var endra
workshop-read-back-refused-about = Notata under er henta på nytt. Les dei for bordet ein gong til.
workshop-read-back-unsaved = Det er skrive noko for bord { $number } som ikkje er lagra. Det blir ikkje med i innleveringa.
workshop-approve = Godkjenning
workshop-approved = Bordet har lese gjennom og godkjenner
workshop-approve-missing = Kryss av når bordet har godkjent.
workshop-hand-in = Lever inn for bord { $number }
workshop-table-handed-in = Bord { $number } har levert
