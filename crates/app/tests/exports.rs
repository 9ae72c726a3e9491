//! Files to work on from: when there is something in them, the same again, and what was published stays.

#![allow(clippy::unwrap_used)]

mod common;

use common::Day;
use rundebord_app::core::*;
use rundebord_app::{DemoStage, ExportKind, ExportLine, View, ViewAnswer};

fn lines(day: &Day) -> Vec<ExportLine> {
    let ViewAnswer::Exports(lines) = day.door.view(&Actor::Facilitator, &View::Exports).unwrap() else {
        panic!("no list of exports")
    };
    lines
}

/// The parts of a Word document are stored as they are.
fn words(day: &Day, kind: &ExportKind) -> String {
    String::from_utf8_lossy(&day.door.export(kind).unwrap().bytes).into_owned()
}

#[test]
fn each_file_waits_for_something_to_tell() {
    let mut day = Day::seated();
    let workshop = day.workshop();
    let ready =
        |day: &Day| lines(day).into_iter().filter(|line| line.ready).map(|line| line.export).collect::<Vec<_>>();
    assert_eq!(ready(&day), [ExportKind::Workbook]);
    let minutes = ExportKind::MinutesDocx { workshop };
    assert_eq!(day.door.export(&minutes).unwrap_err().code.0, "print_not_ready");
    day.does(Command::OpenWorkshop { workshop });
    assert_eq!(ready(&day), [minutes, ExportKind::Workbook]);
}

#[test]
fn a_table_may_export_nothing() {
    let day = Day::writing();
    let workshop = &day.door.state().workshops[0];
    let table = Actor::Table { workshop: workshop.id, table: workshop.tables[0].id };
    assert_eq!(day.door.view(&table, &View::Exports).unwrap_err().code.0, "not_allowed");
}

#[test]
fn every_file_is_the_same_again_and_has_a_name_of_its_own() {
    let day = Day::until(DemoStage::Whole);
    let lines = lines(&day);
    assert!(lines.iter().all(|line| line.ready && !line.draft), "{lines:?}");
    let mut names = vec![];
    for line in lines {
        let export = day.door.export(&line.export).unwrap();
        assert_eq!(export.file_name, line.file_name);
        assert!(export.bytes.starts_with(b"PK"));
        assert_eq!(day.door.export(&line.export).unwrap(), export);
        names.push(export.file_name);
    }
    assert_eq!(&names[..2], ["Verksted 1 – Oppsummering.docx", "Verksted 1 – Møtereferat.docx"]);
    assert!(names[4].ends_with(".xlsx"), "{names:?}");
}

#[test]
fn a_published_summary_is_exported_as_it_was_published() {
    let mut day = Day::until(DemoStage::Summary);
    let summary = ExportKind::SummaryDocx { workshop: day.workshop() };
    let before = day.door.export(&summary).unwrap();
    let statement = day.door.state().statements_by_number()[0].id;
    day.objects(0, Some(statement), "Dette sa vi ikke.");
    day.administers(Command::AssessStatement { statement, assessment: "Skrevet siden.".into() });
    assert_eq!(day.door.export(&summary).unwrap(), before);
}

#[test]
fn the_summary_has_every_note_and_statement_of_its_round() {
    let day = Day::until(DemoStage::Summary);
    let text = words(&day, &ExportKind::SummaryDocx { workshop: day.workshop() });
    let published = day.door.state().workshops[0].published.clone().unwrap();
    assert!(!published.statements.is_empty());
    for line in &published.statements {
        assert!(text.contains(&format!("w:name=\"F{}\"", line.number)) && text.contains(&line.text), "{}", line.text);
    }
    for line in &published.notes {
        assert!(text.contains(&line.note.reference.to_string()), "{}", line.note.reference);
    }
}

#[test]
fn the_minutes_tell_who_was_there_and_what_was_closed_but_no_party() {
    let day = Day::until(DemoStage::Closed);
    let text = words(&day, &ExportKind::MinutesDocx { workshop: day.workshop() });
    let state = day.door.state();
    for person in state.people.values().filter(|person| person.details.mandate == Mandate::Member && !person.withdrawn)
    {
        assert!(text.contains(&person.details.name), "{}", person.details.name);
    }
    for party in state.people.values().filter_map(|person| person.details.party.as_ref()) {
        assert!(!text.contains(&format!(">{party}<")), "{party}");
    }
    assert!(text.contains("Verkstedet ble avsluttet.") && text.contains("Bord 1 leverte."));
    assert!(!text.contains("\"DraftMark\" />"));
}
