//! The `.rundebord` file: one process, one SQLite database, one append-only table whose rows are chained by SHA-256.
//!
//! The only place with SQL. It knows nothing of what the events mean: kinds and payloads are strings here, so that a
//! chain can be verified by a program that does not understand the events. It never repairs, and never writes to a file
//! that it has not first found whole.

mod chain;
mod fault;
mod file;
mod other;
mod record;
mod schema;

pub use chain::{GENESIS, Head};
pub use fault::JournalFault;
pub use file::Journal;
pub use record::{Appended, NewEvent, Record, Stamp};
pub use schema::{APPLICATION_ID, FORMAT_VERSION};
