//! `metadata.json`, for the case system. Names are those of Noark 5 where it has one: tittel (M020), arkivskaperNavn (M023),
//! dokumenttype (M083), opprettetDato (M600), format (M701), sjekksum (M705), filstoerrelse (M707).

use rundebord_core::WorkshopId;
use serde::{Deserialize, Serialize};

/// What this version writes, and all that it checks.
pub(crate) const SCHEMA: &str = "rundebord-arkivpakke/1";

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Metadata {
    #[serde(rename = "skjema")]
    pub schema: String,
    #[serde(rename = "tittel")]
    pub title: String,
    #[serde(rename = "arkivskaperNavn")]
    pub creator: String,
    #[serde(rename = "plan")]
    pub plan: String,
    #[serde(rename = "verksted")]
    pub workshop: WorkshopMetadata,
    #[serde(rename = "spraak")]
    pub language: String,
    pub status: Status,
    #[serde(rename = "opprettetDato")]
    pub created: String,
    #[serde(rename = "program")]
    pub program: Program,
    #[serde(rename = "utcForskyvning")]
    pub utc_offset: String,
    #[serde(rename = "journal")]
    pub journal: JournalEnd,
    /// Titles of documents that are not final, and so are not in the package.
    #[serde(rename = "mangler")]
    pub missing: Vec<String>,
    #[serde(rename = "filer")]
    pub files: Vec<FileMetadata>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct WorkshopMetadata {
    pub id: WorkshopId,
    #[serde(rename = "runde")]
    pub round: u8,
    #[serde(rename = "dato")]
    pub date: String,
    #[serde(rename = "sted")]
    pub place: String,
    #[serde(rename = "publisert")]
    pub published: Option<String>,
}

/// A package is final when the summary is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Status {
    Final,
    Draft,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Program {
    #[serde(rename = "navn")]
    pub name: String,
    #[serde(rename = "versjon")]
    pub version: String,
}

impl Program {
    pub fn this() -> Self {
        Self { name: "Rundebord".to_owned(), version: env!("CARGO_PKG_VERSION").to_owned() }
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct JournalEnd {
    #[serde(rename = "hendelser")]
    pub seq: u64,
    #[serde(rename = "hode")]
    pub hash: String,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct FileMetadata {
    #[serde(rename = "referanseDokumentfil")]
    pub path: String,
    #[serde(rename = "tittel")]
    pub title: String,
    #[serde(rename = "dokumenttype")]
    pub kind: String,
    pub status: Status,
    #[serde(rename = "mimetype")]
    pub mime: String,
    pub format: String,
    #[serde(rename = "filstoerrelse")]
    pub size: u64,
    #[serde(rename = "sjekksumAlgoritme")]
    pub algorithm: String,
    #[serde(rename = "sjekksum")]
    pub sha256: String,
}
