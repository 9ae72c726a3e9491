//! Who was on the list when a workshop was closed. Those who leave the council afterwards were there all the same, and
//! those who come were not.
//!
//! Leaves out names: one that is corrected after the day is printed as it is now.

use rundebord_core::{Event, Phase, State, Workshop, apply};

use super::log::Happened;

/// The file as it was when the workshop was closed for the last time, with the names of now; None until it is closed.
pub(super) fn when_closed(journal: &[Happened], now: &State, workshop: &Workshop) -> Option<State> {
    let closes = |event: &Event| matches!(event, Event::WorkshopClosed { workshop: id } if *id == workshop.id);
    let closed = |happened: &Happened| happened.events().into_iter().any(|(_, event)| closes(event));
    let last = journal.iter().rposition(closed).filter(|_| workshop.phase == Phase::Closed)?;
    let mut then = State::new();
    for happened in &journal[..=last] {
        if let Some(event) = &happened.event {
            apply(&mut then, happened.at, event);
        }
    }
    for (id, person) in &mut then.people {
        if let Some(known) = now.people.get(id) {
            person.details.name.clone_from(&known.details.name);
            person.details.sort_name.clone_from(&known.details.sort_name);
        }
    }
    Some(then)
}
