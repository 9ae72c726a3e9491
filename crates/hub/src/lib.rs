//! The room's network: the one door over HTTP, for the tables' own devices.
//!
//! [`Hub::start`] opens a port and serves the table page, joining, reading, writing and the feed. Whom a device acts for
//! comes from its session; the rules are the door's. Everything that one device, one address or all of them can ask for is
//! bounded. TLS is one setting ([`Options::tls`]) for a municipality that brings a certificate, or a proxy's
//! ([`Options::behind_tls`]).

mod addresses;
mod answer;
mod fault;
mod feeds;
mod guesses;
mod headers;
mod hosts;
mod hub;
mod options;
mod pages;
mod premises;
mod presence;
mod probe;
mod process;
mod rates;
mod routes;
mod serve;
mod session;
mod tell;
mod tls;
mod views;

pub use addresses::{AddressKind, OwnAddress, addresses};
pub use fault::HubFault;
pub use hub::Hub;
pub use options::{Limits, Listener, News, Options, PORT, Ticks};
pub use probe::Probe;
pub use process::Process;
pub use tls::{CERTIFICATE, KEY, Tls, TlsFault};

/// How the program names itself in its greeting.
pub(crate) const PROGRAM: &str = "rundebord";
