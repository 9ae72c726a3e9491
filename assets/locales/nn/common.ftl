# Texts that every screen shares. Used by the user interface.
app-name = Rundebord
file-kind = Planprosess

step-prepare = Førebuing
step-participants = Deltakarar
step-workshop = Verkstad
step-summary = Oppsummering
step-loop = Sløyfe
step-print = Utskrift
nav-label = Stega i planprosessen
skip-to-main = Hopp til hovudinnhaldet

close = Lukk
cancel = Avbryt
try-again = Prøv igjen
loading = Hentar …
close-file = Lukk planprosessen

language = Språk på skjermen
language-nb = Bokmål
language-nn = Nynorsk
language-en = English
color-scheme = Lyst eller mørkt
color-scheme-auto = Som på maskina
color-scheme-light = Lyst
color-scheme-dark = Mørkt

saving-under-way = Lagrar …
saving-saved = Lagra kl. { $time }
saving-failed = Ikkje lagra

problem-title = Det gjekk ikkje
problem-unexpected = Det skjedde ein feil i programmet.
problem-unexpected-hint = Det som er lagra, ligg trygt i fila. Prøv igjen, eller lukk programmet og opne det på nytt.

field-optional = valfritt
confirm-reason-missing = Skriv ei grunngiving.
toast-dismiss = Lukk meldinga
progress-text = { $value } av { $max }
diff-removed = Fjerna:
diff-added = Nytt:

stage-window = Rundebord – lerretet

leave-title = Vil du avslutte medan rommet er ope?
leave-confirm = Avslutt Rundebord
leave-file-title = Vil du gå ut av fila medan rommet er ope?
leave-file-confirm = Gå ut av fila
leave-file-about = Borda mistar kontakten til fila er open att her. Ingenting går tapt: Det som er sendt, ligg i fila, og det som blir skrive imens, ligg på einingane og blir sendt når rommet er tilbake.
leave-about = Borda mistar kontakten til Rundebord blir opna igjen. Ingenting går tapt: Det som er sendt, ligg i fila, og det som blir skrive imens, ligg på einingane og blir sendt når rommet er tilbake.
