//! What was done in a copy, one plain line for each command.

use rundebord_core::{
    Actor, Aspect, CopiedRow, CopyFate, Event, LeftReason, PlannedGroup, State, main_event, words_of,
};
use rundebord_texts::{Language, text, text_with};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::things;
use crate::AppError;

/// What becomes of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MergeFate {
    /// It is done here too.
    Taken,
    /// It is only kept.
    Left,
    /// That depends on a choice.
    Asks,
}

/// What a group is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MergeSort {
    /// The process, the plan, the workshops and their programmes.
    Plan,
    /// People, attendance and seats.
    People,
    /// What tables wrote, answered and handed in, and points from plenary.
    Notes,
    /// Themes, notes grouped or set aside.
    Themes,
    /// Statements.
    Statements,
    /// Objections.
    Objections,
    /// Follow-ups.
    FollowUps,
    /// Summaries that were published.
    Publications,
    /// Devices, the canvas, who presents.
    Room,
}

/// How much of a sort there is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MergeCount {
    /// Of what.
    pub sort: MergeSort,
    /// In words.
    pub text: String,
    /// How many are done here too, or would be.
    pub taken: u32,
    /// How many are not.
    pub left: u32,
}

/// Something that has another number here than in the copy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Renumbered {
    /// In the copy, e.g. «F7».
    pub there: String,
    /// Here.
    pub here: String,
    /// «F7 i kopien ble F9 her».
    pub text: String,
}

/// One command of the copy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MergeLine {
    /// Its first row in the copy, or in the file that the copy had it from.
    pub seq: u64,
    /// When, RFC 3339 UTC.
    pub at: String,
    /// In which role; None when this program cannot read it.
    #[ts(optional = nullable)]
    pub actor: Option<Actor>,
    /// That role, in words.
    pub from: String,
    /// What happened, e.g. `note_written`.
    pub event: String,
    /// What it is about.
    pub sort: MergeSort,
    /// What happened, in words.
    pub text: String,
    /// What it is about by name, e.g. «F7»; empty when it has none.
    pub of: String,
    /// Its own words; empty when it has none.
    pub words: String,
    /// What becomes of it.
    pub fate: MergeFate,
    /// Why it is left.
    #[ts(optional = nullable)]
    pub reason: Option<String>,
    /// What got another number here.
    pub renumbered: Vec<Renumbered>,
    /// What must be chosen first.
    pub asks: Vec<Aspect>,
}

/// The language, and the states that know what things are called: this file's, then the copy's.
pub(crate) struct Wording<'a> {
    pub language: Language,
    pub states: [&'a State; 2],
}

/// How many of each sort.
pub(crate) fn counts(language: Language, lines: &[MergeLine]) -> Vec<MergeCount> {
    let mut sorts: Vec<MergeSort> = lines.iter().map(|line| line.sort).collect();
    sorts.sort_unstable();
    sorts.dedup();
    let count = |sort| {
        let of = |taken: bool| {
            let lines = lines.iter().filter(|line| line.sort == sort && (line.fate == MergeFate::Taken) == taken);
            lines.count() as u32
        };
        let name = serde_json::to_value(sort).ok().and_then(|name| Some(name.as_str()?.replace('_', "-")));
        let text = text(language, &format!("merge-sort-{}", name.unwrap_or_default()));
        MergeCount { sort, text, taken: of(true), left: of(false) }
    };
    sorts.into_iter().map(count).collect()
}

impl Wording<'_> {
    /// A group as it is planned; None for the account of a merge.
    pub fn line(&self, group: &PlannedGroup) -> Option<MergeLine> {
        let line = self.told(&group.rows, &group.fate)?;
        let fate = if group.asks.is_empty() { line.fate } else { MergeFate::Asks };
        Some(MergeLine { fate, asks: group.asks.clone(), ..line })
    }

    /// A group that has come, or was left.
    pub fn told(&self, rows: &[CopiedRow], fate: &CopyFate) -> Option<MergeLine> {
        let row = rows.first()?;
        let there: Vec<Event> = rows.iter().filter_map(|row| row.event().ok()).collect();
        let main = main_event(&there);
        let event = main.map_or_else(|| row.kind.clone(), |event| event.encode().0);
        let (fate, reason, renumbered) = match fate {
            CopyFate::Account => return None,
            CopyFate::Taken { events } => (MergeFate::Taken, None, self.renumbered(&there, events)),
            CopyFate::Left { reason } => (MergeFate::Left, Some(self.reason(reason)), vec![]),
        };
        let actor = row.actor();
        Some(MergeLine {
            seq: row.seq,
            at: row.at.to_rfc3339(),
            actor,
            from: actor.map_or_else(|| text(self.language, "log-role-unknown"), |actor| self.role(&actor)),
            sort: sort(&event),
            text: text(self.language, &format!("log-{event}")),
            of: main.and_then(|event| self.subject(event)).unwrap_or_default(),
            words: main.and_then(words_of).unwrap_or_default(),
            event,
            fate,
            reason,
            renumbered,
            asks: vec![],
        })
    }

    /// A role in words; of a table also which.
    pub(super) fn role(&self, actor: &Actor) -> String {
        match actor {
            Actor::Facilitator => text(self.language, "log-role-facilitator"),
            Actor::Administration => text(self.language, "log-role-administration"),
            Actor::Table { workshop, table } => {
                let known = self
                    .states
                    .iter()
                    .find_map(|state| Some((state.workshop(*workshop)?.round, state.table(*workshop, *table)?.number)));
                let Some((round, table)) = known else { return text(self.language, "log-role-table") };
                let named = [("table", i64::from(table).into()), ("round", i64::from(round).into())];
                text_with(self.language, "log-role-table-named", &named)
            }
        }
    }

    fn reason(&self, reason: &LeftReason) -> String {
        let id = format!("merge-left-{}", reason.code.replace('_', "-"));
        let own = text(self.language, &id);
        if own == id { AppError::told(self.language, &reason.code, &reason.told).message } else { own }
    }

    /// The name here of what an event is about.
    fn subject(&self, event: &Event) -> Option<String> {
        let payload = serde_json::to_value(event).ok()?;
        const ABOUT: &[&str] = &[
            "statement",
            "into",
            "note",
            "theme",
            "objection",
            "follow_up",
            "point",
            "person",
            "item",
            "sheet",
            "table",
            "workshop",
        ];
        let id = ABOUT.iter().find_map(|name| payload.get(name)?.as_str()?.parse().ok())?;
        self.states.iter().find_map(|state| things::name(self.language, state, id))
    }

    fn renumbered(&self, there: &[Event], here: &[Event]) -> Vec<Renumbered> {
        let numbers = |events: &[Event]| main_event(events).map(numbers).unwrap_or_default();
        let pairs = numbers(there).into_iter().zip(numbers(here)).filter(|(there, here)| there != here);
        pairs
            .map(|(there, here)| {
                let named = [("there", there.as_str().into()), ("here", here.as_str().into())];
                Renumbered { text: text_with(self.language, "merge-renumbered", &named), there, here }
            })
            .collect()
    }
}

/// The numbers that people call things by, which the file gives out.
fn numbers(event: &Event) -> Vec<String> {
    match event {
        Event::StatementWritten { number, .. } => vec![format!("F{number}")],
        Event::StatementSplit { parts, .. } => parts.iter().map(|part| format!("F{}", part.number)).collect(),
        Event::ObjectionRegistered { number, .. } => vec![format!("I-{number}")],
        Event::FollowUpAdded { number, .. } => vec![format!("O-{number}")],
        Event::NoteWritten { reference, .. } => vec![reference.to_string()],
        Event::DeviceMoved { notes, .. } => notes.iter().map(|note| note.reference.to_string()).collect(),
        _ => vec![],
    }
}

fn sort(event: &str) -> MergeSort {
    match event {
        "summary_published" => MergeSort::Publications,
        "answer_withdrawn" | "table_handed_in" | "hand_in_reopened" | "items_ranked" | "ranking_withdrawn"
        | "statement_answered" => MergeSort::Notes,
        "notes_grouped" | "notes_set_aside" | "notes_taken_up" => MergeSort::Themes,
        "attendance_marked" | "substitute_set" | "tables_arranged" | "rotations_arranged" | "rotation_started"
        | "secretary_chosen" => MergeSort::People,
        "table_keys_issued" | "table_joined" | "table_left" | "table_revoked" | "tables_presented" | "floor_given" => {
            MergeSort::Room
        }
        _ if event.starts_with("statement") => MergeSort::Statements,
        _ if event.starts_with("objection") => MergeSort::Objections,
        _ if event.starts_with("follow_up") => MergeSort::FollowUps,
        _ if event.starts_with("theme") => MergeSort::Themes,
        _ if event.starts_with("note") || event.starts_with("plenary") => MergeSort::Notes,
        _ if event.starts_with("pe") || event.starts_with("seat") => MergeSort::People,
        _ if ["room_", "device_", "help_", "message_", "move_", "stage_", "presenting_"]
            .iter()
            .any(|begins| event.starts_with(begins)) =>
        {
            MergeSort::Room
        }
        _ => MergeSort::Plan,
    }
}
