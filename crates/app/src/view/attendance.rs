//! The attendance list: who is there, who came late, who left, and who sits in for whom.

use chrono::{DateTime, Utc};
use rundebord_core::{Mandate, Office, Person, PersonId, Presence, State, Workshop};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A line of the attendance list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AttendanceLine {
    /// Who.
    pub person: PersonId,
    /// As spoken.
    pub name: String,
    /// As sorted.
    pub sort_name: String,
    /// Party label.
    #[ts(optional = nullable)]
    pub party: Option<String>,
    /// Member, deputy, or not elected.
    pub mandate: Mandate,
    /// Mayor or deputy mayor.
    #[ts(optional = nullable)]
    pub office: Option<Office>,
    /// There or not.
    pub presence: Presence,
    /// The number of the table the person sits at.
    #[ts(optional = nullable)]
    pub table: Option<u8>,
    /// RFC 3339; when the person came.
    #[ts(optional = nullable)]
    pub arrived_at: Option<String>,
    /// RFC 3339; when the person left.
    #[ts(optional = nullable)]
    pub left_at: Option<String>,
    /// Came after the first block had begun; without a programme, after the workshop was opened.
    pub late: bool,
    /// Was there, and is not any more.
    pub left: bool,
    /// The member that this deputy sits in for.
    #[ts(optional = nullable)]
    pub sits_in_for: Option<PersonName>,
    /// The deputy that sits in for this member.
    #[ts(optional = nullable)]
    pub replaced_by: Option<PersonName>,
}

/// A person by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonName {
    /// Who.
    pub person: PersonId,
    /// As spoken.
    pub name: String,
}

/// Everybody who could be there, in Norwegian order.
pub(crate) fn attendance(state: &State, workshop: &Workshop) -> Vec<AttendanceLine> {
    let mut people: Vec<_> = state.people.values().filter(|person| !person.withdrawn).collect();
    people.sort_by(|a, b| super::people::by_name(a, b));
    people.into_iter().map(|person| attendance_line(state, workshop, person)).collect()
}

fn attendance_line(state: &State, workshop: &Workshop, person: &Person) -> AttendanceLine {
    let stay = Stay::of(workshop, person.id);
    let presence = state.presence(workshop, person);
    let named = |id: PersonId| state.people.get(&id).map(name);
    let deputy = workshop.substitutes.iter().find(|(_, member)| **member == person.id);
    AttendanceLine {
        person: person.id,
        name: person.details.name.clone(),
        sort_name: person.details.sort_name.clone(),
        party: person.details.party.clone(),
        mandate: person.details.mandate,
        office: person.details.office,
        presence,
        table: workshop.table_of(person.id).map(|table| table.number),
        arrived_at: stay.from.map(|at| at.to_rfc3339()),
        left_at: stay.to.map(|at| at.to_rfc3339()),
        late: stay.from.zip(starts_at(workshop)).is_some_and(|(from, start)| from > start),
        left: stay.to.is_some() && presence == Presence::Absent,
        sits_in_for: workshop.substitutes.get(&person.id).and_then(|member| named(*member)),
        replaced_by: deputy.and_then(|(deputy, _)| named(*deputy)),
    }
}

fn name(person: &Person) -> PersonName {
    PersonName { person: person.id, name: person.details.name.clone() }
}

/// What coming late is measured against; None before it has begun. A day that begins late makes nobody late.
fn starts_at(workshop: &Workshop) -> Option<DateTime<Utc>> {
    match workshop.day.programme.is_empty() {
        true => workshop.opened_at,
        false => workshop.day.held.first().map(|held| held.from),
    }
}

/// From when until when a person was there.
#[derive(Default)]
struct Stay {
    from: Option<DateTime<Utc>>,
    to: Option<DateTime<Utc>>,
}

impl Stay {
    /// The first coming and the last going. Whoever was marked as there, and not, before it began, was marked by mistake;
    /// so was whoever is expected again.
    fn of(workshop: &Workshop, person: PersonId) -> Self {
        let start = starts_at(workshop);
        let mut stay = Self::default();
        for entry in workshop.attendance_log.iter().filter(|entry| entry.person == person) {
            match entry.presence {
                Presence::Present => (stay.from, stay.to) = (stay.from.or(Some(entry.at)), None),
                Presence::Absent if start.is_none_or(|start| entry.at <= start) => stay = Self::default(),
                Presence::Absent if stay.from.is_some() => stay.to = stay.to.or(Some(entry.at)),
                Presence::Absent => {}
                Presence::Expected => stay = Self::default(),
            }
        }
        stay
    }
}
