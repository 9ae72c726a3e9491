//! The programme laid on the clock: when each block was on, or will be, and when the time of the one that is on is used.

use chrono::{DateTime, Local, TimeDelta, Utc};
use rundebord_core::{Block, Phase, Workshop};

use super::{BlockLine, BlockState, HeldLine, RunningBlock};

/// When the programme begins: on the workshop's date, by the clock of this computer.
fn begins(workshop: &Workshop) -> Option<DateTime<Utc>> {
    let time = workshop.details.date.and_time(workshop.day.starts_at?);
    let local = time.and_local_timezone(Local).earliest();
    Some(local.map_or_else(|| time.and_utc(), |local| local.with_timezone(&Utc)))
}

/// The block that is on, by the clock.
pub(in crate::view) fn running(workshop: &Workshop, now: DateTime<Utc>) -> Option<RunningBlock> {
    let on = workshop.day.running.as_ref()?;
    let planned = workshop.day.block(on.block)?;
    Some(RunningBlock {
        block: on.block,
        started_at: on.started_at.to_rfc3339(),
        planned_minutes: planned.minutes,
        extra_minutes: on.extra_minutes,
        ends_at: ends_at(workshop, planned, now).to_rfc3339(),
        used_seconds: seconds(on.used_at(now)),
        paused_at: on.paused_at.map(|at| at.to_rfc3339()),
    })
}

/// When the time of the block that is on is used, if the timer goes on; earlier than now when it is over.
fn ends_at(workshop: &Workshop, planned: &Block, now: DateTime<Utc>) -> DateTime<Utc> {
    let Some(on) = &workshop.day.running else { return now };
    let minutes = (i64::from(planned.minutes) + i64::from(on.extra_minutes)).max(0);
    let stood_still = on.paused_seconds + on.paused_at.map_or(0, |since| (now - since).num_seconds().max(0));
    on.started_at + TimeDelta::seconds(minutes * 60 - on.used_seconds + stood_still)
}

/// Never negative.
pub(in crate::view) fn seconds(count: i64) -> u32 {
    u32::try_from(count.max(0)).unwrap_or(u32::MAX)
}

/// The programme laid on the clock.
pub(in crate::view) struct Plan<'a> {
    pub workshop: &'a Workshop,
    pub now: DateTime<Utc>,
}

impl Plan<'_> {
    /// The lines, and how many minutes the day is behind.
    pub fn lines(&self) -> (Vec<BlockLine>, Option<i32>) {
        let day = &self.workshop.day;
        let Some(begins) = begins(self.workshop) else { return (vec![], None) };
        let come = self.place();
        let (mut planned, mut expected, mut lines) = (begins, self.goes_on_at(begins), vec![]);
        for (index, block) in day.programme.iter().enumerate() {
            let planned_to = planned + TimeDelta::minutes(block.minutes.into());
            let state = self.state(block, index, come);
            let span = self.span(block, state, expected);
            if let Some((_, to)) = span.filter(|_| matches!(state, BlockState::Running | BlockState::Coming)) {
                expected = to;
            }
            lines.push(self.line(block, state, (planned, planned_to), span));
            planned = planned_to;
        }
        let behind = come.map(|_| ((expected - planned).num_seconds() / 60) as i32);
        (lines, behind)
    }

    /// How far in the programme the day has come: the place of the block that was last begun.
    fn place(&self) -> Option<usize> {
        let last = self.workshop.day.held.last()?.block;
        self.workshop.day.programme.iter().position(|block| block.id == last)
    }

    /// When the next block can begin: a day that is over, or at its last block, ended when that did.
    fn goes_on_at(&self, begins: DateTime<Utc>) -> DateTime<Utc> {
        let day = &self.workshop.day;
        let at_end = self.place().is_some_and(|place| place + 1 == day.programme.len());
        match day.held.last().map(|held| held.to) {
            Some(Some(to)) if at_end || self.workshop.phase == Phase::Closed => to,
            None if self.workshop.phase == Phase::Closed => begins,
            None => begins.max(self.now),
            Some(_) => self.now,
        }
    }

    fn state(&self, block: &Block, index: usize, come: Option<usize>) -> BlockState {
        let day = &self.workshop.day;
        let over = self.workshop.phase == Phase::Closed;
        match day.has_held(block.id) {
            _ if day.running.as_ref().is_some_and(|on| on.block == block.id) => BlockState::Running,
            _ if !over && come.is_none_or(|come| index > come) => BlockState::Coming,
            true => BlockState::Held,
            false => BlockState::Skipped,
        }
    }

    /// From when to when the block was on, or will be: one that comes again has what was left of its time.
    fn span(&self, block: &Block, state: BlockState, next: DateTime<Utc>) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
        let mut held = self.workshop.day.held.iter().filter(|held| held.block == block.id);
        let first = held.next().map(|held| held.from);
        let last = self.workshop.day.last_held(block.id);
        match state {
            BlockState::Skipped => None,
            BlockState::Held => Some((first?, last?.to?)),
            BlockState::Running => Some((first?, ends_at(self.workshop, block, self.now).max(self.now))),
            BlockState::Coming => {
                let used = last.map_or(0, |held| held.used_seconds - i64::from(held.extra_minutes) * 60);
                Some((next, next + TimeDelta::seconds((i64::from(block.minutes) * 60 - used).max(0))))
            }
        }
    }

    fn line(
        &self,
        block: &Block,
        state: BlockState,
        planned: (DateTime<Utc>, DateTime<Utc>),
        span: Option<(DateTime<Utc>, DateTime<Utc>)>,
    ) -> BlockLine {
        let held = || self.workshop.day.held.iter().filter(|held| held.block == block.id);
        let used = |held: &rundebord_core::Held| match (held.to, &self.workshop.day.running) {
            (Some(to), _) => (to - held.from).num_seconds() - held.paused_seconds,
            (None, Some(on)) => on.used_at(self.now) - on.used_seconds,
            (None, None) => 0,
        };
        BlockLine {
            block: block.id,
            kind: block.kind,
            title: block.title.clone(),
            minutes: block.minutes,
            questions: block.questions.clone(),
            state,
            planned_from: planned.0.to_rfc3339(),
            planned_to: planned.1.to_rfc3339(),
            expected_from: span.map(|(from, _)| from.to_rfc3339()),
            expected_to: span.map(|(_, to)| to.to_rfc3339()),
            held: held()
                .map(|held| HeldLine { from: held.from.to_rfc3339(), to: held.to.map(|to| to.to_rfc3339()) })
                .collect(),
            used_seconds: seconds(held().map(used).sum()),
        }
    }
}
