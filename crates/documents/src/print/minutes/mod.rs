//! The minutes (møtereferat) of an open meeting that makes no decisions: who was there, what was held when, what was said
//! in plenary, what the tables handed in, with room to sign.
//!
//! Neutral: nobody's party, no person beside what was said. Leaves out the notes themselves, which stand in the summary.
//! `tables` is the parts that are tables; the model serves the Word document too.

pub mod model;
mod tables;

use rundebord_texts::date_with_weekday;

use super::PrintError;
use super::attendance::Attendance;
use super::backend::render;
use super::flow::{Flow, Paragraph};
use super::frame::{Frame, clock, joined};
use super::line::Run;
use super::list::{Definition, Entry};
use super::mayors_page::PointSource;
use super::page::Laid;
use super::structure::Role;
use super::style;
use super::summary::colophon;
use model::{Minutes, MinutesPerson, MinutesPoint, MinutesQuestion};

/// The column of "Dato" and its like.
const TERM: f32 = 60.0;
/// A table up to this height stays on one page, with its heading.
const WHOLE: f32 = style::TEXT_HEIGHT * 0.3;

/// The minutes as a PDF file.
///
/// # Errors
/// See [`render`].
pub fn minutes(model: &Minutes) -> Result<Vec<u8>, PrintError> {
    render(&lay_out_minutes(model))
}

/// The minutes as pages.
pub fn lay_out_minutes(model: &Minutes) -> Laid {
    let frame = &model.frame;
    let title = frame.text("export-minutes-title");
    let mut flow = Flow::default();
    frame.title_block(&mut flow, &title);
    occasion(&mut flow, model);
    attendance(&mut flow, model);
    tables::programme(&mut flow, frame, &model.programme);
    questions(&mut flow, frame, &model.questions);
    tables::handed_in(&mut flow, frame, &model.tables);
    tables::course(&mut flow, frame, &model.course);
    tables::signatures(&mut flow, frame);
    flow.together(style::TEXT_HEIGHT / 2.0, |flow| {
        colophon(flow, frame);
        let later = Run::new(&frame.text("export-minutes-later"));
        flow.paragraph(&Paragraph::new(style::META, vec![later]).before(4.0));
    });
    frame.bind(&title, flow)
}

/// A main part's heading.
fn part(flow: &mut Flow, frame: &Frame, id: &str) {
    flow.paragraph(&Paragraph::heading(Role::Heading2, style::PART, &frame.text(id)).before(24.0));
}

fn say(flow: &mut Flow, before: f32, text: &str) {
    flow.paragraph(&Paragraph::new(style::BODY, vec![Run::new(text)]).before(before));
}

/// Whose meeting it was, in which case, when and where.
fn occasion(flow: &mut Flow, model: &Minutes) {
    let frame = &model.frame;
    say(flow, 12.0, &frame.text("export-minutes-about"));
    let time = match (model.opened, model.closed) {
        (Some(from), Some(to)) => frame.say("export-minutes-from-to", &[("from", &clock(from)), ("to", &clock(to))]),
        (Some(from), None) => frame.say("export-minutes-from", &[("from", &clock(from))]),
        (None, _) => String::new(),
    };
    let lines = [
        ("export-minutes-body", joined(&[frame.municipality.clone(), frame.workshop_title.clone()], ", ")),
        ("export-minutes-case", frame.process_title.clone()),
        ("export-minutes-date", date_with_weekday(frame.language, frame.date)),
        ("export-minutes-time", time),
        ("export-minutes-place", frame.place.clone()),
    ];
    let told = lines.into_iter().filter(|(_, text)| !text.trim().is_empty());
    let rows = told.map(|(id, text)| Definition { term: frame.text(id), body: vec![vec![Run::new(&text)]] });
    let rows: Vec<Definition> = rows.collect();
    flow.definitions(style::BODY, (10.0, TERM), &rows);
}

fn attendance(flow: &mut Flow, model: &Minutes) {
    let frame = &model.frame;
    part(flow, frame, "export-minutes-attendance");
    let there = |people: &[MinutesPerson]| {
        let present = people.iter().filter(|person| matches!(person.attendance, Attendance::Present { .. }));
        present.count().to_string()
    };
    let counts = [("present", there(&model.members)), ("all", model.members.len().to_string())];
    let counts = counts.each_ref().map(|(name, count)| (*name, count.as_str()));
    say(flow, 4.0, &frame.say("documents-attendance-count-members", &counts));
    let groups = [
        ("documents-attendance-members", "documents-attendance-substitute", &model.members),
        ("documents-attendance-deputies", "documents-attendance-sits-for", &model.deputies),
        ("documents-attendance-others", "documents-attendance-role", &model.others),
    ];
    for (heading, with, people) in groups.into_iter().filter(|(_, _, people)| !people.is_empty()) {
        flow.within(Role::Section, |flow| {
            flow.together(WHOLE, |flow| {
                let heading = Paragraph::heading(Role::Heading3, style::SUBPART, &frame.text(heading));
                flow.paragraph(&heading.before(14.0));
                tables::people(flow, frame, with, people);
            });
        });
    }
}

fn questions(flow: &mut Flow, frame: &Frame, questions: &[MinutesQuestion]) {
    part(flow, frame, "export-minutes-questions");
    say(flow, 4.0, &frame.text("export-minutes-questions-about"));
    for question in questions {
        flow.within(Role::Section, |flow| treated(flow, frame, question));
    }
}

/// A question with the number of its notes and what was said of it in plenary.
fn treated(flow: &mut Flow, frame: &Frame, question: &MinutesQuestion) {
    let number = frame.say("documents-question", &[("number", &question.number)]);
    let heading = format!("{number}: {}", question.text);
    flow.paragraph(&Paragraph::heading(Role::Heading3, style::SUBPART, &heading).before(14.0));
    let notes = frame.count("export-minutes-notes", "count", question.notes);
    flow.paragraph(&Paragraph::new(style::META, vec![Run::new(&notes)]).before(1.0).with_next());
    let said: Vec<Entry> = question.points.iter().map(|point| said(frame, point)).collect();
    match said.is_empty() {
        true => say(flow, 3.0, &frame.text("export-minutes-no-points")),
        false => flow.list(style::BODY, 4.0, &said),
    }
}

/// "Bord 4, HM2: Bygdene må få egne mål."
fn said(frame: &Frame, point: &MinutesPoint) -> Entry {
    let source = match point.source {
        PointSource::Table { table } => frame.count("documents-table", "table", table),
        PointSource::Plenary => frame.text("documents-mayor-plenary"),
    };
    let who = joined(&[source, point.item.clone().unwrap_or_default()], ", ");
    let runs = vec![Run::bold(&format!("{who}: ")), Run::new(&point.text)];
    Entry { runs, ..Entry::default() }
}
