//! «Dere sa – dette ble gjort»: the whole process on its way into the case, with every statement's trace.

use rundebord_texts::date;

use super::super::PrintError;
use super::super::backend::render;
use super::super::flow::{Flow, Paragraph};
use super::super::frame::{Frame, Status, grouped};
use super::super::line::Run;
use super::super::page::Laid;
use super::super::style;
use super::super::table::{Align, Column, Table};
use super::follow_ups::follow_up;
use super::model::{ClosingReport, ItemStatements, ReasonNotes, RoundFigures};
use super::objections::objection;
use super::{opening, part, quotes, say, statement_now, subpart};

/// The least width of a round's column of figures.
const ROUND: f32 = 84.0;
/// Rounds side by side.
const ROUNDS: usize = 3;

/// What is counted in each round.
type Figure = (&'static str, fn(&RoundFigures) -> u32);

const FIGURES: [Figure; 12] = [
    ("story-figure-tables", |round| round.tables),
    ("story-figure-notes", |round| round.notes),
    ("story-figure-used", |round| round.used),
    ("story-figure-set-aside", |round| round.set_aside),
    ("story-figure-followed-up", |round| round.followed_up),
    ("story-figure-unaccounted", |round| round.unaccounted),
    ("story-figure-late", |round| round.late),
    ("story-figure-statements", |round| round.statements),
    ("story-figure-revised", |round| round.revised),
    ("story-figure-kept", |round| round.kept),
    ("story-figure-objections", |round| round.objections),
    ("story-figure-follow-ups", |round| round.follow_ups),
];

/// The closing report as a PDF file.
///
/// # Errors
/// See [`render`].
pub fn closing_report(model: &ClosingReport) -> Result<Vec<u8>, PrintError> {
    render(&lay_out_closing_report(model))
}

/// The closing report as pages.
pub fn lay_out_closing_report(model: &ClosingReport) -> Laid {
    let frame = &model.frame;
    let title = frame.text("story-report-title");
    let mut flow = Flow::default();
    opening(&mut flow, frame, &title, ("reports-closing-about", None));
    if frame.status == Status::Draft {
        let draft = Run::bold(&frame.text("documents-summary-draft"));
        flow.paragraph(&Paragraph::new(style::BODY, vec![draft]).before(6.0));
    }
    part(&mut flow, &frame.text("story-rounds"));
    model.rounds.chunks(ROUNDS).for_each(|rounds| figures(&mut flow, frame, rounds));
    part(&mut flow, &frame.text("reports-closing-statements"));
    if model.items.is_empty() {
        say(&mut flow, style::BODY, 6.0, &frame.text("documents-statements-none"));
    }
    model.items.iter().for_each(|item| statements(&mut flow, frame, item));
    set_aside(&mut flow, frame, &model.set_aside);
    part(&mut flow, &frame.text("story-section-objections"));
    if model.objections.is_empty() {
        say(&mut flow, style::BODY, 6.0, &frame.text("reports-objections-none"));
    }
    model.objections.iter().for_each(|one| objection(&mut flow, frame, one));
    part(&mut flow, &frame.text("story-section-follow-ups"));
    if model.follow_ups.is_empty() {
        say(&mut flow, style::BODY, 6.0, &frame.text("reports-follow-ups-none"));
    }
    model.follow_ups.iter().for_each(|one| follow_up(&mut flow, frame, one));
    frame.bind(&title, flow)
}

/// Rounds as columns, figures as rows; the last row says when each was published.
fn figures(flow: &mut Flow, frame: &Frame, rounds: &[RoundFigures]) {
    let name = |round: &RoundFigures| {
        let number = frame.say("story-round", &[("round", &round.round.to_string())]);
        // A narrow column breaks between the two.
        let [number, day] = [number, date(frame.language, round.date)].map(|text| text.replace(' ', "\u{a0}"));
        Run::new(&format!("{number}, {day}"))
    };
    let head: Vec<Run> =
        [Run::new(&frame.text("documents-figures-what"))].into_iter().chain(rounds.iter().map(name)).collect();
    let cell = |text: String| vec![vec![Run::new(&text)]];
    let counted = |(id, figure): &Figure| {
        let counts = rounds.iter().map(|round| cell(grouped(figure(round).into())));
        [cell(frame.text(id))].into_iter().chain(counts).collect()
    };
    let published = rounds.iter().map(|round| match round.published {
        Some(day) => cell(date(frame.language, day)),
        None => cell(frame.text("story-not-published")),
    });
    let published = [cell(frame.text("reports-published"))].into_iter().chain(published).collect();
    let width = flow.width();
    let each = ROUND.max(width / 2.0 / rounds.len().max(1) as f32).min(width / 4.0);
    let what = Column { width: width - each * rounds.len() as f32, align: Align::Left };
    let round = Column { width: each, align: Align::Right };
    let half = flow.sheet.text_height() / 2.0;
    flow.together(half, |flow| {
        flow.table(&Table {
            columns: [what].into_iter().chain(vec![round; rounds.len()]).collect(),
            continued: head.clone(),
            head,
            rows: FIGURES.iter().map(counted).chain([published]).collect(),
            style: style::SMALL,
            before: 8.0,
        })
    });
}

fn statements(flow: &mut Flow, frame: &Frame, item: &ItemStatements) {
    match &item.plan_item {
        Some(plan_item) => subpart(flow, plan_item),
        None => subpart(flow, &frame.text("story-no-item")),
    }
    item.statements.iter().for_each(|one| statement_now(flow, frame, one));
}

/// By reason; the words to the table stand with each note.
fn set_aside(flow: &mut Flow, frame: &Frame, reasons: &[ReasonNotes]) {
    part(flow, &frame.text("story-section-set-aside"));
    if reasons.is_empty() {
        say(flow, style::BODY, 6.0, &frame.text("documents-set-aside-none"));
    }
    for reason in reasons {
        let count = reason.notes.len().to_string();
        subpart(flow, &frame.say("story-set-aside-reason", &[("reason", &reason.reason), ("count", &count)]));
        for (note, remark) in &reason.notes {
            quotes(flow, frame, remark, std::slice::from_ref(note));
        }
    }
}
