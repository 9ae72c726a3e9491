# What goes wrong: `error-` says what happened, `hint-` what is safe and what to do next. The codes are the core's
# refusals and the codes of crates/app.

## Planprosessen og gjeldende plan
error-no-process = Filen inneholder ingen planprosess ennå.
hint-no-process = Ingenting er endret. Opprett en ny planprosess, eller åpne en annen fil.
error-process-exists = Filen inneholder allerede en planprosess.
hint-process-exists = Planprosessen i filen er ikke rørt. Lag en ny fil til den nye planprosessen.
error-unknown = Det du vil bruke eller endre, finnes ikke her.
hint-unknown = Ingenting er endret. Gå tilbake til listen, og velg på nytt.
error-already-exists = Dette er allerede registrert.
hint-already-exists = Det som var registrert fra før, står som det var. Se om det du ville legge til, allerede er der.
error-text-missing = Feltet er tomt, men må fylles ut.
hint-text-missing = Ingenting er endret. Skriv noe i feltet, og prøv igjen.
error-text-too-long = Teksten er på { $length } tegn, men feltet har plass til { $limit }.
hint-text-too-long = Det du skrev, er fortsatt i feltet. Kort ned teksten, og prøv igjen.
error-period-invalid = Kommunestyreperioden slutter før den begynner, eller et årstall er feil.
hint-period-invalid = Ingenting er endret. Se over begge årstallene, og prøv igjen.
error-order-incomplete = Den nye rekkefølgen tar ikke med alt som står i listen.
hint-order-incomplete = Rekkefølgen er som før. Listen kan være endret av andre: se på den igjen, og prøv på nytt.
error-plan-item-in-use = Et notat eller en forståelse viser til dette elementet i planen.
hint-plan-item-in-use = Ingenting er endret. Elementet kan ikke fjernes, men teksten kan rettes.
error-nothing-given = Ingenting er valgt.
hint-nothing-given = Ingenting er endret. Velg minst én i listen, og prøv igjen.

## Deltakere og bord
error-not-elected = { $name } er ikke folkevalgt eller vara, og kan ikke sitte ved et bord.
hint-not-elected = Ingenting er endret. Er dette feil, kan du rette det under «Deltakere».
error-person-withdrawn = { $name } er tatt ut av deltakerlisten.
hint-person-withdrawn = Ingenting er endret. Sett deltakeren inn i listen igjen under «Deltakere», og prøv på nytt.
error-person-absent = { $name } er merket som fraværende.
hint-person-absent = Ingenting er endret. Merk deltakeren som til stede, og prøv igjen.
error-seated-twice = { $name } er plassert to ganger.
hint-seated-twice = Ingenting er endret. Ta bort den ene plassen, og prøv igjen.
error-not-at-table = { $name } sitter ikke ved dette bordet.
hint-not-at-table = Ingenting er endret. Flytt deltakeren til bordet først, eller velg en som sitter der.
error-table-number-invalid = Bordnummer { $number } kan ikke brukes her.
hint-table-number-invalid = Ingenting er endret. Gi hvert bord sitt eget nummer, fra 1 og oppover.
error-table-has-notes = Bord { $number } har allerede skrevet, svart eller levert inn, og må beholde plassen og nummeret sitt.
hint-table-has-notes = Ingenting er endret. La bordet stå, og flytt heller deltakerne.
error-too-few-people = { $tables ->
    [0] Det må være minst ett bord.
   *[other] Det er for få deltakere til { $tables } bord: bare { $people } kan plasseres.
}
hint-too-few-people = Ingenting er endret. Velg et antall bord som passer, eller se om noen er merket som fraværende ved en feil.
error-rotations-invalid = Et verksted har fra ett til { $limit } bordoppsett.
hint-rotations-invalid = Ingenting er endret. Velg et antall bordoppsett innenfor grensen, og prøv igjen.
error-rotation-unknown = Bordoppsett { $number } finnes ikke, eller mangler i det som ble sendt.
hint-rotation-unknown = Ingenting er endret. Lag bordoppsettene først, eller velg et som finnes.
error-rotation-held = Bordoppsett { $number } er gjennomført og kan ikke endres.
hint-rotation-held = Ingenting er endret. Endre det bordoppsettet som pågår, eller et senere.
error-rotation-tables-differ = Bordoppsett { $number } har andre bord enn de andre bordoppsettene.
hint-rotation-tables-differ = Ingenting er endret. Alle bordoppsett i et verksted har de samme bordene, men et bord kan stå tomt.
error-seating-goal-repeated = Et av målene for plasseringen er nevnt to ganger.
hint-seating-goal-repeated = Ingenting er endret. La hvert mål stå én gang i listen.
error-seating-rule-invalid = Regel { $number } er ikke fullstendig.
hint-seating-rule-invalid = Ingenting er endret. En regel om hvem som skal sitte sammen eller hver for seg, trenger minst to ulike navn, og bordoppsettene den gjelder, må være med i planen.
error-seating-clash = Reglene for plasseringen går ikke i hop.
hint-seating-clash = Ingenting er endret. Ta bort eller endre én av reglene, og prøv igjen.
error-seating-not-found = Fant ingen plassering som følger alle reglene.
hint-seating-not-found = Ingenting er endret. Ta bort noen av reglene, og prøv igjen.

## Verkstedet
error-question-set-invalid = Spørsmålssettet har ingen spørsmål, eller to av spørsmålene har samme nøkkel.
hint-question-set-invalid = Ingenting er endret. Velg et annet spørsmålssett, eller rett det og prøv igjen.
error-questions-frozen = Spørsmålene er låst, fordi verkstedet har vært åpnet.
hint-questions-frozen = Ingenting er endret, og bordene beholder spørsmålene sine. Andre spørsmål kan brukes i neste verksted.
error-workshop-not-preparing = Verkstedet er ikke lenger under forberedelse.
hint-workshop-not-preparing = Ingenting er endret. Et verksted som har vært åpnet, kan ikke fjernes, men et avsluttet verksted kan gjenåpnes til oppsummeringen er publisert.
error-workshop-not-open = Verkstedet er ikke åpent.
hint-workshop-not-open = Ingenting er endret. Har du skrevet noe, er det fortsatt i feltet. Fasilitatoren kan åpne verkstedet, eller gjenåpne det hvis det er avsluttet.
error-workshop-not-closed = Verkstedet er ikke avsluttet.
hint-workshop-not-closed = Ingenting er endret. Avslutt verkstedet når alle bord har levert inn, og prøv igjen.
error-not-last-workshop = Bare det siste verkstedet i planprosessen kan fjernes.
hint-not-last-workshop = Ingenting er endret. Fjern de senere verkstedene først, hvis de ikke skal holdes.
error-another-workshop-open = Verksted { $round } er fortsatt åpent.
hint-another-workshop-open = Ingenting er endret. Avslutt verksted { $round } først.
error-earlier-round-unpublished = Oppsummeringen fra verksted { $round } er ikke publisert.
hint-earlier-round-unpublished = Ingenting er endret. Publiser oppsummeringen først, slik at bordene har forståelser å svare på.
error-nobody-seated = Ingen er plassert ved bord ennå.
hint-nobody-seated = Ingenting er endret. Lag bordoppsettet først, og åpne deretter verkstedet.
error-tables-not-handed-in = Disse bordene har ikke levert inn ennå: { $numbers }.
hint-tables-not-handed-in = Ingenting er endret, og verkstedet er fortsatt åpent. Be bordene levere inn, eller lever inn for dem fra papir.

## Bordets egne ord
error-not-this-table = Denne enheten hører til et annet bord.
hint-not-this-table = Ingenting er endret, og det du skrev, er fortsatt i feltet. Be fasilitatoren koble enheten til riktig bord.
error-note-belongs-to-table = Bordet har skrevet dette på sin egen enhet, og bare bordet kan endre det.
hint-note-belongs-to-table = Bordets egne ord står som de var. Be bordet rette på enheten sin.
error-table-handed-in = Bord { $number } har levert inn, og det bordet har skrevet, er låst.
hint-table-handed-in = Det du skrev, er fortsatt i feltet. Fasilitatoren kan gjenåpne innleveringen med en begrunnelse så lenge verkstedet er åpent.
error-table-not-handed-in = Bord { $number } har ikke levert inn.
hint-table-not-handed-in = Ingenting er endret. Bordet kan skrive videre, og innleveringen trenger ikke gjenåpnes.
error-read-back-outdated = Noe er skrevet eller endret etter at bordet leste gjennom.
hint-read-back-outdated = Alt som er lagret, er trygt, men bordet har ikke levert inn. Les gjennom på nytt, og lever inn.
error-note-withdrawn = Notatet er slettet.
hint-note-withdrawn = Ingenting er endret. Bordet kan hente notatet tilbake så lenge det ikke har levert inn.
error-note-not-withdrawn = Notatet er ikke slettet.
hint-note-not-withdrawn = Ingenting er endret. Notatet står der allerede.
error-question-takes-no-notes = Dette spørsmålet besvares forståelse for forståelse, og tar ikke imot notater.
hint-question-takes-no-notes = Det du skrev, er fortsatt i feltet. Skriv det som bordets egne ord til en forståelse, eller velg et annet spørsmål.
error-plan-item-needed = Det er ikke valgt et element i planen som spørsmålet gjelder.
hint-plan-item-needed = Det du skrev, er fortsatt i feltet. Velg elementet som notatet gjelder, og prøv igjen.
error-plan-item-not-asked = Dette spørsmålet gjelder ikke et bestemt element i planen.
hint-plan-item-not-asked = Det du skrev, er fortsatt i feltet. Ta bort elementet, eller velg et annet spørsmål.
error-not-a-check-item = Bordene blir ikke spurt om denne forståelsen i dette verkstedet.
hint-not-a-check-item = Det du skrev, er fortsatt i feltet. Velg en av forståelsene som er med i verkstedet.

## Rommet
error-room-not-open = Rommet er ikke åpent.
hint-room-not-open = Ingenting er endret, og det du skrev, er fortsatt på enheten. Fasilitatoren kan åpne rommet.
error-room-is-open = Rommet er allerede åpent.
hint-room-is-open = Ingenting er endret. Enhetene kan bruke bordkortene de har.
error-another-room-open = Rommet til verksted { $round } er åpent.
hint-another-room-open = Ingenting er endret. Lukk rommet til verksted { $round } først.
error-key-outdated = Bord { $number } har fått et nyere bordkort.
hint-key-outdated = Ingenting er endret. Lag bordkortet på nytt, og prøv igjen.
error-key-not-valid = Koden gjelder ikke for noe bord her.
hint-key-not-valid = Ingenting er endret. Skann koden på bordkortet på nytt, eller skriv de seks sifrene. Bordet kan ha fått et nytt kort.
error-hash-invalid = Programmet forstod ikke nøkkelen til bordet.
hint-hash-invalid = Ingenting er endret. Lag bordkortet på nytt, og prøv igjen.
error-table-full = Bord { $number } har allerede { $limit } enheter.
hint-table-full = Ingenting er endret, og de som er med, kan skrive videre. Fasilitatoren kan ta bort enheter som ikke er i bruk.
error-table-without-key = Bord { $number } har verken bordkort eller enheter.
hint-table-without-key = Ingenting er endret. Det er ingenting å ta tilbake.
error-help-is-asked = Bord { $number } har allerede bedt om hjelp.
hint-help-is-asked = Fasilitatoren ser det og kommer.
error-help-not-asked = Bord { $number } ber ikke om hjelp nå.
hint-help-not-asked = Ingenting er endret. Bordet kan be om hjelp igjen når som helst.
error-same-table = Enheten er allerede ved bord { $number }.
hint-same-table = Ingenting er endret. Velg et annet bord, eller skriv videre her.
error-move-not-asked = Enheten ber ikke lenger om å bytte bord.
hint-move-not-asked = Ingenting er endret. Er enheten ved feil bord, kan den be på nytt.
error-note-unsettled = Notat { $reference } har to tekster, og bordet har ikke valgt mellom dem.
hint-note-unsettled = Begge tekstene er tatt vare på. Velg hva bordet mener, og prøv igjen.
error-note-changed = Noen andre har endret notat { $reference } i mellomtiden.
hint-note-changed = Ingenting er skrevet over, og det du skrev, er fortsatt på enheten. Les notatet på nytt, og prøv igjen.
error-answer-changed = En annen enhet ved bordet har svart på forståelse { $number } imens.
hint-answer-changed = Svaret ditt er ikke borte. Se hva som står der nå, og svar på nytt.

## Forbindelsen til rommet
error-session-unknown = Enheten er ikke med ved noe bord.
hint-session-unknown = Det du skrev, er fortsatt på enheten. Skann koden på bordkortet for å fortsette.
error-session-ended = Verkstedet er avsluttet, eller rommet er lukket.
hint-session-ended = Det som er lagret hos fasilitatoren, er trygt, og resten ligger på enheten. Spør fasilitatoren om rommet skal åpnes igjen.
error-origin-foreign = Siden som sendte dette, hører ikke til rommet.
hint-origin-foreign = Ingenting er endret. Skann koden på bordkortet, og bruk siden som da åpnes.
error-host-foreign = Adressen hører ikke til dette rommet.
hint-host-foreign = Ingenting er endret. Skann koden på bordkortet, eller skriv adressen slik den står der.
error-not-found = Siden finnes ikke.
hint-not-found = Ingenting er endret. Skann koden på bordkortet, eller skriv adressen slik den står der.
error-too-large = Det som ble sendt, er for stort.
hint-too-large = Ingenting er endret, og det du skrev, er fortsatt på enheten. Del teksten i flere notater.
error-too-many = Det kom for mange forespørsler på kort tid.
hint-too-many = Ingenting er tapt. Vent litt, så prøver siden igjen av seg selv.
error-pin-stopped = Det er prøvd for mange feil koder herfra.
hint-pin-stopped = Notatene er trygge. Skann koden på bordkortet, eller be fasilitatoren slippe enheten inn igjen.
error-busy = Fasilitatorens maskin har det travelt.
hint-busy = Det du skrev, er fortsatt på enheten. Siden prøver igjen av seg selv.
error-port-taken = Et annet program bruker port { $port }, og ingen av de neste er ledige.
hint-port-taken = Lukk det andre programmet, eller start maskinen på nytt. Notatene er trygge.
error-address-gone = { $address } er ikke en adresse på denne maskinen nå.
hint-address-gone = Koble maskinen til rommets nett, eller velg en annen adresse. Det bordene har skrevet, ligger på enhetene.
error-network-refused = Maskinen lot ikke Rundebord åpne nettverket ({ $what }).
hint-network-refused = Si ja hvis brannmuren spør, eller velg en annen adresse. Bordene kan skrive på papir så lenge.
error-certificate-unusable = Sertifikatet til rommet kan ikke brukes ({ $what }).
hint-certificate-unusable = Be dem som laget det om certificate.pem og key.pem på nytt, eller ta filene bort: Da åpner rommet uten kryptering. Ingenting er endret.

## Dagen
error-programme-too-long = Programmet har for mange poster: grensen er { $limit }.
hint-programme-too-long = Programmet er som før. Slå sammen noen av postene, og prøv igjen.
error-minutes-invalid = En programpost varer fra 1 til { $limit } minutter.
hint-minutes-invalid = Programmet er som før. Rett minuttene, eller del posten i to.
error-minutes-not-added = Så mange minutter kan ikke legges til eller trekkes fra.
hint-minutes-not-added = Tiden går som før. Legg til eller trekk fra høyst { $limit } minutter om gangen, og ikke mer enn posten har.
error-block-held = En programpost som har vært i gang, kan ikke tas ut av programmet.
hint-block-held = Programmet er som før. La posten stå, og endre dem som kommer etter.
error-block-not-held = Programposten har ikke vært i gang ennå.
hint-block-not-held = Ingenting er endret. Start posten i stedet.
error-block-is-running = Programposten er allerede i gang.
hint-block-is-running = Ingenting er endret. Vil du ha full tid igjen, starter du posten på nytt.
error-block-not-running = Programposten er ikke i gang.
hint-block-not-running = Ingenting er endret. En annen post kan være startet i mellomtiden: se hva som er i gang nå.
error-timer-paused = Klokken står allerede.
hint-timer-paused = Ingenting er endret. La klokken gå videre når dere er klare.
error-timer-not-paused = Klokken går allerede.
hint-timer-not-paused = Ingenting er endret.
error-question-is-closed = Spørsmålet er allerede avsluttet.
hint-question-is-closed = Ingenting er endret. Bordene kan fortsatt skrive til det.
error-question-not-closed = Spørsmålet er ikke avsluttet.
hint-question-not-closed = Ingenting er endret. Bordene kan skrive til det.
error-not-a-deputy = { $name } er ikke vara, og kan ikke møte for noen.
hint-not-a-deputy = Ingenting er endret. Er dette feil, kan du rette det under «Deltakere».
error-not-a-member = { $name } er ikke fast medlem, og har ikke vara.
hint-not-a-member = Ingenting er endret. Er dette feil, kan du rette det under «Deltakere».
error-member-has-substitute = En annen vara møter allerede for { $name }.
hint-member-has-substitute = Ingenting er endret. Ta bort den andre først, eller velg et annet medlem.
error-no-substitute = { $name } møter ikke for noen.
hint-no-substitute = Ingenting er endret.
error-plenary-point-withdrawn = Plenumspunktet er tatt bort.
hint-plenary-point-withdrawn = Det du skrev, er fortsatt i feltet. Skriv det som et nytt punkt.
error-note-of-other-table = Notat { $reference } er fra et annet bord enn punktet.
hint-note-of-other-table = Det du skrev, er fortsatt i feltet. Velg bordet som skrev notatet, eller sett plenum som kilde.

## Oppsummeringen
error-summary-published = Oppsummeringen er publisert og låst.
hint-summary-published = Ingenting er endret. Rettelser blir nye versjoner etter neste verksted.
error-summary-not-published = Oppsummeringen er ikke publisert.
hint-summary-not-published = Ingenting er endret. Publiser oppsummeringen først, og prøv igjen.
error-note-of-other-round = Notatet er fra et annet verksted.
hint-note-of-other-round = Det du skrev, er fortsatt i feltet. Velg notater fra verkstedet som oppsummeres.
error-theme-of-other-round = Temaet hører til et annet verksted.
hint-theme-of-other-round = Det du skrev, er fortsatt i feltet. Velg eller lag et tema i verkstedet som oppsummeres.
error-theme-in-use = Temaet har notater eller forståelser.
hint-theme-in-use = Ingenting er endret. Flytt dem til et annet tema først, og fjern deretter temaet.
error-statement-without-notes = Forståelsen viser ikke til noe notat.
hint-statement-without-notes = Det du skrev, er fortsatt i feltet. Velg minst ett notat som forståelsen bygger på.
error-note-is-set-aside = Notat { $reference } er lagt til side.
hint-note-is-set-aside = Det du skrev, er fortsatt i feltet. Ta notatet fram igjen først, eller velg et annet.
error-note-is-used = Notat { $reference } er brukt i forståelse F{ $statement }.
hint-note-is-used = Ingenting er endret. Ta notatet ut av forståelsen først.
error-note-not-set-aside = Notat { $reference } er ikke lagt til side.
hint-note-not-set-aside = Ingenting er endret. Notatet kan brukes som det er.
error-statement-is-published = Forståelse F{ $number } er publisert og kan bare endres med en ny versjon.
hint-statement-is-published = Det du skrev, er fortsatt i feltet. Lag en ny versjon når bordene har svart på forståelsen i neste verksted.
error-statement-not-published = Forståelse F{ $number } er ikke publisert.
hint-statement-not-published = Det du skrev, er fortsatt i feltet. Forståelsen er et utkast og kan endres uten ny versjon.
error-words-unchanged = Den nye teksten er lik den gamle.
hint-words-unchanged = Det du skrev, er fortsatt i feltet. Endre teksten eller legg til notater, eller la forståelsen stå med en merknad.
error-notes-unaccounted-for = Noen notater er verken brukt eller lagt til side (antall: { $count }).
hint-notes-unaccounted-for = Ingenting er publisert, og arbeidet er trygt. Bruk hvert notat i en forståelse, eller legg det til side med en grunn.
error-answers-unresolved = Bordenes rettelser er ikke fulgt opp for disse forståelsene: { $numbers }.
hint-answers-unresolved = Ingenting er publisert, og arbeidet er trygt. Lag en ny versjon av hver, eller la den stå med en merknad.

## Programmet
error-not-allowed = Dette kan ikke gjøres herfra.
hint-not-allowed = Ingenting er endret. Be fasilitatoren om hjelp.
error-command-id-reused = Programmet sendte to ulike endringer som om de var den samme.
hint-command-id-reused = Den første endringen er lagret, og det du skrev nå, er fortsatt i feltet. Prøv igjen.
error-no-file-open = Ingen planprosess er åpen.
hint-no-file-open = Det som er lagret, ligger trygt i filen. Åpne filen, og prøv igjen.
error-request-unreadable = Programmet forstod ikke hva det ble bedt om.
hint-request-unreadable = Ingenting er endret. Prøv igjen, eller lukk programmet og åpne det på nytt.
error-print-failed = Dokumentet kunne ikke lages.
hint-print-failed = Ingenting er endret, og alt som er lagret, er trygt. Prøv igjen, eller lukk programmet og åpne det på nytt.
error-print-not-ready = Det er ikke noe å skrive ut i dette dokumentet ennå.
hint-print-not-ready = Ingenting er endret. Bordliste og bordkort krever et bordoppsett, kontrollarket krever publiserte forståelser, og oppsummeringen krever notater.

## Filen
error-file-not-found = Finner ikke filen { $path }.
hint-file-not-found = Den kan være flyttet eller slettet, eller ligge på en minnepinne. Velg filen der den ligger nå.
error-file-exists = Det finnes allerede en fil her: { $path }
hint-file-exists = Filen er ikke rørt. Velg et annet navn eller et annet sted, eller åpne den som ligger der.
error-file-not-rundebord = Dette er ikke en fil fra Rundebord: { $path }
hint-file-not-rundebord = Filen er ikke rørt. Velg en fil som slutter på «.rundebord».
error-file-newer = Filen er laget med en nyere utgave av Rundebord: { $path }
hint-file-newer = Filen er ikke rørt, og alt i den er trygt. Oppdater Rundebord på denne maskinen, eller bruk maskinen der filen sist var åpen.
error-file-open-elsewhere = Filen er i bruk i et annet vindu, et annet program eller på en annen maskin.
hint-file-open-elsewhere = Det som er lagret, ligger trygt i filen. Lukk planprosessen det andre stedet, åpne filen på nytt her, og prøv igjen.
error-file-damaged = Filen er skadet, eller noen har endret den utenfor Rundebord: { $path }
hint-file-damaged = Rundebord har ikke rørt filen. Ta vare på den, åpne en sikkerhetskopi, og oppgi «hendelse { $what }» til den som hjelper deg.
error-file-disk = Maskinen fikk ikke lest eller skrevet filen { $path }.
hint-file-disk = Har du skrevet noe, er det fortsatt i feltet, men ikke lagret. Se om disken er full, skrivebeskyttet eller koblet fra, og prøv igjen. Maskinen svarte: { $what }

## Medlemslisten
error-roster-unreadable = Medlemslisten kunne ikke leses.
hint-roster-unreadable = Ingen deltakere er lagt til eller endret. Velg et regneark (.xlsx) eller en CSV-fil, eller kopier navnene og lim dem inn.
error-roster-wrong-kind = Filen er verken et regneark eller en CSV-fil.
error-roster-password-protected = Regnearket er beskyttet med passord, og må lagres uten passord før det kan leses.
error-roster-broken-workbook = Regnearket er skadet og kan ikke leses.
error-roster-empty = Det står ingenting i listen.
error-roster-no-names = Fant ingen navn i listen.
error-roster-too-large = Filen er for stor: grensen er 10 MB.
error-roster-too-many-rows = Listen er for lang: grensen er 5000 linjer.
error-roster-too-many-columns = Listen er for bred: grensen er 200 kolonner.
error-roster-unreadable-encoding = Filen inneholder ikke tekst som Rundebord kan lese.
error-roster-no-such-sheet = Arket du valgte, finnes ikke i regnearket.
