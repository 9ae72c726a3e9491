//! The numbered statements by theme, each with its notes, spread, changes and, apart, the assessment.

use super::super::body::{Body, Look, Piece};
use super::super::phrases::joined;
use crate::print::{DiffKind, Statement, Summary, told_apart};

pub(super) fn section(body: &mut Body<'_>, summary: &Summary) {
    body.tell(Look::Heading1, "documents-statements-heading");
    let mut statements = summary.themes.iter().flat_map(|theme| &theme.statements).peekable();
    if statements.peek().is_none() {
        body.tell(Look::Normal, "documents-statements-none");
    }
    if statements.any(|statement| !statement.difference.is_empty()) {
        body.tell(Look::Caption, "documents-difference-key");
    }
    for theme in summary.themes.iter().filter(|theme| !theme.statements.is_empty()) {
        body.say(Look::Heading2, theme.title.clone());
        theme.statements.iter().for_each(|one| statement(body, one));
    }
}

fn statement(body: &mut Body<'_>, statement: &Statement) {
    let number = body.phrases.statement(statement.number);
    // The bookmark's name is the number in any language: F3.
    body.named(Look::Heading3, &format!("F{}", statement.number), number);
    body.say(Look::Statement, statement.text.clone());
    let spread = body.phrases.spread(statement.spread);
    let mut facts = vec![Piece::strong(spread)];
    if statement.disagreement {
        let disagreement = body.phrases.text("documents-disagreement-statement");
        facts.extend([" · ".into(), Piece::strong(disagreement)]);
    }
    if statement.version > 1 {
        let version = body.phrases.count("documents-version", "version", statement.version);
        facts.push(format!(" · {version}").into());
    }
    body.put(Look::Source, &facts);
    let notes = body.phrases.say("documents-notes-behind", &[("references", &statement.note_references.join(", "))]);
    let notes = if statement.note_references.is_empty() { String::new() } else { notes };
    let item = statement.plan_item.as_ref().map(|item| body.phrases.say("documents-plan-item", &[("item", item)]));
    body.say(Look::Source, joined([notes, item.unwrap_or_default()], " · "));
    difference(body, statement);
    if let Some(assessment) = &statement.assessment {
        let label = body.phrases.text("documents-assessment");
        // One paragraph, so that the label never stands alone at the foot of a page.
        body.put(Look::Assessment, &[Piece::strong(format!("{label}\n")), assessment.as_str().into()]);
    }
}

fn difference(body: &mut Body<'_>, statement: &Statement) {
    if statement.difference.is_empty() {
        return;
    }
    let label = body.phrases.count("documents-difference", "version", statement.version.saturating_sub(1));
    body.say(Look::Caption, label);
    let told = told_apart(&statement.difference);
    let stretches = told.iter().map(|stretch| match stretch.kind {
        DiffKind::Same => Piece::from(stretch.text.as_str()),
        DiffKind::Removed => Piece::removed(&stretch.text),
        DiffKind::Added => Piece::added(&stretch.text),
    });
    body.put(Look::Normal, &stretches.collect::<Vec<_>>());
    if let Some(reason) = statement.reason.as_ref().filter(|reason| !reason.trim().is_empty()) {
        let why = body.phrases.text("reports-changes-why");
        body.put(Look::Normal, &[Piece::strong(format!("{why} ")), reason.as_str().into()]);
    }
}
