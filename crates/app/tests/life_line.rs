//! What happened to a thing, both ways; and the reports that are made of it.

#![allow(clippy::unwrap_used)]

mod common;

use std::collections::BTreeSet;

use common::Day;
use rundebord_app::core::*;
use rundebord_app::*;

fn kinds(line: &LifeLine) -> Vec<LifeEventKind> {
    line.events.iter().map(|event| event.kind).collect()
}

fn leads_to(line: &LifeLine) -> BTreeSet<String> {
    line.events.iter().flat_map(|event| &event.references).map(|name| format!("{:?}", name.thing)).collect()
}

#[test]
fn every_note_and_statement_of_the_whole_demo_lead_to_each_other() {
    let day = Day::until(DemoStage::Whole);
    let state = day.door.state();
    for statement in state.statements.values() {
        let of = Thing::Statement { statement: statement.id };
        let line = day.life_line(of);
        for note in &statement.latest().notes {
            let note = Thing::Note { note: *note };
            assert!(leads_to(&line).contains(&format!("{note:?}")), "{} to {note:?}", line.label);
            assert!(leads_to(&day.life_line(note)).contains(&format!("{of:?}")));
        }
        if let Some(plan_item) = statement.plan_item {
            assert!(leads_to(&day.life_line(Thing::PlanItem { plan_item })).contains(&format!("{of:?}")));
        }
    }
    for note in state.set_aside.keys() {
        assert!(kinds(&day.life_line(Thing::Note { note: *note })).contains(&LifeEventKind::SetAside));
    }
}

#[test]
fn a_statement_is_followed_from_its_notes_to_its_second_version() {
    let day = Day::until(DemoStage::Whole);
    let state = day.door.state();
    let revised = state.statements.values().find(|one| one.versions.len() > 1).unwrap();
    let line = day.life_line(Thing::Statement { statement: revised.id });
    use LifeEventKind::*;
    assert_eq!(kinds(&line), [StatementWritten, Published, Checked, Revised, Published]);
    assert_eq!(line.events.iter().map(|event| event.round).collect::<Vec<_>>(), [1, 1, 2, 2, 2]);
    assert!(line.events[2].verdicts.is_some() && !line.events[3].difference.is_empty());
    assert_eq!((&line.text, line.events[1].version), (&revised.latest().text, Some(1)));
    let note = state.notes[&revised.versions[0].notes[0]].clone();
    let from_note = day.life_line(Thing::Note { note: note.id });
    let told = kinds(&from_note);
    assert_eq!(told[..2], [NoteWritten, HandedIn]);
    assert!(told.ends_with(&[StatementWritten, Published, Checked, Revised, Published]), "{told:?}");
    assert_eq!(from_note.label, note.reference.to_string());
    assert!(from_note.events.iter().all(|event| event.references.iter().all(|name| name.label != from_note.label)));
}

#[test]
fn merges_splits_objections_and_follow_ups_are_told_on_both_sides() {
    let mut day = Day::until(DemoStage::Closed);
    let notes = day.notes(0);
    let into = day.understands("Ferja er viktig.", &notes[..2]);
    let gone = day.understands("Ferja må gå oftere.", &notes[2..3]);
    let objection = day.objects(0, Some(into), "Dette sa vi ikke.");
    let follow_up = day.follows_up(0, vec![notes[0]], "Hvem reiser?");
    day.administers(Command::MergeStatements { into, from: vec![gone] });
    let [of_into, of_gone] = [into, gone].map(|statement| Thing::Statement { statement });
    let (left, right) = (day.life_line(of_into), day.life_line(of_gone));
    assert!(kinds(&left).contains(&LifeEventKind::Merged) && kinds(&right).contains(&LifeEventKind::MergedInto));
    assert!(leads_to(&left).contains(&format!("{of_gone:?}")) && leads_to(&right).contains(&format!("{of_into:?}")));
    let objected = Thing::Objection { objection };
    assert!(leads_to(&left).contains(&format!("{objected:?}")));
    assert!(leads_to(&day.life_line(objected)).contains(&format!("{of_into:?}")));
    let asked = Thing::FollowUp { follow_up };
    let note = Thing::Note { note: notes[0] };
    assert!(leads_to(&day.life_line(note)).contains(&format!("{asked:?}")));
    assert!(leads_to(&day.life_line(asked)).contains(&format!("{note:?}")));
    let nobody = View::LifeLine { of: Thing::Note { note: NoteId(uuid::Uuid::nil()) } };
    assert_eq!(day.door.view(&Actor::Administration, &nobody).unwrap_err().code.0, "unknown");
}

#[test]
fn grouping_setting_aside_and_new_numbers_are_told_with_their_times() {
    let mut day = Day::until(DemoStage::Closed);
    let (notes, workshop) = (day.notes(0), day.round(0));
    let note = Thing::Note { note: notes[0] };
    let theme = ThemeId(uuid::Uuid::from_u128(77));
    day.administers(Command::AddTheme { theme, workshop, name: "Ferje".into() });
    day.administers(Command::GroupNotes { notes: vec![notes[0]], theme: Some(theme) });
    let (reason, remark) = (SetAsideReason::Other, "Avklares.".to_owned());
    day.administers(Command::SetAsideNotes { notes: vec![notes[0]], reason, remark });
    day.administers(Command::TakeUpNotes { notes: vec![notes[0]] });
    let [first, second] = [0, 1].map(|n| day.understands("Ferja er viktig.", &notes[n..n + 1]));
    day.administers(Command::RenumberStatements { workshop, order: vec![second, first] });
    day.administers(Command::DropStatement { statement: second });
    use LifeEventKind::*;
    let line = day.life_line(note);
    let by_the_table = [NoteWritten, HandedIn];
    let told: Vec<_> = kinds(&line).into_iter().filter(|kind| !by_the_table.contains(kind)).collect();
    assert_eq!(told, [Grouped, SetAside, TakenUp, StatementWritten, Renumbered]);
    let statement = day.life_line(Thing::Statement { statement: first });
    assert_eq!((statement.label.as_str(), kinds(&statement)), ("2", vec![StatementWritten, Renumbered]));
    assert_eq!(statement.events[1].text, "1", "the number that it had");
    let dropped = day.life_line(Thing::Statement { statement: second });
    assert_eq!(kinds(&dropped), [StatementWritten, Renumbered, Dropped]);
    let lines = [line, statement, dropped];
    let events = || lines.iter().flat_map(|line| &line.events);
    assert!(events().all(|event| chrono::DateTime::parse_from_rfc3339(&event.at).is_ok()), "each has its time");
}

#[test]
fn a_table_reads_what_became_of_each_of_its_notes() {
    let day = Day::until(DemoStage::Whole);
    let (workshop, table) = (day.round(0), day.table(0).0);
    let ViewAnswer::TableStory(story) = day.looks(&View::TableStory { workshop, table }) else { unreachable!() };
    let notes: Vec<_> = story.questions.iter().flat_map(|question| &question.notes).collect();
    let own = day.door.state().notes_at(workshop, table).count();
    assert_eq!((notes.len(), story.accounted as usize), (own, own));
    for line in notes {
        match &line.note.fate {
            Fate::Used { statements } => {
                let told: Vec<u32> = line.statements.iter().map(|traced| traced.statement.number).collect();
                assert_eq!(&told, statements);
            }
            Fate::SetAside { remark, .. } => assert!(!remark.is_empty() && line.statements.is_empty()),
            other => panic!("{other:?}"),
        }
    }
    let second = day.round(1);
    let table = day.door.state().workshops[1].tables[0].id;
    let ViewAnswer::TableStory(story) = day.looks(&View::TableStory { workshop: second, table }) else {
        unreachable!()
    };
    assert!(story.answers.iter().any(|answer| answer.revised.is_some() && answer.text != answer.text_now));
}

#[test]
fn the_closing_report_has_every_statement_and_every_note_that_was_set_aside_once() {
    let day = Day::until(DemoStage::Whole);
    let state = day.door.state();
    let ViewAnswer::ClosingReport(report) = day.looks(&View::ClosingReport) else { unreachable!() };
    let mut told: Vec<u32> =
        report.items.iter().flat_map(|item| &item.statements).map(|traced| traced.statement.number).collect();
    told.sort_unstable();
    assert_eq!(told, state.statements_by_number().iter().map(|one| one.number).collect::<Vec<_>>());
    assert_eq!(report.set_aside.len(), state.set_aside.len());
    assert_eq!(report.rounds.len(), 2);
    for round in &report.rounds {
        assert_eq!(round.coverage.unaccounted, 0);
        assert_eq!(round.coverage.notes, round.coverage.used + round.coverage.set_aside + round.coverage.followed_up);
    }
    assert!(report.rounds[1].revised > 0 && report.rounds[1].kept > 0);
}

#[test]
fn the_outcome_follows_the_statements_and_where_there_are_none_only_what_all_notes_say() {
    let mut day = Day::until(DemoStage::Second);
    let outcome = |day: &Day| match day.looks(&View::PlanOutcome) {
        ViewAnswer::PlanOutcome(view) => view,
        _ => unreachable!(),
    };
    let before = outcome(&day);
    let columns: usize = day.door.state().workshops.iter().map(|workshop| workshop.tables.len()).sum();
    assert!(before.rows.iter().all(|row| row.cells.len() == columns && row.cells.len() == before.columns.len()));
    assert!(before.additions.is_empty());
    let (item, statement) = (before.rows[0].plan_item.id, day.door.state().statements_by_number()[0].id);
    let classify = |what, plan_item| Command::ClassifyStatement { statement, what, plan_item };
    day.administers(classify(StatementKind::LongLineChange, Some(item)));
    let row = outcome(&day).rows.swap_remove(0);
    assert_eq!((row.proposal, row.because.as_slice()), (OutcomeProposal::Changed, &[1][..]));
    assert!(row.statements.iter().any(|traced| traced.statement.number == 1 && !traced.sources.is_empty()));
    day.administers(classify(StatementKind::KeepAsIs, Some(item)));
    assert_eq!(outcome(&day).rows[0].proposal, OutcomeProposal::Kept);
    day.administers(classify(StatementKind::PriorityArea, None));
    assert_eq!(outcome(&day).additions[0].statement.statement.number, 1);
}
