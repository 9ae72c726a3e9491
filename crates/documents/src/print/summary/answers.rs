//! From the second round on: what the tables answered to the earlier statements, and what became of it.

use rundebord_texts::{Language, text, text_with};

use super::super::flow::{Flow, Paragraph};
use super::super::frame::{Frame, joined};
use super::super::line::Run;
use super::super::structure::Role;
use super::super::style;
use super::model::{AnswerOutcome, AnsweredStatement, Answers, TableWords, Verdict, VerdictCounts};
use super::{about, part};

const WHOLE: f32 = style::TEXT_HEIGHT * 0.4;

pub(super) fn section(flow: &mut Flow, frame: &Frame, answers: &Answers) {
    part(flow, frame, "documents-answers-heading");
    about(flow, &frame.text("documents-answers-about"));
    flow.rule(6.0);
    for statement in &answers.statements {
        flow.within(Role::Division, |flow| {
            flow.together(WHOLE, |flow| answered(flow, frame, statement));
        });
    }
    if !answers.missing.is_empty() {
        let heading = frame.text("documents-missing-heading");
        let heading = Paragraph::heading(Role::Heading3, style::SUBPART, &heading);
        flow.paragraph(&heading.before(16.0));
        for words in &answers.missing {
            own_words(flow, frame, words);
        }
    }
}

fn answered(flow: &mut Flow, frame: &Frame, statement: &AnsweredStatement) {
    flow.indented(style::NUMBER_COLUMN, |flow| {
        let version = frame.count("documents-version", "version", statement.version);
        let runs = vec![Run::new(&statement.text), Run::new(&format!(" ({version})")).in_grey(style::MUTED)];
        let number = frame.count("documents-statement", "number", statement.number);
        let text = Paragraph::new(style::BODY, runs).numbered(number);
        flow.paragraph(&text.before(12.0).with_next());
        let counts = verdicts_said(frame.language, &statement.counts);
        let counts = frame.say("documents-answers-tables", &[("counts", &counts)]);
        flow.paragraph(&Paragraph::new(style::META, vec![Run::bold(&counts)]).before(3.0));
        for words in &statement.words {
            own_words(flow, frame, words);
        }
        let outcome = outcome(frame, statement);
        let outcome = Paragraph::new(style::SMALL, vec![Run::new("→ "), Run::bold(&outcome)]);
        flow.paragraph(&outcome.before(5.0));
    });
}

/// "6 riktig · 2 delvis": an answer that nobody gave is left out. Paper and Word say the same.
pub fn verdicts_said(language: Language, counts: &VerdictCounts) -> String {
    let parts = [
        (counts.correct, "documents-verdict-correct"),
        (counts.partly, "documents-verdict-partly"),
        (counts.incorrect, "documents-verdict-incorrect"),
        (counts.missing, "documents-verdict-missing"),
        (counts.unanswered, "documents-verdict-unanswered"),
    ];
    let given = parts.iter().filter(|(count, _)| *count > 0).map(|(count, verdict)| {
        let verdict = text(language, verdict);
        text_with(
            language,
            "documents-verdict-count",
            &[("count", (*count).into()), ("verdict", verdict.as_str().into())],
        )
    });
    let given: Vec<String> = given.collect();
    match given.is_empty() {
        true => text(language, "documents-verdict-none"),
        false => joined(&given, " · "),
    }
}

fn verdict(frame: &Frame, verdict: Verdict) -> String {
    frame.text(match verdict {
        Verdict::Correct => "documents-verdict-correct",
        Verdict::Partly => "documents-verdict-partly",
        Verdict::Incorrect => "documents-verdict-incorrect",
        Verdict::Missing => "documents-verdict-missing",
    })
}

/// "Bord 4 (delvis): …".
pub(in super::super) fn own_words(flow: &mut Flow, frame: &Frame, words: &TableWords) {
    let table = words.table.to_string();
    let who = match words.verdict {
        Some(given) => {
            let given = verdict(frame, given);
            frame.say("documents-answer-of-table", &[("table", &table), ("verdict", &given)])
        }
        None => frame.say("documents-answer-of-table-without-verdict", &[("table", &table)]),
    };
    let runs = match words.text.trim().is_empty() {
        true => vec![Run::bold(&who).in_grey(style::MUTED)],
        false => vec![Run::bold(&format!("{who}: ")).in_grey(style::MUTED), Run::new(&words.text)],
    };
    flow.paragraph(&Paragraph::new(style::SMALL, runs).before(4.0));
}

fn outcome(frame: &Frame, statement: &AnsweredStatement) -> String {
    match &statement.outcome {
        AnswerOutcome::Confirmed => frame.text("documents-became-confirmed"),
        AnswerOutcome::NewVersion { version } => {
            let (number, version) = (statement.number.to_string(), version.to_string());
            frame.say("documents-became-new-version", &[("number", &number), ("version", &version)])
        }
        AnswerOutcome::Kept { remark } => frame.say("documents-became-kept", &[("remark", remark)]),
        AnswerOutcome::Open => frame.text("documents-became-open"),
    }
}
