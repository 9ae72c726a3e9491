//! One long piece of work at a time, which can be ended: beginning another ends the one that is under way.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Ends the work that is under way.
#[derive(Default)]
pub struct Stop(Mutex<Arc<AtomicBool>>);

impl Stop {
    /// Ends what is under way, and gives the new work what it looks at.
    pub fn begin(&self) -> Arc<AtomicBool> {
        let mut current = self.current();
        current.store(true, Ordering::Relaxed);
        *current = Arc::default();
        Arc::clone(&current)
    }

    /// Ends what is under way.
    pub fn stop(&self) {
        self.current().store(true, Ordering::Relaxed);
    }

    fn current(&self) -> MutexGuard<'_, Arc<AtomicBool>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_work_ends_the_old_and_goes_on_itself() {
        let stop = Stop::default();
        let first = stop.begin();
        let second = stop.begin();
        assert!(first.load(Ordering::Relaxed));
        assert!(!second.load(Ordering::Relaxed));
        stop.stop();
        assert!(second.load(Ordering::Relaxed));
        assert!(!stop.begin().load(Ordering::Relaxed));
    }
}
