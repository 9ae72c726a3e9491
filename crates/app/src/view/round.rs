//! The loop: what the tables answered to each statement, and what the administration made of it.

use rundebord_core::{CheckItem, Source, State, Statement, StatementId, Verdict, Workshop, WorkshopId};
use serde::{Deserialize, Serialize};
use similar::{ChangeTag, TextDiff};
use ts_rs::TS;

use super::TableHead;
use super::statement::{StatementLine, statement_line};

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
    /// The round whose answers it was kept against.
    pub round: u8,
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
    /// The version that the tables saw is newer than the one they were asked about in the round before, or new to them.
    pub changed_since: bool,
    /// The same words as in the round before, but not settled: kept with a remark, or an objection stands against it.
    pub still_open: bool,
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
    /// Numbers of the statements that not every table found right: the untreated first, then by least agreement.
    pub look_first: Vec<u32>,
    /// Numbers of the statements that still want a new version or a remark.
    pub unresolved: Vec<u32>,
}

pub(crate) fn round(state: &State, workshop: &Workshop) -> RoundView {
    let checks: Vec<CheckLine> =
        workshop.check_items.iter().filter_map(|item| check_line(state, workshop, *item)).collect();
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
        look_first: look_first(&checks),
        checks,
    }
}

/// What nobody has treated first, then least agreement: by the share of the answers that are «riktig», then by how many are not.
fn look_first(checks: &[CheckLine]) -> Vec<u32> {
    let corrected = |counts: &VerdictCount| counts.partly + counts.wrong + counts.missing;
    let mut lines: Vec<_> = checks.iter().filter(|line| corrected(&line.counts) > 0).collect();
    lines.sort_by_key(|line| {
        let (right, not) = (line.counts.right, corrected(&line.counts));
        let agreement = 1000 * right / (right + not);
        (!line.unresolved, agreement, std::cmp::Reverse((line.counts.wrong, not)), line.statement.number)
    });
    lines.into_iter().map(|line| line.statement.number).collect()
}

fn check_line(state: &State, workshop: &Workshop, item: CheckItem) -> Option<CheckLine> {
    let statement = state.statements.get(&item.statement)?;
    let answer = |table: &rundebord_core::Table| {
        let answer = table.answers.get(&item.statement)?;
        let (verdict, words, source) = (answer.verdict, answer.words.clone(), answer.source);
        Some(AnswerLine { table: table.number, verdict, words, source })
    };
    let counts = verdicts(workshop, item.statement);
    let corrected = counts.partly + counts.wrong + counts.missing > 0;
    let news = news(state, workshop, item);
    Some(CheckLine {
        statement: statement_line(state, statement),
        asked_version: item.version,
        asked_text: statement.version(item.version)?.text.clone(),
        answers: workshop.tables.iter().filter_map(answer).collect(),
        counts,
        unresolved: corrected && !statement.is_resolved_in(workshop.id),
        kept: kept_line(state, statement, workshop),
        changed_since: news.changed,
        still_open: news.open,
    })
}

/// How many tables of a workshop gave each verdict on a statement.
pub(super) fn verdicts(workshop: &Workshop, statement: StatementId) -> VerdictCount {
    let mut counts = VerdictCount::default();
    for table in &workshop.tables {
        *match table.answers.get(&statement).map(|answer| answer.verdict) {
            Some(Verdict::Right) => &mut counts.right,
            Some(Verdict::Partly) => &mut counts.partly,
            Some(Verdict::Wrong) => &mut counts.wrong,
            Some(Verdict::Missing) => &mut counts.missing,
            None => &mut counts.unanswered,
        } += 1;
    }
    counts
}

/// Whether a check item has to be looked at again.
#[derive(Clone, Copy)]
pub(super) struct News {
    pub changed: bool,
    pub open: bool,
}

pub(super) fn news(state: &State, workshop: &Workshop, item: CheckItem) -> News {
    let mut earlier = state.workshops.iter().rev().filter(|earlier| earlier.round < workshop.round);
    let asked = earlier.find_map(|earlier| {
        let before = earlier.check_items.iter().find(|before| before.statement == item.statement)?;
        Some((earlier, before.version))
    });
    let Some((earlier, version)) = asked else { return News { changed: true, open: false } };
    let statement = state.statements.get(&item.statement);
    let kept = statement.is_some_and(|statement| statement.kept.iter().any(|kept| kept.workshop == earlier.id));
    let mut against = state.objections.values().filter(|objection| objection.statement == Some(item.statement));
    let objected = against.any(|objection| objection.is_open() || objection.follows_the_case());
    let changed = item.version > version;
    News { changed, open: !changed && (kept || objected) }
}

/// The remark that a statement was kept with in a round.
pub(super) fn kept_line(state: &State, statement: &Statement, workshop: &Workshop) -> Option<KeptLine> {
    let kept = statement.kept.iter().rev().find(|kept| kept.workshop == workshop.id)?;
    let round = state.workshop(kept.workshop).map_or(0, |workshop| workshop.round);
    Some(KeptLine { round, remark: kept.remark.clone(), at: kept.at.to_rfc3339() })
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
