//! Whom a person meets in the rotations, and has met in earlier workshops.

use std::collections::BTreeSet;

use rundebord_core::{PersonId, Workshop};
use rundebord_texts::compare_norwegian;

use super::instance::to_seat;
use super::lines::{CompanyLine, CompanyView};
use super::met::{meetings, pair};
use super::texts::name;
use crate::{AppError, Door};

pub(crate) fn company(door: &Door, workshop: &Workshop, person: PersonId) -> Result<CompanyView, AppError> {
    let state = door.state();
    state.people.get(&person).ok_or_else(|| crate::view::unknown(door, "person"))?;
    let all = meetings(state, workshop, |_| true);
    let to_seat: BTreeSet<PersonId> = to_seat(state, workshop).into_iter().collect();
    let with_person = all.keys().filter(|(a, b)| *a == person || *b == person);
    let mut others: BTreeSet<PersonId> = with_person.flat_map(|(a, b)| [*a, *b]).collect();
    others.extend(&to_seat);
    others.remove(&person);
    let mut people: Vec<_> = others.iter().filter_map(|id| state.people.get(id)).collect();
    people.sort_by(|a, b| compare_norwegian(&a.details.sort_name, &b.details.sort_name).then(a.id.cmp(&b.id)));
    let people: Vec<CompanyLine> = people
        .into_iter()
        .map(|other| {
            let met = all.get(&pair(person, other.id)).map(Vec::as_slice).unwrap_or_default();
            CompanyLine {
                person: other.id,
                name: other.details.name.clone(),
                party: other.details.party.clone(),
                rotations: met.iter().filter(|met| met.round.is_none()).map(|met| met.rotation).collect(),
                workshops: met.iter().filter_map(|met| met.round).collect(),
            }
        })
        .collect();
    let strangers = people.iter().filter(|line| line.rotations.is_empty() && line.workshops.is_empty());
    Ok(CompanyView {
        person,
        name: name(state, person),
        tables: workshop.rotations.iter().map(|rotation| Some(rotation.table_of(person)?.number)).collect(),
        never_met: strangers.filter(|line| to_seat.contains(&line.person)).count() as u32,
        people,
    })
}
