//! Plans, rotations and moves: what is held stays, what moves moves at once, and notes never follow people.

#![allow(clippy::unwrap_used)]

mod common;

use common::*;
use rundebord_core::*;

const WORKSHOP: WorkshopId = WorkshopId(uuid::Uuid::from_u128(100));

fn table(number: u8) -> TableId {
    TableId(id(100 + u128::from(number)))
}

fn who(n: u128) -> PersonId {
    PersonId(id(n))
}

fn seats(number: u8, people: &[u128]) -> TableSeats {
    TableSeats { table: table(number), number, seats: people.iter().map(|n| who(*n)).collect(), secretary: None }
}

fn arrange(rotations: &[[&[u128]; 2]]) -> Command {
    let tables = |[one, two]: &[&[u128]; 2]| vec![seats(1, one), seats(2, two)];
    Command::ArrangeRotations { workshop: WORKSHOP, rotations: rotations.iter().map(tables).collect() }
}

const FIRST: [&[u128]; 2] = [&[10, 11, 12], &[13, 14, 15]];
const SECOND: [&[u128]; 2] = [&[10, 13, 14], &[11, 12, 15]];
const THIRD: [&[u128]; 2] = [&[10, 15, 11], &[13, 12, 14]];

/// Six members at two tables, in two rotations.
fn seated() -> Played {
    let mut played = Played::new();
    let people = (10..18).map(|n| person(n, Mandate::Member)).collect();
    for command in [
        Command::CreateProcess { process: ProcessId(id(1)), details: details() },
        Command::AddPeople { people, source: String::new() },
        Command::PrepareWorkshop { workshop: WORKSHOP, details: workshop_details(), question_set: question_set() },
        arrange(&[FIRST, SECOND]),
    ] {
        played.facilitate(command).unwrap();
    }
    played
}

fn start(rotation: u8) -> Command {
    Command::StartRotation { workshop: WORKSHOP, rotation }
}

fn moves(rotation: u8, moves: &[(u128, Option<u8>)]) -> Command {
    let moves = moves.iter().map(|(n, to)| SeatMove { person: who(*n), table: to.map(table) }).collect();
    Command::MoveSeats { workshop: WORKSHOP, rotation, moves }
}

fn absent(n: u128) -> Command {
    let marks = vec![AttendanceMark { person: who(n), presence: Presence::Absent }];
    Command::MarkAttendance { workshop: WORKSHOP, marks }
}

fn code(result: Result<(), Refusal>) -> &'static str {
    result.unwrap_err().code()
}

/// The table of a person in each rotation.
fn tables(played: &Played, n: u128) -> Vec<Option<u8>> {
    let rotations = &played.state.workshops[0].rotations;
    rotations.iter().map(|rotation| Some(rotation.table_of(who(n))?.number)).collect()
}

#[test]
fn a_rotation_that_starts_is_what_the_tables_show_and_their_notes_stay_with_them() {
    let mut played = seated();
    played.facilitate(Command::OpenWorkshop { workshop: WORKSHOP }).unwrap();
    let note = Command::WriteNote {
        note: NoteId(id(500)),
        workshop: WORKSHOP,
        table: table(1),
        question: QuestionKey("open".into()),
        plan_item: None,
        content: note_content("Ferja må gå"),
    };
    played.give(Actor::Table { workshop: WORKSHOP, table: table(1) }, &note).unwrap();
    let before = played.state.notes.clone();
    played.facilitate(start(2)).unwrap();
    let workshop = &played.state.workshops[0];
    assert_eq!((workshop.rotation, &workshop.tables[0].seats), (2, &vec![who(10), who(13), who(14)]));
    assert_eq!((workshop.tables[0].next_serial, &played.state.notes), (2, &before));
    played.facilitate(start(1)).unwrap();
    assert_eq!(played.state.workshops[0].tables[0].seats, [who(10), who(11), who(12)]);
    assert_eq!(code(played.facilitate(start(3))), "rotation_unknown");
    assert_eq!(code(played.facilitate(start(0))), "rotation_unknown");
}

#[test]
fn what_has_been_held_cannot_be_seated_anew() {
    let mut played = seated();
    played.facilitate(start(2)).unwrap();
    assert_eq!(code(played.facilitate(arrange(&[SECOND, FIRST]))), "rotation_held");
    assert_eq!(code(played.facilitate(arrange(&[FIRST]))), "rotation_unknown");
    assert_eq!(code(played.facilitate(moves(1, &[(10, Some(2))]))), "rotation_held");
    let secretary =
        Command::ChooseSecretary { rotation: 1, workshop: WORKSHOP, table: table(1), person: Some(who(10)) };
    assert_eq!(code(played.facilitate(secretary)), "rotation_held");
    played.facilitate(arrange(&[FIRST, THIRD, SECOND])).unwrap();
    assert_eq!(tables(&played, 15), [Some(2), Some(1), Some(2)]);
    assert_eq!(played.state.workshops[0].tables[0].seats, [who(10), who(15), who(11)]);
}

#[test]
fn every_rotation_has_the_same_tables_and_a_new_one_may_be_empty_in_what_was_held() {
    let mut played = seated();
    played.facilitate(start(2)).unwrap();
    let three = |tables: [&[u128]; 3]| (1..).zip(tables).map(|(number, people)| seats(number, people)).collect();
    let first: Vec<TableSeats> = three([&[10, 11, 12], &[13, 14, 15], &[]]);
    let second: Vec<TableSeats> = three([&[10, 13], &[11, 12], &[14, 15]]);
    let arranged = |rotations| Command::ArrangeRotations { workshop: WORKSHOP, rotations };
    let differ = arranged(vec![first[..2].to_vec(), second.clone()]);
    assert_eq!(code(played.facilitate(differ)), "rotation_tables_differ");
    played.facilitate(arranged(vec![first, second])).unwrap();
    assert_eq!(played.state.workshops[0].tables[2].seats, [who(14), who(15)]);
}

#[test]
fn a_swap_is_one_event_and_happens_wholly_or_not_at_all() {
    let mut played = seated();
    let events = played.events.len();
    assert_eq!(code(played.facilitate(moves(2, &[(10, Some(2)), (99, Some(1))]))), "unknown");
    assert_eq!(tables(&played, 10), [Some(1), Some(1)]);
    played.facilitate(moves(2, &[(10, Some(2)), (11, Some(1))])).unwrap();
    assert_eq!(played.events.len(), events + 1);
    assert_eq!((tables(&played, 10), tables(&played, 11)), (vec![Some(1), Some(2)], vec![Some(1), Some(1)]));
    assert_eq!(code(played.facilitate(moves(2, &[(10, Some(2)), (10, None)]))), "seated_twice");
    assert_eq!(code(played.facilitate(moves(2, &[(16, None)]))), "not_at_table");
    assert_eq!(code(played.facilitate(moves(2, &[]))), "nothing_given");
}

#[test]
fn a_secretary_who_is_moved_away_is_no_longer_secretary() {
    let mut played = seated();
    let choose =
        |rotation| Command::ChooseSecretary { rotation, workshop: WORKSHOP, table: table(1), person: Some(who(10)) };
    played.facilitate(choose(0)).unwrap();
    played.facilitate(choose(2)).unwrap();
    assert_eq!(played.state.workshops[0].tables[0].secretary, Some(who(10)));
    played.facilitate(moves(1, &[(10, Some(2)), (13, Some(1))])).unwrap();
    let secretaries: Vec<_> =
        played.state.workshops[0].rotations.iter().map(|rotation| rotation.tables[0].secretary).collect();
    assert_eq!(secretaries, [None, Some(who(10))]);
    assert_eq!(played.state.workshops[0].tables[0].secretary, None);
}

#[test]
fn whoever_is_absent_or_off_the_list_leaves_the_rotations_ahead_and_stays_in_those_held() {
    let mut played = seated();
    played.facilitate(arrange(&[FIRST, SECOND, THIRD])).unwrap();
    played.facilitate(start(2)).unwrap();
    played.facilitate(absent(10)).unwrap();
    assert_eq!(tables(&played, 10), [Some(1), None, None]);
    played.facilitate(Command::WithdrawPerson { person: who(11) }).unwrap();
    assert_eq!(tables(&played, 11), [Some(1), None, None]);
    played.facilitate(start(1)).unwrap();
    assert_eq!(tables(&played, 10), [None, None, None], "an absent person does not come back with a rotation");
}

#[test]
fn a_plan_names_what_is_there() {
    let mut played = seated();
    let plan = |change: &dyn Fn(&mut SeatingPlan)| {
        let mut plan = SeatingPlan { rotations: 2, ..SeatingPlan::default() };
        change(&mut plan);
        Command::SetSeatingPlan { workshop: WORKSHOP, plan }
    };
    let rule = |rule: SeatingRuleKind, rotations: Option<Vec<u8>>| {
        plan(&move |plan| {
            plan.rules =
                vec![SeatingRule { id: SeatingRuleId(id(1)), rotations: rotations.clone(), rule: rule.clone() }];
        })
    };
    let pair = |a, b| vec![who(a), who(b)];
    for (command, refused) in [
        (plan(&|plan| plan.rotations = 0), "rotations_invalid"),
        (plan(&|plan| plan.rotations = 7), "rotations_invalid"),
        (plan(&|plan| plan.tables = Some(0)), "table_number_invalid"),
        (plan(&|plan| plan.goals.push(SeatingGoal::Party)), "seating_goal_repeated"),
        (plan(&|plan| plan.willing = vec![who(99)]), "unknown"),
        (rule(SeatingRuleKind::Apart { people: pair(10, 10) }, None), "seating_rule_invalid"),
        (rule(SeatingRuleKind::Together { people: pair(10, 99) }, None), "unknown"),
        (rule(SeatingRuleKind::Apart { people: pair(10, 11) }, Some(vec![3])), "seating_rule_invalid"),
        (rule(SeatingRuleKind::KeepTable { table: 1 }, None), "seating_rule_invalid"),
        (rule(SeatingRuleKind::Pin { person: who(10), table: 0 }, None), "table_number_invalid"),
    ] {
        assert_eq!(code(played.facilitate(command)), refused);
    }
    played.facilitate(rule(SeatingRuleKind::Apart { people: pair(10, 11) }, Some(vec![2]))).unwrap();
    assert_eq!(played.state.workshops[0].seating_plan.rules.len(), 1);
}

#[test]
fn seats_of_files_without_rotations_are_the_first_and_only_rotation() {
    let mut state = seated().state;
    let events = [
        r#"tables_arranged {"workshop":"W","tables":[{"table":"T","number":7,"seats":["A","B"],"secretary":"A"}]}"#,
        r#"seat_moved {"workshop":"W","person":"A","table":null}"#,
        r#"secretary_chosen {"workshop":"W","table":"T","person":"B"}"#,
    ];
    for stored in events {
        let (kind, payload) = stored.split_once(' ').unwrap();
        let named = [("\"W\"", WORKSHOP.0), ("\"T\"", table(7).0), ("\"A\"", who(10).0), ("\"B\"", who(11).0)];
        let payload =
            named.iter().fold(payload.to_owned(), |text, (short, id)| text.replace(short, &format!("\"{id}\"")));
        apply(&mut state, at(0), &Event::decode(kind, 1, &payload).unwrap());
    }
    let workshop = &state.workshops[0];
    assert_eq!((workshop.rotation, workshop.rotations.len()), (1, 1));
    assert_eq!(workshop.rotations[0].tables[0], TableSeats { secretary: Some(who(11)), ..seats(7, &[11]) });
    assert_eq!((&workshop.tables[0].seats, workshop.tables[0].secretary), (&vec![who(11)], Some(who(11))));
}
