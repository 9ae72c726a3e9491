//! Notes that are like a note: those that have most of the words that stand out in it.

use std::collections::HashSet;

use rundebord_core::{Note, State};

use super::MOST;
use super::index::{Index, number};
use super::snippet::marked;
use super::words::{Word, words};
use crate::view::Fates;
use crate::{HitKind, SimilarNote, SimilarView};

/// Less than this in common is chance.
const LEAST: f32 = 0.15;

/// The notes of the round and of earlier rounds that are most like the note.
pub(crate) fn similar(index: &mut Index, state: &State, seq: u64, note: &Note, limit: u16) -> SimilarView {
    index.follow(state, seq);
    let told = telling(index, note);
    let whole = index.score(&(HitKind::Note, note.id.0), told.iter().copied());
    let alike =
        |other: &&Note| !other.withdrawn && other.id != note.id && other.reference.round <= note.reference.round;
    let scored = |other| {
        let indexed = index.note(other)?;
        let shared: HashSet<u64> = indexed.shared(&told).collect();
        let score = index.score(&(HitKind::Note, other.0), shared.iter().copied()) / whole;
        (score >= LEAST && (shared.len() > 1 || told.len() == 1)).then_some((score.min(1.0), shared))
    };
    let mut found: Vec<_> = state
        .notes
        .values()
        .filter(alike)
        .filter_map(|other| scored(other.id).map(|(score, shared)| (score, shared, other)))
        .collect();
    found.sort_by(|(a, _, one), (b, _, other)| b.total_cmp(a).then(one.reference.cmp(&other.reference)));
    found.truncate(usize::from(limit.min(MOST)));
    let fates: Vec<_> = state.workshops.iter().map(|workshop| (workshop.id, Fates::of(state, workshop.id))).collect();
    let line = |(score, shared, other): (f32, HashSet<u64>, &Note)| {
        let fate = fates.iter().find(|(workshop, _)| *workshop == other.workshop).map(|(_, fates)| fates.get(other.id));
        let is_shared = |word: &Word| !word.is_function_word() && shared.contains(&number(&word.stem));
        let text = text_of(index, other);
        SimilarNote {
            note: other.id,
            reference: other.reference.to_string(),
            round: other.reference.round,
            earlier: other.reference.round < note.reference.round,
            table: other.reference.table,
            shared: written(text, is_shared),
            text: marked(text, is_shared),
            fate: fate.unwrap_or(crate::Fate::Open),
            score,
        }
    };
    SimilarView { note: note.id, notes: found.into_iter().map(line).collect() }
}

fn text_of<'a>(index: &'a Index, note: &Note) -> &'a str {
    index.note(note.id).map_or("", |indexed| &indexed.document.text)
}

/// The stems that tell what a note is about.
fn telling(index: &Index, note: &Note) -> HashSet<u64> {
    let told = words(text_of(index, note)).into_iter().filter(|word| !word.is_function_word());
    told.map(|word| number(&word.stem)).collect()
}

/// Those of the text's words, each once, as they are written.
fn written(text: &str, is_one: impl Fn(&Word) -> bool) -> Vec<String> {
    let mut seen = HashSet::new();
    let mut first = |word: &Word| is_one(word) && seen.insert(word.stem.clone());
    words(text).into_iter().filter(|word| first(word)).map(|word| text[word.at].to_owned()).collect()
}
