//! Rules for the member list.

use std::collections::BTreeSet;

use super::seats::{may_keep_seat, vacate};
use super::{Decision, misrouted};
use crate::{Command, Event, NewPerson, Person, PersonDetails, PersonId, Phase, Refusal, State, TextField, Workshop};

pub(super) fn decide(state: &State, command: &Command) -> Decision {
    match command {
        Command::AddPeople { people, source } => add(state, people, source),
        Command::CorrectPerson { person, details } => {
            let corrected = Person { details: checked(details)?, ..known(state, *person)?.clone() };
            let mut events = vacated_seats(state, *person, |workshop| may_keep_seat(state, workshop, &corrected));
            events.insert(0, Event::PersonCorrected { person: *person, details: corrected.details });
            Ok(events)
        }
        Command::WithdrawPerson { person } => {
            let known = known(state, *person)?;
            if known.withdrawn {
                return Err(Refusal::PersonWithdrawn { person: *person, name: known.details.name.clone() });
            }
            let mut events = vacated_seats(state, *person, |_| false);
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

/// The person leaves the seats still ahead in every workshop that is not over, where they cannot be kept; history stays.
fn vacated_seats(state: &State, person: PersonId, keeps: impl Fn(&Workshop) -> bool) -> Vec<Event> {
    let running = state.workshops.iter().filter(|workshop| workshop.phase != Phase::Closed && !keeps(workshop));
    running.flat_map(|workshop| vacate(workshop, person)).collect()
}
