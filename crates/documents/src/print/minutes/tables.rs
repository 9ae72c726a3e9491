//! The minutes' tables: who was there, the programme, what was handed in, the course of the day, and room to sign.

use super::super::attendance::told;
use super::super::flow::Flow;
use super::super::fonts::Face;
use super::super::frame::{Frame, clock, grouped, joined};
use super::super::line::Run;
use super::super::style::{self, Style};
use super::super::table::{Align, Cell, Column, Table};
use super::model::{CourseLine, HeldBlock, MinutesPerson, MinutesTable};
use super::{WHOLE, part};

const ROWS: Style = style::style(Face::Regular, 10.0, 13.5, style::BLACK);
/// Rows tall enough to sign in: 12 mm.
const SIGNED: Style = style::style(Face::Regular, 10.0, 28.0, style::BLACK);

/// A group of people; `with` heads who sat in for whom, or the role.
pub(super) fn people(flow: &mut Flow, frame: &Frame, with: &str, people: &[MinutesPerson]) {
    let heads =
        [left("documents-attendance-name", 0.33), left("documents-attendance-presence", 0.36), left(with, 0.31)];
    let row =
        |one: &MinutesPerson| vec![one.name.clone(), told(frame, one.attendance), one.with.clone().unwrap_or_default()];
    put(flow, frame, ROWS, &heads, people.iter().map(row));
}

/// What was planned, and when it was held.
pub(super) fn programme(flow: &mut Flow, frame: &Frame, blocks: &[HeldBlock]) {
    if blocks.is_empty() {
        return;
    }
    part(flow, frame, "documents-notice-programme");
    let heads =
        [left("documents-notice-what", 0.46), left("export-minutes-planned", 0.26), left("export-minutes-held", 0.28)];
    let row = |block: &HeldBlock| {
        let minutes = frame.count("documents-notice-minutes", "minutes", block.minutes);
        let planned = joined(&[clock(block.planned), minutes], ", ");
        vec![block.title.clone(), planned, held(frame, block)]
    };
    put(flow, frame, ROWS, &heads, blocks.iter().map(row));
}

/// "09:32–10:21, fra kl. 11:00".
fn held(frame: &Frame, block: &HeldBlock) -> String {
    let stretches = block.held.iter().map(|(from, to)| match to {
        Some(to) => format!("{}–{}", clock(*from), clock(*to)),
        None => frame.say("export-minutes-from", &[("from", &clock(*from))]),
    });
    match block.held.is_empty() {
        true => frame.text("export-minutes-not-held"),
        false => joined(&stretches.collect::<Vec<_>>(), ", "),
    }
}

/// What each table handed in, in figures.
pub(super) fn handed_in(flow: &mut Flow, frame: &Frame, tables: &[MinutesTable]) {
    let heads = [
        left("documents-seating-table", 0.14),
        right("export-minutes-people", 0.14),
        right("documents-figures-notes", 0.13),
        right("export-minutes-answers", 0.13),
        right("export-minutes-rankings", 0.2),
        // Apart from the numbers, which end at their columns' right edge.
        right("export-minutes-handed-in", 0.26),
    ];
    let row = |table: &MinutesTable| {
        let numbers = [table.people, table.notes, table.answers, table.rankings].map(|count| grouped(count.into()));
        let handed_in = match table.handed_in {
            Some(at) => frame.say("export-minutes-at", &[("time", &clock(at))]),
            None => frame.text("export-minutes-not-handed-in"),
        };
        let name = frame.count("documents-table", "table", table.number);
        [name].into_iter().chain(numbers).chain([handed_in]).collect()
    };
    flow.together(WHOLE, |flow| {
        part(flow, frame, "export-minutes-tables");
        put(flow, frame, ROWS, &heads, tables.iter().map(row));
    });
}

/// What was opened, closed and handed in.
pub(super) fn course(flow: &mut Flow, frame: &Frame, course: &[CourseLine]) {
    if course.is_empty() {
        return;
    }
    let heads = [left("documents-notice-clock", 0.16), left("documents-notice-what", 0.84)];
    flow.together(WHOLE, |flow| {
        part(flow, frame, "export-minutes-course");
        put(flow, frame, ROWS, &heads, course.iter().map(|line| vec![clock(line.at), line.what.clone()]));
    });
}

/// Room to sign by hand, with its heading on the same page.
pub(super) fn signatures(flow: &mut Flow, frame: &Frame) {
    flow.together(style::TEXT_HEIGHT / 2.0, |flow| {
        part(flow, frame, "export-minutes-signatures");
        let heads = [
            left("documents-attendance-role", 0.2),
            left("documents-attendance-name", 0.4),
            left("documents-attendance-signature", 0.4),
        ];
        let roles = ["export-minutes-leader", "export-minutes-writer"].map(|id| frame.text(id));
        put(flow, frame, SIGNED, &heads, roles.into_iter().map(|role| vec![role, String::new(), String::new()]));
    });
}

/// A column's head, its part of the width, and where its text stands.
type Head<'a> = (&'a str, f32, Align);

fn left(id: &str, part: f32) -> Head<'_> {
    (id, part, Align::Left)
}

fn right(id: &str, part: f32) -> Head<'_> {
    (id, part, Align::Right)
}

fn put(flow: &mut Flow, frame: &Frame, look: Style, heads: &[Head<'_>], rows: impl Iterator<Item = Vec<String>>) {
    let width = flow.width();
    let head: Vec<Run> = heads.iter().map(|(id, _, _)| Run::new(&frame.text(id))).collect();
    let cell = |text: &String| -> Cell { vec![vec![Run::new(text)]] };
    flow.table(&Table {
        columns: heads.iter().map(|(_, part, align)| Column { width: width * part, align: *align }).collect(),
        continued: head.clone(),
        head,
        rows: rows.map(|row| row.iter().map(cell).collect()).collect(),
        style: look,
        before: 6.0,
    });
}
