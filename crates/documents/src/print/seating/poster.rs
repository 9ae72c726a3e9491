//! The seating poster (bordoversikt): where everybody sits, to hang up and be read from a few steps away. A3 landscape.
//!
//! The tables of each rotation first, then all names with their tables. Leaves out parties: a wall is for everybody.

use super::super::PrintError;
use super::super::backend::render;
use super::super::flow::{Flow, Hold, Paragraph, Strip};
use super::super::fonts::Face;
use super::super::frame::{Frame, joined};
use super::super::line::{Run, text_width};
use super::super::page::Laid;
use super::super::paginate::paginate;
use super::super::structure::Role;
use super::super::style::{self, Sheet, Style};
use super::super::table::{Align, Column, Table};
use super::{Placed, SeatedTable, SeatingList, heads, people};

/// Between what stands over the columns and them.
const UNDER_LEAD: f32 = 10.0;
const TITLE: Style = style::style(Face::Bold, 36.0, 44.0, style::BLACK);
const LEAD: Style = style::style(Face::Regular, 15.0, 21.0, style::MUTED);
const TABLE: Style = style::style(Face::Bold, 22.0, 28.0, style::BLACK);
const NAME: Style = style::style(Face::Regular, 13.0, 17.5, style::BLACK);
/// How much larger the letters are where a page has room for it; the largest that keeps all on one is used.
const LARGER: [f32; 9] = [2.8, 2.5, 2.2, 2.0, 1.75, 1.5, 1.3, 1.15, 1.0];
/// Tables side by side, the best first; where the letters would be as large, the first is used.
const TABLES: [usize; 4] = [4, 3, 2, 5];
/// Between a name and its tables.
const APART: f32 = 12.0;
/// A table's number beside a name.
const NUMBER: f32 = 56.0;

/// The seating poster as a PDF file.
///
/// # Errors
/// See [`render`].
pub fn seating_poster(model: &SeatingList) -> Result<Vec<u8>, PrintError> {
    render(&lay_out_seating_poster(model))
}

/// The seating poster as pages; the names begin on their own.
pub fn lay_out_seating_poster(model: &SeatingList) -> Laid {
    let frame = &model.frame;
    let title = frame.text("reports-poster-title");
    let mut flow = Flow::on(Sheet::A3_LANDSCAPE);
    let people = people(model);
    if people.is_empty() {
        frame.title_block(&mut flow, &title);
        let none = Run::new(&frame.text("documents-seating-none"));
        flow.paragraph(&Paragraph::new(style::BODY, vec![none]).before(10.0));
    } else {
        let rotations = model.rotations.len();
        let widest = people.iter().map(|one| text_width(&[Run::new(&one.seat.name)], NAME)).fold(0.0, f32::max);
        let sheet = flow.sheet;
        let on_one_line = |apart: f32| move |set: Set| set.larger * widest <= sheet.column_width(set.columns) - apart;
        for (tables, rotation) in model.rotations.iter().zip(1..) {
            let name = match rotations {
                1 => title.clone(),
                _ => frame.count("documents-seating-rotation", "number", rotation),
            };
            let put = |flow: &mut Flow, set| tables_of(flow, frame, (&name, set), tables);
            flow = on_one_page(&flow, &TABLES, on_one_line(0.0), put);
        }
        let apart = NUMBER * rotations as f32 + APART;
        let columns = name_columns(rotations);
        flow = on_one_page(&flow, columns, on_one_line(apart), |flow, set| names(flow, model, &people, set));
    }
    frame.bind(&title, flow)
}

/// How a page is set.
#[derive(Clone, Copy)]
struct Set {
    larger: f32,
    columns: usize,
}

/// What stands before, and what is composed after it in letters as large as one page takes with names on one line each.
fn on_one_page(before: &Flow, columns: &[usize], whole: impl Fn(Set) -> bool, put: impl Fn(&mut Flow, Set)) -> Flow {
    let composed = |mut flow: Flow, set: Set| {
        put(&mut flow, set);
        flow
    };
    let sets =
        LARGER.into_iter().flat_map(|larger| columns.iter().map(move |columns| Set { larger, columns: *columns }));
    let fits = |set: &Set| whole(*set) && paginate(&composed(Flow::on(before.sheet), *set)).len() == 1;
    let least = Set { larger: 1.0, columns: columns.first().copied().unwrap_or(1) };
    composed(before.clone(), sets.into_iter().find(fits).unwrap_or(least))
}

/// A look with larger letters.
fn scaled(look: Style, larger: f32) -> Style {
    Style { size: look.size * larger, leading: look.leading * larger, ..look }
}

/// A large title on a new page, and whose it is.
fn head(flow: &mut Flow, frame: &Frame, title: &str) {
    flow.region(1, true);
    flow.paragraph(&Paragraph::heading(Role::Heading1, TITLE, title));
    let whose = joined(&[frame.municipality.clone(), frame.occasion()], " · ");
    flow.paragraph(&Paragraph::new(LEAD, vec![Run::new(&whose)]).before(2.0).with_next());
    flow.push(Strip { height: UNDER_LEAD, hold: Hold::Together, ..Strip::default() });
}

fn tables_of(flow: &mut Flow, frame: &Frame, (title, set): (&str, Set), tables: &[SeatedTable]) {
    let larger = set.larger;
    head(flow, frame, title);
    flow.region(set.columns, false);
    let whole = flow.sheet.text_height() / 2.0;
    for table in tables.iter().filter(|table| !table.seats.is_empty()) {
        flow.together(whole, |flow| {
            let name = frame.count("documents-table", "table", table.number);
            flow.paragraph(&Paragraph::heading(Role::Heading2, scaled(TABLE, larger), &name).before(18.0));
            flow.rule(2.0);
            flow.within(Role::List, |flow| {
                for seat in &table.seats {
                    flow.item(Paragraph::new(scaled(NAME, larger), vec![Run::new(&seat.name)]).before(3.0));
                }
            });
        });
    }
}

/// Names side by side: each has its tables beside it.
fn name_columns(rotations: usize) -> &'static [usize] {
    match rotations {
        1 => &[4, 3, 2],
        2 | 3 => &[3, 2],
        _ => &[2],
    }
}

/// Everybody in Norwegian order, with the table in each rotation.
fn names(flow: &mut Flow, model: &SeatingList, people: &[Placed<'_>], set: Set) {
    let frame = &model.frame;
    let rotations = model.rotations.len();
    head(flow, frame, &frame.text("reports-poster-find"));
    flow.region(set.columns, false);
    let name = Column { width: flow.width() - NUMBER * rotations as f32, align: Align::Left };
    let number = Column { width: NUMBER, align: Align::Right };
    let head: Vec<Run> = heads(model).iter().map(|text| Run::new(text)).collect();
    flow.table(&Table {
        columns: [name].into_iter().chain(vec![number; rotations]).collect(),
        continued: head.clone(),
        head,
        rows: people.iter().map(super::row).collect(),
        style: scaled(NAME, set.larger),
        before: 10.0,
    });
}
