//! Rules for attendance and seats: only elected people who are there, each at one table; notes never change owner.

use std::collections::BTreeSet;

use super::{Decision, misrouted, table, workshop};
use crate::{AttendanceMark, Command, Event, PersonId, Phase, Presence, Refusal, State, TableId, TableSeats, Workshop};

pub(super) fn decide(state: &State, command: &Command) -> Decision {
    match command {
        Command::MarkAttendance { workshop: id, marks } => mark(state, running(state, *id)?, marks),
        Command::ArrangeTables { workshop: id, tables } => arrange(state, running(state, *id)?, tables),
        Command::MoveSeat { workshop: id, person, table: to } => {
            let workshop = running(state, *id)?;
            match to {
                Some(to) => {
                    table(workshop, *to)?;
                    may_sit(state, workshop, *person)?;
                }
                None if workshop.table_of(*person).is_none() => return Err(not_at_table(state, *person)),
                None => {}
            }
            Ok(vec![Event::SeatMoved { workshop: *id, person: *person, table: *to }])
        }
        Command::ChooseSecretary { workshop: id, table: of, person } => {
            let seats = &table(running(state, *id)?, *of)?.seats;
            match person {
                Some(person) if !seats.contains(person) => Err(not_at_table(state, *person)),
                _ => Ok(vec![Event::SecretaryChosen { workshop: *id, table: *of, person: *person }]),
            }
        }
        _ => misrouted(),
    }
}

fn running(state: &State, id: crate::WorkshopId) -> Result<&Workshop, Refusal> {
    let workshop = workshop(state, id)?;
    if workshop.phase == Phase::Closed { Err(Refusal::WorkshopNotOpen) } else { Ok(workshop) }
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
            last.is_some_and(|mark| mark.presence == Presence::Absent) && workshop.table_of(*person).is_some()
        })
        .collect();
    let leave = |person| Event::SeatMoved { workshop: workshop.id, person, table: None };
    let mut events = vec![Event::AttendanceMarked { workshop: workshop.id, marks: marks.to_vec() }];
    events.extend(leaves.into_iter().map(leave));
    Ok(events)
}

fn arrange(state: &State, workshop: &Workshop, tables: &[TableSeats]) -> Decision {
    if tables.is_empty() {
        return Err(Refusal::NothingGiven);
    }
    let (mut ids, mut numbers, mut seated) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for table in tables {
        if !ids.insert(table.table) || is_of_other_workshop(state, workshop, table.table) {
            return Err(Refusal::AlreadyExists { what: "table" });
        }
        if table.number == 0 || !numbers.insert(table.number) {
            return Err(Refusal::TableNumberInvalid { number: table.number });
        }
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
    keeps_writing_tables(workshop, tables)?;
    let mut tables = tables.to_vec();
    tables.sort_by_key(|table| table.number);
    Ok(vec![Event::TablesArranged { workshop: workshop.id, tables }])
}

fn is_of_other_workshop(state: &State, workshop: &Workshop, table: TableId) -> bool {
    state.workshops.iter().any(|other| other.id != workshop.id && other.table(table).is_some())
}

/// A table that has written keeps its id and its number: its notes are referred to by them, also after a deletion.
fn keeps_writing_tables(workshop: &Workshop, tables: &[TableSeats]) -> Result<(), Refusal> {
    for table in &workshop.tables {
        let has_written = table.next_serial > 1 || !table.answers.is_empty() || table.hand_in.is_some();
        let stays = tables.iter().any(|seats| seats.table == table.id && seats.number == table.number);
        if has_written && !stays {
            return Err(Refusal::TableHasNotes { number: table.number });
        }
    }
    Ok(())
}
