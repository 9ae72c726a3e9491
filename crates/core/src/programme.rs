//! The day: the programme, which block is on and since when, what has been held, which questions are closed.
//!
//! Times come from the events. Leaves out the clock: what is left of a block, and whether the day is behind, is counted
//! outside from these.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{BlockId, QuestionKey};

/// The most blocks in a programme.
pub const MAX_BLOCKS: usize = 200;

/// The most minutes that are planned for a block.
pub const MAX_MINUTES: u16 = 240;

/// The most minutes that are added to a block, or taken from it, at a time.
pub const MAX_ADDED: i16 = 60;

/// What happens in a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum BlockKind {
    /// The administration introduces.
    Introduction,
    /// Everybody reads and thinks for themselves.
    Silent,
    /// The tables discuss and write.
    Group,
    /// The tables tell each other.
    Plenary,
    /// Pause.
    Break,
    /// The end of the day.
    Closing,
}

/// A part of the programme (programpost).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Block {
    /// Its id.
    pub id: BlockId,
    /// What happens.
    pub kind: BlockKind,
    /// Its title; the kind's name when empty.
    #[serde(default)]
    pub title: String,
    /// As planned.
    pub minutes: u16,
    /// The questions that it is about.
    #[serde(default)]
    pub questions: Vec<QuestionKey>,
}

/// The block that is on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Running {
    /// Which.
    pub block: BlockId,
    /// When it was started, or taken up again.
    pub started_at: DateTime<Utc>,
    /// Set while the timer stands still.
    pub paused_at: Option<DateTime<Utc>>,
    /// How long the timer has stood still since the start, in seconds, without the pause that is on.
    pub paused_seconds: i64,
    /// What was used of its time before it was taken up again, in seconds; 0 when it was started.
    pub used_seconds: i64,
    /// Added since it was last started.
    pub extra_minutes: i16,
}

impl Running {
    /// How much of its time is used at a moment, in seconds.
    pub fn used_at(&self, at: DateTime<Utc>) -> i64 {
        let until = self.paused_at.unwrap_or(at);
        self.used_seconds + ((until - self.started_at).num_seconds() - self.paused_seconds).max(0)
    }
}

/// A stretch of time in which a block was on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Held {
    /// Which.
    pub block: BlockId,
    /// From when.
    pub from: DateTime<Utc>,
    /// Until when; None while it is on.
    pub to: Option<DateTime<Utc>>,
    /// How long the timer stood still in it, in seconds.
    pub paused_seconds: i64,
    /// Added since the block was last started.
    pub extra_minutes: i16,
    /// What was used of the block's time since it was last started, in seconds, when the stretch ended.
    pub used_seconds: i64,
}

/// How a workshop's day is planned, and how it goes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Day {
    /// When the first block begins, on the workshop's date; None until there is a programme.
    pub starts_at: Option<NaiveTime>,
    /// In order.
    pub programme: Vec<Block>,
    /// The block that is on.
    pub running: Option<Running>,
    /// Every stretch, oldest first; the last is still open while a block is on.
    pub held: Vec<Held>,
    /// Closed in plenary. The tables may still write to them.
    pub closed_questions: BTreeSet<QuestionKey>,
}

impl Day {
    /// The block with this id.
    pub fn block(&self, id: BlockId) -> Option<&Block> {
        self.programme.iter().find(|block| block.id == id)
    }

    /// True when the block has been on, or is.
    pub fn has_held(&self, id: BlockId) -> bool {
        self.held.iter().any(|held| held.block == id)
    }

    /// The block's last stretch.
    pub fn last_held(&self, id: BlockId) -> Option<&Held> {
        self.held.iter().rev().find(|held| held.block == id)
    }

    /// The block is on from now, with all of its time.
    pub(crate) fn start(&mut self, block: BlockId, at: DateTime<Utc>) {
        self.begin(block, at, 0, 0);
    }

    /// The block is on again, with what was left of its time.
    pub(crate) fn take_up(&mut self, block: BlockId, at: DateTime<Utc>) {
        let (used, extra) = self.last_held(block).map_or((0, 0), |held| (held.used_seconds, held.extra_minutes));
        self.begin(block, at, used, extra);
    }

    fn begin(&mut self, block: BlockId, at: DateTime<Utc>, used_seconds: i64, extra_minutes: i16) {
        self.end(at);
        // What comes from a copy may have been done before the last stretch here ended.
        let at = self.held.last().and_then(|last| last.to).map_or(at, |to| at.max(to));
        let (paused_at, paused_seconds) = (None, 0);
        self.running = Some(Running { block, started_at: at, paused_at, paused_seconds, used_seconds, extra_minutes });
        self.held.push(Held { block, from: at, to: None, paused_seconds, extra_minutes, used_seconds });
    }

    /// Nothing is on.
    pub(crate) fn end(&mut self, at: DateTime<Utc>) {
        self.resume(at);
        let Some(running) = self.running.take() else { return };
        if let Some(held) = self.held.last_mut() {
            let at = at.max(held.from);
            (held.to, held.used_seconds) = (Some(at), running.used_at(at));
            (held.paused_seconds, held.extra_minutes) = (running.paused_seconds, running.extra_minutes);
        }
    }

    pub(crate) fn pause(&mut self, at: DateTime<Utc>) {
        if let Some(running) = &mut self.running {
            running.paused_at = running.paused_at.or(Some(at));
        }
    }

    pub(crate) fn resume(&mut self, at: DateTime<Utc>) {
        if let Some(running) = &mut self.running
            && let Some(paused) = running.paused_at.take()
        {
            running.paused_seconds += (at - paused).num_seconds().max(0);
        }
    }

    /// The planned minutes stay.
    pub(crate) fn add_minutes(&mut self, minutes: i16) {
        if let Some(running) = &mut self.running {
            running.extra_minutes = running.extra_minutes.saturating_add(minutes);
        }
    }

    /// Other questions: what pointed at those before points at nothing.
    pub(crate) fn keep_questions(&mut self, asked: impl Fn(&QuestionKey) -> bool) {
        self.programme.iter_mut().for_each(|block| block.questions.retain(&asked));
        self.closed_questions.retain(&asked);
    }
}
