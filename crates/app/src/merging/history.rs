//! All that a file tells: its rows with their events, what it has of other files, and what came of it.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use rundebord_core::{CopiedRow, CopyFate, Event, State, Witness, apply};
use rundebord_journal::{Journal, JournalFault, Record};

use super::MergeFile;

/// One row and what it says.
pub(super) struct Entry {
    pub record: Record,
    pub event: Event,
}

/// A file's history.
#[derive(Default)]
pub(super) struct History {
    pub entries: Vec<Entry>,
    /// The hash of every row that it has, its own and other files'.
    pub known: HashSet<String>,
    /// What came of publications and readings, by the row's hash.
    pub witnesses: HashMap<String, Witness>,
    /// The fold of it all.
    pub state: State,
}

impl History {
    /// Rows that this program has opened: each can be read.
    pub fn of(records: Vec<Record>) -> Self {
        let mut history = Self { state: State::new(), ..Self::default() };
        for record in records {
            if let Ok(event) = decoded(&record) {
                history.add(record, event);
            }
        }
        history
    }

    fn add(&mut self, record: Record, event: Event) {
        apply(&mut self.state, record.stamp.at, &event);
        self.known.insert(record.hash.clone());
        if let Event::FromCopy { rows, fate, .. } = &event {
            self.known.extend(rows.iter().map(|row| row.hash.clone()));
            let taken = if let CopyFate::Taken { events } = fate { events.as_slice() } else { &[] };
            let witness = taken.iter().find_map(|event| Witness::of(&self.state, event));
            self.witnesses.extend(rows.first().map(|row| row.hash.clone()).zip(witness));
        }
        self.witnesses.extend(Witness::of(&self.state, &event).map(|witness| (record.hash.clone(), witness)));
        self.entries.push(Entry { record, event });
    }

    /// How many rows both files begin with.
    pub fn common(&self, other: &Self) -> usize {
        let same = |(one, other): &(&Entry, &Entry)| one.record.hash == other.record.hash;
        self.entries.iter().zip(&other.entries).take_while(same).count()
    }

    /// When an event happened, RFC 3339; empty when there is none.
    pub fn at(&self, seq: u64) -> String {
        let entry = (seq as usize).checked_sub(1).and_then(|index| self.entries.get(index));
        entry.map(|entry| entry.record.stamp.at.to_rfc3339()).unwrap_or_default()
    }

    /// How the file is told of.
    pub fn file(&self, name: String) -> MergeFile {
        let last = self.entries.last().map(|entry| &entry.record);
        let seq = last.map_or(0, |record| record.seq);
        MergeFile {
            name,
            seq,
            hash: last.map(|record| record.hash.clone()).unwrap_or_default(),
            changed_at: self.at(seq),
        }
    }

    /// Every row that the file has, its own and other files', as it would be kept.
    pub fn rows(&self) -> impl Iterator<Item = CopiedRow> {
        self.entries.iter().flat_map(|Entry { record, event }| {
            let inner = if let Event::FromCopy { rows, .. } = event { rows.clone() } else { vec![] };
            [copied(record)].into_iter().chain(inner)
        })
    }
}

fn decoded(record: &Record) -> Result<Event, rundebord_core::DecodeError> {
    Event::decode(&record.event.kind, record.event.version, &record.event.payload)
}

/// A row as it is kept in another file.
pub(super) fn copied(record: &Record) -> CopiedRow {
    CopiedRow {
        seq: record.seq,
        id: record.id,
        command: record.stamp.command,
        digest: record.stamp.digest.clone(),
        at: record.stamp.at,
        actor: record.stamp.actor.clone(),
        kind: record.event.kind.clone(),
        version: record.event.version,
        payload: CopiedRow::kept(&record.event.payload),
        shortened: false,
        previous: record.previous.clone(),
        hash: record.hash.clone(),
    }
}

/// Reads another file, which is not changed.
pub(super) fn read(path: &Path) -> Result<History, JournalFault> {
    let mut history = History { state: State::new(), ..History::default() };
    let mut unreadable = false;
    Journal::read(path, |record| match decoded(record) {
        Ok(event) => history.add(record.clone(), event),
        Err(_) => unreadable = true,
    })?;
    match unreadable {
        true => Err(JournalFault::Newer { path: path.to_path_buf(), found: 0, known: u32::from(Event::VERSION) }),
        false => Ok(history),
    }
}
