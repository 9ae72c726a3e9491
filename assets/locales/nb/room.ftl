# Fanene Rommet og Kunnskapsgrunnlag i verkstedet. Brukes av prosesslederen.

## Rommet er lukket
room-tab = Rommet
room-about = Bordene skriver på sin egen telefon, nettbrett eller PC, og notatene kommer hit med en gang. Det trengs verken internett eller innlogging, bare at enhetene er på samme nett som denne maskinen.
room-no-tables = Ingen bord ennå
room-no-tables-hint = Sett opp bordene under fanen Bord. Da kan rommet åpnes for dem.
room-workshop-closed = Verkstedet er lukket
room-workshop-closed-hint = Bordene kan ikke lenger skrive. Enheter som fortsatt er inne, får vite det.
room-network-off = Slå av nettverket
room-other = Rommet er åpent for et annet verksted
room-other-hint = Bare ett verksted kan ha rommet åpent om gangen. Lukk det andre rommet først.
room-to-other = Gå til det andre rommet
room-open = Åpne rommet
room-opened = Rommet er åpent
room-not-open-yet = Verkstedet er ikke åpnet. Bordene kan koble til nå, og skrive når verkstedet åpnes.
room-address = Hvilket nett er bordene på?
room-address-about = Velg nettet som bordenes enheter bruker. Er du i tvil, velg det øverste.
room-address-option = { $ip } – { $network }
room-network-wireless = trådløst nett
room-network-cable = kabel
room-network-vpn = VPN
room-network-virtual = nett inne i maskinen
room-network-other = nettverkskort { $name }
room-network-named = { $kind } ({ $name })
room-address-private = Vanlig lokalt nett.
room-address-public = Adressen kan nås utenfra. Bruk helst et lokalt nett.
room-address-private_v6 = Lokalt nett med IPv6. Adressen er lang å skrive; QR-koden virker like godt.
room-address-public_v6 = IPv6-adresse som kan nås utenfra. Bruk helst et lokalt nett.
room-address-link_local = Maskinen har ikke fått adresse fra nettet, så nettet virker trolig ikke.
room-address-vpn = Går gjennom VPN. Enhetene i rommet når den sjelden.
room-address-virtual = Finnes bare inne i denne maskinen. Enhetene i rommet når den ikke.
room-address-loopback = Bare denne maskinen
room-address-loopback-about = For å prøve i nettleseren her. Andre enheter når den ikke.
room-address-none = Maskinen er ikke på noe nett. Koble den til rommets nett, eller del internett fra den, og hent listen på nytt.
room-addresses-again = Hent listen på nytt
room-wifi = Trådløst nett for bordene
room-wifi-about = Hvis du fyller ut dette, får arket «Slik kobler du til» en QR-kode for nettet. Opplysningene blir på denne maskinen og kommer ikke i planfilen.
room-wifi-name = Nettets navn
room-wifi-password = Passord
room-wifi-password-about = La stå tomt når nettet er åpent.
room-wifi-save = Lagre nettet
room-wifi-saved = Nettet er lagret på denne maskinen.
room-wifi-cleared = Nettet er glemt.
room-stopped = Rommet var åpent da programmet stoppet
room-stopped-about = Bordene kan ikke nå deg nå. Det de skriver, ligger på enhetene og kommer når rommet åpnes igjen på samme adresse. Kortene og PIN-kodene gjelder fortsatt.
room-open-again = Åpne igjen på { $address }
room-open-other = Åpne på en annen adresse
room-close-instead = Lukk rommet
room-address-gone = { $address } er ikke en adresse på denne maskinen nå. Er maskinen på samme nett som før? Ellers må du velge en ny adresse og vise bordene ny QR-kode.

## Rommet er åpent
room-pages = Deler av rommet
room-page-board = Tavle
room-page-joining = Tilkobling
room-page-self-test = Når nettbrettene fram?
room-at = Adresse: { $address }
room-not-listening = Enhetene når ikke rommet på denne adressen lenger. Har maskinen sovet eller byttet nett, kan den ha fått en ny adresse. Det bordene skriver, ligger på enhetene.
room-port-other = Porten { $wanted } var opptatt av et annet program, så rommet fikk { $port }. Kort med den gamle adressen virker ikke. Skriv ut nye kort, eller les opp adressen.
room-close = Lukk rommet
room-close-title = Lukke rommet?
room-close-about = Enhetene blir koblet fra og kan ikke skrive mer. Notatene blir stående. Du kan åpne rommet igjen, med de samme kortene.
room-closed = Rommet er lukket

## Tavlen
room-board = Bordene
room-column-table = Bord
room-column-devices = Enheter
room-column-question = Spørsmål
room-column-notes = Notater
room-column-saved = Sist lagret
room-column-state = Nå
room-show-table = Bord { $number }: vis kort og enheter
room-on-paper = på papir
room-devices = { $count ->
    [one] { $count } tilkoblet
   *[other] { $count } tilkoblet
}
room-devices-away = { $count } borte
room-nothing-saved = ingenting ennå
room-ago = for { $minutes } min siden
room-ago-now = nå nettopp
room-handed-in = levert { $time }
room-typing = skriver
room-help = ber om hjelp, { $minutes } min
room-help-now = ber om hjelp
room-helped = Hjulpet
room-helped-table = Bord { $number } er hjulpet
room-waiting = venter, { $minutes } min
room-waiting-now = venter
room-waiting-about = { $count ->
    [one] { $count } tekst ligger på enheten og er ikke kommet hit ennå.
   *[other] { $count } tekster ligger på enheten og er ikke kommet hit ennå.
}
room-away = ingen kontakt, { $minutes } min
room-silent = stille, { $minutes } min
room-unsettled = { $count ->
    [one] ett notat har to versjoner
   *[other] { $count } notater har to versjoner
}
room-silence = Si fra når et bord har vært stille i
room-silence-minutes = minutter
room-asks-now = { $count ->
    [one] Bord { $numbers } ber om hjelp.
   *[other] Bordene { $numbers } ber om hjelp.
}

## Gjeldende spørsmål
room-question = Spørsmål nå
room-question-none = Ikke valgt ennå. Bordene velger selv hvor de begynner.
room-question-about = Bordene får vite det, men ingen blir flyttet.
room-question-next = Gå videre til spørsmål { $number }
room-question-first = Begynn med spørsmål { $number }
room-question-previous = Tilbake til spørsmål { $number }
room-question-choose = Alle spørsmål …
room-question-list = Spørsmål og notater
room-question-clear = Ikke vis noe spørsmål
room-question-set = Gå til spørsmål { $number }
room-question-is = gjelder nå
room-question-count = { $notes ->
    [0] Ingen notater ennå
    [one] { $notes } notat fra { $tables } bord
   *[other] { $notes } notater fra { $tables } bord
}
room-question-answers = { $notes ->
    [0] Ingen svar ennå
    [one] { $notes } svar fra { $tables } bord
   *[other] { $notes } svar fra { $tables } bord
}
room-question-shown = Spørsmål { $number } gjelder nå.
room-question-cleared = Ingen spørsmål vises som gjeldende.

## Meldinger
room-messages = Melding til bordene
room-message-to = Til
room-message-all = Alle bord
room-message = Melding
room-message-about = Kommer øverst på enhetene. Ingen blir avbrutt.
room-message-send = Send melding
room-message-missing = Skriv meldingen.
room-message-sent = Meldingen er sendt til { $to }.
room-message-sent-all = alle bord
room-messages-sent = Sendt
room-message-line = kl. { $time }, til { $to }

## Ønsker om å bytte bord
room-wishes = Feil bord.
room-wish = { $count ->
    [0] En enhet ved bord { $from } vil til bord { $to }.
    [one] En enhet ved bord { $from } vil til bord { $to }, med ett notat ({ $references }).
   *[other] En enhet ved bord { $from } vil til bord { $to }, med { $count } notater ({ $references }).
}
room-wish-allow = Ja, flytt til bord { $to }
room-wish-decline = Nei, bli ved bord { $from }
room-wish-allowed = Enheten er flyttet til bord { $to }.
room-wish-declined = Enheten blir ved bord { $from }.

## Et bord
room-table = Bord { $number }
room-card = Kort og PIN
room-card-about = Skann koden, eller skriv adressen og PIN-en.
room-card-none = Kortet til dette bordet er laget på en annen maskin og virker fortsatt. Lag et nytt kort hvis du må vise det her.
room-show-pin = Vis PIN
room-show-pin-table = Vis PIN for bord { $number }
room-hide-pin = Skjul PIN
room-hide-pin-table = Skjul PIN for bord { $number }
room-pin = PIN
room-new-card = Nytt kort …
room-new-card-title = Nytt kort til bord { $number }?
room-new-card-confirm = Lag nytt kort
room-new-card-about = Det gamle kortet og PIN-en slutter å virke, og enhetene ved bordet må koble til på nytt. Notatene blir stående. Gjør dette når et kort er kommet på avveie.
room-new-card-made = Bord { $number } har fått nytt kort.
room-table-devices = Enheter
room-device = Enhet { $number }
room-device-connected = tilkoblet
room-device-away = ingen kontakt siden { $time }
room-device-unheard = ikke hørt siden rommet ble åpnet
room-device-joined = kom inn { $time }
room-throw-out = Koble fra …
room-throw-out-device = Koble fra enhet { $device } ved bord { $number } …
room-throw-out-title = Koble fra enhet { $device } ved bord { $number }?
room-throw-out-confirm = Koble fra
room-throw-out-about = Enheten kan komme inn igjen med kortet. Det den har sendt, blir stående. Tekst som ikke er sendt, ligger på enheten.
room-thrown-out = Enheten er koblet fra.
room-no-devices = Ingen enhet har koblet til. Bordet skriver på papir, eller er ikke kommet i gang.
room-table-notes = Notater etter spørsmål
room-table-message = Skriv melding til bord { $number }

## Tilkobling
room-join-address = Skriv dette i nettleseren
room-join-steps = Koble telefonen til nettet, og skann bordkortet. Uten kort: skriv adressen og bordets PIN.
room-join-qr = QR-kode til { $text }
room-join-wifi-qr = QR-kode til det trådløse nettet { $text }
room-join-page = Siden
room-join-wifi = Nettet «{ $name }»
room-join-print = Bordkort med QR og PIN, og arket «Slik kobler du til», ligger under Utskrift.
room-to-print = Gå til Utskrift
room-pins = PIN for hvert bord
room-pins-about = Vis den bare til bordet det gjelder.

## Feil PIN
room-guesses = Feil PIN
room-guesses-none = Ingen har prøvd feil PIN.
room-guess = { $count ->
    [one] { $address } har prøvd feil én gang.
   *[other] { $address } har prøvd feil { $count } ganger.
}
room-guess-stopped = { $address } er stoppet etter { $count } feil forsøk.
room-guess-stopped-hint = Er det et bord som har tastet feil? Vis dem PIN-en, og slipp dem til igjen.
room-lift = Slipp til igjen
room-lift-address = Slipp til igjen: { $address }
room-lifted = Adressen kan prøve igjen.
room-pins-off = PIN virker ikke nå
room-pins-off-hint = Det er prøvd så mange feil PIN-er at PIN er slått av for alle. QR-kodene på kortene virker.
room-lift-all = Slå på PIN igjen
room-lifted-all = PIN virker igjen.

## Selvtest
room-test-lead = Prøv dette i god tid: Åpne adressen på en telefon som er på bordenes nett.
room-test-open-first = Åpne rommet først. Da kan du prøve om en telefon når fram.
room-test-address = Adressen
room-test-port = Svarer denne maskinen?
room-test-port-answers = Ja. Rommet svarer på adressen.
room-test-port-other_program = Nei. Et annet program svarer på adressen. Lukk rommet og åpne det igjen.
room-test-port-silent = Nei, ingen svarer. Lukk rommet og åpne det igjen. Hjelper ikke det, velg en annen adresse.
room-test-asking = Spør …
room-test-again = Prøv på nytt
room-test-reached = Når andre enheter fram?
room-test-reached-yes = { $count ->
    [one] Ja. Én annen enhet har nådd fram.
   *[other] Ja. { $count } andre enheter har nådd fram.
}
room-test-reached-no = Ingen andre enheter har nådd fram ennå. Åpne adressen på en telefon; svaret kommer her av seg selv.
room-test-reached-loopback = Rommet er åpnet bare for denne maskinen. Lukk det, og velg et nett.
room-test-causes = Kommer ikke telefonen fram?
room-test-cause-net = Feil nett
room-test-cause-net-text = Telefonen må være på samme nett som denne maskinen. Slå av mobildata på telefonen, og se at navnet på nettet er det samme.
room-test-cause-guest = Gjestenett som holder enhetene fra hverandre
room-test-cause-guest-text = Mange gjestenett stenger for trafikk mellom enhetene (klientisolering). Da hjelper det ikke å prøve igjen. Be IT om et annet nett, eller del internett fra denne maskinen eller en mobil.
room-test-cause-firewall = Brannmuren i Windows
room-test-cause-firewall-text = Si ja når Windows spør om Rundebord kan bruke nettet, også på offentlige nett. Ble det nei: Åpne «Tillat en app gjennom Windows-brannmuren», og kryss av for Rundebord.
room-test-cause-vpn = VPN
room-test-cause-vpn-text = Jobb-VPN kan stenge for lokalnettet. Koble fra VPN på denne maskinen mens verkstedet varer.
room-test-instead = Virker det fortsatt ikke?
room-test-hotspot = Del nettet selv
room-test-hotspot-text = Slå på mobil trådløssone på denne maskinen (Windows: Innstillinger, Nettverk og Internett, Mobil trådløssone) eller delt internett på en mobil, og koble alle til den. Den trenger ikke ha dekning. Velg så den nye adressen her.
room-test-paper = Bruk papir
room-test-paper-text = Notatarkene under Utskrift har samme spørsmål som skjermen. Skriv av notatene under Notater; de merkes «fra papir».

## Papir etter fristen
room-late = fra papir, etter frist
room-late-about = Verkstedet er lukket. Dukker det opp et papirark fra bordet, kan det føres inn til oppsummeringen er publisert. Det merkes «fra papir, etter frist».
room-late-start = Før inn papir etter frist
room-late-note = Notat fra bord { $number }, etter frist
room-late-hint = Skriv av ordrett. Notatet blir ikke en del av bordets innlevering.

## Kunnskapsgrunnlag
room-facts-tab = Kunnskapsgrunnlag
room-facts-lead = Korte ark som bordene kan slå opp mens de svarer. De ligger ett trykk unna spørsmålet på enhetene.
room-facts-published = Oppsummeringen er publisert, og arkene kan ikke lenger endres.
room-facts-none = Ingen ark
room-facts-add = Nytt ark
room-facts-add-to = Nytt ark til spørsmål { $number }
room-facts-edit = Endre
room-facts-edit-named = Endre «{ $title }»
room-facts-remove = Fjern
room-facts-remove-named = Fjern «{ $title }»
room-facts-remove-title = Fjerne «{ $title }»?
room-facts-remove-about = Arket blir borte fra enhetene også.
room-facts-question = Spørsmål
room-facts-title = Tittel
room-facts-title-missing = Skriv en tittel.
room-facts-text = Tekst
room-facts-text-about = Kort og uten vurderinger. Tall og kjente forhold er best.
room-facts-text-missing = Skriv teksten.
room-facts-source = Kilde
room-facts-source-about = For eksempel «SSB, befolkning per 1.1.2026».
room-facts-save = Lagre arket
room-facts-from = Kilde: { $source }
room-facts-kept = Ikke lagret ennå. Teksten tas vare på her på maskinen.
room-facts-link = Kunnskapsgrunnlag
room-facts-link-named = Kunnskapsgrunnlag til { $name }
