//! Making a file and verifying one.

use std::path::Path;

use rundebord_app::core::{Actor, Command, CommandId, ProcessDetails, ProcessId};
use rundebord_app::{Door, Request};
use uuid::Uuid;

use crate::arguments::New;
use crate::failure::Failure;

/// Makes a file with its process.
pub fn new(arguments: &New) -> Result<(), Failure> {
    let mut door = Door::create(&arguments.file, Door::system_clock())?;
    let details = ProcessDetails {
        title: arguments.title.clone(),
        municipality: arguments.municipality.clone(),
        period_from: arguments.from,
        period_to: arguments.to,
        written_language: arguments.language.into(),
    };
    let command = Command::CreateProcess { process: ProcessId(Uuid::now_v7()), details };
    let request = Request { actor: Actor::Facilitator, id: CommandId(Uuid::now_v7()), command };
    if let Err(error) = door.execute(&request) {
        drop(door);
        // A file without a process is of no use to anybody; it was made a moment ago, by this command.
        let _ = std::fs::remove_file(&arguments.file);
        return Err(error.into());
    }
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
