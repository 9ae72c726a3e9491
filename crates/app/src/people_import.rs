//! A member list on its way in: what the file says, and who of it is on the process's list already.

use rundebord_documents::roster::{self, Choice, RosterDraft, Source};
use rundebord_texts::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{AppError, Door};

/// A draft of an import; nothing is stored before the user says yes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RosterPreview {
    /// Rows, columns and what was found of each.
    pub draft: RosterDraft,
    /// Lines whose person, by name and party, is on the list already, withdrawn or not.
    pub already_listed: Vec<u32>,
}

/// Reads a member list as `choice` says, without a process.
pub fn preview_roster(source: &Source, choice: &Choice) -> Result<RosterPreview, AppError> {
    let draft = roster::read(source, choice).map_err(|error| AppError::roster(Language::Nb, &error))?;
    Ok(RosterPreview { draft, already_listed: vec![] })
}

impl Door {
    /// Reads a member list and compares it with the people on the list.
    pub fn preview_roster(&self, source: &Source, choice: &Choice) -> Result<RosterPreview, AppError> {
        let draft = roster::read(source, choice).map_err(|error| AppError::roster(self.language(), &error))?;
        let listed = |name: &str, party: Option<&str>| {
            self.state().people.values().any(|person| {
                person.details.name.to_lowercase() == name.to_lowercase() && person.details.party.as_deref() == party
            })
        };
        let already_listed = draft
            .rows
            .iter()
            .filter(|row| row.person.as_ref().is_some_and(|person| listed(&person.name, person.party.as_deref())))
            .map(|row| row.line)
            .collect();
        Ok(RosterPreview { draft, already_listed })
    }
}
