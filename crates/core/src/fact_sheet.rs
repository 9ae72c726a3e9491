//! Fact sheets (faktaark): what the tables may need to know for a question, and where it is from.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{FactSheetId, QuestionKey};

/// What the office tells on a fact sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct FactSheetDetails {
    /// The question it belongs to.
    pub question: QuestionKey,
    /// Its title.
    pub title: String,
    /// What is known.
    pub text: String,
    /// Where that is from; may be empty.
    #[serde(default)]
    pub source: String,
}

/// A fact sheet of a workshop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct FactSheet {
    /// Its id.
    pub id: FactSheetId,
    /// What it tells.
    pub details: FactSheetDetails,
}
