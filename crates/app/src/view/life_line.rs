//! A life line: what happened to one thing, round by round, with references both ways.

mod asked;
mod note;
mod plan_item;
mod statement;

pub(super) use plan_item::stances;

use chrono::{DateTime, Utc};
use rundebord_core::{ObjectionOutcome, SetAsideReason, State, Workshop, WorkshopId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Thing, ThingReference, VerdictCount, WordDiff};

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LifeEventKind {
    /// A note was written; the text is its words.
    NoteWritten,
    /// A note came in on paper after its round was published; the text is its words.
    NoteCameLate,
    /// The table handed the note in.
    HandedIn,
    /// A note was put under a theme; the text is the theme's name.
    Grouped,
    /// A note that had been set aside was taken up again.
    TakenUp,
    /// A note was set aside; the text is the remark, `reason` the reason.
    SetAside,
    /// A statement was first written; the text is its words. For a note: the statement points at it.
    StatementWritten,
    /// Other statements were merged into it.
    Merged,
    /// It was merged into another.
    MergedInto,
    /// It was split out of another; the text is its words.
    SplitFrom,
    /// Others were split out of it.
    SplitInto,
    /// Drafts were numbered anew; the text is the number it had.
    Renumbered,
    /// A draft was dropped.
    Dropped,
    /// The second reader signed; the text is who.
    Signed,
    /// The second reader sent it back; the text is the comment, `remark` who.
    SentBack,
    /// A summary published it; the text is the words at that time.
    Published,
    /// The tables answered «Har vi forstått dere riktig?»; `verdicts` are the counts.
    Checked,
    /// A new version; the text is its words, `remark` the reason, `difference` what changed.
    Revised,
    /// It was kept as it stood; the text is the remark.
    Kept,
    /// An objection was registered; the text is what was said.
    ObjectionRegistered,
    /// An objection was answered; the text is the answer, `outcome` what became of it.
    ObjectionAnswered,
    /// An objection was taken back; the text is why.
    ObjectionWithdrawn,
    /// A follow-up was added; the text is the question.
    FollowUpAdded,
    /// A follow-up was answered; the text is the answer, `remark` the sources.
    FollowUpAnswered,
    /// A follow-up was dropped; the text is why.
    FollowUpDropped,
    /// For a plan item: the tables' notes in a round; `stances` are the counts.
    NotesGiven,
    /// For a plan item: how the tables ranked it in a round; `ranked` is the count.
    Ranked,
}

/// How many notes took which stance.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StanceCounts {
    /// Videreføres.
    pub keep: u32,
    /// Endres.
    pub change: u32,
    /// Utgår.
    pub end: u32,
    /// Notes without a stance.
    pub none: u32,
}

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LifeEvent {
    /// What.
    pub kind: LifeEventKind,
    /// RFC 3339.
    pub at: String,
    /// The round it happened in, or was about.
    pub round: u8,
    /// The words that belong to it; what they are, the kind tells.
    pub text: String,
    /// A reason, a name or sources; empty when there is none.
    pub remark: String,
    /// The version of the statement.
    #[ts(optional = nullable)]
    pub version: Option<u16>,
    /// For a set-aside note.
    #[ts(optional = nullable)]
    pub reason: Option<SetAsideReason>,
    /// For an answered objection.
    #[ts(optional = nullable)]
    pub outcome: Option<ObjectionOutcome>,
    /// For a check.
    #[ts(optional = nullable)]
    pub verdicts: Option<VerdictCount>,
    /// For a plan item's notes.
    #[ts(optional = nullable)]
    pub stances: Option<StanceCounts>,
    /// For a ranking: how many tables ranked it, and the sum of what they gave.
    #[ts(optional = nullable)]
    pub ranked: Option<RankedCount>,
    /// For a new version.
    pub difference: Vec<WordDiff>,
    /// What it leads to or comes from: each has a life line of its own.
    pub references: Vec<ThingReference>,
}

/// How the tables ranked an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RankedCount {
    /// How many tables gave it anything.
    pub tables: u32,
    /// The sum of what they gave.
    pub points: u32,
}

/// What happened to a thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LifeLine {
    /// Which thing.
    pub of: Thing,
    /// By the name that people use.
    pub label: String,
    /// Its words as they are now.
    pub text: String,
    /// As they happened.
    pub events: Vec<LifeEvent>,
}

/// An event and what it is sorted by.
struct Dated {
    at: DateTime<Utc>,
    event: LifeEvent,
}

impl Dated {
    fn new(kind: LifeEventKind, at: DateTime<Utc>, round: u8, text: &str) -> Self {
        let event = LifeEvent {
            kind,
            at: at.to_rfc3339(),
            round,
            text: text.to_owned(),
            remark: String::new(),
            version: None,
            reason: None,
            outcome: None,
            verdicts: None,
            stances: None,
            ranked: None,
            difference: vec![],
            references: vec![],
        };
        Self { at, event }
    }

    fn with(mut self, change: impl FnOnce(&mut LifeEvent)) -> Self {
        change(&mut self.event);
        self
    }

    fn leads_to(self, references: impl IntoIterator<Item = ThingReference>) -> Self {
        self.with(|event| event.references.extend(references))
    }
}

/// None for a thing that was never there.
pub(super) fn life_line(state: &State, of: &Thing) -> Option<LifeLine> {
    let (label, text, mut events) = match of {
        Thing::Note { note } => note::told(state, state.notes.get(note)?),
        Thing::Statement { statement } => statement::told(state, state.known_statement(*statement)?),
        Thing::PlanItem { plan_item } => plan_item::told(state, *plan_item)?,
        Thing::Objection { objection } => asked::objection_told(state, state.objections.get(objection)?),
        Thing::FollowUp { follow_up } => asked::follow_up_told(state, state.follow_ups.get(follow_up)?),
    };
    events.sort_by_key(|dated| dated.at);
    Some(LifeLine { of: *of, label, text, events: events.into_iter().map(|dated| dated.event).collect() })
}

fn round_of(state: &State, workshop: WorkshopId) -> u8 {
    state.workshop(workshop).map_or(0, |workshop: &Workshop| workshop.round)
}
