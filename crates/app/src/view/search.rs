//! What searching and comparing answer with. Found is not judged: nothing here groups, merges or rewrites a text.

use rundebord_core::{NoteId, WorkshopId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Fate;

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HitKind {
    /// A note.
    Note,
    /// A statement.
    Statement,
    /// A theme.
    Theme,
    /// A point from plenary.
    PlenaryPoint,
    /// An objection.
    Objection,
    /// A follow-up.
    FollowUp,
}

/// A run of a text; the runs together are what is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SnippetPart {
    /// The characters as they stand.
    pub text: String,
    /// They are a word that was searched for.
    pub marked: bool,
}

/// A thing that was found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SearchHit {
    /// What it is.
    pub kind: HitKind,
    /// Its id.
    pub id: String,
    /// «B4-12», a statement's number, «I-1» or «O-1»; empty for a theme and a point.
    pub reference: String,
    /// The round it belongs to.
    pub workshop: WorkshopId,
    /// That round's number.
    pub round: u8,
    /// The table's number, for a note, and for an objection or a point that names one.
    #[ts(optional = nullable)]
    pub table: Option<u8>,
    /// The text around what was found.
    pub snippet: Vec<SnippetPart>,
    /// Higher is better; comparable only inside one answer.
    pub score: f32,
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SearchView {
    /// Best first.
    pub hits: Vec<SearchHit>,
    /// How many there are, also those beyond the limit.
    pub total: u32,
}

/// A note that is like another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SimilarNote {
    /// The note.
    pub note: NoteId,
    /// How people refer to it.
    pub reference: String,
    /// Its round's number.
    pub round: u8,
    /// It is from an earlier round than the note it is like.
    pub earlier: bool,
    /// The table's number.
    pub table: u8,
    /// Its whole text, with the words that both have marked.
    pub text: Vec<SnippetPart>,
    /// The words that both have, as this note writes them.
    pub shared: Vec<String>,
    /// What became of it.
    pub fate: Fate,
    /// From 0 to 1: how much of what stands out in the note stands in this one too.
    pub score: f32,
}

/// Notes that are like a note.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SimilarView {
    /// The note.
    pub note: NoteId,
    /// Most alike first.
    pub notes: Vec<SimilarNote>,
}
