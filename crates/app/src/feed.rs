//! What has happened, one line per event, for shells that follow along.

use rundebord_core::Actor;
use rundebord_journal::Record;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// One event, without its payload: a follower reads the views again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct FeedEntry {
    /// The event's place in the journal.
    pub seq: u64,
    /// The command that caused it.
    #[ts(type = "string")]
    pub command: Uuid,
    /// RFC 3339, UTC.
    pub at: String,
    /// Who gave the command; None when this program cannot read it.
    #[ts(optional = nullable)]
    pub actor: Option<Actor>,
    /// What happened, e.g. `note_written`.
    pub event: String,
    /// The event's hash, 64 hex digits.
    pub hash: String,
}

impl From<&Record> for FeedEntry {
    fn from(record: &Record) -> Self {
        Self {
            seq: record.seq,
            command: record.stamp.command,
            at: record.stamp.at.to_rfc3339(),
            actor: serde_json::from_str(&record.stamp.actor).ok(),
            event: record.event.kind.clone(),
            hash: record.hash.clone(),
        }
    }
}
