# Bordsida på telefon, nettbrett eller PC: bordsekretæren skriv, bordet les tilbake og leverer.

table-number = Bord { $number }
table-opening = Opnar …
table-close = Lukk
table-cancel = Avbryt
table-put-away = Legg bort meldinga

## Inn til bordet
table-join = Bli med ved bordet
table-join-about = Skann koden på bordkortet, eller skriv PIN-koden som står under han.
table-pin = PIN-kode
table-pin-about = Seks siffer
table-pin-short = PIN-koden har seks siffer.
table-pin-go = Finn bordet
table-confirm = Bord { $number } – stemmer det?
table-confirm-where = { $municipality }: { $title }
table-confirm-left = { $count ->
    [one] Eitt notat frå bord { $number } er ikkje sendt enno. Det blir liggjande på denne eininga.
   *[other] { $count } notat frå bord { $number } er ikkje sende enno. Dei blir liggjande på denne eininga.
}
table-confirm-yes = Ja
table-confirm-no = Nei
table-key-no-contact = Får ikkje kontakt med fasilitator akkurat no. Prøv ein gong til om litt.
table-key-wrong-pin = Fann ikkje noko bord med den PIN-koden. Sjå på bordkortet og prøv igjen.
table-key-wrong-card = Dette kortet gjeld ikkje. Be fasilitator om eit nytt kort, eller skriv PIN-koden.
table-key-wait = Vent litt før du prøver igjen.
table-key-seconds = { $count ->
    [one] Prøv igjen om eitt sekund.
   *[other] Prøv igjen om { $count } sekund.
}
table-key-stopped = Det er prøvd for mange feil PIN-kodar herifrå. Skann koden på bordkortet i staden, eller sei frå til fasilitator.
table-not-open = Rommet er ikkje opna enno
table-not-open-about = Rommet er ikkje opna enno. Sida prøver igjen av seg sjølv.
table-finding = Finn bordet
table-finding-long = Får ikkje kontakt med fasilitator enno. Sida prøver igjen av seg sjølv.
table-join-again = Bli med ved bordet igjen
table-join-again-about = Skann koden på bordkortet på nytt, eller skriv PIN-koden her. Det du har skrive, ligg på eininga.
table-ended = Denne eininga er ikkje lenger med ved bord { $number }
table-ended-about = Skann koden på bordkortet på nytt, eller skriv PIN-koden.
table-ended-kept = Det du har skrive, ligg her. Du kan skrive vidare.
table-ended-pin = Skriv PIN-kode

## Linja om lagring
table-status-safe = Alt er lagra hos fasilitator
table-status-safe-draft = Alle notat er lagra hos fasilitator. Utkastet ligg på denne eininga
table-status-sending = Lagrar hos fasilitator …
table-status-waiting = { $count ->
    [0] Utkastet ligg på denne eininga (sist kontakt { $time })
    [one] 1 notat er på denne eininga og blir sendt når fasilitator kan nåast (sist kontakt { $time })
   *[other] { $count } notat er på denne eininga og blir sende når fasilitator kan nåast (sist kontakt { $time })
}
table-status-undecided = { $count ->
    [one] 1 tekst ventar på bordet og er ikkje send. Sjå merknaden ved teksten
   *[other] { $count } tekstar ventar på bordet og er ikkje sende. Sjå merknadene ved tekstane
}
table-status-lying = Det ligg tekst på denne eininga som ikkje er send
table-status-connecting = Koplar til … Alle notat er lagra hos fasilitator (sist kontakt { $time })
table-status-connecting-draft = Koplar til … Utkastet ligg på denne eininga (sist kontakt { $time })
table-status-ended = Ikkje med ved bordet. Alle notat er lagra hos fasilitator
table-status-ended-waiting = { $count ->
    [0] Utkastet ligg på denne eininga
    [one] 1 notat er på denne eininga og blir sendt når ho er med ved bordet igjen
   *[other] { $count } notat er på denne eininga og blir sende når ho er med ved bordet igjen
}
table-with-host = lagra hos fasilitator { $time }
table-with-host-untimed = lagra hos fasilitator
table-on-device = på denne eininga
table-help = Be om hjelp
table-help-asked = Ber om hjelp
table-help-take-back = Bordet ber om hjelp. Ta det tilbake

## Meldingar
table-banners = Meldingar
table-message = Frå fasilitator kl. { $time }
table-elsewhere = Fasilitator er no på spørsmål { $number }.
table-elsewhere-go = Gå dit
table-news-reopened = Fasilitator har opna bordet igjen. De kan skrive vidare, og må lese tilbake og levere på nytt.
table-news-moved = Denne eininga er no ved bord { $number }.
table-news-declined = Flyttinga vart det ikkje noko av. Eininga er framleis ved dette bordet.
table-wish = De har bede om å flytte til bord { $number }. Det skjer når fasilitator seier ja.
table-wish-cancel = Ta tilbake ønsket
table-not-lasting = Nettlesaren vil ikkje ta vare på tekst
table-not-lasting-about = Det du skriv, blir sendt til fasilitator som vanleg. Men hald sida open: blir ho lukka før eit notat er lagra hos fasilitator, er teksten borte. Eit vanleg vindauge, ikkje privat, tek vare på han.
table-host-trouble = Maskina til fasilitator tek ikkje imot akkurat no: { $message } Notata ligg på eininga og blir sende av seg sjølv.
table-gone = Får ikkje kontakt
table-gone-about = Er eininga på same trådlause nett som før? Ikkje lukk denne sida. Har rommet fått ny adresse, må tekst som ikkje er send, skrivast av herifrå.
table-left-behind = Det ligg tekst på denne eininga som ikkje er send.
table-refused = Dette vart ikkje teke imot
table-refused-change = Endringa vart ikkje teken imot
table-refused-hand-in = Innleveringa vart ikkje teken imot
table-refused-here = Teksten din er her:
table-refused-anew = Skriv som nytt notat
table-refused-answer = Bruk dette svaret
table-refused-drop = Forkast teksten
table-refused-ranking = Prioriteringa di er her:
table-refused-rank = Bruk denne prioriteringa
table-refused-drop-ranking = Forkast prioriteringa

## Spørsmål
table-questions = Alle spørsmål
table-question-index = Spørsmål { $index } av { $all }
table-question-of = Spørsmål { $number } ({ $index } av { $all })
table-notes-count = { $count ->
    [0] ingen notat
    [one] 1 notat
   *[other] { $count } notat
}
table-has-draft = utkast
table-facilitator-here = fasilitator er her
table-onwards = Førre og neste spørsmål
table-previous = Førre
table-next = Neste spørsmål
table-no-items = Gjeldande plan har ingenting å spørje om her.
table-sheets = { $count ->
    [one] Kunnskapsgrunnlag
   *[other] Kunnskapsgrunnlag ({ $count })
}
table-sheets-title = Kunnskapsgrunnlag
table-sheet-source = Kjelde: { $source }

## Notat
table-notes = { $count ->
    [0] Notata til bordet
   *[other] Notata til bordet ({ $count })
}
table-no-notes = Ingen notat enno.
table-to-field = Skriv nytt notat
table-write-about = Skriv om { $code }
table-new-note = Nytt notat
table-new-note-about = Nytt notat om { $code }
table-note-missing = Skriv notatet først.
table-add = Legg til notat
table-draft-here = Ikkje lagt til enno. Teksten ligg på denne eininga.
table-draft-page = Ikkje lagt til enno. Teksten finst berre på denne sida.
table-too-long = { $count ->
    [one] Eitt teikn for mykje. Del teksten i to notat.
   *[other] { $count } teikn for mykje. Del teksten i to notat.
}
table-why = Kvifor?
table-why-colon = Kvifor:
table-stance = Kva meiner bordet?
table-stance-keep = blir ført vidare
table-stance-change = blir endra
table-stance-end = går ut
table-stance-none = ikkje valt
table-disagreement = Bordet er ikkje samd om dette
table-note-without-number = Nytt notat
table-moved-from = Flytta hit, heitte { $reference }
table-edit = Rett
table-edit-note = Rett { $name }
table-editing = Rett { $name }
table-saves-itself = Blir lagra av seg sjølv.
table-done = Ferdig
table-give-up = Ta tilbake teksten
table-note-empty = Eit notat kan ikkje vere tomt. Skriv noko, eller slett notatet.
table-more = Meir
table-more-note = Meir om { $name }
table-up = Flytt opp
table-down = Flytt ned
table-shifted = { $name } er no nummer { $index } av { $all }.
table-move = Flytt til …
table-move-title = Flytt { $name } til
table-delete = Slett
table-deleted = { $name } er sletta.
table-undo = Angre
table-deleted-notes = { $count ->
    [one] Eitt sletta notat
   *[other] { $count } sletta notat
}
table-restore = Ta tilbake
table-restore-note = Ta tilbake { $name }

## To versjonar
table-two-versions = To versjonar av dette notatet: det vart skrive på to einingar samtidig. Begge er tekne vare på.
table-settle = Vel tekst
table-settle-title = To versjonar av dette notatet
table-settle-about = To einingar skreiv samtidig. Vel éin av tekstane, eller skriv dei saman.
table-version = Versjon { $number }
table-version-use = Bruk denne
table-version-both = Bruk begge
table-settle-field = Slik skal notatet stå
table-settle-save = Lagre notatet
table-later = Ikkje no

## Forståingar å svare på
table-answers-of = { $count } av { $all } svar
table-no-checks = Ingen forståingar å svare på.
table-checks-settled = { $count ->
    [one] 1 forståing er som sist, og borda var einige i ho
   *[other] { $count } forståingar er som sist, og borda var einige i dei
}
table-checks-settled-about = De kan svare på dei òg, men treng ikkje.
table-statement = F{ $number }
table-statement-behind = { $count ->
    [one] Byggjer på notat frå { $count } bord: { $references }.
   *[other] Byggjer på notat frå { $count } bord: { $references }.
}
table-verdict = Har vi forstått dykk rett? (F{ $number })
table-verdict-right = rett
table-verdict-partly = delvis
table-verdict-wrong = ikkje rett
table-verdict-missing = manglar noko
table-verdict-none = ikkje svart
table-own-words = Med bordet sine eigne ord
table-words-wait = Orda blir sende når svaret er valt.
table-clear-answer = Fjern svaret
table-clear-answer-to = Fjern svaret på F{ $number }
table-answer-two = Ei anna eining ved bordet har skrive dette samtidig:
table-answer-both = Bruk begge
table-answer-mine = Bruk min tekst

## Prioritering
table-rank-points = Fordel { $count } poeng
table-rank-points-left = { $count ->
    [0] Alle poeng er brukte.
    [one] 1 poeng igjen.
   *[other] { $count } poeng igjen.
}
table-rank-points-value = { $count } poeng
table-rank-points-of = { $count } av { $all } poeng
table-rank-points-said = { $code } har { $count } poeng.
table-rank-points-unused = { $count ->
    [one] 1 poeng er ikkje brukt.
   *[other] { $count } poeng er ikkje brukte.
}
table-rank-points-clear = Ta bort alle poeng
table-rank-more = Eitt poeng meir til { $code }
table-rank-less = Eitt poeng mindre til { $code }
table-rank-order = { $count ->
    [one] Vel det viktigaste
   *[other] Vel dei { $count } viktigaste, i rekkjefølgje
}
table-rank-order-left = { $count ->
    [0] Alle plassar er brukte.
    [one] 1 plass igjen.
   *[other] { $count } plassar igjen.
}
table-rank-order-value = Nr. { $count }
table-rank-order-of = { $count } av { $all } plassar
table-rank-order-said = { $count ->
    [0] { $code } har ingen plass.
   *[other] { $code } er nummer { $count }.
}
table-rank-order-clear = Ta bort alle plassar
table-rank-place = Plass
table-rank-no-place = ikkje vald
table-rank-cleared = Alt er teke bort.
table-rank-none = Ingenting er valt.
table-rank-unknown = { $count ->
    [one] Ei prioritering med eitt val
   *[other] Ei prioritering med { $count } val
}
table-rank-two = Ei anna eining ved bordet har prioritert samtidig. Vel kva som skal stå.
table-rank-two-host = Hos fasilitator:
table-rank-two-here = På denne eininga:
table-rank-two-take-host = Bruk det som står hos fasilitator
table-rank-two-take-here = Bruk det som står her

## Lese tilbake og levere
table-read-back = Les tilbake og lever
table-read-back-title = Les tilbake
table-read-back-about = Les alt høgt for bordet. Må noko rettast, gå tilbake til spørsmålet og rett det der.
table-unreached = Ikkje rokke
table-hand-in-title = Levere inn
table-hand-in = Lever inn
table-write-on = Skriv vidare
table-approved = Bordet har lese gjennom og godkjenner
table-approve-missing = Kryss av når bordet har godkjent.
table-not-yet = De kan ikkje levere heilt enno:
table-not-yet-waiting = { $count ->
    [one] Eitt notat eller svar er på denne eininga og ikkje hos fasilitator enno.
   *[other] { $count } notat eller svar er på denne eininga og ikkje hos fasilitator enno.
}
table-not-yet-draft = Det står tekst ved spørsmål { $number } som ikkje er lagd til som notat.
table-not-yet-unsettled = { $reference } ved spørsmål { $number } finst i to versjonar. Vel éin.
table-not-yet-two-rankings = Prioriteringa ved spørsmål { $number } finst i to versjonar. Vel éi.
table-not-yet-changed = Noko er endra etter at de byrja å lese.
table-not-yet-no-contact = Fasilitator kan ikkje nåast akkurat no.
table-go-to-question = Gå til spørsmål { $number }
table-read-again = Les på nytt frå toppen
table-handing-in = Leverer inn …
table-handing-in-waits = Innleveringa er på veg, og blir send når fasilitator kan nåast.
table-hand-in-cancel = Vent med å levere
table-handed-in = Levert
table-receipt = { $count ->
    [one] Levert kl. { $time } med eitt notat.
   *[other] Levert kl. { $time } med { $count } notat.
}
table-receipt-answers = { $count ->
    [one] Eitt svar på forståingane.
   *[other] { $count } svar på forståingane.
}
table-receipt-rankings = { $count ->
    [one] Éi prioritering.
   *[other] { $count } prioriteringar.
}
table-receipt-heading = Kvitteringa dykkar
table-receipt-code = Kode: { $code }
table-receipt-code-about = Skriv ned koden, ta eit bilete av han, eller ta med fila. Med koden kan kven som helst be administrasjonen vise kva de leverte, og kva det vart av det.
table-receipt-take = Ta med kvitteringa som fil
table-receipt-file-title = Kvittering frå politisk verkstad
table-receipt-file-where = Verkstad { $round }, { $date }, bord { $number }
table-receipt-file-why = Kvifor: { $why }
table-receipt-file-disagreement = bordet var ikkje samde
table-receipt-file-answers = Svar på «Har vi forstått dykk rett?»
table-receipt-file-name = Kvittering bord { $number } { $date }.txt
table-receipt-unreached = Ikkje rokke: spørsmål { $numbers }.
table-receipt-about = Notata kan lesast, men ikkje endrast. Må noko rettast, be fasilitator om å opne bordet igjen.

## Om bordet
table-secretary = Bordsekretær: { $name }
table-wrong = Feil bord?
table-wrong-about = Vel det rette bordet. Fasilitator må seie ja, og notata som er skrivne på denne eininga, følgjer med.
table-wrong-which = Kva bord er rett?
table-wrong-missing = Vel eit bord.
table-wrong-notes = Notat som skal følgje med
table-wrong-waiting = { $count ->
    [one] Eitt notat er ikkje hos fasilitator enno. Vent til det er sendt.
   *[other] { $count } notat er ikkje hos fasilitator enno. Vent til dei er sende.
}
table-wrong-ask = Be om å flytte
table-leave = Forlat bordet
table-leave-about = { $count ->
    [0] Alle notat er lagra hos fasilitator. Eininga kan bli med igjen med bordkortet.
    [one] Eitt notat er ikkje sendt. Det blir liggjande på denne eininga til ho er med ved bordet igjen.
   *[other] { $count } notat er ikkje sende. Dei blir liggjande på denne eininga til ho er med ved bordet igjen.
}
table-leave-yes = Forlat bordet
table-lying = Vis det som ligg her
table-lying-title = Det som ligg på denne eininga
table-lying-about = Tekst som ikkje er lagra hos fasilitator enno. Han kan lesast opp eller skrivast av.
table-lying-from = Bord { $number }, { $title }, kl. { $time }
table-lying-nothing = Ingenting ligg berre her.
table-lying-drop = Forkast
table-lying-sure = Teksten finst berre her. Vil du forkaste han?
table-lying-move = { $count ->
    [one] Éi endring vart skriven ved eit anna bord og er ikkje send.
   *[other] { $count } endringar vart skrivne ved eit anna bord og er ikkje sende.
}
table-lying-send = Send dei frå bord { $number }

## Dette lurte de på
table-wondered = Dette lurte de på
table-wondered-count = { $count ->
    [one] eitt svar
   *[other] { $count } svar
}
table-wondered-wrote = Bord { $number } skreiv i runde { $round }:
table-wondered-answer = Svaret:
table-wondered-sources = { $count ->
    [one] Kjelde: { $sources }
   *[other] Kjelder: { $sources }
}
