//! Rules for follow-ups: each stands on notes of one round, and what a published summary says is followed up, is.

use super::notes::standing as standing_note;
use super::{Decision, misrouted, workshop};
use crate::{Command, Event, FollowUp, FollowUpId, NoteId, Phase, Refusal, State, TextField, Workshop};

pub(super) fn decide(state: &State, command: &Command) -> Decision {
    match command {
        Command::AddFollowUp { follow_up, workshop: id, notes, question } => {
            if state.follow_ups.contains_key(follow_up) {
                return Err(Refusal::AlreadyExists { what: "follow_up" });
            }
            let at = workshop(state, *id)?;
            if at.phase != Phase::Closed {
                return Err(Refusal::WorkshopNotClosed);
            }
            Ok(vec![Event::FollowUpAdded {
                follow_up: *follow_up,
                number: state.follow_ups.len() as u32 + 1,
                workshop: *id,
                notes: of_round(state, at, notes)?,
                question: TextField::FollowUp.required(question)?,
            }])
        }
        Command::AssignFollowUp { follow_up, owner, due } => {
            standing(state, *follow_up)?;
            let owner = TextField::Owner.required(owner)?;
            Ok(vec![Event::FollowUpAssigned { follow_up: *follow_up, owner, due: *due }])
        }
        Command::AnswerFollowUp { follow_up, answer, sources } => {
            standing(state, *follow_up)?;
            let answer = TextField::FollowUpAnswer.required(answer)?;
            let sources = sources.iter().map(|source| TextField::FactSource.required(source));
            let sources = sources.collect::<Result<_, _>>()?;
            Ok(vec![Event::FollowUpAnswered { follow_up: *follow_up, answer, sources }])
        }
        Command::DropFollowUp { follow_up, reason } => {
            not_needed(state, standing(state, *follow_up)?)?;
            let reason = TextField::Reason.required(reason)?;
            Ok(vec![Event::FollowUpDropped { follow_up: *follow_up, reason }])
        }
        _ => misrouted(),
    }
}

fn standing(state: &State, id: FollowUpId) -> Result<&FollowUp, Refusal> {
    let follow_up = state.follow_ups.get(&id).ok_or(Refusal::Unknown { what: "follow_up" })?;
    if follow_up.stands() {
        Ok(follow_up)
    } else {
        Err(Refusal::FollowUpIsDropped { reference: follow_up.reference() })
    }
}

/// The notes, each once, when all stand and are of the round.
fn of_round(state: &State, workshop: &Workshop, notes: &[NoteId]) -> Result<Vec<NoteId>, Refusal> {
    let mut unique = vec![];
    for id in notes {
        let note = standing_note(state.notes.get(id).ok_or(Refusal::Unknown { what: "note" })?)?;
        if note.workshop != workshop.id {
            return Err(Refusal::NoteOfOtherRound);
        }
        if !unique.contains(id) {
            unique.push(*id);
        }
    }
    if unique.is_empty() { Err(Refusal::NothingGiven) } else { Ok(unique) }
}

/// A published summary says what became of its notes; that nothing did after all is told as an answer.
fn not_needed(state: &State, follow_up: &FollowUp) -> Result<(), Refusal> {
    let Some(workshop) = state.workshop(follow_up.workshop).filter(|workshop| workshop.is_published()) else {
        return Ok(());
    };
    let fates = state.fates(workshop.id);
    let only_this = |note: &&NoteId| {
        let fate = fates.get(note);
        fate.is_some_and(|fate| fate.used.is_empty() && !fate.set_aside && fate.followed_up == [follow_up.id])
    };
    let was_published = |note: &&NoteId| !workshop.late_since_publication.contains(note);
    match follow_up.notes.iter().filter(was_published).find(only_this).and_then(|note| state.notes.get(note)) {
        Some(note) => Err(Refusal::FollowUpNeeded { reference: note.reference.to_string() }),
        None => Ok(()),
    }
}
