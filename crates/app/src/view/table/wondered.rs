//! «Dette lurte dere på»: what the tables wondered about in earlier rounds, and what was found out.

use rundebord_core::{FollowUpId, State, Workshop};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::view::NoteWords;
use crate::view::trace::words_of;

/// An answered follow-up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WonderedLine {
    /// The follow-up.
    pub follow_up: FollowUpId,
    /// How people refer to it: «O-1».
    pub reference: String,
    /// The round that wondered.
    pub round: u8,
    /// What was asked.
    pub question: String,
    /// What made it be asked, in the tables' own words.
    pub words: Vec<NoteWords>,
    /// What was found out.
    pub answer: String,
    /// Where it is from.
    pub sources: Vec<String>,
}

/// The answered follow-ups of earlier rounds, by number. Tables are mixed anew for each workshop: everybody sees all.
pub(super) fn wondered(state: &State, workshop: &Workshop) -> Vec<WonderedLine> {
    let line = |follow_up: &rundebord_core::FollowUp| {
        let earlier = state.workshop(follow_up.workshop).filter(|earlier| earlier.round < workshop.round)?;
        let answer = follow_up.answer().filter(|_| earlier.is_published())?;
        Some(WonderedLine {
            follow_up: follow_up.id,
            reference: follow_up.reference(),
            round: earlier.round,
            question: follow_up.question.clone(),
            words: words_of(state, &follow_up.notes),
            answer: answer.answer.clone(),
            sources: answer.sources.clone(),
        })
    };
    let standing = state.follow_ups_by_number().into_iter().filter(|follow_up| follow_up.stands());
    standing.filter_map(line).collect()
}
