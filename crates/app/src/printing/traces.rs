//! What the reports share: notes in their own words, statements with their trace, objections and follow-ups, from the
//! views' own lines.

use chrono::{DateTime, Local, NaiveDate, NaiveDateTime};
use rundebord_core::{NoteContent, ObjectionOutcome};
use rundebord_documents::print;

use super::summary::stance;
use crate::{FollowUpLine, NoteWords, ObjectionLine, RoundVerdicts, TracedStatement, VerdictCount};

/// By the clock of this computer.
pub(super) fn clock(at: &str) -> NaiveDateTime {
    let at = DateTime::parse_from_rfc3339(at).expect("a view tells times in RFC 3339");
    at.with_timezone(&Local).naive_local()
}

pub(super) fn day(at: &str) -> NaiveDate {
    clock(at).date()
}

pub(super) fn quote(reference: &str, content: &NoteContent, plan_item: Option<String>) -> print::Quote {
    print::Quote {
        reference: reference.to_owned(),
        text: content.text.clone(),
        why: content.why.clone(),
        stance: content.stance.map(stance),
        plan_item,
        disagreement: content.disagreement,
    }
}

pub(super) fn words(note: &NoteWords) -> print::Quote {
    quote(&note.reference, &note.content, None)
}

pub(super) fn counts(counts: &VerdictCount) -> print::VerdictCounts {
    print::VerdictCounts {
        correct: counts.right,
        partly: counts.partly,
        incorrect: counts.wrong,
        missing: counts.missing,
        unanswered: counts.unanswered,
    }
}

pub(super) fn statement(traced: &TracedStatement) -> print::StatementNow {
    let line = &traced.statement;
    print::StatementNow {
        number: line.number,
        version: line.versions.last().map_or(1, |version| version.version.into()),
        text: line.text.clone(),
        spread: print::Spread { tables: line.tables, of: line.of_tables },
        disagreement: line.disagreement,
        quotes: traced.sources.iter().map(words).collect(),
        checks: traced.checks.iter().map(check).collect(),
    }
}

fn check(check: &RoundVerdicts) -> print::Check {
    print::Check {
        round: check.round.into(),
        counts: counts(&check.counts),
        revised: check.revised.map(u32::from),
        kept: check.kept.as_ref().map(|kept| kept.remark.clone()),
    }
}

pub(super) fn objection(line: &ObjectionLine) -> print::Objection {
    let answer = |answer: &crate::ObjectionAnswerLine| print::ObjectionAnswer {
        text: answer.answer.clone(),
        outcome: match answer.outcome {
            ObjectionOutcome::Met => print::ObjectionOutcome::Met,
            ObjectionOutcome::PartlyMet => print::ObjectionOutcome::PartlyMet,
            ObjectionOutcome::Kept => print::ObjectionOutcome::Kept,
        },
        date: day(&answer.at),
    };
    print::Objection {
        reference: line.reference.clone(),
        round: line.round.into(),
        table: line.table_number.map(u32::from),
        statement: line.statement_number,
        text: line.text.clone(),
        answers: line.answers.iter().map(answer).collect(),
        withdrawn: line.withdrawn.as_ref().map(|ended| ended.reason.clone()),
    }
}

pub(super) fn follow_up(line: &FollowUpLine) -> print::FollowUp {
    let answer = |answer: &crate::FollowUpAnswerLine| print::FollowUpAnswer {
        text: answer.answer.clone(),
        sources: answer.sources.clone(),
        date: day(&answer.at),
    };
    print::FollowUp {
        reference: line.reference.clone(),
        question: line.question.clone(),
        owner: line.owner.clone(),
        due: line.due,
        notes: line.notes.iter().map(words).collect(),
        answers: line.answers.iter().map(answer).collect(),
        dropped: line.dropped.as_ref().map(|ended| ended.reason.clone()),
    }
}
