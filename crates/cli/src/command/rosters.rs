//! Member lists.

use std::io::Read;
use std::path::Path;

use rundebord_app::core::{Actor, Command, CommandId, NewPerson, PersonDetails, PersonId};
use rundebord_app::{Choice, Door, Request, RosterSource, preview_roster};
use uuid::Uuid;

use super::print_json;
use super::say;
use crate::arguments::Preview;
use crate::failure::Failure;

/// The file's bytes, or pasted text from stdin for `-`.
pub fn source(path: &Path) -> Result<RosterSource, Failure> {
    if path.as_os_str() == "-" {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).map_err(|error| Failure::io(path, error))?;
        return Ok(RosterSource::Pasted { text });
    }
    let bytes = std::fs::read(path).map_err(|error| Failure::io(path, error))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(RosterSource::File { name, bytes })
}

/// Prints the draft.
pub fn preview(arguments: &Preview) -> Result<(), Failure> {
    let choice: Choice = match &arguments.choice {
        Some(json) => serde_json::from_str(json).map_err(|error| Failure::usage(format!("--choice: {error}")))?,
        None => Choice::default(),
    };
    print_json(&preview_roster(&source(&arguments.roster)?, &choice)?)
}

/// Stores the people whose rows are ready and who are not listed; tells of the others.
pub fn import(file: &Path, roster: &Path) -> Result<(), Failure> {
    let mut door = Door::open(file, Door::system_clock())?;
    let source = source(roster)?;
    let preview = door.preview_roster(&source, &Choice::default())?;
    let (mut people, mut left) = (vec![], 0);
    for row in &preview.draft.rows {
        let ready = matches!(row.status, rundebord_app::RowStatus::Ready);
        match &row.person {
            Some(person) if ready && !preview.already_listed.contains(&row.line) => {
                let details = PersonDetails::from(person.clone());
                people.push(NewPerson { id: PersonId(Uuid::now_v7()), details });
            }
            Some(person) => {
                left += 1;
                tell_left_out(row.line, &person.name, &row.status);
            }
            None => {}
        }
    }
    let count = people.len();
    if count > 0 {
        let name = match source {
            RosterSource::File { name, .. } => name,
            RosterSource::Pasted { .. } => String::new(),
        };
        let command = Command::AddPeople { people, source: name };
        door.execute(&Request { actor: Actor::Facilitator, id: CommandId(Uuid::now_v7()), command })?;
    }
    say(format_args!("{count} people put on the list, {left} left out"));
    Ok(())
}

/// That a row was passed over, and why, on stderr.
pub fn tell_left_out(line: u32, name: &str, status: &rundebord_app::RowStatus) {
    eprintln!("line {line}: {name} was not taken in: {}", json(status));
}

fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
