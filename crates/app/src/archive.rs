//! The archive package: one workshop for the case system, with all that is needed to check it later without this program.
//!
//! [`Door::archive`] makes it, [`check_package`] proves offline that it is what the journal in it says. The same state gives
//! the same bytes. Leaves out drafts: an archive holds what is final, and `metadata.json` names what is missing.

mod answer;
mod chain;
mod check;
mod contents;
mod difference;
mod findings;
mod hand_ins;
mod keeping;
mod metadata;
mod notes;
mod own_words;
mod reading;
mod replay;
mod summary;

use rundebord_core::WorkshopId;
use rundebord_texts::Language;
use serde_json::Value;

use crate::{AppError, Door};

pub use answer::{PackageCheck, PackageOutcome, PackageReceipt, PackageReceiptNote};
pub use check::check_package;
pub use findings::PackageFinding;

/// A finished package, not yet written anywhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Package {
    /// What the folder, or the zip file without its extension, is called.
    pub name: String,
    /// Each file's path in the package, with `/`, and its bytes.
    pub files: Vec<(String, Vec<u8>)>,
    /// When its last event happened: the time of every file in a zip.
    at: chrono::DateTime<chrono::Utc>,
}

/// The first thing in a file that is not as it must be, in a whole sentence; None when both say the same.
pub(crate) fn first_difference(language: Language, file: &str, found: &Value, proven: &Value) -> Option<String> {
    difference::difference(findings::Teller(language), file, found, proven).map(|finding| finding.message)
}

impl Door {
    /// Makes the package of a workshop.
    pub fn archive(&self, workshop: WorkshopId) -> Result<Package, AppError> {
        contents::package(self, crate::view::workshop_of(self, workshop)?)
    }
}
