//! Proof that what a file has of its copies is what stood in them: each copy's own chain is followed, row by row, from its
//! last event back to the event that the two files share.

use std::collections::HashMap;

use rundebord_core::{CopiedRow, CopyHead, Event};
use rundebord_journal::{NewEvent, Record, Stamp};

use super::history::{History, copied};
use super::shortening::Rows;
use crate::{AppError, Door};

/// A copy whose chain holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyProof {
    /// The copy.
    pub copy: CopyHead,
    /// How many of its own rows were followed.
    pub rows: u64,
}

/// A copy whose chain does not hold.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the chain of {copy} breaks at its event {seq}")]
pub struct ProofFault {
    /// The copy's name.
    pub copy: String,
    /// The event that is missing or is not as it was written.
    pub seq: u64,
}

impl Door {
    /// Follows the chain of every copy that was merged into the file.
    pub fn prove_copies(&self) -> Result<Result<Vec<CopyProof>, ProofFault>, AppError> {
        Ok(prove_copies(self.records(0, self.head().seq as usize)?))
    }
}

/// Follows the chain of every copy that was merged into a file with these records.
pub fn prove_copies(records: Vec<Record>) -> Result<Vec<CopyProof>, ProofFault> {
    let history = History::of(records);
    let rows = Rows::of(&history);
    let kept: HashMap<String, CopiedRow> = history.rows().map(|row| (row.hash.clone(), row)).collect();
    let heads = history.entries.iter().filter_map(|entry| match &entry.event {
        Event::CopyMerged { copy, .. } => Some(copy),
        _ => None,
    });
    heads.map(|copy| followed(&history, &rows, &kept, copy)).collect()
}

fn followed(
    history: &History,
    rows: &Rows,
    kept: &HashMap<String, CopiedRow>,
    copy: &CopyHead,
) -> Result<CopyProof, ProofFault> {
    let broken = |seq: u64| ProofFault { copy: copy.name.clone(), seq };
    let shared = copy.common_seq.checked_sub(1).and_then(|index| history.entries.get(index as usize));
    if shared.map(|entry| &entry.record.hash) != Some(&copy.common_hash) {
        return Err(broken(copy.common_seq));
    }
    let mut hash = &copy.hash;
    for seq in (copy.common_seq + 1..=copy.seq).rev() {
        let row = kept.get(hash).filter(|row| row.seq == seq).ok_or_else(|| broken(seq))?;
        let whole = rows.whole(row.clone()).ok_or_else(|| broken(seq))?;
        if !record(&whole).is_whole() {
            return Err(broken(seq));
        }
        hash = &row.previous;
    }
    match *hash == copy.common_hash {
        true => Ok(CopyProof { copy: copy.clone(), rows: copy.seq - copy.common_seq }),
        false => Err(broken(copy.common_seq + 1)),
    }
}

fn record(row: &CopiedRow) -> Record {
    let stamp = Stamp { command: row.command, digest: row.digest.clone(), at: row.at, actor: row.actor.clone() };
    let event = NewEvent { kind: row.kind.clone(), version: row.version, payload: row.payload_text() };
    let (previous, hash) = (row.previous.clone(), row.hash.clone());
    let made = Record { seq: row.seq, id: row.id, stamp, event, previous, hash };
    debug_assert!(row.shortened || copied(&made).payload == row.payload);
    made
}
