//! The struct of the minutes, on paper and in Word: times from the journal, everything else as the screens tell it.

use std::collections::BTreeMap;

use chrono::{DateTime, Local, NaiveTime, TimeDelta, Utc};
use rundebord_core::{Block, Event, Phase, Question, Workshop};
use rundebord_documents::print;
use rundebord_texts::{Language, text, text_with};

use super::day::{attendance_by, title as block_title};
use super::frame;
use super::log::{Happened, journal};
use crate::view::plan_items;
use crate::{AppError, Door};

/// True until the workshop is closed.
pub(crate) fn can_change(workshop: &Workshop) -> bool {
    workshop.phase != Phase::Closed
}

pub(crate) fn minutes(door: &Door, workshop: &Workshop) -> Result<print::Minutes, AppError> {
    let journal = journal(door)?;
    let status = if can_change(workshop) { print::Status::Draft } else { print::Status::Final };
    let mut events: Vec<_> =
        journal.iter().flat_map(Happened::events).filter(|(_, event)| is_of(event, workshop)).collect();
    // What came from a copy stands where it came in, not when it happened.
    events.sort_by_key(|(at, _)| *at);
    let closed = events.iter().rev().find(|(_, event)| matches!(event, Event::WorkshopClosed { .. }));
    let people = People::of(attendance_by(door, workshop, &journal));
    Ok(print::Minutes {
        frame: print::Frame { status, ..frame(door, workshop) },
        opened: workshop.opened_at.map(clock),
        closed: closed.filter(|_| !can_change(workshop)).map(|(at, _)| clock(*at)),
        programme: programme(door, workshop),
        members: people.members(),
        deputies: people.deputies(),
        others: people.others(),
        questions: workshop.question_set.questions.iter().map(|asked| question(door, workshop, asked)).collect(),
        tables: tables(door, workshop),
        course: events.iter().filter_map(|(at, event)| course(door.language(), workshop, (*at, event))).collect(),
    })
}

/// By the clock of this computer.
fn clock(at: DateTime<Utc>) -> NaiveTime {
    at.with_timezone(&Local).time()
}

fn programme(door: &Door, workshop: &Workshop) -> Vec<print::HeldBlock> {
    let Some(mut planned) = workshop.day.starts_at else { return vec![] };
    let block = |block: &Block| {
        let begins = planned;
        planned += TimeDelta::minutes(block.minutes.into());
        let held = workshop.day.held.iter().filter(|held| held.block == block.id);
        print::HeldBlock {
            title: block_title(door, block),
            planned: begins,
            minutes: block.minutes.into(),
            held: held.map(|held| (clock(held.from), held.to.map(clock))).collect(),
        }
    };
    workshop.day.programme.iter().map(block).collect()
}

/// The attendance list, by name instead of number.
struct People {
    list: print::AttendanceList,
    names: BTreeMap<u32, String>,
}

impl People {
    fn of(list: print::AttendanceList) -> Self {
        let all = list.members.iter().chain(&list.deputies);
        Self { names: all.map(|person| (person.person, person.name.clone())).collect(), list }
    }

    fn members(&self) -> Vec<print::MinutesPerson> {
        let deputy = |member: u32| self.list.deputies.iter().find(|deputy| deputy.sits_for == Some(member));
        let person = |member: &print::Attendee| print::MinutesPerson {
            name: member.name.clone(),
            attendance: member.attendance,
            with: deputy(member.person).map(|deputy| deputy.name.clone()),
        };
        self.list.members.iter().map(person).collect()
    }

    fn deputies(&self) -> Vec<print::MinutesPerson> {
        let person = |deputy: &print::Attendee| print::MinutesPerson {
            name: deputy.name.clone(),
            attendance: deputy.attendance,
            with: deputy.sits_for.and_then(|member| self.names.get(&member).cloned()),
        };
        self.list.deputies.iter().map(person).collect()
    }

    fn others(&self) -> Vec<print::MinutesPerson> {
        let person = |other: &print::OtherAttendee| print::MinutesPerson {
            name: other.name.clone(),
            attendance: other.attendance,
            with: Some(other.role.clone()),
        };
        self.list.others.iter().map(person).collect()
    }
}

fn question(door: &Door, workshop: &Workshop, question: &Question) -> print::MinutesQuestion {
    let state = door.state();
    let codes: BTreeMap<_, _> = plan_items(state).into_iter().map(|item| (item.id, item.code)).collect();
    let points =
        state.plenary_points_of(workshop.id).into_iter().filter(|point| point.details.question == question.key);
    let point = |point: &rundebord_core::PlenaryPoint| print::MinutesPoint {
        source: match point.details.from.and_then(|table| workshop.table(table)) {
            Some(table) => print::PointSource::Table { table: table.number.into() },
            None => print::PointSource::Plenary,
        },
        item: point.details.plan_item.and_then(|item| codes.get(&item).cloned()),
        text: point.details.text.clone(),
    };
    print::MinutesQuestion {
        number: question.number.clone(),
        text: question.text.clone(),
        notes: state.notes_of(workshop.id).filter(|note| note.question == question.key).count() as u32,
        points: points.map(point).collect(),
    }
}

fn tables(door: &Door, workshop: &Workshop) -> Vec<print::MinutesTable> {
    let table = |table: &rundebord_core::Table| print::MinutesTable {
        number: table.number.into(),
        people: table.seats.len() as u32,
        notes: door.state().notes_at(workshop.id, table.id).count() as u32,
        answers: table.answers.len() as u32,
        rankings: table.rankings.len() as u32,
        handed_in: table.hand_in.as_ref().map(|hand_in| clock(hand_in.at)),
    };
    workshop.tables.iter().map(table).collect()
}

/// True of the events that the course of the workshop is told by.
fn is_of(event: &Event, of: &Workshop) -> bool {
    match event {
        Event::WorkshopOpened { workshop, .. }
        | Event::WorkshopClosed { workshop, .. }
        | Event::WorkshopReopened { workshop, .. }
        | Event::QuestionClosed { workshop, .. }
        | Event::QuestionReopened { workshop, .. }
        | Event::TableHandedIn { workshop, .. }
        | Event::HandInReopened { workshop, .. } => *workshop == of.id,
        _ => false,
    }
}

fn course(language: Language, workshop: &Workshop, (at, event): (DateTime<Utc>, &Event)) -> Option<print::CourseLine> {
    let number = |key| workshop.question_set.question(key).map(|question| question.number.clone()).unwrap_or_default();
    let asked = |id: &str, key| text_with(language, id, &[("number", number(key).as_str().into())]);
    let table = |id: &str, table| {
        let number = workshop.table(table).map_or(0, |table| i64::from(table.number));
        text_with(language, id, &[("table", number.into())])
    };
    let what = match event {
        Event::WorkshopOpened { .. } => text(language, "export-minutes-opened"),
        Event::WorkshopClosed { .. } => text(language, "export-minutes-closed"),
        Event::WorkshopReopened { .. } => text(language, "export-minutes-reopened"),
        Event::QuestionClosed { question, .. } => asked("export-minutes-question-closed", question),
        Event::QuestionReopened { question, .. } => asked("export-minutes-question-reopened", question),
        Event::TableHandedIn { table: which, .. } => table("export-minutes-table-handed-in", *which),
        Event::HandInReopened { table: which, .. } => table("export-minutes-table-reopened", *which),
        _ => return None,
    };
    Some(print::CourseLine { at: clock(at), what })
}
