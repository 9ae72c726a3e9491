//! Rules for attendance and seats: only elected people who are there, each at one table; notes never change owner.

use std::collections::BTreeSet;

use super::{Decision, misrouted, table, workshop};
use crate::{
    AttendanceMark, Command, Event, MAX_ROTATIONS, Person, PersonId, Phase, Presence, Refusal, Rotation, SeatMove,
    State, TableId, TableSeats, Workshop,
};

pub(super) fn decide(state: &State, command: &Command) -> Decision {
    match command {
        Command::MarkAttendance { workshop: id, marks } => mark(state, running(state, *id)?, marks),
        Command::ArrangeRotations { workshop: id, rotations } => arrange(state, running(state, *id)?, rotations),
        Command::MoveSeats { workshop: id, rotation, moves } => {
            move_seats(state, running(state, *id)?, *rotation, moves)
        }
        Command::StartRotation { workshop: id, rotation } => start(state, running(state, *id)?, *rotation),
        Command::ChooseSecretary { rotation, workshop: id, table: of, person } => {
            let workshop = running(state, *id)?;
            table(workshop, *of)?;
            let rotation = if *rotation == 0 { workshop.rotation } else { *rotation };
            let seated = ahead(workshop, rotation)?.tables.iter().find(|table| table.table == *of);
            match person {
                Some(person) if !seated.is_some_and(|table| table.seats.contains(person)) => {
                    Err(not_at_table(state, *person))
                }
                _ => Ok(vec![Event::SecretaryChosen { rotation, workshop: *id, table: *of, person: *person }]),
            }
        }
        _ => misrouted(),
    }
}

pub(super) fn running(state: &State, id: crate::WorkshopId) -> Result<&Workshop, Refusal> {
    let workshop = workshop(state, id)?;
    if workshop.phase == Phase::Closed { Err(Refusal::WorkshopNotOpen) } else { Ok(workshop) }
}

/// The current rotation or one to come: what has been held stays as it was.
fn ahead(workshop: &Workshop, number: u8) -> Result<&Rotation, Refusal> {
    let rotation = workshop.rotation(number).ok_or(Refusal::RotationUnknown { number })?;
    if number < workshop.rotation { Err(Refusal::RotationHeld { number }) } else { Ok(rotation) }
}

/// The person leaves the current rotation and those to come.
pub(super) fn vacate(workshop: &Workshop, person: PersonId) -> impl Iterator<Item = Event> + '_ {
    vacate_from(workshop, workshop.rotation, person)
}

fn vacate_from(workshop: &Workshop, from: u8, person: PersonId) -> impl Iterator<Item = Event> + '_ {
    let seated = workshop
        .rotations
        .iter()
        .zip(1..)
        .filter(move |(rotation, number)| *number >= from && rotation.table_of(person).is_some());
    let moves = move || vec![SeatMove { person, table: None }];
    seated.map(move |(_, rotation)| Event::SeatsMoved { workshop: workshop.id, rotation, moves: moves() })
}

/// Elected, on the list, and not absent: what a seat takes.
pub(super) fn may_keep_seat(state: &State, workshop: &Workshop, person: &Person) -> bool {
    person.may_sit() && state.presence(workshop, person) != Presence::Absent
}

/// Whoever sits in these rotations without still having the right to, leaves them.
pub(super) fn lost_seats(state: &State, workshop: &Workshop, from: u8) -> Vec<Event> {
    let rotations = workshop.rotations.iter().skip(usize::from(from.saturating_sub(1)));
    let seated: BTreeSet<PersonId> =
        rotations.flat_map(|rotation| &rotation.tables).flat_map(|table| table.seats.iter().copied()).collect();
    let lost = seated
        .into_iter()
        .filter(|person| !state.people.get(person).is_some_and(|person| may_keep_seat(state, workshop, person)));
    lost.flat_map(|person| vacate_from(workshop, from, person)).collect()
}

/// Forward, or back to one that was left too early; whoever has gone since then does not come back with it.
fn start(state: &State, workshop: &Workshop, number: u8) -> Decision {
    workshop.rotation(number).ok_or(Refusal::RotationUnknown { number })?;
    let mut events = vec![Event::RotationStarted { workshop: workshop.id, rotation: number }];
    events.extend(lost_seats(state, workshop, number));
    Ok(events)
}

fn move_seats(state: &State, workshop: &Workshop, rotation: u8, moves: &[SeatMove]) -> Decision {
    let seats = ahead(workshop, rotation)?;
    if moves.is_empty() {
        return Err(Refusal::NothingGiven);
    }
    let mut moved = BTreeSet::new();
    for SeatMove { person, table: to } in moves {
        if !moved.insert(*person) {
            return Err(Refusal::SeatedTwice { person: *person, name: name(state, *person) });
        }
        match to {
            Some(to) => {
                table(workshop, *to)?;
                may_sit(state, workshop, *person)?;
            }
            None if seats.table_of(*person).is_none() => return Err(not_at_table(state, *person)),
            None => {}
        }
    }
    Ok(vec![Event::SeatsMoved { workshop: workshop.id, rotation, moves: moves.to_vec() }])
}

fn name(state: &State, person: PersonId) -> String {
    state.people.get(&person).map(|person| person.details.name.clone()).unwrap_or_default()
}

fn not_at_table(state: &State, person: PersonId) -> Refusal {
    Refusal::NotAtTable { person, name: name(state, person) }
}

fn may_sit(state: &State, workshop: &Workshop, id: PersonId) -> Result<(), Refusal> {
    let person = state.people.get(&id).ok_or(Refusal::Unknown { what: "person" })?;
    let name = || person.details.name.clone();
    if !person.details.mandate.is_elected() {
        return Err(Refusal::NotElected { person: id, name: name() });
    }
    if person.withdrawn {
        return Err(Refusal::PersonWithdrawn { person: id, name: name() });
    }
    if state.presence(workshop, person) == Presence::Absent {
        return Err(Refusal::PersonAbsent { person: id, name: name() });
    }
    Ok(())
}

/// Whoever is marked absent also leaves the seat, so that no card shows an empty chair with a name.
fn mark(state: &State, workshop: &Workshop, marks: &[AttendanceMark]) -> Decision {
    if marks.is_empty() {
        return Err(Refusal::NothingGiven);
    }
    for mark in marks {
        let person = state.people.get(&mark.person).ok_or(Refusal::Unknown { what: "person" })?;
        if person.withdrawn && mark.presence != Presence::Absent {
            return Err(Refusal::PersonWithdrawn { person: person.id, name: person.details.name.clone() });
        }
    }
    // The last mark of a person is the one that holds.
    let leaves: BTreeSet<PersonId> = marks
        .iter()
        .map(|mark| mark.person)
        .filter(|person| {
            let last = marks.iter().rev().find(|mark| mark.person == *person);
            last.is_some_and(|mark| mark.presence == Presence::Absent)
        })
        .collect();
    let mut events = vec![Event::AttendanceMarked { workshop: workshop.id, marks: marks.to_vec() }];
    events.extend(leaves.into_iter().flat_map(|person| vacate(workshop, person)));
    Ok(events)
}

fn arrange(state: &State, workshop: &Workshop, rotations: &[Vec<TableSeats>]) -> Decision {
    if rotations.len() > usize::from(MAX_ROTATIONS) {
        return Err(Refusal::RotationsInvalid { limit: MAX_ROTATIONS });
    }
    let mut rotations = rotations.to_vec();
    rotations.iter_mut().for_each(|tables| tables.sort_by_key(|table| table.number));
    let Some(first) = rotations.first().filter(|tables| !tables.is_empty()) else {
        return Err(Refusal::NothingGiven);
    };
    if rotations.len() < usize::from(workshop.rotation) {
        return Err(Refusal::RotationUnknown { number: workshop.rotation });
    }
    check_tables(state, workshop, first)?;
    for (tables, number) in rotations.iter().zip(1..) {
        let same = |(a, b): (&TableSeats, &TableSeats)| (a.table, a.number) == (b.table, b.number);
        if tables.len() != first.len() || !tables.iter().zip(first).all(same) {
            return Err(Refusal::RotationTablesDiffer { number });
        }
        match workshop.rotation(number).filter(|_| number < workshop.rotation) {
            Some(held) if !seated(&held.tables).eq(seated(tables)) => return Err(Refusal::RotationHeld { number }),
            Some(_) => {}
            None => check_seats(state, workshop, tables)?,
        }
    }
    Ok(vec![Event::RotationsArranged { workshop: workshop.id, rotations }])
}

/// The tables with people: a table may be added with nobody there, or taken away when nobody was.
fn seated(tables: &[TableSeats]) -> impl Iterator<Item = &TableSeats> {
    tables.iter().filter(|table| !table.seats.is_empty())
}

fn check_tables(state: &State, workshop: &Workshop, tables: &[TableSeats]) -> Result<(), Refusal> {
    let (mut ids, mut numbers) = (BTreeSet::new(), BTreeSet::new());
    for table in tables {
        if !ids.insert(table.table) || is_of_other_workshop(state, workshop, table.table) {
            return Err(Refusal::AlreadyExists { what: "table" });
        }
        if table.number == 0 || !numbers.insert(table.number) {
            return Err(Refusal::TableNumberInvalid { number: table.number });
        }
    }
    keeps_writing_tables(state, workshop, tables)
}

fn check_seats(state: &State, workshop: &Workshop, tables: &[TableSeats]) -> Result<(), Refusal> {
    let mut seated = BTreeSet::new();
    for table in tables {
        for person in &table.seats {
            may_sit(state, workshop, *person)?;
            if !seated.insert(*person) {
                return Err(Refusal::SeatedTwice { person: *person, name: name(state, *person) });
            }
        }
        if let Some(secretary) = table.secretary.filter(|secretary| !table.seats.contains(secretary)) {
            return Err(not_at_table(state, secretary));
        }
    }
    Ok(())
}

fn is_of_other_workshop(state: &State, workshop: &Workshop, table: TableId) -> bool {
    state.workshops.iter().any(|other| other.id != workshop.id && other.table(table).is_some())
}

/// A table that has written, spoken in plenary or raised an objection keeps its id and its number: its notes are referred to by them, also
/// after a deletion.
fn keeps_writing_tables(state: &State, workshop: &Workshop, tables: &[TableSeats]) -> Result<(), Refusal> {
    for table in &workshop.tables {
        let stays = tables.iter().any(|seats| seats.table == table.id && seats.number == table.number);
        let spoke = || state.plenary_points.values().any(|point| point.details.from == Some(table.id));
        let objects = || state.objections.values().any(|objection| objection.table == Some(table.id));
        if !stays && (table.has_written() || spoke() || objects()) {
            return Err(Refusal::TableHasNotes { number: table.number });
        }
    }
    Ok(())
}
