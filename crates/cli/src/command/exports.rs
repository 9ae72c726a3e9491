//! Files to work on from, one by one or all that are ready.

use std::path::Path;

use rundebord_app::core::Actor;
use rundebord_app::{Door, ExportKind, ExportLine, View, ViewAnswer};

use super::prints::write;
use super::say;
use super::talk::workshop;
use crate::arguments::{self, ExportName};
use crate::failure::Failure;

/// Makes one file.
pub fn export(arguments: &arguments::Export) -> Result<(), Failure> {
    let door = Door::open(&arguments.file, Door::system_clock())?;
    let bytes = match asked(&door, arguments)? {
        Some(kind) => door.export(&kind)?.bytes,
        None => door.export_json()?,
    };
    write(&arguments.out, &bytes)?;
    say(arguments.out.display());
    Ok(())
}

/// Makes a process file from exported JSON.
pub fn import(json: &Path, out: &Path) -> Result<(), Failure> {
    let bytes = std::fs::read(json).map_err(|error| Failure::io(json, error))?;
    let door = Door::import_json(&bytes, out, Door::system_clock())?;
    say(out.display());
    say(format_args!("{} events, head {}", door.head().seq, door.head().hash));
    Ok(())
}

/// Makes every file that there is something in.
pub fn all(door: &Door, folder: &Path) -> Result<(), Failure> {
    for line in ready(door)? {
        let export = door.export(&line.export)?;
        let path = folder.join(&export.file_name);
        write(&path, &export.bytes)?;
        say(path.display());
    }
    Ok(())
}

fn ready(door: &Door) -> Result<Vec<ExportLine>, Failure> {
    let ViewAnswer::Exports(lines) = door.view(&Actor::Facilitator, &View::Exports)? else { return Ok(vec![]) };
    Ok(lines.into_iter().filter(|line| line.ready).collect())
}

/// None for the JSON, which is of the whole process.
fn asked(door: &Door, arguments: &arguments::Export) -> Result<Option<ExportKind>, Failure> {
    let last = || Ok::<_, Failure>(ready(door)?.into_iter().rev().find(|line| name(&line.export) == arguments.kind));
    if let (None, Some(line)) = (arguments.round, last()?) {
        return Ok(Some(line.export));
    }
    let found = || workshop(door, arguments.round)?.ok_or_else(|| Failure::usage("the process has no workshop"));
    Ok(match arguments.kind {
        ExportName::SummaryDocx => Some(ExportKind::SummaryDocx { workshop: found()?.id }),
        ExportName::MinutesDocx => Some(ExportKind::MinutesDocx { workshop: found()?.id }),
        ExportName::Workbook => Some(ExportKind::Workbook),
        ExportName::Json => None,
    })
}

fn name(kind: &ExportKind) -> ExportName {
    match kind {
        ExportKind::SummaryDocx { .. } => ExportName::SummaryDocx,
        ExportKind::MinutesDocx { .. } => ExportName::MinutesDocx,
        ExportKind::Workbook => ExportName::Workbook,
    }
}
