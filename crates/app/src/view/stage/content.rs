//! What can stand on the canvas, ready to be drawn. Nothing here is being written: words of tables are those that were put
//! up, counts are of tables that are ready.

use rundebord_core::{BlockKind, NoteContent, Question, Stance};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::view::{PlanItemLine, PlenaryPointLine, StageRank, TurnState};

/// The block that is on, by the clock; the screen counts down by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StageTimer {
    /// Which.
    pub block: rundebord_core::BlockId,
    /// What happens.
    pub kind: BlockKind,
    /// Its title; the kind's name when empty.
    pub title: String,
    /// As planned.
    pub planned_minutes: u16,
    /// Added to that.
    pub extra_minutes: i16,
    /// RFC 3339; when its time is used. In a pause, when it would be if the timer went on now.
    pub ends_at: String,
    /// What is used of its time, without pauses.
    pub used_seconds: u32,
    /// RFC 3339; set while the timer stands still.
    #[ts(optional = nullable)]
    pub paused_at: Option<String>,
}

/// Where a person sits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StageSeat {
    /// As spoken.
    pub name: String,
    /// As sorted.
    pub sort_name: String,
    /// The table's number.
    pub table: u8,
    /// Writes for the table.
    pub secretary: bool,
}

/// What comes after the break.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StageNext {
    /// What happens.
    pub kind: BlockKind,
    /// Its title; the kind's name when empty.
    pub title: String,
    /// RFC 3339; when it will begin as the day goes.
    #[ts(optional = nullable)]
    pub expected_from: Option<String>,
}

/// A note in the words that were put up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StageNote {
    /// As people refer to it.
    pub reference: String,
    /// Its table's number.
    pub table: u8,
    /// The plan item it is about.
    #[ts(optional = nullable)]
    pub plan_item: Option<PlanItemLine>,
    /// The words.
    pub content: NoteContent,
}

/// A table as a column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StageTable {
    /// Its number.
    pub number: u8,
    /// It has handed in, or the question is closed; one that is not ready is not counted.
    pub ready: bool,
}

/// A plan item as a row: who stands where, without words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StageRow {
    /// The item.
    pub plan_item: PlanItemLine,
    /// For each table, in their order; each stance once.
    pub cells: Vec<Vec<Stance>>,
    /// How many tables keep it.
    pub keep: u32,
    /// How many change it.
    pub change: u32,
    /// How many end it. A table may count in several.
    pub end: u32,
}

/// A table's turn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Turn {
    /// Its number.
    pub table: u8,
    /// Where it stands.
    pub state: TurnState,
    /// What it has used until now.
    pub used_seconds: u32,
}

/// What the canvas is filled with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum StageContent {
    /// Nothing, or something that is not there any more.
    Nothing,
    /// Welcome, before it begins.
    Welcome {
        /// How many tables.
        tables: u8,
    },
    /// Find your seat.
    Seating {
        /// Which rotation, from 1.
        rotation: u8,
        /// Of how many.
        rotations: u8,
        /// Everybody with a seat, in Norwegian order.
        people: Vec<StageSeat>,
        /// The tables' numbers.
        tables: Vec<u8>,
    },
    /// A question.
    Question {
        /// Which.
        question: Question,
        /// It is closed in plenary.
        closed: bool,
    },
    /// The time of the block that is on.
    Timer,
    /// A message.
    Message {
        /// The words.
        text: String,
    },
    /// A break.
    Break {
        /// What comes after it.
        #[ts(optional = nullable)]
        next: Option<StageNext>,
    },
    /// Chosen notes and the points from plenary.
    Plenary {
        /// The question.
        question: Question,
        /// In the order they were chosen.
        notes: Vec<StageNote>,
        /// In the order they were written.
        points: Vec<PlenaryPointLine>,
    },
    /// Items down, tables across.
    Matrix {
        /// The question.
        question: Question,
        /// Columns.
        tables: Vec<StageTable>,
        /// Rows.
        rows: Vec<StageRow>,
    },
    /// How the tables ranked, as counts.
    Ranking {
        /// The question.
        question: Question,
        /// How many tables are in the count.
        tables_counted: u32,
        /// How many there are.
        tables_total: u32,
        /// Most points first.
        rows: Vec<StageRank>,
    },
    /// The tables present in turn.
    Presenting {
        /// What they present; None is everything.
        #[ts(optional = nullable)]
        question: Option<Question>,
        /// How long each has.
        #[ts(optional = nullable)]
        minutes: Option<u8>,
        /// RFC 3339; since when the table that presents has done so.
        #[ts(optional = nullable)]
        since: Option<String>,
        /// In turn.
        turns: Vec<Turn>,
    },
}
