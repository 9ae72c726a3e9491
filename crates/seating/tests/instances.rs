//! The solver on the shared instances, with so few moves that a debug build is done in a moment.

#![allow(clippy::unwrap_used)]

mod common;

use common::{INSTANCES, instance};
use rundebord_seating::{Effort, Instance, Lack, Limit, Solution, Unseatable, Watch, cost, solve, violations};

const EFFORT: Effort = Effort { seed: 1, limit: Limit::Moves(20_000) };
const IMPOSSIBLE: &str = "d08-umulig-27-4x2";

fn solved(name: &str) -> (Instance, Solution) {
    let instance = instance(name).instance;
    let solution = solve(&instance, EFFORT, &mut ()).unwrap();
    (instance, solution)
}

#[test]
fn every_answer_is_legal_costs_what_it_says_and_is_not_below_its_bound() {
    for name in INSTANCES.into_iter().filter(|name| *name != IMPOSSIBLE) {
        let (instance, solution) = solved(name);
        assert_eq!(violations(&instance, &solution.seats), [], "{name}");
        assert_eq!(cost(&instance, &solution.seats), solution.cost, "{name}");
        assert!(solution.bound.total <= solution.cost.total, "{name}: {:?} {:?}", solution.bound, solution.cost);
    }
}

#[test]
fn the_small_council_is_seated_without_fault_and_that_is_proven() {
    let (_, solution) = solved("d01-lite-19-3x1");
    assert_eq!(solution.cost.total, 0);
    assert!(solution.is_proven_best());
}

#[test]
fn nothing_that_a_shared_tool_has_proven_is_contradicted() {
    // Proven optimal costs; an answer below one of them, or a bound above, would be a mistake of ours.
    for (name, optimum) in
        [("d02-lite-21-3x3", 46), ("d03-mellom-35-5x3", 30), ("d06-region-120-15x4", 0), ("d09-ugrei-47-6x3", 52)]
    {
        let (_, solution) = solved(name);
        assert!(solution.bound.total <= optimum && solution.cost.total >= optimum, "{name}: {solution:?}");
    }
}

/// Five groups of two that must all be apart at four tables. That the last two must sit together matters to nobody: all
/// that keeps them apart from others names the first of them, so that rule is no part of the clash.
const NEEDLESS: usize = 4;

#[test]
fn the_impossible_council_is_told_with_the_fourteen_rules_that_make_it_so() {
    let named = instance(IMPOSSIBLE);
    let Err(Unseatable::Clash(clash)) = solve(&named.instance, EFFORT, &mut ()) else { panic!("there is no seating") };
    let mut constraints = clash.constraints.clone();
    constraints.sort_unstable();
    let needed: Vec<usize> = (0..named.instance.constraints.len()).filter(|rule| *rule != NEEDLESS).collect();
    assert_eq!(constraints, needed);
    assert_eq!(clash.lack, Lack::Room);
}

#[test]
fn without_any_one_of_the_fourteen_the_impossible_council_can_be_seated() {
    let named = instance(IMPOSSIBLE);
    for rule in 0..named.instance.constraints.len() {
        let mut fewer = named.instance.clone();
        fewer.constraints.remove(rule);
        match solve(&fewer, Effort { limit: Limit::Moves(100), ..EFFORT }, &mut ()) {
            Ok(solution) if rule != NEEDLESS => assert_eq!(violations(&fewer, &solution.seats), [], "without {rule}"),
            Err(Unseatable::Clash(_)) if rule == NEEDLESS => {}
            other => panic!("without {rule}: {other:?}"),
        }
    }
}

#[test]
fn the_same_seed_and_moves_give_the_same_seating() {
    for name in ["d03-mellom-35-5x3", "d05-by-67-10x4"] {
        assert_eq!(solved(name), solved(name), "{name}");
    }
}

#[test]
fn the_watcher_is_told_of_legal_seatings_that_only_get_better_and_may_stop() {
    struct Follower {
        instance: Instance,
        told: Vec<u64>,
        enough: usize,
    }
    impl Watch for Follower {
        fn stop(&self) -> bool {
            self.told.len() >= self.enough
        }
        fn better(&mut self, solution: &Solution) {
            assert_eq!(violations(&self.instance, &solution.seats), []);
            self.told.push(solution.cost.total);
        }
    }
    let instance = instance("d04-by-59-8x3").instance;
    let mut patient = Follower { instance: instance.clone(), told: vec![], enough: usize::MAX };
    let best = solve(&instance, EFFORT, &mut patient).unwrap();
    assert!(patient.told.windows(2).all(|pair| pair[1] < pair[0]), "{:?}", patient.told);
    assert_eq!(patient.told.last(), Some(&best.cost.total));
    let mut hasty = Follower { enough: 1, told: vec![], instance: instance.clone() };
    let first = solve(&instance, EFFORT, &mut hasty).unwrap();
    assert_eq!(hasty.told, [first.cost.total]);
}
