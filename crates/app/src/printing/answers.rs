//! «Har vi forstått dere riktig?» in the summary: what each table answered, and what came of it.

use rundebord_core::{Answer, Publication, PublishedCheck, Verdict};
use rundebord_documents::print;

use crate::{WordDiff, WordDiffKind};

pub(super) fn answers(published: &Publication) -> print::Answers {
    print::Answers { statements: published.checks.iter().map(answered).collect(), missing: vec![] }
}

/// How many tables gave each verdict.
pub(super) fn counts(check: &PublishedCheck) -> print::VerdictCounts {
    let mut counts = print::VerdictCounts::default();
    for (_, answer) in &check.answers {
        *match answer.as_ref().map(|answer| answer.verdict) {
            Some(Verdict::Right) => &mut counts.correct,
            Some(Verdict::Partly) => &mut counts.partly,
            Some(Verdict::Wrong) => &mut counts.incorrect,
            Some(Verdict::Missing) => &mut counts.missing,
            None => &mut counts.unanswered,
        } += 1;
    }
    counts
}

/// What tables said in their own words, or answered otherwise than right.
pub(super) fn said(check: &PublishedCheck) -> Vec<print::TableWords> {
    let given = check.answers.iter().filter_map(|(table, answer)| Some((*table, answer.as_ref()?)));
    let said = given.filter(|(_, answer)| answer.verdict != Verdict::Right || !answer.words.is_empty());
    said.map(table_words).collect()
}

fn answered(check: &PublishedCheck) -> print::AnsweredStatement {
    let counts = counts(check);
    let corrected = counts.partly + counts.incorrect + counts.missing > 0;
    print::AnsweredStatement {
        number: check.number,
        version: u32::from(check.version),
        text: check.text.clone(),
        words: said(check),
        outcome: match (check.revised, &check.kept) {
            (Some(version), _) => print::AnswerOutcome::NewVersion { version: u32::from(version) },
            (None, Some(remark)) => print::AnswerOutcome::Kept { remark: remark.clone() },
            (None, None) if corrected => print::AnswerOutcome::Open,
            (None, None) => print::AnswerOutcome::Confirmed,
        },
        counts,
    }
}

fn table_words((table, answer): (u8, &Answer)) -> print::TableWords {
    print::TableWords { table: u32::from(table), verdict: Some(verdict(answer.verdict)), text: answer.words.clone() }
}

pub(super) fn verdict(verdict: Verdict) -> print::Verdict {
    match verdict {
        Verdict::Right => print::Verdict::Correct,
        Verdict::Partly => print::Verdict::Partly,
        Verdict::Wrong => print::Verdict::Incorrect,
        Verdict::Missing => print::Verdict::Missing,
    }
}

pub(super) fn stretch(diff: &WordDiff) -> print::Diff {
    let kind = match diff.kind {
        WordDiffKind::Same => print::DiffKind::Same,
        WordDiffKind::Removed => print::DiffKind::Removed,
        WordDiffKind::Added => print::DiffKind::Added,
    };
    print::Diff { kind, text: diff.text.clone() }
}
