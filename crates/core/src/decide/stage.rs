//! Rules for the canvas: only what is there, and of the tables' words only what the room may see, as they are now.

use std::collections::BTreeSet;

use super::notes::standing;
use super::{Decision, misrouted, table, workshop};
use crate::{
    Command, Event, MAX_SHOWN, NoteRevision, Question, QuestionKey, Refusal, ShownNote, Stage, State, TextField,
    Workshop,
};

pub(super) fn decide(state: &State, command: &Command) -> Decision {
    match command {
        Command::ShowOnStage { workshop: id, show } => {
            let (show, notes) = checked(state, workshop(state, *id)?, show)?;
            Ok(vec![Event::StageShown { workshop: *id, show, notes }])
        }
        Command::BlackenStage { workshop: id, black } => {
            workshop(state, *id)?;
            Ok(vec![Event::StageBlackened { workshop: *id, black: *black }])
        }
        _ => misrouted(),
    }
}

fn checked(state: &State, workshop: &Workshop, show: &Stage) -> Result<(Stage, Vec<ShownNote>), Refusal> {
    let question = show.question().map(|key| asked(workshop, key)).transpose()?;
    let mut shown = vec![];
    match show {
        Stage::Message { text } => {
            let text = TextField::StageMessage.required(text)?;
            return Ok((Stage::Message { text }, shown));
        }
        Stage::Plenary { question, notes } => shown = words(state, workshop, question, notes)?,
        Stage::Matrix { .. } if question.is_some_and(|question| !show.fits(question)) => {
            return Err(Refusal::QuestionWithoutPlanItems);
        }
        Stage::Ranking { .. } if question.is_some_and(|question| !show.fits(question)) => {
            return Err(Refusal::QuestionNotRanked);
        }
        Stage::Presenting if workshop.presenting.is_none() => return Err(Refusal::NobodyPresents),
        _ => {}
    }
    Ok((show.clone(), shown))
}

pub(super) fn asked<'a>(workshop: &'a Workshop, key: &QuestionKey) -> Result<&'a Question, Refusal> {
    workshop.question_set.question(key).ok_or(Refusal::Unknown { what: "question" })
}

/// The words of the notes that were chosen, when each still says what the facilitator saw.
fn words(
    state: &State,
    workshop: &Workshop,
    question: &QuestionKey,
    notes: &[NoteRevision],
) -> Result<Vec<ShownNote>, Refusal> {
    if notes.len() > MAX_SHOWN {
        return Err(Refusal::TooManyShown { limit: MAX_SHOWN });
    }
    let mut named = BTreeSet::new();
    if !notes.iter().all(|chosen| named.insert(chosen.note)) {
        return Err(Refusal::AlreadyExists { what: "note" });
    }
    notes.iter().map(|chosen| word(state, workshop, question, *chosen)).collect()
}

fn word(
    state: &State,
    workshop: &Workshop,
    question: &QuestionKey,
    chosen: NoteRevision,
) -> Result<ShownNote, Refusal> {
    let note = standing(state.notes.get(&chosen.note).ok_or(Refusal::Unknown { what: "note" })?)?;
    let reference = || note.reference.to_string();
    if note.workshop != workshop.id {
        return Err(Refusal::NoteOfOtherRound);
    }
    if note.question != *question {
        return Err(Refusal::NoteOfOtherQuestion { reference: reference() });
    }
    if !workshop.is_ready(table(workshop, note.table)?, question) {
        return Err(Refusal::NoteNotReady { reference: reference() });
    }
    if !note.others.is_empty() {
        return Err(Refusal::NoteUnsettled { reference: reference() });
    }
    if note.revision != chosen.revision {
        return Err(Refusal::NoteChanged { reference: reference() });
    }
    Ok(ShownNote { note: note.id, revision: note.revision, content: note.content.clone() })
}
