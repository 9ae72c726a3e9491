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
    /// What was to be verified cannot be read.
    #[error(transparent)]
    Unchecked(AppError),
    /// Something in a package does not match; it has been told on stdout.
    #[error("the package does not match its journal")]
    Mismatch,
    /// Not all of a package could be proven; what is left has been told on stdout.
    #[error("not all of the package could be proven")]
    Unproven,
}

impl Failure {
    /// What the program ends with.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Unchecked(_) | Self::Unproven => 2,
            Self::App(_) | Self::Usage { .. } | Self::Io { .. } | Self::Refused { .. } | Self::Mismatch => 1,
        }
    }

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
            Self::App(error) | Self::Unchecked(error) => {
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
