//! Rules for preparing, opening and closing a workshop.

use std::collections::BTreeSet;

use super::seats::lost_seats;
use super::{Decision, misrouted, workshop};
use crate::{
    CheckItem, Command, Event, Phase, Question, QuestionKind, QuestionSet, Refusal, State, Table, TextField, Workshop,
    WorkshopDetails,
};

pub(super) fn decide(state: &State, command: &Command) -> Decision {
    match command {
        Command::PrepareWorkshop { workshop, details, question_set } => {
            if state.workshop(*workshop).is_some() {
                return Err(Refusal::AlreadyExists { what: "workshop" });
            }
            let round = state.workshops.last().map_or(1, |last| last.round.saturating_add(1));
            let (details, question_set) = (checked(details)?, checked_set(question_set)?);
            Ok(vec![Event::WorkshopPrepared { workshop: *workshop, round, details, question_set }])
        }
        Command::CorrectWorkshop { workshop: id, details } => {
            unpublished(workshop(state, *id)?)?;
            Ok(vec![Event::WorkshopCorrected { workshop: *id, details: checked(details)? }])
        }
        Command::ChooseQuestionSet { workshop: id, question_set } => {
            if workshop(state, *id)?.phase != Phase::Preparing {
                return Err(Refusal::QuestionsFrozen);
            }
            Ok(vec![Event::QuestionSetChosen { workshop: *id, question_set: checked_set(question_set)? }])
        }
        Command::RemoveWorkshop { workshop: id } => {
            if workshop(state, *id)?.phase != Phase::Preparing {
                return Err(Refusal::WorkshopNotPreparing);
            }
            if state.workshops.last().is_some_and(|last| last.id != *id) {
                return Err(Refusal::NotLastWorkshop);
            }
            Ok(vec![Event::WorkshopRemoved { workshop: *id }])
        }
        Command::OpenWorkshop { workshop: id } => open(state, workshop(state, *id)?),
        Command::CloseWorkshop { workshop: id } => close(state, workshop(state, *id)?),
        Command::ReopenWorkshop { workshop: id, reason } => {
            let closed = workshop(state, *id)?;
            if closed.phase != Phase::Closed {
                return Err(Refusal::WorkshopNotClosed);
            }
            unpublished(closed)?;
            no_other_open(state)?;
            let mut events =
                vec![Event::WorkshopReopened { workshop: *id, reason: TextField::Reason.required(reason)? }];
            // People who have left the council since the workshop was closed do not come back to their table with it.
            events.extend(lost_seats(state, closed, closed.rotation));
            Ok(events)
        }
        _ => misrouted(),
    }
}

pub(super) fn unpublished(workshop: &Workshop) -> Result<(), Refusal> {
    if workshop.is_published() { Err(Refusal::SummaryPublished) } else { Ok(()) }
}

fn checked(details: &WorkshopDetails) -> Result<WorkshopDetails, Refusal> {
    Ok(WorkshopDetails {
        date: details.date,
        place: TextField::Place.optional(&details.place)?,
        notice: TextField::Notice.optional(&details.notice)?,
    })
}

fn checked_set(set: &QuestionSet) -> Result<QuestionSet, Refusal> {
    let mut set = set.clone();
    set.title = TextField::Title.required(&set.title)?;
    let mut keys = BTreeSet::new();
    for question in &mut set.questions {
        if question.key.0.trim().is_empty() || !keys.insert(question.key.clone()) {
            return Err(Refusal::QuestionSetInvalid);
        }
        if !can_be_answered(question) {
            return Err(Refusal::QuestionSetInvalid);
        }
        question.text = TextField::Question.required(&question.text)?;
        question.heading = TextField::Title.optional(&question.heading)?;
        question.help = TextField::Question.optional(&question.help)?;
        question.number = TextField::Party.optional(&question.number)?;
    }
    if set.questions.is_empty() { Err(Refusal::QuestionSetInvalid) } else { Ok(set) }
}

/// A question that asks for a ranking says of what and how; no other does.
fn can_be_answered(question: &Question) -> bool {
    match (question.kind, question.ranking) {
        (QuestionKind::Ranking, Some(way)) => way.limit() > 0 && !question.plan_items.is_empty(),
        (QuestionKind::Ranking, None) => false,
        (_, way) => way.is_none(),
    }
}

fn no_other_open(state: &State) -> Result<(), Refusal> {
    match state.workshops.iter().find(|workshop| workshop.phase == Phase::Open) {
        Some(open) => Err(Refusal::AnotherWorkshopOpen { round: open.round }),
        None => Ok(()),
    }
}

fn open(state: &State, workshop: &Workshop) -> Decision {
    if workshop.phase != Phase::Preparing {
        return Err(Refusal::WorkshopNotPreparing);
    }
    no_other_open(state)?;
    if workshop.tables.iter().all(|table| table.seats.is_empty()) {
        return Err(Refusal::NobodySeated);
    }
    let mut check_items = vec![];
    if workshop.question_set.checks_statements() {
        let earlier = state.workshops.iter().filter(|other| other.round < workshop.round);
        if let Some(unpublished) = earlier.into_iter().find(|other| !other.is_published()) {
            return Err(Refusal::EarlierRoundUnpublished { round: unpublished.round });
        }
        check_items = published_statements(state);
    }
    Ok(vec![Event::WorkshopOpened { workshop: workshop.id, check_items }])
}

fn published_statements(state: &State) -> Vec<CheckItem> {
    state
        .statements_by_number()
        .into_iter()
        .filter_map(|statement| {
            let version = statement.latest_published()?.version;
            Some(CheckItem { statement: statement.id, version })
        })
        .collect()
}

fn close(state: &State, workshop: &Workshop) -> Decision {
    if workshop.phase != Phase::Open {
        return Err(Refusal::WorkshopNotOpen);
    }
    let missing = |table: &&Table| {
        let has_written = !table.answers.is_empty()
            || !table.rankings.is_empty()
            || state.notes_at(workshop.id, table.id).any(|note| note.is_handed_in());
        table.hand_in.is_none() && (has_written || !table.seats.is_empty())
    };
    let numbers: Vec<u8> = workshop.tables.iter().filter(missing).map(|table| table.number).collect();
    if numbers.is_empty() {
        Ok(vec![Event::WorkshopClosed { workshop: workshop.id }])
    } else {
        Err(Refusal::TablesNotHandedIn { numbers })
    }
}
