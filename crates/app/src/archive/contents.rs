//! What a package holds, file by file, from the state alone.

use chrono::{DateTime, Local, SecondsFormat, Utc};
use rundebord_core::Workshop;
use rundebord_journal::{JournalFault, Record};
use rundebord_texts::{Value, date, text, text_with};
use serde::Serialize;

use super::Package;
use super::hand_ins::HandIns;
use super::metadata::{FileMetadata, JournalEnd, Metadata, Program, SCHEMA, Status, WorkshopMetadata};
use super::notes::{notes, receipts};
use super::summary::summary;
use crate::digest::sha256;
use crate::printing::documents;
use crate::{AppError, Door, Extras, JournalLine};

pub(crate) const METADATA: &str = "metadata.json";
pub(crate) const JOURNAL: &str = "journal.jsonl";
pub(crate) const NOTES: &str = "notater.json";
pub(crate) const RECEIPTS: &str = "kvitteringer.json";
pub(crate) const SUMMARY: &str = "oppsummering.json";
pub(crate) const QUESTIONS: &str = "sporsmal.json";
pub(crate) const LETTER: &str = "LES-MEG.txt";
pub(crate) const DOCUMENTS: &str = "dokumenter/";

struct Item {
    path: String,
    bytes: Vec<u8>,
    title: String,
    kind: String,
    mime: &'static str,
    format: String,
}

pub(super) fn package(door: &Door, workshop: &Workshop) -> Result<Package, AppError> {
    let records = door.records(0, door.head().seq as usize)?;
    let at = records.last().map(|record| record.stamp.at).unwrap_or_default();
    let (prints, missing) = prints(door, workshop)?;
    let mut items = data(door, workshop, &records)?;
    items.push(letter(door, workshop));
    items.extend(prints);
    let metadata = metadata(door, workshop, at, missing, &items);
    let mut files = vec![(METADATA.to_owned(), pretty(&metadata))];
    files.extend(items.into_iter().map(|item| (item.path, item.bytes)));
    Ok(Package { name: name(door, workshop), files, at })
}

/// The documents that are final, and the titles of those that are not.
fn prints(door: &Door, workshop: &Workshop) -> Result<(Vec<Item>, Vec<String>), AppError> {
    let (mut items, mut missing) = (vec![], vec![]);
    let of_workshop = documents(door).into_iter().filter(|line| line.document.workshop() == workshop.id);
    for line in of_workshop.filter(|line| line.ready) {
        if line.draft {
            missing.push(line.title);
            continue;
        }
        let print = door.print(&line.document, &Extras::default())?;
        items.push(Item {
            path: format!("{DOCUMENTS}{:02}-{}.pdf", items.len() + 1, plain(&line.title)),
            kind: line.title.clone(),
            title: print.file_name.trim_end_matches(".pdf").to_owned(),
            mime: "application/pdf",
            format: pdf_format(&print.bytes),
            bytes: print.bytes,
        });
    }
    Ok((items, missing))
}

/// As the document itself claims in its metadata, which are not compressed.
fn pdf_format(bytes: &[u8]) -> String {
    let claims = |what: &str| bytes.windows(what.len()).any(|at| at == what.as_bytes());
    let level_a = claims("<pdfaid:part>2</pdfaid:part>") && claims("<pdfaid:conformance>A</pdfaid:conformance>");
    if level_a { "PDF/A-2a" } else { "PDF" }.to_owned()
}

fn data(door: &Door, workshop: &Workshop, records: &[Record]) -> Result<Vec<Item>, AppError> {
    let state = door.state();
    let (_, hand_ins) = HandIns::of(records);
    let rounds: Vec<&Workshop> = state.workshops.iter().filter(|other| other.round <= workshop.round).collect();
    let notes = notes(state, &hand_ins, &rounds);
    let mut items = vec![];
    if let Some(published) = &workshop.published {
        items.push(json(door, SUMMARY, "summary", &summary(state, workshop.round, published, &notes)));
    }
    items.push(json(door, NOTES, "notes", &notes));
    items.push(json(door, RECEIPTS, "receipts", &receipts(&hand_ins, &rounds)));
    items.push(json(door, QUESTIONS, "questions", &workshop.question_set));
    items.push(Item {
        path: JOURNAL.to_owned(),
        bytes: journal(door, records)?,
        title: text(door.language(), "archive-file-journal"),
        kind: text(door.language(), "archive-kind-data"),
        mime: "application/jsonl",
        format: "JSON Lines".to_owned(),
    });
    Ok(items)
}

/// Every event on a line of its own, as it stands in the file.
pub(super) fn journal(door: &Door, records: &[Record]) -> Result<Vec<u8>, AppError> {
    let mut bytes = vec![];
    for record in records {
        let line = JournalLine::try_from(record.clone()).map_err(|error| {
            let (path, what) = (door.path().to_path_buf(), error.to_string());
            AppError::journal(door.language(), &JournalFault::Damaged { path, seq: record.seq, what })
        })?;
        bytes.extend(serde_json::to_vec(&line).expect("a journal line holds only strings and numbers"));
        bytes.push(b'\n');
    }
    Ok(bytes)
}

fn json(door: &Door, path: &str, id: &str, value: &impl Serialize) -> Item {
    Item {
        path: path.to_owned(),
        bytes: pretty(value),
        title: text(door.language(), &format!("archive-file-{id}")),
        kind: text(door.language(), "archive-kind-data"),
        mime: "application/json",
        format: "JSON".to_owned(),
    }
}

pub(crate) fn pretty(value: &impl Serialize) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(value).expect("the files hold only plain data with names for keys");
    bytes.push(b'\n');
    bytes
}

/// For somebody who has the package and nothing else.
fn letter(door: &Door, workshop: &Workshop) -> Item {
    let language = door.language();
    let (title, municipality) = process(door);
    let head = door.head();
    let (date, seq) = (date(language, workshop.details.date), head.seq.to_string());
    let values: [(&str, Value<'_>); 6] = [
        ("title", title.as_str().into()),
        ("municipality", municipality.as_str().into()),
        ("round", i64::from(workshop.round).into()),
        ("date", date.as_str().into()),
        ("seq", seq.as_str().into()),
        ("hash", head.hash.as_str().into()),
    ];
    // Line ends that every editor understands.
    let letter = text_with(language, "archive-letter", &values).replace('\n', "\r\n");
    Item {
        path: LETTER.to_owned(),
        bytes: format!("\u{feff}{letter}\r\n").into_bytes(),
        title: text(language, "archive-file-letter"),
        kind: text(language, "archive-kind-letter"),
        mime: "text/plain; charset=utf-8",
        format: "UTF-8".to_owned(),
    }
}

fn metadata(door: &Door, workshop: &Workshop, at: DateTime<Utc>, missing: Vec<String>, items: &[Item]) -> Metadata {
    let (plan, creator) = process(door);
    let status = if workshop.is_published() { Status::Final } else { Status::Draft };
    let file = |item: &Item| FileMetadata {
        path: item.path.clone(),
        title: item.title.clone(),
        kind: item.kind.clone(),
        status: if item.mime == "application/pdf" { Status::Final } else { status },
        mime: item.mime.to_owned(),
        format: item.format.clone(),
        size: item.bytes.len() as u64,
        algorithm: "SHA-256".to_owned(),
        sha256: sha256(&item.bytes),
    };
    let in_milliseconds = |at: DateTime<Utc>| at.to_rfc3339_opts(SecondsFormat::Millis, true);
    Metadata {
        schema: SCHEMA.to_owned(),
        title: name(door, workshop),
        creator,
        plan,
        workshop: WorkshopMetadata {
            id: workshop.id,
            round: workshop.round,
            date: workshop.details.date.to_string(),
            place: workshop.details.place.clone(),
            published: workshop.published_at.map(in_milliseconds),
        },
        language: door.language().tag().to_owned(),
        status,
        created: in_milliseconds(at),
        program: Program::this(),
        utc_offset: utc_offset(at),
        journal: JournalEnd { seq: door.head().seq, hash: door.head().hash.clone() },
        missing,
        files: items.iter().map(file).collect(),
    }
}

/// This computer's, at that time: the prints tell times of day by it.
pub(super) fn utc_offset(at: DateTime<Utc>) -> String {
    at.with_timezone(&Local).offset().to_string()
}

fn process(door: &Door) -> (String, String) {
    let details = door.state().process.as_ref().map(|process| &process.details);
    details.map(|details| (details.title.clone(), details.municipality.clone())).unwrap_or_default()
}

fn name(door: &Door, workshop: &Workshop) -> String {
    let values = [("title", process(door).0.into()), ("round", i64::from(workshop.round).into())];
    safe(&text_with(door.language(), "archive-name", &values))
}

/// A name that every file system takes: no reserved letters, not too long, no full stop or space at its end.
pub(crate) fn safe(name: &str) -> String {
    let allowed = |letter: char| !letter.is_control() && !r#"/\:*?"<>|"#.contains(letter);
    let name: String = name.chars().map(|letter| if allowed(letter) { letter } else { ' ' }).collect();
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let name: String = name.chars().take(100).collect();
    name.trim_matches([' ', '.']).to_owned()
}

/// A title in the letters that every archive takes.
fn plain(title: &str) -> String {
    let mut plain = String::new();
    for letter in title.to_lowercase().chars() {
        match letter {
            'a'..='z' | '0'..='9' => plain.push(letter),
            'æ' => plain.push_str("ae"),
            'ø' => plain.push('o'),
            'å' => plain.push('a'),
            _ if plain.is_empty() || plain.ends_with('-') => {}
            _ => plain.push('-'),
        }
    }
    plain.trim_matches('-').chars().take(60).collect()
}
