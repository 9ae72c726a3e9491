//! The results as Markdown, ready for `docs/seating-results.md`.

use std::time::Duration;

use super::{Named, Run};

/// When and where, and the table's head.
pub fn begin(with_peer: bool) {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let date = chrono::Local::now().format("%Y-%m-%d");
    println!("{date}, {cores} cores ({}), one in use at a time.\n", processor().unwrap_or("processor unknown".into()));
    let ours = "| instance | limit | cost | bound | proven | legal | first | best | in all |";
    let rule = "|---|--:|--:|--:|---|---|--:|--:|--:|";
    match with_peer {
        true => println!("{ours} CP-SAT by rounds: cost | CP-SAT joint: cost | bound |\n{rule}--:|--:|--:|"),
        false => println!("{ours}\n{rule}"),
    }
}

/// One instance with one limit; the other solver's runs by rounds and joint.
pub fn row(named: &Named, limit: f64, ours: &Run, peer: Option<(Run, Run)>) {
    let cells = [
        named.id.clone(),
        format!("{limit} s"),
        cost(ours),
        number(ours.bound),
        if ours.is_proven() { "yes" } else { "" }.to_owned(),
        if ours.cost.is_none() {
            "–"
        } else if ours.legal {
            "yes"
        } else {
            "NO"
        }
        .to_owned(),
        time(ours.to_first),
        time(ours.to_best),
        time(Some(ours.took)),
    ];
    let peer = peer.map(|(rounds, joint)| [cost(&rounds), cost(&joint), number(joint.bound)]);
    let cells: Vec<String> = cells.into_iter().chain(peer.into_iter().flatten()).collect();
    println!("| {} |", cells.join(" | "));
}

fn cost(run: &Run) -> String {
    match (run.cost, run.impossible) {
        (Some(cost), _) if run.legal => cost.to_string(),
        (Some(cost), _) => format!("{cost}, rules broken"),
        (None, Some(Some(rules))) => format!("impossible, {rules} rules"),
        (None, Some(None)) => "impossible".to_owned(),
        (None, None) => "none".to_owned(),
    }
}

fn number(number: Option<u64>) -> String {
    number.map_or("–".to_owned(), |number| number.to_string())
}

/// For people: µs, ms or s.
pub fn time(time: Option<Duration>) -> String {
    match time {
        None => "–".to_owned(),
        Some(time) if time < Duration::from_millis(1) => format!("{} µs", time.as_micros()),
        Some(time) if time < Duration::from_secs(1) => format!("{} ms", time.as_millis()),
        Some(time) => format!("{:.2} s", time.as_secs_f64()),
    }
}

/// As Linux names it.
fn processor() -> Option<String> {
    let told = std::fs::read_to_string("/proc/cpuinfo").ok()?;
    let line = told.lines().find(|line| line.starts_with("model name"))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}
