//! Plenary on one question: the tables side by side, the points that were written down, and who stands where on each plan
//! item, or how the tables ranked. For the office only: a table never sees another's notes here, nor the points.

use rundebord_core::{
    Note, NoteId, PlanItemId, PlenaryPoint, PlenaryPointId, Question, QuestionKind, Stance, State, Table, TableId,
    Workshop, WorkshopId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::notes::asked_about;
use super::ranking::plenary_ranking;
use super::{Fates, NoteLine, PlanItemLine, PlenaryRanking, note_line};

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
    /// For a ranking.
    #[ts(optional = nullable)]
    pub ranking: Option<PlenaryRanking>,
    /// Points that were taken away and can be taken back, in the order they were written.
    pub withdrawn_points: Vec<PlenaryPointLine>,
}

pub(super) fn plenary(state: &State, workshop: &Workshop, question: &Question) -> PlenaryView {
    let tables = tables(state, workshop, question, Some(&Fates::of(state, workshop.id)), |_, _| true);
    PlenaryView {
        workshop: workshop.id,
        closed: workshop.day.closed_questions.contains(&question.key),
        points: points(state, workshop, question),
        matrix: matrix(state, question, &tables),
        ranking: plenary_ranking(state, workshop, question, |table| workshop.is_ready(table, &question.key)),
        withdrawn_points: withdrawn_points(state, workshop, question),
        question: question.clone(),
        tables,
    }
}

/// The tables with those of their notes to the question that are to be seen; without fates, all notes are open.
pub(super) fn tables(
    state: &State,
    workshop: &Workshop,
    question: &Question,
    fates: Option<&Fates>,
    is_seen: impl Fn(&Table, &Note) -> bool,
) -> Vec<PlenaryTable> {
    let table = |table: &Table| {
        let notes = state.notes_at(workshop.id, table.id);
        let mut notes: Vec<_> = notes.filter(|note| note.question == question.key && is_seen(table, note)).collect();
        notes.sort_by_key(|note| note.order());
        PlenaryTable {
            table: table.id,
            number: table.number,
            handed_in: table.hand_in.is_some(),
            notes: notes.into_iter().map(|note| note_line(note, fates)).collect(),
        }
    };
    workshop.tables.iter().map(table).collect()
}

/// The points to a question, in the order they were written.
pub(super) fn points(state: &State, workshop: &Workshop, question: &Question) -> Vec<PlenaryPointLine> {
    let points = state.plenary_points_of(workshop.id).into_iter();
    let own = points.filter(|point| point.details.question == question.key);
    own.map(|point| point_line(state, workshop, point)).collect()
}

fn withdrawn_points(state: &State, workshop: &Workshop, question: &Question) -> Vec<PlenaryPointLine> {
    let gone = |point: &&PlenaryPoint| {
        point.withdrawn && point.workshop == workshop.id && point.details.question == question.key
    };
    let mut points: Vec<_> = state.plenary_points.values().filter(gone).collect();
    points.sort_by_key(|point| (point.written_at, point.id));
    points.into_iter().map(|point| point_line(state, workshop, point)).collect()
}

/// A row for each plan item; none for a question that is not asked for each.
pub(super) fn matrix(state: &State, question: &Question, tables: &[PlenaryTable]) -> Vec<StanceRow> {
    match question.kind {
        QuestionKind::PlanItems => asked_about(state, question).into_iter().map(|item| row(item, tables)).collect(),
        QuestionKind::Open | QuestionKind::Check | QuestionKind::Ranking => vec![],
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
