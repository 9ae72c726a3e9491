//! Rules for a device that came to the wrong table: it asks, the facilitator decides, and its notes follow with a trail.

use super::seats::running;
use super::{Decision, misrouted, table};
use crate::{
    Actor, Command, DeviceId, Event, MAX_DEVICES, MoveRequest, MovedNote, Note, NoteId, NoteReference, Refusal, State,
    Table, TableId, Workshop, WorkshopId,
};

pub(super) fn decide(state: &State, actor: &Actor, command: &Command) -> Decision {
    match command {
        Command::AskToMove { workshop: id, device, to, notes } => {
            let workshop = running(state, *id)?;
            let from = place(workshop, actor, *device)?;
            let to = destination(workshop, from, *to)?;
            for (index, note) in notes.iter().enumerate() {
                if notes[..index].contains(note) {
                    return Err(Refusal::AlreadyExists { what: "note" });
                }
                movable(state, *id, from, *note)?;
            }
            Ok(vec![Event::MoveAsked { workshop: *id, device: *device, to: to.id, notes: notes.clone() }])
        }
        Command::CancelMove { workshop, device } => {
            wish(running(state, *workshop)?, actor, *device)?;
            Ok(vec![Event::MoveCancelled { workshop: *workshop, device: *device }])
        }
        Command::DeclineMove { workshop, device } => {
            wish(running(state, *workshop)?, actor, *device)?;
            Ok(vec![Event::MoveDeclined { workshop: *workshop, device: *device }])
        }
        Command::AllowMove { workshop, device } => allow(state, running(state, *workshop)?, actor, *device),
        _ => misrouted(),
    }
}

/// The table that the device is at; a table speaks for its own devices only.
fn place<'a>(workshop: &'a Workshop, actor: &Actor, device: DeviceId) -> Result<&'a Table, Refusal> {
    let known = workshop.room.devices.get(&device).ok_or(Refusal::Unknown { what: "device" })?;
    match actor {
        Actor::Table { workshop: its, table } if (*its, *table) != (workshop.id, known.table) => {
            Err(Refusal::NotThisTable)
        }
        _ => table(workshop, known.table),
    }
}

fn wish<'a>(workshop: &'a Workshop, actor: &Actor, device: DeviceId) -> Result<&'a MoveRequest, Refusal> {
    place(workshop, actor, device)?;
    workshop.room.wishes.get(&device).ok_or(Refusal::MoveNotAsked)
}

/// Another table that takes one more device; what is handed in stays as it was read back, at both.
fn destination<'a>(workshop: &'a Workshop, from: &Table, to: TableId) -> Result<&'a Table, Refusal> {
    let to = table(workshop, to)?;
    if to.id == from.id {
        return Err(Refusal::SameTable { number: to.number });
    }
    if let Some(done) = [from, to].into_iter().find(|table| table.hand_in.is_some()) {
        return Err(Refusal::TableHandedIn { number: done.number });
    }
    if workshop.room.devices.values().filter(|device| device.table == to.id).count() >= MAX_DEVICES {
        return Err(Refusal::TableFull { number: to.number, limit: MAX_DEVICES });
    }
    Ok(to)
}

/// A standing note of the table, which no statement builds on under the name that it has.
fn movable<'a>(state: &'a State, workshop: WorkshopId, from: &Table, id: NoteId) -> Result<&'a Note, Refusal> {
    let note = state.notes.get(&id).ok_or(Refusal::Unknown { what: "note" })?;
    if (note.workshop, note.table) != (workshop, from.id) {
        return Err(Refusal::NotThisTable);
    }
    if note.withdrawn {
        return Err(Refusal::NoteWithdrawn);
    }
    match state.statement_using(id) {
        Some(statement) => {
            Err(Refusal::NoteIsUsed { reference: note.reference.to_string(), statement: statement.number })
        }
        None => Ok(note),
    }
}

/// What was deleted or taken elsewhere after the device asked stays where it is; the others keep their order.
fn allow(state: &State, workshop: &Workshop, actor: &Actor, device: DeviceId) -> Decision {
    let (wish, from) = (wish(workshop, actor, device)?, place(workshop, actor, device)?);
    let to = destination(workshop, from, wish.to)?;
    let movable = |id: &NoteId| movable(state, workshop.id, from, *id).ok();
    let mut notes: Vec<&Note> = wish.notes.iter().filter_map(movable).collect();
    notes.sort_by_key(|note| note.order());
    let named = |(note, serial): (&Note, u32)| MovedNote {
        note: note.id,
        reference: NoteReference { round: workshop.round, table: to.number, serial },
    };
    let notes = notes.into_iter().zip(to.next_serial..).map(named).collect();
    Ok(vec![Event::DeviceMoved { workshop: workshop.id, device, from: from.id, to: to.id, notes }])
}
