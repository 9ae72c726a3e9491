//! Rules for the room: one at a time, joined only with a live key, each device at one table, nothing after closing.

use super::seats::running;
use super::{Decision, misrouted, table};
use crate::{
    Actor, Command, Device, DeviceId, Event, MAX_DEVICES, Refusal, Room, State, Table, TableId, TableKey, TextField,
    Workshop, WorkshopId,
};

pub(super) fn decide(state: &State, actor: &Actor, command: &Command) -> Decision {
    match command {
        Command::OpenRoom { workshop } => open(state, running(state, *workshop)?),
        Command::CloseRoom { workshop: id } => match running(state, *id)?.room.open {
            true => Ok(vec![Event::RoomClosed { workshop: *id }]),
            false => Err(Refusal::RoomNotOpen),
        },
        Command::IssueTableKeys { workshop, keys } => issue(state, running(state, *workshop)?, keys),
        Command::JoinTable { workshop, table, device, key_hash, session_hash } => {
            own(actor, *workshop, *table)?;
            let (at, of) = found(state, *workshop, *table)?;
            admitted(state, at, of, *device, key_hash)?;
            check_hash(session_hash)?;
            if sessions(state).any(|(id, known)| known.session_hash == *session_hash && id != *device) {
                return Err(Refusal::AlreadyExists { what: "session" });
            }
            let (device, session_hash) = (*device, session_hash.clone());
            Ok(vec![Event::TableJoined { workshop: at.id, table: of.id, device, session_hash }])
        }
        Command::LeaveTable { workshop: id, device } => {
            let known = device_in(running(state, *id)?, *device)?;
            own(actor, *id, known.table)?;
            Ok(vec![Event::TableLeft { workshop: *id, device: *device }])
        }
        Command::RevokeDevice { workshop: id, device } => {
            device_in(running(state, *id)?, *device)?;
            Ok(vec![Event::DeviceRevoked { workshop: *id, device: *device }])
        }
        Command::RevokeTable { workshop, table } => {
            let (at, of) = found(state, *workshop, *table)?;
            match at.room.keys.contains_key(&of.id) || at.room.devices.values().any(|device| device.table == of.id) {
                true => Ok(vec![Event::TableRevoked { workshop: at.id, table: of.id }]),
                false => Err(Refusal::TableWithoutKey { number: of.number }),
            }
        }
        Command::AskForHelp { workshop, table } => help(state, actor, *workshop, *table, true),
        Command::GiveHelp { workshop, table } => help(state, actor, *workshop, *table, false),
        Command::SendMessage { workshop, tables, text } => send(running(state, *workshop)?, tables.as_deref(), text),
        _ => misrouted(),
    }
}

fn found(state: &State, workshop: WorkshopId, id: TableId) -> Result<(&Workshop, &Table), Refusal> {
    let workshop = running(state, workshop)?;
    Ok((workshop, table(workshop, id)?))
}

/// A table speaks for itself only.
fn own(actor: &Actor, workshop: WorkshopId, table: TableId) -> Result<(), Refusal> {
    match actor {
        Actor::Table { workshop: its, table: own } if (*its, *own) != (workshop, table) => Err(Refusal::NotThisTable),
        _ => Ok(()),
    }
}

/// The host serves one room: two would share its address.
fn open(state: &State, workshop: &Workshop) -> Decision {
    if workshop.tables.is_empty() {
        return Err(Refusal::NobodySeated);
    }
    match state.workshops.iter().find(|other| other.room.open) {
        Some(open) if open.id == workshop.id => Err(Refusal::RoomIsOpen),
        Some(open) => Err(Refusal::AnotherRoomOpen { round: open.round }),
        None => Ok(vec![Event::RoomOpened { workshop: workshop.id }]),
    }
}

/// Each card is newer than the table's last, and no two that are alive open with the same word: a PIN alone finds its
/// table.
fn issue(state: &State, workshop: &Workshop, keys: &[TableKey]) -> Decision {
    if keys.is_empty() {
        return Err(Refusal::NothingGiven);
    }
    let replaced = |table: TableId| keys.iter().any(|key| key.table == table);
    let living = state.workshops.iter().flat_map(|other| other.room.keys.values());
    let living: Vec<&TableKey> = living.filter(|key| !replaced(key.table)).collect();
    for (index, key) in keys.iter().enumerate() {
        let (of, others) = (table(workshop, key.table)?, &keys[..index]);
        let twice = others.iter().any(|other| other.table == key.table);
        if twice || key.generation < workshop.room.next_generation(of.id) {
            return Err(Refusal::KeyOutdated { number: of.number });
        }
        check_hash(&key.token_hash)?;
        check_hash(&key.pin_hash)?;
        if living.iter().copied().chain(others).any(|other| opens_like(other, key)) {
            return Err(Refusal::AlreadyExists { what: "key" });
        }
    }
    Ok(vec![Event::TableKeysIssued { workshop: workshop.id, keys: keys.to_vec() }])
}

fn opens_like(one: &TableKey, other: &TableKey) -> bool {
    let hashes = [&other.token_hash, &other.pin_hash];
    hashes.contains(&&one.token_hash) || hashes.contains(&&one.pin_hash)
}

fn check_hash(hash: &str) -> Result<(), Refusal> {
    let hex = hash.len() == 64 && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    if hex { Ok(()) } else { Err(Refusal::HashInvalid) }
}

/// The room is open, the key fits the table, and there is space.
fn admitted(state: &State, at: &Workshop, of: &Table, device: DeviceId, key_hash: &str) -> Result<(), Refusal> {
    let Room { open, keys, devices, .. } = &at.room;
    if !open {
        return Err(Refusal::RoomNotOpen);
    }
    if !keys.get(&of.id).is_some_and(|key| key.token_hash == key_hash || key.pin_hash == key_hash) {
        return Err(Refusal::KeyNotValid);
    }
    if state.workshops.iter().any(|other| other.id != at.id && other.room.devices.contains_key(&device)) {
        return Err(Refusal::AlreadyExists { what: "device" });
    }
    let others = devices.iter().filter(|(id, other)| **id != device && other.table == of.id).count();
    if others < MAX_DEVICES { Ok(()) } else { Err(Refusal::TableFull { number: of.number, limit: MAX_DEVICES }) }
}

fn sessions(state: &State) -> impl Iterator<Item = (DeviceId, &Device)> {
    state.workshops.iter().flat_map(|workshop| &workshop.room.devices).map(|(id, device)| (*id, device))
}

fn device_in(workshop: &Workshop, device: DeviceId) -> Result<&Device, Refusal> {
    workshop.room.devices.get(&device).ok_or(Refusal::Unknown { what: "device" })
}

fn help(state: &State, actor: &Actor, workshop: WorkshopId, table: TableId, wanted: bool) -> Decision {
    own(actor, workshop, table)?;
    let (at, of) = found(state, workshop, table)?;
    match (wanted, at.room.help.contains_key(&table)) {
        (true, false) => Ok(vec![Event::HelpAsked { workshop, table }]),
        (true, true) => Err(Refusal::HelpIsAsked { number: of.number }),
        (false, true) => Ok(vec![Event::HelpGiven { workshop, table }]),
        (false, false) => Err(Refusal::HelpNotAsked { number: of.number }),
    }
}

fn send(workshop: &Workshop, tables: Option<&[TableId]>, text: &str) -> Decision {
    if tables.is_some_and(<[_]>::is_empty) {
        return Err(Refusal::NothingGiven);
    }
    for id in tables.unwrap_or_default() {
        table(workshop, *id)?;
    }
    let text = TextField::Message.required(text)?;
    Ok(vec![Event::MessageSent { workshop: workshop.id, tables: tables.map(<[_]>::to_vec), text }])
}
