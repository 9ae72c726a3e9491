//! The list of recently opened processes: a small JSON file in the user's own configuration folder.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Door;

/// How many are remembered.
const KEPT: usize = 12;

/// A process that the start screen can offer to open again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecentProcess {
    /// The plan's title.
    pub title: String,
    /// Whose it is.
    pub municipality: String,
    /// Where the file was.
    pub path: String,
    /// RFC 3339.
    pub opened_at: String,
    /// The file is not where it was.
    #[serde(default)]
    pub missing: bool,
}

/// The list, and where it is kept.
#[derive(Clone, Debug)]
pub struct Recent {
    file: PathBuf,
}

impl Recent {
    /// The list kept in `file`; an absent or unreadable file is an empty list.
    pub fn new(file: PathBuf) -> Self {
        Self { file }
    }

    /// Newest first.
    pub fn list(&self) -> Vec<RecentProcess> {
        let mut list = self.read();
        for process in &mut list {
            process.missing = !Path::new(&process.path).is_file();
        }
        list
    }

    /// Puts the open process first. A list that cannot be written is no reason to stop anybody's work.
    pub fn remember(&self, door: &Door) {
        let Some(process) = &door.state().process else { return };
        let path = door.path().display().to_string();
        let mut list = self.read();
        list.retain(|other| other.path != path);
        let (title, municipality) = (process.details.title.clone(), process.details.municipality.clone());
        let opened_at = door.now().to_rfc3339();
        list.insert(0, RecentProcess { title, municipality, path, opened_at, missing: false });
        list.truncate(KEPT);
        if let Err(error) = self.write(&list) {
            tracing::warn!(%error, "the list of recent processes is not kept");
        }
    }

    fn read(&self) -> Vec<RecentProcess> {
        std::fs::read(&self.file).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    fn write(&self, list: &[RecentProcess]) -> std::io::Result<()> {
        if let Some(folder) = self.file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(&self.file, serde_json::to_vec_pretty(list)?)
    }
}
