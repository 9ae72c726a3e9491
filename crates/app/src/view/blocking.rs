//! What stops the publishing of a summary: what the rules would refuse one at a time, told all at once.

use rundebord_core::{Note, NoteId, Phase, State, Statement, Workshop};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

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

/// What the rules of publishing would refuse, all at once.
pub(super) fn blocking(state: &State, workshop: &Workshop) -> Vec<Blocker> {
    let in_the_way = state.obstacles(workshop);
    let of_notes = |kind, notes: &[&Note]| {
        let notes = notes.iter().map(|note| note.id).collect();
        Blocker { kind, numbers: vec![], notes }
    };
    let of_numbers = |kind, numbers| Blocker { kind, numbers, notes: vec![] };
    let sent_back = |statement: &&&Statement| statement.latest().reading().is_some_and(|reading| !reading.signed);
    let (sent_back, unread): (Vec<_>, Vec<_>) = in_the_way.unsigned.iter().partition(sent_back);
    let mut blocking = vec![
        of_notes(BlockerKind::NotesUnaccounted, &in_the_way.notes),
        of_notes(BlockerKind::LateNotesUnaccounted, &in_the_way.earlier_notes),
        of_numbers(BlockerKind::AnswersUnresolved, numbers(&in_the_way.answers)),
        of_numbers(BlockerKind::ObjectionsOpen, in_the_way.objections.iter().map(|open| open.number).collect()),
        of_numbers(BlockerKind::StatementsUnsigned, numbers(&unread)),
        of_numbers(BlockerKind::StatementsSentBack, numbers(&sent_back)),
    ];
    blocking.retain(|blocker| !blocker.numbers.is_empty() || !blocker.notes.is_empty());
    if workshop.phase != Phase::Closed {
        blocking.insert(0, of_notes(BlockerKind::WorkshopNotClosed, &[]));
    }
    blocking
}

/// Those statements' numbers.
pub(super) fn numbers(statements: &[&Statement]) -> Vec<u32> {
    statements.iter().map(|statement| statement.number).collect()
}
