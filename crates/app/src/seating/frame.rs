//! What a search would be asked: which rotations, which tables, who. A table that has written stays in use.

use std::collections::BTreeSet;

use rundebord_core::{Phase, Rotation, State, TableId, TableSeats, Workshop};
use uuid::Uuid;

use super::instance::{Posed, Slot, pose, to_seat};
use super::met::{meetings, times};

/// So that six or seven sit at each table.
const PER_TABLE: f64 = 6.5;

/// The problem of seating a workshop's rotations from one of them on.
pub(super) struct Frame {
    pub posed: Posed,
    /// Tables where nobody will sit, but somebody has: they stay on the list.
    pub idle: Vec<Slot>,
}

/// How many tables suit so many people.
pub(super) fn suggested_tables(people: usize) -> u8 {
    let tables = (people as f64 / PER_TABLE).round().clamp(1.0, f64::from(u8::MAX));
    tables as u8
}

/// The first rotation that has not begun, or the current when none is left.
pub(super) fn search_from(workshop: &Workshop) -> u8 {
    match workshop.phase {
        Phase::Open if workshop.rotation < last_rotation(workshop) => workshop.rotation + 1,
        _ => workshop.rotation,
    }
}

/// As many as the plan says, but never fewer than have begun.
pub(super) fn last_rotation(workshop: &Workshop) -> u8 {
    workshop.seating_plan.rotations.max(workshop.rotation)
}

pub(super) fn frame(state: &State, workshop: &Workshop, from: u8) -> Frame {
    let people = to_seat(state, workshop);
    let (tables, idle) = slots(workshop, table_count(workshop, people.len()), from);
    let met = times(&meetings(state, workshop, |rotation| rotation < from));
    Frame { posed: pose(state, workshop, people, tables, from..=last_rotation(workshop), &met), idle }
}

/// As planned; else as it is when the tables already write, and as it suits the people before that.
fn table_count(workshop: &Workshop, people: usize) -> usize {
    let seated = workshop.tables.iter().filter(|table| !table.seats.is_empty()).count();
    match workshop.seating_plan.tables {
        Some(tables) => usize::from(tables),
        None if workshop.phase != Phase::Preparing && seated > 0 => seated,
        None => usize::from(suggested_tables(people)),
    }
}

/// The tables in use, and those that only stay; both by number.
fn slots(workshop: &Workshop, count: usize, from: u8) -> (Vec<Slot>, Vec<Slot>) {
    let slot = |table: &rundebord_core::Table| Slot { id: table.id, number: table.number };
    let (written, others): (Vec<_>, Vec<_>) = workshop.tables.iter().partition(|table| table.has_written());
    let mut used: Vec<Slot> = written.into_iter().map(slot).collect();
    let free = count.saturating_sub(used.len());
    used.extend(others.iter().take(free).map(|table| slot(table)));
    let sat_before = |id: TableId| {
        let held = workshop.rotations.iter().take(usize::from(from).saturating_sub(1));
        held.flat_map(|rotation| &rotation.tables).any(|table| table.table == id && !table.seats.is_empty())
    };
    let idle: Vec<Slot> =
        others.iter().skip(free).filter(|table| sat_before(table.id)).map(|table| slot(table)).collect();
    while used.len() < count {
        used.push(new_slot(workshop, used.iter().chain(&idle)));
    }
    used.sort_by_key(|slot| slot.number);
    (used, idle)
}

/// A table that is not there yet: the lowest free number, and an id that follows from it.
pub(super) fn new_slot<'a>(workshop: &Workshop, taken: impl Iterator<Item = &'a Slot>) -> Slot {
    let taken: BTreeSet<u8> = taken.map(|slot| slot.number).collect();
    let number = (1..u8::MAX).find(|number| !taken.contains(number)).unwrap_or(u8::MAX);
    let ids = (1..).map(|attempt| TableId(Uuid::new_v5(&workshop.id.0, format!("{number}/{attempt}").as_bytes())));
    let mut ids = ids.filter(|id| workshop.table(*id).is_none());
    Slot { id: ids.next().expect("a workshop does not hold every id"), number }
}

impl Frame {
    /// All rotations of the workshop when those of the frame are seated so. Nobody is secretary of these yet.
    pub fn rotations(&self, workshop: &Workshop, seats: &rundebord_seating::Seats) -> Vec<Rotation> {
        let mut slots: Vec<&Slot> = self.posed.tables.iter().chain(&self.idle).collect();
        slots.sort_by_key(|slot| slot.number);
        let before = workshop.rotations.iter().take(usize::from(*self.posed.rotations.start()) - 1);
        let before = before.map(|rotation| {
            let stored = |slot: &&Slot| rotation.tables.iter().find(|table| table.table == slot.id).cloned();
            slots.iter().map(|slot| stored(slot).unwrap_or_else(|| empty(slot))).collect()
        });
        let sought = seats.iter().map(|rotation| {
            let here = |slot: &&Slot| {
                let index = self.posed.tables.iter().position(|table| table.id == slot.id);
                let people = self.posed.people.iter().zip(rotation).filter(|(_, table)| Some(**table) == index);
                TableSeats { seats: people.map(|(person, _)| *person).collect(), ..empty(slot) }
            };
            slots.iter().map(here).collect()
        });
        before.chain(sought).map(|tables| Rotation { tables }).collect()
    }
}

pub(super) fn empty(slot: &Slot) -> TableSeats {
    TableSeats { table: slot.id, number: slot.number, seats: vec![], secretary: None }
}
