//! What the administration has understood: themes, numbered statements with versions, and notes set aside.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{NoteId, PlanItemId, StatementId, ThemeId, WorkshopId};

/// A theme of one round's summary (tema).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Theme {
    /// Its id.
    pub id: ThemeId,
    /// The round it belongs to.
    pub workshop: WorkshopId,
    /// Its name.
    pub name: String,
}

/// What the administration writes in a statement that is still a draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StatementContent {
    /// One or two neutral sentences.
    pub text: String,
    /// The theme it stands under.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub theme: Option<ThemeId>,
    /// The plan item it concerns.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub plan_item: Option<PlanItemId>,
    /// The notes behind it: at least one, all from the summary's own workshop.
    pub notes: Vec<NoteId>,
}

/// A statement at one of its versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VersionReference {
    /// The statement.
    pub statement: StatementId,
    /// From 1.
    pub version: u16,
}

/// One version of a statement's words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StatementVersion {
    /// From 1.
    pub version: u16,
    /// The words.
    pub text: String,
    /// All notes behind it; a later version never has fewer.
    pub notes: Vec<NoteId>,
    /// The round whose processing made this version.
    pub workshop: WorkshopId,
    /// Why the words were changed; empty for the first version.
    pub reason: String,
    /// When it was written, or last changed as a draft.
    pub at: DateTime<Utc>,
    /// True once a published summary holds it: from then on it never changes.
    pub published: bool,
}

/// A published statement that the administration kept although a table answered other than «riktig».
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Kept {
    /// The round whose answers it was kept against.
    pub workshop: WorkshopId,
    /// The remark that follows the case.
    pub remark: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// A numbered statement (forståelse).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Statement {
    /// Its id.
    pub id: StatementId,
    /// Its number in the whole process; never used again, not even when a draft is dropped.
    pub number: u32,
    /// The round it was first written in.
    pub workshop: WorkshopId,
    /// The theme it stands under.
    #[ts(optional = nullable)]
    pub theme: Option<ThemeId>,
    /// The plan item it concerns.
    #[ts(optional = nullable)]
    pub plan_item: Option<PlanItemId>,
    /// Oldest first; never empty.
    pub versions: Vec<StatementVersion>,
    /// The administration's professional assessment, apart from the politicians' words; empty when none.
    pub assessment: String,
    /// Remarks, oldest first.
    pub kept: Vec<Kept>,
}

impl Statement {
    /// The newest version.
    pub fn latest(&self) -> &StatementVersion {
        self.versions.last().expect("a statement is made with its first version")
    }

    /// The newest version that a published summary holds.
    pub fn latest_published(&self) -> Option<&StatementVersion> {
        self.versions.iter().rev().find(|version| version.published)
    }

    /// A version by its number.
    pub fn version(&self, version: u16) -> Option<&StatementVersion> {
        self.versions.iter().find(|candidate| candidate.version == version)
    }

    /// True while nothing of it has been published.
    pub fn is_draft(&self) -> bool {
        self.latest_published().is_none()
    }

    /// True when the processing of this round made a new version or kept the words with a remark.
    pub fn is_resolved_in(&self, workshop: WorkshopId) -> bool {
        self.versions.iter().any(|version| version.version > 1 && version.workshop == workshop)
            || self.kept.iter().any(|kept| kept.workshop == workshop)
    }
}

/// Why a note is not used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SetAsideReason {
    /// Another note of the same table says the same.
    Duplicate,
    /// Outside what the plan can decide.
    OffTopic,
    /// Cannot be understood without asking.
    Unclear,
    /// Already in the current plan or decided.
    AlreadyCovered,
    /// A matter of operations, not of direction.
    Operational,
    /// Told in the remark.
    Other,
}

/// A note that is not used, with its reason (lagt til side).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SetAside {
    /// The reason.
    pub reason: SetAsideReason,
    /// In words, to the table.
    pub remark: String,
    /// When.
    pub at: DateTime<Utc>,
}
