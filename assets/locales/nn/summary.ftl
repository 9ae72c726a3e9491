# The administration's desk: notes, themes and statements.
summary-lead = Skriv kva de har forstått. Borda sine eigne notat er låste.
summary-round-label = Verkstad
summary-round = { $round }. verkstad, { $date }
summary-round-preparing = { $name } – blir førebudd
summary-round-open = { $name } – i gang
summary-round-closed = { $name } – under arbeid
summary-round-published = { $name } – publisert
summary-count = { $count ->
    [one] { $count } notat er ikkje gjort greie for
   *[other] { $count } notat er ikkje gjorde greie for
}

## Ingenting å oppsummere
summary-none-title = Ingen verkstader enno
summary-not-closed-title = { $name } er ikkje avslutta
summary-not-closed-text = Når verkstaden er avslutta og alle bord har levert, kjem notata hit. Då ordnar de dei i tema og skriv forståingar som viser til notata.
summary-to-workshop = Gå til verkstaden

## Dekning og publisering
summary-coverage = Kva vart det av notata?
summary-coverage-used = { $count } brukte
summary-coverage-set_aside = { $count } lagde til side
summary-coverage-followed_up = { $count } blir følgde opp
summary-coverage-reasons = Lagde til side fordi: { $reasons }
summary-coverage-open = { $count } ikkje gjorde greie for
summary-publish = Publiser oppsummeringa
summary-publish-missing = Dette må gjerast før oppsummeringa kan publiserast:
summary-publish-show-notes = Vis dei
summary-publish-title = Publisere oppsummeringa?
summary-publish-what = { $count ->
    [0] Ingen nye forståingar blir publiserte.
    [one] { $count } forståing blir publisert og låst.
   *[other] { $count } forståingar blir publiserte og låste.
}
summary-publish-versions = Nye versjonar frå sløyfa blir publiserte samstundes.
summary-publish-after = Etterpå kan forståingane berre endrast med ein ny versjon, etter at neste verkstad har svart på om de har forstått rett. Notat som er lagde til side, får stå med grunnen sin.
summary-publish-done = Oppsummeringa er publisert. Du finn ho under Utskrift.
summary-published = Publisert { $when }
summary-published-text = Oppsummeringa er låst. Kjem det ein verkstad til, svarar han på om de har forstått rett.

## Notatene
summary-notes = Notat
summary-to-notes = Til notata
summary-to-statements = Til forståingane
summary-notes-shown = Viser { $shown } av { $all } notat
summary-search = Søk i notat, forståingar og tema
summary-group = Ordne etter
summary-group-question = Spørsmål
summary-group-table = Bord
summary-group-theme = Tema
summary-group-plan_item = Element i planen
summary-filter = Vis
summary-filter-all = Alle
summary-filter-open = Ikkje gjorde greie for
summary-filter-used = Brukte
summary-filter-set_aside = Lagde til side
summary-filter-followed_up = Blir følgde opp
summary-no-hits = Ingen notat passar
summary-no-hits-text = Vel «Alle», eller søk etter noko anna.
summary-no-notes = Ingen notat
summary-no-notes-text = Ingen av borda skreiv notat i denne verkstaden.
summary-table = Bord { $table }
summary-disagreement = Usemje ved bordet
summary-paper = Frå papir
summary-why = Kvifor: { $why }
summary-stance-keep = Blir ført vidare
summary-stance-change = Blir endra
summary-stance-end = Går ut
summary-about-item = Gjeld { $item }
summary-in-theme = Tema: { $theme }
summary-fate-used = Brukt i
summary-fate-set-aside = Lagt til side: { $reason }. { $remark }
summary-fate-open = Ikkje gjort greie for

## Valgte notater
summary-selection = Det du kan gjere med valde notat
summary-select-note = Vel { $reference }
summary-select-group = Vel alle
summary-deselect-group = Fjern valet
summary-selected-none = Ingen notat å arbeide med her.
summary-selected = { $count ->
    [one] { $count } notat valt.
   *[other] { $count } notat valde.
}
summary-selected-hidden = { $count } av dei er ikkje synlege no.
summary-selected-aside = { $count } av dei er lagde til side. Vel berre slike for å ta dei fram att.
summary-selected-used = { $count } av dei er brukte og kan ikkje leggjast til side.
summary-deselect = Fjern valet
summary-group-into = Legg i tema
summary-group-title = { $count ->
    [one] Legg { $count } notat i tema
   *[other] Legg { $count } notat i tema
}
summary-write = Skriv forståing
summary-extend = Utvid
summary-extend-what = forståing
summary-similar-short = Liknande
summary-similar-what = notat
summary-add-title = { $count ->
    [one] Legg { $count } notat til ei forståing
   *[other] Legg { $count } notat til ei forståing
}
summary-add = Legg til
summary-add-none = Det er ingen utkast å leggje notata til. Skriv ei ny forståing i staden.
summary-added = { $count ->
    [one] { $count } notat er lagt til i F{ $number }.
   *[other] { $count } notat er lagde til i F{ $number }.
}
summary-set-aside = Legg til side
summary-set-aside-title = { $count ->
    [one] Leggje { $count } notat til side?
   *[other] Leggje { $count } notat til side?
}
summary-set-aside-about = Notatet blir ikkje borte. Det står i oppsummeringa med grunnen, så bordet ser kva som hende.
summary-reason = Grunn
summary-remark = Merknad til bordet
summary-remark-about = Forklar kort kvifor notatet ikkje er brukt.
summary-set-aside-done = { $count ->
    [one] { $count } notat er lagt til side.
   *[other] { $count } notat er lagde til side.
}
summary-take-up = Ta fram att
summary-taken-up = { $count ->
    [one] { $count } notat er teke fram att.
   *[other] { $count } notat er tekne fram att.
}

## Temaer
summary-theme = Tema
summary-no-theme = Utan tema
summary-theme-new = Nytt tema
summary-theme-add = Legg til tema
summary-theme-name = Namn på temaet
summary-theme-name-about = Eit nøytralt ord eller to, til dømes «Bustad og sentrum».
summary-theme-name-missing = Skriv eit namn på temaet.
summary-theme-made = Temaet «{ $name }» er lagt til.
summary-theme-rename = Gi temaet «{ $name }» nytt namn
summary-theme-rename-title = Nytt namn på temaet
summary-theme-rename-save = Lagre namnet
summary-theme-remove = Fjern det tomme temaet «{ $name }»
summary-theme-removed = Temaet «{ $name }» er fjerna.
summary-theme-notes = { $count ->
    [0] Ingen notat
    [one] { $count } notat
   *[other] { $count } notat
}
summary-theme-statements = { $count ->
    [0] ingen forståingar
    [one] { $count } forståing
   *[other] { $count } forståingar
}

## Forståelser
summary-statements = Forståingar
summary-statement = Forståing
summary-no-statements = Ingen forståingar enno
summary-no-statements-text = Vel notat som seier noko om det same, og vel «Skriv forståing». Forståinga får eit nummer og viser alltid til notata bak.
summary-no-statements-published = Oppsummeringa vart publisert utan nye forståingar.
summary-draft = Utkast
summary-is-published = Publisert
summary-new-version = Ny versjon under arbeid
summary-spread = { $tables } av { $of } bord{ $rounds ->
    [one] {""}
   *[other] , i { $rounds } verkstader
}
summary-disagreement-statement = Usemje i notata
summary-behind = Byggjer på
summary-versions = { $count ->
    [one] { $count } versjon
   *[other] { $count } versjonar
}
summary-version = Versjon { $version }
summary-version-from = { $round }. verkstad, { $date }
summary-version-reason = Kvifor endra: { $reason }
summary-assessment = Planfagleg vurdering – administrasjonen si eiga
summary-assessment-of = Planfagleg vurdering av F{ $number }
summary-assessment-about = Står for seg sjølv i oppsummeringa, skild frå orda til politikarane. Blir lagra når du går ut av feltet.
summary-edit = Rediger
summary-edit-title = Rediger F{ $number }
summary-drop = Slett utkastet
summary-drop-title = Slette { $name }?
summary-drop-confirm = Slett { $name }
summary-drop-about = Teksten blir borte, og notata bak må gjerast greie for på nytt dersom dei ikkje er brukte ein annan stad. Nummeret { $name } blir ikkje brukt igjen.
summary-dropped = { $name } er sletta.

## Å skrive en forståelse
summary-text = Forståinga
summary-text-about = Ei eller to nøytrale setningar, slik at borda kjenner att det dei skreiv.
summary-text-missing = Skriv forståinga.
summary-plan-item = Gjeld element i planen
summary-no-plan-item = Ikkje knytt til planen
summary-notes-behind = { $count ->
    [one] Byggjer på { $count } notat
   *[other] Byggjer på { $count } notat
}
summary-notes-missing = Ei forståing må byggje på minst eitt notat. Vel notat i lista, og legg dei til her.
summary-note-remove = Fjern { $reference } frå forståinga
summary-add-selected = { $count ->
    [one] Legg til det valde notatet
   *[other] Legg til dei { $count } valde notata
}
summary-save = Lagre forståinga
summary-discard = Forkast teksten
summary-statement-saved = Forståinga er lagra.

## Det som hindrar publisering
summary-blocker-workshop-not-closed = Verkstaden er ikkje avslutta.
summary-blocker-notes-unaccounted = { $count ->
    [one] { $count } notat må brukast i ei forståing, leggjast til side eller følgjast opp.
   *[other] { $count } notat må brukast i ei forståing, leggjast til side eller følgjast opp.
}
summary-blocker-late-notes-unaccounted = { $count ->
    [one] { $count } notat kom på papir etter at ei tidlegare oppsummering vart publisert, og må gjerast greie for her:
   *[other] { $count } notat kom på papir etter at ei tidlegare oppsummering vart publisert, og må gjerast greie for her:
}
summary-blocker-answers-unresolved = { $count ->
    [one] Borda har retta ei forståing. Skriv ny versjon, eller behald med merknad:
   *[other] Borda har retta { $count } forståingar. Skriv ny versjon, eller behald med merknad:
}
summary-blocker-objections-open = { $count ->
    [one] Ei innvending er ikkje svara på:
   *[other] { $count } innvendingar er ikkje svara på:
}
summary-blocker-statements-unsigned = { $count ->
    [one] Ei forståing er ikkje signert av andrelesaren:
   *[other] { $count } forståingar er ikkje signerte av andrelesaren:
}
summary-blocker-statements-sent-back = { $count ->
    [one] Andrelesaren har sendt tilbake ei forståing:
   *[other] Andrelesaren har sendt tilbake { $count } forståingar:
}

## Papir som kom seint
summary-after-publication = Kom etter publisering
summary-late-paper = Frå papir, etter frist
summary-earlier-late = Seint papir frå tidlegare verkstader
summary-late-since = { $count ->
    [one] { $count } notat kom på papir etter publiseringa
   *[other] { $count } notat kom på papir etter publiseringa
}
summary-late-since-about = { $count ->
    [0] Alle er gjorde greie for. Dei er ikkje med i oppsummeringa som vart publisert.
    [one] Oppsummeringa var ikkje fullstendig: { $count } notat er ikkje gjort greie for. Legg det til side, følg det opp, eller bruk det i neste oppsummering.
   *[other] Oppsummeringa var ikkje fullstendig: { $count } notat er ikkje gjorde greie for. Legg dei til side, følg dei opp, eller bruk dei i neste oppsummering.
}
summary-late-earlier = { $count ->
    [one] { $count } seint notat frå ein tidlegare verkstad blir teke med her
   *[other] { $count } seine notat frå tidlegare verkstader blir tekne med her
}
summary-late-earlier-about = { $count ->
    [0] Alle er gjorde greie for.
    [one] { $count } av dei er ikkje gjort greie for.
   *[other] { $count } av dei er ikkje gjorde greie for.
}

## Det notatet du står på, og hurtigtastar
summary-current = Notat { $reference }
summary-notes-count = { $count } notat
summary-last-note = Ingen fleire notat som ikkje er gjorde greie for.
summary-undo = Angre: { $what }
summary-undone = Angra: { $what }
summary-undone-reason = Angra. Oppfølginga vart laga ved ein feil.
summary-did-group = { $notes } i tema
summary-undone-group = { $notes } har same tema som før.
summary-did-aside = { $notes } til side
summary-undone-aside = { $count ->
    [one] { $notes } er teke fram att.
   *[other] { $notes } er tekne fram att.
}
summary-did-take-up = { $notes } fram att
summary-undone-take-up = { $notes } ligg til side att, med same grunn.
summary-did-follow = oppfølging av { $notes }
summary-undone-follow = Oppfølginga av { $notes } er teken bort.
summary-did-write = ny forståing
summary-undone-write = Forståinga er teken bort, og teksten står i skjemaet att. Nummeret blir ikkje brukt på nytt.
summary-did-change = { $name } endra
summary-undone-change = { $name } har same tekst og notat som før.
summary-did-classify = type på { $name }
summary-undone-classify = { $name } har same type og element som før.
summary-keys = Hurtigtastar i notatlista
summary-keys-short = Tastar (?)
summary-keys-about = Tastane verkar når du står i lista over notat. Dei gjeld valde notat, eller notatet du står på. Etterpå står du på neste notat som ikkje er gjort greie for.
summary-keys-on = Bruk hurtigtastane
summary-key-down = Neste notat i lista. Med Shift vel du på vegen
summary-key-up = Førre notat i lista. Med Shift vel du på vegen
summary-key-next = Neste notat som ikkje er gjort greie for
summary-key-select = Vel notatet, eller fjern valet. Mellomrom gjer det same
summary-key-theme = Legg i tema: nokre bokstavar og Enter. Shift+Enter skriv ei forståing med det same
summary-key-write = Skriv forståing. Ctrl+Enter lagrar
summary-key-extend = Legg til i forståing: nummeret og Enter
summary-key-aside = Legg til side: eit siffer for grunnen, og Enter
summary-key-take_up = Ta fram att
summary-key-follow = Følg opp. Ctrl+Enter lagrar
summary-key-similar = Vis eller gøym liknande notat
summary-key-search = Gå til søket. Pil ned går til treffa
summary-key-undo = Angre det siste du gjorde
summary-key-help = Vis hurtigtastane

## Tema, forståing og grunn med nokre få tastetrykk
summary-theme-pick-about = Skriv nokre bokstavar. Piltastane vel, Enter legg i temaet.
summary-theme-make = Nytt tema: «{ $name }»
summary-group-and-write = … og skriv forståing
summary-grouped = { $count ->
    [one] { $count } notat er lagt i temaet «{ $name }».
   *[other] { $count } notat er lagde i temaet «{ $name }».
}
summary-ungrouped = { $count ->
    [one] { $count } notat er utan tema.
   *[other] { $count } notat er utan tema.
}
summary-statement-pick-about = Skriv nummeret eller nokre ord. Berre utkast kan utvidast her.
summary-statement-pick-none = Ingen utkast passar.
summary-reason-about = Trykk 1–6.
summary-remark-duplicate = Det same er sagt i eit anna notat.
summary-remark-off-topic = Dette blir ikkje avgjort i planen.
summary-remark-unclear = Vi forstod ikkje kva notatet meiner utan å spørje bordet.
summary-remark-already-covered = Dette er alt dekt i planen eller i vedtak.
summary-remark-operational = Dette gjeld drifta og er gitt vidare dit.

## Søk og liknande notat
summary-hits = { $notes ->
    [0] Ingen notat her
    [one] { $notes } notat her
   *[other] { $notes } notat her
}, { $others ->
    [0] ingen andre treff
    [one] { $others } anna treff
   *[other] { $others } andre treff
}
summary-hits-best = Dei { $shown } beste av { $total } er viste.
summary-hits-hidden = { $count } av notata er ikkje viste med dette utvalet.
summary-hits-elsewhere = Andre treff
summary-hit-note = Notat
summary-hit-statement = Forståing
summary-hit-theme = Tema
summary-hit-plenary-point = Plenum
summary-hit-objection = Innvending
summary-hit-follow-up = Oppfølging
summary-from-round = { $round }. verkstad
summary-similar = Liknande notat
summary-similar-to = Notat som liknar { $reference }
summary-similar-none = Ingen notat liknar dette.
summary-likeness-very = Svært likt
summary-likeness-quite = Ganske likt
summary-likeness-little = Noko likt
summary-similar-add = Legg { $reference } til i F{ $number }
summary-similar-both = Vel begge, også { $reference }

## Oppfølging
summary-follow = Følg opp
summary-follow-title = { $count ->
    [one] Følgje opp { $count } notat?
   *[other] Følgje opp { $count } notat?
}
summary-follow-about = Spørsmålet går til kunnskapsgrunnlaget og får svar før neste verkstad. Notatet er dermed gjort greie for.
summary-follow-question = Kva skal finnast ut?
summary-follow-question-about = Bordet sine eigne ord blir viste saman med svaret.
summary-follow-missing = Skriv kva som skal finnast ut.
summary-follow-done = { $count ->
    [one] { $count } notat blir følgt opp. Du finn det under Sløyfe.
   *[other] { $count } notat blir følgde opp. Du finn dei under Sløyfe.
}
summary-fate-follow = Blir følgt opp: { $question }
summary-follow-unassigned = Utan ansvarleg
summary-follow-assigned = Under arbeid
summary-follow-answered = Svara på
summary-follow-dropped = Fråfalle

## Kva ei forståing gjeld
summary-kind = Type
summary-kind-knowledge-gap = Kunnskapshol
summary-kind-long-line-change = Endring av lang linje
summary-kind-priority-area = Framlegg til satsingsområde
summary-kind-keep-as-is = Blir ført vidare som i dag
summary-kind-other = Anna
summary-classify = Type og element
summary-classify-title = Kva gjeld { $name }?
summary-classify-save = Lagre
summary-classified = Type og element er lagra for { $name }.

## Andrelesar
summary-sign = Signer
summary-sign-title = Signere { $name }?
summary-signed = { $name } er signert.
summary-send-back = Send tilbake
summary-send-back-title = Sende { $name } tilbake?
summary-sent-back = { $name } er send tilbake.
summary-is-signed = Signert
summary-is-unread = Ikkje lesen
summary-is-sent-back = Send tilbake av { $reader }
summary-reader = Andrelesar
summary-reader-about = Namn eller initialar. Står i loggen saman med tidspunktet.
summary-reader-missing = Skriv kven som les.
summary-comment = Kommentar
summary-comment-about = Kva må endrast før ho kan signerast?
summary-comment-missing = Skriv kva som må endrast.
summary-reading-signed = Signert av { $reader } { $when }.
summary-reading-back = Send tilbake av { $reader } { $when }: { $comment }
summary-reading-stale = Tekst eller notat er endra sidan.
summary-read-changed = { $name } vart endra medan du las
summary-read-changed-notes = Teksten er den same. Notata bak er endra, og er no { $references }.
summary-read-changed-next = Les ho slik ho står no. Det du har skrive, står her framleis.
summary-read-anew = Eg har lese den nye teksten

## Nummer på nytt
summary-formerly = tidlegare { $names }
summary-renumber = Nummerer på nytt
summary-renumber-about = Utkasta byter nummer seg imellom. Det som er publisert, beheld nummeret sitt. Gamle nummer står ved sida av dei nye.
summary-renumber-by = Rekkjefølgje
summary-renumber-by-theme = Etter temaa
summary-renumber-by-plan = Etter planen
summary-renumber-as-now = Som no
summary-renumber-keys = Alt og piltast flyttar eit utkast når du står på knappane. Alt og Home eller End flyttar det først eller sist.
summary-renumber-order = Utkasta i ny rekkjefølgje
summary-renumber-becomes = blir
summary-renumber-stays = som før
summary-renumber-up = Flytt { $name } opp
summary-renumber-down = Flytt { $name } ned
summary-renumber-moved = { $name } er flytta og blir { $becomes }.
summary-renumber-changes = { $count ->
    [0] Ingen får nytt nummer.
   *[other] { $count } utkast får nytt nummer.
}
summary-renumber-nothing = Rekkjefølgja er som no, så ingen får nytt nummer. Vel ei anna rekkjefølgje, eller avbryt.
summary-renumber-give = Gi nye nummer
summary-renumbered = { $count } utkast har fått nytt nummer.
summary-did-renumber = nye nummer
summary-undone-renumber = Utkasta har same rekkjefølgje som før.

## Slå saman og dele
summary-merge = Slå saman
summary-merge-title = Slå saman { $name } med andre
summary-merge-about = Alle notata blir samla bak éi forståing. Dei andre nummera blir ikkje brukte på nytt, og viser dit.
summary-merge-search = Søk i utkasta
summary-merge-with = Slå saman med
summary-merge-none = Ingen utkast passar.
summary-merge-missing = Vel minst éi anna forståing.
summary-merge-into = Kva nummer og kva tekst blir ståande?
summary-merge-into-about = { $count ->
    [one] Ho byggjer på { $count } notat etterpå.
   *[other] Ho byggjer på { $count } notat etterpå.
}
summary-merged = { $names } står no i { $name }.
summary-merged-title = Slått saman
summary-merged-into = står i { $name }
summary-revised = Nye versjonar av tidlegare forståingar
summary-came-from = Kom frå
summary-became = Vart til
summary-split = Del
summary-split-title = Dele { $name }?
summary-split-about = Den første delen beheld { $name }. Dei andre får nye nummer. Eit notat kan stå bak fleire delar, men ingen notat kan falle ut.
summary-split-first = Del 1, beheld { $name }
summary-split-part = Del { $number }, får nytt nummer
summary-split-text = Teksten i del { $number }
summary-split-notes = Notata bak del { $number }
summary-split-notes-missing = Vel minst eitt notat.
summary-split-left-out = Desse notata står ikkje bak nokon del: { $notes }
summary-split-more = Ein del til
summary-split-remove = Fjern del { $number }
summary-split-reason = Kvifor blir ho delt?
summary-split-done = { $name } er delt i { $count }.
