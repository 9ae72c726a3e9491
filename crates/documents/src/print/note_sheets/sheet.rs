//! One note sheet: the table's number and the sheet's own, the question, and room for notes.

use std::ops::Range;

use super::super::flow::{Flow, Paragraph, Strip, line};
use super::super::fonts::Face;
use super::super::frame::Frame;
use super::super::line::{Run, text_width};
use super::super::page::{Item, Mark, Shape};
use super::super::place::put;
use super::super::structure::Role;
use super::super::style::{self, Style};
use super::{SheetItem, SheetQuestion};

/// How many notes a question, or a plan item, has room for.
pub(super) const NOTES: u32 = 4;
/// Lines to write on for each note: as many as leave room for all notes.
const LINES: [usize; 3] = [4, 3, 2];
/// The lines move apart where the page has room for it; further than this they would look like a form.
const WIDEST_LINE: f32 = 31.0;

/// What a sheet asks.
#[derive(Clone, Copy)]
pub(super) struct Ask<'a> {
    pub question: &'a SheetQuestion,
    pub item: Option<&'a SheetItem>,
    /// It goes on from the sheet before.
    pub again: bool,
}

/// One side of paper.
pub(super) struct Sheet<'a> {
    /// "S2.1": unique at a table.
    pub code: String,
    /// None on a sheet for anything.
    pub ask: Option<Ask<'a>>,
    /// The numbers of its notes.
    pub notes: Range<u32>,
    /// To write on, for each note.
    pub lines: usize,
}

impl Sheet<'_> {
    /// A sheet for whatever the others have no room for.
    pub fn spare() -> Self {
        Self { code: "E1".to_owned(), ask: None, notes: 1..NOTES + 1, lines: 2 }
    }

    fn asks_why(&self) -> bool {
        self.ask.is_none_or(|ask| ask.question.why)
    }

    fn asks_stance(&self) -> bool {
        self.ask.is_none_or(|ask| ask.question.stance)
    }
}

const WORD: Style = style::style(Face::Bold, 15.0, 20.0, style::MUTED);
const DIGITS: Style = style::style(Face::Bold, 50.0, 46.0, style::BLACK);
const SHEET: Style = style::style(Face::Bold, 16.0, 21.0, style::BLACK);
const QUESTION: Style = style::style(Face::Bold, 14.0, 18.5, style::BLACK);
const ITEM: Style = style::style(Face::Regular, 11.5, 15.5, style::BLACK);
const NOTE: Style = style::style(Face::Bold, 11.0, 15.0, style::BLACK);
const TICK: Style = style::style(Face::Regular, 10.0, 15.0, style::BLACK);
const SQUARE: f32 = 10.5;
const ABOVE_NOTE: f32 = 13.0;
const STANCES: [&str; 3] = ["documents-stance-continued", "documents-stance-changed", "documents-stance-dropped"];

/// How many of `wanted` notes fit under a question, and with how many lines each. None fit under a text as long as a page.
pub(super) fn notes_that_fit(frame: &Frame, ask: &Ask<'_>, wanted: u32) -> (u32, usize) {
    let mut flow = Flow::default();
    head(&mut flow, frame, "S", (1, 1, 1));
    asked(&mut flow, frame, Some(ask));
    let used: f32 = flow.strips().iter().map(|strip| strip.before + strip.height).sum();
    let room = style::TEXT_HEIGHT - used;
    let fit = |lines: usize| {
        (room / (ABOVE_NOTE + note_height(lines, ask.question.why, style::WRITING_LINE))).floor().max(0.0) as u32
    };
    let lines = LINES.into_iter().find(|lines| fit(*lines) >= wanted).unwrap_or(LINES[LINES.len() - 1]);
    (fit(lines).min(wanted), lines)
}

/// Adds a sheet to the region that was begun for it.
pub(super) fn lay_out(flow: &mut Flow, frame: &Frame, sheet: &Sheet<'_>, place: (u32, u32, u32)) {
    head(flow, frame, &sheet.code, place);
    asked(flow, frame, sheet.ask.as_ref());
    let pitch = pitch(flow, sheet);
    for number in sheet.notes.clone() {
        flow.within(Role::Division, |flow| note(flow, frame, sheet, (number, pitch)));
    }
    number_again(flow, frame, &numbered(place.0, &sheet.code));
}

/// Every page that a long text goes on to says which sheet it is.
fn number_again(flow: &mut Flow, frame: &Frame, number: &str) {
    let number = frame.say("documents-sheets-number", &[("number", number)]);
    let again = Run::new(&frame.say("documents-sheets-continued", &[("what", &number)]));
    let mut items = Vec::new();
    put(&mut items, &again, style::LABEL, (0.0, 0.0), Mark::Repeat);
    flow.heads.push(vec![Strip { height: 18.0, items, ..Strip::default() }]);
    let head = flow.heads.len() - 1;
    flow.strips().iter_mut().skip(1).for_each(|strip| strip.head = Some(head));
}

fn numbered(table: u32, code: &str) -> String {
    format!("B{table}-{code}")
}

/// "Bord 4" in large, and the sheet's number at the right.
fn head(flow: &mut Flow, frame: &Frame, code: &str, (table, sheet, of): (u32, u32, u32)) {
    let mut items = Vec::new();
    let mark = Mark::Node(flow.tree.add(Role::Heading1));
    let word = Run::new(&frame.text("documents-check-table"));
    let digits = Run::new(&table.to_string());
    let x = text_width(std::slice::from_ref(&word), WORD) + 10.0;
    // Both stand on one baseline.
    put(&mut items, &word, WORD, (0.0, 25.6), mark);
    put(&mut items, &digits, DIGITS, (x, 0.0), mark);
    let mark = Mark::Node(flow.tree.add(Role::Paragraph));
    let number = frame.say("documents-sheets-number", &[("number", &numbered(table, code))]);
    let (sheet, of) = (sheet.to_string(), of.to_string());
    let count = frame.say("documents-sheets-count", &[("sheet", &sheet), ("sheets", &of)]);
    for (text, look, y) in [(number, SHEET, 4.0), (count, style::META, 26.0)] {
        let text = Run::new(&text);
        let x = flow.width() - text_width(std::slice::from_ref(&text), look);
        put(&mut items, &text, look, (x, y), mark);
    }
    let width = flow.width();
    items.push(line(0.0, 48.0, width, 1.2, style::BLACK));
    flow.push(Strip { height: 49.0, items, ..Strip::default() });
}

/// The question and what it is asked of; on a sheet that goes on, only which they are.
fn asked(flow: &mut Flow, frame: &Frame, ask: Option<&Ask<'_>>) {
    let Some(ask) = ask else { return anything(flow, frame) };
    let number = frame.say("documents-question", &[("number", &ask.question.number)]);
    let label = match ask.again {
        true => frame.say("documents-sheets-continued", &[("what", &number)]),
        false => number,
    };
    flow.paragraph(&Paragraph::new(style::LABEL, vec![Run::new(&label)]).before(10.0).with_next());
    flow.paragraph(&Paragraph::heading(Role::Heading2, QUESTION, &ask.question.text).before(1.0));
    if !ask.again && !ask.question.help.is_empty() {
        flow.paragraph(&Paragraph::new(style::META, vec![Run::new(&ask.question.help)]).before(2.0));
    }
    let Some(item) = ask.item else { return };
    let code = Run::bold(&item.code);
    let text = if ask.again { vec![code] } else { vec![code, Run::new("  "), Run::new(&item.text)] };
    flow.field(8.0, |flow| flow.paragraph(&Paragraph::new(ITEM, text)));
}

/// A line to write on what the notes are about.
fn anything(flow: &mut Flow, frame: &Frame) {
    let title = frame.text("documents-sheets-spare");
    flow.paragraph(&Paragraph::heading(Role::Heading2, QUESTION, &title).before(10.0));
    let about = frame.text("documents-sheets-spare-about");
    flow.paragraph(&Paragraph::new(style::META, vec![Run::new(&about)]).before(2.0));
}

fn note_height(lines: usize, why: bool, pitch: f32) -> f32 {
    NOTE.leading + (lines + usize::from(why)) as f32 * pitch + 8.0 + TICK.leading
}

/// From line to line, so that the notes fill what the question has left of the page.
fn pitch(flow: &mut Flow, sheet: &Sheet<'_>) -> f32 {
    let used: f32 = flow.strips().iter().map(|strip| strip.before + strip.height).sum();
    let each = (style::TEXT_HEIGHT - used) / sheet.notes.len().max(1) as f32 - ABOVE_NOTE;
    let lines = (sheet.lines + usize::from(sheet.asks_why())).max(1) as f32;
    ((each - note_height(0, false, 0.0)) / lines - 0.1).clamp(style::WRITING_LINE, WIDEST_LINE)
}

/// "Notat 1" with its boxes and lines, on one page.
fn note(flow: &mut Flow, frame: &Frame, sheet: &Sheet<'_>, (number, pitch): (u32, f32)) {
    let width = flow.width();
    let mut items = Vec::new();
    let mark = Mark::Node(flow.tree.add(Role::Heading3));
    let name = Run::new(&frame.count("documents-sheets-note", "number", number));
    put(&mut items, &name, NOTE, (0.0, 0.0), mark);
    if sheet.ask.is_none() {
        about(flow, frame, &mut items);
    }
    let mut y = NOTE.leading;
    for _ in 0..sheet.lines {
        y += pitch;
        items.push(line(0.0, y, width, 0.5, style::RULING));
    }
    if sheet.asks_why() {
        y += pitch;
        let why = Run::new(&frame.text("documents-sheets-why"));
        let x = text_width(std::slice::from_ref(&why), TICK) + 6.0;
        let mark = Mark::Node(flow.tree.add(Role::Paragraph));
        put(&mut items, &why, TICK, (0.0, y - 12.5), mark);
        items.push(line(x, y, width - x, 0.5, style::RULING));
    }
    ticks(flow, frame, sheet, (y + 8.0, &mut items));
    flow.push(Strip {
        before: ABOVE_NOTE,
        height: note_height(sheet.lines, sheet.asks_why(), pitch),
        items,
        ..Strip::default()
    });
}

/// "Gjelder spørsmål", with a short line, at the right of a note's name.
fn about(flow: &mut Flow, frame: &Frame, items: &mut Vec<Item>) {
    const LINE: f32 = 110.0;
    let text = Run::new(&frame.text("documents-sheets-about"));
    let x = flow.width() - LINE;
    let mark = Mark::Node(flow.tree.add(Role::Paragraph));
    put(items, &text, TICK, (x - text_width(std::slice::from_ref(&text), TICK) - 6.0, 0.0), mark);
    items.push(line(x, 12.5, LINE, 0.5, style::RULING));
}

/// The boxes under a note: the stance at the left, disagreement at the right.
fn ticks(flow: &mut Flow, frame: &Frame, sheet: &Sheet<'_>, (y, items): (f32, &mut Vec<Item>)) {
    let mut x = 0.0;
    for stance in STANCES.iter().filter(|_| sheet.asks_stance()) {
        let text = Run::new(&frame.text(stance));
        tick(flow, &text, (x, y), items);
        x += SQUARE + 6.0 + text_width(&[text], TICK) + 18.0;
    }
    let text = Run::new(&frame.text("documents-sheets-disagreement"));
    let x = flow.width() - text_width(std::slice::from_ref(&text), TICK) - SQUARE - 6.0;
    tick(flow, &text, (x, y), items);
}

fn tick(flow: &mut Flow, text: &Run, (x, y): (f32, f32), items: &mut Vec<Item>) {
    let shape = Shape::Square { side: SQUARE, weight: 0.9 };
    items.push(Item { mark: Mark::Decoration, x, y: y + 2.2, shape, grey: style::BLACK });
    let mark = Mark::Node(flow.tree.add(Role::Paragraph));
    put(items, text, TICK, (x + SQUARE + 6.0, y), mark);
}
