//! A summary with 1,500 notes: time, peak memory, size, pages, and whether an archive may take the file; beside programs of
//! this machine that print the same words.
//!
//! `cargo xtask bench prints` is how it is run. Typst and Chromium get the same headings, notes and tables (`outline`),
//! LibreOffice our Word document. A program that is not there is named and left out. Prints Markdown; asserts nothing.

mod model;
mod outline;
mod peers;
mod watch;

use std::path::{Path, PathBuf};
use std::time::Instant;

use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use rundebord_documents::print::summary;

use peers::{Fault, Peer};
use watch::Measured;

/// Runs of each program; the one with the middle time is told.
const TIMES: usize = 5;
/// A program that takes longer, in seconds, is run once.
const SLOW: f64 = 60.0;

/// The rule that a stream breaks whose data happens to end with a carriage return (ADR 0005): one in 256, and no reader
/// minds. It is held against nobody.
const CARRIAGE_RETURN: &str = ":6.1.7.1:1]";

fn main() -> Result<(), Fault> {
    let words: Vec<String> = std::env::args().collect();
    let after = |name: &str| words.iter().position(|word| word == name).and_then(|place| words.get(place + 1));
    match after("--alone") {
        Some(to) => alone(Path::new(to)),
        None => measure(after("--typst").map(PathBuf::from)),
    }
}

/// One document in a process of its own, as the other programs have; says what it took without the process.
fn alone(to: &Path) -> Result<(), Fault> {
    let model = model::summary();
    let start = Instant::now();
    let bytes = summary(&model)?;
    println!("{}", watch::account(start.elapsed().as_secs_f64()));
    Ok(std::fs::write(to, bytes)?)
}

fn measure(python: Option<PathBuf>) -> Result<(), Fault> {
    let model = model::summary();
    println!("A summary with {} notes, {}.\n", model.figures.notes, watch::machine());
    println!("| program | time | making alone | memory | size | pages | PDF/A-2a | PDF/UA-1 |");
    println!("|---|--:|--:|--:|--:|--:|---|---|");
    let mut faults = vec![];
    for peer in peers::all(python)? {
        let folder = tempfile::tempdir()?;
        match middle(&peer, &model, folder.path()) {
            Ok(measured) => faults.extend(row(&peer, &measured, &std::fs::read(folder.path().join(peers::MADE))?)?),
            Err(fault) => println!("| {} | left out: {fault} | | | | | | |", peer.name()),
        }
    }
    println!();
    faults.iter().for_each(|fault| println!("- {fault}"));
    Ok(())
}

fn middle(peer: &Peer, model: &rundebord_documents::print::Summary, folder: &Path) -> Result<Measured, Fault> {
    peer.prepare(model, folder)?;
    let mut runs = vec![peer.run(folder)?];
    while runs[0].seconds < SLOW && runs.len() < TIMES {
        runs.push(peer.run(folder)?);
    }
    runs.sort_by(|a, b| a.seconds.total_cmp(&b.seconds));
    Ok(runs.swap_remove(runs.len() / 2))
}

/// A line of the table. Gives what keeps the file from being valid: the first fault of each profile.
fn row(peer: &Peer, measured: &Measured, bytes: &[u8]) -> Result<Vec<String>, Fault> {
    let time = |seconds: f64| format!("{:.0} ms", 1_000.0 * seconds);
    let making = measured.making.map_or("–".to_owned(), time);
    let memory = measured.memory.map_or("–".to_owned(), |kib| format!("{} MB", kib / 1_024));
    let pages = lopdf::Document::load_mem(bytes)?.get_pages().len();
    let found = [ValidationProfile::PdfA2a, ValidationProfile::PdfUa1].map(|profile| fault(bytes, profile));
    let [archive, everybody] = found.each_ref().map(|fault| if fault.is_none() { "yes" } else { "no" });
    println!(
        "| {} | {} | {making} | {memory} | {} kB | {pages} | {archive} | {everybody} |",
        peer.name(),
        time(measured.seconds),
        bytes.len() / 1_000
    );
    Ok(found.into_iter().flatten().map(|fault| format!("{}: {fault}", peer.name())).collect())
}

/// What is wrong with a file, by the validator of the tests; None when it is valid.
fn fault(bytes: &[u8], profile: ValidationProfile) -> Option<String> {
    match validate_pdf_bytes(bytes, &ValidationOptions::default().profile(profile)) {
        Ok(report) => report.failures.iter().map(ToString::to_string).find(|fault| !fault.contains(CARRIAGE_RETURN)),
        Err(fault) => Some(fault.to_string()),
    }
}
