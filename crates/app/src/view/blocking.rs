//! What stops the publishing of a summary: what the rules would refuse one at a time, told all at once.

use rundebord_core::{NoteId, Phase, Workshop};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Fate, NoteLine, ObjectionStatus, ReadingState, StatementLine, SummaryView};

/// Why a summary cannot be published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BlockerKind {
    /// The workshop is not closed.
    WorkshopNotClosed,
    /// Notes that nothing has become of.
    NotesUnaccounted,
    /// Paper that came in after an earlier round was published, and that nothing has become of.
    LateNotesUnaccounted,
    /// Statements that a table corrected and that are neither revised nor kept.
    AnswersUnresolved,
    /// Objections without an answer.
    ObjectionsOpen,
    /// Statements that the second reader has not read as they stand.
    StatementsUnsigned,
    /// Statements that the second reader has sent back.
    StatementsSentBack,
}

/// One thing that stops the publishing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Blocker {
    /// What it is.
    pub kind: BlockerKind,
    /// Numbers of the statements or objections; empty for notes.
    pub numbers: Vec<u32>,
    /// The notes.
    pub notes: Vec<NoteId>,
}

pub(super) fn unsigned(view: &SummaryView) -> impl Iterator<Item = &StatementLine> {
    let unpublished = |line: &&StatementLine| line.versions.last().is_some_and(|version| !version.published);
    let to_publish = view.statements.iter().chain(&view.revised).filter(unpublished);
    let mut lines: Vec<_> =
        to_publish.filter(|line| view.second_reader && line.reading != ReadingState::Signed).collect();
    lines.sort_by_key(|line| line.number);
    lines.into_iter()
}

/// What the rules of publishing would refuse, all at once.
pub(super) fn blocking(view: &SummaryView, workshop: &Workshop) -> Vec<Blocker> {
    let open = |notes: &[NoteLine]| -> Vec<NoteId> {
        notes.iter().filter(|note| note.fate == Fate::Open).map(|note| note.id).collect()
    };
    let of_statements = |kind, numbers| Blocker { kind, numbers, notes: vec![] };
    let of_notes = |kind, notes| Blocker { kind, numbers: vec![], notes };
    let objections = view.objections.iter().filter(|objection| objection.status == ObjectionStatus::Open);
    let (sent_back, unread): (Vec<_>, Vec<_>) = unsigned(view).partition(|line| line.reading == ReadingState::SentBack);
    let numbers = |lines: Vec<&StatementLine>| lines.into_iter().map(|line| line.number).collect();
    let mut blocking = vec![
        of_notes(BlockerKind::NotesUnaccounted, open(&view.notes)),
        of_notes(BlockerKind::LateNotesUnaccounted, open(&view.earlier_late)),
        of_statements(BlockerKind::AnswersUnresolved, view.unresolved.clone()),
        of_statements(BlockerKind::ObjectionsOpen, objections.map(|objection| objection.number).collect()),
        of_statements(BlockerKind::StatementsUnsigned, numbers(unread)),
        of_statements(BlockerKind::StatementsSentBack, numbers(sent_back)),
    ];
    blocking.retain(|blocker| !blocker.numbers.is_empty() || !blocker.notes.is_empty());
    if workshop.phase != Phase::Closed {
        blocking.insert(0, of_notes(BlockerKind::WorkshopNotClosed, vec![]));
    }
    blocking
}
