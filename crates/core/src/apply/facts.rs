//! Folds what is put before the tables: the current question and the fact sheets.

use super::workshop::with;
use crate::{Event, FactSheet, State};

/// True when the event is of this kind.
pub(super) fn apply(state: &mut State, event: &Event) -> bool {
    match event {
        Event::CurrentQuestionSet { workshop, question } => {
            with(state, *workshop, |workshop| workshop.current_question = question.clone());
        }
        Event::FactSheetWritten { sheet, workshop, details } => {
            with(state, *workshop, |workshop| match workshop.fact_sheets.iter_mut().find(|known| known.id == *sheet) {
                Some(known) => known.details = details.clone(),
                None => workshop.fact_sheets.push(FactSheet { id: *sheet, details: details.clone() }),
            })
        }
        Event::FactSheetRemoved { workshop, sheet } => {
            with(state, *workshop, |workshop| workshop.fact_sheets.retain(|known| known.id != *sheet));
        }
        _ => return false,
    }
    true
}
