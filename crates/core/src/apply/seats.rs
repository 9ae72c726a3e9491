//! Folds seats: the plan for them, the rotations, and which of those the tables show.

use std::collections::BTreeMap;

use super::stage;
use super::workshop::with;
use crate::{Event, PersonId, Rotation, SeatMove, State, Table, TableId, TableSeats, TakenBack, Workshop};

/// True when the event is of this kind.
pub(super) fn apply(state: &mut State, event: &Event) -> bool {
    match event {
        Event::SeatingPlanSet { workshop, plan } => {
            with(state, *workshop, |workshop| workshop.seating_plan = plan.clone());
        }
        Event::TablesArranged { workshop, tables } => with(state, *workshop, |workshop| {
            workshop.rotation = 1;
            arrange(workshop, vec![Rotation { tables: tables.clone() }]);
        }),
        Event::RotationsArranged { workshop, rotations } => with(state, *workshop, |workshop| {
            arrange(workshop, rotations.iter().map(|tables| Rotation { tables: tables.clone() }).collect());
        }),
        Event::SeatMoved { workshop, person, table } => with(state, *workshop, |workshop| {
            let rotation = workshop.rotation;
            move_seats(workshop, rotation, &[SeatMove { person: *person, table: *table }]);
        }),
        Event::SeatsMoved { workshop, rotation, moves } => {
            with(state, *workshop, |workshop| move_seats(workshop, *rotation, moves));
        }
        Event::RotationStarted { workshop, rotation } => with(state, *workshop, |workshop| {
            workshop.rotation = *rotation;
            show_current(workshop);
        }),
        Event::SecretaryChosen { rotation, workshop, table, person } => with(state, *workshop, |workshop| {
            choose_secretary(workshop, *rotation, *table, *person);
        }),
        _ => return false,
    }
    true
}

/// The tables are those of the rotations; one that is named again keeps its notes' numbering, hand-in and answers.
fn arrange(workshop: &mut Workshop, rotations: Vec<Rotation>) {
    let mut before = std::mem::take(&mut workshop.tables);
    for seats in rotations.iter().take(1).flat_map(|rotation| &rotation.tables) {
        let kept = before.iter().position(|table| table.id == seats.table).map(|index| before.swap_remove(index));
        workshop.tables.push(match kept {
            Some(table) => Table { number: seats.number, ..table },
            None => Table {
                id: seats.table,
                number: seats.number,
                seats: vec![],
                secretary: None,
                hand_in: None,
                earlier_hand_ins: vec![],
                next_serial: 1,
                answers: BTreeMap::new(),
                rankings: BTreeMap::new(),
                taken_back: TakenBack::default(),
            },
        });
    }
    let tables = &workshop.tables;
    workshop.room.keep_tables(|id| tables.iter().any(|table| table.id == id));
    stage::keep_tables(workshop);
    workshop.rotations = rotations;
    show_current(workshop);
}

/// The tables show the current rotation.
fn show_current(workshop: &mut Workshop) {
    let Some(rotation) = workshop.rotations.get(usize::from(workshop.rotation.saturating_sub(1))) else { return };
    for table in &mut workshop.tables {
        if let Some(seats) = rotation.tables.iter().find(|seats| seats.table == table.id) {
            (table.seats, table.secretary) = (seats.seats.clone(), seats.secretary);
        }
    }
}

fn rotation(workshop: &mut Workshop, number: u8) -> Option<&mut Rotation> {
    let number = if number == 0 { workshop.rotation } else { number };
    workshop.rotations.get_mut(usize::from(number.saturating_sub(1)))
}

fn move_seats(workshop: &mut Workshop, number: u8, moves: &[SeatMove]) {
    if let Some(rotation) = rotation(workshop, number) {
        moves.iter().for_each(|seat| move_seat(&mut rotation.tables, seat.person, seat.table));
    }
    show_current(workshop);
}

fn move_seat(tables: &mut [TableSeats], person: PersonId, to: Option<TableId>) {
    for table in tables {
        let stays = to == Some(table.table);
        if stays && !table.seats.contains(&person) {
            table.seats.push(person);
        }
        if !stays {
            table.seats.retain(|seated| *seated != person);
            table.secretary = table.secretary.filter(|secretary| *secretary != person);
        }
    }
}

fn choose_secretary(workshop: &mut Workshop, number: u8, table: TableId, person: Option<PersonId>) {
    let tables = rotation(workshop, number).map(|rotation| &mut rotation.tables);
    if let Some(seats) = tables.into_iter().flatten().find(|seats| seats.table == table) {
        seats.secretary = person;
    }
    show_current(workshop);
}
