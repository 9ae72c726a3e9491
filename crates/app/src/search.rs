//! Searching and comparing texts, on this computer and by their words alone. What is found is offered; nothing is done with
//! it, and no text is rewritten. Leaves out meaning: texts that say the same in other words are not found.

mod documents;
mod index;
mod similar;
mod snippet;
mod words;

use std::collections::HashSet;

use rundebord_core::State;

pub(crate) use index::Index;
pub(crate) use similar::similar;

use crate::{SearchHit, SearchView};
use index::{Indexed, Key, number};
use words::{Word, words};

/// More than anybody reads.
const MOST: u16 = 200;
/// A shorter beginning of a word finds only that word.
const BEGINNING: usize = 2;
/// What is called exactly as was typed comes first.
const BY_NAME: f32 = 1_000.0;

/// What is asked for: for each word, the stems that will do.
struct Query {
    words: Vec<HashSet<u64>>,
    all: HashSet<u64>,
    name: String,
}

impl Query {
    fn of(index: &Index, text: &str) -> Self {
        let typed = words(text);
        let still_typing = text.chars().last().is_some_and(char::is_alphanumeric);
        let last = typed.len().saturating_sub(1);
        let stems = |(place, word): (usize, Word)| {
            let mut stems = HashSet::from([number(&word.stem)]);
            if place == last && still_typing && word.folded.chars().count() >= BEGINNING {
                stems.extend(index.beginning_with(&word.folded).map(number));
            }
            stems
        };
        let words: Vec<HashSet<u64>> = typed.into_iter().enumerate().map(stems).collect();
        let all = words.iter().flatten().copied().collect();
        Self { words, all, name: text.trim().to_lowercase() }
    }

    /// None when a word is not in it, and it is not called so.
    fn score(&self, index: &Index, key: &Key, indexed: &Indexed) -> Option<f32> {
        if !self.name.is_empty() && indexed.document.reference.to_lowercase() == self.name {
            return Some(BY_NAME);
        }
        let has_all = !self.words.is_empty() && self.words.iter().all(|stems| indexed.has_any(stems));
        has_all.then(|| index.score(key, indexed.shared(&self.all)))
    }
}

/// What holds every word of the text; the last one may be the beginning of a word.
pub(crate) fn search(index: &mut Index, state: &State, seq: u64, text: &str, limit: u16) -> SearchView {
    index.follow(state, seq);
    let query = Query::of(index, text);
    let scored = |(key, indexed)| Some((query.score(index, key, indexed)?, key, indexed));
    let mut found: Vec<(f32, &Key, &Indexed)> = index.documents().filter_map(scored).collect();
    found.sort_by(|(a, a_key, _), (b, b_key, _)| b.total_cmp(a).then(a_key.cmp(b_key)));
    let total = found.len() as u32;
    let shown = found.into_iter().take(usize::from(limit.min(MOST)));
    SearchView { hits: shown.map(|(score, key, indexed)| hit(state, &query, score, key, indexed)).collect(), total }
}

fn hit(state: &State, query: &Query, score: f32, key: &Key, indexed: &Indexed) -> SearchHit {
    let document = &indexed.document;
    SearchHit {
        kind: key.0,
        id: key.1.to_string(),
        reference: document.reference.clone(),
        workshop: document.workshop,
        round: state.workshop(document.workshop).map_or(0, |workshop| workshop.round),
        table: document.table,
        snippet: snippet::snippet(&document.text, |word| query.all.contains(&number(&word.stem))),
        score,
    }
}
