//! Plenary points: what was said when the tables told each other, written by the office, apart from the tables' notes.

use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{NoteId, PlanItemId, PlenaryPointId, QuestionKey, TableId, WorkshopId};

/// What the office writes down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct PlenaryPointDetails {
    /// The question it was said to.
    pub question: QuestionKey,
    /// The plan item it is about.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub plan_item: Option<PlanItemId>,
    /// What was said.
    pub text: String,
    /// The table that said it; None is plenum.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub from: Option<TableId>,
    /// The note that it was said about.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub note: Option<NoteId>,
}

/// A point from plenary (plenumspunkt).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PlenaryPoint {
    /// Its id.
    pub id: PlenaryPointId,
    /// The workshop it was said in.
    pub workshop: WorkshopId,
    /// What was written down.
    pub details: PlenaryPointDetails,
    /// When it was first written.
    pub written_at: DateTime<Utc>,
    /// Taken away again.
    pub withdrawn: bool,
}
