//! One row of another file's journal, kept so that its hash can be computed again.

use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use crate::{Actor, DecodeError, Event};

/// A row of the copy's journal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CopiedRow {
    /// Its place in the copy.
    pub seq: u64,
    /// The event's own id.
    pub id: Uuid,
    /// The command that caused it.
    pub command: Uuid,
    /// The digest of that command.
    pub digest: String,
    /// When it was accepted there.
    pub at: DateTime<Utc>,
    /// Who gave it, as the text that the hash was made from.
    pub actor: String,
    /// What happened.
    pub kind: String,
    /// The version of that kind's payload.
    pub version: u16,
    /// The payload. An object when its text can be had from it again, else the text itself.
    pub payload: Value,
    /// Rows within the payload that are in this file already stand there as their hashes.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub shortened: bool,
    /// The hash of the row before it in the copy.
    pub previous: String,
    /// Its own hash.
    pub hash: String,
}

impl CopiedRow {
    /// A payload as it is kept.
    pub fn kept(payload: &str) -> Value {
        let value: Option<Value> = serde_json::from_str(payload).ok();
        // Not as values: the very same bytes must come out again.
        let again = value.as_ref().filter(|value| value.is_object()).map(Value::to_string);
        match value {
            Some(value) if again.as_deref() == Some(payload) => value,
            _ => Value::String(payload.to_owned()),
        }
    }

    /// The payload's text, as long as the row is not shortened.
    pub fn payload_text(&self) -> String {
        match &self.payload {
            Value::String(text) => text.clone(),
            value => value.to_string(),
        }
    }

    /// What happened.
    pub fn event(&self) -> Result<Event, DecodeError> {
        Event::decode(&self.kind, self.version, &self.payload_text())
    }

    /// Who did it.
    pub fn actor(&self) -> Option<Actor> {
        serde_json::from_str(&self.actor).ok()
    }
}
