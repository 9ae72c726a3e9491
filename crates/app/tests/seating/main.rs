//! Seating through the door: searches, effects, sentences, and the door of the room.

#![allow(clippy::unwrap_used)]

mod at_the_door;
mod day;
mod effects;
mod rules;
mod search;
