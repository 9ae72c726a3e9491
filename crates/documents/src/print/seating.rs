//! The seating list: where each person sits, by name and by table.
//!
//! Those who are absent are not in the model. Party is shown because it is what the tables are mixed by.

use rundebord_texts::{compare_norwegian, text_with};
use serde::{Deserialize, Serialize};

use super::PrintError;
use super::backend::render;
use super::flow::{Flow, Paragraph};
use super::fonts::Face;
use super::frame::Frame;
use super::line::Run;
use super::page::Laid;
use super::structure::Role;
use super::style;
use super::table::{Align, Cell, Column, Table};

/// A seating list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeatingList {
    /// What every document shares.
    pub frame: Frame,
    /// The name of the rotation, where a workshop has several.
    pub rotation: Option<String>,
    /// The tables, in order.
    pub tables: Vec<SeatedTable>,
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
    let people: usize = model.tables.iter().map(|table| table.seats.len()).sum();
    let summary = match people {
        0 => frame.text("documents-seating-none"),
        _ => counted(model, people),
    };
    let rotation = model.rotation.as_ref().map(|name| format!("{name} · "));
    let summary = format!("{}{summary}", rotation.unwrap_or_default());
    flow.paragraph(&Paragraph::new(style::BODY, vec![Run::new(&summary)]).before(10.0));
    if people > 0 {
        by_name(&mut flow, model, people);
        by_table(&mut flow, model);
    }
    frame.bind(&title, flow)
}

fn counted(model: &SeatingList, people: usize) -> String {
    let values = [("tables", model.tables.len().into()), ("people", people.into())];
    text_with(model.frame.language, "documents-seating-count", &values)
}

fn part(flow: &mut Flow, frame: &Frame, id: &str) {
    let heading = Paragraph::heading(Role::Heading2, style::PART, &frame.text(id));
    flow.paragraph(&heading.before(18.0));
}

fn by_name(flow: &mut Flow, model: &SeatingList, people: usize) {
    let frame = &model.frame;
    part(flow, frame, "documents-seating-by-name");
    let mut seats: Vec<(&Seat, u32)> =
        model.tables.iter().flat_map(|table| table.seats.iter().map(|seat| (seat, table.number))).collect();
    seats.sort_by(|(a, _), (b, _)| {
        compare_norwegian(&a.sort_name, &b.sort_name).then_with(|| compare_norwegian(&a.name, &b.name))
    });
    flow.region(if people > ONE_COLUMN { 2 } else { 1 }, false);
    let row = |(seat, table): &(&Seat, u32)| -> Vec<Cell> {
        vec![vec![vec![Run::new(&seat.name)]], vec![vec![Run::bold(&table.to_string())]]]
    };
    let head: Vec<Run> =
        ["documents-seating-name", "documents-seating-table"].map(|id| Run::new(&frame.text(id))).to_vec();
    let width = flow.width();
    let column = |width, align| Column { width, align };
    flow.table(&Table {
        columns: vec![column(width - 40.0, Align::Left), column(40.0, Align::Right)],
        continued: head.clone(),
        head,
        rows: seats.iter().map(row).collect(),
        style: style::BODY,
        before: 6.0,
    });
}

fn by_table(flow: &mut Flow, model: &SeatingList) {
    let frame = &model.frame;
    flow.region(1, true);
    part(flow, frame, "documents-seating-by-table");
    flow.region(2, false);
    for table in &model.tables {
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
}

fn member(flow: &mut Flow, frame: &Frame, seat: &Seat) {
    let mut runs = vec![Run::new(&seat.name)];
    if let Some(party) = &seat.party {
        runs.push(Run::new(&format!("  {party}")).in_grey(style::MUTED));
    }
    if seat.secretary {
        let secretary = format!("  {}", frame.text("documents-seating-secretary"));
        runs.push(Run::new(&secretary).in_face(Face::Italic));
    }
    flow.within(Role::Item, |flow| {
        let mut paragraph = Paragraph::new(style::BODY, runs).before(2.5);
        paragraph.role = Role::ItemBody;
        flow.paragraph(&paragraph);
    });
}
