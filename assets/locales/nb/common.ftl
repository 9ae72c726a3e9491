# Texts that every screen shares. Used by the user interface.
app-name = Rundebord
file-kind = Planprosess

step-prepare = Forberedelse
step-participants = Deltakere
step-workshop = Verksted
step-summary = Oppsummering
step-loop = Sløyfe
step-print = Utskrift
nav-label = Stegene i planprosessen
skip-to-main = Hopp til hovedinnholdet

close = Lukk
cancel = Avbryt
try-again = Prøv igjen
loading = Henter …
close-file = Lukk planprosessen

language = Språk på skjermen
language-nb = Bokmål
language-nn = Nynorsk
language-en = English
color-scheme = Lyst eller mørkt
color-scheme-auto = Som på maskinen
color-scheme-light = Lyst
color-scheme-dark = Mørkt

saving-under-way = Lagrer …
saving-saved = Lagret kl. { $time }
saving-failed = Ikke lagret

problem-title = Det gikk ikke
problem-unexpected = Det skjedde en feil i programmet.
problem-unexpected-hint = Det som er lagret, ligger trygt i filen. Prøv igjen, eller lukk programmet og åpne det på nytt.

field-optional = valgfritt
confirm-reason-missing = Skriv en begrunnelse.
toast-dismiss = Lukk meldingen
progress-text = { $value } av { $max }
diff-removed = Fjernet:
diff-added = Nytt:

stage-window = Rundebord – lerretet

leave-title = Vil du avslutte mens rommet er åpent?
leave-confirm = Avslutt Rundebord
leave-file-title = Vil du gå ut av filen mens rommet er åpent?
leave-file-confirm = Gå ut av filen
leave-file-about = Bordene mister kontakten til filen er åpen igjen her. Ingenting går tapt: Det som er sendt, ligger i filen, og det som skrives imens, ligger på enhetene og sendes når rommet er tilbake.
leave-about = Bordene mister kontakten til Rundebord åpnes igjen. Ingenting går tapt: Det som er sendt, ligger i filen, og det som skrives imens, ligger på enhetene og sendes når rommet er tilbake.
