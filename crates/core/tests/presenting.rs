//! Tables that present in turn, told as stories: the order, the floor, the time, and tables that are not there any more.

#![allow(clippy::unwrap_used)]

mod common;

use chrono::TimeDelta;
use common::hall::*;
use common::*;
use rundebord_core::*;

/// The tables by their numbers.
fn present(hall: &Hall, question: &str, numbers: &[usize]) -> Command {
    let order = numbers.iter().map(|number| hall.table(*number)).collect();
    Command::PresentTables { workshop: WORKSHOP, question: Some(key(question)), order, minutes: Some(3) }
}

fn floor(table: Option<TableId>) -> Command {
    Command::GiveFloor { workshop: WORKSHOP, table }
}

/// As [`Hall::does`], so many seconds after the workshop was made ready.
fn does_at(hall: &mut Hall, seconds: i64, command: Command) {
    for event in decide(&hall.played.state, &Actor::Facilitator, &command).unwrap() {
        apply(&mut hall.played.state, at(100) + TimeDelta::seconds(seconds), &event);
    }
}

fn presenting(hall: &Hall) -> &Presenting {
    hall.workshop().presenting.as_ref().unwrap()
}

fn used(hall: &Hall, number: usize, seconds: i64) -> i64 {
    presenting(hall).used_at(hall.table(number), at(100) + TimeDelta::seconds(seconds))
}

#[test]
fn one_command_gives_the_floor_to_the_next_or_back_and_adds_up_what_each_had() {
    let mut hall = Hall::open();
    assert_eq!(hall.does(floor(None)), Err("nobody_presents"));
    let (first, second, third) = (hall.table(1), hall.table(2), hall.table(3));
    let command = present(&hall, "open", &[2, 1]);
    hall.does(command).unwrap();
    assert_eq!(hall.does(floor(Some(third))), Err("table_not_presenting"));
    does_at(&mut hall, 0, floor(Some(second)));
    does_at(&mut hall, 60, floor(Some(first)));
    does_at(&mut hall, 100, floor(Some(second)));
    assert_eq!((used(&hall, 1, 110), used(&hall, 2, 110)), (40, 70));
    does_at(&mut hall, 120, floor(None));
    assert_eq!((used(&hall, 2, 500), presenting(&hall).floor), (80, None));
}

#[test]
fn the_order_names_known_tables_once_and_a_turn_lasts_some_minutes() {
    let mut hall = Hall::open();
    let twice = present(&hall, "open", &[1, 1]);
    assert_eq!(hall.does(twice), Err("already_exists"));
    let unknown = present(&hall, "ukjent", &[1]);
    assert_eq!(hall.does(unknown), Err("unknown"));
    let of =
        |order: Vec<TableId>, minutes| Command::PresentTables { workshop: WORKSHOP, question: None, order, minutes };
    assert_eq!(hall.does(of(vec![], None)), Err("nothing_given"));
    assert_eq!(hall.does(of(vec![TableId(id(77))], None)), Err("unknown"));
    let first = hall.table(1);
    assert_eq!(hall.does(of(vec![first], Some(0))), Err("turn_minutes_invalid"));
    assert_eq!(hall.does(of(vec![first], Some(31))), Err("turn_minutes_invalid"));
    hall.does(of(vec![first], None)).unwrap();
    assert_eq!((presenting(&hall).question.as_ref(), presenting(&hall).minutes), (None, None));
}

#[test]
fn a_new_order_for_the_same_question_keeps_the_floor_and_what_was_used() {
    let mut hall = Hall::open();
    let (first, second) = (hall.table(1), hall.table(2));
    let command = present(&hall, "open", &[1, 2]);
    hall.does(command).unwrap();
    does_at(&mut hall, 0, floor(Some(first)));
    does_at(&mut hall, 30, floor(Some(second)));
    let command = present(&hall, "open", &[3, 2, 1]);
    does_at(&mut hall, 40, command);
    assert_eq!((presenting(&hall).floor, used(&hall, 1, 50), used(&hall, 2, 50)), (Some(second), 30, 20));
    let command = present(&hall, "items", &[1, 2]);
    does_at(&mut hall, 60, command);
    assert_eq!((presenting(&hall).floor, used(&hall, 1, 60)), (None, 0), "another question begins anew");
}

#[test]
fn the_canvas_does_not_say_who_presents_when_nobody_does() {
    let mut hall = Hall::open();
    let command = present(&hall, "open", &[1]);
    hall.does(command.clone()).unwrap();
    hall.does(show(Stage::Presenting)).unwrap();
    hall.does(Command::EndPresenting { workshop: WORKSHOP }).unwrap();
    assert_eq!((&hall.canvas().show, &hall.workshop().presenting), (&Stage::Nothing, &None));
    hall.does(command).unwrap();
    hall.does(show(Stage::Presenting)).unwrap();
    (1..=3).for_each(|number| hall.hands_in(number).unwrap());
    hall.does(Command::CloseWorkshop { workshop: WORKSHOP }).unwrap();
    assert_eq!((&hall.canvas().show, &hall.workshop().presenting), (&Stage::Nothing, &None));
    let again = present(&hall, "open", &[1]);
    assert_eq!(hall.does(again), Err("workshop_not_open"));
}

#[test]
fn a_table_that_is_taken_away_presents_no_more() {
    let mut hall = Hall::open();
    let (second, third) = (hall.table(2), hall.table(3));
    let command = present(&hall, "open", &[3, 2]);
    hall.does(command).unwrap();
    hall.does(show(Stage::Presenting)).unwrap();
    hall.does(floor(Some(third))).unwrap();
    hall.keeps_tables(&[1, 2]).unwrap();
    assert_eq!((presenting(&hall).order.as_slice(), presenting(&hall).floor), ([second].as_slice(), None));
    assert_eq!(hall.canvas().show, Stage::Presenting);
    hall.keeps_tables(&[1]).unwrap();
    assert_eq!((&hall.canvas().show, &hall.workshop().presenting), (&Stage::Nothing, &None));
}
