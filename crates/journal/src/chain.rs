//! The hash chain: every row's hash covers all its fields and the hash of the row before.

use chrono::SecondsFormat;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::{NewEvent, Record, Stamp};

/// The hash «before» the first row: 64 zeros.
pub const GENESIS: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// The end of the chain: what a print names so that it can be checked against the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Number of events in the journal.
    pub seq: u64,
    /// Hash of the last one, 64 hex digits; [`GENESIS`] when empty.
    pub hash: String,
}

impl Head {
    /// The head of an empty journal.
    pub fn genesis() -> Self {
        Self { seq: 0, hash: GENESIS.to_owned() }
    }

    /// The row that follows this head.
    pub(crate) fn chain(&self, stamp: &Stamp, index: usize, event: NewEvent) -> Record {
        let id = Uuid::new_v5(&stamp.command, &(index as u64).to_be_bytes());
        let mut record = Record {
            seq: self.seq + 1,
            id,
            stamp: stamp.clone(),
            event,
            previous: self.hash.clone(),
            hash: String::new(),
        };
        record.hash = digest(&record);
        record
    }

    /// True when the row is the one that follows this head and nothing in it was changed.
    pub(crate) fn is_followed_by(&self, record: &Record) -> bool {
        record.seq == self.seq + 1 && record.previous == self.hash && record.hash == digest(record)
    }

    /// The head after this row; None when the row is not the one that follows, or something in it was changed.
    pub fn followed_by(&self, record: &Record) -> Option<Self> {
        self.is_followed_by(record).then(|| Self::after(record))
    }

    /// The head after a row.
    pub(crate) fn after(record: &Record) -> Self {
        Self { seq: record.seq, hash: record.hash.clone() }
    }
}

impl Record {
    /// True when nothing in the row was changed since its hash was made, wherever the row is kept.
    pub fn is_whole(&self) -> bool {
        self.hash == digest(self)
    }
}

/// SHA-256 over the fields in order, each preceded by its length in bytes (u64, big endian) so that no two rows can be
/// written as the same bytes.
fn digest(record: &Record) -> String {
    let Record { seq, id, stamp, event, previous, .. } = record;
    let at = stamp.at.to_rfc3339_opts(SecondsFormat::Millis, true);
    let (seq, version) = (seq.to_be_bytes(), event.version.to_be_bytes());
    let fields: [&[u8]; 10] = [
        previous.as_bytes(),
        &seq,
        id.as_bytes(),
        stamp.command.as_bytes(),
        stamp.digest.as_bytes(),
        at.as_bytes(),
        stamp.actor.as_bytes(),
        event.kind.as_bytes(),
        &version,
        event.payload.as_bytes(),
    ];
    let mut hasher = Sha256::new();
    for field in fields {
        hasher.update((field.len() as u64).to_be_bytes());
        hasher.update(field);
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
