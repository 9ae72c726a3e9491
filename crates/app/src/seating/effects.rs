//! What a move or a swap would do to the cost and the rules, before anybody moves.

use rundebord_core::{PersonId, State, Workshop};
use rundebord_seating::Seats;
use rundebord_texts::Language;

use super::frame::{Frame, frame, search_from};
use super::instance::{Slot, repeat_weight, weighed};
use super::lines::{GoalChange, MoveEffect, SeatingEffects, SwapEffect};
use super::measure::{Broken, Room, costed, room};
use super::met::{meetings, pair, repeats, times};
use super::show::{Rooms, broken_texts};
use crate::{AppError, Door};

/// A rotation in which seats are tried.
pub(super) struct Trial<'a> {
    state: &'a State,
    workshop: &'a Workshop,
    language: Language,
    room: Room,
    now: (Vec<u64>, Broken),
    /// For each pair of the room's people, how often they meet in all.
    times: Vec<Vec<u32>>,
}

/// What a try gives.
pub(super) struct Tried {
    pub change: i64,
    pub goals: Vec<GoalChange>,
    pub breaks: Vec<String>,
}

impl<'a> Trial<'a> {
    /// None when there is no such rotation.
    pub fn new(state: &'a State, workshop: &'a Workshop, language: Language, number: u8) -> Option<Self> {
        let rotation = workshop.rotation(number)?;
        let Frame { posed, .. } = &frame(state, workshop, search_from(workshop));
        let room = room(state, workshop, number, rotation, &posed.tables);
        let met = times(&meetings(state, workshop, |_| true));
        let of = |a: PersonId, b: PersonId| met.get(&pair(a, b)).copied().unwrap_or_default();
        let people = &room.posed.people;
        let times = people.iter().map(|a| people.iter().map(|b| of(*a, *b)).collect()).collect();
        let seats = vec![room.seats.clone()];
        let now = (room.outside(&seats), room.broken(&seats));
        Some(Self { state, workshop, language, room, now, times })
    }

    pub fn room(&self) -> &Room {
        &self.room
    }

    /// What it does when people, by index, sit at other tables.
    pub fn try_seats(&self, changes: &[(usize, usize)]) -> Tried {
        let mut seats: Seats = vec![self.room.seats.clone()];
        for (person, table) in changes {
            seats[0][*person] = *table;
        }
        let outside = self.room.outside(&seats);
        let workshop = self.workshop;
        let again = self.repeats_change(&seats[0], changes);
        let mut goals = vec![];
        let mut change = again * i64::from(repeat_weight(&workshop.seating_plan));
        for (((goal, weight), before), after) in
            weighed(&workshop.seating_plan).into_iter().zip(&self.now.0).zip(&outside)
        {
            let difference = *after as i64 - *before as i64;
            change += difference * i64::from(weight);
            goals.push(GoalChange { goal, change: difference });
        }
        let order = costed(workshop, &outside, 0).goals;
        let goals = order.iter().map(|placed| {
            let known = goals.iter().find(|change| change.goal == placed.goal);
            known.copied().unwrap_or(GoalChange { goal: placed.goal, change: again })
        });
        let goals = goals.filter(|goal| goal.change != 0).collect();
        Tried { change, goals, breaks: self.breaks(&seats) }
    }

    fn breaks(&self, seats: &Seats) -> Vec<String> {
        let broken = newly(&self.room, &self.now.1, self.room.broken(seats));
        broken_texts(self.language, self.state, self.workshop, &self.room, &broken)
    }

    fn repeats_change(&self, after: &[usize], changes: &[(usize, usize)]) -> i64 {
        let before = &self.room.seats;
        let cost = |times: u32| repeats(times) as i64;
        let mut change = 0;
        for (done, (mover, _)) in changes.iter().enumerate() {
            for other in 0..before.len() {
                let counted = changes[..done].iter().any(|(earlier, _)| *earlier == other);
                if other == *mover || counted {
                    continue;
                }
                let now = self.times[*mover][other];
                let was = u32::from(before[*mover] == before[other]);
                let is = u32::from(after[*mover] == after[other]);
                change += cost(now + is - was) - cost(now);
            }
        }
        change
    }
}

/// The effects of every move and swap of one person.
pub(crate) fn effects(
    door: &Door,
    workshop: &Workshop,
    rotation: u8,
    person: PersonId,
) -> Result<SeatingEffects, AppError> {
    let trial = Trial::new(door.state(), workshop, door.language(), rotation)
        .ok_or_else(|| crate::view::unknown(door, "rotation"))?;
    let room = trial.room();
    let Some(who) = room.posed.person(person) else {
        let tables = arrivals(door, workshop, rotation, person, room);
        return Ok(SeatingEffects { person, rotation, from: None, tables, people: vec![] });
    };
    let at = room.seats[who];
    let moves = room.posed.tables.iter().enumerate().filter(|(table, _)| *table != at).map(|(table, slot)| {
        let Tried { change, goals, breaks } = trial.try_seats(&[(who, table)]);
        let size_after = room.seats.iter().filter(|seat| **seat == table).count() as u32 + 1;
        MoveEffect { table: slot.id, number: slot.number, change, goals, size_after, breaks }
    });
    let swaps = room.seats.iter().enumerate().filter(|(_, table)| **table != at).map(|(other, table)| {
        let Tried { change, goals, breaks } = trial.try_seats(&[(who, *table), (other, at)]);
        let (slot, person) = (room.posed.tables[*table], room.posed.people[other]);
        SwapEffect { person, table: slot.id, number: slot.number, change, goals, breaks }
    });
    let (tables, people) = (moves.collect(), swaps.collect());
    Ok(SeatingEffects { person, rotation, from: Some(room.posed.tables[at].number), tables, people })
}

/// What is broken after and was not before; a table that gets further from its size counts too.
fn newly(room: &Room, before: &Broken, mut after: Broken) -> Broken {
    after.rules.retain(|rule| !before.rules.contains(rule));
    after.sizes.retain(|(table, people)| {
        let limits = room.posed.instance.tables[*table];
        let off = |people: usize| limits.min.saturating_sub(people) + people.saturating_sub(limits.max);
        let known = before.sizes.iter().find(|(known, _)| known == table);
        known.is_none_or(|(_, before)| off(*people) > off(*before))
    });
    after
}

/// What it does when somebody without a seat gets one at each of the tables.
fn arrivals(door: &Door, workshop: &Workshop, number: u8, person: PersonId, room: &Room) -> Vec<MoveEffect> {
    let (state, language) = (door.state(), door.language());
    let frame = frame(state, workshop, search_from(workshop));
    let before = Rooms::new(state, workshop, language, &frame).cost();
    let seated = |slot: &Slot| {
        let mut after = workshop.clone();
        let rotation = &mut after.rotations[usize::from(number) - 1];
        let table = rotation.tables.iter_mut().find(|table| table.table == slot.id);
        let size_after = table.map_or(0, |table| {
            table.seats.push(person);
            table.seats.len() as u32
        });
        let rooms = Rooms::new(state, &after, language, &frame);
        let cost = rooms.cost();
        let goals = before.goals.iter().zip(&cost.goals).map(|(before, after)| GoalChange {
            goal: after.goal,
            change: after.outside as i64 - before.outside as i64,
        });
        let (_, there) = &rooms.rooms[usize::from(number) - 1];
        let broken = Broken { sizes: vec![], ..there.broken(&vec![there.seats.clone()]) };
        let broken = newly(there, &room.broken(&vec![room.seats.clone()]), broken);
        MoveEffect {
            table: slot.id,
            number: slot.number,
            change: cost.total as i64 - before.total as i64,
            goals: goals.filter(|goal| goal.change != 0).collect(),
            size_after,
            breaks: broken_texts(language, state, &after, there, &broken),
        }
    };
    room.posed.tables.iter().map(seated).collect()
}
