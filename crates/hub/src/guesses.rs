//! Wrong keys, by address: after three each next one has to wait, after ten the address is stopped, and after 200 in all
//! no PIN opens anything, until the facilitator lifts it.
//!
//! A token has 160 bits and cannot be guessed, so a right token is never made to wait; a wrong one counts like a PIN.

use std::collections::HashMap;
use std::net::IpAddr;
use std::time::{Duration, Instant};

use rundebord_app::AddressGuesses;

const FREE: u32 = 3;
const STOPPED: u32 = 10;
const OFF: u32 = 200;

/// Why a key is not even looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Halt {
    /// Try again after this.
    Wait(Duration),
    /// Not before the facilitator has lifted it.
    Stopped,
}

struct Wrong {
    count: u32,
    wait_until: Instant,
}

/// Bounded by itself: when nothing is looked at any more, nothing is counted.
#[derive(Default)]
pub(crate) struct Guesses {
    addresses: HashMap<IpAddr, Wrong>,
    in_all: u32,
}

impl Guesses {
    /// May a key from this address be looked at?
    pub(crate) fn may(&self, address: IpAddr, now: Instant) -> Result<(), Halt> {
        match self.addresses.get(&address) {
            _ if self.pins_off() => Err(Halt::Stopped),
            Some(wrong) if wrong.count >= STOPPED => Err(Halt::Stopped),
            Some(wrong) if wrong.wait_until > now => Err(Halt::Wait(wrong.wait_until - now)),
            _ => Ok(()),
        }
    }

    /// A key that opened nothing.
    pub(crate) fn wrong(&mut self, address: IpAddr, now: Instant) {
        let wrong = self.addresses.entry(address).or_insert(Wrong { count: 0, wait_until: now });
        wrong.count += 1;
        self.in_all += 1;
        if wrong.count >= FREE {
            wrong.wait_until = now + Duration::from_secs(2 << (wrong.count - FREE).min(8));
        }
    }

    /// PINs open nothing.
    pub(crate) fn pins_off(&self) -> bool {
        self.in_all >= OFF
    }

    /// The facilitator has seen to it: for one address, or for all.
    pub(crate) fn lift(&mut self, address: Option<IpAddr>) {
        match address {
            Some(address) => {
                let lifted = self.addresses.remove(&address).map_or(0, |wrong| wrong.count);
                self.in_all -= lifted;
            }
            None => *self = Self::default(),
        }
    }

    /// For the board, most wrong keys first.
    pub(crate) fn board(&self) -> Vec<AddressGuesses> {
        let mut list: Vec<_> = self.addresses.iter().collect();
        list.sort_by_key(|(address, wrong)| (std::cmp::Reverse(wrong.count), **address));
        let line = |(address, wrong): (&IpAddr, &Wrong)| AddressGuesses {
            address: address.to_string(),
            wrong: wrong.count,
            stopped: wrong.count >= STOPPED,
        };
        list.into_iter().map(line).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(n: u32) -> IpAddr {
        std::net::Ipv4Addr::from(n).into()
    }

    /// How many of `tries` keys, one every `pace`, are looked at.
    fn looked_at(guesses: &mut Guesses, from: IpAddr, tries: u32, pace: Duration) -> usize {
        let start = Instant::now();
        let mut tried = (0..tries).map(|n| start + pace * n).filter(|now| {
            let looked = guesses.may(from, *now).is_ok();
            if looked {
                guesses.wrong(from, *now);
            }
            looked
        });
        tried.by_ref().count()
    }

    #[test]
    fn after_three_wrong_keys_each_next_has_to_wait_twice_as_long() {
        let (mut guesses, now) = (Guesses::default(), Instant::now());
        let mut at = now;
        for _ in 0..2 {
            guesses.wrong(address(1), at);
            assert_eq!(guesses.may(address(1), at), Ok(()));
        }
        for seconds in [2, 4, 8, 16] {
            guesses.wrong(address(1), at);
            assert_eq!(guesses.may(address(1), at), Err(Halt::Wait(Duration::from_secs(seconds))));
            at += Duration::from_secs(seconds);
            assert_eq!(guesses.may(address(1), at), Ok(()));
        }
        assert_eq!(guesses.may(address(2), at), Ok(()));
    }

    #[test]
    fn an_address_is_stopped_after_ten_however_long_it_waits_until_it_is_lifted() {
        let mut guesses = Guesses::default();
        assert_eq!(looked_at(&mut guesses, address(1), 10_000, Duration::from_secs(3_600)), 10);
        assert!(guesses.board()[0].stopped);
        guesses.lift(Some(address(1)));
        assert_eq!(guesses.may(address(1), Instant::now()), Ok(()));
        assert!(guesses.board().is_empty());
    }

    #[test]
    fn many_addresses_together_get_200_looks_and_then_none() {
        let mut guesses = Guesses::default();
        let looked: usize =
            (0..1_000).map(|n| looked_at(&mut guesses, address(n), 20, Duration::from_secs(3_600))).sum();
        assert_eq!(looked, 200);
        assert!(guesses.pins_off() && guesses.board().len() == 20);
        guesses.lift(None);
        assert!(!guesses.pins_off());
    }
}
