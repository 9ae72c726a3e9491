//! What the window holds: the open process, and the list of recent ones.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rundebord_app::{AppError, Door, Language, Recent};

/// One process at a time.
pub struct Host {
    door: Mutex<Option<Door>>,
    recent: Recent,
    /// The file that the program was started with, until the window has asked for it.
    asked_for: Mutex<Option<PathBuf>>,
    /// Ends the search for a seating that is under way.
    search: Mutex<Arc<AtomicBool>>,
}

impl Host {
    /// A window with nothing open.
    pub fn new(recent: PathBuf, asked_for: Option<PathBuf>) -> Self {
        Self {
            door: Mutex::new(None),
            recent: Recent::new(recent),
            asked_for: Mutex::new(asked_for),
            search: Mutex::default(),
        }
    }

    /// The file that the program was started with; given out once.
    pub fn take_asked_for(&self) -> Option<PathBuf> {
        self.asked_for.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// The open process, or none.
    pub fn door(&self) -> MutexGuard<'_, Option<Door>> {
        // A panic while the lock was held leaves the last folded state, which is what is on disk.
        self.door.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does something with the open process.
    pub fn with<T>(&self, work: impl FnOnce(&mut Door) -> Result<T, AppError>) -> Result<T, AppError> {
        match self.door().as_mut() {
            Some(door) => work(door),
            None => Err(AppError::new(Language::Nb, "no_file_open", &[])),
        }
    }

    /// Ends the search that is under way, and gives the new one its stop.
    pub fn begin_search(&self) -> Arc<AtomicBool> {
        let mut search = self.search.lock().unwrap_or_else(PoisonError::into_inner);
        search.store(true, Ordering::Relaxed);
        *search = Arc::default();
        Arc::clone(&search)
    }

    /// Ends the search that is under way.
    pub fn stop_search(&self) {
        self.search.lock().unwrap_or_else(PoisonError::into_inner).store(true, Ordering::Relaxed);
    }

    /// The recent processes.
    pub fn recent(&self) -> &Recent {
        &self.recent
    }
}
