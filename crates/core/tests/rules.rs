//! Each rule that must hold whatever the client sends, told as a story.

#![allow(clippy::unwrap_used)]

mod common;

use common::rounds::*;
use common::*;
use rundebord_core::*;

#[test]
fn an_answer_that_another_device_gave_meanwhile_is_not_overwritten_unseen() {
    let mut played = second();
    played.give(at_table(ROUND2, 1), &answer_over(Some(0), 1, Verdict::Wrong)).unwrap();
    assert_eq!(code(played.give(at_table(ROUND2, 1), &answer_over(Some(0), 1, Verdict::Right))), "answer_changed");
    played.give(at_table(ROUND2, 1), &answer_over(Some(0), 1, Verdict::Wrong)).unwrap();
    played.give(at_table(ROUND2, 1), &answer_over(Some(2), 1, Verdict::Right)).unwrap();
    let withdraw = |base| Command::WithdrawAnswer {
        workshop: workshop(ROUND2),
        table: table(ROUND2, 1),
        statement: statement(1),
        base: Some(base),
    };
    assert_eq!(code(played.give(at_table(ROUND2, 1), &withdraw(2))), "answer_changed");
    played.give(at_table(ROUND2, 1), &withdraw(3)).unwrap();
}

#[test]
fn observers_and_people_who_are_absent_get_no_seat() {
    let mut played = open();
    let sit = |n| {
        let moves = vec![SeatMove { person: PersonId(id(n)), table: Some(table(ROUND1, 1)) }];
        Command::MoveSeats { workshop: workshop(ROUND1), rotation: 1, moves }
    };
    assert_eq!(code(played.facilitate(sit(20))), "not_elected");
    assert_eq!(code(played.facilitate(sit(21))), "person_absent");
    let marks = vec![AttendanceMark { person: PersonId(id(21)), presence: Presence::Present }];
    played.facilitate(Command::MarkAttendance { workshop: workshop(ROUND1), marks }).unwrap();
    played.facilitate(sit(21)).unwrap();
}

#[test]
fn whoever_is_marked_absent_leaves_the_seat() {
    let mut played = open();
    let marks = vec![AttendanceMark { person: PersonId(id(11)), presence: Presence::Absent }];
    played.facilitate(Command::MarkAttendance { workshop: workshop(ROUND1), marks }).unwrap();
    assert!(played.state.workshops[0].table_of(PersonId(id(11))).is_none());
}

#[test]
fn a_table_cannot_write_in_another_tables_name() {
    let mut played = open();
    assert_eq!(code(played.give(at_table(ROUND1, 2), &write(ROUND1, 1, 1))), "not_this_table");
}

#[test]
fn what_the_facilitator_enters_is_marked_as_paper_and_only_that_can_the_facilitator_change() {
    let mut played = open();
    played.facilitate(write(ROUND1, 1, 1)).unwrap();
    played.give(at_table(ROUND1, 1), &write(ROUND1, 1, 2)).unwrap();
    assert_eq!(played.state.notes[&note(1)].source, Source::Paper);
    assert_eq!(played.state.notes[&note(2)].source, Source::Device);
    let change = |n| Command::ReviseNote { note: note(n), content: note_content("Rettet"), base: None };
    played.facilitate(change(1)).unwrap();
    assert_eq!(code(played.facilitate(change(2))), "note_belongs_to_table");
    assert_eq!(code(played.facilitate(Command::WithdrawNote { note: note(2) })), "note_belongs_to_table");
}

#[test]
fn after_hand_in_nothing_changes_until_it_is_reopened_with_a_reason() {
    let mut played = open();
    played.give(at_table(ROUND1, 1), &write(ROUND1, 1, 1)).unwrap();
    let handed_in = hand_in(&played, ROUND1, 1);
    played.give(at_table(ROUND1, 1), &handed_in).unwrap();
    assert_eq!(code(played.give(at_table(ROUND1, 1), &write(ROUND1, 1, 2))), "table_handed_in");
    assert_eq!(code(played.facilitate(Command::WithdrawNote { note: note(1) })), "table_handed_in");
    let reopen = |reason: &str| Command::ReopenHandIn {
        workshop: workshop(ROUND1),
        table: table(ROUND1, 1),
        reason: reason.into(),
    };
    assert_eq!(code(played.facilitate(reopen("  "))), "text_missing");
    played.facilitate(reopen("Bordet glemte et ark")).unwrap();
    played.give(at_table(ROUND1, 1), &write(ROUND1, 1, 2)).unwrap();
}

#[test]
fn a_note_written_after_the_read_back_is_not_handed_in_unread() {
    let mut played = open();
    let read_back = hand_in(&played, ROUND1, 1);
    played.facilitate(write(ROUND1, 1, 1)).unwrap();
    assert_eq!(code(played.give(at_table(ROUND1, 1), &read_back)), "read_back_outdated");
}

#[test]
fn a_workshop_closes_only_when_every_table_has_handed_in() {
    let mut played = open();
    let refused = played.facilitate(Command::CloseWorkshop { workshop: workshop(ROUND1) });
    assert_eq!(refused, Err(Refusal::TablesNotHandedIn { numbers: vec![1, 2] }));
}

#[test]
fn a_note_reference_is_never_used_again() {
    let mut played = open();
    played.facilitate(write(ROUND1, 1, 1)).unwrap();
    played.facilitate(Command::WithdrawNote { note: note(1) }).unwrap();
    played.facilitate(write(ROUND1, 1, 2)).unwrap();
    assert_eq!(played.state.notes[&note(2)].reference.to_string(), "B1-2");
}

#[test]
fn a_table_that_has_written_keeps_its_place_when_the_tables_are_made_anew() {
    let mut played = open();
    played.facilitate(write(ROUND1, 2, 1)).unwrap();
    let seats = TableSeats { table: table(ROUND1, 1), number: 1, seats: vec![PersonId(id(10))], secretary: None };
    let refused =
        played.facilitate(Command::ArrangeRotations { workshop: workshop(ROUND1), rotations: vec![vec![seats]] });
    assert_eq!(refused, Err(Refusal::TableHasNotes { number: 2 }));
}

#[test]
fn a_summary_is_published_only_when_every_note_is_used_or_set_aside_with_a_reason() {
    let mut played = closed();
    let publish = Command::PublishSummary { workshop: workshop(ROUND1) };
    assert_eq!(played.administer(publish.clone()), Err(Refusal::NotesUnaccountedFor { count: 2 }));
    played.administer(understand(1, &[1])).unwrap();
    assert_eq!(played.administer(publish.clone()), Err(Refusal::NotesUnaccountedFor { count: 1 }));
    let aside = |remark: &str| Command::SetAsideNotes {
        notes: vec![note(2)],
        reason: SetAsideReason::Unclear,
        remark: remark.into(),
    };
    assert_eq!(code(played.administer(aside(""))), "text_missing");
    played.administer(aside("Bordet husker ikke hva det mente.")).unwrap();
    played.administer(publish).unwrap();
}

#[test]
fn a_note_is_either_used_or_set_aside_never_both() {
    let mut played = closed();
    played.administer(understand(1, &[1])).unwrap();
    let aside = |n| Command::SetAsideNotes { notes: vec![note(n)], reason: SetAsideReason::Other, remark: "x".into() };
    assert_eq!(code(played.administer(aside(1))), "note_is_used");
    played.administer(aside(2)).unwrap();
    assert_eq!(code(played.administer(understand(2, &[2]))), "note_is_set_aside");
    played.administer(Command::TakeUpNotes { notes: vec![note(2)] }).unwrap();
    played.administer(understand(2, &[2])).unwrap();
}

#[test]
fn a_statement_points_at_notes_and_its_number_is_never_used_again() {
    let mut played = closed();
    assert_eq!(code(played.administer(understand(1, &[]))), "statement_without_notes");
    played.administer(understand(1, &[1])).unwrap();
    played.administer(Command::DropStatement { statement: statement(1) }).unwrap();
    assert_eq!(code(played.administer(understand(1, &[1]))), "already_exists");
    played.administer(understand(2, &[1])).unwrap();
    assert_eq!(played.state.statements[&statement(2)].number, 2);
}

#[test]
fn the_second_workshop_checks_every_published_statement_and_cannot_open_before_they_are_published() {
    let mut played = closed();
    played.administer(understand(1, &[1, 2])).unwrap();
    prepare(&mut played, ROUND2);
    seat(&mut played, ROUND2);
    let open = Command::OpenWorkshop { workshop: workshop(ROUND2) };
    assert_eq!(played.facilitate(open.clone()), Err(Refusal::EarlierRoundUnpublished { round: 1 }));
    played.administer(Command::PublishSummary { workshop: workshop(ROUND1) }).unwrap();
    played.facilitate(open).unwrap();
    assert_eq!(played.state.workshops[1].check_items, [CheckItem { statement: statement(1), version: 1 }]);
}

#[test]
fn a_published_statement_changes_only_as_a_new_version_with_a_reason() {
    let mut played = second();
    let content = StatementContent { text: "Nye ord".into(), notes: vec![note(1)], ..draft(1, "Nye ord", &[1]) };
    let redraft = Command::RedraftStatement { statement: statement(1), content };
    assert_eq!(code(played.administer(redraft)), "statement_is_published");
    assert_eq!(code(played.administer(Command::DropStatement { statement: statement(1) })), "statement_is_published");
    assert_eq!(code(played.administer(revise("Nye ord."))), "workshop_not_closed");
    played.give(at_table(ROUND2, 1), &answer(1, Verdict::Partly)).unwrap();
    close(&mut played, ROUND2);
    assert_eq!(code(played.administer(revise("Vi har forstått dette."))), "words_unchanged");
    played.administer(revise("Vi har nesten forstått dette.")).unwrap();
    played.administer(revise("Vi har nå forstått dette.")).unwrap();
    let versions = &played.state.statements[&statement(1)].versions;
    assert_eq!(versions.iter().map(|version| version.version).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(versions[0].text, "Vi har forstått dette.");
    assert_eq!(versions[1].text, "Vi har nå forstått dette.");
    assert_eq!(versions[1].notes, versions[0].notes);
}

#[test]
fn a_correction_from_a_table_is_answered_before_the_round_is_published() {
    let mut played = second();
    played.give(at_table(ROUND2, 1), &answer(1, Verdict::Right)).unwrap();
    played.give(at_table(ROUND2, 2), &answer(2, Verdict::Wrong)).unwrap();
    close(&mut played, ROUND2);
    let publish = Command::PublishSummary { workshop: workshop(ROUND2) };
    assert_eq!(code(played.administer(publish.clone())), "answers_unresolved");
    let keep = |remark: &str| Command::KeepStatement {
        statement: statement(1),
        workshop: workshop(ROUND2),
        remark: remark.into(),
    };
    assert_eq!(code(played.administer(keep(""))), "text_missing");
    played.administer(keep("Ett bord er uenig; merknaden følger saken.")).unwrap();
    played.administer(publish).unwrap();
    assert_eq!(code(played.administer(revise("For sent."))), "summary_published");
}

#[test]
fn a_dropped_second_version_leaves_the_first_as_it_was() {
    let mut played = second();
    close(&mut played, ROUND2);
    played.administer(revise("Nye ord.")).unwrap();
    played.administer(Command::DropStatement { statement: statement(1) }).unwrap();
    assert_eq!(played.state.statements[&statement(1)].latest().text, "Vi har forstått dette.");
}

#[test]
fn a_text_without_letters_or_beyond_its_limit_is_refused_and_stray_controls_are_taken_out() {
    let mut played = open();
    let with = |n, text: &str| match write(ROUND1, 1, n) {
        Command::WriteNote { note, workshop, table, question, plan_item, .. } => {
            Command::WriteNote { note, workshop, table, question, plan_item, content: note_content(text) }
        }
        other => other,
    };
    assert_eq!(code(played.facilitate(with(1, " \n\t "))), "text_missing");
    assert_eq!(code(played.facilitate(with(1, &"å".repeat(4_001)))), "text_too_long");
    played.facilitate(with(1, &"å".repeat(4_000))).unwrap();
    played.facilitate(with(2, " To linjer\r\nmed \u{0}æøå \u{7}🙂 ")).unwrap();
    assert_eq!(played.state.notes[&note(2)].content.text, "To linjer\nmed æøå 🙂");
}

#[test]
fn nothing_can_be_done_before_there_is_a_process_and_there_is_only_one() {
    let mut played = Played::new();
    let add = Command::AddPeople { people: vec![person(1, Mandate::Member)], source: String::new() };
    assert_eq!(played.facilitate(add), Err(Refusal::NoProcess));
    let create = Command::CreateProcess { process: ProcessId(id(1)), details: details() };
    played.facilitate(create.clone()).unwrap();
    assert_eq!(played.facilitate(create), Err(Refusal::ProcessExists));
}
