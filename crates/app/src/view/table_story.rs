//! «Dette ble det av det dere skrev»: each note of a table, and what became of it up to now.

use chrono::NaiveDate;
use rundebord_core::{CheckItem, Note, Question, QuestionKind, State, Table, TableId, Verdict, Workshop, WorkshopId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::follow_ups::follow_up_line;
use super::objections::objection_line;
use super::trace::{checks_of, traced};
use super::{
    Fate, Fates, FollowUpLine, KeptLine, NoteLine, ObjectionLine, PlanItemLine, TracedStatement, note_line, plan_items,
};

/// A note, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StoryNote {
    /// The note with its fate.
    pub note: NoteLine,
    /// The plan item it is about.
    #[ts(optional = nullable)]
    pub plan_item: Option<PlanItemLine>,
    /// The statements that use it, as they are now.
    pub statements: Vec<TracedStatement>,
    /// The follow-ups that stand on it, with their answers.
    pub follow_ups: Vec<FollowUpLine>,
}

/// A question with the table's notes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StoryQuestion {
    /// Its number.
    pub number: String,
    /// Its words.
    pub text: String,
    /// In the table's own order; none when the table did not reach it.
    pub notes: Vec<StoryNote>,
}

/// What the table answered to a statement, and what came of that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StoryAnswer {
    /// The statement's number.
    pub number: u32,
    /// The version that the table saw.
    pub version: u16,
    /// Its words.
    pub text: String,
    /// What the table answered.
    pub verdict: Verdict,
    /// In its own words.
    pub words: String,
    /// The version that the round's processing made.
    #[ts(optional = nullable)]
    pub revised: Option<u16>,
    /// The remark it was kept with.
    #[ts(optional = nullable)]
    pub kept: Option<KeptLine>,
    /// The statement's words now.
    pub text_now: String,
}

/// A table's story.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TableStory {
    /// The workshop.
    pub workshop: WorkshopId,
    /// Its round.
    pub round: u8,
    /// The day.
    pub date: NaiveDate,
    /// The table.
    pub table: TableId,
    /// Its number.
    pub number: u8,
    /// The questions that take notes, in order.
    pub questions: Vec<StoryQuestion>,
    /// By statement number.
    pub answers: Vec<StoryAnswer>,
    /// Objections that the table raised.
    pub objections: Vec<ObjectionLine>,
    /// How many of its notes something has become of.
    pub accounted: u32,
}

pub(crate) fn table_story(state: &State, workshop: &Workshop, table: &Table) -> TableStory {
    let fates = Fates::of(state, workshop.id);
    let items = plan_items(state);
    let mut notes: Vec<&Note> = state.notes_at(workshop.id, table.id).collect();
    notes.sort_by_key(|note| note.order());
    let takes_notes = |question: &&Question| matches!(question.kind, QuestionKind::Open | QuestionKind::PlanItems);
    let question = |question: &Question| StoryQuestion {
        number: question.number.clone(),
        text: question.text.clone(),
        notes: (notes.iter().filter(|note| note.question == question.key))
            .map(|note| story_note(state, note, &fates, &items))
            .collect(),
    };
    let raised = state.objections_by_number().into_iter();
    let raised = raised.filter(|one| one.workshop == workshop.id && one.table == Some(table.id));
    TableStory {
        workshop: workshop.id,
        round: workshop.round,
        date: workshop.details.date,
        table: table.id,
        number: table.number,
        questions: workshop.question_set.questions.iter().filter(takes_notes).map(question).collect(),
        answers: workshop.check_items.iter().filter_map(|item| story_answer(state, workshop, table, *item)).collect(),
        objections: raised.map(|objection| objection_line(state, objection)).collect(),
        accounted: notes.iter().filter(|note| fates.get(note.id) != Fate::Open).count() as u32,
    }
}

fn story_note(state: &State, note: &Note, fates: &Fates, items: &[PlanItemLine]) -> StoryNote {
    let using =
        state.statements_by_number().into_iter().filter(|statement| statement.latest().notes.contains(&note.id));
    let on = state.follow_ups_by_number().into_iter();
    let on = on.filter(|follow_up| follow_up.stands() && follow_up.notes.contains(&note.id));
    StoryNote {
        note: note_line(note, Some(fates)),
        plan_item: items.iter().find(|item| Some(item.id) == note.plan_item).cloned(),
        statements: using.map(|statement| traced(state, statement)).collect(),
        follow_ups: on.map(|follow_up| follow_up_line(state, follow_up)).collect(),
    }
}

fn story_answer(state: &State, workshop: &Workshop, table: &Table, item: CheckItem) -> Option<StoryAnswer> {
    let statement = state.statements.get(&item.statement)?;
    let answer = table.answers.get(&item.statement)?;
    let check = checks_of(state, statement).into_iter().find(|check| check.workshop == workshop.id);
    Some(StoryAnswer {
        number: statement.number,
        version: item.version,
        text: statement.version(item.version)?.text.clone(),
        verdict: answer.verdict,
        words: answer.words.clone(),
        revised: check.as_ref().and_then(|check| check.revised),
        kept: check.and_then(|check| check.kept),
        text_now: statement.latest().text.clone(),
    })
}
