//! The numbered statements by theme, each with its notes, spread, changes and, apart, the assessment.

use super::super::flow::{Flow, Paragraph};
use super::super::frame::{Frame, joined};
use super::super::line::Run;
use super::super::structure::Role;
use super::super::style;
use super::changes::told_apart;
use super::model::{Diff, DiffKind, Spread, Statement, Summary};
use super::part;

/// Statements up to this height stay on one page.
const WHOLE: f32 = style::TEXT_HEIGHT * 0.4;

pub(super) fn section(flow: &mut Flow, model: &Summary) {
    let frame = &model.frame;
    part(flow, frame, "documents-statements-heading");
    let changed = |statement: &Statement| !statement.difference.is_empty();
    if model.themes.iter().flat_map(|theme| &theme.statements).any(changed) {
        super::about(flow, &frame.text("documents-difference-key"));
    }
    if model.themes.iter().all(|theme| theme.statements.is_empty()) {
        let none = frame.text("documents-statements-none");
        flow.paragraph(&Paragraph::new(style::BODY, vec![Run::new(&none)]).before(6.0));
    }
    for theme in model.themes.iter().filter(|theme| !theme.statements.is_empty()) {
        flow.within(Role::Section, |flow| {
            let heading = Paragraph::heading(Role::Heading3, style::SUBPART, &theme.title);
            flow.paragraph(&heading.before(16.0));
            flow.rule(3.0);
            for one in &theme.statements {
                statement(flow, frame, one);
            }
        });
    }
}

fn statement(flow: &mut Flow, frame: &Frame, statement: &Statement) {
    let whole = |flow: &mut Flow| {
        flow.indented(style::NUMBER_COLUMN, |flow| {
            flow.together(WHOLE, |flow| wording(flow, frame, statement));
            difference(flow, frame, statement);
            assessment(flow, frame, statement);
        });
    };
    flow.within(Role::Division, |flow| flow.together(WHOLE, whole));
}

fn wording(flow: &mut Flow, frame: &Frame, statement: &Statement) {
    let text = Paragraph::new(style::STATEMENT, vec![Run::new(&statement.text)]);
    let number = frame.count("documents-statement", "number", statement.number);
    flow.paragraph(&text.numbered(number).before(11.0).with_next());
    let facts = facts(frame, statement.spread, statement.disagreement, statement.version);
    flow.paragraph(&Paragraph::new(style::META, facts).before(3.0).with_next());
    for fact in sources(frame, &statement.note_references, statement.plan_item.as_deref()) {
        flow.paragraph(&Paragraph::new(style::META, vec![Run::new(&fact)]));
    }
}

/// "5 av 8 bord · Uenighet i notatene · versjon 2": the spread and the mark in bold, so that they are seen.
pub(in super::super) fn facts(frame: &Frame, spread: Spread, disagreement: bool, version: u32) -> Vec<Run> {
    let (tables, of) = (spread.tables.to_string(), spread.of.to_string());
    let spread = frame.say("documents-spread", &[("tables", &tables), ("of", &of)]);
    let mut runs = vec![Run::bold(&spread)];
    if disagreement {
        runs.push(Run::new(" · "));
        runs.push(Run::bold(&frame.text("documents-disagreement-statement")));
    }
    if version > 1 {
        let version = frame.count("documents-version", "version", version);
        runs.push(Run::new(&format!(" · {version}")));
    }
    runs
}

/// The notes behind a statement, and the plan item that it concerns.
pub(in super::super) fn sources(frame: &Frame, references: &[String], plan_item: Option<&str>) -> Vec<String> {
    let notes = joined(references, ", ");
    let notes = frame.say("documents-notes-behind", &[("references", &notes)]);
    let item = plan_item.map(|item| frame.say("documents-plan-item", &[("item", item)]));
    let notes = Some(notes).filter(|_| !references.is_empty());
    notes.into_iter().chain(item).collect()
}

fn difference(flow: &mut Flow, frame: &Frame, statement: &Statement) {
    if statement.difference.is_empty() {
        return;
    }
    let earlier = statement.version.saturating_sub(1);
    let label = frame.count("documents-difference", "version", earlier);
    let heading = Paragraph::new(style::LABEL, vec![Run::new(&label)]);
    flow.paragraph(&heading.before(6.0).with_next());
    flow.paragraph(&Paragraph::new(style::SMALL, changes(frame, &statement.difference)));
    if let Some(reason) = statement.reason.as_ref().filter(|reason| !reason.trim().is_empty()) {
        let runs = vec![Run::bold(&format!("{} ", frame.text("reports-changes-why"))), Run::new(reason)];
        flow.paragraph(&Paragraph::new(style::SMALL, runs).before(2.0));
    }
}

/// Told apart by line and weight as well as grey, so that it survives a poor copy; and said in words.
pub(in super::super) fn changes(frame: &Frame, stretches: &[Diff]) -> Vec<Run> {
    let run = |Diff { kind, text }: Diff| match kind {
        DiffKind::Same => Run::new(&text),
        DiffKind::Removed => Run::removed(&text, &frame.say("documents-removed", &[("text", &text)])),
        DiffKind::Added => Run::inserted(&text, &frame.say("documents-inserted", &[("text", &text)])),
    };
    told_apart(stretches).into_iter().map(run).collect()
}

fn assessment(flow: &mut Flow, frame: &Frame, statement: &Statement) {
    let Some(text) = &statement.assessment else {
        return;
    };
    flow.field(7.0, |flow| {
        let label = frame.text("documents-assessment");
        let label = Paragraph::new(style::LABEL, vec![Run::new(&label)]);
        flow.paragraph(&label.with_next());
        flow.paragraph(&Paragraph::new(style::SMALL, vec![Run::new(text)]).before(1.0));
    });
}
