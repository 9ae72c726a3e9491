//! `rundebord`: every main job without a window, through the same door as the window.
//!
//! Results go to stdout, errors to stderr with a non-zero exit. Leaves out the projector.

mod arguments;
mod command;
mod failure;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_max_level(tracing_subscriber::filter::LevelFilter::ERROR)
        .init();
    let arguments = arguments::Arguments::parse();
    match command::run(arguments.command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            failure.print();
            ExitCode::from(failure.exit_code())
        }
    }
}
