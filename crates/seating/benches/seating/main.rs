//! The shared instances under a clock, beside CP-SAT when its Python is given. Prints Markdown; asserts nothing.
//!
//! `cargo xtask bench seating` is how it is run. One thread, one search at a time. Every answer, the other solver's too, is
//! scored by this crate's `cost` and `violations`.

mod door;
mod ours;
mod peer;
mod table;

use std::path::PathBuf;
use std::process::ExitCode;

use ours::Run;
use rundebord_seating::format::{Named, read_instance};

const SHORT: &[f64] = &[0.1, 1.0];
const WHOLE: &[f64] = &[0.1, 1.0, 2.0, 10.0];

/// The council that is re-seated.
const AT_THE_DOOR: &str = "d05";

struct Order {
    limits: &'static [f64],
    python: Option<PathBuf>,
    only: Option<String>,
}

fn main() -> ExitCode {
    let order = order();
    let instances = match instances(&order) {
        Ok(instances) => instances,
        Err(fault) => {
            eprintln!("{fault}");
            return ExitCode::FAILURE;
        }
    };
    table::begin(order.python.is_some());
    for (path, named) in &instances {
        eprintln!("{} …", named.id);
        let ours: Vec<Run> = order.limits.iter().map(|&seconds| ours::run(named, seconds)).collect();
        let rounds = order.python.as_ref().map(|python| peer::runs(python, path, named, "rounds", order.limits));
        let joint = order.python.as_ref().map(|python| peer::runs(python, path, named, "joint", order.limits));
        for (index, (ours, limit)) in ours.iter().zip(order.limits).enumerate() {
            let at = |runs: &Option<Vec<Run>>| runs.as_ref().map(|runs| runs.get(index).cloned().unwrap_or_default());
            table::row(named, *limit, ours, at(&rounds).zip(at(&joint)));
        }
    }
    if let Some((_, named)) = instances.iter().find(|(_, named)| named.id.starts_with(AT_THE_DOOR)) {
        door::measure(named);
    }
    ExitCode::SUCCESS
}

/// `[--short] [--cpsat PYTHON] [--only PART-OF-A-NAME]`; cargo adds words of its own, which are passed over.
fn order() -> Order {
    let mut order = Order { limits: WHOLE, python: None, only: None };
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--short" => order.limits = SHORT,
            "--cpsat" => order.python = words.next().map(PathBuf::from),
            "--only" => order.only = words.next(),
            _ => {}
        }
    }
    order
}

fn instances(order: &Order) -> Result<Vec<(PathBuf, Named)>, String> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/files/seating/instances");
    let listed = std::fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths: Vec<PathBuf> = listed.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    let wanted = |path: &PathBuf| order.only.as_ref().is_none_or(|part| path.to_string_lossy().contains(part.as_str()));
    let read = |path: PathBuf| {
        let told = |fault: String| format!("{}: {fault}", path.display());
        let text = std::fs::read_to_string(&path).map_err(|error| told(error.to_string()))?;
        let named = read_instance(&text).map_err(|error| told(error.to_string()))?;
        Ok((path, named))
    };
    paths.into_iter().filter(wanted).map(read).collect()
}
