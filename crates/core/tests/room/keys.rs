//! Keys and devices, and what the facilitator lays before the tables.

use rundebord_core::*;

use crate::common::dice::hash;
use crate::common::id;
use crate::three::{Room3, WORKSHOP};

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
