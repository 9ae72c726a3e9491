//! Rules for numbered statements: each points at notes, a number is never reused, and what is published changes only as
//! a new version.

use super::summary::{known_theme, processed_note, processing};
use super::{Decision, misrouted};
use crate::{
    Command, Event, NoteId, Refusal, State, Statement, StatementContent, StatementId, TextField, Workshop, WorkshopId,
};

pub(super) fn decide(state: &State, command: &Command) -> Decision {
    match command {
        Command::WriteStatement { statement, workshop, content } => {
            if state.statements.contains_key(statement) || state.dropped_statements.contains(statement) {
                return Err(Refusal::AlreadyExists { what: "statement" });
            }
            processing(state, *workshop)?;
            Ok(vec![Event::StatementWritten {
                statement: *statement,
                number: state.next_statement,
                workshop: *workshop,
                content: checked(state, *workshop, content)?,
            }])
        }
        Command::RedraftStatement { statement, content } => {
            let draft = draft(state, *statement)?;
            let content = checked(state, draft.workshop, content)?;
            Ok(vec![Event::StatementRedrafted { statement: *statement, content }])
        }
        Command::DropStatement { statement } => drop(state, known(state, *statement)?),
        Command::AssessStatement { statement, assessment } => {
            let known = known(state, *statement)?;
            if known.is_draft() {
                processing(state, known.workshop)?;
            }
            let assessment = TextField::Assessment.optional(assessment)?;
            Ok(vec![Event::StatementAssessed { statement: *statement, assessment }])
        }
        Command::ReviseStatement { statement, workshop, text, add_notes, reason } => {
            let at = checking(state, *workshop, *statement)?;
            revise(state, at, known(state, *statement)?, text, add_notes, reason)
        }
        Command::KeepStatement { statement, workshop, remark } => {
            checking(state, *workshop, *statement)?;
            let remark = TextField::Remark.required(remark)?;
            Ok(vec![Event::StatementKept { statement: *statement, workshop: *workshop, remark }])
        }
        _ => misrouted(),
    }
}

fn known(state: &State, statement: StatementId) -> Result<&Statement, Refusal> {
    state.statements.get(&statement).ok_or(Refusal::Unknown { what: "statement" })
}

fn draft(state: &State, statement: StatementId) -> Result<&Statement, Refusal> {
    let statement = known(state, statement)?;
    if !statement.is_draft() {
        return Err(Refusal::StatementIsPublished { number: statement.number });
    }
    processing(state, statement.workshop)?;
    Ok(statement)
}

/// The round being processed whose tables were asked about the statement.
fn checking(state: &State, workshop: WorkshopId, statement: StatementId) -> Result<&Workshop, Refusal> {
    let workshop = processing(state, workshop)?;
    let asked = workshop.check_items.iter().any(|item| item.statement == statement);
    if asked { Ok(workshop) } else { Err(Refusal::NotACheckItem) }
}

fn checked(state: &State, workshop: WorkshopId, content: &StatementContent) -> Result<StatementContent, Refusal> {
    if let Some(theme) = content.theme
        && known_theme(state, theme)?.workshop != workshop
    {
        return Err(Refusal::ThemeOfOtherRound);
    }
    if content.plan_item.is_some_and(|item| state.plan_item(item).is_none()) {
        return Err(Refusal::Unknown { what: "plan_item" });
    }
    let notes = usable(state, workshop, &content.notes)?;
    if notes.is_empty() {
        return Err(Refusal::StatementWithoutNotes);
    }
    Ok(StatementContent { text: TextField::Statement.required(&content.text)?, notes, ..content.clone() })
}

/// The notes, each once and in the order given, when all belong to the round and none is set aside.
fn usable(state: &State, workshop: WorkshopId, notes: &[NoteId]) -> Result<Vec<NoteId>, Refusal> {
    let mut unique = vec![];
    for id in notes {
        let note = processed_note(state, *id)?;
        if note.workshop != workshop {
            return Err(Refusal::NoteOfOtherRound);
        }
        if state.set_aside.contains_key(id) {
            return Err(Refusal::NoteIsSetAside { reference: note.reference.to_string() });
        }
        if !unique.contains(id) {
            unique.push(*id);
        }
    }
    Ok(unique)
}

fn drop(state: &State, statement: &Statement) -> Decision {
    let latest = statement.latest();
    if latest.published {
        return Err(Refusal::StatementIsPublished { number: statement.number });
    }
    processing(state, latest.workshop)?;
    Ok(vec![if statement.is_draft() {
        Event::StatementDropped { statement: statement.id }
    } else {
        Event::StatementVersionDropped { statement: statement.id, version: latest.version }
    }])
}

fn revise(
    state: &State,
    workshop: &Workshop,
    statement: &Statement,
    text: &str,
    add_notes: &[NoteId],
    reason: &str,
) -> Decision {
    let base = statement.latest_published().ok_or(Refusal::StatementNotPublished { number: statement.number })?;
    let text = TextField::Statement.required(text)?;
    let mut notes = base.notes.clone();
    notes.extend(usable(state, workshop.id, add_notes)?.into_iter().filter(|note| !base.notes.contains(note)));
    if text == base.text && notes.len() == base.notes.len() {
        return Err(Refusal::WordsUnchanged);
    }
    Ok(vec![Event::StatementRevised {
        statement: statement.id,
        workshop: workshop.id,
        version: base.version + 1,
        text,
        notes,
        reason: TextField::Reason.required(reason)?,
    }])
}
