# Names of the documents that can be printed, also in their file names, and the short reasons for setting a note aside.
document-notice = Innkalling
document-attendance-list = Oppmøteliste
document-mayors-page = Hva kom dere fram til
document-role-observer = Observatør
document-role-administration = Administrasjonen
document-summary = Oppsummering
document-check-sheet = Kontrollark
document-seating-list = Bordliste
document-table-cards = Bordkort
document-join-sheet = Slik kobler du til
document-note-sheets = Notatark
document-file-name = Verksted { $round } – { $title }
document-workshop = Politisk verksted { $round }
document-no-theme = Uten tema
document-revised = Nye versjoner etter verkstedet

reason-duplicate = Sagt i et annet notat
reason-off-topic = Utenfor det planen avgjør
reason-unclear = Uklart uten å spørre bordet
reason-already-covered = Allerede dekket
reason-operational = Gjelder drift
reason-other = Annet
document-folder = { $file } – utskrifter
