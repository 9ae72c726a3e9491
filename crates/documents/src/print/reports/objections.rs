//! Innvendinger: what was objected, what was answered, and what came of it.

use rundebord_texts::{date, text_with};

use super::super::PrintError;
use super::super::backend::render;
use super::super::flow::{Flow, Paragraph};
use super::super::frame::Frame;
use super::super::line::Run;
use super::super::page::Laid;
use super::super::style;
use super::model::{Objection, ObjectionAnswer, ObjectionOutcome, Objections};
use super::{labelled, numbered, opening, say};

/// The objections as a PDF file.
///
/// # Errors
/// See [`render`].
pub fn objections(model: &Objections) -> Result<Vec<u8>, PrintError> {
    render(&lay_out_objections(model))
}

/// The objections as pages.
pub fn lay_out_objections(model: &Objections) -> Laid {
    let frame = &model.frame;
    let title = frame.text("reports-objections-title");
    let mut flow = Flow::default();
    let none = model.objections.is_empty().then_some("reports-objections-none");
    opening(&mut flow, frame, &title, ("reports-objections-about", none));
    model.objections.iter().for_each(|one| objection(&mut flow, frame, one));
    frame.bind(&title, flow)
}

/// An objection with its answers and what came of it.
pub(super) fn objection(flow: &mut Flow, frame: &Frame, one: &Objection) {
    numbered(flow, &one.reference, &one.text, |flow| {
        say(flow, style::META, 2.0, &from(frame, one));
        outcome(flow, frame, one);
        let Some((last, earlier)) = one.answers.split_last() else { return };
        labelled(flow, style::BODY, 3.0, (&frame.text("reports-answer"), &last.text));
        say(flow, style::META, 1.0, &frame.say("reports-answered", &[("date", &date(frame.language, last.date))]));
        for answer in earlier.iter().rev() {
            let text = frame.say(
                "reports-objection-answer-before",
                &[
                    ("date", &date(frame.language, answer.date)),
                    ("outcome", &came(frame, answer)),
                    ("text", &answer.text),
                ],
            );
            flow.paragraph(&Paragraph::new(style::META, vec![Run::new(&text)]).before(2.0));
        }
    });
}

/// "Bord 4 mot F3, runde 2".
fn from(frame: &Frame, one: &Objection) -> String {
    let or_none = |number: Option<u32>| number.unwrap_or_default();
    let values =
        [("table", or_none(one.table).into()), ("number", or_none(one.statement).into()), ("round", one.round.into())];
    text_with(frame.language, "story-objection-from", &values)
}

fn outcome(flow: &mut Flow, frame: &Frame, one: &Objection) {
    let outcome = match (&one.withdrawn, one.answers.last()) {
        (Some(reason), _) => frame.say("story-withdrawn", &[("reason", reason)]),
        (None, Some(last)) => came(frame, last),
        (None, None) => frame.text("loop-objection-is-open"),
    };
    flow.paragraph(&Paragraph::new(style::SMALL, vec![Run::new("→ "), Run::bold(&outcome)]).before(4.0));
}

fn came(frame: &Frame, answer: &ObjectionAnswer) -> String {
    frame.text(match answer.outcome {
        ObjectionOutcome::Met => "loop-objection-is-met",
        ObjectionOutcome::PartlyMet => "loop-objection-is-partly_met",
        ObjectionOutcome::Kept => "loop-objection-is-kept",
    })
}
