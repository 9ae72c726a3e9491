//! The administration's desk, told as stories: kinds, the second reader, merging and splitting with the trace kept.

#![allow(clippy::unwrap_used)]

mod common;

use common::rounds::*;
use common::*;
use rundebord_core::*;

/// Both notes of the first round are in a statement each.
fn two_drafts() -> Played {
    let mut played = closed();
    played.administer(understand(1, &[1])).unwrap();
    played.administer(understand(2, &[2])).unwrap();
    played
}

fn with_second_reader(played: &mut Played) {
    let details = ProcessDetails { second_reader: true, ..details() };
    played.facilitate(Command::CorrectProcess { details }).unwrap();
}

fn sign(n: u128, version: u16) -> Command {
    Command::SignStatement { statement: statement(n), version, reader: " KH ".into(), base: None }
}

fn send_back(n: u128) -> Command {
    Command::SendBackStatement {
        statement: statement(n),
        version: 1,
        reader: "KH".into(),
        comment: "Uklart".into(),
        base: None,
    }
}

fn redraft(n: u128, text: &str, notes: &[u128]) -> Command {
    Command::RedraftStatement { statement: statement(n), content: draft(n, text, notes) }
}

fn numbers(refused: Result<(), Refusal>) -> Vec<u32> {
    match refused {
        Err(Refusal::StatementsUnsigned { numbers, .. }) => numbers,
        other => panic!("{other:?}"),
    }
}

#[test]
fn commands_and_details_from_before_read_and_are_written_as_they_were() {
    let content = r#"{"text":"a","theme":null,"plan_item":null,"notes":[]}"#;
    let read: StatementContent = serde_json::from_str(content).unwrap();
    assert_eq!((read.kind, serde_json::to_string(&read).unwrap().as_str()), (StatementKind::Other, content));
    assert!(!serde_json::to_string(&details()).unwrap().contains("second_reader"));
}

#[test]
fn a_summary_waits_for_the_second_reader_when_the_process_asks_for_one() {
    let mut played = two_drafts();
    with_second_reader(&mut played);
    assert_eq!(numbers(played.administer(publish(ROUND1))), [1, 2]);
    played.administer(sign(1, 1)).unwrap();
    played.administer(send_back(2)).unwrap();
    assert_eq!(numbers(played.administer(publish(ROUND1))), [2], "one that is sent back is not signed");
    played.administer(redraft(2, "Klart", &[2])).unwrap();
    played.administer(sign(2, 1)).unwrap();
    played.administer(publish(ROUND1)).unwrap();
    assert_eq!(code(played.administer(sign(1, 1))), "statement_is_published");
    let line = &played.state.workshops[0].published.as_ref().unwrap().statements[1];
    let said: Vec<_> = line.readings.iter().map(|reading| (reading.signed, reading.stale)).collect();
    assert_eq!(said, [(false, true), (true, false)], "what was said before stays to be read");
    assert_eq!(line.readings[1].reader, "KH");
}

#[test]
fn a_signature_ends_when_words_or_notes_change_and_not_when_only_the_label_does() {
    let mut played = two_drafts();
    let words = played.state.statements[&statement(1)].latest().text.clone();
    played.administer(sign(1, 1)).unwrap();
    let mut content = draft(1, "", &[1]);
    (content.text, content.kind) = (words, StatementKind::KnowledgeGap);
    played.administer(Command::RedraftStatement { statement: statement(1), content }).unwrap();
    assert!(played.state.statements[&statement(1)].latest().is_signed());
    played.administer(merge(1, &[2])).unwrap();
    assert!(!played.state.statements[&statement(1)].latest().is_signed(), "it has got notes that were not there");
    assert_eq!(code(played.administer(sign(1, 2))), "version_outdated");
    assert_eq!(code(played.administer(sign(2, 1))), "statement_is_merged");
}

#[test]
fn a_statement_is_classified_as_long_as_its_round_or_a_later_one_is_processed() {
    let mut played = two_drafts();
    let what = StatementKind::PriorityArea;
    let classify = || Command::ClassifyStatement { statement: statement(1), what, plan_item: None };
    played.administer(classify()).unwrap();
    assert_eq!(played.state.statements[&statement(1)].kind, what);
    played.administer(publish(ROUND1)).unwrap();
    assert_eq!(code(played.administer(classify())), "summary_published");
    let mut later = checked();
    later.administer(classify()).unwrap();
    let published = later.state.workshops[0].published.as_ref().unwrap();
    assert_eq!(published.statements[0].kind, StatementKind::Other, "what was published stays as it was");
}

#[test]
fn merged_drafts_leave_their_number_behind_and_all_their_notes() {
    let mut played = two_drafts();
    assert_eq!(code(played.administer(merge(2, &[2]))), "nothing_given");
    played.administer(merge(2, &[1, 1])).unwrap();
    let into = &played.state.statements[&statement(2)];
    assert_eq!((&into.latest().notes, &into.came_from), (&vec![note(2), note(1)], &vec![statement(1)]));
    let former = &played.state.former_statements[&statement(1)];
    assert_eq!((former.number, former.merged_into), (1, Some(statement(2))));
    assert_eq!(code(played.administer(understand(1, &[1]))), "already_exists");
    let refused = played.administer(redraft(1, "Ny", &[1]));
    assert_eq!(refused, Err(Refusal::StatementIsMerged { number: 1, into: 2 }), "«se F2»");
    played.administer(publish(ROUND1)).unwrap();
    assert_eq!(played.state.workshops[0].published.as_ref().unwrap().statements[0].came_from, [1]);
    assert_eq!(code(played.administer(merge(2, &[1]))), "statement_is_published");
}

#[test]
fn a_draft_is_split_without_losing_a_note_and_the_first_part_keeps_the_number() {
    let mut played = closed();
    played.administer(understand(1, &[1, 2])).unwrap();
    let give = |played: &mut Played, parts: &[SplitPart]| played.administer(split(parts, ""));
    let (first, second) = (part(1, "Boliger", &[1]), part(2, "Busser", &[2]));
    assert_eq!(code(give(&mut played, std::slice::from_ref(&first))), "split_invalid");
    assert_eq!(code(give(&mut played, &[first.clone(), first.clone()])), "split_invalid");
    assert_eq!(code(give(&mut played, &[first.clone(), part(2, "Busser", &[])])), "statement_without_notes");
    let left_out = give(&mut played, &[first.clone(), part(2, "Busser", &[1])]);
    assert_eq!(left_out, Err(Refusal::SplitLeavesOut { reference: "B2-1".into() }));
    give(&mut played, &[first, second]).unwrap();
    let [one, two] = [1, 2].map(|n| &played.state.statements[&statement(n)]);
    assert_eq!((one.number, one.latest().version, two.number), (1, 1, 2));
    assert_eq!((&one.became, &two.came_from), (&vec![statement(2)], &vec![statement(1)]));
    played.administer(merge(1, &[2])).unwrap();
    assert_eq!(played.state.heirs(statement(2)), [statement(1)].into(), "what was split is merged again");
}

#[test]
fn a_published_statement_is_split_as_a_new_version_and_its_notes_go_on_in_the_parts() {
    let mut played = checked();
    let parts = [part(1, "Boliger", &[1, 3]), part(2, "Busser", &[2, 4])];
    assert_eq!(code(played.administer(split(&parts, ""))), "text_missing");
    played.administer(split(&parts, "Det var to saker.")).unwrap();
    let one = &played.state.statements[&statement(1)];
    let notes: Vec<_> = one.versions.iter().map(|version| version.notes.clone()).collect();
    assert_eq!(notes, [vec![note(1), note(2)], vec![note(1), note(3)]]);
    let fates = played.state.fates(workshop(ROUND1));
    assert_eq!(fates[&note(2)].used, [statement(2)], "what a split gave away is behind the part that got it, only");
    assert_eq!(code(played.administer(Command::DropStatement { statement: statement(2) })), "statement_is_split_off");
    played.administer(redraft(2, "Flere busser", &[4])).unwrap();
    let kept = &played.state.statements[&statement(2)].latest().notes;
    assert_eq!(kept, &[note(4), note(2)], "what it has from before the round stays");
    played.administer(revise("Boliger i sentrum")).unwrap();
    assert_eq!(played.state.statements[&statement(1)].latest().notes, [note(1), note(3)]);
    played.administer(publish(ROUND2)).unwrap();
    assert_eq!(code(played.administer(split(&parts, "Igjen."))), "summary_published");
}

#[test]
fn dropping_the_version_that_a_split_made_takes_its_parts_along() {
    let mut played = checked();
    let parts = [part(1, "Boliger", &[1]), part(2, "Busser", &[2, 3, 4])];
    played.administer(split(&parts, "Det var to saker.")).unwrap();
    played.administer(split(&[part(2, "Busser", &[2]), part(3, "Sykler", &[3, 4])], "")).unwrap();
    played.administer(Command::DropStatement { statement: statement(1) }).unwrap();
    assert_eq!(played.state.statements.len(), 1);
    assert_eq!(played.state.statements[&statement(1)].latest().notes, [note(1), note(2)]);
    assert_eq!(played.state.unaccounted(workshop(ROUND2)).len(), 2);
    assert_eq!(played.state.next_statement, 4, "the numbers are not used again");
}

#[test]
fn a_signature_is_for_the_words_that_were_read() {
    let mut played = two_drafts();
    let read = played.state.statements[&statement(1)].latest().revision;
    let sign = |base| Command::SignStatement { statement: statement(1), version: 1, reader: "KH".into(), base };
    played.administer(redraft(1, "Andre ord", &[1])).unwrap();
    assert_eq!(code(played.administer(sign(Some(read)))), "version_outdated", "nobody signs what they did not see");
    assert!(!played.state.statements[&statement(1)].latest().is_signed());
    played.administer(sign(Some(read + 1))).unwrap();
    played.administer(redraft(1, "Andre ord", &[1])).unwrap();
    assert!(played.state.statements[&statement(1)].latest().is_signed(), "the same words are no other words");
}

#[test]
fn drafts_are_numbered_anew_with_the_numbers_they_have_and_remember_the_old_ones() {
    let mut played = two_drafts();
    played.administer(understand(3, &[1, 2])).unwrap();
    played.administer(Command::DropStatement { statement: statement(2) }).unwrap();
    let renumber = |order: &[u128]| {
        let order = order.iter().map(|n| statement(*n)).collect();
        Command::RenumberStatements { workshop: workshop(ROUND1), order }
    };
    for incomplete in [&[3][..], &[3, 3], &[3, 1, 2], &[]] {
        assert_eq!(code(played.administer(renumber(incomplete))), "order_incomplete");
    }
    assert_eq!(code(played.administer(renumber(&[1, 3]))), "nothing_given", "they are in that order already");
    played.administer(sign(1, 1)).unwrap();
    played.administer(renumber(&[3, 1])).unwrap();
    let numbered = |n| played.state.statements[&statement(n)].clone();
    assert_eq!((numbered(3).number, numbered(1).number), (1, 3), "the dropped draft's number is nobody's");
    let before: Vec<_> = numbered(1).former_numbers.iter().map(|former| former.number).collect();
    assert_eq!(before, [1]);
    assert!(numbered(1).latest().is_signed(), "a number is no word");
    assert_eq!(played.state.next_statement, 4);
    played.administer(publish(ROUND1)).unwrap();
    assert_eq!(code(played.administer(renumber(&[1, 3]))), "summary_published");
}
