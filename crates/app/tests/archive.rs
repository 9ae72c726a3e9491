//! The archive package: the same again, proven without the process file, and one letter that was changed is found and named.

#![allow(clippy::unwrap_used)]

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use common::Day;
use rundebord_app::core::*;
use rundebord_app::{DemoStage, Door, Journal, JournalLine, Package, PackageCheck, PackageOutcome, check_package};
use rundebord_journal::{NewEvent, Record};
use serde_json::Value;
use sha2::{Digest, Sha256};
use tempfile::TempDir;

type Files = Vec<(String, Vec<u8>)>;

/// The first workshop of the demo, published; made once.
fn day() -> &'static (Package, Vec<Record>, WorkshopId) {
    static DAY: OnceLock<(Package, Vec<Record>, WorkshopId)> = OnceLock::new();
    DAY.get_or_init(|| {
        let day = Day::until(DemoStage::Summary);
        let workshop = day.workshop();
        let package = day.door.archive(workshop).unwrap();
        assert_eq!(day.door.archive(workshop).unwrap(), package, "the same state gives the same bytes");
        assert_eq!(package.zipped().unwrap(), package.zipped().unwrap());
        (package, day.door.records(0, 1_000_000).unwrap(), workshop)
    })
}

fn honest() -> Files {
    day().0.files.clone()
}

fn written(files: &Files, dir: &TempDir) -> PathBuf {
    let folder = dir.path().join("pakke");
    for (path, bytes) in files {
        let file = folder.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    }
    folder
}

fn checked(files: &Files) -> PackageCheck {
    let dir = TempDir::new().unwrap();
    check_package(&written(files, &dir), None).unwrap()
}

fn file<'a>(files: &'a Files, path: &str) -> &'a [u8] {
    &files.iter().find(|(name, _)| name == path).unwrap().1
}

fn put(files: &mut Files, path: &str, bytes: Vec<u8>) {
    files.iter_mut().find(|(name, _)| name == path).unwrap().1 = bytes;
}

fn json(files: &Files, path: &str) -> Value {
    serde_json::from_slice(file(files, path)).unwrap()
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// As somebody who knows the format would cover a change: every sum is made anew.
fn cover(files: &mut Files) {
    let mut metadata = json(files, "metadata.json");
    for line in metadata["filer"].as_array_mut().unwrap() {
        let bytes = file(files, line["referanseDokumentfil"].as_str().unwrap());
        line["filstoerrelse"] = bytes.len().into();
        line["sjekksum"] = sha256(bytes).into();
    }
    put(files, "metadata.json", serde_json::to_vec_pretty(&metadata).unwrap());
}

/// A note that stands behind a statement, and its words with one letter changed.
fn victim() -> (String, String, String) {
    let summary = json(&honest(), "oppsummering.json");
    let source = &summary["statements"][0]["sources"][0];
    let text = source["text"].as_str().unwrap().to_owned();
    let letter = if text.starts_with('X') { "Y" } else { "X" };
    let first = text.chars().next().unwrap().len_utf8();
    (source["reference"].as_str().unwrap().to_owned(), format!("{letter}{}", &text[first..]), text)
}

fn replaced(files: &mut Files, path: &str, times: usize) {
    let (_, changed, text) = victim();
    let old = String::from_utf8(file(files, path).to_vec()).unwrap();
    assert!(old.contains(&text), "{path}");
    put(files, path, old.replacen(&text, &changed, times).into_bytes());
}

/// Found, and the note is named in the first finding, in the file where it was changed.
fn names_the_note(files: &Files, path: &str) {
    let check = checked(files);
    let first = &check.findings[0];
    assert_eq!((check.outcome, first.file.as_str()), (PackageOutcome::Mismatch, path), "{:#?}", check.findings);
    assert!(first.about.as_ref().unwrap().contains(&format!("Notat {}", victim().0)), "{first:?}");
    assert!(first.message.contains(path), "{first:?}");
}

#[test]
fn a_package_as_it_was_made_is_proven_as_folder_and_as_zip() {
    let (package, records, _) = day();
    let check = checked(&package.files);
    assert_eq!((check.outcome, &check.findings, &check.unproven), (PackageOutcome::Proven, &vec![], &vec![]));
    assert!(check.is_final && check.receipts == 4 && check.sources > 0);
    assert_eq!((check.events, &check.head), (records.len() as u64, &records.last().unwrap().hash));
    let dir = TempDir::new().unwrap();
    let zip = dir.path().join("pakke.zip");
    fs::write(&zip, package.zipped().unwrap()).unwrap();
    assert_eq!(check_package(&zip, None).unwrap(), check);
    let names: Vec<_> = package.files.iter().map(|(name, _)| name.as_str()).collect();
    assert!(names.iter().all(|name| name.is_ascii()), "{names:?}");
    assert!(names.iter().filter(|name| name.ends_with(".pdf")).count() >= 5, "{names:?}");
}

#[test]
fn the_metadata_tell_what_a_case_system_asks_for() {
    let files = honest();
    let metadata = json(&files, "metadata.json");
    assert_eq!((metadata["spraak"].as_str(), metadata["status"].as_str()), (Some("nb-NO"), Some("final")));
    assert_eq!(metadata["arkivskaperNavn"], "Lillevik kommune");
    let listed = metadata["filer"].as_array().unwrap();
    assert_eq!(listed.len() + 1, files.len(), "all but itself");
    for line in listed {
        let bytes = file(&files, line["referanseDokumentfil"].as_str().unwrap());
        assert_eq!(line["sjekksum"], sha256(bytes));
        let is_pdf = line["mimetype"] == "application/pdf";
        assert_eq!(line["format"] == "PDF/A-2a", is_pdf, "{line}");
    }
}

#[test]
fn a_package_before_publishing_leaves_the_summary_out_and_says_so() {
    let day = Day::until(DemoStage::Closed);
    let package = day.door.archive(day.workshop()).unwrap();
    let metadata = json(&package.files, "metadata.json");
    assert_eq!(metadata["status"], "draft");
    let drafts: Vec<_> = metadata["mangler"].as_array().unwrap().iter().map(|title| title.as_str().unwrap()).collect();
    assert!(drafts.contains(&"Oppsummering") && !drafts.contains(&"Innkalling"), "{drafts:?}");
    let printed = |title: &&str| package.files.iter().any(|(name, _)| name.contains(*title));
    assert!(!drafts.iter().any(printed), "no draft is in the package");
    assert!(package.files.iter().all(|(name, _)| name != "oppsummering.json"));
    let check = checked(&package.files);
    assert_eq!((check.outcome, check.is_final), (PackageOutcome::Proven, false), "{:#?}", check.findings);
}

#[test]
fn the_second_round_proves_the_notes_of_the_first_too() {
    let day = Day::until(DemoStage::Whole);
    let package = day.door.archive(day.door.state().workshops[1].id).unwrap();
    let check = checked(&package.files);
    assert_eq!((check.outcome, check.round), (PackageOutcome::Proven, 2), "{:#?}", check.findings);
    assert_eq!(json(&package.files, "notater.json")["rounds"].as_array().unwrap().len(), 2);
}

#[test]
fn a_letter_changed_in_the_notes_is_found_also_when_the_sum_is_made_to_fit() {
    let mut files = honest();
    replaced(&mut files, "notater.json", 1);
    names_the_note(&files, "notater.json");
    cover(&mut files);
    names_the_note(&files, "notater.json");
}

#[test]
fn a_letter_changed_in_the_receipts_is_found() {
    let mut files = honest();
    replaced(&mut files, "kvitteringer.json", 1);
    cover(&mut files);
    names_the_note(&files, "kvitteringer.json");
}

#[test]
fn a_letter_changed_in_the_summary_is_found() {
    let mut files = honest();
    replaced(&mut files, "oppsummering.json", 1);
    cover(&mut files);
    names_the_note(&files, "oppsummering.json");
}

#[test]
fn a_letter_changed_in_the_journal_breaks_its_chain_there() {
    let mut files = honest();
    replaced(&mut files, "journal.jsonl", 1);
    names_the_note(&files, "journal.jsonl");
    cover(&mut files);
    names_the_note(&files, "journal.jsonl");
}

/// A journal with one letter of one note changed, and every hash after it made anew.
fn forged() -> (TempDir, Door) {
    let (_, changed, text) = victim();
    let dir = TempDir::new().unwrap();
    let path = dir.path().join("forfalsket.rundebord");
    let mut journal = Journal::create(&path).unwrap();
    let records = &day().1;
    for together in records.chunk_by(|one, next| one.stamp.command == next.stamp.command) {
        let event = |record: &Record| NewEvent {
            payload: record.event.payload.replace(&text, &changed),
            ..record.event.clone()
        };
        journal.append(journal.head().seq, &together[0].stamp, together.iter().map(event).collect()).unwrap();
    }
    drop(journal);
    let door = Door::open(&path, Door::system_clock()).unwrap();
    (dir, door)
}

#[test]
fn a_letter_changed_in_the_journal_with_the_chain_made_anew_is_found_in_what_it_no_longer_gives() {
    let (_dir, door) = forged();
    let mut files = honest();
    let lines: Vec<u8> = door
        .records(0, 1_000_000)
        .unwrap()
        .into_iter()
        .flat_map(|record| {
            let mut line = serde_json::to_vec(&JournalLine::try_from(record).unwrap()).unwrap();
            line.push(b'\n');
            line
        })
        .collect();
    put(&mut files, "journal.jsonl", lines);
    let mut metadata = json(&files, "metadata.json");
    metadata["journal"]["hode"] = door.head().hash.clone().into();
    put(&mut files, "metadata.json", serde_json::to_vec_pretty(&metadata).unwrap());
    cover(&mut files);
    names_the_note(&files, "notater.json");
}

#[test]
fn a_print_of_other_words_is_found() {
    let (_dir, door) = forged();
    let other = door.archive(day().2).unwrap();
    let mut files = honest();
    let path = files.iter().map(|(name, _)| name.clone()).find(|name| name.ends_with("oppsummering.pdf")).unwrap();
    put(&mut files, &path, file(&other.files, &path).to_vec());
    for covered in [false, true] {
        if covered {
            cover(&mut files);
        }
        let check = checked(&files);
        assert_eq!((check.outcome, &check.findings[0].file), (PackageOutcome::Mismatch, &path), "{covered}");
    }
}

#[test]
fn a_package_that_is_forged_throughout_is_betrayed_by_the_receipt_that_the_table_took_home() {
    let (_dir, door) = forged();
    let forged = door.archive(day().2).unwrap();
    let dir = TempDir::new().unwrap();
    let (path, honest_dir) = (written(&forged.files, &dir), TempDir::new().unwrap());
    assert_eq!(check_package(&path, None).unwrap().outcome, PackageOutcome::Proven, "as LES-MEG.txt says");
    let receipts = json(&honest(), "kvitteringer.json");
    let receipts = receipts["receipts"].as_array().unwrap();
    let behind = receipts.iter().find(|one| one["words"]["notes"].to_string().contains(&victim().2)).unwrap();
    let code = behind["code"].as_str().unwrap();
    assert_eq!(check_package(&path, Some(code)).unwrap_err().code.0, "receipt_unknown");
    let found = check_package(&written(&honest(), &honest_dir), Some(&code.to_lowercase())).unwrap().receipt.unwrap();
    assert!(found.notes.iter().any(|note| (&note.reference, &note.text) == (&victim().0, &victim().2)));
}

#[test]
fn a_file_too_much_or_too_little_and_a_changed_title_are_named() {
    let mut files = honest();
    files.push(("dokumenter/nytt.pdf".into(), b"%PDF-1.7".to_vec()));
    assert_eq!(checked(&files).findings[0].file, "dokumenter/nytt.pdf");
    for gone in ["sporsmal.json", "journal.jsonl", "LES-MEG.txt"] {
        let files: Files = honest().into_iter().filter(|(name, _)| name != gone).collect();
        assert_eq!(checked(&files).findings[0].file, gone);
    }
    let mut files = honest();
    let text = String::from_utf8(file(&files, "metadata.json").to_vec()).unwrap();
    put(&mut files, "metadata.json", text.replacen("Lillevik kommune", "Storvik kommune", 1).into_bytes());
    let check = checked(&files);
    assert!(check.findings[0].message.contains("Storvik kommune"), "{:?}", check.findings);
}

#[test]
fn a_print_from_another_version_is_told_apart_from_one_that_was_changed() {
    let mut files = honest();
    let mut metadata = json(&files, "metadata.json");
    metadata["program"]["versjon"] = "0.0.9".into();
    put(&mut files, "metadata.json", serde_json::to_vec_pretty(&metadata).unwrap());
    assert_eq!(checked(&files).outcome, PackageOutcome::Proven, "the same bytes are proven, whoever made them");
    let path = files.iter().map(|(name, _)| name.clone()).find(|name| name.ends_with(".pdf")).unwrap();
    put(&mut files, &path, b"%PDF-1.7 as another version writes it".to_vec());
    cover(&mut files);
    let check = checked(&files);
    assert_eq!((check.outcome, &check.unproven[0].file), (PackageOutcome::Unproven, &path), "{:#?}", check.findings);
}

#[test]
fn what_is_no_package_is_refused_and_nothing_makes_the_check_fall_over() {
    let dir = TempDir::new().unwrap();
    let refused = |path: &Path| check_package(path, None).unwrap_err().code.0;
    let empty = dir.path().join("tom");
    fs::create_dir(&empty).unwrap();
    assert_eq!(refused(&empty), "package_unreadable");
    assert_eq!(refused(&dir.path().join("borte.zip")), "package_unreadable");
    let whole = day().0.zipped().unwrap();
    for length in [0, 1, 30, whole.len() / 2, whole.len() - 1] {
        let path = dir.path().join(format!("{length}.zip"));
        fs::write(&path, &whole[..length]).unwrap();
        assert_eq!(refused(&path), "package_unreadable", "{length}");
    }
    let hostile: [&[u8]; 5] =
        [b"\xff\xfe\x00", &b"[".repeat(100_000), b"{}", b"null\n", br#"{"receipts":[{"code":1}],"rounds":{}}"#];
    for bytes in hostile {
        let mut files = honest();
        put(&mut files, "journal.jsonl", bytes.to_vec());
        assert_eq!(checked(&files).findings[0].file, "journal.jsonl");
        let mut files = honest();
        for path in ["notater.json", "kvitteringer.json", "oppsummering.json", "sporsmal.json", "LES-MEG.txt"] {
            put(&mut files, path, bytes.to_vec());
        }
        let check = checked(&files);
        assert_eq!((check.outcome, check.findings[0].file.as_str()), (PackageOutcome::Mismatch, "notater.json"));
        assert!(check.findings.iter().any(|finding| finding.file == "LES-MEG.txt"));
    }
}

#[test]
fn a_package_is_never_written_over_something() {
    let day = Day::until(DemoStage::Closed);
    let package = day.door.archive(day.workshop()).unwrap();
    let dir = TempDir::new().unwrap();
    for name in ["pakke.zip", "pakke"] {
        let path = dir.path().join(name);
        assert_eq!(day.door.keep_package(&package, &path).unwrap(), path);
        assert_eq!(check_package(&path, None).unwrap().outcome, PackageOutcome::Proven, "{name}");
        assert_eq!(day.door.keep_package(&package, &path).unwrap_err().code.0, "file_exists");
    }
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 2, "nothing unfinished is left");
}

#[test]
fn a_receipt_from_before_the_table_got_its_notes_back_shows_the_words_as_they_were() {
    let mut day = Day::until(DemoStage::Closed);
    let (workshop, (table, by)) = (day.workshop(), day.table(0));
    let first = day.door.archive(workshop).unwrap();
    let code = json(&first.files, "kvitteringer.json")["receipts"][0]["code"].as_str().unwrap().to_owned();
    let reason = "Et ord var feil";
    day.does(Command::ReopenWorkshop { workshop, reason: reason.into() });
    day.does(Command::ReopenHandIn { workshop, table, reason: reason.into() });
    let note = day.door.state().notes_at(workshop, table).min_by_key(|note| note.reference).unwrap().clone();
    let content = NoteContent { text: "Helt andre ord".into(), ..note.content.clone() };
    day.give(by, Command::ReviseNote { note: note.id, content, base: None }).unwrap();
    let package = day.door.archive(workshop).unwrap();
    let notes = json(&package.files, "notater.json");
    let of_table = &notes["rounds"][0]["tables"][0];
    assert_eq!((&of_table["receipt"], of_table["notes"].as_array().unwrap().len()), (&Value::Null, 0));
    assert_eq!(of_table["others"][0]["because"], "not_handed_in");
    let dir = TempDir::new().unwrap();
    let check = check_package(&written(&package.files, &dir), Some(&code)).unwrap();
    let receipt = check.receipt.unwrap();
    assert_eq!((check.outcome, receipt.replaced.as_deref()), (PackageOutcome::Proven, Some(reason)));
    assert!(receipt.notes.iter().any(|one| one.text == note.content.text), "the words that were handed in");
    assert!(receipt.notes.iter().all(|one| one.text != "Helt andre ord"));
}
