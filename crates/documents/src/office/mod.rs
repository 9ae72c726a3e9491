//! What others work on from here: the summary and the minutes as Word documents (DOCX), and everything as an Excel
//! workbook (XLSX).
//!
//! Each is a function from plain structs to bytes; the same struct gives the same bytes. Leaves out where files are kept,
//! what they are called, and the domain's state: the caller fills the structs.

mod docx;
mod letters;
mod xlsx;

pub use docx::minutes::{MinutesDocument, minutes};
pub use docx::summary::{FollowUp, Objection, SummaryDocument, summary};
pub use letters::writable;
pub use xlsx::{Cell, Column, MAX_TEXT, Sheet, Workbook, workbook};

use thiserror::Error;

/// Why a file could not be made.
#[derive(Debug, Error)]
pub enum OfficeError {
    /// The Word document could not be put together in memory.
    #[error("the Word document could not be put together: {0}")]
    Word(String),
    /// The workbook could not be put together in memory.
    #[error("the workbook could not be put together")]
    Excel(#[from] rust_xlsxwriter::XlsxError),
}
