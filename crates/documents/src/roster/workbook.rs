//! XLSX, XLSB, XLS and ODS into grids, by calamine. Formulas count as their last value; formatting is not read.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Data, DataRef, Dimensions, OdsError, Range, Reader, XlsError, XlsbError, XlsxError};

use super::error::{MAX_COLUMNS, MAX_ROWS, RosterError};
use super::grid::{Grid, Line};
use super::sniff::Container;

type Bytes<'a> = Cursor<&'a [u8]>;
/// A name and its sheet; a sheet over the limits does not sink the others.
pub(super) type Sheet = (String, Result<Grid, RosterError>);

/// Reads every sheet, in the workbook's order.
pub(super) fn sheets(container: Container, bytes: &[u8]) -> Result<Vec<Sheet>, RosterError> {
    // A damaged workbook can trip an assertion inside the reader; it must not take the app down.
    catch_unwind(AssertUnwindSafe(|| match container {
        Container::Xlsx => xlsx(bytes),
        Container::Xlsb => ranges::<calamine::Xlsb<Bytes<'_>>>(bytes, |error| matches!(error, XlsbError::Password)),
        Container::Ods => ranges::<calamine::Ods<Bytes<'_>>>(bytes, |error| matches!(error, OdsError::Password)),
        _ => ranges::<calamine::Xls<Bytes<'_>>>(bytes, |error| matches!(error, XlsError::Password)),
    }))
    .unwrap_or_else(|_| Err(RosterError::BrokenWorkbook { detail: "the reader gave up".to_owned() }))
}

fn refusal<E: std::fmt::Display>(error: E, wants_password: bool) -> RosterError {
    if wants_password {
        RosterError::PasswordProtected
    } else {
        RosterError::BrokenWorkbook { detail: error.to_string() }
    }
}

fn ranges<'a, R>(bytes: &'a [u8], wants_password: fn(&R::Error) -> bool) -> Result<Vec<Sheet>, RosterError>
where
    R: Reader<Bytes<'a>>,
    R::Error: std::fmt::Display,
{
    let refuse = |error: R::Error| {
        let password = wants_password(&error);
        refusal(error, password)
    };
    let mut book = R::new(Cursor::new(bytes)).map_err(refuse)?;
    let names = book.sheet_names();
    names
        .into_iter()
        .map(|name| {
            let range = book.worksheet_range(&name).map_err(refuse)?;
            Ok((name, from_range(&range)))
        })
        .collect()
}

fn from_range(range: &Range<Data>) -> Result<Grid, RosterError> {
    let Some((top, left)) = range.start() else {
        return Grid::new(Vec::new());
    };
    let mut sheet = Sparse::default();
    for (row, column, value) in range.used_cells() {
        sheet.put(top + row as u32, left + column as u32, text(value))?;
    }
    sheet.into_grid(&[])
}

/// XLSX is read cell by cell: a stray value far down must not cost a row of memory for each line above it.
fn xlsx(bytes: &[u8]) -> Result<Vec<Sheet>, RosterError> {
    let refuse = |error: XlsxError| {
        let password = matches!(error, XlsxError::Password);
        refusal(error, password)
    };
    let mut book = calamine::Xlsx::new(Cursor::new(bytes)).map_err(refuse)?;
    let mut sheets = Vec::new();
    for name in book.sheet_names() {
        let merged = book.merge_cells_by_sheet_name(&name).unwrap_or_default();
        match book.worksheet_cells_reader(&name) {
            Ok(mut cells) => {
                let grid = (|| {
                    let mut sheet = Sparse::default();
                    while let Some(cell) = cells.next_cell().map_err(refuse)? {
                        let (row, column) = cell.get_position();
                        sheet.put(row, column, text(&owned(cell.get_value())))?;
                    }
                    sheet.into_grid(&merged)
                })();
                sheets.push((name, grid));
            }
            Err(XlsxError::NotAWorksheet(_)) => {}
            Err(error) => return Err(refuse(error)),
        }
    }
    Ok(sheets)
}

fn owned(value: &DataRef<'_>) -> Data {
    match value {
        DataRef::SharedString(text) => Data::String((*text).to_owned()),
        other => other.clone().into(),
    }
}

fn text(value: &Data) -> String {
    match value {
        Data::Float(number) if number.fract() == 0.0 && number.abs() < 1e15 => format!("{number:.0}"),
        Data::Error(_) | Data::Empty => String::new(),
        other => other.to_string(),
    }
}

#[derive(Default)]
struct Sparse {
    rows: Vec<Vec<String>>,
}

impl Sparse {
    fn put(&mut self, row: u32, column: u32, value: String) -> Result<(), RosterError> {
        if value.trim().is_empty() {
            return Ok(());
        }
        let (row, column) = (row as usize, column as usize);
        if row >= MAX_ROWS {
            return Err(RosterError::TooManyRows { limit: MAX_ROWS as u32 });
        }
        if column >= MAX_COLUMNS {
            return Err(RosterError::TooManyColumns { limit: MAX_COLUMNS as u32 });
        }
        if self.rows.len() <= row {
            self.rows.resize_with(row + 1, Vec::new);
        }
        let cells = &mut self.rows[row];
        if cells.len() <= column {
            cells.resize(column + 1, String::new());
        }
        cells[column] = value;
        Ok(())
    }

    /// A cell merged over several rows speaks for all of them; a title merged across columns speaks once.
    fn into_grid(mut self, merged: &[Dimensions]) -> Result<Grid, RosterError> {
        for area in merged.iter().filter(|area| area.end.0 > area.start.0) {
            let column = area.start.1 as usize;
            let value = self.rows.get(area.start.0 as usize).and_then(|row| row.get(column)).cloned();
            let last = area.end.0.min(self.rows.len().saturating_sub(1) as u32);
            for row in area.start.0..=last {
                self.put(row, area.start.1, value.clone().unwrap_or_default())?;
            }
        }
        Grid::new((1..).zip(self.rows).map(|(number, cells)| Line::new(number, cells)).collect())
    }
}
