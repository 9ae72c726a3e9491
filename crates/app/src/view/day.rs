//! The facilitator's day: what was planned, how it goes, what is on, what is next.
//!
//! Clock times are for the screen to show; it counts down by itself from `now` and `ends_at`. Nothing here stops anybody
//! from writing.

use chrono::{DateTime, Local, TimeDelta, Utc};
use rundebord_core::{
    Block, BlockId, BlockKind, Mandate, PersonId, Phase, Presence, QuestionKey, State, Table, Workshop, WorkshopId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where a block stands in the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BlockState {
    /// It has been on.
    Held,
    /// It is on.
    Running,
    /// Others after it have been on, and it has not.
    Skipped,
    /// It is still to come, or to come again.
    Coming,
}

/// A stretch of time in which a block was on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HeldLine {
    /// RFC 3339.
    pub from: String,
    /// RFC 3339; None while it is on.
    #[ts(optional = nullable)]
    pub to: Option<String>,
}

/// A block of the programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BlockLine {
    /// Its id.
    pub block: BlockId,
    /// What happens.
    pub kind: BlockKind,
    /// Its title; the kind's name when empty.
    pub title: String,
    /// As planned.
    pub minutes: u16,
    /// The questions that it is about.
    pub questions: Vec<QuestionKey>,
    /// Where it stands.
    pub state: BlockState,
    /// RFC 3339; as planned.
    pub planned_from: String,
    /// RFC 3339; as planned.
    pub planned_to: String,
    /// RFC 3339; when it began, or will as the day goes. None for a block that is not to be held.
    #[ts(optional = nullable)]
    pub expected_from: Option<String>,
    /// RFC 3339; when it ended, or will as the day goes.
    #[ts(optional = nullable)]
    pub expected_to: Option<String>,
    /// Every time it was on, oldest first.
    pub held: Vec<HeldLine>,
    /// What was really used of it in all, without pauses of the timer.
    pub used_seconds: u32,
}

/// The block that is on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RunningBlock {
    /// Which.
    pub block: BlockId,
    /// RFC 3339; when it was started, or taken up again.
    pub started_at: String,
    /// As planned.
    pub planned_minutes: u16,
    /// Added to that.
    pub extra_minutes: i16,
    /// RFC 3339; when its time is used. In a pause, when it would be if the timer went on now.
    pub ends_at: String,
    /// What is used of its time, without pauses.
    pub used_seconds: u32,
    /// RFC 3339; set while the timer stands still.
    #[ts(optional = nullable)]
    pub paused_at: Option<String>,
}

/// Who is there, among members and deputies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AttendanceCounts {
    /// Called, and not yet seen.
    pub expected: u32,
    /// There.
    pub present: u32,
    /// Members who are not there.
    pub absent: u32,
}

/// A deputy who sits in for a member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SubstituteLine {
    /// Who sits in.
    pub deputy: PersonId,
    /// The deputy's name.
    pub deputy_name: String,
    /// For whom.
    pub member: PersonId,
    /// The member's name.
    pub member_name: String,
}

/// How the day goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DayView {
    /// The workshop.
    pub workshop: WorkshopId,
    /// How far it has come.
    pub phase: Phase,
    /// RFC 3339; what this computer's clock shows.
    pub now: String,
    /// Local time, «09:00»; None until there is a programme.
    #[ts(optional = nullable)]
    pub starts_at: Option<String>,
    /// In order; empty until there is a programme.
    pub programme: Vec<BlockLine>,
    /// Whole minutes behind the plan, negative when ahead; None until a block has been on.
    #[ts(optional = nullable)]
    pub behind_minutes: Option<i32>,
    /// The block that is on.
    #[ts(optional = nullable)]
    pub running: Option<RunningBlock>,
    /// The block after it.
    #[ts(optional = nullable)]
    pub next: Option<BlockId>,
    /// The question that is on.
    #[ts(optional = nullable)]
    pub current_question: Option<QuestionKey>,
    /// Closed in plenary.
    pub closed_questions: Vec<QuestionKey>,
    /// Who is there.
    pub attendance: AttendanceCounts,
    /// Who sits in for whom, by the deputies' ids.
    pub substitutes: Vec<SubstituteLine>,
    /// Tables that have people or have written.
    pub tables: u32,
    /// Those of them that have handed in.
    pub handed_in: u32,
}

pub(super) fn day(state: &State, workshop: &Workshop, now: DateTime<Utc>) -> DayView {
    let day = &workshop.day;
    let (programme, behind_minutes) = Plan { workshop, now }.lines();
    let next = programme.iter().find(|line| line.state == BlockState::Coming).map(|line| line.block);
    let counted: Vec<&Table> = workshop.tables.iter().filter(|table| is_counted(table)).collect();
    DayView {
        workshop: workshop.id,
        phase: workshop.phase,
        now: now.to_rfc3339(),
        starts_at: day.starts_at.map(|time| time.format("%H:%M").to_string()),
        programme,
        behind_minutes,
        running: running(workshop, now),
        next,
        current_question: workshop.current_question.clone(),
        closed_questions: day.closed_questions.iter().cloned().collect(),
        attendance: attendance(state, workshop),
        substitutes: substitutes(state, workshop),
        tables: counted.len() as u32,
        handed_in: counted.iter().filter(|table| table.hand_in.is_some()).count() as u32,
    }
}

fn is_counted(table: &Table) -> bool {
    !table.seats.is_empty() || table.has_written()
}

fn running(workshop: &Workshop, now: DateTime<Utc>) -> Option<RunningBlock> {
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

fn seconds(count: i64) -> u32 {
    u32::try_from(count.max(0)).unwrap_or(u32::MAX)
}

/// The programme laid on the clock.
struct Plan<'a> {
    workshop: &'a Workshop,
    now: DateTime<Utc>,
}

impl Plan<'_> {
    /// The lines, and how many minutes the day is behind.
    fn lines(&self) -> (Vec<BlockLine>, Option<i32>) {
        let day = &self.workshop.day;
        let Some(begins) = self.begins() else { return (vec![], None) };
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

    /// On the workshop's date, by the clock of this computer.
    fn begins(&self) -> Option<DateTime<Utc>> {
        let time = self.workshop.details.date.and_time(self.workshop.day.starts_at?);
        let local = time.and_local_timezone(Local).earliest();
        Some(local.map_or_else(|| time.and_utc(), |local| local.with_timezone(&Utc)))
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

/// Deputies who are not called are nobody's absence.
fn attendance(state: &State, workshop: &Workshop) -> AttendanceCounts {
    let mut counts = AttendanceCounts::default();
    for person in state.people.values().filter(|person| person.may_sit()) {
        match state.presence(workshop, person) {
            Presence::Expected => counts.expected += 1,
            Presence::Present => counts.present += 1,
            Presence::Absent if person.details.mandate == Mandate::Member => counts.absent += 1,
            Presence::Absent => {}
        }
    }
    counts
}

fn substitutes(state: &State, workshop: &Workshop) -> Vec<SubstituteLine> {
    let name = |person: &PersonId| state.people.get(person).map(|person| person.details.name.clone());
    let line = |(deputy, member): (&PersonId, &PersonId)| {
        let (deputy_name, member_name) = (name(deputy)?, name(member)?);
        Some(SubstituteLine { deputy: *deputy, deputy_name, member: *member, member_name })
    };
    workshop.substitutes.iter().filter_map(line).collect()
}
