//! Rules for the plan of a seating: that it names what is there. Whether it can be met is for the solver to tell.

use std::collections::BTreeSet;

use super::Decision;
use super::seats::running;
use crate::{Event, MAX_ROTATIONS, PersonId, Refusal, SeatingPlan, SeatingRule, SeatingRuleKind, State, WorkshopId};

pub(super) fn decide(state: &State, workshop: WorkshopId, plan: &SeatingPlan) -> Decision {
    running(state, workshop)?;
    if plan.rotations == 0 || plan.rotations > MAX_ROTATIONS {
        return Err(Refusal::RotationsInvalid { limit: MAX_ROTATIONS });
    }
    if plan.tables == Some(0) {
        return Err(Refusal::TableNumberInvalid { number: 0 });
    }
    if plan.goals.iter().collect::<BTreeSet<_>>().len() < plan.goals.len() {
        return Err(Refusal::SeatingGoalRepeated);
    }
    let mut ids = BTreeSet::new();
    for (rule, number) in plan.rules.iter().zip(1..) {
        if !ids.insert(rule.id) {
            return Err(Refusal::AlreadyExists { what: "rule" });
        }
        check(state, plan, rule, number)?;
    }
    known(state, &plan.willing)?;
    let mut plan = plan.clone();
    plan.willing.sort_unstable();
    plan.willing.dedup();
    Ok(vec![Event::SeatingPlanSet { workshop, plan }])
}

fn known(state: &State, people: &[PersonId]) -> Result<(), Refusal> {
    match people.iter().all(|person| state.people.contains_key(person)) {
        true => Ok(()),
        false => Err(Refusal::Unknown { what: "person" }),
    }
}

fn check(state: &State, plan: &SeatingPlan, rule: &SeatingRule, number: usize) -> Result<(), Refusal> {
    let invalid = Refusal::SeatingRuleInvalid { number };
    let rotations = rule.rotations.as_deref();
    let in_range = |rotation: &u8| (1..=plan.rotations).contains(rotation);
    if rotations.is_some_and(|rotations| rotations.is_empty() || !rotations.iter().all(in_range)) {
        return Err(invalid);
    }
    match &rule.rule {
        SeatingRuleKind::Pin { person, table } => {
            known(state, &[*person])?;
            table_in_range(plan, *table)
        }
        SeatingRuleKind::Together { people } | SeatingRuleKind::Apart { people } => {
            known(state, people)?;
            let different = people.iter().collect::<BTreeSet<_>>().len();
            if different < 2 || different < people.len() { Err(invalid) } else { Ok(()) }
        }
        SeatingRuleKind::KeepTable { table } if rotations.is_some() => table_in_range(plan, *table),
        SeatingRuleKind::KeepTable { .. } => Err(invalid),
        SeatingRuleKind::WillingSecretary => Ok(()),
    }
}

fn table_in_range(plan: &SeatingPlan, number: u8) -> Result<(), Refusal> {
    if number == 0 || plan.tables.is_some_and(|tables| number > tables) {
        return Err(Refusal::TableNumberInvalid { number });
    }
    Ok(())
}
