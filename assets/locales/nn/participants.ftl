# The participants step: the list of people, and the import of a member list.
participants-lead = Medlemer og varamedlemer kan sitje ved borda. Parti blir brukt berre når borda blir sette.
participants-count = { $count ->
    [one] { $count } deltakar
   *[other] { $count } deltakarar
}
participants-import = Hent medlemsliste
participants-add = Legg til deltakar
participants-save = Lagre
participants-none = Ingen deltakarar enno
participants-none-text = Hent medlemslista til kommunestyret frå eit rekneark, ei CSV-fil eller ei nettside. Du ser over lista før noko blir lagra. Enkeltpersonar kan du leggje til for hand.
participants-list = Alle deltakarar
participants-search = Søk
participants-every-party = Alle parti
participants-every-mandate = Alle verv
participants-no-party = Utan parti
participants-shown = Viser { $shown } av { $total }
participants-no-match = Ingen passar med søket
participants-no-match-text = Prøv færre ord, eller vis heile lista.
participants-show-all = Vis heile lista
participants-members = { $count ->
    [one] { $count } medlem
   *[other] { $count } medlemer
}
participants-deputies = { $count ->
    [one] { $count } varamedlem
   *[other] { $count } varamedlemer
}
participants-plus-deputies = + { $count } vara
participants-parties = { $count ->
    [one] { $count } parti eller liste
   *[other] { $count } parti og lister
}

## A person
participants-name = Namn
participants-name-example = Førenamn først, til dømes «Kåre Skår».
participants-name-missing = Skriv eit namn.
participants-party = Parti
participants-party-example = Kort form, til dømes «Ap», eller namnet på ei lokal liste.
participants-mandate = Verv
participants-mandate-about = Berre medlemer og varamedlemer kan sitje ved borda.
participants-mandate-member = Medlem
participants-mandate-deputy = Varamedlem
participants-mandate-deputy-rank = Varamedlem { $rank }
participants-mandate-observer = Observatør
participants-mandate-administration = Administrasjon
participants-rank = Plass på lista over varamedlemer
participants-rank-invalid = Skriv eit heilt tal frå 1, eller la feltet stå tomt.
participants-office = Leiarverv
participants-office-none = Ingen
participants-office-mayor = Ordførar
participants-office-deputy_mayor = Varaordførar
participants-gender = Kjønn
participants-gender-woman = Kvinne
participants-gender-man = Mann
participants-gender-other = Anna
participants-bloc = Side
participants-bloc-position = Posisjon
participants-bloc-opposition = Opposisjon
participants-first-term = Første periode
participants-area = Del av kommunen
participants-sort-name = Blir sortert som
participants-more = Meir om deltakaren
participants-more-about = Blir brukt berre til å setje saman allsidige bord. Alt kan stå tomt.
participants-unknown = Ikkje oppgitt
participants-yes = Ja
participants-no = Nei
participants-actions = Endre eller trekkje
participants-edit = Endre { $name }
participants-withdraw = Trekk { $name } frå lista
participants-withdraw-title = Trekkje { $name } frå lista?
participants-withdraw-confirm = Trekk frå lista
participants-withdraw-text = Personen kan ikkje lenger setjast ved bord, men kan takast inn att seinare.
participants-withdraw-seated = Personen mistar plassen i verkstader som ikkje er avslutta. Tidlegare bordoppsett blir ståande. Personen kan takast inn att seinare.
participants-withdrawn = Trekte frå lista
participants-withdrawn-now = { $name } er trekt frå lista.
participants-reinstate = Ta inn att
participants-reinstate-named = Ta inn att { $name }
participants-reinstated = { $name } er på lista att.
participants-added = { $count ->
    [one] Éin deltakar er lagd til.
   *[other] { $count } deltakarar er lagde til.
}
participants-source-by-hand = Lagd til for hand

## Import: the source
participants-import-lead = Vel lista slik de har ho. Du ser over ho før noko blir lagra.
participants-import-back = Til deltakarane
participants-import-file = Frå ei fil
participants-import-drop = Slepp fila her, eller
participants-import-choose = Vel fil
participants-import-kinds = Rekneark (.xlsx, .xls, .ods) eller tekst (.csv, .txt)
participants-import-paste = Frå ei nettside eller eit dokument
participants-import-paste-label = Lim inn lista
participants-import-paste-about = Kopier namn og parti og lim dei inn, éin person på kvar linje.
participants-import-read = Les lista
participants-import-private = Telefonnummer, adresser, fødselsdatoar og merknader blir aldri lesne inn.
participants-import-pasted = Innlimt tekst
participants-import-too-large = Fila er for stor: grensa er 10 MB.
participants-import-too-large-hint = Ingenting er endra. Er dette rett fil? Du kan òg kopiere namna og lime dei inn.
participants-import-kept = Lista du såg på, står urørt under.
participants-import-other = Vel ei anna liste

## Import: what was read
participants-format-xlsx = Excel-rekneark
participants-format-xlsb = Excel-rekneark (binært)
participants-format-xls = Eldre Excel-rekneark
participants-format-ods = OpenDocument-rekneark
participants-format-text = Tekstfil
participants-format-pasted = Innlimt tekst
participants-encoding-utf8 = teiknsett UTF-8
participants-encoding-utf16_le = teiknsett UTF-16
participants-encoding-utf16_be = teiknsett UTF-16
participants-encoding-windows1252 = teiknsett Windows-1252
participants-encoding-mac_roman = teiknsett Mac Roman
participants-delimiter-semicolon = semikolon mellom kolonnane
participants-delimiter-comma = komma mellom kolonnane
participants-delimiter-tab = tabulator mellom kolonnane
participants-delimiter-pipe = loddrett strek mellom kolonnane
participants-delimiter-spaces = mellomrom mellom kolonnane
participants-delimiter-absent = éin kolonne
participants-import-sheet = Ark
participants-import-sheet-people = { $name } ({ $count ->
    [one] { $count } person
   *[other] { $count } personar
})
participants-import-header = Linja med overskrifter
participants-import-header-line = Linje { $line }: { $text }
participants-import-header-absent = Ingen overskrifter

## Import: the columns
participants-import-columns = Kolonnar
participants-import-columns-sure = Alle kolonnane er kjende att
participants-import-columns-unsure = { $count ->
    [one] Éin kolonne bør sjekkast
   *[other] { $count } kolonnar bør sjekkast
}
participants-import-column = Kolonne { $number }
participants-import-never-read = Blir aldri lesen inn
participants-import-taken-for = Innhald i { $column }
participants-import-check = Sjekk
participants-field-ignore = Ikkje i bruk
participants-field-full_name = Fullt namn
participants-field-family_first_name = Etternamn, førenamn
participants-field-given_name = Førenamn
participants-field-middle_name = Mellomnamn
participants-field-family_name = Etternamn
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
participants-import-rows = Linjene i lista
participants-group-look = Treng eit blikk
participants-group-ready = Klare
participants-group-left_out = Utelatne
participants-group-look-none = Ingen linjer er uklare.
participants-group-ready-none = Ingen linjer er klare enno. Sjå over kolonnane og dei andre gruppene.
participants-group-left_out-none = Ingen linjer er utelatne.
participants-group-look-about = Rett det som er gale, eller ta bort krysset for dei som ikkje skal vere med. Dei som har kryss, blir lagde til slik dei står her.
participants-import-take = Ta med
participants-import-take-named = Ta med { $name }
participants-import-take-anyway = Ta med { $name } likevel
participants-import-line = Linje
participants-import-line-number = Linje { $line }
participants-import-stands = Står i lista
participants-import-why = Kvifor
participants-import-add = { $count ->
    [one] Legg til { $count } deltakar
   *[other] Legg til { $count } deltakarar
}
participants-import-not-stored = Ingenting er lagra enno.
participants-import-nameless = { $count ->
    [one] Éin av dei som skal vere med, manglar namn.
   *[other] { $count } av dei som skal vere med, manglar namn.
}
participants-look-party_missing = Partiet manglar.
participants-look-party_unknown = Kjenner ikkje partiet «{ $text }».
participants-look-use-party = Bruk { $party }
participants-look-duplicate_in_list = Same person står òg på linje { $line }. Kryss av dersom det er to personar.
participants-look-same_name_other_party = Same namn står på linje { $line } med eit anna parti.
participants-look-name_incomplete = Namnet ser ikkje ut til å vere fullstendig.
participants-look-name_order_unsure = Usikkert kva som er førenamn og etternamn.
participants-look-turn = Snu til «{ $name }»
participants-look-name_unusual = Namnet ser uvanleg ut. Er det skrive rett?
participants-look-several_people = Fleire personar ser ut til å stå på same linje. Ta med éin her, og legg til dei andre for hand.
participants-look-role_unknown = Kjenner ikkje rolla «{ $text }».
participants-look-on_leave = Står som permittert eller friteken.
participants-left-out-already_listed = Står på deltakarlista frå før
participants-left-out-blank = Tom linje
participants-left-out-title = Tittel
participants-left-out-header = Overskrifter
participants-left-out-section_heading = Mellomtittel
participants-left-out-footer = Botntekst
participants-left-out-no_name = Utan namn
participants-left-out-not_a_person = Ikkje ein person
participants-left-out-vacant = Ledig plass
participants-left-out-not_elected = Ikkje folkevald
participants-left-out-part_of = Høyrer til personen på linje { $line }
