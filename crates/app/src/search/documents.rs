//! Which texts can be found. Deleted notes, points that were taken away and statements that are gone are not.

use rundebord_core::{FollowUp, Note, Objection, PlenaryPoint, State, Statement, Theme};

use super::index::{Document, Key};
use crate::HitKind;

/// Every text that can be found now.
pub(super) fn documents(state: &State) -> impl Iterator<Item = (Key, Document)> + '_ {
    let notes = state.notes.values().filter(|note| !note.withdrawn).map(note);
    let statements = state.statements.values().map(statement);
    let themes = state.themes.iter().map(theme);
    let points = state.plenary_points.values().filter(|point| !point.withdrawn);
    let objections = state.objections.values().map(|known| objection(state, known));
    let follow_ups = state.follow_ups.values().map(follow_up);
    let said = points.map(|known| point(state, known)).chain(objections).chain(follow_ups);
    notes.chain(statements).chain(themes).chain(said)
}

fn joined<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

fn note(note: &Note) -> (Key, Document) {
    let document = Document {
        text: joined([note.content.text.as_str(), &note.content.why]),
        reference: note.reference.to_string(),
        workshop: note.workshop,
        table: Some(note.reference.table),
    };
    ((HitKind::Note, note.id.0), document)
}

fn statement(statement: &Statement) -> (Key, Document) {
    let document = Document {
        text: joined([statement.latest().text.as_str(), &statement.assessment]),
        reference: statement.number.to_string(),
        workshop: statement.workshop,
        table: None,
    };
    ((HitKind::Statement, statement.id.0), document)
}

fn theme(theme: &Theme) -> (Key, Document) {
    let (text, workshop) = (theme.name.clone(), theme.workshop);
    ((HitKind::Theme, theme.id.0), Document { text, reference: String::new(), workshop, table: None })
}

fn point(state: &State, point: &PlenaryPoint) -> (Key, Document) {
    let table = point.details.from.and_then(|table| state.table(point.workshop, table)).map(|table| table.number);
    let (text, workshop) = (point.details.text.clone(), point.workshop);
    ((HitKind::PlenaryPoint, point.id.0), Document { text, reference: String::new(), workshop, table })
}

fn objection(state: &State, objection: &Objection) -> (Key, Document) {
    let table = objection.table.and_then(|table| state.table(objection.workshop, table)).map(|table| table.number);
    let answers = objection.answer().map(|answer| answer.answer.as_str());
    let document = Document {
        text: joined([objection.text.as_str()].into_iter().chain(answers)),
        reference: objection.reference(),
        workshop: objection.workshop,
        table,
    };
    ((HitKind::Objection, objection.id.0), document)
}

fn follow_up(follow_up: &FollowUp) -> (Key, Document) {
    let answers = follow_up.answer().map(|answer| answer.answer.as_str());
    let document = Document {
        text: joined([follow_up.question.as_str()].into_iter().chain(answers)),
        reference: follow_up.reference(),
        workshop: follow_up.workshop,
        table: None,
    };
    ((HitKind::FollowUp, follow_up.id.0), document)
}
