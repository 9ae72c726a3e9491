//! Sheets with a frozen header row and filters. What people have written is text and nothing else: never a formula, also
//! when it begins as one and somebody edits the cell.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use rundebord_texts::{Language, text_with};
use rust_xlsxwriter::{Color, DocProperties, Format, FormatAlign, FormatBorder, Worksheet};

use super::{OfficeError, writable};

/// The longest text that Excel takes in a cell, in UTF-16 units.
pub const MAX_TEXT: usize = 32_767;

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
            number: cell().set_num_format("0"),
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
    for (row, number) in sheet.rows.iter().zip(1..) {
        for (cell, column) in row.iter().zip(0..) {
            write(page, (number, column), cell, looks, language)?;
        }
    }
    let (last_row, last_column) = (sheet.rows.len() as u32, sheet.columns.len().saturating_sub(1) as u16);
    page.autofilter(0, 0, last_row, last_column)?;
    page.set_freeze_panes(1, 0)?;
    page.set_repeat_rows(0, 0)?;
    page.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    Ok(())
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
