//! Devices at the wrong table: what they wish, and what follows them.

use rundebord_core::*;

use crate::common::dice::hash;
use crate::three::{Room3, moving, note, revised};

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
