//! The same state gives the same bytes, whatever day it is made on.

#![allow(clippy::unwrap_used)]

use std::sync::Arc;

use chrono::{TimeZone, Utc};
use rundebord_app::core::*;
use rundebord_app::*;
use tempfile::TempDir;

/// Every document and every file to work on, as they are made on New Year's Eve of a year.
fn made_in(year: i32, dir: &TempDir) -> Vec<(String, Vec<u8>)> {
    let clock: Clock = Arc::new(move || Utc.with_ymd_and_hms(year, 12, 31, 23, 59, 58).unwrap());
    let door = Door::open(&dir.path().join("demo.rundebord"), clock).unwrap();
    let looks = |view| door.view(&Actor::Facilitator, &view).unwrap();
    let ViewAnswer::Documents(lines) = looks(View::Documents) else { unreachable!() };
    let ready = lines.into_iter().filter(|line| line.ready);
    let print = |line: DocumentLine| door.print(&line.document, &Extras::default()).unwrap();
    let mut made: Vec<_> = ready.map(print).map(|print| (print.file_name, print.bytes)).collect();
    let ViewAnswer::Exports(lines) = looks(View::Exports) else { unreachable!() };
    let export = |line: ExportLine| door.export(&line.export).unwrap();
    made.extend(lines.into_iter().filter(|line| line.ready).map(export).map(|file| (file.file_name, file.bytes)));
    made
}

#[test]
fn two_runs_on_two_days_give_the_same_bytes() {
    // Drafts while the tables write and when they are done; then most is final.
    for (until, least) in [(DemoStage::Notes, 14), (DemoStage::Closed, 18), (DemoStage::Whole, 36)] {
        let dir = TempDir::new().unwrap();
        let roster = RosterSource::File { name: DEMO_ROSTER_NAME.into(), bytes: DEMO_ROSTER.to_vec() };
        let demo = Demo { roster, tables: Some(5), language: WrittenLanguage::Nn, until };
        drop(play(&dir.path().join("demo.rundebord"), &demo).unwrap());
        let (first, later) = (made_in(2026, &dir), made_in(2031, &dir));
        assert!(first.len() >= least, "{until:?}: {} files", first.len());
        for (first, later) in first.iter().zip(&later) {
            assert!(first == later, "{until:?}: {} is another on another day", first.0);
        }
    }
}
