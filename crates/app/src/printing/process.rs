//! The structs of what is told of the whole process: the closing report, and what comes out for the plan.

use rundebord_core::{NoteId, PlanItemKind, State, StatementKind, Workshop};
use rundebord_documents::print;
use rundebord_texts::text;

use super::models::frame;
use super::summary::set_aside_reason;
use super::traces::{self, day, words};
use crate::view::{closing_report as report, plan_outcome as outcome};
use crate::{ClosingRound, Door, OutcomeAddition, OutcomeProposal, OutcomeRow, PlanItemLine, SetAsideLine};

/// The process's last workshop lends its date, whichever was asked for; a draft until every round is published.
fn whole_process(door: &Door, asked: &Workshop) -> print::Frame {
    let last = door.state().workshops.last().unwrap_or(asked);
    print::Frame {
        workshop_title: text(door.language(), "document-whole-process"),
        status: if is_final(door.state()) { print::Status::Final } else { print::Status::Draft },
        place: String::new(),
        ..frame(door, last)
    }
}

/// Every round's summary is published.
pub(super) fn is_final(state: &State) -> bool {
    state.workshops.iter().all(Workshop::is_published)
}

pub(super) fn closing_report(door: &Door, asked: &Workshop) -> print::ClosingReport {
    let report = report(door.state());
    let item = |item: &crate::ClosingItem| print::ItemStatements {
        plan_item: item.plan_item.as_ref().map(named),
        statements: item.statements.iter().map(traces::statement).collect(),
    };
    let reasons = report.set_aside.chunk_by(|one, other| one.reason == other.reason);
    let reason = |lines: &[SetAsideLine]| print::ReasonNotes {
        reason: set_aside_reason(door.language(), lines[0].reason),
        notes: lines.iter().map(|line| (words(&line.note), line.remark.clone())).collect(),
    };
    print::ClosingReport {
        frame: whole_process(door, asked),
        rounds: report.rounds.iter().map(round).collect(),
        items: report.items.iter().map(item).collect(),
        set_aside: reasons.map(reason).collect(),
        objections: report.objections.iter().map(traces::objection).collect(),
        follow_ups: report.follow_ups.iter().map(traces::follow_up).collect(),
    }
}

/// «HM2 Et levende sentrum».
fn named(item: &PlanItemLine) -> String {
    format!("{} {}", item.code, item.text)
}

fn round(round: &ClosingRound) -> print::RoundFigures {
    print::RoundFigures {
        round: round.round.into(),
        date: round.date,
        published: round.published_at.as_deref().map(day),
        tables: round.tables,
        notes: round.coverage.notes,
        used: round.coverage.used,
        set_aside: round.coverage.set_aside,
        followed_up: round.coverage.followed_up,
        unaccounted: round.coverage.unaccounted,
        late: round.late_notes,
        statements: round.statements,
        revised: round.revised,
        kept: round.kept,
        objections: round.objections,
        follow_ups: round.follow_ups,
    }
}

pub(super) fn plan_outcome(door: &Door, asked: &Workshop) -> print::PlanOutcome {
    let outcome = outcome(door.state());
    let addition = |one: &OutcomeAddition| print::Addition {
        priority_area: one.what == StatementKind::PriorityArea,
        statement: traces::statement(&one.statement),
    };
    print::PlanOutcome {
        frame: whole_process(door, asked),
        items: outcome.rows.iter().map(item).collect(),
        additions: outcome.additions.iter().map(addition).collect(),
    }
}

fn item(row: &OutcomeRow) -> print::ItemOutcome {
    let behind: Vec<NoteId> =
        row.statements.iter().flat_map(|traced| &traced.sources).map(|source| source.note).collect();
    let notes = row.cells.iter().flat_map(|cell| &cell.notes).filter(|note| !behind.contains(&note.note));
    print::ItemOutcome {
        plan_item: named(&row.plan_item),
        priority_area: row.plan_item.kind == PlanItemKind::PriorityArea,
        proposal: match row.proposal {
            OutcomeProposal::Kept => print::Proposal::Kept,
            OutcomeProposal::Changed => print::Proposal::Changed,
            OutcomeProposal::Ended => print::Proposal::Ended,
            OutcomeProposal::Undecided => print::Proposal::Undecided,
        },
        because: row.because.clone(),
        rounds: row.rounds.iter().map(item_round).collect(),
        statements: row.statements.iter().map(traces::statement).collect(),
        quotes: notes.map(words).collect(),
    }
}

fn item_round(round: &crate::OutcomeRound) -> print::ItemRound {
    print::ItemRound {
        round: round.round.into(),
        tables: round.tables,
        continued: round.stances.keep,
        changed: round.stances.change,
        dropped: round.stances.end,
        silent: round.stances.none,
        ranked: round.ranked.as_ref().map(|ranked| (ranked.tables, ranked.points)),
    }
}
