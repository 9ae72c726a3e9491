//! Tables that present in turn: in which order, who has the floor, and how long each has had it.
//!
//! Times come from the events. Leaves out the clock, and cutting anybody off: the minutes are advice.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{QuestionKey, TableId};

/// The most minutes that a table is given.
pub const MAX_TURN_MINUTES: u8 = 30;

/// Tables that present in turn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Presenting {
    /// What they present; None when it is about no question in particular.
    pub question: Option<QuestionKey>,
    /// Each table once, in turn.
    pub order: Vec<TableId>,
    /// For each table; None when nobody counts.
    pub minutes: Option<u8>,
    /// Who speaks.
    pub floor: Option<TableId>,
    /// Since when.
    pub since: Option<DateTime<Utc>>,
    /// What each table had before it got the floor now, in seconds.
    pub used: BTreeMap<TableId, i64>,
}

impl Presenting {
    /// How long a table has had the floor at a moment, all in all, in seconds.
    pub fn used_at(&self, table: TableId, at: DateTime<Utc>) -> i64 {
        let before = self.used.get(&table).copied().unwrap_or(0);
        let since = self.since.filter(|_| self.floor == Some(table));
        before + since.map_or(0, |since| (at - since).num_seconds().max(0))
    }

    /// What is presented from now on; the same question again keeps the floor and what was used.
    pub(crate) fn follow(
        before: Option<Self>,
        question: Option<QuestionKey>,
        order: Vec<TableId>,
        minutes: Option<u8>,
    ) -> Self {
        let mut presenting = match before.filter(|before| before.question == question) {
            Some(before) => Self { order, minutes, ..before },
            None => Self { question, order, minutes, floor: None, since: None, used: BTreeMap::new() },
        };
        presenting.keep_order();
        presenting
    }

    /// Whoever had the floor gives it up.
    pub(crate) fn give_floor(&mut self, table: Option<TableId>, at: DateTime<Utc>) {
        if let Some(before) = self.floor {
            self.used.insert(before, self.used_at(before, at));
        }
        (self.floor, self.since) = (table, table.map(|_| at));
    }

    /// Forgets tables that are not there any more.
    pub(crate) fn keep_tables(&mut self, there: impl Fn(TableId) -> bool) {
        self.order.retain(|table| there(*table));
        self.keep_order();
    }

    fn keep_order(&mut self) {
        let order = &self.order;
        self.used.retain(|table, _| order.contains(table));
        self.floor = self.floor.filter(|table| order.contains(table));
        self.since = self.since.filter(|_| self.floor.is_some());
    }
}
