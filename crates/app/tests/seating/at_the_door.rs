//! The door of the room: late arrivals, absences, one table more or less.

use rundebord_app::core::*;
use rundebord_app::*;

use crate::day::Day;

#[test]
fn a_late_arrival_and_an_absence_are_mended_with_the_fewest_moves() {
    let mut day = Day::in_rotations(2, vec![]);
    let gone = day.at(1, 0, 0);
    day.mark(gone, Presence::Absent);
    let deputy = day.door.state().people.values().find(|person| {
        matches!(person.details.mandate, Mandate::Deputy { .. }) && day.table_of(1, person.id).is_none()
    });
    let deputy = deputy.unwrap().id;
    day.mark(deputy, Presence::Present);
    let plan = day.door_plan(DoorChange::None, false);
    assert!(plan.needed && plan.problem.is_none(), "{plan:?}");
    assert_eq!(plan.arrivals.iter().map(|line| line.person).collect::<Vec<_>>(), [deputy]);
    let first = &plan.options[0];
    assert_eq!((first.moves, first.seated.len()), (0, 1), "the chair that is free");
    assert!(
        plan.options.windows(2).all(|pair| pair[0].moves < pair[1].moves && pair[0].cost.total > pair[1].cost.total)
    );
    let last = plan.options.last().unwrap();
    assert_eq!(last.moved.len(), last.moves as usize);
    day.give(Command::ArrangeRotations { workshop: day.workshop().id, rotations: last.rotations.clone() });
    assert_eq!(day.workshop().rotations[0].tables, last.tables);
    assert!(day.seating().rotations[0].unseated.is_empty() && !day.door_plan(DoorChange::None, false).needed);
}

#[test]
fn a_new_table_and_a_closed_one_are_offered_as_whole_rotations() {
    let mut day = Day::in_rotations(2, vec![]);
    let plan = day.door_plan(DoorChange::OneMoreTable, false);
    let option = plan.options.first().unwrap();
    assert_eq!((option.tables.len(), option.rotations[1].len()), (6, 6));
    assert!(option.rotations[1][5].seats.is_empty() && option.tables[5].seats.len() >= 4);
    day.give(Command::ArrangeRotations { workshop: day.workshop().id, rotations: option.rotations.clone() });
    assert_eq!(day.workshop().tables.len(), 6);
    let closing = day.workshop().tables[2].id;
    let people = day.workshop().tables[2].seats.len();
    let plan = day.door_plan(DoorChange::CloseTable { table: closing }, false);
    assert!(plan.options[0].moves as usize >= people, "{plan:?}");
    day.give(Command::ArrangeRotations { workshop: day.workshop().id, rotations: plan.options[0].rotations.clone() });
    assert!(day.workshop().tables[2].seats.is_empty());
}

#[test]
fn those_who_write_are_not_moved_unless_the_facilitator_says_so() {
    let day = Day::until(DemoStage::Notes);
    assert!(day.workshop().tables.iter().all(Table::has_written));
    let plan = day.door_plan(DoorChange::OneMoreTable, false);
    assert!(plan.options.is_empty() && plan.needs_move_seated);
    assert!(plan.problem.unwrap().starts_with("Det går ikke uten å flytte noen"));
    let plan = day.door_plan(DoorChange::OneMoreTable, true);
    assert!(!plan.options.is_empty() && plan.problem.is_none());
}
