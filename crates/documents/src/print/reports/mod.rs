//! Reports on what became of what people said: a table's story, the closing report, changes, objections, follow-ups.
//!
//! This file has what they share: headings, quotes, and what tables answered. Leaves out what is said at all: the
//! models have it, as they have the order.

mod change_sheet;
mod closing;
mod follow_ups;
pub mod model;
mod objections;
mod plan_outcome;
mod table_story;

pub use change_sheet::{change_sheet, lay_out_change_sheet};
pub use closing::{closing_report, lay_out_closing_report};
pub use follow_ups::{follow_ups, lay_out_follow_ups};
pub use objections::{lay_out_objections, objections};
pub use plan_outcome::{Addition, ItemOutcome, ItemRound, PlanOutcome, Proposal, lay_out_plan_outcome, plan_outcome};
pub use table_story::{lay_out_table_stories, table_stories};

use super::flow::{Flow, Hold, Paragraph};
use super::frame::{Frame, joined};
use super::line::Run;
use super::structure::Role;
use super::style::{self, Style};
use super::summary::model::{Stance, TableWords};
use super::summary::{facts, own_words, verdicts_said};
use model::{Asked, Check, Quote, StatementNow};

/// Texts up to this height stay on one page.
const WHOLE: f32 = style::TEXT_HEIGHT * 0.25;

/// A main part's heading.
fn part(flow: &mut Flow, text: &str) {
    flow.paragraph(&Paragraph::heading(Role::Heading2, style::PART, text).before(26.0));
}

/// A heading inside a part, with a line under it.
fn subpart(flow: &mut Flow, text: &str) {
    flow.paragraph(&Paragraph::heading(Role::Heading3, style::SUBPART, text).before(16.0));
    flow.rule(3.0);
}

/// A paragraph of plain text.
fn say(flow: &mut Flow, look: Style, before: f32, text: &str) {
    flow.paragraph(&Paragraph::new(look, vec![Run::new(text)]).before(before));
}

/// A label in bold with what it says after it.
fn labelled(flow: &mut Flow, look: Style, before: f32, (label, text): (&str, &str)) {
    let runs = vec![Run::bold(&format!("{label} ")), Run::new(text)];
    flow.paragraph(&Paragraph::new(look, runs).before(before));
}

/// A text with a number or reference at its left, and what `inside` adds under it.
fn numbered(flow: &mut Flow, number: &str, text: &str, inside: impl FnOnce(&mut Flow)) {
    flow.within(Role::Division, |flow| {
        flow.together(WHOLE, |flow| {
            flow.indented(style::NUMBER_COLUMN, |flow| {
                let text = Paragraph::new(style::STATEMENT, vec![Run::new(text)]).numbered(number.to_owned());
                flow.paragraph(&text.before(12.0).with_next());
                inside(flow);
            });
        });
    });
}

/// «F3».
fn statement_number(frame: &Frame, number: u32) -> String {
    frame.count("documents-statement", "number", number)
}

/// "videreføres · Gjelder: HM2 · Uenighet ved bordet".
fn quote_facts(frame: &Frame, quote: &Quote) -> String {
    let stance = quote.stance.map(|stance| match stance {
        Stance::Continued => "documents-stance-continued",
        Stance::Changed => "documents-stance-changed",
        Stance::Dropped => "documents-stance-dropped",
    });
    let item = quote.plan_item.as_ref().map(|item| frame.say("documents-plan-item", &[("item", item)]));
    let apart = quote.disagreement.then_some("documents-disagreement");
    let said = |id: Option<&str>| id.map(|id| frame.text(id)).unwrap_or_default();
    joined(&[said(stance), item.unwrap_or_default(), said(apart)], " · ")
}

/// Everything a note says, after its words: why, and what it is about.
fn quote_more(flow: &mut Flow, frame: &Frame, quote: &Quote) {
    if !quote.why.trim().is_empty() {
        say(flow, style::SMALL, 1.0, &frame.say("documents-note-why", &[("why", &quote.why)]));
    }
    let facts = quote_facts(frame, quote);
    if !facts.is_empty() {
        say(flow, style::META, 1.0, &facts);
    }
}

/// Notes in the tables' own words, small, under a label.
fn quotes(flow: &mut Flow, frame: &Frame, label: &str, notes: &[Quote]) {
    if notes.is_empty() {
        return;
    }
    flow.paragraph(&Paragraph::new(style::LABEL, vec![Run::new(label)]).before(6.0).with_next());
    let mut ends = Vec::new();
    flow.within(Role::List, |flow| {
        for note in notes {
            let mut runs = vec![Run::bold(&format!("{}  ", note.reference)), Run::new(&note.text)];
            if !note.why.trim().is_empty() {
                let why = frame.say("documents-note-why", &[("why", &note.why)]);
                runs.push(Run::new(&format!(" {why}")).in_grey(style::MUTED));
            }
            let facts = quote_facts(frame, note);
            if !facts.is_empty() {
                runs.push(Run::new(&format!(" ({facts})")).in_grey(style::MUTED));
            }
            flow.item(Paragraph::new(style::SMALL, runs).before(2.5));
            ends.push(flow.strips().len());
        }
    });
    // The last of several does not begin a page alone.
    if let [.., before, _] = ends[..] {
        flow.strips()[before - 1].hold = Hold::Line;
    }
}

/// A statement with its facts, what the tables answered, and their words behind it.
fn statement_now(flow: &mut Flow, frame: &Frame, one: &StatementNow) {
    numbered(flow, &statement_number(frame, one.number), &one.text, |flow| {
        let facts = facts(frame, one.spread, one.disagreement, one.version);
        let checks = one.checks.iter().map(|check| (2.0, vec![Run::new(&check_line(frame, check))]));
        for (before, runs) in [(3.0, facts)].into_iter().chain(checks) {
            // What is said of a statement is not parted from the first of the words behind it.
            let with_next = !one.quotes.is_empty();
            flow.paragraph(&Paragraph { with_next, ..Paragraph::new(style::META, runs).before(before) });
        }
        quotes(flow, frame, &frame.text("reports-behind"), &one.quotes);
    });
}

/// "Runde 2: 6 riktig · 2 delvis. Teksten ble rettet, versjon 2."
fn check_line(frame: &Frame, check: &Check) -> String {
    let (round, verdicts) = (check.round.to_string(), verdicts_said(frame.language, &check.counts));
    let told = frame.say("story-check", &[("round", &round), ("verdicts", &verdicts)]);
    let revised = check.revised.map(|version| frame.count("story-check-revised", "version", version));
    let kept = check.kept.as_ref().map(|remark| frame.say("story-check-kept", &[("remark", remark)]));
    joined(&[told, revised.unwrap_or_default(), kept.unwrap_or_default()], " ")
}

/// What the tables answered to a wording: how many of each, and their own words.
fn asked(flow: &mut Flow, frame: &Frame, asked: &Asked) {
    let counts = verdicts_said(frame.language, &asked.counts);
    let counts = frame.say("documents-answers-tables", &[("counts", &counts)]);
    flow.paragraph(&Paragraph::new(style::META, vec![Run::bold(&counts)]).before(6.0));
    asked.words.iter().for_each(|words: &TableWords| own_words(flow, frame, words));
}

/// The title over a document, a sentence about it, and another where there is nothing to tell.
fn opening(flow: &mut Flow, frame: &Frame, title: &str, (about, none): (&str, Option<&str>)) {
    frame.title_block(flow, title);
    say(flow, style::BODY, 12.0, &frame.text(about));
    if let Some(none) = none {
        say(flow, style::BODY, 8.0, &frame.text(none));
    }
}
