//! Running a program under a clock, and its memory.
//!
//! A program that is one process tells its own peak; one of several is looked at many times a second. Linux alone tells:
//! elsewhere the memory is left out.

use std::collections::BTreeMap;
use std::fs::read_to_string;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::peers::Fault;

/// Seconds that a program may take.
pub const LIMIT: u64 = 600;
/// Between two looks at a program's processes.
const LOOK: Duration = Duration::from_millis(25);

/// What a program did.
#[derive(Debug)]
pub struct Measured {
    /// From start to end.
    pub seconds: f64,
    /// Of which for making the document, when the program says so.
    pub making: Option<f64>,
    /// The most memory that it had, in KiB.
    pub memory: Option<u64>,
}

/// Runs a program to its end. `timeout` also ends what the program has started.
pub fn run(program: &str, arguments: &[String], folder: &Path) -> Result<Measured, Fault> {
    let (told, complaints) = (folder.join("account"), folder.join("complaints"));
    let mut command = Command::new("timeout");
    command.args(["--signal=KILL", &LIMIT.to_string(), program]).args(arguments);
    command.stdin(Stdio::null()).stdout(std::fs::File::create(&told)?).stderr(std::fs::File::create(&complaints)?);
    let start = Instant::now();
    let mut child = command.spawn()?;
    let mut most = None;
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        most = most.max(family(child.id()));
        sleep(LOOK);
    };
    let seconds = start.elapsed().as_secs_f64();
    match status.code() {
        Some(0) => {}
        Some(124 | 137) | None => return Err(format!("no file within {LIMIT} s").into()),
        Some(code) => {
            let last = read_to_string(complaints)?.lines().last().unwrap_or_default().to_owned();
            return Err(format!("it ended with {code}: {last}").into());
        }
    }
    let account = read_to_string(told)?;
    let said = account.lines().find_map(|line| line.strip_prefix("making ")?.split_once(" memory "));
    let making = said.and_then(|(making, _)| making.parse().ok());
    let own = said.and_then(|(_, memory)| memory.parse().ok());
    Ok(Measured { seconds, making, memory: own.or(most) })
}

/// What a process says of itself at its end.
pub fn account(making: f64) -> String {
    let memory = peak().map_or("unknown".to_owned(), |kib| kib.to_string());
    format!("making {making} memory {memory}")
}

/// The most memory that this process has had, in KiB.
fn peak() -> Option<u64> {
    number(&read_to_string("/proc/self/status").ok()?, "VmHWM:")
}

/// The memory of a process and all that came of it, in KiB; what several share is counted once.
fn family(of: u32) -> Option<u64> {
    let mut parents = BTreeMap::new();
    for entry in std::fs::read_dir("/proc").ok()?.flatten() {
        let id = entry.file_name().to_str().and_then(|name| name.parse::<u32>().ok());
        let status = id.and_then(|_| read_to_string(entry.path().join("status")).ok());
        if let (Some(id), Some(parent)) = (id, status.and_then(|status| number(&status, "PPid:"))) {
            parents.insert(id, parent as u32);
        }
    }
    let belongs = |id: u32| std::iter::successors(Some(id), |id| parents.get(id).copied()).any(|id| id == of);
    let share = |id: &u32| number(&read_to_string(format!("/proc/{id}/smaps_rollup")).ok()?, "Pss:");
    Some(parents.keys().filter(|id| belongs(**id)).filter_map(share).sum())
}

fn number(text: &str, name: &str) -> Option<u64> {
    text.lines().find_map(|line| line.strip_prefix(name))?.split_whitespace().next()?.parse().ok()
}

/// The processor, and how many of it.
pub fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let info = read_to_string("/proc/cpuinfo").unwrap_or_default();
    let name = info.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": ").map(|(_, name)| name));
    format!("{cores} cores ({})", name.unwrap_or("unknown"))
}
