//! Rules for who sits in for whom: a deputy for a member, one to one. Moves nobody: seats have rules of their own.

use super::Decision;
use super::seats::running;
use crate::{Event, Mandate, Person, PersonId, Refusal, State, WorkshopId};

pub(super) fn decide(state: &State, id: WorkshopId, deputy: PersonId, member: Option<PersonId>) -> Decision {
    let workshop = running(state, id)?;
    let sits = person(state, deputy)?;
    let name = |person: &Person| person.details.name.clone();
    match member {
        None if workshop.substitutes.contains_key(&deputy) => {}
        None => return Err(Refusal::NoSubstitute { person: deputy, name: name(sits) }),
        Some(member) => {
            let away = person(state, member)?;
            if let Some(gone) = [sits, away].into_iter().find(|person| person.withdrawn) {
                return Err(Refusal::PersonWithdrawn { person: gone.id, name: name(gone) });
            }
            if !matches!(sits.details.mandate, Mandate::Deputy { .. }) {
                return Err(Refusal::NotADeputy { person: deputy, name: name(sits) });
            }
            if away.details.mandate != Mandate::Member {
                return Err(Refusal::NotAMember { person: member, name: name(away) });
            }
            let others = workshop.substitutes.iter().filter(|(other, _)| **other != deputy);
            if others.into_iter().any(|(_, taken)| *taken == member) {
                return Err(Refusal::MemberHasSubstitute { person: member, name: name(away) });
            }
        }
    }
    Ok(vec![Event::SubstituteSet { workshop: id, deputy, member }])
}

fn person(state: &State, id: PersonId) -> Result<&Person, Refusal> {
    state.people.get(&id).ok_or(Refusal::Unknown { what: "person" })
}
