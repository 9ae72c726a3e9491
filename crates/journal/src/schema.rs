//! The file's shape.
//!
//! One table, `journal`. A row is an event; rows are only ever added. `seq` counts from 1; `command` is the client's id of
//! the command that caused the event and `digest` the SHA-256 of that command; `at` is RFC 3339 UTC with milliseconds;
//! `actor` and `payload` are JSON; `previous` and `hash` make the chain.

/// `application_id` in the database header: «Rbrd» in ASCII, so that `file` and other programs can tell what it is.
pub const APPLICATION_ID: u32 = 0x5262_7264;

/// `user_version` in the database header: the shape described above.
pub const FORMAT_VERSION: u32 = 1;

pub(crate) const CREATE: &str = "
CREATE TABLE journal (
    seq      INTEGER PRIMARY KEY,
    id       TEXT    NOT NULL UNIQUE,
    command  TEXT    NOT NULL,
    digest   TEXT    NOT NULL,
    at       TEXT    NOT NULL,
    actor    TEXT    NOT NULL,
    kind     TEXT    NOT NULL,
    version  INTEGER NOT NULL,
    payload  TEXT    NOT NULL,
    previous TEXT    NOT NULL,
    hash     TEXT    NOT NULL
) STRICT;
CREATE INDEX journal_command ON journal (command);
CREATE TRIGGER journal_never_updates BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_never_deletes BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_has_no_gaps BEFORE INSERT ON journal
WHEN NEW.seq <> (SELECT COALESCE(MAX(seq), 0) + 1 FROM journal)
BEGIN SELECT RAISE(ABORT, 'the journal has no gaps'); END;
";

/// What the database header tells without opening the database.
pub(crate) struct Header {
    pub application_id: u32,
    pub user_version: u32,
}

/// Reads the header from the first 100 bytes of a file (SQLite file format, section 1.3); None when it is no database.
pub(crate) fn header(bytes: &[u8]) -> Option<Header> {
    let field = |offset: usize| {
        let bytes: [u8; 4] = bytes.get(offset..offset + 4)?.try_into().ok()?;
        Some(u32::from_be_bytes(bytes))
    };
    if !bytes.starts_with(b"SQLite format 3\0") {
        return None;
    }
    Some(Header { application_id: field(68)?, user_version: field(60)? })
}
