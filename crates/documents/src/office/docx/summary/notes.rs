//! All notes in the tables' own words, by question and table, and the notes that were set aside.

use super::super::body::{Body, CellText, Look, Piece, plain};
use super::super::phrases::joined;
use crate::print::{Note, NoteOutcome, NoteSource, QuestionNotes, SetAsideNote, TableNotes};

pub(super) fn set_aside(body: &mut Body<'_>, notes: &[SetAsideNote]) {
    body.tell(Look::Heading1, "documents-set-aside-heading");
    if notes.is_empty() {
        return body.tell(Look::Normal, "documents-set-aside-none");
    }
    body.tell(Look::Normal, "documents-set-aside-about");
    let head = body.phrases.heads(["documents-note-reference", "documents-note-heading", "documents-set-aside-reason"]);
    let row = |note: &SetAsideNote| {
        vec![vec![vec![Piece::strong(note.reference.clone())]], plain(note.text.clone()), plain(note.reason.clone())]
    };
    body.table(&[4, 11, 10], &head, notes.iter().map(row).collect());
}

pub(super) fn section(body: &mut Body<'_>, questions: &[QuestionNotes]) {
    if questions.is_empty() {
        return;
    }
    body.tell(Look::Heading1, "export-appendix");
    body.tell(Look::Normal, "documents-notes-about");
    for question in questions {
        let number = body.phrases.say("documents-question", &[("number", &question.number)]);
        body.say(Look::Heading2, format!("{number}: {}", question.title));
        question.tables.iter().for_each(|table| of_table(body, table));
    }
}

fn of_table(body: &mut Body<'_>, table: &TableNotes) {
    let name = body.phrases.count("documents-table", "table", table.table);
    body.say(Look::Heading3, name);
    if table.notes.is_empty() {
        let none = if table.reached { "documents-no-notes" } else { "documents-not-reached" };
        return body.tell(Look::Normal, none);
    }
    let rows = table.notes.iter().map(|note| row(body, note)).collect();
    let head = body.phrases.heads(["documents-note-reference", "documents-note-heading", "documents-note-outcome"]);
    body.table(&[4, 14, 7], &head, rows);
}

fn row(body: &Body<'_>, note: &Note) -> Vec<CellText> {
    let mut words = plain(note.text.clone());
    if let Some(why) = note.why.as_ref().filter(|why| !why.trim().is_empty()) {
        words.push(vec![body.phrases.say("documents-note-why", &[("why", why)]).into()]);
    }
    let facts = facts(body, note);
    if !facts.is_empty() {
        words.push(vec![facts.into()]);
    }
    if note.disagreement {
        words.push(vec![Piece::strong(body.phrases.text("documents-disagreement"))]);
    }
    vec![vec![vec![Piece::strong(note.reference.clone())]], words, plain(outcome(body, &note.outcome))]
}

/// "videreføres · Gjelder: Mål 2 · fra papir".
fn facts(body: &Body<'_>, note: &Note) -> String {
    let stance = note.stance.map(|stance| body.phrases.stance(stance));
    let item = note.plan_item.as_ref().map(|item| body.phrases.say("documents-plan-item", &[("item", item)]));
    let source = match note.source {
        NoteSource::Device => None,
        NoteSource::Paper => Some(body.phrases.text("documents-source-paper")),
        NoteSource::Late => Some(body.phrases.text("documents-source-late")),
    };
    joined([stance, item, source].into_iter().flatten(), " · ")
}

fn outcome(body: &Body<'_>, outcome: &NoteOutcome) -> String {
    match outcome {
        NoteOutcome::Used { statements } => {
            let numbers = body.phrases.statements(statements);
            body.phrases.say("documents-outcome-used", &[("statements", &numbers)])
        }
        NoteOutcome::SetAside { reason } => body.phrases.say("documents-outcome-set-aside", &[("reason", reason)]),
        NoteOutcome::FollowedUp { follow_ups } => {
            body.phrases.say("documents-outcome-followed-up", &[("references", &follow_ups.join(", "))])
        }
        NoteOutcome::Open => body.phrases.text("documents-outcome-open"),
    }
}
