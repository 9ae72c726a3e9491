//! Rankings through the door: what a table sees and hands in, and how they are counted on the canvas, in plenary and on
//! the mayor's page.

#![allow(clippy::unwrap_used)]

mod common;

use common::{Day, key, words};
use rundebord_app::core::*;
use rundebord_app::{StageContent, StageRank, View, ViewAnswer, question_sets};

const RANKED: &str = "prioriter-satsingsomrader";

/// How many points each item gets, in the plan's order.
fn ranks(day: &mut Day, actor: Actor, index: usize, points: &[u8], base: Option<u32>) -> Result<(), String> {
    let items = day.items(RANKED).into_iter().zip(points).filter(|(_, points)| **points > 0);
    let items = items.map(|(plan_item, value)| ItemRank { plan_item, value: *value }).collect();
    let (workshop, table) = (day.workshop(), day.table(index).0);
    day.give(actor, Command::RankItems { workshop, table, question: key(RANKED), items, base })
}

fn table_ranks(day: &mut Day, index: usize, points: &[u8]) {
    let actor = day.table(index).1;
    ranks(day, actor, index, points, None).unwrap();
}

/// For each item in the plan's order: tables, points, firsts.
fn counts(day: &Day, rows: &[StageRank]) -> Vec<(u32, u32, u32)> {
    let row = |item: PlanItemId| rows.iter().find(|row| row.plan_item.id == item).unwrap();
    let items = day.items(RANKED).into_iter().map(row);
    items.map(|row| (row.tables, row.points, row.firsts)).collect()
}

fn on_canvas(day: &Day) -> (u32, u32, Vec<StageRank>) {
    match day.content() {
        StageContent::Ranking { tables_counted, tables_total, rows, .. } => (tables_counted, tables_total, rows),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_table_sees_the_items_the_way_and_its_own_ranking_and_nothing_of_the_others() {
    let mut day = Day::ranking();
    table_ranks(&mut day, 0, &[3, 2]);
    let asked = |day: &Day, index| {
        let view = day.table_view(index);
        let question = view.questions.into_iter().find(|asked| asked.question.key == key(RANKED)).unwrap();
        (question, view.unreached, view.standing_rankings)
    };
    let (own, unreached, standing) = asked(&day, 0);
    let items: Vec<_> = own.items.iter().map(|item| item.plan_item.as_ref().unwrap()).collect();
    assert_eq!(items.iter().map(|item| item.id).collect::<Vec<_>>(), day.items(RANKED));
    assert!(items.iter().all(|item| !item.in_use), "what others have ranked is theirs to tell");
    let ranking = own.ranking.unwrap();
    assert_eq!(ranking.way, RankingWay::Points { points: 5 });
    assert_eq!(ranking.answer.unwrap().items.len(), 2);
    assert_eq!(standing, [RankingRevision { question: key(RANKED), revision: 1 }]);
    assert!(!unreached.contains(&own.question.number));
    let (other, unreached, standing) = asked(&day, 1);
    assert_eq!((other.ranking.unwrap().answer, standing.len()), (None, 0));
    assert!(unreached.contains(&other.question.number));
}

#[test]
fn a_hand_in_names_the_ranking_as_it_stands() {
    let mut day = Day::ranking();
    day.writes(0, "ikke-fatt-med", None, words("Nei"));
    table_ranks(&mut day, 0, &[5]);
    let (workshop, (table, actor), view) = (day.workshop(), day.table(0), day.table_view(0));
    table_ranks(&mut day, 0, &[4, 1]);
    let (notes, answers, rankings) = (view.standing_notes, view.standing_answers, view.standing_rankings);
    for rankings in [vec![], rankings] {
        let (notes, answers) = (notes.clone(), answers.clone());
        let outdated = day.give(actor, Command::HandInTable { workshop, table, notes, answers, rankings });
        assert_eq!(outdated, Err("read_back_outdated".into()));
    }
    day.hands_in(0);
    assert_eq!(day.door.state().workshops[0].tables[0].hand_in.as_ref().unwrap().rankings[0].revision, 2);
    assert_eq!(ranks(&mut day, actor, 0, &[1], None), Err("table_handed_in".into()));
}

#[test]
fn the_canvas_counts_the_tables_that_are_ready_and_plenary_the_same() {
    let mut day = Day::ranking();
    table_ranks(&mut day, 0, &[3, 2]);
    table_ranks(&mut day, 1, &[0, 2, 2, 1]);
    table_ranks(&mut day, 2, &[0, 0, 0, 5]);
    day.shows(Stage::Ranking { question: key(RANKED) }).unwrap();
    let (counted, total, rows) = on_canvas(&day);
    assert_eq!((counted, total), (0, 4));
    assert!(rows.iter().all(|row| row.points == 0));
    day.hands_in(0);
    day.hands_in(1);
    day.hands_in(3);
    let (counted, total, rows) = on_canvas(&day);
    assert_eq!((counted, total), (2, 4), "a table that has not ranked is not in the count");
    assert_eq!(counts(&day, &rows), [(1, 3, 1), (2, 4, 1), (1, 2, 1), (1, 1, 0)]);
    assert_eq!(rows[0].points, 4, "most points first");
    let plenary = day.plenary(RANKED).ranking.unwrap();
    assert_eq!((plenary.tables_counted, &plenary.rows), (2, &rows));
    let tables: Vec<_> = plenary.tables.iter().map(|table| (table.number, table.ready, table.items.len())).collect();
    assert_eq!(tables, [(1, true, 2), (2, true, 3), (3, false, 1), (4, true, 0)]);
    let page = day.mayors_page();
    let asked = page.questions.iter().find(|question| question.kind == QuestionKind::Ranking).unwrap();
    assert_eq!((asked.tables.as_slice(), &asked.ranking.as_ref().unwrap().rows), ([1, 2].as_slice(), &rows));
    let workshop = day.workshop();
    day.does(Command::CloseQuestion { workshop, question: key(RANKED) });
    let (counted, _, rows) = on_canvas(&day);
    assert_eq!((counted, rows[0].points), (3, 6));
    let asked = day.mayors_page().questions.into_iter().find(|question| question.kind == QuestionKind::Ranking);
    assert_eq!(asked.unwrap().ranking.unwrap().tables_counted, 2, "the page is of what was handed in");
}

#[test]
fn an_order_counts_more_the_higher_an_item_is_placed() {
    let mut question_set = question_sets(WrittenLanguage::Nb).swap_remove(1);
    for question in question_set.questions.iter_mut().filter(|question| question.ranking.is_some()) {
        question.ranking = Some(RankingWay::Order { places: 3 });
    }
    let mut day = Day::ranking_with(question_set);
    table_ranks(&mut day, 0, &[1, 2, 3]);
    table_ranks(&mut day, 1, &[2, 1]);
    day.hands_in(0);
    day.hands_in(1);
    let rows = day.plenary(RANKED).ranking.unwrap().rows;
    assert_eq!(counts(&day, &rows), [(2, 5, 1), (2, 5, 1), (1, 1, 0), (0, 0, 0)]);
}

#[test]
fn the_board_tells_how_much_is_asked_for_and_done_and_who_is_on_paper() {
    let mut day = Day::ranking();
    ranks(&mut day, Actor::Facilitator, 2, &[5], None).unwrap();
    table_ranks(&mut day, 0, &[5]);
    let workshop = day.workshop();
    let ViewAnswer::Room(room) = day.door.view(&Actor::Facilitator, &View::Room { workshop }).unwrap() else {
        unreachable!()
    };
    let asked = |index: usize| {
        let counts = room.tables[index].questions.iter();
        counts.map(|count| (count.expected, count.answered)).collect::<Vec<_>>()
    };
    assert_eq!(asked(0), [(Some(0), 0), (None, 0), (None, 0), (None, 0), (Some(1), 1)]);
    assert_eq!(asked(1)[4], (Some(1), 0));
    let on_paper: Vec<_> = room.tables.iter().map(|table| table.on_paper).collect();
    assert_eq!(on_paper, [false, false, true, false]);
    assert!(room.tables[0].last_saved.is_some());
    let items = day.items(RANKED);
    let ViewAnswer::Overview(overview) = day.door.view(&Actor::Facilitator, &View::Overview).unwrap() else {
        unreachable!()
    };
    let used: Vec<_> = overview.plan_items.iter().filter(|item| item.in_use).map(|item| item.id).collect();
    assert_eq!(used, items[..1]);
}
