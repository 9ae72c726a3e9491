//! Folds objections and follow-ups.

use chrono::{DateTime, Utc};

use crate::{Ended, Event, FollowUp, FollowUpAnswer, FollowUpId, Objection, ObjectionAnswer, ObjectionId, State};

/// True when the event is of this kind.
pub(super) fn apply(state: &mut State, at: DateTime<Utc>, event: &Event) -> bool {
    match event {
        Event::ObjectionRegistered { objection, number, workshop, table, statement, text } => {
            let registered = Objection {
                id: *objection,
                number: *number,
                workshop: *workshop,
                table: *table,
                statement: *statement,
                text: text.clone(),
                at,
                answers: vec![],
                withdrawn: None,
            };
            state.objections.insert(*objection, registered);
        }
        Event::ObjectionAnswered { objection, answer, outcome } => {
            let answer = ObjectionAnswer { answer: answer.clone(), outcome: *outcome, at };
            with_objection(state, *objection, |objection| objection.answers.push(answer));
        }
        Event::ObjectionWithdrawn { objection, reason } => {
            let ended = Ended { reason: reason.clone(), at };
            with_objection(state, *objection, |objection| objection.withdrawn = Some(ended));
        }
        _ => return apply_follow_up(state, at, event),
    }
    true
}

fn apply_follow_up(state: &mut State, at: DateTime<Utc>, event: &Event) -> bool {
    match event {
        Event::FollowUpAdded { follow_up, number, workshop, notes, question } => {
            let added = FollowUp {
                id: *follow_up,
                number: *number,
                workshop: *workshop,
                notes: notes.clone(),
                question: question.clone(),
                owner: String::new(),
                due: None,
                at,
                answers: vec![],
                dropped: None,
            };
            state.follow_ups.insert(*follow_up, added);
        }
        Event::FollowUpAssigned { follow_up, owner, due } => with_follow_up(state, *follow_up, |follow_up| {
            (follow_up.owner, follow_up.due) = (owner.clone(), *due);
        }),
        Event::FollowUpAnswered { follow_up, answer, sources } => {
            let answer = FollowUpAnswer { answer: answer.clone(), sources: sources.clone(), at };
            with_follow_up(state, *follow_up, |follow_up| follow_up.answers.push(answer));
        }
        Event::FollowUpDropped { follow_up, reason } => {
            let ended = Ended { reason: reason.clone(), at };
            with_follow_up(state, *follow_up, |follow_up| follow_up.dropped = Some(ended));
        }
        _ => return false,
    }
    true
}

fn with_objection(state: &mut State, id: ObjectionId, change: impl FnOnce(&mut Objection)) {
    if let Some(objection) = state.objections.get_mut(&id) {
        change(objection);
    }
}

fn with_follow_up(state: &mut State, id: FollowUpId, change: impl FnOnce(&mut FollowUp)) {
    if let Some(follow_up) = state.follow_ups.get_mut(&id) {
        change(follow_up);
    }
}
