//! The change sheet (endringsark): what was reworded after the tables answered, word by word, and why.
//!
//! What is new and what is gone differ by line and weight, so that they are told apart on a grey copy.

use super::super::PrintError;
use super::super::backend::render;
use super::super::flow::{Flow, Paragraph};
use super::super::frame::Frame;
use super::super::line::Run;
use super::super::page::Laid;
use super::super::style;
use super::super::summary::changes;
use super::model::{ChangeSheet, ChangedStatement, KeptStatement};
use super::{asked, labelled, numbered, opening, part, say, statement_number};

/// The change sheet as a PDF file.
///
/// # Errors
/// See [`render`].
pub fn change_sheet(model: &ChangeSheet) -> Result<Vec<u8>, PrintError> {
    render(&lay_out_change_sheet(model))
}

/// The change sheet as pages.
pub fn lay_out_change_sheet(model: &ChangeSheet) -> Laid {
    let frame = &model.frame;
    let title = frame.text("reports-changes-title");
    let mut flow = Flow::default();
    opening(&mut flow, frame, &title, ("reports-changes-about", None));
    say(&mut flow, style::META, 4.0, &frame.text("documents-difference-key"));
    part(&mut flow, &frame.text("reports-changes-heading"));
    if model.changed.is_empty() {
        say(&mut flow, style::BODY, 6.0, &frame.text("reports-changes-none"));
    }
    model.changed.iter().for_each(|one| statement(&mut flow, frame, one));
    if !model.kept.is_empty() {
        part(&mut flow, &frame.text("reports-changes-kept"));
        model.kept.iter().for_each(|one| kept(&mut flow, frame, one));
    }
    frame.bind(&title, flow)
}

fn statement(flow: &mut Flow, frame: &Frame, one: &ChangedStatement) {
    numbered(flow, &statement_number(frame, one.number), &one.text, |flow| {
        say(flow, style::META, 2.0, &frame.count("documents-version", "version", one.version));
        let earlier = frame.count("documents-difference", "version", one.version.saturating_sub(1));
        flow.paragraph(&Paragraph::new(style::LABEL, vec![Run::new(&earlier)]).before(6.0).with_next());
        flow.paragraph(&Paragraph::new(style::BODY, changes(frame, &one.difference)));
        if !one.reason.trim().is_empty() {
            labelled(flow, style::BODY, 5.0, (&frame.text("reports-changes-why"), &one.reason));
        }
        match &one.asked {
            Some(answers) => asked(flow, frame, answers),
            None => say(flow, style::META, 6.0, &frame.text("reports-changes-not-asked")),
        }
    });
}

fn kept(flow: &mut Flow, frame: &Frame, one: &KeptStatement) {
    numbered(flow, &statement_number(frame, one.number), &one.text, |flow| {
        labelled(flow, style::BODY, 5.0, (&frame.text("reports-changes-remark"), &one.remark));
        asked(flow, frame, &one.asked);
    });
}
