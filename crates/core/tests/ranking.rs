//! Ranking plan items, told as stories: points and places, whose words they are, hand-in, and what must stay.

#![allow(clippy::unwrap_used)]

mod common;

use common::hall::*;
use common::*;
use rundebord_core::*;

fn rank(hall: &Hall, number: usize, question: &str, items: &[(PlanItemId, u8)], base: Option<u32>) -> Command {
    let items = items.iter().map(|(plan_item, value)| ItemRank { plan_item: *plan_item, value: *value }).collect();
    Command::RankItems { workshop: WORKSHOP, table: hall.table(number), question: key(question), items, base }
}

impl Hall {
    fn ranks(&mut self, question: &str, items: &[(PlanItemId, u8)], base: Option<u32>) -> Result<(), &'static str> {
        let command = rank(self, 1, question, items, base);
        self.at(1, command)
    }

    fn ranking(&self, question: &str) -> Option<&RankingAnswer> {
        self.workshop().tables[0].rankings.get(&key(question))
    }
}

#[test]
fn points_are_shared_out_among_items_that_are_asked_for() {
    let mut hall = Hall::open();
    let area = PlanItemDetails { kind: PlanItemKind::PriorityArea, text: "Skole".into() };
    hall.does(Command::AddPlanItem { item: PlanItemId(id(41)), details: area }).unwrap();
    for (question, items, code) in [
        ("points", vec![(ITEM, 4), (OTHER_ITEM, 2)], "ranking_exceeded"),
        ("points", vec![(ITEM, 0)], "ranking_invalid"),
        ("points", vec![(ITEM, 1), (ITEM, 1)], "ranking_invalid"),
        ("points", vec![(PlanItemId(id(41)), 1)], "plan_item_not_asked"),
        ("points", vec![(PlanItemId(id(99)), 1)], "unknown"),
        ("items", vec![(ITEM, 1)], "question_not_ranked"),
        ("ukjent", vec![(ITEM, 1)], "unknown"),
    ] {
        assert_eq!(hall.ranks(question, &items, None), Err(code), "{question} {items:?}");
    }
    hall.ranks("points", &[(OTHER_ITEM, 1), (ITEM, 3)], Some(0)).unwrap();
    let given: Vec<_> = hall.ranking("points").unwrap().items.iter().map(|item| (item.plan_item, item.value)).collect();
    assert_eq!(given, [(ITEM, 3), (OTHER_ITEM, 1)], "by item, and not all the points need be given");
}

#[test]
fn places_go_from_one_without_gaps() {
    let mut hall = Hall::open();
    let third = PlanItemId(id(42));
    let details = PlanItemDetails { kind: PlanItemKind::MainGoal, text: "Bosetting".into() };
    hall.does(Command::AddPlanItem { item: third, details }).unwrap();
    assert_eq!(hall.ranks("order", &[(ITEM, 2)], None), Err("ranking_invalid"));
    assert_eq!(hall.ranks("order", &[(ITEM, 1), (OTHER_ITEM, 1)], None), Err("ranking_invalid"));
    let three = [(ITEM, 1), (OTHER_ITEM, 2), (third, 3)];
    assert_eq!(hall.ranks("order", &three, None), Err("ranking_exceeded"), "there are two places");
    hall.ranks("order", &[(ITEM, 2), (third, 1)], None).unwrap();
    let way = RankingWay::Order { places: 2 };
    assert_eq!((way.points_of(1), way.points_of(2)), (2, 1));
}

#[test]
fn two_devices_of_a_table_do_not_overwrite_each_other_unseen() {
    let mut hall = Hall::open();
    hall.ranks("points", &[(ITEM, 1)], Some(0)).unwrap();
    hall.ranks("points", &[(ITEM, 1)], Some(0)).unwrap();
    assert_eq!(hall.ranks("points", &[(ITEM, 2)], Some(0)), Err("ranking_changed"), "the same was no conflict");
    hall.ranks("points", &[(ITEM, 2)], Some(2)).unwrap();
    assert_eq!(hall.ranks("points", &[], Some(2)), Err("ranking_changed"));
    hall.ranks("points", &[], Some(3)).unwrap();
    assert_eq!(hall.ranking("points"), None);
    assert_eq!(hall.ranks("points", &[], None), Err("unknown"), "there is nothing to take back");
}

#[test]
fn a_ranking_is_the_tables_own_and_the_facilitator_copies_only_from_paper() {
    let mut hall = Hall::open();
    hall.ranks("points", &[(ITEM, 1)], None).unwrap();
    let others = rank(&hall, 1, "points", &[(ITEM, 5)], None);
    assert_eq!(hall.at(2, others.clone()), Err("not_this_table"));
    assert_eq!(hall.does(others), Err("note_belongs_to_table"));
    let paper = rank(&hall, 1, "order", &[(ITEM, 1)], None);
    hall.does(paper).unwrap();
    assert_eq!(hall.ranking("order").unwrap().source, Source::Paper);
    hall.ranks("order", &[(OTHER_ITEM, 1)], None).unwrap();
    assert_eq!(hall.ranking("order").unwrap().source, Source::Device);
}

#[test]
fn a_hand_in_names_the_rankings_that_were_read_back_and_then_they_stand() {
    let mut hall = Hall::open();
    hall.ranks("points", &[(ITEM, 1)], None).unwrap();
    assert!(hall.workshop().tables[0].has_written());
    let table = hall.table(1);
    let (notes, answers, rankings) = (vec![], vec![], vec![]);
    let blind = Command::HandInTable { workshop: WORKSHOP, table, notes, answers, rankings };
    assert_eq!(hall.at(1, blind), Err("read_back_outdated"));
    hall.hands_in(1).unwrap();
    let read = &hall.workshop().tables[0].hand_in.as_ref().unwrap().rankings;
    assert_eq!(read, &[RankingRevision { question: key("points"), revision: 1 }]);
    assert_eq!(hall.ranks("points", &[(ITEM, 2)], None), Err("table_handed_in"));
    hall.does(Command::ReopenHandIn { workshop: WORKSHOP, table, reason: "Feil".into() }).unwrap();
    hall.ranks("points", &[(ITEM, 2)], None).unwrap();
}

#[test]
fn what_is_ranked_stays_and_so_does_the_table_that_ranked() {
    let mut hall = Hall::open();
    hall.ranks("points", &[(ITEM, 1)], None).unwrap();
    assert_eq!(hall.does(Command::RemovePlanItem { item: ITEM }), Err("plan_item_in_use"));
    hall.does(Command::RemovePlanItem { item: OTHER_ITEM }).unwrap();
    assert_eq!(hall.keeps_tables(&[2, 3]), Err("table_has_notes"));
    hall.ranks("points", &[], None).unwrap();
    hall.does(Command::RemovePlanItem { item: ITEM }).unwrap();
    hall.keeps_tables(&[2, 3]).unwrap();
}

#[test]
fn a_device_that_saw_what_was_taken_back_does_not_overwrite_what_came_after() {
    let mut hall = Hall::open();
    hall.ranks("points", &[(ITEM, 3)], Some(0)).unwrap();
    hall.ranks("points", &[], Some(1)).unwrap();
    hall.ranks("points", &[(OTHER_ITEM, 2)], Some(0)).unwrap();
    assert_eq!(hall.ranks("points", &[(ITEM, 5)], Some(1)), Err("ranking_changed"));
    hall.ranks("points", &[(ITEM, 3)], Some(2)).unwrap();
}

#[test]
fn a_question_set_says_of_what_and_how_it_asks_for_a_ranking() {
    let mut played = common::dice::started();
    let right = question("points", QuestionKind::Ranking);
    for wrong in [
        Question { ranking: None, ..right.clone() },
        Question { ranking: Some(RankingWay::Points { points: 0 }), ..right.clone() },
        Question { plan_items: vec![], ..right.clone() },
        Question { kind: QuestionKind::PlanItems, ..right },
    ] {
        let question_set = QuestionSet { questions: vec![wrong], ..question_set() };
        let refused = played.facilitate(Command::ChooseQuestionSet { workshop: WORKSHOP, question_set }).unwrap_err();
        assert_eq!(refused.code(), "question_set_invalid");
    }
}

#[test]
fn what_has_no_ranking_is_written_as_before_there_were_any() {
    let asked = serde_json::to_value(question("open", QuestionKind::Open)).unwrap();
    assert!(asked.get("ranking").is_none());
    let old = serde_json::json!({ "date": "2024-02-14", "place": "Rådhuset" });
    let details: WorkshopDetails = serde_json::from_value(old.clone()).unwrap();
    assert_eq!((details.notice.as_str(), serde_json::to_value(&details).unwrap()), ("", old));
    let (notes, answers, rankings) = (vec![], vec![], vec![]);
    let (workshop, table, source) = (WORKSHOP, TableId(id(7)), Source::Paper);
    let event = Event::TableHandedIn { workshop, table, notes, answers, rankings, source };
    let (kind, version, payload) = event.encode();
    assert!(!payload.contains("rankings"));
    assert_eq!(Event::decode(&kind, version, &payload).unwrap(), event);
}
