//! What a shell decides when it opens the room's network.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::Tls;

/// The port that stands on printed cards.
pub const PORT: u16 = 8377;

/// Time that only goes forward, for limits; tests bring their own.
pub type Ticks = Arc<dyn Fn() -> Instant + Send + Sync>;

/// Who is told, on a thread of the hub's own.
pub type Listener = Arc<dyn Fn(News) + Send + Sync>;

/// What the shell may want to show at once. Several happenings come as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// Devices have written. The events after `before`, up to `seq`, are new.
    Journal {
        /// The end of the journal when the shell was told last.
        before: u64,
        /// The end now.
        seq: u64,
    },
    /// [`Hub::status`](crate::Hub::status) says something else than before.
    Status,
}

/// How the hub is started.
#[derive(Clone)]
pub struct Options {
    /// One of the computer's own addresses; `0.0.0.0` is all of them.
    pub address: IpAddr,
    /// The port; 0 is any that is free.
    pub port: u16,
    /// Takes one of the next ports, or any, when another program has the port.
    pub fallback: bool,
    /// Host names that browsers may use beside the address: `name` with the hub's port, or `name:port`.
    pub names: Vec<String>,
    /// A certificate; then there is no way in but `https`.
    pub tls: Option<Tls>,
    /// Browsers come through a proxy with TLS: the cookie is for `https` only.
    pub behind_tls: bool,
    /// How much one may ask for.
    pub limits: Limits,
    /// Who is told of changes.
    pub listener: Option<Listener>,
    /// Time for the limits.
    pub ticks: Ticks,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            address: Ipv4Addr::UNSPECIFIED.into(),
            port: PORT,
            fallback: true,
            names: vec![],
            tls: None,
            behind_tls: false,
            limits: Limits::default(),
            listener: None,
            ticks: Arc::new(Instant::now),
        }
    }
}

impl Options {
    /// Browsers come with TLS, here or at a proxy.
    pub(crate) fn is_secure(&self) -> bool {
        self.behind_tls || self.tls.is_some()
    }

    /// Every host name that browsers may use.
    pub(crate) fn all_names(&self) -> Vec<String> {
        self.tls.iter().map(|tls| tls.name().to_owned()).chain(self.names.iter().cloned()).collect()
    }
}

/// How much one request, one address and all of them together may ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of a body.
    pub body: usize,
    /// Bytes of a request's head.
    pub head: usize,
    /// For sending a request, and for waiting for the open process.
    pub patience: Duration,
    /// Requests a second from one address, over time.
    pub rate: u32,
    /// Requests at once from one address.
    pub burst: u32,
    /// Connections from one address.
    pub connections_per_address: usize,
    /// Connections in all.
    pub connections: usize,
    /// Open feeds of one device: tabs, and connections whose end has not been noticed. The oldest gives way.
    pub feeds_per_device: usize,
    /// Open feeds from one address.
    pub feeds_per_address: usize,
    /// Open feeds in all.
    pub feeds: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            body: 64 * 1024,
            head: 16 * 1024,
            patience: Duration::from_secs(10),
            rate: 40,
            burst: 120,
            connections_per_address: 100,
            connections: 600,
            feeds_per_device: 6,
            feeds_per_address: 20,
            feeds: 400,
        }
    }
}

impl Limits {
    /// For a room whose devices all come from one address, as through a proxy: what each address may have, all may.
    pub fn one_address() -> Self {
        let limits = Self::default();
        Self {
            rate: 4_000,
            burst: 8_000,
            connections_per_address: limits.connections,
            feeds_per_address: limits.feeds,
            ..limits
        }
    }
}
