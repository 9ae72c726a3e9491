//! The stored seating, beside what the solver has proven.

use rundebord_core::{PersonId, Phase, State, Workshop};
use rundebord_texts::Language;

use super::bounds::{Bounds, Told};
use super::clash;
use super::frame::{Frame, frame, last_rotation, search_from, suggested_tables};
use super::lines::{SeatingClash, SeatingView};
use super::show::Rooms;
use crate::Door;

/// The stored seating.
pub(crate) fn seating(door: &Door, workshop: &Workshop) -> SeatingView {
    let (state, language) = (door.state(), door.language());
    let from = search_from(workshop);
    let frame = frame(state, workshop, from);
    let rooms = Rooms::new(state, workshop, language, &frame);
    let told = (workshop.phase != Phase::Closed).then(|| asked(door.bounds(), &frame)).flatten();
    let mut cost = rooms.cost();
    if let Some(Ok(bound)) = told {
        let bound = bound + rooms.fixed(from);
        let comparable = workshop.rotations.len() == usize::from(last_rotation(workshop)) && answers(workshop, &frame);
        cost.proven = comparable && cost.total == bound;
        cost.bound = if comparable { bound } else { bound.min(cost.total) };
    }
    SeatingView {
        workshop: workshop.id,
        plan: workshop.seating_plan.clone(),
        present: rooms.to_seat.len() as u32,
        suggested_tables: suggested_tables(rooms.to_seat.len()),
        current_rotation: workshop.rotation,
        search_from: from,
        rotations: rooms.views(),
        cost,
        repeated: rooms.repeated(),
        rule_lines: rooms.rule_lines(),
        clash: clash_of(language, state, workshop, &frame, told.as_ref()),
    }
}

/// What the solver says before any search; nothing when there are too few people to ask about.
fn asked(bounds: &Bounds, frame: &Frame) -> Option<Told> {
    let posed = &frame.posed;
    let enough = !posed.people.is_empty() && posed.people.len() >= posed.tables.len() && posed.lost.is_empty();
    enough.then(|| bounds.told(&posed.instance))
}

fn clash_of(
    language: Language,
    state: &State,
    workshop: &Workshop,
    frame: &Frame,
    told: Option<&Told>,
) -> Option<SeatingClash> {
    let solver = || match told {
        Some(Err(rundebord_seating::Unseatable::Clash(clash))) => {
            Some(clash::told(language, state, workshop, &frame.posed, clash))
        }
        _ => None,
    };
    let missing = || clash::lost(language, state, workshop, &frame.posed);
    if workshop.phase == Phase::Closed { None } else { missing().or_else(solver) }
}

/// Whether the rotations from the frame's first on are an answer to it.
fn answers(workshop: &Workshop, frame: &Frame) -> bool {
    let seats: Option<rundebord_seating::Seats> = frame
        .posed
        .rotations
        .clone()
        .map(|number| {
            let rotation = workshop.rotation(number)?;
            let seat = |person: &PersonId| frame.posed.table(rotation.table_of(*person)?.number);
            frame.posed.people.iter().map(seat).collect()
        })
        .collect();
    let legal = |seats| rundebord_seating::violations(&frame.posed.instance, &seats).is_empty();
    frame.posed.lost.is_empty() && seats.is_some_and(legal)
}
