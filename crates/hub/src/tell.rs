//! Tells the shell what has changed, many changes as one.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::task::spawn_blocking;
use tokio::time::sleep;

use crate::News;
use crate::options::Listener;

/// A board need not blink faster.
const PAUSE: Duration = Duration::from_millis(200);

#[derive(Default)]
struct Pending {
    told: u64,
    seq: u64,
    status: bool,
}

/// What the shell has not been told yet.
pub(crate) struct Tell {
    pending: Mutex<Pending>,
    wake: Notify,
}

impl Tell {
    pub(crate) fn new(head: u64) -> Self {
        Self { pending: Mutex::new(Pending { told: head, seq: head, status: false }), wake: Notify::new() }
    }

    fn lock(&self) -> MutexGuard<'_, Pending> {
        self.pending.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Devices have written.
    pub(crate) fn journal(&self, seq: u64) {
        let mut pending = self.lock();
        if seq > pending.seq {
            pending.seq = seq;
            self.wake.notify_one();
        }
    }

    /// The shell has written, and knows.
    pub(crate) fn shell_knows(&self, seq: u64) {
        let mut pending = self.lock();
        // What a device wrote before that is still to be told.
        if pending.told == pending.seq {
            pending.told = pending.told.max(seq);
        }
        pending.seq = pending.seq.max(seq);
    }

    /// The board has changed.
    pub(crate) fn status(&self) {
        self.lock().status = true;
        self.wake.notify_one();
    }

    fn take(&self) -> Vec<News> {
        let mut pending = self.lock();
        let mut news = vec![];
        if pending.seq > pending.told {
            news.push(News::Journal { before: pending.told, seq: pending.seq });
            pending.told = pending.seq;
        }
        if std::mem::take(&mut pending.status) {
            news.push(News::Status);
        }
        news
    }

    /// Tells until it is dropped. The listener may wait for the door.
    pub(crate) async fn run(&self, listener: Listener) {
        loop {
            self.wake.notified().await;
            let (news, listener) = (self.take(), Arc::clone(&listener));
            let told = spawn_blocking(move || news.into_iter().for_each(|news| listener(news)));
            if let Err(fault) = told.await {
                tracing::error!(%fault, "the shell could not be told");
            }
            sleep(PAUSE).await;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shell_is_told_once_of_all_that_devices_wrote_and_not_of_its_own() {
        let tell = Tell::new(5);
        tell.shell_knows(6);
        assert_eq!(tell.take(), []);
        tell.journal(7);
        tell.shell_knows(8);
        tell.journal(9);
        tell.status();
        assert_eq!(tell.take(), [News::Journal { before: 6, seq: 9 }, News::Status]);
        assert_eq!(tell.take(), []);
    }
}
