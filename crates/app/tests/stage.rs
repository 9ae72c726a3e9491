//! The canvas through the door: what the room sees, and that nothing half-finished is seen. Also who came late or left,
//! the tables that present, and the mayor's page.

#![allow(clippy::unwrap_used)]

mod common;

use chrono::{DateTime, Local};
use common::{Day, key, nine, words};
use rundebord_app::core::*;
use rundebord_app::{AttendanceLine, StageContent, StageNote, TurnState, View, ViewAnswer};
use uuid::Uuid;

const OPEN: &str = "overrasket";
const ITEMS: &str = "lange-linjer";

fn notes(day: &Day) -> Vec<StageNote> {
    match day.content() {
        StageContent::Plenary { notes, .. } => notes,
        other => panic!("{other:?}"),
    }
}

fn local(rfc3339: &str) -> String {
    DateTime::parse_from_rfc3339(rfc3339).unwrap().with_timezone(&Local).format("%H:%M").to_string()
}

fn chosen(day: &Day, note: NoteId) -> NoteRevision {
    NoteRevision { note, revision: day.door.state().notes[&note].revision }
}

#[test]
fn words_that_are_typed_after_a_note_was_shown_are_not_on_the_canvas() {
    let mut day = Day::writing();
    let note = day.writes(1, OPEN, None, words("Ferja må gå"));
    let show = Stage::Plenary { question: key(OPEN), notes: vec![chosen(&day, note)] };
    assert_eq!(day.shows(show.clone()), Err("note_not_ready".into()), "the table still writes");
    let workshop = day.workshop();
    day.does(Command::CloseQuestion { workshop, question: key(OPEN) });
    day.shows(show.clone()).unwrap();
    assert_eq!(notes(&day)[0].content.text, "Ferja må gå");
    let actor = day.table(1).1;
    let content = words("Ferja må gå, men ikke hver ti");
    day.give(actor, Command::ReviseNote { note, content, base: None }).unwrap();
    let (seen, reference) = (notes(&day), day.door.state().notes[&note].reference);
    assert_eq!((seen.len(), seen[0].content.text.as_str()), (1, "Ferja må gå"));
    assert_eq!((&*seen[0].reference, seen[0].table), (&*reference.to_string(), 2));
    assert_eq!(day.shows(show), Err("note_changed".into()), "nobody has seen the new words yet");
    day.give(actor, Command::WithdrawNote { note }).unwrap();
    assert!(notes(&day).is_empty());
}

#[test]
fn a_preview_shows_what_would_stand_there_and_changes_nothing() {
    let mut day = Day::writing();
    let workshop = day.workshop();
    day.shows(Stage::Message { text: "Vi begynner om to minutter".into() }).unwrap();
    let head = day.door.head().clone();
    let preview = |day: &Day, show| day.door.view(&Actor::Facilitator, &View::Stage { workshop, preview: Some(show) });
    let ViewAnswer::Stage(seen) = preview(&day, Stage::Question { question: key(OPEN) }).unwrap() else {
        unreachable!()
    };
    assert!(matches!(&seen.content, StageContent::Question { question, closed: false } if question.key == key(OPEN)));
    assert_eq!(seen.show, Stage::Question { question: key(OPEN) });
    assert_eq!(day.content(), StageContent::Message { text: "Vi begynner om to minutter".into() });
    assert_eq!(*day.door.head(), head);
    let refused = preview(&day, Stage::Matrix { question: key(OPEN) }).unwrap_err();
    assert_eq!(refused.code.0, "question_without_plan_items");
    assert_eq!(preview(&day, Stage::Presenting).unwrap_err().code.0, "nobody_presents");
}

#[test]
fn what_is_chosen_waits_behind_the_black() {
    let mut day = Day::writing();
    let workshop = day.workshop();
    day.does(Command::BlackenStage { workshop, black: true });
    day.shows(Stage::Welcome).unwrap();
    let seen = day.stage();
    assert!(seen.black);
    assert_eq!(seen.content, StageContent::Welcome { tables: 4 });
    day.does(Command::BlackenStage { workshop, black: false });
    assert!(!day.stage().black);
}

#[test]
fn the_canvas_is_for_the_office_alone() {
    let day = Day::writing();
    let (workshop, (_, actor)) = (day.workshop(), day.table(0));
    for view in [View::Stage { workshop, preview: None }, View::MayorsPage { workshop }] {
        assert_eq!(day.door.view(&actor, &view).unwrap_err().code.0, "not_allowed");
        day.door.view(&Actor::Administration, &view).unwrap();
    }
}

#[test]
fn tables_that_are_not_ready_are_not_counted_in_the_matrix_and_no_words_are_in_it() {
    let mut day = Day::writing();
    let item = day.items(ITEMS)[0];
    for (index, stance) in [(0, Stance::End), (1, Stance::End), (1, Stance::Keep)] {
        let content = NoteContent { stance: Some(stance), ..words("Ordene er bordets egne") };
        day.writes(index, ITEMS, Some(item), content);
    }
    let row = |day: &Day| match day.content() {
        StageContent::Matrix { rows, tables, .. } => {
            let row = rows.into_iter().find(|row| row.plan_item.id == item).unwrap();
            (row, tables.into_iter().map(|table| table.ready).collect::<Vec<_>>())
        }
        other => panic!("{other:?}"),
    };
    day.shows(Stage::Matrix { question: key(ITEMS) }).unwrap();
    let (seen, ready) = row(&day);
    assert_eq!((seen.keep, seen.change, seen.end, ready), (0, 0, 0, vec![false; 4]));
    assert!(seen.cells.iter().all(Vec::is_empty));
    day.hands_in(1);
    let (seen, ready) = row(&day);
    assert_eq!(ready, [false, true, false, false]);
    assert!(seen.cells[0].is_empty() && seen.cells[1].contains(&Stance::Keep) && seen.cells[1].contains(&Stance::End));
    assert_eq!(seen.end, 1);
    let workshop = day.workshop();
    day.does(Command::CloseQuestion { workshop, question: key(ITEMS) });
    let (seen, ready) = row(&day);
    assert_eq!((ready, seen.end >= 2), (vec![true; 4], true));
    let office = day.plenary(ITEMS).matrix.into_iter().find(|row| row.plan_item.id == item).unwrap();
    assert_eq!((seen.keep, seen.change, seen.end), (office.keep, office.change, office.end));
    assert!(!serde_json::to_string(&day.stage()).unwrap().contains("egne"));
}

#[test]
fn everybody_finds_the_name_in_norwegian_order() {
    let mut day = Day::writing();
    day.shows(Stage::Seating).unwrap();
    let StageContent::Seating { rotation, rotations, people, tables } = day.content() else { unreachable!() };
    assert_eq!((rotation, rotations, tables), (1, 1, vec![1, 2, 3, 4]));
    let seated: usize = day.door.state().workshops[0].tables.iter().map(|table| table.seats.len()).sum();
    assert_eq!((people.len(), people.iter().filter(|seat| seat.secretary).count()), (seated, 4));
    let order = |pair: &[rundebord_app::StageSeat]| {
        rundebord_texts::compare_norwegian(&pair[0].sort_name, &pair[1].sort_name).is_le()
    };
    assert!(people.windows(2).all(order));
}

#[test]
fn the_break_tells_what_comes_after_it_and_the_timer_what_is_on() {
    let mut day = Day::writing();
    let block = |kind, minutes, title: &str| {
        let (id, title) = (BlockId(Uuid::now_v7()), title.into());
        Block { id, kind, title, minutes, questions: vec![] }
    };
    let blocks = vec![
        block(BlockKind::Group, 30, ""),
        block(BlockKind::Break, 15, ""),
        block(BlockKind::Plenary, 20, "Samling"),
    ];
    let (workshop, first) = (day.workshop(), blocks[0].id);
    day.does(Command::SetProgramme { workshop, starts_at: nine(), blocks });
    day.does(Command::StartBlock { workshop, block: first });
    day.at(10);
    day.shows(Stage::Break).unwrap();
    let StageContent::Break { next } = day.content() else { unreachable!() };
    let next = next.unwrap();
    assert_eq!((next.kind, next.title.as_str()), (BlockKind::Plenary, "Samling"));
    assert_eq!(local(&next.expected_from.unwrap()), "09:45");
    let timer = day.stage().timer.unwrap();
    assert_eq!((timer.kind, timer.used_seconds, local(&timer.ends_at)), (BlockKind::Group, 600, "09:30".into()));
}

#[test]
fn the_table_that_presents_is_counted_and_nobody_is_cut_off() {
    let mut day = Day::writing();
    let (workshop, ids) = (day.workshop(), [2, 0, 1].map(|index| day.table(index).0));
    let present = Command::PresentTables { workshop, question: Some(key(OPEN)), order: ids.into(), minutes: Some(3) };
    day.does(present);
    day.does(Command::GiveFloor { workshop, table: Some(ids[0]) });
    day.at(4);
    day.does(Command::GiveFloor { workshop, table: Some(ids[1]) });
    day.at(5);
    day.shows(Stage::Presenting).unwrap();
    let StageContent::Presenting { question, minutes, since, turns } = day.content() else { unreachable!() };
    assert_eq!((question.unwrap().key, minutes, local(&since.unwrap())), (key(OPEN), Some(3), "09:04".into()));
    let turns: Vec<_> = turns.iter().map(|turn| (turn.table, turn.state, turn.used_seconds)).collect();
    assert_eq!(turns, [(3, TurnState::Done, 240), (1, TurnState::Now, 60), (2, TurnState::Coming, 0)]);
    let ViewAnswer::Day(seen) = day.door.view(&Actor::Facilitator, &View::Day { workshop }).unwrap() else {
        unreachable!()
    };
    assert_eq!((seen.canvas.show, seen.canvas.black), (Stage::Presenting, false));
    assert_eq!(seen.presenting.unwrap().order[1].table, ids[1]);
}

#[test]
fn who_came_late_left_or_sits_in_for_whom_is_told() {
    let mut day = Day::writing();
    let workshop = day.workshop();
    let block = Block {
        id: BlockId(Uuid::now_v7()),
        kind: BlockKind::Group,
        title: String::new(),
        minutes: 30,
        questions: vec![],
    };
    let first = block.id;
    day.does(Command::SetProgramme { workshop, starts_at: nine(), blocks: vec![block] });
    let list = day.workshop_view().attendance;
    let away = |is_member: bool| {
        move |line: &&AttendanceLine| {
            (line.mandate == Mandate::Member) == is_member && line.presence == Presence::Absent && line.table.is_none()
        }
    };
    let (member, deputy) = (list.iter().find(away(true)).unwrap(), list.iter().find(away(false)).unwrap());
    let there: Vec<_> = list.iter().filter(|line| line.presence == Presence::Present).collect();
    assert!(there.iter().all(|line| !line.late && line.arrived_at.is_some() && !line.left));
    let marked = |day: &mut Day, minutes, person, presence| {
        day.at(minutes);
        day.does(Command::MarkAttendance { workshop, marks: vec![AttendanceMark { person, presence }] });
    };
    let line =
        |day: &Day, person| day.workshop_view().attendance.into_iter().find(|line| line.person == person).unwrap();
    marked(&mut day, -5, member.person, Presence::Present);
    marked(&mut day, -4, member.person, Presence::Absent);
    assert_eq!((line(&day, member.person).arrived_at, line(&day, member.person).left), (None, false), "a mistake");
    marked(&mut day, 5, deputy.person, Presence::Present);
    assert!(!line(&day, deputy.person).late, "a day that begins late makes nobody late");
    marked(&mut day, 6, deputy.person, Presence::Absent);
    day.at(10);
    day.does(Command::StartBlock { workshop, block: first });
    marked(&mut day, 20, deputy.person, Presence::Present);
    day.does(Command::SetSubstitute { workshop, deputy: deputy.person, member: Some(member.person) });
    let seen = line(&day, deputy.person);
    assert_eq!((seen.late, seen.arrived_at.as_deref().map(local)), (true, Some("09:20".into())));
    assert_eq!(seen.sits_in_for.unwrap().person, member.person);
    assert_eq!(line(&day, member.person).replaced_by.unwrap().name, deputy.name);
    marked(&mut day, 90, there[0].person, Presence::Absent);
    let seen = line(&day, there[0].person);
    assert_eq!((seen.left, seen.late, seen.left_at.as_deref().map(local)), (true, false, Some("10:30".into())));
    marked(&mut day, 100, there[0].person, Presence::Present);
    let seen = line(&day, there[0].person);
    assert_eq!((seen.left, seen.left_at), (false, None));
}

#[test]
fn the_mayors_page_has_what_was_handed_in_and_what_was_shown_stands_first() {
    let mut day = Day::writing();
    let workshop = day.workshop();
    let shown = day.writes(1, OPEN, None, words("Vist på lerretet"));
    day.writes(0, OPEN, None, words("Ikke levert inn"));
    day.hands_in(1);
    let notes = vec![chosen(&day, shown)];
    day.shows(Stage::Plenary { question: key(OPEN), notes }).unwrap();
    let text = "Sagt i plenum".to_owned();
    let details = PlenaryPointDetails { question: key(OPEN), plan_item: None, text, from: None, note: None };
    day.does(Command::WritePlenaryPoint { point: PlenaryPointId(Uuid::now_v7()), workshop, details });
    let page = day.mayors_page();
    assert_eq!((page.handed_in, page.tables, page.missing.as_slice()), (1, 4, [1, 3, 4].as_slice()));
    assert!(page.unprocessed);
    let numbers: Vec<_> = page.questions.iter().map(|question| question.number.as_str()).collect();
    let asked = &page.questions[0];
    assert_eq!((numbers[0], asked.tables.as_slice(), asked.points.len()), ("1", [2].as_slice(), 1));
    assert!(asked.notes.len() > 1 && asked.notes[0].shown && !asked.notes[1].shown);
    assert_eq!(asked.notes[0].note.content.text, "Vist på lerretet");
    assert!(page.questions.iter().flat_map(|question| &question.notes).all(|note| note.note.table == 2));
    assert!(
        page.questions.iter().flat_map(|question| &question.stances).all(|row| row.keep + row.change + row.end <= 3)
    );
    assert!(!serde_json::to_string(&page).unwrap().contains("Ikke levert inn"));
}

#[test]
fn a_point_that_was_taken_away_can_be_seen_and_taken_back() {
    let mut day = Day::writing();
    let (workshop, point) = (day.workshop(), PlenaryPointId(Uuid::now_v7()));
    let text = "Sagt i plenum".to_owned();
    let details = PlenaryPointDetails { question: key(OPEN), plan_item: None, text, from: None, note: None };
    day.does(Command::WritePlenaryPoint { point, workshop, details });
    day.shows(Stage::Plenary { question: key(OPEN), notes: vec![] }).unwrap();
    day.does(Command::WithdrawPlenaryPoint { point });
    let view = day.plenary(OPEN);
    assert_eq!((view.points.len(), view.withdrawn_points[0].point), (0, point));
    assert!(matches!(day.content(), StageContent::Plenary { points, .. } if points.is_empty()));
    day.does(Command::RestorePlenaryPoint { point });
    let view = day.plenary(OPEN);
    assert_eq!((view.points[0].point, view.withdrawn_points.len()), (point, 0));
}
