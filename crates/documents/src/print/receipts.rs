//! Receipts (kvitteringer): a strip for each table that has handed in, three on a sheet, with lines to cut along.
//!
//! A strip says what was handed in and how to ask for it again; its code is for a camera, its letters for people.

use chrono::NaiveDateTime;
use rundebord_texts::date;
use serde::{Deserialize, Serialize};

use super::PrintError;
use super::backend::render;
use super::code::figure;
use super::flow::{Flow, Hold, Paragraph, Strip, line};
use super::fonts::Face;
use super::frame::{Frame, clock, joined};
use super::line::{Run, break_lines};
use super::page::{Item, Laid, Mark};
use super::place::put_lines;
use super::shorten::shortened;
use super::structure::Role;
use super::style::{self, Style};

/// The receipts of a workshop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipts {
    /// What every document shares.
    pub frame: Frame,
    /// By table.
    pub receipts: Vec<Receipt>,
}

/// What a table takes away from its hand-in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// The table's number.
    pub table: u32,
    /// When it was handed in, by the clock on the wall.
    pub at: NaiveDateTime,
    /// Entered from paper; else from the table's device.
    pub paper: bool,
    /// How many notes.
    pub notes: u32,
    /// How many answers to statements.
    pub answers: u32,
    /// How many rankings.
    pub rankings: u32,
    /// What people read out: four groups of four letters and digits.
    pub code: String,
    /// SHA-256 of the words, as the code is the beginning of.
    pub digest: String,
}

impl Receipt {
    /// What a camera reads: the code, and the whole digest.
    pub fn scanned(&self) -> String {
        format!("{}\nSHA-256 {}", self.code, self.digest)
    }
}

/// Three strips and the lines between them fill a page.
const STRIP: f32 = 205.0;
/// Above and below a line to cut along.
const APART: f32 = 13.5;
const SIDE: f32 = 116.0;
/// Between the words and the code; room for the code's light rim.
const BESIDE: f32 = 24.0;
const NAME: Style = style::style(Face::Bold, 17.0, 22.0, style::BLACK);
const CODE: Style = style::style(Face::Bold, 19.0, 26.0, style::BLACK);
const DIGEST: Style = style::style(Face::Regular, 8.0, 10.5, style::MUTED);
const DASH: f32 = 6.0;

/// The receipts as a PDF file.
///
/// # Errors
/// See [`render`].
pub fn receipts(model: &Receipts) -> Result<Vec<u8>, PrintError> {
    render(&lay_out_receipts(model))
}

/// The receipts as pages, three strips on each.
pub fn lay_out_receipts(model: &Receipts) -> Laid {
    let frame = &model.frame;
    let title = frame.text("reports-receipts-title");
    let mut flow = Flow::default();
    if model.receipts.is_empty() {
        frame.title_block(&mut flow, &title);
        let none = Run::new(&frame.text("reports-receipts-none"));
        flow.paragraph(&Paragraph::new(style::BODY, vec![none]).before(10.0));
    }
    for (index, receipt) in model.receipts.iter().enumerate() {
        if index > 0 {
            cut(&mut flow);
        }
        flow.within(Role::Section, |flow| strip(flow, frame, receipt));
    }
    frame.bind(&title, flow)
}

/// A dashed line between two strips; none where a page ends.
fn cut(flow: &mut Flow) {
    let width = flow.width();
    let dashes =
        (0..(width / (2.0 * DASH)) as u32).map(|dash| line(2.0 * DASH * dash as f32, 0.25, DASH, 0.6, style::RULING));
    let items = dashes.collect();
    flow.push(Strip { before: APART, height: 0.5, items, parts: true, hold: Hold::Together, ..Strip::default() });
}

/// The words at the left, the code at the right.
fn strip(flow: &mut Flow, frame: &Frame, receipt: &Receipt) {
    let mut page = Writing { width: flow.width() - SIDE - BESIDE, ..Writing::default() };
    let mut put = |flow: &mut Flow, role: Role, text: &str, look: Style, (before, most): (f32, usize)| {
        let mark = Mark::Node(flow.tree.add(role));
        page.put(text, look, (before, most), mark);
    };
    let number = receipt.table.to_string();
    put(flow, Role::Heading1, &frame.say("reports-receipt-of", &[("table", &number)]), NAME, (0.0, 1));
    put(flow, Role::Paragraph, &frame.process(), style::META, (1.0, 2));
    put(flow, Role::Paragraph, &frame.occasion(), style::META, (0.0, 2));
    put(flow, Role::Paragraph, &handed_in(frame, receipt), style::BODY, (6.0, 2));
    put(flow, Role::Paragraph, &counted(frame, receipt), style::BODY, (0.0, 2));
    put(flow, Role::Paragraph, &receipt.code, CODE, (5.0, 1));
    put(flow, Role::Paragraph, &format!("SHA-256 {}", receipt.digest), DIGEST, (0.0, 2));
    put(flow, Role::Paragraph, &frame.text("reports-receipt-about"), style::META, (5.0, 3));
    let words = frame.say("reports-receipt-scan", &[("table", &number), ("code", &receipt.code)]);
    let x = flow.width() - SIDE;
    let code = figure(&mut flow.tree, &receipt.scanned(), &words, (x, 12.0), SIDE);
    let mut items = page.items;
    items.extend(code);
    let before = if flow.strips().is_empty() { 0.0 } else { APART };
    flow.push(Strip { before, height: STRIP, items, ..Strip::default() });
}

/// Lines under each other on a strip.
#[derive(Default)]
struct Writing {
    items: Vec<Item>,
    y: f32,
    width: f32,
}

impl Writing {
    /// A text in at most so many lines; one that is longer gives way, and its whole stands in the documents it is from.
    fn put(&mut self, text: &str, look: Style, (before, most): (f32, usize), mark: Mark) {
        let lines = |text: &str| break_lines(&[Run::new(text)], look, self.width);
        let text = shortened(text, |text| lines(text).len() <= most);
        self.y = put_lines(&mut self.items, &lines(&text), look, (0.0, self.y + before), mark);
    }
}

/// "Levert 14. februar 2026 kl. 11:42 fra bordets enhet".
fn handed_in(frame: &Frame, receipt: &Receipt) -> String {
    let id = if receipt.paper { "reports-receipt-on-paper" } else { "reports-receipt-on-device" };
    let day = date(frame.language, receipt.at.date());
    frame.say(id, &[("date", &day), ("time", &clock(receipt.at.time()))])
}

/// "12 notater · 3 svar · 1 rangering".
fn counted(frame: &Frame, receipt: &Receipt) -> String {
    let count = |id, count| frame.count(id, "count", count);
    let some = |id, number: u32| if number > 0 { count(id, number) } else { String::new() };
    let notes = count("reports-receipt-notes", receipt.notes);
    let answers = some("reports-receipt-answers", receipt.answers);
    let rankings = some("reports-receipt-rankings", receipt.rankings);
    joined(&[notes, answers, rankings], " · ")
}
