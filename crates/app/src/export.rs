//! Files to work on from: the summary and the minutes as Word documents, everything as an Excel workbook.
//!
//! A published round is exported from what was published, with the journal's head at that time. Leaves out how the files
//! are laid out: the documents crate is handed plain structs.

mod sheets;
mod summary;
mod words;

use std::path::{Path, PathBuf};

use chrono::{DateTime, Local, NaiveDateTime, Utc};
use rundebord_core::{Workshop, WorkshopId};
use rundebord_documents::office;
use rundebord_texts::{text, text_with};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::printing::{file_name, has_been_written, minutes, minutes_can_change};
use crate::view::workshop_of;
use crate::{AppError, Door, Print};

/// A file that can be asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ExportKind {
    /// The round summary, to write on from in Word.
    SummaryDocx {
        /// Of which round.
        workshop: WorkshopId,
    },
    /// Minutes of the workshop as an open meeting, in Word.
    MinutesDocx {
        /// Of which workshop.
        workshop: WorkshopId,
    },
    /// Everything, one sheet for each kind, in Excel.
    Workbook,
}

/// A file in the list of what can be exported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExportLine {
    /// What it is.
    pub export: ExportKind,
    /// Its title.
    pub title: String,
    /// The round it belongs to; None for the workbook.
    #[ts(optional = nullable)]
    pub round: Option<u8>,
    /// A file name without folder.
    pub file_name: String,
    /// It can still change.
    pub draft: bool,
    /// There is something to export.
    pub ready: bool,
}

/// A finished file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    /// A file name without folder.
    pub file_name: String,
    /// DOCX or XLSX.
    pub bytes: Vec<u8>,
}

impl Door {
    /// Makes a file. The same state gives the same bytes.
    pub fn export(&self, kind: &ExportKind) -> Result<Export, AppError> {
        let line = line(self, kind.clone())?;
        if !line.ready {
            return Err(AppError::new(self.language(), "print_not_ready", &[]));
        }
        let made = match kind {
            ExportKind::SummaryDocx { workshop } => {
                let model = summary::summary(self, workshop_of(self, *workshop)?)?;
                office::summary(&model)
            }
            ExportKind::MinutesDocx { workshop } => {
                let minutes = minutes(self, workshop_of(self, *workshop)?)?;
                let made_at = self.time_of(self.head().seq)?;
                office::minutes(&office::MinutesDocument { minutes, made_at })
            }
            ExportKind::Workbook => office::workbook(&sheets::workbook(self)?),
        };
        let bytes = made.map_err(|error| AppError::export(self.language(), &error))?;
        Ok(Export { file_name: line.file_name, bytes })
    }

    /// Writes a finished file at `path`, or in the folder of prints beside the process file; answers with where it is.
    pub fn keep_export(&self, export: Export, path: Option<&Path>) -> Result<PathBuf, AppError> {
        let Export { file_name, bytes } = export;
        self.keep_print(&Print { file_name, bytes }, path)
    }

    /// When the last event of a state of the journal happened; that is the time of what a file shows.
    fn time_of(&self, seq: u64) -> Result<DateTime<Utc>, AppError> {
        let records = self.records(seq.saturating_sub(1), 1)?;
        Ok(records.first().map(|record| record.stamp.at).unwrap_or_default())
    }
}

/// All files of all workshops, then the workbook.
pub(crate) fn exports(door: &Door) -> Result<Vec<ExportLine>, AppError> {
    let workshops = door.state().workshops.iter().map(|workshop| workshop.id);
    let of_each =
        workshops.flat_map(|workshop| [ExportKind::SummaryDocx { workshop }, ExportKind::MinutesDocx { workshop }]);
    of_each.chain([ExportKind::Workbook]).map(|kind| line(door, kind)).collect()
}

fn line(door: &Door, export: ExportKind) -> Result<ExportLine, AppError> {
    let language = door.language();
    match &export {
        ExportKind::SummaryDocx { workshop } => {
            let workshop = workshop_of(door, *workshop)?;
            let (ready, draft) = (has_been_written(door, workshop), !workshop.is_published());
            Ok(of_round(door, workshop, export, "export-summary", (ready, draft)))
        }
        ExportKind::MinutesDocx { workshop } => {
            let workshop = workshop_of(door, *workshop)?;
            let (ready, draft) = (workshop.opened_at.is_some(), minutes_can_change(workshop));
            Ok(of_round(door, workshop, export, "export-minutes", (ready, draft)))
        }
        ExportKind::Workbook => {
            let process = door.state().process.as_ref();
            let title = process.map(|process| process.details.title.as_str()).unwrap_or_default();
            let day = on_the_wall(door.time_of(door.head().seq)?).date().to_string();
            let values = [("title", title.into()), ("date", day.as_str().into())];
            let name = text_with(language, "export-workbook-file", &values);
            let title = text(language, "export-workbook");
            let file_name = file_name(&name, "xlsx");
            Ok(ExportLine { export, title, round: None, file_name, draft: false, ready: process.is_some() })
        }
    }
}

fn of_round(
    door: &Door,
    workshop: &Workshop,
    export: ExportKind,
    id: &str,
    (ready, draft): (bool, bool),
) -> ExportLine {
    let language = door.language();
    let title = text(language, id);
    let values = [("round", i64::from(workshop.round).into()), ("title", title.as_str().into())];
    let name = text_with(language, "document-file-name", &values);
    ExportLine { export, round: Some(workshop.round), file_name: file_name(&name, "docx"), title, draft, ready }
}

/// By the clock of this computer.
fn on_the_wall(at: DateTime<Utc>) -> NaiveDateTime {
    at.with_timezone(&Local).naive_local()
}
