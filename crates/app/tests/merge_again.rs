//! Copies that are merged again: there and back, and with a third laptop.

#![allow(clippy::unwrap_used)]

mod common;

use common::Day;
use rundebord_app::core::*;
use rundebord_app::*;

fn two() -> (Day, Day, Vec<NoteId>) {
    let here = Day::until(DemoStage::Closed);
    let copy = here.copied("b.rundebord");
    let notes = here.notes(0);
    (here, copy, notes)
}

fn sides(day: &Day) -> (Vec<String>, Vec<NoteId>) {
    let mut texts: Vec<_> = day.statements().into_iter().map(|(_, text)| text).collect();
    texts.sort();
    (texts, day.door.state().set_aside.keys().copied().collect())
}

#[test]
fn there_and_back_and_there_again_takes_only_what_is_new() {
    let (mut a, mut b, notes) = two();
    a.understands("Ferja er viktig.", &notes[..1]);
    b.understands("Skolen er viktig.", &notes[1..2]);
    a.takes_in(&b);
    assert_eq!(b.foresees(&a).taken, 1, "only what was done in A");
    b.takes_in(&a);
    assert_eq!(sides(&a), sides(&b));
    assert_eq!(a.merges(&b, &MergeChoices::new()), Err("merge_nothing_new".into()));
    b.sets_aside(notes[4..6].to_vec());
    let preview = a.foresees(&b);
    assert_eq!((preview.taken, preview.left, preview.groups.len()), (1, 0, 1));
    a.takes_in(&b);
    a.sets_aside(notes[6..7].to_vec());
    b.takes_in(&a);
    assert_eq!(sides(&a), sides(&b));
    assert_eq!((a.proofs().len(), b.proofs().len()), (2, 2), "each chain can be followed, merges and all");
    let state = b.door.state().clone();
    assert_eq!(b.again().door.state(), &state);
}

#[test]
fn what_was_chosen_in_one_is_not_asked_again_in_the_other() {
    for side in [MergeSide::Here, MergeSide::Copy] {
        let mut a = Day::until(DemoStage::Closed);
        let notes = a.notes(0);
        let workshop = a.round(0);
        let theme = ThemeId(uuid::Uuid::now_v7());
        a.administers(Command::AddTheme { theme, workshop, name: "Ferje".into() });
        let mut b = a.copied("b.rundebord");
        a.administers(Command::RenameTheme { theme, name: "Ferja i A".into() });
        b.administers(Command::RenameTheme { theme, name: "Ferja i B".into() });
        b.sets_aside(notes[..1].to_vec());
        b.takes_in_with(&a, side);
        let chosen = b.door.state().theme(theme).unwrap().name.clone();
        assert_eq!(chosen, if side == MergeSide::Here { "Ferja i B" } else { "Ferja i A" });
        assert!(a.foresees(&b).conflicts.is_empty());
        a.takes_in(&b);
        assert_eq!(a.door.state().theme(theme).unwrap().name, chosen);
    }
}

#[test]
fn what_a_copy_had_from_a_third_laptop_comes_along_once() {
    let (mut a, mut b, notes) = two();
    let mut c = a.copied("c.rundebord");
    a.understands("Fra A.", &notes[..1]);
    b.understands("Fra B.", &notes[1..2]);
    c.understands("Fra C.", &notes[2..3]);
    b.takes_in(&c);
    assert_eq!(a.foresees(&b).taken, 2);
    a.takes_in(&b);
    assert_eq!(sides(&a).0, ["Fra A.", "Fra B.", "Fra C."]);
    assert_eq!(a.merges(&c, &MergeChoices::new()), Err("merge_nothing_new".into()));
    c.takes_in(&a);
    assert_eq!(sides(&a), sides(&c));
    assert_eq!(a.proofs().len(), 1);
    assert_eq!(c.proofs().len(), 1);
}

#[test]
fn files_that_are_merged_back_and_forth_grow_with_the_work_and_not_with_each_other() {
    let (mut a, mut b, notes) = two();
    a.sets_aside(notes[..1].to_vec());
    b.sets_aside(notes[1..2].to_vec());
    let mut grown = vec![];
    for turn in 0..8 {
        let before: usize = a.records().iter().map(|record| record.event.payload.len()).sum();
        b.sets_aside(vec![notes[2 + 2 * turn]]);
        a.takes_in(&b);
        a.sets_aside(vec![notes[3 + 2 * turn]]);
        b.takes_in(&a);
        grown.push(a.records().iter().map(|record| record.event.payload.len()).sum::<usize>() - before);
    }
    assert_eq!(sides(&a), sides(&b));
    a.proofs();
    assert!(grown[7] < 4 * grown[2], "{grown:?}");
}
