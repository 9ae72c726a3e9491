//! Rules for merging and splitting statements: every note stays behind some part, numbers are never reused, and what is
//! published changes only as a new version.

use std::collections::BTreeSet;

use super::statements::{draft, known, not_split_off, usable};
use super::summary::processing;
use super::{Decision, misrouted};
use crate::{
    Command, Event, NoteId, NumberedPart, Refusal, SplitPart, State, Statement, StatementId, TextField, Workshop,
};

pub(super) fn decide(state: &State, command: &Command) -> Decision {
    match command {
        Command::MergeStatements { into, from } => merge(state, draft(state, *into)?, from),
        Command::SplitStatement { statement, parts, reason } => {
            let statement = known(state, *statement)?;
            let (round, version) = split_in(state, statement)?;
            let parts = checked(state, round, statement, parts)?;
            let reason = match version {
                1 => TextField::Reason.optional(reason)?,
                _ => TextField::Reason.required(reason)?,
            };
            Ok(vec![Event::StatementSplit { statement: statement.id, workshop: round.id, version, parts, reason }])
        }
        _ => misrouted(),
    }
}

fn merge(state: &State, into: &Statement, from: &[StatementId]) -> Decision {
    let mut merged: Vec<StatementId> = vec![];
    let mut notes = into.latest().notes.clone();
    for id in from.iter().filter(|id| **id != into.id) {
        let statement = draft(state, *id)?;
        if statement.workshop != into.workshop {
            return Err(Refusal::StatementOfOtherRound { number: statement.number });
        }
        not_split_off(state, statement)?;
        if !merged.contains(id) {
            merged.push(*id);
        }
        let others = statement.latest().notes.iter().copied();
        notes.extend(others.filter(|note| !into.latest().notes.contains(note)));
    }
    if merged.is_empty() {
        return Err(Refusal::NothingGiven);
    }
    let mut seen = BTreeSet::new();
    notes.retain(|note| seen.insert(*note));
    Ok(vec![Event::StatementsMerged { into: into.id, from: merged, notes }])
}

/// The round that is processed, and the version that the split makes: a draft is written anew, a published statement
/// whose tables were asked gets its next version.
fn split_in<'a>(state: &'a State, statement: &Statement) -> Result<(&'a Workshop, u16), Refusal> {
    let latest = statement.latest();
    if !latest.published {
        return Ok((processing(state, latest.workshop)?, latest.version));
    }
    let asks = |workshop: &&Workshop| workshop.check_items.iter().any(|item| item.statement == statement.id);
    let asked = state.workshops.iter().rfind(asks).ok_or(Refusal::NotACheckItem)?;
    Ok((processing(state, asked.id)?, latest.version + 1))
}

fn checked(
    state: &State,
    round: &Workshop,
    statement: &Statement,
    parts: &[SplitPart],
) -> Result<Vec<NumberedPart>, Refusal> {
    let own = &statement.latest().notes;
    let ids: BTreeSet<_> = parts.iter().map(|part| part.statement).collect();
    if parts.len() < 2 || parts[0].statement != statement.id || ids.len() != parts.len() {
        return Err(Refusal::SplitInvalid);
    }
    if parts[1..].iter().any(|part| state.known_statement(part.statement).is_some()) {
        return Err(Refusal::AlreadyExists { what: "statement" });
    }
    let numbers = [statement.number].into_iter().chain(state.next_statement..);
    let mut checked = vec![];
    for (part, number) in parts.iter().zip(numbers) {
        let notes = usable(state, round, own, &part.notes)?;
        if notes.is_empty() {
            return Err(Refusal::StatementWithoutNotes);
        }
        let text = TextField::Statement.required(&part.text)?;
        checked.push(NumberedPart { statement: part.statement, number, text, notes });
    }
    nothing_left_out(state, own, &checked)?;
    Ok(checked)
}

fn nothing_left_out(state: &State, own: &[NoteId], parts: &[NumberedPart]) -> Result<(), Refusal> {
    let left_out = own.iter().find(|note| !parts.iter().any(|part| part.notes.contains(note)));
    match left_out.and_then(|note| state.notes.get(note)) {
        Some(note) => Err(Refusal::SplitLeavesOut { reference: note.reference.to_string() }),
        None => Ok(()),
    }
}
