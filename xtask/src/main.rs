//! The project's chores: `cargo xtask run | test | bench | shots`.
//!
//! Plain std, so that a fresh machine starts building the real thing within seconds. What a machine lacks (Debian packages,
//! npm packages, the WebDriver proxy) is installed by `setup`; Rust and Node.js themselves are expected to be there.

mod bench;
mod setup;
mod shell;
mod tasks;

use std::process::ExitCode;

const HELP: &str = "cargo xtask <task>

  run          install what is missing, build, and start Rundebord; without a display, play the demo instead
  test         install what is missing, and run every check: formatting, linters, tests, the real window
  bench        measure all of these:
  bench large-file         answer times on a file with 10,000 notes
  bench seating [--short]  seatings of the shared instances within 0.1, 1, 2 and 10 s (--short: 0.1 and 1 s), beside
                           CP-SAT, which is installed into target/ortools when it can be
  bench room [--seconds N] [--devices N] [--read]
                           a room of 200 devices that each write a note every 5 s for 20 s: time to answer, time to other
                           devices, memory (--read: each change is followed by reading the table's view)
  bench prints             a summary with 1,500 notes as PDF: time, memory, size, pages, validity; beside Typst, which is
                           installed into target/typst when it can be, and LibreOffice and Chromium when they are there
  shots        walk the whole loop in the real window and leave a picture of each step in target/shots
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let outcome = match words.first().copied() {
        Some("run") => tasks::run(),
        Some("test") => tasks::test(),
        Some("bench") => bench::run(&words[1..]),
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
