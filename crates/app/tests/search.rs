//! What is found for words as they are typed, and which notes are like a note.

#![allow(clippy::unwrap_used)]

mod common;

use common::{Day, words};
use rundebord_app::core::*;
use rundebord_app::*;
use uuid::Uuid;

fn refs(hits: &[SearchHit]) -> Vec<&str> {
    hits.iter().map(|hit| hit.reference.as_str()).collect()
}

fn shown(parts: &[SnippetPart]) -> String {
    parts.iter().map(|part| if part.marked { format!("[{}]", part.text) } else { part.text.clone() }).collect()
}

/// A workshop where the tables have written these, and nothing else that has their words.
fn written(texts: &[&str]) -> (Day, Vec<NoteId>) {
    let mut day = Day::ranking_with(question_sets(WrittenLanguage::Nb).swap_remove(0));
    let write = |(index, text): (usize, &&str)| day.writes(index % 4, "overrasket", None, words(text));
    let notes = texts.iter().enumerate().map(write).collect();
    (day, notes)
}

#[test]
fn forms_accents_and_beginnings_are_found_and_marked() {
    let (day, _) = written(&["Båtene på sjøen må gå oftere.", "Skolen i Åsen.", "Café ved kaia."]);
    for typed in ["båt", "båtene", "BÅTEN", "bat", "sjoen båt", "sjø", "sjø oft"] {
        let hits = day.finds(typed);
        assert_eq!(refs(&hits), ["B1-1"], "{typed}");
    }
    assert_eq!(shown(&day.finds("baten")[0].snippet), "[Båtene] på sjøen må gå oftere.");
    assert_eq!(shown(&day.finds("cafe")[0].snippet), "[Café] ved kaia.");
    assert_eq!(refs(&day.finds("asen")), ["B2-1"]);
    assert_eq!(refs(&day.finds("b2-1")), ["B2-1"], "by its name");
}

#[test]
fn every_word_must_be_there_and_only_the_last_may_be_a_beginning() {
    let (day, _) = written(&["Ferja til Sørøya.", "Ferja til Nordøya."]);
    assert_eq!(day.finds("ferja").len(), 2);
    assert_eq!(refs(&day.finds("ferja nord")), ["B2-1"]);
    assert!(day.finds("nord ferja").is_empty());
    assert!(day.finds("nord ").is_empty(), "a space ends the word");
    assert!(day.finds("").is_empty() && day.finds(" ?! ").is_empty());
}

#[test]
fn what_changes_is_found_as_it_is_now() {
    let (mut day, notes) = written(&["Ferja til Sørøya."]);
    assert_eq!(day.finds("ferja").len(), 1);
    let (actor, note) = (day.table(0).1, notes[0]);
    day.give(actor, Command::ReviseNote { note, content: words("Brua til Sørøya."), base: None }).unwrap();
    assert_eq!((day.finds("ferja").len(), day.finds("brua").len()), (0, 1));
    day.give(actor, Command::WithdrawNote { note }).unwrap();
    assert!(day.finds("brua").is_empty());
    day.give(actor, Command::RestoreNote { note }).unwrap();
    assert_eq!(day.finds("brua").len(), 1);
}

#[test]
fn everything_that_people_have_written_is_found_by_kind() {
    let mut day = Day::until(DemoStage::Closed);
    let (workshop, notes) = (day.workshop(), day.notes(0));
    let statement = day.understands("Kvikksølvet skal vekk.", &notes[..1]);
    day.administers(Command::AddTheme { theme: ThemeId(Uuid::now_v7()), workshop, name: "Kvikksølv".into() });
    day.objects(0, Some(statement), "Kvikksølv sa vi ikke.");
    day.follows_up(0, vec![notes[1]], "Hvor er kvikksølvet?");
    let point = PlenaryPointId(Uuid::now_v7());
    let question = day.door.state().notes[&notes[0]].question.clone();
    let text = "Kvikksølvet må fram.".into();
    let details = PlenaryPointDetails { question, plan_item: None, text, from: None, note: None };
    day.does(Command::WritePlenaryPoint { point, workshop, details });
    let late = day.comes_late(0, "Mer om kvikksølvet.");
    let hits = day.finds("kvikksolv");
    let mut kinds: Vec<_> = hits.iter().map(|hit| hit.kind).collect();
    kinds.sort();
    use HitKind::*;
    assert_eq!(kinds, [Note, Statement, Theme, PlenaryPoint, Objection, FollowUp]);
    let by = |kind| hits.iter().find(|hit| hit.kind == kind).unwrap();
    assert_eq!((by(Note).id.clone(), by(Note).table), (late.to_string(), Some(1)));
    assert_eq!((by(Objection).reference.as_str(), by(FollowUp).reference.as_str()), ("I-1", "O-1"));
    let ViewAnswer::Search(view) = day.looks(&View::Search { text: "kvikksølv".into(), limit: 2 }) else {
        unreachable!()
    };
    assert_eq!((view.hits.len(), view.total), (2, 6));
}

#[test]
fn notes_that_are_alike_are_offered_most_alike_first_with_the_words_they_share() {
    let (day, notes) = written(&[
        "Ferja til Sørøya må gå oftere om kvelden.",
        "Ferjene må gå oftere om kvelden og i helgene.",
        "Kveldsferja til fastlandet er viktig, og ferja går for sjelden.",
        "Skolen trenger nytt tak.",
        "Vi må ikke si noe om det som er.",
    ]);
    let alike = day.similar(notes[0]);
    assert_eq!(alike.first().map(|line| line.reference.as_str()), Some("B2-1"));
    assert_eq!(alike[0].shared, ["Ferjene", "oftere", "kvelden"]);
    assert!(shown(&alike[0].text).starts_with("[Ferjene] må gå [oftere] om [kvelden]"));
    assert!(alike.iter().all(|line| line.note != notes[0] && line.note != notes[3] && line.note != notes[4]));
    assert!(alike.iter().all(|line| line.score > 0.0 && line.score <= 1.0 && !line.earlier));
    assert!(day.similar(notes[4]).is_empty(), "words that say nothing are not alike");
    assert_eq!(day.door.state().notes_of(day.workshop()).count(), 5, "nothing was done with them");
}

#[test]
fn the_same_words_in_an_earlier_round_are_marked_as_such_and_later_rounds_are_not_looked_at() {
    let mut day = Day::until(DemoStage::Second);
    let first = day.comes_late(0, "Kvikksølvet i havnebassenget må kartlegges.");
    let second = day.comes_late(1, "Kartlegg kvikksølvet i havnebassenget.");
    let alike = day.similar(second);
    assert_eq!((alike[0].note, alike[0].earlier, alike[0].fate.clone()), (first, true, Fate::Open));
    assert!(day.similar(first).iter().all(|line| line.note != second));
}
