//! Cost and violations against the numbers that the shared scorer gave, for five assignments of each instance.

#![allow(clippy::unwrap_used)]

mod common;

use common::{INSTANCES, file, instance};
use proptest::prelude::*;
use rundebord_seating::format::{Assignment, Named, read_assignment};
use rundebord_seating::{Seats, Solution, bound, cost, violations};
use serde::Deserialize;

/// A line of `scores.json`: what the scorer says of some seats.
#[derive(Deserialize)]
struct Score {
    file: String,
    made: String,
    /// For each round the tables by index, in the participants' order.
    seats: Vec<String>,
    /// Units outside floor and ceiling, by priority.
    excess: Vec<u64>,
    repeats: u64,
    cost: u64,
    /// Broken rules; one rule may count several times.
    hard: usize,
}

fn scores() -> Vec<Score> {
    serde_json::from_str(&file("scores.json")).unwrap()
}

fn seats(score: &Score) -> Seats {
    let round = |tables: &String| tables.split(' ').map(|table| table.parse().unwrap()).collect();
    score.seats.iter().map(round).collect()
}

#[test]
fn cost_is_what_the_shared_scorer_says() {
    for score in scores() {
        let (named, what) = (instance(&score.file), format!("{}, {}", score.file, score.made));
        let counted = cost(&named.instance, &seats(&score));
        assert_eq!(counted.attributes, score.excess, "{what}");
        assert_eq!(counted.repeats, score.repeats, "{what}");
        assert_eq!(counted.total, score.cost, "{what}");
    }
}

#[test]
fn a_seating_is_legal_exactly_when_the_shared_scorer_finds_no_broken_rule() {
    for score in scores() {
        let broken = violations(&instance(&score.file).instance, &seats(&score));
        assert_eq!(broken.is_empty(), score.hard == 0, "{}, {}: {broken:?}", score.file, score.made);
        assert!(broken.len() <= score.hard, "{}, {}: {broken:?}", score.file, score.made);
    }
}

#[test]
fn every_instance_has_five_scores_and_both_legal_and_broken_ones_are_there() {
    for name in INSTANCES {
        assert_eq!(scores().iter().filter(|score| score.file == name).count(), 5, "{name}");
    }
    assert!(scores().iter().filter(|score| score.hard == 0).count() >= 15);
    assert!(scores().iter().filter(|score| score.hard > 0).count() >= 15);
}

#[test]
fn the_bound_is_below_every_legal_score() {
    for score in scores().iter().filter(|score| score.hard == 0) {
        let bound = bound(&instance(&score.file).instance);
        assert!(bound.total <= score.cost, "{}, {}: {bound:?} above {}", score.file, score.made, score.cost);
    }
}

fn answer(named: &Named, seats: Seats) -> Assignment {
    let solution = Solution { cost: cost(&named.instance, &seats), bound: bound(&named.instance), seats };
    Assignment::solved(named, &solution, std::time::Duration::from_millis(1234))
}

fn any_seats(name: &'static str) -> impl Strategy<Value = Seats> {
    let instance = instance(name).instance;
    let round = prop::collection::vec(0..instance.tables.len(), instance.people.len());
    prop::collection::vec(round, instance.rotations)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn a_seating_written_and_read_is_the_same_seating(seats in any_seats("d09-ugrei-47-6x3")) {
        let named = instance("d09-ugrei-47-6x3");
        let written = answer(&named, seats.clone());
        let read = read_assignment(&written.to_json().unwrap()).unwrap();
        prop_assert_eq!(&read, &written);
        prop_assert_eq!(read.seats_in(&named).unwrap(), Some(seats));
    }

    #[test]
    fn the_order_of_tables_in_the_list_changes_no_score(seats in any_seats("d05-by-67-10x4"), turn in 1..10_usize) {
        let named = instance("d05-by-67-10x4");
        let mut turned = named.instance.clone();
        turned.tables.rotate_right(turn);
        turned.constraints.clear();
        let tables = turned.tables.len();
        let moved: Seats =
            seats.iter().map(|round| round.iter().map(|table| (table + turn) % tables).collect()).collect();
        prop_assert_eq!(cost(&turned, &moved), cost(&named.instance, &seats));
    }
}
