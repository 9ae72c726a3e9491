//! All notes in the tables' own words, by question and table, and the notes that were set aside.

use super::super::flow::{Flow, Paragraph};
use super::super::frame::{Frame, joined};
use super::super::line::Run;
use super::super::structure::Role;
use super::super::style;
use super::super::table::{Align, Cell, Column, Table};
use super::model::{Note, NoteOutcome, NoteSource, QuestionNotes, SetAsideNote, Stance, TableNotes};
use super::{about, part};

const REFERENCE: f32 = 76.0;
const OUTCOME: f32 = 140.0;
/// The reason for a note that is set aside: a sentence, where the note is often a word.
const REASON: f32 = 230.0;

pub(super) fn section(flow: &mut Flow, frame: &Frame, questions: &[QuestionNotes]) {
    if questions.is_empty() {
        return;
    }
    flow.region(1, true);
    part(flow, frame, "documents-notes-heading");
    about(flow, &frame.text("documents-notes-about"));
    for question in questions {
        flow.within(Role::Section, |flow| {
            question_heading(flow, frame, question, Role::Heading3);
            for table in &question.tables {
                put_notes(flow, frame, table, true);
            }
        });
    }
}

/// A question's number over its words.
pub(in super::super) fn question_heading(flow: &mut Flow, frame: &Frame, question: &QuestionNotes, role: Role) {
    let number = frame.say("documents-question", &[("number", &question.number)]);
    let label = Paragraph::new(style::LABEL, vec![Run::new(&number)]);
    flow.paragraph(&label.before(20.0).with_next());
    flow.paragraph(&Paragraph::heading(role, style::SUBPART, &question.title));
}

/// A table's notes to a question, with or without what became of them.
pub(in super::super) fn put_notes(flow: &mut Flow, frame: &Frame, table: &TableNotes, outcomes: bool) {
    let name = frame.count("documents-table", "table", table.table);
    if table.notes.is_empty() {
        let state = match table.reached {
            true => "documents-no-notes",
            false => "documents-not-reached",
        };
        let runs = vec![Run::bold(&format!("{name}: ")), Run::new(&frame.text(state))];
        let line = Paragraph::new(style::META, runs);
        flow.paragraph(&line.before(8.0));
        return;
    }
    let shown = if outcomes { 3 } else { 2 };
    let heads = |name: &str| {
        let mut heads = vec![
            Run::new(name).in_grey(style::BLACK),
            Run::new(&frame.text("documents-note-heading")),
            Run::new(&frame.text("documents-note-outcome")),
        ];
        heads.truncate(shown);
        heads
    };
    let row = |note: &Note| {
        let mut row = note_row(frame, note);
        row.truncate(shown);
        row
    };
    let continued = frame.count("documents-table-continued", "table", table.table);
    let rows = table.notes.iter().map(row).collect();
    let mut columns = columns(flow.width(), if outcomes { OUTCOME } else { 0.0 });
    columns.truncate(shown);
    flow.table(&Table {
        columns,
        head: heads(&name),
        continued: heads(&continued),
        rows,
        style: style::SMALL,
        before: 10.0,
    });
}

fn columns(width: f32, last: f32) -> Vec<Column> {
    let widths = [REFERENCE, width - REFERENCE - last, last];
    let column = |width| Column { width, align: Align::Left };
    widths.map(column).to_vec()
}

fn note_row(frame: &Frame, note: &Note) -> Vec<Cell> {
    let mut words = vec![vec![Run::new(&note.text)]];
    if let Some(why) = note.why.as_ref().filter(|why| !why.trim().is_empty()) {
        words.push(vec![Run::new(&frame.say("documents-note-why", &[("why", why)]))]);
    }
    let facts = note_facts(frame, note);
    if !facts.is_empty() {
        words.push(vec![Run::new(&facts).in_grey(style::MUTED)]);
    }
    if note.disagreement {
        words.push(vec![Run::bold(&frame.text("documents-disagreement"))]);
    }
    let outcome = Run::new(&outcome(frame, &note.outcome));
    let outcome = match note.outcome {
        NoteOutcome::Used { .. } => outcome,
        _ => outcome.in_grey(style::MUTED),
    };
    vec![vec![vec![Run::bold(&note.reference)]], words, vec![vec![outcome]]]
}

/// "videreføres · Gjelder: Mål 2 · fra papir".
fn note_facts(frame: &Frame, note: &Note) -> String {
    let stance = note.stance.map(|stance| match stance {
        Stance::Continued => "documents-stance-continued",
        Stance::Changed => "documents-stance-changed",
        Stance::Dropped => "documents-stance-dropped",
    });
    let source = match note.source {
        NoteSource::Device => None,
        NoteSource::Paper => Some("documents-source-paper"),
        NoteSource::Late => Some("documents-source-late"),
    };
    let said = |id: Option<&str>| id.map(|id| frame.text(id)).unwrap_or_default();
    let item = note.plan_item.as_ref();
    let item = item.map(|item| frame.say("documents-plan-item", &[("item", item)]));
    joined(&[said(stance), item.unwrap_or_default(), said(source)], " · ")
}

fn outcome(frame: &Frame, outcome: &NoteOutcome) -> String {
    match outcome {
        NoteOutcome::Used { statements } => {
            let numbers: Vec<String> =
                statements.iter().map(|number| frame.count("documents-statement", "number", *number)).collect();
            let numbers = joined(&numbers, ", ");
            frame.say("documents-outcome-used", &[("statements", &numbers)])
        }
        NoteOutcome::SetAside { reason } => frame.say("documents-outcome-set-aside", &[("reason", reason)]),
        NoteOutcome::FollowedUp { follow_ups } => {
            frame.say("documents-outcome-followed-up", &[("references", &joined(follow_ups, ", "))])
        }
        NoteOutcome::Open => frame.text("documents-outcome-open"),
    }
}

pub(super) fn set_aside(flow: &mut Flow, frame: &Frame, notes: &[SetAsideNote]) {
    part(flow, frame, "documents-set-aside-heading");
    if notes.is_empty() {
        let none = frame.text("documents-set-aside-none");
        flow.paragraph(&Paragraph::new(style::BODY, vec![Run::new(&none)]).before(4.0));
        return;
    }
    about(flow, &frame.text("documents-set-aside-about"));
    let head: Vec<Run> = ["documents-note-reference", "documents-note-heading", "documents-set-aside-reason"]
        .map(|id| Run::new(&frame.text(id)))
        .to_vec();
    let row = |note: &SetAsideNote| -> Vec<Cell> {
        vec![
            vec![vec![Run::bold(&note.reference)]],
            vec![vec![Run::new(&note.text)]],
            vec![vec![Run::new(&note.reason)]],
        ]
    };
    flow.table(&Table {
        columns: columns(flow.width(), REASON),
        continued: head.clone(),
        head,
        rows: notes.iter().map(row).collect(),
        style: style::SMALL,
        before: 8.0,
    });
}
