//! Question sets: versioned data, frozen into a workshop when it opens.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{PlanItemKind, RankingWay};

/// A question's stable key inside its set, e.g. «overrasket».
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct QuestionKey(pub String);

/// What a question asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum QuestionKind {
    /// Notes.
    Open,
    /// Notes that each point at an item of the current plan.
    PlanItems,
    /// A verdict on every published statement: «Har vi forstått dere riktig?»
    Check,
    /// An order of plan items, or points shared out among them.
    Ranking,
}

/// One question to the tables, in the process's written language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Question {
    /// Stable inside the set.
    pub key: QuestionKey,
    /// As printed and shown, e.g. «1» or «2b».
    pub number: String,
    /// What it asks for.
    pub kind: QuestionKind,
    /// For [`QuestionKind::PlanItems`] and [`QuestionKind::Ranking`]: the kinds of item it is asked for.
    pub plan_items: Vec<PlanItemKind>,
    /// For [`QuestionKind::Ranking`]: how.
    // Skipped when there is none: a command with a set reads, and is digested, as before there was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional = nullable)]
    pub ranking: Option<RankingWay>,
    /// Prompts for «hvorfor».
    pub ask_why: bool,
    /// Prompts for videreføres, endres or utgår.
    pub ask_stance: bool,
    /// The part of the workshop it belongs to.
    pub heading: String,
    /// The question itself.
    pub text: String,
    /// A sentence of help to the table.
    pub help: String,
}

/// A set of questions (spørsmålssett).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct QuestionSet {
    /// Which set it is, or was copied from.
    pub key: String,
    /// Its version.
    pub version: u16,
    /// Its title.
    pub title: String,
    /// In the order they are asked.
    pub questions: Vec<Question>,
}

impl Question {
    /// True when the question is asked about items of this kind.
    pub fn asks_about(&self, item: PlanItemKind) -> bool {
        matches!(self.kind, QuestionKind::PlanItems | QuestionKind::Ranking) && self.plan_items.contains(&item)
    }
}

impl QuestionSet {
    /// The question with this key.
    pub fn question(&self, key: &QuestionKey) -> Option<&Question> {
        self.questions.iter().find(|question| &question.key == key)
    }

    /// True when the set asks the tables to check statements.
    pub fn checks_statements(&self) -> bool {
        self.questions.iter().any(|question| question.kind == QuestionKind::Check)
    }
}
