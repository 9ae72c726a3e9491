//! Re-seating at the door.

use rundebord_core::{PersonId, TableId, TableSeats};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SeatingCost;
use crate::view::SeatLine;

/// What changes at the door, besides who is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum DoorChange {
    /// Nothing: people have come or gone.
    #[default]
    None,
    /// One more table.
    OneMoreTable,
    /// A table is closed; those who sit there move.
    CloseTable {
        /// Which.
        table: TableId,
    },
}

/// The fewest moves that seat everybody in the current rotation, and what more moves would give.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DoorPlan {
    /// The current rotation.
    pub rotation: u8,
    /// Those who are to have a seat and have none.
    pub arrivals: Vec<SeatLine>,
    /// True when somebody lacks a seat, or the seating breaks a rule or a table's size.
    pub needed: bool,
    /// The cost as people sit now, those without a seat left out.
    pub now: SeatingCost,
    /// Fewest moves first; each costs less than the one before.
    pub options: Vec<DoorOption>,
    /// Why there is no option, in plain words.
    #[ts(optional = nullable)]
    pub problem: Option<String>,
    /// True when people who sit at tables that have written would have to be moved.
    pub needs_move_seated: bool,
}

/// One way to seat everybody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DoorOption {
    /// How many who have a seat must change it.
    pub moves: u32,
    /// Who changes seats.
    pub moved: Vec<DoorMove>,
    /// The new arrivals' seats.
    pub seated: Vec<DoorMove>,
    /// Of the current rotation.
    pub cost: SeatingCost,
    /// The current rotation's tables after it.
    pub tables: Vec<TableSeats>,
    /// All rotations after it, as [`rundebord_core::Command::ArrangeRotations`] takes them.
    pub rotations: Vec<Vec<TableSeats>>,
    /// Every table's size and every rule is as it should be.
    pub restores: bool,
}

/// One person to a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DoorMove {
    /// Who.
    pub person: PersonId,
    /// As spoken.
    pub name: String,
    /// From this table number; None for a new arrival.
    #[ts(optional = nullable)]
    pub from: Option<u8>,
    /// To this table number.
    pub to: u8,
    /// To this table.
    pub table: TableId,
}
