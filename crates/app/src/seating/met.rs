//! Who meets whom, and where: in this workshop's rotations and in the earlier workshops.

use std::collections::BTreeMap;

use rundebord_core::{PersonId, Rotation, State, Workshop};
use rundebord_texts::{Language, Value, text_with};

/// A meeting of two people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Meeting {
    /// The workshop's round; None for the workshop itself.
    pub round: Option<u8>,
    /// From 1.
    pub rotation: u8,
    /// The table's number.
    pub table: u8,
}

impl Meeting {
    /// E.g. «bordoppsett 2, bord 3» or «verksted 1, bord 3».
    pub fn place(&self, language: Language) -> String {
        let table = ("table", Value::from(self.table));
        match self.round {
            Some(round) => text_with(language, "seating-place-workshop", &[("round", Value::from(round)), table]),
            None => text_with(language, "seating-place", &[("rotation", Value::from(self.rotation)), table]),
        }
    }
}

/// For each pair, lowest id first, their meetings.
pub(super) type Meetings = BTreeMap<(PersonId, PersonId), Vec<Meeting>>;

pub(super) fn pair(a: PersonId, b: PersonId) -> (PersonId, PersonId) {
    (a.min(b), a.max(b))
}

fn add(meetings: &mut Meetings, rotation: &Rotation, round: Option<u8>, number: u8) {
    for table in &rotation.tables {
        for (index, a) in table.seats.iter().enumerate() {
            for b in &table.seats[..index] {
                let meeting = Meeting { round, rotation: number, table: table.number };
                meetings.entry(pair(*a, *b)).or_default().push(meeting);
            }
        }
    }
}

/// Meetings in earlier workshops, of rotations that were held; and in those of this workshop's rotations that are asked for.
pub(super) fn meetings(state: &State, workshop: &Workshop, wanted: impl Fn(u8) -> bool) -> Meetings {
    let mut meetings = Meetings::new();
    for other in state.workshops.iter().filter(|other| other.round < workshop.round) {
        let held = other.rotations.iter().zip(1..).filter(|(_, number)| *number <= other.rotation);
        held.for_each(|(rotation, number)| add(&mut meetings, rotation, Some(other.round), number));
    }
    let own = workshop.rotations.iter().zip(1..).filter(|(_, number)| wanted(*number));
    own.for_each(|(rotation, number)| add(&mut meetings, rotation, None, number));
    meetings
}

/// How often each pair has met.
pub(super) fn times(meetings: &Meetings) -> BTreeMap<(PersonId, PersonId), u32> {
    meetings.iter().map(|(pair, meetings)| (*pair, meetings.len() as u32)).collect()
}

/// What a pair that meets so often costs, unweighed.
pub(super) fn repeats(times: u32) -> u64 {
    u64::from(times.saturating_sub(1)).pow(2)
}
