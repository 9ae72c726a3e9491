//! Rankings counted. For the canvas, plenary and the mayor's page alike: how many tables said what, and nothing of who.
//! A count is no decision.

use std::collections::BTreeMap;

use rundebord_core::{ItemRank, PlanItemId, Question, Source, State, Table, TableId, Workshop};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::day::is_counted;
use super::notes::asked_about;
use super::{PlanItemLine, RankedCount};

/// How the tables ranked a plan item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StageRank {
    /// The item.
    pub plan_item: PlanItemLine,
    /// How many tables gave it anything.
    pub tables: u32,
    /// The sum of what they gave; an order's last place counts one.
    pub points: u32,
    /// How many tables put it first; a table whose highest points went to several put them all first.
    pub firsts: u32,
}

/// The rankings of the tables that count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RankingCount {
    /// How many tables are in the count.
    pub tables_counted: u32,
    /// How many there are.
    pub tables_total: u32,
    /// Most points first.
    pub rows: Vec<StageRank>,
}

/// How a table has ranked, in plenary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RankingTable {
    /// The table.
    pub table: TableId,
    /// Its number.
    pub number: u8,
    /// It is in the count: it has handed in, or the question is closed.
    pub ready: bool,
    /// As it stands now; empty when it has not ranked.
    pub items: Vec<ItemRank>,
    /// How it came in.
    #[ts(optional = nullable)]
    pub source: Option<Source>,
}

/// Rankings in plenary: each table's own, and the count that would stand on the canvas.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlenaryRanking {
    /// By number.
    pub tables: Vec<RankingTable>,
    /// How many tables are in the count.
    pub tables_counted: u32,
    /// How many there are.
    pub tables_total: u32,
    /// Most points first.
    pub rows: Vec<StageRank>,
}

/// The count over the tables that are ready; None for a question that is not a ranking.
pub(super) fn ranking(
    state: &State,
    workshop: &Workshop,
    question: &Question,
    ready: impl Fn(&Table) -> bool,
) -> Option<RankingCount> {
    let way = question.ranking?;
    let counted = workshop.tables.iter().filter(|table| ready(table));
    let answers: Vec<&[ItemRank]> = counted.filter_map(|table| ranked(table, question)).collect();
    let mut sums: BTreeMap<PlanItemId, (u32, u32, u32)> = BTreeMap::new();
    for items in &answers {
        let most = items.iter().map(|item| way.points_of(item.value)).max();
        for item in *items {
            let (tables, sum, firsts) = sums.entry(item.plan_item).or_default();
            let given = way.points_of(item.value);
            (*tables, *sum, *firsts) = (*tables + 1, *sum + given, *firsts + u32::from(Some(given) == most));
        }
    }
    let row = |plan_item: PlanItemLine| {
        let (tables, points, firsts) = sums.get(&plan_item.id).copied().unwrap_or_default();
        StageRank { plan_item, tables, points, firsts }
    };
    let mut rows: Vec<_> = asked_about(state, question).into_iter().map(row).collect();
    rows.sort_by_key(|row| std::cmp::Reverse((row.points, row.tables, row.firsts)));
    Some(RankingCount {
        tables_counted: answers.len() as u32,
        tables_total: workshop.tables.iter().filter(|table| is_counted(table)).count() as u32,
        rows,
    })
}

/// Every table's ranking beside the count of those that are ready.
pub(super) fn plenary_ranking(
    state: &State,
    workshop: &Workshop,
    question: &Question,
    ready: impl Fn(&Table) -> bool,
) -> Option<PlenaryRanking> {
    let RankingCount { tables_counted, tables_total, rows } = ranking(state, workshop, question, &ready)?;
    let line = |table: &Table| RankingTable {
        table: table.id,
        number: table.number,
        ready: ready(table),
        items: ranked(table, question).unwrap_or_default().to_vec(),
        source: table.rankings.get(&question.key).map(|answer| answer.source),
    };
    let tables = workshop.tables.iter().map(line).collect();
    Some(PlenaryRanking { tables, tables_counted, tables_total, rows })
}

/// What a table has ranked; None when it has not.
fn ranked<'a>(table: &'a Table, question: &Question) -> Option<&'a [ItemRank]> {
    let items = &table.rankings.get(&question.key)?.items;
    (!items.is_empty()).then_some(items)
}

/// What a table gave an item in all rankings of the workshop; None when it did not rank it.
pub(super) fn points_given(workshop: &Workshop, table: &Table, item: PlanItemId) -> Option<u32> {
    let points = |question: &Question| {
        let given = ranked(table, question)?.iter().find(|given| given.plan_item == item)?;
        Some(question.ranking?.points_of(given.value))
    };
    let given: Vec<u32> = workshop.question_set.questions.iter().filter_map(points).collect();
    (!given.is_empty()).then(|| given.into_iter().sum())
}

/// How the tables of a workshop ranked an item; None when none did.
pub(super) fn ranked_count(workshop: &Workshop, item: PlanItemId) -> Option<RankedCount> {
    let given: Vec<u32> =
        workshop.tables.iter().filter_map(|table| points_given(workshop, table, item)).filter(|one| *one > 0).collect();
    (!given.is_empty()).then(|| RankedCount { tables: given.len() as u32, points: given.into_iter().sum() })
}
