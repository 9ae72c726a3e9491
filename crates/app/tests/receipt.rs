//! A receipt that somebody comes back with: found by its code, with the notes behind it and what became of them.

#![allow(clippy::unwrap_used)]

mod common;

use common::Day;
use rundebord_app::core::*;
use rundebord_app::*;

fn own_receipt(day: &Day, round: usize, table: usize) -> ReceiptLine {
    let workshop = &day.door.state().workshops[round];
    let (workshop, table) = (workshop.id, workshop.tables[table].id);
    let by = Actor::Table { workshop, table };
    match day.door.view(&by, &View::Table { workshop, table }).unwrap() {
        ViewAnswer::Table(view) => view.receipt.unwrap(),
        _ => unreachable!(),
    }
}

fn check(day: &Day, code: &str) -> Result<ReceiptCheck, String> {
    match day.door.view(&Actor::Administration, &View::ReceiptCheck { code: code.into() }) {
        Ok(ViewAnswer::ReceiptCheck(found)) => Ok(*found),
        Ok(_) => unreachable!(),
        Err(refused) => Err(refused.code.0),
    }
}

#[test]
fn every_table_finds_its_own_hand_in_by_its_receipt() {
    let day = Day::until(DemoStage::Whole);
    let mut codes = vec![];
    for round in [0, 1] {
        for table in 0..day.door.state().workshops[round].tables.len() {
            let receipt = own_receipt(&day, round, table);
            for written in [receipt.code.to_lowercase().replace('-', ""), receipt.digest.clone()] {
                let found = check(&day, &written).unwrap();
                assert_eq!((&found.receipt, found.replaced), (&receipt, None));
                assert_eq!(found.notes.len(), receipt.notes as usize);
                assert!(found.notes.iter().all(|note| note.fate != Fate::Open), "it tells what became of each");
            }
            codes.push(receipt.code);
        }
    }
    codes.sort_unstable();
    codes.dedup();
    let tables: usize = day.door.state().workshops.iter().map(|workshop| workshop.tables.len()).sum();
    assert_eq!(codes.len(), tables, "no two have the same");
    for stranger in ["", "0000-0000-0000-0000", "tull"] {
        assert_eq!(check(&day, stranger).unwrap_err(), "receipt_unknown");
    }
    let workshop = day.round(0);
    let by = Actor::Table { workshop, table: day.table(0).0 };
    let refused = day.door.view(&by, &View::ReceiptCheck { code: codes[0].clone() }).unwrap_err();
    assert_eq!(refused.code.0, "not_allowed", "a table sees its own only");
}

#[test]
fn a_receipt_from_before_the_table_got_its_notes_back_says_what_counts_now() {
    let mut day = Day::until(DemoStage::Closed);
    let (workshop, table) = (day.round(0), day.table(0).0);
    let before = own_receipt(&day, 0, 0);
    day.give(Actor::Facilitator, Command::ReopenWorkshop { workshop, reason: "Et ark manglet".into() }).unwrap();
    day.give(Actor::Facilitator, Command::ReopenHandIn { workshop, table, reason: "Et ark manglet".into() }).unwrap();
    let found = check(&day, &before.code).unwrap();
    let replaced = found.replaced.unwrap();
    assert_eq!((replaced.reason.as_str(), replaced.by), ("Et ark manglet", None));
    let by = Actor::Table { workshop, table };
    let note = NoteId(uuid::Uuid::from_u128(5));
    let question = day.door.state().workshops[0].question_set.questions[0].key.clone();
    let content = NoteContent { text: "Ett til".into(), why: String::new(), stance: None, disagreement: false };
    day.give(by, Command::WriteNote { note, workshop, table, question, plan_item: None, content }).unwrap();
    let ViewAnswer::Table(view) = day.door.view(&by, &View::Table { workshop, table }).unwrap() else { unreachable!() };
    let (notes, answers, rankings) = (view.standing_notes, view.standing_answers, view.standing_rankings);
    day.give(by, Command::HandInTable { workshop, table, notes, answers, rankings }).unwrap();
    let now = own_receipt(&day, 0, 0);
    assert_ne!(now.code, before.code);
    assert_eq!(check(&day, &before.code).unwrap().replaced.unwrap().by.unwrap(), now);
    assert_eq!(check(&day, &now.code).unwrap().notes.len(), before.notes as usize + 1);
}
