//! Making a file and verifying one.

use std::path::Path;

use rundebord_app::{Door, NewProcess, Opened};

use crate::arguments::New;
use crate::failure::Failure;

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
    println!("{}", arguments.file.display());
    Ok(())
}

/// Opens the file, which checks every link of the chain and folds every event.
pub fn verify(file: &Path) -> Result<(), Failure> {
    let door = Door::open(file, Door::system_clock())?;
    let head = door.head();
    println!("ok: {} events, head {}", head.seq, head.hash);
    Ok(())
}
