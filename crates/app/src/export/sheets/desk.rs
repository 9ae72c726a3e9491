//! What the administration answers for: verdicts on its statements, notes set aside, follow-ups, objections.

use rundebord_core::{FollowUp, Objection, Workshop};
use rundebord_documents::office::{Cell, Sheet};

use super::super::words;
use super::statements::references;
use super::{Book, at};
use crate::printing::set_aside_reason;

/// What each table answered to each statement that it was asked about; a line without a verdict was not answered.
pub(super) fn verdicts(book: &Book<'_>) -> Sheet {
    let columns = [
        ("round", 8),
        ("table", 8),
        ("statement", 11),
        ("version", 9),
        ("text", 60),
        ("answer", 14),
        ("words", 60),
        ("source", 18),
        ("answered", 20),
    ];
    let rows = book.state.workshops.iter().flat_map(|workshop| of_round(book, workshop)).collect();
    book.sheet("verdicts", &columns, rows)
}

fn of_round(book: &Book<'_>, workshop: &Workshop) -> Vec<Vec<Cell>> {
    let asked = workshop.check_items.iter().flat_map(|item| workshop.tables.iter().map(move |table| (item, table)));
    let row = |(item, table): (&rundebord_core::CheckItem, &rundebord_core::Table)| {
        let answer = table.answers.get(&item.statement);
        let version = answer.map_or(item.version, |answer| answer.version);
        let statement = book.state.known_statement(item.statement);
        let asked = statement.and_then(|statement| statement.version(version)).map(|version| version.text.clone());
        let verdict = match answer {
            Some(answer) => words::verdict(book.language, answer.verdict),
            None => book.text("documents-verdict-unanswered"),
        };
        vec![
            u32::from(workshop.round).into(),
            u32::from(table.number).into(),
            book.statement(item.statement),
            u32::from(version).into(),
            asked.into(),
            verdict.into(),
            answer.map(|answer| answer.words.clone()).into(),
            answer.map(|answer| words::source(book.language, answer.source)).into(),
            answer.map_or(Cell::Empty, |answer| at(answer.at)),
        ]
    };
    asked.map(row).collect()
}

/// Notes that are not used, and why.
pub(super) fn set_aside(book: &Book<'_>) -> Sheet {
    let columns =
        [("note", 12), ("round", 8), ("table", 8), ("text", 60), ("reason", 30), ("remark", 50), ("changed", 20)];
    let aside = book.state.set_aside.iter().filter_map(|(id, aside)| Some((book.state.notes.get(id)?, aside)));
    let mut aside: Vec<_> = aside.filter(|(note, _)| !note.withdrawn).collect();
    aside.sort_by_key(|(note, _)| note.reference);
    let rows = aside.into_iter().map(|(note, aside)| {
        vec![
            note.reference.to_string().into(),
            u32::from(note.reference.round).into(),
            u32::from(note.reference.table).into(),
            note.content.text.clone().into(),
            set_aside_reason(book.language, aside.reason).into(),
            aside.remark.clone().into(),
            at(aside.at),
        ]
    });
    let rows = rows.collect();
    book.sheet("set-aside", &columns, rows)
}

/// By number; those dropped too.
pub(super) fn follow_ups(book: &Book<'_>) -> Sheet {
    let columns = [
        ("reference", 8),
        ("round", 8),
        ("question", 60),
        ("notes", 30),
        ("status", 18),
        ("owner", 22),
        ("due", 12),
        ("answer", 60),
        ("sources", 40),
        ("registered", 20),
        ("answered", 20),
        ("remark", 40),
    ];
    book.sheet(
        "follow-ups",
        &columns,
        book.state.follow_ups_by_number().into_iter().map(|one| follow_up(book, one)).collect(),
    )
}

fn follow_up(book: &Book<'_>, one: &FollowUp) -> Vec<Cell> {
    let status = match (&one.dropped, one.answer()) {
        (Some(_), _) => "export-status-ended",
        (None, Some(_)) => "export-status-answered",
        (None, None) if one.owner.is_empty() => "export-status-unassigned",
        (None, None) => "export-status-assigned",
    };
    vec![
        one.reference().into(),
        book.round(one.workshop),
        one.question.clone().into(),
        references(book, &one.notes).into(),
        book.text(status).into(),
        one.owner.clone().into(),
        one.due.into(),
        one.answer().map(|answer| answer.answer.clone()).into(),
        one.answer().map(|answer| answer.sources.join("\n")).into(),
        at(one.at),
        one.answer().map_or(Cell::Empty, |answer| at(answer.at)),
        one.dropped.as_ref().map(|ended| ended.reason.clone()).into(),
    ]
}

/// By number; those taken back too.
pub(super) fn objections(book: &Book<'_>) -> Sheet {
    let columns = [
        ("reference", 8),
        ("round", 8),
        ("table", 8),
        ("statement", 11),
        ("text", 60),
        ("status", 26),
        ("answer", 60),
        ("registered", 20),
        ("answered", 20),
        ("remark", 40),
    ];
    book.sheet(
        "objections",
        &columns,
        book.state.objections_by_number().into_iter().map(|one| objection(book, one)).collect(),
    )
}

fn objection(book: &Book<'_>, one: &Objection) -> Vec<Cell> {
    let table = one.table.and_then(|table| book.state.table(one.workshop, table)).map(|table| u32::from(table.number));
    let status = match (&one.withdrawn, words::outcome(book.language, one)) {
        (Some(_), _) => book.text("export-objection-withdrawn"),
        (None, Some(outcome)) => outcome,
        (None, None) => book.text("export-objection-open"),
    };
    vec![
        one.reference().into(),
        book.round(one.workshop),
        table.into(),
        one.statement.map_or(Cell::Empty, |statement| book.statement(statement)),
        one.text.clone().into(),
        status.into(),
        one.answer().map(|answer| answer.answer.clone()).into(),
        at(one.at),
        one.answer().map_or(Cell::Empty, |answer| at(answer.at)),
        one.withdrawn.as_ref().map(|ended| ended.reason.clone()).into(),
    ]
}
