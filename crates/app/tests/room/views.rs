//! What a table may see, and the facilitator's board.

use std::collections::BTreeSet;

use rundebord_app::core::*;
use rundebord_app::*;
use uuid::Uuid;

use crate::day::Day;

#[test]
fn a_table_sees_the_question_its_facts_and_its_messages() {
    let mut day = Day::new();
    let (workshop, question) = (day.workshop(), QuestionKey("overrasket".into()));
    let details = FactSheetDetails {
        question: question.clone(),
        title: "Folketall".into(),
        text: "6 200".into(),
        source: "SSB".into(),
    };
    let sheet = FactSheetId(Uuid::now_v7());
    day.facilitator(Command::WriteFactSheet { sheet, workshop, details }).unwrap();
    day.facilitator(Command::SetCurrentQuestion { workshop, question: Some(question.clone()) }).unwrap();
    day.facilitator(Command::SendMessage { workshop, tables: None, text: "Ti minutter".into() }).unwrap();
    let view = day.table_view(0);
    assert_eq!((view.municipality.as_str(), view.round, view.room_open), ("Lillevik kommune", 1, true));
    assert_eq!(view.current_question, Some(question.clone()));
    assert_eq!(view.messages.iter().map(|line| line.text.as_str()).collect::<Vec<_>>(), ["Ti minutter"]);
    assert_eq!(view.tables.iter().map(|table| table.number).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
    let asked = view.questions.iter().find(|asked| asked.question.key == question).unwrap();
    assert_eq!(asked.fact_sheets.iter().map(|sheet| sheet.text.as_str()).collect::<Vec<_>>(), ["6 200"]);
}

#[test]
fn whatever_the_other_tables_do_a_table_sees_nothing_of_it() {
    let mut day = Day::new();
    day.joins(0, "own");
    let before = day.table_view(0);
    let workshop = day.workshop();
    let device = day.joins(1, "other");
    let used: BTreeSet<_> = day.door.state().notes.values().filter_map(|note| note.plan_item).collect();
    let item = day.door.state().plan_items.iter().find(|item| !used.contains(&item.id));
    let asked = day.table_view(1).questions.into_iter().find(|asked| {
        asked.items.iter().any(|line| line.plan_item.as_ref().map(|line| line.id) == item.map(|item| item.id))
    });
    let question = asked.map_or("overrasket".to_owned(), |asked| asked.question.key.0);
    let (note, command) = day.note(1, &question, item.map(|item| item.id));
    day.at(1, command);
    let content = |text: &str| NoteContent { text: text.into(), why: String::new(), stance: None, disagreement: true };
    for text in ["Først", "Samtidig"] {
        day.at(1, Command::ReviseNote { note, content: content(text), base: Some(1) });
    }
    let table = day.table(1);
    day.at(1, Command::AskForHelp { workshop, table });
    day.at(1, Command::AskToMove { workshop, device, to: day.table(0), notes: vec![note] });
    day.facilitator(Command::SendMessage { workshop, tables: Some(vec![table]), text: "Bare bord 2".into() }).unwrap();
    let (_, from_paper) = day.note(2, "overrasket", None);
    day.facilitator(from_paper).unwrap();
    assert_eq!(day.table_view(0), before);
    let text = serde_json::to_string(&before).unwrap();
    let seated = &day.door.state().workshops[0].tables[1].seats;
    let names: Vec<_> = seated.iter().map(|person| &day.door.state().people[person].details.name).collect();
    assert!(!names.is_empty() && names.iter().all(|name| !text.contains(name.as_str())), "no name of another table");
}

#[test]
fn a_table_reads_its_notes_in_its_own_order_and_so_does_the_desk() {
    let mut day = Day::new();
    let (workshop, table, question) = (day.workshop(), day.table(0), QuestionKey("overrasket".into()));
    let (_, extra) = day.note(0, "overrasket", None);
    day.at(0, extra);
    let notes = |view: &TableView| -> Vec<NoteId> {
        let asked = view.questions.iter().find(|asked| asked.question.key == question).unwrap();
        asked.items[0].notes.iter().map(|note| note.id).collect()
    };
    let mut order = notes(&day.table_view(0));
    order.reverse();
    assert!(order.len() > 1);
    let reorder =
        Command::ReorderNotes { workshop, table, question: question.clone(), plan_item: None, order: order.clone() };
    day.at(0, reorder);
    assert_eq!(notes(&day.table_view(0)), order);
    let ViewAnswer::Notes(desk) = day.door.view(&Actor::Facilitator, &View::Notes { workshop }).unwrap() else {
        unreachable!()
    };
    let row = desk.rows.iter().find(|row| row.question == question).unwrap();
    assert_eq!(row.cells[0].iter().map(|note| note.id).collect::<Vec<_>>(), order);
    let ViewAnswer::Summary(summary) = day.door.view(&Actor::Administration, &View::Summary { workshop }).unwrap()
    else {
        unreachable!()
    };
    let own = summary.notes.iter().filter(|note| note.table == table && note.question == question);
    assert_eq!(own.map(|note| note.id).collect::<Vec<_>>(), order, "and the prints, which are made from this");
}

#[test]
fn a_note_of_two_texts_shows_both_to_the_table_and_one_warning_to_the_facilitator() {
    let mut day = Day::new();
    let (note, command) = day.note(0, "overrasket", None);
    day.at(0, command);
    let content = |text: &str| NoteContent { text: text.into(), why: String::new(), stance: None, disagreement: false };
    for text in ["Ferja", "Skolen"] {
        day.at(0, Command::ReviseNote { note, content: content(text), base: Some(1) });
    }
    let view = day.table_view(0);
    let lines = view.questions.iter().flat_map(|asked| &asked.items).flat_map(|item| &item.notes);
    let line = lines.into_iter().find(|line| line.id == note).unwrap();
    assert_eq!((&line.content, &line.others), (&content("Ferja"), &vec![content("Skolen")]));
    assert_eq!(line.revision, 3);
    assert_eq!(day.room_view().tables.iter().map(|table| table.unsettled).collect::<Vec<_>>(), [1, 0, 0, 0, 0]);
}

#[test]
fn the_board_has_a_row_for_each_table_in_stable_order() {
    let mut day = Day::new();
    let workshop = day.workshop();
    let (device, table) = (day.joins(2, "a"), day.table(2));
    let (note, command) = day.note(2, "overrasket", None);
    let before = day.room_view();
    let saved = day.at(2, command).at;
    day.at(2, Command::AskForHelp { workshop, table });
    day.at(2, Command::AskToMove { workshop, device, to: day.table(0), notes: vec![note] });
    let board = day.room_view();
    assert!(board.open);
    assert_eq!(board.tables.iter().map(|row| row.number).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
    let row = &board.tables[2];
    assert_eq!(row.devices.iter().map(|line| line.device).collect::<Vec<_>>(), [device]);
    assert_eq!((row.notes, row.last_saved.as_ref()), (before.tables[2].notes + 1, Some(&saved)));
    assert_eq!(row.questions.iter().map(|count| count.notes).sum::<u32>(), row.notes);
    assert!(row.help_since.is_some() && row.handed_in_at.is_none() && row.key_generation == Some(1));
    let reference = day.door.state().notes[&note].reference.to_string();
    let wish = &board.move_wishes[0];
    assert_eq!((wish.device, wish.from, wish.to, &wish.notes), (device, table, day.table(0), &vec![reference]));
    assert_eq!(day.table_view(2).move_wish, [MoveWish { device, to_number: 1 }]);
}
