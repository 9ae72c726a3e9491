//! Opening, making and demonstrating a process, as a shell asks for it.

use std::path::{Path, PathBuf};

use rundebord_core::{Actor, Command, CommandId, ProcessDetails, ProcessId, WrittenLanguage};
use rundebord_documents::roster::Source;
use rundebord_texts::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::{AppError, DEMO_ROSTER, DEMO_ROSTER_NAME, Demo, DemoFault, DemoStage, Door, JournalFault, Request, play};

/// The process that a shell has open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OpenProcess {
    /// The plan's title.
    pub title: String,
    /// Whose it is.
    pub municipality: String,
    /// Where the file is.
    pub path: String,
}

impl OpenProcess {
    /// None for a file without a process.
    pub fn of(door: &Door) -> Option<Self> {
        let details = &door.state().process.as_ref()?.details;
        let path = door.path().display().to_string();
        Some(Self { title: details.title.clone(), municipality: details.municipality.clone(), path })
    }
}

/// What is needed to make a process file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NewProcess {
    /// The plan's title.
    pub title: String,
    /// Name of the municipality.
    pub municipality: String,
    /// First year of the council period.
    pub period_from: u16,
    /// Last year of the council period.
    pub period_to: u16,
    /// Language of everything that is printed.
    pub written_language: WrittenLanguage,
    /// A second reader signs each statement before a summary is published.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub second_reader: bool,
    /// Where the file is made; the shell's own folder when absent.
    #[ts(optional = nullable)]
    pub path: Option<PathBuf>,
}

/// An open door and the process behind it.
pub struct Opened {
    /// The door.
    pub door: Door,
    /// The process.
    pub process: OpenProcess,
}

impl Opened {
    fn new(door: Door) -> Result<Self, AppError> {
        match OpenProcess::of(&door) {
            Some(process) => Ok(Self { door, process }),
            None => Err(AppError::refusal(Language::Nb, &rundebord_core::Refusal::NoProcess)),
        }
    }

    /// Opens a file.
    pub fn open(path: &Path) -> Result<Self, AppError> {
        Self::new(Door::open(path, Door::system_clock()).map_err(fault)?)
    }

    /// Makes a file with its process; a refused process leaves no file behind.
    pub fn create(process: &NewProcess, folder: &Path) -> Result<Self, AppError> {
        let path = match &process.path {
            Some(path) => path.clone(),
            None => free_path(folder, &process.title),
        };
        let mut door = Door::create(&path, Door::system_clock()).map_err(fault)?;
        let details = ProcessDetails {
            title: process.title.clone(),
            municipality: process.municipality.clone(),
            period_from: process.period_from,
            period_to: process.period_to,
            written_language: process.written_language,
            second_reader: process.second_reader,
        };
        let command = Command::CreateProcess { process: ProcessId(Uuid::now_v7()), details };
        let request = Request { actor: Actor::Facilitator, id: CommandId(Uuid::now_v7()), command };
        if let Err(refused) = door.execute(&request) {
            drop(door);
            let _ = std::fs::remove_file(&path);
            return Err(refused);
        }
        Self::new(door)
    }

    /// Plays the demo into a new file.
    pub fn demo(folder: &Path) -> Result<Self, AppError> {
        let roster = Source::File { name: DEMO_ROSTER_NAME.to_owned(), bytes: DEMO_ROSTER.to_vec() };
        let demo = Demo { roster, tables: None, language: WrittenLanguage::Nb, until: DemoStage::Whole };
        let played = play(&free_path(folder, "Rundebord demo"), &demo);
        Self::new(played.map_err(|failed| match failed {
            DemoFault::Journal(journal) => fault(journal),
            DemoFault::Refused(refused) => refused,
        })?)
    }
}

fn fault(fault: JournalFault) -> AppError {
    AppError::journal(Language::Nb, &fault)
}

/// «Title.rundebord» in the folder, with a number when that is taken; safe on every file system.
fn free_path(folder: &Path, title: &str) -> PathBuf {
    let safe: String =
        title.chars().map(|c| if c.is_control() || r#"/\:*?"<>|"#.contains(c) { ' ' } else { c }).collect();
    let safe = safe.split_whitespace().collect::<Vec<_>>().join(" ");
    let numbered = |n: u32| if n == 1 { format!("{safe}.rundebord") } else { format!("{safe} {n}.rundebord") };
    let mut paths = (1..).map(|n| folder.join(numbered(n)));
    paths.find(|path| !path.exists()).expect("a folder does not hold every number")
}
