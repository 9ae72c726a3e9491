//! Receipts: every table's, and what is behind one that somebody comes back with.

use rundebord_core::{HandIn, Source, State, Table, TableId, Workshop, WorkshopId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::notes::{Fates, NoteLine, note_line};

/// What a table takes away from its hand-in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReceiptLine {
    /// The workshop.
    pub workshop: WorkshopId,
    /// Its round.
    pub round: u8,
    /// The table.
    pub table: TableId,
    /// Its number.
    pub number: u8,
    /// RFC 3339; when it was handed in.
    pub at: String,
    /// From the table's device, or from paper.
    pub source: Source,
    /// How many notes.
    pub notes: u32,
    /// How many verdicts.
    pub answers: u32,
    /// How many rankings.
    pub rankings: u32,
    /// What people read out: four groups of four letters and digits.
    pub code: String,
    /// SHA-256 of the words, as the code is the beginning of.
    pub digest: String,
}

/// A hand-in that the table got back, and then perhaps handed in anew.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Replaced {
    /// RFC 3339; when the table got it back.
    pub at: String,
    /// Why.
    pub reason: String,
    /// What it has handed in since.
    #[ts(optional = nullable)]
    pub by: Option<ReceiptLine>,
}

/// What is behind a receipt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReceiptCheck {
    /// The receipt.
    pub receipt: ReceiptLine,
    /// Set when it is no longer what counts.
    #[ts(optional = nullable)]
    pub replaced: Option<Replaced>,
    /// The notes that were handed in, as they stand; those of a hand-in that was replaced can have other words now.
    pub notes: Vec<NoteLine>,
}

fn line(workshop: &Workshop, table: &Table, hand_in: &HandIn) -> ReceiptLine {
    ReceiptLine {
        workshop: workshop.id,
        round: workshop.round,
        table: table.id,
        number: table.number,
        at: hand_in.at.to_rfc3339(),
        source: hand_in.source,
        notes: hand_in.notes.len() as u32,
        answers: hand_in.answers.len() as u32,
        rankings: hand_in.rankings.len() as u32,
        code: hand_in.digest.code(),
        digest: hand_in.digest.0.clone(),
    }
}

/// The receipt of what counts now; None until the table has handed in.
pub(crate) fn receipt(workshop: &Workshop, table: &Table) -> Option<ReceiptLine> {
    table.hand_in.as_ref().map(|hand_in| line(workshop, table, hand_in))
}

/// What the code, or the whole digest, belongs to; None when no hand-in has it.
pub(super) fn check(state: &State, written: &str) -> Option<ReceiptCheck> {
    let tables = state.workshops.iter().flat_map(|workshop| workshop.tables.iter().map(move |table| (workshop, table)));
    let mut found = tables.filter_map(|(workshop, table)| {
        let current = table.hand_in.iter().map(|hand_in| (hand_in, None));
        let earlier = table.earlier_hand_ins.iter().map(|earlier| (&earlier.hand_in, Some(earlier)));
        let (hand_in, earlier) = current.chain(earlier).find(|(hand_in, _)| hand_in.digest.is_named(written))?;
        let replaced = earlier.map(|earlier| Replaced {
            at: earlier.reopened_at.to_rfc3339(),
            reason: earlier.reason.clone(),
            by: receipt(workshop, table),
        });
        let fates = Fates::of(state, workshop.id);
        let mut notes: Vec<_> = hand_in.notes.iter().filter_map(|read| state.notes.get(&read.note)).collect();
        notes.sort_by_key(|note| note.order());
        let notes = notes.into_iter().map(|note| note_line(note, Some(&fates))).collect();
        Some(ReceiptCheck { receipt: line(workshop, table, hand_in), replaced, notes })
    });
    found.next()
}
