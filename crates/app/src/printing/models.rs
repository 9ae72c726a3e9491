//! What every print has, and the check sheet. A check sheet asks about published words, and so is filled from what was
//! published, not from what has become of it since.

use rundebord_core::{
    CheckItem, PlanItem, PlanItemId, ProcessDetails, Publication, State, TableId, Workshop, WorkshopDetails,
};
use rundebord_documents::print;
use rundebord_texts::{Language, text_with};

use crate::Door;
use crate::door::printed_in;
use crate::view::coded;

pub(crate) fn frame(door: &Door, workshop: &Workshop) -> print::Frame {
    let process = door.state().process.as_ref().map(|process| &process.details);
    print::Frame {
        head: print::Head { seq: door.head().seq, hash: door.head().hash.clone() },
        ..frame_of(process, workshop.round, &workshop.details)
    }
}

/// The frame of a final print, but for the end of the journal.
pub(super) fn frame_of(process: Option<&ProcessDetails>, round: u8, workshop: &WorkshopDetails) -> print::Frame {
    let language = process.map_or(Language::Nb, |process| printed_in(process.written_language));
    print::Frame {
        language,
        municipality: process.map(|process| process.municipality.clone()).unwrap_or_default(),
        process_title: process.map(|process| process.title.clone()).unwrap_or_default(),
        workshop_title: text_with(language, "document-workshop", &[("round", i64::from(round).into())]),
        round,
        date: workshop.date,
        place: workshop.place.clone(),
        head: print::Head { seq: 0, hash: String::new() },
        status: print::Status::Final,
    }
}

/// «HM2 Et levende sentrum».
pub(super) fn plan_item(items: &[PlanItem], id: Option<PlanItemId>) -> Option<String> {
    let (item, code) = coded(items).find(|(item, _)| Some(item.id) == id)?;
    Some(format!("{code} {}", item.details.text))
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
    let published = |item: &CheckItem| {
        let mut publications = state.workshops.iter().filter_map(|workshop| workshop.published.as_ref());
        publications.find_map(|publication: &Publication| {
            Some((publication.statement(item.statement, item.version)?, publication))
        })
    };
    let statement = |item: CheckItem| {
        let (line, publication) = published(&item)?;
        Some(print::CheckStatement {
            number: line.number,
            text: line.text.clone(),
            version: u32::from(line.version),
            note_references: line.sources.iter().map(|source| source.reference.to_string()).collect(),
            spread: print::Spread { tables: line.tables, of: line.of_tables },
            disagreement: line.disagreement,
            plan_item: plan_item(&publication.plan_items, line.plan_item),
        })
    };
    print::CheckSheet {
        frame: frame(door, workshop),
        table: table.and_then(|id| workshop.table(id)).map(|table| u32::from(table.number)),
        statements: check_items(state, workshop).into_iter().filter_map(statement).collect(),
    }
}
