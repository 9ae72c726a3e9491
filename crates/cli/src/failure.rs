//! What ends a command with a non-zero exit.

use std::path::Path;

use rundebord_app::{AppError, DemoFault, JournalFault, Language};

/// Why a command failed.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The door refused, or the file is not usable.
    #[error(transparent)]
    App(#[from] AppError),
    /// A request or a view on the command line is not what it should be.
    #[error("{what}")]
    Usage {
        /// What is wrong.
        what: String,
    },
    /// The system refuses a file or a stream.
    #[error("{path}: {source}")]
    Io {
        /// Which.
        path: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// Some requests of `execute` were refused; each has had its answer.
    #[error("{count} requests were refused")]
    Refused {
        /// How many.
        count: usize,
    },
}

impl Failure {
    /// A fault of a file, by its path.
    pub fn io(path: &Path, source: std::io::Error) -> Self {
        Self::Io { path: path.display().to_string(), source }
    }

    /// A usage mistake.
    pub fn usage(what: impl Into<String>) -> Self {
        Self::Usage { what: what.into() }
    }

    /// To stderr: for people first, then, for programs, the error as JSON on the last line.
    pub fn print(&self) {
        match self {
            Self::App(error) => {
                eprintln!("{}\n{}", error.message, error.hint);
                eprintln!("{}", serde_json::to_string(error).unwrap_or_default());
            }
            other => eprintln!("rundebord: {other}"),
        }
    }
}

impl From<JournalFault> for Failure {
    fn from(fault: JournalFault) -> Self {
        Self::App(AppError::journal(Language::Nb, &fault))
    }
}

impl From<DemoFault> for Failure {
    fn from(fault: DemoFault) -> Self {
        match fault {
            DemoFault::Journal(fault) => fault.into(),
            DemoFault::Refused(error) => Self::App(error),
        }
    }
}
