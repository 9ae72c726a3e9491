//! Objections: what somebody holds against the summary or a statement, and how it was answered.

use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{ObjectionId, StatementId, TableId, WorkshopId};

/// What an answer does with an objection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ObjectionOutcome {
    /// Tatt til følge.
    Met,
    /// Delvis tatt til følge.
    PartlyMet,
    /// Står som merknad i saken.
    Kept,
}

/// The administration's answer to an objection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct ObjectionAnswer {
    /// In words.
    pub answer: String,
    /// What becomes of it.
    pub outcome: ObjectionOutcome,
    /// When.
    pub at: DateTime<Utc>,
}

/// Why something was taken off the desk, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Ended {
    /// In words.
    pub reason: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// An objection (innsigelse). It belongs to a table or to nobody in particular, never to a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Objection {
    /// Its id.
    pub id: ObjectionId,
    /// Its number in the whole process; never used again.
    pub number: u32,
    /// The round whose summary or statements it is against.
    pub workshop: WorkshopId,
    /// The table that raised it.
    #[ts(optional = nullable)]
    pub table: Option<TableId>,
    /// The statement it is against.
    #[ts(optional = nullable)]
    pub statement: Option<StatementId>,
    /// What was said.
    pub text: String,
    /// When it was registered.
    pub at: DateTime<Utc>,
    /// Oldest first; the last one counts.
    pub answers: Vec<ObjectionAnswer>,
    /// Set when whoever raised it has taken it back.
    #[ts(optional = nullable)]
    pub withdrawn: Option<Ended>,
}

impl Objection {
    /// How people refer to it: «I-1».
    pub fn reference(&self) -> String {
        format!("I-{}", self.number)
    }

    /// The answer that counts.
    pub fn answer(&self) -> Option<&ObjectionAnswer> {
        self.answers.last()
    }

    /// True while it stands without an answer.
    pub fn is_open(&self) -> bool {
        self.withdrawn.is_none() && self.answers.is_empty()
    }

    /// True when it follows the case as a remark.
    pub fn follows_the_case(&self) -> bool {
        self.withdrawn.is_none() && self.answer().is_some_and(|answer| answer.outcome == ObjectionOutcome::Kept)
    }
}
