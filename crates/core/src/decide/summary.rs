//! Rules for a round's summary: themes, and notes set aside with a reason.

use super::workshop::unpublished;
use super::{Decision, misrouted, publishing, workshop};
use crate::{Command, Event, Note, NoteId, Phase, Refusal, State, TextField, Theme, ThemeId, Workshop, WorkshopId};

pub(super) fn decide(state: &State, command: &Command) -> Decision {
    match command {
        Command::AddTheme { theme, workshop, name } => {
            if state.theme(*theme).is_some() {
                return Err(Refusal::AlreadyExists { what: "theme" });
            }
            processing(state, *workshop)?;
            Ok(vec![Event::ThemeAdded { theme: *theme, workshop: *workshop, name: TextField::Theme.required(name)? }])
        }
        Command::RenameTheme { theme, name } => {
            processing(state, known_theme(state, *theme)?.workshop)?;
            Ok(vec![Event::ThemeRenamed { theme: *theme, name: TextField::Theme.required(name)? }])
        }
        Command::RemoveTheme { theme } => {
            processing(state, known_theme(state, *theme)?.workshop)?;
            let holds_notes = state.notes.values().any(|note| note.theme == Some(*theme));
            if holds_notes || state.statements.values().any(|statement| statement.theme == Some(*theme)) {
                return Err(Refusal::ThemeInUse);
            }
            Ok(vec![Event::ThemeRemoved { theme: *theme }])
        }
        Command::GroupNotes { notes, theme } => {
            let theme_round = theme.map(|id| known_theme(state, id)).transpose()?.map(|theme| theme.workshop);
            for note in given(notes)? {
                let note = processed_note(state, *note)?;
                if theme_round.is_some_and(|round| round != note.workshop) {
                    return Err(Refusal::ThemeOfOtherRound);
                }
            }
            Ok(vec![Event::NotesGrouped { notes: notes.clone(), theme: *theme }])
        }
        Command::SetAsideNotes { notes, reason, remark } => {
            for note in given(notes)? {
                let note = accountable_note(state, *note)?;
                if let Some(statement) = state.statement_using(note.id) {
                    let reference = note.reference.to_string();
                    return Err(Refusal::NoteIsUsed { reference, statement: statement.number });
                }
            }
            let remark = TextField::Remark.required(remark)?;
            Ok(vec![Event::NotesSetAside { notes: notes.clone(), reason: *reason, remark }])
        }
        Command::TakeUpNotes { notes } => {
            for note in given(notes)? {
                let note = accountable_note(state, *note)?;
                if !state.set_aside.contains_key(&note.id) {
                    return Err(Refusal::NoteNotSetAside { reference: note.reference.to_string() });
                }
            }
            Ok(vec![Event::NotesTakenUp { notes: notes.clone() }])
        }
        Command::PublishSummary { workshop } => publishing::publish(state, processing(state, *workshop)?),
        _ => misrouted(),
    }
}

/// A closed workshop whose summary is not yet published: the only one that the administration works on.
pub(super) fn processing(state: &State, id: WorkshopId) -> Result<&Workshop, Refusal> {
    let workshop = workshop(state, id)?;
    if workshop.phase != Phase::Closed {
        return Err(Refusal::WorkshopNotClosed);
    }
    unpublished(workshop)?;
    Ok(workshop)
}

/// A standing note of a workshop that is being processed.
pub(super) fn processed_note(state: &State, note: NoteId) -> Result<&Note, Refusal> {
    let note = state.notes.get(&note).ok_or(Refusal::Unknown { what: "note" })?;
    if note.withdrawn {
        return Err(Refusal::NoteWithdrawn);
    }
    processing(state, note.workshop)?;
    Ok(note)
}

/// As [`processed_note`]; a paper note that came in after publication is accounted for at any time.
pub(super) fn accountable_note(state: &State, id: NoteId) -> Result<&Note, Refusal> {
    match state.notes.get(&id) {
        Some(note) if !note.withdrawn && state.is_late_since_publication(note) => Ok(note),
        _ => processed_note(state, id),
    }
}

pub(super) fn known_theme(state: &State, theme: ThemeId) -> Result<&Theme, Refusal> {
    state.theme(theme).ok_or(Refusal::Unknown { what: "theme" })
}

fn given(notes: &[NoteId]) -> Result<&[NoteId], Refusal> {
    if notes.is_empty() { Err(Refusal::NothingGiven) } else { Ok(notes) }
}
