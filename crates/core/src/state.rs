//! The whole process as its events have made it. Small enough to live in memory: 600 people, 20,000 notes at most.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use uuid::Uuid;

use crate::{
    FollowUp, FollowUpId, Mandate, Merge, MergeId, Note, NoteId, Objection, ObjectionId, Person, PersonId, PlanItem,
    PlanItemId, PlenaryPoint, PlenaryPointId, Presence, Process, SetAside, Statement, StatementId, Table, TableId,
    TakenUp, Theme, ThemeId, Workshop, WorkshopId,
};

/// A folded process.
#[derive(Clone, Debug, Default, PartialEq, Serialize, JsonSchema)]
pub struct State {
    /// None only in a new file.
    pub process: Option<Process>,
    /// The current plan, in its order.
    pub plan_items: Vec<PlanItem>,
    /// Everybody who was ever on the list.
    pub people: BTreeMap<PersonId, Person>,
    /// In order of their rounds.
    pub workshops: Vec<Workshop>,
    /// Every note, deleted ones too.
    pub notes: BTreeMap<NoteId, Note>,
    /// Points from plenary, those that were taken away too.
    pub plenary_points: BTreeMap<PlenaryPointId, PlenaryPoint>,
    /// Themes in the order they were made.
    pub themes: Vec<Theme>,
    /// Statements by id.
    pub statements: BTreeMap<StatementId, Statement>,
    /// Notes that are set aside.
    pub set_aside: BTreeMap<NoteId, SetAside>,
    /// Notes that were set aside for a time, oldest first.
    pub taken_up: BTreeMap<NoteId, Vec<TakenUp>>,
    /// The number the next statement gets; never goes back.
    pub next_statement: u32,
    /// Statements that were dropped as drafts or merged into others: a number stays with its id, and the trace goes on.
    pub former_statements: BTreeMap<StatementId, Statement>,
    /// Objections, withdrawn ones too.
    pub objections: BTreeMap<ObjectionId, Objection>,
    /// Follow-ups, dropped ones too.
    pub follow_ups: BTreeMap<FollowUpId, FollowUp>,
    /// Copies that were merged in, oldest first.
    pub merges: Vec<Merge>,
    /// What came in with a copy, by its id: notes, statements, themes, follow-ups, objections, people, plan items, workshops,
    /// points from plenary and fact sheets.
    pub from_copies: BTreeMap<Uuid, MergeId>,
}

impl State {
    /// The state of an empty file.
    pub fn new() -> Self {
        Self { next_statement: 1, ..Self::default() }
    }

    /// The workshop with this id.
    pub fn workshop(&self, id: WorkshopId) -> Option<&Workshop> {
        self.workshops.iter().find(|workshop| workshop.id == id)
    }

    /// A table of a workshop.
    pub fn table(&self, workshop: WorkshopId, table: TableId) -> Option<&Table> {
        self.workshop(workshop)?.table(table)
    }

    /// The plan item with this id.
    pub fn plan_item(&self, id: PlanItemId) -> Option<&PlanItem> {
        self.plan_items.iter().find(|item| item.id == id)
    }

    /// True when something points at the plan item: deleted notes and points too, for they can be taken back.
    pub fn is_plan_item_used(&self, item: PlanItemId) -> bool {
        let ranked = |table: &Table| {
            let mut given = table.rankings.values().flat_map(|ranking| &ranking.items);
            given.any(|given| given.plan_item == item)
        };
        self.notes.values().any(|note| note.plan_item == Some(item))
            || self.statements.values().any(|statement| statement.plan_item == Some(item))
            || self.plenary_points.values().any(|point| point.details.plan_item == Some(item))
            || self.workshops.iter().flat_map(|workshop| &workshop.tables).any(ranked)
    }

    /// The theme with this id.
    pub fn theme(&self, id: ThemeId) -> Option<&Theme> {
        self.themes.iter().find(|theme| theme.id == id)
    }

    /// Whether a person takes part in a workshop: as marked, else members are expected and all others absent.
    pub fn presence(&self, workshop: &Workshop, person: &Person) -> Presence {
        workshop.attendance.get(&person.id).copied().unwrap_or(match person.details.mandate {
            Mandate::Member if !person.withdrawn => Presence::Expected,
            _ => Presence::Absent,
        })
    }

    /// A workshop's notes that are not deleted, in the order they were written.
    pub fn notes_of(&self, workshop: WorkshopId) -> impl Iterator<Item = &Note> {
        self.notes.values().filter(move |note| note.workshop == workshop && !note.withdrawn)
    }

    /// A workshop's points from plenary that stand, in the order they were written.
    pub fn plenary_points_of(&self, workshop: WorkshopId) -> Vec<&PlenaryPoint> {
        let points = self.plenary_points.values();
        let mut points: Vec<_> = points.filter(|point| point.workshop == workshop && !point.withdrawn).collect();
        points.sort_by_key(|point| (point.written_at, point.id));
        points
    }

    /// A table's notes that are not deleted.
    pub fn notes_at(&self, workshop: WorkshopId, table: TableId) -> impl Iterator<Item = &Note> {
        self.notes_of(workshop).filter(move |note| note.table == table)
    }

    /// Statements by number.
    pub fn statements_by_number(&self) -> Vec<&Statement> {
        let mut statements: Vec<_> = self.statements.values().collect();
        statements.sort_by_key(|statement| statement.number);
        statements
    }

    /// Objections by number.
    pub fn objections_by_number(&self) -> Vec<&Objection> {
        let mut objections: Vec<_> = self.objections.values().collect();
        objections.sort_by_key(|objection| objection.number);
        objections
    }

    /// Follow-ups by number.
    pub fn follow_ups_by_number(&self) -> Vec<&FollowUp> {
        let mut follow_ups: Vec<_> = self.follow_ups.values().collect();
        follow_ups.sort_by_key(|follow_up| follow_up.number);
        follow_ups
    }
}
