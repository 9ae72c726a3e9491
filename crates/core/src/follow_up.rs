//! Follow-ups: what the tables wondered about or missed, put to the knowledge base and answered by the next workshop.

use chrono::{DateTime, NaiveDate, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Ended, FollowUpId, NoteId, WorkshopId};

/// What was found out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct FollowUpAnswer {
    /// In words.
    pub answer: String,
    /// Where it is from, one source in each.
    pub sources: Vec<String>,
    /// When.
    pub at: DateTime<Utc>,
}

/// A question to the knowledge base (oppfølging).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct FollowUp {
    /// Its id.
    pub id: FollowUpId,
    /// Its number in the whole process; never used again.
    pub number: u32,
    /// The round its notes are from.
    pub workshop: WorkshopId,
    /// The notes behind it: at least one.
    pub notes: Vec<NoteId>,
    /// What is to be found out.
    pub question: String,
    /// Who is to find out; empty until somebody is named.
    pub owner: String,
    /// By when.
    #[ts(optional = nullable)]
    pub due: Option<NaiveDate>,
    /// When it was added.
    pub at: DateTime<Utc>,
    /// Oldest first; the last one counts.
    pub answers: Vec<FollowUpAnswer>,
    /// Set when it is not followed up after all.
    #[ts(optional = nullable)]
    pub dropped: Option<Ended>,
}

impl FollowUp {
    /// How people refer to it: «O-1».
    pub fn reference(&self) -> String {
        format!("O-{}", self.number)
    }

    /// The answer that counts.
    pub fn answer(&self) -> Option<&FollowUpAnswer> {
        self.answers.last()
    }

    /// True while its notes are accounted for by it.
    pub fn stands(&self) -> bool {
        self.dropped.is_none()
    }
}
