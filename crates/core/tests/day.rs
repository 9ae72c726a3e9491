//! The day, told as stories: the programme, the timer, going back, closed questions, deputies, points from plenary.

#![allow(clippy::unwrap_used)]

mod common;

use chrono::TimeDelta;
use common::day::{block, nine};
use common::dice::{in_a_room, started};
use common::*;
use rundebord_core::*;

const WORKSHOP: WorkshopId = WorkshopId(id(3));
const INTRODUCTION: BlockId = BlockId(id(900));
const GROUP: BlockId = BlockId(id(901));

/// A workshop with a programme, and a watch that the test moves.
struct Watch {
    played: Played,
    seconds: i64,
}

impl Watch {
    fn new(played: Played) -> Self {
        let mut watch = Self { played, seconds: 10_000 };
        watch.does(programme(&[block(900, 15, &[]), block(901, 40, &["open"]), block(902, 10, &[])])).unwrap();
        watch
    }

    fn gives(&mut self, actor: Actor, command: Command) -> Result<(), &'static str> {
        let events = decide(&self.played.state, &actor, &command).map_err(|refusal| refusal.code())?;
        for event in events {
            apply(&mut self.played.state, at(0) + TimeDelta::seconds(self.seconds), &event);
            self.played.events.push(event);
        }
        Ok(())
    }

    fn does(&mut self, command: Command) -> Result<(), &'static str> {
        self.gives(Actor::Facilitator, command)
    }

    fn after_minutes(&mut self, minutes: i64, command: Command) {
        self.seconds += minutes * 60;
        self.does(command).unwrap();
    }

    fn workshop(&self) -> &Workshop {
        &self.played.state.workshops[0]
    }

    fn day(&self) -> &Day {
        &self.workshop().day
    }

    fn on(&self) -> Option<BlockId> {
        self.day().running.as_ref().map(|on| on.block)
    }

    fn used_minutes(&self) -> i64 {
        self.day().running.as_ref().unwrap().used_at(at(0) + TimeDelta::seconds(self.seconds)) / 60
    }
}

fn programme(blocks: &[Block]) -> Command {
    Command::SetProgramme { workshop: WORKSHOP, starts_at: nine(), blocks: blocks.to_vec() }
}

fn start(block: BlockId) -> Command {
    Command::StartBlock { workshop: WORKSHOP, block }
}

fn end(block: BlockId) -> Command {
    Command::EndBlock { workshop: WORKSHOP, block }
}

fn reopen(block: BlockId) -> Command {
    Command::ReopenBlock { workshop: WORKSHOP, block }
}

fn add(block: BlockId, minutes: i16) -> Command {
    Command::AddMinutes { workshop: WORKSHOP, block, minutes }
}

fn open_question() -> QuestionKey {
    QuestionKey("open".into())
}

fn point(text: &str) -> PlenaryPointDetails {
    PlenaryPointDetails { question: open_question(), plan_item: None, text: text.into(), from: None, note: None }
}

fn written(n: u128, details: PlenaryPointDetails) -> Command {
    Command::WritePlenaryPoint { point: PlenaryPointId(id(n)), workshop: WORKSHOP, details }
}

#[test]
fn starting_a_block_ends_the_one_that_is_on_and_keeps_what_was_really_used() {
    let mut watch = Watch::new(started());
    watch.does(start(INTRODUCTION)).unwrap();
    watch.after_minutes(20, start(GROUP));
    assert_eq!(watch.on(), Some(GROUP));
    let held = &watch.day().held;
    assert_eq!((held[0].block, held[0].used_seconds, held.len()), (INTRODUCTION, 20 * 60, 2));
    assert_eq!(held[0].to, Some(held[1].from));
    assert_eq!(watch.workshop().current_question, Some(open_question()), "the block is about one question");
    assert_eq!(watch.does(end(INTRODUCTION)), Err("block_not_running"));
    watch.after_minutes(90, end(GROUP));
    assert_eq!((watch.on(), watch.day().held[1].used_seconds), (None, 90 * 60), "a block that is over goes on");
}

#[test]
fn going_back_takes_a_block_up_with_what_was_left_and_starting_anew_gives_all_of_its_time() {
    let mut watch = Watch::new(started());
    watch.does(start(INTRODUCTION)).unwrap();
    watch.does(add(INTRODUCTION, 5)).unwrap();
    watch.after_minutes(12, start(GROUP));
    assert_eq!(watch.does(reopen(GROUP)), Err("block_is_running"));
    assert_eq!(watch.does(reopen(BlockId(id(902)))), Err("block_not_held"));
    watch.after_minutes(2, reopen(INTRODUCTION));
    assert_eq!((watch.on(), watch.used_minutes()), (Some(INTRODUCTION), 12));
    assert_eq!(watch.day().running.as_ref().unwrap().extra_minutes, 5);
    watch.after_minutes(3, start(INTRODUCTION));
    assert_eq!((watch.used_minutes(), watch.day().running.as_ref().unwrap().extra_minutes), (0, 0));
    let used: Vec<_> = watch.day().held.iter().map(|held| held.used_seconds / 60).collect();
    assert_eq!(used, [12, 2, 15, 0], "every stretch is kept");
}

#[test]
fn the_timer_stands_still_in_a_pause_and_a_block_can_end_in_it() {
    let mut watch = Watch::new(started());
    let (pause, resume) = (Command::PauseTimer { workshop: WORKSHOP }, Command::ResumeTimer { workshop: WORKSHOP });
    assert_eq!(watch.does(pause.clone()), Err("block_not_running"));
    watch.does(start(GROUP)).unwrap();
    assert_eq!(watch.does(resume.clone()), Err("timer_not_paused"));
    watch.after_minutes(10, pause.clone());
    assert_eq!(watch.does(pause.clone()), Err("timer_paused"));
    watch.after_minutes(7, resume);
    watch.after_minutes(3, pause);
    watch.after_minutes(4, end(GROUP));
    let held = &watch.day().held[0];
    assert_eq!((held.used_seconds / 60, held.paused_seconds / 60), (13, 11));
}

#[test]
fn minutes_are_given_to_the_block_that_is_on_and_the_plan_stays() {
    let mut watch = Watch::new(started());
    assert_eq!(watch.does(add(GROUP, 5)), Err("block_not_running"));
    watch.does(start(GROUP)).unwrap();
    watch.does(add(GROUP, 5)).unwrap();
    watch.does(add(GROUP, -1)).unwrap();
    assert_eq!(watch.does(add(GROUP, 0)), Err("minutes_not_added"));
    assert_eq!(watch.does(add(GROUP, 61)), Err("minutes_not_added"));
    assert_eq!(watch.does(add(GROUP, -50)), Err("minutes_not_added"), "a block has no less than nothing");
    assert_eq!(watch.day().running.as_ref().unwrap().extra_minutes, 4);
    assert_eq!(watch.day().block(GROUP).unwrap().minutes, 40);
}

#[test]
fn a_programme_keeps_the_blocks_that_have_been_held_and_asks_only_questions_of_the_set() {
    let mut watch = Watch::new(started());
    watch.does(start(INTRODUCTION)).unwrap();
    let refused: [(&[Block], _); 6] = [
        (&[], "nothing_given"),
        (&[block(901, 40, &[])], "block_held"),
        (&[block(900, 15, &[]), block(900, 15, &[])], "already_exists"),
        (&[block(900, 0, &[])], "minutes_invalid"),
        (&[block(900, 241, &[])], "minutes_invalid"),
        (&[block(900, 15, &["ukjent"])], "unknown"),
    ];
    for (blocks, code) in refused {
        assert_eq!(watch.does(programme(blocks)), Err(code));
    }
    watch.does(programme(&[block(905, 5, &[]), block(900, 20, &[])])).unwrap();
    assert_eq!((watch.day().programme.len(), watch.on()), (2, Some(INTRODUCTION)));
}

#[test]
fn closing_a_question_is_advice_the_table_may_write_on() {
    let mut watch = Watch::new(in_a_room());
    let close = Command::CloseQuestion { workshop: WORKSHOP, question: open_question() };
    watch.does(close.clone()).unwrap();
    assert_eq!(watch.does(close), Err("question_is_closed"));
    let table = watch.workshop().tables[0].id;
    let note = Command::WriteNote {
        note: NoteId(id(1_001)),
        workshop: WORKSHOP,
        table,
        question: open_question(),
        plan_item: None,
        content: note_content("Ferja"),
    };
    watch.gives(Actor::Table { workshop: WORKSHOP, table }, note).unwrap();
    watch.does(Command::ReopenQuestion { workshop: WORKSHOP, question: open_question() }).unwrap();
    assert!(watch.day().closed_questions.is_empty());
    let again = Command::ReopenQuestion { workshop: WORKSHOP, question: open_question() };
    assert_eq!(watch.does(again), Err("question_not_closed"));
    let mut before = Watch::new(started());
    let early = Command::CloseQuestion { workshop: WORKSHOP, question: open_question() };
    assert_eq!(before.does(early), Err("workshop_not_open"));
}

#[test]
fn attendance_is_kept_with_its_time_and_a_deputy_sits_in_for_one_member() {
    let mut watch = Watch::new(started());
    let mark = |presence| Command::MarkAttendance {
        workshop: WORKSHOP,
        marks: vec![AttendanceMark { person: PersonId(id(10)), presence }],
    };
    watch.after_minutes(1, mark(Presence::Present));
    watch.after_minutes(60, mark(Presence::Absent));
    let log = &watch.workshop().attendance_log;
    assert_eq!((log.len(), (log[1].at - log[0].at).num_minutes()), (2, 60));
    let sits_in = |deputy, member: Option<u128>| Command::SetSubstitute {
        workshop: WORKSHOP,
        deputy: PersonId(id(deputy)),
        member: member.map(|member| PersonId(id(member))),
    };
    assert_eq!(watch.does(sits_in(11, Some(10))), Err("not_a_deputy"));
    assert_eq!(watch.does(sits_in(20, Some(21))), Err("not_a_member"));
    assert_eq!(watch.does(sits_in(20, None)), Err("no_substitute"));
    watch.does(sits_in(20, Some(10))).unwrap();
    watch.does(sits_in(20, Some(11))).unwrap();
    let other = vec![person(30, Mandate::Deputy { rank: None })];
    watch.does(Command::AddPeople { people: other, source: String::new() }).unwrap();
    assert_eq!(watch.does(sits_in(30, Some(11))), Err("member_has_substitute"));
    watch.does(sits_in(20, None)).unwrap();
    assert!(watch.workshop().substitutes.is_empty());
}

#[test]
fn points_from_plenary_stand_apart_from_notes_and_name_a_table_only_with_its_own_note() {
    let mut watch = Watch::new(in_a_room());
    let tables: Vec<_> = watch.workshop().tables.iter().map(|table| table.id).collect();
    let note = NoteId(id(1_001));
    let content = note_content("Ferja");
    let (question, plan_item, table) = (open_question(), None, tables[0]);
    watch.does(Command::WriteNote { note, workshop: WORKSHOP, table, question, plan_item, content }).unwrap();
    let from = |table, note| PlenaryPointDetails { from: Some(table), note, ..point("Ferja må gå") };
    assert_eq!(watch.does(written(50, from(tables[1], Some(note)))), Err("note_of_other_table"));
    assert_eq!(watch.does(written(50, point(" "))), Err("text_missing"));
    let item = PlenaryPointDetails { plan_item: Some(PlanItemId(id(2))), ..point("Vekst") };
    assert_eq!(watch.does(written(50, item)), Err("plan_item_not_asked"));
    watch.gives(Actor::Administration, written(50, from(tables[0], Some(note)))).unwrap();
    assert_eq!(watch.does(written(50, point("Igjen"))), Err("already_exists"));
    let id50 = PlenaryPointId(id(50));
    watch.does(Command::RevisePlenaryPoint { point: id50, details: point("Ferja hele året") }).unwrap();
    assert_eq!(watch.played.state.plenary_points_of(WORKSHOP)[0].details, point("Ferja hele året"));
    assert_eq!(watch.played.state.notes[&note].content.text, "Ferja");
    watch.does(Command::WithdrawPlenaryPoint { point: id50 }).unwrap();
    assert!(watch.played.state.plenary_points_of(WORKSHOP).is_empty());
    assert_eq!(watch.does(Command::WithdrawPlenaryPoint { point: id50 }), Err("plenary_point_withdrawn"));
    watch.does(Command::RestorePlenaryPoint { point: id50 }).unwrap();
    assert_eq!(watch.played.state.plenary_points_of(WORKSHOP).len(), 1);
    assert_eq!(watch.does(Command::RestorePlenaryPoint { point: id50 }), Err("plenary_point_not_withdrawn"));
    let mut before = Watch::new(started());
    assert_eq!(before.does(written(50, point("For tidlig"))), Err("workshop_not_open"));
}

#[test]
fn a_workshop_that_closes_ends_its_block_and_points_are_written_until_publication() {
    let mut watch = Watch::new(in_a_room());
    watch.does(start(GROUP)).unwrap();
    for table in watch.workshop().tables.clone() {
        let (notes, answers, rankings) = (vec![], vec![], vec![]);
        let hand_in = Command::HandInTable { workshop: WORKSHOP, table: table.id, notes, answers, rankings };
        watch.does(hand_in).unwrap();
    }
    watch.after_minutes(30, Command::CloseWorkshop { workshop: WORKSHOP });
    assert_eq!((watch.on(), watch.day().held[0].used_seconds / 60), (None, 30));
    assert_eq!(watch.does(start(GROUP)), Err("workshop_not_open"));
    watch.does(written(50, point("Etterpå"))).unwrap();
    watch.gives(Actor::Administration, Command::PublishSummary { workshop: WORKSHOP }).unwrap();
    assert_eq!(watch.does(written(51, point("For sent"))), Err("summary_published"));
}
