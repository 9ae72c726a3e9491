//! What a move would do, told before it is made, and what is told of a seat that is taken.

use rundebord_app::core::*;
use rundebord_app::*;

use crate::day::Day;

#[test]
fn effects_are_the_real_differences() {
    let mut day = Day::in_rotations(2, vec![]);
    for (rotation, table, seat) in [(1, 0, 0), (2, 3, 1)] {
        let person = day.at(rotation, table, seat);
        let home = day.workshop().rotation(rotation).unwrap().tables[table].table;
        let effects = day.effects(rotation, person);
        assert_eq!(effects.from, Some(table as u8 + 1));
        assert_eq!(
            (effects.tables.len(), effects.people.len()),
            (4, day.seating().present as usize - effects_at(&day, rotation, table))
        );
        let before = day.seating();
        for effect in &effects.tables {
            day.move_seats(rotation, &[(person, Some(effect.table))]);
            assert_eq!(day.seating().cost.total as i64 - before.cost.total as i64, effect.change);
            let broken = &day.seating().rotations[usize::from(rotation) - 1].broken;
            assert!(effect.breaks.iter().all(|text| broken.contains(text)), "{:?} {broken:?}", effect.breaks);
            day.move_seats(rotation, &[(person, Some(home))]);
        }
        for effect in effects.people.iter().step_by(5) {
            let swapped = [(person, Some(effect.table)), (effect.person, Some(home))];
            day.move_seats(rotation, &swapped);
            let after = day.seating();
            assert_eq!(after.cost.total as i64 - before.cost.total as i64, effect.change);
            for change in &effect.goals {
                let of =
                    |view: &SeatingView| view.cost.goals.iter().find(|goal| goal.goal == change.goal).unwrap().outside;
                assert_eq!(of(&after) as i64 - of(&before) as i64, change.change);
            }
            day.move_seats(rotation, &[(person, Some(home)), (effect.person, Some(effect.table))]);
        }
        assert_eq!(day.seating().cost, before.cost);
    }
}

fn effects_at(day: &Day, rotation: u8, table: usize) -> usize {
    day.workshop().rotation(rotation).unwrap().tables[table].seats.len()
}

#[test]
fn a_seat_for_somebody_without_one_is_tried_too() {
    let mut day = Day::in_rotations(2, vec![]);
    let person = day.at(1, 0, 0);
    day.move_seats(1, &[(person, None)]);
    let before = day.seating().cost.total as i64;
    let effects = day.effects(1, person);
    assert_eq!((effects.from, effects.tables.len()), (None, 5));
    for effect in &effects.tables {
        day.move_seats(1, &[(person, Some(effect.table))]);
        assert_eq!(day.seating().cost.total as i64 - before, effect.change, "{effect:?}");
        day.move_seats(1, &[(person, None)]);
    }
}

#[test]
fn a_rule_that_a_move_would_break_is_told_before_it_is_made() {
    let day = Day::in_rotations(1, vec![]);
    let (one, other) = (day.at(1, 0, 0), day.at(1, 1, 0));
    let mut day = day;
    day.plan(1, vec![SeatingRuleKind::Apart { people: vec![one, other] }]);
    let effects = day.effects(1, one);
    let second = effects.tables.iter().find(|effect| effect.number == 2).unwrap();
    let expected = format!("Regelen holder ikke: {} og {} skal ikke sitte sammen.", day.name(one), day.name(other));
    assert!(second.breaks.contains(&expected), "{:?}", second.breaks);
    assert!(effects.people.iter().any(|effect| effect.person == other && effect.breaks.is_empty()));
}

#[test]
fn why_somebody_sits_there_is_answered_in_sentences() {
    let day = Day::in_rotations(2, vec![]);
    let person = day.at(2, 0, 0);
    let mut day = day;
    day.plan(2, vec![SeatingRuleKind::Pin { person, table: 1 }]);
    let workshop = day.workshop().id;
    let view = View::SeatReason { workshop, rotation: 2, person };
    let ViewAnswer::SeatReason(reason) = day.door.view(&Actor::Facilitator, &view).unwrap() else { unreachable!() };
    let all = reason.sentences.join("\n");
    let others = day.workshop().rotations[1].tables[0].seats.len() - 1;
    let name = day.name(person);
    assert!(all.starts_with(&format!("{name} sitter ved bord 1 i bordoppsett 2, sammen med {others} andre.")), "{all}");
    assert!(all.contains(&format!("En regel gjelder: {name} skal sitte ved bord 1.")), "{all}");
    let party = day.door.state().people[&person].details.party.clone().unwrap();
    assert!(all.contains(&format!("fra {party}. Jevnt fordelt på bordene er ")), "{all}");
    assert!(!all.contains("seating-"), "{all}");
}

#[test]
fn company_tells_where_two_people_meet() {
    let day = Day::in_rotations(2, vec![]);
    let person = day.at(1, 0, 0);
    let view = View::Company { workshop: day.workshop().id, person };
    let ViewAnswer::Company(company) = day.door.view(&Actor::Facilitator, &view).unwrap() else { unreachable!() };
    assert_eq!(company.tables[0], Some(1));
    assert_eq!(company.people.len(), day.seating().present as usize - 1);
    for line in &company.people {
        for rotation in 1..=2 {
            let together = day.table_of(rotation, line.person) == day.table_of(rotation, person);
            assert_eq!(line.rotations.contains(&rotation), together);
        }
    }
    let strangers = company.people.iter().filter(|line| line.rotations.is_empty()).count();
    assert_eq!(company.never_met as usize, strangers);
}
