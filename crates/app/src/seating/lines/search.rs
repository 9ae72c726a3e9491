//! A search: what is asked, how far it is, what it found.

use rundebord_core::WorkshopId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PairLine, RotationView, SeatingCost};

/// What a search is asked to find.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SeatingOrder {
    /// For which workshop.
    pub workshop: WorkshopId,
    /// Another seed, another seating.
    pub seed: u32,
    /// How long to look, 0.1 to 60.
    pub seconds: f64,
    /// The first rotation to seat anew; None is the first that has not begun.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub from_rotation: Option<u8>,
}

/// How far a search has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SearchProgress {
    /// Of the time it has.
    pub percent: u8,
    /// The best so far.
    pub cost: u64,
    /// No seating by these rules costs less.
    pub bound: u64,
    /// No better seating exists.
    pub proven: bool,
}

/// Who would sit where; nothing is stored.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SeatingProposal {
    /// For which workshop.
    pub workshop: WorkshopId,
    /// As it was asked for.
    pub seed: u32,
    /// How long it took.
    pub seconds: f64,
    /// Ended before its time, with the best so far.
    pub stopped: bool,
    /// The first rotation that was seated anew; those before it are as they are stored.
    pub from_rotation: u8,
    /// All rotations of the workshop, in the shape of a stored seating.
    pub rotations: Vec<RotationView>,
    /// As [`super::SeatingView::cost`].
    pub cost: SeatingCost,
    /// As [`super::SeatingView::repeated`].
    pub repeated: Vec<PairLine>,
}
