//! The day through the door: clock times, behind and ahead, going on after a restart, plenary, what a table sees of it.

#![allow(clippy::unwrap_used)]

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, Local, NaiveTime, TimeDelta, Utc};
use rundebord_app::core::*;
use rundebord_app::*;
use tempfile::TempDir;
use uuid::Uuid;

/// A workshop with notes and a programme of four blocks from nine o'clock; the test moves the clock.
struct Day {
    door: Door,
    minutes: Arc<AtomicI64>,
    blocks: Vec<Block>,
    path: PathBuf,
    _dir: TempDir,
}

impl Day {
    fn new() -> Self {
        let dir = TempDir::new().unwrap();
        let path = dir.path().join("demo.rundebord");
        let roster = RosterSource::File { name: DEMO_ROSTER_NAME.into(), bytes: DEMO_ROSTER.to_vec() };
        let demo = Demo { roster, tables: Some(4), language: WrittenLanguage::Nb, until: DemoStage::Notes };
        let date = play(&path, &demo).unwrap().state().workshops[0].details.date;
        let nine = date.and_time(nine()).and_local_timezone(Local).earliest().unwrap().with_timezone(&Utc);
        let minutes = Arc::new(AtomicI64::new(0));
        let door = Door::open(&path, clock(nine, &minutes)).unwrap();
        let blocks = vec![
            block(BlockKind::Introduction, 15, &[]),
            block(BlockKind::Group, 30, &["overrasket"]),
            block(BlockKind::Break, 10, &[]),
            block(BlockKind::Closing, 5, &[]),
        ];
        let mut day = Self { door, minutes, blocks: blocks.clone(), path, _dir: dir };
        let workshop = day.workshop();
        day.does(Command::SetProgramme { workshop, starts_at: self::nine(), blocks });
        day
    }

    fn workshop(&self) -> WorkshopId {
        self.door.state().workshops[0].id
    }

    fn give(&mut self, actor: Actor, command: Command) -> Result<(), String> {
        let request = Request { actor, id: CommandId(Uuid::now_v7()), command };
        self.door.execute(&request).map(|_| ()).map_err(|refused| refused.code.0)
    }

    fn does(&mut self, command: Command) {
        self.give(Actor::Facilitator, command).unwrap();
    }

    /// So many minutes after nine.
    fn at(&self, minutes: i64) {
        self.minutes.store(minutes, Ordering::SeqCst);
    }

    fn starts(&mut self, index: usize) {
        let (workshop, block) = (self.workshop(), self.blocks[index].id);
        self.does(Command::StartBlock { workshop, block });
    }

    fn view(&self) -> DayView {
        match self.door.view(&Actor::Facilitator, &View::Day { workshop: self.workshop() }).unwrap() {
            ViewAnswer::Day(view) => *view,
            _ => unreachable!(),
        }
    }

    fn plenary(&self, question: &str) -> PlenaryView {
        let view = View::Plenary { workshop: self.workshop(), question: QuestionKey(question.into()) };
        match self.door.view(&Actor::Administration, &view).unwrap() {
            ViewAnswer::Plenary(view) => *view,
            _ => unreachable!(),
        }
    }

    fn table(&self, index: usize) -> (TableId, Actor) {
        let workshop = &self.door.state().workshops[0];
        let table = workshop.tables[index].id;
        (table, Actor::Table { workshop: workshop.id, table })
    }
}

fn nine() -> NaiveTime {
    NaiveTime::from_hms_opt(9, 0, 0).unwrap()
}

fn clock(nine: DateTime<Utc>, minutes: &Arc<AtomicI64>) -> Clock {
    let minutes = minutes.clone();
    Arc::new(move || nine + TimeDelta::minutes(minutes.load(Ordering::SeqCst)))
}

fn block(kind: BlockKind, minutes: u16, questions: &[&str]) -> Block {
    let questions = questions.iter().map(|key| QuestionKey((*key).into())).collect();
    Block { id: BlockId(Uuid::now_v7()), kind, title: String::new(), minutes, questions }
}

fn local(rfc3339: &str) -> String {
    DateTime::parse_from_rfc3339(rfc3339).unwrap().with_timezone(&Local).format("%H:%M").to_string()
}

fn expected(view: &DayView) -> Vec<String> {
    let span = |line: &BlockLine| match (&line.expected_from, &line.expected_to) {
        (Some(from), Some(to)) => format!("{}-{}", local(from), local(to)),
        _ => "-".into(),
    };
    view.programme.iter().map(span).collect()
}

#[test]
fn before_it_begins_the_day_is_as_planned_and_later_when_nine_has_passed() {
    let day = Day::new();
    day.at(-30);
    let view = day.view();
    let planned: Vec<_> = view.programme.iter().map(|line| local(&line.planned_from)).collect();
    assert_eq!(planned, ["09:00", "09:15", "09:45", "09:55"]);
    assert_eq!(expected(&view), ["09:00-09:15", "09:15-09:45", "09:45-09:55", "09:55-10:00"]);
    assert_eq!((view.starts_at.as_deref(), view.behind_minutes), (Some("09:00"), None));
    assert_eq!((view.running, view.next), (None, Some(day.blocks[0].id)));
    day.at(10);
    assert_eq!(expected(&day.view())[0], "09:10-09:25");
}

#[test]
fn the_day_falls_behind_as_blocks_run_over_and_catches_up_when_one_is_left_out() {
    let mut day = Day::new();
    day.at(5);
    day.starts(0);
    assert_eq!(day.view().behind_minutes, Some(5));
    day.at(25);
    let view = day.view();
    assert_eq!(view.behind_minutes, Some(10), "the introduction is over and goes on");
    let running = view.running.unwrap();
    assert_eq!((local(&running.ends_at), running.used_seconds), ("09:20".into(), 20 * 60));
    day.starts(1);
    let (workshop, block) = (day.workshop(), day.blocks[1].id);
    day.does(Command::AddMinutes { workshop, block, minutes: 5 });
    let view = day.view();
    assert_eq!(expected(&view), ["09:05-09:25", "09:25-10:00", "10:00-10:10", "10:10-10:15"]);
    assert_eq!((view.behind_minutes, view.programme[0].used_seconds), (Some(15), 20 * 60));
    assert_eq!(view.current_question, Some(QuestionKey("overrasket".into())));
    day.at(45);
    day.starts(3);
    let view = day.view();
    let states: Vec<_> = view.programme.iter().map(|line| line.state).collect();
    assert_eq!(states, [BlockState::Held, BlockState::Held, BlockState::Skipped, BlockState::Running]);
    assert_eq!((view.behind_minutes, view.next, expected(&view)[2].as_str()), (Some(-10), None, "-"));
    day.at(48);
    let block = day.blocks[3].id;
    day.does(Command::EndBlock { workshop, block });
    day.at(300);
    assert_eq!(day.view().behind_minutes, Some(-12), "a day that is over ended when it did");
}

#[test]
fn a_day_that_was_broken_off_in_a_pause_of_a_block_is_where_it_was() {
    let mut day = Day::new();
    day.starts(0);
    day.at(4);
    let workshop = day.workshop();
    day.does(Command::PauseTimer { workshop });
    day.at(6);
    let (before, nine) = (day.view(), day.door.now() - TimeDelta::minutes(6));
    drop(day.door);
    day.door = Door::open(&day.path, clock(nine, &day.minutes)).unwrap();
    assert_eq!(day.view(), before);
    let running = day.view().running.unwrap();
    assert!(running.paused_at.is_some());
    assert_eq!((running.used_seconds, local(&running.ends_at)), (4 * 60, "09:17".into()));
    day.does(Command::ResumeTimer { workshop });
    day.at(20);
    assert_eq!(local(&day.view().running.unwrap().ends_at), "09:17");
    let line = &day.view().programme[0];
    assert_eq!((line.used_seconds, line.held.len()), (18 * 60, 1));
}

#[test]
fn going_back_shows_what_is_left_and_what_comes_again() {
    let mut day = Day::new();
    day.starts(0);
    day.at(10);
    day.starts(1);
    day.at(12);
    let (workshop, block) = (day.workshop(), day.blocks[0].id);
    day.does(Command::ReopenBlock { workshop, block });
    let view = day.view();
    assert_eq!(local(&view.running.as_ref().unwrap().ends_at), "09:17");
    assert_eq!(expected(&view)[1], "09:17-09:45", "two minutes of the group's time are used");
    assert_eq!((view.next, view.programme[0].held.len()), (Some(day.blocks[1].id), 2));
}

#[test]
fn who_is_there_and_who_has_handed_in_is_counted() {
    let mut day = Day::new();
    let workshop = day.workshop();
    let state = day.door.state();
    let find = |wanted: fn(&Person) -> bool, presence| {
        let there = |person: &&Person| state.presence(&state.workshops[0], person) == presence;
        state.people.values().filter(|person| person.may_sit() && wanted(person)).find(there).unwrap().id
    };
    let member = find(|person| person.details.mandate == Mandate::Member, Presence::Present);
    let deputy = find(|person| person.details.mandate != Mandate::Member, Presence::Absent);
    let before = day.view().attendance;
    let marks = vec![AttendanceMark { person: member, presence: Presence::Absent }];
    day.does(Command::MarkAttendance { workshop, marks });
    let marks = vec![AttendanceMark { person: deputy, presence: Presence::Present }];
    day.does(Command::MarkAttendance { workshop, marks });
    day.does(Command::SetSubstitute { workshop, deputy, member: Some(member) });
    let view = day.view();
    assert_eq!(view.attendance.absent, before.absent + 1);
    assert_eq!((view.attendance.present, view.attendance.expected), (before.present, before.expected));
    assert_eq!((view.substitutes[0].deputy, view.substitutes[0].member), (deputy, member));
    assert_eq!((view.tables, view.handed_in), (4, 0));
}

#[test]
fn plenary_shows_the_tables_side_by_side_its_own_points_and_who_stands_where() {
    let mut day = Day::new();
    let (workshop, key) = (day.workshop(), QuestionKey("lange-linjer".into()));
    let question = day.plenary("lange-linjer").question;
    let asked = |item: &&PlanItem| question.plan_items.contains(&item.details.kind);
    let item = day.door.state().plan_items.iter().find(asked).unwrap().id;
    let before = day.plenary("lange-linjer");
    let row = |view: &PlenaryView| view.matrix.iter().find(|row| row.plan_item.id == item).unwrap().clone();
    let note = NoteId(Uuid::now_v7());
    let (table, actor) = day.table(1);
    let content = NoteContent {
        text: "Bort med den".into(),
        why: "Den er nådd".into(),
        stance: Some(Stance::End),
        disagreement: false,
    };
    let question = key.clone();
    day.give(actor, Command::WriteNote { note, workshop, table, question, plan_item: Some(item), content }).unwrap();
    let details = PlenaryPointDetails {
        question: key.clone(),
        plan_item: Some(item),
        text: "Flere bord ser det slik".into(),
        from: Some(table),
        note: Some(note),
    };
    let point = PlenaryPointId(Uuid::now_v7());
    day.does(Command::WritePlenaryPoint { point, workshop, details });
    day.does(Command::CloseQuestion { workshop, question: key });
    let view = day.plenary("lange-linjer");
    assert!(view.closed && view.tables.iter().all(|table| !table.handed_in));
    let numbers: Vec<_> = view.tables.iter().map(|table| table.number).collect();
    assert_eq!((numbers, row(&view).cells.len()), (vec![1, 2, 3, 4], 4));
    assert_eq!(view.tables[1].notes.len(), before.tables[1].notes.len() + 1);
    let said = row(&view).cells[1].iter().find(|said| said.note == note).cloned().unwrap();
    assert_eq!((said.stance, said.why.as_str()), (Some(Stance::End), "Den er nådd"));
    assert!(row(&view).end >= 1);
    assert_eq!(view.points.len(), 1);
    assert_eq!((view.points[0].from_number, view.points[0].reference.as_deref()), (Some(2), Some(&*said.reference)));
    assert!(day.plenary("overrasket").points.is_empty() && day.plenary("overrasket").matrix.is_empty());
}

#[test]
fn a_table_sees_that_a_question_is_closed_writes_on_and_sees_nothing_of_plenary() {
    let mut day = Day::new();
    let (workshop, question) = (day.workshop(), QuestionKey("overrasket".into()));
    let (table, actor) = day.table(0);
    day.does(Command::CloseQuestion { workshop, question: question.clone() });
    let text = "Sagt høyt i plenum";
    let details =
        PlenaryPointDetails { question: question.clone(), plan_item: None, text: text.into(), from: None, note: None };
    let point = PlenaryPointId(Uuid::now_v7());
    day.does(Command::WritePlenaryPoint { point, workshop, details: details.clone() });
    let content = NoteContent { text: "Sent".into(), why: String::new(), stance: None, disagreement: false };
    let (note, plan_item) = (NoteId(Uuid::now_v7()), None);
    let write = Command::WriteNote { note, workshop, table, question: question.clone(), plan_item, content };
    day.give(actor, write).unwrap();
    let seen = match day.door.view(&actor, &View::Table { workshop, table }).unwrap() {
        ViewAnswer::Table(view) => view,
        _ => unreachable!(),
    };
    let closed: Vec<_> = seen.questions.iter().filter(|asked| asked.closed).map(|asked| &asked.question.key).collect();
    assert_eq!(closed, [&question]);
    assert!(!serde_json::to_string(&seen).unwrap().contains(text));
    for view in [View::Day { workshop }, View::Plenary { workshop, question }] {
        assert_eq!(day.door.view(&actor, &view).unwrap_err().code.0, "not_allowed");
    }
    let block = day.blocks[0].id;
    for command in [
        Command::WritePlenaryPoint { point: PlenaryPointId(Uuid::now_v7()), workshop, details },
        Command::StartBlock { workshop, block },
        Command::PauseTimer { workshop },
    ] {
        assert_eq!(day.give(actor, command.clone()), Err("not_allowed".into()));
        let administration = day.give(Actor::Administration, command);
        assert!(administration.is_ok() || administration == Err("not_allowed".into()));
    }
}

#[test]
fn a_template_fills_its_hours_asks_every_question_once_in_its_turn_and_can_be_stored() {
    for language in [WrittenLanguage::Nb, WrittenLanguage::Nn] {
        for set in question_sets(language) {
            for hours in [2, 3, 4] {
                let blocks = programme_template(&set, hours, language).unwrap();
                let minutes: u32 = blocks.iter().map(|block| u32::from(block.minutes)).sum();
                assert_eq!(minutes, u32::from(hours) * 60, "{} in {hours} hours", set.key);
                let asked = blocks.iter().filter(|block| block.kind == BlockKind::Group);
                let asked: Vec<_> = asked.flat_map(|block| &block.questions).collect();
                assert_eq!(asked, set.questions.iter().map(|question| &question.key).collect::<Vec<_>>());
            }
            assert_eq!(programme_template(&set, 5, language), None);
        }
    }
    let mut day = Day::new();
    let workshop = day.workshop();
    let template = match day.door.view(&Actor::Facilitator, &View::ProgrammeTemplate { workshop, hours: 3 }).unwrap() {
        ViewAnswer::ProgrammeTemplate(template) => template,
        _ => unreachable!(),
    };
    assert!(template.blocks.iter().any(|block| block.title == "Spørsmål 1"));
    day.does(Command::SetProgramme { workshop, starts_at: nine(), blocks: template.blocks.clone() });
    assert_eq!(day.view().programme.len(), template.blocks.len());
    let unknown = day.door.view(&Actor::Facilitator, &View::ProgrammeTemplate { workshop, hours: 5 });
    assert_eq!(unknown.unwrap_err().code.0, "unknown");
}

#[test]
fn a_start_is_written_with_hours_and_minutes() {
    let day = Day::new();
    let json = serde_json::json!({
        "kind": "set_programme", "workshop": day.workshop(), "starts_at": "08:30",
        "blocks": [{ "id": Uuid::now_v7(), "kind": "break", "minutes": 15 }],
    });
    let Command::SetProgramme { starts_at, .. } = serde_json::from_value(json).unwrap() else { unreachable!() };
    assert_eq!(starts_at, NaiveTime::from_hms_opt(8, 30, 0).unwrap());
}
