//! A workshop: who is there, at which table, and what the tables have handed in.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Answer, AnswerRevision, Canvas, Day, FactSheet, NoteId, NoteRevision, PersonId, Presenting, Publication,
    QuestionKey, QuestionSet, RankingAnswer, RankingRevision, ReceiptDigest, Room, Rotation, SeatingPlan, Source,
    StatementId, TableId, WorkshopId,
};

/// What the facilitator tells about a workshop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct WorkshopDetails {
    /// The day it is held.
    pub date: NaiveDate,
    /// Where it is held.
    pub place: String,
    /// The text of the notice (innkalling); may be empty.
    // Skipped then: a command reads, and is digested, as before there was one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[ts(as = "Option<String>", optional)]
    pub notice: String,
}

/// How far a workshop has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Everything can still be changed.
    Preparing,
    /// The tables write.
    Open,
    /// The administration processes.
    Closed,
}

/// Whether a person takes part on the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Presence {
    /// Called, not yet seen: may be given a seat.
    Expected,
    /// Has arrived.
    Present,
    /// Is not there; deputies who are not called stand here.
    Absent,
}

/// One line of the attendance list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct AttendanceMark {
    /// Who.
    pub person: PersonId,
    /// There or not.
    pub presence: Presence,
}

/// When somebody was marked, so that coming late and leaving early can be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct AttendanceEntry {
    /// Who.
    pub person: PersonId,
    /// There or not from then on.
    pub presence: Presence,
    /// When.
    pub at: DateTime<Utc>,
}

/// A table's approval of its own notes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct HandIn {
    /// When.
    pub at: DateTime<Utc>,
    /// By the table's own device, or registered from paper.
    pub source: Source,
    /// Exactly what was read back and approved.
    pub notes: Vec<NoteRevision>,
    /// The approved verdicts.
    pub answers: Vec<AnswerRevision>,
    /// The approved rankings.
    #[serde(default)]
    pub rankings: Vec<RankingRevision>,
    /// What all of that was, word for word.
    pub digest: ReceiptDigest,
}

/// A hand-in that the table got back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct EarlierHandIn {
    /// What was handed in.
    pub hand_in: HandIn,
    /// When the table got it back.
    pub reopened_at: DateTime<Utc>,
    /// Why.
    pub reason: String,
}

/// A table (bord).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Table {
    /// Its id.
    pub id: TableId,
    /// From 1, as on the card.
    pub number: u8,
    /// Who sits there in the current rotation, in seat order.
    pub seats: Vec<PersonId>,
    /// The politician who writes.
    #[ts(optional = nullable)]
    pub secretary: Option<PersonId>,
    /// Set while the table's notes are handed in.
    #[ts(optional = nullable)]
    pub hand_in: Option<HandIn>,
    /// Hand-ins that it got back, oldest first.
    #[serde(default)]
    pub earlier_hand_ins: Vec<EarlierHandIn>,
    /// The number its next note gets; never goes back.
    pub next_serial: u32,
    /// Its verdicts on the check items.
    pub answers: BTreeMap<StatementId, Answer>,
    /// Its rankings of plan items.
    #[serde(default)]
    pub rankings: BTreeMap<QuestionKey, RankingAnswer>,
    /// The last revisions of what the table has taken back.
    #[serde(default)]
    #[ts(skip)]
    pub taken_back: TakenBack,
}

/// The last revisions of verdicts and rankings that were taken back: the next goes on from there, so that a device that saw an
/// earlier one never takes the new one for it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct TakenBack {
    /// Of verdicts.
    pub answers: BTreeMap<StatementId, u32>,
    /// Of rankings.
    pub rankings: BTreeMap<QuestionKey, u32>,
}

/// A published statement as it stood when the workshop opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct CheckItem {
    /// The statement.
    pub statement: StatementId,
    /// The version that the tables see.
    pub version: u16,
}

/// A political workshop (politisk verksted).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Workshop {
    /// Its id.
    pub id: WorkshopId,
    /// 1 for the first workshop of the process.
    pub round: u8,
    /// Date and place.
    pub details: WorkshopDetails,
    /// How far it has come.
    pub phase: Phase,
    /// Its questions; frozen once it has been open.
    pub question_set: QuestionSet,
    /// Those who were marked; others have the default of their mandate.
    pub attendance: BTreeMap<PersonId, Presence>,
    /// Every mark, oldest first.
    pub attendance_log: Vec<AttendanceEntry>,
    /// Deputies who sit in for a member: the deputy, then the member.
    pub substitutes: BTreeMap<PersonId, PersonId>,
    /// How it is to be seated.
    pub seating_plan: SeatingPlan,
    /// Who sits where in each rotation; empty until somebody is seated.
    pub rotations: Vec<Rotation>,
    /// The current rotation, from 1.
    pub rotation: u8,
    /// By number, with the seats of the current rotation.
    pub tables: Vec<Table>,
    /// Frozen when the workshop opened.
    pub check_items: Vec<CheckItem>,
    /// In the order they were written.
    pub fact_sheets: Vec<FactSheet>,
    /// The question that the tables are asked to be at; nobody is moved there.
    #[ts(optional = nullable)]
    pub current_question: Option<QuestionKey>,
    /// The devices at the tables.
    #[ts(skip)]
    pub room: Room,
    /// The programme, and how far it has come.
    #[ts(skip)]
    pub day: Day,
    /// What the room is shown.
    #[ts(skip)]
    pub canvas: Canvas,
    /// Notes that have been seen on the canvas.
    #[ts(skip)]
    pub shown_notes: BTreeSet<NoteId>,
    /// Tables that present in turn.
    #[ts(skip)]
    pub presenting: Option<Presenting>,
    /// When it was first opened.
    #[ts(optional = nullable)]
    pub opened_at: Option<DateTime<Utc>>,
    /// When its summary was published.
    #[ts(optional = nullable)]
    pub published_at: Option<DateTime<Utc>>,
    /// The summary as it was published.
    #[ts(skip)]
    pub published: Option<Publication>,
    /// Paper notes that came in after that, in the order they did: no part of what was published.
    #[ts(skip)]
    pub late_since_publication: Vec<NoteId>,
}

impl Table {
    /// True when something stands in the table's name, so that its id and number must stay: also after a deletion.
    pub fn has_written(&self) -> bool {
        self.next_serial > 1 || !self.answers.is_empty() || !self.rankings.is_empty() || self.hand_in.is_some()
    }
}

impl Workshop {
    /// The table with this id.
    pub fn table(&self, id: TableId) -> Option<&Table> {
        self.tables.iter().find(|table| table.id == id)
    }

    /// True when the room may see what a table has written to a question: the table has handed in, or the question is
    /// closed.
    pub fn is_ready(&self, table: &Table, question: &QuestionKey) -> bool {
        table.hand_in.is_some() || self.day.closed_questions.contains(question)
    }

    /// The table a person sits at in the current rotation.
    pub fn table_of(&self, person: PersonId) -> Option<&Table> {
        self.tables.iter().find(|table| table.seats.contains(&person))
    }

    /// A rotation, counted from 1.
    pub fn rotation(&self, number: u8) -> Option<&Rotation> {
        self.rotations.get(usize::from(number).checked_sub(1)?)
    }

    /// The numbers of the current rotation and of those to come.
    pub fn rotations_ahead(&self) -> impl Iterator<Item = u8> + use<> {
        self.rotation..=u8::try_from(self.rotations.len()).unwrap_or(u8::MAX)
    }

    /// True when the tables can no longer change anything without a reopening.
    pub fn is_published(&self) -> bool {
        self.published_at.is_some()
    }
}
