//! Instances and assignments as JSON, in the format `seatbench/1` that seating solvers are compared with.
//!
//! [`read_instance`] gives an [`Instance`](crate::Instance) and the names that its indices stand for; an [`Assignment`] is
//! an answer, ours or another solver's. Leaves out files and clocks: text in, text out.

mod assignment;
mod error;
mod instance;
mod text;

pub use assignment::{Assignment, Clashing, Status, read_assignment};
pub use error::FormatError;
pub use instance::{Named, NamedPerson, read_instance};
pub use text::ConstraintText;
