//! Follow-ups as screens and reports show them: by number, with the notes' own words and every answer.

use chrono::NaiveDate;
use rundebord_core::{FollowUp, FollowUpAnswer, FollowUpId, State, WorkshopId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::objections::ended_line;
use super::trace::words_of;
use super::{EndedLine, NoteWords};

/// How far a follow-up has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FollowUpStatus {
    /// Nobody is named to find out.
    Unassigned,
    /// Somebody finds out.
    Assigned,
    /// It is answered.
    Answered,
    /// It is not followed up after all.
    Dropped,
}

/// What was found out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FollowUpAnswerLine {
    /// In words.
    pub answer: String,
    /// Where it is from, one source in each.
    pub sources: Vec<String>,
    /// RFC 3339.
    pub at: String,
}

/// A question to the knowledge base (oppfølging).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FollowUpLine {
    /// Its id.
    pub id: FollowUpId,
    /// Its number in the whole process.
    pub number: u32,
    /// How people refer to it: «O-1».
    pub reference: String,
    /// The round that its notes are from.
    pub workshop: WorkshopId,
    /// That round's number.
    pub round: u8,
    /// The notes behind it, in their own words.
    pub notes: Vec<NoteWords>,
    /// What is to be found out.
    pub question: String,
    /// Who is to find out; empty until somebody is named.
    pub owner: String,
    /// By when.
    #[ts(optional = nullable)]
    pub due: Option<NaiveDate>,
    /// RFC 3339; when it was added.
    pub at: String,
    /// How far it has come.
    pub status: FollowUpStatus,
    /// Oldest first; the last one counts.
    pub answers: Vec<FollowUpAnswerLine>,
    /// Set when it was dropped.
    #[ts(optional = nullable)]
    pub dropped: Option<EndedLine>,
}

pub(super) fn follow_up_line(state: &State, follow_up: &FollowUp) -> FollowUpLine {
    let answer = |answer: &FollowUpAnswer| FollowUpAnswerLine {
        answer: answer.answer.clone(),
        sources: answer.sources.clone(),
        at: answer.at.to_rfc3339(),
    };
    FollowUpLine {
        id: follow_up.id,
        number: follow_up.number,
        reference: follow_up.reference(),
        workshop: follow_up.workshop,
        round: state.workshop(follow_up.workshop).map_or(0, |workshop| workshop.round),
        notes: words_of(state, &follow_up.notes),
        question: follow_up.question.clone(),
        owner: follow_up.owner.clone(),
        due: follow_up.due,
        at: follow_up.at.to_rfc3339(),
        status: match (&follow_up.dropped, follow_up.answer()) {
            (Some(_), _) => FollowUpStatus::Dropped,
            (None, Some(_)) => FollowUpStatus::Answered,
            (None, None) if follow_up.owner.is_empty() => FollowUpStatus::Unassigned,
            (None, None) => FollowUpStatus::Assigned,
        },
        answers: follow_up.answers.iter().map(answer).collect(),
        dropped: follow_up.dropped.as_ref().map(ended_line),
    }
}

/// Those of this round and the rounds before it, by number.
pub(crate) fn follow_ups_until(state: &State, round: u8) -> Vec<FollowUpLine> {
    let lines = state.follow_ups_by_number().into_iter().map(|follow_up| follow_up_line(state, follow_up));
    lines.filter(|line| line.round <= round).collect()
}
