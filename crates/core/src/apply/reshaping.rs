//! Folds what second readers said, and statements that were merged or split.

use chrono::{DateTime, Utc};

use super::statements::{first_version, with};
use crate::{
    Event, FormerNumber, NoteId, NumberedPart, Reading, State, Statement, StatementId, StatementVersion, WorkshopId,
};

/// True when the event is of this kind.
pub(super) fn apply(state: &mut State, at: DateTime<Utc>, event: &Event) -> bool {
    match event {
        Event::StatementClassified { statement, what, plan_item } => {
            with(state, *statement, |statement| (statement.kind, statement.plan_item) = (*what, *plan_item));
        }
        Event::StatementSigned { statement, version, reader } => {
            let reading = Reading { reader: reader.clone(), signed: true, comment: String::new(), at, stale: false };
            read(state, *statement, *version, reading);
        }
        Event::StatementSentBack { statement, version, reader, comment } => {
            let (reader, comment) = (reader.clone(), comment.clone());
            read(state, *statement, *version, Reading { reader, signed: false, comment, at, stale: false });
        }
        Event::StatementsRenumbered { numbers, .. } => {
            for new in numbers {
                with(state, new.statement, |statement| {
                    let before = FormerNumber { number: statement.number, until: at };
                    statement.former_numbers.push(before);
                    statement.number = new.number;
                });
            }
        }
        Event::StatementsMerged { into, from, notes } => merge(state, at, *into, from, notes),
        Event::StatementSplit { statement, workshop, version, parts, reason } => {
            split(state, at, (*statement, *workshop, *version), parts, reason);
        }
        _ => return false,
    }
    true
}

fn read(state: &mut State, statement: StatementId, version: u16, reading: Reading) {
    with(state, statement, |statement| {
        if let Some(version) = statement.versions.iter_mut().find(|candidate| candidate.version == version) {
            version.readings.push(reading);
        }
    });
}

/// Other words or notes than the reader saw: what was said of them counts no more.
pub(super) fn rewrite(version: &mut StatementVersion, at: DateTime<Utc>, text: &str, notes: &[NoteId]) {
    if version.text != text || version.notes != notes {
        version.readings.iter_mut().for_each(|reading| reading.stale = true);
        version.revision += 1;
    }
    (version.text, version.notes, version.at) = (text.to_owned(), notes.to_vec(), at);
}

fn link(list: &mut Vec<StatementId>, id: StatementId) {
    if !list.contains(&id) {
        list.push(id);
    }
}

fn merge(state: &mut State, at: DateTime<Utc>, into: StatementId, from: &[StatementId], notes: &[NoteId]) {
    for id in from {
        if let Some(mut merged) = state.statements.remove(id) {
            merged.merged_into = Some(into);
            link(&mut merged.became, into);
            merged.reshaped_at.insert(into, at);
            state.former_statements.insert(*id, merged);
        }
    }
    with(state, into, |statement| {
        from.iter().for_each(|id| link(&mut statement.came_from, *id));
        statement.reshaped_at.extend(from.iter().map(|id| (*id, at)));
        if let Some(draft) = statement.versions.last_mut() {
            let text = draft.text.clone();
            rewrite(draft, at, &text, notes);
        }
    });
}

fn split(
    state: &mut State,
    at: DateTime<Utc>,
    (id, workshop, version): (StatementId, WorkshopId, u16),
    parts: &[NumberedPart],
    reason: &str,
) {
    let Some((first, others)) = parts.split_first() else { return };
    let Some(statement) = state.statements.get_mut(&id) else { return };
    if statement.latest().version != version {
        let next = StatementVersion { version, ..first_version(at, workshop, first.text.clone(), first.notes.clone()) };
        statement.versions.push(next);
    }
    if let Some(made) = statement.versions.last_mut() {
        rewrite(made, at, &first.text, &first.notes);
        if version > 1 {
            reason.clone_into(&mut made.reason);
        }
        made.split_into.extend(others.iter().map(|part| part.statement));
    }
    others.iter().for_each(|part| link(&mut statement.became, part.statement));
    statement.reshaped_at.extend(others.iter().map(|part| (part.statement, at)));
    let origin = statement.clone();
    for part in others {
        state.statements.insert(part.statement, split_off(&origin, at, workshop, part));
        state.next_statement = part.number + 1;
    }
}

/// A part stands under the same plan item, and under the same theme when that is the round's own.
fn split_off(origin: &Statement, at: DateTime<Utc>, workshop: WorkshopId, part: &NumberedPart) -> Statement {
    let first = first_version(at, workshop, part.text.clone(), part.notes.clone());
    Statement {
        theme: origin.theme.filter(|_| origin.workshop == workshop),
        plan_item: origin.plan_item,
        kind: origin.kind,
        came_from: vec![origin.id],
        reshaped_at: [(origin.id, at)].into(),
        ..Statement::new(part.statement, part.number, first)
    }
}
