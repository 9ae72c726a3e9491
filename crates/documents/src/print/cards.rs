//! Table cards: one sheet per table, folded in the middle to a tent that reads the same from both sides.
//!
//! The lower half is laid out; the upper half is the same, turned. `rotations` is the card of a table where people come
//! and go, `joining` what lets a device in.

mod joining;
mod rotations;

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use super::PrintError;
use super::backend::render;
use super::flow::{Flow, Paragraph, line};
use super::fonts::Face;
use super::frame::Frame;
use super::line::{Run, break_lines, text_width};
use super::page::{Item, Laid, Mark, Page};
use super::people::with_party;
use super::place::put_lines;
use super::seating::{Seat, SeatedTable};
use super::shorten::shortened;
use super::structure::{NodeId, Role, Tree};
use super::style::{self, Style};
pub use joining::Joining;

/// Table cards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableCards {
    /// What every document shares.
    pub frame: Frame,
    /// The tables of each rotation, in order: the same tables in all of them, some perhaps with nobody.
    pub rotations: Vec<Vec<SeatedTable>>,
    /// How devices join each table; a table that has none gets a card without it.
    #[serde(default)]
    pub joining: Vec<Joining>,
}

/// Where the sheet is folded.
const FOLD: f32 = style::PAGE_HEIGHT / 2.0;
const EDGE: f32 = 42.0;
const TOP: f32 = FOLD + 40.0;
const BOTTOM: f32 = style::PAGE_HEIGHT - 52.0;
const NUMBER_WIDTH: f32 = 216.0;
const NUMBER_SIZE: f32 = 190.0;
/// The number's size where a code stands under it, and the code's side.
const NUMBER_OVER_CODE: f32 = 120.0;
const CODE: f32 = 132.0;
const NAMES_LEFT: f32 = 288.0;
const NAMES_WIDTH: f32 = style::PAGE_WIDTH - NAMES_LEFT - EDGE;
const NAME_SIZES: RangeInclusive<f32> = 5.0..=19.0;
/// Letters of a name, and of a party.
const LONGEST_NAME: usize = 120;
const LONGEST_PARTY: usize = 60;
/// Above this size a name is made smaller rather than broken in two.
const BREAKS_BELOW: f32 = 12.5;

/// The table cards as a PDF file.
///
/// # Errors
/// See [`render`].
pub fn table_cards(model: &TableCards) -> Result<Vec<u8>, PrintError> {
    render(&lay_out_table_cards(model))
}

/// The table cards as pages, one for each table.
pub fn lay_out_table_cards(model: &TableCards) -> Laid {
    let frame = &model.frame;
    let title = frame.text("documents-cards-title");
    let mut flow = Flow::default();
    let tables = model.rotations.first().map(Vec::as_slice).unwrap_or_default();
    if tables.is_empty() {
        frame.title_block(&mut flow, &title);
        let none = frame.text("documents-cards-none");
        flow.paragraph(&Paragraph::new(style::BODY, vec![Run::new(&none)]).before(10.0));
        return frame.bind(&title, flow);
    }
    let model = &clamped(model);
    let mut pages = Vec::new();
    for table in model.rotations.iter().take(1).flatten() {
        flow.tree.open(Role::Section);
        pages.push(card(model, table, &mut flow.tree));
        flow.tree.close();
    }
    frame.laid(&title, pages, flow)
}

/// What is longer than any name is cut, with «…»: the seating list has the whole of it.
fn clamped(model: &TableCards) -> TableCards {
    let mut model = model.clone();
    let cut = |text: &str, longest: usize| shortened(text, |text| text.chars().count() <= longest);
    for seat in model.rotations.iter_mut().flatten().flat_map(|table| &mut table.seats) {
        seat.name = cut(&seat.name, LONGEST_NAME);
        seat.party = seat.party.as_ref().map(|party| cut(party, LONGEST_PARTY));
    }
    model
}

fn card(model: &TableCards, table: &SeatedTable, tree: &mut Tree) -> Page {
    let joining = model.joining.iter().find(|joining| joining.table == table.number);
    let mut items = match model.rotations.len() {
        1 => near_side(&model.frame, table, joining, tree),
        _ => rotations::near_side(model, table.number, joining, tree),
    };
    let journal = Run::new(&model.frame.journal());
    let look = Style { size: 6.5, leading: 9.0, ..style::FURNITURE };
    let x = style::PAGE_WIDTH - EDGE - text_width(std::slice::from_ref(&journal), look);
    let text = break_lines(&[journal], look, NAMES_WIDTH);
    put_lines(&mut items, &text, look, (x, BOTTOM + 16.0), Mark::Furniture);
    let turned = items.iter().map(repeated).collect();
    for x in [0.0, style::PAGE_WIDTH - 14.0] {
        items.push(line(x, FOLD, 14.0, 0.4, style::HAIRLINE));
    }
    Page { items, turned, ..Page::default() }
}

fn near_side(frame: &Frame, table: &SeatedTable, joining: Option<&Joining>, tree: &mut Tree) -> Vec<Item> {
    let size = joining.map_or(NUMBER_SIZE, |_| NUMBER_OVER_CODE);
    let mut items = number(frame, table.number, (size, NUMBER_WIDTH), tree.add(Role::Heading1));
    if let Some(joining) = joining {
        let place = Place { x: EDGE, y: TOP + 40.0 + 0.86 * size, width: NUMBER_WIDTH };
        joining::under_number(frame, joining, (place, CODE), &mut items, tree);
    }
    let y = occasion(frame, Place { x: NAMES_LEFT, y: TOP, width: NAMES_WIDTH }, &mut items, tree);
    items.push(line(NAMES_LEFT, y + 8.0, NAMES_WIDTH, 0.5, style::HAIRLINE));
    let top = y + 20.0;
    let look = largest(NAME_SIZES, |look| {
        let (height, whole) = measured(&table.seats, look, NAMES_WIDTH);
        height <= BOTTOM - top && (whole || look.size <= BREAKS_BELOW)
    });
    names(&table.seats, look, Place { x: NAMES_LEFT, y: top, width: NAMES_WIDTH }, &mut items, tree);
    items
}

/// "Bord" and the number, no larger than asked and no wider than the column.
fn number(frame: &Frame, number: u32, (most, column): (f32, f32), node: NodeId) -> Vec<Item> {
    let word = style::style(Face::Bold, 22.0, 26.0, style::MUTED);
    let mut items = Vec::new();
    let mark = Mark::Node(node);
    let said = [Run::new(&frame.text("documents-check-table"))];
    put_lines(&mut items, &break_lines(&said, word, column), word, (EDGE, TOP - 4.0), mark);
    let digits = [Run::new(&number.to_string())];
    let at = |size: f32| style::style(Face::Bold, size, size, style::BLACK);
    let width = text_width(&digits, at(most));
    let size = most * (column / width).min(1.0);
    let look = at(size);
    // The digits' side bearing grows with their size; without it they stand under the word's first letter.
    let left = EDGE - 0.04 * size;
    put_lines(&mut items, &break_lines(&digits, look, f32::MAX), look, (left, TOP + 20.0), mark);
    items
}

/// Whose workshop it is; gives the bottom edge.
fn occasion(frame: &Frame, place: Place, items: &mut Vec<Item>, tree: &mut Tree) -> f32 {
    let mut y = place.y;
    let texts = [
        (Run::bold(&frame.municipality), style::BLACK),
        (Run::new(frame.workshop_title.trim()), style::MUTED),
        (Run::new(&frame.date()), style::MUTED),
    ];
    for (text, grey) in texts {
        let look = style::style(Face::Regular, 10.5, 14.5, grey);
        let mark = Mark::Node(tree.add(Role::Paragraph));
        let lines = break_lines(&[text], look, place.width);
        y = put_lines(items, &lines, look, (place.x, y), mark);
    }
    y
}

/// Where a text stands, and how wide it may be.
#[derive(Clone, Copy)]
struct Place {
    x: f32,
    y: f32,
    width: f32,
}

fn names(seats: &[Seat], look: Style, place: Place, items: &mut Vec<Item>, tree: &mut Tree) {
    let mut y = place.y;
    tree.open(Role::List);
    for seat in seats {
        tree.open(Role::Item);
        let mark = Mark::Node(tree.add(Role::ItemBody));
        tree.close();
        let lines = break_lines(&name(seat), look, place.width);
        y = put_lines(items, &lines, look, (place.x, y), mark) + gap(look);
    }
    tree.close();
}

fn name(seat: &Seat) -> Vec<Run> {
    with_party(&seat.name, seat.party.as_deref())
}

fn gap(look: Style) -> f32 {
    0.55 * look.size
}

/// How tall a list of names is, and whether each of them stands on one line.
fn measured(seats: &[Seat], look: Style, width: f32) -> (f32, bool) {
    let counts: Vec<usize> = seats.iter().map(|seat| break_lines(&name(seat), look, width).len()).collect();
    let height = counts.iter().sum::<usize>() as f32 * look.leading + seats.len() as f32 * gap(look);
    (height, counts.iter().all(|count| *count <= 1))
}

/// The largest look of names that fits; the smallest if none does.
fn largest(sizes: RangeInclusive<f32>, fits: impl Fn(Style) -> bool) -> Style {
    let look = |size: f32| style::style(Face::Regular, size, 1.22 * size, style::BLACK);
    let mut size = *sizes.end();
    while size > *sizes.start() {
        if fits(look(size)) {
            return look(size);
        }
        size -= 0.5;
    }
    look(*sizes.start())
}

/// The far side repeats the near one for someone across the table, not for a screen reader.
fn repeated(item: &Item) -> Item {
    let mark = match item.mark {
        Mark::Node(_) => Mark::Repeat,
        other => other,
    };
    Item { mark, ..item.clone() }
}
