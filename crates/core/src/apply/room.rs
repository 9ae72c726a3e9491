//! Folds what happens in the room.

use chrono::{DateTime, Utc};

use super::workshop::{with, with_note, with_table};
use crate::{Device, DeviceId, Event, Message, MoveRequest, MovedNote, Room, State, TableId, WorkshopId};

/// True when the event is of this kind.
pub(super) fn apply(state: &mut State, at: DateTime<Utc>, event: &Event) -> bool {
    match event {
        Event::RoomOpened { workshop } => with_room(state, *workshop, |room| room.open = true),
        Event::RoomClosed { workshop } => with_room(state, *workshop, |room| room.open = false),
        Event::TableKeysIssued { workshop, keys } => with_room(state, *workshop, |room| {
            room.generations.extend(keys.iter().map(|key| (key.table, key.generation)));
            room.keys.extend(keys.iter().map(|key| (key.table, key.clone())));
        }),
        Event::TableJoined { workshop, table, device, session_hash } => with_room(state, *workshop, |room| {
            let joined = Device { table: *table, session_hash: session_hash.clone(), joined_at: at };
            if room.devices.insert(*device, joined).is_some_and(|before| before.table != *table) {
                room.wishes.remove(device);
            }
        }),
        Event::TableLeft { workshop, device } | Event::DeviceRevoked { workshop, device } => {
            with_room(state, *workshop, |room| room.keep_devices(|id, _| id != *device));
        }
        Event::TableRevoked { workshop, table } => with_room(state, *workshop, |room| {
            room.keys.remove(table);
            room.keep_devices(|_, device| device.table != *table);
        }),
        Event::HelpAsked { workshop, table } => with_room(state, *workshop, |room| {
            room.help.insert(*table, at);
        }),
        Event::HelpGiven { workshop, table } => with_room(state, *workshop, |room| {
            room.help.remove(table);
        }),
        Event::MessageSent { workshop, tables, text } => with_room(state, *workshop, |room| {
            room.messages.push(Message { tables: tables.clone(), text: text.clone(), sent_at: at });
        }),
        Event::MoveAsked { workshop, device, to, notes } => with_room(state, *workshop, |room| {
            room.wishes.insert(*device, MoveRequest { to: *to, notes: notes.clone(), asked_at: at });
        }),
        Event::MoveDeclined { workshop, device } | Event::MoveCancelled { workshop, device } => {
            with_room(state, *workshop, |room| {
                room.wishes.remove(device);
            });
        }
        Event::DeviceMoved { workshop, device, to, notes, .. } => {
            move_device(state, at, *workshop, *device, *to, notes)
        }
        _ => return false,
    }
    true
}

fn with_room(state: &mut State, workshop: WorkshopId, change: impl FnOnce(&mut Room)) {
    with(state, workshop, |workshop| change(&mut workshop.room));
}

/// The device keeps its session. The notes get the names that the event gives them, and remember the ones they had.
fn move_device(
    state: &mut State,
    at: DateTime<Utc>,
    workshop: WorkshopId,
    device: DeviceId,
    to: TableId,
    notes: &[MovedNote],
) {
    with_room(state, workshop, |room| {
        room.wishes.remove(&device);
        if let Some(device) = room.devices.get_mut(&device) {
            device.table = to;
        }
    });
    for MovedNote { note, reference } in notes {
        with_note(state, *note, |note| {
            (note.table, note.moved_from) = (to, Some(note.reference));
            (note.reference, note.rank) = (*reference, reference.serial);
            (note.revision, note.changed_at) = (note.revision + 1, at);
        });
        with_table(state, workshop, to, |table| table.next_serial = reference.serial + 1);
    }
}
