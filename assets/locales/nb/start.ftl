# The start screen and the form for a new planning process.
start-title = Rundebord
start-lead = Gjennomfør politiske verksteder om kommunens planer, og ta vare på det politikerne selv skriver ved bordene.
start-new = Ny planprosess
start-open = Åpne fil
start-demo = Prøv demoen
start-demo-about = Demoen er en oppdiktet kommune. Du kan prøve alt, og ingenting blir blandet med dine egne filer.

start-recent = Nylig åpnet
start-recent-none = Ingen planprosesser ennå
start-recent-none-text = Planprosesser du lager eller åpner, står her neste gang.
start-recent-opened = åpnet { $when }
start-recent-open = Åpne
start-recent-open-named = Åpne { $title }
start-recent-missing = Filen mangler
start-recent-missing-why = Den kan være flyttet eller slettet, eller ligge på en minnepinne.
start-recent-find = Finn filen …
start-recent-find-named = Finn filen til { $title } …

start-form-title = Navn på planprosessen
start-form-title-example = For eksempel «Kommuneplanens samfunnsdel».
start-form-municipality = Kommune
start-form-period = Kommunestyreperiode
start-form-period-from = Fra år
start-form-period-to = Til år
start-form-written-language = Målform
start-form-written-language-use = Brukes i spørsmål, oppsummeringer og utskrifter.
start-form-place = Her lagres filen
start-form-choose-place = Velg sted …
start-form-create = Opprett planprosessen
start-file-fallback = Planprosess

start-error-title = Skriv et navn på planprosessen.
start-error-municipality = Skriv navnet på kommunen.
start-error-year = Skriv årstallet med fire sifre.
start-error-period = Perioden kan ikke slutte før den begynner.
