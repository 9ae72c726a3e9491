//! The file as a facilitator's day treats it: crashes, second windows, damage, other people's files.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use chrono::DateTime;
use rundebord_journal::{Head, Journal, JournalFault, NewEvent, Record, Stamp};
use tempfile::TempDir;
use uuid::Uuid;

fn stamp(n: u128) -> Stamp {
    let at = DateTime::from_timestamp_millis(1_700_000_000_123).unwrap();
    Stamp { command: Uuid::from_u128(n), digest: format!("digest-{n}"), at, actor: r#"{"role":"facilitator"}"#.into() }
}

fn event(text: &str) -> NewEvent {
    NewEvent { kind: "note_written".into(), version: 1, payload: format!("{{\"text\":\"{text}\"}}") }
}

fn file(dir: &TempDir) -> PathBuf {
    dir.path().join("Lillevik æøå.rundebord")
}

fn filled(path: &Path, count: u64) -> Head {
    let mut journal = Journal::create(path).unwrap();
    for n in 0..count {
        journal.append(n, &stamp(u128::from(n) + 1), vec![event(&format!("notat {n}"))]).unwrap();
    }
    journal.head().clone()
}

fn opened(path: &Path) -> Result<(Journal, Vec<Record>), JournalFault> {
    let mut records = vec![];
    Journal::open(path, |record| records.push(record.clone())).map(|journal| (journal, records))
}

#[test]
fn what_is_appended_is_replayed_in_order_with_the_same_head() {
    let dir = TempDir::new().unwrap();
    let head = filled(&file(&dir), 25);
    let (journal, records) = opened(&file(&dir)).unwrap();
    assert_eq!(journal.head(), &head);
    assert_eq!(records.iter().map(|record| record.seq).collect::<Vec<_>>(), (1..=25).collect::<Vec<_>>());
    assert_eq!(records[7].event, event("notat 7"));
    assert_eq!(records[7].stamp, stamp(8));
}

#[test]
fn the_events_of_one_command_stand_together_and_are_found_by_its_id() {
    let dir = TempDir::new().unwrap();
    let mut journal = Journal::create(&file(&dir)).unwrap();
    journal.append(0, &stamp(1), vec![event("a")]).unwrap();
    let appended = journal.append(1, &stamp(2), vec![event("b"), event("c")]).unwrap();
    assert_eq!((appended.first, appended.last), (2, 3));
    assert_eq!(journal.find(Uuid::from_u128(2)).unwrap(), Some(appended));
    assert_eq!(journal.find(Uuid::from_u128(99)).unwrap(), None);
    assert_eq!(journal.since(1, 10).unwrap().len(), 2);
    assert_eq!(journal.since(1, 1).unwrap().len(), 1);
}

#[test]
fn an_append_that_expects_another_head_is_refused_and_writes_nothing() {
    let dir = TempDir::new().unwrap();
    let head = filled(&file(&dir), 3);
    let (mut journal, _) = opened(&file(&dir)).unwrap();
    let refused = journal.append(2, &stamp(9), vec![event("x")]);
    assert!(matches!(refused, Err(JournalFault::Moved { expected: 2, found: 3 })));
    drop(journal);
    assert_eq!(opened(&file(&dir)).unwrap().0.head(), &head);
}

#[test]
fn rows_can_be_neither_changed_nor_deleted_through_sql() {
    let dir = TempDir::new().unwrap();
    filled(&file(&dir), 3);
    let connection = rusqlite::Connection::open(file(&dir)).unwrap();
    for sql in [
        "UPDATE journal SET payload = '{}' WHERE seq = 2",
        "DELETE FROM journal WHERE seq = 2",
        "DELETE FROM journal",
        "INSERT INTO journal SELECT 9, 'x', command, digest, at, actor, kind, version, payload, previous, hash FROM journal LIMIT 1",
        "INSERT OR REPLACE INTO journal SELECT 2, 'x', command, digest, at, actor, kind, version, payload, previous, hash FROM journal LIMIT 1",
    ] {
        let refusal = connection.execute(sql, []).unwrap_err().to_string();
        assert!(refusal.contains("append-only") || refusal.contains("no gaps"), "{sql}: {refusal}");
    }
}

#[test]
fn a_letter_changed_behind_the_triggers_is_named_and_the_file_is_left_as_it_is() {
    let dir = TempDir::new().unwrap();
    filled(&file(&dir), 5);
    let connection = rusqlite::Connection::open(file(&dir)).unwrap();
    connection
        .execute_batch(
            "DROP TRIGGER journal_never_updates; UPDATE journal SET payload = replace(payload, 'notat 2', 'natat 2');",
        )
        .unwrap();
    drop(connection);
    let before = fs::read(file(&dir)).unwrap();
    assert!(matches!(opened(&file(&dir)), Err(JournalFault::Damaged { seq: 3, .. })));
    assert_eq!(fs::read(file(&dir)).unwrap(), before);
}

#[test]
fn a_file_cut_short_or_overwritten_in_the_middle_is_damaged_and_left_as_it_is() {
    let dir = TempDir::new().unwrap();
    filled(&file(&dir), 400);
    let whole = fs::read(file(&dir)).unwrap();
    let mut scribbled = whole.clone();
    let middle = scribbled.len() / 2;
    scribbled[middle..middle + 64].fill(0xAA);
    for bytes in [whole[..whole.len() / 2].to_vec(), whole[..5_000].to_vec(), scribbled] {
        fs::write(file(&dir), &bytes).unwrap();
        assert!(matches!(opened(&file(&dir)), Err(JournalFault::Damaged { .. })));
        assert_eq!(fs::read(file(&dir)).unwrap(), bytes);
    }
}

#[test]
fn other_files_are_told_from_rundebord_files_and_left_as_they_are() {
    let dir = TempDir::new().unwrap();
    let path = file(&dir);
    let other = dir.path().join("other.db");
    rusqlite::Connection::open(&other).unwrap().execute_batch("CREATE TABLE t (a);").unwrap();
    for bytes in [b"".to_vec(), b"hei".to_vec(), b"PK\x03\x04 et regneark".to_vec(), fs::read(&other).unwrap()] {
        fs::write(&path, &bytes).unwrap();
        assert!(matches!(opened(&path), Err(JournalFault::NotRundebord { .. })));
        assert_eq!(fs::read(&path).unwrap(), bytes);
    }
    assert!(matches!(opened(dir.path()), Err(JournalFault::NotRundebord { .. })));
    assert!(matches!(opened(&dir.path().join("borte.rundebord")), Err(JournalFault::NotFound { .. })));
}

#[test]
fn a_file_from_a_newer_program_is_refused_and_left_as_it_is() {
    let dir = TempDir::new().unwrap();
    filled(&file(&dir), 1);
    rusqlite::Connection::open(file(&dir)).unwrap().execute_batch("PRAGMA user_version = 7;").unwrap();
    let before = fs::read(file(&dir)).unwrap();
    assert!(matches!(opened(&file(&dir)), Err(JournalFault::Newer { found: 7, known: 1, .. })));
    assert_eq!(fs::read(file(&dir)).unwrap(), before);
}

#[test]
fn a_file_that_is_open_is_refused_to_a_second_opener_until_it_is_closed() {
    let dir = TempDir::new().unwrap();
    filled(&file(&dir), 2);
    let (first, _) = opened(&file(&dir)).unwrap();
    assert!(matches!(opened(&file(&dir)), Err(JournalFault::OpenElsewhere { .. })));
    drop(first);
    assert!(opened(&file(&dir)).is_ok());
}

#[test]
fn a_new_file_never_overwrites_an_old_one() {
    let dir = TempDir::new().unwrap();
    filled(&file(&dir), 2);
    assert!(matches!(Journal::create(&file(&dir)), Err(JournalFault::Exists { .. })));
    assert_eq!(opened(&file(&dir)).unwrap().1.len(), 2);
}

#[test]
fn what_was_acknowledged_survives_a_process_that_never_closed_the_file() {
    let dir = TempDir::new().unwrap();
    let mut journal = Journal::create(&file(&dir)).unwrap();
    journal.append(0, &stamp(1), vec![event("skrevet rett før strømmen gikk")]).unwrap();
    // The files as they stand on disk at this moment, the log not yet written back: what a power cut leaves.
    let crashed = dir.path().join("crashed.rundebord");
    for suffix in ["", "-wal"] {
        let with = |path: &Path| PathBuf::from(format!("{}{suffix}", path.display()));
        fs::copy(with(&file(&dir)), with(&crashed)).unwrap();
    }
    let (_, records) = opened(&crashed).unwrap();
    assert_eq!(records.len(), 1);
    assert_eq!(records[0].event, event("skrevet rett før strømmen gikk"));
}

#[test]
fn a_copy_taken_while_the_file_is_open_is_a_whole_file_with_the_same_head() {
    let dir = TempDir::new().unwrap();
    filled(&file(&dir), 50);
    let (journal, _) = opened(&file(&dir)).unwrap();
    let copy = dir.path().join("minnepinne.rundebord");
    journal.copy_to(&copy).unwrap();
    assert_eq!(opened(&copy).unwrap().0.head(), journal.head());
    assert!(matches!(journal.copy_to(&copy), Err(JournalFault::Exists { .. })));
}

#[test]
fn rows_of_another_journal_are_restored_as_they_were_and_only_as_a_whole_chain() {
    let dir = TempDir::new().unwrap();
    filled(&file(&dir), 30);
    let (journal, records) = opened(&file(&dir)).unwrap();
    let path = dir.path().join("gjenopprettet.rundebord");
    assert_eq!(Journal::restore(&path, &records).unwrap().head(), journal.head());
    let (mut again, rows) = opened(&path).unwrap();
    assert_eq!(rows, records);
    again.append(30, &stamp(31), vec![event("notat 31")]).unwrap();
    drop(again);
    assert!(matches!(Journal::restore(&path, &records), Err(JournalFault::Exists { .. })));
    let mut changed = records.clone();
    changed[11].event = event("et annet notat");
    let lost = [&records[..4], &records[5..]].concat();
    for (rows, broken) in [(changed, 12), (lost, 5)] {
        let path = dir.path().join("ikke.rundebord");
        assert!(matches!(Journal::restore(&path, &rows), Err(JournalFault::Damaged { seq, .. }) if seq == broken));
        assert!(!path.exists());
    }
}
