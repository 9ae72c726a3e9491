//! The administration's desk: notes, what became of them, themes and statements.

use std::collections::BTreeMap;

use rundebord_core::{Note, NoteId, Phase, Question, SetAsideReason, State, Statement, ThemeId, Workshop, WorkshopId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::blocking::{blocking, numbers};
use super::follow_ups::follow_ups_until;
use super::objections::objections_until;
use super::statement::{merged, statement_line};
use super::{
    Blocker, Fate, Fates, FollowUpLine, MergedLine, NoteLine, ObjectionLine, PlanItemLine, StatementLine, note_line,
    plan_items,
};

/// How many notes were set aside for a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SetAsideCount {
    /// The reason.
    pub reason: SetAsideReason,
    /// How many notes.
    pub notes: u32,
}

/// How many notes are accounted for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Coverage {
    /// All notes of the round: the sum of the four that follow.
    pub notes: u32,
    /// Statements point at them.
    pub used: u32,
    /// Set aside with a reason.
    pub set_aside: u32,
    /// Neither, but a follow-up stands on them.
    pub followed_up: u32,
    /// Nothing has become of them.
    pub unaccounted: u32,
    /// Those that were set aside, by reason; reasons that nobody gave are left out.
    pub reasons: Vec<SetAsideCount>,
}

/// A theme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ThemeLine {
    /// Its id.
    pub id: ThemeId,
    /// Its name.
    pub name: String,
    /// Notes grouped under it.
    pub notes: u32,
    /// Statements under it.
    pub statements: u32,
}

/// One round's desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SummaryView {
    /// Which round.
    pub workshop: WorkshopId,
    /// Its number.
    pub round: u8,
    /// The administration can work on it: closed and not published.
    pub open_for_work: bool,
    /// RFC 3339.
    #[ts(optional = nullable)]
    pub published_at: Option<String>,
    /// How many notes are accounted for.
    pub coverage: Coverage,
    /// Numbers of statements that a table corrected and that are neither revised nor kept.
    pub unresolved: Vec<u32>,
    /// A second reader signs each statement before it is published.
    pub second_reader: bool,
    /// Numbers of the statements to be published that are not signed as they stand, sent back ones too.
    pub unsigned: Vec<u32>,
    /// Everything that stops the publishing; empty once it is published.
    pub blocking: Vec<Blocker>,
    /// The questions, to group by.
    pub questions: Vec<Question>,
    /// The current plan.
    pub plan_items: Vec<PlanItemLine>,
    /// All notes, by question and table, each table's in its own order.
    pub notes: Vec<NoteLine>,
    /// Paper notes of this round that came in after it was published, in the order they did; they are in `notes` too.
    pub late_since_publication: Vec<NoteId>,
    /// Late paper of earlier rounds that nothing has become of, or that this round's statements use.
    pub earlier_late: Vec<NoteLine>,
    /// In the order they were made.
    pub themes: Vec<ThemeLine>,
    /// By number: those first written in this round.
    pub statements: Vec<StatementLine>,
    /// By number: statements of earlier rounds that this round has a new version of.
    pub revised: Vec<StatementLine>,
    /// By number: statements of this round that stand in others now.
    pub merged: Vec<MergedLine>,
    /// By number: those against this round and the rounds before it.
    pub objections: Vec<ObjectionLine>,
    /// By number: those of this round and the rounds before it.
    pub follow_ups: Vec<FollowUpLine>,
}

pub(crate) fn summary(state: &State, workshop: &Workshop) -> SummaryView {
    let fates = Fates::of(state, workshop.id);
    let order = |key: &rundebord_core::QuestionKey| {
        workshop.question_set.questions.iter().position(|question| &question.key == key)
    };
    let mut sorted: Vec<_> = state.notes_of(workshop.id).collect();
    sorted.sort_by_key(|note| (order(&note.question), note.order()));
    let notes: Vec<_> = sorted.into_iter().map(|note| note_line(note, Some(&fates))).collect();
    let lines = |is: &dyn Fn(&Statement) -> bool| -> Vec<StatementLine> {
        let statements = state.statements_by_number().into_iter().filter(|statement| is(statement));
        statements.map(|statement| statement_line(state, statement)).collect()
    };
    let statements = lines(&|statement| statement.workshop == workshop.id);
    let mut view = SummaryView {
        workshop: workshop.id,
        round: workshop.round,
        open_for_work: workshop.phase == Phase::Closed && !workshop.is_published(),
        published_at: workshop.published_at.map(|at| at.to_rfc3339()),
        coverage: coverage(&notes),
        unresolved: super::round(state, workshop).unresolved,
        second_reader: state.process.as_ref().is_some_and(|process| process.details.second_reader),
        unsigned: vec![],
        blocking: vec![],
        questions: workshop.question_set.questions.clone(),
        plan_items: plan_items(state),
        late_since_publication: workshop.late_since_publication.clone(),
        earlier_late: earlier_late(state, workshop),
        themes: themes(state, workshop, &notes, &statements),
        notes,
        statements,
        revised: lines(&|statement| {
            statement.workshop != workshop.id && statement.versions.iter().any(|line| line.workshop == workshop.id)
        }),
        merged: merged(state, workshop.id),
        objections: objections_until(state, workshop.round),
        follow_ups: follow_ups_until(state, workshop.round),
    };
    if !workshop.is_published() {
        view.unsigned = numbers(&state.obstacles(workshop).unsigned);
        view.blocking = blocking(state, workshop);
    }
    view
}

pub(super) fn coverage(notes: &[NoteLine]) -> Coverage {
    let count = |is: fn(&Fate) -> bool| notes.iter().filter(|note| is(&note.fate)).count() as u32;
    let mut reasons: BTreeMap<SetAsideReason, u32> = BTreeMap::new();
    for note in notes {
        if let Fate::SetAside { reason, .. } = &note.fate {
            *reasons.entry(*reason).or_default() += 1;
        }
    }
    Coverage {
        notes: notes.len() as u32,
        used: count(|fate| matches!(fate, Fate::Used { .. })),
        set_aside: count(|fate| matches!(fate, Fate::SetAside { .. })),
        followed_up: count(|fate| matches!(fate, Fate::FollowedUp { .. })),
        unaccounted: count(|fate| matches!(fate, Fate::Open)),
        reasons: reasons.into_iter().map(|(reason, notes)| SetAsideCount { reason, notes }).collect(),
    }
}

/// A later round takes along the paper that came in too late for its own.
fn earlier_late(state: &State, workshop: &Workshop) -> Vec<NoteLine> {
    let earlier = state.workshops.iter().filter(|earlier| earlier.round < workshop.round);
    let lines = |earlier: &Workshop| {
        let fates = Fates::of(state, earlier.id);
        let used_here = |note: &Note| {
            let mut here = state.statements.values().flat_map(|statement| &statement.versions);
            here.any(|version| version.workshop == workshop.id && version.notes.contains(&note.id))
        };
        let late = earlier.late_since_publication.iter().filter_map(|note| state.notes.get(note));
        let late = late.filter(|note| !note.withdrawn).map(|note| (note, note_line(note, Some(&fates))));
        late.filter(|(note, line)| line.fate == Fate::Open || used_here(note)).map(|(_, line)| line).collect::<Vec<_>>()
    };
    earlier.flat_map(lines).collect()
}

fn themes(state: &State, workshop: &Workshop, notes: &[NoteLine], statements: &[StatementLine]) -> Vec<ThemeLine> {
    let of_round = state.themes.iter().filter(|theme| theme.workshop == workshop.id);
    of_round
        .map(|theme| ThemeLine {
            id: theme.id,
            name: theme.name.clone(),
            notes: notes.iter().filter(|note| note.theme == Some(theme.id)).count() as u32,
            statements: statements.iter().filter(|statement| statement.theme == Some(theme.id)).count() as u32,
        })
        .collect()
}
