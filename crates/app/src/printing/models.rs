//! The documents' structs, filled from the views, so that paper and screen never say different things.

use std::collections::BTreeMap;

use rundebord_core::{
    CheckItem, NoteId, PlanItemId, SetAsideReason, Source, Stance, State, TableId, Verdict, Workshop,
};
use rundebord_documents::print;
use rundebord_texts::{text, text_with};

use crate::Door;
use crate::view::{
    CheckLine, Fate, NoteLine, StatementLine, VersionLine, WordDiffKind, plan_items, round, statement_line,
    statement_line_as_of, summary as desk, unreached,
};

pub(super) fn frame(door: &Door, workshop: &Workshop) -> print::Frame {
    let details = door.state().process.as_ref().map(|process| &process.details);
    let language = door.language();
    print::Frame {
        language,
        municipality: details.map(|details| details.municipality.clone()).unwrap_or_default(),
        process_title: details.map(|details| details.title.clone()).unwrap_or_default(),
        workshop_title: text_with(language, "document-workshop", &[("round", i64::from(workshop.round).into())]),
        round: workshop.round,
        date: workshop.details.date,
        place: workshop.details.place.clone(),
        head: print::Head { seq: door.head().seq, hash: door.head().hash.clone() },
        status: print::Status::Final,
    }
}

pub(super) fn summary(door: &Door, workshop: &Workshop) -> print::Summary {
    let state = door.state();
    let desk = desk(state, workshop);
    let mut frame = frame(door, workshop);
    if !workshop.is_published() {
        frame.status = print::Status::Draft;
    }
    let set_aside = |note: &NoteLine| match &note.fate {
        Fate::SetAside { reason, remark } => Some(print::SetAsideNote {
            reference: note.reference.clone(),
            text: note.content.text.clone(),
            reason: reason_and_remark(door, *reason, remark),
        }),
        _ => None,
    };
    print::Summary {
        figures: figures(door, workshop, &desk),
        themes: themes(door, workshop, &desk),
        answers: (!workshop.check_items.is_empty()).then(|| answers(door, workshop)),
        questions: questions(door, workshop, &desk.notes),
        set_aside: desk.notes.iter().filter_map(set_aside).collect(),
        frame,
    }
}

fn reason_text(door: &Door, reason: SetAsideReason) -> String {
    let id = match reason {
        SetAsideReason::Duplicate => "reason-duplicate",
        SetAsideReason::OffTopic => "reason-off-topic",
        SetAsideReason::Unclear => "reason-unclear",
        SetAsideReason::AlreadyCovered => "reason-already-covered",
        SetAsideReason::Operational => "reason-operational",
        SetAsideReason::Other => "reason-other",
    };
    text(door.language(), id)
}

fn reason_and_remark(door: &Door, reason: SetAsideReason, remark: &str) -> String {
    format!("{}: {remark}", reason_text(door, reason))
}

fn figures(door: &Door, workshop: &Workshop, desk: &crate::SummaryView) -> print::Figures {
    let mut reasons: BTreeMap<SetAsideReason, u32> = BTreeMap::new();
    for note in &desk.notes {
        if let Fate::SetAside { reason, .. } = &note.fate {
            *reasons.entry(*reason).or_default() += 1;
        }
    }
    let reasons =
        reasons.into_iter().map(|(reason, count)| print::ReasonCount { reason: reason_text(door, reason), count });
    print::Figures {
        tables: workshop.tables.len() as u32,
        notes: desk.coverage.notes,
        statements: desk.statements.len() as u32,
        set_aside: desk.coverage.set_aside,
        open: desk.coverage.unaccounted,
        reasons: reasons.collect(),
    }
}

/// New versions of earlier rounds' statements first, then this round's own by theme; those without a theme stand last.
fn themes(door: &Door, workshop: &Workshop, desk: &crate::SummaryView) -> Vec<print::Theme> {
    let as_printed = |id| {
        let statement = door.state().statements.get(&id)?;
        Some(statement_line_as_of(door.state(), statement, workshop.round))
    };
    let made_here = |line: &StatementLine| line.versions.last().is_some_and(|version| version.round == workshop.round);
    let checked = workshop.check_items.iter().filter_map(|item| as_printed(item.statement));
    let revised: Vec<_> = checked.filter(made_here).map(|line| statement(door, &line)).collect();
    let revised = print::Theme { title: text(door.language(), "document-revised"), statements: revised };
    let group = |theme: Option<rundebord_core::ThemeId>, title: String| {
        let here = desk.statements.iter().filter(|statement| statement.theme == theme);
        let here = here.filter_map(|line| as_printed(line.id)).map(|line| statement(door, &line));
        print::Theme { title, statements: here.collect() }
    };
    let named = desk.themes.iter().map(|theme| group(Some(theme.id), theme.name.clone()));
    let rest = group(None, text(door.language(), "document-no-theme"));
    let all = [revised].into_iter().chain(named).chain([rest]);
    all.filter(|theme| !theme.statements.is_empty()).collect()
}

fn statement(door: &Door, line: &StatementLine) -> print::Statement {
    let latest = line.versions.last();
    print::Statement {
        number: line.number,
        text: line.text.clone(),
        version: latest.map_or(1, |version| u32::from(version.version)),
        difference: latest.map(differences).unwrap_or_default(),
        note_references: line.references.clone(),
        spread: print::Spread { tables: line.tables, of: line.of_tables },
        disagreement: line.disagreement,
        plan_item: plan_item(door, line.plan_item),
        assessment: Some(line.assessment.clone()).filter(|assessment| !assessment.is_empty()),
    }
}

fn differences(version: &VersionLine) -> Vec<print::Diff> {
    let span = |diff: &crate::WordDiff| print::Diff {
        kind: match diff.kind {
            WordDiffKind::Same => print::DiffKind::Same,
            WordDiffKind::Removed => print::DiffKind::Removed,
            WordDiffKind::Added => print::DiffKind::Added,
        },
        text: diff.text.clone(),
    };
    version.difference.iter().map(span).collect()
}

fn plan_item(door: &Door, id: Option<PlanItemId>) -> Option<String> {
    let line = plan_items(door.state()).into_iter().find(|item| Some(item.id) == id)?;
    Some(format!("{} {}", line.code, line.text))
}

fn answers(door: &Door, workshop: &Workshop) -> print::Answers {
    let answered = |line: &CheckLine| {
        let asked = u32::from(line.asked_version);
        let of_round = |version: &&VersionLine| version.round == workshop.round && u32::from(version.version) > asked;
        let outcome = match (line.statement.versions.iter().find(of_round), &line.kept) {
            (Some(version), _) => print::AnswerOutcome::NewVersion { version: u32::from(version.version) },
            (None, Some(kept)) => print::AnswerOutcome::Kept { remark: kept.remark.clone() },
            (None, None) if line.unresolved => print::AnswerOutcome::Open,
            (None, None) => print::AnswerOutcome::Confirmed,
        };
        let words = line.answers.iter().filter(|answer| answer.verdict != Verdict::Right || !answer.words.is_empty());
        print::AnsweredStatement {
            number: line.statement.number,
            version: asked,
            text: line.asked_text.clone(),
            counts: print::VerdictCounts {
                correct: line.counts.right,
                partly: line.counts.partly,
                incorrect: line.counts.wrong,
                missing: line.counts.missing,
                unanswered: line.counts.unanswered,
            },
            words: words.map(table_words).collect(),
            outcome,
        }
    };
    print::Answers { statements: round(door.state(), workshop).checks.iter().map(answered).collect(), missing: vec![] }
}

fn table_words(answer: &crate::AnswerLine) -> print::TableWords {
    let verdict = match answer.verdict {
        Verdict::Right => print::Verdict::Correct,
        Verdict::Partly => print::Verdict::Partly,
        Verdict::Wrong => print::Verdict::Incorrect,
        Verdict::Missing => print::Verdict::Missing,
    };
    print::TableWords { table: u32::from(answer.table), verdict: Some(verdict), text: answer.words.clone() }
}

fn questions(door: &Door, workshop: &Workshop, notes: &[NoteLine]) -> Vec<print::QuestionNotes> {
    let state = door.state();
    let missed: BTreeMap<TableId, Vec<String>> =
        workshop.tables.iter().map(|table| (table.id, unreached(state, workshop, table))).collect();
    super::room::asking(workshop)
        .map(|question| print::QuestionNotes {
            number: question.number.parse().unwrap_or_default(),
            title: question.text.clone(),
            tables: workshop
                .tables
                .iter()
                .map(|table| print::TableNotes {
                    table: u32::from(table.number),
                    reached: !missed[&table.id].contains(&question.number),
                    notes: notes
                        .iter()
                        .filter(|note| note.table == table.id && note.question == question.key)
                        .map(|line| note(door, line))
                        .collect(),
                })
                .collect(),
        })
        .collect()
}

fn note(door: &Door, line: &NoteLine) -> print::Note {
    let stance = line.content.stance.map(|stance| match stance {
        Stance::Keep => print::Stance::Continued,
        Stance::Change => print::Stance::Changed,
        Stance::End => print::Stance::Dropped,
    });
    print::Note {
        reference: line.reference.clone(),
        text: line.content.text.clone(),
        why: Some(line.content.why.clone()).filter(|why| !why.is_empty()),
        stance,
        plan_item: plan_item(door, line.plan_item),
        disagreement: line.content.disagreement,
        source: match line.source {
            Source::Device => print::NoteSource::Device,
            Source::Paper => print::NoteSource::Paper,
            Source::LatePaper => print::NoteSource::Late,
        },
        outcome: match &line.fate {
            Fate::Open => print::NoteOutcome::Open,
            Fate::Used { statements } => print::NoteOutcome::Used { statements: statements.clone() },
            Fate::SetAside { reason, remark } => {
                print::NoteOutcome::SetAside { reason: reason_and_remark(door, *reason, remark) }
            }
        },
    }
}

/// What the tables check: as frozen when the workshop opened, or as it would be now.
pub(super) fn check_items(state: &State, workshop: &Workshop) -> Vec<CheckItem> {
    if workshop.opened_at.is_some() {
        return workshop.check_items.clone();
    }
    let statements = state.statements_by_number().into_iter();
    statements
        .filter_map(|statement| {
            let version = statement.latest_published()?.version;
            Some(CheckItem { statement: statement.id, version })
        })
        .collect()
}

pub(super) fn check_sheet(door: &Door, workshop: &Workshop, table: Option<TableId>) -> print::CheckSheet {
    let state = door.state();
    let statement = |item: CheckItem| {
        let statement = state.statements.get(&item.statement)?;
        let version = statement.version(item.version)?;
        let line = statement_line(state, statement);
        Some(print::CheckStatement {
            number: statement.number,
            text: version.text.clone(),
            version: u32::from(version.version),
            note_references: references(state, &version.notes),
            spread: print::Spread { tables: line.tables, of: line.of_tables },
            disagreement: line.disagreement,
            plan_item: plan_item(door, statement.plan_item),
        })
    };
    print::CheckSheet {
        frame: frame(door, workshop),
        table: table.and_then(|id| workshop.table(id)).map(|table| u32::from(table.number)),
        statements: check_items(state, workshop).into_iter().filter_map(statement).collect(),
    }
}

fn references(state: &State, notes: &[NoteId]) -> Vec<String> {
    let mut references: Vec<_> =
        notes.iter().filter_map(|note| state.notes.get(note)).map(|note| note.reference).collect();
    references.sort_unstable();
    references.iter().map(ToString::to_string).collect()
}
