//! What goes into the journal and what comes back.

use chrono::{DateTime, Utc};
use uuid::Uuid;

/// An event before it has a place in the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewEvent {
    /// What kind of event, e.g. `note_written`.
    pub kind: String,
    /// The version of that kind's payload.
    pub version: u16,
    /// JSON.
    pub payload: String,
}

/// What all events of one command share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The command's id, made by the client; the key to «sent twice, kept once».
    pub command: Uuid,
    /// SHA-256 of the command as it was sent, in hex: tells a repetition from a reused id.
    pub digest: String,
    /// When the command was accepted.
    pub at: DateTime<Utc>,
    /// Who gave it, as JSON.
    pub actor: String,
}

/// One row of the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// From 1, without gaps.
    pub seq: u64,
    /// The event's own id: derived from the command's id and the event's place in it.
    pub id: Uuid,
    /// What it shares with the other events of its command.
    pub stamp: Stamp,
    /// The event.
    pub event: NewEvent,
    /// The hash of the row before, in hex.
    pub previous: String,
    /// The hash of this row, in hex.
    pub hash: String,
}

/// Where a command's events stand in the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appended {
    /// The first event's sequence number.
    pub first: u64,
    /// The last event's sequence number.
    pub last: u64,
    /// When the command was accepted.
    pub at: DateTime<Utc>,
    /// The digest of the command that was accepted.
    pub digest: String,
}
