//! Programmes to begin with: two, three or four hours, made from the workshop's questions.
//!
//! A proposal only; the facilitator changes it and stores it with `SetProgramme`. Leaves out the clock.

use rundebord_core::{Block, BlockId, BlockKind, Question, QuestionKey, QuestionKind, QuestionSet, WrittenLanguage};
use rundebord_texts::{Language, text_with};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// How long a day can be made for.
const HOURS: [u8; 3] = [2, 3, 4];

/// A programme to begin with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ProgrammeTemplate {
    /// How long it is in all.
    pub hours: u8,
    /// In order, with ids of their own.
    pub blocks: Vec<Block>,
}

/// What everything but the discussions takes, in minutes.
struct Frame {
    introduction: u16,
    silent: u16,
    plenary: u16,
    pause: u16,
    pauses: usize,
    closing: u16,
}

impl Frame {
    fn of(hours: u8) -> Self {
        match hours {
            2 => Self { introduction: 10, silent: 3, plenary: 6, pause: 10, pauses: 1, closing: 5 },
            3 => Self { introduction: 15, silent: 4, plenary: 10, pause: 15, pauses: 1, closing: 10 },
            _ => Self { introduction: 20, silent: 5, plenary: 12, pause: 15, pauses: 2, closing: 15 },
        }
    }
}

/// The questions of a set, part by part: silent minutes, a discussion of each question, plenary. Pauses stand between
/// parts. None for a day that is not 2, 3 or 4 hours. With more questions than minutes, each has one, and the day is
/// longer.
pub fn programme_template(set: &QuestionSet, hours: u8, language: WrittenLanguage) -> Option<Vec<Block>> {
    if !HOURS.contains(&hours) {
        return None;
    }
    let frame = Frame::of(hours);
    let parts: Vec<&[Question]> = set.questions.chunk_by(|a, b| a.heading == b.heading).collect();
    let pauses = frame.pauses.min(parts.len().saturating_sub(1));
    let each = (frame.silent + frame.plenary) as usize * parts.len();
    let fixed = usize::from(frame.introduction + frame.closing) + usize::from(frame.pause) * pauses + each;
    let shares = shares(&set.questions, (usize::from(hours) * 60).saturating_sub(fixed));
    let mut discussions = set.questions.iter().zip(shares);
    let mut blocks = vec![block(BlockKind::Introduction, String::new(), frame.introduction, vec![])];
    for (index, part) in parts.iter().enumerate() {
        let (heading, keys) = (&part[0].heading, || part.iter().map(|question| question.key.clone()).collect());
        blocks.push(block(BlockKind::Silent, heading.clone(), frame.silent, keys()));
        for (question, minutes) in discussions.by_ref().take(part.len()) {
            blocks.push(block(BlockKind::Group, title(question, language), minutes, vec![question.key.clone()]));
        }
        blocks.push(block(BlockKind::Plenary, heading.clone(), frame.plenary, keys()));
        if (1..=pauses).any(|pause| pause * parts.len() / (pauses + 1) == index + 1) {
            blocks.push(block(BlockKind::Break, String::new(), frame.pause, vec![]));
        }
    }
    blocks.push(block(BlockKind::Closing, String::new(), frame.closing, vec![]));
    Some(blocks)
}

/// The minutes shared out: a question that is asked for many items, or many statements, gets double.
fn shares(questions: &[Question], minutes: usize) -> Vec<u16> {
    let weight = |question: &Question| if question.kind == QuestionKind::Open { 1 } else { 2 };
    let all: usize = questions.iter().map(weight).sum();
    let (mut weights, mut given) = (0, 0);
    let share = |question: &Question| {
        weights += weight(question);
        let until = minutes * weights / all.max(1);
        let share = (until - given).clamp(1, usize::from(rundebord_core::MAX_MINUTES)) as u16;
        given = until;
        share
    };
    questions.iter().map(share).collect()
}

fn title(question: &Question, language: WrittenLanguage) -> String {
    let language = match language {
        WrittenLanguage::Nb => Language::Nb,
        WrittenLanguage::Nn => Language::Nn,
    };
    text_with(language, "day-discussion", &[("number", question.number.as_str().into())])
}

fn block(kind: BlockKind, title: String, minutes: u16, questions: Vec<QuestionKey>) -> Block {
    Block { id: BlockId(Uuid::now_v7()), kind, title, minutes, questions }
}
