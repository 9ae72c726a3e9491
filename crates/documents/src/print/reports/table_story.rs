//! «Dette ble det av det dere skrev»: each note of a table with what became of it, for the table to take home.

use super::super::PrintError;
use super::super::backend::render;
use super::super::flow::{Flow, Paragraph};
use super::super::frame::Frame;
use super::super::line::Run;
use super::super::page::Laid;
use super::super::structure::Role;
use super::super::style;
use super::super::summary::own_words;
use super::follow_ups::found_out;
use super::model::{StoryAnswer, StoryNote, StoryOfTable, StoryQuestion, TableStories, UsedIn};
use super::objections::objection;
use super::{WHOLE, labelled, numbered, part, quote_more, say, statement_number, subpart};

/// How far in it stands what became of a note.
const INDENT: f32 = 18.0;

/// The tables' stories as a PDF file.
///
/// # Errors
/// See [`render`].
pub fn table_stories(model: &TableStories) -> Result<Vec<u8>, PrintError> {
    render(&lay_out_table_stories(model))
}

/// The tables' stories as pages; each table begins on its own.
pub fn lay_out_table_stories(model: &TableStories) -> Laid {
    let frame = &model.frame;
    let title = frame.text("story-table-title");
    let mut flow = Flow::default();
    if model.tables.is_empty() {
        frame.title_block(&mut flow, &title);
        say(&mut flow, style::BODY, 10.0, &frame.text("story-table-none"));
    }
    for table in &model.tables {
        flow.region(1, true);
        flow.within(Role::Section, |flow| of_table(flow, frame, (&title, table)));
    }
    frame.bind(&title, flow)
}

fn of_table(flow: &mut Flow, frame: &Frame, (title, table): (&str, &StoryOfTable)) {
    frame.title_block(flow, title);
    let name = frame.count("documents-table", "table", table.table);
    flow.paragraph(&Paragraph::heading(Role::Heading2, style::PART, &name).before(14.0));
    say(flow, style::BODY, 4.0, &frame.text("reports-story-about"));
    let notes: usize = table.questions.iter().map(|question| question.notes.len()).sum();
    if notes == 0 {
        say(flow, style::BODY, 8.0, &frame.text("story-table-no-notes"));
    } else {
        let (count, all) = (table.accounted.to_string(), notes.to_string());
        let of = frame.say("story-table-accounted-of", &[("count", &count), ("all", &all)]);
        labelled(flow, style::BODY, 6.0, (&format!("{}:", frame.text("story-table-accounted")), &of));
        table.questions.iter().for_each(|one| question(flow, frame, one));
    }
    if !table.answers.is_empty() {
        part(flow, &frame.text("reports-story-answers"));
        table.answers.iter().for_each(|one| answer(flow, frame, one));
    }
    if !table.objections.is_empty() {
        part(flow, &frame.text("reports-story-objections"));
        table.objections.iter().for_each(|one| objection(flow, frame, one));
    }
}

fn question(flow: &mut Flow, frame: &Frame, question: &StoryQuestion) {
    subpart(flow, &format!("{}. {}", question.number, question.text));
    if question.notes.is_empty() {
        say(flow, style::META, 6.0, &frame.text("documents-not-reached"));
    }
    question.notes.iter().for_each(|one| note(flow, frame, one));
}

/// The note's reference and words, and what became of it further in.
fn note(flow: &mut Flow, frame: &Frame, one: &StoryNote) {
    flow.within(Role::Division, |flow| {
        flow.together(WHOLE, |flow| {
            let reference = Run::bold(&format!("{}  ", one.quote.reference));
            let text = Paragraph::new(style::BODY, vec![reference, Run::new(&one.quote.text)]);
            flow.paragraph(&text.before(11.0).with_next());
            flow.indented(INDENT, |flow| {
                quote_more(flow, frame, &one.quote);
                became(flow, frame, one);
            });
        });
    });
}

fn became(flow: &mut Flow, frame: &Frame, one: &StoryNote) {
    for used in &one.statements {
        let text = arrow(frame, used);
        flow.paragraph(&Paragraph::new(style::SMALL, text).before(3.0));
    }
    if let Some(reason) = &one.set_aside {
        let reason = frame.say("documents-outcome-set-aside", &[("reason", reason)]);
        say(flow, style::SMALL, 3.0, &format!("→ {reason}"));
    }
    for follow_up in &one.follow_ups {
        let label = frame.say("reports-story-followed-up", &[("reference", &follow_up.reference)]);
        let runs = vec![Run::new("→ "), Run::bold(&format!("{label} ")), Run::new(&follow_up.question)];
        flow.paragraph(&Paragraph::new(style::SMALL, runs).before(3.0));
        flow.indented(INDENT, |flow| found_out(flow, frame, follow_up));
    }
    if one.statements.is_empty() && one.set_aside.is_none() && one.follow_ups.is_empty() {
        say(flow, style::SMALL, 3.0, &format!("→ {}", frame.text("story-fate-open")));
    }
}

/// "→ F3, versjon 2: Bygdene skal leve."
fn arrow(frame: &Frame, used: &UsedIn) -> Vec<Run> {
    let version = frame.count("documents-version", "version", used.version);
    let number = statement_number(frame, used.number);
    vec![Run::new("→ "), Run::bold(&format!("{number}, {version}: ")), Run::new(&used.text)]
}

fn answer(flow: &mut Flow, frame: &Frame, one: &StoryAnswer) {
    numbered(flow, &statement_number(frame, one.number), &one.text, |flow| {
        own_words(flow, frame, &one.words);
        let revised = one.revised.map(|version| frame.count("story-check-revised", "version", version));
        let kept = one.kept.as_ref().map(|remark| frame.say("story-check-kept", &[("remark", remark)]));
        for told in revised.into_iter().chain(kept) {
            flow.paragraph(&Paragraph::new(style::SMALL, vec![Run::new("→ "), Run::bold(&told)]).before(4.0));
        }
        if !one.text_now.is_empty() {
            say(flow, style::SMALL, 2.0, &frame.say("story-text-now", &[("text", &one.text_now)]));
        }
    });
}
