//! The instance and the running seating as numbers: who moves as one, where each may sit and what that counts as moves.

use std::collections::BTreeSet;

use crate::coded::{Coded, Need, Rules};
use crate::{Instance, Rule};

use super::{Place, Running};

/// What the searches read.
pub(super) struct Room {
    pub(super) coded: Coded,
    pub(super) needs: Vec<Need>,
    pub(super) units: Vec<Unit>,
    /// For each person and table, how many moves it is to sit there.
    pub(super) moves: Vec<Vec<u32>>,
    /// For each person, the unit.
    pub(super) unit_of: Vec<usize>,
    /// For each unit, the units that must not be at the same table.
    pub(super) apart: Vec<Vec<usize>>,
    /// For each person, who has been met and what meeting again costs.
    pub(super) met: Vec<Vec<(usize, i64)>>,
}

/// People who move as one.
pub(super) struct Unit {
    pub(super) people: Vec<usize>,
    /// The table where all of them sit and may stay; None for those who need a table in any case.
    pub(super) home: Option<usize>,
    /// For each table, how many moves it is to sit there.
    pub(super) moves: Vec<u32>,
    /// For each table, whether the rules let them sit there at all.
    pub(super) allowed: Vec<bool>,
}

impl Unit {
    fn new(people: &[usize], moves: &[Vec<u32>], allowed: &[Vec<bool>], running: &Running) -> Self {
        let tables = 0..moves[people[0]].len();
        let allowed: Vec<bool> = tables.clone().map(|table| people.iter().all(|who| allowed[*who][table])).collect();
        let at_home = |table: &usize| people.iter().all(|who| running.places[*who] == Place::At(*table));
        Self {
            people: people.to_vec(),
            home: tables.clone().find(at_home).filter(|table| allowed[*table]),
            moves: tables.map(|table| people.iter().map(|who| moves[*who][table]).sum()).collect(),
            allowed,
        }
    }

    /// Whether some other table than home may be chosen.
    pub(super) fn is_movable(&self) -> bool {
        self.allowed.iter().enumerate().any(|(table, allowed)| *allowed && self.home != Some(table))
    }

    /// Moves that cannot be avoided.
    pub(super) fn least_moves(&self) -> u32 {
        let allowed = self.moves.iter().zip(&self.allowed).filter(|(_, allowed)| **allowed);
        allowed.map(|(moves, _)| *moves).min().unwrap_or(0)
    }
}

impl Room {
    /// With `keep_fixed` the fixed are not moved at all, else one of them counts as more moves than all others together.
    pub(super) fn new(instance: &Instance, running: &Running, keep_fixed: bool) -> Self {
        let every: Vec<usize> = (0..instance.constraints.len()).collect();
        let rules = Rules::new(instance, 0, &every);
        let coded = Coded::new(instance);
        let moves = moves(instance, running);
        let mut allowed = allowed(instance);
        if keep_fixed {
            for person in (0..coded.people).filter(|person| running.fixed[*person]) {
                allowed[person].iter_mut().zip(&moves[person]).for_each(|(may, moves)| *may &= *moves == 0);
            }
        }
        let units = rules.units.iter().map(|unit| Unit::new(&unit.people, &moves, &allowed, running)).collect();
        let unit_of = rules.unit_of;
        let others = |people: &Vec<usize>| {
            let others = people.iter().flat_map(|&person| &rules.apart[person]);
            let units: BTreeSet<usize> = others.map(|other| unit_of[*other]).collect();
            units.into_iter().collect()
        };
        let apart = rules.units.iter().map(|unit| others(&unit.people)).collect();
        let needs = rules.needs.into_iter().filter(|need| need.min > 0).collect();
        Self { met: met(&coded), coded, needs, units, moves, unit_of, apart }
    }
}

/// For each person and table, how many moves it is to sit there.
fn moves(instance: &Instance, running: &Running) -> Vec<Vec<u32>> {
    let dear = instance.people.len() as u32 + 1;
    let moves = |(place, fixed): (&Place, &bool), table: usize| match place {
        Place::At(at) if *at == table => 0,
        Place::Arriving => 0,
        Place::At(_) | Place::Leaving => {
            if *fixed {
                dear
            } else {
                1
            }
        }
    };
    let tables = instance.tables.len();
    running.places.iter().zip(&running.fixed).map(|it| (0..tables).map(|table| moves(it, table)).collect()).collect()
}

/// For each person and table, whether pins and closed tables let the person sit there.
fn allowed(instance: &Instance) -> Vec<Vec<bool>> {
    let tables = instance.tables.len();
    let rules = || instance.constraints.iter().filter(|constraint| constraint.holds_in(0)).map(|held| &held.rule);
    let mut pinned = vec![vec![]; instance.people.len()];
    for rule in rules() {
        if let Rule::Pin { person, table } = rule {
            pinned[*person].push(*table);
        }
    }
    let mut closed = vec![false; tables];
    for rule in rules() {
        if let Rule::Closed { table } = rule {
            closed[*table] = true;
        }
    }
    let may = |pins: &Vec<usize>, table: usize| match pins.is_empty() {
        true => !closed[table],
        false => pins.iter().all(|pin| *pin == table),
    };
    pinned.iter().map(|pins| (0..tables).map(|table| may(pins, table)).collect()).collect()
}

/// Meeting once more after `times` costs the difference of the squares of what is beyond the first meeting.
fn met(coded: &Coded) -> Vec<Vec<(usize, i64)>> {
    let weight = i64::from(coded.repeat_weight);
    let row = |person: usize| {
        let times = coded.met[person * coded.people..(person + 1) * coded.people].iter().enumerate();
        let again =
            times.filter(|(_, times)| **times > 0).map(|(other, times)| (other, weight * (2 * i64::from(*times) - 1)));
        if weight == 0 { vec![] } else { again.collect() }
    };
    (0..coded.people).map(row).collect()
}
