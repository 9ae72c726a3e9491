//! What the journal tells that the state has forgotten: every event, with its time.

use chrono::{DateTime, Utc};
use rundebord_core::{Actor, CopyFate, Event};
use rundebord_journal::Record;

use crate::{AppError, Door};

/// An event with who caused it, and when.
pub(crate) struct Happened {
    pub(crate) seq: u64,
    pub(crate) at: DateTime<Utc>,
    /// None when this program cannot read it.
    pub(crate) actor: Option<Actor>,
    /// Such as `note_written`.
    pub(crate) kind: String,
    pub(crate) hash: String,
    pub(crate) event: Option<Event>,
}

impl Happened {
    /// What happened, and when; what came from a copy happened there. Nothing when this program cannot read it.
    pub(super) fn events(&self) -> Vec<(DateTime<Utc>, &Event)> {
        match &self.event {
            Some(Event::FromCopy { rows, fate: CopyFate::Taken { events }, .. }) => {
                let at = rows.first().map_or(self.at, |row| row.at);
                events.iter().map(|event| (at, event)).collect()
            }
            Some(event) => vec![(self.at, event)],
            None => vec![],
        }
    }
}

/// The whole journal, oldest first.
pub(crate) fn journal(door: &Door) -> Result<Vec<Happened>, AppError> {
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
