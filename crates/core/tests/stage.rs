//! The canvas, told as stories: what may be shown, words that are frozen, black, and what takes something down again.

#![allow(clippy::unwrap_used)]

mod common;

use common::dice::started;
use common::hall::*;
use common::*;
use rundebord_core::*;

fn words(hall: &Hall) -> Vec<&str> {
    hall.canvas().notes.iter().map(|shown| shown.content.text.as_str()).collect()
}

fn close(question: &str) -> Command {
    Command::CloseQuestion { workshop: WORKSHOP, question: key(question) }
}

fn black(black: bool) -> Command {
    Command::BlackenStage { workshop: WORKSHOP, black }
}

#[test]
fn the_canvas_shows_the_words_as_they_were_and_nothing_that_is_typed_later() {
    let mut hall = Hall::open();
    hall.writes(1, 1, "Ferja må gå");
    hall.does(close("open")).unwrap();
    hall.does(plenary(&[seen(1, 1)])).unwrap();
    hall.at(1, Command::ReviseNote { note: note(1), content: note_content("Ferja må"), base: Some(1) }).unwrap();
    assert_eq!(words(&hall), ["Ferja må gå"]);
    assert_eq!(hall.does(plenary(&[seen(1, 1)])), Err("note_changed"), "the facilitator has not seen the new words");
    hall.does(plenary(&[seen(1, 2)])).unwrap();
    assert_eq!(words(&hall), ["Ferja må"]);
}

#[test]
fn a_table_is_shown_only_when_it_has_handed_in_or_the_question_is_closed() {
    let mut hall = Hall::open();
    hall.writes(1, 1, "Ferja");
    hall.writes(2, 2, "Skolen");
    assert_eq!(hall.does(plenary(&[seen(1, 1)])), Err("note_not_ready"));
    hall.hands_in(1).unwrap();
    hall.does(plenary(&[seen(1, 1)])).unwrap();
    assert_eq!(hall.does(plenary(&[seen(1, 1), seen(2, 1)])), Err("note_not_ready"));
    hall.does(close("open")).unwrap();
    hall.does(plenary(&[seen(2, 1), seen(1, 1)])).unwrap();
    assert_eq!(words(&hall), ["Skolen", "Ferja"], "in the order that was chosen");
}

#[test]
fn notes_on_the_canvas_are_whole_of_the_question_and_few() {
    let mut hall = Hall::open();
    (1..14).for_each(|n| hall.writes(1, n, "Ferja"));
    hall.does(close("open")).unwrap();
    let many: Vec<_> = (1..14).map(|n| seen(n, 1)).collect();
    assert_eq!(hall.does(plenary(&many)), Err("too_many_shown"));
    hall.does(plenary(&many[..12])).unwrap();
    assert_eq!(hall.does(plenary(&[seen(1, 1), seen(1, 1)])), Err("already_exists"));
    assert_eq!(hall.does(plenary(&[seen(99, 1)])), Err("unknown"));
    let other = Stage::Plenary { question: key("items"), notes: vec![seen(1, 1)] };
    assert_eq!(hall.does(show(other)), Err("note_of_other_question"));
    for text in ["Skolen", "Bussen"] {
        hall.at(1, Command::ReviseNote { note: note(1), content: note_content(text), base: Some(1) }).unwrap();
    }
    assert_eq!(hall.does(plenary(&[seen(1, 3)])), Err("note_unsettled"));
    hall.at(1, Command::WithdrawNote { note: note(2) }).unwrap();
    assert_eq!(hall.does(plenary(&[seen(2, 1)])), Err("note_withdrawn"));
}

#[test]
fn a_note_that_is_deleted_or_moved_goes_from_the_canvas() {
    let mut hall = Hall::open();
    (1..4).for_each(|n| hall.writes(1, n, "Ferja"));
    hall.does(close("open")).unwrap();
    hall.does(plenary(&[seen(1, 1), seen(2, 1), seen(3, 1)])).unwrap();
    hall.at(1, Command::WithdrawNote { note: note(1) }).unwrap();
    let (question, plan_item) = (key("items"), Some(ITEM));
    hall.at(1, Command::MoveNote { note: note(2), question, plan_item }).unwrap();
    assert_eq!(hall.canvas().show, Stage::Plenary { question: key("open"), notes: vec![seen(3, 1)] });
    assert_eq!(hall.canvas().notes.len(), 1);
    hall.at(1, Command::RestoreNote { note: note(1) }).unwrap();
    assert_eq!(hall.canvas().notes.len(), 1, "only the facilitator puts it up again");
}

#[test]
fn black_stays_until_it_is_lifted_and_what_waits_behind_it_has_not_been_seen() {
    let mut hall = Hall::open();
    hall.writes(1, 1, "Ferja");
    hall.writes(1, 2, "Skolen");
    hall.does(close("open")).unwrap();
    hall.does(black(true)).unwrap();
    hall.does(plenary(&[seen(1, 1)])).unwrap();
    hall.does(plenary(&[seen(2, 1)])).unwrap();
    assert!(hall.canvas().black && hall.workshop().shown_notes.is_empty());
    hall.does(black(false)).unwrap();
    assert_eq!(words(&hall), ["Skolen"]);
    assert!(hall.workshop().shown_notes.iter().eq([&note(2)]));
    hall.does(show(Stage::Nothing)).unwrap();
    assert_eq!(hall.workshop().shown_notes.len(), 1, "that it was shown is remembered");
}

#[test]
fn each_way_to_show_asks_for_what_it_shows() {
    let mut hall = Hall::open();
    let message = |text: &str| show(Stage::Message { text: text.into() });
    for (stage, code) in [
        (Stage::Question { question: key("ukjent") }, "unknown"),
        (Stage::Matrix { question: key("open") }, "question_without_plan_items"),
        (Stage::Ranking { question: key("items") }, "question_not_ranked"),
        (Stage::Presenting, "nobody_presents"),
    ] {
        assert_eq!(hall.does(show(stage)), Err(code));
    }
    assert_eq!(hall.does(message(" ")), Err("text_missing"));
    assert_eq!(hall.does(message(&"a".repeat(301))), Err("text_too_long"));
    hall.does(message("  Lunsj i kantina ")).unwrap();
    assert_eq!(hall.canvas().show, Stage::Message { text: "Lunsj i kantina".into() });
    for stage in [
        Stage::Welcome,
        Stage::Seating,
        Stage::Timer,
        Stage::Break,
        Stage::Question { question: key("check") },
        Stage::Matrix { question: key("items") },
        Stage::Ranking { question: key("points") },
    ] {
        hall.does(show(stage.clone())).unwrap();
        assert_eq!(hall.canvas().show, stage);
    }
}

#[test]
fn the_canvas_is_there_in_the_morning_and_loses_questions_that_are_not_asked() {
    let mut played = started();
    let mut give = |command| played.facilitate(command).map(|()| played.state.workshops[0].canvas.show.clone());
    assert_eq!(give(show(Stage::Welcome)).unwrap(), Stage::Welcome);
    let chosen = |questions: Vec<Question>| Command::ChooseQuestionSet {
        workshop: WORKSHOP,
        question_set: QuestionSet { questions, ..question_set() },
    };
    assert_eq!(give(chosen(vec![question("items", QuestionKind::PlanItems)])).unwrap(), Stage::Welcome);
    let matrix = Stage::Matrix { question: key("items") };
    assert_eq!(give(show(matrix.clone())).unwrap(), matrix);
    assert_eq!(give(chosen(vec![question("items", QuestionKind::Open)])).unwrap(), Stage::Nothing);
}
