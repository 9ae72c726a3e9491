//! A note's life: written, handed in, used or not, and what became of the statements that use it.

use rundebord_core::{Note, SetAside, State, Statement, Table};

use super::{Dated, LifeEventKind, asked, statement};
use crate::view::LifeEvent;

pub(super) fn told(state: &State, note: &Note) -> (String, String, Vec<Dated>) {
    let mut events = at_the_table(state, note);
    let round = note.reference.round;
    if let (Some(theme), Some(at)) = (note.theme.and_then(|theme| state.theme(theme)), note.grouped_at) {
        events.push(Dated::new(LifeEventKind::Grouped, at, round, &theme.name));
    }
    let set_aside = |aside: &SetAside| {
        Dated::new(LifeEventKind::SetAside, aside.at, round, &aside.remark)
            .with(|event| event.reason = Some(aside.reason))
    };
    for before in state.taken_up.get(&note.id).into_iter().flatten() {
        events.push(set_aside(&before.set_aside));
        events.push(Dated::new(LifeEventKind::TakenUp, before.at, round, ""));
    }
    events.extend(state.set_aside.get(&note.id).map(set_aside));
    let all = state.statements.values().chain(state.former_statements.values());
    let mut using: Vec<_> = all.filter(|statement| statement.points_at(note.id)).collect();
    using.sort_by_key(|statement| statement.number);
    events.extend(using.into_iter().flat_map(|statement| since_it_was_used(state, note, statement)));
    let on = state.follow_ups_by_number().into_iter().filter(|follow_up| follow_up.notes.contains(&note.id));
    events.extend(on.flat_map(asked::follow_up_seen_from_elsewhere(state)));
    (note.reference.to_string(), note.content.text.clone(), events)
}

fn at_the_table(state: &State, note: &Note) -> Vec<Dated> {
    let round = note.reference.round;
    let kind = match state.is_late_since_publication(note) {
        true => LifeEventKind::NoteCameLate,
        false => LifeEventKind::NoteWritten,
    };
    let mut events = vec![Dated::new(kind, note.written_at, round, &note.content.text)];
    let hand_in = state.table(note.workshop, note.table).and_then(|table: &Table| table.hand_in.as_ref());
    if let Some(hand_in) = hand_in.filter(|hand_in| hand_in.notes.iter().any(|handed| handed.note == note.id)) {
        events.push(Dated::new(LifeEventKind::HandedIn, hand_in.at, round, ""));
    }
    events
}

/// The statement's life from the version on that first points at the note; its words are told from there.
fn since_it_was_used(state: &State, note: &Note, using: &Statement) -> Vec<Dated> {
    let first = using.versions.iter().find(|version| version.notes.contains(&note.id));
    let from = first.map_or(1, |version| version.version);
    let since = |event: &LifeEvent| event.version.is_none_or(|version| version >= from);
    let mut events = statement::seen_from_elsewhere(state, using);
    let at = first.map(|version| version.at);
    events.retain(|dated| since(&dated.event) && at.is_none_or(|at| dated.at >= at));
    for dated in &mut events {
        let own =
            |reference: &crate::view::ThingReference| reference.thing == crate::view::Thing::Note { note: note.id };
        dated.event.references.retain(|reference| !own(reference));
    }
    events
}
