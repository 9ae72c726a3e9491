//! The fold: what each event makes of the state. Never refuses; an event has happened.
//!
//! An event that names something unknown is passed over: only a damaged journal could hold one, and the journal's hash
//! chain is what finds that.

mod answers;
mod facts;
mod merging;
mod process;
mod programme;
mod publishing;
mod reshaping;
mod room;
mod seats;
mod stage;
mod statements;
mod workshop;

use chrono::{DateTime, Utc};

use crate::{Event, State};

/// Folds one event, which happened at `at`, into the state.
pub fn apply(state: &mut State, at: DateTime<Utc>, event: &Event) {
    let known = process::apply(state, event)
        || workshop::apply(state, at, event)
        || room::apply(state, at, event)
        || facts::apply(state, event)
        || programme::apply(state, at, event)
        || stage::apply(state, at, event)
        || statements::apply(state, at, event)
        || reshaping::apply(state, at, event)
        || answers::apply(state, at, event)
        || merging::apply(state, at, event);
    debug_assert!(known, "every event is folded by one of the ten");
}
