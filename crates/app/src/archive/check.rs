//! The check of a package, without the process file and without a network: every file against its sum, the chain of the journal,
//! and then the whole package made anew from the journal and compared, file by file.
//!
//! What it cannot know: whether somebody has made the whole package anew from another journal. Against that stand the receipts
//! that the tables took away, and the head of the journal on the printed summaries.

use std::path::Path;

use rundebord_core::{State, WrittenLanguage};
use rundebord_texts::{Language, Value as TextValue};
use serde_json::Value;

use super::answer::{PackageCheck, PackageOutcome, behind};
use super::chain::{Chain, first_unknown};
use super::contents::{DOCUMENTS, JOURNAL, METADATA, NOTES, QUESTIONS, RECEIPTS, SUMMARY, utc_offset};
use super::difference::difference;
use super::findings::{PackageFinding, Teller};
use super::hand_ins::HandIns;
use super::metadata::{Metadata, Program, SCHEMA, Status};
use super::notes::ReceiptsFile;
use super::reading::{Files, read};
use super::replay::{ReplayFault, replay};
use super::summary::{Origin, SummaryFile, outside};
use super::{notes, own_words};
use crate::AppError;
use crate::digest::sha256;

/// Checks a folder or a zip file. Refuses only what is no package at all, and a receipt that it does not have.
pub fn check_package(path: &Path, receipt: Option<&str>) -> Result<PackageCheck, AppError> {
    let unreadable = |what: String| {
        let path = path.display().to_string();
        let values = [("path", TextValue::from(path.as_str())), ("what", TextValue::from(what.as_str()))];
        AppError::new(Language::Nb, "package_unreadable", &values)
    };
    let files = read(path).map_err(|fault| unreadable(fault.to_string()))?;
    let metadata: Metadata =
        serde_json::from_slice(&files[METADATA]).map_err(|error| unreadable(format!("{METADATA}: {error}")))?;
    if metadata.schema != SCHEMA {
        return Err(unreadable(metadata.schema));
    }
    let language = if metadata.language == Language::Nn.tag() { Language::Nn } else { Language::Nb };
    let check = Checking { teller: Teller(language), files: &files, metadata: &metadata }.check(receipt);
    match receipt {
        Some(_) if check.receipt.is_none() && check.findings.is_empty() => {
            Err(AppError::new(language, "receipt_unknown", &[]))
        }
        _ => Ok(check),
    }
}

struct Checking<'a> {
    teller: Teller,
    files: &'a Files,
    metadata: &'a Metadata,
}

/// What a part of the check has found.
#[derive(Default)]
struct Found {
    findings: Vec<PackageFinding>,
    unproven: Vec<PackageFinding>,
}

impl Checking<'_> {
    fn check(&self, receipt: Option<&str>) -> PackageCheck {
        let mut found = Found::default();
        let chain = Chain::follow(self.files.get(JOURNAL).map(Vec::as_slice).unwrap_or_default());
        found.findings.extend(self.journal(&chain));
        let whole = found.findings.is_empty();
        let expected = match whole {
            true => self.replayed(&chain, &mut found),
            false => None,
        };
        if let Some(expected) = &expected {
            self.compare(expected, &mut found);
        }
        let told: Vec<String> = found.findings.iter().filter_map(|finding| finding.about.clone()).collect();
        let own = own_words::findings(self.teller, self.files).into_iter();
        found.findings.extend(own.filter(|finding| !finding.about.as_ref().is_some_and(|about| told.contains(about))));
        self.sums(&mut found.findings);
        if let (Some(expected), true) = (&expected, found.findings.is_empty()) {
            self.about_itself(expected, &mut found);
        }
        self.told(&chain, expected.as_ref().unwrap_or(self.files), found, receipt)
    }

    /// The chain, and its end as the metadata has it.
    fn journal(&self, chain: &Chain) -> Option<PackageFinding> {
        if !self.files.contains_key(JOURNAL) {
            return Some(self.teller.file("find-file-missing", JOURNAL));
        }
        if chain.broken.is_some() {
            let state = std::panic::catch_unwind(|| HandIns::of(&chain.records).0).unwrap_or_else(|_| State::new());
            return chain.finding(self.teller, &state);
        }
        let end = &self.metadata.journal;
        let same = (end.seq, end.hash.as_str()) == (chain.head.seq, chain.head.hash.as_str());
        let (found, told) = (chain.head.seq.to_string(), end.seq.to_string());
        (!same).then(|| {
            let values = [("found", found.as_str()), ("told", told.as_str()), ("file", JOURNAL)];
            let message = self.teller.text_with("find-head", &values);
            PackageFinding { file: JOURNAL.to_owned(), about: None, message }
        })
    }

    /// The package as the journal makes it.
    fn replayed(&self, chain: &Chain, found: &mut Found) -> Option<Files> {
        if let Some(seq) = first_unknown(&chain.records) {
            let about = self.teller.text_with("an-event", &[("name", &seq.to_string())]);
            found.unproven.push(self.teller.about("unproven-newer", JOURNAL, &about, &[]));
            return None;
        }
        match replay(&chain.records, self.metadata.workshop.id) {
            Ok(files) => Some(files),
            Err(ReplayFault::Nonsense) => {
                found.findings.push(self.teller.file("find-replay", JOURNAL));
                None
            }
            Err(fault @ ReplayFault::Disk(_)) => {
                let message = self.teller.text_with("unproven-replay", &[("what", &fault.to_string())]);
                found.unproven.push(PackageFinding { file: JOURNAL.to_owned(), about: None, message });
                None
            }
        }
    }

    /// Every file but the metadata; those that name notes first.
    fn compare(&self, expected: &Files, found: &mut Found) {
        let first = [NOTES, RECEIPTS, SUMMARY, QUESTIONS, JOURNAL];
        let rest = expected.keys().map(String::as_str).filter(|path| !first.contains(path) && *path != METADATA);
        for path in first.into_iter().chain(rest) {
            let Some(proven) = expected.get(path) else { continue };
            match self.files.get(path) {
                None => found.findings.push(self.teller.file("find-file-missing", path)),
                Some(bytes) if bytes == proven => {}
                Some(_) if path.starts_with(DOCUMENTS) && !self.prints_alike() => {
                    let values = [("file", path), ("version", self.metadata.program.version.as_str())];
                    let message = self.teller.text_with("unproven-print", &values);
                    found.unproven.push(PackageFinding { file: path.to_owned(), about: None, message });
                }
                Some(bytes) => found.findings.push(self.other(path, bytes, proven)),
            }
        }
        let extra = self.files.keys().filter(|path| !expected.contains_key(*path));
        found.findings.extend(extra.map(|path| self.teller.file("find-file-extra", path)));
    }

    /// Another version, or a clock with another offset, may print the same words as other bytes.
    fn prints_alike(&self) -> bool {
        let at = chrono::DateTime::parse_from_rfc3339(&self.metadata.created).map(|at| at.to_utc());
        let here = at.map(utc_offset).unwrap_or_default();
        self.metadata.program == Program::this() && self.metadata.utc_offset == here
    }

    fn other(&self, path: &str, found: &[u8], proven: &[u8]) -> PackageFinding {
        if path.ends_with(".json") {
            let (one, other) = (serde_json::from_slice(found), serde_json::from_slice(proven));
            return match (one, other) {
                (Ok::<Value, _>(one), Ok::<Value, _>(other)) => difference(self.teller, path, &one, &other)
                    .unwrap_or_else(|| self.teller.file("find-written-otherwise", path)),
                _ => self.teller.file("find-unreadable", path),
            };
        }
        let id = if path.starts_with(DOCUMENTS) { "find-print" } else { "find-file-other" };
        self.teller.file(id, path)
    }

    /// Every file is there with the sum that the metadata has, and no other; what is told already is not told again.
    fn sums(&self, findings: &mut Vec<PackageFinding>) {
        let listed = &self.metadata.files;
        let told = |findings: &[PackageFinding], path: &str| findings.iter().any(|finding| finding.file == path);
        for file in listed {
            let id = match self.files.get(&file.path) {
                None => "find-file-missing",
                Some(bytes) if sha256(bytes) != file.sha256 || bytes.len() as u64 != file.size => "find-sum",
                Some(_) => continue,
            };
            if !told(findings, &file.path) {
                findings.push(self.teller.file(id, &file.path));
            }
        }
        for path in self.files.keys().filter(|path| *path != METADATA) {
            if !listed.iter().any(|file| &file.path == path) && !told(findings, path) {
                findings.push(self.teller.file("find-file-extra", path));
            }
        }
    }

    /// The metadata, but for what says which program made it, and on which computer.
    fn about_itself(&self, expected: &Files, found: &mut Found) {
        let comparable = |files: &Files| {
            let mut value: Value = files.get(METADATA).and_then(|bytes| serde_json::from_slice(bytes).ok())?;
            let fields = value.as_object_mut()?;
            fields.remove("program");
            fields.remove("utcForskyvning");
            if !self.prints_alike() {
                fields.remove("filer");
            }
            Some(value)
        };
        if let (Some(one), Some(other)) = (comparable(self.files), comparable(expected)) {
            found.findings.extend(difference(self.teller, METADATA, &one, &other));
        }
    }

    fn told(&self, chain: &Chain, proven: &Files, found: Found, receipt: Option<&str>) -> PackageCheck {
        let read = |file: &str| proven.get(file).map(Vec::as_slice).unwrap_or_default();
        let receipts: Option<ReceiptsFile> = serde_json::from_slice(read(RECEIPTS)).ok();
        let summary: Option<SummaryFile> = serde_json::from_slice(read(SUMMARY)).ok();
        let notes: Option<notes::NotesFile> = serde_json::from_slice(read(NOTES)).ok();
        let Found { mut findings, unproven } = found;
        let sources: Vec<_> = summary.iter().flat_map(|file| &file.statements).flat_map(|line| &line.sources).collect();
        let stray = sources.iter().filter(|source| source.origin == Origin::NotHandedIn);
        findings.extend(stray.map(|source| {
            let about = self.teller.text_with("a-note", &[("name", &source.reference)]);
            self.teller.about("find-source-stray", SUMMARY, &about, &[])
        }));
        let late = |reference: &&str| {
            notes.as_ref().and_then(|notes| outside(notes, reference)) == Some(notes::Outside::LatePaper)
        };
        let mut late: Vec<&str> = sources.iter().map(|source| source.reference.as_str()).filter(late).collect();
        late.sort_unstable();
        late.dedup();
        let outcome = match (findings.is_empty(), unproven.is_empty()) {
            (false, _) => PackageOutcome::Mismatch,
            (true, false) => PackageOutcome::Unproven,
            (true, true) => PackageOutcome::Proven,
        };
        let language = if self.teller.0 == Language::Nn { WrittenLanguage::Nn } else { WrittenLanguage::Nb };
        PackageCheck {
            outcome,
            language,
            title: self.metadata.title.clone(),
            municipality: self.metadata.creator.clone(),
            round: self.metadata.workshop.round,
            is_final: self.metadata.status == Status::Final,
            files: self.files.len() as u32,
            events: chain.head.seq,
            head: chain.head.hash.clone(),
            receipts: receipts.as_ref().map_or(0, |file| file.receipts.len() as u32),
            sources: sources.len() as u32,
            late: late.into_iter().map(str::to_owned).collect(),
            findings,
            unproven,
            receipt: receipt.and_then(|written| behind(receipts.as_ref()?, written)),
        }
    }
}
