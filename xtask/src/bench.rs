//! The measurements. They print what they find; nothing is judged here.

use crate::setup;
use crate::shell::{Outcome, command, run as run_command, sh};

/// Runs the bench that is named, or all.
pub fn run(words: &[&str]) -> Outcome {
    match words {
        [] => large_file().and_then(|()| seating(false)).and_then(|()| room(&[])).and_then(|()| prints()),
        ["large-file"] => large_file(),
        ["seating"] => seating(false),
        ["seating", "--short"] => seating(true),
        ["room", words @ ..] => room(words),
        ["prints"] => prints(),
        _ => {
            Err(format!("bench {}: there is no such bench; bare `cargo xtask` tells which there are", words.join(" ")))
        }
    }
}

/// Answer times on a large file, in release.
fn large_file() -> Outcome {
    sh("cargo", &["bench", "--package", "rundebord-tests"])
}

/// Seatings of the shared instances, in release; beside CP-SAT when it can be had.
fn seating(short: bool) -> Outcome {
    let python = setup::ortools().inspect_err(|fault| {
        eprintln!("\nCP-SAT cannot be installed here, so Rundebord is measured alone ({fault})");
    });
    let mut bench = command("cargo", &["bench", "--package", "rundebord-seating", "--bench", "seating", "--"]);
    if let Ok(python) = python {
        bench.arg("--cpsat").arg(python);
    }
    if short {
        bench.arg("--short");
    }
    run_command(bench)
}

/// A room of 200 devices on this machine, in release.
fn room(words: &[&str]) -> Outcome {
    let mut bench = command("cargo", &["bench", "--package", "rundebord-hub", "--bench", "room", "--"]);
    bench.args(words);
    run_command(bench)
}

/// A large summary as PDF, in release; beside programs that print the same words, Typst when it can be had.
fn prints() -> Outcome {
    let python = setup::typst().inspect_err(|fault| {
        eprintln!("\nTypst cannot be installed here, so it is left out ({fault})");
    });
    let mut bench = command("cargo", &["bench", "--package", "rundebord-documents", "--bench", "prints", "--"]);
    if let Ok(python) = python {
        bench.arg("--typst").arg(python);
    }
    run_command(bench)
}
