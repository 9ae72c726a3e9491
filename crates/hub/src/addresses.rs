//! The computer's own addresses, as the facilitator chooses among them. Leaves out loopback, which no device reaches.

use std::net::IpAddr;

use serde::Serialize;

/// What kind of network an address is on, best for a room first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum AddressKind {
    /// A house network: 10.…, 172.16–31.…, 192.168.….
    Private,
    /// Reachable from anywhere, unless something stands between.
    Public,
    /// A house network, IPv6: fc00::/7.
    PrivateV6,
    /// As [`AddressKind::Public`], IPv6.
    PublicV6,
    /// Made up by the computer since nobody gave it one; a sign that the network is not working.
    LinkLocal,
}

/// One of the computer's own addresses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OwnAddress {
    /// The address.
    pub ip: IpAddr,
    /// The system's name for the network card.
    pub name: String,
    /// What kind it is.
    pub kind: AddressKind,
}

/// The addresses that devices may reach this computer at, best first; empty when the system does not tell.
pub fn addresses() -> Vec<OwnAddress> {
    let cards = if_addrs::get_if_addrs().unwrap_or_else(|error| {
        tracing::warn!(%error, "the system does not tell its addresses");
        vec![]
    });
    let own = |card: if_addrs::Interface| OwnAddress { ip: card.ip(), kind: kind(card.ip()), name: card.name };
    let mut list: Vec<_> = cards.into_iter().filter(|card| !card.is_loopback()).map(own).collect();
    list.sort_by(|a, b| (a.kind, &a.name, a.ip).cmp(&(b.kind, &b.name, b.ip)));
    list
}

fn kind(ip: IpAddr) -> AddressKind {
    match ip {
        IpAddr::V4(ip) if ip.is_link_local() => AddressKind::LinkLocal,
        IpAddr::V4(ip) if ip.is_private() => AddressKind::Private,
        IpAddr::V4(_) => AddressKind::Public,
        IpAddr::V6(ip) if ip.is_unicast_link_local() => AddressKind::LinkLocal,
        IpAddr::V6(ip) if ip.is_unique_local() => AddressKind::PrivateV6,
        IpAddr::V6(_) => AddressKind::PublicV6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_house_network_comes_first_and_a_made_up_address_last() {
        let mut kinds = ["fe80::1", "169.254.1.1", "2001:db8::1", "fd00::1", "8.8.8.8", "192.168.1.7"]
            .map(|ip| kind(ip.parse().unwrap()));
        kinds.sort();
        assert_eq!(kinds[0], AddressKind::Private);
        assert_eq!(kinds[4..], [AddressKind::LinkLocal, AddressKind::LinkLocal]);
    }

    #[test]
    fn loopback_is_not_in_the_list() {
        assert!(addresses().iter().all(|own| !own.ip.is_loopback()));
    }
}
