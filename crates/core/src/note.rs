//! What a table writes: notes, and verdicts on statements.

use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{NoteId, PlanItemId, QuestionKey, StatementId, TableId, ThemeId, WorkshopId};

/// How many texts are kept beside a note's own: more come only from a device that does not listen.
pub const MAX_OTHERS: usize = 6;

/// How a text came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// Written on the table's own device.
    Device,
    /// Copied by the facilitator from the table's paper («fra papir»).
    Paper,
    /// As paper, after the workshop was closed («fra papir, etter frist»): no part of what the table handed in.
    LatePaper,
}

/// What a table thinks of an item of the current plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Stance {
    /// Videreføres.
    Keep,
    /// Endres.
    Change,
    /// Utgår.
    End,
}

/// The words of a note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct NoteContent {
    /// The note itself.
    pub text: String,
    /// «Hvorfor»; empty when not given.
    #[serde(default)]
    pub why: String,
    /// For questions that ask for it.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub stance: Option<Stance>,
    /// The table did not agree; nobody is named.
    #[serde(default)]
    pub disagreement: bool,
}

/// A note at one of its revisions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, JsonSchema)]
pub struct NoteRevision {
    /// The note.
    pub note: NoteId,
    /// From 1.
    pub revision: u32,
}

/// A verdict at one of its revisions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, JsonSchema)]
pub struct AnswerRevision {
    /// The statement that was answered.
    pub statement: StatementId,
    /// From 1.
    pub revision: u32,
}

/// How people refer to a note, on screen and paper: round, table number and the note's number at that table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema)]
pub struct NoteReference {
    /// The workshop's round.
    pub round: u8,
    /// The table's number.
    pub table: u8,
    /// The note's number at the table; never used twice.
    pub serial: u32,
}

impl std::fmt::Display for NoteReference {
    /// «B4-12» is table 4's twelfth note; from the second round on «R2 B4-12».
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.round > 1 {
            write!(f, "R{} ", self.round)?;
        }
        write!(f, "B{}-{}", self.table, self.serial)
    }
}

/// A table's note (notat).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Note {
    /// Its id.
    pub id: NoteId,
    /// The workshop it was written in.
    pub workshop: WorkshopId,
    /// The table that wrote it.
    pub table: TableId,
    /// The question it answers.
    pub question: QuestionKey,
    /// The plan item it is about.
    #[ts(optional = nullable)]
    pub plan_item: Option<PlanItemId>,
    /// How people refer to it.
    pub reference: NoteReference,
    /// Its place among the table's notes; its serial until the table puts them in another order.
    pub rank: u32,
    /// What it was called at the table it was moved from.
    #[ts(optional = nullable)]
    pub moved_from: Option<NoteReference>,
    /// Device or paper.
    pub source: Source,
    /// The words.
    pub content: NoteContent,
    /// Words that were written at the same time as those of `content`, until the table settles which it means.
    pub others: Vec<NoteContent>,
    /// From 1; up by one with every change of words, place, or words beside them.
    pub revision: u32,
    /// The revision that the words of `content` are from.
    pub words_revision: u32,
    /// When it was first written.
    pub written_at: DateTime<Utc>,
    /// When it was last changed.
    pub changed_at: DateTime<Utc>,
    /// Deleted by the table; can be taken back until hand-in.
    pub withdrawn: bool,
    /// The administration's grouping.
    #[ts(optional = nullable)]
    pub theme: Option<ThemeId>,
    /// When it was put there.
    #[ts(optional = nullable)]
    pub grouped_at: Option<DateTime<Utc>>,
}

impl Note {
    /// What notes of one round are sorted by: the tables by number, and each table's notes as it wants them.
    pub fn order(&self) -> (u8, u8, u32, u32) {
        (self.reference.round, self.reference.table, self.rank, self.reference.serial)
    }

    /// True for what the table reads back and hands in.
    pub fn is_handed_in(&self) -> bool {
        !self.withdrawn && self.source != Source::LatePaper
    }
}

/// A note that went to another table, and what it is called there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct MovedNote {
    /// The note.
    pub note: NoteId,
    /// Its name from now on.
    pub reference: NoteReference,
}

/// A table's verdict on a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Riktig.
    Right,
    /// Delvis.
    Partly,
    /// Ikke riktig.
    Wrong,
    /// Mangler noe.
    Missing,
}

/// A table's answer to «Har vi forstått dere riktig?» for one statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Answer {
    /// The version that the table saw.
    pub version: u16,
    /// The verdict.
    pub verdict: Verdict,
    /// The table's own words; may be empty.
    pub words: String,
    /// Device or paper.
    pub source: Source,
    /// From 1.
    pub revision: u32,
    /// When it was last changed.
    pub at: DateTime<Utc>,
}
