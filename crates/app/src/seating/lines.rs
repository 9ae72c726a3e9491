//! The shapes that seating screens read. A stored seating and a proposed one have the same.

mod answers;
mod door;
mod effects;
mod search;

pub use answers::*;
pub use door::*;
pub use effects::*;
use rundebord_core::{PersonId, SeatingGoal, SeatingPlan, SeatingRuleId, SeatingRuleKind, TableId, WorkshopId};
pub use search::*;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::view::SeatLine;

/// How a workshop is seated, and how good that is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SeatingView {
    /// Which workshop.
    pub workshop: WorkshopId,
    /// How it is to be seated.
    pub plan: SeatingPlan,
    /// How many are to have a seat: elected, and expected or present.
    pub present: u32,
    /// How many tables the app would choose.
    pub suggested_tables: u8,
    /// From 1.
    pub current_rotation: u8,
    /// The rotation that a search begins with unless it is told otherwise: nothing before it is changed.
    pub search_from: u8,
    /// By number; empty until somebody is seated.
    pub rotations: Vec<RotationView>,
    /// Of the current rotation and those to come.
    pub cost: SeatingCost,
    /// Pairs who meet more than once, over the rotations and the earlier workshops; most often first.
    pub repeated: Vec<PairLine>,
    /// The plan's rules in plain words, in the plan's order.
    pub rule_lines: Vec<RuleLine>,
    /// Why nobody could be seated by these rules, when that is so.
    #[ts(optional = nullable)]
    pub clash: Option<SeatingClash>,
}

/// One rotation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RotationView {
    /// From 1.
    pub number: u8,
    /// Over; it cannot be changed.
    pub held: bool,
    /// By number.
    pub tables: Vec<RotationTable>,
    /// By goal in the plan's order, the most frequent value first.
    pub tallies: Vec<TallyLine>,
    /// Those who are to have a seat and have none here.
    pub unseated: Vec<SeatLine>,
    /// The rules that do not hold here, in plain words.
    pub broken: Vec<String>,
}

/// A table in one rotation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RotationTable {
    /// Its id; for a table that does not exist yet, the id to give it.
    pub table: TableId,
    /// From 1.
    pub number: u8,
    /// Who sits there.
    pub seats: Vec<SeatPlace>,
    /// Who writes, or in a proposal who is proposed to.
    #[ts(optional = nullable)]
    pub secretary: Option<PersonId>,
    /// Whom the app would ask to write.
    #[ts(optional = nullable)]
    pub secretary_proposed: Option<PersonId>,
    /// Those who sit there stay, and nobody joins them.
    pub locked: bool,
    /// Has notes, answers or a hand-in: it cannot be taken away.
    pub has_written: bool,
}

/// A seat at a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SeatPlace {
    /// Who sits there.
    #[serde(flatten)]
    pub seat: SeatLine,
    /// Locked to this table in this rotation, alone or with the whole table.
    pub locked: bool,
    /// Willing to be secretary.
    pub willing: bool,
}

/// How one value, e.g. a party, is spread in one rotation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TallyLine {
    /// What is spread.
    pub goal: SeatingGoal,
    /// `woman`, `position`, `true` … for the goals that have names of their own; else as the label.
    pub value: String,
    /// A party's or area's own name.
    #[ts(optional = nullable)]
    pub label: Option<String>,
    /// How many at each table, in the rotation's order of tables.
    pub per_table: Vec<u32>,
    /// The even share at each table, rounded down.
    pub floor: Vec<u32>,
    /// The even share at each table, rounded up.
    pub ceiling: Vec<u32>,
    /// How many sit outside the even share.
    pub outside: u32,
}

/// What a seating costs: 0 is perfect.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SeatingCost {
    /// In the plan's order.
    pub goals: Vec<GoalCost>,
    /// All of it by weight.
    pub total: u64,
    /// No seating by these rules costs less.
    pub bound: u64,
    /// The total is the bound: no better seating exists.
    pub proven: bool,
}

/// What one goal adds to the cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GoalCost {
    /// Which.
    pub goal: SeatingGoal,
    /// People outside the even share; for new company, meetings beyond the first, squared for each pair.
    pub outside: u64,
    /// What each of them costs.
    pub weight: u32,
}

/// Two people who meet more than once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PairLine {
    /// One of them.
    pub a: PersonId,
    /// As spoken.
    pub a_name: String,
    /// The other.
    pub b: PersonId,
    /// As spoken.
    pub b_name: String,
    /// How many times.
    pub times: u32,
    /// Where, in plain words.
    pub places: Vec<String>,
}

/// A rule of the plan in plain words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RuleLine {
    /// Which.
    pub id: SeatingRuleId,
    /// As a sentence.
    pub text: String,
    /// The rule itself.
    pub rule: SeatingRuleKind,
    /// From 1; None for all rotations.
    #[ts(optional = nullable)]
    pub rotations: Option<Vec<u8>>,
    /// True while no seating breaks it.
    pub holds: bool,
    /// The rotations that break it.
    pub broken_in: Vec<u8>,
}

/// Rules that cannot hold together: without any one of them, the others could.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SeatingClash {
    /// What is wrong, as a sentence.
    pub heading: String,
    /// The rules, each as a sentence; empty when the number of tables alone is enough.
    pub lines: Vec<ClashLine>,
    /// The rotation where it shows, from 1.
    pub rotation: u8,
}

/// One rule of a clash.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ClashLine {
    /// Which rule of the plan.
    #[ts(optional = nullable)]
    pub rule: Option<SeatingRuleId>,
    /// As a sentence.
    pub text: String,
}
