//! From the state to the documents: which can be printed, and the plain structs that the documents crate lays out.

mod after;
mod answers;
mod day;
mod document;
mod extras;
mod handout;
mod list;
mod models;
mod process;
mod room;
mod seats;
mod summary;
mod traces;

use std::path::{Path, PathBuf};

use rundebord_documents::print;
use rundebord_journal::JournalFault;
use rundebord_texts::text_with;

use crate::view::{document_workshop, workshop_of};
use crate::{AppError, Door};

pub(crate) use day::{attendance_list, title as block_title};
pub use document::{Document, DocumentLine, DocumentTime};
pub use extras::{Extras, RoomExtras, Wifi};
pub(crate) use list::{documents, file_name, has_been_written};
pub(crate) use models::frame;
pub(crate) use summary::{published, set_aside_reason, summary};

use list::line;

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
            Document::PlanHandout { .. } => print::plan_handout(&handout::plan_handout(self, workshop)),
            Document::SeatingPoster { .. } => print::seating_poster(&seats::seating_list(self, workshop)),
            Document::NotesByQuestion { .. } => {
                print::raw_notes(&after::raw_notes(self, workshop, print::NotesOrder::Question))
            }
            Document::NotesByTable { .. } => {
                print::raw_notes(&after::raw_notes(self, workshop, print::NotesOrder::Table))
            }
            Document::Receipts { .. } => print::receipts(&after::receipts(self, workshop)),
            Document::TableStory { table, .. } => print::table_stories(&after::table_stories(self, workshop, *table)),
            Document::ChangeSheet { .. } => print::change_sheet(&after::change_sheet(self, workshop)),
            Document::FollowUps { .. } => print::follow_ups(&after::follow_ups(self, workshop)),
            Document::Objections { .. } => print::objections(&after::objections(self, workshop)),
            Document::ClosingReport { .. } => print::closing_report(&process::closing_report(self, workshop)),
            Document::PlanOutcome { .. } => print::plan_outcome(&process::plan_outcome(self, workshop)),
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
