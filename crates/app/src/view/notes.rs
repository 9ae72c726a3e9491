//! All notes of a workshop: questions down, tables across.

use std::collections::BTreeMap;

use rundebord_core::{
    Note, NoteContent, NoteId, PlanItemId, QuestionKey, QuestionKind, SetAsideReason, Source, State, TableId, ThemeId,
    Workshop, WorkshopId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::PlanItemLine;

/// What became of a note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Fate {
    /// Nothing yet.
    Open,
    /// Statements point at it.
    Used {
        /// Their numbers, lowest first.
        statements: Vec<u32>,
    },
    /// Not used, and why.
    SetAside {
        /// The reason.
        reason: SetAsideReason,
        /// In words.
        remark: String,
    },
}

/// A note as screens show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NoteLine {
    /// Its id.
    pub id: NoteId,
    /// How people refer to it, e.g. «B4-12».
    pub reference: String,
    /// The table that wrote it.
    pub table: TableId,
    /// That table's number.
    pub table_number: u8,
    /// The question it answers.
    pub question: QuestionKey,
    /// The plan item it is about.
    #[ts(optional = nullable)]
    pub plan_item: Option<PlanItemId>,
    /// The words.
    pub content: NoteContent,
    /// Device, paper, or paper after the deadline.
    pub source: Source,
    /// Written at the same time as `content`; the table has not said yet which it means.
    pub others: Vec<NoteContent>,
    /// What it was called at the table it was moved from.
    #[ts(optional = nullable)]
    pub moved_from: Option<String>,
    /// From 1.
    pub revision: u32,
    /// RFC 3339; when it was last changed.
    pub changed_at: String,
    /// The administration's grouping.
    #[ts(optional = nullable)]
    pub theme: Option<ThemeId>,
    /// What became of it.
    pub fate: Fate,
}

/// A table as a column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TableHead {
    /// The table.
    pub id: TableId,
    /// Its number.
    pub number: u8,
    /// It has handed in.
    pub handed_in: bool,
}

/// A question, or a question for one plan item, as a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NotesRow {
    /// The question.
    pub question: QuestionKey,
    /// Its number.
    pub number: String,
    /// The part of the workshop.
    pub heading: String,
    /// The question's words.
    pub text: String,
    /// What it asks for.
    pub kind: QuestionKind,
    /// For a question asked for each plan item.
    #[ts(optional = nullable)]
    pub plan_item: Option<PlanItemLine>,
    /// For each table, its notes, or its number of verdicts when the row is a check.
    pub cells: Vec<Vec<NoteLine>>,
    /// For a check row: how many statements each table has answered. For a ranking: 1 when the table has ranked.
    pub answered: Vec<u32>,
}

/// All notes of a workshop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NotesView {
    /// Which workshop.
    pub workshop: WorkshopId,
    /// Columns.
    pub tables: Vec<TableHead>,
    /// Rows.
    pub rows: Vec<NotesRow>,
    /// How many statements are checked.
    pub check_items: u32,
    /// All notes.
    pub notes: u32,
}

/// What became of every note of a workshop that something became of.
pub(crate) fn fates(state: &State, workshop: WorkshopId) -> BTreeMap<NoteId, Fate> {
    let mut fates = BTreeMap::new();
    for (note, statements) in state.uses() {
        if state.notes.get(&note).is_some_and(|note| note.workshop == workshop) {
            let mut numbers: Vec<u32> =
                statements.iter().filter_map(|id| state.statements.get(id)).map(|statement| statement.number).collect();
            numbers.sort_unstable();
            fates.insert(note, Fate::Used { statements: numbers });
        }
    }
    for (note, set_aside) in &state.set_aside {
        fates
            .entry(*note)
            .or_insert_with(|| Fate::SetAside { reason: set_aside.reason, remark: set_aside.remark.clone() });
    }
    fates
}

pub(crate) fn note_line(note: &Note, fate: Option<&Fate>) -> NoteLine {
    NoteLine {
        id: note.id,
        reference: note.reference.to_string(),
        table: note.table,
        table_number: note.reference.table,
        question: note.question.clone(),
        plan_item: note.plan_item,
        content: note.content.clone(),
        source: note.source,
        others: note.others.clone(),
        moved_from: note.moved_from.map(|reference| reference.to_string()),
        revision: note.revision,
        changed_at: note.changed_at.to_rfc3339(),
        theme: note.theme,
        fate: fate.cloned().unwrap_or(Fate::Open),
    }
}

pub(super) fn notes(state: &State, workshop: &Workshop) -> NotesView {
    let fates = fates(state, workshop.id);
    let mut cells: BTreeMap<(&QuestionKey, Option<PlanItemId>, TableId), Vec<&Note>> = BTreeMap::new();
    for note in state.notes_of(workshop.id) {
        cells.entry((&note.question, note.plan_item, note.table)).or_default().push(note);
    }
    let mut rows = vec![];
    for question in &workshop.question_set.questions {
        for plan_item in items_of(state, question) {
            let item = plan_item.as_ref().map(|item| item.id);
            let cell = |table: &rundebord_core::Table| {
                let mut notes = cells.get(&(&question.key, item, table.id)).cloned().unwrap_or_default();
                notes.sort_by_key(|note| note.order());
                notes.into_iter().map(|note| note_line(note, fates.get(&note.id))).collect()
            };
            let answered = |table: &rundebord_core::Table| match question.kind {
                QuestionKind::Check => table.answers.len() as u32,
                QuestionKind::Ranking => u32::from(table.rankings.contains_key(&question.key)),
                QuestionKind::Open | QuestionKind::PlanItems => 0,
            };
            rows.push(NotesRow {
                question: question.key.clone(),
                number: question.number.clone(),
                heading: question.heading.clone(),
                text: question.text.clone(),
                kind: question.kind,
                cells: workshop.tables.iter().map(cell).collect(),
                answered: workshop.tables.iter().map(answered).collect(),
                plan_item,
            });
        }
    }
    NotesView {
        workshop: workshop.id,
        tables: workshop.tables.iter().map(head).collect(),
        rows,
        check_items: workshop.check_items.len() as u32,
        notes: state.notes_of(workshop.id).count() as u32,
    }
}

/// The plan items a question is asked for; a single None for a question that is asked once.
pub(super) fn items_of(state: &State, question: &rundebord_core::Question) -> Vec<Option<PlanItemLine>> {
    if question.kind != QuestionKind::PlanItems {
        return vec![None];
    }
    asked_about(state, question).into_iter().map(Some).collect()
}

/// The plan items that a question is about; none for one that is not about items.
pub(super) fn asked_about(state: &State, question: &rundebord_core::Question) -> Vec<PlanItemLine> {
    super::plan_items(state).into_iter().filter(|item| question.asks_about(item.kind)).collect()
}

fn head(table: &rundebord_core::Table) -> TableHead {
    TableHead { id: table.id, number: table.number, handed_in: table.hand_in.is_some() }
}
