//! What a seating costs and which rules it breaks, also when somebody has no seat.
//!
//! The solver's own `cost` and `violations` are the definitions; where everybody is seated the numbers are the solver's.

use rundebord_core::{PersonId, Rotation, SeatingGoal, State, Workshop};
use rundebord_seating::{Seats, Tally, Violation, cost, tallies, violations};

use super::instance::{Posed, Slot, pose, repeat_weight, weighed};
use super::lines::{GoalCost, SeatingCost};
use super::met::{Meetings, meetings, repeats};

/// One stored rotation as the solver would see it: those who sit there, at the tables in use.
pub(super) struct Room {
    pub posed: Posed,
    /// Where each of them sits.
    pub seats: Vec<usize>,
}

/// Everybody who sits in a rotation, at every table with people and those that are meant to have some.
pub(super) fn room(state: &State, workshop: &Workshop, number: u8, rotation: &Rotation, in_use: &[Slot]) -> Room {
    let used = rotation.tables.iter();
    let used = used.filter(|table| !table.seats.is_empty() || in_use.iter().any(|slot| slot.id == table.table));
    let used: Vec<_> = used.collect();
    let tables = used.iter().map(|table| Slot { id: table.table, number: table.number }).collect();
    let people: Vec<PersonId> = used.iter().flat_map(|table| table.seats.iter().copied()).collect();
    let seats = used.iter().enumerate().flat_map(|(index, table)| table.seats.iter().map(move |_| index)).collect();
    let posed = pose(state, workshop, people, tables, number..=number, &Default::default());
    Room { posed, seats }
}

impl Room {
    pub fn tallies(&self, seats: &[usize]) -> Vec<Tally> {
        if self.posed.tables.is_empty() { vec![] } else { tallies(&self.posed.instance, seats) }
    }

    /// People outside the even share, by attribute.
    pub fn outside(&self, seats: &Seats) -> Vec<u64> {
        cost(&self.posed.instance, seats).attributes
    }

    /// The rules that are broken, by their place in the plan, and the tables whose size is not even.
    pub fn broken(&self, seats: &Seats) -> Broken {
        let mut broken = Broken { rules: self.posed.lost.clone(), sizes: vec![] };
        for violation in violations(&self.posed.instance, seats) {
            match violation {
                Violation::Constraint { constraint, .. } => broken.rules.push(self.posed.rules[constraint]),
                Violation::Size { table, people, .. } => broken.sizes.push((table, people)),
                Violation::Shape => {}
            }
        }
        broken.rules.sort_unstable();
        broken.rules.dedup();
        broken
    }
}

/// What does not hold in a rotation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Broken {
    /// By their place in the plan.
    pub rules: Vec<usize>,
    /// By index, with how many sit there.
    pub sizes: Vec<(usize, usize)>,
}

/// The cost of a workshop's rotations from the current on, without a bound; repeats count among those who are to be seated.
pub(super) fn measured(state: &State, workshop: &Workshop, rooms: &[(u8, Room)], to_seat: &[PersonId]) -> SeatingCost {
    let ahead = rooms.iter().filter(|(number, _)| *number >= workshop.rotation);
    let mut outside = vec![0; weighed(&workshop.seating_plan).len()];
    for (_, room) in ahead {
        for (sum, here) in outside.iter_mut().zip(room.outside(&vec![room.seats.clone()])) {
            *sum += here;
        }
    }
    let all = meetings(state, workshop, |_| true);
    costed(workshop, &outside, repeated(&all, to_seat))
}

/// Meetings beyond the first, squared for each pair, among some people.
pub(super) fn repeated(meetings: &Meetings, among: &[PersonId]) -> u64 {
    let among: std::collections::BTreeSet<_> = among.iter().collect();
    let counted = meetings.iter().filter(|((a, b), _)| among.contains(a) && among.contains(b));
    counted.map(|(_, meetings)| repeats(meetings.len() as u32)).sum()
}

/// The wire's form, by the plan's weights and in its order.
pub(super) fn costed(workshop: &Workshop, outside: &[u64], repeats: u64) -> SeatingCost {
    let plan = &workshop.seating_plan;
    let spread = weighed(plan);
    let goals: Vec<GoalCost> = plan
        .goals
        .iter()
        .map(|goal| match spread.iter().position(|(placed, _)| placed == goal) {
            Some(place) => GoalCost { goal: *goal, outside: outside[place], weight: spread[place].1 },
            None => GoalCost { goal: SeatingGoal::NewCompany, outside: repeats, weight: repeat_weight(plan) },
        })
        .collect();
    let total = goals.iter().map(|goal| goal.outside * u64::from(goal.weight)).sum();
    SeatingCost { goals, total, bound: 0, proven: total == 0 }
}
