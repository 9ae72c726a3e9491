//! What has happened, one line per event, for shells that follow along.

use rundebord_core::{Actor, CopyFate, Event, main_event};
use rundebord_journal::Record;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A command of a copy that was merged in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CopiedEntry {
    /// What happened there, e.g. `note_written`.
    pub event: String,
    /// When it happened there, RFC 3339, UTC.
    pub at: String,
    /// Who gave the command there; None when this program cannot read it.
    #[ts(optional = nullable)]
    pub actor: Option<Actor>,
    /// It was done here too; else it is only kept.
    pub taken: bool,
}

impl CopiedEntry {
    fn of(record: &Record) -> Option<Self> {
        let event = match record.event.kind.as_str() {
            "from_copy" => Event::decode("from_copy", record.event.version, &record.event.payload).ok()?,
            _ => return None,
        };
        let Event::FromCopy { rows, fate, .. } = event else { return None };
        let row = rows.first()?;
        let events: Vec<Event> = rows.iter().filter_map(|row| row.event().ok()).collect();
        Some(Self {
            event: main_event(&events).map_or_else(|| row.kind.clone(), |event| event.encode().0),
            at: row.at.to_rfc3339(),
            actor: row.actor(),
            taken: matches!(fate, CopyFate::Taken { .. }),
        })
    }
}

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
    /// What came from a copy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional = nullable)]
    pub copied: Option<CopiedEntry>,
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
            copied: CopiedEntry::of(record),
            hash: record.hash.clone(),
        }
    }
}
