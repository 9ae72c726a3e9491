# Fana Bord i steget Verkstad: kven som sit kvar i kvart bordoppsett. Blir brukt av prosessleiaren.

## Sidene
seats-pages = Delar av bordplasseringa
seats-page-proposal = Framlegg
seats-page-tables = Borda
seats-page-overview = Oversikt
seats-page-door = Omplassering
seats-page-rules = Reglar og ønske
seats-page-goals = Kva betyr mest?
seats-page-secretaries = Bordsekretærar

## Oppsett og leiting
seats-setup = Bord og bordoppsett
seats-sum = { $people ->
    [one] { $people } person
   *[other] { $people } personar
} · { $tables } bord · { $rotations } bordoppsett
seats-setup-change = Endre talet
seats-setup-hide = Skjul vala
seats-tables = Talet på bord
seats-tables-suggested = Foreslått: { $count } bord
seats-tables-option = { $count } bord
seats-tables-chosen = Talet på bord: { $count }
seats-size = Personar ved kvart bord
seats-rotations = Bordoppsett
seats-rotations-option = { $count } bordoppsett
seats-rotations-chosen = Talet på bordoppsett: { $count }
seats-rotations-about = Med fleire bordoppsett byter folk bord i løpet av dagen og møter fleire.
seats-time = Leit i høgst
seats-seconds = { $count } sekund
seats-search = Lag bordoppsett
seats-search-again = Køyr igjen
seats-searching = Leitar etter eit godt bordoppsett
seats-looking = Byrjar …
seats-best-so-far = Beste så langt: avvik { $cost } (kan ikkje bli under { $bound })
seats-stop = Stopp og bruk det beste
seats-none = Ingen bord enno
seats-none-hint = Vel kor mange bord og bordoppsett de vil ha, og lag eit framlegg. Reglar og ønske kan skrivast inn først, eller seinare.

## Kor godt det er
seats-goal-party = Parti
seats-goal-bloc = Posisjon og opposisjon
seats-goal-gender = Kjønn
seats-goal-first_term = Nye og erfarne
seats-goal-area = Område
seats-goal-new_company = Nye bordfeller
seats-even = Jamt: { $goals }
seats-even-party = Partia er jamt fordelte
seats-even-all = Alt er jamt fordelt
seats-off-party = Parti: { $count } utanfor jamn fordeling
seats-off-bloc = Posisjon og opposisjon: { $count } utanfor
seats-off-gender = Kjønn: { $count } utanfor
seats-off-first_term = Nye og erfarne: { $count } utanfor
seats-off-area = Område: { $count } utanfor
seats-off-new_company = Gjensyn: { $count }
seats-total = Avvik { $count }
seats-proven = Bevisleg best
seats-gap = Høgst { $count } frå det best moglege

## Framlegget
seats-proposal = Framlegg til bordoppsett
seats-proposal-about = Ingenting er lagra før du bruker framlegget.
seats-proposal-stopped = Leitinga vart stoppa. Dette er det beste som vart funne. Ingenting er lagra før du bruker framlegget.
seats-use = Bruk dette
seats-drop = Forkast
seats-used = Framlegget er teke i bruk
seats-use-title = Bruke framlegget?
seats-use-again = { $count ->
    [0] Ingen får ny plass.
    [one] { $count } plass blir bytt ut. Du kan angre etterpå.
   *[other] { $count } plassar blir bytte ut. Du kan angre etterpå.
}
seats-use-open = Verkstaden er open. Notata blir ved bordet som skreiv dei.
seats-outdated = Oppmøtet er endra sidan framlegget vart laga. Køyr igjen.
seats-old-plan = Reglar eller val er endra sidan framlegget vart laga. Køyr igjen for å få dei med.
seats-compare = { $count ->
    [0] Samanlikn med det som er lagra: same plassar
    [one] Samanlikn med det som er lagra: { $count } ny plass
   *[other] Samanlikn med det som er lagra: { $count } nye plassar
}
seats-compare-caption = Utanfor jamn fordeling, no og i framlegget
seats-compare-goal = Mål
seats-compare-now = No
seats-compare-then = Framlegget
seats-compare-total = Avvik i alt

## Borda
seats-rotation = Bordoppsett { $number }
seats-rotation-now = no
seats-rotation-held = ferdig
seats-rotation-choose = Vel bordoppsett
seats-side-by-side = Side om side
seats-all-tallies = Vis heile fordelinga
seats-planned-differs = Det skal vere { $planned } bordoppsett, men { $made } er laga. Køyr igjen.
seats-broken = Dette held ikkje no
seats-how = Dra ein person til eit bord, eller til ein annan person for å byte. Med tastatur: piltastar, Enter og Tab. Avvik 0 er heilt jamt.
seats-grid = Borda og dei som sit der
seats-tallies = Fordeling ved bordet
seats-tally = { $what } { $here } (jamt: { $share })
seats-value-bloc-position = Posisjon
seats-value-bloc-opposition = Opposisjon
seats-value-gender-woman = Kvinner
seats-value-gender-man = Menn
seats-value-gender-other = Anna kjønn
seats-value-first_term-true = Nye
seats-value-first_term-false = Erfarne
seats-lock = Lås
seats-locked = Låst
seats-locked-short = låst
seats-lock-which = bord { $number }
seats-lock-to = Lås til bord { $number }
seats-locked-said = { $name } er låst til bord { $number }
seats-unlocked-said = { $name } er ikkje lenger låst
seats-table-locked-said = Bord { $number } er låst
seats-table-unlocked-said = Bord { $number } er ikkje lenger låst
seats-secretary-short = sekretær
seats-secretary = Bordsekretær
seats-secretary-propose = Vel { $name } (framlegg)
seats-secretary-chosen = { $name } er bordsekretær ved bord { $number }
seats-secretary-gone = Bord { $number } har ikkje bordsekretær
seats-reason = Kvifor sit eg her?
seats-reason-title = Kvifor sit { $name } her?

## Flytting
seats-moving = Flytt { $name }
seats-picked = { $name } er vald. Gå til eit bord eller ein person og trykk Enter. Esc avbryt.
seats-here = Hit
seats-here-to = til bord { $number }
seats-swap-with = Byt med
seats-cancel = Avbryt flyttinga
seats-effect-same = likt
seats-target-none = Vel eit bord, eller ein person å byte med. Tala viser korleis avviket blir endra: minus er jamnare. Esc avbryt.
seats-target-table = Flytt til bord { $number }:
seats-target-person = Byt med { $name } ved bord { $number }:
seats-target-change = avvik { $change }
seats-target-breaks = Bryt: { $rules }
seats-moved = { $name } sit ved bord { $number }
seats-unseated-said = { $name } har ikkje plass ved eit bord
seats-swapped = { $name } og { $other } har bytt plass
seats-undo = Angre
seats-redo = Gjer om igjen
seats-undo-what = Angre: { $said }
seats-redo-what = Gjer om igjen: { $said }
seats-undone = Angra: { $said }
seats-redone = Gjort om igjen: { $said }

## Byte av bordoppsett
seats-rotation-start = Byt til bordoppsett { $number }
seats-rotation-start-title = Byte til bordoppsett { $number }?
seats-rotation-start-about = Folk flyttar seg no. Notata blir ved bordet som skreiv dei. Bordoppsettet som er ferdig, kan ikkje endrast lenger.
seats-rotation-back-about = Folk går tilbake til plassane dei hadde. Notata blir ved bordet som skreiv dei.
seats-rotation-started = Bordoppsett { $number } gjeld no

## Oversikta
seats-overview-caption = Kven som sit kvar
seats-person = Namn
seats-no-seat = utan plass
seats-show = Vis
seats-company = Kven møter eg?
seats-company-of = Vis kven { $name } møter
seats-company-title = Kven møter { $name }?
seats-company-sum = { $met ->
    [one] Møter { $met } person
   *[other] Møter { $met } personar
}. { $never ->
    [0] Det er alle.
    [one] Møter aldri { $never } av dei andre.
   *[other] Møter aldri { $never } av dei andre.
}
seats-pairs = Møtest fleire gonger
seats-pairs-none = Ingen møtest meir enn éin gong.
seats-pairs-about = { $count ->
    [one] { $count } par møtest meir enn éin gong i denne verkstaden og dei tidlegare.
   *[other] { $count } par møtest meir enn éin gong i denne verkstaden og dei tidlegare.
}
seats-pair = { $a } og { $b }

## Reglar og ønske
seats-rules-none = Ingen reglar enno. Då er det berre jamn fordeling som tel.
seats-rule-remove = Fjern
seats-rule-remove-what = Fjern regelen: { $rule }
seats-rule-removed = Fjerna: { $rule }
seats-rule-broken = Held ikkje no
seats-rule-broken-in = Held ikkje i bordoppsett { $rotations }
seats-rule-add = Legg til regelen
seats-rules-add = Legg til det som er forstått
seats-rules-added = { $count ->
    [one] { $count } regel er lagd til
   *[other] { $count } reglar er lagde til
}
seats-words-title = Skriv med eigne ord
seats-words = Reglar og ønske
seats-words-about = Éi setning på kvar linje. Til dømes: «Kari Hansen og Ola Moen skal ikkje sitje saman», «Per Lie skal sitje ved bord 3» eller «Anne Vik og Berit Dahl vil sitje saman».
seats-words-understood = Forstått: { $rule }
seats-words-missing = Skriv minst éi setning som kan forståast.
seats-form-title = Eller vel
seats-form-kind = Kva skal gjelde?
seats-form-apart = Skal ikkje sitje saman
seats-form-together = Skal sitje saman
seats-form-pin = Skal sitje ved eit bestemt bord
seats-form-willing_secretary = Nokon som vil vere bordsekretær, ved kvart bord
seats-form-person = Person { $number }
seats-choose-person = Vel person
seats-form-more = Legg til ein person
seats-form-table = Ved
seats-form-rotation = Gjeld
seats-form-all-rotations = Alle bordoppsett
seats-form-missing = Vel dei det gjeld.
seats-clash-about = Fjern éin av dei, så kan dei andre halde:

## Kva betyr mest?
seats-goals-about = Det øvste tel mest når ikkje alt kan bli jamt. Dra i rekkjefølgja, eller bruk pilene.
seats-goal-party-about = Kvart parti jamt over borda
seats-goal-bloc-about = Begge sider ved kvart bord
seats-goal-gender-about = Kvinner og menn ved kvart bord
seats-goal-first_term-about = Nokon i sin første periode ved kvart bord
seats-goal-area-about = Folk frå ulike delar av kommunen
seats-goal-new_company-about = Færrast mogleg møtest meir enn éin gong
seats-goal-drag = Dra for å flytte
seats-goal-up = Flytt opp: { $goal }
seats-goal-down = Flytt ned: { $goal }
seats-goal-off = Ikkje tel med: { $goal }
seats-goal-on = Tel med: { $goal }
seats-goal-off-short = Ikkje tel med
seats-goal-on-short = Tel med
seats-goals-off = Tel ikkje
seats-goal-placed = { $goal } er nummer { $place }
seats-goal-off-said = { $goal } tel ikkje
seats-goal-on-said = { $goal } tel med

## Bordsekretærar
seats-secretary-at = Bord { $number }
seats-secretary-nobody = Ingen vald
seats-willing-mark = vil gjerne
seats-proposed-mark = framlegg
seats-willing = Kan vere bordsekretær
seats-willing-about = { $count ->
    [0] Kryss av dei som gjerne skriv. Dei blir foreslått først.
    [one] { $count } vil gjerne skrive. Dei som er kryssa av, blir foreslått først.
   *[other] { $count } vil gjerne skrive. Dei som er kryssa av, blir foreslått først.
}
seats-willing-on = { $name } kan vere bordsekretær
seats-willing-off = { $name } er teken bort frå dei som kan vere bordsekretær

## Omplassering
seats-door-lack = { $count ->
    [one] { $count } person manglar plass
   *[other] { $count } personar manglar plass
}
seats-door-open = Finn plass
seats-door-about = Når nokon er borte eller kjem seint, blir færrast mogleg flytta. Notata blir ved bordet som skreiv dei.
seats-door-change = Talet på bord
seats-door-change-none = Same bord som no
seats-door-change-more = Eitt bord til
seats-door-change-close = Steng bord { $number }
seats-door-move-seated = Flytt òg dei som har byrja å skrive
seats-door-move-seated-about = Elles blir alle sitjande ved bord som har skrive noko.
seats-door-arrivals = Skal få plass: { $names }
seats-door-nothing = Ingenting å flytte. Alle har plass, og borda er som dei skal.
seats-door-needs-seated = Det blir ikkje heilt jamt utan å flytte nokon som har byrja å skrive.
seats-door-options = Kor mange skal flytte seg?
seats-door-now = Slik dei sit no: avvik { $count }
seats-door-option = { $count ->
    [0] Ingen flyttar seg
    [one] { $count } person flyttar seg
   *[other] { $count } personar flyttar seg
}
seats-door-unrestored = Storleikar eller reglar held ikkje heilt
seats-door-moves = Kven som går kvar
seats-door-from-to = frå bord { $from } til bord { $to }
seats-door-new = får plass ved bord { $to }
seats-door-apply = Bruk omplasseringa
seats-door-applied = { $count ->
    [0] Borda er endra
    [one] { $count } person har fått ny plass
   *[other] { $count } personar har fått ny plass
}
