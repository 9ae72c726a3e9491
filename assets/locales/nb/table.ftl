# Bordsiden på telefon, nettbrett eller PC: bordsekretæren skriver, bordet leser tilbake og leverer.

table-number = Bord { $number }
table-opening = Åpner …
table-close = Lukk
table-cancel = Avbryt
table-put-away = Legg bort meldingen

## Inn til bordet
table-join = Bli med ved bordet
table-join-about = Skann koden på bordkortet, eller skriv PIN-koden som står under den.
table-pin = PIN-kode
table-pin-about = Seks sifre
table-pin-short = PIN-koden har seks sifre.
table-pin-go = Finn bordet
table-confirm = Bord { $number } – stemmer det?
table-confirm-where = { $municipality }: { $title }
table-confirm-left = { $count ->
    [one] Ett notat fra bord { $number } er ikke sendt ennå. Det blir liggende på denne enheten.
   *[other] { $count } notater fra bord { $number } er ikke sendt ennå. De blir liggende på denne enheten.
}
table-confirm-yes = Ja
table-confirm-no = Nei
table-key-no-contact = Får ikke kontakt med fasilitator akkurat nå. Prøv en gang til om litt.
table-key-wrong-pin = Fant ikke noe bord med den PIN-koden. Se på bordkortet og prøv igjen.
table-key-wrong-card = Dette kortet gjelder ikke. Be fasilitator om et nytt kort, eller skriv PIN-koden.
table-key-wait = Vent litt før du prøver igjen.
table-key-seconds = { $count ->
    [one] Prøv igjen om ett sekund.
   *[other] Prøv igjen om { $count } sekunder.
}
table-key-stopped = Det er prøvd for mange feil PIN-koder herfra. Skann koden på bordkortet i stedet, eller si fra til fasilitator.
table-not-open = Rommet er ikke åpnet ennå
table-not-open-about = Rommet er ikke åpnet ennå. Siden prøver igjen av seg selv.
table-finding = Finner bordet
table-finding-long = Får ikke kontakt med fasilitator ennå. Siden prøver igjen av seg selv.
table-join-again = Bli med ved bordet igjen
table-join-again-about = Skann koden på bordkortet på nytt, eller skriv PIN-koden her. Det du har skrevet, ligger på enheten.
table-ended = Denne enheten er ikke lenger med ved bord { $number }
table-ended-about = Skann koden på bordkortet på nytt, eller skriv PIN-koden.
table-ended-kept = Det du har skrevet, ligger her. Du kan skrive videre.
table-ended-pin = Skriv PIN-kode

## Linjen om lagring
table-status-safe = Alt er lagret hos fasilitator
table-status-safe-draft = Alle notater er lagret hos fasilitator. Utkastet ligger på denne enheten
table-status-sending = Lagrer hos fasilitator …
table-status-waiting = { $count ->
    [0] Utkastet ligger på denne enheten (sist kontakt { $time })
    [one] 1 notat er på denne enheten og sendes når fasilitator kan nås (sist kontakt { $time })
   *[other] { $count } notater er på denne enheten og sendes når fasilitator kan nås (sist kontakt { $time })
}
table-status-undecided = { $count ->
    [one] 1 tekst venter på bordet og er ikke sendt. Se merknaden ved teksten
   *[other] { $count } tekster venter på bordet og er ikke sendt. Se merknadene ved tekstene
}
table-status-lying = Det ligger tekst på denne enheten som ikke er sendt
table-status-connecting = Kobler til … Alle notater er lagret hos fasilitator (sist kontakt { $time })
table-status-connecting-draft = Kobler til … Utkastet ligger på denne enheten (sist kontakt { $time })
table-status-ended = Ikke med ved bordet. Alle notater er lagret hos fasilitator
table-status-ended-waiting = { $count ->
    [0] Utkastet ligger på denne enheten
    [one] 1 notat er på denne enheten og sendes når den er med ved bordet igjen
   *[other] { $count } notater er på denne enheten og sendes når den er med ved bordet igjen
}
table-with-host = lagret hos fasilitator { $time }
table-with-host-untimed = lagret hos fasilitator
table-on-device = på denne enheten
table-help = Be om hjelp
table-help-asked = Ber om hjelp
table-help-take-back = Bordet ber om hjelp. Ta det tilbake

## Meldinger
table-banners = Meldinger
table-message = Fra fasilitator kl. { $time }
table-elsewhere = Fasilitator er nå på spørsmål { $number }.
table-elsewhere-go = Gå dit
table-news-reopened = Fasilitator har åpnet bordet igjen. Dere kan skrive videre, og må lese tilbake og levere på nytt.
table-news-moved = Denne enheten er nå ved bord { $number }.
table-news-declined = Flyttingen ble ikke noe av. Enheten er fortsatt ved dette bordet.
table-wish = Dere har bedt om å flytte til bord { $number }. Det skjer når fasilitator sier ja.
table-wish-cancel = Ta tilbake ønsket
table-not-lasting = Nettleseren vil ikke ta vare på tekst
table-not-lasting-about = Det du skriver, sendes til fasilitator som vanlig. Men hold siden åpen: lukkes den før et notat er lagret hos fasilitator, er teksten borte. Et vanlig vindu, ikke privat, tar vare på den.
table-host-trouble = Fasilitators maskin tar ikke imot akkurat nå: { $message } Notatene ligger på enheten og sendes av seg selv.
table-gone = Får ikke kontakt
table-gone-about = Er enheten på samme trådløse nett som før? Ikke lukk denne siden. Har rommet fått ny adresse, må tekst som ikke er sendt, skrives av herfra.
table-left-behind = Det ligger tekst på denne enheten som ikke er sendt.
table-refused = Dette ble ikke tatt imot
table-refused-change = Endringen ble ikke tatt imot
table-refused-hand-in = Innleveringen ble ikke tatt imot
table-refused-here = Teksten din er her:
table-refused-anew = Skriv som nytt notat
table-refused-answer = Bruk dette svaret
table-refused-drop = Forkast teksten
table-refused-ranking = Prioriteringen din er her:
table-refused-rank = Bruk denne prioriteringen
table-refused-drop-ranking = Forkast prioriteringen

## Spørsmål
table-questions = Alle spørsmål
table-question-index = Spørsmål { $index } av { $all }
table-question-of = Spørsmål { $number } ({ $index } av { $all })
table-notes-count = { $count ->
    [0] ingen notater
    [one] 1 notat
   *[other] { $count } notater
}
table-has-draft = utkast
table-facilitator-here = fasilitator er her
table-onwards = Forrige og neste spørsmål
table-previous = Forrige
table-next = Neste spørsmål
table-no-items = Gjeldende plan har ingenting å spørre om her.
table-sheets = { $count ->
    [one] Kunnskapsgrunnlag
   *[other] Kunnskapsgrunnlag ({ $count })
}
table-sheets-title = Kunnskapsgrunnlag
table-sheet-source = Kilde: { $source }

## Notater
table-notes = { $count ->
    [0] Bordets notater
   *[other] Bordets notater ({ $count })
}
table-no-notes = Ingen notater ennå.
table-to-field = Skriv nytt notat
table-write-about = Skriv om { $code }
table-new-note = Nytt notat
table-new-note-about = Nytt notat om { $code }
table-note-missing = Skriv notatet først.
table-add = Legg til notat
table-draft-here = Ikke lagt til ennå. Teksten ligger på denne enheten.
table-draft-page = Ikke lagt til ennå. Teksten finnes bare på denne siden.
table-too-long = { $count ->
    [one] Ett tegn for mye. Del teksten i to notater.
   *[other] { $count } tegn for mye. Del teksten i to notater.
}
table-why = Hvorfor?
table-why-colon = Hvorfor:
table-stance = Hva mener bordet?
table-stance-keep = videreføres
table-stance-change = endres
table-stance-end = utgår
table-stance-none = ikke valgt
table-disagreement = Bordet er ikke enig om dette
table-note-without-number = Nytt notat
table-moved-from = Flyttet hit, het { $reference }
table-edit = Rett
table-edit-note = Rett { $name }
table-editing = Rett { $name }
table-saves-itself = Lagres av seg selv.
table-done = Ferdig
table-give-up = Ta tilbake teksten
table-note-empty = Et notat kan ikke være tomt. Skriv noe, eller slett notatet.
table-more = Mer
table-more-note = Mer om { $name }
table-up = Flytt opp
table-down = Flytt ned
table-shifted = { $name } er nå nummer { $index } av { $all }.
table-move = Flytt til …
table-move-title = Flytt { $name } til
table-delete = Slett
table-deleted = { $name } er slettet.
table-undo = Angre
table-deleted-notes = { $count ->
    [one] Ett slettet notat
   *[other] { $count } slettede notater
}
table-restore = Ta tilbake
table-restore-note = Ta tilbake { $name }

## To versjoner
table-two-versions = To versjoner av dette notatet: det ble skrevet på to enheter samtidig. Begge er tatt vare på.
table-settle = Velg tekst
table-settle-title = To versjoner av dette notatet
table-settle-about = To enheter skrev samtidig. Velg én av tekstene, eller skriv dem sammen.
table-version = Versjon { $number }
table-version-use = Bruk denne
table-version-both = Bruk begge
table-settle-field = Slik skal notatet stå
table-settle-save = Lagre notatet
table-later = Ikke nå

## Forståelser å svare på
table-answers-of = { $count } av { $all } svar
table-no-checks = Ingen forståelser å svare på.
table-checks-settled = { $count ->
    [one] 1 forståelse er som sist, og bordene var enige i den
   *[other] { $count } forståelser er som sist, og bordene var enige i dem
}
table-checks-settled-about = Dere kan svare på dem også, men trenger ikke.
table-statement = F{ $number }
table-statement-behind = { $count ->
    [one] Bygger på notater fra { $count } bord: { $references }.
   *[other] Bygger på notater fra { $count } bord: { $references }.
}
table-verdict = Har vi forstått dere riktig? (F{ $number })
table-verdict-right = riktig
table-verdict-partly = delvis
table-verdict-wrong = ikke riktig
table-verdict-missing = mangler noe
table-verdict-none = ikke svart
table-own-words = Med bordets egne ord
table-words-wait = Ordene sendes når svaret er valgt.
table-clear-answer = Fjern svaret
table-clear-answer-to = Fjern svaret på F{ $number }
table-answer-two = En annen enhet ved bordet har skrevet dette samtidig:
table-answer-both = Bruk begge
table-answer-mine = Bruk min tekst

## Prioritering
table-rank-points = Fordel { $count } poeng
table-rank-points-left = { $count ->
    [0] Alle poeng er brukt.
    [one] 1 poeng igjen.
   *[other] { $count } poeng igjen.
}
table-rank-points-value = { $count } poeng
table-rank-points-of = { $count } av { $all } poeng
table-rank-points-said = { $code } har { $count } poeng.
table-rank-points-unused = { $count ->
    [one] 1 poeng er ikke brukt.
   *[other] { $count } poeng er ikke brukt.
}
table-rank-points-clear = Ta bort alle poeng
table-rank-more = Ett poeng mer til { $code }
table-rank-less = Ett poeng mindre til { $code }
table-rank-order = { $count ->
    [one] Velg det viktigste
   *[other] Velg de { $count } viktigste, i rekkefølge
}
table-rank-order-left = { $count ->
    [0] Alle plasser er brukt.
    [one] 1 plass igjen.
   *[other] { $count } plasser igjen.
}
table-rank-order-value = Nr. { $count }
table-rank-order-of = { $count } av { $all } plasser
table-rank-order-said = { $count ->
    [0] { $code } har ingen plass.
   *[other] { $code } er nummer { $count }.
}
table-rank-order-clear = Ta bort alle plasser
table-rank-place = Plass
table-rank-no-place = ikke valgt
table-rank-cleared = Alt er tatt bort.
table-rank-none = Ingenting er valgt.
table-rank-unknown = { $count ->
    [one] En prioritering med ett valg
   *[other] En prioritering med { $count } valg
}
table-rank-two = En annen enhet ved bordet har prioritert samtidig. Velg hva som skal stå.
table-rank-two-host = Hos fasilitator:
table-rank-two-here = På denne enheten:
table-rank-two-take-host = Bruk det som står hos fasilitator
table-rank-two-take-here = Bruk det som står her

## Lese tilbake og levere
table-read-back = Les tilbake og lever
table-read-back-title = Les tilbake
table-read-back-about = Les alt høyt for bordet. Må noe rettes, gå tilbake til spørsmålet og rett det der.
table-unreached = Ikke rukket
table-hand-in-title = Levere inn
table-hand-in = Lever inn
table-write-on = Skriv videre
table-approved = Bordet har lest gjennom og godkjenner
table-approve-missing = Kryss av når bordet har godkjent.
table-not-yet = Dere kan ikke levere helt ennå:
table-not-yet-waiting = { $count ->
    [one] Ett notat eller svar er på denne enheten og ikke hos fasilitator ennå.
   *[other] { $count } notater eller svar er på denne enheten og ikke hos fasilitator ennå.
}
table-not-yet-draft = Det står tekst ved spørsmål { $number } som ikke er lagt til som notat.
table-not-yet-unsettled = { $reference } ved spørsmål { $number } finnes i to versjoner. Velg én.
table-not-yet-two-rankings = Prioriteringen ved spørsmål { $number } finnes i to versjoner. Velg én.
table-not-yet-changed = Noe er endret etter at dere begynte å lese.
table-not-yet-no-contact = Fasilitator kan ikke nås akkurat nå.
table-go-to-question = Gå til spørsmål { $number }
table-read-again = Les på nytt fra toppen
table-handing-in = Leverer inn …
table-handing-in-waits = Innleveringen er på vei, og sendes når fasilitator kan nås.
table-hand-in-cancel = Vent med å levere
table-handed-in = Levert
table-receipt = { $count ->
    [one] Levert kl. { $time } med ett notat.
   *[other] Levert kl. { $time } med { $count } notater.
}
table-receipt-answers = { $count ->
    [one] Ett svar på forståelsene.
   *[other] { $count } svar på forståelsene.
}
table-receipt-rankings = { $count ->
    [one] Én prioritering.
   *[other] { $count } prioriteringer.
}
table-receipt-heading = Kvitteringen deres
table-receipt-code = Kode: { $code }
table-receipt-code-about = Skriv ned koden, ta et bilde av den, eller ta med filen. Med koden kan hvem som helst be administrasjonen vise hva dere leverte, og hva det ble av det.
table-receipt-take = Ta med kvitteringen som fil
table-receipt-file-title = Kvittering fra politisk verksted
table-receipt-file-where = Verksted { $round }, { $date }, bord { $number }
table-receipt-file-why = Hvorfor: { $why }
table-receipt-file-disagreement = bordet var ikke enige
table-receipt-file-answers = Svar på «Har vi forstått dere riktig?»
table-receipt-file-name = Kvittering bord { $number } { $date }.txt
table-receipt-unreached = Ikke rukket: spørsmål { $numbers }.
table-receipt-about = Notatene kan leses, men ikke endres. Må noe rettes, be fasilitator om å åpne bordet igjen.

## Om bordet
table-secretary = Bordsekretær: { $name }
table-wrong = Feil bord?
table-wrong-about = Velg det riktige bordet. Fasilitator må si ja, og notatene som er skrevet på denne enheten, følger med.
table-wrong-which = Hvilket bord er riktig?
table-wrong-missing = Velg et bord.
table-wrong-notes = Notater som skal følge med
table-wrong-waiting = { $count ->
    [one] Ett notat er ikke hos fasilitator ennå. Vent til det er sendt.
   *[other] { $count } notater er ikke hos fasilitator ennå. Vent til de er sendt.
}
table-wrong-ask = Be om å flytte
table-leave = Forlat bordet
table-leave-about = { $count ->
    [0] Alle notater er lagret hos fasilitator. Enheten kan bli med igjen med bordkortet.
    [one] Ett notat er ikke sendt. Det blir liggende på denne enheten til den er med ved bordet igjen.
   *[other] { $count } notater er ikke sendt. De blir liggende på denne enheten til den er med ved bordet igjen.
}
table-leave-yes = Forlat bordet
table-lying = Vis det som ligger her
table-lying-title = Det som ligger på denne enheten
table-lying-about = Tekst som ikke er lagret hos fasilitator ennå. Den kan leses opp eller skrives av.
table-lying-from = Bord { $number }, { $title }, kl. { $time }
table-lying-nothing = Ingenting ligger bare her.
table-lying-drop = Forkast
table-lying-sure = Teksten finnes bare her. Vil du forkaste den?
table-lying-move = { $count ->
    [one] Én endring ble skrevet ved et annet bord og er ikke sendt.
   *[other] { $count } endringer ble skrevet ved et annet bord og er ikke sendt.
}
table-lying-send = Send dem fra bord { $number }

## Dette lurte dere på
table-wondered = Dette lurte dere på
table-wondered-count = { $count ->
    [one] ett svar
   *[other] { $count } svar
}
table-wondered-wrote = Bord { $number } skrev i runde { $round }:
table-wondered-answer = Svaret:
table-wondered-sources = { $count ->
    [one] Kilde: { $sources }
   *[other] Kilder: { $sources }
}
