//! The minutes' struct: times from the journal, everything else as the screens tell it.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use rundebord_core::{Block, Event, Phase, Question, Workshop};
use rundebord_documents::{office, print};
use rundebord_texts::{Language, text, text_with};

use super::log::{Happened, journal};
use super::on_the_wall;
use crate::printing::{attendance_list, block_title, frame};
use crate::view::plan_items;
use crate::{AppError, Door};

/// True until the workshop is closed.
pub(super) fn is_draft(workshop: &Workshop) -> bool {
    workshop.phase != Phase::Closed
}

pub(super) fn minutes(door: &Door, workshop: &Workshop) -> Result<office::Minutes, AppError> {
    let journal = journal(door)?;
    let status = if is_draft(workshop) { print::Status::Draft } else { print::Status::Final };
    let closed = |happened: &&Happened| is(happened, workshop, |event| matches!(event, Event::WorkshopClosed { .. }));
    let closed = journal.iter().rev().find(closed).filter(|_| !is_draft(workshop));
    let people = People::of(door, workshop);
    Ok(office::Minutes {
        frame: print::Frame { status, ..frame(door, workshop) },
        made_at: door.time_of(door.head().seq)?,
        opened: workshop.opened_at.map(clock),
        closed: closed.map(|happened| clock(happened.at)),
        programme: programme(door, workshop),
        members: people.members(),
        deputies: people.deputies(),
        others: people.others(),
        questions: workshop.question_set.questions.iter().map(|asked| question(door, workshop, asked)).collect(),
        tables: tables(door, workshop),
        course: journal.iter().filter_map(|happened| course(door.language(), workshop, happened)).collect(),
    })
}

fn clock(at: DateTime<Utc>) -> NaiveTime {
    on_the_wall(at).time()
}

fn programme(door: &Door, workshop: &Workshop) -> Vec<office::HeldBlock> {
    let Some(mut planned) = workshop.day.starts_at else { return vec![] };
    let block = |block: &Block| {
        let begins = planned;
        planned += TimeDelta::minutes(block.minutes.into());
        let held = workshop.day.held.iter().filter(|held| held.block == block.id);
        office::HeldBlock {
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
    fn of(door: &Door, workshop: &Workshop) -> Self {
        let list = attendance_list(door, workshop);
        let all = list.members.iter().chain(&list.deputies);
        Self { names: all.map(|person| (person.person, person.name.clone())).collect(), list }
    }

    fn members(&self) -> Vec<office::Person> {
        let deputy = |member: u32| self.list.deputies.iter().find(|deputy| deputy.sits_for == Some(member));
        let person = |member: &print::Attendee| office::Person {
            name: member.name.clone(),
            attendance: member.attendance,
            with: deputy(member.person).map(|deputy| deputy.name.clone()),
        };
        self.list.members.iter().map(person).collect()
    }

    fn deputies(&self) -> Vec<office::Person> {
        let person = |deputy: &print::Attendee| office::Person {
            name: deputy.name.clone(),
            attendance: deputy.attendance,
            with: deputy.sits_for.and_then(|member| self.names.get(&member).cloned()),
        };
        self.list.deputies.iter().map(person).collect()
    }

    fn others(&self) -> Vec<office::Person> {
        let person = |other: &print::OtherAttendee| office::Person {
            name: other.name.clone(),
            attendance: other.attendance,
            with: Some(other.role.clone()),
        };
        self.list.others.iter().map(person).collect()
    }
}

fn question(door: &Door, workshop: &Workshop, question: &Question) -> office::MinutesQuestion {
    let state = door.state();
    let codes: BTreeMap<_, _> = plan_items(state).into_iter().map(|item| (item.id, item.code)).collect();
    let points =
        state.plenary_points_of(workshop.id).into_iter().filter(|point| point.details.question == question.key);
    let point = |point: &rundebord_core::PlenaryPoint| office::MinutesPoint {
        source: match point.details.from.and_then(|table| workshop.table(table)) {
            Some(table) => print::PointSource::Table { table: table.number.into() },
            None => print::PointSource::Plenary,
        },
        item: point.details.plan_item.and_then(|item| codes.get(&item).cloned()),
        text: point.details.text.clone(),
    };
    office::MinutesQuestion {
        number: question.number.clone(),
        text: question.text.clone(),
        notes: state.notes_of(workshop.id).filter(|note| note.question == question.key).count() as u32,
        points: points.map(point).collect(),
    }
}

fn tables(door: &Door, workshop: &Workshop) -> Vec<office::MinutesTable> {
    let table = |table: &rundebord_core::Table| office::MinutesTable {
        number: table.number.into(),
        people: table.seats.len() as u32,
        notes: door.state().notes_at(workshop.id, table.id).count() as u32,
        answers: table.answers.len() as u32,
        rankings: table.rankings.len() as u32,
        handed_in: table.hand_in.as_ref().map(|hand_in| clock(hand_in.at)),
    };
    workshop.tables.iter().map(table).collect()
}

fn is(happened: &Happened, workshop: &Workshop, wanted: impl Fn(&Event) -> bool) -> bool {
    happened.event.as_ref().is_some_and(|event| wanted(event) && workshop_of(event) == Some(workshop.id))
}

/// Of the events that the course of a meeting is told by.
fn workshop_of(event: &Event) -> Option<rundebord_core::WorkshopId> {
    match event {
        Event::WorkshopOpened { workshop, .. }
        | Event::WorkshopClosed { workshop, .. }
        | Event::WorkshopReopened { workshop, .. }
        | Event::QuestionClosed { workshop, .. }
        | Event::QuestionReopened { workshop, .. }
        | Event::TableHandedIn { workshop, .. }
        | Event::HandInReopened { workshop, .. } => Some(*workshop),
        _ => None,
    }
}

fn course(language: Language, workshop: &Workshop, happened: &Happened) -> Option<office::CourseLine> {
    let event = happened.event.as_ref().filter(|event| workshop_of(event) == Some(workshop.id))?;
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
    Some(office::CourseLine { at: clock(happened.at), what })
}
