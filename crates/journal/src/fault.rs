//! What can be wrong with a file.

use std::path::PathBuf;

/// Why a file cannot be opened, made or written. None of these changes the file.
#[derive(Debug, thiserror::Error)]
pub enum JournalFault {
    /// There is no such file.
    #[error("{path}: no such file")]
    NotFound {
        /// The file.
        path: PathBuf,
    },
    /// A new file would overwrite one that is there.
    #[error("{path}: the file exists")]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// Some other kind of file.
    #[error("{path}: not a Rundebord file")]
    NotRundebord {
        /// The file.
        path: PathBuf,
    },
    /// Written by a newer Rundebord.
    #[error("{path}: format {found} is newer than {known}")]
    Newer {
        /// The file.
        path: PathBuf,
        /// The file's format.
        found: u32,
        /// The newest format this program knows.
        known: u32,
    },
    /// Another program, or another window, has it open.
    #[error("{path}: open elsewhere")]
    OpenElsewhere {
        /// The file.
        path: PathBuf,
    },
    /// The file is not whole, or somebody has changed it.
    #[error("{path}: damaged at event {seq}: {what}")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// The first event that is not as it was written; one past the last when the file ends too early.
        seq: u64,
        /// What was found.
        what: String,
    },
    /// The file has other events than the caller thought.
    #[error("expected event {expected} to be the last, found {found}")]
    Moved {
        /// What the caller thought.
        expected: u64,
        /// What is there.
        found: u64,
    },
    /// The disk refuses: no room, no permission, gone.
    #[error("{path}: {what}")]
    Disk {
        /// The file.
        path: PathBuf,
        /// What the system said.
        what: String,
    },
}

impl JournalFault {
    /// Sorts SQLite's errors into the faults that a facilitator can act on.
    pub(crate) fn from_sqlite(path: &std::path::Path, error: &rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        let path = path.to_path_buf();
        match error.sqlite_error_code() {
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => Self::OpenElsewhere { path },
            Some(Code::NotADatabase) => Self::NotRundebord { path },
            Some(Code::DatabaseCorrupt) => Self::Damaged { path, seq: 0, what: error.to_string() },
            _ => Self::Disk { path, what: error.to_string() },
        }
    }

    /// The same fault, told of the file that the caller named.
    pub(crate) fn at(self, named: &std::path::Path) -> Self {
        let path = named.to_path_buf();
        match self {
            Self::NotFound { .. } => Self::NotFound { path },
            Self::Exists { .. } => Self::Exists { path },
            Self::NotRundebord { .. } => Self::NotRundebord { path },
            Self::Newer { found, known, .. } => Self::Newer { path, found, known },
            Self::OpenElsewhere { .. } => Self::OpenElsewhere { path },
            Self::Damaged { seq, what, .. } => Self::Damaged { path, seq, what },
            Self::Disk { what, .. } => Self::Disk { path, what },
            moved @ Self::Moved { .. } => moved,
        }
    }
}
