//! One open process: its journal, its folded state, and the way in.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, DurationRound, TimeDelta, Utc};
use rundebord_core::{Actor, Command, CommandId, CopyFate, Event, State, WorkshopId, WrittenLanguage, apply, decide};
use rundebord_journal::{Appended, Head, Journal, JournalFault, NewEvent, Record, Stamp};
use rundebord_texts::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::digest::sha256;
use crate::search::Index;
use crate::seating::Bounds;
use crate::{AppError, FeedEntry, View, ViewAnswer, authority, view};

/// Where the time comes from.
pub type Clock = Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>;

/// A command as a client sends it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Request {
    /// In which role.
    pub actor: Actor,
    /// Made by the client, UUIDv7; the same id twice changes nothing.
    pub id: CommandId,
    /// What is asked.
    pub command: Command,
}

/// The answer to an accepted command. Its events are on disk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Accepted {
    /// The command's id.
    pub id: CommandId,
    /// Its first event.
    pub first: u64,
    /// Its last event.
    pub last: u64,
    /// When it was accepted, RFC 3339 UTC.
    pub at: String,
}

impl Accepted {
    fn new(id: CommandId, appended: &Appended) -> Self {
        Self { id, first: appended.first, last: appended.last, at: appended.at.to_rfc3339() }
    }
}

/// An open process file.
pub struct Door {
    journal: Journal,
    state: State,
    clock: Clock,
    bounds: Arc<Bounds>,
    /// The end of the journal when each round was published.
    published: BTreeMap<WorkshopId, Head>,
    index: Mutex<Index>,
}

impl Door {
    /// Makes a new file.
    pub fn create(path: &Path, clock: Clock) -> Result<Self, JournalFault> {
        Ok(Self::new(Journal::create(path)?, State::new(), BTreeMap::new(), clock))
    }

    /// Opens a file, verifies its chain and folds its events.
    pub fn open(path: &Path, clock: Clock) -> Result<Self, JournalFault> {
        let mut state = State::new();
        let mut published = BTreeMap::new();
        let mut unreadable: Option<(u64, String)> = None;
        let journal = Journal::open(path, |record| {
            let NewEvent { kind, version, payload } = &record.event;
            match Event::decode(kind, *version, payload) {
                Ok(event) => {
                    let head = Head { seq: record.seq, hash: record.hash.clone() };
                    note_published(&mut published, &event, head);
                    apply(&mut state, record.stamp.at, &event);
                }
                Err(error) => unreadable = unreadable.take().or(Some((record.seq, error.to_string()))),
            }
        })?;
        match unreadable {
            // The chain is whole, so the event was written like this: by a newer program.
            Some((seq, what)) => {
                tracing::warn!(seq, what, "an event cannot be read");
                Err(JournalFault::Newer { path: path.to_path_buf(), found: 0, known: u32::from(Event::VERSION) })
            }
            None => Ok(Self::new(journal, state, published, clock)),
        }
    }

    fn new(journal: Journal, state: State, published: BTreeMap<WorkshopId, Head>, clock: Clock) -> Self {
        Self { journal, state, clock, bounds: Arc::default(), published, index: Mutex::default() }
    }

    /// The clock of this computer, to the millisecond that the journal keeps.
    pub fn system_clock() -> Clock {
        Arc::new(Utc::now)
    }

    /// The folded process.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The end of the journal.
    pub fn head(&self) -> &Head {
        self.journal.head()
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        self.journal.path()
    }

    /// True when the path leads to this file.
    pub(crate) fn is_at(&self, path: &Path) -> bool {
        self.journal.is_at(path)
    }

    /// What the solver has proven while the file is open.
    pub(crate) fn bounds(&self) -> &Arc<Bounds> {
        &self.bounds
    }

    /// The end of the journal when a round's summary was published.
    pub(crate) fn published_head(&self, workshop: WorkshopId) -> Option<&Head> {
        self.published.get(&workshop)
    }

    /// What can be searched for. A search that broke off leaves nothing that the next one cannot use.
    pub(crate) fn index(&self) -> MutexGuard<'_, Index> {
        self.index.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What the door's clock shows.
    pub fn now(&self) -> DateTime<Utc> {
        (self.clock)()
    }

    /// The process's written language; bokmål before there is a process.
    pub fn language(&self) -> Language {
        let details = self.state.process.as_ref().map(|process| &process.details);
        details.map_or(Language::Nb, |details| printed_in(details.written_language))
    }

    /// Judges a command, writes its events, folds them, and answers.
    pub fn execute(&mut self, request: &Request) -> Result<Accepted, AppError> {
        // What a merge brings is read from a file by this program; nobody else tells what stood there.
        if let Command::MergeCopy(_) = request.command {
            return Err(AppError::new(self.language(), "not_allowed", &[]));
        }
        self.accept(&request.actor, request.id, &request.command)
    }

    /// The answer to a command that was accepted before.
    pub(crate) fn answered(&self, id: CommandId) -> Result<Option<Accepted>, AppError> {
        let before = self.journal.find(id.0).map_err(|fault| AppError::journal(self.language(), &fault))?;
        Ok(before.map(|before| Accepted::new(id, &before)))
    }

    pub(crate) fn accept(&mut self, actor: &Actor, id: CommandId, command: &Command) -> Result<Accepted, AppError> {
        let language = self.language();
        if !authority::may_execute(actor, command) {
            return Err(AppError::new(language, "not_allowed", &[]));
        }
        let digest = digest(actor, command);
        if let Some(before) = self.journal.find(id.0).map_err(|fault| AppError::journal(language, &fault))? {
            return match before.digest == digest || self.was_sent_from_another_table(actor, command, &before.digest) {
                true => Ok(Accepted::new(id, &before)),
                false => Err(AppError::new(language, "command_id_reused", &[])),
            };
        }
        let events = decide(&self.state, actor, command).map_err(|refusal| AppError::refusal(language, &refusal))?;
        let at = self.now().duration_trunc(TimeDelta::milliseconds(1)).unwrap_or_default();
        let actor = serde_json::to_string(actor).expect("actors are plain data");
        let stamp = Stamp { command: id.0, digest, at, actor };
        let encoded = events.iter().map(|event| {
            let (kind, version, payload) = event.encode();
            NewEvent { kind, version, payload }
        });
        let appended = self
            .journal
            .append(self.journal.head().seq, &stamp, encoded.collect())
            .map_err(|fault| AppError::journal(language, &fault))?;
        for event in &events {
            apply(&mut self.state, at, event);
            note_published(&mut self.published, event, self.journal.head().clone());
        }
        Ok(Accepted::new(id, &appended))
    }

    /// A device that was moved while an answer was under way asks again, and is now another table's. It gets the answer;
    /// nothing more happens.
    fn was_sent_from_another_table(&self, actor: &Actor, command: &Command, digest_then: &str) -> bool {
        let Actor::Table { workshop, .. } = *actor else { return false };
        let tables = self.state.workshop(workshop).map(|workshop| workshop.tables.as_slice()).unwrap_or_default();
        tables.iter().any(|table| digest(&Actor::Table { workshop, table: table.id }, command) == digest_then)
    }

    /// Reads the process as a screen needs it.
    pub fn view(&self, actor: &Actor, wanted: &View) -> Result<ViewAnswer, AppError> {
        if !authority::may_view(actor, wanted) {
            return Err(AppError::new(self.language(), "not_allowed", &[]));
        }
        view::view(self, wanted)
    }

    /// The events after `since`, oldest first, 1,000 at most.
    pub fn feed(&self, since: u64) -> Result<Vec<FeedEntry>, AppError> {
        let records = self.records(since, 1_000)?;
        Ok(records.iter().map(FeedEntry::from).collect())
    }

    /// The records after `since` as the journal holds them.
    pub fn records(&self, since: u64, limit: usize) -> Result<Vec<Record>, AppError> {
        self.journal.since(since, limit).map_err(|fault| AppError::journal(self.language(), &fault))
    }

    /// Copies the file to a new place, e.g. a memory stick, while it stays open.
    pub fn copy_to(&self, path: &Path) -> Result<(), AppError> {
        self.journal.copy_to(path).map_err(|fault| AppError::journal(self.language(), &fault))
    }
}

/// The language of what is printed.
pub(crate) fn printed_in(written: WrittenLanguage) -> Language {
    match written {
        WrittenLanguage::Nb => Language::Nb,
        WrittenLanguage::Nn => Language::Nn,
    }
}

/// A summary is published by a command that does nothing else: its event is the last.
fn note_published(published: &mut BTreeMap<WorkshopId, Head>, event: &Event, head: Head) {
    match event {
        Event::SummaryPublished { workshop, .. } => {
            published.insert(*workshop, head);
        }
        Event::FromCopy { rows, fate: CopyFate::Taken { events }, .. } => {
            // What was printed from the copy names the copy's event.
            let there = rows.last().map(|row| Head { seq: row.seq, hash: row.hash.clone() });
            events.iter().for_each(|event| note_published(published, event, there.clone().unwrap_or(head.clone())));
        }
        _ => {}
    }
}

/// What tells one request from another that has the same id.
fn digest(actor: &Actor, command: &Command) -> String {
    sha256(&serde_json::to_vec(&(actor, command)).expect("commands hold only plain data"))
}
