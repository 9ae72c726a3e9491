//! Two planners process the same workshop in two copies of the file, and the copies become one.

#![allow(clippy::unwrap_used)]

mod common;

use common::{Day, words};
use rundebord_app::core::*;
use rundebord_app::*;
use uuid::Uuid;

/// Two laptops, each with the same closed workshop.
fn two() -> (Day, Day) {
    let here = Day::until(DemoStage::Closed);
    let copy = here.copied("kopi.rundebord");
    (here, copy)
}

fn rewords(day: &mut Day, statement: StatementId, text: &str) {
    let known = &day.door.state().statements[&statement];
    let content = StatementContent {
        text: text.into(),
        theme: known.theme,
        plan_item: known.plan_item,
        kind: known.kind,
        notes: known.latest().notes.clone(),
    };
    day.administers(Command::RedraftStatement { statement, content });
}

#[test]
fn disjoint_work_merges_without_a_question_and_the_coverage_adds_up() {
    let (mut here, mut copy) = two();
    let notes = here.notes(0);
    let half = notes.len() / 2;
    here.understands("Ferja er viktig.", &notes[..3]);
    here.sets_aside(notes[3..half].to_vec());
    copy.understands("Skolen er viktig.", &notes[half..half + 4]);
    copy.sets_aside(notes[half + 4..notes.len() - 1].to_vec());
    copy.follows_up(0, vec![notes[notes.len() - 1]], "Hvor mange pendler?");
    let preview = here.foresees(&copy);
    assert_eq!((preview.conflicts.len(), preview.taken, preview.left), (0, 3, 0));
    let counted: u32 = preview.counts.iter().map(|count| count.taken).sum();
    assert_eq!(counted, 3);
    here.takes_in(&copy);
    let coverage = here.summary(0).coverage;
    assert_eq!((coverage.used, coverage.unaccounted), (7, 0));
    assert_eq!(coverage.used + coverage.set_aside + coverage.followed_up, coverage.notes);
    here.publishes(0).unwrap();
}

#[test]
fn a_statement_that_both_have_reworded_is_asked_about_and_the_choice_stands() {
    for (side, stands) in [(MergeSide::Here, "Ferja går for sjelden."), (MergeSide::Copy, "Ferja må gå om natta.")] {
        let mut here = Day::until(DemoStage::Closed);
        let notes = here.notes(0);
        let statement = here.understands("Ferja er viktig.", &notes[..2]);
        let mut copy = here.copied("kopi.rundebord");
        rewords(&mut here, statement, "Ferja går for sjelden.");
        rewords(&mut copy, statement, "Ferja må gå om natta.");
        copy.sets_aside(notes[5..7].to_vec());
        let preview = here.foresees(&copy);
        assert_eq!(preview.conflicts.len(), 1, "and only about that");
        let conflict = &preview.conflicts[0];
        assert_eq!((conflict.what.as_str(), conflict.of.as_str()), ("Teksten i en forståelse", "F1"));
        assert!(conflict.here.text.starts_with("Ferja går for sjelden."), "{}", conflict.here.text);
        assert!(conflict.copy.text.starts_with("Ferja må gå om natta."), "{}", conflict.copy.text);
        assert_eq!(preview.groups.iter().filter(|line| line.fate == MergeFate::Asks).count(), 1);
        let before = here.door.head().clone();
        assert_eq!(here.merges(&copy, &MergeChoices::new()), Err("merge_needs_choices".into()));
        assert_eq!(here.door.head(), &before, "nothing is half done");
        here.takes_in_with(&copy, side);
        assert_eq!(here.statements(), [(1, stands.to_owned())]);
        assert_eq!(here.door.state().set_aside.len(), 2);
    }
}

#[test]
fn a_note_that_is_used_here_is_not_set_aside_by_the_copy_and_the_report_says_why() {
    let (mut here, mut copy) = two();
    let notes = here.notes(0);
    here.understands("Ferja er viktig.", &notes[..1]);
    copy.sets_aside(notes[..1].to_vec());
    copy.sets_aside(notes[1..2].to_vec());
    here.takes_in(&copy);
    assert!(!here.door.state().set_aside.contains_key(&notes[0]));
    assert!(here.door.state().set_aside.contains_key(&notes[1]));
    let report = &here.merge_reports().merges[0];
    let left: Vec<_> = report.groups.iter().filter(|line| line.fate == MergeFate::Left).collect();
    assert_eq!((report.taken, report.left, left.len()), (1, 1, 1));
    let reason = left[0].reason.as_deref().unwrap();
    assert!(reason.contains("F1"), "{reason}");
    assert_eq!(left[0].words, "Sendt til driften.");
    let merge = &here.door.state().merges[0];
    assert_eq!((merge.left_groups.len(), merge.left_groups[0].reason.code.as_str()), (1, "note_is_used"));
}

#[test]
fn both_number_from_one_and_the_copys_statement_gets_the_next_number_here() {
    let (mut here, mut copy) = two();
    let notes = here.notes(0);
    let first = here.understands("Ferja er viktig.", &notes[..1]);
    let second = copy.understands("Skolen er viktig.", &notes[1..2]);
    copy.objects(0, Some(second), "Dette sa vi ikke.");
    here.objects(0, Some(first), "Heller ikke dette.");
    here.takes_in(&copy);
    assert_eq!(here.statements(), [(1, "Ferja er viktig.".to_owned()), (2, "Skolen er viktig.".to_owned())]);
    let view = here.merge_reports();
    let told: Vec<_> = view.merges[0].groups.iter().flat_map(|line| &line.renumbered).map(|one| &one.text).collect();
    assert_eq!(told, ["F1 i kopien ble F2 her", "I-1 i kopien ble I-2 her"]);
    let merge = view.merges[0].merge;
    assert_eq!(view.from_copies.get(&second.0), Some(&merge), "marked as from the copy");
    assert_eq!(view.from_copies.get(&first.0), None);
}

#[test]
fn a_summary_that_was_published_in_the_copy_comes_over_frozen_and_prints_the_same_bytes() {
    let mut here = Day::until(DemoStage::Closed);
    let notes = here.notes(0);
    let mut copy = here.copied("kopi.rundebord");
    let item = here.door.state().people.keys().next().copied().unwrap();
    here.does(Command::WithdrawPerson { person: item });
    copy.at(30);
    copy.understands("Ferja er viktig.", &notes[..4]);
    copy.sets_aside(notes[4..].to_vec());
    copy.publishes(0).unwrap();
    let printed = copy.prints_summary(0);
    here.at(60);
    here.takes_in(&copy);
    assert!(here.prints_summary(0) == printed);
    assert_eq!(here.door.state().workshops[0].published, copy.door.state().workshops[0].published);
    let here = here.again();
    assert!(here.prints_summary(0) == printed, "from the file");
}

#[test]
fn a_summary_that_would_say_something_else_here_is_not_published_by_the_merge() {
    let (mut here, mut copy) = two();
    let notes = here.notes(0);
    here.understands("Noe annet.", &notes[..1]);
    copy.understands("Ferja er viktig.", &notes[..4]);
    copy.sets_aside(notes[4..].to_vec());
    copy.publishes(0).unwrap();
    here.takes_in(&copy);
    assert!(!here.door.state().workshops[0].is_published());
    assert_eq!(here.door.state().merges[0].left_groups[0].reason.code, "became_something_else");
    assert_eq!(here.door.state().merges[0].left_groups[0].kind, "summary_published");
    assert_eq!(here.statements().len(), 2, "what was written for it is here");
}

#[test]
fn nobody_signs_by_a_merge_what_they_did_not_read() {
    let mut here = Day::until(DemoStage::Closed);
    let notes = here.notes(0);
    let statement = here.understands("Ferja er viktig.", &notes[..2]);
    let other = here.understands("Skolen er viktig.", &notes[2..3]);
    let mut copy = here.copied("kopi.rundebord");
    rewords(&mut here, statement, "Ferja går for sjelden.");
    for statement in [statement, other] {
        copy.administers(Command::SignStatement { statement, version: 1, reader: "KH".into(), base: None });
    }
    here.takes_in(&copy);
    let signed = |id| here.door.state().statements[&id].latest().is_signed();
    assert!(!signed(statement) && signed(other));
}

#[test]
fn the_merged_file_replays_to_the_same_state_and_proves_every_row_of_the_copy() {
    let (mut here, mut copy) = two();
    let notes = here.notes(0);
    here.understands("Ferja er viktig.", &notes[..1]);
    copy.sets_aside(notes[..2].to_vec());
    copy.understands("Skolen er viktig.", &notes[2..4]);
    here.takes_in(&copy);
    let proofs = here.proofs();
    assert_eq!((proofs.len(), proofs[0].copy.hash.as_str()), (1, copy.door.head().hash.as_str()));
    assert_eq!(proofs[0].rows, 2);
    let mut tampered = here.records();
    let row = tampered.iter_mut().find(|record| record.event.payload.contains("Skolen er viktig.")).unwrap();
    row.event.payload = row.event.payload.replacen("Skolen er viktig.", "Skolen er uviktig.", 2);
    assert!(prove_copies(tampered).is_err(), "a changed word of the copy is found");
    let state = here.door.state().clone();
    assert_eq!(here.again().door.state(), &state);
}

#[test]
fn the_merge_is_one_append_and_the_same_merge_sent_again_changes_nothing() {
    let (mut here, mut copy) = two();
    let notes = here.notes(0);
    here.sets_aside(notes[..1].to_vec());
    copy.sets_aside(notes[1..2].to_vec());
    copy.sets_aside(notes[2..3].to_vec());
    let (id, none, path) = (CommandId(Uuid::now_v7()), MergeChoices::new(), copy.door.path().to_path_buf());
    let before = here.door.head().seq;
    let first = here.door.merge_copy(&Actor::Facilitator, id, &path, &none).unwrap();
    assert_eq!((first.first, first.last), (before + 1, before + 3), "one command");
    assert_eq!(here.door.merge_copy(&Actor::Facilitator, id, &path, &none).unwrap(), first);
    assert_eq!(here.merges(&copy, &none), Err("merge_nothing_new".into()), "and by another id there is nothing left");
    let entries = here.door.feed(before).unwrap();
    assert_eq!(
        entries.iter().map(|entry| entry.event.as_str()).collect::<Vec<_>>(),
        ["copy_merged", "from_copy", "from_copy"]
    );
    let copied = entries[1].copied.as_ref().unwrap();
    assert_eq!((copied.event.as_str(), copied.taken), ("notes_set_aside", true));
}

#[test]
fn what_cannot_be_merged_says_so_and_the_copy_is_never_touched() {
    let (mut here, mut copy) = two();
    let notes = here.notes(0);
    let none = MergeChoices::new();
    assert_eq!(here.merges(&copy, &none), Err("merge_nothing_new".into()));
    copy.sets_aside(notes[..1].to_vec());
    assert_eq!(here.merges(&copy, &none), Err("merge_copy_is_ahead".into()), "open the copy instead");
    assert_eq!(copy.merges(&here, &none), Err("merge_nothing_new".into()));
    let folder = tempfile::TempDir::new().unwrap();
    let other = NewProcess {
        title: "Samfunnsdelen".into(),
        municipality: "Storvik".into(),
        period_from: 2024,
        period_to: 2028,
        written_language: WrittenLanguage::Nb,
        second_reader: false,
        path: None,
    };
    let other = Opened::create(&other, folder.path()).unwrap().door;
    let refused = other.preview_merge(here.door.path(), &none).unwrap_err();
    assert_eq!(refused.code.0, "merge_other_process");
    here.sets_aside(notes[1..2].to_vec());
    let path = here.door.path().to_path_buf();
    assert_eq!(here.door.preview_merge(&path, &none).unwrap_err().code.0, "merge_nothing_new", "itself");
    let missing = path.with_file_name("borte.rundebord");
    assert_eq!(here.door.preview_merge(&missing, &none).unwrap_err().code.0, "file_not_found");
    let (_, table) = here.table(0);
    let id = CommandId(Uuid::now_v7());
    let refused = here.door.merge_copy(&table, id, copy.door.path(), &none).unwrap_err();
    assert_eq!(refused.code.0, "not_allowed");
}

#[test]
fn words_that_two_laptops_changed_in_one_note_are_both_kept() {
    let mut here = Day::writing();
    let note = here.writes(0, "overrasket", None, words("Ferja"));
    let mut copy = here.copied("kopi.rundebord");
    let (_, table) = here.table(0);
    let revise = |text: &str, base| Command::ReviseNote { note, content: words(text), base: Some(base) };
    here.give(table, revise("Ferja om morgenen", 1)).unwrap();
    copy.give(table, revise("Ferja om kvelden", 1)).unwrap();
    copy.give(table, revise("Ferja om kvelden og natta", 2)).unwrap();
    let later = copy.writes(1, "overrasket", None, words("Skolen"));
    here.takes_in(&copy);
    let note = &here.door.state().notes[&note];
    assert_eq!(note.content.text, "Ferja om morgenen");
    let others: Vec<_> = note.others.iter().map(|other| other.text.as_str()).collect();
    assert_eq!(others, ["Ferja om kvelden", "Ferja om kvelden og natta"]);
    assert!(here.door.state().notes.contains_key(&later));
}

#[test]
fn attendance_is_asked_about_person_by_person() {
    let mut here = Day::seated();
    let people: Vec<_> = here.door.state().people.keys().copied().take(3).collect();
    let mut copy = here.copied("kopi.rundebord");
    let workshop = here.workshop();
    let marks = |given: &[(usize, Presence)]| {
        let mark =
            |(index, presence): &(usize, Presence)| AttendanceMark { person: people[*index], presence: *presence };
        Command::MarkAttendance { workshop, marks: given.iter().map(mark).collect() }
    };
    here.does(marks(&[(0, Presence::Present), (1, Presence::Present)]));
    copy.does(marks(&[(0, Presence::Present), (1, Presence::Absent), (2, Presence::Absent)]));
    let preview = here.foresees(&copy);
    assert_eq!(preview.conflicts.len(), 1);
    assert_eq!(preview.conflicts[0].here.text, "til stede");
    assert_eq!(preview.conflicts[0].copy.text, "ikke til stede");
    here.takes_in_with(&copy, MergeSide::Here);
    let there: Vec<_> = people.iter().map(|person| here.door.state().workshops[0].attendance[person]).collect();
    assert_eq!(there, [Presence::Present, Presence::Present, Presence::Absent]);
}
