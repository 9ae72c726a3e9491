# The participants step: the list of people, and the import of a member list.
participants-lead = Medlemmer og varamedlemmer kan sitte ved bordene. Parti brukes bare når bordene settes.
participants-count = { $count ->
    [one] { $count } deltaker
   *[other] { $count } deltakere
}
participants-import = Hent medlemsliste
participants-add = Legg til deltaker
participants-save = Lagre
participants-none = Ingen deltakere ennå
participants-none-text = Hent kommunestyrets medlemsliste fra et regneark, en CSV-fil eller en nettside. Du ser over listen før noe blir lagret. Enkeltpersoner kan du legge til for hånd.
participants-list = Alle deltakere
participants-search = Søk
participants-every-party = Alle partier
participants-every-mandate = Alle verv
participants-no-party = Uten parti
participants-shown = Viser { $shown } av { $total }
participants-no-match = Ingen passer med søket
participants-no-match-text = Prøv færre ord, eller vis hele listen.
participants-show-all = Vis hele listen
participants-members = { $count ->
    [one] { $count } medlem
   *[other] { $count } medlemmer
}
participants-deputies = { $count ->
    [one] { $count } varamedlem
   *[other] { $count } varamedlemmer
}
participants-plus-deputies = + { $count } vara
participants-parties = { $count ->
    [one] { $count } parti eller liste
   *[other] { $count } partier og lister
}

## A person
participants-name = Navn
participants-name-example = Fornavn først, for eksempel «Kåre Skår».
participants-name-missing = Skriv et navn.
participants-party = Parti
participants-party-example = Kort form, for eksempel «Ap», eller navnet på en lokal liste.
participants-mandate = Verv
participants-mandate-about = Bare medlemmer og varamedlemmer kan sitte ved bordene.
participants-mandate-member = Medlem
participants-mandate-deputy = Varamedlem
participants-mandate-deputy-rank = Varamedlem { $rank }
participants-mandate-observer = Observatør
participants-mandate-administration = Administrasjon
participants-rank = Plass på listen av varamedlemmer
participants-rank-invalid = Skriv et helt tall fra 1, eller la feltet stå tomt.
participants-office = Lederverv
participants-office-none = Ingen
participants-office-mayor = Ordfører
participants-office-deputy_mayor = Varaordfører
participants-gender = Kjønn
participants-gender-woman = Kvinne
participants-gender-man = Mann
participants-gender-other = Annet
participants-bloc = Side
participants-bloc-position = Posisjon
participants-bloc-opposition = Opposisjon
participants-first-term = Første periode
participants-area = Del av kommunen
participants-sort-name = Sorteres som
participants-more = Mer om deltakeren
participants-more-about = Brukes bare til å sette sammen allsidige bord. Alt kan stå tomt.
participants-unknown = Ikke oppgitt
participants-yes = Ja
participants-no = Nei
participants-actions = Endre eller trekke
participants-edit = Endre { $name }
participants-withdraw = Trekk { $name } fra listen
participants-withdraw-title = Trekke { $name } fra listen?
participants-withdraw-confirm = Trekk fra listen
participants-withdraw-text = Personen kan ikke lenger settes ved bord, men kan tas inn igjen senere.
participants-withdraw-seated = Personen mister plassen i verksteder som ikke er avsluttet. Tidligere bordoppsett blir stående. Personen kan tas inn igjen senere.
participants-withdrawn = Trukket fra listen
participants-withdrawn-now = { $name } er trukket fra listen.
participants-reinstate = Ta inn igjen
participants-reinstate-named = Ta inn igjen { $name }
participants-reinstated = { $name } er på listen igjen.
participants-added = { $count ->
    [one] Én deltaker er lagt til.
   *[other] { $count } deltakere er lagt til.
}
participants-source-by-hand = Lagt til for hånd

## Import: the source
participants-import-lead = Velg listen slik dere har den. Du ser over den før noe blir lagret.
participants-import-back = Til deltakerne
participants-import-file = Fra en fil
participants-import-drop = Slipp filen her, eller
participants-import-choose = Velg fil
participants-import-kinds = Regneark (.xlsx, .xls, .ods) eller tekst (.csv, .txt)
participants-import-paste = Fra en nettside eller et dokument
participants-import-paste-label = Lim inn listen
participants-import-paste-about = Kopier navn og parti og lim dem inn, én person på hver linje.
participants-import-read = Les listen
participants-import-private = Telefonnumre, adresser, fødselsdatoer og merknader blir aldri lest inn.
participants-import-pasted = Innlimt tekst
participants-import-too-large = Filen er for stor: grensen er 10 MB.
participants-import-too-large-hint = Ingenting er endret. Er dette riktig fil? Du kan også kopiere navnene og lime dem inn.
participants-import-kept = Listen du så på, står urørt under.
participants-import-other = Velg en annen liste

## Import: what was read
participants-format-xlsx = Excel-regneark
participants-format-xlsb = Excel-regneark (binært)
participants-format-xls = Eldre Excel-regneark
participants-format-ods = OpenDocument-regneark
participants-format-text = Tekstfil
participants-format-pasted = Innlimt tekst
participants-encoding-utf8 = tegnsett UTF-8
participants-encoding-utf16_le = tegnsett UTF-16
participants-encoding-utf16_be = tegnsett UTF-16
participants-encoding-windows1252 = tegnsett Windows-1252
participants-encoding-mac_roman = tegnsett Mac Roman
participants-delimiter-semicolon = semikolon mellom kolonnene
participants-delimiter-comma = komma mellom kolonnene
participants-delimiter-tab = tabulator mellom kolonnene
participants-delimiter-pipe = loddrett strek mellom kolonnene
participants-delimiter-spaces = mellomrom mellom kolonnene
participants-delimiter-absent = én kolonne
participants-import-sheet = Ark
participants-import-sheet-people = { $name } ({ $count ->
    [one] { $count } person
   *[other] { $count } personer
})
participants-import-header = Linjen med overskrifter
participants-import-header-line = Linje { $line }: { $text }
participants-import-header-absent = Ingen overskrifter

## Import: the columns
participants-import-columns = Kolonner
participants-import-columns-sure = Alle kolonnene er gjenkjent
participants-import-columns-unsure = { $count ->
    [one] Én kolonne bør sjekkes
   *[other] { $count } kolonner bør sjekkes
}
participants-import-column = Kolonne { $number }
participants-import-never-read = Leses aldri inn
participants-import-taken-for = Innhold i { $column }
participants-import-check = Sjekk
participants-field-ignore = Ikke i bruk
participants-field-full_name = Fullt navn
participants-field-family_first_name = Etternavn, fornavn
participants-field-given_name = Fornavn
participants-field-middle_name = Mellomnavn
participants-field-family_name = Etternavn
participants-field-party = Parti
participants-field-list_letter = Listebokstav
participants-field-role = Rolle
participants-field-mandate_kind = Fast eller vara
participants-field-deputy_rank = Varaplass
participants-field-gender = Kjønn
participants-field-bloc = Posisjon eller opposisjon
participants-field-first_term = Første periode
participants-field-area = Del av kommunen

## Import: the rows
participants-import-rows = Linjene i listen
participants-group-look = Trenger et blikk
participants-group-ready = Klare
participants-group-left_out = Utelatt
participants-group-look-none = Ingen linjer er uklare.
participants-group-ready-none = Ingen linjer er klare ennå. Se over kolonnene og de andre gruppene.
participants-group-left_out-none = Ingen linjer er utelatt.
participants-group-look-about = Rett det som er galt, eller ta bort krysset for dem som ikke skal med. De som har kryss, blir lagt til slik de står her.
participants-import-take = Ta med
participants-import-take-named = Ta med { $name }
participants-import-take-anyway = Ta med { $name } likevel
participants-import-line = Linje
participants-import-line-number = Linje { $line }
participants-import-stands = Står i listen
participants-import-why = Hvorfor
participants-import-add = { $count ->
    [one] Legg til { $count } deltaker
   *[other] Legg til { $count } deltakere
}
participants-import-not-stored = Ingenting er lagret ennå.
participants-import-nameless = { $count ->
    [one] Én av dem som skal med, mangler navn.
   *[other] { $count } av dem som skal med, mangler navn.
}
participants-look-party_missing = Partiet mangler.
participants-look-party_unknown = Kjenner ikke partiet «{ $text }».
participants-look-use-party = Bruk { $party }
participants-look-duplicate_in_list = Samme person står også på linje { $line }. Kryss av hvis det er to personer.
participants-look-same_name_other_party = Samme navn står på linje { $line } med et annet parti.
participants-look-name_incomplete = Navnet ser ikke ut til å være fullstendig.
participants-look-name_order_unsure = Usikkert hva som er fornavn og etternavn.
participants-look-turn = Snu til «{ $name }»
participants-look-name_unusual = Navnet ser uvanlig ut. Er det skrevet riktig?
participants-look-several_people = Flere personer ser ut til å stå på samme linje. Ta med én her, og legg til de andre for hånd.
participants-look-role_unknown = Kjenner ikke rollen «{ $text }».
participants-look-on_leave = Står som permittert eller fritatt.
participants-left-out-already_listed = Står på deltakerlisten fra før
participants-left-out-blank = Tom linje
participants-left-out-title = Tittel
participants-left-out-header = Overskrifter
participants-left-out-section_heading = Mellomtittel
participants-left-out-footer = Bunntekst
participants-left-out-no_name = Uten navn
participants-left-out-not_a_person = Ikke en person
participants-left-out-vacant = Ubesatt plass
participants-left-out-not_elected = Ikke folkevalgt
participants-left-out-part_of = Hører til personen på linje { $line }
