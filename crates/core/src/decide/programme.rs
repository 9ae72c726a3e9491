//! Rules for the day: a programme that makes sense, one block on at a time, what has been held stays in the programme.
//!
//! Leaves out what the tables may do: a block or a question that ends cuts nobody off.

use std::collections::BTreeSet;

use super::seats::running;
use super::{Decision, misrouted};
use crate::{
    Block, BlockId, Command, Day, Event, MAX_ADDED, MAX_BLOCKS, MAX_MINUTES, Phase, QuestionKey, Refusal, Running,
    State, TextField, Workshop, WorkshopId,
};

pub(super) fn decide(state: &State, command: &Command) -> Decision {
    match command {
        Command::SetProgramme { workshop: id, starts_at, blocks } => {
            let blocks = checked(running(state, *id)?, blocks)?;
            Ok(vec![Event::ProgrammeSet { workshop: *id, starts_at: *starts_at, blocks }])
        }
        Command::StartBlock { workshop: id, block } => {
            let workshop = running(state, *id)?;
            let block = known(&workshop.day, *block)?;
            Ok(begin(workshop, block, Event::BlockStarted { workshop: *id, block: block.id }))
        }
        Command::EndBlock { workshop: id, block } => {
            on(&running(state, *id)?.day, *block)?;
            Ok(vec![Event::BlockEnded { workshop: *id, block: *block }])
        }
        Command::ReopenBlock { workshop: id, block } => {
            let workshop = running(state, *id)?;
            let block = known(&workshop.day, *block)?;
            if on(&workshop.day, block.id).is_ok() {
                return Err(Refusal::BlockIsRunning);
            }
            if !workshop.day.has_held(block.id) {
                return Err(Refusal::BlockNotHeld);
            }
            Ok(begin(workshop, block, Event::BlockReopened { workshop: *id, block: block.id }))
        }
        Command::AddMinutes { workshop: id, block, minutes } => add(&running(state, *id)?.day, *id, *block, *minutes),
        Command::PauseTimer { workshop: id } => match timer(&running(state, *id)?.day)?.paused_at {
            None => Ok(vec![Event::TimerPaused { workshop: *id }]),
            Some(_) => Err(Refusal::TimerPaused),
        },
        Command::ResumeTimer { workshop: id } => match timer(&running(state, *id)?.day)?.paused_at {
            Some(_) => Ok(vec![Event::TimerResumed { workshop: *id }]),
            None => Err(Refusal::TimerNotPaused),
        },
        Command::CloseQuestion { workshop, question } => match is_closed(state, *workshop, question)? {
            false => Ok(vec![Event::QuestionClosed { workshop: *workshop, question: question.clone() }]),
            true => Err(Refusal::QuestionIsClosed),
        },
        Command::ReopenQuestion { workshop, question } => match is_closed(state, *workshop, question)? {
            true => Ok(vec![Event::QuestionReopened { workshop: *workshop, question: question.clone() }]),
            false => Err(Refusal::QuestionNotClosed),
        },
        _ => misrouted(),
    }
}

/// Each block has an id of its own, a time that can be kept, and questions that are asked; none that has been held is
/// left out.
fn checked(workshop: &Workshop, blocks: &[Block]) -> Result<Vec<Block>, Refusal> {
    if blocks.is_empty() {
        return Err(Refusal::NothingGiven);
    }
    if blocks.len() > MAX_BLOCKS {
        return Err(Refusal::ProgrammeTooLong { limit: MAX_BLOCKS });
    }
    let mut ids = BTreeSet::new();
    let mut checked = vec![];
    for block in blocks {
        if !ids.insert(block.id) {
            return Err(Refusal::AlreadyExists { what: "block" });
        }
        if !(1..=MAX_MINUTES).contains(&block.minutes) {
            return Err(Refusal::MinutesInvalid { limit: MAX_MINUTES });
        }
        for key in &block.questions {
            asked(workshop, key)?;
        }
        checked.push(Block { title: TextField::Title.optional(&block.title)?, ..block.clone() });
    }
    let lost = workshop.day.held.iter().any(|held| !ids.contains(&held.block));
    if lost { Err(Refusal::BlockHeld) } else { Ok(checked) }
}

fn asked(workshop: &Workshop, key: &QuestionKey) -> Result<(), Refusal> {
    workshop.question_set.question(key).map(|_| ()).ok_or(Refusal::Unknown { what: "question" })
}

fn known(day: &Day, id: BlockId) -> Result<&Block, Refusal> {
    day.block(id).ok_or(Refusal::Unknown { what: "block" })
}

fn timer(day: &Day) -> Result<&Running, Refusal> {
    day.running.as_ref().ok_or(Refusal::BlockNotRunning)
}

/// Naming the block keeps two clicks at a change of blocks from meaning the wrong one.
fn on(day: &Day, block: BlockId) -> Result<(&Block, &Running), Refusal> {
    let block = known(day, block)?;
    timer(day).and_then(|on| if on.block == block.id { Ok((block, on)) } else { Err(Refusal::BlockNotRunning) })
}

/// The block that is on ends, and a block about one question says that it is the current one.
fn begin(workshop: &Workshop, block: &Block, begins: Event) -> Vec<Event> {
    let id = workshop.id;
    let ends = workshop.day.running.as_ref().map(|on| Event::BlockEnded { workshop: id, block: on.block });
    let question = match block.questions.as_slice() {
        [only] if workshop.current_question.as_ref() != Some(only) => Some(only.clone()),
        _ => None,
    };
    let turns = question.map(|key| Event::CurrentQuestionSet { workshop: id, question: Some(key) });
    ends.into_iter().chain([begins]).chain(turns).collect()
}

/// However often it is asked for, a block has between nothing and twice the longest time that can be planned.
fn add(day: &Day, workshop: WorkshopId, block: BlockId, minutes: i16) -> Decision {
    let (planned, on) = on(day, block)?;
    let longest = i32::from(MAX_MINUTES) * 2;
    let all = i32::from(planned.minutes) + i32::from(on.extra_minutes) + i32::from(minutes);
    if minutes == 0 || !(-MAX_ADDED..=MAX_ADDED).contains(&minutes) || !(0..=longest).contains(&all) {
        return Err(Refusal::MinutesNotAdded { limit: MAX_ADDED });
    }
    Ok(vec![Event::MinutesAdded { workshop, block, minutes }])
}

fn is_closed(state: &State, workshop: WorkshopId, question: &QuestionKey) -> Result<bool, Refusal> {
    let workshop = running(state, workshop)?;
    asked(workshop, question)?;
    match workshop.phase {
        Phase::Open => Ok(workshop.day.closed_questions.contains(question)),
        _ => Err(Refusal::WorkshopNotOpen),
    }
}
