//! Rules for numbered statements: each points at notes, a number is never reused, and what is published changes only as
//! a new version.

use std::collections::BTreeSet;

use super::summary::{accountable_note, known_theme, processing};
use super::{Decision, misrouted, workshop};
use crate::{
    Command, Event, NewNumber, NoteId, PlanItemId, Refusal, State, Statement, StatementContent, StatementId, TextField,
    Workshop, WorkshopId,
};

pub(super) fn decide(state: &State, command: &Command) -> Decision {
    match command {
        Command::WriteStatement { statement, workshop, content } => {
            if state.known_statement(*statement).is_some() {
                return Err(Refusal::AlreadyExists { what: "statement" });
            }
            let round = processing(state, *workshop)?;
            Ok(vec![Event::StatementWritten {
                statement: *statement,
                number: state.next_statement,
                workshop: *workshop,
                content: checked(state, round, &[], content)?,
            }])
        }
        Command::RedraftStatement { statement, content } => {
            let draft = draft(state, *statement)?;
            let round = processing(state, draft.workshop)?;
            let mut content = checked(state, round, &draft.latest().notes, content)?;
            let carried = state.carried(draft).into_iter().filter(|note| !content.notes.contains(note));
            content.notes.extend(carried.collect::<Vec<_>>());
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
        Command::ClassifyStatement { statement, what, plan_item } => {
            being_processed(state, known(state, *statement)?)?;
            known_item(state, *plan_item)?;
            Ok(vec![Event::StatementClassified { statement: *statement, what: *what, plan_item: *plan_item }])
        }
        Command::RenumberStatements { workshop, order } => renumber(state, processing(state, *workshop)?, order),
        _ => misrouted(),
    }
}

/// The drafts' own numbers, lowest first, in the order given. A number that was dropped or merged is nobody's again.
fn renumber(state: &State, round: &Workshop, order: &[StatementId]) -> Decision {
    let drafts = state.statements_by_number().into_iter();
    let drafts: Vec<_> = drafts.filter(|one| one.is_draft() && one.workshop == round.id).collect();
    let named: BTreeSet<_> = order.iter().copied().collect();
    if order.len() != drafts.len() || named != drafts.iter().map(|draft| draft.id).collect() {
        return Err(Refusal::OrderIncomplete);
    }
    let numbers = order.iter().zip(&drafts).map(|(id, slot)| NewNumber { statement: *id, number: slot.number });
    let changed = |new: &NewNumber| state.statements.get(&new.statement).is_some_and(|one| one.number != new.number);
    let numbers: Vec<_> = numbers.filter(changed).collect();
    if numbers.is_empty() {
        return Err(Refusal::NothingGiven);
    }
    Ok(vec![Event::StatementsRenumbered { workshop: round.id, numbers }])
}

/// A statement that is there; one that was merged is to be looked for in the other.
pub(super) fn known(state: &State, statement: StatementId) -> Result<&Statement, Refusal> {
    if let Some(known) = state.statements.get(&statement) {
        return Ok(known);
    }
    let merged = state.former_statements.get(&statement);
    match merged.and_then(|merged| Some((merged, state.known_statement(merged.merged_into?)?))) {
        Some((merged, into)) => Err(Refusal::StatementIsMerged { number: merged.number, into: into.number }),
        None => Err(Refusal::Unknown { what: "statement" }),
    }
}

pub(super) fn draft(state: &State, statement: StatementId) -> Result<&Statement, Refusal> {
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

/// Its own round or a later one is processed.
fn being_processed(state: &State, statement: &Statement) -> Result<(), Refusal> {
    let own = workshop(state, statement.workshop)?;
    let later = state.workshops.iter().filter(|later| later.round > own.round);
    if later.into_iter().any(|later| processing(state, later.id).is_ok()) {
        return Ok(());
    }
    processing(state, own.id).map(|_| ())
}

fn known_item(state: &State, item: Option<PlanItemId>) -> Result<(), Refusal> {
    match item {
        Some(item) if state.plan_item(item).is_none() => Err(Refusal::Unknown { what: "plan_item" }),
        _ => Ok(()),
    }
}

/// `own` are the notes that the statement has already.
fn checked(
    state: &State,
    round: &Workshop,
    own: &[NoteId],
    content: &StatementContent,
) -> Result<StatementContent, Refusal> {
    if let Some(theme) = content.theme
        && known_theme(state, theme)?.workshop != round.id
    {
        return Err(Refusal::ThemeOfOtherRound);
    }
    known_item(state, content.plan_item)?;
    let notes = usable(state, round, own, &content.notes)?;
    if notes.is_empty() {
        return Err(Refusal::StatementWithoutNotes);
    }
    Ok(StatementContent { text: TextField::Statement.required(&content.text)?, notes, ..content.clone() })
}

/// The notes, each once and in the order given, when each is behind the statement already or may be used in the round.
pub(super) fn usable(
    state: &State,
    round: &Workshop,
    own: &[NoteId],
    notes: &[NoteId],
) -> Result<Vec<NoteId>, Refusal> {
    let mut unique = vec![];
    for id in notes {
        if !own.contains(id) {
            usable_note(state, round, *id)?;
        }
        if !unique.contains(id) {
            unique.push(*id);
        }
    }
    Ok(unique)
}

/// A note of the round, or paper that came in after an earlier round was published; not set aside.
fn usable_note(state: &State, round: &Workshop, id: NoteId) -> Result<(), Refusal> {
    let note = accountable_note(state, id)?;
    let late = note.reference.round < round.round && state.is_late_since_publication(note);
    if note.workshop != round.id && !late {
        return Err(Refusal::NoteOfOtherRound);
    }
    if state.set_aside.contains_key(&id) {
        return Err(Refusal::NoteIsSetAside { reference: note.reference.to_string() });
    }
    Ok(())
}

/// A draft that has notes of a published statement it was split out of goes only with that split.
pub(super) fn not_split_off(state: &State, draft: &Statement) -> Result<(), Refusal> {
    if state.carried(draft).is_empty() {
        return Ok(());
    }
    let ancestors = state.ancestors(draft.id).into_iter().filter_map(|id| state.statements.get(&id));
    let from = ancestors.filter(|ancestor| !ancestor.is_draft()).map(|ancestor| ancestor.number).min();
    Err(Refusal::StatementIsSplitOff { number: draft.number, from: from.unwrap_or(draft.number) })
}

/// Dropping a version that a split made takes the parts that are drafts with it.
fn drop(state: &State, statement: &Statement) -> Decision {
    let latest = statement.latest();
    if latest.published {
        return Err(Refusal::StatementIsPublished { number: statement.number });
    }
    processing(state, latest.workshop)?;
    if statement.is_draft() {
        not_split_off(state, statement)?;
        return Ok(vec![Event::StatementDropped { statement: statement.id }]);
    }
    let split: BTreeSet<StatementId> =
        latest.split_into.iter().flat_map(|part| state.split_off(*part).into_iter().chain([*part])).collect();
    let parts = split.into_iter().filter(|id| state.statements.get(id).is_some_and(Statement::is_draft));
    let mut events = vec![Event::StatementVersionDropped { statement: statement.id, version: latest.version }];
    events.extend(parts.map(|statement| Event::StatementDropped { statement }));
    Ok(events)
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
    // What a split gave to its other parts is not taken back.
    let latest = statement.latest();
    let before = if latest.split_into.is_empty() || latest.published { &base.notes } else { &latest.notes };
    let mut notes = before.clone();
    notes.extend(usable(state, workshop, before, add_notes)?.into_iter().filter(|note| !before.contains(note)));
    if text == base.text && notes == base.notes {
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
