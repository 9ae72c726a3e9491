//! The door on the command line: requests in, answers out.

use std::io::{BufRead, Write};
use std::path::Path;

use rundebord_app::core::{Actor, Workshop};
use rundebord_app::{Accepted, AppError, Door, JournalLine, Request, View};
use serde::Serialize;
use serde_json::{Value, json};

use super::print_json;
use crate::failure::Failure;

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Line {
    Ok(Accepted),
    Error(AppError),
}

/// One request a line, one answer a line; a line that cannot be read is answered like any other refusal.
pub fn execute(file: &Path) -> Result<(), Failure> {
    let mut door = Door::open(file, Door::system_clock())?;
    converse(std::io::stdin().lock().lines(), |line| answer(&mut door, line))
}

/// Answers every line.
pub fn converse(
    lines: impl Iterator<Item = std::io::Result<String>>,
    mut answer: impl FnMut(&str) -> Result<Accepted, AppError>,
) -> Result<(), Failure> {
    let mut refused = 0;
    for line in lines {
        let line = line.map_err(|error| Failure::io(Path::new("stdin"), error))?;
        if line.trim().is_empty() {
            continue;
        }
        let answer = match answer(&line) {
            Ok(answer) => Line::Ok(answer),
            Err(error) => {
                refused += 1;
                Line::Error(error)
            }
        };
        print_json(&answer)?;
        std::io::stdout().flush().map_err(|error| Failure::io(Path::new("stdout"), error))?;
    }
    if refused == 0 { Ok(()) } else { Err(Failure::Refused { count: refused }) }
}

/// The door's answer to one line.
pub fn answer(door: &mut Door, line: &str) -> Result<Accepted, AppError> {
    let request = serde_json::from_str::<Request>(line).map_err(|error| unreadable(door, &error))?;
    door.execute(&request)
}

fn unreadable(door: &Door, error: &serde_json::Error) -> AppError {
    let mut app = AppError::new(door.language(), "request_unreadable", &[]);
    app.hint = format!("{} ({error})", app.hint);
    app
}

/// Prints a view.
pub fn view(file: &Path, name: &str, round: Option<u8>, table: Option<u8>) -> Result<(), Failure> {
    let door = Door::open(file, Door::system_clock())?;
    let wanted: Value = match name.trim_start().starts_with('{') {
        true => serde_json::from_str(name).map_err(|error| Failure::usage(format!("view: {error}")))?,
        false => named(&door, name, round, table)?,
    };
    let view: View = serde_json::from_value(wanted).map_err(|error| Failure::usage(format!("view: {error}")))?;
    print_json(&door.view(&Actor::Facilitator, &view)?)
}

/// Prints the journal from an event on.
pub fn journal(file: &Path, mut since: u64) -> Result<(), Failure> {
    let door = Door::open(file, Door::system_clock())?;
    loop {
        let records = door.records(since, 1_000)?;
        let Some(last) = records.last() else { return Ok(()) };
        since = last.seq;
        for record in records {
            let line = JournalLine::try_from(record).map_err(|error| Failure::usage(format!("journal: {error}")))?;
            print_json(&line)?;
        }
    }
}

/// A view by its name, with the workshop and table that its round and number name.
fn named(door: &Door, name: &str, round: Option<u8>, table: Option<u8>) -> Result<Value, Failure> {
    let mut view = json!({ "kind": name });
    if let Some(workshop) = workshop(door, round)? {
        view["workshop"] = json!(workshop.id);
        if let Some(number) = table {
            let found = workshop.tables.iter().find(|table| table.number == number);
            view["table"] = json!(found.ok_or_else(|| Failure::usage(format!("there is no table {number}")))?.id);
        }
    }
    Ok(view)
}

/// The workshop of a round, or the last.
pub fn workshop(door: &Door, round: Option<u8>) -> Result<Option<&Workshop>, Failure> {
    let workshops = &door.state().workshops;
    match round {
        None => Ok(workshops.last()),
        Some(round) => {
            let found = workshops.iter().find(|workshop| workshop.round == round);
            found.map(Some).ok_or_else(|| Failure::usage(format!("there is no round {round}")))
        }
    }
}
