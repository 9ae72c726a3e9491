//! From the second round on: what the tables answered to the earlier statements, and what became of it.

use super::super::body::{Body, Look, Piece};
use crate::print::{AnswerOutcome, AnsweredStatement, Answers, TableWords, verdicts_said};

pub(super) fn section(body: &mut Body<'_>, answers: &Answers) {
    body.tell(Look::Heading1, "documents-answers-heading");
    body.tell(Look::Normal, "documents-answers-about");
    answers.statements.iter().for_each(|statement| answered(body, statement));
    if !answers.missing.is_empty() {
        body.tell(Look::Heading2, "documents-missing-heading");
        answers.missing.iter().for_each(|words| own_words(body, words));
    }
}

fn answered(body: &mut Body<'_>, statement: &AnsweredStatement) {
    let number = body.phrases.statement(statement.number);
    let version = body.phrases.count("documents-version", "version", statement.version);
    body.say(Look::Heading2, format!("{number} ({version})"));
    body.say(Look::Statement, statement.text.clone());
    let counts = verdicts_said(body.phrases.0.language, &statement.counts);
    let counts = body.phrases.say("documents-answers-tables", &[("counts", &counts)]);
    body.put(Look::Source, &[Piece::strong(counts)]);
    statement.words.iter().for_each(|words| own_words(body, words));
    let outcome = outcome(body, statement);
    body.put(Look::Normal, &["→ ".into(), Piece::strong(outcome)]);
}

fn own_words(body: &mut Body<'_>, words: &TableWords) {
    let table = words.table.to_string();
    let who = match words.verdict {
        Some(given) => {
            let given = body.phrases.verdict(given);
            body.phrases.say("documents-answer-of-table", &[("table", &table), ("verdict", &given)])
        }
        None => body.phrases.say("documents-answer-of-table-without-verdict", &[("table", &table)]),
    };
    match words.text.is_empty() {
        true => body.put(Look::Bullet, &[Piece::strong(who)]),
        false => body.put(Look::Bullet, &[Piece::strong(format!("{who}: ")), words.text.as_str().into()]),
    }
}

fn outcome(body: &Body<'_>, statement: &AnsweredStatement) -> String {
    match &statement.outcome {
        AnswerOutcome::Confirmed => body.phrases.text("documents-became-confirmed"),
        AnswerOutcome::NewVersion { version } => {
            let (number, version) = (statement.number.to_string(), version.to_string());
            body.phrases.say("documents-became-new-version", &[("number", &number), ("version", &version)])
        }
        AnswerOutcome::Kept { remark } => body.phrases.say("documents-became-kept", &[("remark", remark)]),
        AnswerOutcome::Open => body.phrases.text("documents-became-open"),
    }
}
