//! The order in which people are looked at: by what they are and a seed, never by their place on the list, so that whom a
//! tie falls upon depends neither on the list nor on the alphabet.

use std::hash::{Hash, Hasher};

use crate::{Constraint, Instance, Met, Person, Rule};

use super::Running;

/// For each place in the order, the person. Only people who are alike in everything come by their index.
pub(super) fn order(instance: &Instance, running: &Running, seed: u64) -> Vec<usize> {
    let own = |(person, it): (usize, &Person)| {
        let mut roles = it.roles.clone();
        roles.sort_unstable();
        digest((seed, &it.values, roles, it.mixes, running.places[person], running.fixed[person]))
    };
    let own: Vec<u64> = instance.people.iter().enumerate().map(own).collect();
    let first = mixed_with_others(instance, &own);
    let keys = mixed_with_others(instance, &first);
    let mut order: Vec<usize> = (0..keys.len()).collect();
    order.sort_by_key(|person| keys[*person]);
    order
}

/// Adds to each key whom the person has met and shares rules with.
fn mixed_with_others(instance: &Instance, keys: &[u64]) -> Vec<u64> {
    let mut sums = vec![0_u64; keys.len()];
    let mut add = |person: usize, what: u64| sums[person] = sums[person].wrapping_add(what);
    for met in &instance.met {
        add(met.a, digest((keys[met.b], met.times)));
        add(met.b, digest((keys[met.a], met.times)));
    }
    for (index, constraint) in instance.constraints.iter().enumerate() {
        match &constraint.rule {
            Rule::Pin { person, table } => add(*person, digest((index, table))),
            Rule::Together { people } | Rule::Apart { people } => {
                let all = people.iter().fold(0_u64, |sum, person| sum.wrapping_add(keys[*person]));
                people.iter().for_each(|person| add(*person, digest((index, all))));
            }
            Rule::Require { .. } | Rule::Closed { .. } => {}
        }
    }
    keys.iter().zip(sums).map(digest).collect()
}

fn digest(what: impl Hash) -> u64 {
    let mut hasher = Fnv(0xCBF2_9CE4_8422_2325);
    what.hash(&mut hasher);
    hasher.finish()
}

/// FNV-1a: the standard library's hasher may change with the compiler, and with it whom a tie falls upon.
struct Fnv(u64);

impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3);
        }
    }

    fn finish(&self) -> u64 {
        let mixed = (self.0 ^ (self.0 >> 32)).wrapping_mul(0xD6E8_FEB8_6659_FD93);
        mixed ^ (mixed >> 32)
    }
}

/// The same instance and running seating with the people in that order.
pub(super) fn reorder(instance: &Instance, running: &Running, order: &[usize]) -> (Instance, Running) {
    let mut rank = vec![0; order.len()];
    order.iter().enumerate().for_each(|(place, person)| rank[*person] = place);
    let all = |people: &[usize]| people.iter().map(|person| rank[*person]).collect();
    let rule = |rule: &Rule| match rule {
        Rule::Pin { person, table } => Rule::Pin { person: rank[*person], table: *table },
        Rule::Together { people } => Rule::Together { people: all(people) },
        Rule::Apart { people } => Rule::Apart { people: all(people) },
        Rule::Require { .. } | Rule::Closed { .. } => rule.clone(),
    };
    let constraint = |it: &Constraint| Constraint { rule: rule(&it.rule), rotations: it.rotations.clone() };
    let reordered = Instance {
        people: order.iter().map(|person| instance.people[*person].clone()).collect(),
        constraints: instance.constraints.iter().map(constraint).collect(),
        met: instance.met.iter().map(|met| Met { a: rank[met.a], b: rank[met.b], ..*met }).collect(),
        ..instance.clone()
    };
    let running = Running {
        places: order.iter().map(|person| running.places[*person]).collect(),
        fixed: order.iter().map(|person| running.fixed[*person]).collect(),
    };
    (reordered, running)
}

/// Seats in that order, back in the order of the list.
pub(super) fn restore(order: &[usize], seats: &[usize]) -> Vec<usize> {
    let mut restored = vec![0; order.len()];
    order.iter().zip(seats).for_each(|(person, table)| restored[*person] = *table);
    restored
}
