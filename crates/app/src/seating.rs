//! From the process's people to the seating solver and back.

use std::collections::BTreeMap;

use rundebord_core::{Bloc, Gender, Person, PersonId, Presence, State, Workshop};
use rundebord_seating::{Budget, Infeasible, Problem, solve};
use rundebord_texts::Value;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::view::{SeatLine, SpreadLine};
use crate::{AppError, Door};

/// A proposed table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProposedTable {
    /// From 1.
    pub number: u8,
    /// Who would sit there.
    pub seats: Vec<SeatLine>,
    /// Who could write.
    #[ts(optional = nullable)]
    pub secretary: Option<PersonId>,
}

/// Who would sit where; nothing is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SeatingProposal {
    /// By number.
    pub tables: Vec<ProposedTable>,
    /// How each party is spread.
    pub spread: Vec<SpreadLine>,
    /// Pairs who have sat together in an earlier workshop.
    pub repeats: u32,
}

/// Attributes by importance: party first, by design the one that is spread exactly.
const ATTRIBUTES: [&str; 5] = ["party", "bloc", "gender", "first_term", "area"];

pub(crate) fn propose(door: &Door, workshop: &Workshop, tables: u8, seed: u32) -> Result<SeatingProposal, AppError> {
    let state = door.state();
    let people: Vec<&Person> = state
        .people
        .values()
        .filter(|person| person.may_sit() && state.presence(workshop, person) != Presence::Absent)
        .collect();
    let problem = Problem {
        attributes: ATTRIBUTES.map(str::to_owned).to_vec(),
        people: people.iter().map(attributes).collect(),
        tables: usize::from(tables),
        earlier: earlier(state, workshop, &people),
        seed: u64::from(seed),
    };
    let seating = solve(&problem, Budget::default()).map_err(|infeasible| too_few(door, infeasible))?;
    let seats: Vec<Vec<PersonId>> =
        seating.tables.iter().map(|table| table.iter().map(|&person| people[person].id).collect()).collect();
    let proposed = seats.iter().zip(1..).map(|(seats, number)| ProposedTable {
        number,
        seats: seats.iter().filter_map(|person| crate::view::seat_line(state, *person)).collect(),
        secretary: secretary(state, seats),
    });
    Ok(SeatingProposal {
        tables: proposed.collect(),
        spread: crate::view::spread(state, &seats),
        repeats: seating.repeats as u32,
    })
}

fn too_few(door: &Door, infeasible: Infeasible) -> AppError {
    let (people, tables) = match infeasible {
        Infeasible::NoTables => (0, 0),
        Infeasible::TooFewPeople { people, tables } => (people as i64, tables as i64),
    };
    let arguments = [("people", Value::from(people)), ("tables", Value::from(tables))];
    AppError::new(door.language(), "too_few_people", &arguments)
}

fn attributes(person: &&Person) -> rundebord_seating::Person {
    let details = &person.details;
    let bloc = details.bloc.map(|bloc| match bloc {
        Bloc::Position => "position",
        Bloc::Opposition => "opposition",
    });
    let gender = details.gender.map(|gender| match gender {
        Gender::Woman => "woman",
        Gender::Man => "man",
        Gender::Other => "other",
    });
    let values = vec![
        details.party.clone(),
        bloc.map(str::to_owned),
        gender.map(str::to_owned),
        details.first_term.map(|first| first.to_string()),
        details.area.clone(),
    ];
    rundebord_seating::Person { values }
}

/// Who sat together in the rounds before this one.
fn earlier(state: &State, workshop: &Workshop, people: &[&Person]) -> Vec<Vec<Vec<usize>>> {
    let index: BTreeMap<PersonId, usize> =
        people.iter().enumerate().map(|(index, person)| (person.id, index)).collect();
    let seated = |table: &rundebord_core::Table| table.seats.iter().filter_map(|id| index.get(id).copied()).collect();
    let before = state.workshops.iter().filter(|other| other.round < workshop.round);
    before.map(|other| other.tables.iter().map(seated).collect()).collect()
}

/// An elected member before a deputy, and somebody who has not written for a table in another workshop.
fn secretary(state: &State, seats: &[PersonId]) -> Option<PersonId> {
    let times = |person: &PersonId| {
        let tables = state.workshops.iter().flat_map(|workshop| &workshop.tables);
        tables.filter(|table| table.secretary == Some(*person)).count()
    };
    let office = |person: &PersonId| state.people.get(person).is_some_and(|known| known.details.office.is_some());
    let deputy = |person: &PersonId| {
        let mandate = state.people.get(person).map(|known| known.details.mandate);
        !matches!(mandate, Some(rundebord_core::Mandate::Member))
    };
    seats.iter().copied().min_by_key(|person| (times(person), office(person), deputy(person), *person))
}
