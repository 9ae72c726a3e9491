//! What no legal seating can be below: the spread that the rules force, rotation by rotation, and the meetings that the
//! tables' sizes force.

mod meetings;
mod overlap;
mod spread;

use crate::Instance;
use crate::coded::Coded;

/// A proven lower bound.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bound {
    /// Of the weighed spread, all attributes and rotations.
    pub spread: u64,
    /// Of the squared repeats, unweighed.
    pub repeats: u64,
    /// Of the total cost.
    pub total: u64,
}

/// What no legal seating can be below. Of an instance that is not malformed.
pub fn bound(instance: &Instance) -> Bound {
    of(&Coded::new(instance))
}

pub(crate) fn of(coded: &Coded) -> Bound {
    let spread = (0..coded.rules.len()).map(|rotation| spread::least(coded, rotation)).sum();
    let repeats = meetings::least(coded);
    Bound { spread, repeats, total: spread + repeats * u64::from(coded.repeat_weight) }
}
