//! Many documents printed in one go, bound to one file for each size of paper: for all tables at once, with progress, and
//! ended at will. Nothing is written before all of it is made.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};

use rundebord_core::{TableId, Workshop, WorkshopId};
use rundebord_documents::print::{self, Part};
use rundebord_texts::{Language, text, text_with};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::document::{kind, title};
use super::list::line;
use super::model::{self, LayOut};
use super::{Document, Extras, Print, file_name, frame};
use crate::view::workshop_of;
use crate::{AppError, Door};

/// More copies are chosen where the paper is.
const MOST_COPIES: u16 = 99;
/// More pages than any printer's tray holds.
const MOST_PAGES: usize = 3_000;

/// What is printed in one go.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PrintOrder {
    /// For which workshop.
    pub workshop: WorkshopId,
    /// In this order.
    pub lines: Vec<PrintOrderLine>,
    /// Printed on both sides of the sheets: each document begins on a new one.
    pub two_sided: bool,
    /// A stack for each table, then what is for the room; else document by document.
    pub by_table: bool,
}

/// A document, and how many of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PrintOrderLine {
    /// Which document.
    pub document: Document,
    /// From 1 to 99; for each table where there is one for each.
    pub copies: u16,
}

/// How far it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PrintProgress {
    /// So many are made.
    pub done: u32,
    /// Of so many, the binding of each file counted as one.
    pub total: u32,
    /// What is being made; a document, or a file that is bound.
    pub title: String,
}

/// A size of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Paper {
    /// 210 × 297 mm, either way up.
    A4,
    /// 297 × 420 mm, either way up.
    A3,
}

/// A file of the stack, and where it lies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PrintedFile {
    /// Its path.
    #[ts(type = "string")]
    pub path: PathBuf,
    /// What to put in the printer.
    pub paper: Paper,
    /// How many pages, blank ones counted.
    pub pages: u32,
}

/// What came of an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PrintedSet {
    /// One for each size of paper.
    pub files: Vec<PrintedFile>,
}

/// A stack that needs the process no more.
pub struct PrintStack {
    language: Language,
    frame: print::Frame,
    /// What the files are called: by the document, when there is only one kind of it.
    title: String,
    pieces: Vec<Piece>,
    two_sided: bool,
}

struct Piece {
    title: String,
    copies: u16,
    one_sided: bool,
    lay_out: LayOut,
}

/// A finished file of a stack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StackFile {
    /// What is written.
    pub print: Print,
    /// Its paper.
    pub paper: Paper,
    /// Its pages.
    pub pages: u32,
}

impl Door {
    /// Takes what an order tells out of the state.
    pub fn print_stack(&self, order: &PrintOrder, extras: &Extras) -> Result<PrintStack, AppError> {
        let workshop = workshop_of(self, order.workshop)?;
        let places = places(workshop, order);
        let [first, ..] = &order.lines[..] else {
            return Err(AppError::new(self.language(), "print_nothing_chosen", &[]));
        };
        let one_kind = order.lines.iter().all(|line| kind(&line.document) == kind(&first.document));
        let title =
            if one_kind { title(self.language(), &first.document) } else { text(self.language(), "document-stack") };
        let pieces = places.into_iter().map(|place| piece(self, workshop, &place, extras));
        Ok(PrintStack {
            language: self.language(),
            frame: frame(self, workshop),
            title,
            pieces: pieces.collect::<Result<_, _>>()?,
            two_sided: order.two_sided,
        })
    }
}

impl PrintStack {
    /// Makes the files. None when it was stopped.
    pub fn make(
        self,
        stop: &AtomicBool,
        tell: &mut dyn FnMut(PrintProgress),
    ) -> Result<Option<Vec<StackFile>>, AppError> {
        let Self { language, frame, title, pieces, two_sided } = self;
        let stopped = || stop.load(Ordering::Relaxed);
        let made = pieces.len();
        let mut tell = |done: usize, title: &str| {
            // One more for the file that is on every order.
            let (done, total) = (done as u32, made as u32 + 1);
            tell(PrintProgress { done, total, title: title.to_owned() });
        };
        let mut parts = vec![];
        for (done, piece) in pieces.into_iter().enumerate() {
            if stopped() {
                return Ok(None);
            }
            tell(done, &piece.title);
            let (copies, one_sided) = (piece.copies, piece.one_sided);
            parts.push(Part { laid: (piece.lay_out)(), copies, one_sided });
        }
        let pages: usize = parts.iter().map(|part| part.laid.pages.len() * usize::from(part.copies)).sum();
        if pages > MOST_PAGES {
            let values = [("pages", (pages as i64).into()), ("most", (MOST_PAGES as i64).into())];
            return Err(AppError::new(language, "print_too_many_pages", &values));
        }
        let (large, normal): (Vec<Part>, Vec<Part>) = parts.into_iter().partition(is_large);
        let mut files = vec![];
        for (paper, parts) in [(Paper::A4, normal), (Paper::A3, large)] {
            if stopped() {
                return Ok(None);
            }
            if !parts.is_empty() {
                tell(made, &title);
                files.push(bound(language, (&frame, &title), paper, (&parts, two_sided))?);
            }
        }
        Ok(Some(files).filter(|_| !stopped()))
    }
}

fn is_large(part: &Part) -> bool {
    part.laid.pages.iter().any(|page| page.sheet.is_large())
}

fn bound(
    language: Language,
    (frame, title): (&print::Frame, &str),
    paper: Paper,
    (parts, two_sided): (&[Part], bool),
) -> Result<StackFile, AppError> {
    let laid = print::bind(frame, title, parts, two_sided);
    let bytes = print::render(&laid).map_err(|error| AppError::print(language, &error))?;
    let size = match paper {
        Paper::A4 => "A4",
        Paper::A3 => "A3",
    };
    let title = text_with(language, "document-on-paper", &[("title", title.into()), ("paper", size.into())]);
    let values = [("round", i64::from(frame.round).into()), ("title", title.as_str().into())];
    let name = file_name(&text_with(language, "document-file-name", &values), "pdf");
    Ok(StackFile { print: Print { file_name: name, bytes }, paper, pages: laid.pages.len() as u32 })
}

/// A document at its place in the stack.
struct Place {
    document: Document,
    copies: u16,
    /// None is for the room.
    table: Option<TableId>,
}

/// In the order of the paper.
fn places(workshop: &Workshop, order: &PrintOrder) -> Vec<Place> {
    let of_line = |line: &PrintOrderLine| {
        let PrintOrderLine { document, copies } = line.clone();
        let table = document.table();
        if table.is_some() || !one_for_each_table(&document) {
            return vec![Place { document, copies, table }];
        }
        let place = |table: TableId| {
            let document = document.of_table(table).unwrap_or_else(|| document.clone());
            Place { document, copies, table: Some(table) }
        };
        workshop.tables.iter().map(|table| place(table.id)).collect()
    };
    let mut places: Vec<Place> = order.lines.iter().flat_map(of_line).collect();
    if order.by_table {
        let at = |place: &Place| workshop.tables.iter().position(|table| Some(table.id) == place.table);
        places.sort_by_key(|place| at(place).unwrap_or(workshop.tables.len()));
    }
    places
}

fn piece(door: &Door, workshop: &Workshop, place: &Place, extras: &Extras) -> Result<Piece, AppError> {
    let Place { document, copies, table } = place;
    if !(1..=MOST_COPIES).contains(copies) {
        let values = [("most", i64::from(MOST_COPIES).into())];
        return Err(AppError::new(door.language(), "print_copies_out_of_range", &values));
    }
    let line = line(door, workshop, document.clone());
    let lay_out = model::lay_out(door, workshop, document, extras)?.filter(|_| line.ready);
    let lay_out = lay_out.filter(|_| document.workshop() == workshop.id);
    let lay_out = lay_out.ok_or_else(|| AppError::new(door.language(), "print_not_ready", &[]))?;
    let number = table.and_then(|id| workshop.table(id)).map(|table| i64::from(table.number));
    let title = match number {
        Some(number) => {
            let values = [("title", line.title.as_str().into()), ("table", number.into())];
            text_with(door.language(), "document-of-table", &values)
        }
        None => line.title,
    };
    Ok(Piece { title, copies: *copies, one_sided: is_one_sided(document), lay_out })
}

/// Lies on each table.
pub(super) fn one_for_each_table(document: &Document) -> bool {
    matches!(
        document,
        Document::CheckSheet { .. }
            | Document::TableCards { .. }
            | Document::NoteSheets { .. }
            | Document::TableStory { .. }
            | Document::PlanHandout { .. }
    )
}

/// It is cut, folded or hung up.
fn is_one_sided(document: &Document) -> bool {
    matches!(
        document,
        Document::TableCards { .. }
            | Document::JoinSheet { .. }
            | Document::SeatingPoster { .. }
            | Document::Receipts { .. }
    )
}
