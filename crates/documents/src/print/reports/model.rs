//! What the reports are made of: quotes, statements with what was said of them, objections and follow-ups.
//!
//! Plain facts in the order to print. Leaves out persons: reports name tables only.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::super::frame::Frame;
use super::super::summary::model::{Diff, Spread, Stance, TableWords, VerdictCounts};

/// A note in the table's own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    /// Such as "B4-12".
    pub reference: String,
    /// The table's words.
    pub text: String,
    /// Hvorfor; may be empty.
    pub why: String,
    /// What the table wants with the plan item.
    pub stance: Option<Stance>,
    /// The item of the current plan that it concerns.
    pub plan_item: Option<String>,
    /// Whether the table marked disagreement.
    pub disagreement: bool,
}

/// A statement as it stands, with what is behind it and what was said of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatementNow {
    /// Printed as F1, F2 …
    pub number: u32,
    /// The version that stands.
    pub version: u32,
    /// Its words.
    pub text: String,
    /// How many tables it comes from.
    pub spread: Spread,
    /// Whether a note behind it is marked with disagreement.
    pub disagreement: bool,
    /// The notes behind it.
    pub quotes: Vec<Quote>,
    /// What the tables answered, by round.
    pub checks: Vec<Check>,
}

/// What the tables answered to a statement in a round, and what came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// The round.
    pub round: u32,
    /// Tables by verdict.
    pub counts: VerdictCounts,
    /// The version that came of it.
    pub revised: Option<u32>,
    /// The remark that the statement was kept with.
    pub kept: Option<String>,
}

/// What becomes of an objection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ObjectionOutcome {
    /// Tatt til følge.
    Met,
    /// Delvis tatt til følge.
    PartlyMet,
    /// Står som merknad i saken.
    Kept,
}

/// An answer to an objection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ObjectionAnswer {
    /// In words.
    pub text: String,
    /// What becomes of it.
    pub outcome: ObjectionOutcome,
    /// The day.
    pub date: NaiveDate,
}

/// An objection (innvending).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Objection {
    /// Such as "I-1".
    pub reference: String,
    /// The round that it is against.
    pub round: u32,
    /// The table that raised it, where it was one.
    pub table: Option<u32>,
    /// The statement it is against, where it is against one.
    pub statement: Option<u32>,
    /// What was said.
    pub text: String,
    /// Oldest first; the last one counts.
    pub answers: Vec<ObjectionAnswer>,
    /// Why it was taken back, when it was.
    pub withdrawn: Option<String>,
}

/// The answer to a follow-up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowUpAnswer {
    /// In words.
    pub text: String,
    /// Where it is from.
    pub sources: Vec<String>,
    /// The day.
    pub date: NaiveDate,
}

/// A question to the knowledge base (oppfølging).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowUp {
    /// Such as "O-1".
    pub reference: String,
    /// What is to be found out.
    pub question: String,
    /// Who finds out; empty until somebody is named.
    pub owner: String,
    /// By when.
    pub due: Option<NaiveDate>,
    /// The notes behind it.
    pub notes: Vec<Quote>,
    /// Oldest first; the last one counts.
    pub answers: Vec<FollowUpAnswer>,
    /// Why nobody finds out after all.
    pub dropped: Option<String>,
}

/// What tables were told of their own notes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableStories {
    /// What every document shares.
    pub frame: Frame,
    /// Each begins on a page of its own.
    pub tables: Vec<StoryOfTable>,
}

/// One table's notes and answers, and what became of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoryOfTable {
    /// The table's number.
    pub table: u32,
    /// How many notes something has become of.
    pub accounted: u32,
    /// The questions that ask for notes, in order.
    pub questions: Vec<StoryQuestion>,
    /// The table's answers to earlier statements.
    pub answers: Vec<StoryAnswer>,
    /// Objections that the table raised.
    pub objections: Vec<Objection>,
}

/// A question with the table's notes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoryQuestion {
    /// As on the screen: "2" or "2b".
    pub number: String,
    /// The question.
    pub text: String,
    /// None when the table did not reach it.
    pub notes: Vec<StoryNote>,
}

/// A note, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoryNote {
    /// The note.
    pub quote: Quote,
    /// The statements that use it, as they stand.
    pub statements: Vec<UsedIn>,
    /// Why it was set aside, in words.
    pub set_aside: Option<String>,
    /// The follow-ups that stand on it.
    pub follow_ups: Vec<FollowUp>,
}

/// A statement that a note is used in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UsedIn {
    /// Printed as F1, F2 …
    pub number: u32,
    /// The version that stands.
    pub version: u32,
    /// Its words.
    pub text: String,
}

/// What a table answered to a statement, and what came of that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoryAnswer {
    /// Printed as F1, F2 …
    pub number: u32,
    /// What the table saw.
    pub text: String,
    /// What it answered, in its own words.
    pub words: TableWords,
    /// The version that came of the round's answers.
    pub revised: Option<u32>,
    /// The remark that the statement was kept with.
    pub kept: Option<String>,
    /// The statement's words now; empty where they are the same.
    pub text_now: String,
}

/// «Dere sa – dette ble gjort».
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClosingReport {
    /// What every document shares.
    pub frame: Frame,
    /// The rounds in figures.
    pub rounds: Vec<RoundFigures>,
    /// By the plan's order, then what concerns no item.
    pub items: Vec<ItemStatements>,
    /// By reason.
    pub set_aside: Vec<ReasonNotes>,
    /// By number.
    pub objections: Vec<Objection>,
    /// By number.
    pub follow_ups: Vec<FollowUp>,
}

/// One round in figures.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoundFigures {
    /// Its number.
    pub round: u32,
    /// The day.
    pub date: NaiveDate,
    /// When its summary was published.
    pub published: Option<NaiveDate>,
    /// Tables.
    pub tables: u32,
    /// All notes.
    pub notes: u32,
    /// Notes behind a statement.
    pub used: u32,
    /// Notes set aside with a reason.
    pub set_aside: u32,
    /// Notes that a follow-up stands on.
    pub followed_up: u32,
    /// Notes that nothing has become of.
    pub unaccounted: u32,
    /// Notes on paper that came in after the publication.
    pub late: u32,
    /// New statements.
    pub statements: u32,
    /// Statements reworded after the answers.
    pub revised: u32,
    /// Statements kept with a remark.
    pub kept: u32,
    /// Objections that stand.
    pub objections: u32,
    /// Follow-ups that stand.
    pub follow_ups: u32,
}

/// The statements that concern a plan item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemStatements {
    /// Such as "HM2 Levende bygder"; None for what concerns no item.
    pub plan_item: Option<String>,
    /// By number.
    pub statements: Vec<StatementNow>,
}

/// Notes set aside for one reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReasonNotes {
    /// The reason, in words.
    pub reason: String,
    /// The notes, each with what was said to the table.
    pub notes: Vec<(Quote, String)>,
}

/// «Dette lurte dere på».
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowUps {
    /// What every document shares.
    pub frame: Frame,
    /// By number.
    pub follow_ups: Vec<FollowUp>,
}

/// The objections of a round and those before it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Objections {
    /// What every document shares.
    pub frame: Frame,
    /// By number.
    pub objections: Vec<Objection>,
}

/// What was reworded after the tables answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangeSheet {
    /// What every document shares.
    pub frame: Frame,
    /// By number.
    pub changed: Vec<ChangedStatement>,
    /// By number: statements that stand as they were, with a remark.
    pub kept: Vec<KeptStatement>,
}

/// A statement that was reworded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangedStatement {
    /// Printed as F1, F2 …
    pub number: u32,
    /// The new version.
    pub version: u32,
    /// Its words.
    pub text: String,
    /// From the wording before to this one.
    pub difference: Vec<Diff>,
    /// Why.
    pub reason: String,
    /// What the tables answered to the wording before; None where nobody was asked.
    pub asked: Option<Asked>,
}

/// What the tables answered to a statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// Tables by verdict.
    pub counts: VerdictCounts,
    /// The tables' own words, in the order of the tables.
    pub words: Vec<TableWords>,
}

/// A statement that stands as it was, with a remark.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptStatement {
    /// Printed as F1, F2 …
    pub number: u32,
    /// Its words.
    pub text: String,
    /// The remark that follows the case.
    pub remark: String,
    /// What the tables answered.
    pub asked: Asked,
}
