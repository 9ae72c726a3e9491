//! Notes: two who write at once, the table's order, late paper.

use rundebord_core::*;

use crate::three::{Room3, WORKSHOP, note, revised, settled};

#[test]
fn when_two_change_a_note_at_once_both_texts_are_kept_until_the_table_chooses() {
    let mut room = Room3::new();
    room.writes(1, 1);
    room.table_does(1, revised(1, "Ferja", Some(1))).unwrap();
    room.table_does(1, revised(1, "Skolen", Some(1))).unwrap();
    assert_eq!((room.text(1), room.others(1)), ("Ferja", vec!["Skolen"]));
    let read_back = room.hand_in(1);
    assert_eq!(room.table_does(1, read_back), Err("note_unsettled"));
    let seen = room.note(1).revision;
    assert_eq!(room.table_does(1, settled(1, "Ferja", seen - 1)), Err("note_changed"), "not before it was seen");
    room.table_does(1, settled(1, "Ferja og skolen", seen)).unwrap();
    assert_eq!((room.text(1), room.others(1)), ("Ferja og skolen", vec![]));
    let read_back = room.hand_in(1);
    room.table_does(1, read_back).unwrap();
}

#[test]
fn words_that_are_there_already_make_no_new_revision_and_are_no_quarrel() {
    let mut room = Room3::new();
    room.writes(1, 1);
    room.table_does(1, revised(1, "Ferja", Some(1))).unwrap();
    let before = room.note(1).clone();
    room.table_does(1, revised(1, " Ferja ", Some(1))).unwrap();
    assert_eq!(room.note(1), &before);
    room.table_does(1, revised(1, "Skolen", Some(1))).unwrap();
    room.table_does(1, revised(1, "Skolen", Some(1))).unwrap();
    assert_eq!(room.others(1), ["Skolen"], "the same other text is kept once");
}

#[test]
fn a_note_that_was_only_moved_since_the_writer_saw_it_takes_the_new_words() {
    let mut room = Room3::new();
    room.writes(1, 1);
    let item = room.0.state.plan_items[0].id;
    let question = QuestionKey("items".into());
    room.table_does(1, Command::MoveNote { note: note(1), question, plan_item: Some(item) }).unwrap();
    room.table_does(1, revised(1, "Ferja", Some(1))).unwrap();
    assert_eq!((room.text(1), room.note(1).revision, room.others(1)), ("Ferja", 3, vec![]));
    assert_eq!(room.table_does(1, revised(1, "Skolen", Some(9))), Err("note_changed"), "nobody saw what is not yet");
    room.table_does(1, revised(1, "Skolen", None)).unwrap();
    assert_eq!(room.text(1), "Skolen", "without a base the newest words stand");
}

#[test]
fn a_device_that_never_listens_does_not_fill_a_note_with_texts() {
    let mut room = Room3::new();
    room.writes(1, 1);
    room.table_does(1, revised(1, "Ferja", Some(1))).unwrap();
    for n in 0..MAX_OTHERS {
        room.table_does(1, revised(1, &format!("Skolen {n}"), Some(1))).unwrap();
    }
    assert_eq!(room.table_does(1, revised(1, "Enda en", Some(1))), Err("note_unsettled"));
    assert_eq!(room.others(1).len(), MAX_OTHERS);
}

#[test]
fn the_table_puts_its_notes_in_an_order_and_a_deleted_one_keeps_its_place() {
    let mut room = Room3::new();
    (1..=4).for_each(|n| room.writes(1, n));
    room.writes(2, 5);
    room.table_does(1, Command::WithdrawNote { note: note(2) }).unwrap();
    let order = |room: &Room3, order: &[u128]| Command::ReorderNotes {
        workshop: WORKSHOP,
        table: room.table(1),
        question: QuestionKey("open".into()),
        plan_item: None,
        order: order.iter().map(|n| note(*n)).collect(),
    };
    for wrong in [&[4, 1][..], &[4, 1, 1], &[4, 1, 3, 5], &[4, 1, 3, 2]] {
        let command = order(&room, wrong);
        assert_eq!(room.table_does(1, command), Err("order_incomplete"));
    }
    let others = order(&room, &[4, 1, 3]);
    assert_eq!(room.table_does(2, others.clone()), Err("not_this_table"));
    room.table_does(1, others).unwrap();
    room.table_does(1, Command::RestoreNote { note: note(2) }).unwrap();
    let mut notes: Vec<_> = room.0.state.notes_at(WORKSHOP, room.table(1)).collect();
    notes.sort_by_key(|note| note.order());
    assert_eq!(notes.iter().map(|note| note.id).collect::<Vec<_>>(), [4, 2, 1, 3].map(note));
    assert_eq!(room.note(4).reference.serial, 4, "what a note is called does not change with the order");
    assert_eq!(room.note(4).revision, 1, "nor what was read back");
}

#[test]
fn paper_that_turns_up_after_closing_is_marked_late_counts_and_is_no_part_of_the_hand_in() {
    let mut room = Room3::new();
    room.writes(1, 1);
    room.closes();
    let (by_table, late) = (room.written(1, 2), room.written(1, 2));
    assert_eq!(room.table_does(1, by_table.clone()), Err("workshop_not_open"));
    assert_eq!(room.0.administer(by_table).unwrap_err().code(), "workshop_not_open");
    room.facilitator_does(late).unwrap();
    assert_eq!((room.note(2).source, room.note(2).reference.to_string()), (Source::LatePaper, "B1-2".into()));
    room.facilitator_does(revised(2, "Slik sto det", None)).unwrap();
    assert_eq!(room.facilitator_does(revised(1, "Nye ord", None)), Err("workshop_not_open"));
    let handed_in = &room.workshop().tables[0].hand_in.as_ref().unwrap().notes;
    assert_eq!(handed_in.iter().map(|seen| seen.note).collect::<Vec<_>>(), [note(1)]);
    let publish = Command::PublishSummary { workshop: WORKSHOP };
    assert_eq!(room.0.administer(publish.clone()), Err(Refusal::NotesUnaccountedFor { count: 2 }));
    let (notes, reason) = (vec![note(1), note(2)], SetAsideReason::Other);
    room.0.administer(Command::SetAsideNotes { notes, reason, remark: "Ferdig".into() }).unwrap();
    room.0.administer(publish).unwrap();
    assert_eq!(room.facilitator_does(Command::WithdrawNote { note: note(2) }), Err("summary_published"));
}

#[test]
fn a_workshop_that_was_reopened_closes_again_without_the_late_paper_being_read_back() {
    let mut room = Room3::new();
    room.writes(1, 1);
    room.closes();
    let late = room.written(1, 2);
    room.facilitator_does(late).unwrap();
    let reason = || "Et bord glemte noe".to_owned();
    room.facilitator_does(Command::ReopenWorkshop { workshop: WORKSHOP, reason: reason() }).unwrap();
    let table = room.table(1);
    room.facilitator_does(Command::ReopenHandIn { workshop: WORKSHOP, table, reason: reason() }).unwrap();
    let read_back = room.hand_in(1);
    room.table_does(1, read_back).unwrap();
    room.facilitator_does(Command::CloseWorkshop { workshop: WORKSHOP }).unwrap();
}
