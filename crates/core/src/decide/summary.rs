//! Rules for a round's summary: themes, notes set aside, and publishing only when no note is unaccounted for.

use super::workshop::unpublished;
use super::{Decision, misrouted, workshop};
use crate::{
    Command, Event, Note, NoteId, Phase, Refusal, State, TextField, Theme, ThemeId, Verdict, VersionReference,
    Workshop, WorkshopId,
};

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
                let note = processed_note(state, *note)?;
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
                let note = processed_note(state, *note)?;
                if !state.set_aside.contains_key(&note.id) {
                    return Err(Refusal::NoteNotSetAside { reference: note.reference.to_string() });
                }
            }
            Ok(vec![Event::NotesTakenUp { notes: notes.clone() }])
        }
        Command::PublishSummary { workshop } => publish(state, processing(state, *workshop)?),
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

pub(super) fn known_theme(state: &State, theme: ThemeId) -> Result<&Theme, Refusal> {
    state.theme(theme).ok_or(Refusal::Unknown { what: "theme" })
}

fn given(notes: &[NoteId]) -> Result<&[NoteId], Refusal> {
    if notes.is_empty() { Err(Refusal::NothingGiven) } else { Ok(notes) }
}

fn publish(state: &State, workshop: &Workshop) -> Decision {
    let count = state.unaccounted(workshop.id).len();
    if count > 0 {
        return Err(Refusal::NotesUnaccountedFor { count });
    }
    let unresolved = unresolved_answers(state, workshop);
    if !unresolved.is_empty() {
        let numbers = unresolved.iter().map(|statement| statement.number).collect();
        return Err(Refusal::AnswersUnresolved {
            numbers,
            statements: unresolved.iter().map(|statement| statement.id).collect(),
        });
    }
    let statements = state
        .statements_by_number()
        .into_iter()
        .filter(|statement| !statement.latest().published && statement.latest().workshop == workshop.id)
        .map(|statement| VersionReference { statement: statement.id, version: statement.latest().version })
        .collect();
    Ok(vec![Event::SummaryPublished { workshop: workshop.id, statements }])
}

/// Check items that a table corrected and that this round's processing has neither revised nor kept.
fn unresolved_answers<'a>(state: &'a State, workshop: &Workshop) -> Vec<&'a crate::Statement> {
    let corrected = |id| {
        let answers = workshop.tables.iter().filter_map(|table| table.answers.get(&id));
        answers.into_iter().any(|answer| answer.verdict != Verdict::Right)
    };
    workshop
        .check_items
        .iter()
        .filter(|item| corrected(item.statement))
        .filter_map(|item| state.statements.get(&item.statement))
        .filter(|statement| !statement.is_resolved_in(workshop.id))
        .collect()
}
