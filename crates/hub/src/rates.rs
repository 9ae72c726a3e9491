//! How often one address may ask: a bucket that fills again with time. The list of addresses is bounded.

use std::collections::HashMap;
use std::net::IpAddr;
use std::time::Instant;

use crate::Limits;

/// More addresses than a room has devices.
const ADDRESSES: usize = 1_024;

struct Bucket {
    left: f64,
    at: Instant,
}

/// Every address that asked lately.
pub(crate) struct Rates {
    rate: f64,
    burst: f64,
    buckets: HashMap<IpAddr, Bucket>,
}

impl Rates {
    pub(crate) fn new(limits: &Limits) -> Self {
        Self { rate: limits.rate.into(), burst: limits.burst.into(), buckets: HashMap::new() }
    }

    /// True when the address may ask now; that counts.
    pub(crate) fn admit(&mut self, address: IpAddr, now: Instant) -> bool {
        if !self.buckets.contains_key(&address) && !self.has_space(now) {
            return false;
        }
        let (rate, burst) = (self.rate, self.burst);
        let bucket = self.buckets.entry(address).or_insert(Bucket { left: burst, at: now });
        bucket.left = bucket.filled(rate, burst, now);
        bucket.at = now;
        let admitted = bucket.left >= 1.0;
        if admitted {
            bucket.left -= 1.0;
        }
        admitted
    }

    /// Who has asked, as far as it is remembered.
    pub(crate) fn addresses(&self) -> impl Iterator<Item = IpAddr> {
        self.buckets.keys().copied()
    }

    /// An address whose bucket is full again need not be remembered.
    fn has_space(&mut self, now: Instant) -> bool {
        if self.buckets.len() >= ADDRESSES {
            let (rate, burst) = (self.rate, self.burst);
            self.buckets.retain(|_, bucket| bucket.filled(rate, burst, now) < burst);
        }
        self.buckets.len() < ADDRESSES
    }
}

impl Bucket {
    fn filled(&self, rate: f64, burst: f64, now: Instant) -> f64 {
        let passed = now.saturating_duration_since(self.at).as_secs_f64();
        (self.left + passed * rate).min(burst)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn address(n: u32) -> IpAddr {
        std::net::Ipv4Addr::from(n).into()
    }

    #[test]
    fn an_address_has_its_burst_and_then_its_rate_and_another_is_not_touched() {
        let mut rates = Rates::new(&Limits::default());
        let start = Instant::now();
        assert_eq!((0..1_000).filter(|_| rates.admit(address(1), start)).count(), 120);
        let later = start + Duration::from_secs(1);
        assert_eq!((0..1_000).filter(|_| rates.admit(address(1), later)).count(), 40);
        assert!(rates.admit(address(2), start));
    }

    #[test]
    fn the_list_of_addresses_is_bounded_and_makes_space_again() {
        let mut rates = Rates::new(&Limits::default());
        let start = Instant::now();
        assert_eq!((0..5_000).filter(|n| rates.admit(address(*n), start)).count(), ADDRESSES);
        assert!(rates.admit(address(9_999), start + Duration::from_secs(10)));
        assert_eq!(rates.buckets.len(), 1);
    }
}
