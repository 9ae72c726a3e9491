//! Prints, one by one or all of a played demo.

use std::path::Path;

use rundebord_app::core::{Actor, TableId, WorkshopId};
use rundebord_app::{DEMO_ROSTER, DEMO_ROSTER_NAME, Document, Door, RosterSource, View, ViewAnswer, play};

use super::talk::workshop;
use crate::arguments::{self, DocumentName};
use crate::failure::Failure;

/// Makes one document.
pub fn print(arguments: &arguments::Print) -> Result<(), Failure> {
    let door = Door::open(&arguments.file, Door::system_clock())?;
    let document = match arguments.round {
        Some(_) => None,
        None => ready(&door)?.into_iter().rev().find(|document| name(document) == arguments.document),
    };
    let document = match document {
        Some(document) => document,
        None => {
            let found = workshop(&door, arguments.round)?;
            asked(arguments.document, found.ok_or_else(|| Failure::usage("the process has no workshop"))?.id)
        }
    };
    let document = for_table(&door, document, arguments.table)?;
    let print = door.print(&document)?;
    write(&arguments.out, &print.bytes)?;
    println!("{}", arguments.out.display());
    Ok(())
}

/// Plays the demo and prints everything.
pub fn demo(arguments: &arguments::Demo) -> Result<(), Failure> {
    let roster = match &arguments.roster {
        Some(path) => super::rosters::source(path)?,
        None => RosterSource::File { name: DEMO_ROSTER_NAME.to_owned(), bytes: DEMO_ROSTER.to_vec() },
    };
    std::fs::create_dir_all(&arguments.out).map_err(|error| Failure::io(&arguments.out, error))?;
    let file = arguments.out.join("Lillevik.rundebord");
    let demo = rundebord_app::Demo {
        roster,
        tables: arguments.tables,
        language: arguments.language.into(),
        until: arguments.stop_after.into(),
    };
    let door = play(&file, &demo)?;
    println!("{}", file.display());
    for document in ready(&door)? {
        let print = door.print(&document)?;
        let path = arguments.out.join(&print.file_name);
        write(&path, &print.bytes)?;
        println!("{}", path.display());
    }
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    std::fs::write(path, bytes).map_err(|error| Failure::io(path, error))
}

/// The documents that there is something to print of.
fn ready(door: &Door) -> Result<Vec<Document>, Failure> {
    let ViewAnswer::Documents(lines) = door.view(&Actor::Facilitator, &View::Documents)? else { return Ok(vec![]) };
    Ok(lines.into_iter().filter(|line| line.ready).map(|line| line.document).collect())
}

fn name(document: &Document) -> DocumentName {
    match document {
        Document::RoundSummary { .. } => DocumentName::RoundSummary,
        Document::CheckSheet { .. } => DocumentName::CheckSheet,
        Document::SeatingList { .. } => DocumentName::SeatingList,
        Document::TableCards { .. } => DocumentName::TableCards,
    }
}

fn asked(name: DocumentName, workshop: WorkshopId) -> Document {
    match name {
        DocumentName::RoundSummary => Document::RoundSummary { workshop },
        DocumentName::CheckSheet => Document::CheckSheet { workshop, table: None },
        DocumentName::SeatingList => Document::SeatingList { workshop },
        DocumentName::TableCards => Document::TableCards { workshop },
    }
}

/// A check sheet for one table.
fn for_table(door: &Door, document: Document, number: Option<u8>) -> Result<Document, Failure> {
    let (Document::CheckSheet { workshop, .. }, Some(number)) = (&document, number) else { return Ok(document) };
    let tables = door.state().workshop(*workshop).map(|workshop| workshop.tables.as_slice()).unwrap_or_default();
    let table: Option<TableId> = tables.iter().find(|table| table.number == number).map(|table| table.id);
    let table = table.ok_or_else(|| Failure::usage(format!("there is no table {number}")))?;
    Ok(Document::CheckSheet { workshop: *workshop, table: Some(table) })
}
