//! What one table sees: the questions, its own notes and answers, and nothing of the other tables.

use rundebord_core::{
    AnswerRevision, NoteRevision, Phase, Question, QuestionKind, Source, State, StatementId, Table, TableId, Verdict,
    Workshop, WorkshopId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::notes::items_of;
use super::{NoteLine, PlanItemLine, note_line};

/// A statement to check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CheckAnswer {
    /// The statement.
    pub statement: StatementId,
    /// Its number.
    pub number: u32,
    /// The version asked about.
    pub version: u16,
    /// Its words.
    pub text: String,
    /// How many tables' notes are behind it.
    pub spread: u32,
    /// The notes behind it, as people refer to them. Tables are mixed anew for each workshop: none is «this table's own».
    pub references: Vec<String>,
    /// The table's verdict.
    #[ts(optional = nullable)]
    pub verdict: Option<Verdict>,
    /// The table's words.
    pub words: String,
    /// How the answer came in.
    #[ts(optional = nullable)]
    pub source: Option<Source>,
}

/// A question asked once, or once for a plan item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AskedItem {
    /// The plan item, when there is one.
    #[ts(optional = nullable)]
    pub plan_item: Option<PlanItemLine>,
    /// The table's notes.
    pub notes: Vec<NoteLine>,
}

/// A question with the table's notes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AskedQuestion {
    /// The question.
    pub question: Question,
    /// One, or one for each plan item.
    pub items: Vec<AskedItem>,
}

/// What one table sees.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TableView {
    /// The workshop.
    pub workshop: WorkshopId,
    /// The table.
    pub table: TableId,
    /// Its number.
    pub number: u8,
    /// How far the workshop has come.
    pub phase: Phase,
    /// Questions in order.
    pub questions: Vec<AskedQuestion>,
    /// Statements to check, by number.
    pub checks: Vec<CheckAnswer>,
    /// RFC 3339; set while handed in.
    #[ts(optional = nullable)]
    pub handed_in_at: Option<String>,
    /// What a hand-in has to name: every note as it stands.
    pub standing_notes: Vec<NoteRevision>,
    /// What a hand-in has to name: every answer as it stands.
    pub standing_answers: Vec<AnswerRevision>,
    /// Questions, by number, that the table wrote nothing to: «ikke rukket».
    pub unreached: Vec<String>,
    /// Notes deleted by the table that can be taken back.
    pub deleted: Vec<NoteLine>,
}

pub(super) fn table(state: &State, workshop: &Workshop, table: &Table) -> TableView {
    let mut notes: Vec<_> = state.notes_at(workshop.id, table.id).collect();
    notes.sort_by_key(|note| note.reference);
    let asked = |question: &Question| {
        let item = |plan_item: Option<PlanItemLine>| {
            let id = plan_item.as_ref().map(|item| item.id);
            let fits = |note: &&&rundebord_core::Note| note.question == question.key && note.plan_item == id;
            AskedItem { notes: notes.iter().filter(fits).map(|note| note_line(note, None)).collect(), plan_item }
        };
        AskedQuestion { question: question.clone(), items: items_of(state, question).into_iter().map(item).collect() }
    };
    let deleted =
        |note: &&rundebord_core::Note| note.withdrawn && note.table == table.id && note.workshop == workshop.id;
    TableView {
        workshop: workshop.id,
        table: table.id,
        number: table.number,
        phase: workshop.phase,
        questions: workshop.question_set.questions.iter().map(asked).collect(),
        checks: checks(state, workshop, table),
        handed_in_at: table.hand_in.as_ref().map(|hand_in| hand_in.at.to_rfc3339()),
        standing_notes: notes.iter().map(|note| NoteRevision { note: note.id, revision: note.revision }).collect(),
        standing_answers: (table.answers.iter())
            .map(|(statement, answer)| AnswerRevision { statement: *statement, revision: answer.revision })
            .collect(),
        unreached: unreached(state, workshop, table),
        deleted: state.notes.values().filter(deleted).map(|note| note_line(note, None)).collect(),
    }
}

fn checks(state: &State, workshop: &Workshop, table: &Table) -> Vec<CheckAnswer> {
    workshop
        .check_items
        .iter()
        .filter_map(|item| {
            let statement = state.statements.get(&item.statement)?;
            let version = statement.version(item.version)?;
            let mut notes: Vec<_> = version.notes.iter().filter_map(|note| state.notes.get(note)).collect();
            notes.sort_by_key(|note| note.reference);
            let tables: std::collections::BTreeSet<_> = notes.iter().map(|note| note.table).collect();
            let answer = table.answers.get(&item.statement);
            Some(CheckAnswer {
                statement: item.statement,
                number: statement.number,
                version: item.version,
                text: version.text.clone(),
                spread: tables.len() as u32,
                references: notes.iter().map(|note| note.reference.to_string()).collect(),
                verdict: answer.map(|answer| answer.verdict),
                words: answer.map(|answer| answer.words.clone()).unwrap_or_default(),
                source: answer.map(|answer| answer.source),
            })
        })
        .collect()
}

/// Numbers of the questions that the table wrote nothing to.
pub(crate) fn unreached(state: &State, workshop: &Workshop, table: &Table) -> Vec<String> {
    let written: std::collections::BTreeSet<_> =
        state.notes_at(workshop.id, table.id).map(|note| &note.question).collect();
    workshop
        .question_set
        .questions
        .iter()
        .filter(|question| match question.kind {
            QuestionKind::Check => table.answers.is_empty() && !workshop.check_items.is_empty(),
            _ => !written.contains(&question.key),
        })
        .map(|question| question.number.clone())
        .collect()
}
