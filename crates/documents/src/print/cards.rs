//! Table cards: one sheet per table, folded in the middle to a tent that reads the same from both sides.
//!
//! The lower half is laid out; the upper half is the same, turned. Room for a code to scan is left under the number.

use serde::{Deserialize, Serialize};

use super::PrintError;
use super::backend::render;
use super::flow::{Flow, Paragraph, line, line_items};
use super::fonts::Face;
use super::frame::{Frame, joined};
use super::line::{Line, Run, break_lines, text_width};
use super::page::{Item, Laid, Mark, Page};
use super::seating::{Seat, SeatedTable};
use super::structure::{NodeId, Role, Tree};
use super::style::{self, Style};

/// Table cards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableCards {
    /// What every document shares.
    pub frame: Frame,
    /// The name of the rotation, where a workshop has several.
    pub rotation: Option<String>,
    /// The tables to print cards for, in order.
    pub tables: Vec<SeatedTable>,
}

/// Where the sheet is folded.
const FOLD: f32 = style::PAGE_HEIGHT / 2.0;
const EDGE: f32 = 42.0;
const TOP: f32 = FOLD + 40.0;
const BOTTOM: f32 = style::PAGE_HEIGHT - 52.0;
const NUMBER_WIDTH: f32 = 216.0;
const NUMBER_SIZE: f32 = 190.0;
const NAMES_LEFT: f32 = 288.0;
const NAMES_WIDTH: f32 = style::PAGE_WIDTH - NAMES_LEFT - EDGE;
const LARGEST_NAME: f32 = 19.0;
const SMALLEST_NAME: f32 = 5.0;
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
    if model.tables.is_empty() {
        frame.title_block(&mut flow, &title);
        let none = frame.text("documents-cards-none");
        flow.paragraph(&Paragraph::new(style::BODY, vec![Run::new(&none)]).before(10.0));
        return frame.bind(&title, flow);
    }
    let mut pages = Vec::new();
    for table in &model.tables {
        flow.tree.open(Role::Section);
        pages.push(card(model, table, &mut flow.tree));
        flow.tree.close();
    }
    frame.laid(&title, pages, flow)
}

fn card(model: &TableCards, table: &SeatedTable, tree: &mut Tree) -> Page {
    let mut items = number(&model.frame, table.number, tree.add(Role::Heading1));
    let y = occasion(model, &mut items, tree);
    items.push(line(NAMES_LEFT, y + 8.0, NAMES_WIDTH, 0.5, style::HAIRLINE));
    names(table, y + 20.0, &mut items, tree);
    let journal = Run::new(&model.frame.journal());
    let look = Style { size: 6.5, leading: 9.0, ..style::FURNITURE };
    let x = style::PAGE_WIDTH - EDGE - text_width(std::slice::from_ref(&journal), look);
    let text = break_lines(&[journal], look, NAMES_WIDTH);
    put(&mut items, &text, look, (x, BOTTOM + 16.0), Mark::Furniture);
    let turned = items.iter().map(repeated).collect();
    for x in [0.0, style::PAGE_WIDTH - 14.0] {
        items.push(line(x, FOLD, 14.0, 0.4, style::HAIRLINE));
    }
    Page { items, turned }
}

/// "Bord" and the number, as large as the column allows.
fn number(frame: &Frame, number: u32, node: NodeId) -> Vec<Item> {
    let word = style::style(Face::Bold, 22.0, 26.0, style::MUTED);
    let mut items = Vec::new();
    let mark = Mark::Node(node);
    let said = [Run::new(&frame.text("documents-check-table"))];
    put(&mut items, &break_lines(&said, word, NUMBER_WIDTH), word, (EDGE, TOP - 4.0), mark);
    let digits = [Run::new(&number.to_string())];
    let at = |size: f32| style::style(Face::Bold, size, size, style::BLACK);
    let width = text_width(&digits, at(NUMBER_SIZE));
    let size = NUMBER_SIZE * (NUMBER_WIDTH / width).min(1.0);
    let look = at(size);
    // The digits' side bearing grows with their size; without it they stand under the word's first letter.
    let left = EDGE - 0.04 * size;
    put(&mut items, &break_lines(&digits, look, f32::MAX), look, (left, TOP + 20.0), mark);
    items
}

/// Whose workshop it is; gives the bottom edge.
fn occasion(model: &TableCards, items: &mut Vec<Item>, tree: &mut Tree) -> f32 {
    let frame = &model.frame;
    let rotation = model.rotation.clone().unwrap_or_default();
    let workshop = joined(&[frame.workshop_title.clone(), rotation], " · ");
    let mut y = TOP;
    let texts = [
        (Run::bold(&frame.municipality), style::BLACK),
        (Run::new(&workshop), style::MUTED),
        (Run::new(&frame.date()), style::MUTED),
    ];
    for (text, grey) in texts {
        let look = style::style(Face::Regular, 10.5, 14.5, grey);
        let mark = Mark::Node(tree.add(Role::Paragraph));
        let lines = break_lines(&[text], look, NAMES_WIDTH);
        y = put(items, &lines, look, (NAMES_LEFT, y), mark);
    }
    y
}

/// The names, as large as the room allows.
fn names(table: &SeatedTable, top: f32, items: &mut Vec<Item>, tree: &mut Tree) {
    let look = name_style(&table.seats, BOTTOM - top);
    let mut y = top;
    tree.open(Role::List);
    for seat in &table.seats {
        tree.open(Role::Item);
        let mark = Mark::Node(tree.add(Role::ItemBody));
        tree.close();
        let lines = break_lines(&name(seat), look, NAMES_WIDTH);
        y = put(items, &lines, look, (NAMES_LEFT, y), mark) + gap(look);
    }
    tree.close();
}

fn name(seat: &Seat) -> Vec<Run> {
    let party = seat.party.as_ref();
    let party = party.map(|party| Run::new(&format!("  {party}")).in_grey(style::MUTED));
    std::iter::once(Run::new(&seat.name)).chain(party).collect()
}

fn gap(look: Style) -> f32 {
    0.55 * look.size
}

fn name_style(seats: &[Seat], room: f32) -> Style {
    let mut size = LARGEST_NAME;
    while size > SMALLEST_NAME {
        let look = style::style(Face::Regular, size, 1.22 * size, style::BLACK);
        let lines = |seat: &Seat| break_lines(&name(seat), look, NAMES_WIDTH).len();
        let counts: Vec<usize> = seats.iter().map(lines).collect();
        let height = counts.iter().sum::<usize>() as f32 * look.leading + seats.len() as f32 * gap(look);
        let whole = counts.iter().all(|count| *count <= 1);
        if height <= room && (whole || size <= BREAKS_BELOW) {
            return look;
        }
        size -= 0.5;
    }
    style::style(Face::Regular, SMALLEST_NAME, 1.22 * SMALLEST_NAME, style::BLACK)
}

/// Puts lines at a place; gives the bottom edge.
fn put(items: &mut Vec<Item>, lines: &[Line], look: Style, at: (f32, f32), mark: Mark) -> f32 {
    let mut y = at.1;
    for text in lines {
        let placed = line_items(text, look, at.0, mark);
        items.extend(placed.iter().map(|item| item.moved(0.0, y)));
        y += look.leading;
    }
    y
}

/// The far side repeats the near one for someone across the table, not for a screen reader.
fn repeated(item: &Item) -> Item {
    let mark = match item.mark {
        Mark::Node(_) => Mark::Repeat,
        other => other,
    };
    Item { mark, ..item.clone() }
}
