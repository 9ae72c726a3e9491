//! Whom to ask to write: the willing first, then whoever has written least; members before deputies, and not the mayor.

use std::collections::BTreeMap;

use rundebord_core::{Mandate, PersonId, Rotation, State, TableId, Workshop};

use crate::digest::sha256;

/// For each rotation, counted from 0, and table with people: whom to ask.
pub(super) type Proposed = BTreeMap<(usize, TableId), PersonId>;

/// Goes through the rotations in their order, so that the turn passes on. Whoever is secretary already has had a turn.
pub(super) fn propose(state: &State, workshop: &Workshop, rotations: &[Rotation]) -> Proposed {
    let mut times: BTreeMap<PersonId, u32> = BTreeMap::new();
    let earlier = state.workshops.iter().filter(|other| other.round < workshop.round);
    let held = earlier.flat_map(|other| other.rotations.iter().take(usize::from(other.rotation)));
    for secretary in held.flat_map(|rotation| &rotation.tables).filter_map(|table| table.secretary) {
        *times.entry(secretary).or_default() += 1;
    }
    let mut proposed = Proposed::new();
    for (number, rotation) in rotations.iter().enumerate() {
        for table in &rotation.tables {
            let asked = table.seats.iter().copied().min_by_key(|person| rank(state, workshop, &times, *person));
            proposed.extend(asked.map(|person| ((number, table.table), person)));
            if let Some(writes) = table.secretary.or(asked) {
                *times.entry(writes).or_default() += 1;
            }
        }
    }
    proposed
}

type Rank = (bool, bool, u32, bool, String);

fn rank(state: &State, workshop: &Workshop, times: &BTreeMap<PersonId, u32>, person: PersonId) -> Rank {
    let details = state.people.get(&person).map(|person| &person.details);
    let office = details.is_some_and(|details| details.office.is_some());
    let member = details.is_some_and(|details| details.mandate == Mandate::Member);
    let willing = workshop.seating_plan.willing.contains(&person);
    let times = times.get(&person).copied().unwrap_or_default();
    // Between equals the list's order decides nothing: no party stands first in line.
    let draw = sha256(format!("{}{person}", workshop.id).as_bytes());
    (!willing, office && !willing, times, !member, draw)
}
