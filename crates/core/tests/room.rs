//! The room, told as stories: keys and devices, two who write at once, late paper, the wrong table.

#![allow(clippy::unwrap_used)]

mod common;

use common::dice::{hash, in_a_room};
use common::*;
use rundebord_core::*;

const WORKSHOP: WorkshopId = WorkshopId(id(3));

/// Three tables in an open room.
struct Room3(Played);

impl Room3 {
    fn new() -> Self {
        Self(in_a_room())
    }

    fn workshop(&self) -> &Workshop {
        &self.0.state.workshops[0]
    }

    fn table(&self, number: usize) -> TableId {
        self.workshop().tables[number - 1].id
    }

    fn at(&self, number: usize) -> Actor {
        Actor::Table { workshop: WORKSHOP, table: self.table(number) }
    }

    fn note(&self, n: u128) -> &Note {
        &self.0.state.notes[&note(n)]
    }

    fn text(&self, n: u128) -> &str {
        &self.note(n).content.text
    }

    fn others(&self, n: u128) -> Vec<&str> {
        self.note(n).others.iter().map(|content| content.text.as_str()).collect()
    }

    /// A table does something; the code when it is refused.
    fn table_does(&mut self, number: usize, command: Command) -> Result<(), &'static str> {
        let actor = self.at(number);
        self.0.give(actor, &command).map_err(|refusal| refusal.code())
    }

    fn facilitator_does(&mut self, command: Command) -> Result<(), &'static str> {
        self.0.facilitate(command).map_err(|refusal| refusal.code())
    }

    fn writes(&mut self, number: usize, n: u128) {
        let command = self.written(number, n);
        self.table_does(number, command).unwrap();
    }

    fn written(&self, number: usize, n: u128) -> Command {
        Command::WriteNote {
            note: note(n),
            workshop: WORKSHOP,
            table: self.table(number),
            question: QuestionKey("open".into()),
            plan_item: None,
            content: note_content(&format!("Notat {n}")),
        }
    }

    fn joining(&self, number: usize, device: u128) -> Command {
        Command::JoinTable {
            workshop: WORKSHOP,
            table: self.table(number),
            device: DeviceId(id(device)),
            key_hash: hash(4, number as u128),
            session_hash: hash(3, device),
        }
    }

    fn joins(&mut self, number: usize, device: u128) {
        let command = self.joining(number, device);
        self.table_does(number, command).unwrap();
    }

    fn hand_in(&self, number: usize) -> Command {
        let own = self.0.state.notes_at(WORKSHOP, self.table(number)).filter(|note| note.is_handed_in());
        let notes = own.map(|note| NoteRevision { note: note.id, revision: note.revision }).collect();
        Command::HandInTable { workshop: WORKSHOP, table: self.table(number), notes, answers: vec![], rankings: vec![] }
    }

    fn closes(&mut self) {
        for number in 1..=3 {
            let command = self.hand_in(number);
            self.table_does(number, command).unwrap();
        }
        self.facilitator_does(Command::CloseWorkshop { workshop: WORKSHOP }).unwrap();
    }

    fn asks_to_move(&self, device: u128, to: usize, notes: &[u128]) -> Command {
        let notes = notes.iter().map(|n| note(*n)).collect();
        Command::AskToMove { workshop: WORKSHOP, device: DeviceId(id(device)), to: self.table(to), notes }
    }
}

fn note(n: u128) -> NoteId {
    NoteId(id(1_000 + n))
}

fn revised(n: u128, text: &str, base: Option<u32>) -> Command {
    Command::ReviseNote { note: note(n), content: note_content(text), base }
}

fn settled(n: u128, text: &str, base: u32) -> Command {
    Command::SettleNote { note: note(n), base, content: note_content(text) }
}

fn moving(device: u128) -> (WorkshopId, DeviceId) {
    (WORKSHOP, DeviceId(id(device)))
}

#[test]
fn a_device_joins_only_with_its_tables_living_key_and_only_while_the_room_is_open() {
    let mut room = Room3::new();
    let Command::JoinTable { workshop, device, key_hash, session_hash, .. } = room.joining(1, 70) else {
        unreachable!()
    };
    let other = Command::JoinTable { workshop, table: room.table(2), device, key_hash, session_hash };
    assert_eq!(room.table_does(2, other.clone()), Err("key_not_valid"), "table 1's key does not open table 2");
    assert_eq!(room.table_does(1, other), Err("not_this_table"));
    room.joins(1, 70);
    room.facilitator_does(Command::RevokeTable { workshop: WORKSHOP, table: room.table(1) }).unwrap();
    assert!(room.workshop().room.devices.is_empty());
    let again = room.joining(1, 70);
    assert_eq!(room.table_does(1, again), Err("key_not_valid"), "a key that was taken back is dead");
    room.facilitator_does(Command::CloseRoom { workshop: WORKSHOP }).unwrap();
    let late = room.joining(2, 71);
    assert_eq!(room.table_does(2, late), Err("room_not_open"));
}

#[test]
fn a_key_is_newer_than_the_one_before_and_opens_with_words_of_its_own() {
    let mut room = Room3::new();
    let key = |table, generation, pin| TableKey {
        table,
        generation,
        token_hash: hash(6, generation.into()),
        pin_hash: hash(5, pin),
    };
    let issue = |keys| Command::IssueTableKeys { workshop: WORKSHOP, keys };
    let one = room.table(1);
    assert_eq!(room.facilitator_does(issue(vec![key(one, 1, 9)])), Err("key_outdated"));
    assert_eq!(room.facilitator_does(issue(vec![key(one, 2, 3)])), Err("already_exists"), "table 3 has that PIN");
    room.facilitator_does(issue(vec![key(one, 4, 9)])).unwrap();
    let before = room.joining(1, 70);
    assert_eq!(room.table_does(1, before), Err("key_not_valid"), "the card before is dead");
}

#[test]
fn nobody_is_in_the_room_of_a_closed_workshop_and_its_sessions_are_remembered_as_ended() {
    let mut room = Room3::new();
    room.joins(1, 70);
    room.table_does(1, Command::AskForHelp { workshop: WORKSHOP, table: room.table(1) }).unwrap();
    room.closes();
    let empty = &room.workshop().room;
    assert!(!empty.open && empty.devices.is_empty() && empty.help.is_empty());
    assert!(empty.ended.contains(&hash(3, 70)));
    let again = room.joining(1, 70);
    assert_eq!(room.table_does(1, again), Err("workshop_not_open"));
    assert_eq!(room.facilitator_does(Command::OpenRoom { workshop: WORKSHOP }), Err("workshop_not_open"));
}

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
    let later = room.written(1, 3);
    assert_eq!(room.facilitator_does(later), Err("summary_published"));
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

#[test]
fn a_device_at_the_wrong_table_is_moved_when_the_facilitator_says_so_and_its_notes_follow_with_a_trail() {
    let mut room = Room3::new();
    room.joins(1, 70);
    room.writes(2, 9);
    (1..=3).for_each(|n| room.writes(1, n));
    let wish = room.asks_to_move(70, 2, &[3, 1]);
    assert_eq!(room.table_does(2, wish.clone()), Err("not_this_table"));
    room.table_does(1, wish).unwrap();
    let (workshop, device) = moving(70);
    room.facilitator_does(Command::AllowMove { workshop, device }).unwrap();
    let named = |n| (room.note(n).reference.to_string(), room.note(n).moved_from.map(|from| from.to_string()));
    assert_eq!(named(1), ("B2-2".into(), Some("B1-1".into())));
    assert_eq!(named(3), ("B2-3".into(), Some("B1-3".into())));
    assert_eq!(named(2), ("B1-2".into(), None), "what others wrote stays");
    assert_eq!(room.note(1).table, room.table(2));
    let moved = &room.workshop().room.devices[&device];
    assert_eq!((moved.table, moved.session_hash.clone()), (room.table(2), hash(3, 70)), "it need not join again");
    room.writes(2, 10);
    assert_eq!(room.note(10).reference.to_string(), "B2-4");
    room.table_does(2, revised(1, "Rettet ved bord 2", Some(1))).unwrap();
    assert_eq!(room.table_does(1, revised(1, "Fra bord 1", None)), Err("not_this_table"));
    assert_eq!(room.facilitator_does(Command::AllowMove { workshop, device }), Err("move_not_asked"));
}

#[test]
fn a_wish_to_be_moved_can_be_taken_back_or_declined_and_dies_with_the_device() {
    let mut room = Room3::new();
    room.joins(1, 70);
    let (workshop, device) = moving(70);
    let wish = room.asks_to_move(70, 2, &[]);
    for end in [
        Command::CancelMove { workshop, device },
        Command::DeclineMove { workshop, device },
        Command::LeaveTable { workshop, device },
    ] {
        room.joins(1, 70);
        room.table_does(1, wish.clone()).unwrap();
        assert!(room.workshop().room.wishes.contains_key(&device));
        room.table_does(1, end).unwrap();
        assert!(room.workshop().room.wishes.is_empty());
    }
    room.joins(1, 70);
    let here = room.asks_to_move(70, 1, &[]);
    assert_eq!(room.table_does(1, here), Err("same_table"));
    room.table_does(1, wish).unwrap();
    room.joins(2, 70);
    assert!(room.workshop().room.wishes.is_empty(), "who went there by the other card asks no more");
}

#[test]
fn a_device_is_not_moved_from_or_to_a_table_that_has_handed_in_nor_with_notes_that_are_not_its_tables() {
    let mut room = Room3::new();
    room.joins(1, 70);
    room.writes(2, 9);
    let foreign = room.asks_to_move(70, 3, &[9]);
    assert_eq!(room.table_does(1, foreign), Err("not_this_table"));
    let wish = room.asks_to_move(70, 2, &[]);
    room.table_does(1, wish).unwrap();
    let read_back = room.hand_in(2);
    room.table_does(2, read_back).unwrap();
    let (workshop, device) = moving(70);
    assert_eq!(room.facilitator_does(Command::AllowMove { workshop, device }), Err("table_handed_in"));
}

#[test]
fn what_was_deleted_after_the_wish_stays_behind_when_the_device_is_moved() {
    let mut room = Room3::new();
    room.joins(1, 70);
    room.writes(1, 1);
    room.writes(1, 2);
    let wish = room.asks_to_move(70, 2, &[1, 2]);
    room.table_does(1, wish).unwrap();
    room.table_does(1, Command::WithdrawNote { note: note(1) }).unwrap();
    let (workshop, device) = moving(70);
    room.facilitator_does(Command::AllowMove { workshop, device }).unwrap();
    assert_eq!((room.note(1).table, room.note(2).table), (room.table(1), room.table(2)));
}

#[test]
fn the_current_question_is_one_of_the_workshops_and_ends_with_it() {
    let mut room = Room3::new();
    let set = |key: Option<&str>| Command::SetCurrentQuestion {
        workshop: WORKSHOP,
        question: key.map(|key| QuestionKey(key.into())),
    };
    assert_eq!(room.facilitator_does(set(Some("ukjent"))), Err("unknown"));
    room.facilitator_does(set(Some("open"))).unwrap();
    room.closes();
    assert_eq!(room.workshop().current_question, None);
    assert_eq!(room.facilitator_does(set(Some("open"))), Err("workshop_not_open"));
}

#[test]
fn fact_sheets_are_written_changed_and_removed_until_the_summary_is_published() {
    let mut room = Room3::new();
    let sheet = FactSheetId(id(60));
    let write = |question: &str, text: &str| Command::WriteFactSheet {
        sheet,
        workshop: WORKSHOP,
        details: FactSheetDetails {
            question: QuestionKey(question.into()),
            title: "Folketall".into(),
            text: text.into(),
            source: "SSB".into(),
        },
    };
    assert_eq!(room.facilitator_does(write("ukjent", "6 200")), Err("unknown"));
    assert_eq!(room.facilitator_does(write("open", " ")), Err("text_missing"));
    room.facilitator_does(write("open", "6 200")).unwrap();
    room.closes();
    room.0.administer(write("open", "6 201")).unwrap();
    assert_eq!(room.workshop().fact_sheets.len(), 1);
    assert_eq!(room.workshop().fact_sheets[0].details.text, "6 201");
    room.0.administer(Command::PublishSummary { workshop: WORKSHOP }).unwrap();
    assert_eq!(room.facilitator_does(Command::RemoveFactSheet { sheet }), Err("summary_published"));
}

#[test]
fn a_message_reaches_the_tables_it_names_and_help_is_asked_once() {
    let mut room = Room3::new();
    let (one, two) = (room.table(1), room.table(2));
    let say = |tables: Option<Vec<TableId>>| Command::SendMessage { workshop: WORKSHOP, tables, text: "Ti min".into() };
    assert_eq!(room.facilitator_does(say(Some(vec![]))), Err("nothing_given"));
    room.facilitator_does(say(Some(vec![one]))).unwrap();
    room.facilitator_does(say(None)).unwrap();
    let heard = |table| room.workshop().room.messages.iter().filter(|message| message.is_for(table)).count();
    assert_eq!((heard(one), heard(two)), (2, 1));
    let help = Command::AskForHelp { workshop: WORKSHOP, table: one };
    room.table_does(1, help.clone()).unwrap();
    assert_eq!(room.table_does(1, help.clone()), Err("help_is_asked"));
    assert_eq!(room.table_does(2, help), Err("not_this_table"));
    room.facilitator_does(Command::GiveHelp { workshop: WORKSHOP, table: one }).unwrap();
    assert_eq!(room.facilitator_does(Command::GiveHelp { workshop: WORKSHOP, table: one }), Err("help_not_asked"));
}
