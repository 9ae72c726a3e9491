//! One module per group of commands; each takes its arguments apart, calls the door, and prints.

mod archives;
mod exports;
mod files;
mod prints;
mod rosters;
mod seat;
mod serve;
mod talk;

use std::io::Write;

use crate::arguments::Command;
use crate::failure::Failure;

/// Runs one command.
pub fn run(command: Command) -> Result<(), Failure> {
    match command {
        Command::Demo(arguments) => prints::demo(&arguments),
        Command::New(arguments) => files::new(&arguments),
        Command::Import(arguments) => match (&arguments.roster, &arguments.out) {
            (Some(roster), _) => rosters::import(&arguments.file, roster),
            (None, Some(out)) => exports::import(&arguments.file, out),
            (None, None) => Err(Failure::usage("neither a member list nor --out")),
        },
        Command::Preview(arguments) => rosters::preview(&arguments),
        Command::Execute { file } => talk::execute(&file),
        Command::View { file, view, round, table } => talk::view(&file, &view, round, table),
        Command::Print(arguments) => prints::print(&arguments),
        Command::Stack(arguments) => prints::stack(&arguments),
        Command::Export(arguments) => exports::export(&arguments),
        Command::Seat(arguments) => seat::seat(&arguments),
        Command::Serve(arguments) => serve::serve(&arguments),
        Command::Journal { file, since } => talk::journal(&file, since),
        Command::Merge(arguments) => files::merge(&arguments),
        Command::Archive(arguments) => archives::archive(&arguments),
        Command::Verify(arguments) => archives::verify(&arguments),
    }
}

/// A line on stdout. A reader that has seen enough, as `head` does, does not end what is under way.
fn say(line: impl std::fmt::Display) {
    match writeln!(std::io::stdout().lock(), "{line}") {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => eprintln!("rundebord: stdout: {error}"),
        _ => {}
    }
}

fn print_json(value: &impl serde::Serialize) -> Result<(), Failure> {
    let json = serde_json::to_string(value).map_err(|error| Failure::usage(error.to_string()))?;
    let mut out = std::io::stdout().lock();
    match writeln!(out, "{json}") {
        // The reader has seen enough, as `head` does.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => std::process::exit(0),
        written => written.map_err(|error| Failure::io(std::path::Path::new("stdout"), error)),
    }
}
