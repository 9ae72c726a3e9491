//! Rules for what is put before the tables: the current question, and fact sheets that can be mended until publication.

use super::seats::running;
use super::workshop::unpublished;
use super::{Decision, misrouted, workshop};
use crate::{Command, Event, FactSheetDetails, FactSheetId, QuestionKey, Refusal, State, TextField, Workshop};

pub(super) fn decide(state: &State, command: &Command) -> Decision {
    match command {
        Command::SetCurrentQuestion { workshop: id, question } => {
            let workshop = running(state, *id)?;
            question.as_ref().map_or(Ok(()), |key| asked(workshop, key))?;
            Ok(vec![Event::CurrentQuestionSet { workshop: *id, question: question.clone() }])
        }
        Command::WriteFactSheet { sheet, workshop: id, details } => {
            let workshop = workshop(state, *id)?;
            unpublished(workshop)?;
            if home(state, *sheet).is_some_and(|home| home.id != *id) {
                return Err(Refusal::AlreadyExists { what: "fact_sheet" });
            }
            asked(workshop, &details.question)?;
            Ok(vec![Event::FactSheetWritten { sheet: *sheet, workshop: *id, details: checked(details)? }])
        }
        Command::RemoveFactSheet { sheet } => {
            let home = home(state, *sheet).ok_or(Refusal::Unknown { what: "fact_sheet" })?;
            unpublished(home)?;
            Ok(vec![Event::FactSheetRemoved { workshop: home.id, sheet: *sheet }])
        }
        _ => misrouted(),
    }
}

fn asked(workshop: &Workshop, key: &QuestionKey) -> Result<(), Refusal> {
    workshop.question_set.question(key).map(|_| ()).ok_or(Refusal::Unknown { what: "question" })
}

fn home(state: &State, sheet: FactSheetId) -> Option<&Workshop> {
    state.workshops.iter().find(|workshop| workshop.fact_sheets.iter().any(|known| known.id == sheet))
}

fn checked(details: &FactSheetDetails) -> Result<FactSheetDetails, Refusal> {
    Ok(FactSheetDetails {
        question: details.question.clone(),
        title: TextField::Title.required(&details.title)?,
        text: TextField::FactSheet.required(&details.text)?,
        source: TextField::FactSource.optional(&details.source)?,
    })
}
