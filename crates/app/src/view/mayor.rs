//! The mayor's page, «Hva kom dere fram til?»: what the tables have handed in and what was said in plenary, question by
//! question, before anybody has processed it.

use chrono::NaiveDate;
use rundebord_core::{Note, Question, QuestionKind, State, Table, Verdict, Workshop, WorkshopId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::day::is_counted;
use super::notes::asked_about;
use super::plenary::{matrix, points, tables};
use super::ranking::ranking;
use super::{PlanItemLine, PlenaryPointLine, PlenaryTable, RankingCount, StageNote, VerdictCount};

/// A note of a table that has handed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MayorsNote {
    /// The note.
    pub note: StageNote,
    /// It has stood on the canvas.
    pub shown: bool,
}

/// How many tables stand where on a plan item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StanceCount {
    /// The item.
    pub plan_item: PlanItemLine,
    /// How many tables keep it.
    pub keep: u32,
    /// How many change it.
    pub change: u32,
    /// How many end it. A table may count in several.
    pub end: u32,
}

/// What came of a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MayorsQuestion {
    /// As printed and shown.
    pub number: String,
    /// The question itself.
    pub text: String,
    /// What it asks for.
    pub kind: QuestionKind,
    /// Numbers of the tables that have handed in something to it.
    pub tables: Vec<u8>,
    /// What was said in plenary, in the order it was written.
    pub points: Vec<PlenaryPointLine>,
    /// Those that stood on the canvas first, then by table.
    pub notes: Vec<MayorsNote>,
    /// For a question that is asked for each plan item; else empty.
    pub stances: Vec<StanceCount>,
    /// For a ranking.
    #[ts(optional = nullable)]
    pub ranking: Option<RankingCount>,
    /// For «Har vi forstått dere riktig?»: all verdicts of all statements.
    #[ts(optional = nullable)]
    pub verdicts: Option<VerdictCount>,
}

/// The mayor's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MayorsPage {
    /// The workshop.
    pub workshop: WorkshopId,
    /// From 1.
    pub round: u8,
    /// Whose plan it is.
    pub municipality: String,
    /// The process's title.
    pub title: String,
    /// The day.
    pub date: NaiveDate,
    /// Where.
    pub place: String,
    /// Tables that have handed in.
    pub handed_in: u32,
    /// Tables that have people or have written.
    pub tables: u32,
    /// Numbers of those that have not handed in; nothing of theirs is here.
    pub missing: Vec<u8>,
    /// Always true: nobody has processed this.
    pub unprocessed: bool,
    /// In order.
    pub questions: Vec<MayorsQuestion>,
}

pub(crate) fn mayors_page(state: &State, workshop: &Workshop) -> MayorsPage {
    let details = state.process.as_ref().map(|process| &process.details);
    let counted: Vec<&Table> = workshop.tables.iter().filter(|table| is_counted(table)).collect();
    let missing = counted.iter().filter(|table| table.hand_in.is_none());
    let missing: Vec<u8> = missing.map(|table| table.number).collect();
    MayorsPage {
        workshop: workshop.id,
        round: workshop.round,
        municipality: details.map(|details| details.municipality.clone()).unwrap_or_default(),
        title: details.map(|details| details.title.clone()).unwrap_or_default(),
        date: workshop.details.date,
        place: workshop.details.place.clone(),
        handed_in: (counted.len() - missing.len()) as u32,
        tables: counted.len() as u32,
        missing,
        unprocessed: true,
        questions: workshop.question_set.questions.iter().map(|asked| question(state, workshop, asked)).collect(),
    }
}

fn question(state: &State, workshop: &Workshop, question: &Question) -> MayorsQuestion {
    let handed_in = |table: &Table, note: &Note| table.hand_in.is_some() && note.is_handed_in();
    let tables = tables(state, workshop, question, None, handed_in);
    let stances = matrix(state, question, &tables).into_iter();
    MayorsQuestion {
        number: question.number.clone(),
        text: question.text.clone(),
        kind: question.kind,
        tables: wrote(workshop, question, &tables),
        points: points(state, workshop, question),
        notes: notes(state, workshop, question, &tables),
        stances: stances
            .map(|row| StanceCount { plan_item: row.plan_item, keep: row.keep, change: row.change, end: row.end })
            .collect(),
        ranking: ranking(state, workshop, question, |table| table.hand_in.is_some()),
        verdicts: (question.kind == QuestionKind::Check).then(|| verdicts(workshop)),
    }
}

fn wrote(workshop: &Workshop, question: &Question, tables: &[PlenaryTable]) -> Vec<u8> {
    let handed_in = workshop.tables.iter().zip(tables).filter(|(table, _)| table.hand_in.is_some());
    let wrote = handed_in.filter(|(table, line)| match question.kind {
        QuestionKind::Open | QuestionKind::PlanItems => !line.notes.is_empty(),
        QuestionKind::Check => !table.answers.is_empty(),
        QuestionKind::Ranking => table.rankings.contains_key(&question.key),
    });
    wrote.map(|(table, _)| table.number).collect()
}

fn notes(state: &State, workshop: &Workshop, question: &Question, tables: &[PlenaryTable]) -> Vec<MayorsNote> {
    let items = asked_about(state, question);
    let lines = tables.iter().flat_map(|table| &table.notes);
    let note = |line: &super::NoteLine| MayorsNote {
        note: StageNote {
            reference: line.reference.clone(),
            table: line.table_number,
            plan_item: items.iter().find(|item| Some(item.id) == line.plan_item).cloned(),
            content: line.content.clone(),
        },
        shown: workshop.shown_notes.contains(&line.id),
    };
    let mut notes: Vec<_> = lines.map(note).collect();
    notes.sort_by_key(|note| !note.shown);
    notes
}

fn verdicts(workshop: &Workshop) -> VerdictCount {
    let mut counts = VerdictCount::default();
    for table in workshop.tables.iter().filter(|table| table.hand_in.is_some()) {
        for item in &workshop.check_items {
            *match table.answers.get(&item.statement).map(|answer| answer.verdict) {
                Some(Verdict::Right) => &mut counts.right,
                Some(Verdict::Partly) => &mut counts.partly,
                Some(Verdict::Wrong) => &mut counts.wrong,
                Some(Verdict::Missing) => &mut counts.missing,
                None => &mut counts.unanswered,
            } += 1;
        }
    }
    counts
}
