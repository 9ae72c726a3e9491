//! The layouts that municipal lists come in, each with its own trouble.

use super::*;

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(name, party)| ((*name).to_owned(), (*party).to_owned())).collect()
}

#[test]
fn merged_titles_split_headers_and_merged_parties_are_read() {
    let draft = file(include_bytes!("title-rows-and-two-sheets.xlsx")).expect("a workbook");
    assert_eq!(draft.sheet.as_deref(), Some("Medlemmer"));
    let sheets: Vec<_> = draft.sheets.iter().map(|sheet| (sheet.name.as_str(), sheet.people)).collect();
    assert_eq!(sheets, [("Forside", 0), ("Medlemmer", 5), ("Varamedlemmer", 3)]);
    assert_eq!(
        names_and_parties(&draft),
        pairs(&[
            ("Kari Nordmann", "Ap"),
            ("Ola Lie", "Ap"),
            ("Máret Áile Sára", "Ap"),
            ("Åse Ødegård", "H"),
            ("Per von Krogh", "H")
        ])
    );
    assert_eq!(draft.counts.look, 0);
    assert!(!format!("{draft:?}").contains("9000000"));
    assert_eq!(left_out(&draft, 12), LeftOutReason::Footer);
}

#[test]
fn a_sheet_named_for_the_deputies_holds_deputies() {
    let bytes = include_bytes!("title-rows-and-two-sheets.xlsx").to_vec();
    let choice = Choice { sheet: Some("Varamedlemmer".to_owned()), ..Choice::default() };
    let draft = read(&Source::File { name: String::new(), bytes }, &choice).expect("a workbook");
    assert_eq!(person(&draft, "Nils Moen").mandate, Mandate::Deputy { rank: Some(2) });
    assert_eq!(draft.counts.deputies, 3);
}

#[test]
fn an_old_workbook_in_nynorsk_is_read() {
    let draft = file(include_bytes!("nynorsk.xls")).expect("a workbook");
    assert_eq!(draft.format, Format::Xls);
    assert_eq!(names_and_parties(&draft), pairs(&[("Gro Bø", "H"), ("Åse Vik", "Sp"), ("Jon Å", "R")]));
    assert_eq!(person(&draft, "Gro Bø").office, Some(Office::Mayor));
    assert!(draft.columns[3].private);
}

#[test]
fn an_opendocument_sheet_with_list_letters_is_read() {
    let draft = file(include_bytes!("list-letters.ods")).expect("a workbook");
    assert_eq!(draft.format, Format::Ods);
    assert_eq!(
        names_and_parties(&draft),
        pairs(&[("Kåre Skår", "Ap"), ("Liv Bø", "Sp"), ("Åge Østby", "Samlingslista"), ("Ida Berg", "H")])
    );
    assert_eq!(draft.counts.ready, 4);
}

#[test]
fn utf_16_in_both_orders_and_with_or_without_a_mark_is_read() {
    let text = "Navn\tParti\r\nÅse Bjørgås\tAp\r\nØystein Sæbø\tHøyre\r\n";
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for bytes in [[b"\xFF\xFE", little.as_slice()].concat(), [b"\xFE\xFF", big.as_slice()].concat(), little, big] {
        let draft = file(&bytes).expect("a text");
        assert_eq!(names_and_parties(&draft), pairs(&[("Åse Bjørgås", "Ap"), ("Øystein Sæbø", "H")]));
    }
}

#[test]
fn a_mac_text_is_read() {
    let draft = file(b"Navn;Parti\rK\x8Cre B\xBF;H\xBFyre\r").expect("a text");
    assert_eq!(names_and_parties(&draft), pairs(&[("Kåre Bø", "H")]));
}

#[test]
fn parties_head_their_members_and_deputies() {
    let draft = paste(
        "Kommunestyret 2023–2027\n\nArbeiderpartiet:\n1. Kari Nordmann\n2. Ola Lie\nVaramedlemmer for Høyre:\n1. Liv Bø\n2. Åge Moen\n\nVenstre (1)\nEva Dahl\nLillevik Bygdeliste\nIda Berg\n",
    );
    assert_eq!(
        names_and_parties(&draft),
        pairs(&[
            ("Kari Nordmann", "Ap"),
            ("Ola Lie", "Ap"),
            ("Liv Bø", "H"),
            ("Åge Moen", "H"),
            ("Eva Dahl", "V"),
            ("Ida Berg", "Lillevik Bygdeliste")
        ])
    );
    assert_eq!(draft.counts.look, 0);
    assert_eq!(person(&draft, "Åge Moen").mandate, Mandate::Deputy { rank: Some(2) });
    assert_eq!(person(&draft, "Eva Dahl").mandate, Mandate::Member);
    assert_eq!(person(&draft, "Ola Lie").mandate, Mandate::Member);
    assert_eq!(left_out(&draft, 1), LeftOutReason::Title);
    assert_eq!(left_out(&draft, 3), LeftOutReason::SectionHeading);
}

#[test]
fn a_heading_that_names_deputies_and_a_party_in_one_breath_says_both() {
    let draft = paste(
        "ARBEIDERPARTIET\n1. Kari Nordmann (ordfører)\n2. Ola Vik\n\nVaramedlemmer Arbeiderpartiet\n1. Siri Moen\n",
    );
    assert_eq!(person(&draft, "Siri Moen").mandate, Mandate::Deputy { rank: Some(1) });
    assert_eq!(person(&draft, "Siri Moen").party.as_deref(), Some("Ap"));
    assert_eq!(person(&draft, "Ola Vik").mandate, Mandate::Member);
}

#[test]
fn mandates_over_parties_and_parties_over_mandates_are_told_apart() {
    let over = paste("Faste medlemmer\nAp\nKari Nordmann\nH\nLiv Bø\nVaramedlemmer\nAp\nOla Lie\nH\nÅge Moen");
    let under = paste(
        "Ap\nFaste medlemmer\nKari Nordmann\nVaramedlemmer\nOla Lie\nH\nMedlemmer\nLiv Bø\nVaramedlemmer\nÅge Moen",
    );
    for draft in [over, under] {
        let deputies: Vec<_> =
            people(&draft).into_iter().filter(|person| matches!(person.mandate, Mandate::Deputy { .. })).collect();
        let deputies: Vec<_> = deputies.iter().map(|person| (person.name.as_str(), person.party.as_deref())).collect();
        assert_eq!(deputies, [("Ola Lie", Some("Ap")), ("Åge Moen", Some("H"))]);
        assert_eq!((draft.counts.ready, draft.counts.look), (4, 0));
    }
}

#[test]
fn section_rows_in_a_table_speak_for_the_rows_beneath() {
    let draft = file("Navn;Verv;Telefon\nHøyre;;\nKari Nordmann;Medlem;90000000\nOla Lie;1. vara;\nLL;;\nEva Dahl;Medlem;\nIda Berg;Medlem;\n".as_bytes()).expect("a text");
    assert_eq!(
        names_and_parties(&draft),
        pairs(&[("Kari Nordmann", "H"), ("Ola Lie", "H"), ("Eva Dahl", "LL"), ("Ida Berg", "LL")])
    );
    assert_eq!(person(&draft, "Ola Lie").mandate, Mandate::Deputy { rank: Some(1) });
    assert_eq!(draft.counts.look, 0);
}

#[test]
fn cards_from_a_web_page_keep_each_party_with_the_name_above() {
    let draft = paste(
        "Kari Nordmann\nArbeiderpartiet\nOrdfører\nkari@lillevik.example\n\nOla Lie\nHøyre\n900 00 000\n\nEva Dahl\nVenstre\n",
    );
    assert_eq!(names_and_parties(&draft), pairs(&[("Kari Nordmann", "Ap"), ("Ola Lie", "H"), ("Eva Dahl", "V")]));
    assert_eq!(person(&draft, "Kari Nordmann").office, Some(Office::Mayor));
    assert_eq!(left_out(&draft, 2), LeftOutReason::PartOf { line: 1 });
    assert_eq!(draft.counts, Counts { ready: 3, look: 0, left_out: 8, members: 3, deputies: 0 });
}

#[test]
fn running_text_holds_party_and_office() {
    let draft = paste(
        "1. Kari Nordmann (Ap), ordfører\n2) Nordmann, Ola (H)\n• Eva Dahl, Sosialistisk Venstreparti\nVaraordfører: Liv Bø (KrF)\nIda Berg – Senterpartiet\nÅge Moen MDG\nGruppeleder Per Vik (Frp)\n",
    );
    assert_eq!(
        names_and_parties(&draft),
        pairs(&[
            ("Kari Nordmann", "Ap"),
            ("Ola Nordmann", "H"),
            ("Eva Dahl", "SV"),
            ("Liv Bø", "KrF"),
            ("Ida Berg", "Sp"),
            ("Åge Moen", "MDG"),
            ("Per Vik", "FrP")
        ])
    );
    assert_eq!(draft.counts.ready, 7);
    assert_eq!(person(&draft, "Kari Nordmann").office, Some(Office::Mayor));
    assert_eq!(person(&draft, "Liv Bø").office, Some(Office::DeputyMayor));
    assert_eq!(person(&draft, "Ola Nordmann").sort_name, "Nordmann, Ola");
}

#[test]
fn spaces_capitals_and_signs_in_names_come_right() {
    let draft = file("Navn;Parti\nNORDMANN, Kari;Ap\n  Ola\u{a0} \u{a0}Lie ;ap\nANNE-MARIE O'BRIEN;AP\nPer von der Lippe;Ap\nK.H. McDonald;Ap\nKa\u{30a}re Bø;Ap\nMáhtte Čállá;Norgga Sámiid Riikasearvi\n".as_bytes()).expect("a text");
    let names: Vec<_> = people(&draft).iter().map(|person| (person.name.as_str(), person.sort_name.as_str())).collect();
    assert_eq!(
        names,
        [
            ("Kari Nordmann", "Nordmann, Kari"),
            ("Ola Lie", "Lie, Ola"),
            ("Anne-Marie O'Brien", "O'Brien, Anne-Marie"),
            ("Per von der Lippe", "von der Lippe, Per"),
            ("K.H. McDonald", "McDonald, K.H."),
            ("Kåre Bø", "Bø, Kåre"),
            ("Máhtte Čállá", "Čállá, Máhtte"),
        ]
    );
    assert_eq!(person(&draft, "Máhtte Čállá").party.as_deref(), Some("NSR"));
    assert_eq!(draft.counts.ready, 7);
}

#[test]
fn family_name_first_without_a_comma_asks_when_it_is_unclear() {
    let draft = file("Etternavn Fornavn;Parti\nNordmann Kari;Ap\nLie Ola Per;H\nBERG HANSEN Ida;V\n".as_bytes())
        .expect("a text");
    assert_eq!(fields(&draft)[0], Field::FamilyFirstName);
    assert_eq!(person(&draft, "Kari Nordmann").sort_name, "Nordmann, Kari");
    assert_eq!(person(&draft, "Ida Berg Hansen").sort_name, "Berg Hansen, Ida");
    assert_eq!(reasons(&draft, 3), [LookReason::NameOrderUnsure]);
}

#[test]
fn joint_local_and_misspelt_parties_are_told_apart() {
    let draft = file("Navn;Parti\nKari Nordmann;Ap/SV\nOla Lie;Høyre og Venstre\nEva Dahl;Lillevik Bygdeliste (LL)\nLiv Bø;LL\nIda Berg;Arbiderpartiet\nÅge Moen;\nPer Vik;?\nNina Ås;Lillevik Høyre\n".as_bytes()).expect("a text");
    let party = |name| person(&draft, name).party.as_deref();
    assert_eq!((party("Kari Nordmann"), party("Ola Lie")), (Some("Ap/SV"), Some("H/V")));
    assert_eq!((party("Eva Dahl"), party("Liv Bø"), party("Nina Ås")), (Some("LL"), Some("LL"), Some("H")));
    assert_eq!(person(&draft, "Liv Bø").party_name.as_deref(), Some("Lillevik Bygdeliste"));
    assert_eq!(
        reasons(&draft, 6),
        [LookReason::PartyUnknown { text: "Arbiderpartiet".to_owned(), suggestion: Some("Ap".to_owned()) }]
    );
    assert_eq!(reasons(&draft, 7), [LookReason::PartyMissing]);
    assert_eq!(reasons(&draft, 8), [LookReason::PartyMissing]);
    assert_eq!(draft.counts.ready, 5);
}

#[test]
fn a_is_labour_only_where_nothing_speaks_against_it() {
    let codes = file(b"Navn;Parti\nKari Nordmann;A\nOla Lie;SP\nEva Dahl;FRP\n").expect("a text");
    assert_eq!(person(&codes, "Kari Nordmann").party.as_deref(), Some("Ap"));
    let mixed = file(b"Navn;Parti\nKari Nordmann;A\nOla Lie;SP\nEva Dahl;Ap\n").expect("a text");
    assert_eq!(
        reasons(&mixed, 2),
        [LookReason::PartyUnknown { text: "A".to_owned(), suggestion: Some("Ap".to_owned()) }]
    );
    assert!(parties::canonical("A").is_none());
    assert_eq!(parties::canonical(" arbeidarpartiet ").map(|party| party.code), Some("Ap"));
    assert_eq!(parties::canonical("HOYRE").map(|party| party.code), Some("H"));
    assert_eq!(parties::by_list_letter("a").map(|party| party.code), Some("Ap"));
}

#[test]
fn the_same_name_twice_is_asked_about() {
    let draft = file(b"Navn;Parti\nKari Nordmann;Ap\nNordmann, Kari;AP\nKari Nordmann;H\n").expect("a text");
    assert_eq!(status(&draft, 2), &RowStatus::Ready);
    assert_eq!(reasons(&draft, 3), [LookReason::DuplicateInList { line: 2 }]);
    assert_eq!(reasons(&draft, 4), [LookReason::SameNameOtherParty { line: 2 }]);
}

#[test]
fn a_bad_row_never_sinks_the_rest() {
    let draft = file("Navn;Parti;Rolle\nKari;Ap;Medlem\n;Ap;Medlem\n12.03.2024;Ap;Medlem\nVakant;H;Medlem\nOla Lie;H;Trollmann\nEva Dahl;V;Medlem (permisjon)\nSiri Berg;;Møtesekretær\nPer Ås;;Observatør\nTor Dal;;Kommunedirektør\nGro Vik;Sp;Medlem\n".as_bytes()).expect("a text");
    assert_eq!(reasons(&draft, 2), [LookReason::NameIncomplete]);
    assert_eq!(left_out(&draft, 3), LeftOutReason::NoName);
    assert_eq!(left_out(&draft, 4), LeftOutReason::NotAPerson);
    assert_eq!(left_out(&draft, 5), LeftOutReason::Vacant);
    assert_eq!(reasons(&draft, 6), [LookReason::RoleUnknown { text: "Trollmann".to_owned() }]);
    assert_eq!(reasons(&draft, 7), [LookReason::OnLeave]);
    assert_eq!(left_out(&draft, 8), LeftOutReason::NotElected);
    assert_eq!(person(&draft, "Siri Berg").mandate, Mandate::Administration);
    assert_eq!(person(&draft, "Per Ås").mandate, Mandate::Observer);
    assert_eq!(person(&draft, "Tor Dal").mandate, Mandate::Administration);
    assert_eq!(status(&draft, 11), &RowStatus::Ready);
}

#[test]
fn quotes_trailing_delimiters_and_repeated_headers_do_no_harm() {
    let draft = file("sep=;\n\"Navn\";\"Parti\";\"Merknad\";;\n\"Lie, Ola\";\"Ap\";\"glad i \"\"kaffe\"\"\nog te\";;\nNavn;Parti;Merknad;;\nEva \"Evy\" Dahl;H;;;\n;;;;\nSum;2;;;\n".as_bytes()).expect("a text");
    assert_eq!(person(&draft, "Ola Lie").party.as_deref(), Some("Ap"));
    assert_eq!(left_out(&draft, 5), LeftOutReason::Header);
    assert_eq!(left_out(&draft, 8), LeftOutReason::Footer);
    assert!(!format!("{draft:?}").contains("kaffe"));
}

#[test]
fn numbers_rank_deputies_only_where_they_begin_again() {
    let running = file(b"Nr;Navn;Parti;Fast/vara\n1;Kari Nordmann;Ap;fast\n2;Ola Lie;Ap;vara\n").expect("a text");
    assert_eq!(person(&running, "Ola Lie").mandate, Mandate::Deputy { rank: None });
    let ranks = file(b"Varanr;Navn;Parti;Fast/vara\n;Kari Nordmann;Ap;fast\n1;Ola Lie;Ap;vara\n").expect("a text");
    assert_eq!(person(&ranks, "Ola Lie").mandate, Mandate::Deputy { rank: Some(1) });
}

#[test]
fn the_user_changes_the_mapping_and_the_header_line() {
    let source = Source::Pasted { text: "Kol1;Kol2;Kol3\nLie;Ola;Ap\nDahl;Eva;H\n".to_owned() };
    let columns = Some(vec![Field::FamilyName, Field::GivenName, Field::Party]);
    let choice = Choice { columns, header: Some(HeaderChoice::Line { line: 1 }), sheet: None };
    let draft = read(&source, &choice).expect("a text");
    assert_eq!(names_and_parties(&draft), pairs(&[("Ola Lie", "Ap"), ("Eva Dahl", "H")]));
    assert_eq!(left_out(&draft, 1), LeftOutReason::Header);
    let absent = Choice { header: Some(HeaderChoice::Absent), ..choice };
    let draft = read(&source, &absent).expect("a text");
    assert_eq!((draft.header_row, draft.counts.ready), (None, 2));
    assert_eq!(left_out(&draft, 1), LeftOutReason::NotAPerson);
}

#[test]
fn unheaded_columns_are_known_by_what_they_hold() {
    let draft = paste("Ola\tLie\tAp\tmann\tfast\tola@x.no\nEva\tDahl\tH\tkvinne\tvara\teva@x.no\n");
    use Field::*;
    assert_eq!(fields(&draft), [GivenName, FamilyName, Party, Gender, Role, Ignore]);
    assert!(draft.columns[5].private && !draft.columns[0].sure);
    assert_eq!(person(&draft, "Eva Dahl").mandate, Mandate::Deputy { rank: None });
}

#[test]
fn a_full_export_of_roles_is_not_mistaken_for_headers() {
    let draft = paste("Liv Bø\tH\tMedlem\tOpposisjon\nOla Lie\tAp\tMedlem\tPosisjon\nEva Dahl\tSp\tMedlem\tPosisjon\n");
    assert_eq!(draft.header_row, None);
    assert_eq!(fields(&draft), [Field::FullName, Field::Party, Field::Role, Field::Bloc]);
    assert_eq!(draft.counts.ready, 3);
}

#[test]
fn names_that_hold_words_for_roles_stay_names() {
    let draft =
        paste("Berit Gjestvang (H)\nPer Rådmannsen (Ap)\nAnne Leder Vik (V)\nTor Høyre Lie (Sp)\nKari Fast (KrF)\n");
    assert_eq!(people(&draft).len(), 5, "{:#?}", draft.rows);
    assert_eq!(draft.counts.look, 0);
}

#[test]
fn several_people_on_a_line_are_asked_about() {
    let draft = paste("Kari Nordmann (Ap), Ola Lie (H), Eva Dahl (V)\nIda Berg (Sp)\nLiv Bø og Åge Moen (H)\n");
    assert!(reasons(&draft, 1).contains(&LookReason::SeveralPeople));
    assert_eq!(status(&draft, 2), &RowStatus::Ready);
    assert!(reasons(&draft, 3).contains(&LookReason::SeveralPeople));
}

#[test]
fn a_portal_export_of_another_make_is_read() {
    let draft = file("Utvalg;Kommunestyret\nUtvalgsmedlemmer;;;;;;\nFornavn;Mellomnavn;Etternavn;Funksjon;Representerer;Fra dato;Til dato;Personlig vara;E-post\nKari;Marie;Nordmann;Ordfører;Arbeiderpartiet;01.10.2023;30.09.2027;;a@b.no\nOla;;Lie;Varaordfører;Senterpartiet;01.10.2023;30.09.2027;;b@b.no\nEva;;Dahl;Varamedlem 3;Høyre;01.10.2023;;;\nLiv;;Bø;Utvalgssekretær;;;;;\n".as_bytes()).expect("a text");
    assert_eq!(
        names_and_parties(&draft),
        pairs(&[("Kari Marie Nordmann", "Ap"), ("Ola Lie", "Sp"), ("Eva Dahl", "H")])
    );
    assert_eq!(person(&draft, "Eva Dahl").mandate, Mandate::Deputy { rank: Some(3) });
    assert_eq!(draft.counts.ready, 3);
    assert_eq!(left_out(&draft, 7), LeftOutReason::NotElected);
}

#[test]
fn plain_lists_without_capitals_or_with_lists_of_one_are_read() {
    let draft = paste(
        "Lillevik kommune\nkari nordmann (ap)\nola lie (h)\nEva Dahl (Samlingslista)\nIda Berg (Uavhengig)\nPer Vik (Bygdas Beste)\nSist oppdatert 01.02.2024\n",
    );
    assert_eq!(left_out(&draft, 1), LeftOutReason::Title);
    assert_eq!(person(&draft, "Kari Nordmann").party.as_deref(), Some("Ap"));
    assert_eq!(person(&draft, "Eva Dahl").party.as_deref(), Some("Samlingslista"));
    assert_eq!(draft.counts.ready, 4);
    assert_eq!(reasons(&draft, 6), [LookReason::PartyUnknown { text: "Bygdas Beste".to_owned(), suggestion: None }]);
    assert_eq!(left_out(&draft, 7), LeftOutReason::Footer);
}

#[test]
fn aligned_text_and_pipes_are_cut_into_cells() {
    let aligned = paste(
        "Navn              Parti      Verv\nKari Nordmann     Ap         Ordfører\nOla Lie           H          Medlem\n",
    );
    let pipes =
        paste("| Navn | Parti | Verv |\n|---|---|---|\n| Kari Nordmann | Ap | Ordfører |\n| Ola Lie | H | Medlem |\n");
    for draft in [aligned, pipes] {
        assert_eq!(names_and_parties(&draft), pairs(&[("Kari Nordmann", "Ap"), ("Ola Lie", "H")]));
        assert_eq!((draft.counts.ready, draft.counts.look), (2, 0));
    }
}

#[test]
fn gender_side_and_place_are_read_in_every_spelling() {
    let draft = file("Namn;Gruppe;Kjønn (K/M);Pos./opp.;Bustad;Første periode;Født\nKari Nordmann;Ap;K;Posisjon;Nordbygda;Ja;1970\nOla Lie;H;m;opposisjon;;nei;1980\nEva Dahl;V;Ikke-binær;Opp;Øyene;;1990\n".as_bytes()).expect("a text");
    let kari = person(&draft, "Kari Nordmann");
    assert_eq!((kari.gender, kari.bloc, kari.first_term), (Some(Gender::Woman), Some(Bloc::Position), Some(true)));
    assert_eq!(kari.area.as_deref(), Some("Nordbygda"));
    let ola = person(&draft, "Ola Lie");
    assert_eq!((ola.gender, ola.bloc, ola.first_term), (Some(Gender::Man), Some(Bloc::Opposition), Some(false)));
    assert_eq!((person(&draft, "Eva Dahl").gender, person(&draft, "Eva Dahl").first_term), (Some(Gender::Other), None));
    assert!(!format!("{draft:?}").contains("1970"));
}

#[test]
fn observers_and_staff_under_their_headings_are_not_elected() {
    let draft = paste("Høyre\nKari Nordmann\nObservatører:\nOla Lie\nAdministrasjonen\nEva Dahl\n");
    assert_eq!(people(&draft).len(), 1);
    assert_eq!((left_out(&draft, 4), left_out(&draft, 6)), (LeftOutReason::NotElected, LeftOutReason::NotElected));
}
