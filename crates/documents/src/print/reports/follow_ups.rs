//! «Dette lurte dere på»: what the tables wondered about, who finds out, and what was found.

use rundebord_texts::date;

use super::super::PrintError;
use super::super::backend::render;
use super::super::flow::{Flow, Paragraph};
use super::super::frame::Frame;
use super::super::line::Run;
use super::super::page::Laid;
use super::super::style;
use super::model::{FollowUp, FollowUps};
use super::{labelled, numbered, opening, quotes, say};

/// The follow-ups as a PDF file.
///
/// # Errors
/// See [`render`].
pub fn follow_ups(model: &FollowUps) -> Result<Vec<u8>, PrintError> {
    render(&lay_out_follow_ups(model))
}

/// The follow-ups as pages.
pub fn lay_out_follow_ups(model: &FollowUps) -> Laid {
    let frame = &model.frame;
    let title = frame.text("reports-follow-ups-title");
    let mut flow = Flow::default();
    let none = model.follow_ups.is_empty().then_some("reports-follow-ups-none");
    opening(&mut flow, frame, &title, ("reports-follow-ups-about", none));
    model.follow_ups.iter().for_each(|one| follow_up(&mut flow, frame, one));
    frame.bind(&title, flow)
}

/// A follow-up with its answer and the notes behind it.
pub(super) fn follow_up(flow: &mut Flow, frame: &Frame, one: &FollowUp) {
    numbered(flow, &one.reference, &one.question, |flow| {
        found_out(flow, frame, one);
        quotes(flow, frame, &frame.text("reports-behind"), &one.notes);
    });
}

/// Who finds out, and what was found; earlier answers stand after the one that counts.
pub(super) fn found_out(flow: &mut Flow, frame: &Frame, one: &FollowUp) {
    say(flow, style::META, 2.0, &owner(frame, one));
    if let Some(reason) = &one.dropped {
        say(flow, style::BODY, 3.0, &frame.say("story-dropped", &[("reason", reason)]));
    }
    let Some((last, earlier)) = one.answers.split_last() else {
        if one.dropped.is_none() {
            say(flow, style::BODY, 3.0, &frame.text("reports-follow-up-waiting"));
        }
        return;
    };
    labelled(flow, style::BODY, 3.0, (&frame.text("reports-answer"), &last.text));
    let given = frame.say("reports-answered", &[("date", &date(frame.language, last.date))]);
    say(flow, style::META, 1.0, &given);
    if !last.sources.is_empty() {
        let sources = last.sources.join("; ");
        say(flow, style::META, 0.0, &frame.say("reports-sources", &[("sources", &sources)]));
    }
    for answer in earlier.iter().rev() {
        let day = date(frame.language, answer.date);
        let text = frame.say("reports-answer-before", &[("date", &day), ("text", &answer.text)]);
        flow.paragraph(&Paragraph::new(style::META, vec![Run::new(&text)]).before(2.0));
    }
}

fn owner(frame: &Frame, one: &FollowUp) -> String {
    match (one.owner.trim(), one.due) {
        ("", _) => frame.text("reports-owner-none"),
        (owner, None) => frame.say("reports-owner", &[("owner", owner)]),
        (owner, Some(due)) => {
            let due = date(frame.language, due);
            frame.say("reports-owner-due", &[("owner", owner), ("date", &due)])
        }
    }
}
