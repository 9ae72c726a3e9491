//! What the administration has understood: themes, numbered statements with versions, and notes set aside.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{NoteId, PlanItemId, StatementId, ThemeId, WorkshopId};

/// A theme of one round's summary (tema).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Theme {
    /// Its id.
    pub id: ThemeId,
    /// The round it belongs to.
    pub workshop: WorkshopId,
    /// Its name.
    pub name: String,
}

/// What a statement is about; the administration's label, no part of its words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum StatementKind {
    /// Noe kunnskapsgrunnlaget mangler.
    KnowledgeGap,
    /// Endring av en lang linje.
    LongLineChange,
    /// Forslag til satsingsområde.
    PriorityArea,
    /// Videreføres som det er.
    KeepAsIs,
    /// None of these.
    #[default]
    Other,
}

impl StatementKind {
    /// True for the kind that need not be told.
    pub fn is_other(&self) -> bool {
        *self == Self::Other
    }
}

/// What the administration writes in a statement that is still a draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
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
    /// What it is about.
    // Skipped when it is nothing in particular: a command reads, and is digested, as before there were kinds.
    #[serde(default, skip_serializing_if = "StatementKind::is_other")]
    #[ts(as = "Option<StatementKind>", optional)]
    pub kind: StatementKind,
    /// The notes behind it: at least one, all from the summary's own workshop or late paper of an earlier one.
    pub notes: Vec<NoteId>,
}

/// A part of a statement that is split.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct SplitPart {
    /// The statement itself in the first part, new ones in the others.
    pub statement: StatementId,
    /// The part's words.
    pub text: String,
    /// The notes behind it; a note may be behind several parts.
    pub notes: Vec<NoteId>,
}

/// A part as it was split, with its number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct NumberedPart {
    /// The statement.
    pub statement: StatementId,
    /// Its number.
    pub number: u32,
    /// The part's words.
    pub text: String,
    /// The notes behind it.
    pub notes: Vec<NoteId>,
}

/// A statement's number from now on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct NewNumber {
    /// The statement.
    pub statement: StatementId,
    /// Its number.
    pub number: u32,
}

/// A number that a statement had as a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct FormerNumber {
    /// The number; another draft has it now.
    pub number: u32,
    /// Until when.
    pub until: DateTime<Utc>,
}

/// A statement at one of its versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct VersionReference {
    /// The statement.
    pub statement: StatementId,
    /// From 1.
    pub version: u16,
}

/// What a second reader said of a version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Reading {
    /// Name or initials.
    pub reader: String,
    /// Signed; else sent back.
    pub signed: bool,
    /// Why it was sent back; empty when signed.
    pub comment: String,
    /// When.
    pub at: DateTime<Utc>,
    /// Words or notes have changed since: it counts no more.
    pub stale: bool,
}

/// One version of a statement's words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct StatementVersion {
    /// From 1.
    pub version: u16,
    /// The words.
    pub text: String,
    /// From 1; up by one each time words or notes change until it is published.
    pub revision: u32,
    /// All notes behind it; a later version never has fewer, but for those that a split gave to its other parts.
    pub notes: Vec<NoteId>,
    /// The round whose processing made this version.
    pub workshop: WorkshopId,
    /// Why the words were changed; empty for the first version.
    pub reason: String,
    /// When it was written, or last changed as a draft.
    pub at: DateTime<Utc>,
    /// True once a published summary holds it: from then on it never changes.
    pub published: bool,
    /// What second readers said, oldest first.
    pub readings: Vec<Reading>,
    /// The other parts, when a split made this version.
    pub split_into: Vec<StatementId>,
}

impl StatementVersion {
    /// What the second reader says of it as it stands.
    pub fn reading(&self) -> Option<&Reading> {
        self.readings.last().filter(|reading| !reading.stale)
    }

    /// True when the second reader has signed it as it stands.
    pub fn is_signed(&self) -> bool {
        self.reading().is_some_and(|reading| reading.signed)
    }
}

/// A published statement that the administration kept although a table answered other than «riktig».
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Kept {
    /// The round whose answers it was kept against.
    pub workshop: WorkshopId,
    /// The remark that follows the case.
    pub remark: String,
    /// When.
    pub at: DateTime<Utc>,
}

/// A numbered statement (forståelse).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Statement {
    /// Its id.
    pub id: StatementId,
    /// Its number in the whole process; never used again, not even when a draft is dropped. Drafts of a round can exchange theirs.
    pub number: u32,
    /// Numbers that it had before drafts were numbered anew, oldest first.
    pub former_numbers: Vec<FormerNumber>,
    /// The round it was first written in.
    pub workshop: WorkshopId,
    /// The theme it stands under.
    #[ts(optional = nullable)]
    pub theme: Option<ThemeId>,
    /// The plan item it concerns.
    #[ts(optional = nullable)]
    pub plan_item: Option<PlanItemId>,
    /// What it is about.
    pub kind: StatementKind,
    /// Oldest first; never empty.
    pub versions: Vec<StatementVersion>,
    /// The administration's professional assessment, apart from the politicians' words; empty when none.
    pub assessment: String,
    /// Remarks, oldest first.
    pub kept: Vec<Kept>,
    /// Statements that were merged into it, and the one it was split out of.
    pub came_from: Vec<StatementId>,
    /// Statements that were split out of it, and the one it was merged into.
    pub became: Vec<StatementId>,
    /// The statement it was merged into: it stands there, and its number is not used again.
    #[ts(optional = nullable)]
    pub merged_into: Option<StatementId>,
    /// When each of those in `came_from` and `became` was merged or split.
    pub reshaped_at: BTreeMap<StatementId, DateTime<Utc>>,
    /// When it was dropped as a draft.
    #[ts(optional = nullable)]
    pub dropped_at: Option<DateTime<Utc>>,
}

impl Statement {
    /// A statement as it is first written, under no theme and about nothing in particular.
    pub(crate) fn new(id: StatementId, number: u32, first: StatementVersion) -> Self {
        Self {
            id,
            number,
            former_numbers: vec![],
            workshop: first.workshop,
            theme: None,
            plan_item: None,
            kind: StatementKind::Other,
            versions: vec![first],
            assessment: String::new(),
            kept: vec![],
            came_from: vec![],
            became: vec![],
            merged_into: None,
            reshaped_at: BTreeMap::new(),
            dropped_at: None,
        }
    }

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

    /// True when any version points at the note.
    pub fn points_at(&self, note: NoteId) -> bool {
        self.versions.iter().any(|version| version.notes.contains(&note))
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema)]
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

/// A note that was set aside for a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct TakenUp {
    /// How it was set aside.
    pub set_aside: SetAside,
    /// When it was taken up again.
    pub at: DateTime<Utc>,
}

/// A note that is not used, with its reason (lagt til side).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct SetAside {
    /// The reason.
    pub reason: SetAsideReason,
    /// In words, to the table.
    pub remark: String,
    /// When.
    pub at: DateTime<Utc>,
}
