//! What is not a member list is said to be what it is.

use super::*;

fn detected(bytes: &[u8]) -> Option<DetectedKind> {
    match file(bytes) {
        Err(RosterError::WrongKind { detected }) => Some(detected),
        _ => None,
    }
}

#[test]
fn files_dropped_by_mistake_are_named() {
    assert_eq!(detected(b"%PDF-1.7 ..."), Some(DetectedKind::Pdf));
    assert_eq!(detected(b"\x89PNG\r\n\x1a\n"), Some(DetectedKind::Image));
    assert_eq!(detected(b"\xFF\xD8\xFF\xE0"), Some(DetectedKind::Image));
    assert_eq!(detected(b"PK\x03\x04....word/document.xml"), Some(DetectedKind::TextDocument));
    assert_eq!(detected(b"PK\x03\x04....ppt/slides"), Some(DetectedKind::Presentation));
    assert_eq!(detected(b"PK\x03\x04....readme.txt"), Some(DetectedKind::Archive));
    assert_eq!(detected(b"\n<html><table><tr><td>Kari"), Some(DetectedKind::WebPage));
    assert_eq!(detected(b"{\\rtf1 Kari"), Some(DetectedKind::RichText));
}

#[test]
fn an_encrypted_workbook_asks_for_its_password_to_be_taken_off() {
    let mut bytes = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    bytes.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(file(&bytes), Err(RosterError::PasswordProtected));
}

#[test]
fn empty_nameless_unreadable_and_too_large_are_told_apart() {
    assert_eq!(file(b""), Err(RosterError::Empty));
    assert_eq!(file(b" \r\n \r\n"), Err(RosterError::Empty));
    assert_eq!(file(b"1;2;3\n4;5;6\n"), Err(RosterError::NoNames));
    assert_eq!(file(b"Kari\x00\x01\x02 Nordmann"), Err(RosterError::UnreadableEncoding));
    assert!(matches!(file(&vec![b'a'; MAX_BYTES + 1]), Err(RosterError::TooLarge { .. })));
    assert!(matches!(file("Kari Nordmann;Ap\n".repeat(MAX_ROWS + 1).as_bytes()), Err(RosterError::TooManyRows { .. })));
    assert!(matches!(file(b"PK\x03\x04 xl/workbook.xml"), Err(RosterError::BrokenWorkbook { .. })));
}

#[test]
fn a_stray_cell_at_the_end_of_the_sheet_costs_no_memory() {
    let draft = file(include_bytes!("stray-cell-far-away.xlsx"));
    assert!(matches!(draft, Err(RosterError::TooManyRows { .. })));
}

#[test]
fn a_sheet_that_is_not_there_is_named() {
    let bytes = include_bytes!("lillevik-kommunestyre.xlsx").to_vec();
    let choice = Choice { sheet: Some("Ark9".to_owned()), ..Choice::default() };
    let answer = read(&Source::File { name: String::new(), bytes }, &choice);
    assert_eq!(answer, Err(RosterError::NoSuchSheet { name: "Ark9".to_owned() }));
}
