# What goes wrong: `error-` says what happened, `hint-` what is safe and what to do next. The codes are the core's
# refusals and the codes of crates/app.

## Planprosessen og gjeldande plan
error-no-process = Det er ingen planprosess i fila enno.
hint-no-process = Ingenting er endra. Opprett ein ny planprosess, eller opne ei anna fil.
error-process-exists = Det er allereie ein planprosess i fila.
hint-process-exists = Planprosessen i fila er ikkje rørt. Lag ei ny fil til den nye planprosessen.
error-unknown = Det du vil bruke eller endre, finst ikkje her.
hint-unknown = Ingenting er endra. Gå tilbake til lista, og vel på nytt.
error-already-exists = Dette er allereie registrert.
hint-already-exists = Det som var registrert frå før, står som det var. Sjå om det du ville leggje til, allereie er der.
error-text-missing = Feltet er tomt, men må fyllast ut.
hint-text-missing = Ingenting er endra. Skriv noko i feltet, og prøv igjen.
error-text-too-long = Teksten er på { $length } teikn, men feltet har plass til { $limit }.
hint-text-too-long = Det du skreiv, er framleis i feltet. Kort ned teksten, og prøv igjen.
error-period-invalid = Kommunestyreperioden sluttar før han byrjar, eller eit årstal er feil.
hint-period-invalid = Ingenting er endra. Sjå over begge årstala, og prøv igjen.
error-order-incomplete = Den nye rekkjefølgja tek ikkje med alt som står i lista.
hint-order-incomplete = Rekkjefølgja er som før. Lista kan vere endra av andre: sjå på ho igjen, og prøv på nytt.
error-plan-item-in-use = Eit notat eller ei forståing viser til dette elementet i planen.
hint-plan-item-in-use = Ingenting er endra. Elementet kan ikkje fjernast, men teksten kan rettast.
error-nothing-given = Ingenting er valt.
hint-nothing-given = Ingenting er endra. Vel minst éin i lista, og prøv igjen.

## Deltakarar og bord
error-not-elected = { $name } er ikkje folkevald eller vara, og kan ikkje sitje ved eit bord.
hint-not-elected = Ingenting er endra. Er dette feil, kan du rette det under «Deltakarar».
error-person-withdrawn = { $name } er teken ut av deltakarlista.
hint-person-withdrawn = Ingenting er endra. Set deltakaren inn i lista igjen under «Deltakarar», og prøv på nytt.
error-person-absent = { $name } er merkt som fråverande.
hint-person-absent = Ingenting er endra. Merk deltakaren som til stades, og prøv igjen.
error-seated-twice = { $name } er plassert to gonger.
hint-seated-twice = Ingenting er endra. Ta bort den eine plassen, og prøv igjen.
error-not-at-table = { $name } sit ikkje ved dette bordet.
hint-not-at-table = Ingenting er endra. Flytt deltakaren til bordet først, eller vel ein som sit der.
error-table-number-invalid = Bordnummer { $number } kan ikkje brukast her.
hint-table-number-invalid = Ingenting er endra. Gi kvart bord sitt eige nummer, frå 1 og oppover.
error-table-has-notes = Bord { $number } har allereie skrive, svara eller levert inn, og må halde på plassen og nummeret sitt.
hint-table-has-notes = Ingenting er endra. La bordet stå, og flytt heller deltakarane.
error-too-few-people = { $tables ->
    [0] Det må vere minst eitt bord.
   *[other] Det er for få deltakarar til { $tables } bord: berre { $people } kan plasserast.
}
hint-too-few-people = Ingenting er endra. Vel eit tal på bord som passar, eller sjå om nokon er merkt som fråverande ved ein feil.
error-rotations-invalid = Ein verkstad har frå eitt til { $limit } bordoppsett.
hint-rotations-invalid = Ingenting er endra. Vel eit tal på bordoppsett innanfor grensa, og prøv igjen.
error-rotation-unknown = Bordoppsett { $number } finst ikkje, eller manglar i det som vart sendt.
hint-rotation-unknown = Ingenting er endra. Lag bordoppsetta først, eller vel eit som finst.
error-rotation-held = Bordoppsett { $number } er gjennomført og kan ikkje endrast.
hint-rotation-held = Ingenting er endra. Endre det bordoppsettet som går føre seg, eller eit seinare.
error-rotation-tables-differ = Bordoppsett { $number } har andre bord enn dei andre bordoppsetta.
hint-rotation-tables-differ = Ingenting er endra. Alle bordoppsett i ein verkstad har dei same borda, men eit bord kan stå tomt.
error-seating-goal-repeated = Eit av måla for plasseringa er nemnt to gonger.
hint-seating-goal-repeated = Ingenting er endra. La kvart mål stå éin gong i lista.
error-seating-rule-invalid = Regel { $number } er ikkje fullstendig.
hint-seating-rule-invalid = Ingenting er endra. Ein regel om kven som skal sitje saman eller kvar for seg, treng minst to ulike namn, og bordoppsetta han gjeld, må vere med i planen.
error-seating-clash = Reglane for plasseringa går ikkje i hop.
hint-seating-clash = Ingenting er endra. Ta bort eller endre éin av reglane, og prøv igjen.
error-seating-not-found = Fann inga plassering som følgjer alle reglane.
hint-seating-not-found = Ingenting er endra. Ta bort nokre av reglane, og prøv igjen.

## Verkstaden
error-question-set-invalid = Spørsmålssettet har ingen spørsmål, eller to av spørsmåla har same nøkkel.
hint-question-set-invalid = Ingenting er endra. Vel eit anna spørsmålssett, eller rett det og prøv igjen.
error-questions-frozen = Spørsmåla er låste, fordi verkstaden har vore opna.
hint-questions-frozen = Ingenting er endra, og borda held på spørsmåla sine. Andre spørsmål kan brukast i neste verkstad.
error-workshop-not-preparing = Verkstaden er ikkje lenger under førebuing.
hint-workshop-not-preparing = Ingenting er endra. Ein verkstad som har vore opna, kan ikkje fjernast, men ein avslutta verkstad kan opnast igjen til oppsummeringa er publisert.
error-workshop-not-open = Verkstaden er ikkje open.
hint-workshop-not-open = Ingenting er endra. Har du skrive noko, er det framleis i feltet. Fasilitatoren kan opne verkstaden, eller opne han igjen om han er avslutta.
error-workshop-not-closed = Verkstaden er ikkje avslutta.
hint-workshop-not-closed = Ingenting er endra. Avslutt verkstaden når alle bord har levert inn, og prøv igjen.
error-not-last-workshop = Berre den siste verkstaden i planprosessen kan fjernast.
hint-not-last-workshop = Ingenting er endra. Fjern dei seinare verkstadene først, om dei ikkje skal haldast.
error-another-workshop-open = Verkstad { $round } er framleis open.
hint-another-workshop-open = Ingenting er endra. Avslutt verkstad { $round } først.
error-earlier-round-unpublished = Oppsummeringa frå verkstad { $round } er ikkje publisert.
hint-earlier-round-unpublished = Ingenting er endra. Publiser oppsummeringa først, slik at borda har forståingar å svare på.
error-nobody-seated = Ingen er plasserte ved bord enno.
hint-nobody-seated = Ingenting er endra. Lag bordoppsettet først, og opne deretter verkstaden.
error-tables-not-handed-in = Desse borda har ikkje levert inn enno: { $numbers }.
hint-tables-not-handed-in = Ingenting er endra, og verkstaden er framleis open. Be borda levere inn, eller lever inn for dei frå papir.

## Borda sine eigne ord
error-not-this-table = Denne eininga høyrer til eit anna bord.
hint-not-this-table = Ingenting er endra, og det du skreiv, er framleis i feltet. Be fasilitatoren kople eininga til rett bord.
error-note-belongs-to-table = Bordet har skrive dette på si eiga eining, og berre bordet kan endre det.
hint-note-belongs-to-table = Bordet sine eigne ord står som dei var. Be bordet rette på eininga si.
error-table-handed-in = Bord { $number } har levert inn, og det bordet har skrive, er låst.
hint-table-handed-in = Det du skreiv, er framleis i feltet. Fasilitatoren kan opne innleveringa igjen med ei grunngiving så lenge verkstaden er open.
error-table-not-handed-in = Bord { $number } har ikkje levert inn.
hint-table-not-handed-in = Ingenting er endra. Bordet kan skrive vidare, og innleveringa treng ikkje opnast igjen.
error-read-back-outdated = Noko er skrive eller endra etter at bordet las gjennom.
hint-read-back-outdated = Alt som er lagra, er trygt, men bordet har ikkje levert inn. Les gjennom på nytt, og lever inn.
error-note-withdrawn = Notatet er sletta.
hint-note-withdrawn = Ingenting er endra. Bordet kan hente notatet tilbake så lenge det ikkje har levert inn.
error-note-not-withdrawn = Notatet er ikkje sletta.
hint-note-not-withdrawn = Ingenting er endra. Notatet står der allereie.
error-question-takes-no-notes = På dette spørsmålet svarer bordet på éi og éi forståing, og det tek ikkje imot notat.
hint-question-takes-no-notes = Det du skreiv, er framleis i feltet. Skriv det som bordet sine eigne ord til ei forståing, eller vel eit anna spørsmål.
error-plan-item-needed = Det er ikkje valt eit element i planen som spørsmålet gjeld.
hint-plan-item-needed = Det du skreiv, er framleis i feltet. Vel elementet som notatet gjeld, og prøv igjen.
error-plan-item-not-asked = Dette spørsmålet gjeld ikkje eit bestemt element i planen.
hint-plan-item-not-asked = Det du skreiv, er framleis i feltet. Ta bort elementet, eller vel eit anna spørsmål.
error-not-a-check-item = Borda blir ikkje spurde om denne forståinga i denne verkstaden.
hint-not-a-check-item = Det du skreiv, er framleis i feltet. Vel ei av forståingane som er med i verkstaden.

## Rommet
error-room-not-open = Rommet er ikkje ope.
hint-room-not-open = Ingenting er endra, og det du skreiv, er framleis på eininga. Fasilitatoren kan opne rommet.
error-room-is-open = Rommet er allereie ope.
hint-room-is-open = Ingenting er endra. Einingane kan bruke bordkorta dei har.
error-another-room-open = Rommet til verkstad { $round } er ope.
hint-another-room-open = Ingenting er endra. Lukk rommet til verkstad { $round } først.
error-key-outdated = Bord { $number } har fått eit nyare bordkort.
hint-key-outdated = Ingenting er endra. Lag bordkortet på nytt, og prøv igjen.
error-key-not-valid = Koden gjeld ikkje for noko bord her.
hint-key-not-valid = Ingenting er endra. Skann koden på bordkortet på nytt, eller skriv dei seks siffera. Bordet kan ha fått eit nytt kort.
error-hash-invalid = Programmet forstod ikkje nøkkelen til bordet.
hint-hash-invalid = Ingenting er endra. Lag bordkortet på nytt, og prøv igjen.
error-table-full = Bord { $number } har allereie { $limit } einingar.
hint-table-full = Ingenting er endra, og dei som er med, kan skrive vidare. Fasilitatoren kan ta bort einingar som ikkje er i bruk.
error-table-without-key = Bord { $number } har verken bordkort eller einingar.
hint-table-without-key = Ingenting er endra. Det er ingenting å ta tilbake.
error-help-is-asked = Bord { $number } har allereie bede om hjelp.
hint-help-is-asked = Fasilitatoren ser det og kjem.
error-help-not-asked = Bord { $number } ber ikkje om hjelp no.
hint-help-not-asked = Ingenting er endra. Bordet kan be om hjelp igjen når som helst.
error-same-table = Eininga er allereie ved bord { $number }.
hint-same-table = Ingenting er endra. Vel eit anna bord, eller skriv vidare her.
error-move-not-asked = Eininga ber ikkje lenger om å byte bord.
hint-move-not-asked = Ingenting er endra. Er eininga ved feil bord, kan ho be på nytt.
error-note-unsettled = Notat { $reference } har to tekstar, og bordet har ikkje valt mellom dei.
hint-note-unsettled = Begge tekstane er tekne vare på. Vel kva bordet meiner, og prøv igjen.
error-note-changed = Nokon andre har endra notat { $reference } i mellomtida.
hint-note-changed = Ingenting er skrive over, og det du skreiv, er framleis på eininga. Les notatet på nytt, og prøv igjen.
error-answer-changed = Ei anna eining ved bordet har svart på forståing { $number } imens.
hint-answer-changed = Svaret ditt er ikkje borte. Sjå kva som står der no, og svar på nytt.

## Sambandet til rommet
error-session-unknown = Eininga er ikkje med ved noko bord.
hint-session-unknown = Det du skreiv, er framleis på eininga. Skann koden på bordkortet for å halde fram.
error-session-ended = Verkstaden er avslutta, eller rommet er lukka.
hint-session-ended = Det som er lagra hos fasilitatoren, er trygt, og resten ligg på eininga. Spør fasilitatoren om rommet skal opnast igjen.
error-origin-foreign = Sida som sende dette, høyrer ikkje til rommet.
hint-origin-foreign = Ingenting er endra. Skann koden på bordkortet, og bruk sida som då blir opna.
error-host-foreign = Adressa høyrer ikkje til dette rommet.
hint-host-foreign = Ingenting er endra. Skann koden på bordkortet, eller skriv adressa slik ho står der.
error-not-found = Sida finst ikkje.
hint-not-found = Ingenting er endra. Skann koden på bordkortet, eller skriv adressa slik ho står der.
error-too-large = Det som vart sendt, er for stort.
hint-too-large = Ingenting er endra, og det du skreiv, er framleis på eininga. Del teksten i fleire notat.
error-too-many = Det kom for mange førespurnader på kort tid.
hint-too-many = Ingenting er tapt. Vent litt, så prøver sida igjen av seg sjølv.
error-pin-stopped = Det er prøvd for mange feil kodar herifrå.
hint-pin-stopped = Notata er trygge. Skann koden på bordkortet, eller be fasilitatoren sleppe eininga inn igjen.
error-busy = Maskina til fasilitatoren har det travelt.
hint-busy = Det du skreiv, er framleis på eininga. Sida prøver igjen av seg sjølv.
error-port-taken = Eit anna program bruker port { $port }, og ingen av dei neste er ledige.
hint-port-taken = Lukk det andre programmet, eller start maskina på nytt. Notata er trygge.
error-address-gone = { $address } er ikkje ei adresse på denne maskina no.
hint-address-gone = Kople maskina til nettet i rommet, eller vel ei anna adresse. Det borda har skrive, ligg på einingane.
error-network-refused = Maskina lét ikkje Rundebord opne nettverket ({ $what }).
hint-network-refused = Sei ja om brannmuren spør, eller vel ei anna adresse. Borda kan skrive på papir så lenge.
error-certificate-unusable = Sertifikatet til rommet kan ikkje brukast ({ $what }).
hint-certificate-unusable = Be dei som laga det om certificate.pem og key.pem på nytt, eller ta filene bort: Då opnar rommet utan kryptering. Ingenting er endra.

## Dagen
error-programme-too-long = Programmet har for mange postar: grensa er { $limit }.
hint-programme-too-long = Programmet er som før. Slå saman nokre av postane, og prøv igjen.
error-minutes-invalid = Ein programpost varer frå 1 til { $limit } minutt.
hint-minutes-invalid = Programmet er som før. Rett minutta, eller del posten i to.
error-minutes-not-added = Så mange minutt kan ikkje leggjast til eller trekkjast frå.
hint-minutes-not-added = Tida går som før. Legg til eller trekk frå høgst { $limit } minutt om gongen, og ikkje meir enn posten har.
error-block-held = Ein programpost som har vore i gang, kan ikkje takast ut av programmet.
hint-block-held = Programmet er som før. Lat posten stå, og endre dei som kjem etter.
error-block-not-held = Programposten har ikkje vore i gang enno.
hint-block-not-held = Ingenting er endra. Start posten i staden.
error-block-is-running = Programposten er allereie i gang.
hint-block-is-running = Ingenting er endra. Vil du ha full tid igjen, startar du posten på nytt.
error-block-not-running = Programposten er ikkje i gang.
hint-block-not-running = Ingenting er endra. Ein annan post kan vere starta i mellomtida: sjå kva som er i gang no.
error-timer-paused = Klokka står allereie.
hint-timer-paused = Ingenting er endra. Lat klokka gå vidare når de er klare.
error-timer-not-paused = Klokka går allereie.
hint-timer-not-paused = Ingenting er endra.
error-question-is-closed = Spørsmålet er allereie avslutta.
hint-question-is-closed = Ingenting er endra. Borda kan framleis skrive til det.
error-question-not-closed = Spørsmålet er ikkje avslutta.
hint-question-not-closed = Ingenting er endra. Borda kan skrive til det.
error-not-a-deputy = { $name } er ikkje vara, og kan ikkje møte for nokon.
hint-not-a-deputy = Ingenting er endra. Er dette feil, kan du rette det under «Deltakarar».
error-not-a-member = { $name } er ikkje fast medlem, og har ikkje vara.
hint-not-a-member = Ingenting er endra. Er dette feil, kan du rette det under «Deltakarar».
error-member-has-substitute = Ein annan vara møter allereie for { $name }.
hint-member-has-substitute = Ingenting er endra. Ta bort den andre først, eller vel ein annan medlem.
error-no-substitute = { $name } møter ikkje for nokon.
hint-no-substitute = Ingenting er endra.
error-plenary-point-withdrawn = Plenumspunktet er teke bort.
hint-plenary-point-withdrawn = Det du skreiv, er framleis i feltet. Skriv det som eit nytt punkt.
error-note-of-other-table = Notat { $reference } er frå eit anna bord enn punktet.
hint-note-of-other-table = Det du skreiv, er framleis i feltet. Vel bordet som skreiv notatet, eller set plenum som kjelde.

## Oppsummeringa
error-summary-published = Oppsummeringa er publisert og låst.
hint-summary-published = Ingenting er endra. Rettingar blir nye versjonar etter neste verkstad.
error-summary-not-published = Oppsummeringa er ikkje publisert.
hint-summary-not-published = Ingenting er endra. Publiser oppsummeringa først, og prøv igjen.
error-note-of-other-round = Notatet er frå ein annan verkstad.
hint-note-of-other-round = Det du skreiv, er framleis i feltet. Vel notat frå verkstaden som blir oppsummert.
error-theme-of-other-round = Temaet høyrer til ein annan verkstad.
hint-theme-of-other-round = Det du skreiv, er framleis i feltet. Vel eller lag eit tema i verkstaden som blir oppsummert.
error-theme-in-use = Temaet har notat eller forståingar.
hint-theme-in-use = Ingenting er endra. Flytt dei til eit anna tema først, og fjern deretter temaet.
error-statement-without-notes = Forståinga viser ikkje til noko notat.
hint-statement-without-notes = Det du skreiv, er framleis i feltet. Vel minst eitt notat som forståinga byggjer på.
error-note-is-set-aside = Notat { $reference } er lagt til side.
hint-note-is-set-aside = Det du skreiv, er framleis i feltet. Ta notatet fram igjen først, eller vel eit anna.
error-note-is-used = Notat { $reference } er brukt i forståing F{ $statement }.
hint-note-is-used = Ingenting er endra. Ta notatet ut av forståinga først.
error-note-not-set-aside = Notat { $reference } er ikkje lagt til side.
hint-note-not-set-aside = Ingenting er endra. Notatet kan brukast som det er.
error-statement-is-published = Forståing F{ $number } er publisert og kan berre endrast med ein ny versjon.
hint-statement-is-published = Det du skreiv, er framleis i feltet. Lag ein ny versjon når borda har svara på forståinga i neste verkstad.
error-statement-not-published = Forståing F{ $number } er ikkje publisert.
hint-statement-not-published = Det du skreiv, er framleis i feltet. Forståinga er eit utkast og kan endrast utan ny versjon.
error-words-unchanged = Den nye teksten er lik den gamle.
hint-words-unchanged = Det du skreiv, er framleis i feltet. Endre teksten eller legg til notat, eller la forståinga stå med ein merknad.
error-notes-unaccounted-for = Nokre notat er verken brukte eller lagde til side (talet på notat: { $count }).
hint-notes-unaccounted-for = Ingenting er publisert, og arbeidet er trygt. Bruk kvart notat i ei forståing, eller legg det til side med ein grunn.
error-answers-unresolved = Rettingane frå borda er ikkje følgde opp for desse forståingane: { $numbers }.
hint-answers-unresolved = Ingenting er publisert, og arbeidet er trygt. Lag ein ny versjon av kvar, eller la ho stå med ein merknad.

## Programmet
error-not-allowed = Dette kan ikkje gjerast herifrå.
hint-not-allowed = Ingenting er endra. Be fasilitatoren om hjelp.
error-command-id-reused = Programmet sende to ulike endringar som om dei var den same.
hint-command-id-reused = Den første endringa er lagra, og det du skreiv no, er framleis i feltet. Prøv igjen.
error-no-file-open = Ingen planprosess er open.
hint-no-file-open = Det som er lagra, ligg trygt i fila. Opne fila, og prøv igjen.
error-request-unreadable = Programmet forstod ikkje kva det vart bede om.
hint-request-unreadable = Ingenting er endra. Prøv igjen, eller lukk programmet og opne det på nytt.
error-print-failed = Det gjekk ikkje å lage dokumentet.
hint-print-failed = Ingenting er endra, og alt som er lagra, er trygt. Prøv igjen, eller lukk programmet og opne det på nytt.
error-print-not-ready = Det er ikkje noko å skrive ut i dette dokumentet enno.
hint-print-not-ready = Ingenting er endra. Bordliste og bordkort krev eit bordoppsett, kontrollarket krev publiserte forståingar, og oppsummeringa krev notat.

## Fila
error-file-not-found = Finn ikkje fila { $path }.
hint-file-not-found = Ho kan vere flytta eller sletta, eller liggje på ein minnepinne. Vel fila der ho ligg no.
error-file-exists = Det finst allereie ei fil her: { $path }
hint-file-exists = Fila er ikkje rørt. Vel eit anna namn eller ein annan stad, eller opne ho som ligg der.
error-file-not-rundebord = Dette er ikkje ei fil frå Rundebord: { $path }
hint-file-not-rundebord = Fila er ikkje rørt. Vel ei fil som sluttar på «.rundebord».
error-file-newer = Fila er laga med ei nyare utgåve av Rundebord: { $path }
hint-file-newer = Fila er ikkje rørt, og innhaldet er trygt. Oppdater Rundebord på denne maskina, eller bruk maskina der fila sist var open.
error-file-open-elsewhere = Fila er i bruk i eit anna vindauge, eit anna program eller på ei anna maskin.
hint-file-open-elsewhere = Det som er lagra, ligg trygt i fila. Lukk planprosessen den andre staden, opne fila på nytt her, og prøv igjen.
error-file-damaged = Fila er skadd, eller nokon har endra ho utanfor Rundebord: { $path }
hint-file-damaged = Rundebord har ikkje rørt fila. Ta vare på ho, opne ein tryggingskopi, og oppgi «hending { $what }» til den som hjelper deg.
error-file-disk = Maskina fekk ikkje lese eller skrive fila { $path }.
hint-file-disk = Har du skrive noko, er det framleis i feltet, men ikkje lagra. Sjå om disken er full, skriveverna eller kopla frå, og prøv igjen. Maskina svara: { $what }

## Medlemslista
error-roster-unreadable = Det gjekk ikkje å lese medlemslista.
hint-roster-unreadable = Ingen deltakarar er lagde til eller endra. Vel eit rekneark (.xlsx) eller ei CSV-fil, eller kopier namna og lim dei inn.
error-roster-wrong-kind = Fila er verken eit rekneark eller ei CSV-fil.
error-roster-password-protected = Reknearket er verna med passord, og må lagrast utan passord før det kan lesast.
error-roster-broken-workbook = Reknearket er skadd og kan ikkje lesast.
error-roster-empty = Det står ingenting i lista.
error-roster-no-names = Fann ingen namn i lista.
error-roster-too-large = Fila er for stor: grensa er 10 MB.
error-roster-too-many-rows = Lista er for lang: grensa er 5000 linjer.
error-roster-too-many-columns = Lista er for brei: grensa er 200 kolonnar.
error-roster-unreadable-encoding = Det er ingen tekst i fila som Rundebord kan lese.
error-roster-no-such-sheet = Arket du valde, finst ikkje i reknearket.
