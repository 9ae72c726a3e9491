//! Rules for the process itself and the current plan.

use std::collections::BTreeSet;

use super::{Decision, misrouted};
use crate::{Command, Event, PlanItemDetails, PlanItemId, ProcessDetails, Refusal, State, TextField};

/// Council periods outside these years are slips of the finger.
const YEARS: std::ops::RangeInclusive<u16> = 1900..=2200;

pub(super) fn decide(state: &State, command: &Command) -> Decision {
    match command {
        Command::CreateProcess { process, details } => {
            if state.process.is_some() {
                return Err(Refusal::ProcessExists);
            }
            Ok(vec![Event::ProcessCreated { process: *process, details: checked(details)? }])
        }
        Command::CorrectProcess { details } => Ok(vec![Event::ProcessCorrected { details: checked(details)? }]),
        Command::AddPlanItem { item, details } => {
            if state.plan_item(*item).is_some() {
                return Err(Refusal::AlreadyExists { what: "plan_item" });
            }
            Ok(vec![Event::PlanItemAdded { item: *item, details: checked_item(details)? }])
        }
        Command::CorrectPlanItem { item, details } => {
            known_item(state, *item)?;
            Ok(vec![Event::PlanItemCorrected { item: *item, details: checked_item(details)? }])
        }
        Command::RemovePlanItem { item } => {
            known_item(state, *item)?;
            if state.is_plan_item_used(*item) {
                return Err(Refusal::PlanItemInUse);
            }
            Ok(vec![Event::PlanItemRemoved { item: *item }])
        }
        Command::ReorderPlanItems { order } => reorder(state, order),
        _ => misrouted(),
    }
}

fn checked(details: &ProcessDetails) -> Result<ProcessDetails, Refusal> {
    let (from, to) = (details.period_from, details.period_to);
    if from > to || !YEARS.contains(&from) || !YEARS.contains(&to) {
        return Err(Refusal::PeriodInvalid);
    }
    Ok(ProcessDetails {
        title: TextField::Title.required(&details.title)?,
        municipality: TextField::Municipality.required(&details.municipality)?,
        ..details.clone()
    })
}

fn checked_item(details: &PlanItemDetails) -> Result<PlanItemDetails, Refusal> {
    Ok(PlanItemDetails { kind: details.kind, text: TextField::PlanItem.required(&details.text)? })
}

fn known_item(state: &State, item: PlanItemId) -> Result<(), Refusal> {
    state.plan_item(item).map(|_| ()).ok_or(Refusal::Unknown { what: "plan_item" })
}

fn reorder(state: &State, order: &[PlanItemId]) -> Decision {
    let given: BTreeSet<_> = order.iter().collect();
    let present: BTreeSet<_> = state.plan_items.iter().map(|item| &item.id).collect();
    if given != present || order.len() != present.len() {
        return Err(Refusal::OrderIncomplete);
    }
    Ok(vec![Event::PlanItemsReordered { order: order.to_vec() }])
}
