//! What a round summary is made of. Plain facts: the caller has decided every reference and outcome.

use serde::{Deserialize, Serialize};

use super::super::frame::Frame;

/// A round summary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// What every document shares.
    pub frame: Frame,
    /// The key figures.
    pub figures: Figures,
    /// The statements by theme, in order.
    pub themes: Vec<Theme>,
    /// From the second round on: what the tables answered to the earlier statements.
    pub answers: Option<Answers>,
    /// All notes by question, in order.
    pub questions: Vec<QuestionNotes>,
    /// The notes that were set aside.
    pub set_aside: Vec<SetAsideNote>,
}

/// The key figures.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    /// Tables in the workshop.
    pub tables: u32,
    /// Notes from them.
    pub notes: u32,
    /// Statements.
    pub statements: u32,
    /// Notes set aside.
    pub set_aside: u32,
    /// Notes neither used nor set aside, that are followed up.
    #[serde(default)]
    pub followed_up: u32,
    /// Notes that nothing has become of yet.
    pub open: u32,
    /// Notes set aside, by reason, in the order to print.
    pub reasons: Vec<ReasonCount>,
}

/// How many notes were set aside for one reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReasonCount {
    /// The reason, in words.
    pub reason: String,
    /// Notes.
    pub count: u32,
}

/// Statements on one theme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Theme {
    /// The theme's name.
    pub title: String,
    /// Its statements.
    pub statements: Vec<Statement>,
}

/// What the administration has understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// Printed as F1, F2 …
    pub number: u32,
    /// Its current wording.
    pub text: String,
    /// 1 for the first wording.
    pub version: u32,
    /// From the previous wording to this one; empty for version 1.
    pub difference: Vec<Diff>,
    /// Why it was worded anew; None for version 1.
    pub reason: Option<String>,
    /// The notes behind it, such as "B4-12".
    pub note_references: Vec<String>,
    /// How many tables it comes from.
    pub spread: Spread,
    /// Whether a note behind it is marked with disagreement.
    pub disagreement: bool,
    /// The item of the current plan that it concerns.
    pub plan_item: Option<String>,
    /// The administration's own professional assessment, printed apart.
    pub assessment: Option<String>,
}

/// A stretch of a wording, compared with the previous one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diff {
    /// What happened to it.
    pub kind: DiffKind,
    /// The words, with their spaces.
    pub text: String,
}

/// What happened to a stretch of a wording.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DiffKind {
    /// In both wordings.
    Same,
    /// Only in the previous one.
    Removed,
    /// Only in this one.
    Added,
}

/// Tables, never persons or parties.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spread {
    /// Tables that the notes come from.
    pub tables: u32,
    /// Tables in the workshop.
    pub of: u32,
}

/// What the tables answered to the statements of the round before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answers {
    /// One for each statement that was asked about.
    pub statements: Vec<AnsweredStatement>,
    /// What tables missed altogether.
    pub missing: Vec<TableWords>,
}

/// A statement as it was asked about, and what came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnsweredStatement {
    /// Printed as F1, F2 …
    pub number: u32,
    /// The version that was asked about.
    pub version: u32,
    /// The wording that was asked about.
    pub text: String,
    /// Tables by verdict.
    pub counts: VerdictCounts,
    /// The tables' own words, in the order of the tables.
    pub words: Vec<TableWords>,
    /// What became of it.
    pub outcome: AnswerOutcome,
}

/// Tables by verdict.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct VerdictCounts {
    /// Riktig.
    pub correct: u32,
    /// Delvis.
    pub partly: u32,
    /// Ikke riktig.
    pub incorrect: u32,
    /// Mangler noe.
    pub missing: u32,
    /// Ikke svart.
    pub unanswered: u32,
}

/// A table's answer to a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Riktig.
    Correct,
    /// Delvis.
    Partly,
    /// Ikke riktig.
    Incorrect,
    /// Mangler noe.
    Missing,
}

/// A table's own words, unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableWords {
    /// The table's number.
    pub table: u32,
    /// Its verdict, where the words belong to one.
    pub verdict: Option<Verdict>,
    /// The words.
    pub text: String,
}

/// What became of a statement after the tables answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum AnswerOutcome {
    /// It stands as it was.
    Confirmed,
    /// It was worded anew.
    NewVersion {
        /// The new version.
        version: u32,
    },
    /// It stands, with a remark that follows the case.
    Kept {
        /// The remark.
        remark: String,
    },
    /// Nothing is decided yet.
    Open,
}

/// The notes to one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionNotes {
    /// As on the screen: "2" or "2b".
    pub number: String,
    /// The question.
    pub title: String,
    /// The tables, in order.
    pub tables: Vec<TableNotes>,
}

/// One table's notes to one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableNotes {
    /// The table's number.
    pub table: u32,
    /// False prints "ikke rukket" when there are no notes.
    pub reached: bool,
    /// The notes, in order.
    pub notes: Vec<Note>,
}

/// A note in the table's own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Such as "B4-12".
    pub reference: String,
    /// The table's words.
    pub text: String,
    /// Hvorfor.
    pub why: Option<String>,
    /// What the table wants with the plan item.
    pub stance: Option<Stance>,
    /// The item of the current plan that it concerns.
    pub plan_item: Option<String>,
    /// Whether the table marked disagreement.
    pub disagreement: bool,
    /// How the note came in.
    pub source: NoteSource,
    /// What became of it.
    pub outcome: NoteOutcome,
}

/// What a table wants with an item of the current plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stance {
    /// Videreføres.
    Continued,
    /// Endres.
    Changed,
    /// Utgår.
    Dropped,
}

/// How a note came in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoteSource {
    /// Written on a device at the table.
    #[default]
    Device,
    /// Entered from a paper sheet.
    Paper,
    /// Entered from a paper sheet after the hand-in.
    Late,
}

/// What became of a note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum NoteOutcome {
    /// It stands behind these statements.
    Used {
        /// Their numbers.
        statements: Vec<u32>,
    },
    /// It was set aside.
    SetAside {
        /// The reason, in words.
        reason: String,
    },
    /// Neither: it is followed up.
    FollowedUp {
        /// Such as "O-2".
        follow_ups: Vec<String>,
    },
    /// Nothing yet.
    Open,
}

/// A note that was set aside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetAsideNote {
    /// Such as "B4-12".
    pub reference: String,
    /// The table's words.
    pub text: String,
    /// The reason, in words.
    pub reason: String,
}
