//! Rules for objections: registered once the workshop is closed, answered with an outcome, never taken away unseen.

use super::statements::known as known_statement;
use super::{Decision, misrouted, table, workshop};
use crate::{Command, Event, Objection, ObjectionId, Phase, Refusal, State, TextField};

pub(super) fn decide(state: &State, command: &Command) -> Decision {
    match command {
        Command::RegisterObjection { objection, workshop: id, table: by, statement, text } => {
            if state.objections.contains_key(objection) {
                return Err(Refusal::AlreadyExists { what: "objection" });
            }
            let at = workshop(state, *id)?;
            if at.phase != Phase::Closed {
                return Err(Refusal::WorkshopNotClosed);
            }
            by.map(|by| table(at, by)).transpose()?;
            statement.map(|statement| known_statement(state, statement)).transpose()?;
            Ok(vec![Event::ObjectionRegistered {
                objection: *objection,
                number: state.objections.len() as u32 + 1,
                workshop: *id,
                table: *by,
                statement: *statement,
                text: TextField::Objection.required(text)?,
            }])
        }
        Command::AnswerObjection { objection, answer, outcome } => {
            standing(state, *objection)?;
            let answer = TextField::ObjectionAnswer.required(answer)?;
            Ok(vec![Event::ObjectionAnswered { objection: *objection, answer, outcome: *outcome }])
        }
        Command::WithdrawObjection { objection, reason } => {
            standing(state, *objection)?;
            let reason = TextField::Reason.required(reason)?;
            Ok(vec![Event::ObjectionWithdrawn { objection: *objection, reason }])
        }
        _ => misrouted(),
    }
}

fn standing(state: &State, id: ObjectionId) -> Result<&Objection, Refusal> {
    let objection = state.objections.get(&id).ok_or(Refusal::Unknown { what: "objection" })?;
    match objection.withdrawn {
        Some(_) => Err(Refusal::ObjectionIsWithdrawn { reference: objection.reference() }),
        None => Ok(objection),
    }
}
