//! What a table is asked: each question with the table's own notes or ranking under it, and what is known to it.

use rundebord_core::{
    FactSheet, FactSheetDetails, FactSheetId, Note, Question, QuestionKind, RankingAnswer, RankingWay, State, Table,
    Workshop,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::view::notes::{asked_about, items_of};
use crate::view::{NoteLine, PlanItemLine, note_line};

/// A question asked once, or once for a plan item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AskedItem {
    /// The plan item, when there is one.
    #[ts(optional = nullable)]
    pub plan_item: Option<PlanItemLine>,
    /// The table's notes.
    pub notes: Vec<NoteLine>,
}

/// What is known to a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FactSheetLine {
    /// The sheet.
    pub id: FactSheetId,
    /// Its title.
    pub title: String,
    /// What is known.
    pub text: String,
    /// Where that is from; may be empty.
    pub source: String,
}

/// A question with the table's notes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AskedQuestion {
    /// The question.
    pub question: Question,
    /// What the table may need to know for it.
    pub fact_sheets: Vec<FactSheetLine>,
    /// One, or one for each plan item that is asked about or ranked.
    pub items: Vec<AskedItem>,
    /// Closed in plenary; the table may still write to it.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub closed: bool,
    /// For a ranking: how, and what the table has said.
    #[ts(optional = nullable)]
    pub ranking: Option<AskedRanking>,
}

/// A ranking as it is asked for, and as the table has answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AskedRanking {
    /// In order, or with points.
    pub way: RankingWay,
    /// The table's own; None when it has not ranked.
    #[ts(optional = nullable)]
    pub answer: Option<RankingAnswer>,
}

/// A question, with those of the table's notes that answer it.
pub(super) fn asked(
    state: &State,
    workshop: &Workshop,
    table: &Table,
    notes: &[&Note],
    question: &Question,
) -> AskedQuestion {
    let item = |plan_item: Option<PlanItemLine>| {
        let id = plan_item.as_ref().map(|item| item.id);
        let fits = |note: &&&Note| note.question == question.key && note.plan_item == id;
        // Whether other tables have used an item is theirs to tell.
        let plan_item = plan_item.map(|item| PlanItemLine { in_use: false, ..item });
        AskedItem { notes: notes.iter().filter(fits).map(|note| note_line(note, None)).collect(), plan_item }
    };
    AskedQuestion {
        question: question.clone(),
        fact_sheets: fact_sheets(workshop, question),
        items: match question.kind {
            QuestionKind::Ranking => asked_about(state, question).into_iter().map(|one| item(Some(one))).collect(),
            _ => items_of(state, question).into_iter().map(item).collect(),
        },
        closed: workshop.day.closed_questions.contains(&question.key),
        ranking: (question.ranking).map(|way| AskedRanking { way, answer: table.rankings.get(&question.key).cloned() }),
    }
}

fn fact_sheets(workshop: &Workshop, question: &Question) -> Vec<FactSheetLine> {
    let sheets = workshop.fact_sheets.iter().filter(|sheet| sheet.details.question == question.key);
    let line = |sheet: &FactSheet| {
        let FactSheetDetails { title, text, source, .. } = sheet.details.clone();
        FactSheetLine { id: sheet.id, title, text, source }
    };
    sheets.map(line).collect()
}
