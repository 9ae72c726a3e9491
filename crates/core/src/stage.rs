//! The canvas (lerretet): what the facilitator has chosen to show the room.
//!
//! Words are there as they were when they were put up: what a table types later is never seen half-finished. Leaves out
//! the drawing, and what is counted for a view at the moment it is drawn.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{NoteContent, NoteId, NoteRevision, Question, QuestionKey, QuestionKind};

/// The most notes on the canvas at a time.
pub const MAX_SHOWN: usize = 12;

/// What stands on the canvas.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(missing_docs, reason = "the fields are the nouns they name; the variants say what is shown")]
pub enum Stage {
    /// Only the room's own colours.
    #[default]
    Nothing,
    /// Welcome, and how to join.
    Welcome,
    /// Who sits where.
    Seating,
    /// A question.
    Question { question: QuestionKey },
    /// The block that is on, and its time.
    Timer,
    /// The facilitator's words.
    Message { text: String },
    /// A break, and what comes after it.
    Break,
    /// Chosen notes to a question, at the revisions that were chosen.
    Plenary { question: QuestionKey, notes: Vec<NoteRevision> },
    /// Plan items and what the tables think of them.
    Matrix { question: QuestionKey },
    /// What the tables have ranked, counted.
    Ranking { question: QuestionKey },
    /// Whose turn it is.
    Presenting,
}

impl Stage {
    /// The question that it is about.
    pub fn question(&self) -> Option<&QuestionKey> {
        match self {
            Self::Question { question }
            | Self::Plenary { question, .. }
            | Self::Matrix { question }
            | Self::Ranking { question } => Some(question),
            Self::Nothing
            | Self::Welcome
            | Self::Seating
            | Self::Timer
            | Self::Message { .. }
            | Self::Break
            | Self::Presenting => None,
        }
    }

    /// True when the question is one that can be shown in this way.
    pub fn fits(&self, question: &Question) -> bool {
        match self {
            Self::Matrix { .. } => question.kind == QuestionKind::PlanItems,
            Self::Ranking { .. } => question.kind == QuestionKind::Ranking,
            _ => true,
        }
    }
}

/// A note's words as they were put up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ShownNote {
    /// The note.
    pub note: NoteId,
    /// The revision that was chosen.
    pub revision: u32,
    /// Its words at that revision.
    pub content: NoteContent,
}

/// A workshop's canvas.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Canvas {
    /// What was chosen last.
    pub show: Stage,
    /// The words of the notes in it, in the same order.
    pub notes: Vec<ShownNote>,
    /// Nothing is seen until this is lifted; what is chosen meanwhile waits behind it.
    pub black: bool,
}

impl Canvas {
    /// Puts something up.
    pub(crate) fn put_up(&mut self, show: Stage, notes: Vec<ShownNote>) {
        (self.show, self.notes) = (show, notes);
    }

    /// Takes one note away.
    pub(crate) fn take_down(&mut self, id: NoteId) {
        self.notes.retain(|shown| shown.note != id);
        if let Stage::Plenary { notes, .. } = &mut self.show {
            notes.retain(|shown| shown.note != id);
        }
    }

    /// Takes everything away. Black stays.
    pub(crate) fn clear(&mut self) {
        self.put_up(Stage::Nothing, vec![]);
    }
}
