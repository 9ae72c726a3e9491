//! The counts at the head of a filled list: how many were there, came late, left early. No word of a quorum.

use rundebord_texts::text_with;

use super::super::flow::{Flow, Paragraph};
use super::super::line::Run;
use super::super::structure::Role;
use super::super::style;
use super::model::{Attendance, AttendanceList, Attendee};

/// Lines of counts, as a list.
pub(super) fn put(flow: &mut Flow, model: &AttendanceList) {
    flow.field(10.0, |flow| {
        flow.within(Role::List, |flow| {
            for line in lines(model) {
                flow.item(Paragraph::new(style::BODY, vec![Run::new(&line)]));
            }
        });
    });
}

fn lines(model: &AttendanceList) -> Vec<String> {
    let say = |id: &str, values: &[(&str, usize)]| {
        let values: Vec<_> = values.iter().map(|(name, value)| (*name, (*value).into())).collect();
        text_with(model.frame.language, id, &values)
    };
    let there = |people: &[Attendee]| people.iter().filter(|one| present(one)).count();
    let members = [("present", there(&model.members)), ("all", model.members.len())];
    let mut lines = vec![say("documents-attendance-count-members", &members)];
    let deputies = there(&model.deputies);
    let sitting = model.deputies.iter().filter(|one| present(one) && one.sits_for.is_some()).count();
    if deputies > 0 {
        let id = match sitting {
            0 => "documents-attendance-count-deputies-only",
            _ => "documents-attendance-count-deputies",
        };
        lines.push(say(id, &[("present", deputies), ("sitting", sitting)]));
    }
    let seated = || model.members.iter().chain(&model.deputies);
    let is = |wanted: fn(&Attendance) -> bool| seated().filter(|one| wanted(&one.attendance)).count();
    let late = is(|one| matches!(one, Attendance::Present { arrived: Some(_), .. }));
    let left = is(|one| matches!(one, Attendance::Present { left: Some(_), .. }));
    let unmarked = is(|one| *one == Attendance::Expected);
    for (id, count) in [("late", late), ("early", left), ("unmarked", unmarked)] {
        if count > 0 {
            lines.push(say(&format!("documents-attendance-count-{id}"), &[("count", count)]));
        }
    }
    lines
}

fn present(one: &Attendee) -> bool {
    matches!(one.attendance, Attendance::Present { .. })
}
