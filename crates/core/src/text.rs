//! What every text that a person enters goes through: outer white space off, one kind of line ending, bounds kept.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Refusal;

/// The field a text was meant for, so that the screen can point at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TextField {
    /// A title.
    Title,
    /// A municipality's name.
    Municipality,
    /// A plan item's wording.
    PlanItem,
    /// A person's name.
    Name,
    /// A party's label.
    Party,
    /// A part of the municipality.
    Area,
    /// A place.
    Place,
    /// A question.
    Question,
    /// A note.
    Note,
    /// A note's «hvorfor».
    Why,
    /// A table's words to a statement.
    Words,
    /// A theme's name.
    Theme,
    /// A statement.
    Statement,
    /// A professional assessment.
    Assessment,
    /// A reason.
    Reason,
    /// A remark.
    Remark,
    /// A message to tables.
    Message,
    /// A message on the canvas.
    StageMessage,
    /// The text of a notice.
    Notice,
    /// A point from plenary.
    PlenaryPoint,
    /// What a fact sheet tells.
    FactSheet,
    /// Where a fact is from.
    FactSource,
    /// Who has read a statement: name or initials.
    Reader,
    /// An objection.
    Objection,
    /// The answer to an objection.
    ObjectionAnswer,
    /// A question to the knowledge base.
    FollowUp,
    /// Who finds out.
    Owner,
    /// What was found out.
    FollowUpAnswer,
}

impl TextField {
    /// The longest text the field takes, in characters (Unicode scalar values).
    pub fn limit(self) -> usize {
        match self {
            Self::Party => 40,
            Self::Reader => 80,
            Self::Name | Self::Area | Self::Owner => 120,
            Self::Title | Self::Municipality | Self::Place | Self::Theme => 200,
            Self::StageMessage => 300,
            Self::PlanItem | Self::Question | Self::Reason | Self::Remark | Self::Message | Self::FactSource => 1_000,
            Self::FollowUp => 1_000,
            Self::Notice => 2_000,
            Self::Note | Self::Why | Self::Words | Self::Statement | Self::Assessment | Self::PlenaryPoint => 4_000,
            Self::Objection | Self::ObjectionAnswer | Self::FollowUpAnswer => 4_000,
            Self::FactSheet => 8_000,
        }
    }

    /// The text cleaned; refuses an empty one.
    pub(crate) fn required(self, text: &str) -> Result<String, Refusal> {
        let text = self.optional(text)?;
        if text.is_empty() { Err(Refusal::TextMissing { field: self }) } else { Ok(text) }
    }

    /// The text cleaned; an empty one is fine.
    pub(crate) fn optional(self, text: &str) -> Result<String, Refusal> {
        let text: String =
            text.replace("\r\n", "\n").replace('\r', "\n").chars().filter(|c| !is_stray_control(*c)).collect();
        let text = text.trim().to_owned();
        let length = text.chars().count();
        if length > self.limit() {
            return Err(Refusal::TextTooLong { field: self, length, limit: self.limit() });
        }
        Ok(text)
    }

    /// As [`Self::optional`], for a field that is absent when empty.
    pub(crate) fn absent_when_empty(self, text: Option<&str>) -> Result<Option<String>, Refusal> {
        Ok(Some(self.optional(text.unwrap_or_default())?).filter(|text| !text.is_empty()))
    }
}

/// Control characters other than line break and tab say nothing and break prints and exports.
fn is_stray_control(c: char) -> bool {
    c.is_control() && c != '\n' && c != '\t'
}
