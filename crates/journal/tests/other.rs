//! Another laptop's file is read and left exactly as it is, also when it was not closed or cannot be written to.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::DateTime;
use rundebord_journal::{Head, Journal, JournalFault, NewEvent, Record, Stamp};
use tempfile::TempDir;
use uuid::Uuid;

fn filled(path: &Path, count: u64) -> Journal {
    let mut journal = Journal::create(path).unwrap();
    for n in 0..count {
        let at = DateTime::from_timestamp_millis(1_700_000_000_123).unwrap();
        let command = Uuid::from_u128(u128::from(n) + 1);
        let stamp = Stamp { command, digest: "digest".into(), at, actor: "{}".into() };
        let event = NewEvent { kind: "note_written".into(), version: 1, payload: format!("{{\"text\":\"{n}\"}}") };
        journal.append(n, &stamp, vec![event]).unwrap();
    }
    journal
}

/// Every file of a folder, byte for byte.
fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| (path.clone(), fs::read(&path).unwrap())).collect()
}

fn read(path: &Path) -> Result<(Head, Vec<Record>), JournalFault> {
    let mut records = vec![];
    Journal::read(path, |record| records.push(record.clone())).map(|head| (head, records))
}

#[test]
fn a_file_that_was_closed_is_read_and_left_as_it_is() {
    let dir = TempDir::new().unwrap();
    let path = dir.path().join("kopi æøå.rundebord");
    let head = filled(&path, 25).head().clone();
    let before = contents(dir.path());
    let (found, records) = read(&path).unwrap();
    assert_eq!((found, records.len()), (head, 25));
    assert!(records.iter().all(Record::is_whole));
    assert!(contents(dir.path()) == before, "not a byte, and no file beside it");
}

#[test]
fn what_stands_only_in_the_log_of_a_file_that_was_not_closed_is_read_too() {
    let dir = TempDir::new().unwrap();
    let path = dir.path().join("oppe.rundebord");
    let journal = filled(&path, 25);
    // As after a crash: copied while the events are in the log.
    let crashed = dir.path().join("kopi");
    fs::create_dir(&crashed).unwrap();
    for entry in contents_of_files(dir.path()) {
        fs::copy(&entry, crashed.join(entry.file_name().unwrap())).unwrap();
    }
    let head = journal.head().clone();
    let before = contents(&crashed);
    assert!(before.len() > 1, "there is a log");
    let (found, _) = read(&crashed.join("oppe.rundebord")).unwrap();
    assert_eq!(found, head);
    assert!(contents(&crashed) == before);
}

fn contents_of_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.is_file()).collect()
}

#[test]
fn a_write_protected_file_is_read() {
    let dir = TempDir::new().unwrap();
    let path = dir.path().join("pinne.rundebord");
    drop(filled(&path, 5));
    for file in [path.clone(), dir.path().to_path_buf()] {
        let mut rights = fs::metadata(&file).unwrap().permissions();
        rights.set_readonly(true);
        fs::set_permissions(&file, rights).unwrap();
    }
    let found = read(&path);
    let mut rights = fs::metadata(dir.path()).unwrap().permissions();
    #[allow(clippy::permissions_set_readonly_false, reason = "the folder is the test's own, and is to be removed")]
    rights.set_readonly(false);
    fs::set_permissions(dir.path(), rights).unwrap();
    assert_eq!(found.unwrap().1.len(), 5);
}

#[test]
fn a_damaged_copy_is_refused_by_its_own_name_and_left_as_it_is() {
    let dir = TempDir::new().unwrap();
    let path = dir.path().join("skadet.rundebord");
    drop(filled(&path, 25));
    let mut changed = fs::read(&path).unwrap();
    // Everywhere: the file may have pages that are not used any more.
    let words = b"{\"text\":\"7\"";
    let places: Vec<_> = (0..changed.len()).filter(|place| changed[*place..].starts_with(words)).collect();
    for place in places {
        changed[place + 9] = b'8';
    }
    fs::write(&path, &changed).unwrap();
    match read(&path) {
        Err(JournalFault::Damaged { path: named, seq, .. }) => assert_eq!((named, seq), (path.clone(), 8)),
        other => panic!("{other:?}"),
    }
    assert!(fs::read(&path).unwrap() == changed);
}

#[test]
fn a_journal_knows_its_own_file_by_any_path() {
    let dir = TempDir::new().unwrap();
    let path = dir.path().join("denne.rundebord");
    let journal = filled(&path, 1);
    fs::create_dir(dir.path().join("mappe")).unwrap();
    assert!(journal.is_at(&dir.path().join("mappe/../denne.rundebord")));
    let other = dir.path().join("annen.rundebord");
    journal.copy_to(&other).unwrap();
    assert!(!journal.is_at(&other) && !journal.is_at(&dir.path().join("borte.rundebord")));
    #[cfg(unix)]
    {
        let linked = dir.path().join("lenke.rundebord");
        fs::hard_link(&path, &linked).unwrap();
        assert!(journal.is_at(&linked), "also by another name");
    }
}
