//! How a workshop is to be seated: the facilitator's plan for it, and the rotations that came of it.
//!
//! Leaves out how a good seating is found: that is the app's and the solver's.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{PersonId, SeatingRuleId, TableId};

/// Rotations in one workshop at the most.
pub const MAX_ROTATIONS: u8 = 6;

/// What a seating is to spread, or to bring about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum SeatingGoal {
    /// Every party evenly over the tables.
    Party,
    /// Position and opposition.
    Bloc,
    /// Women and men.
    Gender,
    /// Those in their first period.
    FirstTerm,
    /// Parts of the municipality.
    Area,
    /// As few as possible who meet more than once.
    NewCompany,
}

impl SeatingGoal {
    /// What matters most first, until the facilitator says otherwise.
    pub const USUAL: [Self; 6] = [Self::Party, Self::Bloc, Self::Gender, Self::NewCompany, Self::FirstTerm, Self::Area];
}

/// What must hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum SeatingRuleKind {
    /// A person sits at a table.
    Pin {
        /// Who.
        person: PersonId,
        /// The table's number.
        table: u8,
    },
    /// All at the same table.
    Together {
        /// Who, two or more.
        people: Vec<PersonId>,
    },
    /// No two at the same table.
    Apart {
        /// Who, two or more.
        people: Vec<PersonId>,
    },
    /// Those who sit at a table stay, and nobody joins them; its rotations are always named.
    KeepTable {
        /// The table's number.
        table: u8,
    },
    /// At every table sits somebody who is willing to write.
    WillingSecretary,
}

/// A rule and where it holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct SeatingRule {
    /// Made by the client.
    pub id: SeatingRuleId,
    /// From 1; None for all of them.
    #[ts(optional = nullable)]
    pub rotations: Option<Vec<u8>>,
    /// What must hold.
    pub rule: SeatingRuleKind,
}

impl SeatingRule {
    /// Whether it holds in a rotation, counted from 1.
    pub fn holds_in(&self, rotation: u8) -> bool {
        self.rotations.as_ref().is_none_or(|rotations| rotations.contains(&rotation))
    }
}

/// How the facilitator wants a workshop seated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct SeatingPlan {
    /// How many; None lets the app propose.
    #[ts(optional = nullable)]
    pub tables: Option<u8>,
    /// How many seatings, 1 to [`MAX_ROTATIONS`].
    pub rotations: u8,
    /// What matters most first; what is left out is not weighed.
    pub goals: Vec<SeatingGoal>,
    /// What must hold.
    pub rules: Vec<SeatingRule>,
    /// Willing to be a table's secretary.
    pub willing: Vec<PersonId>,
}

impl Default for SeatingPlan {
    fn default() -> Self {
        Self { tables: None, rotations: 1, goals: SeatingGoal::USUAL.to_vec(), rules: vec![], willing: vec![] }
    }
}

/// A table as it is to be seated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct TableSeats {
    /// Made by the client; a table that is seated anew keeps its id.
    pub table: TableId,
    /// From 1, as on the card.
    pub number: u8,
    /// Who sits there.
    pub seats: Vec<PersonId>,
    /// One of them, or nobody yet.
    #[ts(optional = nullable)]
    pub secretary: Option<PersonId>,
}

/// One seating inside a workshop (bordoppsett).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Rotation {
    /// By number; the same tables in every rotation of a workshop, some perhaps with nobody.
    pub tables: Vec<TableSeats>,
}

impl Rotation {
    /// The table where a person sits.
    pub fn table_of(&self, person: PersonId) -> Option<&TableSeats> {
        self.tables.iter().find(|table| table.seats.contains(&person))
    }
}

/// One person on the way to a table, or away from the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct SeatMove {
    /// Who.
    pub person: PersonId,
    /// Where to; None is away from the tables.
    #[ts(optional = nullable)]
    pub table: Option<TableId>,
}
