//! Folds what the room is shown: the canvas, and the tables that present in turn.

use chrono::{DateTime, Utc};

use super::workshop::with;
use crate::{Event, NoteId, Presenting, Stage, State, Workshop};

/// True when the event is of this kind.
pub(super) fn apply(state: &mut State, at: DateTime<Utc>, event: &Event) -> bool {
    match event {
        Event::StageShown { workshop, show, notes } => with(state, *workshop, |workshop| {
            workshop.canvas.put_up(show.clone(), notes.clone());
            remember(workshop);
        }),
        Event::StageBlackened { workshop, black } => with(state, *workshop, |workshop| {
            workshop.canvas.black = *black;
            remember(workshop);
        }),
        Event::TablesPresented { workshop, question, order, minutes } => with(state, *workshop, |workshop| {
            let before = workshop.presenting.take();
            workshop.presenting = Some(Presenting::follow(before, question.clone(), order.clone(), *minutes));
        }),
        Event::FloorGiven { workshop, table } => with(state, *workshop, |workshop| {
            if let Some(presenting) = &mut workshop.presenting {
                presenting.give_floor(*table, at);
            }
        }),
        Event::PresentingEnded { workshop } => with(state, *workshop, end_presenting),
        _ => return false,
    }
    true
}

/// What was chosen behind the black and taken away before it was lifted was never seen.
fn remember(workshop: &mut Workshop) {
    if !workshop.canvas.black {
        workshop.shown_notes.extend(workshop.canvas.notes.iter().map(|shown| shown.note));
    }
}

/// Nobody presents, and the canvas does not say so either.
pub(super) fn end_presenting(workshop: &mut Workshop) {
    workshop.presenting = None;
    if workshop.canvas.show == Stage::Presenting {
        workshop.canvas.clear();
    }
}

/// A note that is deleted, or is about something else now, does not stand on any canvas.
pub(super) fn take_down(state: &mut State, note: NoteId) {
    state.workshops.iter_mut().for_each(|workshop| workshop.canvas.take_down(note));
}

/// Only tables that are there present.
pub(super) fn keep_tables(workshop: &mut Workshop) {
    let tables = &workshop.tables;
    let Some(presenting) = &mut workshop.presenting else { return };
    presenting.keep_tables(|id| tables.iter().any(|table| table.id == id));
    if presenting.order.is_empty() {
        end_presenting(workshop);
    }
}

/// Other questions: what was about those before goes.
pub(super) fn keep_questions(workshop: &mut Workshop) {
    let set = &workshop.question_set;
    let presented = workshop.presenting.as_ref().and_then(|presenting| presenting.question.as_ref());
    let ends = presented.is_some_and(|key| set.question(key).is_none());
    let show = &workshop.canvas.show;
    let clears = show.question().is_some_and(|key| !set.question(key).is_some_and(|question| show.fits(question)));
    for table in &mut workshop.tables {
        table.rankings.retain(|key, _| set.question(key).is_some_and(|question| question.ranking.is_some()));
    }
    if clears {
        workshop.canvas.clear();
    }
    if ends {
        end_presenting(workshop);
    }
}
