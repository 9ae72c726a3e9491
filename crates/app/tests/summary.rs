//! The desk: what has become of every note, what stops the publishing, and that what was published stays.

#![allow(clippy::unwrap_used)]

mod common;

use chrono::NaiveDate;
use common::{Day, words};
use rundebord_app::core::*;
use rundebord_app::*;
use uuid::Uuid;

fn closed() -> Day {
    Day::until(DemoStage::Closed)
}

fn kinds(day: &Day, round: usize) -> Vec<BlockerKind> {
    day.summary(round).blocking.iter().map(|blocker| blocker.kind).collect()
}

fn fate(day: &Day, round: usize, note: NoteId) -> Fate {
    day.summary(round).notes.into_iter().find(|line| line.id == note).unwrap().fate
}

fn with_second_reader(day: &mut Day) {
    let details = day.door.state().process.clone().unwrap().details;
    day.does(Command::CorrectProcess { details: ProcessDetails { second_reader: true, ..details } });
}

#[test]
fn the_four_ways_of_a_note_add_up() {
    let mut day = closed();
    let notes = day.notes(0);
    day.understands("Ferja er viktig.", &notes[..2]);
    day.sets_aside(notes[2..5].to_vec());
    day.follows_up(0, notes[4..6].to_vec(), "Hvor mange pendler?");
    day.follows_up(0, vec![notes[0]], "Hvem reiser med ferja?");
    let view = day.summary(0);
    let Coverage { notes: all, used, set_aside, followed_up, unaccounted, reasons } = view.coverage;
    assert_eq!((all as usize, used, set_aside, followed_up), (notes.len(), 2, 3, 1));
    assert_eq!(unaccounted, all - 6);
    assert_eq!(reasons, [SetAsideCount { reason: SetAsideReason::Operational, notes: 3 }]);
    assert_eq!(fate(&day, 0, notes[5]), Fate::FollowedUp { follow_ups: vec![1] });
    let used = view.notes.iter().find(|line| line.id == notes[0]).unwrap();
    assert_eq!((&used.fate, &used.follow_ups), (&Fate::Used { statements: vec![1] }, &vec![2]));
    assert_eq!(view.follow_ups[0].notes.len(), 2, "with the notes' own words");
}

#[test]
fn everything_that_stops_the_publishing_is_told_at_once_and_nothing_else() {
    let mut day = closed();
    with_second_reader(&mut day);
    let notes = day.notes(0);
    let first = day.understands("Ferja er viktig.", &notes[..2]);
    let second = day.understands("Skolen er viktig.", &notes[2..3]);
    let objection = day.objects(0, Some(first), "Dette sa vi ikke.");
    let back = Command::SendBackStatement {
        statement: second,
        version: 1,
        reader: "KH".into(),
        comment: "Hvilken skole?".into(),
        base: None,
    };
    day.administers(back);
    use BlockerKind::*;
    assert_eq!(kinds(&day, 0), [NotesUnaccounted, ObjectionsOpen, StatementsUnsigned, StatementsSentBack]);
    let view = day.summary(0);
    assert_eq!((view.unsigned, view.blocking[0].notes.len()), (vec![1, 2], notes.len() - 3));
    assert_eq!(
        (view.statements[1].reading, view.statements[1].sent_back.as_str()),
        (ReadingState::SentBack, "Hvilken skole?")
    );
    day.sets_aside(notes[3..].to_vec());
    let (answer, outcome) = ("Rettet.".into(), ObjectionOutcome::Met);
    day.administers(Command::AnswerObjection { objection, answer, outcome });
    assert_eq!(day.publishes(0), Err("statements_unsigned".into()));
    for statement in [first, second] {
        assert!(!kinds(&day, 0).is_empty());
        day.administers(Command::SignStatement { statement, version: 1, reader: "KH".into(), base: None });
    }
    assert!(kinds(&day, 0).is_empty());
    day.publishes(0).unwrap();
    assert_eq!(day.summary(0).objections[0].status, ObjectionStatus::Met);
}

#[test]
fn a_workshop_that_is_open_has_nothing_to_publish() {
    let day = Day::writing();
    assert_eq!(kinds(&day, 0)[0], BlockerKind::WorkshopNotClosed);
}

#[test]
fn a_merged_number_is_found_where_it_stands_now() {
    let mut day = closed();
    let notes = day.notes(0);
    let into = day.understands("Ferja er viktig.", &notes[..1]);
    let gone = day.understands("Ferja må gå oftere.", &notes[1..2]);
    day.administers(Command::MergeStatements { into, from: vec![gone] });
    let view = day.summary(0);
    assert_eq!((view.merged[0].number, view.merged[0].into), (2, 1));
    assert_eq!((view.statements[0].notes.len(), &view.statements[0].came_from), (2, &vec![2]));
}

#[test]
fn late_paper_opens_the_coverage_where_all_see_it_and_waits_for_the_next_round() {
    let mut day = Day::until(DemoStage::Second);
    assert_eq!(day.summary(0).coverage.unaccounted, 0);
    let late = day.comes_late(0, "Husk kaia på Sørsida.");
    let view = day.summary(0);
    assert_eq!((view.coverage.unaccounted, view.late_since_publication), (1, vec![late]));
    assert!(view.blocking.is_empty(), "it is published");
    assert!(view.notes.iter().any(|line| line.id == late && line.after_publication));
    let next = day.summary(1);
    assert_eq!(next.earlier_late.iter().map(|line| line.id).collect::<Vec<_>>(), [late]);
    assert!(next.blocking.iter().any(|one| one.kind == BlockerKind::LateNotesUnaccounted && one.notes == [late]));
    day.sets_aside(vec![late]);
    assert!(!kinds(&day, 1).contains(&BlockerKind::LateNotesUnaccounted));
}

#[test]
fn least_agreement_comes_first_and_what_nobody_corrected_not_at_all() {
    let day = Day::until(DemoStage::Second);
    let ViewAnswer::Round(view) = day.looks(&View::Round { workshop: day.round(1) }) else { unreachable!() };
    let share = |number: &u32| {
        let line = view.checks.iter().find(|line| line.statement.number == *number).unwrap();
        let VerdictCount { right, partly, wrong, missing, .. } = line.counts;
        f64::from(right) / f64::from(right + partly + wrong + missing)
    };
    let shares: Vec<f64> = view.look_first.iter().map(share).collect();
    assert!(!shares.is_empty() && shares.is_sorted() && shares.iter().all(|share| *share < 1.0), "{shares:?}");
    assert!(view.checks.iter().all(|line| line.changed_since && !line.still_open), "the first time, all is new");
    let first = view.checks.iter().find(|line| line.statement.number == view.look_first[0]).unwrap().statement.id;
    let mut day = day;
    let kept =
        Command::KeepStatement { statement: first, workshop: day.round(1), remark: "Flertallet står ved det.".into() };
    day.administers(kept);
    let ViewAnswer::Round(after) = day.looks(&View::Round { workshop: day.round(1) }) else { unreachable!() };
    let (treated, rest) = (view.look_first[0], &view.look_first[1..]);
    assert_eq!(after.look_first, [rest, &[treated]].concat(), "what has been treated goes last");
}

/// Things that happen after a summary is published, a few at a time.
fn lives_on(day: &mut Day, turn: usize) {
    let state = day.door.state();
    let process = state.process.clone().unwrap().details;
    let item = state.plan_items[turn % state.plan_items.len()].clone();
    let person = state.people.keys().nth(turn % state.people.len()).copied().unwrap();
    let withdrawn = state.people[&person].withdrawn;
    let statement = state.statements_by_number()[0].id;
    let order = state.plan_items.iter().rev().map(|item| item.id).collect();
    let workshop = day.round(0);
    let place = format!("Sted {turn}");
    let details = WorkshopDetails { place, ..state.workshops[0].details.clone() };
    let text = format!("Ny ordlyd {turn}");
    day.does(Command::CorrectProcess {
        details: ProcessDetails { municipality: format!("Kommune {turn}"), ..process },
    });
    day.does(Command::CorrectPlanItem { item: item.id, details: PlanItemDetails { text, ..item.details } });
    day.does(Command::ReorderPlanItems { order });
    let added = PlanItemDetails { kind: PlanItemKind::MainGoal, text: format!("Nytt mål {turn}") };
    day.does(Command::AddPlanItem { item: PlanItemId(Uuid::now_v7()), details: added });
    if !withdrawn {
        day.does(Command::WithdrawPerson { person });
    }
    day.administers(Command::AssessStatement { statement, assessment: format!("Ny vurdering {turn}") });
    let _ = day.give(Actor::Facilitator, Command::CorrectWorkshop { workshop, details });
    let late = day.comes_late(0, &format!("Sent notat {turn}"));
    day.sets_aside(vec![late]);
    let objection = day.objects(0, Some(statement), "Dette sa vi ikke.");
    let (answer, outcome) = ("Står som merknad.".into(), ObjectionOutcome::Kept);
    day.administers(Command::AnswerObjection { objection, answer, outcome });
}

#[test]
fn a_published_summary_is_printed_byte_for_byte_the_same_a_week_and_500_events_later() {
    let mut day = Day::until(DemoStage::Second);
    let printed = day.prints_summary(0);
    let head = day.door.head().seq;
    let mut turn = 0;
    while day.door.head().seq < head + 500 {
        day.at(7 * 24 * 60 + turn as i64);
        lives_on(&mut day, turn);
        turn += 1;
    }
    day.objects(0, None, "Sist.");
    assert!(day.prints_summary(0) == printed, "after {turn} turns");
    let again = Door::open(&copy(&day), Door::system_clock()).unwrap();
    let document = Document::RoundSummary { workshop: day.round(0) };
    assert!(again.print(&document, &Extras::default()).unwrap().bytes == printed, "from the file");
    assert!(day.prints_summary(1) != printed);
}

fn copy(day: &Day) -> std::path::PathBuf {
    let path = day.door.path().with_file_name("kopi.rundebord");
    day.door.copy_to(&path).unwrap();
    path
}

#[test]
fn tables_do_not_see_the_desk() {
    let day = Day::until(DemoStage::Second);
    let (table, actor) = day.table(0);
    let (workshop, note) = (day.round(0), day.notes(0)[0]);
    for view in [
        View::Summary { workshop },
        View::Search { text: "ferja".into(), limit: 5 },
        View::Similar { note, limit: 5 },
        View::LifeLine { of: Thing::Note { note } },
        View::TableStory { workshop, table },
        View::ClosingReport,
        View::PlanOutcome,
    ] {
        assert_eq!(day.door.view(&actor, &view).unwrap_err().code.0, "not_allowed");
    }
}

#[test]
fn a_new_process_may_ask_for_a_second_reader() {
    let dir = tempfile::TempDir::new().unwrap();
    let process = NewProcess {
        title: "Samfunnsdelen".into(),
        municipality: "Lillevik".into(),
        period_from: 2024,
        period_to: 2028,
        written_language: WrittenLanguage::Nn,
        second_reader: true,
        path: Some(dir.path().join("ny.rundebord")),
    };
    let opened = Opened::create(&process, dir.path()).unwrap();
    assert!(opened.door.state().process.as_ref().unwrap().details.second_reader);
}

#[test]
fn a_table_of_the_next_round_reads_what_was_found_out() {
    let mut day = closed();
    let notes = day.notes(0);
    let answered = day.follows_up(0, notes[..2].to_vec(), "Hvor mange pendler?");
    day.follows_up(0, vec![notes[2]], "Hvem eier kaia?");
    day.sets_aside(notes[3..].to_vec());
    day.publishes(0).unwrap();
    let (answer, sources) = ("14 prosent.".to_owned(), vec!["SSB".to_owned()]);
    day.administers(Command::AnswerFollowUp { follow_up: answered, answer, sources });
    let workshop = WorkshopId(Uuid::now_v7());
    let date = NaiveDate::from_ymd_opt(2027, 1, 20).unwrap();
    let details = WorkshopDetails { date, place: "Kulturhuset".into(), notice: String::new() };
    let question_set = question_sets(WrittenLanguage::Nb).swap_remove(1);
    day.does(Command::PrepareWorkshop { workshop, details, question_set });
    let table = TableId(Uuid::now_v7());
    let tables = vec![TableSeats { table, number: 1, seats: vec![], secretary: None }];
    day.does(Command::ArrangeRotations { workshop, rotations: vec![tables] });
    let ViewAnswer::Table(view) = day.looks(&View::Table { workshop, table }) else { unreachable!() };
    assert_eq!(view.wondered.len(), 1);
    let line = &view.wondered[0];
    assert_eq!((line.reference.as_str(), line.answer.as_str(), line.words.len()), ("O-1", "14 prosent.", 2));
    let own = day.door.state().notes[&notes[0]].content.clone();
    assert!(line.words.iter().any(|words| words.content == own));
    assert_ne!(own, words("14 prosent."));
}
