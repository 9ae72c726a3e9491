//! Opening, appending, replaying, copying.

use std::fs::{File, OpenOptions};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, OptionalExtension, Row, TransactionBehavior, params};
use uuid::Uuid;

use crate::schema::{self, APPLICATION_ID, FORMAT_VERSION};
use crate::{Appended, Head, JournalFault, NewEvent, Record, Stamp};

const COLUMNS: &str = "seq, id, command, digest, at, actor, kind, version, payload, previous, hash";

/// An open `.rundebord` file, locked for this process until dropped.
#[derive(Debug)]
pub struct Journal {
    path: PathBuf,
    connection: Connection,
    head: Head,
}

impl Journal {
    /// Makes a new, empty file. Never overwrites one.
    pub fn create(path: &Path) -> Result<Self, JournalFault> {
        if let Err(error) = OpenOptions::new().write(true).create_new(true).open(path) {
            return Err(match error.kind() {
                std::io::ErrorKind::AlreadyExists => JournalFault::Exists { path: path.to_path_buf() },
                _ => disk(path, &error),
            });
        }
        let made = connect(path).and_then(|connection| {
            set_up(&connection).map_err(|error| JournalFault::from_sqlite(path, &error))?;
            Ok(Self { path: path.to_path_buf(), connection, head: Head::genesis() })
        });
        if made.is_err() {
            // The empty file is this function's own: nothing of anybody's is lost.
            let _ = std::fs::remove_file(path);
        }
        made
    }

    /// Opens a file, verifies its whole chain, and hands every record to `each` in order.
    ///
    /// A file that is no Rundebord file, is newer, is damaged or is open elsewhere is refused and left as it is.
    pub fn open(path: &Path, mut each: impl FnMut(&Record)) -> Result<Self, JournalFault> {
        check_header(path)?;
        let connection = connect(path)?;
        // Closing a database after a crash writes its log back into the file; a damaged file must not be touched.
        let hold = |on| connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, on);
        hold(true).map_err(|error| JournalFault::from_sqlite(path, &error))?;
        let head = replay(&connection, path, &mut each)?;
        hold(false).map_err(|error| JournalFault::from_sqlite(path, &error))?;
        Ok(Self { path: path.to_path_buf(), connection, head })
    }

    /// Makes a new file with the rows of another journal, each as it was written there. Never overwrites a file; rows that
    /// are not a whole chain from the first event leave none behind.
    pub fn restore(path: &Path, records: &[Record]) -> Result<Self, JournalFault> {
        let mut head = Head::genesis();
        for record in records {
            head = head.followed_by(record).ok_or_else(|| {
                let what = "the hash chain is broken".to_owned();
                JournalFault::Damaged { path: path.to_path_buf(), seq: head.seq + 1, what }
            })?;
        }
        let mut journal = Self::create(path)?;
        if let Err(error) = write(&mut journal.connection, records) {
            let fault = JournalFault::from_sqlite(path, &error);
            drop(journal);
            // The file is this function's own: nothing of anybody's is lost.
            let _ = std::fs::remove_file(path);
            return Err(fault);
        }
        journal.head = head;
        Ok(journal)
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The end of the chain.
    pub fn head(&self) -> &Head {
        &self.head
    }

    /// Appends one command's events; returns when they are on disk.
    ///
    /// All or none are written. `expected` is the sequence number that the caller decided on.
    pub fn append(&mut self, expected: u64, stamp: &Stamp, events: Vec<NewEvent>) -> Result<Appended, JournalFault> {
        if expected != self.head.seq {
            return Err(JournalFault::Moved { expected, found: self.head.seq });
        }
        let mut head = self.head.clone();
        let mut records = Vec::with_capacity(events.len());
        for (index, event) in events.into_iter().enumerate() {
            let record = head.chain(stamp, index, event);
            head = Head::after(&record);
            records.push(record);
        }
        write(&mut self.connection, &records).map_err(|error| JournalFault::from_sqlite(&self.path, &error))?;
        self.head = head;
        Ok(Appended { first: expected + 1, last: self.head.seq, at: stamp.at, digest: stamp.digest.clone() })
    }

    /// Where an earlier command's events stand; None when it was never accepted.
    pub fn find(&self, command: Uuid) -> Result<Option<Appended>, JournalFault> {
        let sql = "SELECT MIN(seq), MAX(seq), MIN(at), MIN(digest) FROM journal WHERE command = ?1 HAVING COUNT(*) > 0";
        self.connection
            .prepare_cached(sql)
            .and_then(|mut statement| {
                let appended = |row: &Row<'_>| {
                    let (first, last) = (row.get(0)?, row.get(1)?);
                    Ok(Appended { first, last, at: time(row, 2)?, digest: row.get(3)? })
                };
                statement.query_row([command.to_string()], appended).optional()
            })
            .map_err(|error| JournalFault::from_sqlite(&self.path, &error))
    }

    /// The records after `since`, oldest first, `limit` at most.
    pub fn since(&self, since: u64, limit: usize) -> Result<Vec<Record>, JournalFault> {
        let sql = format!("SELECT {COLUMNS} FROM journal WHERE seq > ?1 ORDER BY seq LIMIT ?2");
        self.connection
            .prepare_cached(&sql)
            .and_then(|mut statement| statement.query_map(params![since, limit], record)?.collect())
            .map_err(|error| JournalFault::from_sqlite(&self.path, &error))
    }

    /// Copies the file, as it is now, to a new one. The copy is a whole Rundebord file; an existing file is not overwritten.
    pub fn copy_to(&self, path: &Path) -> Result<(), JournalFault> {
        if path.exists() {
            return Err(JournalFault::Exists { path: path.to_path_buf() });
        }
        let copied = Connection::open(path).and_then(|mut copy| {
            let backup = rusqlite::backup::Backup::new(&self.connection, &mut copy)?;
            backup.run_to_completion(1_000, Duration::ZERO, None)
        });
        copied.map_err(|error| {
            let _ = std::fs::remove_file(path);
            JournalFault::from_sqlite(path, &error)
        })
    }
}

pub(crate) fn disk(path: &Path, error: &std::io::Error) -> JournalFault {
    JournalFault::Disk { path: path.to_path_buf(), what: error.to_string() }
}

/// Looks at the first bytes with plain file reads: nothing that could change the file.
pub(crate) fn check_header(path: &Path) -> Result<(), JournalFault> {
    let mut bytes = Vec::with_capacity(100);
    let file = File::open(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => JournalFault::NotFound { path: path.to_path_buf() },
        _ => disk(path, &error),
    })?;
    file.take(100).read_to_end(&mut bytes).map_err(|error| match error.kind() {
        std::io::ErrorKind::IsADirectory => JournalFault::NotRundebord { path: path.to_path_buf() },
        _ => disk(path, &error),
    })?;
    match schema::header(&bytes) {
        Some(header) if header.application_id == APPLICATION_ID && header.user_version > FORMAT_VERSION => {
            Err(JournalFault::Newer { path: path.to_path_buf(), found: header.user_version, known: FORMAT_VERSION })
        }
        Some(header) if header.application_id == APPLICATION_ID => Ok(()),
        _ => Err(JournalFault::NotRundebord { path: path.to_path_buf() }),
    }
}

/// Opens the database with this process as its only user; a second opener is told at once.
fn connect(path: &Path) -> Result<Connection, JournalFault> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let opened = Connection::open_with_flags(path, flags).and_then(|connection| {
        connection.busy_timeout(Duration::ZERO)?;
        connection.execute_batch(
            "PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = FULL; PRAGMA cell_size_check = ON;",
        )?;
        Ok(connection)
    });
    opened.map_err(|error| JournalFault::from_sqlite(path, &error))
}

fn set_up(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch(&format!(
        "PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {FORMAT_VERSION};
         PRAGMA journal_mode = WAL; BEGIN IMMEDIATE; {} COMMIT; PRAGMA wal_checkpoint(TRUNCATE);",
        schema::CREATE
    ))
}

fn replay(connection: &Connection, path: &Path, each: &mut impl FnMut(&Record)) -> Result<Head, JournalFault> {
    let mut head = Head::genesis();
    let damaged =
        |head: &Head, what: String| JournalFault::Damaged { path: path.to_path_buf(), seq: head.seq + 1, what };
    let sqlite = |head: &Head, error: rusqlite::Error| match JournalFault::from_sqlite(path, &error) {
        fault @ (JournalFault::OpenElsewhere { .. } | JournalFault::Disk { .. })
            if error.sqlite_error_code().is_some() =>
        {
            fault
        }
        _ => damaged(head, error.to_string()),
    };
    // Taking the lock for real, before anything is read: two windows must never write to one file.
    connection.execute_batch("BEGIN IMMEDIATE; ROLLBACK;").map_err(|error| sqlite(&head, error))?;
    // The chain covers the rows; this covers the pages that they, and their index, are kept in.
    let checked: String = connection
        .query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))
        .map_err(|error| sqlite(&head, error))?;
    if checked != "ok" {
        return Err(damaged(&head, checked));
    }
    let sql = format!("SELECT {COLUMNS} FROM journal ORDER BY seq");
    let mut statement = connection.prepare(&sql).map_err(|error| sqlite(&head, error))?;
    let mut rows = statement.query([]).map_err(|error| sqlite(&head, error))?;
    while let Some(row) = rows.next().map_err(|error| sqlite(&head, error))? {
        let record = record(row).map_err(|error| sqlite(&head, error))?;
        if !head.is_followed_by(&record) {
            return Err(damaged(&head, "the hash chain is broken".to_owned()));
        }
        head = Head::after(&record);
        each(&record);
    }
    Ok(head)
}

fn write(connection: &mut Connection, records: &[Record]) -> rusqlite::Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    {
        let sql = format!("INSERT INTO journal ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
        let mut insert = transaction.prepare_cached(&sql)?;
        for Record { seq, id, stamp, event, previous, hash } in records {
            let (id, command) = (id.to_string(), stamp.command.to_string());
            let at = stamp.at.to_rfc3339_opts(SecondsFormat::Millis, true);
            insert.execute(params![
                seq,
                id,
                command,
                stamp.digest,
                at,
                stamp.actor,
                event.kind,
                event.version,
                event.payload,
                previous,
                hash
            ])?;
        }
    }
    transaction.commit()
}

fn record(row: &Row<'_>) -> rusqlite::Result<Record> {
    let stamp = Stamp { command: uuid(row, 2)?, digest: row.get(3)?, at: time(row, 4)?, actor: row.get(5)? };
    let event = NewEvent { kind: row.get(6)?, version: row.get(7)?, payload: row.get(8)? };
    Ok(Record { seq: row.get(0)?, id: uuid(row, 1)?, stamp, event, previous: row.get(9)?, hash: row.get(10)? })
}

fn uuid(row: &Row<'_>, column: usize) -> rusqlite::Result<Uuid> {
    let text: String = row.get(column)?;
    Uuid::parse_str(&text).map_err(|error| unreadable(column, error))
}

fn time(row: &Row<'_>, column: usize) -> rusqlite::Result<DateTime<Utc>> {
    let text: String = row.get(column)?;
    DateTime::parse_from_rfc3339(&text).map(|time| time.to_utc()).map_err(|error| unreadable(column, error))
}

fn unreadable(column: usize, error: impl std::error::Error + Send + Sync + 'static) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, Box::new(error))
}
