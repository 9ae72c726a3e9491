//! Folds the day: the programme, its blocks, closed questions, and the points from plenary.

use chrono::{DateTime, Utc};

use super::workshop::with;
use crate::{Day, Event, PlenaryPoint, PlenaryPointId, State, WorkshopId};

/// True when the event is of this kind.
pub(super) fn apply(state: &mut State, at: DateTime<Utc>, event: &Event) -> bool {
    match event {
        Event::ProgrammeSet { workshop, starts_at, blocks } => with_day(state, *workshop, |day| {
            (day.starts_at, day.programme) = (Some(*starts_at), blocks.clone());
        }),
        Event::BlockStarted { workshop, block } => with_day(state, *workshop, |day| day.start(*block, at)),
        Event::BlockEnded { workshop, .. } => with_day(state, *workshop, |day| day.end(at)),
        Event::BlockReopened { workshop, block } => with_day(state, *workshop, |day| day.take_up(*block, at)),
        Event::MinutesAdded { workshop, minutes, .. } => {
            with_day(state, *workshop, |day| day.add_minutes(*minutes));
        }
        Event::TimerPaused { workshop } => with_day(state, *workshop, |day| day.pause(at)),
        Event::TimerResumed { workshop } => with_day(state, *workshop, |day| day.resume(at)),
        Event::QuestionClosed { workshop, question } => with_day(state, *workshop, |day| {
            day.closed_questions.insert(question.clone());
        }),
        Event::QuestionReopened { workshop, question } => with_day(state, *workshop, |day| {
            day.closed_questions.remove(question);
        }),
        Event::PlenaryPointWritten { point: id, workshop, details } => {
            let (workshop, details) = (*workshop, details.clone());
            let point = PlenaryPoint { id: *id, workshop, details, written_at: at, withdrawn: false };
            state.plenary_points.insert(*id, point);
        }
        Event::PlenaryPointRevised { point, details } => {
            with_point(state, *point, |point| point.details = details.clone());
        }
        Event::PlenaryPointWithdrawn { point } => with_point(state, *point, |point| point.withdrawn = true),
        Event::PlenaryPointRestored { point } => with_point(state, *point, |point| point.withdrawn = false),
        _ => return false,
    }
    true
}

fn with_day(state: &mut State, workshop: WorkshopId, change: impl FnOnce(&mut Day)) {
    with(state, workshop, |workshop| change(&mut workshop.day));
}

fn with_point(state: &mut State, id: PlenaryPointId, change: impl FnOnce(&mut PlenaryPoint)) {
    if let Some(point) = state.plenary_points.get_mut(&id) {
        change(point);
    }
}
