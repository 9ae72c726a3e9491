//! The tables that present in turn, by the clock. Nobody is cut off: a table that uses more than its time is told of, no
//! more.

use chrono::{DateTime, Utc};
use rundebord_core::{Presenting, QuestionKey, TableId, Workshop};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::day::seconds;

/// Where a table stands among those that present.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TurnState {
    /// It has presented.
    Done,
    /// It presents.
    Now,
    /// It has not presented yet.
    Coming,
}

/// A table's turn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TurnLine {
    /// The table.
    pub table: TableId,
    /// Its number.
    pub number: u8,
    /// Where it stands.
    pub state: TurnState,
    /// What it has used until now, also in earlier turns.
    pub used_seconds: u32,
}

/// The tables that present in turn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PresentingLine {
    /// What they present; None is everything.
    #[ts(optional = nullable)]
    pub question: Option<QuestionKey>,
    /// How long each has.
    #[ts(optional = nullable)]
    pub minutes: Option<u8>,
    /// RFC 3339; since when the table that presents has done so.
    #[ts(optional = nullable)]
    pub since: Option<String>,
    /// In turn.
    pub order: Vec<TurnLine>,
}

pub(super) fn presenting(workshop: &Workshop, now: DateTime<Utc>) -> Option<PresentingLine> {
    let presenting = workshop.presenting.as_ref()?;
    let line = |table: &TableId| {
        let number = workshop.table(*table)?.number;
        Some(turn(presenting, *table, number, now))
    };
    Some(PresentingLine {
        question: presenting.question.clone(),
        minutes: presenting.minutes,
        since: presenting.since.map(|since| since.to_rfc3339()),
        order: presenting.order.iter().filter_map(line).collect(),
    })
}

/// A table has presented when it has had the floor, also if others that were before it have not.
fn turn(presenting: &Presenting, table: TableId, number: u8, now: DateTime<Utc>) -> TurnLine {
    let state = match presenting.used.contains_key(&table) {
        _ if presenting.floor == Some(table) => TurnState::Now,
        true => TurnState::Done,
        false => TurnState::Coming,
    };
    TurnLine { table, number, state, used_seconds: seconds(presenting.used_at(table, now)) }
}
