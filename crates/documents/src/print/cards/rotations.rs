//! The card of a table where people come and go: the number at the top, under it who sits there in each rotation.
//!
//! All names on a card stand in one size, so that no rotation looks weightier than another.

use std::ops::RangeInclusive;

use super::super::flow::line;
use super::super::fonts::Face;
use super::super::frame::Frame;
use super::super::line::{Run, break_lines};
use super::super::page::{Item, Mark};
use super::super::place::put_lines;
use super::super::seating::Seat;
use super::super::structure::{Role, Tree};
use super::super::style::{self, Style};
use super::{
    BOTTOM, EDGE, FOLD, Joining, NAMES_LEFT, NAMES_WIDTH, NUMBER_WIDTH, Place, TOP, TableCards, joining, largest,
    measured, names, number, occasion,
};

const WIDTH: f32 = style::PAGE_WIDTH - 2.0 * EDGE;
/// Between two rotations side by side.
const GUTTER: f32 = 16.0;
/// Between two rows of rotations.
const ROW_GAP: f32 = 12.0;
/// From the top of a rotation's heading to its first name.
const HEADING: f32 = 22.0;
/// How wide a number of two digits is, as a part of its size.
const NUMBER_COLUMN: f32 = 1.18;
/// From the fold to a code.
const CODE_TOP: f32 = 26.0;
const HEADING_STYLE: Style = style::style(Face::Bold, 10.5, 14.0, style::MUTED);
const NAME_SIZES: RangeInclusive<f32> = 3.5..=16.0;
/// Above this size a name is made smaller rather than broken in two.
const BREAKS_BELOW: f32 = 10.5;

/// Rotations side by side, in one row or two, under a number that is as large as they leave room for.
struct Grid {
    columns: usize,
    number: f32,
    top: f32,
}

impl Grid {
    fn of(rotations: usize) -> Self {
        let columns = if matches!(rotations, 2 | 4) { 2 } else { 3 };
        let number = if rotations > columns { 90.0 } else { 140.0 };
        Self { columns, number, top: TOP + 0.86 * number + 36.0 }
    }

    fn width(&self) -> f32 {
        (WIDTH + GUTTER) / self.columns as f32 - GUTTER
    }

    fn row_height(&self, row: &[&[Seat]], look: Style) -> f32 {
        let heights = row.iter().map(|seats| measured(seats, look, self.width()).0);
        HEADING + heights.fold(0.0, f32::max)
    }

    fn look(&self, rotations: &[&[Seat]]) -> Style {
        largest(NAME_SIZES, |look| {
            let rows = rotations.chunks(self.columns);
            let height: f32 = rows.map(|row| self.row_height(row, look) + ROW_GAP).sum();
            let whole = rotations.iter().all(|seats| measured(seats, look, self.width()).1);
            height - ROW_GAP <= BOTTOM - self.top && (whole || look.size <= BREAKS_BELOW)
        })
    }
}

/// The side that lies towards the reader.
pub(super) fn near_side(model: &TableCards, table: u32, joining: Option<&Joining>, tree: &mut Tree) -> Vec<Item> {
    let seated = model.rotations.iter().map(|tables| {
        let found = tables.iter().find(|one| one.number == table);
        found.map(|one| one.seats.as_slice()).unwrap_or_default()
    });
    let rotations: Vec<&[Seat]> = seated.collect();
    let mut grid = Grid::of(rotations.len());
    let mut items = Vec::new();
    let below = head(&model.frame, (table, grid.number), joining, &mut items, tree);
    grid.top = grid.top.max(below + 12.0);
    rotated(&model.frame, &rotations, &grid, &mut items, tree);
    items
}

/// The number, whose workshop it is, and what lets a device in; gives the bottom edge.
fn head(
    frame: &Frame,
    (table, size): (u32, f32),
    joining: Option<&Joining>,
    items: &mut Vec<Item>,
    tree: &mut Tree,
) -> f32 {
    let node = tree.add(Role::Heading1);
    let Some(joining) = joining else {
        *items = number(frame, table, (size, NUMBER_WIDTH), node);
        return occasion(frame, Place { x: NAMES_LEFT, y: TOP, width: NAMES_WIDTH }, items, tree);
    };
    let column = NUMBER_COLUMN * size;
    *items = number(frame, table, (size, column), node);
    let x = EDGE + column + GUTTER;
    let corner = Place { x, y: FOLD + CODE_TOP, width: style::PAGE_WIDTH - EDGE - x };
    // The code ends where the digits do.
    let side = TOP + 20.0 + 0.86 * size - corner.y;
    let left = Place { y: TOP, width: corner.width - side - GUTTER, ..corner };
    let below = occasion(frame, left, items, tree);
    joining::in_corner(frame, joining, (corner, side, below + 5.0), items, tree)
}

fn rotated(frame: &Frame, rotations: &[&[Seat]], grid: &Grid, items: &mut Vec<Item>, tree: &mut Tree) {
    let look = grid.look(rotations);
    let mut y = grid.top;
    let mut numbers = 1..;
    for row in rotations.chunks(grid.columns) {
        for (column, (seats, number)) in row.iter().zip(&mut numbers).enumerate() {
            let width = grid.width();
            let place = Place { x: EDGE + column as f32 * (width + GUTTER), y, width };
            heading(frame, number, place, items, tree);
            let place = Place { y: y + HEADING, ..place };
            match seats {
                [] => nobody(frame, place, items, tree),
                seats => names(seats, look, place, items, tree),
            }
        }
        y += grid.row_height(row, look) + ROW_GAP;
    }
}

fn heading(frame: &Frame, number: u32, place: Place, items: &mut Vec<Item>, tree: &mut Tree) {
    let name = Run::new(&frame.count("documents-seating-rotation", "number", number));
    let lines = break_lines(&[name], HEADING_STYLE, place.width);
    let mark = Mark::Node(tree.add(Role::Heading2));
    let y = put_lines(items, &lines, HEADING_STYLE, (place.x, place.y), mark);
    items.push(line(place.x, y + 1.5, place.width, 0.5, style::HAIRLINE));
}

fn nobody(frame: &Frame, place: Place, items: &mut Vec<Item>, tree: &mut Tree) {
    let said = Run::new(&frame.text("documents-cards-nobody"));
    let look = style::style(Face::Italic, 10.0, 13.0, style::MUTED);
    let mark = Mark::Node(tree.add(Role::Paragraph));
    put_lines(items, &break_lines(&[said], look, place.width), look, (place.x, place.y), mark);
}
