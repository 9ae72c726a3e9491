//! What the room needs on paper, and what a print is told from outside the process file.

#![allow(clippy::unwrap_used)]

use rundebord_app::core::*;
use rundebord_app::*;
use tempfile::TempDir;
use uuid::Uuid;

fn demo(dir: &TempDir, until: DemoStage) -> Door {
    let roster = RosterSource::File { name: DEMO_ROSTER_NAME.into(), bytes: DEMO_ROSTER.to_vec() };
    let demo = Demo { roster, tables: Some(5), language: WrittenLanguage::Nb, until };
    play(&dir.path().join("demo.rundebord"), &demo).unwrap()
}

fn extras(cards: Vec<TableCard>) -> Extras {
    Extras { room: Some(RoomExtras { url: "http://192.168.1.7:8377/".into(), cards, wifi: None }) }
}

fn execute(door: &mut Door, command: Command) {
    let id = CommandId(Uuid::now_v7());
    door.execute(&Request { actor: Actor::Facilitator, id, command }).unwrap();
}

#[test]
fn cards_with_codes_are_the_same_bytes_again_and_others_than_those_without() {
    let dir = TempDir::new().unwrap();
    let mut door = demo(&dir, DemoStage::Notes);
    let workshop = door.state().workshops[0].id;
    let cards = door.issue_keys(&Actor::Facilitator, &CardSecret::new([7; 32]), workshop, None).unwrap();
    let document = Document::TableCards { workshop, table: None };
    let plain = door.print(&document, &Extras::default()).unwrap();
    let with_codes = door.print(&document, &extras(cards.clone())).unwrap();
    assert_eq!(door.print(&document, &extras(cards)).unwrap(), with_codes);
    assert_ne!(with_codes.bytes, plain.bytes);
    assert_eq!(with_codes.file_name, plain.file_name);
}

#[test]
fn a_card_that_opens_nothing_is_not_printed() {
    let dir = TempDir::new().unwrap();
    let mut door = demo(&dir, DemoStage::Notes);
    let workshop = door.state().workshops[0].id;
    let secret = CardSecret::new([7; 32]);
    let dead = door.issue_keys(&Actor::Facilitator, &secret, workshop, None).unwrap();
    let stranger = CardSecret::new([8; 32]);
    let foreign: Vec<TableCard> = dead
        .iter()
        .map(|card| TableCard { token: stranger.token(workshop, card.table, card.generation), ..card.clone() })
        .collect();
    let document = Document::TableCards { workshop, table: None };
    let plain = door.print(&document, &Extras::default()).unwrap();
    assert_eq!(door.print(&document, &extras(foreign)).unwrap(), plain);
    for table in dead.iter().map(|card| card.table) {
        execute(&mut door, Command::RevokeTable { workshop, table });
    }
    let plain = door.print(&document, &Extras::default()).unwrap();
    assert_eq!(door.print(&document, &extras(dead)).unwrap(), plain);
}

#[test]
fn a_join_sheet_and_note_sheets_can_be_printed_before_the_room_is_known() {
    let dir = TempDir::new().unwrap();
    let door = demo(&dir, DemoStage::Seated);
    let workshop = door.state().workshops[0].id;
    let sheet = Document::JoinSheet { workshop };
    let by_hand = door.print(&sheet, &Extras::default()).unwrap();
    assert_eq!(by_hand.file_name, "Verksted 1 – Slik kobler du til.pdf");
    assert_ne!(door.print(&sheet, &extras(vec![])).unwrap().bytes, by_hand.bytes);
    let all = door.print(&Document::NoteSheets { workshop, table: None }, &Extras::default()).unwrap();
    let table = Some(door.state().workshops[0].tables[0].id);
    let one = door.print(&Document::NoteSheets { workshop, table }, &Extras::default()).unwrap();
    assert!(one.bytes.len() < all.bytes.len());
    let kept = door.keep_print(&one, None).unwrap();
    assert_eq!(std::fs::read(kept).unwrap(), one.bytes);
}

#[test]
fn what_a_print_is_told_stays_out_of_logs() {
    let wifi = Some(Wifi { ssid: "Rådhuset".into(), password: "hemmelig".into() });
    let told = Extras { room: Some(RoomExtras { url: "http://192.168.1.7:8377".into(), cards: vec![], wifi }) };
    let shown = format!("{told:?}");
    assert!(shown.contains("Rådhuset") && !shown.contains("hemmelig"));
}
