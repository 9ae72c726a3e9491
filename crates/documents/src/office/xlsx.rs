//! Sheets with a frozen header row and filters. What people have written is text and nothing else: never a formula, also
//! when it begins as one and somebody edits the cell.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use rundebord_texts::{Language, text_with};
use rust_xlsxwriter::{Color, DocProperties, Format, FormatAlign, FormatBorder, Worksheet};

use super::{OfficeError, writable};

/// The longest text that Excel takes in a cell, in UTF-16 units.
pub const MAX_TEXT: usize = 32_767;

/// Letters beside each other that can still be read on a sheet of paper on its side.
const ON_A4: u16 = 180;
const ON_A3: u16 = 240;
/// Of a line of text, and of the tallest row that Excel takes; points.
const LINE_HEIGHT: f64 = 15.0;
const TALLEST: f64 = 409.0;

/// A workbook.
#[derive(Clone, Debug, PartialEq)]
pub struct Workbook {
    /// The municipality's written language.
    pub language: Language,
    /// Its title.
    pub title: String,
    /// Whose it is.
    pub municipality: String,
    /// What time it says that it was made: that of its content.
    pub made_at: DateTime<Utc>,
    /// The sheets, in order.
    pub sheets: Vec<Sheet>,
}

/// One kind of thing.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// At most 31 letters, without any of `[]:*?/\`.
    pub name: String,
    /// The header row.
    pub columns: Vec<Column>,
    /// A cell for each column.
    pub rows: Vec<Vec<Cell>>,
}

/// A column.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its header.
    pub title: String,
    /// About as many letters as it shows.
    pub width: u16,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Text, as it is.
    Text(String),
    /// A number to count with.
    Number(u32),
    /// A day.
    Date(NaiveDate),
    /// A time of a day, by the clock on the wall.
    Moment(NaiveDateTime),
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }
}

impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(cell: Option<T>) -> Self {
        cell.map_or(Self::Empty, Into::into)
    }
}

impl From<u32> for Cell {
    fn from(number: u32) -> Self {
        Self::Number(number)
    }
}

impl From<NaiveDate> for Cell {
    fn from(date: NaiveDate) -> Self {
        Self::Date(date)
    }
}

impl From<NaiveDateTime> for Cell {
    fn from(moment: NaiveDateTime) -> Self {
        Self::Moment(moment)
    }
}

/// The workbook as an XLSX file.
///
/// # Errors
/// When a sheet's name cannot be used, or there are more rows than Excel takes.
pub fn workbook(model: &Workbook) -> Result<Vec<u8>, OfficeError> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let properties = DocProperties::new()
        .set_title(writable(&model.title))
        .set_author(writable(&model.municipality))
        .set_company(writable(&model.municipality))
        .set_creation_datetime(&model.made_at);
    book.set_properties(&properties);
    let looks = Looks::new();
    for sheet in &model.sheets {
        fill(book.add_worksheet(), sheet, &looks, model.language)?;
    }
    Ok(book.save_to_buffer()?)
}

struct Looks {
    head: Format,
    text: Format,
    /// For what begins as a formula: stays text when somebody edits the cell.
    quoted: Format,
    number: Format,
    date: Format,
    moment: Format,
}

impl Looks {
    fn new() -> Self {
        let cell = || Format::new().set_align(FormatAlign::Top);
        let text = || cell().set_text_wrap();
        Self {
            head: text().set_bold().set_background_color(Color::RGB(0x00E6_EAEE)).set_border_bottom(FormatBorder::Thin),
            quoted: text().set_quote_prefix(),
            text: text(),
            // Apart from the text in the next column.
            number: cell().set_num_format("0").set_align(FormatAlign::Right).set_indent(1),
            date: cell().set_num_format("dd.mm.yyyy"),
            moment: cell().set_num_format("dd.mm.yyyy hh:mm:ss"),
        }
    }
}

fn fill(page: &mut Worksheet, sheet: &Sheet, looks: &Looks, language: Language) -> Result<(), OfficeError> {
    page.set_name(&sheet.name)?;
    for (column, number) in sheet.columns.iter().zip(0..) {
        page.write_string_with_format(0, number, &column.title, &looks.head)?;
        page.set_column_width(number, f64::from(column.width))?;
    }
    let head: Vec<Cell> = sheet.columns.iter().map(|column| column.title.as_str().into()).collect();
    page.set_row_height(0, height(&head, &sheet.columns))?;
    for (row, number) in sheet.rows.iter().zip(1..) {
        page.set_row_height(number, height(row, &sheet.columns))?;
        for (cell, column) in row.iter().zip(0..) {
            write(page, (number, column), cell, looks, language)?;
        }
    }
    let (last_row, last_column) = (sheet.rows.len() as u32, sheet.columns.len().saturating_sub(1) as u16);
    page.autofilter(0, 0, last_row, last_column)?;
    page.set_freeze_panes(1, 0)?;
    page.set_repeat_rows(0, 0)?;
    let (paper, pages) = paper(&sheet.columns);
    page.set_landscape().set_paper_size(paper).set_print_fit_to_pages(pages, 0).set_print_gridlines(true);
    if pages > 1 {
        page.set_repeat_columns(0, 0)?;
    }
    Ok(())
}

/// The paper's number, and how many pages stand side by side. Small sheets are on A4. One with more than a page can show
/// in letters that can be read goes on A3, over as many pages as it needs, with its first column on each.
fn paper(columns: &[Column]) -> (u8, u16) {
    let letters: u16 = columns.iter().map(|column| column.width).sum();
    if letters <= ON_A4 { (9, 1) } else { (8, letters.div_ceil(ON_A3)) }
}

/// A row as tall as its longest text: not every program finds that out when it opens a file.
fn height(row: &[Cell], columns: &[Column]) -> f64 {
    let lines = |(cell, column): (&Cell, &Column)| match cell {
        Cell::Text(text) => text.split('\n').map(|line| lines_of(line, column.width)).sum(),
        _ => 1,
    };
    let lines: usize = row.iter().zip(columns).map(lines).max().unwrap_or(1);
    (lines as f64 * LINE_HEIGHT).min(TALLEST)
}

/// Lines end between words, so that they hold less than the column is wide.
fn lines_of(text: &str, width: u16) -> usize {
    text.chars().count().div_ceil((usize::from(width) * 9 / 10).max(1)).max(1)
}

fn write(
    page: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Cell,
    looks: &Looks,
    language: Language,
) -> Result<(), OfficeError> {
    match cell {
        Cell::Empty => return Ok(()),
        Cell::Text(text) => {
            let text = within_a_cell(writable(text), language);
            let look = if begins_as_a_formula(&text) { &looks.quoted } else { &looks.text };
            page.write_string_with_format(row, column, text, look)?
        }
        Cell::Number(number) => page.write_number_with_format(row, column, *number, &looks.number)?,
        Cell::Date(date) => page.write_datetime_with_format(row, column, date, &looks.date)?,
        Cell::Moment(moment) => page.write_datetime_with_format(row, column, moment, &looks.moment)?,
    };
    Ok(())
}

/// Also behind white space, which some programs skip.
fn begins_as_a_formula(text: &str) -> bool {
    text.starts_with(['\t', '\n']) || text.trim_start().starts_with(['=', '+', '-', '@'])
}

/// A text that is too long for Excel ends with a mark that says so, and how long it is.
fn within_a_cell(text: String, language: Language) -> String {
    if text.encode_utf16().count() <= MAX_TEXT {
        return text;
    }
    let letters = text.chars().count().to_string();
    let mark = text_with(language, "export-cut", &[("letters", letters.as_str().into())]);
    let room = MAX_TEXT - mark.encode_utf16().count() - 1;
    let mut taken = 0;
    let kept = text.chars().take_while(|letter| {
        taken += letter.len_utf16();
        taken <= room
    });
    format!("{} {mark}", kept.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(widths: &[u16]) -> Vec<Column> {
        widths.iter().map(|width| Column { title: "Notat".to_owned(), width: *width }).collect()
    }

    #[test]
    fn a_row_is_as_tall_as_its_longest_text_and_no_taller_than_excel_takes() {
        let columns = columns(&[8, 60]);
        let tall = |text: &str| height(&[Cell::Number(1), Cell::Text(text.to_owned())], &columns);
        assert!((tall("Bygdene skal leve.") - LINE_HEIGHT).abs() < 0.1);
        assert!((tall("Først\nså\ntil slutt") - 3.0 * LINE_HEIGHT).abs() < 0.1);
        assert!(tall(&"Bygdene skal leve. ".repeat(30)) >= 10.0 * LINE_HEIGHT);
        assert!((tall(&"å".repeat(30_000)) - TALLEST).abs() < 0.1);
    }

    #[test]
    fn a_sheet_wider_than_a_page_that_can_be_read_goes_on_larger_paper() {
        assert_eq!(paper(&columns(&[20, 60])), (9, 1));
        assert_eq!(paper(&columns(&[20, 200])), (8, 1));
        assert_eq!(paper(&columns(&[20, 200, 200])), (8, 2));
    }
}
