# The start screen and the form for a new planning process.
start-title = Rundebord
start-lead = Gjennomfør politiske verkstader om planane til kommunen, og ta vare på det politikarane sjølve skriv ved borda.
start-new = Ny planprosess
start-open = Opne fil
start-demo = Prøv demoen
start-demo-about = Demoen er ein oppdikta kommune. Du kan prøve alt, og ingenting blir blanda med dine eigne filer.

start-recent = Nyleg opna
start-recent-none = Ingen planprosessar enno
start-recent-none-text = Planprosessar du lagar eller opnar, står her neste gong.
start-recent-opened = opna { $when }
start-recent-open = Opne
start-recent-open-named = Opne { $title }
start-recent-missing = Fila manglar
start-recent-missing-why = Ho kan vere flytta eller sletta, eller liggje på ein minnepinne.
start-recent-find = Finn fila …
start-recent-find-named = Finn fila til { $title } …

start-form-title = Namn på planprosessen
start-form-title-example = Til dømes «Samfunnsdelen av kommuneplanen».
start-form-municipality = Kommune
start-form-period = Kommunestyreperiode
start-form-period-from = Frå år
start-form-period-to = Til år
start-form-written-language = Målform
start-form-written-language-use = Blir brukt i spørsmål, oppsummeringar og utskrifter.
start-form-place = Her blir fila lagra
start-form-choose-place = Vel stad …
start-form-create = Opprett planprosessen
start-file-fallback = Planprosess

start-error-title = Skriv eit namn på planprosessen.
start-error-municipality = Skriv namnet på kommunen.
start-error-year = Skriv årstalet med fire siffer.
start-error-period = Perioden kan ikkje slutte før han byrjar.
