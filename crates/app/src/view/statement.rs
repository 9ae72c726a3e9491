//! Statements as screens show them: every version with its words, its difference and what the second reader said.

use std::collections::BTreeSet;

use rundebord_core::{
    NoteId, PlanItemId, Reading, State, Statement, StatementId, StatementKind, StatementVersion, ThemeId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{WordDiff, difference};

/// Whether the second reader has said anything of the newest version as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReadingState {
    /// Nothing, or not of these words.
    Unread,
    /// Signed.
    Signed,
    /// Sent back with a comment.
    SentBack,
}

/// What a second reader said of a version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReadingLine {
    /// Name or initials.
    pub reader: String,
    /// Signed; else sent back.
    pub signed: bool,
    /// Why it was sent back; empty when signed.
    pub comment: String,
    /// RFC 3339.
    pub at: String,
    /// Words or notes have changed since: it counts no more.
    pub stale: bool,
}

/// One version of a statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VersionLine {
    /// From 1.
    pub version: u16,
    /// From 1; up by one each time words or notes change: what a second reader has read.
    pub revision: u32,
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
    /// References of the notes behind this version.
    pub references: Vec<String>,
    /// What second readers said, oldest first.
    pub readings: Vec<ReadingLine>,
    /// Numbers of the other parts, when a split made this version.
    pub split_into: Vec<u32>,
}

/// A statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StatementLine {
    /// Its id.
    pub id: StatementId,
    /// Its number.
    pub number: u32,
    /// Numbers that it had as a draft, oldest first.
    pub former_numbers: Vec<u32>,
    /// The theme it stands under.
    #[ts(optional = nullable)]
    pub theme: Option<ThemeId>,
    /// The plan item it concerns.
    #[ts(optional = nullable)]
    pub plan_item: Option<PlanItemId>,
    /// What it is about.
    pub what: StatementKind,
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
    /// How many rounds that is.
    pub of_rounds: u32,
    /// A table marked disagreement on one of the notes.
    pub disagreement: bool,
    /// The professional assessment.
    pub assessment: String,
    /// Oldest first.
    pub versions: Vec<VersionLine>,
    /// Nothing of it is published.
    pub draft: bool,
    /// What the second reader says of the newest version.
    pub reading: ReadingState,
    /// Why it was sent back, while it is.
    pub sent_back: String,
    /// Numbers of the statements that were merged into it, and of the one it was split out of.
    pub came_from: Vec<u32>,
    /// Numbers of the statements that were split out of it, and of the one it was merged into.
    pub became: Vec<u32>,
}

/// A number that stands in another: «se 4».
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MergedLine {
    /// The statement that is no more.
    pub id: StatementId,
    /// Its number.
    pub number: u32,
    /// Its last words.
    pub text: String,
    /// The number of the statement it stands in.
    pub into: u32,
}

pub(super) fn statement_line(state: &State, statement: &Statement) -> StatementLine {
    let latest = statement.latest();
    let mut notes: Vec<_> = latest.notes.iter().filter_map(|note| state.notes.get(note)).collect();
    notes.sort_by_key(|note| note.reference);
    // A table is a table of one workshop: table 4 of the first round and table 4 of the second are two.
    let tables: BTreeSet<_> = notes.iter().map(|note| note.table).collect();
    let rounds: BTreeSet<_> = notes.iter().map(|note| note.workshop).collect();
    let of =
        rounds.iter().filter_map(|round| state.workshop(*round)).map(|workshop| workshop.tables.len()).sum::<usize>();
    let said = latest.reading();
    StatementLine {
        id: statement.id,
        number: statement.number,
        former_numbers: statement.former_numbers.iter().map(|former| former.number).collect(),
        theme: statement.theme,
        plan_item: statement.plan_item,
        what: statement.kind,
        text: latest.text.clone(),
        notes: notes.iter().map(|note| note.id).collect(),
        references: notes.iter().map(|note| note.reference.to_string()).collect(),
        tables: tables.len() as u32,
        of_tables: of as u32,
        of_rounds: rounds.len() as u32,
        disagreement: notes.iter().any(|note| note.content.disagreement),
        assessment: statement.assessment.clone(),
        versions: versions(state, statement),
        draft: statement.is_draft(),
        reading: match said {
            None => ReadingState::Unread,
            Some(reading) if reading.signed => ReadingState::Signed,
            Some(_) => ReadingState::SentBack,
        },
        sent_back: said.map(|reading| reading.comment.clone()).unwrap_or_default(),
        came_from: numbers(state, &statement.came_from),
        became: numbers(state, &statement.became),
    }
}

/// Those statements' numbers, also of statements that are gone.
pub(super) fn numbers(state: &State, statements: &[StatementId]) -> Vec<u32> {
    statements.iter().filter_map(|id| state.known_statement(*id)).map(|statement| statement.number).collect()
}

fn versions(state: &State, statement: &Statement) -> Vec<VersionLine> {
    let mut before: Option<&StatementVersion> = None;
    let line = |version| {
        let earlier = before.replace(version);
        let references = super::trace::words_of(state, &version.notes).into_iter().map(|words| words.reference);
        VersionLine {
            version: version.version,
            revision: version.revision,
            text: version.text.clone(),
            reason: version.reason.clone(),
            round: state.workshop(version.workshop).map_or(0, |workshop| workshop.round),
            at: version.at.to_rfc3339(),
            published: version.published,
            difference: earlier.map(|earlier| difference(&earlier.text, &version.text)).unwrap_or_default(),
            references: references.collect(),
            readings: version.readings.iter().map(reading_line).collect(),
            split_into: numbers(state, &version.split_into),
        }
    };
    statement.versions.iter().map(line).collect()
}

fn reading_line(reading: &Reading) -> ReadingLine {
    ReadingLine {
        reader: reading.reader.clone(),
        signed: reading.signed,
        comment: reading.comment.clone(),
        at: reading.at.to_rfc3339(),
        stale: reading.stale,
    }
}

/// Statements first written in the round that were merged into others, by number.
pub(super) fn merged(state: &State, workshop: rundebord_core::WorkshopId) -> Vec<MergedLine> {
    let gone = state.former_statements.values().filter(|statement| statement.workshop == workshop);
    let line = |statement: &Statement| {
        let into = state.known_statement(statement.merged_into?)?.number;
        Some(MergedLine { id: statement.id, number: statement.number, text: statement.latest().text.clone(), into })
    };
    let mut lines: Vec<_> = gone.filter_map(line).collect();
    lines.sort_by_key(|line| line.number);
    lines
}
