//! Folds the administration's layer: themes, statements and their versions, notes set aside, publishing.

use chrono::{DateTime, Utc};

use crate::{Event, Kept, SetAside, State, Statement, StatementContent, StatementId, StatementVersion, Theme};

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
                    note.theme = *theme;
                }
            }
        }
        Event::NotesSetAside { notes, reason, remark } => {
            let set_aside = SetAside { reason: *reason, remark: remark.clone(), at };
            state.set_aside.extend(notes.iter().map(|note| (*note, set_aside.clone())));
        }
        Event::NotesTakenUp { notes } => state.set_aside.retain(|note, _| !notes.contains(note)),
        Event::SummaryPublished { workshop, statements } => {
            for published in statements {
                with(state, published.statement, |statement| {
                    for version in &mut statement.versions {
                        version.published |= version.version == published.version;
                    }
                });
            }
            if let Some(workshop) = state.workshops.iter_mut().find(|candidate| candidate.id == *workshop) {
                workshop.published_at = Some(at);
            }
        }
        _ => return apply_statement(state, at, event),
    }
    true
}

fn apply_statement(state: &mut State, at: DateTime<Utc>, event: &Event) -> bool {
    match event {
        Event::StatementWritten { statement, number, workshop, content } => {
            let statement = Statement {
                id: *statement,
                number: *number,
                workshop: *workshop,
                theme: content.theme,
                plan_item: content.plan_item,
                versions: vec![StatementVersion {
                    version: 1,
                    text: content.text.clone(),
                    notes: content.notes.clone(),
                    workshop: *workshop,
                    reason: String::new(),
                    at,
                    published: false,
                }],
                assessment: String::new(),
                kept: vec![],
            };
            state.statements.insert(statement.id, statement);
            state.next_statement = number + 1;
        }
        Event::StatementRedrafted { statement, content } => {
            with(state, *statement, |statement| redraft(statement, at, content));
        }
        Event::StatementDropped { statement } => {
            state.statements.remove(statement);
            state.dropped_statements.insert(*statement);
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
                text: text.clone(),
                notes: notes.clone(),
                workshop: *workshop,
                reason: reason.clone(),
                at,
                published: false,
            };
            with(state, *statement, |statement| {
                statement.versions.retain(|candidate| candidate.version != revised.version);
                statement.versions.push(revised);
            });
        }
        Event::StatementKept { statement, workshop, remark } => {
            let kept = Kept { workshop: *workshop, remark: remark.clone(), at };
            with(state, *statement, |statement| statement.kept.push(kept));
        }
        _ => return false,
    }
    true
}

fn with(state: &mut State, id: StatementId, change: impl FnOnce(&mut Statement)) {
    if let Some(statement) = state.statements.get_mut(&id) {
        change(statement);
    }
}

fn redraft(statement: &mut Statement, at: DateTime<Utc>, content: &StatementContent) {
    statement.theme = content.theme;
    statement.plan_item = content.plan_item;
    if let Some(draft) = statement.versions.last_mut() {
        draft.text = content.text.clone();
        draft.notes = content.notes.clone();
        draft.at = at;
    }
}
