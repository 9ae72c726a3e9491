//! The instance's JSON, field by field; nothing is looked up or judged here.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A constraint as it is written: participants and tables by id, rounds from 1 with none or an empty list for all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are the format's own words, told in docs/seating.md")]
pub enum ConstraintText {
    /// A participant sits at a table.
    Pin {
        person: String,
        table: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rounds: Option<Vec<usize>>,
    },
    /// All at the same table.
    Together {
        persons: Vec<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rounds: Option<Vec<usize>>,
    },
    /// No two at the same table.
    Apart {
        persons: Vec<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rounds: Option<Vec<usize>>,
    },
    /// Every table has enough participants with a role.
    Require {
        role: String,
        min: usize,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rounds: Option<Vec<usize>>,
    },
}

#[derive(Deserialize)]
pub(super) struct InstanceText {
    pub(super) format: Option<String>,
    pub(super) id: String,
    #[serde(default)]
    pub(super) description: String,
    pub(super) rounds: usize,
    pub(super) ideal: IdealText,
    pub(super) tables: Vec<TableText>,
    pub(super) attributes: Vec<AttributeText>,
    pub(super) repeat_weight: u32,
    pub(super) participants: Vec<ParticipantText>,
    #[serde(default)]
    pub(super) constraints: Vec<ConstraintText>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum IdealText {
    Equal,
    Proportional,
}

#[derive(Deserialize)]
pub(super) struct TableText {
    pub(super) id: String,
    pub(super) min: usize,
    pub(super) max: usize,
}

#[derive(Deserialize)]
pub(super) struct AttributeText {
    pub(super) name: String,
    pub(super) weight: u32,
    pub(super) priority: i64,
}

#[derive(Deserialize)]
pub(super) struct ParticipantText {
    pub(super) id: String,
    pub(super) name: Option<String>,
    #[serde(default)]
    pub(super) attrs: BTreeMap<String, Value>,
    #[serde(default)]
    pub(super) roles: Vec<String>,
    #[serde(default = "mixes")]
    pub(super) mix: bool,
}

fn mixes() -> bool {
    true
}
