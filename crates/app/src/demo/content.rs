//! The shape of `assets/demo/lillevik.toml`.

use std::collections::BTreeMap;

use rundebord_core::{PlanItemKind, SetAsideReason, Stance, Verdict};
use serde::Deserialize;

const FILE: &str = include_str!("../../../../assets/demo/lillevik.toml");

#[derive(Deserialize)]
pub(super) struct Content {
    pub process: ProcessContent,
    pub workshops: Vec<WorkshopContent>,
    pub plan_items: Vec<PlanItemContent>,
    pub notes: Vec<NoteText>,
    pub statements: Vec<StatementText>,
    pub set_aside: Vec<SetAsideText>,
    pub answers: Vec<AnswerText>,
    pub rankings: Vec<RankingText>,
    pub plenary: PlenaryText,
    pub notes2: Vec<NoteText>,
    pub revisions: Vec<Revision>,
    pub kept: Vec<KeptText>,
    pub statements2: Vec<StatementText>,
    pub set_aside2: Vec<SetAsideText>,
}

#[derive(Deserialize)]
pub(super) struct ProcessContent {
    pub title: String,
    pub municipality: String,
    pub period_from: u16,
    pub period_to: u16,
}

#[derive(Deserialize)]
pub(super) struct WorkshopContent {
    pub date: String,
    pub place: String,
}

#[derive(Deserialize)]
pub(super) struct PlanItemContent {
    pub key: String,
    pub kind: PlanItemKind,
    pub text: String,
}

#[derive(Deserialize)]
pub(super) struct NoteText {
    pub key: String,
    pub table: usize,
    pub question: String,
    pub plan_item: Option<String>,
    pub stance: Option<Stance>,
    pub text: String,
    #[serde(default)]
    pub why: String,
    #[serde(default)]
    pub disagreement: bool,
    #[serde(default)]
    pub paper: bool,
}

#[derive(Deserialize)]
pub(super) struct StatementText {
    pub key: String,
    pub theme: String,
    pub notes: Vec<String>,
    pub plan_item: Option<String>,
    pub text: String,
    pub assessment: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct SetAsideText {
    pub note: String,
    pub reason: SetAsideReason,
    pub remark: String,
}

#[derive(Deserialize)]
pub(super) struct AnswerText {
    pub statement: String,
    pub table: usize,
    pub verdict: Verdict,
    #[serde(default)]
    pub words: String,
}

#[derive(Deserialize)]
pub(super) struct RankingText {
    pub table: usize,
    pub question: String,
    pub points: BTreeMap<String, u8>,
}

#[derive(Default, Deserialize)]
pub(super) struct PlenaryText {
    pub question: String,
    pub shown: Vec<String>,
    pub points: Vec<PointText>,
}

#[derive(Deserialize)]
pub(super) struct PointText {
    pub table: Option<usize>,
    pub note: Option<String>,
    pub text: String,
}

#[derive(Deserialize)]
pub(super) struct Revision {
    pub statement: String,
    pub text: String,
    pub reason: String,
}

#[derive(Deserialize)]
pub(super) struct KeptText {
    pub statement: String,
    pub remark: String,
}

pub(super) fn content() -> Content {
    toml::from_str(FILE).expect("a test plays the demo that ships")
}
