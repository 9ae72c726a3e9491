//! The last events, for whoever wants to see what happened.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{AppError, Door, FeedEntry};

/// How many events the log shows.
const SHOWN: u64 = 200;

/// The last events, newest first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct LogView {
    /// How many there are in all.
    pub seq: u64,
    /// The newest of them.
    pub entries: Vec<FeedEntry>,
}

pub(super) fn log(door: &Door) -> Result<LogView, AppError> {
    let seq = door.head().seq;
    let mut entries = door.feed(seq.saturating_sub(SHOWN))?;
    entries.reverse();
    Ok(LogView { seq, entries })
}
