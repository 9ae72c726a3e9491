//! Rules for plenary points: written once the workshop has been open, until its summary is published, and never in the
//! place of a table's own notes.

use super::notes::standing;
use super::workshop::unpublished;
use super::{Decision, misrouted, table, workshop};
use crate::{
    Command, Event, Phase, PlenaryPoint, PlenaryPointDetails, PlenaryPointId, Refusal, State, TextField, Workshop,
    WorkshopId,
};

pub(super) fn decide(state: &State, command: &Command) -> Decision {
    match command {
        Command::WritePlenaryPoint { point, workshop, details } => {
            if state.plenary_points.contains_key(point) {
                return Err(Refusal::AlreadyExists { what: "plenary_point" });
            }
            let details = checked(state, writable(state, *workshop)?, details)?;
            Ok(vec![Event::PlenaryPointWritten { point: *point, workshop: *workshop, details }])
        }
        Command::RevisePlenaryPoint { point, details } => {
            let known = there(state, *point)?;
            let details = checked(state, writable(state, known.workshop)?, details)?;
            Ok(vec![Event::PlenaryPointRevised { point: *point, details }])
        }
        Command::WithdrawPlenaryPoint { point } => {
            writable(state, there(state, *point)?.workshop)?;
            Ok(vec![Event::PlenaryPointWithdrawn { point: *point }])
        }
        Command::RestorePlenaryPoint { point } => {
            let point = state.plenary_points.get(point).ok_or(Refusal::Unknown { what: "plenary_point" })?;
            writable(state, point.workshop)?;
            if !point.withdrawn {
                return Err(Refusal::PlenaryPointNotWithdrawn);
            }
            Ok(vec![Event::PlenaryPointRestored { point: point.id }])
        }
        _ => misrouted(),
    }
}

fn there(state: &State, id: PlenaryPointId) -> Result<&PlenaryPoint, Refusal> {
    let point = state.plenary_points.get(&id).ok_or(Refusal::Unknown { what: "plenary_point" })?;
    if point.withdrawn { Err(Refusal::PlenaryPointWithdrawn) } else { Ok(point) }
}

fn writable(state: &State, id: WorkshopId) -> Result<&Workshop, Refusal> {
    let workshop = workshop(state, id)?;
    if workshop.phase == Phase::Preparing {
        return Err(Refusal::WorkshopNotOpen);
    }
    unpublished(workshop).map(|()| workshop)
}

/// A point may be about one item of a question that is asked for items, or about all of them.
fn checked(state: &State, workshop: &Workshop, details: &PlenaryPointDetails) -> Result<PlenaryPointDetails, Refusal> {
    let question = workshop.question_set.question(&details.question).ok_or(Refusal::Unknown { what: "question" })?;
    if let Some(item) = details.plan_item {
        let item = state.plan_item(item).ok_or(Refusal::Unknown { what: "plan_item" })?;
        if !question.asks_about(item.details.kind) {
            return Err(Refusal::PlanItemNotAsked);
        }
    }
    let from = details.from.map(|from| table(workshop, from)).transpose()?;
    if let Some(note) = details.note {
        let note = standing(state.notes.get(&note).ok_or(Refusal::Unknown { what: "note" })?)?;
        if note.workshop != workshop.id {
            return Err(Refusal::NoteOfOtherRound);
        }
        if from.is_some_and(|from| from.id != note.table) {
            return Err(Refusal::NoteOfOtherTable { reference: note.reference.to_string() });
        }
    }
    Ok(PlenaryPointDetails { text: TextField::PlenaryPoint.required(&details.text)?, ..details.clone() })
}
