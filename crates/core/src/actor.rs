//! Who is acting. A role and, for a table, which one: never a person, since no note may be traced to one.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Source, TableId, WorkshopId};

/// The role a command is given in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "role", rename_all = "snake_case")]
pub enum Actor {
    /// Prepares and runs the workshops (prosessleder).
    Facilitator,
    /// Turns notes into statements and answers (administrasjonen).
    Administration,
    /// The politicians at one table, through their secretary's device.
    Table {
        /// The workshop the table belongs to.
        workshop: WorkshopId,
        /// The table.
        table: TableId,
    },
}

impl Actor {
    /// How text that this actor enters in a table's name came in: from the table's device, or copied from paper.
    pub fn source(&self) -> Source {
        match self {
            Actor::Table { .. } => Source::Device,
            Actor::Facilitator | Actor::Administration => Source::Paper,
        }
    }
}
