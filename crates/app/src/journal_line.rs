//! The journal as it stands in the file, for those who read it without this program: one JSON object for each event.

use chrono::{DateTime, SecondsFormat};
use rundebord_journal::{NewEvent, Record, Stamp};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use uuid::Uuid;

/// One event, whole. `at`, `actor` and `payload` are the very texts that the hash was made from.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct JournalLine {
    /// From 1, without gaps.
    pub seq: u64,
    /// The event's own id.
    pub id: Uuid,
    /// The command that caused it.
    pub command: Uuid,
    /// SHA-256 of the command as it was sent, in hex.
    pub digest: String,
    /// RFC 3339, UTC, with milliseconds.
    pub at: String,
    /// Who gave the command.
    pub actor: Box<RawValue>,
    /// What happened, e.g. `note_written`.
    pub event: String,
    /// The version of that kind's payload.
    pub version: u16,
    /// The event itself.
    pub payload: Box<RawValue>,
    /// The hash of the event before, in hex.
    pub previous: String,
    /// The hash of this event, in hex.
    pub hash: String,
}

impl TryFrom<Record> for JournalLine {
    type Error = serde_json::Error;

    fn try_from(record: Record) -> Result<Self, Self::Error> {
        Ok(Self {
            seq: record.seq,
            id: record.id,
            command: record.stamp.command,
            digest: record.stamp.digest,
            at: record.stamp.at.to_rfc3339_opts(SecondsFormat::Millis, true),
            actor: RawValue::from_string(record.stamp.actor)?,
            event: record.event.kind,
            version: record.event.version,
            payload: RawValue::from_string(record.event.payload)?,
            previous: record.previous,
            hash: record.hash,
        })
    }
}

impl TryFrom<JournalLine> for Record {
    type Error = chrono::ParseError;

    fn try_from(line: JournalLine) -> Result<Self, Self::Error> {
        let at = DateTime::parse_from_rfc3339(&line.at)?.to_utc();
        let actor = line.actor.get().to_owned();
        let payload = line.payload.get().to_owned();
        Ok(Self {
            seq: line.seq,
            id: line.id,
            stamp: Stamp { command: line.command, digest: line.digest, at, actor },
            event: NewEvent { kind: line.event, version: line.version, payload },
            previous: line.previous,
            hash: line.hash,
        })
    }
}
