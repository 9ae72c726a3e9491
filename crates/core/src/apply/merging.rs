//! Folds copies that are merged in: what was taken happens, at its own time, and what it brought is remembered.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::{CopiedRow, CopyFate, Event, LeftGroup, LeftReason, Merge, MergeId, State, main_event, words_of};

/// True when the event is of this kind.
pub(super) fn apply(state: &mut State, at: DateTime<Utc>, event: &Event) -> bool {
    match event {
        Event::CopyMerged { merge, copy, taken, left } => state.merges.push(Merge {
            id: *merge,
            at,
            copy: copy.clone(),
            taken: *taken,
            left: *left,
            left_groups: vec![],
        }),
        Event::FromCopy { merge, rows, fate: CopyFate::Taken { events } } => {
            let at = rows.first().map_or(at, |row| row.at);
            for event in events {
                super::apply(state, at, event);
                state.from_copies.extend(brought(event).into_iter().map(|id| (id, *merge)));
            }
        }
        Event::FromCopy { merge, rows, fate: CopyFate::Left { reason } } => leave(state, *merge, rows, reason),
        Event::FromCopy { fate: CopyFate::Account, .. } => {}
        _ => return false,
    }
    true
}

fn leave(state: &mut State, merge: MergeId, rows: &[CopiedRow], reason: &LeftReason) {
    let events: Vec<_> = rows.iter().filter_map(|row| row.event().ok()).collect();
    let (Some(row), Some(merge)) = (rows.first(), state.merges.iter_mut().find(|known| known.id == merge)) else {
        return;
    };
    let main = main_event(&events);
    merge.left_groups.push(LeftGroup {
        at: row.at,
        kind: main.map_or_else(|| row.kind.clone(), |event| event.encode().0),
        reason: reason.clone(),
        words: main.and_then(words_of),
    });
}

/// The ids of what an event makes.
fn brought(event: &Event) -> Vec<Uuid> {
    match event {
        Event::PlanItemAdded { item, .. } => vec![item.0],
        Event::PeopleAdded { people, .. } => people.iter().map(|person| person.id.0).collect(),
        Event::WorkshopPrepared { workshop, .. } => vec![workshop.0],
        Event::PlenaryPointWritten { point, .. } => vec![point.0],
        Event::FactSheetWritten { sheet, .. } => vec![sheet.0],
        Event::NoteWritten { note, .. } => vec![note.0],
        Event::ThemeAdded { theme, .. } => vec![theme.0],
        Event::StatementWritten { statement, .. } => vec![statement.0],
        Event::StatementSplit { parts, .. } => parts.iter().skip(1).map(|part| part.statement.0).collect(),
        Event::ObjectionRegistered { objection, .. } => vec![objection.0],
        Event::FollowUpAdded { follow_up, .. } => vec![follow_up.0],
        _ => vec![],
    }
}
