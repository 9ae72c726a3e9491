//! The process at a glance: the start of every step.

use std::collections::{BTreeMap, BTreeSet};

use rundebord_core::{
    Phase, PlanItem, PlanItemId, PlanItemKind, Process, State, Workshop, WorkshopDetails, WorkshopId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Door;

/// An item of the current plan with the code it is referred to by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlanItemLine {
    /// Its id.
    pub id: PlanItemId,
    /// Which part of the plan.
    pub kind: PlanItemKind,
    /// E.g. «HM2»: the second main goal.
    pub code: String,
    /// Its wording.
    pub text: String,
    /// Notes, statements, plenary points or rankings point at it, so that it can no longer be removed.
    pub in_use: bool,
}

/// The end of the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HeadLine {
    /// Number of events.
    pub seq: u64,
    /// Hash of the last.
    pub hash: String,
}

/// A workshop in one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WorkshopLine {
    /// Its id.
    pub id: WorkshopId,
    /// From 1.
    pub round: u8,
    /// Date and place.
    pub details: WorkshopDetails,
    /// How far it has come.
    pub phase: Phase,
    /// Its question set's title.
    pub question_set: String,
    /// True when the tables check statements.
    pub checks_statements: bool,
    /// How many tables.
    pub tables: u32,
    /// How many people have a seat.
    pub seated: u32,
    /// How many tables have handed in.
    pub handed_in: u32,
    /// Notes that are not deleted.
    pub notes: u32,
    /// Notes that are neither used, set aside nor followed up.
    pub unaccounted: u32,
    /// Statements first written in this round.
    pub statements: u32,
    /// RFC 3339; when the summary was published.
    #[ts(optional = nullable)]
    pub published_at: Option<String>,
}

/// The process at a glance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Overview {
    /// Where the file is.
    pub path: String,
    /// None in a file without a process.
    #[ts(optional = nullable)]
    pub process: Option<Process>,
    /// The current plan in its order.
    pub plan_items: Vec<PlanItemLine>,
    /// Elected members on the list.
    pub members: u32,
    /// Deputies on the list.
    pub deputies: u32,
    /// Parties with members.
    pub parties: u32,
    /// By round.
    pub workshops: Vec<WorkshopLine>,
    /// The end of the journal.
    pub head: HeadLine,
}

pub(super) fn overview(door: &Door) -> Overview {
    let state = door.state();
    let people = super::people::people(state);
    Overview {
        path: door.path().display().to_string(),
        process: state.process.clone(),
        plan_items: plan_items(state),
        members: people.parties.iter().map(|party| party.members).sum(),
        deputies: people.parties.iter().map(|party| party.deputies).sum(),
        parties: people.parties.iter().filter(|party| party.members > 0 && party.party.is_some()).count() as u32,
        workshops: state.workshops.iter().map(|workshop| line(state, workshop)).collect(),
        head: HeadLine { seq: door.head().seq, hash: door.head().hash.clone() },
    }
}

fn line(state: &State, workshop: &Workshop) -> WorkshopLine {
    WorkshopLine {
        id: workshop.id,
        round: workshop.round,
        details: workshop.details.clone(),
        phase: workshop.phase,
        question_set: workshop.question_set.title.clone(),
        checks_statements: workshop.question_set.checks_statements(),
        tables: workshop.tables.len() as u32,
        seated: workshop.tables.iter().map(|table| table.seats.len() as u32).sum(),
        handed_in: workshop.tables.iter().filter(|table| table.hand_in.is_some()).count() as u32,
        notes: state.notes_of(workshop.id).count() as u32,
        unaccounted: state.unaccounted(workshop.id).len() as u32,
        statements: state.statements.values().filter(|statement| statement.workshop == workshop.id).count() as u32,
        published_at: workshop.published_at.map(|at| at.to_rfc3339()),
    }
}

/// The current plan in its order, each item with its code.
pub(crate) fn plan_items(state: &State) -> Vec<PlanItemLine> {
    let used = used_items(state);
    let line = |(item, code): (&PlanItem, String)| PlanItemLine {
        id: item.id,
        kind: item.details.kind,
        code,
        text: item.details.text.clone(),
        in_use: used.contains(&item.id),
    };
    coded(&state.plan_items).map(line).collect()
}

/// Each item with its code: kind and number inside the kind.
pub(crate) fn coded(items: &[PlanItem]) -> impl Iterator<Item = (&PlanItem, String)> {
    let mut counts: BTreeMap<PlanItemKind, u32> = BTreeMap::new();
    items.iter().map(move |item| {
        let number = counts.entry(item.details.kind).or_default();
        *number += 1;
        let code = match item.details.kind {
            PlanItemKind::Vision => "V",
            PlanItemKind::MainGoal => "HM",
            PlanItemKind::LandUseStrategy => "AS",
            PlanItemKind::PriorityArea => "SO",
        };
        (item, format!("{code}{number}"))
    })
}

/// As [`State::is_plan_item_used`], for all items at once.
fn used_items(state: &State) -> BTreeSet<PlanItemId> {
    let tables = state.workshops.iter().flat_map(|workshop| &workshop.tables);
    let ranked = tables.flat_map(|table| table.rankings.values()).flat_map(|ranking| &ranking.items);
    let mut used: BTreeSet<PlanItemId> = ranked.map(|given| given.plan_item).collect();
    used.extend(state.notes.values().filter_map(|note| note.plan_item));
    used.extend(state.statements.values().filter_map(|statement| statement.plan_item));
    used.extend(state.plenary_points.values().filter_map(|point| point.details.plan_item));
    used
}
