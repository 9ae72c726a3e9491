//! The check sheet: "Har vi forstått dere riktig?", one sheet for a table to answer by hand.
//!
//! A statement with its boxes and writing lines is never split across pages.

use serde::{Deserialize, Serialize};

use super::PrintError;
use super::backend::render;
use super::flow::{Flow, Paragraph, Strip, line, line_items};
use super::frame::Frame;
use super::line::{Run, break_lines};
use super::page::{Item, Laid, Mark, Shape};
use super::place::put;
use super::structure::Role;
use super::style;
use super::summary::model::Spread;
use super::summary::{facts, sources};

/// A check sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckSheet {
    /// What every document shares.
    pub frame: Frame,
    /// The table that answers; a line to write its number on where there is none.
    pub table: Option<u32>,
    /// The statements to answer, in order.
    pub statements: Vec<CheckStatement>,
}

/// A statement to answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckStatement {
    /// Printed as F1, F2 …
    pub number: u32,
    /// Its current wording.
    pub text: String,
    /// 1 for the first wording.
    pub version: u32,
    /// The notes behind it, such as "B4-12".
    pub note_references: Vec<String>,
    /// How many tables it comes from.
    pub spread: Spread,
    /// Whether a note behind it is marked with disagreement.
    pub disagreement: bool,
    /// The item of the current plan that it concerns.
    pub plan_item: Option<String>,
}

/// Lines to write on under a statement, at the least and at the most.
const LINES: usize = 2;
const MOST_LINES: usize = 5;
const SQUARE: f32 = 11.0;
const ANSWERS: [&str; 4] =
    ["documents-check-correct", "documents-check-partly", "documents-check-incorrect", "documents-check-missing"];

/// The check sheet as a PDF file.
///
/// # Errors
/// See [`render`].
pub fn check_sheet(model: &CheckSheet) -> Result<Vec<u8>, PrintError> {
    render(&lay_out_check_sheet(model))
}

/// The check sheet as pages.
pub fn lay_out_check_sheet(model: &CheckSheet) -> Laid {
    let frame = &model.frame;
    let title = frame.text("documents-check-title");
    let mut flow = Flow::default();
    frame.title_block(&mut flow, &title);
    table_line(&mut flow, frame, model.table);
    let about = match model.statements.is_empty() {
        true => frame.text("documents-check-none"),
        false => frame.text("documents-check-about"),
    };
    flow.paragraph(&Paragraph::new(style::BODY, vec![Run::new(&about)]).before(6.0));
    let lines = lines_that_fit(&flow, frame, &model.statements);
    for (one, lines) in model.statements.iter().zip(lines) {
        flow.within(Role::Division, |flow| {
            flow.together(style::TEXT_HEIGHT, |flow| statement(flow, frame, one, lines));
        });
    }
    flow.together(style::TEXT_HEIGHT, |flow| altogether(flow, frame));
    frame.bind(&title, flow)
}

/// "Bord 4", or "Bord" and a line to write on.
fn table_line(flow: &mut Flow, frame: &Frame, table: Option<u32>) {
    let look = style::PART;
    let text = match table {
        Some(table) => frame.count("documents-table", "table", table),
        None => frame.text("documents-check-table"),
    };
    flow.paragraph(&Paragraph::new(look, vec![Run::new(&text)]).before(14.0));
    if table.is_none() {
        let start = super::line::text_width(&[Run::new(&text)], look) + 8.0;
        if let Some(strip) = flow.strips().last_mut() {
            strip.items.push(line(start, 16.5, 70.0, 0.6, style::RULING));
        }
    }
}

/// Lines to write on under each statement: what is left of a page is shared among those that stand there. The last page
/// keeps its room for what is said altogether.
fn lines_that_fit(before: &Flow, frame: &Frame, statements: &[CheckStatement]) -> Vec<usize> {
    let height = |strips: &[Strip]| -> f32 { strips.iter().map(|strip| strip.before + strip.height).sum() };
    let mut used: f32 = before.regions.iter().map(|region| height(&region.strips)).sum();
    let (mut lines, mut first) = (vec![LINES; statements.len()], 0);
    for (index, one) in statements.iter().enumerate() {
        let mut alone = Flow::default();
        statement(&mut alone, frame, one, LINES);
        let needed = height(alone.strips());
        if used + needed > style::TEXT_HEIGHT && used > 0.0 {
            share(&mut lines[first..index], style::TEXT_HEIGHT - used);
            // A page does not begin with the rule between two statements, nor with white space.
            let dropped = height(&alone.strips()[..1]) + alone.strips().get(1).map_or(0.0, |strip| strip.before);
            (used, first) = (-dropped, index);
        }
        used += needed;
    }
    lines
}

/// One line more for each in turn, while there is room.
fn share(lines: &mut [usize], room: f32) {
    let more = (room / style::WRITING_LINE).floor().max(0.0) as usize;
    let places = (0..lines.len()).cycle().take(more.min(lines.len() * (MOST_LINES - LINES)));
    places.for_each(|place| lines[place] += 1);
}

fn statement(flow: &mut Flow, frame: &Frame, statement: &CheckStatement, lines: usize) {
    flow.parting_rule(15.0);
    flow.indented(style::NUMBER_COLUMN, |flow| {
        let text = Paragraph::new(style::STATEMENT, vec![Run::new(&statement.text)]);
        let number = frame.count("documents-statement", "number", statement.number);
        flow.paragraph(&text.numbered(number).before(9.0).with_next());
        let facts = facts(frame, statement.spread, statement.disagreement, statement.version);
        flow.paragraph(&Paragraph::new(style::META, facts).before(3.0));
        let sources = sources(frame, &statement.note_references, statement.plan_item.as_deref());
        for source in sources {
            flow.paragraph(&Paragraph::new(style::META, vec![Run::new(&source)]));
        }
        squares(flow, frame);
        let words = frame.text("documents-check-words");
        let words = Run::new(&words);
        let mark = Mark::Node(flow.tree.add(Role::Paragraph));
        let first = flow.strips().len();
        flow.writing_lines(lines);
        let mut items = Vec::new();
        put(&mut items, &words, style::META, (flow.indent(), 6.0), mark);
        if let Some(strip) = flow.strips().get_mut(first) {
            strip.items.splice(0..0, items);
        }
    });
}

/// Four empty squares with their labels on one line.
fn squares(flow: &mut Flow, frame: &Frame) {
    let advance = flow.width() / ANSWERS.len() as f32;
    let look = style::BODY;
    let mut items = Vec::new();
    for (index, answer) in ANSWERS.iter().enumerate() {
        let x = flow.indent() + advance * index as f32;
        let shape = Shape::Square { side: SQUARE, weight: 0.9 };
        items.push(Item { mark: Mark::Decoration, x, y: 1.6, shape, grey: style::BLACK });
        let mark = Mark::Node(flow.tree.add(Role::Paragraph));
        let x = x + SQUARE + 6.0;
        for text in break_lines(&[Run::new(&frame.text(answer))], look, advance - SQUARE - 8.0) {
            items.extend(line_items(&text, look, x, mark));
        }
    }
    flow.push(Strip { before: 9.0, height: look.leading, items, ..Strip::default() });
}

fn altogether(flow: &mut Flow, frame: &Frame) {
    let heading = frame.text("documents-check-altogether");
    let heading = Paragraph::heading(Role::Heading2, style::PART, &heading);
    flow.paragraph(&heading.before(28.0));
    let about = frame.text("documents-check-altogether-about");
    flow.paragraph(&Paragraph::new(style::META, vec![Run::new(&about)]).before(2.0));
    flow.writing_lines(7);
}
