//! The planning process and the current plan that its questions point at.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{PlanItemId, ProcessId};

/// The municipality's written language: it decides the language of every print.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum WrittenLanguage {
    /// Bokmål.
    #[default]
    Nb,
    /// Nynorsk.
    Nn,
}

/// What the facilitator tells about the process.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct ProcessDetails {
    /// The plan, e.g. «Kommuneplanens samfunnsdel 2024–2036».
    pub title: String,
    /// The municipality, e.g. «Lillevik kommune».
    pub municipality: String,
    /// First year of the council period.
    pub period_from: u16,
    /// Last year of the council period.
    pub period_to: u16,
    /// Language of everything that is printed.
    pub written_language: WrittenLanguage,
    /// A summary is published only when a second reader has signed each statement.
    // Skipped when not: a command reads, and is digested, as before there was one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[ts(as = "Option<bool>", optional)]
    pub second_reader: bool,
}

/// One plan, several workshops, one file (planprosess).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Process {
    /// Its id.
    pub id: ProcessId,
    /// What the facilitator told.
    pub details: ProcessDetails,
}

/// The parts of a current plan. Vision, main goals and land-use strategies are together the *long lines* (lange linjer).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PlanItemKind {
    /// Visjon.
    Vision,
    /// Hovedmål.
    MainGoal,
    /// Arealstrategi.
    LandUseStrategy,
    /// Satsingsområde.
    PriorityArea,
}

impl PlanItemKind {
    /// All kinds, in the order a plan presents them.
    pub const ALL: [Self; 4] = [Self::Vision, Self::MainGoal, Self::LandUseStrategy, Self::PriorityArea];
}

/// What the facilitator tells about an item of the current plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct PlanItemDetails {
    /// Which part of the plan it is.
    pub kind: PlanItemKind,
    /// Its wording in the plan.
    pub text: String,
}

/// An element of the current plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct PlanItem {
    /// Its id.
    pub id: PlanItemId,
    /// What the facilitator told.
    pub details: PlanItemDetails,
}
