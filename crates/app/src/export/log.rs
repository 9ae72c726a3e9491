//! What the journal tells that the state has forgotten: every event, with its time.

use chrono::{DateTime, Utc};
use rundebord_core::{Actor, Event};
use rundebord_journal::Record;

use crate::{AppError, Door};

/// An event with who caused it, and when.
pub(super) struct Happened {
    pub(super) seq: u64,
    pub(super) at: DateTime<Utc>,
    /// None when this program cannot read it.
    pub(super) actor: Option<Actor>,
    /// Such as `note_written`.
    pub(super) kind: String,
    pub(super) hash: String,
    pub(super) event: Option<Event>,
}

/// The whole journal, oldest first.
pub(super) fn journal(door: &Door) -> Result<Vec<Happened>, AppError> {
    let mut all = vec![];
    loop {
        let since = all.last().map_or(0, |happened: &Happened| happened.seq);
        let records = door.records(since, 1_000)?;
        if records.is_empty() {
            return Ok(all);
        }
        all.extend(records.into_iter().map(happened));
    }
}

fn happened(record: Record) -> Happened {
    let event = &record.event;
    Happened {
        seq: record.seq,
        at: record.stamp.at,
        actor: serde_json::from_str(&record.stamp.actor).ok(),
        event: Event::decode(&event.kind, event.version, &event.payload).ok(),
        kind: record.event.kind,
        hash: record.hash,
    }
}
