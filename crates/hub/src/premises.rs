//! What all requests share.

use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use axum::http::HeaderMap;
use rundebord_app::{AppError, Door, RoomStatus, Session};
use tokio::sync::{Mutex as Lane, Notify};

use crate::answer::{Refused, session_fault};
use crate::feeds::{Concerns, Feeds};
use crate::guesses::Guesses;
use crate::hosts::Hosts;
use crate::pages::Pages;
use crate::presence::Presence;
use crate::process::{Entrance, Glimpse, Process};
use crate::rates::Rates;
use crate::tell::Tell;
use crate::views::Views;
use crate::{Options, session};

/// The hub's memory. None of it is needed after a restart.
pub(crate) struct Premises {
    pub(crate) options: Options,
    pub(crate) bound: SocketAddr,
    /// Another at each start.
    pub(crate) boot: String,
    pub(crate) entrance: Entrance,
    pub(crate) feeds: Arc<Feeds>,
    pub(crate) presence: Presence,
    pub(crate) views: Views,
    pub(crate) hosts: Hosts,
    pub(crate) pages: Pages,
    pub(crate) tell: Tell,
    /// Sessions may have ended.
    pub(crate) doubt: Notify,
    /// PINs are looked at one after the other, so that none is looked at before the one before it has counted.
    pub(crate) lane: Lane<()>,
    guesses: Mutex<Guesses>,
    rates: Mutex<Rates>,
}

impl Premises {
    pub(crate) fn new(
        process: Arc<dyn Process>,
        options: Options,
        bound: SocketAddr,
        boot: String,
        (head, glimpse): (u64, Glimpse),
    ) -> Self {
        let limits = &options.limits;
        Self {
            bound,
            boot,
            entrance: Entrance::new(process, limits.patience, glimpse),
            feeds: Arc::new(Feeds::new(limits)),
            presence: Presence::default(),
            views: Views::default(),
            hosts: Hosts::new(bound, &options.all_names()),
            pages: Pages::of_this_program(),
            tell: Tell::new(head),
            doubt: Notify::new(),
            lane: Lane::default(),
            guesses: Mutex::default(),
            rates: Mutex::new(Rates::new(limits)),
            options,
        }
    }

    /// What the limits go by.
    pub(crate) fn now(&self) -> Instant {
        (self.options.ticks)()
    }

    pub(crate) fn guesses(&self) -> MutexGuard<'_, Guesses> {
        self.guesses.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn rates(&self) -> MutexGuard<'_, Rates> {
        self.rates.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A refusal in the process's language.
    pub(crate) fn refuse(&self, code: &str) -> Refused {
        Refused::new(self.entrance.language(), code)
    }

    /// Does something with the open process for the device that the request's session is for.
    pub(crate) async fn as_device<T: Send + 'static>(
        self: &Arc<Self>,
        headers: &HeaderMap,
        work: impl FnOnce(&mut Door, &Session, &Self) -> Result<T, AppError> + Send + 'static,
    ) -> Result<T, Refused> {
        let hash = session::shown(headers).ok_or_else(|| self.refuse("session_unknown"))?;
        let premises = Arc::clone(self);
        let answer = self.entrance.go(move |door| {
            let session = door.session(&hash).map_err(|fault| session_fault(door.language(), fault))?;
            premises.presence.heard(session.device, door.now().to_rfc3339());
            work(door, &session, &premises)
        });
        Ok(answer.await?)
    }

    /// The journal may have grown through the hub: its devices are told, and the shell.
    pub(crate) fn wrote(&self, seq: u64, concerns: Concerns) {
        self.feeds.changed(seq, concerns);
        self.tell.journal(seq);
    }

    /// Looks up every session that has a feed open.
    pub(crate) async fn doubt_sessions(self: &Arc<Self>) {
        let premises = Arc::clone(self);
        let looked = self.entrance.go(move |door| {
            for (id, hash) in premises.feeds.sessions() {
                let found = door.session(&hash);
                premises.feeds.found(id, found, || match found {
                    Err(fault) => session_fault(door.language(), fault),
                    Ok(_) => AppError::new(door.language(), "session_ended", &[]),
                });
            }
            Ok(())
        });
        if let Err(error) = looked.await {
            // The next change doubts them again, and every request is looked up for itself.
            tracing::warn!(%error, "sessions could not be looked up");
        }
    }

    /// The address that devices reach, which is not 0.0.0.0.
    pub(crate) fn reached(&self) -> SocketAddr {
        let fallback = IpAddr::from([127, 0, 0, 1]);
        let ip = match self.bound.ip() {
            all if all.is_unspecified() => crate::addresses().first().map_or(fallback, |own| own.ip),
            ip => ip,
        };
        SocketAddr::new(ip, self.bound.port())
    }

    /// What is typed in a browser.
    pub(crate) fn url(&self) -> String {
        let reached = self.reached();
        match &self.options.tls {
            Some(tls) => format!("https://{}:{}", tls.name(), reached.port()),
            None => format!("http://{reached}"),
        }
    }

    /// A laptop that slept or changed network keeps its open port, but the address on the cards leads elsewhere.
    fn is_reachable(&self, ip: IpAddr) -> bool {
        ip.is_loopback() || self.hosts.is_own(ip)
    }

    pub(crate) fn status(&self, listening: bool) -> RoomStatus {
        let reached = self.reached();
        let guesses = self.guesses();
        RoomStatus {
            address: reached.ip().to_string(),
            port: reached.port(),
            url: self.url(),
            listening: listening && self.is_reachable(reached.ip()),
            devices: self.presence.board(|device| self.feeds.follows(device)),
            guesses: guesses.board(),
            pins_off: guesses.pins_off(),
        }
    }
}
