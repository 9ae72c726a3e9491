//! Why a source cannot be read at all. Whatever is wrong with a single row is a `RowStatus`, not an error.

use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

/// Largest source, in bytes.
pub const MAX_BYTES: usize = 10 * 1024 * 1024;
/// Most lines in a source, blank ones at its end not counted.
pub const MAX_ROWS: usize = 5_000;
/// Most columns.
pub const MAX_COLUMNS: usize = 200;

/// A source that cannot be read.
#[derive(Debug, Clone, PartialEq, Error, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum RosterError {
    /// Another kind of file, dropped by mistake.
    #[error("not a member list but {detected:?}")]
    WrongKind {
        /// What it is.
        detected: DetectedKind,
    },
    /// The workbook wants a password.
    #[error("the workbook is protected by a password")]
    PasswordProtected,
    /// Looks like a workbook, but is broken.
    #[error("the workbook cannot be read: {detail}")]
    BrokenWorkbook {
        /// What the reader said, for the log and the curious.
        detail: String,
    },
    /// Nothing in it.
    #[error("the source is empty")]
    Empty,
    /// Cells, but nothing like a name in them.
    #[error("no names were found")]
    NoNames,
    /// More bytes than `MAX_BYTES`.
    #[error("{bytes} bytes is more than {limit}")]
    TooLarge {
        /// How many it has.
        bytes: u64,
        /// How many it may have.
        limit: u64,
    },
    /// More lines than `MAX_ROWS`.
    #[error("more than {limit} lines")]
    TooManyRows {
        /// How many it may have.
        limit: u32,
    },
    /// More columns than `MAX_COLUMNS`.
    #[error("more than {limit} columns")]
    TooManyColumns {
        /// How many it may have.
        limit: u32,
    },
    /// Text in an encoding that is not understood, or no text at all.
    #[error("the text's encoding is not understood")]
    UnreadableEncoding,
    /// The chosen sheet is not in the workbook.
    #[error("there is no sheet named {name}")]
    NoSuchSheet {
        /// The name that was asked for.
        name: String,
    },
}

/// A kind of file that is not a member list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DetectedKind {
    /// PDF.
    Pdf,
    /// Word or OpenDocument text.
    TextDocument,
    /// PowerPoint or OpenDocument presentation.
    Presentation,
    /// A picture.
    Image,
    /// A saved web page, also when it is named .xls.
    WebPage,
    /// Rich text.
    RichText,
    /// XML.
    Xml,
    /// A zip file or another archive.
    Archive,
    /// A program, a database, a film: something without text.
    Binary,
}
