//! Member lists as municipalities write them. The four samples must come in with nothing but an OK.

use proptest::prelude::*;
use rundebord_documents::roster::*;

#[path = "rosters/samples.rs"]
mod samples;

#[path = "rosters/layouts.rs"]
mod layouts;

#[path = "rosters/refusals.rs"]
mod refusals;

fn paste(text: &str) -> RosterDraft {
    read(&Source::Pasted { text: text.to_owned() }, &Choice::default()).expect("the list is readable")
}

fn file(bytes: &[u8]) -> Result<RosterDraft, RosterError> {
    read(&Source::File { name: "liste".to_owned(), bytes: bytes.to_vec() }, &Choice::default())
}

fn people(draft: &RosterDraft) -> Vec<&DraftPerson> {
    let rows = draft.rows.iter().filter(|row| !matches!(row.status, RowStatus::LeftOut { .. }));
    rows.filter_map(|row| row.person.as_ref()).collect()
}

fn person<'a>(draft: &'a RosterDraft, name: &str) -> &'a DraftPerson {
    let found = draft.rows.iter().filter_map(|row| row.person.as_ref()).find(|person| person.name == name);
    found.unwrap_or_else(|| panic!("no {name} in {:#?}", draft.rows))
}

fn status(draft: &RosterDraft, line: u32) -> &RowStatus {
    let row = draft.rows.iter().find(|row| row.line == line);
    &row.unwrap_or_else(|| panic!("no line {line}")).status
}

fn left_out(draft: &RosterDraft, line: u32) -> LeftOutReason {
    match status(draft, line) {
        RowStatus::LeftOut { reason } => *reason,
        other => panic!("line {line} is {other:?}"),
    }
}

fn reasons(draft: &RosterDraft, line: u32) -> Vec<LookReason> {
    match status(draft, line) {
        RowStatus::Look { reasons } => reasons.clone(),
        other => panic!("line {line} is {other:?}"),
    }
}

fn fields(draft: &RosterDraft) -> Vec<Field> {
    draft.columns.iter().map(|column| column.field).collect()
}

fn names_and_parties(draft: &RosterDraft) -> Vec<(String, String)> {
    let pair = |person: &&DraftPerson| (person.name.clone(), person.party.clone().unwrap_or_default());
    people(draft).iter().map(pair).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn no_bytes_whatever_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let _ = file(&bytes);
    }

    #[test]
    fn a_broken_workbook_is_refused_without_a_panic(at in 0usize..7000, byte in any::<u8>(), cut in 100usize..7203) {
        let mut bytes = include_bytes!("rosters/lillevik-kommunestyre.xlsx").to_vec();
        bytes[at] = byte;
        let _ = file(&bytes);
        let _ = file(&bytes[..cut]);
    }

    #[test]
    fn every_line_is_ready_or_needs_a_look_or_is_left_out(
        lines in proptest::collection::vec("[A-Za-zæøåÆØÅ ,;()/.:\t\"0-9-]{0,40}|Kari Nordmann|Ap|Høyre|Varamedlemmer|Navn;Parti|Liv Bø;H", 1..40)
    ) {
        if let Ok(draft) = file(lines.join("\n").as_bytes()) {
            let counts = draft.counts;
            prop_assert_eq!((counts.ready + counts.look + counts.left_out) as usize, draft.rows.len());
            prop_assert!(draft.rows.windows(2).all(|pair| pair[0].line < pair[1].line));
            prop_assert!(draft.rows.iter().all(|row| row.cells.len() == draft.columns.len()));
            let ready = draft.rows.iter().filter(|row| row.status == RowStatus::Ready);
            for row in ready {
                let person = row.person.as_ref().expect("a ready row has a person");
                prop_assert!(person.party.is_some() && person.sort_name.contains(", "));
            }
        }
    }

    #[test]
    fn without_quotes_every_line_of_a_text_has_its_row(
        lines in proptest::collection::vec("[A-Za-zæøå ,;(/.:\t0-9-]{0,30}", 0..30)
    ) {
        let text = format!("Kari Nordmann (Ap)\n{}\nOla Hansen (H)", lines.join("\n"));
        if let Ok(draft) = file(text.as_bytes()) {
            prop_assert_eq!(draft.rows.len(), lines.len().max(1) + 2);
        }
    }
}
