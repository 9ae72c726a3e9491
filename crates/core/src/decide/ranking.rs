//! Rules for a table's ranking of plan items: what the question gives to rank with, each item once, before hand-in.

use super::Decision;
use super::notes::{own_words, writing};
use super::stage::asked;
use crate::{
    Actor, Event, ItemRank, Question, QuestionKey, QuestionKind, RankingAnswer, RankingWay, Refusal, State, TableId,
    WorkshopId,
};

pub(super) fn decide(
    state: &State,
    actor: &Actor,
    (workshop, table): (WorkshopId, TableId),
    question: &QuestionKey,
    items: &[ItemRank],
    base: Option<u32>,
) -> Decision {
    let (at, by) = writing(state, actor, workshop, table)?;
    let asked = asked(at, question)?;
    let way = asked.ranking.filter(|_| asked.kind == QuestionKind::Ranking).ok_or(Refusal::QuestionNotRanked)?;
    let there = by.rankings.get(question);
    there.map_or(Ok(()), |there| own_words(actor, there.source))?;
    let items = checked(state, asked, way, items)?;
    if there.is_none_or(|there| there.items != items) {
        seen(base, there)?;
    }
    let before = by.taken_back.rankings.get(question).copied();
    let (workshop, table, question) = (at.id, by.id, question.clone());
    if items.is_empty() {
        there.ok_or(Refusal::Unknown { what: "ranking" })?;
        return Ok(vec![Event::RankingWithdrawn { workshop, table, question }]);
    }
    let earlier = there.map(|there| there.revision).or(before);
    let revision = earlier.unwrap_or(0) + 1;
    Ok(vec![Event::ItemsRanked { workshop, table, question, revision, items, source: actor.source() }])
}

/// What another of the table's devices has ranked meanwhile is not overwritten unseen.
fn seen(base: Option<u32>, there: Option<&RankingAnswer>) -> Result<(), Refusal> {
    let earlier = there.map_or(0, |there| there.revision);
    if base.is_some_and(|base| base != earlier) { Err(Refusal::RankingChanged) } else { Ok(()) }
}

/// The items by their ids, so that the same ranking is the same whatever order it was sent in.
fn checked(state: &State, asked: &Question, way: RankingWay, items: &[ItemRank]) -> Result<Vec<ItemRank>, Refusal> {
    for item in items {
        let item = state.plan_item(item.plan_item).ok_or(Refusal::Unknown { what: "plan_item" })?;
        if !asked.asks_about(item.details.kind) {
            return Err(Refusal::PlanItemNotAsked);
        }
    }
    if way.is_exceeded(items) {
        return Err(Refusal::RankingExceeded { limit: way.limit() });
    }
    if !way.is_whole(items) {
        return Err(Refusal::RankingInvalid);
    }
    let mut items = items.to_vec();
    items.sort_unstable();
    Ok(items)
}
