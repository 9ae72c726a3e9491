//! What a move or a swap would do.

use rundebord_core::{PersonId, SeatingGoal, TableId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What would change if a person moved or swapped seats in a rotation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SeatingEffects {
    /// Who.
    pub person: PersonId,
    /// In which rotation.
    pub rotation: u8,
    /// The table's number now; None without a seat.
    #[ts(optional = nullable)]
    pub from: Option<u8>,
    /// A move to each of the other tables.
    pub tables: Vec<MoveEffect>,
    /// A swap with each of those at other tables.
    pub people: Vec<SwapEffect>,
}

/// What a move would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MoveEffect {
    /// To which table.
    pub table: TableId,
    /// Its number.
    pub number: u8,
    /// Of the total cost: below 0 is better.
    pub change: i64,
    /// For each goal that changes, unweighed.
    pub goals: Vec<GoalChange>,
    /// How many would sit there.
    pub size_after: u32,
    /// The rules that would be broken and are not now, in plain words.
    pub breaks: Vec<String>,
}

/// What a swap would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SwapEffect {
    /// With whom.
    pub person: PersonId,
    /// At which table.
    pub table: TableId,
    /// Its number.
    pub number: u8,
    /// Of the total cost: below 0 is better.
    pub change: i64,
    /// For each goal that changes, unweighed.
    pub goals: Vec<GoalChange>,
    /// The rules that would be broken and are not now, in plain words.
    pub breaks: Vec<String>,
}

/// How much one goal changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GoalChange {
    /// Which.
    pub goal: SeatingGoal,
    /// Below 0 is better.
    pub change: i64,
}
