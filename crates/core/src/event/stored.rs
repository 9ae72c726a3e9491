//! How events are written to the journal and read from it, also inside other events. It knows no single event.

use serde_json::Value;

use super::Event;

/// A stored event that this program cannot read.
#[derive(Debug, thiserror::Error)]
pub enum DecodeError {
    /// Written by a newer program, or not an event at all.
    #[error("event kind {kind} version {version} is not known")]
    Unknown {
        /// The stored kind.
        kind: String,
        /// The stored version.
        version: u16,
    },
    /// The payload does not fit its kind.
    #[error("event kind {kind} version {version} cannot be read: {source}")]
    Payload {
        /// The stored kind.
        kind: String,
        /// The stored version.
        version: u16,
        /// What serde said.
        source: serde_json::Error,
    },
}

impl Event {
    /// The version that [`Self::encode`] writes; all kinds are still at their first.
    pub const VERSION: u16 = 1;

    /// Kind, version and payload as the journal stores them.
    pub fn encode(&self) -> (String, u16, String) {
        let mut payload = serde_json::to_value(self).expect("events hold only strings, numbers, lists and maps");
        let kind = payload.as_object_mut().and_then(|fields| fields.remove("kind"));
        let kind = kind.as_ref().and_then(Value::as_str).expect("the tag is a string").to_owned();
        (kind, Self::VERSION, payload.to_string())
    }

    /// Reads a stored event, bringing old versions up to the present shape.
    pub fn decode(kind: &str, version: u16, payload: &str) -> Result<Self, DecodeError> {
        if version != Self::VERSION {
            return Err(DecodeError::Unknown { kind: kind.to_owned(), version });
        }
        let unreadable = |source| DecodeError::Payload { kind: kind.to_owned(), version, source };
        let mut value: Value = serde_json::from_str(payload).map_err(unreadable)?;
        if let Some(fields) = value.as_object_mut() {
            fields.insert("kind".to_owned(), Value::String(kind.to_owned()));
        }
        serde_json::from_value(value).map_err(unreadable)
    }
}

/// Events within an event: each with its own kind and version, so that it is read as if it stood alone.
pub(crate) mod list {
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de, ser};
    use serde_json::Value;

    use crate::Event;

    #[derive(Serialize, Deserialize)]
    struct Stored {
        kind: String,
        version: u16,
        payload: Value,
    }

    pub(crate) fn serialize<S: Serializer>(events: &[Event], to: S) -> Result<S::Ok, S::Error> {
        let stored = |event: &Event| {
            let (kind, version, payload) = event.encode();
            Ok(Stored { kind, version, payload: serde_json::from_str(&payload).map_err(ser::Error::custom)? })
        };
        events.iter().map(stored).collect::<Result<Vec<_>, S::Error>>()?.serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Event>, D::Error> {
        let stored = Vec::<Stored>::deserialize(from)?;
        let event = |one: &Stored| Event::decode(&one.kind, one.version, &one.payload.to_string());
        stored.iter().map(|one| event(one).map_err(de::Error::custom)).collect()
    }
}
