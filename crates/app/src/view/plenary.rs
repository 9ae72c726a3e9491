//! Plenary on one question: the tables side by side, the points that were written down, and who stands where on each plan
//! item. For the office only: a table never sees another's notes here, nor the points.

use rundebord_core::{
    NoteId, PlanItemId, PlenaryPoint, PlenaryPointId, Question, QuestionKind, Stance, State, TableId, Workshop,
    WorkshopId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::notes::items_of;
use super::{NoteLine, PlanItemLine, fates, note_line};

/// A table in plenary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlenaryTable {
    /// The table.
    pub table: TableId,
    /// Its number.
    pub number: u8,
    /// It has handed in, so that its notes are its words.
    pub handed_in: bool,
    /// Its notes to the question, in the table's order.
    pub notes: Vec<NoteLine>,
}

/// A point from plenary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlenaryPointLine {
    /// Its id.
    pub point: PlenaryPointId,
    /// The plan item it is about.
    #[ts(optional = nullable)]
    pub plan_item: Option<PlanItemId>,
    /// What was said.
    pub text: String,
    /// The table that said it; None is plenum.
    #[ts(optional = nullable)]
    pub from: Option<TableId>,
    /// That table's number.
    #[ts(optional = nullable)]
    pub from_number: Option<u8>,
    /// The note it was said about.
    #[ts(optional = nullable)]
    pub note: Option<NoteId>,
    /// As people refer to that note.
    #[ts(optional = nullable)]
    pub reference: Option<String>,
    /// RFC 3339; when it was first written.
    pub written_at: String,
}

/// What a note of a table says of a plan item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StanceNote {
    /// The note.
    pub note: NoteId,
    /// As people refer to it.
    pub reference: String,
    /// Videreføres, endres or utgår; None when the table did not say.
    #[ts(optional = nullable)]
    pub stance: Option<Stance>,
    /// Its words.
    pub text: String,
    /// «Hvorfor»; empty when not given.
    pub why: String,
    /// The table did not agree.
    pub disagreement: bool,
}

/// A plan item as a row of the matrix.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StanceRow {
    /// The item.
    pub plan_item: PlanItemLine,
    /// For each table, in their order.
    pub cells: Vec<Vec<StanceNote>>,
    /// How many tables have a note that keeps it.
    pub keep: u32,
    /// How many that change it.
    pub change: u32,
    /// How many that end it. A table with several notes may count in several.
    pub end: u32,
}

/// Plenary on one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlenaryView {
    /// The workshop.
    pub workshop: WorkshopId,
    /// The question.
    pub question: Question,
    /// It is closed; the tables may still write to it.
    pub closed: bool,
    /// By number.
    pub tables: Vec<PlenaryTable>,
    /// In the order they were written.
    pub points: Vec<PlenaryPointLine>,
    /// For a question that is asked for each plan item; else empty.
    pub matrix: Vec<StanceRow>,
}

pub(super) fn plenary(state: &State, workshop: &Workshop, question: &Question) -> PlenaryView {
    let fates = fates(state, workshop.id);
    let table = |table: &rundebord_core::Table| {
        let notes = state.notes_at(workshop.id, table.id);
        let mut notes: Vec<_> = notes.filter(|note| note.question == question.key).collect();
        notes.sort_by_key(|note| note.order());
        PlenaryTable {
            table: table.id,
            number: table.number,
            handed_in: table.hand_in.is_some(),
            notes: notes.into_iter().map(|note| note_line(note, fates.get(&note.id))).collect(),
        }
    };
    let tables: Vec<_> = workshop.tables.iter().map(table).collect();
    let points = state.plenary_points_of(workshop.id).into_iter();
    PlenaryView {
        workshop: workshop.id,
        closed: workshop.day.closed_questions.contains(&question.key),
        points: points
            .filter(|point| point.details.question == question.key)
            .map(|point| point_line(state, workshop, point))
            .collect(),
        matrix: match question.kind {
            QuestionKind::PlanItems => {
                items_of(state, question).into_iter().flatten().map(|item| row(item, &tables)).collect()
            }
            QuestionKind::Open | QuestionKind::Check => vec![],
        },
        question: question.clone(),
        tables,
    }
}

fn point_line(state: &State, workshop: &Workshop, point: &PlenaryPoint) -> PlenaryPointLine {
    let details = &point.details;
    let note = details.note.and_then(|note| state.notes.get(&note));
    PlenaryPointLine {
        point: point.id,
        plan_item: details.plan_item,
        text: details.text.clone(),
        from: details.from,
        from_number: details.from.and_then(|from| workshop.table(from)).map(|table| table.number),
        note: details.note,
        reference: note.map(|note| note.reference.to_string()),
        written_at: point.written_at.to_rfc3339(),
    }
}

fn row(plan_item: PlanItemLine, tables: &[PlenaryTable]) -> StanceRow {
    let cell = |table: &PlenaryTable| -> Vec<StanceNote> {
        let about = table.notes.iter().filter(|note| note.plan_item == Some(plan_item.id));
        about.map(stance_note).collect()
    };
    let cells: Vec<_> = tables.iter().map(cell).collect();
    let count = |stance| {
        let says = |cell: &&Vec<StanceNote>| cell.iter().any(|note| note.stance == Some(stance));
        cells.iter().filter(says).count() as u32
    };
    let (keep, change, end) = (count(Stance::Keep), count(Stance::Change), count(Stance::End));
    StanceRow { plan_item, cells, keep, change, end }
}

fn stance_note(note: &NoteLine) -> StanceNote {
    StanceNote {
        note: note.id,
        reference: note.reference.clone(),
        stance: note.content.stance,
        text: note.content.text.clone(),
        why: note.content.why.clone(),
        disagreement: note.content.disagreement,
    }
}
