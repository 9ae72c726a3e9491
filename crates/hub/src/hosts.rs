//! Which names a browser may know this server by. Another name in `Host` is a page elsewhere whose name was pointed at
//! this computer (DNS rebinding); another `Origin` is a page elsewhere that asks in a visitor's browser.

use std::net::{IpAddr, SocketAddr};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use axum::http::header::{HOST, ORIGIN};
use axum::http::{HeaderMap, HeaderName, Uri};

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// A laptop changes network at most this often.
const FRESH: Duration = Duration::from_secs(5);

/// Why a request is not for this server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Foreign {
    Host,
    Origin,
}

/// The names.
pub(crate) struct Hosts {
    bound: SocketAddr,
    names: Vec<(String, u16)>,
    own: Mutex<(Option<Instant>, Vec<IpAddr>)>,
}

impl Hosts {
    pub(crate) fn new(bound: SocketAddr, names: &[String]) -> Self {
        let named = |name: &String| split(name).map(|(host, port)| (host, port.unwrap_or(bound.port())));
        Self { bound, names: names.iter().filter_map(named).collect(), own: Mutex::default() }
    }

    /// Is the request for this server, and from one of its own pages?
    pub(crate) fn check(&self, uri: &Uri, headers: &HeaderMap) -> Result<(), Foreign> {
        let mut hosts = headers.get_all(HOST).iter();
        let host = hosts.next().and_then(|host| host.to_str().ok()).ok_or(Foreign::Host)?;
        let twice = hosts.next().is_some() || uri.authority().is_some_and(|other| other.as_str() != host);
        if twice || !self.knows(host) {
            return Err(Foreign::Host);
        }
        let origin = headers.get_all(ORIGIN).iter().all(|origin| {
            let origin = origin.to_str().unwrap_or_default();
            let page = origin.strip_prefix("http://").or_else(|| origin.strip_prefix("https://"));
            page.is_some_and(|page| page.eq_ignore_ascii_case(host))
        });
        // A link may lead here from anywhere; only what pages ask for by themselves has to come from ours.
        let site = headers.get(SEC_FETCH_SITE).filter(|_| uri.path().starts_with("/api/"));
        let same = site.is_none_or(|site| site == "same-origin" || site == "none");
        if origin && same { Ok(()) } else { Err(Foreign::Origin) }
    }

    fn knows(&self, authority: &str) -> bool {
        let Some((host, port)) = split(authority) else { return false };
        let ours = port.unwrap_or(80) == self.bound.port();
        let everywhere = self.bound.ip().is_unspecified();
        match host.parse::<IpAddr>() {
            Ok(ip) if ours => ip == self.bound.ip() || (everywhere && (ip.is_loopback() || self.is_own(ip))),
            Ok(_) => false,
            Err(_) if host == "localhost" => ours && (everywhere || self.bound.ip().is_loopback()),
            Err(_) => self
                .names
                .iter()
                .any(|(name, at)| *name == host && (port == Some(*at) || (port.is_none() && matches!(at, 80 | 443)))),
        }
    }

    /// Is it an address of this computer?
    pub(crate) fn is_own(&self, ip: IpAddr) -> bool {
        let mut own = self.own.lock().unwrap_or_else(PoisonError::into_inner);
        if own.0.is_none_or(|read| read.elapsed() > FRESH) {
            *own = (Some(Instant::now()), crate::addresses().into_iter().map(|own| own.ip).collect());
        }
        own.1.contains(&ip)
    }
}

/// `host`, `host:port` or `[v6]:port`, in lower case and without brackets.
fn split(authority: &str) -> Option<(String, Option<u16>)> {
    let (host, rest) = match authority.strip_prefix('[') {
        Some(v6) => v6.split_once(']')?,
        None => authority.split_at(authority.find(':').unwrap_or(authority.len())),
    };
    let port = match rest.strip_prefix(':') {
        Some(port) => Some(port.parse().ok()?),
        None if rest.is_empty() => None,
        None => return None,
    };
    (!host.is_empty()).then(|| (host.to_ascii_lowercase(), port))
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn hosts(bound: &str) -> Hosts {
        Hosts::new(bound.parse().unwrap(), &["rundebord.test".to_owned(), "bord.kommune.no:443".to_owned()])
    }

    fn check(hosts: &Hosts, path: &str, list: &[(&'static str, &'static str)]) -> Result<(), Foreign> {
        let named = list.iter().map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)));
        hosts.check(&path.parse().unwrap(), &named.collect())
    }

    #[test]
    fn only_the_bound_address_and_the_names_given_are_ours() {
        let hosts = hosts("192.168.1.7:8377");
        for ours in ["192.168.1.7:8377", "rundebord.test:8377", "Rundebord.TEST:8377", "bord.kommune.no"] {
            assert!(hosts.knows(ours), "{ours}");
        }
        let foreign = [
            "evil.example:8377",
            "192.168.1.7",
            "192.168.1.8:8377",
            "localhost:8377",
            "127.0.0.1:8377",
            "",
            ":8377",
            "rundebord.test",
            "rundebord.test:80",
            "192.168.1.7:8377:1",
            "[::1]:8377",
            "192.168.1.7.evil.example:8377",
        ];
        for foreign in foreign {
            assert!(!hosts.knows(foreign), "{foreign}");
        }
    }

    #[test]
    fn a_server_on_every_address_knows_loopback_and_no_other_machine() {
        let hosts = hosts("0.0.0.0:8377");
        assert!(hosts.knows("127.0.0.1:8377") && hosts.knows("localhost:8377") && hosts.knows("[::1]:8377"));
        assert!(!hosts.knows("203.0.113.9:8377") && !hosts.knows("evil.example:8377"));
    }

    #[test]
    fn a_page_from_elsewhere_may_link_here_but_not_ask() {
        let hosts = hosts("192.168.1.7:8377");
        let host = ("host", "192.168.1.7:8377");
        assert_eq!(check(&hosts, "/api/execute", &[host, ("origin", "http://192.168.1.7:8377")]), Ok(()));
        for origin in ["http://evil.example", "null", "http://192.168.1.7:80", "192.168.1.7:8377", ""] {
            assert_eq!(check(&hosts, "/api/execute", &[host, ("origin", origin)]), Err(Foreign::Origin), "{origin}");
        }
        assert_eq!(check(&hosts, "/", &[host, ("sec-fetch-site", "cross-site")]), Ok(()));
        let asked = check(&hosts, "/api/hello", &[host, ("sec-fetch-site", "cross-site")]);
        assert_eq!(asked, Err(Foreign::Origin));
    }

    #[test]
    fn a_request_without_a_host_or_with_two_is_foreign() {
        let hosts = hosts("192.168.1.7:8377");
        let host = ("host", "192.168.1.7:8377");
        assert_eq!(check(&hosts, "/", &[]), Err(Foreign::Host));
        let mut twice = HeaderMap::new();
        twice.append(HOST, HeaderValue::from_static("192.168.1.7:8377"));
        twice.append(HOST, HeaderValue::from_static("192.168.1.7:8377"));
        assert_eq!(hosts.check(&"/".parse().unwrap(), &twice), Err(Foreign::Host));
        assert_eq!(check(&hosts, "http://evil.example/", &[host]), Err(Foreign::Host));
    }
}
