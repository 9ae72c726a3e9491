//! What minutes are made of. Plain facts: the caller has decided what happened when.

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

use super::super::attendance::Attendance;
use super::super::frame::Frame;
use super::super::mayors_page::PointSource;

/// The minutes of a workshop, which is an open meeting without decisions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Minutes {
    /// What every document shares.
    pub frame: Frame,
    /// When it was opened.
    pub opened: Option<NaiveTime>,
    /// When it was closed; None while it is open.
    pub closed: Option<NaiveTime>,
    /// The programme, in order.
    pub programme: Vec<HeldBlock>,
    /// The members, in order.
    pub members: Vec<MinutesPerson>,
    /// The deputies who came or were called, in order.
    pub deputies: Vec<MinutesPerson>,
    /// Those who do not sit at a table, in order.
    pub others: Vec<MinutesPerson>,
    /// The questions, in order.
    pub questions: Vec<MinutesQuestion>,
    /// The tables, in order.
    pub tables: Vec<MinutesTable>,
    /// What was opened, closed and handed in, in order.
    pub course: Vec<CourseLine>,
}

/// A part of the programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeldBlock {
    /// What it was.
    pub title: String,
    /// When it was planned to begin.
    pub planned: NaiveTime,
    /// How long it was planned to last.
    pub minutes: u32,
    /// When it was held, from and until; empty when it was not.
    pub held: Vec<(NaiveTime, Option<NaiveTime>)>,
}

/// Somebody on the attendance list. Parties are left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MinutesPerson {
    /// As spoken.
    pub name: String,
    /// Whether the person was there, and came late or left.
    pub attendance: Attendance,
    /// For a deputy: the member; for a member: the deputy; for others: the role.
    pub with: Option<String>,
}

/// A question that was treated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MinutesQuestion {
    /// As the tables saw it, such as "2b".
    pub number: String,
    /// The question.
    pub text: String,
    /// How many notes the tables have written to it.
    pub notes: u32,
    /// What was said in plenary, in order.
    pub points: Vec<MinutesPoint>,
}

/// A point from plenary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MinutesPoint {
    /// Who said it: a table, or plenary.
    pub source: PointSource,
    /// The code of the plan item it is about, such as "HM2".
    pub item: Option<String>,
    /// What was said.
    pub text: String,
}

/// What a table handed in, in figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MinutesTable {
    /// Its number.
    pub number: u32,
    /// How many sat there.
    pub people: u32,
    /// Notes.
    pub notes: u32,
    /// Verdicts on statements.
    pub answers: u32,
    /// Rankings.
    pub rankings: u32,
    /// When it handed in; None when it did not.
    pub handed_in: Option<NaiveTime>,
}

/// Something that was opened, closed or handed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CourseLine {
    /// When.
    pub at: NaiveTime,
    /// What, in words.
    pub what: String,
}
