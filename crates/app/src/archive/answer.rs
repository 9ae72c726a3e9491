//! What a check of a package answers, for screens and the command line.

use rundebord_core::WrittenLanguage;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::findings::PackageFinding;
use super::notes::ReceiptsFile;

/// What came out of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PackageOutcome {
    /// Everything in the package is what its journal says.
    Proven,
    /// Something is not.
    Mismatch,
    /// Nothing is wrong that can be seen, but this program could not prove all of it.
    Unproven,
}

/// A package that was checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PackageCheck {
    /// What came out.
    pub outcome: PackageOutcome,
    /// The package's language: that of its messages.
    pub language: WrittenLanguage,
    /// The package's own title, and whose it is.
    pub title: String,
    /// The municipality.
    pub municipality: String,
    /// The workshop's round.
    pub round: u8,
    /// True when its summary is published.
    pub is_final: bool,
    /// How many files.
    pub files: u32,
    /// How many events, and the hash of the last as it stands in prints.
    pub events: u64,
    /// The end of the journal.
    pub head: String,
    /// How many hand-ins have a receipt that fits their words.
    pub receipts: u32,
    /// How many notes stand behind the published statements.
    pub sources: u32,
    /// Those of them that came on paper after the deadline, so that no receipt covers them.
    pub late: Vec<String>,
    /// What does not match, the most exact first.
    pub findings: Vec<PackageFinding>,
    /// What could not be proven.
    pub unproven: Vec<PackageFinding>,
    /// What is behind the receipt that was asked for.
    #[ts(optional = nullable)]
    pub receipt: Option<PackageReceipt>,
}

/// What is behind a receipt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PackageReceipt {
    /// Its code.
    pub code: String,
    /// Its digest.
    pub digest: String,
    /// The round.
    pub round: u8,
    /// The table's number.
    pub table: u8,
    /// RFC 3339; when it was handed in.
    pub at: String,
    /// Why the table got it back, when it no longer counts.
    #[ts(optional = nullable)]
    pub replaced: Option<String>,
    /// The notes, as they were handed in.
    pub notes: Vec<PackageReceiptNote>,
}

/// A note behind a receipt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PackageReceiptNote {
    /// How people refer to it.
    pub reference: String,
    /// The note.
    pub text: String,
    /// «Hvorfor»; may be empty.
    pub why: String,
}

/// What a package has behind a receipt, as somebody writes its code. The words must give that very code: then they are what was
/// handed in, whatever else in the package does not match.
pub(super) fn behind(receipts: &ReceiptsFile, written: &str) -> Option<PackageReceipt> {
    let found = receipts.receipts.iter().find(|receipt| receipt.words.digest().is_named(written))?;
    let note = |note: &rundebord_core::ReceiptNote| PackageReceiptNote {
        reference: note.reference.clone(),
        text: note.text.clone(),
        why: note.why.clone(),
    };
    Some(PackageReceipt {
        code: found.words.digest().code(),
        digest: found.words.digest().0,
        round: found.round,
        table: found.table,
        at: found.at.clone(),
        replaced: found.replaced.as_ref().map(|replaced| replaced.reason.clone()),
        notes: found.words.notes.iter().map(note).collect(),
    })
}
