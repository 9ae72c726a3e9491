//! CP-SAT in a Python of its own; see `cpsat.py`.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use rundebord_seating::format::{Assignment, Status, read_assignment};
use serde::Deserialize;

use super::{Named, Run};

/// What `cpsat.py` adds to the format.
#[derive(Deserialize)]
struct More {
    to_best: Option<f64>,
}

/// One run for each limit; empty when Python or its packages fail, which is told on stderr.
pub fn runs(python: &Path, instance: &Path, named: &Named, mode: &str, limits: &[f64]) -> Vec<Run> {
    let script = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("benches/seating/cpsat.py");
    let mut command = Command::new(python);
    command.arg("-B").arg(script).arg(instance).args(["--mode", mode, "--seconds"]);
    command.args(limits.iter().map(f64::to_string)).stderr(Stdio::inherit());
    let output = match command.output() {
        Ok(output) => output,
        Err(error) => {
            eprintln!("{}: {error}", python.display());
            return vec![];
        }
    };
    String::from_utf8_lossy(&output.stdout).lines().filter_map(|line| read(named, line)).collect()
}

fn read(named: &Named, line: &str) -> Option<Run> {
    let told = read_assignment(line).and_then(|answer| Ok((scored(named, &answer)?, answer)));
    match told {
        Ok((run, answer)) => {
            let more: More = serde_json::from_str(line).ok()?;
            Some(Run {
                bound: answer.bound.and_then(|bound| bound.as_u64()),
                impossible: (answer.status == Status::Infeasible).then_some(None),
                to_best: more.to_best.map(Duration::from_secs_f64),
                took: Duration::from_secs_f64(answer.seconds),
                ..run
            })
        }
        Err(fault) => {
            eprintln!("CP-SAT's answer: {fault}");
            None
        }
    }
}

fn scored(named: &Named, answer: &Assignment) -> Result<Run, rundebord_seating::format::FormatError> {
    let seats = answer.seats_in(named)?;
    Ok(seats.map(|seats| Run::seated(named, &seats)).unwrap_or_default())
}
