//! The structs of the notice, the attendance list and the mayor's page.

use std::collections::BTreeMap;

use chrono::{DateTime, Local, NaiveTime, TimeDelta};
use rundebord_core::{Block, BlockKind, Mandate, PersonId, Phase, PlanItemId, Presence, QuestionKey, Workshop};
use rundebord_documents::print;
use rundebord_texts::text;

use super::log::{Happened, journal};
use super::models::frame;
use super::roll::when_closed;
use crate::view::{
    AttendanceLine, MayorsQuestion, PlenaryPointLine, StageNote, attendance, mayors_page as page, plan_items,
};
use crate::{AppError, Door};

/// None until there is a programme.
pub(super) fn notice(door: &Door, workshop: &Workshop) -> Option<print::Notice> {
    let from = workshop.day.starts_at?;
    let mut clock = from;
    let mut block = |block: &Block| {
        let begins = clock;
        clock += TimeDelta::minutes(block.minutes.into());
        let questions = block.questions.iter().filter_map(|key| number(workshop, key)).collect();
        print::NoticeBlock { from: begins, minutes: block.minutes.into(), title: title(door, block), questions }
    };
    let programme: Vec<_> = workshop.day.programme.iter().map(&mut block).collect();
    let people = attendance(door.state(), workshop);
    let called = |wanted: fn(&AttendanceLine) -> bool| {
        let lines = people.iter().filter(|line| wanted(line));
        let called = |line: &AttendanceLine| print::Called {
            name: line.name.clone(),
            sort_name: line.sort_name.clone(),
            party: line.party.clone(),
        };
        lines.map(called).collect()
    };
    Some(print::Notice {
        frame: frame(door, workshop),
        from,
        to: clock,
        text: workshop.details.notice.clone(),
        programme,
        members: called(|line| line.mandate == Mandate::Member),
        deputies: called(is_called_deputy),
    })
}

fn number(workshop: &Workshop, key: &QuestionKey) -> Option<String> {
    workshop.question_set.question(key).map(|question| question.number.clone())
}

/// «Stille refleksjon: Lange linjer»: what a part of the day is about does not say what is done.
pub(crate) fn title(door: &Door, block: &Block) -> String {
    let kind = match block.kind {
        BlockKind::Introduction => "introduction",
        BlockKind::Silent => "silent",
        BlockKind::Group => "group",
        BlockKind::Plenary => "plenary",
        BlockKind::Break => "break",
        BlockKind::Closing => "closing",
    };
    let kind = text(door.language(), &format!("day-kind-{kind}"));
    match (block.kind, block.title.is_empty()) {
        (_, true) => kind,
        (BlockKind::Silent | BlockKind::Plenary, false) => format!("{kind}: {}", block.title),
        (_, false) => block.title.clone(),
    }
}

/// Deputies who are not called in are nobody's concern.
fn is_called_deputy(line: &AttendanceLine) -> bool {
    matches!(line.mandate, Mandate::Deputy { .. }) && (line.presence != Presence::Absent || line.arrived_at.is_some())
}

/// To sign until the workshop has been opened; who was there from then on.
pub(super) fn attendance_list(door: &Door, workshop: &Workshop) -> Result<print::AttendanceList, AppError> {
    let journal = if workshop.phase == Phase::Closed { journal(door)? } else { vec![] };
    Ok(attendance_by(door, workshop, &journal))
}

/// Of those who were on the list when the workshop was closed.
pub(super) fn attendance_by(door: &Door, workshop: &Workshop, journal: &[Happened]) -> print::AttendanceList {
    let then = when_closed(journal, door.state(), workshop);
    let then = then.as_ref().and_then(|state| Some((state, state.workshop(workshop.id)?)));
    let (state, as_closed) = then.unwrap_or((door.state(), workshop));
    let lines = attendance(state, as_closed);
    let ids: BTreeMap<PersonId, u32> = lines.iter().map(|line| line.person).zip(0..).collect();
    let attendee = |line: &AttendanceLine| {
        let sits_for = line.sits_in_for.as_ref().and_then(|member| ids.get(&member.person)).copied();
        print::Attendee {
            person: ids[&line.person],
            name: line.name.clone(),
            sort_name: line.sort_name.clone(),
            party: line.party.clone(),
            attendance: attended(line),
            sits_for,
        }
    };
    let other = |line: &AttendanceLine| {
        let role = match line.mandate {
            Mandate::Observer => "document-role-observer",
            Mandate::Administration | Mandate::Member | Mandate::Deputy { .. } => "document-role-administration",
        };
        print::OtherAttendee {
            name: line.name.clone(),
            sort_name: line.sort_name.clone(),
            role: text(door.language(), role),
            attendance: attended(line),
        }
    };
    let of = |wanted: fn(&AttendanceLine) -> bool| lines.iter().filter(move |line| wanted(line));
    print::AttendanceList {
        frame: frame(door, workshop),
        kind: match workshop.phase {
            Phase::Preparing => print::AttendanceKind::Blank,
            Phase::Open | Phase::Closed => print::AttendanceKind::Filled,
        },
        members: of(|line| line.mandate == Mandate::Member).map(attendee).collect(),
        deputies: of(is_called_deputy).map(attendee).collect(),
        others: of(|line| !line.mandate.is_elected()).map(other).collect(),
    }
}

/// Times are for those who came late or left early.
fn attended(line: &AttendanceLine) -> print::Attendance {
    let arrived = line.arrived_at.as_deref().filter(|_| line.late).and_then(clock);
    let left = line.left_at.as_deref().filter(|_| line.left).and_then(clock);
    match line.presence {
        Presence::Absent if line.left => print::Attendance::Present { arrived, left },
        Presence::Absent => print::Attendance::Absent,
        Presence::Expected => print::Attendance::Expected,
        Presence::Present => print::Attendance::Present { arrived, left: None },
    }
}

/// By the clock of this computer.
fn clock(at: &str) -> Option<NaiveTime> {
    DateTime::parse_from_rfc3339(at).ok().map(|at| at.with_timezone(&Local).time())
}

pub(super) fn mayors_page(door: &Door, workshop: &Workshop) -> print::MayorsPage {
    let page = page(door.state(), workshop);
    let items: BTreeMap<PlanItemId, String> =
        plan_items(door.state()).into_iter().map(|item| (item.id, item.code)).collect();
    print::MayorsPage {
        frame: frame(door, workshop),
        tables: page.tables,
        handed_in: page.handed_in,
        missing: page.missing.iter().copied().map(u32::from).collect(),
        questions: page.questions.iter().map(|question| mayors_question(question, &items)).collect(),
    }
}

fn mayors_question(question: &MayorsQuestion, items: &BTreeMap<PlanItemId, String>) -> print::MayorsQuestion {
    let code = |id: Option<PlanItemId>| id.and_then(|id| items.get(&id)).cloned();
    let point = |point: &PlenaryPointLine| print::MayorsPoint {
        source: match point.from_number {
            Some(table) => print::PointSource::Table { table: table.into() },
            None => print::PointSource::Plenary,
        },
        item: code(point.plan_item),
        text: point.text.clone(),
    };
    let note = |note: &StageNote| print::MayorsNote {
        table: note.table.into(),
        reference: note.reference.clone(),
        item: note.plan_item.as_ref().map(|item| item.code.clone()),
        text: note.content.text.clone(),
    };
    let count = |count: &crate::StanceCount| print::ItemCount {
        code: count.plan_item.code.clone(),
        text: count.plan_item.text.clone(),
        continued: count.keep,
        changed: count.change,
        dropped: count.end,
    };
    let rows = question.ranking.iter().flat_map(|ranking| &ranking.rows);
    print::MayorsQuestion {
        number: question.number.clone(),
        text: question.text.clone(),
        answers: question.verdicts.as_ref().map(|counts| print::AnswerCounts {
            right: counts.right,
            partly: counts.partly,
            wrong: counts.wrong,
            missing: counts.missing,
        }),
        items: question.stances.iter().map(count).collect(),
        ranking: rows
            .map(|row| print::RankedRow { text: row.plan_item.text.clone(), points: row.points, tables: row.tables })
            .collect(),
        points: question.points.iter().map(point).collect(),
        notes: question.notes.iter().map(|line| note(&line.note)).collect(),
    }
}
