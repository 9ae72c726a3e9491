//! The journal of a package played again into a process of its own, and the package made anew from it.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use rundebord_core::WorkshopId;
use rundebord_journal::{Journal, Record};

use super::Package;
use super::reading::Files;
use crate::Door;

/// Why a journal that is whole cannot be played again.
#[derive(Debug, thiserror::Error)]
pub(super) enum ReplayFault {
    /// There is no room for it, or the system refuses.
    #[error("{0}")]
    Disk(String),
    /// It is no history that this program could have written.
    #[error("the events do not make a process")]
    Nonsense,
}

/// What the package must hold, path by path.
pub(super) fn replay(records: &[Record], workshop: WorkshopId) -> Result<Files, ReplayFault> {
    let disk = |error: &dyn std::error::Error| ReplayFault::Disk(error.to_string());
    let folder = tempfile::tempdir().map_err(|error| disk(&error))?;
    let path = folder.path().join("replayed.rundebord");
    drop(Journal::restore(&path, records).map_err(|fault| disk(&fault))?);
    // A chain can be made over events that no rule ever accepted; to fold and print those is not worth a crash.
    let made = catch_unwind(AssertUnwindSafe(|| {
        let door = Door::open(&path, Door::system_clock()).ok()?;
        door.archive(workshop).ok()
    }));
    let package: Package = made.ok().flatten().ok_or(ReplayFault::Nonsense)?;
    Ok(package.files.into_iter().collect::<BTreeMap<_, _>>())
}
