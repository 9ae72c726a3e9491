//! Paper note sheets: for a table and each question (and plan item) of a workshop, numbered so that they can be copied in.
//!
//! Each table begins on a new leaf, also when both sides are printed: a sheet for anything else fills an odd last page.
//! `sheet` lays out one of them. Checks of statements have a sheet of their own, the check sheet.

mod sheet;

use serde::{Deserialize, Serialize};

use super::PrintError;
use super::backend::render;
use super::flow::{Flow, Paragraph};
use super::frame::Frame;
use super::line::Run;
use super::page::Laid;
use super::paginate::paginate;
use super::structure::Role;
use super::style;
use sheet::{Ask, NOTES, Sheet, notes_that_fit};

/// Note sheets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoteSheets {
    /// What every document shares.
    pub frame: Frame,
    /// The tables' numbers.
    pub tables: Vec<u32>,
    /// The questions that ask for notes, in order.
    pub questions: Vec<SheetQuestion>,
}

/// A question that asks for notes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetQuestion {
    /// As on the screen: "2" or "2b".
    pub number: String,
    /// The question itself.
    pub text: String,
    /// A sentence of help; may be empty.
    pub help: String,
    /// Whether the sheet asks why.
    pub why: bool,
    /// Whether the sheet asks for continued, changed or dropped.
    pub stance: bool,
    /// What it is asked of: None once for a question that is no plan item's.
    pub items: Vec<Option<SheetItem>>,
}

/// An item of the current plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetItem {
    /// As on the screen: "HM2".
    pub code: String,
    /// Its words.
    pub text: String,
}

/// The note sheets as a PDF file.
///
/// # Errors
/// See [`render`].
pub fn note_sheets(model: &NoteSheets) -> Result<Vec<u8>, PrintError> {
    render(&lay_out_note_sheets(model))
}

/// The note sheets as pages.
pub fn lay_out_note_sheets(model: &NoteSheets) -> Laid {
    let frame = &model.frame;
    let title = frame.text("documents-sheets-title");
    let mut flow = Flow::default();
    let mut planned = planned(frame, &model.questions);
    if planned.is_empty() || model.tables.is_empty() {
        frame.title_block(&mut flow, &title);
        let none = frame.text("documents-sheets-none");
        flow.paragraph(&Paragraph::new(style::BODY, vec![Run::new(&none)]).before(10.0));
        return frame.bind(&title, flow);
    }
    let mut one = Flow::default();
    put(&mut one, frame, &planned, model.tables[0]);
    if !paginate(&one).len().is_multiple_of(2) {
        planned.push(Sheet::spare());
    }
    for table in &model.tables {
        put(&mut flow, frame, &planned, *table);
    }
    frame.bind(&title, flow)
}

fn put(flow: &mut Flow, frame: &Frame, sheets: &[Sheet<'_>], table: u32) {
    flow.within(Role::Section, |flow| {
        for (sheet, place) in sheets.iter().zip(1..) {
            flow.region(1, true);
            sheet::lay_out(flow, frame, sheet, (table, place, sheets.len() as u32));
        }
    });
}

/// The sheets of one table. A question goes on where its notes do not fit on one page.
fn planned<'a>(frame: &Frame, questions: &'a [SheetQuestion]) -> Vec<Sheet<'a>> {
    let mut sheets = Vec::new();
    for question in questions {
        let mut serial = 0;
        for item in &question.items {
            let (mut next, mut again) = (1, false);
            while next <= NOTES {
                serial += 1;
                let ask = Ask { question, item: item.as_ref(), again };
                let code = format!("S{}.{serial}", question.number);
                let (fitting, lines) = notes_that_fit(frame, &ask, NOTES + 1 - next);
                // A text that fills a page leaves all notes to the next sheet.
                let end = next + fitting.max(u32::from(again));
                sheets.push(Sheet { code, ask: Some(ask), notes: next..end, lines });
                (next, again) = (end, true);
            }
        }
    }
    sheets
}
