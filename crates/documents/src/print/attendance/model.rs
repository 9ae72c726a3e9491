//! What an attendance list is made of. Plain facts: the caller has decided who stands where.

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

use super::super::frame::Frame;

/// An attendance list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttendanceList {
    /// What every document shares.
    pub frame: Frame,
    /// What it is for.
    pub kind: AttendanceKind,
    /// The members, in any order.
    pub members: Vec<Attendee>,
    /// The deputies, in any order.
    pub deputies: Vec<Attendee>,
    /// Those who do not sit at a table: the administration and observers, in any order.
    pub others: Vec<OtherAttendee>,
}

/// What an attendance list is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AttendanceKind {
    /// Before the workshop: to sign. Says nothing of who is there.
    Blank,
    /// After it: who was there.
    Filled,
}

/// A member or a deputy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attendee {
    /// Another for another person.
    pub person: u32,
    /// The name as it is printed.
    pub name: String,
    /// The name as it is sorted, such as "Åsen, Kari".
    pub sort_name: String,
    /// The party's label, such as "Ap".
    pub party: Option<String>,
    /// Whether the person was there.
    pub attendance: Attendance,
    /// The member whom a deputy sits in for.
    pub sits_for: Option<u32>,
}

/// Somebody who does not sit at a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherAttendee {
    /// The name as it is printed.
    pub name: String,
    /// The name as it is sorted.
    pub sort_name: String,
    /// Such as "Prosessleder" or "Observatør"; may be empty.
    pub role: String,
    /// Whether the person was there.
    pub attendance: Attendance,
}

/// Whether a person was there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Attendance {
    /// Called, not marked.
    #[default]
    Expected,
    /// Was there.
    Present {
        /// When, if it was after the workshop began.
        arrived: Option<NaiveTime>,
        /// When the person left, if it was before the workshop ended.
        left: Option<NaiveTime>,
    },
    /// Was not there.
    Absent,
}
