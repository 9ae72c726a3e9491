//! The four sample files, exactly.

use super::*;

const XLSX: &[u8] = include_bytes!("lillevik-kommunestyre.xlsx");
const PORTAL: &[u8] = include_bytes!("portaleksport-utvalgsmedlemmer.csv");
const NYNORSK: &[u8] = include_bytes!("nynorsk-kommunestyre.csv");
const PASTED: &str = include_str!("limt-inn-fra-nettside.txt");

fn labels(draft: &RosterDraft) -> Vec<(&str, u32, u32)> {
    draft.parties.iter().map(|party| (party.party.as_str(), party.members, party.deputies)).collect()
}

#[test]
fn the_workbook_comes_in_whole() {
    let draft = file(XLSX).expect("a workbook");
    assert_eq!(draft.format, Format::Xlsx);
    assert_eq!(draft.sheet.as_deref(), Some("Kommunestyret 2023-2027"));
    assert_eq!(draft.header_row, Some(1));
    use Field::*;
    assert_eq!(fields(&draft), [FullName, Party, Role, Gender, Bloc, FirstTerm, Area, Ignore]);
    assert!(draft.columns.iter().all(|column| column.sure));
    assert_eq!(draft.counts, Counts { ready: 52, look: 0, left_out: 1, members: 35, deputies: 17 });
    assert_eq!(
        labels(&draft),
        [
            ("Ap", 9, 2),
            ("H", 8, 2),
            ("FrP", 4, 2),
            ("Sp", 4, 2),
            ("SV", 3, 2),
            ("KrF", 2, 2),
            ("V", 2, 2),
            ("LL", 1, 1),
            ("MDG", 1, 1),
            ("R", 1, 1)
        ]
    );
    let mayor = person(&draft, "Eirik Solberg");
    assert_eq!((mayor.office, mayor.mandate), (Some(Office::Mayor), Mandate::Member));
    assert_eq!((mayor.gender, mayor.bloc), (Some(super::Gender::Man), Some(super::Bloc::Position)));
    assert_eq!((mayor.first_term, mayor.area.as_deref()), (Some(true), Some("Fjellgrenda")));
    assert_eq!(person(&draft, "Nils Eide").office, Some(Office::DeputyMayor));
    assert_eq!(person(&draft, "Stein Opsahl Nygård").sort_name, "Nygård, Stein Opsahl");
}

#[test]
fn e_mail_addresses_do_not_leave_the_module() {
    let draft = file(XLSX).expect("a workbook");
    assert!(draft.columns[7].private && draft.columns[7].samples.is_empty());
    assert!(!format!("{draft:?}").contains('@'));
}

#[test]
fn the_portal_export_comes_in_from_windows_1252_under_its_title_rows() {
    let draft = file(PORTAL).expect("a text");
    assert_eq!(draft.format, Format::Text { encoding: Encoding::Windows1252, delimiter: Delimiter::Semicolon });
    assert_eq!(draft.header_row, Some(4));
    use Field::*;
    assert_eq!(fields(&draft), [FullName, Party, Role, Bloc, Ignore]);
    assert!(draft.columns.iter().all(|column| column.sure));
    assert_eq!(draft.counts, Counts { ready: 39, look: 0, left_out: 7, members: 25, deputies: 14 });
    assert_eq!(left_out(&draft, 1), LeftOutReason::Title);
    assert_eq!(left_out(&draft, 3), LeftOutReason::Blank);
    assert_eq!(left_out(&draft, 4), LeftOutReason::Header);
    assert_eq!(left_out(&draft, 45), LeftOutReason::Blank);
    assert_eq!(left_out(&draft, 46), LeftOutReason::Footer);
    assert_eq!(
        labels(&draft),
        [
            ("Ap", 7, 2),
            ("H", 6, 2),
            ("FrP", 3, 2),
            ("Sp", 3, 2),
            ("KrF", 2, 2),
            ("SV", 2, 2),
            ("INP", 1, 1),
            ("V", 1, 1)
        ]
    );
    let mayor = person(&draft, "Kåre Skår");
    assert_eq!((mayor.sort_name.as_str(), mayor.office), ("Skår, Kåre", Some(Office::Mayor)));
    assert_eq!(mayor.bloc, Some(super::Bloc::Opposition));
    let second = person(&draft, "Liv Sæther Åsen");
    assert_eq!((second.sort_name.as_str(), second.mandate), ("Sæther Åsen, Liv", Mandate::Deputy { rank: Some(2) }));
    assert_eq!(person(&draft, "Ivar Bakken").party.as_deref(), Some("INP"));
    assert_eq!(person(&draft, "Stein Fjeld").party.as_deref(), Some("KrF"));
}

#[test]
fn the_nynorsk_list_comes_in_without_its_remarks() {
    let draft = file(NYNORSK).expect("a text");
    assert_eq!(draft.format, Format::Text { encoding: Encoding::Utf8, delimiter: Delimiter::Comma });
    use Field::*;
    assert_eq!(fields(&draft), [GivenName, FamilyName, Party, Gender, MandateKind, FirstTerm, Ignore]);
    assert_eq!(draft.counts, Counts { ready: 25, look: 0, left_out: 1, members: 19, deputies: 6 });
    assert_eq!(labels(&draft), [("Sp", 6, 1), ("Ap", 5, 1), ("H", 3, 1), ("SV", 2, 1), ("V", 2, 1), ("FrP", 1, 1)]);
    assert_eq!(person(&draft, "Anne Ulvik Øverås").sort_name, "Ulvik Øverås, Anne");
    assert_eq!(person(&draft, "Håkon Pettersen").first_term, Some(false));
    assert_eq!(person(&draft, "Magnus Ødegård").first_term, Some(true));
    assert!(!format!("{draft:?}").contains("allergi"));
}

#[test]
fn the_pasted_page_comes_in_without_headers() {
    let draft = paste(PASTED);
    assert_eq!(draft.format, Format::Pasted { delimiter: Delimiter::Tab });
    assert_eq!(draft.header_row, None);
    assert_eq!(fields(&draft), [Field::FullName, Field::Party]);
    assert!(draft.columns.iter().all(|column| column.sure));
    assert_eq!(draft.counts, Counts { ready: 25, look: 0, left_out: 0, members: 25, deputies: 0 });
    assert_eq!(labels(&draft), [("H", 8, 0), ("Ap", 7, 0), ("FrP", 4, 0), ("Sp", 3, 0), ("V", 2, 0), ("MDG", 1, 0)]);
    assert_eq!(person(&draft, "Ørjan Brekke Øverås").party_name.as_deref(), Some("Senterpartiet"));
}
