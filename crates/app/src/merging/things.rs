//! What people call the things that ids stand for.

use rundebord_core::{PersonId, PlanItemId, State, StatementId, TableId, ThemeId, WorkshopId};
use rundebord_texts::{Language, text_with};
use uuid::Uuid;

/// The name of whatever has the id: a note's reference, a statement's number, a person's name.
pub(super) fn name(language: Language, state: &State, id: Uuid) -> Option<String> {
    let note = || state.notes.values().find(|note| note.id.0 == id).map(|note| note.reference.to_string());
    let statement = || state.known_statement(StatementId(id)).map(|statement| format!("F{}", statement.number));
    let theme = || state.theme(ThemeId(id)).map(|theme| format!("«{}»", theme.name));
    let person = || state.people.get(&PersonId(id)).map(|person| person.details.name.clone());
    let item = || state.plan_item(PlanItemId(id)).map(|item| format!("«{}»", item.details.text));
    let objection = || state.objections.values().find(|one| one.id.0 == id).map(|one| one.reference());
    let follow_up = || state.follow_ups.values().find(|one| one.id.0 == id).map(|one| one.reference());
    let point = || state.plenary_points.values().find(|point| point.id.0 == id);
    let point = || point().map(|point| format!("«{}»", point.details.text));
    let sheet = || {
        let mut sheets = state.workshops.iter().flat_map(|workshop| &workshop.fact_sheets);
        sheets.find(|sheet| sheet.id.0 == id).map(|sheet| format!("«{}»", sheet.details.title))
    };
    let known = note().or_else(statement).or_else(theme).or_else(person).or_else(item).or_else(objection);
    known.or_else(follow_up).or_else(point).or_else(sheet).or_else(|| place(language, state, id))
}

fn place(language: Language, state: &State, id: Uuid) -> Option<String> {
    if let Some(workshop) = state.workshop(WorkshopId(id)) {
        return Some(text_with(language, "merge-workshop", &[("round", i64::from(workshop.round).into())]));
    }
    let mut tables = state.workshops.iter().filter_map(|workshop| workshop.table(TableId(id)));
    if let Some(table) = tables.next() {
        return Some(text_with(language, "merge-table", &[("table", i64::from(table.number).into())]));
    }
    let mut blocks = state.workshops.iter().flat_map(|workshop| &workshop.day.programme);
    blocks.find(|block| block.id.0 == id).map(|block| format!("«{}»", block.title))
}
