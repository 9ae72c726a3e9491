//! From the state to the documents: which can be printed, and the plain structs that the documents crate lays out.

mod answers;
mod day;
mod extras;
mod models;
mod room;
mod seats;
mod summary;

use std::path::{Path, PathBuf};

use rundebord_core::{TableId, Workshop, WorkshopId};
use rundebord_documents::print;
use rundebord_journal::JournalFault;
use rundebord_texts::{text, text_with};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::view::{document_workshop, workshop_of};
use crate::{AppError, Door};

pub(crate) use day::{attendance_list, title as block_title};
pub use extras::{Extras, RoomExtras, Wifi};
pub(crate) use models::frame;
pub(crate) use summary::{published, summary};

/// A document that can be asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Document {
    /// Innkalling: when, where, the programme and who is called.
    Notice {
        /// To which workshop.
        workshop: WorkshopId,
    },
    /// To sign before the workshop; who was there after it.
    AttendanceList {
        /// Of which workshop.
        workshop: WorkshopId,
    },
    /// «Hva kom dere fram til?» on one page, not processed.
    MayorsPage {
        /// Of which workshop.
        workshop: WorkshopId,
    },
    /// Oppsummering: statements with references, and all notes.
    RoundSummary {
        /// Of which round.
        workshop: WorkshopId,
    },
    /// «Har vi forstått dere riktig?» on paper.
    CheckSheet {
        /// For which round.
        workshop: WorkshopId,
        /// For one table; None makes a sheet with room for the table's number.
        #[ts(optional = nullable)]
        table: Option<TableId>,
    },
    /// Who sits where, by name and by table.
    SeatingList {
        /// Of which workshop.
        workshop: WorkshopId,
    },
    /// A card to fold for each table.
    TableCards {
        /// Of which workshop.
        workshop: WorkshopId,
    },
    /// «Slik kobler du til», to hang up.
    JoinSheet {
        /// To which workshop.
        workshop: WorkshopId,
    },
    /// Sheets to write notes on by hand.
    NoteSheets {
        /// Of which workshop.
        workshop: WorkshopId,
        /// For one table; None is for all.
        #[ts(optional = nullable)]
        table: Option<TableId>,
    },
}

/// A document in the list of what can be printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DocumentLine {
    /// What it is.
    pub document: Document,
    /// Its title.
    pub title: String,
    /// The round it belongs to.
    pub round: u8,
    /// A file name without folder.
    pub file_name: String,
    /// Marked as a draft on every page.
    pub draft: bool,
    /// There is something to print.
    pub ready: bool,
}

/// A finished print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Print {
    /// A file name without folder.
    pub file_name: String,
    /// PDF.
    pub bytes: Vec<u8>,
}

impl Door {
    /// Makes a document. The same state and extras give the same bytes.
    pub fn print(&self, document: &Document, extras: &Extras) -> Result<Print, AppError> {
        let workshop = workshop_of(self, document_workshop(document))?;
        let line = line(self, workshop, document.clone());
        if !line.ready {
            return Err(AppError::new(self.language(), "print_not_ready", &[]));
        }
        let made = match document {
            Document::Notice { .. } => match day::notice(self, workshop) {
                Some(notice) => print::notice(&notice),
                None => return Err(AppError::new(self.language(), "print_not_ready", &[])),
            },
            Document::AttendanceList { .. } => print::attendance_list(&day::attendance_list(self, workshop)),
            Document::MayorsPage { .. } => print::mayors_page(&day::mayors_page(self, workshop)),
            Document::RoundSummary { .. } => print::summary(&summary(self, workshop)),
            Document::CheckSheet { table, .. } => print::check_sheet(&models::check_sheet(self, workshop, *table)),
            Document::SeatingList { .. } => print::seating_list(&seats::seating_list(self, workshop)),
            Document::TableCards { .. } => print::table_cards(&seats::table_cards(self, workshop, extras)),
            Document::JoinSheet { .. } => print::join_sheet(&room::join_sheet(self, workshop, extras)),
            Document::NoteSheets { table, .. } => print::note_sheets(&room::note_sheets(self, workshop, *table)),
        };
        let bytes = made.map_err(|error| AppError::print(self.language(), &error))?;
        Ok(Print { file_name: line.file_name, bytes })
    }

    /// Writes a finished print at `path`, or in a folder of prints beside the process file; answers with where it is.
    pub fn keep_print(&self, print: &Print, path: Option<&Path>) -> Result<PathBuf, AppError> {
        let path = match path {
            Some(path) => path.to_path_buf(),
            None => {
                let name = self.path().file_stem().unwrap_or_default().to_string_lossy();
                let folder = text_with(self.language(), "document-folder", &[("file", name.as_ref().into())]);
                self.path().with_file_name(folder).join(&print.file_name)
            }
        };
        let folder = path.parent().unwrap_or(Path::new("."));
        let written = std::fs::create_dir_all(folder).and_then(|()| std::fs::write(&path, &print.bytes));
        written.map_err(|error| {
            let what = error.to_string();
            AppError::journal(self.language(), &JournalFault::Disk { path: path.clone(), what })
        })?;
        Ok(path)
    }
}

/// All documents of all workshops, in the order they are needed.
pub(crate) fn documents(door: &Door) -> Vec<DocumentLine> {
    let mut lines = vec![];
    for workshop in &door.state().workshops {
        let id = workshop.id;
        let mut documents = vec![
            Document::Notice { workshop: id },
            Document::AttendanceList { workshop: id },
            Document::SeatingList { workshop: id },
            Document::TableCards { workshop: id },
            Document::JoinSheet { workshop: id },
            Document::NoteSheets { workshop: id, table: None },
        ];
        if workshop.question_set.checks_statements() {
            documents.push(Document::CheckSheet { workshop: id, table: None });
        }
        documents.push(Document::MayorsPage { workshop: id });
        documents.push(Document::RoundSummary { workshop: id });
        lines.extend(documents.into_iter().map(|document| line(door, workshop, document)));
    }
    lines
}

fn line(door: &Door, workshop: &Workshop, document: Document) -> DocumentLine {
    let language = door.language();
    let (kind, ready) = match &document {
        Document::Notice { .. } => ("notice", workshop.day.starts_at.is_some()),
        Document::AttendanceList { .. } => ("attendance-list", !door.state().people.is_empty()),
        Document::MayorsPage { .. } => ("mayors-page", is_handed_in_or_said(door, workshop)),
        Document::RoundSummary { .. } => ("summary", has_been_written(door, workshop)),
        Document::CheckSheet { .. } => ("check-sheet", !models::check_items(door.state(), workshop).is_empty()),
        Document::SeatingList { .. } => ("seating-list", !workshop.tables.is_empty()),
        Document::TableCards { .. } => ("table-cards", !workshop.tables.is_empty()),
        Document::JoinSheet { .. } => ("join-sheet", !workshop.tables.is_empty()),
        Document::NoteSheets { .. } => {
            ("note-sheets", !workshop.tables.is_empty() && room::asking(workshop).next().is_some())
        }
    };
    let title = text(language, &format!("document-{kind}"));
    let round = i64::from(workshop.round);
    let draft = matches!(document, Document::RoundSummary { .. }) && !workshop.is_published();
    let name = text_with(language, "document-file-name", &[("round", round.into()), ("title", title.as_str().into())]);
    DocumentLine { file_name: file_name(&name, "pdf"), document, title, round: workshop.round, draft, ready }
}

/// Some table has written a note or given a verdict.
pub(crate) fn has_been_written(door: &Door, workshop: &Workshop) -> bool {
    workshop.tables.iter().any(|table| !table.answers.is_empty()) || door.state().notes_of(workshop.id).next().is_some()
}

/// Some table has handed in, or something was said in plenary.
fn is_handed_in_or_said(door: &Door, workshop: &Workshop) -> bool {
    let said = door.state().plenary_points_of(workshop.id);
    workshop.tables.iter().any(|table| table.hand_in.is_some()) || !said.is_empty()
}

/// «Verksted 1 – Bordkort.pdf»: safe on every file system.
pub(crate) fn file_name(name: &str, extension: &str) -> String {
    let safe: String = name.chars().map(|c| if r#"/\:*?"<>|"#.contains(c) { ' ' } else { c }).collect();
    format!("{}.{extension}", safe.split_whitespace().collect::<Vec<_>>().join(" "))
}
