//! The room of a workshop: which tables can be joined with which keys, which devices have joined, who asks for help.
//!
//! Keys and sessions are known by their SHA-256 only, as 64 lower-case hex digits; the secrets are made, and hashed,
//! outside. Leaves out the network: addresses, cookies and when a device was last heard.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{DeviceId, NoteId, TableId};

/// How many devices one table takes: every member on a phone and a tablet, and some that were given up.
pub const MAX_DEVICES: usize = 40;

/// What opens one table: the card's token or its PIN, by their hashes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct TableKey {
    /// The table.
    pub table: TableId,
    /// Which card, from 1. A new card has a higher one, and the card before it is dead.
    pub generation: u32,
    /// SHA-256 of the token in the card's QR.
    pub token_hash: String,
    /// SHA-256 of the card's PIN, which alone finds its table.
    pub pin_hash: String,
}

/// A device that has joined a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Device {
    /// Its table.
    pub table: TableId,
    /// SHA-256 of what the device shows with each request.
    pub session_hash: String,
    /// When.
    pub joined_at: DateTime<Utc>,
}

/// What the facilitator says to tables.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Message {
    /// To whom; None is to every table.
    pub tables: Option<Vec<TableId>>,
    /// The words.
    pub text: String,
    /// When.
    pub sent_at: DateTime<Utc>,
}

impl Message {
    /// True when the table is meant.
    pub fn is_for(&self, table: TableId) -> bool {
        self.tables.as_ref().is_none_or(|tables| tables.contains(&table))
    }
}

/// A device that came to the wrong table asks to be moved, and its notes with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct MoveRequest {
    /// Where it belongs.
    pub to: TableId,
    /// What it wrote at the wrong table.
    pub notes: Vec<NoteId>,
    /// When.
    pub asked_at: DateTime<Utc>,
}

/// A workshop's room.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Room {
    /// Devices can join and work.
    pub open: bool,
    /// The keys that open a table now.
    pub keys: BTreeMap<TableId, TableKey>,
    /// The last card of each table, also of one whose key was taken back.
    pub generations: BTreeMap<TableId, u32>,
    /// Who has joined.
    pub devices: BTreeMap<DeviceId, Device>,
    /// Sessions that ended when the workshop closed, so that their devices can be told why.
    pub ended: BTreeSet<String>,
    /// Tables that ask for help, and since when.
    pub help: BTreeMap<TableId, DateTime<Utc>>,
    /// Devices that ask to be moved.
    pub wishes: BTreeMap<DeviceId, MoveRequest>,
    /// In the order they were sent.
    pub messages: Vec<Message>,
}

impl Room {
    /// The lowest generation that the table's next card may have.
    pub fn next_generation(&self, table: TableId) -> u32 {
        self.generations.get(&table).map_or(1, |last| last.saturating_add(1))
    }

    /// The device that holds this session.
    pub fn device_of(&self, session_hash: &str) -> Option<(DeviceId, &Device)> {
        let found = self.devices.iter().find(|(_, device)| device.session_hash == session_hash);
        found.map(|(id, device)| (*id, device))
    }

    /// Nobody is in the room any more. The cards stay, for a workshop that was closed by mistake.
    pub(crate) fn empty(&mut self) {
        self.open = false;
        self.ended.extend(std::mem::take(&mut self.devices).into_values().map(|device| device.session_hash));
        self.help.clear();
        self.wishes.clear();
    }

    /// The devices that are left; a wish lives only as long as its device, and is about the table the device is at.
    pub(crate) fn keep_devices(&mut self, stays: impl Fn(DeviceId, &Device) -> bool) {
        self.devices.retain(|id, device| stays(*id, device));
        let devices = &self.devices;
        self.wishes.retain(|id, _| devices.contains_key(id));
    }

    /// Forgets what belongs to a table that is not there any more, and the table too.
    pub(crate) fn keep_tables(&mut self, there: impl Fn(TableId) -> bool) {
        self.keys.retain(|table, _| there(*table));
        self.generations.retain(|table, _| there(*table));
        self.keep_devices(|_, device| there(device.table));
        self.wishes.retain(|_, wish| there(wish.to));
        self.help.retain(|table, _| there(*table));
    }
}
