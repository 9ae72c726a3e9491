//! The project's chores: `cargo xtask run | test | bench | shots`.
//!
//! Plain std, so that a fresh machine starts building the real thing within seconds. What a machine lacks (Debian packages,
//! npm packages, the WebDriver proxy) is installed by `setup`; Rust and Node.js themselves are expected to be there.

mod setup;
mod shell;
mod tasks;

use std::process::ExitCode;

const HELP: &str = "cargo xtask <task>

  run          install what is missing, build, and start Rundebord; without a display, play the demo instead
  test         install what is missing, and run every check: formatting, linters, tests, the real window
  bench        measure answer times on a file with 10,000 notes
  shots        walk the whole loop in the real window and leave a picture of each step in target/shots
";

fn main() -> ExitCode {
    let task = std::env::args().nth(1);
    let outcome = match task.as_deref() {
        Some("run") => tasks::run(),
        Some("test") => tasks::test(),
        Some("bench") => tasks::bench(),
        Some("shots") => tasks::shots(),
        _ => {
            eprint!("{HELP}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("xtask: {failure}");
            ExitCode::FAILURE
        }
    }
}
