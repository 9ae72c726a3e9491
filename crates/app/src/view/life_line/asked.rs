//! The lives of objections and follow-ups: asked, answered, taken back.

use rundebord_core::{FollowUp, Objection, State};

use super::{Dated, LifeEventKind, round_of};
use crate::view::trace::{note_reference, statement_reference};
use crate::view::{Thing, ThingReference};

pub(super) fn objection_told(state: &State, objection: &Objection) -> (String, String, Vec<Dated>) {
    let statement = objection.statement.and_then(|statement| state.known_statement(statement));
    let mut events = objection_events(state, objection);
    let first = events.remove(0).leads_to(statement.map(statement_reference));
    events.insert(0, first);
    (objection.reference(), objection.text.clone(), events)
}

/// The objection's events as the statement's life line tells them.
pub(super) fn seen_from_elsewhere(state: &State, objection: &Objection) -> Vec<Dated> {
    let name = ThingReference { thing: Thing::Objection { objection: objection.id }, label: objection.reference() };
    objection_events(state, objection).into_iter().map(|dated| dated.leads_to([name.clone()])).collect()
}

fn objection_events(state: &State, objection: &Objection) -> Vec<Dated> {
    let round = round_of(state, objection.workshop);
    let mut events = vec![Dated::new(LifeEventKind::ObjectionRegistered, objection.at, round, &objection.text)];
    events.extend(objection.answers.iter().map(|answer| {
        Dated::new(LifeEventKind::ObjectionAnswered, answer.at, round, &answer.answer)
            .with(|event| event.outcome = Some(answer.outcome))
    }));
    let ended = objection.withdrawn.as_ref();
    events.extend(ended.map(|ended| Dated::new(LifeEventKind::ObjectionWithdrawn, ended.at, round, &ended.reason)));
    events
}

pub(super) fn follow_up_told(state: &State, follow_up: &FollowUp) -> (String, String, Vec<Dated>) {
    let mut notes: Vec<_> = follow_up.notes.iter().filter_map(|note| state.notes.get(note)).collect();
    notes.sort_by_key(|note| note.reference);
    let mut events = follow_up_events(state, follow_up);
    let first = events.remove(0).leads_to(notes.into_iter().map(note_reference));
    events.insert(0, first);
    (follow_up.reference(), follow_up.question.clone(), events)
}

/// The follow-up's events as a note's life line tells them.
pub(super) fn follow_up_seen_from_elsewhere(state: &State) -> impl Fn(&FollowUp) -> Vec<Dated> {
    move |follow_up| {
        let name = ThingReference { thing: Thing::FollowUp { follow_up: follow_up.id }, label: follow_up.reference() };
        follow_up_events(state, follow_up).into_iter().map(|dated| dated.leads_to([name.clone()])).collect()
    }
}

fn follow_up_events(state: &State, follow_up: &FollowUp) -> Vec<Dated> {
    let round = round_of(state, follow_up.workshop);
    let mut events = vec![Dated::new(LifeEventKind::FollowUpAdded, follow_up.at, round, &follow_up.question)];
    events.extend(follow_up.answers.iter().map(|answer| {
        Dated::new(LifeEventKind::FollowUpAnswered, answer.at, round, &answer.answer)
            .with(|event| event.remark = answer.sources.join("; "))
    }));
    let ended = follow_up.dropped.as_ref();
    events.extend(ended.map(|ended| Dated::new(LifeEventKind::FollowUpDropped, ended.at, round, &ended.reason)));
    events
}
