//! `journal.jsonl`: its lines as records, and the chain from the first event to the last.

use rundebord_core::{Event, State};
use rundebord_journal::{Head, Record};
use serde_json::Value;

use super::contents::JOURNAL;
use super::findings::{PackageFinding, Teller};
use crate::JournalLine;

/// The journal of a package.
pub(super) struct Chain {
    /// Every line that can be read.
    pub records: Vec<Record>,
    /// How far the chain holds.
    pub head: Head,
    /// The first line that it does not hold for.
    pub broken: Option<Break>,
}

/// Where a chain breaks.
pub(super) enum Break {
    /// A line is not an event.
    Unreadable { line: usize },
    /// Something in the event was changed after it was written.
    Changed { seq: u64 },
    /// The event is whole, but it does not follow the one before.
    Unlinked { seq: u64 },
}

impl Chain {
    /// Reads every line, and follows the chain as far as it holds.
    pub fn follow(bytes: &[u8]) -> Self {
        let mut chain = Self { records: vec![], head: Head::genesis(), broken: None };
        let lines = bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
        for (index, line) in lines.enumerate() {
            let line: Option<JournalLine> = serde_json::from_slice(line).ok();
            let Some(record) = line.and_then(|line| Record::try_from(line).ok()) else {
                chain.broken.get_or_insert(Break::Unreadable { line: index + 1 });
                continue;
            };
            match (&chain.broken, chain.head.followed_by(&record)) {
                (Some(_), _) => {}
                (None, Some(head)) => chain.head = head,
                (None, None) if record.is_whole() => chain.broken = Some(Break::Unlinked { seq: record.seq }),
                (None, None) => chain.broken = Some(Break::Changed { seq: record.seq }),
            }
            chain.records.push(record);
        }
        chain
    }

    /// What is wrong with it; `state` is the fold of all that can be read, and only gives names.
    pub fn finding(&self, teller: Teller, state: &State) -> Option<PackageFinding> {
        let event = |seq: u64| teller.text_with("an-event", &[("name", &seq.to_string())]);
        Some(match self.broken.as_ref()? {
            Break::Unreadable { line } => {
                let about = teller.text_with("a-line", &[("name", &line.to_string())]);
                teller.about("find-line-unreadable", JOURNAL, &about, &[])
            }
            Break::Unlinked { seq } => teller.about("find-event-unlinked", JOURNAL, &event(*seq), &[]),
            Break::Changed { seq } => {
                let record = self.records.iter().find(|record| record.seq == *seq);
                let note = record.and_then(|record| note_of(record, state));
                let note = note.map(|note| teller.text_with("a-note", &[("name", &note)]));
                let about: Vec<_> = [event(*seq)].into_iter().chain(note).collect();
                teller.about("find-event-changed", JOURNAL, &about.join(", "), &[])
            }
        })
    }
}

/// The reference of the note that an event is about.
fn note_of(record: &Record, state: &State) -> Option<String> {
    let payload: Value = serde_json::from_str(&record.event.payload).ok()?;
    let note = serde_json::from_value(payload.get("note")?.clone()).ok()?;
    state.notes.get(&note).map(|note| note.reference.to_string())
}

/// True when this program knows every event.
pub(super) fn first_unknown(records: &[Record]) -> Option<u64> {
    let known =
        |record: &&Record| Event::decode(&record.event.kind, record.event.version, &record.event.payload).is_ok();
    records.iter().find(|record| !known(record)).map(|record| record.seq)
}
