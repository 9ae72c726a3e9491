//! The room through the door: cards and sessions, what a table may and may see, the facilitator's board.

#![allow(clippy::unwrap_used)]

mod cards;
mod day;
mod sessions;
mod views;
