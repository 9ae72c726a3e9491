//! The notice, the attendance list, the minutes and the mayor's page: when there is something to print, and the same bytes again.

#![allow(clippy::unwrap_used)]

mod common;

use chrono::NaiveTime;
use common::Day;
use rundebord_app::core::*;
use rundebord_app::{DemoStage, Document, Extras, View, ViewAnswer};
use uuid::Uuid;

fn ready(day: &Day) -> Vec<Document> {
    let ViewAnswer::Documents(lines) = day.door.view(&Actor::Facilitator, &View::Documents).unwrap() else {
        panic!("no list of documents")
    };
    lines.into_iter().filter(|line| line.ready).map(|line| line.document).collect()
}

#[test]
fn a_notice_waits_for_a_programme() {
    let mut day = Day::seated();
    let workshop = WorkshopId(Uuid::now_v7());
    let question_set = day.door.state().workshops[0].question_set.clone();
    let details = day.door.state().workshops[0].details.clone();
    day.does(Command::PrepareWorkshop { workshop, details, question_set });
    let notice = Document::Notice { workshop };
    assert!(!ready(&day).contains(&notice));
    assert_eq!(day.door.print(&notice, &Extras::default()).unwrap_err().code.0, "print_not_ready");
    let starts_at = NaiveTime::from_hms_opt(9, 0, 0).unwrap();
    let id = BlockId(Uuid::now_v7());
    let block = Block { id, kind: BlockKind::Break, title: String::new(), minutes: 15, questions: vec![] };
    day.does(Command::SetProgramme { workshop, starts_at, blocks: vec![block] });
    assert!(ready(&day).contains(&notice));
    let print = day.door.print(&notice, &Extras::default()).unwrap();
    assert!(print.bytes.starts_with(b"%PDF"));
    assert_eq!(day.door.print(&notice, &Extras::default()).unwrap(), print);
}

#[test]
fn the_attendance_list_is_to_sign_before_and_a_record_after() {
    let mut day = Day::seated();
    let workshop = day.workshop();
    let list = Document::AttendanceList { workshop };
    let to_sign = day.door.print(&list, &Extras::default()).unwrap();
    day.does(Command::OpenWorkshop { workshop });
    assert_ne!(day.door.print(&list, &Extras::default()).unwrap().bytes, to_sign.bytes);
}

#[test]
fn the_mayors_page_waits_for_a_table_that_has_handed_in_or_something_said() {
    let mut day = Day::writing();
    let workshop = day.workshop();
    let page = Document::MayorsPage { workshop };
    assert!(!ready(&day).contains(&page));
    let question = day.door.state().workshops[0].question_set.questions[0].key.clone();
    let text = "Flere bord tror tallene snur".to_owned();
    let details = PlenaryPointDetails { question, plan_item: None, text, from: None, note: None };
    day.does(Command::WritePlenaryPoint { point: PlenaryPointId(Uuid::now_v7()), workshop, details });
    assert!(ready(&day).contains(&page));
    assert!(day.door.print(&page, &Extras::default()).unwrap().bytes.starts_with(b"%PDF"));
}

#[test]
fn the_minutes_wait_for_the_workshop_to_open_and_are_a_draft_until_it_is_closed() {
    let mut day = Day::seated();
    let workshop = day.workshop();
    let minutes = Document::Minutes { workshop };
    assert_eq!(day.door.print(&minutes, &Extras::default()).unwrap_err().code.0, "print_not_ready");
    day.does(Command::OpenWorkshop { workshop });
    assert!(ready(&day).contains(&minutes) && is_draft(&day, &minutes));
    let day = Day::until(DemoStage::Closed);
    let minutes = Document::Minutes { workshop: day.workshop() };
    assert!(!is_draft(&day, &minutes));
    let print = day.door.print(&minutes, &Extras::default()).unwrap();
    assert_eq!(print.file_name, "Verksted 1 – Møtereferat.pdf");
    assert_eq!(day.door.print(&minutes, &Extras::default()).unwrap(), print);
}

fn is_draft(day: &Day, document: &Document) -> bool {
    let ViewAnswer::Documents(lines) = day.door.view(&Actor::Facilitator, &View::Documents).unwrap() else {
        panic!("no list of documents")
    };
    lines.into_iter().find(|line| line.document == *document).unwrap().draft
}
