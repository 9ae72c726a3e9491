//! All notes of a workshop: questions down, tables across.

use std::collections::{BTreeMap, BTreeSet};

use rundebord_core::{
    Note, NoteContent, NoteFate, NoteId, PlanItemId, QuestionKey, QuestionKind, SetAsideReason, Source, State, TableId,
    ThemeId, Workshop, WorkshopId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::PlanItemLine;
use super::statement::numbers;

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
    /// Neither used nor set aside: a question to the knowledge base stands on it.
    FollowedUp {
        /// The follow-ups' numbers, lowest first.
        follow_ups: Vec<u32>,
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
    /// Numbers of the follow-ups that stand on it, also when it is used or set aside.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<u32>>", optional)]
    pub follow_ups: Vec<u32>,
    /// Paper that came in after its round was published: no part of what was published.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[ts(as = "Option<bool>", optional)]
    pub after_publication: bool,
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

/// What became of the notes of a workshop, in numbers.
#[derive(Default)]
pub(crate) struct Fates {
    known: BTreeMap<NoteId, (Fate, Vec<u32>)>,
    late: BTreeSet<NoteId>,
}

impl Fates {
    pub(crate) fn of(state: &State, workshop: WorkshopId) -> Self {
        let line = |(note, fate): (NoteId, NoteFate)| {
            let follow_ups = fate.followed_up.iter().filter_map(|id| state.follow_ups.get(id));
            let follow_ups: Vec<u32> = follow_ups.map(|follow_up| follow_up.number).collect();
            let set_aside = state.set_aside.get(&note).filter(|_| fate.set_aside);
            let told = match set_aside {
                _ if !fate.used.is_empty() => Fate::Used { statements: numbers(state, &fate.used) },
                Some(aside) => Fate::SetAside { reason: aside.reason, remark: aside.remark.clone() },
                None if follow_ups.is_empty() => Fate::Open,
                None => Fate::FollowedUp { follow_ups: follow_ups.clone() },
            };
            (note, (told, follow_ups))
        };
        let late = state.workshop(workshop).map(|known| known.late_since_publication.iter().copied().collect());
        Self { known: state.fates(workshop).into_iter().map(line).collect(), late: late.unwrap_or_default() }
    }

    /// What became of one of them.
    pub(crate) fn get(&self, note: NoteId) -> Fate {
        self.known.get(&note).map_or(Fate::Open, |(fate, _)| fate.clone())
    }
}

/// Without fates nothing is told of what became of the note.
pub(crate) fn note_line(note: &Note, fates: Option<&Fates>) -> NoteLine {
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
        fate: fates.map_or(Fate::Open, |fates| fates.get(note.id)),
        follow_ups: fates.and_then(|fates| fates.known.get(&note.id)).map(|(_, on)| on.clone()).unwrap_or_default(),
        after_publication: fates.is_some_and(|fates| fates.late.contains(&note.id)),
    }
}

pub(super) fn notes(state: &State, workshop: &Workshop) -> NotesView {
    let fates = Fates::of(state, workshop.id);
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
                notes.into_iter().map(|note| note_line(note, Some(&fates))).collect()
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
