//! A round's summary as it was published: everything that its prints need, and nothing in it ever changes.

use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{
    Answer, FollowUp, Note, NoteContent, NoteFate, NoteId, NoteReference, Objection, PlanItem, PlanItemId,
    ProcessDetails, Reading, SetAside, StatementId, StatementKind, Theme, ThemeId, WorkshopDetails,
};

/// A note behind a published statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PublishedSource {
    /// The note.
    pub note: NoteId,
    /// How people refer to it.
    pub reference: NoteReference,
    /// The revision that its words are from.
    pub words_revision: u32,
    /// The words.
    pub content: NoteContent,
}

/// One statement of a published summary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PublishedStatement {
    /// The statement.
    pub statement: StatementId,
    /// Its number.
    pub number: u32,
    /// The version that was published.
    pub version: u16,
    /// The words.
    pub text: String,
    /// The words of the version before, for the visible difference.
    pub before: Option<String>,
    /// Why the words were changed; empty for the first version.
    pub reason: String,
    /// What it is about.
    pub kind: StatementKind,
    /// The theme it stood under.
    pub theme: Option<ThemeId>,
    /// That theme's name.
    pub theme_name: Option<String>,
    /// The plan item it concerns.
    pub plan_item: Option<PlanItemId>,
    /// That item's wording.
    pub plan_item_text: Option<String>,
    /// By reference.
    pub sources: Vec<PublishedSource>,
    /// How many tables those notes come from.
    pub tables: u32,
    /// How many tables the rounds behind it had.
    pub of_tables: u32,
    /// A table marked disagreement on one of the notes.
    pub disagreement: bool,
    /// The professional assessment.
    pub assessment: String,
    /// What the second reader said of this version.
    pub readings: Vec<Reading>,
    /// Numbers of the statements that it was merged from or split out of.
    pub came_from: Vec<u32>,
}

/// A note of the round, as it stood, and what had become of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PublishedNote {
    /// The note.
    pub note: Note,
    /// What had become of it.
    pub fate: NoteFate,
    /// Numbers of the statements that used it.
    pub statements: Vec<u32>,
    /// Why it was not used.
    pub set_aside: Option<SetAside>,
}

/// What the tables answered to one check item, and what came of that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PublishedCheck {
    /// The statement.
    pub statement: StatementId,
    /// Its number.
    pub number: u32,
    /// The version that the tables saw.
    pub version: u16,
    /// That version's words.
    pub text: String,
    /// For each table, by number, its answer.
    pub answers: Vec<(u8, Option<Answer>)>,
    /// The version that the round's processing made.
    pub revised: Option<u16>,
    /// The remark that it was kept with.
    pub kept: Option<String>,
}

/// A published summary (publisert oppsummering).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Publication {
    /// When it was published.
    pub at: DateTime<Utc>,
    /// Title, municipality and language as they were.
    pub process: ProcessDetails,
    /// Date and place as they were.
    pub workshop: WorkshopDetails,
    /// How many tables the round had.
    pub tables: u32,
    /// The plan's items in their order, so that their codes stay.
    pub plan_items: Vec<PlanItem>,
    /// The round's themes in their order.
    pub themes: Vec<Theme>,
    /// By number: every version that this summary published.
    pub statements: Vec<PublishedStatement>,
    /// By number: what the tables were asked about earlier statements.
    pub checks: Vec<PublishedCheck>,
    /// Every note of the round, by table and place.
    pub notes: Vec<PublishedNote>,
    /// By number: those of this round and earlier ones that stood.
    pub objections: Vec<Objection>,
    /// By number: those of this round and earlier ones that stood.
    pub follow_ups: Vec<FollowUp>,
}

impl Publication {
    /// The line that published a version.
    pub fn statement(&self, statement: StatementId, version: u16) -> Option<&PublishedStatement> {
        self.statements.iter().find(|line| (line.statement, line.version) == (statement, version))
    }

    /// The notes that were not used, and why.
    pub fn set_aside(&self) -> impl Iterator<Item = (&Note, &SetAside)> {
        self.notes.iter().filter_map(|line| Some((&line.note, line.set_aside.as_ref()?)))
    }
}
