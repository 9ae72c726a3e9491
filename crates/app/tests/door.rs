//! The door as shells use it: answers, repetitions, authority, texts.

#![allow(clippy::unwrap_used)]

use std::path::Path;

use rundebord_app::core::*;
use rundebord_app::*;
use tempfile::TempDir;
use uuid::Uuid;

fn demo(dir: &TempDir, until: DemoStage) -> Door {
    let roster = RosterSource::File { name: DEMO_ROSTER_NAME.into(), bytes: DEMO_ROSTER.to_vec() };
    let demo = Demo { roster, tables: Some(5), language: WrittenLanguage::Nb, until };
    play(&dir.path().join("demo.rundebord"), &demo).unwrap()
}

fn request(actor: Actor, command: Command) -> Request {
    Request { actor, id: CommandId(Uuid::now_v7()), command }
}

fn note_at(door: &Door, table: usize) -> (Actor, Command) {
    let workshop = &door.state().workshops[0];
    let (workshop, table) = (workshop.id, workshop.tables[table].id);
    let content = NoteContent { text: "Ferja må gå".into(), why: String::new(), stance: None, disagreement: false };
    let note = NoteId(Uuid::now_v7());
    let question = QuestionKey("overrasket".into());
    let command = Command::WriteNote { note, workshop, table, question, plan_item: None, content };
    (Actor::Table { workshop, table }, command)
}

#[test]
fn a_note_sent_twice_is_kept_once_and_answered_the_same_also_after_a_restart() {
    let dir = TempDir::new().unwrap();
    let mut door = demo(&dir, DemoStage::Notes);
    let (actor, command) = note_at(&door, 0);
    let request = request(actor, command);
    let first = door.execute(&request).unwrap();
    let (state, head) = (door.state().clone(), door.head().clone());
    assert_eq!(door.execute(&request).unwrap(), first);
    assert_eq!((door.state(), door.head()), (&state, &head));
    let path = door.path().to_path_buf();
    drop(door);
    let mut door = Door::open(&path, Door::system_clock()).unwrap();
    assert_eq!(door.execute(&request).unwrap(), first);
    assert_eq!((door.state(), door.head()), (&state, &head));
}

#[test]
fn a_command_id_that_comes_back_with_other_words_is_refused_not_swallowed() {
    let dir = TempDir::new().unwrap();
    let mut door = demo(&dir, DemoStage::Notes);
    let (actor, command) = note_at(&door, 0);
    let first = request(actor, command);
    door.execute(&first).unwrap();
    let (actor, command) = note_at(&door, 0);
    let refused = door.execute(&Request { id: first.id, ..request(actor, command) }).unwrap_err();
    assert_eq!(refused.code.0, "command_id_reused");
}

#[test]
fn a_table_reaches_its_own_words_and_nothing_else() {
    let dir = TempDir::new().unwrap();
    let mut door = demo(&dir, DemoStage::Notes);
    let (actor, _) = note_at(&door, 0);
    let (_, for_other) = note_at(&door, 1);
    let Actor::Table { workshop, table } = actor else { unreachable!() };
    let other = door.state().workshops[0].tables[1].id;
    let code = |result: Result<_, AppError>| result.map(|_: Accepted| ()).unwrap_err().code.0;
    assert_eq!(code(door.execute(&request(actor, for_other))), "not_this_table");
    assert_eq!(code(door.execute(&request(actor, Command::CloseWorkshop { workshop }))), "not_allowed");
    assert_eq!(code(door.execute(&request(actor, Command::PublishSummary { workshop }))), "not_allowed");
    assert!(door.view(&actor, &View::Table { workshop, table }).is_ok());
    for view in [
        View::Table { workshop, table: other },
        View::Notes { workshop },
        View::Seating { workshop },
        View::SeatingWords { workshop, text: String::new() },
        View::Summary { workshop },
        View::People,
        View::Overview,
        View::Log,
    ] {
        assert_eq!(door.view(&actor, &view).unwrap_err().code.0, "not_allowed");
    }
}

#[test]
fn the_administration_cannot_write_for_a_table_nor_the_facilitator_for_the_administration() {
    let dir = TempDir::new().unwrap();
    let mut door = demo(&dir, DemoStage::Notes);
    let workshop = door.state().workshops[0].id;
    let (_, note) = note_at(&door, 0);
    let refused = door.execute(&request(Actor::Administration, note)).unwrap_err();
    assert_eq!(refused.code.0, "not_allowed");
    let theme = Command::AddTheme { theme: ThemeId(Uuid::now_v7()), workshop, name: "Tema".into() };
    assert_eq!(door.execute(&request(Actor::Facilitator, theme)).unwrap_err().code.0, "not_allowed");
    let start = Command::StartRotation { workshop, rotation: 1 };
    assert_eq!(door.execute(&request(Actor::Administration, start.clone())).unwrap_err().code.0, "not_allowed");
    door.execute(&request(Actor::Facilitator, start)).unwrap();
    assert!(door.view(&Actor::Administration, &View::Seating { workshop }).is_ok());
}

#[test]
fn the_feed_tells_what_has_happened_since() {
    let dir = TempDir::new().unwrap();
    let mut door = demo(&dir, DemoStage::Notes);
    let before = door.head().seq;
    let (actor, command) = note_at(&door, 2);
    let answer = door.execute(&request(actor, command)).unwrap();
    let feed = door.feed(before).unwrap();
    assert_eq!(feed.len(), 1);
    assert_eq!((feed[0].seq, feed[0].event.as_str(), feed[0].actor), (answer.last, "note_written", Some(actor)));
}

#[test]
fn every_code_has_a_message_and_a_hint_in_every_language() {
    for language in [Language::Nb, Language::Nn, Language::En] {
        for code in ErrorCode::all() {
            let error = AppError::new(language, code, &[]);
            assert!(!error.message.starts_with("error-"), "{language:?}: {}", error.message);
            assert!(!error.hint.starts_with("hint-"), "{language:?}: {}", error.hint);
        }
    }
}

#[test]
fn an_error_names_what_it_is_about() {
    let dir = TempDir::new().unwrap();
    let mut door = demo(&dir, DemoStage::Notes);
    let workshop = door.state().workshops[0].id;
    let refused = door.execute(&request(Actor::Facilitator, Command::CloseWorkshop { workshop })).unwrap_err();
    assert_eq!(refused.code.0, "tables_not_handed_in");
    assert!(refused.message.contains("1, 2, 3, 4, 5"), "{}", refused.message);
}

#[test]
fn the_question_sets_that_ship_are_whole_in_both_languages() {
    for language in [WrittenLanguage::Nb, WrittenLanguage::Nn] {
        let sets = question_sets(language);
        assert_eq!(
            sets.iter().map(|set| set.key.as_str()).collect::<Vec<_>>(),
            ["forste-verksted", "andre-verksted", "etter-horing"]
        );
        for question in sets.iter().flat_map(|set| &set.questions) {
            assert!(!question.text.is_empty() && !question.heading.is_empty() && !question.help.is_empty());
            let about_items = matches!(question.kind, QuestionKind::PlanItems | QuestionKind::Ranking);
            assert_eq!(about_items, !question.plan_items.is_empty(), "{}", question.key.0);
            assert_eq!(question.kind == QuestionKind::Ranking, question.ranking.is_some(), "{}", question.key.0);
        }
        assert!(!sets[0].checks_statements() && sets[1].checks_statements());
    }
}

#[test]
fn the_demo_is_the_same_file_every_time_and_resolves_every_note_and_answer() {
    let (one, two) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let (first, second) = (demo(&one, DemoStage::Whole), demo(&two, DemoStage::Whole));
    assert_eq!(first.head(), second.head());
    assert_eq!(first.state(), second.state());
    for workshop in &first.state().workshops {
        assert!(workshop.is_published());
        assert!(first.state().unaccounted(workshop.id).is_empty());
    }
    assert!(first.state().statements.values().any(|statement| statement.versions.len() == 2));
    let second = &first.state().workshops[1];
    assert!(second.tables.iter().all(|table| !table.rankings.is_empty()) && !second.shown_notes.is_empty());
    assert_eq!(first.state().plenary_points_of(second.id).len(), 3);
}

#[test]
fn a_print_of_the_same_state_is_the_same_bytes_and_a_published_summary_is_no_draft() {
    let dir = TempDir::new().unwrap();
    let door = demo(&dir, DemoStage::Summary);
    let workshop = door.state().workshops[0].id;
    let summary = Document::RoundSummary { workshop };
    let first = door.print(&summary, &Extras::default()).unwrap();
    let path = door.path().to_path_buf();
    drop(door);
    let door = Door::open(&path, Door::system_clock()).unwrap();
    assert_eq!(door.print(&summary, &Extras::default()).unwrap(), first);
    let ViewAnswer::Documents(lines) = door.view(&Actor::Facilitator, &View::Documents).unwrap() else {
        unreachable!()
    };
    let open = |line: &&DocumentLine| line.draft || !line.ready;
    let open: Vec<_> = lines.iter().filter(open).map(|line| line.document.clone()).collect();
    let objections = Document::Objections { workshop };
    let later = [
        Document::FollowUps { workshop },
        objections.clone(),
        Document::ClosingReport { workshop },
        Document::PlanOutcome { workshop },
    ];
    assert!(open.iter().all(|one| later.contains(one)), "{open:?}");
    assert!(open.contains(&objections), "nobody has objected");
}

#[test]
fn prints_land_beside_the_file_and_a_disk_that_refuses_is_told() {
    let dir = TempDir::new().unwrap();
    let door = demo(&dir, DemoStage::Seated);
    let workshop = door.state().workshops[0].id;
    let cards = door.print(&Document::TableCards { workshop, table: None }, &Extras::default()).unwrap();
    let path = door.keep_print(&cards, None).unwrap();
    assert!(path.starts_with(dir.path()) && path.metadata().unwrap().len() > 1_000);
    let nowhere = Path::new("/dev/null/bordkort.pdf");
    assert_eq!(door.keep_print(&cards, Some(nowhere)).unwrap_err().code.0, "file_disk");
    let summary = door.print(&Document::RoundSummary { workshop }, &Extras::default()).unwrap_err();
    assert_eq!(summary.code.0, "print_not_ready");
}

#[test]
fn the_recent_list_remembers_the_newest_first_and_marks_what_is_gone() {
    let dir = TempDir::new().unwrap();
    let recent = Recent::new(dir.path().join("settings/recent.json"));
    assert!(recent.list().is_empty());
    let door = demo(&dir, DemoStage::Prepared);
    recent.remember(&door);
    recent.remember(&door);
    let list = recent.list();
    assert_eq!(list.len(), 1);
    assert_eq!((list[0].municipality.as_str(), list[0].missing), ("Lillevik kommune", false));
    let path = door.path().to_path_buf();
    drop(door);
    std::fs::remove_file(path).unwrap();
    assert!(recent.list()[0].missing);
    std::fs::write(dir.path().join("settings/recent.json"), "{ikke json").unwrap();
    assert!(recent.list().is_empty());
}
