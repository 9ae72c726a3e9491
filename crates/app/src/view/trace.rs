//! What the desk, the life line and the reports share: notes in their own words, statements with everything behind them,
//! and the names by which one thing refers to another.

use rundebord_core::{
    FollowUpId, Note, NoteContent, NoteId, ObjectionId, PlanItemId, State, Statement, StatementId, Workshop, WorkshopId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::round::{KeptLine, VerdictCount, kept_line, verdicts};
use super::statement::{StatementLine, statement_line};

/// Something that has a life line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Thing {
    /// A note.
    Note {
        /// Which.
        note: NoteId,
    },
    /// A statement, also one that was merged into another or dropped.
    Statement {
        /// Which.
        statement: StatementId,
    },
    /// An item of the plan.
    PlanItem {
        /// Which.
        plan_item: PlanItemId,
    },
    /// An objection.
    Objection {
        /// Which.
        objection: ObjectionId,
    },
    /// A follow-up.
    FollowUp {
        /// Which.
        follow_up: FollowUpId,
    },
}

/// A thing by the name that people use for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ThingReference {
    /// What it is.
    pub thing: Thing,
    /// «B4-12», «3», «HM2», «I-1» or «O-1»: a statement's is its number.
    pub label: String,
}

/// A note in its own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NoteWords {
    /// The note.
    pub note: NoteId,
    /// How people refer to it.
    pub reference: String,
    /// The round it is from.
    pub round: u8,
    /// The table's number.
    pub table: u8,
    /// The words.
    pub content: NoteContent,
}

/// What the tables answered to a statement in a round, and what came of that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoundVerdicts {
    /// The round.
    pub workshop: WorkshopId,
    /// Its number.
    pub round: u8,
    /// The version that was asked about.
    pub version: u16,
    /// How many tables gave each verdict.
    pub counts: VerdictCount,
    /// The version that the round's processing made.
    #[ts(optional = nullable)]
    pub revised: Option<u16>,
    /// It was kept with a remark.
    #[ts(optional = nullable)]
    pub kept: Option<KeptLine>,
}

/// A statement with everything behind it and everything that was said of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TracedStatement {
    /// As it is now.
    pub statement: StatementLine,
    /// The notes behind it, in their own words.
    pub sources: Vec<NoteWords>,
    /// By round.
    pub checks: Vec<RoundVerdicts>,
}

pub(super) fn note_words(note: &Note) -> NoteWords {
    NoteWords {
        note: note.id,
        reference: note.reference.to_string(),
        round: note.reference.round,
        table: note.reference.table,
        content: note.content.clone(),
    }
}

/// The notes that are known, by reference.
pub(super) fn words_of(state: &State, notes: &[NoteId]) -> Vec<NoteWords> {
    let mut notes: Vec<_> = notes.iter().filter_map(|note| state.notes.get(note)).collect();
    notes.sort_by_key(|note| note.reference);
    notes.into_iter().map(note_words).collect()
}

pub(super) fn traced(state: &State, statement: &Statement) -> TracedStatement {
    TracedStatement {
        statement: statement_line(state, statement),
        sources: words_of(state, &statement.latest().notes),
        checks: checks_of(state, statement),
    }
}

/// What every closed or open round answered to the statement.
pub(super) fn checks_of(state: &State, statement: &Statement) -> Vec<RoundVerdicts> {
    let check = |workshop: &Workshop| {
        let item = workshop.check_items.iter().find(|item| item.statement == statement.id)?;
        let made_here =
            statement.versions.iter().find(|line| line.workshop == workshop.id && line.version > item.version);
        Some(RoundVerdicts {
            workshop: workshop.id,
            round: workshop.round,
            version: item.version,
            counts: verdicts(workshop, statement.id),
            revised: made_here.map(|version| version.version),
            kept: kept_line(state, statement, workshop),
        })
    };
    state.workshops.iter().filter_map(check).collect()
}

pub(super) fn note_reference(note: &Note) -> ThingReference {
    ThingReference { thing: Thing::Note { note: note.id }, label: note.reference.to_string() }
}

pub(super) fn statement_reference(statement: &Statement) -> ThingReference {
    ThingReference { thing: Thing::Statement { statement: statement.id }, label: statement.number.to_string() }
}
