//! The open feeds: who follows, and what each still has to be told.
//!
//! A change is one number for those it concerns: what a table writes concerns its own devices, anything else concerns all.
//! A feed that is slow is told the newest number only. Nothing is read or computed here.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rundebord_app::core::{Actor, DeviceId};
use rundebord_app::{AppError, Session, SessionFault};
use tokio::sync::watch;

use crate::Limits;

/// What a feed has to be told.
#[derive(Clone, Debug, Default)]
pub(crate) struct Signal {
    /// The newest event that concerns it.
    pub(crate) seq: u64,
    /// Why it ends.
    pub(crate) ended: Option<AppError>,
}

/// Whom a change concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Concerns {
    /// The devices that act for this one.
    Only(Actor),
    Everyone,
}

struct Feed {
    session: Session,
    session_hash: String,
    address: IpAddr,
    signal: watch::Sender<Signal>,
}

#[derive(Default)]
struct Open {
    next: u64,
    head: u64,
    stopped: bool,
    feeds: BTreeMap<u64, Feed>,
}

/// Every open feed, in the order they were opened.
pub(crate) struct Feeds {
    open: Mutex<Open>,
    per_device: usize,
    per_address: usize,
    in_all: usize,
}

/// One feed's end of it; dropping it closes the feed.
pub(crate) struct Line {
    feeds: Arc<Feeds>,
    id: u64,
    pub(crate) signal: watch::Receiver<Signal>,
}

impl Drop for Line {
    fn drop(&mut self) {
        self.feeds.lock().feeds.remove(&self.id);
    }
}

impl Feeds {
    pub(crate) fn new(limits: &Limits) -> Self {
        let Limits { feeds_per_device: per_device, feeds_per_address: per_address, feeds: in_all, .. } = *limits;
        Self { open: Mutex::default(), per_device, per_address, in_all }
    }

    fn lock(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Opens a feed; None when there are too many. A device that opens more than it may loses its oldest, which is most
    /// often a connection whose end has not been noticed.
    pub(crate) fn open(self: &Arc<Self>, session: Session, session_hash: String, address: IpAddr) -> Option<Line> {
        let mut open = self.lock();
        let of_device = || open.feeds.iter().filter(|(_, feed)| feed.session.device == session.device);
        if of_device().count() >= self.per_device {
            let oldest = of_device().next().map(|(id, _)| *id);
            oldest.and_then(|id| open.feeds.remove(&id));
        }
        let from_here = open.feeds.values().filter(|feed| feed.address == address).count();
        if open.stopped || from_here >= self.per_address || open.feeds.len() >= self.in_all {
            return None;
        }
        let (sender, signal) = watch::channel(Signal { seq: open.head, ended: None });
        let id = open.next;
        open.next += 1;
        open.feeds.insert(id, Feed { session, session_hash, address, signal: sender });
        Some(Line { feeds: Arc::clone(self), id, signal })
    }

    /// The journal has grown.
    pub(crate) fn changed(&self, seq: u64, concerns: Concerns) {
        let mut open = self.lock();
        open.head = open.head.max(seq);
        let all = concerns == Concerns::Everyone;
        for feed in open.feeds.values().filter(|feed| all || concerns == Concerns::Only(feed.session.actor)) {
            feed.signal.send_if_modified(|signal| {
                let newer = seq > signal.seq;
                signal.seq = signal.seq.max(seq);
                newer
            });
        }
    }

    /// The sessions that have a feed open, to be looked up again.
    pub(crate) fn sessions(&self) -> Vec<(u64, String)> {
        self.lock().feeds.iter().map(|(id, feed)| (*id, feed.session_hash.clone())).collect()
    }

    /// What the look-up found: whom the session acts for now, or why it has ended.
    pub(crate) fn found(&self, id: u64, session: Result<Session, SessionFault>, end: impl FnOnce() -> AppError) {
        let mut open = self.lock();
        match session {
            Ok(session) => {
                let head = open.head;
                open.feeds.entry(id).and_modify(|feed| {
                    // What its new table has written meanwhile was told to others only.
                    if feed.session.actor != session.actor {
                        feed.signal.send_modify(|signal| signal.seq = head);
                    }
                    feed.session = session;
                });
            }
            Err(_) => {
                if let Some(feed) = open.feeds.remove(&id) {
                    feed.signal.send_modify(|signal| signal.ended = Some(end()));
                }
            }
        }
    }

    /// Does the device follow?
    pub(crate) fn follows(&self, device: DeviceId) -> bool {
        self.lock().feeds.values().any(|feed| feed.session.device == device)
    }

    /// Ends every feed, and takes no more.
    pub(crate) fn stop(&self) {
        let mut open = self.lock();
        open.stopped = true;
        open.feeds.clear();
    }
}

#[cfg(test)]
mod tests {
    use rundebord_app::core::{TableId, WorkshopId};
    use uuid::Uuid;

    use super::*;

    const HERE: IpAddr = IpAddr::V4(std::net::Ipv4Addr::LOCALHOST);

    fn session(table: u128, device: u128) -> Session {
        let actor = Actor::Table { workshop: WorkshopId(Uuid::nil()), table: TableId(Uuid::from_u128(table)) };
        Session { actor, device: DeviceId(Uuid::from_u128(device)) }
    }

    fn feeds(limits: Limits) -> Arc<Feeds> {
        Arc::new(Feeds::new(&limits))
    }

    fn told(line: &mut Line) -> Option<u64> {
        line.signal.has_changed().unwrap().then(|| line.signal.borrow_and_update().seq)
    }

    #[test]
    fn a_table_hears_of_itself_and_of_what_concerns_all_and_of_many_changes_once() {
        let feeds = feeds(Limits::default());
        let mut one = feeds.open(session(1, 1), String::new(), HERE).unwrap();
        let mut two = feeds.open(session(2, 2), String::new(), HERE).unwrap();
        feeds.changed(7, Concerns::Only(session(1, 1).actor));
        feeds.changed(8, Concerns::Only(session(1, 1).actor));
        feeds.changed(6, Concerns::Everyone);
        assert_eq!((told(&mut one), told(&mut two)), (Some(8), Some(6)));
        assert_eq!((told(&mut one), told(&mut two)), (None, None));
    }

    #[test]
    fn feeds_are_bounded_per_address_and_in_all_and_a_closed_one_makes_space() {
        let limits = Limits { feeds_per_device: 2, feeds_per_address: 3, feeds: 4, ..Limits::default() };
        let feeds = feeds(limits);
        let open = |device, last| feeds.open(session(1, device), String::new(), [10, 0, 0, last].into());
        let lines: Vec<_> = (1..=3).map(|device| open(device, 1).unwrap()).collect();
        assert!(open(4, 1).is_none());
        let other = open(4, 2).unwrap();
        assert!(open(5, 3).is_none());
        drop((lines, other));
        assert!(open(5, 3).is_some());
    }

    #[test]
    fn a_device_that_opens_too_many_loses_its_oldest() {
        let feeds = feeds(Limits { feeds_per_device: 2, ..Limits::default() });
        let lines: Vec<_> = (0..3).map(|_| feeds.open(session(1, 1), String::new(), HERE).unwrap()).collect();
        let over: Vec<_> = lines.iter().map(|line| line.signal.has_changed().is_err()).collect();
        assert_eq!(over, [true, false, false]);
    }
}
