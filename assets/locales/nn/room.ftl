# Fanene Rommet og Kunnskapsgrunnlag i verkstaden. Brukt av prosessleiaren.

## Rommet er lukka
room-tab = Rommet
room-about = Borda skriv på sin eigen telefon, nettbrett eller PC, og notata kjem hit med ein gong. Det trengst verken internett eller innlogging, berre at einingane er på same nett som denne maskina.
room-no-tables = Ingen bord enno
room-no-tables-hint = Set opp borda under fana Bord. Då kan rommet opnast for dei.
room-workshop-closed = Verkstaden er lukka
room-workshop-closed-hint = Borda kan ikkje lenger skrive. Einingar som framleis er inne, får vite det.
room-network-off = Slå av nettverket
room-other = Rommet er ope for ein annan verkstad
room-other-hint = Berre éin verkstad kan ha rommet ope om gongen. Lukk det andre rommet først.
room-to-other = Gå til det andre rommet
room-open = Opne rommet
room-opened = Rommet er ope
room-not-open-yet = Verkstaden er ikkje opna. Borda kan kople til no, og skrive når verkstaden opnar.
room-address = Kva nett er borda på?
room-address-about = Vel nettet som einingane til borda bruker. Er du i tvil, vel det øvste.
room-address-option = { $ip } – { $network }
room-network-wireless = trådlaust nett
room-network-cable = kabel
room-network-vpn = VPN
room-network-virtual = nett inne i maskina
room-network-other = nettverkskort { $name }
room-network-named = { $kind } ({ $name })
room-address-private = Vanleg lokalt nett.
room-address-public = Adressa kan nåast utanfrå. Bruk helst eit lokalt nett.
room-address-private_v6 = Lokalt nett med IPv6. Adressa er lang å skrive; QR-koden verkar like godt.
room-address-public_v6 = IPv6-adresse som kan nåast utanfrå. Bruk helst eit lokalt nett.
room-address-link_local = Maskina har ikkje fått adresse frå nettet, så nettet verkar truleg ikkje.
room-address-vpn = Går gjennom VPN. Einingane i rommet når ho sjeldan.
room-address-virtual = Finst berre inne i denne maskina. Einingane i rommet når ho ikkje.
room-address-loopback = Berre denne maskina
room-address-loopback-about = For å prøve i nettlesaren her. Andre einingar når ho ikkje.
room-address-none = Maskina er ikkje på noko nett. Kople ho til nettet i rommet, eller del internett frå ho, og hent lista på nytt.
room-addresses-again = Hent lista på nytt
room-wifi = Trådlaust nett for borda
room-wifi-about = Om du fyller ut dette, får arket «Slik koplar du til» ein QR-kode for nettet. Opplysningane blir på denne maskina og kjem ikkje i planfila.
room-wifi-name = Namnet på nettet
room-wifi-password = Passord
room-wifi-password-about = Lat stå tomt når nettet er ope.
room-wifi-save = Lagre nettet
room-wifi-saved = Nettet er lagra på denne maskina.
room-wifi-cleared = Nettet er gløymt.
room-stopped = Rommet var ope då programmet stoppa
room-stopped-about = Borda kan ikkje nå deg no. Det dei skriv, ligg på einingane og kjem når rommet blir opna igjen på same adresse. Korta og PIN-kodane gjeld framleis.
room-open-again = Opne igjen på { $address }
room-open-other = Opne på ei anna adresse
room-close-instead = Lukk rommet
room-address-gone = { $address } er ikkje ei adresse på denne maskina no. Er maskina på same nett som før? Elles må du velje ei ny adresse og vise borda ny QR-kode.

## Rommet er ope
room-pages = Delar av rommet
room-page-board = Tavle
room-page-joining = Tilkopling
room-page-self-test = Når nettbretta fram?
room-at = Adresse: { $address }
room-not-listening = Einingane når ikkje rommet på denne adressa lenger. Har maskina sove eller bytt nett, kan ho ha fått ei ny adresse. Det borda skriv, ligg på einingane.
room-port-other = Porten { $wanted } var oppteken av eit anna program, så rommet fekk { $port }. Kort med den gamle adressa verkar ikkje. Skriv ut nye kort, eller les opp adressa.
room-close = Lukk rommet
room-close-title = Lukke rommet?
room-close-about = Einingane blir kopla frå og kan ikkje skrive meir. Notata blir ståande. Du kan opne rommet igjen, med dei same korta.
room-closed = Rommet er lukka

## Tavla
room-board = Borda
room-column-table = Bord
room-column-devices = Einingar
room-column-question = Spørsmål
room-column-notes = Notat
room-column-saved = Sist lagra
room-column-state = No
room-show-table = Bord { $number }: vis kort og einingar
room-on-paper = på papir
room-devices = { $count ->
    [one] { $count } tilkopla
   *[other] { $count } tilkopla
}
room-devices-away = { $count } borte
room-nothing-saved = ingenting enno
room-ago = for { $minutes } min sidan
room-ago-now = no nettopp
room-handed-in = levert { $time }
room-typing = skriv
room-help = ber om hjelp, { $minutes } min
room-help-now = ber om hjelp
room-helped = Hjelpt
room-helped-table = Bord { $number } er hjelpt
room-waiting = ventar, { $minutes } min
room-waiting-now = ventar
room-waiting-about = { $count ->
    [one] { $count } tekst ligg på eininga og er ikkje komen hit enno.
   *[other] { $count } tekstar ligg på eininga og er ikkje komne hit enno.
}
room-away = ingen kontakt, { $minutes } min
room-silent = stille, { $minutes } min
room-unsettled = { $count ->
    [one] eitt notat har to versjonar
   *[other] { $count } notat har to versjonar
}
room-silence = Sei frå når eit bord har vore stille i
room-silence-minutes = minutt
room-asks-now = { $count ->
    [one] Bord { $numbers } ber om hjelp.
   *[other] Borda { $numbers } ber om hjelp.
}

## Gjeldande spørsmål
room-question = Spørsmål no
room-question-none = Ikkje valt enno. Borda vel sjølve kvar dei byrjar.
room-question-about = Borda får vite det, men ingen blir flytta.
room-question-next = Gå vidare til spørsmål { $number }
room-question-first = Byrj med spørsmål { $number }
room-question-previous = Tilbake til spørsmål { $number }
room-question-choose = Alle spørsmål …
room-question-list = Spørsmål og notat
room-question-clear = Ikkje vis noko spørsmål
room-question-set = Gå til spørsmål { $number }
room-question-is = gjeld no
room-question-count = { $notes ->
    [0] Ingen notat enno
    [one] { $notes } notat frå { $tables } bord
   *[other] { $notes } notat frå { $tables } bord
}
room-question-answers = { $notes ->
    [0] Ingen svar enno
    [one] { $notes } svar frå { $tables } bord
   *[other] { $notes } svar frå { $tables } bord
}
room-question-shown = Spørsmål { $number } gjeld no.
room-question-cleared = Ingen spørsmål blir viste som gjeldande.

## Meldingar
room-messages = Melding til borda
room-message-to = Til
room-message-all = Alle bord
room-message = Melding
room-message-about = Kjem øvst på einingane. Ingen blir avbrotne.
room-message-send = Send melding
room-message-missing = Skriv meldinga.
room-message-sent = Meldinga er send til { $to }.
room-message-sent-all = alle bord
room-messages-sent = Sende
room-message-line = kl. { $time }, til { $to }

## Ønske om å byte bord
room-wishes = Feil bord.
room-wish = { $count ->
    [0] Ei eining ved bord { $from } vil til bord { $to }.
    [one] Ei eining ved bord { $from } vil til bord { $to }, med eitt notat ({ $references }).
   *[other] Ei eining ved bord { $from } vil til bord { $to }, med { $count } notat ({ $references }).
}
room-wish-allow = Ja, flytt til bord { $to }
room-wish-decline = Nei, bli ved bord { $from }
room-wish-allowed = Eininga er flytta til bord { $to }.
room-wish-declined = Eininga blir ved bord { $from }.

## Eit bord
room-table = Bord { $number }
room-card = Kort og PIN
room-card-about = Skann koden, eller skriv adressa og PIN-en.
room-card-none = Kortet til dette bordet er laga på ei anna maskin og verkar framleis. Lag eit nytt kort om du må vise det her.
room-show-pin = Vis PIN
room-show-pin-table = Vis PIN for bord { $number }
room-hide-pin = Skjul PIN
room-hide-pin-table = Skjul PIN for bord { $number }
room-pin = PIN
room-new-card = Nytt kort …
room-new-card-title = Nytt kort til bord { $number }?
room-new-card-confirm = Lag nytt kort
room-new-card-about = Det gamle kortet og PIN-en sluttar å verke, og einingane ved bordet må kople til på nytt. Notata blir ståande. Gjer dette når eit kort er kome på avvegar.
room-new-card-made = Bord { $number } har fått nytt kort.
room-table-devices = Einingar
room-device = Eining { $number }
room-device-connected = tilkopla
room-device-away = ingen kontakt sidan { $time }
room-device-unheard = ikkje høyrd sidan rommet blei opna
room-device-joined = kom inn { $time }
room-throw-out = Kople frå …
room-throw-out-device = Kople frå eining { $device } ved bord { $number } …
room-throw-out-title = Kople frå eining { $device } ved bord { $number }?
room-throw-out-confirm = Kople frå
room-throw-out-about = Eininga kan kome inn igjen med kortet. Det ho har sendt, blir ståande. Tekst som ikkje er send, ligg på eininga.
room-thrown-out = Eininga er kopla frå.
room-no-devices = Inga eining har kopla til. Bordet skriv på papir, eller er ikkje kome i gang.
room-table-notes = Notat etter spørsmål
room-table-message = Skriv melding til bord { $number }

## Tilkopling
room-join-address = Skriv dette i nettlesaren
room-join-steps = Kople telefonen til nettet, og skann bordkortet. Utan kort: skriv adressa og PIN-en til bordet.
room-join-qr = QR-kode til { $text }
room-join-wifi-qr = QR-kode til det trådlause nettet { $text }
room-join-page = Sida
room-join-wifi = Nettet «{ $name }»
room-join-print = Bordkort med QR og PIN, og arket «Slik koplar du til», ligg under Utskrift.
room-to-print = Gå til Utskrift
room-pins = PIN for kvart bord
room-pins-about = Vis han berre til bordet det gjeld.

## Feil PIN
room-guesses = Feil PIN
room-guesses-none = Ingen har prøvd feil PIN.
room-guess = { $count ->
    [one] { $address } har prøvd feil éin gong.
   *[other] { $address } har prøvd feil { $count } gonger.
}
room-guess-stopped = { $address } er stoppa etter { $count } feil forsøk.
room-guess-stopped-hint = Er det eit bord som har tasta feil? Vis dei PIN-en, og slepp dei til igjen.
room-lift = Slepp til igjen
room-lift-address = Slepp til igjen: { $address }
room-lifted = Adressa kan prøve igjen.
room-pins-off = PIN verkar ikkje no
room-pins-off-hint = Det er prøvd så mange feil PIN-ar at PIN er slått av for alle. QR-kodane på korta verkar.
room-lift-all = Slå på PIN igjen
room-lifted-all = PIN verkar igjen.

## Sjølvtest
room-test-lead = Prøv dette i god tid: Opne adressa på ein telefon som er på nettet til borda.
room-test-open-first = Opne rommet først. Då kan du prøve om ein telefon når fram.
room-test-address = Adressa
room-test-port = Svarar denne maskina?
room-test-port-answers = Ja. Rommet svarar på adressa.
room-test-port-other_program = Nei. Eit anna program svarar på adressa. Lukk rommet og opne det igjen.
room-test-port-silent = Nei, ingen svarar. Lukk rommet og opne det igjen. Hjelper ikkje det, vel ei anna adresse.
room-test-asking = Spør …
room-test-again = Prøv på nytt
room-test-reached = Når andre einingar fram?
room-test-reached-yes = { $count ->
    [one] Ja. Éi anna eining har nådd fram.
   *[other] Ja. { $count } andre einingar har nådd fram.
}
room-test-reached-no = Ingen andre einingar har nådd fram enno. Opne adressa på ein telefon; svaret kjem her av seg sjølv.
room-test-reached-loopback = Rommet er opna berre for denne maskina. Lukk det, og vel eit nett.
room-test-causes = Kjem ikkje telefonen fram?
room-test-cause-net = Feil nett
room-test-cause-net-text = Telefonen må vere på same nett som denne maskina. Slå av mobildata på telefonen, og sjå at namnet på nettet er det same.
room-test-cause-guest = Gjestenett som held einingane frå kvarandre
room-test-cause-guest-text = Mange gjestenett stengjer for trafikk mellom einingane (klientisolering). Då hjelper det ikkje å prøve igjen. Be IT om eit anna nett, eller del internett frå denne maskina eller ein mobil.
room-test-cause-firewall = Brannmuren i Windows
room-test-cause-firewall-text = Sei ja når Windows spør om Rundebord kan bruke nettet, òg på offentlege nett. Blei det nei: Opne «Tillat en app gjennom Windows-brannmuren», og kryss av for Rundebord.
room-test-cause-vpn = VPN
room-test-cause-vpn-text = Jobb-VPN kan stengje for lokalnettet. Kople frå VPN på denne maskina medan verkstaden varer.
room-test-instead = Verkar det framleis ikkje?
room-test-hotspot = Del nettet sjølv
room-test-hotspot-text = Slå på mobil trådlaussone på denne maskina (Windows: Innstillingar, Nettverk og Internett, Mobil trådlaussone) eller delt internett på ein mobil, og kople alle til ho. Ho treng ikkje ha dekning. Vel så den nye adressa her.
room-test-paper = Bruk papir
room-test-paper-text = Notatarka under Utskrift har same spørsmål som skjermen. Skriv av notata under Notat; dei blir merkte «frå papir».

## Papir etter fristen
room-late = frå papir, etter frist
room-late-about = Verkstaden er lukka. Dukkar det opp eit papirark frå bordet, kan det førast inn til oppsummeringa er publisert. Det blir merkt «frå papir, etter frist».
room-late-start = Før inn papir etter frist
room-late-note = Notat frå bord { $number }, etter frist
room-late-hint = Skriv av ordrett. Notatet blir ikkje ein del av innleveringa frå bordet.

## Kunnskapsgrunnlag
room-facts-tab = Kunnskapsgrunnlag
room-facts-lead = Korte ark som borda kan slå opp medan dei svarar. Dei ligg eitt trykk unna spørsmålet på einingane.
room-facts-published = Oppsummeringa er publisert, og arka kan ikkje lenger endrast.
room-facts-none = Ingen ark
room-facts-add = Nytt ark
room-facts-add-to = Nytt ark til spørsmål { $number }
room-facts-edit = Endre
room-facts-edit-named = Endre «{ $title }»
room-facts-remove = Fjern
room-facts-remove-named = Fjern «{ $title }»
room-facts-remove-title = Fjerne «{ $title }»?
room-facts-remove-about = Arket blir borte frå einingane òg.
room-facts-question = Spørsmål
room-facts-title = Tittel
room-facts-title-missing = Skriv ein tittel.
room-facts-text = Tekst
room-facts-text-about = Kort og utan vurderingar. Tal og kjende forhold er best.
room-facts-text-missing = Skriv teksten.
room-facts-source = Kjelde
room-facts-source-about = Til dømes «SSB, befolkning per 1.1.2026».
room-facts-save = Lagre arket
room-facts-from = Kjelde: { $source }
room-facts-kept = Ikkje lagra enno. Teksten blir teken vare på her på maskina.
room-facts-link = Kunnskapsgrunnlag
room-facts-link-named = Kunnskapsgrunnlag til { $name }
