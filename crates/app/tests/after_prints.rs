//! What is printed after the day: when there is something to print, whether it is a draft, and the same bytes again.

#![allow(clippy::unwrap_used)]

mod common;

use std::collections::BTreeSet;

use common::Day;
use rundebord_app::core::*;
use rundebord_app::*;

fn lines(day: &Day) -> Vec<DocumentLine> {
    let ViewAnswer::Documents(lines) = day.door.view(&Actor::Facilitator, &View::Documents).unwrap() else {
        panic!("no list of documents")
    };
    lines
}

fn ready(day: &Day, document: &Document) -> bool {
    lines(day).iter().any(|line| line.document == *document && line.ready)
}

fn bytes(day: &Day, document: &Document) -> Vec<u8> {
    day.door.print(document, &Extras::default()).unwrap().bytes
}

fn workshop(day: &Day, round: usize) -> WorkshopId {
    day.door.state().workshops[round].id
}

#[test]
fn receipts_wait_for_a_hand_in_and_stories_for_the_end_of_the_day() {
    let day = Day::writing();
    let workshop = workshop(&day, 0);
    assert!(ready(&day, &Document::SeatingPoster { workshop }));
    assert!(ready(&day, &Document::PlanHandout { workshop }));
    for waiting in [
        Document::Receipts { workshop },
        Document::TableStory { workshop, table: None },
        Document::FollowUps { workshop },
        Document::Objections { workshop },
        Document::ClosingReport { workshop },
        Document::PlanOutcome { workshop },
    ] {
        assert!(!ready(&day, &waiting), "{waiting:?}");
    }
    let day = Day::until(DemoStage::Closed);
    let workshop = day.door.state().workshops[0].id;
    assert!(ready(&day, &Document::Receipts { workshop }));
    let story = Document::TableStory { workshop, table: None };
    assert!(lines(&day).iter().any(|line| line.document == story && line.ready && line.draft));
    let one = Document::TableStory { workshop, table: Some(day.table(0).0) };
    assert!(bytes(&day, &one).len() < bytes(&day, &story).len());
}

#[test]
fn every_document_of_the_whole_process_is_ready_no_draft_and_the_same_bytes_again() {
    let mut day = Day::until(DemoStage::Whole);
    let notes = day.notes(1);
    day.follows_up(1, notes[..2].to_vec(), "Hvor mange pendler?");
    day.objects(1, None, "Dette sa vi ikke.");
    let all = lines(&day);
    let ready: Vec<_> = all.iter().filter(|line| line.ready).collect();
    assert!(ready.iter().all(|line| !line.draft));
    let names: BTreeSet<_> = ready.iter().map(|line| &line.file_name).collect();
    assert_eq!(names.len(), ready.len(), "no file is written over another");
    for line in ready {
        let first = bytes(&day, &line.document);
        assert!(first.starts_with(b"%PDF"), "{}", line.file_name);
        assert_eq!(bytes(&day, &line.document), first, "{}", line.file_name);
    }
}

#[test]
fn what_is_told_of_the_whole_process_stands_once_under_the_last_workshop() {
    let day = Day::until(DemoStage::Whole);
    let last = workshop(&day, 1);
    for document in [Document::ClosingReport { workshop: last }, Document::PlanOutcome { workshop: last }] {
        let all = lines(&day);
        let same = |line: &&DocumentLine| std::mem::discriminant(&line.document) == std::mem::discriminant(&document);
        let found: Vec<_> = all.iter().filter(same).collect();
        assert_eq!(found.len(), 1);
        assert_eq!((&found[0].document, found[0].round), (&document, 2));
    }
}

#[test]
fn a_published_change_sheet_and_the_notes_stay_whatever_happens_afterwards() {
    let mut day = Day::until(DemoStage::Whole);
    let workshop = workshop(&day, 1);
    let published = [
        Document::ChangeSheet { workshop },
        Document::NotesByQuestion { workshop },
        Document::NotesByTable { workshop },
    ];
    let before: Vec<_> = published.iter().map(|document| bytes(&day, document)).collect();
    let objections = Document::Objections { workshop };
    assert!(!ready(&day, &objections));
    day.objects(1, None, "Dette sa vi ikke.");
    assert!(ready(&day, &objections));
    let after: Vec<_> = published.iter().map(|document| bytes(&day, document)).collect();
    assert!(before == after);
}
