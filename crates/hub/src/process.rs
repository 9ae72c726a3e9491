//! The way from a request to the one door. The window and the hub share a door; here the hub's requests wait for it in the
//! order they came, one at a time, on a thread where waiting for the disk stops nobody else.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rundebord_app::{AppError, Door, Language};
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;
use tokio::time::timeout;

/// Whoever holds the open process.
pub trait Process: Send + Sync + 'static {
    /// Calls `work` once with the open process, alone; an error, `no_file_open`, when there is none.
    fn enter(&self, work: &mut dyn FnMut(&mut Door)) -> Result<(), AppError>;
}

/// A process that stays open, as on the command line.
impl Process for Mutex<Door> {
    fn enter(&self, work: &mut dyn FnMut(&mut Door)) -> Result<(), AppError> {
        // A panic while the lock was held leaves the last folded state, which is what is on disk.
        work(&mut self.lock().unwrap_or_else(PoisonError::into_inner));
        Ok(())
    }
}

/// The queue before the door.
pub(crate) struct Entrance {
    process: Arc<dyn Process>,
    turn: Arc<Semaphore>,
    patience: Duration,
    glimpse: Arc<Mutex<Glimpse>>,
}

/// What was seen of the process when its door was last open: for answers that must not wait for it.
#[derive(Clone, Copy, Default)]
pub(crate) struct Glimpse {
    pub(crate) language: Language,
    pub(crate) room_open: bool,
}

impl Glimpse {
    pub(crate) fn of(door: &Door) -> Self {
        let room_open = door.state().workshops.iter().any(|workshop| workshop.room.open);
        Self { language: door.language(), room_open }
    }
}

impl Entrance {
    pub(crate) fn new(process: Arc<dyn Process>, patience: Duration, glimpse: Glimpse) -> Self {
        Self { process, turn: Arc::new(Semaphore::new(1)), patience, glimpse: Arc::new(Mutex::new(glimpse)) }
    }

    /// What was seen last.
    pub(crate) fn glimpse(&self) -> Glimpse {
        *self.glimpse.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The process's language.
    pub(crate) fn language(&self) -> Language {
        self.glimpse().language
    }

    /// Does something with the open process; `busy` when the turn does not come. Work that has begun is ended, also when
    /// nobody waits for its answer any more.
    pub(crate) async fn go<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Door) -> Result<T, AppError> + Send + 'static,
    ) -> Result<T, AppError> {
        let busy = || AppError::new(self.language(), "busy", &[]);
        let turn = timeout(self.patience, Arc::clone(&self.turn).acquire_owned()).await;
        let Ok(Ok(turn)) = turn else { return Err(busy()) };
        let (process, glimpse) = (Arc::clone(&self.process), Arc::clone(&self.glimpse));
        let done = spawn_blocking(move || {
            let _turn = turn;
            enter(&*process, |door| {
                let answer = work(door);
                *glimpse.lock().unwrap_or_else(PoisonError::into_inner) = Glimpse::of(door);
                answer
            })
        });
        done.await.unwrap_or_else(|fault| {
            tracing::error!(%fault, "a request broke off");
            Err(busy())
        })
    }
}

/// Does something with the open process, now and on this thread.
pub(crate) fn enter<T>(
    process: &dyn Process,
    work: impl FnOnce(&mut Door) -> Result<T, AppError>,
) -> Result<T, AppError> {
    let (mut work, mut answer) = (Some(work), None);
    process.enter(&mut |door| answer = work.take().map(|work| work(door)))?;
    answer.expect("a process that says it was entered was entered")
}
