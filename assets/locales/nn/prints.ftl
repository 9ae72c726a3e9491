# Names of the documents that can be printed, also in their file names, and the short reasons for setting a note aside.
document-notice = Innkalling
document-attendance-list = Oppmøteliste
document-mayors-page = Kva kom de fram til
document-role-observer = Observatør
document-role-administration = Administrasjonen
document-summary = Oppsummering
document-check-sheet = Kontrollark
document-seating-list = Bordliste
document-table-cards = Bordkort
document-join-sheet = Slik koplar du til
document-note-sheets = Notatark
document-file-name = Verkstad { $round } – { $title }
document-workshop = Politisk verkstad { $round }
document-no-theme = Utan tema
document-revised = Nye versjonar etter verkstaden

reason-duplicate = Sagt i eit anna notat
reason-off-topic = Utanfor det planen avgjer
reason-unclear = Uklart utan å spørje bordet
reason-already-covered = Allereie dekt
reason-operational = Gjeld drift
reason-other = Anna
document-folder = { $file } – utskrifter
