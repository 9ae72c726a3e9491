//! Rules for tables that present in turn: each once, and only they get the floor. Cuts nobody off.

use std::collections::BTreeSet;

use super::seats::running;
use super::stage::asked;
use super::{Decision, misrouted, table};
use crate::{Command, Event, MAX_TURN_MINUTES, Presenting, QuestionKey, Refusal, State, TableId, Workshop};

pub(super) fn decide(state: &State, command: &Command) -> Decision {
    match command {
        Command::PresentTables { workshop: id, question, order, minutes } => {
            check(running(state, *id)?, question.as_ref(), order, *minutes)?;
            let (question, order, minutes) = (question.clone(), order.clone(), *minutes);
            Ok(vec![Event::TablesPresented { workshop: *id, question, order, minutes }])
        }
        Command::GiveFloor { workshop: id, table: to } => {
            let workshop = running(state, *id)?;
            let presenting = presenting(workshop)?;
            if let Some(to) = to {
                let number = table(workshop, *to)?.number;
                if !presenting.order.contains(to) {
                    return Err(Refusal::TableNotPresenting { number });
                }
            }
            Ok(vec![Event::FloorGiven { workshop: *id, table: *to }])
        }
        Command::EndPresenting { workshop: id } => {
            presenting(running(state, *id)?)?;
            Ok(vec![Event::PresentingEnded { workshop: *id }])
        }
        _ => misrouted(),
    }
}

fn presenting(workshop: &Workshop) -> Result<&Presenting, Refusal> {
    workshop.presenting.as_ref().ok_or(Refusal::NobodyPresents)
}

fn check(
    workshop: &Workshop,
    question: Option<&QuestionKey>,
    order: &[TableId],
    minutes: Option<u8>,
) -> Result<(), Refusal> {
    question.map(|key| asked(workshop, key)).transpose()?;
    if order.is_empty() {
        return Err(Refusal::NothingGiven);
    }
    let mut named = BTreeSet::new();
    for id in order {
        table(workshop, *id)?;
        if !named.insert(*id) {
            return Err(Refusal::AlreadyExists { what: "table" });
        }
    }
    match minutes {
        Some(minutes) if !(1..=MAX_TURN_MINUTES).contains(&minutes) => {
            Err(Refusal::TurnMinutesInvalid { limit: MAX_TURN_MINUTES })
        }
        _ => Ok(()),
    }
}
