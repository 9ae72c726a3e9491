//! Two copies of one file, worked on apart, become one.

#![allow(clippy::unwrap_used)]

mod common;

use std::collections::BTreeMap;

use common::copies::{kept, merge};
use common::dice::{Dice, Roll, in_a_room, started};
use common::rounds::*;
use common::seen::Seen;
use common::*;
use proptest::prelude::*;
use rundebord_core::*;

fn begun(which: u32) -> Played {
    match which % 4 {
        0 => in_a_room(),
        1 => started(),
        _ => checked(),
    }
}

fn roll(played: &mut Played, rolls: &[Roll], fresh: u128) {
    for (index, roll) in rolls.iter().enumerate() {
        let dice = Dice { state: &played.state, fresh: fresh + index as u128 };
        let (actor, command) = (dice.actor(*roll), dice.command(*roll));
        let _ = played.give(actor, &command);
    }
}

/// Merges, choosing one file's values for everything that both have changed.
fn merged(here: &Played, copy: &Played, common: usize, side: impl Fn(usize) -> MergeSide) -> Option<Played> {
    let mut after = here.clone();
    let given = merge(here, copy, common, BTreeMap::new());
    let plan = match plan_merge(&here.state, &given) {
        Ok(plan) => plan,
        Err(refusal) => {
            let nothing = matches!(refusal, Refusal::MergeNothingNew | Refusal::MergeCopyIsAhead);
            assert!(nothing, "{refusal:?}");
            return None;
        }
    };
    let undecided = after.give(Actor::Facilitator, &Command::MergeCopy(Box::new(given)));
    assert_eq!(undecided.is_err(), !plan.conflicts.is_empty());
    if undecided.is_ok() {
        return Some(after);
    }
    let choices = plan.conflicts.iter().enumerate().map(|(index, one)| (one.aspect.clone(), side(index))).collect();
    let command = Command::MergeCopy(Box::new(merge(here, copy, common, choices)));
    after.give(Actor::Facilitator, &command).unwrap();
    Some(after)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn two_random_tails_merge_to_a_process_that_keeps_the_rules_and_every_row_of_the_copy(
        beginning in 0..4_u32,
        shared in prop::collection::vec(any::<Roll>(), 0..150),
        ours in prop::collection::vec(any::<Roll>(), 1..120),
        theirs in prop::collection::vec(any::<Roll>(), 1..120),
        side in any::<u8>(),
    ) {
        let mut base = begun(beginning);
        roll(&mut base, &shared, 0);
        let common = base.given.len();
        let (mut here, mut copy) = (base.clone(), base);
        roll(&mut here, &ours, 1_000);
        roll(&mut copy, &theirs, 2_000);
        let mut seen = Seen::default();
        seen.check(&here.state);
        let side = |index: usize| if side >> (index % 8) & 1 == 0 { MergeSide::Here } else { MergeSide::Copy };
        if let Some(after) = merged(&here, &copy, common, side) {
            seen.check(&after.state);
            let all: usize = copy.given[common..].iter().map(|one| one.events.len()).sum();
            prop_assert_eq!(kept(&after.events).len(), all);
            let mut replayed = State::new();
            for (index, event) in after.events.iter().enumerate() {
                let (kind, version, payload) = event.encode();
                apply(&mut replayed, at(index), &Event::decode(&kind, version, &payload).unwrap());
            }
            prop_assert_eq!(replayed, after.state);
        }
    }
}

fn codes(events: &[Event]) -> Vec<String> {
    let left = |event: &Event| match event {
        Event::FromCopy { fate: CopyFate::Left { reason }, .. } => Some(reason.code.clone()),
        Event::FromCopy { fate: CopyFate::Taken { .. }, .. } => Some("taken".to_owned()),
        _ => None,
    };
    events.iter().filter_map(left).collect()
}

/// The property above is worth little if the dice never disagree.
#[test]
fn the_dice_reach_groups_that_are_taken_asked_about_and_left_for_every_reason() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let mut reached = BTreeMap::new();
    for run in 0..80 {
        let mut rolls = || prop::collection::vec(any::<Roll>(), 120).new_tree(&mut runner).unwrap().current();
        let mut here = begun(run);
        roll(&mut here, &rolls(), 0);
        let (common, mut copy) = (here.given.len(), here.clone());
        roll(&mut here, &rolls(), 1_000);
        roll(&mut copy, &rolls(), 2_000);
        let side = |index: usize| if index.is_multiple_of(2) { MergeSide::Here } else { MergeSide::Copy };
        for code in merged(&here, &copy, common, side).iter().flat_map(|after| codes(&after.events)) {
            *reached.entry(code).or_insert(0) += 1;
        }
    }
    for code in ["taken", "chosen_here", "same_here", "became_something_else", "note_is_used", "workshop_not_open"] {
        assert!(reached.contains_key(code), "{code}: {reached:?}");
    }
    assert!(reached["taken"] > 250, "{reached:?}");
}

/// Two laptops with the same closed first round, whose notes 1 to 4 nobody has used.
fn closed() -> (Played, Played, usize) {
    let mut here = common::rounds::open();
    for n in 1..=4 {
        here.give(at_table(ROUND1, 1), &write(ROUND1, 1, n)).unwrap();
    }
    for number in 1..=2 {
        let command = hand_in(&here, ROUND1, number);
        here.give(at_table(ROUND1, number), &command).unwrap();
    }
    here.facilitate(Command::CloseWorkshop { workshop: workshop(ROUND1) }).unwrap();
    let copy = here.clone();
    let common = here.given.len();
    (here, copy, common)
}

fn understands(played: &mut Played, n: u128, of: u128) {
    let (theme, plan_item, kind) = (None, None, StatementKind::Other);
    let content = StatementContent { text: format!("Forståelse {n}"), theme, plan_item, kind, notes: vec![note(of)] };
    let command = Command::WriteStatement { statement: statement(n), workshop: workshop(ROUND1), content };
    played.administer(command).unwrap();
}

#[test]
fn what_hangs_on_something_that_is_left_is_left_too_and_nothing_else() {
    let (mut here, mut copy, common) = closed();
    here.administer(Command::SetAsideNotes {
        notes: vec![note(1)],
        reason: SetAsideReason::Unclear,
        remark: "Uklart".into(),
    })
    .unwrap();
    understands(&mut copy, 1, 1);
    copy.administer(Command::AssessStatement { statement: statement(1), assessment: "Vurdert".into() }).unwrap();
    understands(&mut copy, 2, 2);
    let after = merged(&here, &copy, common, |_| MergeSide::Here).unwrap();
    assert_eq!(codes(&after.events), ["note_is_set_aside", "unknown", "taken"]);
    assert_eq!(after.state.statements[&statement(2)].number, 1);
    assert_eq!(after.state.merges[0].left_groups[0].words.as_deref(), Some("Forståelse 1"));
}

#[test]
fn both_files_objections_and_answers_are_kept_and_two_answers_to_one_are_asked_about() {
    let (mut here, mut copy, _) = closed();
    let objection = ObjectionId(id(4_001));
    let register = Command::RegisterObjection {
        objection,
        workshop: workshop(ROUND1),
        table: None,
        statement: None,
        text: "Dette sa vi ikke.".into(),
    };
    here.administer(register.clone()).unwrap();
    copy.administer(register).unwrap();
    let common = here.given.len();
    for (played, answer) in [(&mut here, "Rettet."), (&mut copy, "Står.")] {
        let outcome = ObjectionOutcome::Met;
        played.administer(Command::AnswerObjection { objection, answer: answer.into(), outcome }).unwrap();
    }
    let plan = plan_merge(&here.state, &merge(&here, &copy, common, BTreeMap::new())).unwrap();
    assert_eq!(plan.conflicts[0].aspect, Aspect(format!("objection_answer:{objection}")));
    let after = merged(&here, &copy, common, |_| MergeSide::Copy).unwrap();
    let answers: Vec<_> = after.state.objections[&objection].answers.iter().map(|one| one.answer.as_str()).collect();
    assert_eq!(answers, ["Rettet.", "Står."]);
}

#[test]
fn a_day_that_both_have_run_never_goes_backwards() {
    let mut here = common::rounds::open();
    let block = |n| Block {
        id: BlockId(id(n)),
        kind: BlockKind::Group,
        title: "Gruppe".into(),
        minutes: 20,
        questions: vec![],
    };
    let starts_at = chrono::NaiveTime::from_hms_opt(9, 0, 0).unwrap();
    let blocks = vec![block(5_001), block(5_002)];
    here.facilitate(Command::SetProgramme { workshop: workshop(ROUND1), starts_at, blocks }).unwrap();
    let (common, mut copy) = (here.given.len(), here.clone());
    copy.facilitate(Command::StartBlock { workshop: workshop(ROUND1), block: BlockId(id(5_002)) }).unwrap();
    for n in 1..=3 {
        here.give(at_table(ROUND1, 1), &write(ROUND1, 1, n)).unwrap();
    }
    here.facilitate(Command::StartBlock { workshop: workshop(ROUND1), block: BlockId(id(5_001)) }).unwrap();
    let after = merged(&here, &copy, common, |_| MergeSide::Copy).unwrap();
    Seen::default().check(&after.state);
    assert_eq!(after.state.workshops[0].day.running.as_ref().map(|on| on.block), Some(BlockId(id(5_002))));
}
