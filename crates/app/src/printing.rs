//! From the state to the documents: which can be printed, and the plain structs that the documents crate lays out.

mod after;
mod answers;
mod day;
mod document;
mod extras;
mod handout;
mod list;
mod log;
mod minutes;
mod model;
mod models;
mod plan;
mod process;
mod roll;
mod room;
mod seats;
mod stack;
mod summary;
mod traces;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rundebord_core::{TableId, WorkshopId};
use rundebord_documents::print;
use rundebord_journal::JournalFault;
use rundebord_texts::{Language, text_with};

use crate::view::workshop_of;
use crate::{AppError, Door};

pub use document::{Document, DocumentLine, DocumentTime};
pub use extras::{Extras, RoomExtras, Wifi};
pub(crate) use list::{documents, file_name, has_been_written};
pub(crate) use log::{Happened, journal};
pub(crate) use minutes::{can_change as minutes_can_change, minutes};
pub(crate) use models::frame;
pub(crate) use plan::print_plan;
pub use plan::{PrintPlan, PrintPlanLine};
pub use stack::{Paper, PrintOrder, PrintOrderLine, PrintProgress, PrintStack, PrintedFile, PrintedSet, StackFile};
pub(crate) use summary::{published, set_aside_reason, summary};

use list::line;
use model::LayOut;

/// A document that needs the process no more.
pub struct Prepared {
    file_name: String,
    language: Language,
    lay_out: LayOut,
}

impl Prepared {
    /// Lays it out and writes it as a PDF file.
    pub fn make(self) -> Result<Print, AppError> {
        let bytes = print::render(&(self.lay_out)()).map_err(|error| AppError::print(self.language, &error))?;
        Ok(Print { file_name: self.file_name, bytes })
    }
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
        self.prepare(document, extras)?.make()
    }

    /// Takes what a document tells out of the state, so that it can be made while others use the process.
    pub fn prepare(&self, document: &Document, extras: &Extras) -> Result<Prepared, AppError> {
        let workshop = workshop_of(self, document.workshop())?;
        let line = line(self, workshop, document.clone());
        let not_ready = || AppError::new(self.language(), "print_not_ready", &[]);
        let lay_out = model::lay_out(self, workshop, document, extras)?.filter(|_| line.ready).ok_or_else(not_ready)?;
        Ok(Prepared { file_name: line.file_name, language: self.language(), lay_out })
    }

    /// What stands on each table's card: a mark to compare with, for whoever remembers which cards lie on the tables.
    pub fn card_marks(&self, workshop: WorkshopId, extras: &Extras) -> Result<BTreeMap<TableId, String>, AppError> {
        Ok(seats::card_marks(self, workshop_of(self, workshop)?, extras))
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
