//! The attendance list: before the workshop to sign, after it who was there.
//!
//! Counts people and nothing else: a workshop decides nothing, so the list does not speak of a quorum. `model` is what
//! it is made of, `counts` what it says at its head.

mod counts;
mod model;

use super::PrintError;
use super::backend::render;
use super::flow::{Flow, Paragraph};
use super::fonts::Face;
use super::frame::{Frame, clock, joined};
use super::line::Run;
use super::page::Laid;
use super::people::by_name;
use super::structure::Role;
use super::style::{self, Style};
use super::table::{Align, Cell, Column, Table};
pub use model::{Attendance, AttendanceKind, AttendanceList, Attendee, OtherAttendee};

/// Rows tall enough to sign in: 9.5 mm.
const SIGNED: Style = style::style(Face::Regular, 10.0, 20.0, style::BLACK);
const MARKED: Style = style::style(Face::Regular, 10.0, 13.5, style::BLACK);
/// Empty rows to sign in, for those whom nobody expected.
const SPARE: usize = 3;

/// The attendance list as a PDF file.
///
/// # Errors
/// See [`render`].
pub fn attendance_list(model: &AttendanceList) -> Result<Vec<u8>, PrintError> {
    render(&lay_out_attendance_list(model))
}

/// The attendance list as pages.
pub fn lay_out_attendance_list(model: &AttendanceList) -> Laid {
    let frame = &model.frame;
    let title = frame.text("documents-attendance-title");
    let mut flow = Flow::default();
    frame.title_block(&mut flow, &title);
    let about = match model.kind {
        AttendanceKind::Blank => "documents-attendance-blank-about",
        AttendanceKind::Filled => "documents-attendance-filled-about",
    };
    flow.paragraph(&Paragraph::new(style::BODY, vec![Run::new(&frame.text(about))]).before(10.0));
    if model.kind == AttendanceKind::Filled {
        counts::put(&mut flow, model);
    }
    members(&mut flow, model);
    deputies(&mut flow, model);
    flow.together(style::TEXT_HEIGHT / 2.0, |flow| others(flow, model));
    frame.bind(&title, flow)
}

fn members(flow: &mut Flow, model: &AttendanceList) {
    let frame = &model.frame;
    part(flow, &frame.text("documents-attendance-members"), None);
    let people = sorted(&model.members);
    let of = |person: u32| model.deputies.iter().find(|deputy| deputy.sits_for == Some(person));
    let replaced = replaced(model);
    let row = |one: &&Attendee| match model.kind {
        AttendanceKind::Blank => vec![one.name.clone(), party(one), String::new()],
        AttendanceKind::Filled => {
            let deputy = of(one.person).map_or(String::new(), |deputy| deputy.name.clone());
            let mut row = vec![one.name.clone(), party(one), told(frame, one.attendance), deputy];
            row.truncate(if replaced { 4 } else { 3 });
            row
        }
    };
    let heads = match model.kind {
        AttendanceKind::Blank => vec![("name", 0.42), ("party", 0.23), ("signature", 0.35)],
        AttendanceKind::Filled if replaced => {
            vec![("name", 0.29), ("party", 0.2), ("presence", 0.26), ("substitute", 0.25)]
        }
        AttendanceKind::Filled => vec![("name", 0.42), ("party", 0.23), ("presence", 0.35)],
    };
    table(flow, model, &heads, people.iter().map(row).collect());
}

fn deputies(flow: &mut Flow, model: &AttendanceList) {
    let blank = model.kind == AttendanceKind::Blank;
    if model.deputies.is_empty() && !blank {
        return;
    }
    let frame = &model.frame;
    part(flow, &frame.text("documents-attendance-deputies"), None);
    let replaced = replaced(model);
    let member = |person: Option<u32>| model.members.iter().find(|member| Some(member.person) == person);
    let row = |one: &&Attendee| {
        let marked = if blank { String::new() } else { told(frame, one.attendance) };
        let member = member(one.sits_for).map_or(String::new(), |member| member.name.clone());
        if blank {
            return vec![one.name.clone(), party(one), member, marked];
        }
        let mut row = vec![one.name.clone(), party(one), marked, member];
        row.truncate(if replaced { 4 } else { 3 });
        row
    };
    let heads = match model.kind {
        AttendanceKind::Blank => vec![("name", 0.29), ("party", 0.21), ("sits-for", 0.24), ("signature", 0.26)],
        AttendanceKind::Filled if replaced => {
            vec![("name", 0.29), ("party", 0.2), ("presence", 0.26), ("sits-for", 0.25)]
        }
        AttendanceKind::Filled => vec![("name", 0.42), ("party", 0.23), ("presence", 0.35)],
    };
    let spare = if blank { vec![vec![String::new(); heads.len()]; SPARE] } else { Vec::new() };
    let rows = sorted(&model.deputies).iter().map(row).chain(spare).collect();
    table(flow, model, &heads, rows);
}

/// Whether a deputy sits for somebody: only then is there a column for it on a filled list.
fn replaced(model: &AttendanceList) -> bool {
    model.deputies.iter().any(|deputy| deputy.sits_for.is_some())
}

/// The administration and observers, apart: they have no seat at a table.
fn others(flow: &mut Flow, model: &AttendanceList) {
    let blank = model.kind == AttendanceKind::Blank;
    if model.others.is_empty() && !blank {
        return;
    }
    let frame = &model.frame;
    let about = frame.text("documents-attendance-others-about");
    part(flow, &frame.text("documents-attendance-others"), Some(&about));
    let mut people: Vec<&OtherAttendee> = model.others.iter().collect();
    people.sort_by(|a, b| by_name((&a.sort_name, &a.name), (&b.sort_name, &b.name)).then_with(|| a.role.cmp(&b.role)));
    let marked = |one: &OtherAttendee| if blank { String::new() } else { told(frame, one.attendance) };
    let last = if blank { "signature" } else { "presence" };
    let spare = if blank { vec![vec![String::new(); 3]; SPARE] } else { Vec::new() };
    let rows = people.into_iter().map(|one| vec![one.name.clone(), one.role.clone(), marked(one)]);
    table(flow, model, &[("name", 0.36), ("role", 0.28), (last, 0.36)], rows.chain(spare).collect());
}

fn part(flow: &mut Flow, heading: &str, about: Option<&str>) {
    flow.paragraph(&Paragraph::heading(Role::Heading2, style::PART, heading).before(22.0));
    if let Some(about) = about {
        flow.paragraph(&Paragraph::new(style::META, vec![Run::new(about)]).before(1.0).with_next());
    }
}

/// A table of texts; each head has its part of the width.
fn table(flow: &mut Flow, model: &AttendanceList, heads: &[(&str, f32)], rows: Vec<Vec<String>>) {
    let width = flow.width();
    let head: Vec<Run> =
        heads.iter().map(|(id, _)| Run::new(&model.frame.text(&format!("documents-attendance-{id}")))).collect();
    let cell = |text: &String| -> Cell { vec![vec![Run::new(text)]] };
    flow.table(&Table {
        columns: heads.iter().map(|(_, part)| Column { width: width * part, align: Align::Left }).collect(),
        continued: head.clone(),
        head,
        rows: rows.iter().map(|row| row.iter().map(cell).collect()).collect(),
        style: if model.kind == AttendanceKind::Blank { SIGNED } else { MARKED },
        before: 6.0,
    });
}

fn sorted(people: &[Attendee]) -> Vec<&Attendee> {
    let mut people: Vec<&Attendee> = people.iter().collect();
    people.sort_by(|a, b| {
        by_name((&a.sort_name, &a.name), (&b.sort_name, &b.name)).then_with(|| a.person.cmp(&b.person))
    });
    people
}

fn party(one: &Attendee) -> String {
    one.party.clone().unwrap_or_default()
}

/// "Til stede, kom 09:20, gikk 11:00".
pub(super) fn told(frame: &Frame, attendance: Attendance) -> String {
    match attendance {
        Attendance::Expected => frame.text("documents-attendance-expected"),
        Attendance::Absent => frame.text("documents-attendance-absent"),
        Attendance::Present { arrived, left } => {
            let at =
                |id, time: Option<_>| time.map(|time| frame.say(id, &[("time", &clock(time))]).replace(' ', "\u{a0}"));
            let times = [at("documents-attendance-arrived", arrived), at("documents-attendance-left", left)];
            let parts = times.map(Option::unwrap_or_default);
            joined(&[frame.text("documents-attendance-present"), joined(&parts, ", ")], ", ")
        }
    }
}
