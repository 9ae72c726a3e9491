//! What the files of a package say about each other, whatever the journal says: each table's receipt is worked out again from
//! the words in `notater.json`, and the summary's notes are looked up there.

use std::collections::HashMap;

use super::contents::{NOTES, RECEIPTS, SUMMARY};
use super::findings::{PackageFinding, Teller, around_difference};
use super::notes::{NotesFile, ReceiptsFile, TableNotes};
use super::reading::Files;
use super::summary::SummaryFile;

pub(super) fn findings(teller: Teller, files: &Files) -> Vec<PackageFinding> {
    let mut findings = vec![];
    let notes: Option<NotesFile> = read(teller, files, NOTES, &mut findings);
    let receipts: Option<ReceiptsFile> = read(teller, files, RECEIPTS, &mut findings);
    let summary: Option<SummaryFile> = match files.contains_key(SUMMARY) {
        true => read(teller, files, SUMMARY, &mut findings),
        false => None,
    };
    if let Some(notes) = &notes {
        findings.extend(tables(teller, notes, receipts.as_ref()));
    }
    findings.extend(receipts.iter().flat_map(|receipts| words_of_receipts(teller, receipts)));
    if let (Some(notes), Some(summary)) = (&notes, &summary) {
        findings.extend(sources(teller, notes, summary));
    }
    findings
}

pub(super) fn read<T: serde::de::DeserializeOwned>(
    teller: Teller,
    files: &Files,
    file: &str,
    findings: &mut Vec<PackageFinding>,
) -> Option<T> {
    let read = files.get(file).and_then(|bytes| serde_json::from_slice(bytes).ok());
    if read.is_none() && files.contains_key(file) {
        findings.push(teller.file("find-unreadable", file));
    }
    read
}

/// Each table's digest, from its words.
fn tables(teller: Teller, notes: &NotesFile, receipts: Option<&ReceiptsFile>) -> Vec<PackageFinding> {
    let known = |table: &TableNotes, round: u8| {
        let mut all = receipts.into_iter().flat_map(|receipts| &receipts.receipts);
        all.any(|one| (one.round, one.table, Some(&one.digest)) == (round, table.number, table.receipt.as_ref()))
    };
    let mut findings = vec![];
    for round in &notes.rounds {
        for table in &round.tables {
            let Some(digest) = &table.receipt else { continue };
            let about = teller.text_with("a-table", &[("name", &table.number.to_string())]);
            let (worked_out, code) = (table.words(round.workshop).digest(), digest.code());
            if worked_out != *digest {
                let values = [("code", code.as_str()), ("worked_out", &worked_out.code())];
                findings.push(teller.about("find-words-not-receipt", NOTES, &about, &values));
            }
            if receipts.is_some() && !known(table, round.round) {
                findings.push(teller.about("find-receipt-missing", RECEIPTS, &about, &[("code", code.as_str())]));
            }
        }
    }
    findings
}

fn words_of_receipts(teller: Teller, receipts: &ReceiptsFile) -> Vec<PackageFinding> {
    let wrong = receipts.receipts.iter().filter(|receipt| {
        let worked_out = receipt.words.digest();
        worked_out != receipt.digest || receipt.code != worked_out.code()
    });
    let finding = |receipt: &super::notes::Receipt| {
        let about = teller.text_with("a-receipt", &[("name", &receipt.code)]);
        let worked_out = receipt.words.digest().code();
        let values = [("code", receipt.code.as_str()), ("worked_out", worked_out.as_str())];
        teller.about("find-words-not-receipt", RECEIPTS, &about, &values)
    };
    wrong.map(finding).collect()
}

/// Every note behind a statement stands among the tables' notes, with the same words.
fn sources(teller: Teller, notes: &NotesFile, summary: &SummaryFile) -> Vec<PackageFinding> {
    let tables = || notes.rounds.iter().flat_map(|round| &round.tables);
    let handed_in = tables().flat_map(|table| &table.notes);
    let all = handed_in.chain(tables().flat_map(|table| table.others.iter().map(|other| &other.note)));
    let by_reference: HashMap<&str, (&str, &str)> =
        all.map(|note| (note.reference.as_str(), (note.text.as_str(), note.why.as_str()))).collect();
    let mut findings = vec![];
    for source in summary.statements.iter().flat_map(|statement| &statement.sources) {
        let about = teller.text_with("a-note", &[("name", &source.reference)]);
        match by_reference.get(source.reference.as_str()) {
            None => findings.push(teller.about("find-source-unknown", SUMMARY, &about, &[])),
            Some((text, why)) if (*text, *why) != (&source.text, &source.why) => {
                let (there, here) = (format!("{text} {why}"), format!("{} {}", source.text, source.why));
                let (found, proven) = around_difference(here.trim(), there.trim());
                let values = [("found", found.as_str()), ("proven", proven.as_str())];
                findings.push(teller.about("find-source-other", SUMMARY, &about, &values));
            }
            Some(_) => {}
        }
    }
    findings
}
