# Fanen Bord i steget Verksted: hvem som sitter hvor i hvert bordoppsett. Brukes av prosesslederen.

## Sidene
seats-pages = Deler av bordplasseringen
seats-page-proposal = Forslag
seats-page-tables = Bordene
seats-page-overview = Oversikt
seats-page-door = Omplassering
seats-page-rules = Regler og ønsker
seats-page-goals = Hva betyr mest?
seats-page-secretaries = Bordsekretærer

## Oppsett og leting
seats-setup = Bord og bordoppsett
seats-sum = { $people ->
    [one] { $people } person
   *[other] { $people } personer
} · { $tables } bord · { $rotations } bordoppsett
seats-setup-change = Endre antall
seats-setup-hide = Skjul valgene
seats-tables = Antall bord
seats-tables-suggested = Foreslått: { $count } bord
seats-tables-option = { $count } bord
seats-tables-chosen = Antall bord: { $count }
seats-size = Personer ved hvert bord
seats-rotations = Bordoppsett
seats-rotations-option = { $count } bordoppsett
seats-rotations-chosen = Antall bordoppsett: { $count }
seats-rotations-about = Med flere bordoppsett bytter folk bord i løpet av dagen og møter flere.
seats-time = Let i høyst
seats-seconds = { $count } sekunder
seats-search = Lag bordoppsett
seats-search-again = Kjør igjen
seats-searching = Leter etter et godt bordoppsett
seats-looking = Begynner …
seats-best-so-far = Beste så langt: avvik { $cost } (kan ikke bli under { $bound })
seats-stop = Stopp og bruk det beste
seats-none = Ingen bord ennå
seats-none-hint = Velg hvor mange bord og bordoppsett dere vil ha, og lag et forslag. Regler og ønsker kan skrives inn først, eller senere.

## Hvor godt det er
seats-goal-party = Parti
seats-goal-bloc = Posisjon og opposisjon
seats-goal-gender = Kjønn
seats-goal-first_term = Nye og erfarne
seats-goal-area = Område
seats-goal-new_company = Nye bordfeller
seats-even = Jevnt: { $goals }
seats-even-party = Partiene er jevnt fordelt
seats-even-all = Alt er jevnt fordelt
seats-off-party = Parti: { $count } utenfor jevn fordeling
seats-off-bloc = Posisjon og opposisjon: { $count } utenfor
seats-off-gender = Kjønn: { $count } utenfor
seats-off-first_term = Nye og erfarne: { $count } utenfor
seats-off-area = Område: { $count } utenfor
seats-off-new_company = Gjensyn: { $count }
seats-total = Avvik { $count }
seats-proven = Beviselig best
seats-gap = Høyst { $count } fra det best mulige

## Forslaget
seats-proposal = Forslag til bordoppsett
seats-proposal-about = Ingenting er lagret før du bruker forslaget.
seats-proposal-stopped = Letingen ble stoppet. Dette er det beste som ble funnet. Ingenting er lagret før du bruker forslaget.
seats-use = Bruk dette
seats-drop = Forkast
seats-used = Forslaget er tatt i bruk
seats-use-title = Bruke forslaget?
seats-use-again = { $count ->
    [0] Ingen får ny plass.
    [one] { $count } plass blir byttet ut. Du kan angre etterpå.
   *[other] { $count } plasser blir byttet ut. Du kan angre etterpå.
}
seats-use-open = Verkstedet er åpent. Notatene blir ved bordet som skrev dem.
seats-outdated = Oppmøtet er endret siden forslaget ble laget. Kjør igjen.
seats-old-plan = Regler eller valg er endret siden forslaget ble laget. Kjør igjen for å få dem med.
seats-compare = { $count ->
    [0] Sammenlign med det som er lagret: samme plasser
    [one] Sammenlign med det som er lagret: { $count } ny plass
   *[other] Sammenlign med det som er lagret: { $count } nye plasser
}
seats-compare-caption = Utenfor jevn fordeling, nå og i forslaget
seats-compare-goal = Mål
seats-compare-now = Nå
seats-compare-then = Forslaget
seats-compare-total = Avvik i alt

## Bordene
seats-rotation = Bordoppsett { $number }
seats-rotation-now = nå
seats-rotation-held = ferdig
seats-rotation-choose = Velg bordoppsett
seats-side-by-side = Side om side
seats-all-tallies = Vis hele fordelingen
seats-planned-differs = Det skal være { $planned } bordoppsett, men { $made } er laget. Kjør igjen.
seats-broken = Dette holder ikke nå
seats-how = Dra en person til et bord, eller til en annen person for å bytte. Med tastatur: piltaster, Enter og Tab. Avvik 0 er helt jevnt.
seats-grid = Bordene og de som sitter der
seats-tallies = Fordeling ved bordet
seats-tally = { $what } { $here } (jevnt: { $share })
seats-value-bloc-position = Posisjon
seats-value-bloc-opposition = Opposisjon
seats-value-gender-woman = Kvinner
seats-value-gender-man = Menn
seats-value-gender-other = Annet kjønn
seats-value-first_term-true = Nye
seats-value-first_term-false = Erfarne
seats-lock = Lås
seats-locked = Låst
seats-locked-short = låst
seats-lock-which = bord { $number }
seats-lock-to = Lås til bord { $number }
seats-locked-said = { $name } er låst til bord { $number }
seats-unlocked-said = { $name } er ikke lenger låst
seats-table-locked-said = Bord { $number } er låst
seats-table-unlocked-said = Bord { $number } er ikke lenger låst
seats-secretary-short = sekretær
seats-secretary = Bordsekretær
seats-secretary-propose = Velg { $name } (forslag)
seats-secretary-chosen = { $name } er bordsekretær ved bord { $number }
seats-secretary-gone = Bord { $number } har ikke bordsekretær
seats-reason = Hvorfor sitter jeg her?
seats-reason-title = Hvorfor sitter { $name } her?

## Flytting
seats-moving = Flytt { $name }
seats-picked = { $name } er valgt. Gå til et bord eller en person og trykk Enter. Esc avbryter.
seats-here = Hit
seats-here-to = til bord { $number }
seats-swap-with = Bytt med
seats-cancel = Avbryt flyttingen
seats-effect-same = likt
seats-target-none = Velg et bord, eller en person å bytte med. Tallene viser hvordan avviket endres: minus er jevnere. Esc avbryter.
seats-target-table = Flytt til bord { $number }:
seats-target-person = Bytt med { $name } ved bord { $number }:
seats-target-change = avvik { $change }
seats-target-breaks = Bryter: { $rules }
seats-moved = { $name } sitter ved bord { $number }
seats-unseated-said = { $name } har ikke plass ved et bord
seats-swapped = { $name } og { $other } har byttet plass
seats-undo = Angre
seats-redo = Gjør om igjen
seats-undo-what = Angre: { $said }
seats-redo-what = Gjør om igjen: { $said }
seats-undone = Angret: { $said }
seats-redone = Gjort om igjen: { $said }

## Bytte av bordoppsett
seats-rotation-start = Bytt til bordoppsett { $number }
seats-rotation-start-title = Bytte til bordoppsett { $number }?
seats-rotation-start-about = Folk flytter seg nå. Notatene blir ved bordet som skrev dem. Bordoppsettet som er ferdig, kan ikke endres lenger.
seats-rotation-back-about = Folk går tilbake til plassene de hadde. Notatene blir ved bordet som skrev dem.
seats-rotation-started = Bordoppsett { $number } gjelder nå

## Oversikten
seats-overview-caption = Hvem som sitter hvor
seats-person = Navn
seats-no-seat = uten plass
seats-show = Vis
seats-company = Hvem møter jeg?
seats-company-of = Vis hvem { $name } møter
seats-company-title = Hvem møter { $name }?
seats-company-sum = { $met ->
    [one] Møter { $met } person
   *[other] Møter { $met } personer
}. { $never ->
    [0] Det er alle.
    [one] Møter aldri { $never } av de andre.
   *[other] Møter aldri { $never } av de andre.
}
seats-pairs = Møtes flere ganger
seats-pairs-none = Ingen møtes mer enn én gang.
seats-pairs-about = { $count ->
    [one] { $count } par møtes mer enn én gang i dette verkstedet og de tidligere.
   *[other] { $count } par møtes mer enn én gang i dette verkstedet og de tidligere.
}
seats-pair = { $a } og { $b }

## Regler og ønsker
seats-rules-none = Ingen regler ennå. Da er det bare jevn fordeling som teller.
seats-rule-remove = Fjern
seats-rule-remove-what = Fjern regelen: { $rule }
seats-rule-removed = Fjernet: { $rule }
seats-rule-broken = Holder ikke nå
seats-rule-broken-in = Holder ikke i bordoppsett { $rotations }
seats-rule-add = Legg til regelen
seats-rules-add = Legg til det som er forstått
seats-rules-added = { $count ->
    [one] { $count } regel er lagt til
   *[other] { $count } regler er lagt til
}
seats-words-title = Skriv med egne ord
seats-words = Regler og ønsker
seats-words-about = Én setning på hver linje. For eksempel: «Kari Hansen og Ola Moen skal ikke sitte sammen», «Per Lie skal sitte ved bord 3» eller «Anne Vik og Berit Dahl vil sitte sammen».
seats-words-understood = Forstått: { $rule }
seats-words-missing = Skriv minst én setning som kan forstås.
seats-form-title = Eller velg
seats-form-kind = Hva skal gjelde?
seats-form-apart = Skal ikke sitte sammen
seats-form-together = Skal sitte sammen
seats-form-pin = Skal sitte ved et bestemt bord
seats-form-willing_secretary = Noen som vil være bordsekretær, ved hvert bord
seats-form-person = Person { $number }
seats-choose-person = Velg person
seats-form-more = Legg til en person
seats-form-table = Ved
seats-form-rotation = Gjelder
seats-form-all-rotations = Alle bordoppsett
seats-form-missing = Velg dem det gjelder.
seats-clash-about = Fjern én av dem, så kan de andre holde:

## Hva betyr mest?
seats-goals-about = Det øverste teller mest når ikke alt kan bli jevnt. Dra i rekkefølgen, eller bruk pilene.
seats-goal-party-about = Hvert parti jevnt over bordene
seats-goal-bloc-about = Begge sider ved hvert bord
seats-goal-gender-about = Kvinner og menn ved hvert bord
seats-goal-first_term-about = Noen i sin første periode ved hvert bord
seats-goal-area-about = Folk fra ulike deler av kommunen
seats-goal-new_company-about = Færrest mulig møtes mer enn én gang
seats-goal-drag = Dra for å flytte
seats-goal-up = Flytt opp: { $goal }
seats-goal-down = Flytt ned: { $goal }
seats-goal-off = Ikke tell med: { $goal }
seats-goal-on = Tell med: { $goal }
seats-goal-off-short = Ikke tell med
seats-goal-on-short = Tell med
seats-goals-off = Teller ikke
seats-goal-placed = { $goal } er nummer { $place }
seats-goal-off-said = { $goal } teller ikke
seats-goal-on-said = { $goal } teller med

## Bordsekretærer
seats-secretary-at = Bord { $number }
seats-secretary-nobody = Ingen valgt
seats-willing-mark = vil gjerne
seats-proposed-mark = forslag
seats-willing = Kan være bordsekretær
seats-willing-about = { $count ->
    [0] Kryss av dem som gjerne skriver. De foreslås først.
    [one] { $count } vil gjerne skrive. De som er krysset av, foreslås først.
   *[other] { $count } vil gjerne skrive. De som er krysset av, foreslås først.
}
seats-willing-on = { $name } kan være bordsekretær
seats-willing-off = { $name } er tatt bort fra dem som kan være bordsekretær

## Omplassering
seats-door-lack = { $count ->
    [one] { $count } person mangler plass
   *[other] { $count } personer mangler plass
}
seats-door-open = Finn plass
seats-door-about = Når noen er borte eller kommer sent, flyttes færrest mulig. Notatene blir ved bordet som skrev dem.
seats-door-change = Antall bord
seats-door-change-none = Samme bord som nå
seats-door-change-more = Ett bord til
seats-door-change-close = Steng bord { $number }
seats-door-move-seated = Flytt også de som har begynt å skrive
seats-door-move-seated-about = Ellers blir alle sittende ved bord som har skrevet noe.
seats-door-arrivals = Skal få plass: { $names }
seats-door-nothing = Ingenting å flytte. Alle har plass, og bordene er som de skal.
seats-door-needs-seated = Det blir ikke helt jevnt uten å flytte noen som har begynt å skrive.
seats-door-options = Hvor mange skal flytte seg?
seats-door-now = Slik de sitter nå: avvik { $count }
seats-door-option = { $count ->
    [0] Ingen flytter seg
    [one] { $count } person flytter seg
   *[other] { $count } personer flytter seg
}
seats-door-unrestored = Størrelser eller regler holder ikke helt
seats-door-moves = Hvem som går hvor
seats-door-from-to = fra bord { $from } til bord { $to }
seats-door-new = får plass ved bord { $to }
seats-door-apply = Bruk omplasseringen
seats-door-applied = { $count ->
    [0] Bordene er endret
    [one] { $count } person har fått ny plass
   *[other] { $count } personer har fått ny plass
}
