//! The common shape of every source: numbered lines of trimmed cells. Knows nothing of what they mean.

use super::clean::tidy;
use super::error::{MAX_COLUMNS, MAX_ROWS, RosterError};

/// A line of the source.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Line {
    /// 1-based, as the user would count in the program that made the source.
    pub number: u32,
    pub cells: Vec<String>,
    /// Set when this line only carries on the person of another line.
    pub part_of: Option<u32>,
}

impl Line {
    pub fn new<S: AsRef<str>>(number: u32, cells: impl IntoIterator<Item = S>) -> Self {
        let cells = cells.into_iter().map(|cell| tidy(cell.as_ref())).collect();
        Line { number, cells, part_of: None }
    }

    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(String::is_empty)
    }

    pub fn filled(&self) -> impl Iterator<Item = (usize, &str)> {
        self.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()).map(|(at, cell)| (at, cell.as_str()))
    }

    pub fn cell(&self, at: usize) -> &str {
        self.cells.get(at).map_or("", String::as_str)
    }

    /// The text of a line that has one: also when a merged title was repeated in each of its cells.
    pub fn only_text(&self) -> Option<&str> {
        let (_, first) = self.filled().next()?;
        self.filled().all(|(_, cell)| cell == first).then_some(first)
    }
}

/// All lines of a sheet or text.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Grid {
    pub lines: Vec<Line>,
    pub width: usize,
}

impl Grid {
    /// Drops blank lines at the end and blank columns to the right, and checks the limits.
    pub fn new(mut lines: Vec<Line>) -> Result<Self, RosterError> {
        let used = lines.iter().rposition(|line| !line.is_blank()).map_or(0, |last| last + 1);
        if used > MAX_ROWS {
            return Err(RosterError::TooManyRows { limit: MAX_ROWS as u32 });
        }
        lines.truncate(used.max(lines.len().min(MAX_ROWS)));
        let width = lines
            .iter()
            .filter_map(|line| line.cells.iter().rposition(|cell| !cell.is_empty()))
            .max()
            .map_or(0, |last| last + 1);
        if width > MAX_COLUMNS {
            return Err(RosterError::TooManyColumns { limit: MAX_COLUMNS as u32 });
        }
        for line in &mut lines {
            line.cells.resize(width, String::new());
        }
        Ok(Grid { lines, width })
    }

    pub fn is_empty(&self) -> bool {
        self.width == 0
    }

    pub fn column(&self, at: usize) -> impl Iterator<Item = &str> {
        self.lines.iter().map(move |line| line.cell(at))
    }
}
