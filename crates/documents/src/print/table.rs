//! Tables: columns of fixed width, a head that is repeated on every page, rows that may break between lines.
//!
//! Leaves out spans and vertical lines. All cells share one leading, so that a row can break across a page.

use super::flow::{Flow, Hold, Strip, line, line_items, marked_items};
use super::line::{Line, Run, break_lines};
use super::page::Mark;
use super::structure::Role;
use super::style::{self, Style};

/// Where a column's text stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    /// At the left.
    #[default]
    Left,
    /// At the right, for numbers.
    Right,
}

/// A column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Column {
    /// Its part of the table's width.
    pub width: f32,
    /// Where its text stands.
    pub align: Align,
}

/// One cell: paragraphs of runs, each on new lines.
pub type Cell = Vec<Vec<Run>>;

/// A table to compose.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// From left to right; their widths add up to the flow's width.
    pub columns: Vec<Column>,
    /// The heads of the columns.
    pub head: Vec<Run>,
    /// The heads on pages that the table continues on.
    pub continued: Vec<Run>,
    /// The rows; a row's first cell says whom or what it is about.
    pub rows: Vec<Vec<Cell>>,
    /// The look of the cells.
    pub style: Style,
    /// White space above.
    pub before: f32,
}

/// Between the text of two columns.
const GAP: f32 = 10.0;
const PADDING: f32 = 3.5;
/// Under a head on the pages and columns that follow: a row may go on in its middle, without the space that its first
/// line has. Side by side the first head has it too, so that rows stand on one line.
const UNDER_HEAD: f32 = 2.5;
/// From this size of the cells' letters on the heads grow with them.
const LARGE: f32 = 12.0;
const LARGEST_HEAD: f32 = 16.0;
/// Up to so many lines the last row brings the one before it to a new page.
const SHORT: usize = 4;

impl Flow {
    /// Adds a table.
    pub fn table(&mut self, table: &Table) {
        self.within(Role::Table, |flow| {
            let head = flow.table_head(table);
            let mut ends = Vec::new();
            for row in &table.rows {
                let first = flow.strips().len();
                flow.within(Role::Row, |flow| flow.table_row(table, row, head));
                ends.push((first, flow.strips().len()));
            }
            flow.keep_last_rows(&ends);
        });
    }

    /// A page does not end before the last row alone: its head would be larger than what stands under it.
    fn keep_last_rows(&mut self, rows: &[(usize, usize)]) {
        let [.., _, before, last] = rows else { return };
        let short = |(first, end): &(usize, usize)| end - first <= SHORT;
        if short(before) && short(last) {
            self.strips()[before.1 - 1].hold = Hold::Line;
        }
    }

    /// Adds the head, and keeps its copy for the pages that follow. Gives the copy's place.
    fn table_head(&mut self, table: &Table) -> usize {
        let indent = self.indent();
        let place = |runs: &[Run], marks: &[Mark]| head_strip(table, runs, marks, indent);
        let repeats = vec![Mark::Repeat; table.columns.len()];
        let mut copy = place(&table.continued, &repeats);
        copy.height += UNDER_HEAD;
        self.heads.push(vec![copy]);
        self.tree.open(Role::Row);
        let marks: Vec<Mark> = table.head.iter().map(|_| Mark::Node(self.tree.add(Role::HeaderCell))).collect();
        self.tree.close();
        let mut strip = place(&table.head, &marks);
        strip.before = table.before;
        if self.regions.last().is_some_and(|region| region.columns > 1) {
            strip.height += UNDER_HEAD;
        }
        self.push(strip);
        self.heads.len() - 1
    }

    fn table_row(&mut self, table: &Table, row: &[Cell], head: usize) {
        let mut cells: Vec<Vec<(Line, Vec<Mark>)>> = Vec::new();
        for (place, (cell, column)) in row.iter().zip(&table.columns).enumerate() {
            let role = if place == 0 && !cell.is_empty() { Role::RowHeader } else { Role::Cell };
            cells.push(self.table_cell(role, cell, table.style, column.width - GAP));
        }
        let count = cells.iter().map(Vec::len).max().unwrap_or(0).max(1);
        let (indent, width) = (self.indent(), self.width());
        for index in 0..count {
            let mut strip = Strip {
                height: table.style.leading,
                hold: row_hold(index, count),
                head: Some(head),
                ..Strip::default()
            };
            let top = if index == 0 { PADDING } else { 0.0 };
            for ((lines, column), x) in cells.iter().zip(&table.columns).zip(starts(&table.columns)) {
                if let Some((text, marks)) = lines.get(index) {
                    let x = indent + x + shift(*column, text.width);
                    let items = marked_items(text, table.style, x, marks);
                    strip.items.extend(items.iter().map(|item| item.moved(0.0, top)));
                }
            }
            strip.height += top;
            if index + 1 == count {
                strip.height += PADDING;
                let rule = line(indent, strip.height - 0.2, width, 0.4, style::HAIRLINE);
                strip.items.push(rule);
            }
            self.push(strip);
        }
    }

    /// A cell's lines, each with what its runs are.
    fn table_cell(&mut self, role: Role, cell: &Cell, look: Style, width: f32) -> Vec<(Line, Vec<Mark>)> {
        let node = self.tree.add(role);
        let mut lines = Vec::new();
        for runs in cell {
            let marks = self.marks(node, runs);
            lines.extend(break_lines(runs, look, width).into_iter().map(|line| (line, marks.clone())));
        }
        lines
    }
}

fn head_strip(table: &Table, runs: &[Run], marks: &[Mark], indent: f32) -> Strip {
    let width: f32 = table.columns.iter().map(|column| column.width).sum();
    let (mut items, mut lines) = (Vec::new(), 1);
    let look = head_look(table.style);
    for ((run, mark), (column, x)) in runs.iter().zip(marks).zip(table.columns.iter().zip(starts(&table.columns))) {
        let broken = break_lines(std::slice::from_ref(run), look, column.width - GAP);
        lines = lines.max(broken.len());
        for (index, text) in broken.iter().enumerate() {
            let x = indent + x + shift(*column, text.width);
            let down = index as f32 * look.leading;
            let placed = line_items(text, look, x, *mark);
            items.extend(placed.iter().map(|item| item.moved(0.0, down)));
        }
    }
    let height = lines as f32 * look.leading + 3.0;
    items.push(line(indent, height - 0.4, width, 0.8, style::MUTED));
    Strip { height, items, hold: Hold::Together, ..Strip::default() }
}

/// Small beside text; three quarters of what is read from afar, as long as "Bord" has room over a number.
fn head_look(cells: Style) -> Style {
    match cells.size >= LARGE {
        true => {
            let size = (cells.size * 0.75).min(LARGEST_HEAD);
            Style { size, leading: 1.35 * size, ..style::LABEL }
        }
        false => style::LABEL,
    }
}

fn starts(columns: &[Column]) -> impl Iterator<Item = f32> + '_ {
    columns.iter().scan(0.0, |x, column| {
        let start = *x;
        *x += column.width;
        Some(start)
    })
}

fn shift(column: Column, width: f32) -> f32 {
    match column.align {
        Align::Left => 0.0,
        Align::Right => column.width - width,
    }
}

/// Rows of up to four lines stay whole; longer ones break, but not after the first or before the last line.
fn row_hold(index: usize, count: usize) -> Hold {
    match () {
        () if index + 1 == count => Hold::Free,
        () if count <= 4 || index < 2 || index + 3 >= count => Hold::Line,
        () => Hold::Free,
    }
}
