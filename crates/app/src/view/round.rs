//! The loop: what the tables answered to each statement, and what the administration made of it.

use rundebord_core::{Source, State, Statement, StatementId, Verdict, Workshop, WorkshopId};
use serde::{Deserialize, Serialize};
use similar::{ChangeTag, TextDiff};
use ts_rs::TS;

use super::TableHead;
use super::summary::{StatementLine, statement_line};

/// Whether words stayed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WordDiffKind {
    /// In both versions.
    Same,
    /// Only in the earlier version.
    Removed,
    /// Only in the later version.
    Added,
}

/// A run of words with the same fate between two versions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WordDiff {
    /// What happened to them.
    pub kind: WordDiffKind,
    /// The words, with their white space.
    pub text: String,
}

/// One table's answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AnswerLine {
    /// The table's number.
    pub table: u8,
    /// Its verdict.
    pub verdict: Verdict,
    /// Its own words.
    pub words: String,
    /// Device or paper.
    pub source: Source,
}

/// How many tables gave each verdict.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VerdictCount {
    /// Riktig.
    pub right: u32,
    /// Delvis.
    pub partly: u32,
    /// Ikke riktig.
    pub wrong: u32,
    /// Mangler noe.
    pub missing: u32,
    /// No answer.
    pub unanswered: u32,
}

/// A statement kept with a remark.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KeptLine {
    /// The remark that follows the case.
    pub remark: String,
    /// RFC 3339.
    pub at: String,
}

/// One statement with all answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CheckLine {
    /// The statement as it is now.
    pub statement: StatementLine,
    /// The version that the tables saw.
    pub asked_version: u16,
    /// Its words.
    pub asked_text: String,
    /// By table number.
    pub answers: Vec<AnswerLine>,
    /// How many gave which verdict.
    pub counts: VerdictCount,
    /// A table corrected it and it is neither revised nor kept.
    pub unresolved: bool,
    /// Kept in this round.
    #[ts(optional = nullable)]
    pub kept: Option<KeptLine>,
}

/// One round's answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoundView {
    /// Which round.
    pub workshop: WorkshopId,
    /// Its number.
    pub round: u8,
    /// The administration can work on it: closed and not published.
    pub open_for_work: bool,
    /// Columns.
    pub tables: Vec<TableHead>,
    /// By statement number.
    pub checks: Vec<CheckLine>,
    /// Numbers of the statements that still want a new version or a remark.
    pub unresolved: Vec<u32>,
}

pub(crate) fn round(state: &State, workshop: &Workshop) -> RoundView {
    let checks: Vec<CheckLine> = workshop
        .check_items
        .iter()
        .filter_map(|item| check_line(state, workshop, item.statement, item.version))
        .collect();
    let head = |table: &rundebord_core::Table| TableHead {
        id: table.id,
        number: table.number,
        handed_in: table.hand_in.is_some(),
    };
    RoundView {
        workshop: workshop.id,
        round: workshop.round,
        open_for_work: workshop.phase == rundebord_core::Phase::Closed && !workshop.is_published(),
        tables: workshop.tables.iter().map(head).collect(),
        unresolved: checks.iter().filter(|line| line.unresolved).map(|line| line.statement.number).collect(),
        checks,
    }
}

fn check_line(state: &State, workshop: &Workshop, id: StatementId, version: u16) -> Option<CheckLine> {
    let statement = state.statements.get(&id)?;
    let mut counts = VerdictCount::default();
    let mut answers = vec![];
    for table in &workshop.tables {
        let Some(answer) = table.answers.get(&id) else {
            counts.unanswered += 1;
            continue;
        };
        *match answer.verdict {
            Verdict::Right => &mut counts.right,
            Verdict::Partly => &mut counts.partly,
            Verdict::Wrong => &mut counts.wrong,
            Verdict::Missing => &mut counts.missing,
        } += 1;
        let (verdict, words, source) = (answer.verdict, answer.words.clone(), answer.source);
        answers.push(AnswerLine { table: table.number, verdict, words, source });
    }
    let corrected = counts.partly + counts.wrong + counts.missing > 0;
    Some(CheckLine {
        statement: statement_line(state, statement),
        asked_version: version,
        asked_text: statement.version(version)?.text.clone(),
        answers,
        counts,
        unresolved: corrected && !statement.is_resolved_in(workshop.id),
        kept: kept(statement, workshop),
    })
}

fn kept(statement: &Statement, workshop: &Workshop) -> Option<KeptLine> {
    let kept = statement.kept.iter().rev().find(|kept| kept.workshop == workshop.id)?;
    Some(KeptLine { remark: kept.remark.clone(), at: kept.at.to_rfc3339() })
}

/// What changed from one version's words to the next, in whole words.
pub(crate) fn difference(before: &str, after: &str) -> Vec<WordDiff> {
    let mut spans: Vec<WordDiff> = vec![];
    for change in TextDiff::from_words(before, after).iter_all_changes() {
        let kind = match change.tag() {
            ChangeTag::Equal => WordDiffKind::Same,
            ChangeTag::Delete => WordDiffKind::Removed,
            ChangeTag::Insert => WordDiffKind::Added,
        };
        match spans.last_mut() {
            Some(last) if last.kind == kind => last.text.push_str(change.value()),
            _ => spans.push(WordDiff { kind, text: change.value().to_owned() }),
        }
    }
    spans
}
