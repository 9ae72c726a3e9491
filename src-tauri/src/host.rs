//! What the window holds: the open process, and the list of recent ones.

use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard};

use rundebord_app::{AppError, Door, Language, Recent};

/// One process at a time.
pub struct Host {
    door: Mutex<Option<Door>>,
    recent: Recent,
}

impl Host {
    /// A window with nothing open.
    pub fn new(recent: PathBuf) -> Self {
        Self { door: Mutex::new(None), recent: Recent::new(recent) }
    }

    /// The open process, or none.
    pub fn door(&self) -> MutexGuard<'_, Option<Door>> {
        // A panic while the lock was held leaves the last folded state, which is what is on disk.
        self.door.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// Does something with the open process.
    pub fn with<T>(&self, work: impl FnOnce(&mut Door) -> Result<T, AppError>) -> Result<T, AppError> {
        match self.door().as_mut() {
            Some(door) => work(door),
            None => Err(AppError::new(Language::Nb, "no_file_open", &[])),
        }
    }

    /// The recent processes.
    pub fn recent(&self) -> &Recent {
        &self.recent
    }
}
