//! Newtype ids. They are UUIDv7 made by the client, so that a command can be sent again without making a second thing.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),* $(,)?) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema)]
        #[serde(transparent)]
        #[ts(type = "string")]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }
    )*};
}

ids! {
    /// One planning process: one plan, several workshops, one file.
    ProcessId,
    /// An element of the current plan that a question can point at.
    PlanItemId,
    /// A participant on the member list.
    PersonId,
    /// One political workshop.
    WorkshopId,
    /// One table of one workshop.
    TableId,
    /// A note that a table wrote.
    NoteId,
    /// A theme that the administration groups notes into.
    ThemeId,
    /// A numbered statement of what the administration has understood.
    StatementId,
    /// An objection to a summary or a statement.
    ObjectionId,
    /// A question to the knowledge base.
    FollowUpId,
    /// A rule for who sits where.
    SeatingRuleId,
    /// A fact sheet to a question.
    FactSheetId,
    /// A block of a programme.
    BlockId,
    /// A point from plenary.
    PlenaryPointId,
    /// A device that has joined a table.
    DeviceId,
    /// A merge of a copy of the file.
    MergeId,
    /// A command as the client sent it; the same id twice changes nothing.
    CommandId,
}
