//! The member list.

use std::collections::BTreeMap;

use rundebord_core::{Person, State};
use rundebord_texts::compare_norwegian;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A person on the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonLine {
    /// The person.
    pub person: Person,
    /// Has a seat in some workshop.
    pub seated: bool,
}

/// A party in one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PartyLine {
    /// Its label; None for those without a party.
    #[ts(optional = nullable)]
    pub party: Option<String>,
    /// Elected members.
    pub members: u32,
    /// Deputies.
    pub deputies: u32,
}

/// The member list in Norwegian order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PeopleView {
    /// Everybody, withdrawn people last.
    pub people: Vec<PersonLine>,
    /// Largest party first.
    pub parties: Vec<PartyLine>,
}

pub(super) fn people(state: &State) -> PeopleView {
    let mut people: Vec<PersonLine> = state
        .people
        .values()
        .map(|person| PersonLine {
            person: person.clone(),
            seated: state.workshops.iter().any(|workshop| workshop.table_of(person.id).is_some()),
        })
        .collect();
    people.sort_by(|a, b| by_name(&a.person, &b.person));
    PeopleView { parties: parties(state.people.values()), people }
}

pub(super) fn by_name(a: &Person, b: &Person) -> std::cmp::Ordering {
    let order = compare_norwegian(&a.details.sort_name, &b.details.sort_name);
    a.withdrawn.cmp(&b.withdrawn).then(order).then(a.id.cmp(&b.id))
}

fn parties<'a>(people: impl Iterator<Item = &'a Person>) -> Vec<PartyLine> {
    let mut parties: BTreeMap<Option<&str>, PartyLine> = BTreeMap::new();
    for person in people.filter(|person| person.may_sit()) {
        let party = person.details.party.as_deref();
        let empty = PartyLine { party: party.map(str::to_owned), members: 0, deputies: 0 };
        let line = parties.entry(party).or_insert(empty);
        match person.details.mandate {
            rundebord_core::Mandate::Member => line.members += 1,
            _ => line.deputies += 1,
        }
    }
    let mut parties: Vec<_> = parties.into_values().collect();
    parties.sort_by_key(|line| std::cmp::Reverse((line.members, line.deputies)));
    parties
}
