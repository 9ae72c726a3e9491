//! `notater.json` and `kvitteringer.json`: what each table wrote and handed in, and what it took away as proof.

use rundebord_core::{
    HandIn, NoteId, PlanItemId, ReceiptAnswer, ReceiptDigest, ReceiptNote, ReceiptRanking, ReceiptWords, Source, State,
    Table, TableId, Workshop, WorkshopId,
};
use serde::{Deserialize, Serialize};

use super::hand_ins::HandIns;
use crate::view::plan_items;

/// All notes of this round and of those before it: a later summary points at them too.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct NotesFile {
    /// What the file is.
    pub schema: String,
    /// The plan that notes point at.
    pub plan_items: Vec<PlanItemWords>,
    /// By round.
    pub rounds: Vec<RoundNotes>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct PlanItemWords {
    pub id: PlanItemId,
    pub code: String,
    pub text: String,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct RoundNotes {
    pub round: u8,
    pub workshop: WorkshopId,
    pub tables: Vec<TableNotes>,
}

/// A table's notes. `notes`, `answers` and `rankings` are exactly what was handed in, in the order of the receipt.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct TableNotes {
    pub table: TableId,
    pub number: u8,
    pub receipt: Option<ReceiptDigest>,
    pub notes: Vec<ReceiptNote>,
    pub answers: Vec<ReceiptAnswer>,
    pub rankings: Vec<ReceiptRanking>,
    /// Notes that no receipt covers.
    pub others: Vec<OtherNote>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct OtherNote {
    #[serde(flatten)]
    pub note: ReceiptNote,
    pub because: Outside,
}

/// Why no receipt covers a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Outside {
    /// Paper that came in after the deadline.
    LatePaper,
    /// The table has not handed it in.
    NotHandedIn,
}

impl TableNotes {
    /// What the receipt is worked out from.
    pub fn words(&self, workshop: WorkshopId) -> ReceiptWords {
        ReceiptWords {
            workshop,
            table: self.table,
            notes: self.notes.clone(),
            answers: self.answers.clone(),
            rankings: self.rankings.clone(),
        }
    }
}

/// Every hand-in of the same rounds, those that the table got back too.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct ReceiptsFile {
    /// What the file is.
    pub schema: String,
    /// By round and table, the one that counts first.
    pub receipts: Vec<Receipt>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Receipt {
    pub code: String,
    pub digest: ReceiptDigest,
    pub round: u8,
    pub table: u8,
    pub at: String,
    pub source: Source,
    /// When and why the table got it back; none for the one that counts.
    pub replaced: Option<Replaced>,
    pub counts: Counts,
    pub words: ReceiptWords,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Replaced {
    pub at: String,
    pub reason: String,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Counts {
    pub notes: u32,
    pub answers: u32,
    pub rankings: u32,
}

pub(crate) fn notes(state: &State, hand_ins: &HandIns, rounds: &[&Workshop]) -> NotesFile {
    let item = |line: crate::PlanItemLine| PlanItemWords { id: line.id, code: line.code, text: line.text };
    let round = |workshop: &&Workshop| RoundNotes {
        round: workshop.round,
        workshop: workshop.id,
        tables: workshop.tables.iter().map(|table| of_table(state, hand_ins, workshop.id, table)).collect(),
    };
    NotesFile {
        schema: "rundebord-notater/1".to_owned(),
        plan_items: plan_items(state).into_iter().map(item).collect(),
        rounds: rounds.iter().map(round).collect(),
    }
}

fn of_table(state: &State, hand_ins: &HandIns, workshop: WorkshopId, table: &Table) -> TableNotes {
    let handed_in = table.hand_in.as_ref();
    let words = handed_in.and_then(|hand_in| hand_ins.words(&hand_in.digest)).cloned();
    let words = words.unwrap_or_else(|| ReceiptWords::of(state, workshop, table.id, &[]));
    let covered = |note: NoteId| handed_in.is_some_and(|hand_in| hand_in.notes.iter().any(|read| read.note == note));
    let mut others: Vec<_> = state.notes_at(workshop, table.id).filter(|note| !covered(note.id)).collect();
    others.sort_by_key(|note| note.reference);
    let other = |note: &rundebord_core::Note| OtherNote {
        note: ReceiptNote::from(note),
        because: if note.source == Source::LatePaper { Outside::LatePaper } else { Outside::NotHandedIn },
    };
    TableNotes {
        table: table.id,
        number: table.number,
        receipt: handed_in.map(|hand_in| hand_in.digest.clone()),
        notes: words.notes,
        answers: words.answers,
        rankings: words.rankings,
        others: others.into_iter().map(other).collect(),
    }
}

pub(crate) fn receipts(hand_ins: &HandIns, rounds: &[&Workshop]) -> ReceiptsFile {
    let tables = rounds.iter().flat_map(|workshop| workshop.tables.iter().map(move |table| (*workshop, table)));
    let of_table = |(workshop, table): (&Workshop, &Table)| {
        let counts = table.hand_in.iter().map(|hand_in| receipt(hand_ins, workshop, table, hand_in, None));
        let earlier = table.earlier_hand_ins.iter().map(|earlier| {
            let replaced = Replaced { at: earlier.reopened_at.to_rfc3339(), reason: earlier.reason.clone() };
            receipt(hand_ins, workshop, table, &earlier.hand_in, Some(replaced))
        });
        counts.chain(earlier).flatten().collect::<Vec<_>>()
    };
    ReceiptsFile { schema: "rundebord-kvitteringer/1".to_owned(), receipts: tables.flat_map(of_table).collect() }
}

fn receipt(
    hand_ins: &HandIns,
    workshop: &Workshop,
    table: &Table,
    hand_in: &HandIn,
    replaced: Option<Replaced>,
) -> Option<Receipt> {
    let words = hand_ins.words(&hand_in.digest)?.clone();
    Some(Receipt {
        code: hand_in.digest.code(),
        digest: hand_in.digest.clone(),
        round: workshop.round,
        table: table.number,
        at: hand_in.at.to_rfc3339(),
        source: hand_in.source,
        replaced,
        counts: Counts {
            notes: words.notes.len() as u32,
            answers: words.answers.len() as u32,
            rankings: words.rankings.len() as u32,
        },
        words,
    })
}
