# The administration's desk: notes, themes and statements.
summary-lead = Skriv hva dere har forstått. Bordenes egne notater er låst.
summary-round-label = Verksted
summary-round = { $round }. verksted, { $date }
summary-round-preparing = { $name } – forberedes
summary-round-open = { $name } – pågår
summary-round-closed = { $name } – under arbeid
summary-round-published = { $name } – publisert
summary-count = { $count ->
    [one] { $count } notat er ikke gjort rede for
   *[other] { $count } notater er ikke gjort rede for
}

## Ingenting å oppsummere
summary-none-title = Ingen verksteder ennå
summary-not-closed-title = { $name } er ikke avsluttet
summary-not-closed-text = Når verkstedet er avsluttet og alle bord har levert, kommer notatene hit. Da ordner dere dem i temaer og skriver forståelser som viser til notatene.
summary-to-workshop = Gå til verkstedet

## Dekning og publisering
summary-coverage = Hva ble det av notatene?
summary-coverage-used = { $count } brukt
summary-coverage-set_aside = { $count } lagt til side
summary-coverage-followed_up = { $count } følges opp
summary-coverage-reasons = Lagt til side fordi: { $reasons }
summary-coverage-open = { $count } ikke gjort rede for
summary-publish = Publiser oppsummeringen
summary-publish-missing = Dette må gjøres før oppsummeringen kan publiseres:
summary-publish-show-notes = Vis dem
summary-publish-title = Publisere oppsummeringen?
summary-publish-what = { $count ->
    [0] Ingen nye forståelser blir publisert.
    [one] { $count } forståelse blir publisert og låst.
   *[other] { $count } forståelser blir publisert og låst.
}
summary-publish-versions = Nye versjoner fra sløyfen blir publisert samtidig.
summary-publish-after = Etterpå kan forståelsene bare endres med en ny versjon, etter at neste verksted har svart på om dere har forstått riktig. Notater som er lagt til side, får stå med sin grunn.
summary-publish-done = Oppsummeringen er publisert. Du finner den under Utskrift.
summary-published = Publisert { $when }
summary-published-text = Oppsummeringen er låst. Kommer det et verksted til, svarer det på om dere har forstått riktig.

## Notatene
summary-notes = Notater
summary-to-notes = Til notatene
summary-to-statements = Til forståelsene
summary-notes-shown = Viser { $shown } av { $all } notater
summary-search = Søk i notater, forståelser og temaer
summary-group = Ordne etter
summary-group-question = Spørsmål
summary-group-table = Bord
summary-group-theme = Tema
summary-group-plan_item = Element i planen
summary-filter = Vis
summary-filter-all = Alle
summary-filter-open = Ikke gjort rede for
summary-filter-used = Brukt
summary-filter-set_aside = Lagt til side
summary-filter-followed_up = Følges opp
summary-no-hits = Ingen notater passer
summary-no-hits-text = Velg «Alle», eller søk etter noe annet.
summary-no-notes = Ingen notater
summary-no-notes-text = Ingen av bordene skrev notater i dette verkstedet.
summary-table = Bord { $table }
summary-disagreement = Uenighet ved bordet
summary-paper = Fra papir
summary-why = Hvorfor: { $why }
summary-stance-keep = Videreføres
summary-stance-change = Endres
summary-stance-end = Utgår
summary-about-item = Gjelder { $item }
summary-in-theme = Tema: { $theme }
summary-fate-used = Brukt i
summary-fate-set-aside = Lagt til side: { $reason }. { $remark }
summary-fate-open = Ikke gjort rede for

## Valgte notater
summary-selection = Det du kan gjøre med valgte notater
summary-select-note = Velg { $reference }
summary-select-group = Velg alle
summary-deselect-group = Fjern valget
summary-selected-none = Ingen notater å arbeide med her.
summary-selected = { $count ->
    [one] { $count } notat valgt.
   *[other] { $count } notater valgt.
}
summary-selected-hidden = { $count } av dem vises ikke nå.
summary-selected-aside = { $count } av dem er lagt til side. Velg bare slike for å ta dem fram igjen.
summary-selected-used = { $count } av dem er brukt og kan ikke legges til side.
summary-deselect = Fjern valget
summary-group-into = Legg i tema
summary-group-title = { $count ->
    [one] Legg { $count } notat i tema
   *[other] Legg { $count } notater i tema
}
summary-write = Skriv forståelse
summary-extend = Utvid
summary-extend-what = forståelse
summary-similar-short = Lignende
summary-similar-what = notater
summary-add-title = { $count ->
    [one] Legg { $count } notat til en forståelse
   *[other] Legg { $count } notater til en forståelse
}
summary-add = Legg til
summary-add-none = Det er ingen utkast å legge notatene til. Skriv en ny forståelse i stedet.
summary-added = { $count ->
    [one] { $count } notat er lagt til i F{ $number }.
   *[other] { $count } notater er lagt til i F{ $number }.
}
summary-set-aside = Legg til side
summary-set-aside-title = { $count ->
    [one] Legge { $count } notat til side?
   *[other] Legge { $count } notater til side?
}
summary-set-aside-about = Notatet blir ikke borte. Det står i oppsummeringen med grunnen, så bordet ser hva som skjedde.
summary-reason = Grunn
summary-remark = Merknad til bordet
summary-remark-about = Forklar kort hvorfor notatet ikke er brukt.
summary-set-aside-done = { $count ->
    [one] { $count } notat er lagt til side.
   *[other] { $count } notater er lagt til side.
}
summary-take-up = Ta fram igjen
summary-taken-up = { $count ->
    [one] { $count } notat er tatt fram igjen.
   *[other] { $count } notater er tatt fram igjen.
}

## Temaer
summary-theme = Tema
summary-no-theme = Uten tema
summary-theme-new = Nytt tema
summary-theme-add = Legg til tema
summary-theme-name = Navn på temaet
summary-theme-name-about = Et nøytralt ord eller to, for eksempel «Bolig og sentrum».
summary-theme-name-missing = Skriv et navn på temaet.
summary-theme-made = Temaet «{ $name }» er lagt til.
summary-theme-rename = Gi temaet «{ $name }» nytt navn
summary-theme-rename-title = Nytt navn på temaet
summary-theme-rename-save = Lagre navnet
summary-theme-remove = Fjern det tomme temaet «{ $name }»
summary-theme-removed = Temaet «{ $name }» er fjernet.
summary-theme-notes = { $count ->
    [0] Ingen notater
    [one] { $count } notat
   *[other] { $count } notater
}
summary-theme-statements = { $count ->
    [0] ingen forståelser
    [one] { $count } forståelse
   *[other] { $count } forståelser
}

## Forståelser
summary-statements = Forståelser
summary-statement = Forståelse
summary-no-statements = Ingen forståelser ennå
summary-no-statements-text = Velg notater som sier noe om det samme, og velg «Skriv forståelse». Forståelsen får et nummer og viser alltid til notatene bak.
summary-no-statements-published = Oppsummeringen ble publisert uten nye forståelser.
summary-draft = Utkast
summary-is-published = Publisert
summary-new-version = Ny versjon under arbeid
summary-spread = { $tables } av { $of } bord{ $rounds ->
    [one] {""}
   *[other] , i { $rounds } verksteder
}
summary-disagreement-statement = Uenighet i notatene
summary-behind = Bygger på
summary-versions = { $count ->
    [one] { $count } versjon
   *[other] { $count } versjoner
}
summary-version = Versjon { $version }
summary-version-from = { $round }. verksted, { $date }
summary-version-reason = Hvorfor endret: { $reason }
summary-assessment = Planfaglig vurdering – administrasjonens egen
summary-assessment-of = Planfaglig vurdering av F{ $number }
summary-assessment-about = Står for seg selv i oppsummeringen, atskilt fra politikernes ord. Blir lagret når du går ut av feltet.
summary-edit = Rediger
summary-edit-title = Rediger F{ $number }
summary-drop = Slett utkastet
summary-drop-title = Slette { $name }?
summary-drop-confirm = Slett { $name }
summary-drop-about = Teksten blir borte, og notatene bak må gjøres rede for på nytt hvis de ikke er brukt et annet sted. Nummeret { $name } blir ikke brukt igjen.
summary-dropped = { $name } er slettet.

## Å skrive en forståelse
summary-text = Forståelsen
summary-text-about = En eller to nøytrale setninger, slik at bordene kjenner igjen det de skrev.
summary-text-missing = Skriv forståelsen.
summary-plan-item = Gjelder element i planen
summary-no-plan-item = Ikke knyttet til planen
summary-notes-behind = { $count ->
    [one] Bygger på { $count } notat
   *[other] Bygger på { $count } notater
}
summary-notes-missing = En forståelse må bygge på minst ett notat. Velg notater i listen, og legg dem til her.
summary-note-remove = Fjern { $reference } fra forståelsen
summary-add-selected = { $count ->
    [one] Legg til det valgte notatet
   *[other] Legg til de { $count } valgte notatene
}
summary-save = Lagre forståelsen
summary-discard = Forkast teksten
summary-statement-saved = Forståelsen er lagret.

## Det som hindrer publisering
summary-blocker-workshop-not-closed = Verkstedet er ikke avsluttet.
summary-blocker-notes-unaccounted = { $count ->
    [one] { $count } notat må brukes i en forståelse, legges til side eller følges opp.
   *[other] { $count } notater må brukes i en forståelse, legges til side eller følges opp.
}
summary-blocker-late-notes-unaccounted = { $count ->
    [one] { $count } notat kom på papir etter at en tidligere oppsummering ble publisert, og må gjøres rede for her:
   *[other] { $count } notater kom på papir etter at en tidligere oppsummering ble publisert, og må gjøres rede for her:
}
summary-blocker-answers-unresolved = { $count ->
    [one] Bordene har rettet en forståelse. Skriv ny versjon, eller behold med merknad:
   *[other] Bordene har rettet { $count } forståelser. Skriv ny versjon, eller behold med merknad:
}
summary-blocker-objections-open = { $count ->
    [one] En innvending er ikke besvart:
   *[other] { $count } innvendinger er ikke besvart:
}
summary-blocker-statements-unsigned = { $count ->
    [one] En forståelse er ikke signert av andreleseren:
   *[other] { $count } forståelser er ikke signert av andreleseren:
}
summary-blocker-statements-sent-back = { $count ->
    [one] Andreleseren har sendt tilbake en forståelse:
   *[other] Andreleseren har sendt tilbake { $count } forståelser:
}

## Papir som kom sent
summary-after-publication = Kom etter publisering
summary-late-paper = Fra papir, etter frist
summary-earlier-late = Sent papir fra tidligere verksteder
summary-late-since = { $count ->
    [one] { $count } notat kom på papir etter publiseringen
   *[other] { $count } notater kom på papir etter publiseringen
}
summary-late-since-about = { $count ->
    [0] Alle er gjort rede for. De er ikke med i oppsummeringen som ble publisert.
    [one] Oppsummeringen var ikke fullstendig: { $count } notat er ikke gjort rede for. Legg det til side, følg det opp, eller bruk det i neste oppsummering.
   *[other] Oppsummeringen var ikke fullstendig: { $count } notater er ikke gjort rede for. Legg dem til side, følg dem opp, eller bruk dem i neste oppsummering.
}
summary-late-earlier = { $count ->
    [one] { $count } sent notat fra et tidligere verksted tas med her
   *[other] { $count } sene notater fra tidligere verksteder tas med her
}
summary-late-earlier-about = { $count ->
    [0] Alle er gjort rede for.
    [one] { $count } av dem er ikke gjort rede for.
   *[other] { $count } av dem er ikke gjort rede for.
}

## Det notatet du står på, og hurtigtaster
summary-current = Notat { $reference }
summary-notes-count = { $count } notater
summary-last-note = Ingen flere notater som ikke er gjort rede for.
summary-undo = Angre: { $what }
summary-undone = Angret: { $what }
summary-undone-reason = Angret. Oppfølgingen ble laget ved en feil.
summary-did-group = { $notes } lagt i tema
summary-undone-group = { $notes } har samme tema som før.
summary-did-aside = { $notes } lagt til side
summary-undone-aside = { $count ->
    [one] { $notes } er tatt fram igjen.
   *[other] { $notes } er tatt fram igjen.
}
summary-did-take-up = { $notes } tatt fram
summary-undone-take-up = { $notes } er lagt til side igjen, med samme grunn.
summary-did-follow = { $notes } følges opp
summary-undone-follow = Oppfølgingen av { $notes } er tatt bort.
summary-did-write = ny forståelse
summary-undone-write = Forståelsen er tatt bort, og teksten står i skjemaet igjen. Nummeret blir ikke brukt på nytt.
summary-did-change = { $name } endret
summary-undone-change = { $name } har samme tekst og notater som før.
summary-did-classify = type på { $name }
summary-undone-classify = { $name } har samme type og element som før.
summary-keys = Hurtigtaster i notatlisten
summary-keys-short = Taster (?)
summary-keys-about = Tastene virker når du står i listen over notater. De gjelder valgte notater, eller notatet du står på. Etterpå står du på neste notat som ikke er gjort rede for.
summary-keys-on = Bruk hurtigtastene
summary-key-down = Neste notat i listen. Med Shift velger du på veien
summary-key-up = Forrige notat i listen. Med Shift velger du på veien
summary-key-next = Neste notat som ikke er gjort rede for
summary-key-select = Velg notatet, eller fjern valget. Mellomrom gjør det samme
summary-key-theme = Legg i tema: noen bokstaver og Enter. Shift+Enter skriver en forståelse med det samme
summary-key-write = Skriv forståelse. Ctrl+Enter lagrer
summary-key-extend = Legg til i forståelse: nummeret og Enter
summary-key-aside = Legg til side: et siffer for grunnen, og Enter
summary-key-take_up = Ta fram igjen
summary-key-follow = Følg opp. Ctrl+Enter lagrer
summary-key-similar = Vis eller skjul lignende notater
summary-key-search = Gå til søket. Pil ned går til treffene
summary-key-undo = Angre det siste du gjorde
summary-key-help = Vis hurtigtastene

## Tema, forståelse og grunn med noen få tastetrykk
summary-theme-pick-about = Skriv noen bokstaver. Piltastene velger, Enter legger i temaet.
summary-theme-make = Nytt tema: «{ $name }»
summary-group-and-write = … og skriv forståelse
summary-grouped = { $count ->
    [one] { $count } notat er lagt i temaet «{ $name }».
   *[other] { $count } notater er lagt i temaet «{ $name }».
}
summary-ungrouped = { $count ->
    [one] { $count } notat er uten tema.
   *[other] { $count } notater er uten tema.
}
summary-statement-pick-about = Skriv nummeret eller noen ord. Bare utkast kan utvides her.
summary-statement-pick-none = Ingen utkast passer.
summary-reason-about = Trykk 1–6.
summary-remark-duplicate = Det samme er sagt i et annet notat.
summary-remark-off-topic = Dette avgjøres ikke i planen.
summary-remark-unclear = Vi forsto ikke hva notatet mener uten å spørre bordet.
summary-remark-already-covered = Dette er allerede dekket i planen eller i vedtak.
summary-remark-operational = Dette gjelder driften og er gitt videre dit.

## Søk og lignende notater
summary-hits = { $notes ->
    [0] Ingen notater her
    [one] { $notes } notat her
   *[other] { $notes } notater her
}, { $others ->
    [0] ingen andre treff
    [one] { $others } annet treff
   *[other] { $others } andre treff
}
summary-hits-best = De { $shown } beste av { $total } vises.
summary-hits-hidden = { $count } av notatene vises ikke med dette utvalget.
summary-hits-elsewhere = Andre treff
summary-hit-note = Notat
summary-hit-statement = Forståelse
summary-hit-theme = Tema
summary-hit-plenary-point = Plenum
summary-hit-objection = Innvending
summary-hit-follow-up = Oppfølging
summary-from-round = { $round }. verksted
summary-similar = Lignende notater
summary-similar-to = Notater som ligner { $reference }
summary-similar-none = Ingen notater ligner dette.
summary-likeness-very = Svært likt
summary-likeness-quite = Ganske likt
summary-likeness-little = Noe likt
summary-similar-add = Legg { $reference } til i F{ $number }
summary-similar-both = Velg begge, også { $reference }

## Oppfølging
summary-follow = Følg opp
summary-follow-title = { $count ->
    [one] Følge opp { $count } notat?
   *[other] Følge opp { $count } notater?
}
summary-follow-about = Spørsmålet går til kunnskapsgrunnlaget og får svar før neste verksted. Notatet er dermed gjort rede for.
summary-follow-question = Hva skal finnes ut?
summary-follow-question-about = Bordets egne ord vises sammen med svaret.
summary-follow-missing = Skriv hva som skal finnes ut.
summary-follow-done = { $count ->
    [one] { $count } notat følges opp. Du finner det under Sløyfe.
   *[other] { $count } notater følges opp. Du finner dem under Sløyfe.
}
summary-fate-follow = Følges opp: { $question }
summary-follow-unassigned = Uten ansvarlig
summary-follow-assigned = Under arbeid
summary-follow-answered = Besvart
summary-follow-dropped = Frafalt

## Hva en forståelse gjelder
summary-kind = Type
summary-kind-knowledge-gap = Kunnskapshull
summary-kind-long-line-change = Endring av lang linje
summary-kind-priority-area = Forslag til satsingsområde
summary-kind-keep-as-is = Videreføres som i dag
summary-kind-other = Annet
summary-classify = Type og element
summary-classify-title = Hva gjelder { $name }?
summary-classify-save = Lagre
summary-classified = Type og element er lagret for { $name }.

## Andreleser
summary-sign = Signer
summary-sign-title = Signere { $name }?
summary-signed = { $name } er signert.
summary-send-back = Send tilbake
summary-send-back-title = Sende { $name } tilbake?
summary-sent-back = { $name } er sendt tilbake.
summary-is-signed = Signert
summary-is-unread = Ikke lest
summary-is-sent-back = Sendt tilbake av { $reader }
summary-reader = Andreleser
summary-reader-about = Navn eller initialer. Står i loggen sammen med tidspunktet.
summary-reader-missing = Skriv hvem som leser.
summary-comment = Kommentar
summary-comment-about = Hva må endres før den kan signeres?
summary-comment-missing = Skriv hva som må endres.
summary-reading-signed = Signert av { $reader } { $when }.
summary-reading-back = Sendt tilbake av { $reader } { $when }: { $comment }
summary-reading-stale = Tekst eller notater er endret siden.
summary-read-changed = { $name } ble endret mens du leste
summary-read-changed-notes = Teksten er den samme. Notatene bak er endret, og er nå { $references }.
summary-read-changed-next = Les den slik den står nå. Det du har skrevet, står her fortsatt.
summary-read-anew = Jeg har lest den nye teksten

## Numre på nytt
summary-formerly = tidligere { $names }
summary-renumber = Nummerer på nytt
summary-renumber-about = Utkastene bytter numre seg imellom. Det som er publisert, beholder sitt nummer. Gamle numre vises ved siden av de nye.
summary-renumber-by = Rekkefølge
summary-renumber-by-theme = Etter temaene
summary-renumber-by-plan = Etter planen
summary-renumber-as-now = Som nå
summary-renumber-keys = Alt og piltast flytter et utkast når du står på knappene. Alt og Home eller End flytter det først eller sist.
summary-renumber-order = Utkastene i ny rekkefølge
summary-renumber-becomes = blir
summary-renumber-stays = som før
summary-renumber-up = Flytt { $name } opp
summary-renumber-down = Flytt { $name } ned
summary-renumber-moved = { $name } er flyttet og blir { $becomes }.
summary-renumber-changes = { $count ->
    [0] Ingen får nytt nummer.
   *[other] { $count } utkast får nytt nummer.
}
summary-renumber-nothing = Rekkefølgen er som nå, så ingen får nytt nummer. Velg en annen rekkefølge, eller avbryt.
summary-renumber-give = Gi nye numre
summary-renumbered = { $count } utkast har fått nytt nummer.
summary-did-renumber = nye numre
summary-undone-renumber = Utkastene har samme rekkefølge som før.

## Slå sammen og dele
summary-merge = Slå sammen
summary-merge-title = Slå sammen { $name } med andre
summary-merge-about = Alle notatene samles bak én forståelse. De andre numrene blir ikke brukt på nytt, og viser dit.
summary-merge-search = Søk i utkastene
summary-merge-with = Slå sammen med
summary-merge-none = Ingen utkast passer.
summary-merge-missing = Velg minst én annen forståelse.
summary-merge-into = Hvilket nummer og hvilken tekst blir stående?
summary-merge-into-about = { $count ->
    [one] Den bygger på { $count } notat etterpå.
   *[other] Den bygger på { $count } notater etterpå.
}
summary-merged = { $names } står nå i { $name }.
summary-merged-title = Slått sammen
summary-merged-into = står i { $name }
summary-revised = Nye versjoner av tidligere forståelser
summary-came-from = Kom fra
summary-became = Ble til
summary-split = Del
summary-split-title = Dele { $name }?
summary-split-about = Den første delen beholder { $name }. De andre får nye numre. Et notat kan stå bak flere deler, men ingen notater kan falle ut.
summary-split-first = Del 1, beholder { $name }
summary-split-part = Del { $number }, får nytt nummer
summary-split-text = Teksten i del { $number }
summary-split-notes = Notatene bak del { $number }
summary-split-notes-missing = Velg minst ett notat.
summary-split-left-out = Disse notatene står ikke bak noen del: { $notes }
summary-split-more = En del til
summary-split-remove = Fjern del { $number }
summary-split-reason = Hvorfor deles den?
summary-split-done = { $name } er delt i { $count }.
