//! The whole process as one JSON file, and back: the state to read, and the journal that it is the fold of. The format is
//! described in `docs/schema/rundebord-process.schema.json`.
//!
//! A file is made from the journal alone. The state beside it is compared with what the journal gives, so that one that was
//! changed by hand is refused instead of silently left out.

use std::path::Path;

use rundebord_core::State;
use rundebord_journal::{Journal, JournalFault, Record};
use rundebord_texts::Language;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::archive::first_difference;
use crate::{AppError, Clock, Door, JournalLine};

/// What this version writes and reads.
const SCHEMA: &str = "rundebord-process/1";

/// A process with its history.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(title = "Rundebord process")]
struct ProcessJson<'a> {
    /// `rundebord-process/1`.
    schema: &'static str,
    /// The version of the program that wrote it.
    program: &'static str,
    /// The end of the journal.
    head: HeadJson,
    /// The process as its events have made it: to read. An import compares it with what the journal gives.
    state: &'a State,
    /// Every event from the first, chained by SHA-256: what an import is made from.
    journal: Vec<JournalLine>,
}

/// The end of a journal.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
struct HeadJson {
    /// How many events.
    seq: u64,
    /// The hash of the last, in hex.
    hash: String,
}

/// What is read of it.
#[derive(Deserialize)]
struct Imported {
    schema: String,
    head: HeadJson,
    state: Value,
    journal: Vec<JournalLine>,
}

/// Why a file cannot be imported.
#[derive(Debug, thiserror::Error)]
enum ImportFault {
    #[error(transparent)]
    Json(#[from] serde_json::Error),
    #[error("schema {0}")]
    Schema(String),
    #[error("journal: {0}")]
    Time(#[from] chrono::ParseError),
    #[error("head: {0}")]
    Head(u64),
    #[error("{0}")]
    State(String),
}

/// The JSON Schema of the format.
pub fn process_schema() -> String {
    let schema = schemars::schema_for!(ProcessJson<'_>);
    let mut text = serde_json::to_string_pretty(&schema).expect("a schema is plain JSON");
    text.push('\n');
    text
}

impl Door {
    /// The whole process as JSON. The same state gives the same bytes.
    pub fn export_json(&self) -> Result<Vec<u8>, AppError> {
        let records = self.records(0, self.head().seq as usize)?;
        let journal: Result<Vec<_>, _> = records.into_iter().map(JournalLine::try_from).collect();
        let journal = journal.map_err(|error| {
            let (path, what) = (self.path().to_path_buf(), error.to_string());
            AppError::journal(self.language(), &JournalFault::Damaged { path, seq: 0, what })
        })?;
        let head = HeadJson { seq: self.head().seq, hash: self.head().hash.clone() };
        let program = env!("CARGO_PKG_VERSION");
        let whole = ProcessJson { schema: SCHEMA, program, head, state: self.state(), journal };
        let mut bytes = serde_json::to_vec_pretty(&whole).expect("a state holds only plain data with names for keys");
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// Makes a new file from JSON, with the same head and the same state. Never overwrites a file; what cannot be imported
    /// whole leaves none behind.
    pub fn import_json(json: &[u8], path: &Path, clock: Clock) -> Result<Self, AppError> {
        let (imported, records) = read(json).map_err(|fault| unreadable(&fault))?;
        let journal = Journal::restore(path, &records).map_err(|fault| AppError::journal(Language::Nb, &fault))?;
        drop(journal);
        let made = Self::open(path, clock)
            .map_err(|fault| AppError::journal(Language::Nb, &fault))
            .and_then(|door| door.is_same(&imported).map(|()| door).map_err(|fault| unreadable(&fault)));
        made.inspect_err(|_| {
            // The file is this function's own: nothing of anybody's is lost.
            let _ = std::fs::remove_file(path);
        })
    }

    fn is_same(&self, imported: &Imported) -> Result<(), ImportFault> {
        if (imported.head.seq, &imported.head.hash) != (self.head().seq, &self.head().hash) {
            return Err(ImportFault::Head(imported.head.seq));
        }
        // As text and back: a number is what it is in a file.
        let state: Value = serde_json::from_slice(&serde_json::to_vec(self.state())?)?;
        match first_difference(self.language(), "state", &imported.state, &state) {
            Some(difference) => Err(ImportFault::State(difference)),
            None => Ok(()),
        }
    }
}

fn read(json: &[u8]) -> Result<(Imported, Vec<Record>), ImportFault> {
    let mut imported: Imported = serde_json::from_slice(json)?;
    if imported.schema != SCHEMA {
        return Err(ImportFault::Schema(imported.schema));
    }
    let lines = std::mem::take(&mut imported.journal);
    let records: Result<Vec<_>, _> = lines.into_iter().map(Record::try_from).collect();
    Ok((imported, records?))
}

fn unreadable(fault: &ImportFault) -> AppError {
    tracing::warn!(%fault, "a process cannot be imported");
    let what = fault.to_string();
    AppError::new(Language::Nb, "process_json_unreadable", &[("what", what.as_str().into())])
}
