//! A summary with 1,500 notes: time, peak memory, size; beside programs of this machine that print the same words.
//!
//! The peers get the same headings, notes and table as HTML. Neither numbers the pages nor knows the journal, so they
//! have less to do. A peer that is not installed is named and left out. Leaves out judging: it prints what it finds.

mod model;
mod peers;

use std::time::Instant;

use rundebord_documents::print::{PrintError, summary};

/// Documents made in one run; the middle one's time is told.
const TIMES: usize = 5;

fn main() -> Result<(), PrintError> {
    let model = model::summary();
    let mut times = Vec::new();
    let mut size = 0;
    for _ in 0..TIMES {
        let start = Instant::now();
        size = summary(&model)?.len();
        times.push(start.elapsed());
    }
    times.sort();
    println!("A summary with {} notes", model.figures.notes);
    println!("{:<34}{:>10}{:>14}{:>12}", "", "time", "peak memory", "size");
    row("Rundebord, PDF/A-2a and PDF/UA-1", times[TIMES / 2].as_secs_f64(), peak_memory(), size);
    for peer in peers::ALL {
        match peers::print(&peer, &model::html(&model)) {
            Ok(printed) => row(peer.name, printed.seconds, None, printed.size),
            Err(fault) => println!("{:<34}left out: {fault}", peer.name),
        }
    }
    Ok(())
}

fn row(name: &str, seconds: f64, memory: Option<u64>, size: usize) {
    let memory = memory.map_or("–".to_owned(), |kib| format!("{} MB", kib / 1_024));
    println!("{name:<34}{:>7.0} ms{memory:>14}{:>9} kB", 1_000.0 * seconds, size / 1_000);
}

/// The most memory that this process has had, in KiB, with the fonts and the model in it; Linux alone tells.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}
