//! What a mayor's page is made of: everything that is known. The page itself decides what it has room for.

use serde::{Deserialize, Serialize};

use super::super::frame::Frame;

/// A mayor's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MayorsPage {
    /// What every document shares.
    pub frame: Frame,
    /// Tables in the workshop.
    pub tables: u32,
    /// Tables that have handed in.
    pub handed_in: u32,
    /// The numbers of those that have not.
    pub missing: Vec<u32>,
    /// The questions, in order.
    pub questions: Vec<MayorsQuestion>,
}

/// A question and what was said to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MayorsQuestion {
    /// As on the screen: "2" or "2b".
    pub number: String,
    /// The question, short.
    pub text: String,
    /// What the tables answered to "Har vi forstått dere riktig?", over all statements; None where the question does not ask.
    #[serde(default)]
    pub answers: Option<AnswerCounts>,
    /// What the tables want with the plan's items; empty where the question does not ask.
    pub items: Vec<ItemCount>,
    /// What the tables ranked, highest first; empty where the question does not ask.
    pub ranking: Vec<RankedRow>,
    /// What was said in plenary, in order.
    pub points: Vec<MayorsPoint>,
    /// The notes that are handed in, each table's in its own order.
    pub notes: Vec<MayorsNote>,
}

/// Answers of all tables to all statements, by what they say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerCounts {
    /// Riktig.
    pub right: u32,
    /// Delvis.
    pub partly: u32,
    /// Ikke riktig.
    pub wrong: u32,
    /// Mangler noe.
    pub missing: u32,
}

/// Tables by what they want with an item of the current plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemCount {
    /// As on the screen: "HM2".
    pub code: String,
    /// Its words.
    pub text: String,
    /// Tables for videreføres.
    pub continued: u32,
    /// Tables for endres.
    pub changed: u32,
    /// Tables for utgår.
    pub dropped: u32,
}

/// Something that the tables ranked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RankedRow {
    /// What it is.
    pub text: String,
    /// Its points from all tables together.
    pub points: u32,
    /// Tables that gave it points.
    pub tables: u32,
}

/// A plenary point.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MayorsPoint {
    /// Who said it.
    pub source: PointSource,
    /// The code of the plan item it is about, such as "HM2".
    pub item: Option<String>,
    /// The words.
    pub text: String,
}

/// Who said a plenary point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PointSource {
    /// A table, when it presented.
    Table {
        /// Its number.
        table: u32,
    },
    /// Everybody together.
    Plenary,
}

/// A table's note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MayorsNote {
    /// The number of the table that wrote it.
    pub table: u32,
    /// Such as "B4-12".
    pub reference: String,
    /// The code of the plan item it is about, such as "HM2".
    pub item: Option<String>,
    /// The table's words.
    pub text: String,
}
