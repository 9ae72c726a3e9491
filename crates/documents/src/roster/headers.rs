//! Which line of a list holds its headers; what they mean is in `vocabulary`.

use super::clean::key;
use super::grid::{Grid, Line};
use super::model::Field;
use super::vocabulary::{Meaning, meaning};

/// How many lines from the top the headers are looked for.
pub(super) const SEARCHED: usize = 60;

/// How many of a line's cells are known headers.
pub(super) fn known(line: &Line) -> usize {
    line.filled().filter(|(_, cell)| meaning(cell).is_some()).count()
}

/// Where the headers stand. A second line is there when headers are spread over two, under merged cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct HeaderLines {
    /// Index of the line in the grid.
    pub main: usize,
    pub companion: Option<usize>,
}

impl HeaderLines {
    /// Looks for the line with the most known headers, one of them for a name.
    pub fn find(grid: &Grid) -> Option<Self> {
        let mut best: Option<(usize, usize)> = None;
        for (at, line) in grid.lines.iter().enumerate().take(SEARCHED) {
            if is_header(line) && best.is_none_or(|(most, _)| known(line) > most) {
                best = Some((known(line), at));
            }
        }
        best.map(|(_, main)| Self::at(grid, main))
    }

    /// The user's own line, with its companion.
    pub fn at(grid: &Grid, main: usize) -> Self {
        let only_headers = |at: &usize| {
            grid.lines.get(*at).is_some_and(|line| {
                let filled = line.filled().count();
                filled > 0 && known(line) == filled && line.filled().all(|(_, cell)| !is_heading_too(cell))
            })
        };
        let companion = Some(main + 1).filter(only_headers).or_else(|| main.checked_sub(1).filter(only_headers));
        HeaderLines { main, companion }
    }

    /// The header of a column; the lower line is the more exact one.
    pub fn header<'a>(&self, grid: &'a Grid, column: usize) -> &'a str {
        let (mut upper, mut lower) = (Some(self.main), self.companion);
        if self.companion.is_some_and(|companion| companion < self.main) {
            std::mem::swap(&mut upper, &mut lower);
        }
        let text = |at: Option<usize>| at.and_then(|at| grid.lines.get(at)).map_or("", |line| line.cell(column));
        Some(text(lower)).filter(|cell| !cell.is_empty()).unwrap_or_else(|| text(upper))
    }

    pub fn covers(&self, at: usize) -> bool {
        self.main == at || self.companion == Some(at)
    }

    pub fn last(&self) -> usize {
        self.main.max(self.companion.unwrap_or(0))
    }
}

/// Words that head a column of names, but as easily a section of a list.
fn is_heading_too(cell: &str) -> bool {
    const BOTH: &[&str] =
        &["medlem", "medlemmer", "medlemer", "representanter", "representantar", "varamedlem", "representant"];
    BOTH.contains(&key(cell).as_str())
}

/// Whether a line can be the headers: half of its cells known, one of them a name.
pub(super) fn is_header(line: &Line) -> bool {
    let filled = line.filled().count();
    let known = known(line);
    let names = |cell: &str| {
        matches!(
            meaning(cell),
            Some(Meaning::Is(Field::FullName | Field::FamilyFirstName | Field::GivenName | Field::FamilyName))
        )
    };
    // "Medlem" heads a column of names, and stands as a role in every row of another list.
    let named = line.filled().any(|(_, cell)| names(cell) && (known == filled || !is_heading_too(cell)));
    let alone = known == 1 && (filled > 1 || line.filled().any(|(_, cell)| is_heading_too(cell)));
    named && known * 2 >= filled && !alone
}
