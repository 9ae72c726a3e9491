//! Statements, each of their versions, and the trace between notes and statements.

use std::collections::{BTreeMap, BTreeSet};

use rundebord_core::{NoteId, Statement};
use rundebord_documents::office::{Cell, Sheet};

use super::super::words;
use super::{Book, at};

/// Those that are gone too: their numbers are not used again.
fn all<'a>(book: &Book<'a>) -> Vec<&'a Statement> {
    let mut all: Vec<_> = book.state.statements.values().chain(book.state.former_statements.values()).collect();
    all.sort_by_key(|statement| (statement.number, statement.id));
    all
}

/// A line for each statement, as it is now.
pub(super) fn statements(book: &Book<'_>) -> Sheet {
    let columns = [
        ("reference", 8),
        ("round", 8),
        ("text", 60),
        ("version", 9),
        ("status", 24),
        ("theme", 22),
        ("kind", 26),
        ("plan-item", 30),
        ("tables", 10),
        ("notes", 30),
        ("disagreement", 12),
        ("assessment", 50),
        ("remark", 40),
    ];
    book.sheet("statements", &columns, all(book).into_iter().map(|one| row(book, one)).collect())
}

fn row(book: &Book<'_>, one: &Statement) -> Vec<Cell> {
    let latest = one.latest();
    let theme = one.theme.and_then(|theme| book.state.theme(theme)).map(|theme| theme.name.clone());
    let notes = latest.notes.iter().filter_map(|note| book.state.notes.get(note));
    let tables: BTreeSet<_> = notes.clone().map(|note| (note.workshop, note.table)).collect();
    let disagreement = notes.clone().any(|note| note.content.disagreement);
    let remarks: Vec<_> = one.kept.iter().map(|kept| kept.remark.clone()).collect();
    vec![
        book.number(one.number).into(),
        book.round(one.workshop),
        latest.text.clone().into(),
        u32::from(latest.version).into(),
        status(book, one).into(),
        theme.into(),
        words::kind(book.language, one.kind).into(),
        book.item(one.plan_item),
        (tables.len() as u32).into(),
        references(book, &latest.notes).into(),
        words::yes(book.language, disagreement).into(),
        one.assessment.clone().into(),
        remarks.join("\n").into(),
    ]
}

fn status(book: &Book<'_>, one: &Statement) -> String {
    if let Some(other) = one.merged_into.and_then(|id| book.state.known_statement(id)) {
        return book.say("export-status-merged", "statement", &book.number(other.number));
    }
    let id = match (one.dropped_at, one.is_draft()) {
        (Some(_), _) => "export-status-dropped",
        (None, true) => "export-status-draft",
        (None, false) => "export-status-published",
    };
    book.text(id)
}

pub(super) fn references(book: &Book<'_>, notes: &[NoteId]) -> String {
    let notes = notes.iter().filter_map(|note| book.state.notes.get(note));
    let mut references: Vec<_> = notes.map(|note| note.reference).collect();
    references.sort_unstable();
    references.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// A line for each version of each statement.
pub(super) fn versions(book: &Book<'_>) -> Sheet {
    let columns = [
        ("statement", 11),
        ("version", 9),
        ("round", 8),
        ("text", 60),
        ("reason", 40),
        ("notes", 30),
        ("published", 11),
        ("changed", 20),
    ];
    let rows = all(book).into_iter().flat_map(|one| {
        one.versions.iter().map(|version| {
            vec![
                book.number(one.number).into(),
                u32::from(version.version).into(),
                book.round(version.workshop),
                version.text.clone().into(),
                version.reason.clone().into(),
                references(book, &version.notes).into(),
                words::yes(book.language, version.published).into(),
                at(version.at),
            ]
        })
    });
    let rows = rows.collect();
    book.sheet("versions", &columns, rows)
}

/// A line for each note behind each statement, with the first version that points at it.
pub(super) fn trace(book: &Book<'_>) -> Sheet {
    let columns =
        [("note", 12), ("statement", 11), ("version", 9), ("round", 8), ("table", 8), ("text", 60), ("words", 60)];
    let mut rows = vec![];
    for one in all(book) {
        let mut first: BTreeMap<NoteId, u16> = BTreeMap::new();
        for (version, note) in
            one.versions.iter().flat_map(|version| version.notes.iter().map(move |note| (version, note)))
        {
            first.entry(*note).or_insert(version.version);
        }
        let mut notes: Vec<_> =
            first.into_iter().filter_map(|(id, version)| Some((book.state.notes.get(&id)?, version))).collect();
        notes.sort_by_key(|(note, _)| note.reference);
        rows.extend(notes.into_iter().map(|(note, version)| {
            vec![
                note.reference.to_string().into(),
                book.number(one.number).into(),
                u32::from(version).into(),
                u32::from(note.reference.round).into(),
                u32::from(note.reference.table).into(),
                one.latest().text.clone().into(),
                note.content.text.clone().into(),
            ]
        }));
    }
    book.sheet("trace", &columns, rows)
}
