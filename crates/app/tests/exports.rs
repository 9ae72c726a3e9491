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

#[test]
fn who_was_there_is_told_as_when_the_workshop_was_closed_but_names_as_they_are_now() {
    let mut day = Day::until(DemoStage::Closed);
    let minutes = ExportKind::MinutesDocx { workshop: day.workshop() };
    let members = day.door.state().people.values().filter(|person| person.details.mandate == Mandate::Member);
    let [leaves, renamed, ..] = &members.cloned().collect::<Vec<_>>()[..] else { panic!("two members") };
    let counted = "medlemmer var til stede.";
    let count = |text: &str| {
        let end = text.find(counted).unwrap();
        text[..end].rsplit('>').next().unwrap().to_owned()
    };
    let before = count(&words(&day, &minutes));
    day.does(Command::WithdrawPerson { person: leaves.id });
    let details = PersonDetails { name: "Rettet Navn".into(), ..renamed.details.clone() };
    day.does(Command::CorrectPerson { person: renamed.id, details });
    let details = PersonDetails { name: "Kom Siden".into(), ..renamed.details.clone() };
    let people = vec![NewPerson { id: PersonId(uuid::Uuid::now_v7()), details }];
    day.does(Command::AddPeople { people, source: String::new() });
    let after = words(&day, &minutes);
    assert_eq!(count(&after), before);
    assert!(after.contains(&leaves.details.name) && after.contains("Rettet Navn"));
    assert!(!after.contains("Kom Siden") && !after.contains(&renamed.details.name));
}

#[test]
fn minutes_of_a_workshop_that_was_held_in_a_copy_tell_its_course() {
    let mut here = Day::seated();
    let mut there = here.copied("kopi.rundebord");
    let workshop = here.workshop();
    there.does(Command::OpenWorkshop { workshop });
    let question = there.door.state().workshops[0].question_set.questions[0].key.clone();
    there.does(Command::CloseQuestion { workshop, question });
    let person = here.door.state().people.values().find(|person| person.details.mandate == Mandate::Member).unwrap().id;
    here.does(Command::WithdrawPerson { person });
    let told = words(&there, &ExportKind::MinutesDocx { workshop });
    here.takes_in(&there);
    let after = words(&here, &ExportKind::MinutesDocx { workshop });
    for line in ["Verkstedet ble åpnet.", "Spørsmål 1 ble avsluttet i plenum."] {
        assert!(told.contains(line) && after.contains(line), "{line}");
    }
}
