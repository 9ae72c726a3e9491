//! A plan item's life: what the tables wrote of it and how they ranked it, and the statements that concern it.

use rundebord_core::{Note, PlanItemId, Stance, State, Workshop};

use super::{Dated, LifeEventKind, statement};
use crate::view::StanceCounts;
use crate::view::plan_items;
use crate::view::ranking::ranked_count;
use crate::view::trace::note_reference;

pub(super) fn told(state: &State, id: PlanItemId) -> Option<(String, String, Vec<Dated>)> {
    let item = plan_items(state).into_iter().find(|item| item.id == id)?;
    let mut events: Vec<Dated> = state.workshops.iter().flat_map(|workshop| in_round(state, workshop, id)).collect();
    let concerning = state.statements_by_number().into_iter().filter(|statement| statement.plan_item == Some(id));
    events.extend(concerning.flat_map(|one| statement::seen_from_elsewhere(state, one)));
    Some((item.code, item.text, events))
}

fn in_round(state: &State, workshop: &Workshop, id: PlanItemId) -> Vec<Dated> {
    let mut notes: Vec<&Note> = state.notes_of(workshop.id).filter(|note| note.plan_item == Some(id)).collect();
    notes.sort_by_key(|note| note.reference);
    let mut events = vec![];
    if let Some(at) = notes.iter().map(|note| note.written_at).max() {
        events.push(
            Dated::new(LifeEventKind::NotesGiven, at, workshop.round, "")
                .with(|event| event.stances = Some(stances(notes.iter().copied())))
                .leads_to(notes.iter().map(|note| note_reference(note))),
        );
    }
    let rankings = workshop.tables.iter().flat_map(|table| table.rankings.values());
    let at =
        rankings.filter(|ranking| ranking.items.iter().any(|given| given.plan_item == id)).map(|ranking| ranking.at);
    if let (Some(at), Some(count)) = (at.max(), ranked_count(workshop, id)) {
        events.push(Dated::new(LifeEventKind::Ranked, at, workshop.round, "").with(|event| event.ranked = Some(count)));
    }
    events
}

/// How many of the notes took which stance.
pub(in crate::view) fn stances<'a>(notes: impl IntoIterator<Item = &'a Note>) -> StanceCounts {
    let mut counts = StanceCounts::default();
    for note in notes {
        *match note.content.stance {
            Some(Stance::Keep) => &mut counts.keep,
            Some(Stance::Change) => &mut counts.change,
            Some(Stance::End) => &mut counts.end,
            None => &mut counts.none,
        } += 1;
    }
    counts
}
