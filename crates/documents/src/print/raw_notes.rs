//! All notes of a workshop, not processed, by question or by table: in the tables' own words and nothing else.
//!
//! Leaves out what became of them: that is the summary's and the table's story.

use serde::{Deserialize, Serialize};

use super::PrintError;
use super::backend::render;
use super::flow::{Flow, Paragraph};
use super::frame::Frame;
use super::line::Run;
use super::page::Laid;
use super::structure::Role;
use super::style;
use super::summary::model::{QuestionNotes, TableNotes};
use super::summary::{put_notes, question_heading};

/// What the notes are put under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NotesOrder {
    /// Questions, and under each the tables.
    Question,
    /// Tables, each on pages of its own, and under each the questions.
    Table,
}

/// All notes of a workshop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RawNotes {
    /// What every document shares.
    pub frame: Frame,
    /// What the notes are put under.
    pub order: NotesOrder,
    /// The questions that ask for notes, each with every table. What became of a note is not printed.
    pub questions: Vec<QuestionNotes>,
}

/// The notes as a PDF file.
///
/// # Errors
/// See [`render`].
pub fn raw_notes(model: &RawNotes) -> Result<Vec<u8>, PrintError> {
    render(&lay_out_raw_notes(model))
}

/// The notes as pages.
pub fn lay_out_raw_notes(model: &RawNotes) -> Laid {
    let frame = &model.frame;
    let title = frame.text(match model.order {
        NotesOrder::Question => "reports-notes-by-question",
        NotesOrder::Table => "reports-notes-by-table",
    });
    let mut flow = Flow::default();
    frame.title_block(&mut flow, &title);
    flow.field(10.0, |flow| {
        let mark = Run::bold(&frame.text("documents-mayor-mark"));
        flow.paragraph(&Paragraph::new(style::BODY, vec![mark]));
    });
    match model.order {
        NotesOrder::Question => model.questions.iter().for_each(|one| question(&mut flow, frame, one, &one.tables)),
        NotesOrder::Table => by_table(&mut flow, model),
    }
    frame.bind(&title, flow)
}

fn question(flow: &mut Flow, frame: &Frame, question: &QuestionNotes, tables: &[TableNotes]) {
    flow.within(Role::Section, |flow| {
        question_heading(flow, frame, question, Role::Heading2);
        tables.iter().for_each(|table| put_notes(flow, frame, table, false));
    });
}

fn by_table(flow: &mut Flow, model: &RawNotes) {
    let frame = &model.frame;
    let mut numbers: Vec<u32> =
        model.questions.iter().flat_map(|question| &question.tables).map(|table| table.table).collect();
    numbers.sort_unstable();
    numbers.dedup();
    for (place, number) in numbers.into_iter().enumerate() {
        flow.region(1, place > 0);
        flow.within(Role::Section, |flow| {
            let name = frame.count("documents-table", "table", number);
            flow.paragraph(&Paragraph::heading(Role::Heading2, style::PART, &name).before(18.0));
            for one in &model.questions {
                question_heading(flow, frame, one, Role::Heading3);
                let own = one.tables.iter().filter(|table| table.table == number);
                own.for_each(|table| put_notes(flow, frame, table, false));
            }
        });
    }
}
