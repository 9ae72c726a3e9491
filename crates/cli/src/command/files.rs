//! Making a file, and merging a copy into one.

use std::path::Path;

use rundebord_app::core::{Actor, CommandId};
use rundebord_app::{Door, NewProcess, Opened};

use super::print_json;
use super::say;
use crate::arguments::{Merge, New};
use crate::failure::Failure;
use uuid::Uuid;

/// Makes a file with its process.
pub fn new(arguments: &New) -> Result<(), Failure> {
    let process = NewProcess {
        title: arguments.title.clone(),
        municipality: arguments.municipality.clone(),
        period_from: arguments.from,
        period_to: arguments.to,
        written_language: arguments.language.into(),
        second_reader: false,
        path: Some(arguments.file.clone()),
    };
    Opened::create(&process, Path::new("."))?;
    say(arguments.file.display());
    Ok(())
}

/// Merges a copy, or shows what that would do.
pub fn merge(arguments: &Merge) -> Result<(), Failure> {
    let mut door = Door::open(&arguments.file, Door::system_clock())?;
    let choices = arguments.choose.iter().cloned().collect();
    if arguments.preview {
        return print_json(&door.preview_merge(&arguments.copy, &choices)?);
    }
    let id = CommandId(Uuid::now_v7());
    print_json(&door.merge_copy(&Actor::Administration, id, &arguments.copy, &choices)?)
}
