//! «Dere sa – dette ble gjort»: the whole process on the way into the case.

use chrono::NaiveDate;
use rundebord_core::{PlanItemId, SetAsideReason, State, Workshop, WorkshopId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::follow_ups::follow_ups_until;
use super::objections::objections_until;
use super::summary::coverage;
use super::trace::{note_words, traced};
use super::{
    Coverage, Fates, FollowUpLine, NoteWords, ObjectionLine, PlanItemLine, TracedStatement, note_line, plan_items,
};

/// One round in figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ClosingRound {
    /// Which.
    pub workshop: WorkshopId,
    /// Its number.
    pub round: u8,
    /// The day.
    pub date: NaiveDate,
    /// The place.
    pub place: String,
    /// How many tables.
    pub tables: u32,
    /// What became of its notes.
    pub coverage: Coverage,
    /// Paper that came in after the summary was published.
    pub late_notes: u32,
    /// Statements first written in it.
    pub statements: u32,
    /// Earlier statements that got new words in it.
    pub revised: u32,
    /// Earlier statements that were kept with a remark.
    pub kept: u32,
    /// Objections against it that were not taken back.
    pub objections: u32,
    /// Follow-ups of it that were not dropped.
    pub follow_ups: u32,
    /// RFC 3339.
    #[ts(optional = nullable)]
    pub published_at: Option<String>,
}

/// Statements that concern a plan item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ClosingItem {
    /// None for statements that concern no item.
    #[ts(optional = nullable)]
    pub plan_item: Option<PlanItemLine>,
    /// By number, with their last words.
    pub statements: Vec<TracedStatement>,
}

/// A note that was not used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SetAsideLine {
    /// In its own words.
    pub note: NoteWords,
    /// Why.
    pub reason: SetAsideReason,
    /// In words, to the table.
    pub remark: String,
}

/// The closing report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ClosingReport {
    /// The plan's title.
    pub title: String,
    /// Whose it is.
    pub municipality: String,
    /// By number.
    pub rounds: Vec<ClosingRound>,
    /// By the plan's order, then those without an item; items that no statement concerns are left out.
    pub items: Vec<ClosingItem>,
    /// By reason, then by reference.
    pub set_aside: Vec<SetAsideLine>,
    /// By number; those taken back too.
    pub objections: Vec<ObjectionLine>,
    /// By number; those dropped too.
    pub follow_ups: Vec<FollowUpLine>,
}

pub(crate) fn closing_report(state: &State) -> ClosingReport {
    let details = state.process.as_ref().map(|process| &process.details);
    ClosingReport {
        title: details.map(|details| details.title.clone()).unwrap_or_default(),
        municipality: details.map(|details| details.municipality.clone()).unwrap_or_default(),
        rounds: state.workshops.iter().map(|workshop| round(state, workshop)).collect(),
        items: items(state),
        set_aside: set_aside(state),
        objections: objections_until(state, u8::MAX),
        follow_ups: follow_ups_until(state, u8::MAX),
    }
}

fn round(state: &State, workshop: &Workshop) -> ClosingRound {
    let fates = Fates::of(state, workshop.id);
    let notes: Vec<_> = state.notes_of(workshop.id).map(|note| note_line(note, Some(&fates))).collect();
    let statements = || state.statements.values();
    let made_here = |version: &rundebord_core::StatementVersion| version.workshop == workshop.id;
    let new_words = statements().filter(|one| one.workshop != workshop.id && one.versions.iter().any(made_here));
    let kept = statements().filter(|one| one.kept.iter().any(|kept| kept.workshop == workshop.id));
    let objections = state.objections.values().filter(|one| one.workshop == workshop.id && one.withdrawn.is_none());
    let follow_ups = state.follow_ups.values().filter(|one| one.workshop == workshop.id && one.stands());
    ClosingRound {
        workshop: workshop.id,
        round: workshop.round,
        date: workshop.details.date,
        place: workshop.details.place.clone(),
        tables: workshop.tables.len() as u32,
        coverage: coverage(&notes),
        late_notes: workshop.late_since_publication.len() as u32,
        statements: statements().filter(|one| one.workshop == workshop.id).count() as u32,
        revised: new_words.count() as u32,
        kept: kept.count() as u32,
        objections: objections.count() as u32,
        follow_ups: follow_ups.count() as u32,
        published_at: workshop.published_at.map(|at| at.to_rfc3339()),
    }
}

fn items(state: &State) -> Vec<ClosingItem> {
    let concerning = |item: Option<PlanItemId>| -> Vec<TracedStatement> {
        let statements = state.statements_by_number().into_iter().filter(|statement| statement.plan_item == item);
        statements.map(|statement| traced(state, statement)).collect()
    };
    let named = plan_items(state).into_iter().map(|item| (Some(item.id), Some(item)));
    let all = named.chain([(None, None)]);
    let all = all.map(|(id, plan_item)| ClosingItem { plan_item, statements: concerning(id) });
    all.filter(|item| !item.statements.is_empty()).collect()
}

fn set_aside(state: &State) -> Vec<SetAsideLine> {
    let note = |id| state.notes.get(id).filter(|note| !note.withdrawn);
    let aside = state.set_aside.iter().filter_map(|(id, aside)| Some((note(id)?, aside)));
    let mut aside: Vec<_> = aside.collect();
    aside.sort_by_key(|(note, aside)| (aside.reason, note.reference));
    let line = |(note, aside): (&rundebord_core::Note, &rundebord_core::SetAside)| SetAsideLine {
        note: note_words(note),
        reason: aside.reason,
        remark: aside.remark.clone(),
    };
    aside.into_iter().map(line).collect()
}
