//! The round summary: what the administration has understood, and every note behind it.
//!
//! The administration's assessment never stands inside the politicians' words; spread is a number of tables.

mod answers;
mod changes;
pub mod model;
mod notes;
mod statements;

use super::PrintError;
use super::backend::render;
use super::flow::{Flow, Paragraph};
use super::frame::{Frame, Status, grouped};
use super::line::Run;
use super::page::Laid;
use super::structure::Role;
use super::style;
use super::table::{Align, Column, Table};
pub(super) use answers::own_words;
pub use answers::verdicts_said;
pub use changes::told_apart;
pub(super) use notes::{put_notes, question_heading};
pub(super) use statements::{changes, facts, sources};

use model::{Figures, Summary};

/// The round summary as a PDF file.
///
/// # Errors
/// See [`render`].
pub fn summary(model: &Summary) -> Result<Vec<u8>, PrintError> {
    render(&lay_out_summary(model))
}

/// The round summary as pages.
pub fn lay_out_summary(model: &Summary) -> Laid {
    let frame = &model.frame;
    let title = frame.text("documents-summary-title");
    let mut flow = Flow::default();
    frame.title_block(&mut flow, &title);
    opening(&mut flow, frame);
    figures(&mut flow, frame, &model.figures);
    statements::section(&mut flow, model);
    if let Some(answers) = &model.answers {
        answers::section(&mut flow, frame, answers);
    }
    notes::section(&mut flow, frame, &model.questions);
    notes::set_aside(&mut flow, frame, &model.set_aside);
    colophon(&mut flow, frame);
    frame.bind(&title, flow)
}

fn opening(flow: &mut Flow, frame: &Frame) {
    let about = frame.text("documents-summary-about");
    flow.paragraph(&Paragraph::new(style::BODY, vec![Run::new(&about)]).before(12.0));
    if frame.status == Status::Draft {
        let draft = Run::bold(&frame.text("documents-summary-draft"));
        flow.paragraph(&Paragraph::new(style::BODY, vec![draft]).before(6.0));
    }
}

/// A main part's heading.
fn part(flow: &mut Flow, frame: &Frame, id: &str) {
    let heading = Paragraph::heading(Role::Heading2, style::PART, &frame.text(id));
    flow.paragraph(&heading.before(26.0));
}

/// A sentence under a main part's heading.
fn about(flow: &mut Flow, text: &str) {
    let about = Paragraph::new(style::META, vec![Run::new(text)]);
    flow.paragraph(&about.before(2.0).with_next());
}

fn figures(flow: &mut Flow, frame: &Frame, figures: &Figures) {
    part(flow, frame, "documents-figures-heading");
    let cell = |number: u32| vec![vec![Run::new(&grouped(number.into()))]];
    let mut rows = Vec::new();
    let mut row = |label: String, number: u32| rows.push(vec![vec![vec![Run::new(&label)]], cell(number)]);
    row(frame.text("documents-figures-tables"), figures.tables);
    row(frame.text("documents-figures-notes"), figures.notes);
    row(frame.text("documents-figures-statements"), figures.statements);
    row(frame.text("documents-figures-set-aside"), figures.set_aside);
    for reason in &figures.reasons {
        let label = frame.say("documents-figures-reason", &[("reason", &reason.reason)]);
        row(format!("\u{a0}\u{a0}\u{a0}\u{a0}{label}"), reason.count);
    }
    if figures.followed_up > 0 {
        row(frame.text("documents-figures-followed-up"), figures.followed_up);
    }
    if figures.open > 0 {
        row(frame.text("documents-figures-open"), figures.open);
    }
    let column = |width, align| Column { width, align };
    let head = vec![Run::new(&frame.text("documents-figures-what")), Run::new(&frame.text("documents-figures-count"))];
    let width = flow.width();
    flow.together(style::TEXT_HEIGHT / 2.0, |flow| {
        flow.table(&Table {
            columns: vec![column(width - 70.0, Align::Left), column(70.0, Align::Right)],
            continued: head.clone(),
            head,
            rows,
            style: style::BODY,
            before: 6.0,
        });
    });
}

pub(super) fn colophon(flow: &mut Flow, frame: &Frame) {
    flow.together(style::TEXT_HEIGHT / 2.0, |flow| {
        part(flow, frame, "documents-colophon-heading");
        let sequence = grouped(frame.head.seq);
        let state = frame.say("documents-colophon-final", &[("sequence", &sequence)]);
        let checksum = frame.text("documents-colophon-hash");
        let substitutes = frame.text("documents-colophon-substitutes");
        for text in [&state, &substitutes, &checksum] {
            let line = Paragraph::new(style::META, vec![Run::new(text)]);
            flow.paragraph(&line.before(4.0));
        }
        flow.paragraph(&Paragraph::new(style::META, vec![Run::new(&frame.head.hash)]));
    });
}
