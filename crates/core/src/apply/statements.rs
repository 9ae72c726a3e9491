//! Folds the administration's layer: themes, statements and their versions, notes set aside.

use chrono::{DateTime, Utc};

use super::publishing;
use super::reshaping::rewrite;
use crate::{
    Event, Kept, NoteId, SetAside, State, Statement, StatementContent, StatementId, StatementVersion, TakenUp, Theme,
    WorkshopId,
};

/// True when the event is of this kind.
pub(super) fn apply(state: &mut State, at: DateTime<Utc>, event: &Event) -> bool {
    match event {
        Event::ThemeAdded { theme, workshop, name } => {
            state.themes.push(Theme { id: *theme, workshop: *workshop, name: name.clone() });
        }
        Event::ThemeRenamed { theme, name } => {
            if let Some(found) = state.themes.iter_mut().find(|candidate| candidate.id == *theme) {
                found.name = name.clone();
            }
        }
        Event::ThemeRemoved { theme } => state.themes.retain(|candidate| candidate.id != *theme),
        Event::NotesGrouped { notes, theme } => {
            for id in notes {
                if let Some(note) = state.notes.get_mut(id) {
                    (note.theme, note.grouped_at) = (*theme, theme.map(|_| at));
                }
            }
        }
        Event::NotesSetAside { notes, reason, remark } => {
            let set_aside = SetAside { reason: *reason, remark: remark.clone(), at };
            state.set_aside.extend(notes.iter().map(|note| (*note, set_aside.clone())));
        }
        Event::NotesTakenUp { notes } => {
            for note in notes {
                if let Some(set_aside) = state.set_aside.remove(note) {
                    state.taken_up.entry(*note).or_default().push(TakenUp { set_aside, at });
                }
            }
        }
        Event::SummaryPublished { workshop, statements } => publishing::publish(state, at, *workshop, statements),
        _ => return apply_statement(state, at, event),
    }
    true
}

fn apply_statement(state: &mut State, at: DateTime<Utc>, event: &Event) -> bool {
    match event {
        Event::StatementWritten { statement, number, workshop, content } => {
            let first = first_version(at, *workshop, content.text.clone(), content.notes.clone());
            let (theme, plan_item, kind) = (content.theme, content.plan_item, content.kind);
            let statement = Statement { theme, plan_item, kind, ..Statement::new(*statement, *number, first) };
            state.statements.insert(statement.id, statement);
            state.next_statement = number + 1;
        }
        Event::StatementRedrafted { statement, content } => {
            with(state, *statement, |statement| redraft(statement, at, content));
        }
        Event::StatementDropped { statement } => {
            if let Some(mut dropped) = state.statements.remove(statement) {
                dropped.dropped_at = Some(at);
                state.former_statements.insert(*statement, dropped);
            }
        }
        Event::StatementVersionDropped { statement, version } => with(state, *statement, |statement| {
            statement.versions.retain(|candidate| candidate.version != *version);
        }),
        Event::StatementAssessed { statement, assessment } => {
            with(state, *statement, |statement| statement.assessment = assessment.clone());
        }
        Event::StatementRevised { statement, workshop, version, text, notes, reason } => {
            let revised = StatementVersion {
                version: *version,
                reason: reason.clone(),
                ..first_version(at, *workshop, text.clone(), notes.clone())
            };
            with(state, *statement, |statement| revise(statement, revised));
        }
        Event::StatementKept { statement, workshop, remark } => {
            let kept = Kept { workshop: *workshop, remark: remark.clone(), at };
            with(state, *statement, |statement| statement.kept.push(kept));
        }
        _ => return false,
    }
    true
}

/// A version that nobody has read or published yet.
pub(super) fn first_version(
    at: DateTime<Utc>,
    workshop: WorkshopId,
    text: String,
    notes: Vec<NoteId>,
) -> StatementVersion {
    StatementVersion {
        version: 1,
        text,
        revision: 1,
        notes,
        workshop,
        reason: String::new(),
        at,
        published: false,
        readings: vec![],
        split_into: vec![],
    }
}

/// A version that is written anew keeps what is known of it beside its words.
fn revise(statement: &mut Statement, revised: StatementVersion) {
    match statement.versions.iter_mut().find(|candidate| candidate.version == revised.version) {
        Some(there) => {
            rewrite(there, revised.at, &revised.text, &revised.notes);
            (there.workshop, there.reason) = (revised.workshop, revised.reason);
        }
        None => statement.versions.push(revised),
    }
}

pub(super) fn with(state: &mut State, id: StatementId, change: impl FnOnce(&mut Statement)) {
    if let Some(statement) = state.statements.get_mut(&id) {
        change(statement);
    }
}

fn redraft(statement: &mut Statement, at: DateTime<Utc>, content: &StatementContent) {
    statement.theme = content.theme;
    statement.plan_item = content.plan_item;
    statement.kind = content.kind;
    if let Some(draft) = statement.versions.last_mut() {
        rewrite(draft, at, &content.text, &content.notes);
    }
}
