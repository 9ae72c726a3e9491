//! Why the room's network cannot be opened.

use std::io;
use std::net::IpAddr;

use rundebord_app::{AppError, Language};

use crate::TlsFault;

/// The hub did not start.
#[derive(Debug, thiserror::Error)]
pub enum HubFault {
    /// Another program has the port, and every port that would do instead.
    #[error("port {port} is taken")]
    PortTaken {
        /// Which.
        port: u16,
    },
    /// The computer does not have the address, or not any more.
    #[error("{address} is not an address of this computer")]
    AddressGone {
        /// Which.
        address: IpAddr,
    },
    /// The municipality's certificate cannot be used.
    #[error(transparent)]
    Tls(#[from] TlsFault),
    /// The system refuses it.
    #[error(transparent)]
    System(#[from] io::Error),
    /// The open process cannot be reached.
    #[error(transparent)]
    Process(#[from] AppError),
}

impl HubFault {
    /// What a shell shows.
    pub fn told(self, language: Language) -> AppError {
        tracing::warn!(fault = %self, "the room's network cannot be opened");
        let told = |code, name, what: String| AppError::new(language, code, &[(name, what.as_str().into())]);
        match self {
            Self::PortTaken { port } => told("port_taken", "port", port.to_string()),
            Self::AddressGone { address } => told("address_gone", "address", address.to_string()),
            Self::Tls(fault) => told("certificate_unusable", "what", fault.to_string()),
            Self::System(error) => told("network_refused", "what", error.to_string()),
            Self::Process(error) => error,
        }
    }
}
