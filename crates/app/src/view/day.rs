//! The facilitator's day: what was planned, how it goes, what is on, what is next.
//!
//! Clock times are for the screen to show; it counts down by itself from `now` and `ends_at`. Nothing here stops anybody
//! from writing. How the programme lies on the clock is counted in [`plan`].

mod plan;

use chrono::{DateTime, Utc};
use rundebord_core::{
    BlockId, BlockKind, Mandate, PersonId, Phase, Presence, QuestionKey, Stage, State, Table, Workshop, WorkshopId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::PresentingLine;
use super::presenting::presenting;

pub(super) use plan::{Plan, running, seconds};

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

/// What stands on the canvas, in short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CanvasLine {
    /// What was chosen.
    pub show: Stage,
    /// It is dark; what was chosen waits behind.
    pub black: bool,
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
    /// What stands on the canvas.
    pub canvas: CanvasLine,
    /// The tables that present in turn.
    #[ts(optional = nullable)]
    pub presenting: Option<PresentingLine>,
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
        canvas: CanvasLine { show: workshop.canvas.show.clone(), black: workshop.canvas.black },
        presenting: presenting(workshop, now),
    }
}

/// True for a table that a hand-in is expected from.
pub(super) fn is_counted(table: &Table) -> bool {
    !table.seats.is_empty() || table.has_written()
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
