//! What a seating costs and which rules it breaks, counted from the beginning: the definition that everything faster in
//! this crate is tested against.

use std::collections::BTreeMap;

use crate::{Ideal, Instance, Rule, Seats};

/// What a seating costs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cost {
    /// For each attribute, people outside floor and ceiling of the even share, summed over values, tables and rotations.
    pub attributes: Vec<u64>,
    /// Summed over pairs, the square of how many times they meet beyond the first.
    pub repeats: u64,
    /// All of it by the instance's weights.
    pub total: u64,
}

/// For one value of one attribute in one rotation: how many sit at each table, and the even share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// The attribute, by index.
    pub attribute: usize,
    /// The value, e.g. «Ap».
    pub value: String,
    /// People with it, per table.
    pub per_table: Vec<usize>,
    /// Floor and ceiling of the even share, per table.
    pub share: Vec<(usize, usize)>,
}

impl Tally {
    /// People outside the even share.
    pub fn outside(&self) -> usize {
        let outside = |(here, (floor, ceiling)): (&usize, &(usize, usize))| {
            floor.saturating_sub(*here) + here.saturating_sub(*ceiling)
        };
        self.per_table.iter().zip(&self.share).map(outside).sum()
    }
}

/// A rule that a seating breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Violation {
    /// Fewer rotations or people than the instance has, or a table that is not there.
    Shape,
    /// A table with too few or too many people.
    Size {
        /// Which rotation.
        rotation: usize,
        /// Which table.
        table: usize,
        /// How many sit there.
        people: usize,
    },
    /// A constraint.
    Constraint {
        /// Which rotation.
        rotation: usize,
        /// By index in the instance.
        constraint: usize,
    },
}

/// Counts every value at every table of one rotation.
pub fn tallies(instance: &Instance, rotation: &[usize]) -> Vec<Tally> {
    let tables = instance.tables.len();
    let mut tallies = vec![];
    for (attribute, _) in instance.attributes.iter().enumerate() {
        let mut counts: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        let mut bearing = vec![0; tables];
        for (person, &table) in instance.people.iter().zip(rotation) {
            if let Some(value) = person.values[attribute].as_deref() {
                counts.entry(value).or_insert_with(|| vec![0; tables])[table] += 1;
                bearing[table] += 1;
            }
        }
        let all: usize = bearing.iter().sum();
        tallies.extend(counts.into_iter().map(|(value, per_table)| {
            let count = per_table.iter().sum();
            let share = bearing.iter().map(|&here| share(instance.ideal, count, tables, here, all)).collect();
            Tally { attribute, value: value.to_owned(), per_table, share }
        }));
    }
    tallies
}

/// Floor and ceiling of the even share, for a value that `count` of the `all` people with the attribute have, at one of
/// `tables` tables where `here` of them sit.
pub(crate) fn share(ideal: Ideal, count: usize, tables: usize, here: usize, all: usize) -> (usize, usize) {
    match ideal {
        Ideal::Equal => (count / tables, count.div_ceil(tables)),
        Ideal::Proportional if all == 0 => (0, 0),
        Ideal::Proportional => (count * here / all, (count * here).div_ceil(all)),
    }
}

/// What a seating costs. The seating has a table for every person in every rotation.
pub fn cost(instance: &Instance, seats: &Seats) -> Cost {
    let mut attributes = vec![0; instance.attributes.len()];
    for tally in seats.iter().flat_map(|rotation| tallies(instance, rotation)) {
        attributes[tally.attribute] += tally.outside() as u64;
    }
    let repeats = meetings(instance, seats).into_iter().map(|times| square(times.saturating_sub(1))).sum();
    let weighed =
        attributes.iter().zip(&instance.attributes).map(|(units, attribute)| units * u64::from(attribute.weight));
    let total = weighed.sum::<u64>() + repeats * u64::from(instance.repeat_weight);
    Cost { attributes, repeats, total }
}

fn square(times: u32) -> u64 {
    u64::from(times) * u64::from(times)
}

/// How often each pair of those who mix meets, earlier meetings included; pairs in order (0,1), (0,2), (1,2), (0,3), …
pub(crate) fn meetings(instance: &Instance, seats: &Seats) -> Vec<u32> {
    let people = instance.people.len();
    let mut times = vec![0; people * people.saturating_sub(1) / 2];
    for met in instance.met.iter().filter(|met| instance.people[met.a].mixes && instance.people[met.b].mixes) {
        times[pair(met.a, met.b)] += met.times;
    }
    for rotation in seats {
        let mut tables = vec![vec![]; instance.tables.len()];
        for (person, &table) in rotation.iter().enumerate().filter(|(person, _)| instance.people[*person].mixes) {
            for &other in &tables[table] {
                times[pair(other, person)] += 1;
            }
            tables[table].push(person);
        }
    }
    times
}

fn pair(a: usize, b: usize) -> usize {
    let (low, high) = (a.min(b), a.max(b));
    high * (high - 1) / 2 + low
}

/// Which rules a seating breaks; empty for a legal one.
pub fn violations(instance: &Instance, seats: &Seats) -> Vec<Violation> {
    let fits = |rotation: &Vec<usize>| {
        rotation.len() == instance.people.len() && rotation.iter().all(|&table| table < instance.tables.len())
    };
    if seats.len() != instance.rotations || !seats.iter().all(fits) {
        return vec![Violation::Shape];
    }
    let mut found = vec![];
    for (rotation, tables) in seats.iter().enumerate() {
        let mut sizes = vec![0; instance.tables.len()];
        tables.iter().for_each(|&table| sizes[table] += 1);
        for (table, (&people, limits)) in sizes.iter().zip(&instance.tables).enumerate() {
            if people < limits.min || people > limits.max {
                found.push(Violation::Size { rotation, table, people });
            }
        }
        for (constraint, rule) in instance.constraints.iter().enumerate() {
            if rule.holds_in(rotation) && !holds(instance, &rule.rule, rotation, tables) {
                found.push(Violation::Constraint { rotation, constraint });
            }
        }
    }
    found
}

fn holds(instance: &Instance, rule: &Rule, rotation: usize, tables: &[usize]) -> bool {
    match rule {
        Rule::Pin { person, table } => tables[*person] == *table,
        Rule::Together { people } => people.windows(2).all(|pair| tables[pair[0]] == tables[pair[1]]),
        Rule::Apart { people } => {
            let mut at: Vec<usize> = people.iter().map(|&person| tables[person]).collect();
            at.sort_unstable();
            at.windows(2).all(|pair| pair[0] != pair[1])
        }
        Rule::Require { role, min } => {
            let mut able = vec![0; instance.tables.len()];
            for (person, &table) in instance.people.iter().zip(tables) {
                able[table] += usize::from(person.roles.contains(role));
            }
            able.iter().all(|here| here >= min)
        }
        Rule::Closed { table } => {
            let pinned = |who: usize| {
                let mut pins = instance.constraints.iter().filter(|constraint| constraint.holds_in(rotation));
                pins.any(|pin| pin.rule == Rule::Pin { person: who, table: *table })
            };
            tables.iter().enumerate().all(|(person, at)| at != table || pinned(person))
        }
    }
}
