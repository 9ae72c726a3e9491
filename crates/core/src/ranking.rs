//! Ranking: a table puts plan items in order, or shares points out among them. It is advice, and decides nothing.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{PlanItemId, QuestionKey, Source};

/// How a question asks for a ranking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum RankingWay {
    /// The most important first.
    Order {
        /// How many places there are.
        places: u8,
    },
    /// Points to share out.
    Points {
        /// How many points there are.
        points: u8,
    },
}

/// What one item was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, JsonSchema)]
pub struct ItemRank {
    /// The item.
    pub plan_item: PlanItemId,
    /// Its place from 1, or its points.
    pub value: u8,
}

/// A table's ranking.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct RankingAnswer {
    /// Each item that was given something, once, by its id.
    pub items: Vec<ItemRank>,
    /// Device or paper.
    pub source: Source,
    /// From 1.
    pub revision: u32,
    /// When it was last changed.
    pub at: DateTime<Utc>,
}

/// A ranking at one of its revisions.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, JsonSchema)]
pub struct RankingRevision {
    /// The question that was answered.
    pub question: QuestionKey,
    /// From 1.
    pub revision: u32,
}

impl RankingWay {
    /// How many places or points there are.
    pub fn limit(self) -> u8 {
        match self {
            Self::Order { places: limit } | Self::Points { points: limit } => limit,
        }
    }

    /// True when more was given than there is.
    pub fn is_exceeded(self, items: &[ItemRank]) -> bool {
        let given = match self {
            Self::Order { .. } => items.len(),
            Self::Points { .. } => items.iter().map(|item| usize::from(item.value)).sum(),
        };
        given > usize::from(self.limit())
    }

    /// True when each item is named once, with points; or with a place, each place once and without gaps.
    pub fn is_whole(self, items: &[ItemRank]) -> bool {
        let named: BTreeSet<_> = items.iter().map(|item| item.plan_item).collect();
        let mut values: Vec<_> = items.iter().map(|item| item.value).collect();
        values.sort_unstable();
        named.len() == items.len()
            && match self {
                Self::Order { .. } => values.iter().zip(1..).all(|(value, place)| u32::from(*value) == place),
                Self::Points { .. } => !values.contains(&0),
            }
    }

    /// What one item's value is worth in a sum: its points, or more the higher it is placed.
    pub fn points_of(self, value: u8) -> u32 {
        match self {
            Self::Order { places } => (u32::from(places) + 1).saturating_sub(u32::from(value)),
            Self::Points { .. } => u32::from(value),
        }
    }
}
