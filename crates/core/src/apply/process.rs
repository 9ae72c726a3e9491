//! Folds what happens to the process, the current plan and the member list.

use crate::{Event, Person, PlanItem, PlanItemId, Process, State};

/// True when the event is of this kind.
pub(super) fn apply(state: &mut State, event: &Event) -> bool {
    match event {
        Event::ProcessCreated { process, details } => {
            state.process = Some(Process { id: *process, details: details.clone() });
        }
        Event::ProcessCorrected { details } => {
            if let Some(process) = &mut state.process {
                process.details = details.clone();
            }
        }
        Event::PlanItemAdded { item, details } => {
            state.plan_items.push(PlanItem { id: *item, details: details.clone() });
        }
        Event::PlanItemCorrected { item, details } => {
            if let Some(found) = state.plan_items.iter_mut().find(|candidate| candidate.id == *item) {
                found.details = details.clone();
            }
        }
        Event::PlanItemRemoved { item } => state.plan_items.retain(|candidate| candidate.id != *item),
        Event::PlanItemsReordered { order } => {
            let place = |id: &PlanItemId| order.iter().position(|candidate| candidate == id);
            state.plan_items.sort_by_key(|item| place(&item.id));
        }
        Event::PeopleAdded { people, .. } => {
            for new in people {
                let person = Person { id: new.id, details: new.details.clone(), withdrawn: false };
                state.people.insert(new.id, person);
            }
        }
        Event::PersonCorrected { person, details } => {
            if let Some(person) = state.people.get_mut(person) {
                person.details = details.clone();
            }
        }
        Event::PersonWithdrawn { person } => set_withdrawn(state, *person, true),
        Event::PersonReinstated { person } => set_withdrawn(state, *person, false),
        _ => return false,
    }
    true
}

fn set_withdrawn(state: &mut State, person: crate::PersonId, withdrawn: bool) {
    if let Some(person) = state.people.get_mut(&person) {
        person.withdrawn = withdrawn;
    }
}
