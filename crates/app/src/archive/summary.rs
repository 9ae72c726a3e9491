//! `oppsummering.json`: the published statements with the notes behind them, and what became of every note. It is made from
//! what was published and nothing else, but for the receipts that cover the notes.

use rundebord_core::{
    NoteContent, Publication, PublishedSource, PublishedStatement, ReceiptNote, SetAsideReason, Source, Stance, State,
};
use serde::{Deserialize, Serialize};

use super::notes::{NotesFile, Outside};

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct SummaryFile {
    /// What the file is.
    pub schema: String,
    pub round: u8,
    pub published_at: String,
    pub statements: Vec<StatementWords>,
    /// Every note of the round, by table and place.
    pub notes: Vec<NoteTrace>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct StatementWords {
    pub number: u32,
    pub version: u16,
    pub text: String,
    /// The words of the version before, and why they were changed.
    pub before: Option<String>,
    pub reason: String,
    pub theme: Option<String>,
    pub plan_item: Option<String>,
    pub disagreement: bool,
    pub tables: u32,
    pub of_tables: u32,
    /// The administration's own, apart from the politicians' words.
    pub assessment: String,
    pub sources: Vec<SourceWords>,
}

/// A note behind a statement.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct SourceWords {
    pub reference: String,
    pub text: String,
    pub why: String,
    pub stance: Option<Stance>,
    pub disagreement: bool,
    pub origin: Origin,
}

/// Where the words of a note behind a statement come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum Origin {
    /// The table handed in exactly these words.
    HandedIn { receipt: String },
    /// Paper that came in after the deadline.
    LatePaper,
    /// Neither.
    NotHandedIn,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct NoteTrace {
    pub reference: String,
    pub statements: Vec<u32>,
    pub set_aside: Option<Aside>,
    /// Numbers of the follow-ups it gave rise to.
    pub follow_ups: Vec<u32>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Aside {
    pub reason: SetAsideReason,
    pub remark: String,
}

pub(crate) fn summary(state: &State, round: u8, published: &Publication, notes: &NotesFile) -> SummaryFile {
    let trace = |line: &rundebord_core::PublishedNote| NoteTrace {
        reference: line.note.reference.to_string(),
        statements: line.statements.clone(),
        set_aside: line.set_aside.as_ref().map(|aside| Aside { reason: aside.reason, remark: aside.remark.clone() }),
        follow_ups: {
            let on = published.follow_ups.iter().filter(|one| line.fate.followed_up.contains(&one.id));
            on.map(|follow_up| follow_up.number).collect()
        },
    };
    SummaryFile {
        schema: "rundebord-oppsummering/1".to_owned(),
        round,
        published_at: published.at.to_rfc3339(),
        statements: published.statements.iter().map(|line| statement(state, line, notes)).collect(),
        notes: published.notes.iter().map(trace).collect(),
    }
}

fn statement(state: &State, line: &PublishedStatement, notes: &NotesFile) -> StatementWords {
    StatementWords {
        number: line.number,
        version: line.version,
        text: line.text.clone(),
        before: line.before.clone(),
        reason: line.reason.clone(),
        theme: line.theme_name.clone(),
        plan_item: line.plan_item_text.clone(),
        disagreement: line.disagreement,
        tables: line.tables,
        of_tables: line.of_tables,
        assessment: line.assessment.clone(),
        sources: line.sources.iter().map(|source| source_words(state, source, notes)).collect(),
    }
}

fn source_words(state: &State, source: &PublishedSource, notes: &NotesFile) -> SourceWords {
    let content = &source.content;
    let reference = source.reference.to_string();
    let late = state.notes.get(&source.note).is_some_and(|note| note.source == Source::LatePaper);
    let origin = match handed_in(notes, &reference, content) {
        Some(receipt) => Origin::HandedIn { receipt },
        None if late => Origin::LatePaper,
        None => Origin::NotHandedIn,
    };
    SourceWords {
        reference,
        text: content.text.clone(),
        why: content.why.clone(),
        stance: content.stance,
        disagreement: content.disagreement,
        origin,
    }
}

/// The code of the hand-in that has exactly these words under this reference.
fn handed_in(notes: &NotesFile, reference: &str, content: &NoteContent) -> Option<String> {
    let mut tables = notes.rounds.iter().flat_map(|round| &round.tables);
    tables.find_map(|table| {
        let same = |note: &ReceiptNote| {
            note.reference == reference
                && (&note.text, &note.why) == (&content.text, &content.why)
                && (note.stance, note.disagreement) == (content.stance, content.disagreement)
        };
        let receipt = table.receipt.as_ref()?;
        table.notes.iter().any(same).then(|| receipt.code())
    })
}

/// A note that no receipt covers, by its reference.
pub(crate) fn outside(notes: &NotesFile, reference: &str) -> Option<Outside> {
    let mut others = notes.rounds.iter().flat_map(|round| &round.tables).flat_map(|table| &table.others);
    others.find(|other| other.note.reference == reference).map(|other| other.because)
}
