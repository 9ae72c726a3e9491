//! The summary's struct: what is printed, and the follow-ups and objections that stood when it was published.

use rundebord_core::{FollowUp, NoteId, Objection, Publication, State, Workshop};
use rundebord_documents::office;
use rundebord_texts::Language;

use super::words;
use crate::printing::{published, summary as printed};
use crate::{AppError, Door};

pub(super) fn summary(door: &Door, workshop: &Workshop) -> Result<office::SummaryDocument, AppError> {
    let state = door.state();
    let published = published(state, workshop, door.now());
    let summary = printed(door, workshop);
    let language = summary.frame.language;
    let follow_ups = published.follow_ups.iter().map(|one| follow_up(state, &published, one));
    let objections = published.objections.iter().map(|one| objection(state, &published, one, language));
    Ok(office::SummaryDocument {
        made_at: door.time_of(summary.frame.head.seq)?,
        follow_ups: follow_ups.collect(),
        objections: objections.collect(),
        summary,
    })
}

fn follow_up(state: &State, published: &Publication, one: &FollowUp) -> office::FollowUp {
    office::FollowUp {
        reference: one.reference(),
        question: one.question.clone(),
        notes: one.notes.iter().filter_map(|note| reference(state, published, *note)).collect(),
        owner: one.owner.clone(),
        due: one.due,
        answer: one.answer().map(|answer| answer.answer.clone()),
        sources: one.answer().map(|answer| answer.sources.clone()).unwrap_or_default(),
    }
}

/// As it was called then; of an earlier round, as it is called.
fn reference(state: &State, published: &Publication, note: NoteId) -> Option<String> {
    let then = published.notes.iter().find(|line| line.note.id == note).map(|line| line.note.reference);
    then.or_else(|| state.notes.get(&note).map(|note| note.reference)).map(|reference| reference.to_string())
}

fn objection(state: &State, published: &Publication, one: &Objection, language: Language) -> office::Objection {
    let in_this = |id| published.statements.iter().find(|line| line.statement == id).map(|line| line.number);
    let number = |id| in_this(id).or_else(|| state.known_statement(id).map(|statement| statement.number));
    office::Objection {
        reference: one.reference(),
        statement: one.statement.and_then(number),
        table: one.table.and_then(|table| state.table(one.workshop, table)).map(|table| table.number.into()),
        text: one.text.clone(),
        outcome: words::outcome(language, one),
        answer: one.answer().map(|answer| answer.answer.clone()),
    }
}
