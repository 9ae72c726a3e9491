//! Member lists in: spreadsheets, text files and text pasted from a web page become a draft that the user looks over.
//!
//! Nothing is stored here and nothing is guessed in silence: every line of the source is ready, needs a look or is
//! left out, with the reason. Leaves out contact details, birth dates and remarks on purpose (data minimisation):
//! such columns are blanked before the draft leaves this module. Leaves out people of several lists at once: each
//! sheet is read by itself, and `RosterDraft::sheets` shows where there are more.

mod affiliation;
mod cards;
mod clean;
mod columns;
mod entry;
mod error;
mod grid;
mod headers;
mod model;
mod names;
pub mod parties;
mod rows;
mod sections;
mod settle;
mod sniff;
mod text;
mod values;
mod vocabulary;
mod workbook;

pub use clean::{key, tidy};
pub use error::{DetectedKind, MAX_BYTES, MAX_COLUMNS, MAX_ROWS, RosterError};
pub use model::*;

use columns::Proposal;
use grid::Grid;
use headers::HeaderLines;
use names::is_namelike;
use sniff::Container;

/// Reads a source as far as it can be read, with the user's choices where there are any.
///
/// Call it again with a changed `Choice` when the user changes the mapping: the source is read anew each time.
pub fn read(source: &Source, choice: &Choice) -> Result<RosterDraft, RosterError> {
    match source {
        Source::Pasted { text } => {
            within_limit(text.len())?;
            let (grid, delimiter) = text::grid(text)?;
            single(Format::Pasted { delimiter }, cards::unfold(grid), choice)
        }
        Source::File { bytes, .. } => {
            within_limit(bytes.len())?;
            file(bytes, choice)
        }
    }
}

fn within_limit(bytes: usize) -> Result<(), RosterError> {
    match bytes {
        0 => Err(RosterError::Empty),
        bytes if bytes > MAX_BYTES => Err(RosterError::TooLarge { bytes: bytes as u64, limit: MAX_BYTES as u64 }),
        _ => Ok(()),
    }
}

fn file(bytes: &[u8], choice: &Choice) -> Result<RosterDraft, RosterError> {
    let container = sniff::container(bytes)?;
    let format = match container {
        Container::Xlsx => Format::Xlsx,
        Container::Xlsb => Format::Xlsb,
        Container::Xls => Format::Xls,
        Container::Ods => Format::Ods,
        Container::Text => {
            let (text, encoding) = text::decode(bytes)?;
            let (grid, delimiter) = text::grid(&text)?;
            return single(Format::Text { encoding, delimiter }, cards::unfold(grid), choice);
        }
    };
    workbook(format, workbook::sheets(container, bytes)?, choice)
}

fn single(format: Format, grid: Grid, choice: &Choice) -> Result<RosterDraft, RosterError> {
    if grid.is_empty() {
        return Err(RosterError::Empty);
    }
    with_names(draft(format, &grid, None, choice), choice)
}

/// Reads the chosen sheet, or the one with the most people.
fn workbook(format: Format, sheets: Vec<workbook::Sheet>, choice: &Choice) -> Result<RosterDraft, RosterError> {
    let proposal = Choice::default();
    let mut drafts: Vec<(String, Result<RosterDraft, RosterError>)> = sheets
        .into_iter()
        .map(|(name, grid)| {
            let chosen = if choice.sheet.as_ref().is_none_or(|sheet| *sheet == name) { choice } else { &proposal };
            let draft = grid.map(|grid| draft(format.clone(), &grid, Some(&name), chosen));
            (name, draft)
        })
        .collect();
    let people = |draft: &Result<RosterDraft, RosterError>| {
        draft.as_ref().map_or(0, |draft| draft.counts.members + draft.counts.deputies)
    };
    let summaries: Vec<SheetSummary> =
        drafts.iter().map(|(name, draft)| SheetSummary { name: name.clone(), people: people(draft) }).collect();
    let at = match &choice.sheet {
        Some(wanted) => drafts
            .iter()
            .position(|(name, _)| name == wanted)
            .ok_or_else(|| RosterError::NoSuchSheet { name: wanted.clone() })?,
        None => (0..drafts.len())
            .rev()
            .max_by_key(|at| drafts[*at].1.as_ref().map_or(0, |draft| draft.counts.ready * 2 + draft.counts.look))
            .ok_or(RosterError::Empty)?,
    };
    // A sheet over the limits is named only when it is asked for, or when there is nothing else.
    let all_blank = drafts.iter().all(|(_, draft)| draft.as_ref().is_ok_and(|draft| draft.columns.is_empty()));
    if all_blank {
        return Err(RosterError::Empty);
    }
    let mut draft = drafts.swap_remove(at).1?;
    draft.sheets = summaries;
    with_names(draft, choice)
}

/// Without a single name there is nothing to map, unless the user is at it already.
fn with_names(draft: RosterDraft, choice: &Choice) -> Result<RosterDraft, RosterError> {
    let anyone = draft.rows.iter().any(|row| row.person.is_some());
    let names = |row: &RosterRow| {
        row.cells.iter().any(|cell| names::is_full_name(cell) || (is_namelike(cell) && row.cells.len() > 1))
    };
    if anyone || *choice != Choice::default() || draft.rows.iter().any(names) {
        Ok(draft)
    } else {
        Err(RosterError::NoNames)
    }
}

fn draft(format: Format, grid: &Grid, sheet: Option<&str>, choice: &Choice) -> RosterDraft {
    let header = header_lines(grid, choice);
    let proposals = mapping(grid, header.as_ref(), choice);
    let fields: Vec<Field> = proposals.iter().map(|proposal| proposal.field).collect();
    let readings = rows::Reader::new(grid, header, &fields, sheet).read();
    let mut rows = settle::rows(grid, readings);
    let columns =
        proposals.iter().enumerate().map(|(at, proposal)| column(grid, header.as_ref(), at, *proposal)).collect();
    for (at, _) in proposals.iter().enumerate().filter(|(_, proposal)| proposal.private) {
        let below = rows.iter_mut().enumerate().filter(|(row, _)| header.is_none_or(|header| *row > header.last()));
        below.for_each(|(_, row)| row.cells[at].clear());
    }
    RosterDraft {
        format,
        sheet: sheet.map(str::to_owned),
        sheets: Vec::new(),
        header_row: header.map(|header| grid.lines[header.main].number),
        columns,
        parties: settle::parties(&rows),
        counts: settle::counts(&rows),
        rows,
    }
}

fn header_lines(grid: &Grid, choice: &Choice) -> Option<HeaderLines> {
    match choice.header {
        Some(HeaderChoice::Absent) => None,
        Some(HeaderChoice::Line { line }) => {
            let main = grid.lines.iter().position(|known| known.number == line)?;
            Some(HeaderLines::at(grid, main))
        }
        None => HeaderLines::find(grid),
    }
}

/// The user's mapping, or the proposal.
fn mapping(grid: &Grid, header: Option<&HeaderLines>, choice: &Choice) -> Vec<Proposal> {
    let proposed = columns::propose(grid, header);
    let Some(chosen) = &choice.columns else {
        return proposed;
    };
    let fields = chosen.iter().copied().chain(std::iter::repeat(Field::Ignore));
    proposed
        .into_iter()
        .zip(fields)
        .map(|(proposal, field)| Proposal { field, sure: true, private: proposal.private && field == Field::Ignore })
        .collect()
}

const SAMPLES: usize = 3;

fn column(grid: &Grid, header: Option<&HeaderLines>, at: usize, proposal: Proposal) -> Column {
    let start = header.map_or(0, |header| header.last() + 1);
    let mut samples: Vec<String> = Vec::new();
    for cell in grid.column(at).skip(start).filter(|cell| !cell.is_empty() && !proposal.private) {
        if samples.len() < SAMPLES && !samples.iter().any(|sample| sample == cell) {
            samples.push(cell.to_owned());
        }
    }
    Column {
        header: header.map_or_else(String::new, |header| header.header(grid, at).to_owned()),
        samples,
        field: proposal.field,
        sure: proposal.sure,
        private: proposal.private,
    }
}
