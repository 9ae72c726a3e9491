//! The plan's items against the tables over all rounds, and the set that comes out of it. A proposal for people to judge:
//! it follows the administration's statements and, where there are none, only what every note says.

use rundebord_core::{Note, PlanItemId, Stance, State, Statement, StatementKind, Table, TableId, Workshop, WorkshopId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::life_line::stances;
use super::plan_items;
use super::ranking::{points_given, ranked_count};
use super::trace::{note_words, traced};
use super::{NoteWords, PlanItemLine, RankedCount, StanceCounts, TracedStatement};

/// A table as a column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OutcomeColumn {
    /// The round.
    pub workshop: WorkshopId,
    /// Its number.
    pub round: u8,
    /// The table.
    pub table: TableId,
    /// Its number.
    pub number: u8,
}

/// What a table said of an item.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OutcomeCell {
    /// Stances of its notes, each once, in the order keep, change, end.
    pub stances: Vec<Stance>,
    /// Its notes about the item.
    pub notes: Vec<NoteWords>,
    /// What it gave the item in its rankings; an order's last place counts one.
    #[ts(optional = nullable)]
    pub points: Option<u32>,
}

/// What is proposed for an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OutcomeProposal {
    /// It stands.
    Kept,
    /// It stands with other words: those of the statements.
    Changed,
    /// It goes out.
    Ended,
    /// Nothing says which: somebody has to decide.
    Undecided,
}

/// One round's counts for an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OutcomeRound {
    /// The round's number.
    pub round: u8,
    /// Notes about the item by stance.
    pub stances: StanceCounts,
    /// How many tables wrote about it.
    pub tables: u32,
    /// How it was ranked.
    #[ts(optional = nullable)]
    pub ranked: Option<RankedCount>,
}

/// An item of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OutcomeRow {
    /// The item.
    pub plan_item: PlanItemLine,
    /// In the order of the columns.
    pub cells: Vec<OutcomeCell>,
    /// By number; rounds that said nothing of it are left out.
    pub rounds: Vec<OutcomeRound>,
    /// What is proposed.
    pub proposal: OutcomeProposal,
    /// Numbers of the statements that say so, lowest first; empty when the notes do.
    pub because: Vec<u32>,
    /// Every statement that concerns it, by number.
    pub statements: Vec<TracedStatement>,
}

/// A statement that proposes something the plan does not have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OutcomeAddition {
    /// What it proposes.
    pub what: StatementKind,
    /// With everything behind it.
    pub statement: TracedStatement,
}

/// What comes out for the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlanOutcome {
    /// By round and table.
    pub columns: Vec<OutcomeColumn>,
    /// In the plan's order.
    pub rows: Vec<OutcomeRow>,
    /// Proposed long lines and priority areas that concern no item of the plan, by number.
    pub additions: Vec<OutcomeAddition>,
}

pub(crate) fn plan_outcome(state: &State) -> PlanOutcome {
    let seats =
        || state.workshops.iter().flat_map(|workshop| workshop.tables.iter().map(move |table| (workshop, table)));
    let column = |(workshop, table): (&Workshop, &Table)| OutcomeColumn {
        workshop: workshop.id,
        round: workshop.round,
        table: table.id,
        number: table.number,
    };
    let row = |plan_item: PlanItemLine| {
        let notes = notes_about(state, plan_item.id);
        let statements: Vec<_> =
            state.statements_by_number().into_iter().filter(|one| one.plan_item == Some(plan_item.id)).collect();
        let (proposal, because) = proposal(&statements, &notes);
        let rounds = state.workshops.iter().filter_map(|workshop| round(workshop, plan_item.id, &notes));
        OutcomeRow {
            cells: seats().map(|(workshop, table)| cell(workshop, table, plan_item.id, &notes)).collect(),
            rounds: rounds.collect(),
            proposal,
            because,
            statements: statements.into_iter().map(|statement| traced(state, statement)).collect(),
            plan_item,
        }
    };
    let adds = |statement: &&Statement| {
        let proposes = [StatementKind::LongLineChange, StatementKind::PriorityArea].contains(&statement.kind);
        statement.plan_item.is_none() && proposes
    };
    let additions = state.statements_by_number().into_iter().filter(adds);
    PlanOutcome {
        columns: seats().map(column).collect(),
        rows: plan_items(state).into_iter().map(row).collect(),
        additions: additions
            .map(|statement| OutcomeAddition { what: statement.kind, statement: traced(state, statement) })
            .collect(),
    }
}

/// The standing notes about an item, in the order of rounds and tables.
fn notes_about(state: &State, item: PlanItemId) -> Vec<&Note> {
    let mut notes: Vec<_> =
        state.notes.values().filter(|note| !note.withdrawn && note.plan_item == Some(item)).collect();
    notes.sort_by_key(|note| (note.reference.round, note.order()));
    notes
}

fn cell(workshop: &Workshop, table: &Table, item: PlanItemId, notes: &[&Note]) -> OutcomeCell {
    let own: Vec<_> = notes.iter().filter(|note| (note.workshop, note.table) == (workshop.id, table.id)).collect();
    let given = [Stance::Keep, Stance::Change, Stance::End].into_iter();
    OutcomeCell {
        stances: given.filter(|stance| own.iter().any(|note| note.content.stance == Some(*stance))).collect(),
        notes: own.into_iter().map(|note| note_words(note)).collect(),
        points: points_given(workshop, table, item),
    }
}

fn round(workshop: &Workshop, item: PlanItemId, notes: &[&Note]) -> Option<OutcomeRound> {
    let here: Vec<&Note> = notes.iter().copied().filter(|note| note.workshop == workshop.id).collect();
    let tables: std::collections::BTreeSet<_> = here.iter().map(|note| note.table).collect();
    let ranked = ranked_count(workshop, item);
    (!here.is_empty() || ranked.is_some()).then(|| OutcomeRound {
        round: workshop.round,
        stances: stances(here),
        tables: tables.len() as u32,
        ranked,
    })
}

/// What the statements say; where none says, what every note with a stance says. One that differs makes it undecided.
fn proposal(statements: &[&Statement], notes: &[&Note]) -> (OutcomeProposal, Vec<u32>) {
    let of = |kinds: &[StatementKind]| -> Vec<u32> {
        statements.iter().filter(|one| kinds.contains(&one.kind)).map(|one| one.number).collect()
    };
    let changes = of(&[StatementKind::LongLineChange, StatementKind::PriorityArea]);
    let keeps = of(&[StatementKind::KeepAsIs]);
    match (changes.is_empty(), keeps.is_empty()) {
        (false, true) => return (OutcomeProposal::Changed, changes),
        (true, false) => return (OutcomeProposal::Kept, keeps),
        (false, false) => {
            let mut both = [changes, keeps].concat();
            both.sort_unstable();
            return (OutcomeProposal::Undecided, both);
        }
        (true, true) => {}
    }
    let counts = stances(notes.iter().copied());
    let proposal = match (counts.keep, counts.change, counts.end) {
        (1.., 0, 0) => OutcomeProposal::Kept,
        (0, 0, 1..) => OutcomeProposal::Ended,
        _ => OutcomeProposal::Undecided,
    };
    (proposal, vec![])
}
