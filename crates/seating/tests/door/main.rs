//! Re-seating at the door: what it offers in rooms that can be worked out by hand.

#![allow(clippy::unwrap_used)]

mod any_room;
mod properties;

use rundebord_seating::door::Place::{Arriving, At, Leaving};
use rundebord_seating::door::{Limits, Place, Running, Stuck, reseat};
use rundebord_seating::{Attribute, Constraint, Instance, Lack, Malformed, Person, Rule, Table};

fn person(party: &str) -> Person {
    Person { values: vec![Some(party.into())], roles: vec![], mixes: true }
}

/// People by party at tables of the given sizes; party is all that is spread.
fn room(parties: &[&str], tables: &[(usize, usize)]) -> Instance {
    Instance {
        rotations: 1,
        tables: tables.iter().map(|&(min, max)| Table { min, max }).collect(),
        attributes: vec![Attribute { name: "party".into(), weight: 10 }],
        repeat_weight: 1,
        people: parties.iter().map(|party| person(party)).collect(),
        ..Instance::default()
    }
}

fn running(places: &[Place]) -> Running {
    Running { places: places.to_vec(), fixed: vec![false; places.len()] }
}

#[test]
fn nothing_is_moved_when_everything_is_in_order() {
    let instance = room(&["Ap", "H", "Ap", "H"], &[(2, 2), (2, 2)]);
    let offer = reseat(&instance, &running(&[At(0), At(0), At(1), At(1)]), Limits::default()).unwrap();
    assert_eq!(offer.options.len(), 1);
    assert_eq!((offer.options[0].moves, offer.options[0].cost.total), (0, 0));
    assert!(offer.fewest_proven && offer.options[0].proven);
}

#[test]
fn somebody_late_takes_the_seat_that_keeps_the_balance_and_nobody_gets_up() {
    let instance = room(&["Ap", "H", "Ap", "H", "H"], &[(2, 3), (1, 3)]);
    let offer = reseat(&instance, &running(&[At(0), At(0), At(1), Arriving, At(0)]), Limits::default()).unwrap();
    assert_eq!(offer.options[0].moves, 0);
    assert_eq!(offer.options[0].seats[3], 1);
    assert!(offer.options[0].moved.is_empty());
}

#[test]
fn each_further_move_is_offered_with_what_it_wins() {
    let instance = room(&["Ap", "Ap", "Ap", "Ap", "H", "H", "H", "H"], &[(4, 4), (4, 4)]);
    let apart = running(&[At(0), At(0), At(0), At(0), At(1), At(1), At(1), At(1)]);
    let offer = reseat(&instance, &apart, Limits::default()).unwrap();
    let trade: Vec<(usize, u64)> = offer.options.iter().map(|option| (option.moves, option.cost.total)).collect();
    assert_eq!(trade, [(0, 80), (2, 40), (4, 0)]);
    assert_eq!(offer.options[1].moved.len(), 2);
    assert!(offer.options.iter().all(|option| option.proven));
}

#[test]
fn those_from_a_closed_table_move_and_nobody_else_has_to() {
    let instance = room(&["Ap", "H", "Ap", "H", "Ap", "H"], &[(2, 3), (2, 3)]);
    let closed = running(&[At(0), At(0), At(1), At(1), Leaving, Leaving]);
    let offer = reseat(&instance, &closed, Limits::default()).unwrap();
    assert_eq!((offer.options[0].moves, offer.options[0].cost.total), (2, 0));
    assert!(offer.options[0].moved.iter().all(|moved| moved.person >= 4 && moved.from.is_none()));
}

#[test]
fn a_new_table_is_filled_with_as_few_as_it_needs() {
    let instance = room(&["Ap", "Ap", "Ap", "H", "H", "H"], &[(2, 3), (2, 3), (2, 3)]);
    let offer = reseat(&instance, &running(&[At(0), At(0), At(1), At(0), At(1), At(1)]), Limits::default()).unwrap();
    assert_eq!((offer.options[0].moves, offer.options[0].cost.total), (2, 0));
    assert!(offer.options[0].moved.iter().all(|moved| moved.to == 2));
}

#[test]
fn a_locked_table_gets_nobody_and_loses_nobody() {
    let mut instance = room(&["Ap", "Ap", "H", "H", "H"], &[(2, 3), (2, 3)]);
    for who in [0, 1] {
        instance.constraints.push(Constraint::always(Rule::Pin { person: who, table: 0 }));
    }
    instance.constraints.push(Constraint::always(Rule::Closed { table: 0 }));
    let offer = reseat(&instance, &running(&[At(0), At(0), At(1), At(1), Arriving]), Limits::default()).unwrap();
    assert_eq!(offer.options.len(), 1);
    assert_eq!(offer.options[0].seats, [0, 0, 1, 1, 1]);
}

#[test]
fn it_is_told_who_of_the_fixed_would_have_to_move() {
    let mut instance = room(&["Ap", "H", "Ap", "H"], &[(2, 2), (2, 2)]);
    instance.constraints.push(Constraint::always(Rule::Pin { person: 1, table: 1 }));
    let mut running = running(&[At(0), At(0), At(1), At(1)]);
    running.fixed = vec![false, true, false, false];
    assert_eq!(reseat(&instance, &running, Limits::default()), Err(Stuck::Fixed { people: vec![1] }));
}

#[test]
fn rules_that_cannot_hold_are_told_apart_from_people_who_cannot_move() {
    let mut instance = room(&["Ap", "H", "Ap"], &[(1, 1), (1, 1)]);
    let running = running(&[At(0), At(1), Arriving]);
    let Err(Stuck::Clash(clash)) = reseat(&instance, &running, Limits::default()) else {
        panic!("three on two chairs")
    };
    assert_eq!(clash.lack, Lack::Seats { people: 3, seats: 2 });
    instance.tables = vec![Table { min: 1, max: 3 }; 2];
    instance.constraints.push(Constraint::always(Rule::Apart { people: vec![0, 1, 2] }));
    let Err(Stuck::Clash(clash)) = reseat(&instance, &running, Limits::default()) else { panic!("three apart at two") };
    assert_eq!(clash.constraints, [0]);
}

#[test]
fn a_running_seating_of_something_else_is_refused() {
    let mut instance = room(&["Ap", "H"], &[(1, 1), (1, 1)]);
    assert_eq!(reseat(&instance, &running(&[At(0)]), Limits::default()), Err(Stuck::Mismatch));
    assert_eq!(reseat(&instance, &running(&[At(0), At(2)]), Limits::default()), Err(Stuck::Mismatch));
    instance.rotations = 2;
    let refused = reseat(&instance, &running(&[At(0), At(1)]), Limits::default());
    assert_eq!(refused, Err(Stuck::Malformed(Malformed::Rotations(2))));
}
