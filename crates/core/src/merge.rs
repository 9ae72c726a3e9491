//! Two copies of one file become one: what was done in the copy is given again here, by the same rules, and what cannot
//! be is kept with its reason.
//!
//! Leaves out reading files and finding where two histories part, which the app crate does.

mod again;
mod aspects;
mod planning;
mod row;
mod sameness;
mod tails;

pub use again::main_event;
pub use aspects::{Aspect, words_of};
pub use planning::{Conflict, ConflictSide, MergePlan, PlannedGroup, plan_merge};
pub use row::CopiedRow;

pub(crate) use planning::decide;

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::{Actor, Event, MergeId, NoteId, Publication, Refusal, State};

/// Which file's value is to stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum MergeSide {
    /// This file's.
    Here,
    /// The copy's.
    Copy,
}

/// A copy of the file, and where it parted from this one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct CopyHead {
    /// The copy's file name, without folder.
    pub name: String,
    /// The last event that both files begin with; 0 when there is none.
    pub common_seq: u64,
    /// That event's hash.
    pub common_hash: String,
    /// The copy's last event.
    pub seq: u64,
    /// That event's hash.
    pub hash: String,
}

/// What a copy had made of something when it was read or published there: the same must come of it here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Witness {
    /// The summary, as it was frozen.
    Published {
        /// All of it.
        publication: Box<Publication>,
    },
    /// The words that a second reader saw.
    Read {
        /// The statement's text.
        text: String,
        /// The notes behind it.
        notes: Vec<NoteId>,
    },
}

impl Witness {
    /// What came of an event, told by the state after it; None for events that nobody looks back at.
    pub fn of(after: &State, event: &Event) -> Option<Self> {
        match event {
            Event::SummaryPublished { workshop, .. } => {
                let publication = after.workshop(*workshop)?.published.clone()?;
                Some(Self::Published { publication: Box::new(publication) })
            }
            Event::StatementSigned { statement, .. } | Event::StatementSentBack { statement, .. } => {
                let latest = after.statements.get(statement)?.latest();
                Some(Self::Read { text: latest.text.clone(), notes: latest.notes.clone() })
            }
            _ => None,
        }
    }

    /// True when the same came of the events here.
    fn holds(&self, after: &State, events: &[Event]) -> bool {
        events.iter().find_map(|event| Self::of(after, event)).is_some_and(|here| here == *self)
    }
}

/// Why a group was left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct LeftReason {
    /// A refusal's code, or one of the merge's own: `chosen_here`, `overtaken`, `same_here`, `became_something_else`,
    /// `not_readable`.
    pub code: String,
    /// The refusal's fields, for its text.
    #[serde(default, skip_serializing_if = "Value::is_null")]
    pub told: Value,
}

impl LeftReason {
    fn own(code: &str) -> Self {
        Self { code: code.to_owned(), told: Value::Null }
    }

    fn refused(refusal: &Refusal) -> Self {
        let told = serde_json::to_value(refusal).unwrap_or_default();
        Self { code: refusal.code().to_owned(), told }
    }
}

/// What one command did in the copy.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CopiedGroup {
    /// As they stand in the copy.
    pub rows: Vec<CopiedRow>,
    /// What must come of it.
    pub witness: Option<Witness>,
    /// Why the copy itself did not take it in, when it came there from a third file.
    pub left: Option<LeftReason>,
    /// It is in this file already; told because it may have settled something in the copy.
    pub known: bool,
}

/// What one command did here, since the files parted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HereGroup {
    /// When.
    pub at: DateTime<Utc>,
    /// In which role.
    pub actor: Actor,
    /// What.
    #[serde(with = "crate::event::list")]
    pub events: Vec<Event>,
    /// The copy has it too.
    pub known: bool,
}

/// A copy with everything that is needed to merge it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CopyMerge {
    /// The merge.
    pub merge: MergeId,
    /// The copy.
    pub copy: CopyHead,
    /// This file's last event.
    pub here_seq: u64,
    /// What was done here since the files parted, in order.
    pub here: Vec<HereGroup>,
    /// What was done in the copy since then, in order.
    pub groups: Vec<CopiedGroup>,
    /// What is to stand where both have changed the same.
    pub choices: BTreeMap<Aspect, MergeSide>,
}

/// What became of a group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum CopyFate {
    /// It was done here too, at its own time.
    Taken {
        /// What it became here.
        #[serde(with = "crate::event::list")]
        events: Vec<Event>,
    },
    /// It was not, and is only kept.
    Left {
        /// Why.
        reason: LeftReason,
    },
    /// The copy's own account of a merge: what was in it comes by itself.
    Account,
}

/// A group that was left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LeftGroup {
    /// When it was done in the copy.
    pub at: DateTime<Utc>,
    /// What it was, as an event's kind.
    pub kind: String,
    /// Why it was left.
    pub reason: LeftReason,
    /// Its words, when it has some.
    pub words: Option<String>,
}

/// A copy that was merged in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Merge {
    /// The merge.
    pub id: MergeId,
    /// When.
    pub at: DateTime<Utc>,
    /// The copy.
    pub copy: CopyHead,
    /// How many groups were done here too.
    pub taken: u32,
    /// How many were only kept.
    pub left: u32,
    /// Those.
    pub left_groups: Vec<LeftGroup>,
}
