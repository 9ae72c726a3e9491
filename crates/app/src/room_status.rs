//! What the hub knows of the room and the journal does not: who is connected now, and who guesses. Kept in memory only.

use rundebord_core::{DeviceId, QuestionKey};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The room's network at this moment, beside [`View::Room`](crate::View::Room).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoomStatus {
    /// The laptop's own address that devices reach.
    pub address: String,
    /// The port that was got.
    pub port: u16,
    /// What is typed in a browser.
    pub url: String,
    /// The port answers.
    pub listening: bool,
    /// Devices that have been heard since the hub started.
    pub devices: Vec<DeviceStatus>,
    /// Addresses that have shown keys that open nothing.
    pub guesses: Vec<AddressGuesses>,
    /// There were so many wrong keys that PINs open nothing until the facilitator says so; tokens do.
    pub pins_off: bool,
}

/// A device as the hub hears it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DeviceStatus {
    /// Which.
    pub device: DeviceId,
    /// It holds a feed open.
    pub connected: bool,
    /// RFC 3339; when it last sent anything.
    #[ts(optional = nullable)]
    pub last_seen: Option<String>,
    /// How many texts lie on the device and are not here yet, by its own word.
    pub waiting: u32,
    /// The question on its screen.
    #[ts(optional = nullable)]
    pub question: Option<QuestionKey>,
    /// Somebody writes.
    pub typing: bool,
}

/// An address that has shown keys that open nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AddressGuesses {
    /// The address.
    pub address: String,
    /// How many.
    pub wrong: u32,
    /// It is not answered any more.
    pub stopped: bool,
}
