//! The tables' cards, as the shells give them out.

#![allow(clippy::unwrap_used)]

use std::sync::LazyLock;

use rundebord_app::core::*;
use rundebord_app::*;
use tempfile::TempDir;
use uuid::Uuid;

static OURS: LazyLock<CardSecret> = LazyLock::new(|| CardSecret::new([7; 32]));
static THEIRS: LazyLock<CardSecret> = LazyLock::new(|| CardSecret::new([8; 32]));

fn seated(dir: &TempDir) -> (Door, WorkshopId) {
    let roster = RosterSource::File { name: DEMO_ROSTER_NAME.into(), bytes: DEMO_ROSTER.to_vec() };
    let demo = Demo { roster, tables: Some(4), language: WrittenLanguage::Nb, until: DemoStage::Seated };
    let door = play(&dir.path().join("demo.rundebord"), &demo).unwrap();
    let workshop = door.state().workshops[0].id;
    (door, workshop)
}

fn cards(door: &mut Door, secret: &CardSecret, workshop: WorkshopId) -> Vec<TableCard> {
    door.room_cards(&Actor::Facilitator, secret, workshop).unwrap()
}

#[test]
fn every_table_gets_one_card_and_asking_again_gives_the_same_and_writes_nothing() {
    let dir = TempDir::new().unwrap();
    let (mut door, workshop) = seated(&dir);
    assert_eq!(door.living_cards(&OURS, workshop), []);
    let first = cards(&mut door, &OURS, workshop);
    assert_eq!(first.iter().map(|card| card.number).collect::<Vec<_>>(), [1, 2, 3, 4]);
    let head = door.head().clone();
    assert_eq!(cards(&mut door, &OURS, workshop), first);
    assert_eq!((door.living_cards(&OURS, workshop), door.head()), (first, &head));
}

#[test]
fn cards_from_another_computer_go_on_and_only_a_table_whose_card_was_taken_back_gets_one_from_here() {
    let dir = TempDir::new().unwrap();
    let (mut door, workshop) = seated(&dir);
    let before = cards(&mut door, &THEIRS, workshop);
    assert_eq!(cards(&mut door, &OURS, workshop), []);
    let command = Command::RevokeTable { workshop, table: before[2].table };
    door.execute(&Request { actor: Actor::Facilitator, id: CommandId(Uuid::now_v7()), command }).unwrap();
    let ours = cards(&mut door, &OURS, workshop);
    assert_eq!((ours.len(), ours[0].number, ours[0].generation), (1, 3, 2));
    assert_eq!(door.living_cards(&THEIRS, workshop), [&before[..2], &before[3..]].concat());
}

#[test]
fn only_the_facilitator_is_given_cards() {
    let dir = TempDir::new().unwrap();
    let (mut door, workshop) = seated(&dir);
    let refused = door.room_cards(&Actor::Administration, &OURS, workshop).unwrap_err();
    assert_eq!(refused.code.0, "not_allowed");
}
