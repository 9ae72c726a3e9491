//! Seating: from the process's people to the solver and back, as views, searches and sentences.
//!
//! What is stored is decided in the core and what is best in the solver; this module poses the question, tells the
//! answer, and gives reasons in words. Nothing here changes the process.

mod at_door;
mod bounds;
mod clash;
mod company;
mod effects;
mod frame;
mod instance;
mod lines;
mod measure;
mod met;
mod reason;
mod rules;
mod search;
mod secretary;
mod show;
mod stored;
mod texts;
mod words;

pub(crate) use at_door::door_plan;
pub(crate) use bounds::Bounds;
pub(crate) use company::company;
pub(crate) use effects::effects;
pub use lines::*;
pub(crate) use reason::reason;
pub use search::SeatingSearch;
pub(crate) use stored::seating;
pub(crate) use words::words;
