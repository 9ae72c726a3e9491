//! Who was called and who came to which workshop, and where they sat. The only sheet with parties.

use chrono::DateTime;
use rundebord_core::{PersonId, Presence, Workshop};
use rundebord_documents::office::{Cell, Sheet};
use rundebord_texts::text;

use super::super::words;
use super::{Book, at};
use crate::view::{AttendanceLine, attendance};

/// A line for each person in each workshop and each of its rotations.
pub(super) fn people(book: &Book<'_>) -> Sheet {
    let columns = [
        ("name", 30),
        ("party", 16),
        ("mandate", 16),
        ("round", 8),
        ("attendance", 18),
        ("arrived", 20),
        ("left", 20),
        ("for", 28),
        ("rotation", 12),
        ("table", 8),
        ("secretary", 14),
    ];
    let mut rows = vec![];
    for workshop in &book.state.workshops {
        for line in attendance(book.state, workshop) {
            let who = who(book, workshop, &line);
            let seats = seats(book, workshop, line.person);
            rows.extend(seats.into_iter().map(|seat| [who.clone(), seat].concat()));
        }
    }
    if book.state.workshops.is_empty() {
        rows.extend(before_workshops(book));
    }
    book.sheet("people", &columns, rows)
}

fn who(book: &Book<'_>, workshop: &Workshop, line: &AttendanceLine) -> Vec<Cell> {
    let presence = match line.presence {
        Presence::Present => "documents-attendance-present",
        Presence::Absent if line.left => "documents-attendance-present",
        Presence::Absent => "documents-attendance-absent",
        Presence::Expected => "documents-attendance-expected",
    };
    let moment = |time: &Option<String>| {
        let time = time.as_deref().and_then(|time| DateTime::parse_from_rfc3339(time).ok());
        time.map_or(Cell::Empty, |time| at(time.to_utc()))
    };
    vec![
        line.name.clone().into(),
        line.party.clone().into(),
        words::mandate(book.language, line.mandate).into(),
        u32::from(workshop.round).into(),
        text(book.language, presence).into(),
        moment(&line.arrived_at),
        moment(&line.left_at),
        line.sits_in_for.as_ref().map(|member| member.name.clone()).into(),
    ]
}

/// One line without a seat when the person sat nowhere.
fn seats(book: &Book<'_>, workshop: &Workshop, person: PersonId) -> Vec<Vec<Cell>> {
    let rotations = workshop.rotations.iter().zip(1_u32..);
    let seats = rotations.filter_map(|(rotation, number)| {
        let table = rotation.table_of(person)?;
        let secretary = words::yes(book.language, table.secretary == Some(person));
        Some(vec![number.into(), u32::from(table.number).into(), secretary.into()])
    });
    let seats: Vec<_> = seats.collect();
    if seats.is_empty() { vec![vec![Cell::Empty; 3]] } else { seats }
}

fn before_workshops(book: &Book<'_>) -> Vec<Vec<Cell>> {
    let people = book.state.people.values().filter(|person| !person.withdrawn);
    let row = |person: &rundebord_core::Person| {
        let details = &person.details;
        let known = [
            details.name.clone().into(),
            details.party.clone().into(),
            words::mandate(book.language, details.mandate).into(),
        ];
        known.into_iter().chain(std::iter::repeat_n(Cell::Empty, 8)).collect()
    };
    people.map(row).collect()
}
