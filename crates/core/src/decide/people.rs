//! Rules for the member list.

use std::collections::BTreeSet;

use super::{Decision, misrouted};
use crate::{Command, Event, NewPerson, Person, PersonDetails, PersonId, Phase, Refusal, State, TextField};

pub(super) fn decide(state: &State, command: &Command) -> Decision {
    match command {
        Command::AddPeople { people, source } => add(state, people, source),
        Command::CorrectPerson { person, details } => {
            known(state, *person)?;
            let details = checked(details)?;
            let leaves = if details.mandate.is_elected() { vec![] } else { vacated_seats(state, *person) };
            Ok(std::iter::once(Event::PersonCorrected { person: *person, details }).chain(leaves).collect())
        }
        Command::WithdrawPerson { person } => {
            let known = known(state, *person)?;
            if known.withdrawn {
                return Err(Refusal::PersonWithdrawn { person: *person, name: known.details.name.clone() });
            }
            let mut events = vacated_seats(state, *person);
            events.push(Event::PersonWithdrawn { person: *person });
            Ok(events)
        }
        Command::ReinstatePerson { person } => {
            known(state, *person)?;
            Ok(vec![Event::PersonReinstated { person: *person }])
        }
        _ => misrouted(),
    }
}

fn known(state: &State, person: PersonId) -> Result<&Person, Refusal> {
    state.people.get(&person).ok_or(Refusal::Unknown { what: "person" })
}

fn add(state: &State, people: &[NewPerson], source: &str) -> Decision {
    if people.is_empty() {
        return Err(Refusal::NothingGiven);
    }
    let mut ids = BTreeSet::new();
    let mut checked_people = Vec::with_capacity(people.len());
    for person in people {
        if state.people.contains_key(&person.id) || !ids.insert(person.id) {
            return Err(Refusal::AlreadyExists { what: "person" });
        }
        checked_people.push(NewPerson { id: person.id, details: checked(&person.details)? });
    }
    Ok(vec![Event::PeopleAdded { people: checked_people, source: TextField::Title.optional(source)? }])
}

fn checked(details: &PersonDetails) -> Result<PersonDetails, Refusal> {
    let name = TextField::Name.required(&details.name)?;
    let sort_name = TextField::Name.optional(&details.sort_name)?;
    Ok(PersonDetails {
        sort_name: if sort_name.is_empty() { name.clone() } else { sort_name },
        name,
        party: TextField::Party.absent_when_empty(details.party.as_deref())?,
        area: TextField::Area.absent_when_empty(details.area.as_deref())?,
        ..details.clone()
    })
}

/// The person leaves the seat in every workshop that is not over; history stays.
fn vacated_seats(state: &State, person: PersonId) -> Vec<Event> {
    state
        .workshops
        .iter()
        .filter(|workshop| workshop.phase != Phase::Closed && workshop.table_of(person).is_some())
        .map(|workshop| Event::SeatMoved { workshop: workshop.id, person, table: None })
        .collect()
}
