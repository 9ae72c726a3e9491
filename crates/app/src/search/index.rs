//! The index: every text that can be found, kept beside the state and brought up to date when it is asked.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use bm25::{Embedder, EmbedderBuilder, Embedding, Scorer, TokenEmbedder, TokenEmbedding};
use rundebord_core::{NoteId, State, WorkshopId};
use uuid::Uuid;

use super::documents::documents;
use super::words::{Stems, words};
use crate::HitKind;

/// Words in a note, about.
const AVERAGE_LENGTH: f32 = 20.0;

/// What tells one document from another.
pub(super) type Key = (HitKind, Uuid);

/// A text that can be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Document {
    /// The words.
    pub text: String,
    /// How people refer to it; empty when they do not.
    pub reference: String,
    /// The round it belongs to.
    pub workshop: WorkshopId,
    /// The table's number.
    pub table: Option<u8>,
}

/// A document, and the numbers of its stems.
pub(super) struct Indexed {
    pub document: Document,
    stems: HashSet<u64>,
}

impl Indexed {
    /// True when it has one of the stems.
    pub fn has_any(&self, stems: &HashSet<u64>) -> bool {
        self.stems.iter().any(|stem| stems.contains(stem))
    }

    /// Those of the stems that it has.
    pub fn shared<'a>(&'a self, stems: &'a HashSet<u64>) -> impl Iterator<Item = u64> + 'a {
        self.stems.intersection(stems).copied()
    }
}

/// All texts of a process. In memory only: it is made when something is first searched for.
pub(crate) struct Index {
    seq: Option<u64>,
    known: BTreeMap<Key, Indexed>,
    /// Every word that was ever seen, folded, with its stem.
    vocabulary: BTreeMap<String, String>,
    embedder: Embedder<u64, Stems>,
    scorer: Scorer<Key, u64>,
}

impl Default for Index {
    fn default() -> Self {
        Self {
            seq: None,
            known: BTreeMap::new(),
            vocabulary: BTreeMap::new(),
            embedder: EmbedderBuilder::with_avgdl(AVERAGE_LENGTH).build(),
            scorer: Scorer::new(),
        }
    }
}

/// A stem's number.
pub(super) fn number(stem: &str) -> u64 {
    <u64 as TokenEmbedder>::embed(stem)
}

impl Index {
    /// Takes in what has changed since it was last asked; nothing when no event has come.
    pub(super) fn follow(&mut self, state: &State, seq: u64) {
        if self.seq.replace(seq) == Some(seq) {
            return;
        }
        let mut gone: BTreeSet<Key> = self.known.keys().copied().collect();
        for (key, document) in documents(state) {
            gone.remove(&key);
            match self.known.get_mut(&key) {
                Some(known) if known.document.text == document.text => known.document = document,
                _ => self.insert(key, document),
            }
        }
        for key in gone {
            self.known.remove(&key);
            self.scorer.remove(&key);
        }
    }

    fn insert(&mut self, key: Key, document: Document) {
        for word in words(&document.text) {
            self.vocabulary.entry(word.folded).or_insert(word.stem);
        }
        let embedding = self.embedder.embed(&document.text);
        let stems = embedding.indices().copied().collect();
        self.scorer.upsert(&key, embedding);
        self.known.insert(key, Indexed { document, stems });
    }

    /// Every document.
    pub(super) fn documents(&self) -> impl Iterator<Item = (&Key, &Indexed)> {
        self.known.iter()
    }

    /// A note's document.
    pub(super) fn note(&self, note: NoteId) -> Option<&Indexed> {
        self.known.get(&(HitKind::Note, note.0))
    }

    /// The stems of every word that begins so.
    pub(super) fn beginning_with<'a>(&'a self, folded: &'a str) -> impl Iterator<Item = &'a str> {
        let from = self.vocabulary.range(folded.to_owned()..);
        from.take_while(move |(word, _)| word.starts_with(folded)).map(|(_, stem)| stem.as_str())
    }

    /// How well a document fits the stems.
    pub(super) fn score(&self, key: &Key, stems: impl IntoIterator<Item = u64>) -> f32 {
        let wanted = stems.into_iter().map(|index| TokenEmbedding { index, value: 1.0 });
        self.scorer.score(key, &Embedding(wanted.collect())).unwrap_or_default()
    }
}
