//! Many documents in one go: what is proposed, one for each table, the order of the paper, stopping, and plain refusals.

#![allow(clippy::unwrap_used)]

use std::sync::atomic::{AtomicBool, Ordering};

use rundebord_app::core::*;
use rundebord_app::*;
use tempfile::TempDir;

const TABLES: usize = 5;

fn demo(dir: &TempDir, until: DemoStage) -> Door {
    let roster = RosterSource::File { name: DEMO_ROSTER_NAME.into(), bytes: DEMO_ROSTER.to_vec() };
    let demo = Demo { roster, tables: Some(TABLES as u8), language: WrittenLanguage::Nb, until };
    play(&dir.path().join("demo.rundebord"), &demo).unwrap()
}

fn plan(door: &Door, index: usize) -> PrintPlan {
    let view = View::PrintPlan { workshop: door.state().workshops[index].id };
    match door.view(&Actor::Facilitator, &view).unwrap() {
        ViewAnswer::PrintPlan(plan) => *plan,
        _ => unreachable!(),
    }
}

fn order(plan: &PrintPlan) -> PrintOrder {
    let chosen = plan.lines.iter().filter(|line| line.chosen);
    let lines = chosen.map(|line| PrintOrderLine { document: line.line.document.clone(), copies: line.copies });
    PrintOrder { workshop: plan.workshop, lines: lines.collect(), two_sided: true, by_table: false }
}

/// The files, and the titles that were told on the way.
fn made(door: &Door, order: &PrintOrder) -> (Vec<StackFile>, Vec<PrintProgress>) {
    let mut told = vec![];
    let stack = door.print_stack(order, &Extras::default()).unwrap();
    let files = stack.make(&AtomicBool::new(false), &mut |progress| told.push(progress)).unwrap();
    (files.unwrap(), told)
}

fn refused(door: &Door, order: &PrintOrder) -> String {
    let made = door.print_stack(order, &Extras::default());
    let made = made.and_then(|stack| stack.make(&AtomicBool::new(false), &mut |_| {}));
    made.unwrap_err().code.0
}

#[test]
fn before_the_day_everything_for_the_room_is_proposed_half_an_hour_ahead() {
    let dir = TempDir::new().unwrap();
    let plan = plan(&demo(&dir, DemoStage::Seated), 0);
    assert_eq!(plan.ready_by.as_deref(), Some("08:30"));
    let chosen = plan.lines.iter().filter(|line| line.chosen);
    let chosen: Vec<_> = chosen.map(|line| (line.line.title.as_str(), line.copies, line.tables)).collect();
    let expected = [
        ("Gjeldende plan og kunnskapsgrunnlag", 1, 5),
        ("Oppmøteliste", 1, 0),
        ("Bordliste", 1, 0),
        ("Bordkort", 1, 5),
        ("Slik kobler du til", 1, 0),
        ("Notatark", 1, 5),
    ];
    assert_eq!(chosen, expected);
    let sent_out = plan.lines.iter().find(|line| matches!(line.line.document, Document::Notice { .. })).unwrap();
    assert!(sent_out.line.ready && !sent_out.chosen);
}

#[test]
fn after_the_day_the_plan_is_of_what_came_of_it() {
    let dir = TempDir::new().unwrap();
    let door = demo(&dir, DemoStage::Second);
    let plan = plan(&door, 0);
    assert_eq!(plan.ready_by, None);
    assert!(plan.lines.iter().filter(|line| line.chosen).all(|line| line.line.when == DocumentTime::After));
    assert!(plan.lines.iter().any(|line| line.chosen && line.tables == TABLES as u16));
    let of_round = plan.lines.iter().all(|line| line.line.document.workshop() == plan.workshop);
    assert!(of_round);
}

#[test]
fn one_order_is_one_file_for_each_paper_with_each_tables_own_part() {
    let dir = TempDir::new().unwrap();
    let door = demo(&dir, DemoStage::Seated);
    let plan = plan(&door, 0);
    let mut order = order(&plan);
    let poster = Document::SeatingPoster { workshop: plan.workshop };
    order.lines.push(PrintOrderLine { document: poster, copies: 2 });
    let (files, told) = made(&door, &order);
    let papers: Vec<_> = files.iter().map(|file| (file.paper, file.print.file_name.as_str())).collect();
    let expected =
        [(Paper::A4, "Verksted 1 – Utskriftsbunke A4.pdf"), (Paper::A3, "Verksted 1 – Utskriftsbunke A3.pdf")];
    assert_eq!(papers, expected);
    // Three documents lie on each table; three and the poster are for the room; the files are bound.
    let pieces = 3 * TABLES + 4;
    let steps: Vec<_> = told.iter().map(|one| one.done as usize).collect();
    assert_eq!(steps, (0..=pieces).chain([pieces]).collect::<Vec<_>>());
    assert!(told.iter().all(|one| one.total as usize == pieces + 1));
    assert_eq!(told[0].title, "Gjeldende plan og kunnskapsgrunnlag, bord 1");
    assert_eq!(told[pieces - 1].title, "Bordoversikt til å henge opp");
    assert_eq!(made(&door, &order).0, files, "the same bytes again");
}

#[test]
fn a_stack_for_each_table_comes_before_what_is_for_the_room() {
    let dir = TempDir::new().unwrap();
    let door = demo(&dir, DemoStage::Seated);
    let order = PrintOrder { by_table: true, ..order(&plan(&door, 0)) };
    let (files, told) = made(&door, &order);
    assert_eq!(files.len(), 1);
    let titles: Vec<_> = told.iter().map(|one| one.title.as_str()).collect();
    let first = ["Gjeldende plan og kunnskapsgrunnlag, bord 1", "Bordkort, bord 1", "Notatark, bord 1"];
    assert_eq!(titles[..3], first);
    assert_eq!(titles[3 * TABLES..3 * TABLES + 3], ["Oppmøteliste", "Bordliste", "Slik kobler du til"]);
}

#[test]
fn two_tables_cards_are_two_cards_in_a_file_of_their_own() {
    let dir = TempDir::new().unwrap();
    let door = demo(&dir, DemoStage::Seated);
    let workshop = &door.state().workshops[0];
    let card = |table: &Table| Document::TableCards { workshop: workshop.id, table: Some(table.id) };
    let lines = [1, 3].map(|index| PrintOrderLine { document: card(&workshop.tables[index]), copies: 1 });
    let order = PrintOrder { lines: lines.to_vec(), two_sided: false, ..order(&plan(&door, 0)) };
    let (files, told) = made(&door, &order);
    assert_eq!((files.len(), files[0].pages), (1, 2));
    assert_eq!(files[0].print.file_name, "Verksted 1 – Bordkort A4.pdf");
    let titles: Vec<_> = told.iter().map(|one| one.title.as_str()).collect();
    assert_eq!(titles, ["Bordkort, bord 2", "Bordkort, bord 4", "Bordkort"]);
}

#[test]
fn every_document_can_lie_in_a_stack_also_drafts() {
    let dir = TempDir::new().unwrap();
    let door = demo(&dir, DemoStage::Second);
    for index in 0..door.state().workshops.len() {
        let plan = plan(&door, index);
        let ready = plan.lines.iter().filter(|line| line.line.ready);
        let lines = ready.map(|line| PrintOrderLine { document: line.line.document.clone(), copies: 1 });
        let order = PrintOrder { lines: lines.collect(), ..order(&plan) };
        let pages: u32 = made(&door, &order).0.iter().map(|file| file.pages).sum();
        assert!(pages as usize > order.lines.len());
    }
}

#[test]
fn a_stack_that_is_stopped_is_not_made() {
    let dir = TempDir::new().unwrap();
    let door = demo(&dir, DemoStage::Seated);
    let stop = AtomicBool::new(false);
    let mut told = 0;
    let stack = door.print_stack(&order(&plan(&door, 0)), &Extras::default()).unwrap();
    let made = stack.make(&stop, &mut |_| {
        told += 1;
        stop.store(told == 2, Ordering::Relaxed);
    });
    assert_eq!(made.unwrap(), None);
    assert_eq!(told, 2);
}

#[test]
fn an_order_that_cannot_be_met_is_refused_in_words() {
    let dir = TempDir::new().unwrap();
    let door = demo(&dir, DemoStage::Second);
    let (plan, other) = (plan(&door, 0), plan(&door, 1));
    let whole = order(&plan);
    let with = |document: &Document, copies| {
        let line = PrintOrderLine { document: document.clone(), copies };
        PrintOrder { lines: vec![line], ..whole.clone() }
    };
    assert_eq!(refused(&door, &PrintOrder { lines: vec![], ..whole.clone() }), "print_nothing_chosen");
    let summary = Document::RoundSummary { workshop: plan.workshop };
    assert_eq!(refused(&door, &with(&summary, 0)), "print_copies_out_of_range");
    assert_eq!(refused(&door, &with(&summary, 100)), "print_copies_out_of_range");
    let not_ready = other.lines.iter().find(|line| !line.line.ready).unwrap();
    assert_eq!(
        refused(&door, &PrintOrder { workshop: other.workshop, ..with(&not_ready.line.document, 1) }),
        "print_not_ready"
    );
    let of_another = Document::RoundSummary { workshop: other.workshop };
    assert_eq!(refused(&door, &with(&of_another, 1)), "print_not_ready");
    let lines = vec![PrintOrderLine { document: summary, copies: 99 }; 20];
    assert_eq!(refused(&door, &PrintOrder { lines, ..whole.clone() }), "print_too_many_pages");
}

#[test]
fn a_card_of_one_table_is_that_tables_only() {
    let dir = TempDir::new().unwrap();
    let door = demo(&dir, DemoStage::Seated);
    let workshop = &door.state().workshops[0];
    let cards = |table| Document::TableCards { workshop: workshop.id, table };
    let print = |document| door.print(&document, &Extras::default()).unwrap().bytes;
    let all = print(cards(None));
    let each: Vec<_> = workshop.tables.iter().map(|table| print(cards(Some(table.id)))).collect();
    assert!(each.iter().all(|one| one.len() < all.len()));
    assert_ne!(each[0], each[1]);
}

#[test]
fn a_cards_mark_changes_with_who_sits_there_and_with_nothing_else() {
    let dir = TempDir::new().unwrap();
    let mut door = demo(&dir, DemoStage::Seated);
    let workshop = door.state().workshops[0].id;
    let marks = |door: &Door| door.card_marks(workshop, &Extras::default()).unwrap();
    let before = marks(&door);
    let give = |door: &mut Door, command| {
        let id = CommandId(uuid::Uuid::now_v7());
        door.execute(&Request { actor: Actor::Facilitator, id, command }).unwrap();
    };
    // Another person first in every list, who sits nowhere.
    let details = PersonDetails { name: "Aaa Aasen".into(), sort_name: "Aasen, Aaa".into(), ..details(&door) };
    let person = NewPerson { id: PersonId(uuid::Uuid::from_u128(1)), details };
    give(&mut door, Command::AddPeople { people: vec![person], source: String::new() });
    assert_eq!(marks(&door), before);
    let tables = &door.state().workshops[0].tables;
    let (from, to) = (tables[1].id, tables[3].id);
    let person = tables[1].seats[0];
    let moves = vec![SeatMove { person, table: Some(to) }];
    give(&mut door, Command::MoveSeats { workshop, rotation: 1, moves });
    let after = marks(&door);
    let changed: Vec<TableId> = before.keys().copied().filter(|table| before[table] != after[table]).collect();
    let mut expected = vec![from, to];
    expected.sort();
    assert_eq!(changed, expected);
}

fn details(door: &Door) -> PersonDetails {
    door.state().people.values().next().unwrap().details.clone()
}
