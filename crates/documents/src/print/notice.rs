//! The notice (innkalling): when and where, that the meeting is open, the programme, and who is called.
//!
//! Says nothing of seats: the seating list does. The municipality's own words stand before the fixed ones.

use chrono::{NaiveTime, TimeDelta};
use rundebord_texts::date_with_weekday;
use serde::{Deserialize, Serialize};

use super::PrintError;
use super::backend::render;
use super::flow::{Flow, Paragraph};
use super::fonts::Face;
use super::frame::{Frame, clock, joined};
use super::letters::printable;
use super::line::Run;
use super::page::Laid;
use super::paginate::paginate;
use super::people::{by_name, with_party};
use super::structure::Role;
use super::style::{self, Style};
use super::table::{Align, Cell, Column, Table};

/// A notice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// What every document shares.
    pub frame: Frame,
    /// When the workshop begins.
    pub from: NaiveTime,
    /// When it ends.
    pub to: NaiveTime,
    /// The municipality's own words; an empty line parts paragraphs. May be empty.
    pub text: String,
    /// The programme, in order. May be empty.
    pub programme: Vec<NoticeBlock>,
    /// The members who are called, in any order.
    pub members: Vec<Called>,
    /// The deputies who are called, in any order.
    pub deputies: Vec<Called>,
}

/// A block of the programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoticeBlock {
    /// When it begins.
    pub from: NaiveTime,
    /// How long it is planned to last.
    pub minutes: u32,
    /// What it is.
    pub title: String,
    /// The questions it belongs to, by number as on the screen: "2" or "2b".
    pub questions: Vec<String>,
}

/// Somebody who is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Called {
    /// The name as it is printed.
    pub name: String,
    /// The name as it is sorted, such as "Åsen, Kari".
    pub sort_name: String,
    /// The party's label, such as "Ap".
    pub party: Option<String>,
}

const WHEN: Style = style::style(Face::Regular, 12.0, 17.5, style::BLACK);
/// Names are as large as the pages allow.
const NAMES: [Style; 3] = [
    style::style(Face::Regular, 10.0, 13.5, style::BLACK),
    style::style(Face::Regular, 9.5, 12.8, style::BLACK),
    style::style(Face::Regular, 9.0, 12.0, style::BLACK),
];
const CLOCK: f32 = 92.0;
const MINUTES: f32 = 60.0;
const QUESTIONS: f32 = 92.0;

/// The notice as a PDF file.
///
/// # Errors
/// See [`render`].
pub fn notice(model: &Notice) -> Result<Vec<u8>, PrintError> {
    render(&lay_out_notice(model))
}

/// The notice as pages: one or two, unless very many are called.
pub fn lay_out_notice(model: &Notice) -> Laid {
    let frame = &model.frame;
    let mut opening = Flow::default();
    put_opening(&mut opening, model);
    let pages = |most: usize, new_page: bool| {
        NAMES.into_iter().find_map(|look| {
            let mut flow = opening.clone();
            called(&mut flow, model, (look, new_page));
            (paginate(&flow).len() <= most).then_some(flow)
        })
    };
    // All names on one page, if that does not cost a third.
    let flow = pages(1, false).or_else(|| pages(2, true)).or_else(|| pages(2, false));
    let flow = flow.or_else(|| pages(usize::MAX, false)).unwrap_or_default();
    frame.bind(&frame.text("documents-notice-title"), flow)
}

/// All that stands before the names.
fn put_opening(flow: &mut Flow, model: &Notice) {
    let frame = &model.frame;
    let heading = frame.count("documents-notice-heading", "round", frame.round.into());
    frame.title_over(flow, &heading, &[frame.process()]);
    flow.field(12.0, |flow| when_and_where(flow, model));
    for paragraph in paragraphs(&model.text) {
        flow.paragraph(&Paragraph::new(style::BODY, vec![Run::new(&paragraph)]).before(10.0));
    }
    let open = Run::new(&frame.text("documents-notice-open"));
    flow.paragraph(&Paragraph::new(style::BODY, vec![open]).before(10.0));
    programme(flow, model);
}

/// "Tid: onsdag 14. februar 2024 kl. 09:00–12:00" and "Sted: Kommunestyresalen".
fn when_and_where(flow: &mut Flow, model: &Notice) {
    let frame = &model.frame;
    let (day, from, to) = (date_with_weekday(frame.language, frame.date), clock(model.from), clock(model.to));
    let when = frame.say("documents-notice-when", &[("date", &day), ("from", &from), ("to", &to)]);
    let lines = [("documents-notice-time", when), ("documents-notice-place", frame.place.trim().to_owned())];
    flow.indented(style::NUMBER_COLUMN, |flow| {
        for (label, text) in lines.iter().filter(|(_, text)| !text.is_empty()) {
            let label = format!("{} ", frame.text(label));
            flow.paragraph(&Paragraph::new(WHEN, vec![Run::new(text)]).numbered(label));
        }
    });
}

fn paragraphs(text: &str) -> Vec<String> {
    let text = printable(text);
    let paragraphs = text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
    paragraphs.map(str::to_owned).collect()
}

fn part(flow: &mut Flow, frame: &Frame, id: &str) {
    flow.paragraph(&Paragraph::heading(Role::Heading2, style::PART, &frame.text(id)).before(20.0));
}

fn programme(flow: &mut Flow, model: &Notice) {
    if model.programme.is_empty() {
        return;
    }
    let frame = &model.frame;
    part(flow, frame, "documents-notice-programme");
    let ids = ["clock", "length", "what", "questions"];
    let mut head: Vec<Run> = ids.map(|id| Run::new(&frame.text(&format!("documents-notice-{id}")))).to_vec();
    let mut rows: Vec<Vec<Cell>> = model.programme.iter().map(|block| row(frame, block)).collect();
    let apart = model.programme.iter().any(|block| !questions(frame, block).is_empty());
    let last = if apart { QUESTIONS } else { 0.0 };
    let widths = [CLOCK, MINUTES, flow.width() - CLOCK - MINUTES - last, last];
    let mut columns = widths.map(|width| Column { width, align: Align::Left }).to_vec();
    if !apart {
        head.truncate(3);
        columns.truncate(3);
        rows.iter_mut().for_each(|row| row.truncate(3));
    }
    flow.table(&Table { columns, continued: head.clone(), head, rows, style: style::BODY, before: 6.0 });
}

/// The numbers of its questions; none for a block that is called "Spørsmål 2" and says so itself.
fn questions(frame: &Frame, block: &NoticeBlock) -> String {
    let named = |number: &String| block.title.trim() == frame.say("documents-question", &[("number", number)]);
    match &block.questions[..] {
        [one] if named(one) => String::new(),
        questions => joined(questions, ", "),
    }
}

fn row(frame: &Frame, block: &NoticeBlock) -> Vec<Cell> {
    let end = block.from.overflowing_add_signed(TimeDelta::minutes(block.minutes.into())).0;
    let texts = [
        format!("{}–{}", clock(block.from), clock(end)),
        frame.count("documents-notice-minutes", "minutes", block.minutes),
        block.title.clone(),
        questions(frame, block),
    ];
    texts.map(|text| vec![vec![Run::new(&text)]]).to_vec()
}

/// The members by name, and under a heading of their own the deputies, in two columns.
fn called(flow: &mut Flow, model: &Notice, (look, new_page): (Style, bool)) {
    let frame = &model.frame;
    flow.region(1, new_page);
    part(flow, frame, "documents-notice-called");
    if model.members.is_empty() && model.deputies.is_empty() {
        let none = Run::new(&frame.text("documents-notice-none"));
        flow.paragraph(&Paragraph::new(style::BODY, vec![none]).before(4.0));
        return;
    }
    flow.region(2, false);
    for (id, people) in [("documents-notice-members", &model.members), ("documents-notice-deputies", &model.deputies)] {
        let Some(count) = u32::try_from(people.len()).ok().filter(|count| *count > 0) else { continue };
        let heading = frame.count(id, "count", count);
        flow.within(Role::Section, |flow| {
            let above = if flow.strips().is_empty() { 0.0 } else { 14.0 };
            flow.paragraph(&Paragraph::heading(Role::Heading3, style::SUBPART, &heading).before(above));
            flow.rule(2.0);
            flow.within(Role::List, |flow| sorted(people).into_iter().for_each(|one| name(flow, one, look)));
        });
    }
}

fn sorted(people: &[Called]) -> Vec<&Called> {
    let mut people: Vec<&Called> = people.iter().collect();
    people
        .sort_by(|a, b| by_name((&a.sort_name, &a.name), (&b.sort_name, &b.name)).then_with(|| a.party.cmp(&b.party)));
    people
}

fn name(flow: &mut Flow, called: &Called, look: Style) {
    flow.item(Paragraph::new(look, with_party(&called.name, called.party.as_deref())).before(2.0));
}
