//! The administration's desk: notes, what became of them, themes and statements.

use std::collections::BTreeSet;

use rundebord_core::{
    NoteId, PlanItemId, Question, State, Statement, StatementId, StatementVersion, ThemeId, Workshop, WorkshopId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Fate, NoteLine, PlanItemLine, WordDiff, difference, fates, note_line, plan_items};

/// How many notes are accounted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Coverage {
    /// All notes of the round.
    pub notes: u32,
    /// Statements point at them.
    pub used: u32,
    /// Set aside with a reason.
    pub set_aside: u32,
    /// Neither.
    pub unaccounted: u32,
}

/// A theme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ThemeLine {
    /// Its id.
    pub id: ThemeId,
    /// Its name.
    pub name: String,
    /// Notes grouped under it.
    pub notes: u32,
    /// Statements under it.
    pub statements: u32,
}

/// One version of a statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VersionLine {
    /// From 1.
    pub version: u16,
    /// The words.
    pub text: String,
    /// Why they were changed.
    pub reason: String,
    /// The round that made it.
    pub round: u8,
    /// RFC 3339.
    pub at: String,
    /// In a published summary.
    pub published: bool,
    /// What changed from the version before; empty for the first.
    pub difference: Vec<WordDiff>,
}

/// A statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StatementLine {
    /// Its id.
    pub id: StatementId,
    /// Its number.
    pub number: u32,
    /// The theme it stands under.
    #[ts(optional = nullable)]
    pub theme: Option<ThemeId>,
    /// The plan item it concerns.
    #[ts(optional = nullable)]
    pub plan_item: Option<PlanItemId>,
    /// The newest words.
    pub text: String,
    /// The notes behind them.
    pub notes: Vec<NoteId>,
    /// Those notes' references.
    pub references: Vec<String>,
    /// How many tables those notes come from.
    pub tables: u32,
    /// How many tables the rounds behind it had.
    pub of_tables: u32,
    /// A table marked disagreement on one of the notes.
    pub disagreement: bool,
    /// The professional assessment.
    pub assessment: String,
    /// Oldest first.
    pub versions: Vec<VersionLine>,
    /// Nothing of it is published.
    pub draft: bool,
}

/// One round's desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SummaryView {
    /// Which round.
    pub workshop: WorkshopId,
    /// Its number.
    pub round: u8,
    /// The administration can work on it: closed and not published.
    pub open_for_work: bool,
    /// RFC 3339.
    #[ts(optional = nullable)]
    pub published_at: Option<String>,
    /// How many notes are accounted for.
    pub coverage: Coverage,
    /// Numbers of statements that a table corrected and that are neither revised nor kept.
    pub unresolved: Vec<u32>,
    /// The questions, to group by.
    pub questions: Vec<Question>,
    /// The current plan.
    pub plan_items: Vec<PlanItemLine>,
    /// All notes, by question and table, each table's in its own order.
    pub notes: Vec<NoteLine>,
    /// In the order they were made.
    pub themes: Vec<ThemeLine>,
    /// By number: those first written in this round.
    pub statements: Vec<StatementLine>,
}

pub(crate) fn summary(state: &State, workshop: &Workshop) -> SummaryView {
    let fates = fates(state, workshop.id);
    let order = |key: &rundebord_core::QuestionKey| {
        workshop.question_set.questions.iter().position(|question| &question.key == key)
    };
    let mut sorted: Vec<_> = state.notes_of(workshop.id).collect();
    sorted.sort_by_key(|note| (order(&note.question), note.order()));
    let notes: Vec<_> = sorted.into_iter().map(|note| note_line(note, fates.get(&note.id))).collect();
    let written = |statement: &&Statement| statement.workshop == workshop.id;
    let statements: Vec<_> = state.statements_by_number().into_iter().filter(written).collect();
    SummaryView {
        workshop: workshop.id,
        round: workshop.round,
        open_for_work: workshop.phase == rundebord_core::Phase::Closed && !workshop.is_published(),
        published_at: workshop.published_at.map(|at| at.to_rfc3339()),
        coverage: coverage(&notes),
        unresolved: super::round(state, workshop).unresolved,
        questions: workshop.question_set.questions.clone(),
        plan_items: plan_items(state),
        themes: themes(state, workshop, &notes, &statements),
        notes,
        statements: statements.into_iter().map(|statement| statement_line(state, statement)).collect(),
    }
}

fn coverage(notes: &[NoteLine]) -> Coverage {
    let count = |is: fn(&Fate) -> bool| notes.iter().filter(|note| is(&note.fate)).count() as u32;
    Coverage {
        notes: notes.len() as u32,
        used: count(|fate| matches!(fate, Fate::Used { .. })),
        set_aside: count(|fate| matches!(fate, Fate::SetAside { .. })),
        unaccounted: count(|fate| matches!(fate, Fate::Open)),
    }
}

fn themes(state: &State, workshop: &Workshop, notes: &[NoteLine], statements: &[&Statement]) -> Vec<ThemeLine> {
    let of_round = state.themes.iter().filter(|theme| theme.workshop == workshop.id);
    of_round
        .map(|theme| ThemeLine {
            id: theme.id,
            name: theme.name.clone(),
            notes: notes.iter().filter(|note| note.theme == Some(theme.id)).count() as u32,
            statements: statements.iter().filter(|statement| statement.theme == Some(theme.id)).count() as u32,
        })
        .collect()
}

pub(crate) fn statement_line(state: &State, statement: &Statement) -> StatementLine {
    statement_line_as_of(state, statement, u8::MAX)
}

/// The statement as it stood after a round: what that round's summary says, also when later rounds have changed it.
pub(crate) fn statement_line_as_of(state: &State, statement: &Statement, round: u8) -> StatementLine {
    let mut versions = versions(state, statement);
    versions.retain(|version| version.version == 1 || version.round <= round);
    let latest = versions.last().and_then(|line| statement.version(line.version)).unwrap_or(statement.latest());
    let mut notes: Vec<_> = latest.notes.iter().filter_map(|note| state.notes.get(note)).collect();
    notes.sort_by_key(|note| note.reference);
    // A table is a table of one workshop: table 4 of the first round and table 4 of the second are two.
    let tables: BTreeSet<_> = notes.iter().map(|note| note.table).collect();
    let rounds: BTreeSet<_> = notes.iter().map(|note| note.workshop).collect();
    let of =
        rounds.iter().filter_map(|round| state.workshop(*round)).map(|workshop| workshop.tables.len()).sum::<usize>();
    StatementLine {
        id: statement.id,
        number: statement.number,
        theme: statement.theme,
        plan_item: statement.plan_item,
        text: latest.text.clone(),
        notes: notes.iter().map(|note| note.id).collect(),
        references: notes.iter().map(|note| note.reference.to_string()).collect(),
        tables: tables.len() as u32,
        of_tables: of as u32,
        disagreement: notes.iter().any(|note| note.content.disagreement),
        assessment: statement.assessment.clone(),
        versions,
        draft: statement.is_draft(),
    }
}

fn versions(state: &State, statement: &Statement) -> Vec<VersionLine> {
    let mut before: Option<&StatementVersion> = None;
    let line = |version| {
        let earlier = before.replace(version);
        VersionLine {
            version: version.version,
            text: version.text.clone(),
            reason: version.reason.clone(),
            round: state.workshop(version.workshop).map_or(0, |workshop| workshop.round),
            at: version.at.to_rfc3339(),
            published: version.published,
            difference: earlier.map(|earlier| difference(&earlier.text, &version.text)).unwrap_or_default(),
        }
    };
    statement.versions.iter().map(line).collect()
}
