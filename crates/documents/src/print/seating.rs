//! The seating list: where each person sits, by name and by table, in one rotation or several.
//!
//! Those who are absent are not in the model. Party is shown because it is what the tables are mixed by.

mod poster;

use std::collections::BTreeMap;

use rundebord_texts::text_with;
use serde::{Deserialize, Serialize};

use super::PrintError;
use super::backend::render;
use super::flow::{Flow, Paragraph};
use super::fonts::Face;
use super::frame::Frame;
use super::line::Run;
use super::page::Laid;
use super::people::{by_name, with_party};
use super::structure::Role;
use super::style;
use super::table::{Align, Cell, Column, Table};
pub use poster::{lay_out_seating_poster, seating_poster};

/// A seating list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeatingList {
    /// What every document shares.
    pub frame: Frame,
    /// The tables of each rotation, in order.
    pub rotations: Vec<Vec<SeatedTable>>,
}

/// A table and those who sit there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeatedTable {
    /// The table's number.
    pub number: u32,
    /// Those who sit there, in the order to print.
    pub seats: Vec<Seat>,
}

/// A person at a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seat {
    /// The same for a person in every rotation, another for another person.
    pub person: u32,
    /// The name as it is printed.
    pub name: String,
    /// The name as it is sorted, such as "Åsen, Kari".
    pub sort_name: String,
    /// The party's label, such as "Ap".
    pub party: Option<String>,
    /// Whether the person writes for the table.
    pub secretary: bool,
}

/// Lists of names longer than this stand in two columns.
const ONE_COLUMN: usize = 24;
/// With more rotations than this there is no room for a name beside its tables in half a page's width.
const HALF_WIDTH: usize = 3;
/// With more rotations than this, half a page's width needs the narrower columns.
const ROOMY: usize = 2;
const TABLE_COLUMN: f32 = 40.0;
const NARROW_COLUMN: f32 = 32.0;

/// The seating list as a PDF file.
///
/// # Errors
/// See [`render`].
pub fn seating_list(model: &SeatingList) -> Result<Vec<u8>, PrintError> {
    render(&lay_out_seating_list(model))
}

/// The seating list as pages.
pub fn lay_out_seating_list(model: &SeatingList) -> Laid {
    let frame = &model.frame;
    let title = frame.text("documents-seating-title");
    let mut flow = Flow::default();
    frame.title_block(&mut flow, &title);
    let people = people(model);
    let summary = match people.len() {
        0 => frame.text("documents-seating-none"),
        count => counted(model, count),
    };
    flow.paragraph(&Paragraph::new(style::BODY, vec![Run::new(&summary)]).before(10.0));
    if !people.is_empty() {
        names(&mut flow, model, &people);
        by_table(&mut flow, model);
    }
    frame.bind(&title, flow)
}

/// A person and the number of the table in each rotation; None where the person has no seat.
struct Placed<'a> {
    seat: &'a Seat,
    tables: Vec<Option<u32>>,
}

/// Everybody with a seat in some rotation, by name.
fn people(model: &SeatingList) -> Vec<Placed<'_>> {
    let mut people: BTreeMap<u32, Placed<'_>> = BTreeMap::new();
    for (rotation, tables) in model.rotations.iter().enumerate() {
        for (table, seat) in tables.iter().flat_map(|table| table.seats.iter().map(|seat| (table.number, seat))) {
            let nowhere = || Placed { seat, tables: vec![None; model.rotations.len()] };
            people.entry(seat.person).or_insert_with(nowhere).tables[rotation] = Some(table);
        }
    }
    let mut people: Vec<Placed<'_>> = people.into_values().collect();
    people.sort_by(|a, b| {
        by_name((&a.seat.sort_name, &a.seat.name), (&b.seat.sort_name, &b.seat.name))
            .then_with(|| a.tables.cmp(&b.tables))
    });
    people
}

fn counted(model: &SeatingList, people: usize) -> String {
    let language = model.frame.language;
    let tables = model.rotations.first().map_or(0, Vec::len);
    let values = [("tables", tables.into()), ("people", people.into())];
    let counted = text_with(language, "documents-seating-count", &values);
    match model.rotations.len() {
        1 => counted,
        rotations => {
            let values = [("rotations", rotations.into()), ("counted", counted.into())];
            text_with(language, "documents-seating-count-rotations", &values)
        }
    }
}

fn part(flow: &mut Flow, heading: &str) {
    flow.paragraph(&Paragraph::heading(Role::Heading2, style::PART, heading).before(18.0));
}

fn names(flow: &mut Flow, model: &SeatingList, people: &[Placed<'_>]) {
    let frame = &model.frame;
    let rotations = model.rotations.len();
    part(flow, &frame.text("documents-seating-by-name"));
    if rotations > 1 {
        let about = Run::new(&frame.text("documents-seating-by-name-about"));
        flow.paragraph(&Paragraph::new(style::SMALL, vec![about]).before(2.0).with_next());
    }
    let halves = people.len() > ONE_COLUMN && rotations <= HALF_WIDTH;
    flow.region(if halves { 2 } else { 1 }, false);
    let narrow = if halves && rotations > ROOMY { NARROW_COLUMN } else { TABLE_COLUMN };
    let name = Column { width: flow.width() - narrow * rotations as f32, align: Align::Left };
    let table = Column { width: narrow, align: Align::Right };
    let head: Vec<Run> = heads(model).iter().map(|text| Run::new(text)).collect();
    flow.table(&Table {
        columns: [name].into_iter().chain(vec![table; rotations]).collect(),
        continued: head.clone(),
        head,
        rows: people.iter().map(row).collect(),
        style: style::BODY,
        before: 6.0,
    });
}

/// "Navn" and "Bord", or "1. bord", "2. bord" and so on.
fn heads(model: &SeatingList) -> Vec<String> {
    let frame = &model.frame;
    let table = |number| match model.rotations.len() {
        1 => frame.text("documents-seating-table"),
        _ => frame.count("documents-seating-table-in", "rotation", number),
    };
    let tables = (1..).take(model.rotations.len()).map(table);
    [frame.text("documents-seating-name")].into_iter().chain(tables).collect()
}

fn row(placed: &Placed<'_>) -> Vec<Cell> {
    let table = |table: &Option<u32>| match table {
        Some(table) => Run::bold(&table.to_string()),
        None => Run::new("–").in_grey(style::MUTED),
    };
    let runs = [Run::new(&placed.seat.name)].into_iter().chain(placed.tables.iter().map(table));
    runs.map(|run| vec![vec![run]]).collect()
}

fn by_table(flow: &mut Flow, model: &SeatingList) {
    let frame = &model.frame;
    if let [tables] = &model.rotations[..] {
        flow.region(1, true);
        part(flow, &frame.text("documents-seating-by-table"));
        flow.region(2, false);
        tables.iter().for_each(|table| members(flow, frame, table));
        return;
    }
    for (tables, rotation) in model.rotations.iter().zip(1..) {
        flow.region(1, true);
        part(flow, &frame.count("documents-seating-rotation", "number", rotation));
        flow.region(columns(tables), false);
        let used = tables.iter().filter(|table| !table.seats.is_empty());
        used.for_each(|table| members(flow, frame, table));
    }
}

/// As many as bring a rotation on to one page, two at the least and three at the most.
fn columns(tables: &[SeatedTable]) -> usize {
    let height = |table: &SeatedTable| 34.0 + table.seats.len() as f32 * (style::BODY.leading + 2.5);
    let heights = tables.iter().map(height);
    let tallest = heights.clone().fold(0.0, f32::max);
    let room = style::TEXT_HEIGHT - style::PART.leading - tallest / 2.0;
    if heights.sum::<f32>() <= 2.0 * room { 2 } else { 3 }
}

/// A table's number and those who sit there.
fn members(flow: &mut Flow, frame: &Frame, table: &SeatedTable) {
    flow.together(style::TEXT_HEIGHT, |flow| {
        let name = frame.count("documents-table", "table", table.number);
        let heading = Paragraph::heading(Role::Heading3, style::SUBPART, &name);
        flow.paragraph(&heading.before(16.0));
        flow.rule(2.0);
        flow.within(Role::List, |flow| {
            for seat in &table.seats {
                member(flow, frame, seat);
            }
        });
    });
}

fn member(flow: &mut Flow, frame: &Frame, seat: &Seat) {
    let mut runs = with_party(&seat.name, seat.party.as_deref());
    if seat.secretary {
        let secretary = format!("  {}", frame.text("documents-seating-secretary"));
        runs.push(Run::new(&secretary).in_face(Face::Italic));
    }
    flow.item(Paragraph::new(style::BODY, runs).before(2.5));
}
