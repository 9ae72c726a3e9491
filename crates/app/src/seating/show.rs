//! Seatings as screens read them, stored or only proposed.

use std::cmp::Reverse;

use rundebord_core::{PersonId, SeatingGoal, SeatingRuleKind, State, TableSeats, Workshop};
use rundebord_texts::Language;

use super::frame::Frame;
use super::instance::{to_seat, weighed};
use super::lines::{PairLine, RotationTable, RotationView, RuleLine, SeatPlace, SeatingCost, TallyLine};
use super::measure::{Broken, Room, measured, room};
use super::met::meetings;
use super::rules::rule_text;
use super::secretary::{Proposed, propose};
use super::texts::{name, say};
use crate::view::seat_line;

/// A workshop's rotations beside what the solver would see in each.
pub(super) struct Rooms<'a> {
    pub state: &'a State,
    pub workshop: &'a Workshop,
    pub language: Language,
    /// By rotation, counted from 1.
    pub rooms: Vec<(u8, Room)>,
    pub to_seat: Vec<PersonId>,
}

impl<'a> Rooms<'a> {
    pub fn new(state: &'a State, workshop: &'a Workshop, language: Language, frame: &Frame) -> Self {
        let rotations = workshop.rotations.iter().zip(1..);
        let rooms = rotations
            .map(|(rotation, number)| (number, room(state, workshop, number, rotation, &frame.posed.tables)))
            .collect();
        Self { state, workshop, language, rooms, to_seat: to_seat(state, workshop) }
    }

    /// Without a bound.
    pub fn cost(&self) -> SeatingCost {
        measured(self.state, self.workshop, &self.rooms, &self.to_seat)
    }

    /// What the rotations from the current to before `from` cost in spread: no search changes them.
    pub fn fixed(&self, from: u8) -> u64 {
        let weights: Vec<u64> =
            weighed(&self.workshop.seating_plan).iter().map(|(_, weight)| u64::from(*weight)).collect();
        let fixed = self.rooms.iter().filter(|(number, _)| (self.workshop.rotation..from).contains(number));
        let outside = fixed.map(|(_, room)| room.outside(&vec![room.seats.clone()]));
        outside.map(|outside| outside.iter().zip(&weights).map(|(units, weight)| units * weight).sum::<u64>()).sum()
    }

    pub fn views(&self) -> Vec<RotationView> {
        let proposed = propose(self.state, self.workshop, &self.workshop.rotations);
        self.rooms.iter().map(|(number, room)| self.view(*number, room, &proposed)).collect()
    }

    fn view(&self, number: u8, room: &Room, proposed: &Proposed) -> RotationView {
        let rotation = &self.workshop.rotations[usize::from(number) - 1];
        let unseated = self.to_seat.iter().filter(|person| rotation.table_of(**person).is_none());
        let tables = rotation.tables.iter().map(|table| {
            let asked = proposed.get(&(usize::from(number) - 1, table.table)).copied();
            self.table(number, table, asked)
        });
        RotationView {
            number,
            held: number < self.workshop.rotation,
            tables: tables.collect(),
            tallies: self.tallies(room, &rotation.tables),
            unseated: unseated.filter_map(|person| seat_line(self.state, *person)).collect(),
            broken: {
                let broken = room.broken(&vec![room.seats.clone()]);
                broken_texts(self.language, self.state, self.workshop, room, &broken)
            },
        }
    }

    fn table(&self, rotation: u8, table: &TableSeats, secretary_proposed: Option<PersonId>) -> RotationTable {
        let plan = &self.workshop.seating_plan;
        let rules = || plan.rules.iter().filter(|rule| rule.holds_in(rotation)).map(|rule| &rule.rule);
        let locked = rules().any(|rule| *rule == SeatingRuleKind::KeepTable { table: table.number });
        let pinned = |person| rules().any(|rule| *rule == SeatingRuleKind::Pin { person, table: table.number });
        let place = |person: &PersonId| {
            let (locked, willing) = (locked || pinned(*person), plan.willing.contains(person));
            Some(SeatPlace { seat: seat_line(self.state, *person)?, locked, willing })
        };
        RotationTable {
            table: table.table,
            number: table.number,
            seats: table.seats.iter().filter_map(place).collect(),
            secretary: table.secretary,
            secretary_proposed,
            locked,
            has_written: self.workshop.table(table.table).is_some_and(|table| table.has_written()),
        }
    }

    /// One column for each of the rotation's tables; where nobody is to sit, the even share is nobody.
    fn tallies(&self, room: &Room, tables: &[TableSeats]) -> Vec<TallyLine> {
        let goals = weighed(&self.workshop.seating_plan);
        let index: Vec<Option<usize>> = tables.iter().map(|table| room.posed.table(table.number)).collect();
        let mut lines: Vec<(usize, TallyLine)> = room
            .tallies(&room.seats)
            .into_iter()
            .map(|tally| {
                let goal = goals[tally.attribute].0;
                let column = |of: &dyn Fn(usize) -> usize| index.iter().map(|at| at.map_or(0, of) as u32).collect();
                let named = matches!(goal, SeatingGoal::Party | SeatingGoal::Area);
                let line = TallyLine {
                    goal,
                    label: named.then(|| tally.value.clone()),
                    per_table: column(&|at| tally.per_table[at]),
                    floor: column(&|at| tally.share[at].0),
                    ceiling: column(&|at| tally.share[at].1),
                    outside: tally.outside() as u32,
                    value: tally.value,
                };
                (tally.attribute, line)
            })
            .collect();
        lines.sort_by_key(|(goal, line)| (*goal, Reverse(line.per_table.iter().sum::<u32>()), line.value.clone()));
        lines.into_iter().map(|(_, line)| line).collect()
    }

    pub fn rule_lines(&self) -> Vec<RuleLine> {
        let broken: Vec<(u8, Broken)> =
            self.rooms.iter().map(|(number, room)| (*number, room.broken(&vec![room.seats.clone()]))).collect();
        let line = |(place, rule): (usize, &rundebord_core::SeatingRule)| {
            let here = |(_, broken): &&(u8, Broken)| broken.rules.contains(&place);
            let broken_in: Vec<u8> = broken.iter().filter(here).map(|(number, _)| *number).collect();
            RuleLine {
                id: rule.id,
                text: rule_text(self.language, self.state, rule),
                rule: rule.rule.clone(),
                rotations: rule.rotations.clone(),
                holds: broken_in.is_empty(),
                broken_in,
            }
        };
        self.workshop.seating_plan.rules.iter().enumerate().map(line).collect()
    }

    /// Those who meet again in this workshop.
    pub fn repeated(&self) -> Vec<PairLine> {
        let all = meetings(self.state, self.workshop, |_| true);
        let again = all.into_iter().filter(|((a, b), meetings)| {
            let here = meetings.iter().any(|meeting| meeting.round.is_none());
            here && meetings.len() > 1 && self.to_seat.contains(a) && self.to_seat.contains(b)
        });
        let mut lines: Vec<PairLine> = again
            .map(|((a, b), meetings)| PairLine {
                a,
                a_name: name(self.state, a),
                b,
                b_name: name(self.state, b),
                times: meetings.len() as u32,
                places: meetings.iter().map(|meeting| meeting.place(self.language)).collect(),
            })
            .collect();
        lines.sort_by(|one, two| two.times.cmp(&one.times).then_with(|| one.a_name.cmp(&two.a_name)));
        lines
    }
}

/// What does not hold, as sentences.
pub(super) fn broken_texts(
    language: Language,
    state: &State,
    workshop: &Workshop,
    room: &Room,
    broken: &Broken,
) -> Vec<String> {
    let rules = broken.rules.iter().map(|place| {
        let rule = rule_text(language, state, &workshop.seating_plan.rules[*place]);
        say(language, "seating-broken", &[("rule", rule.into())])
    });
    let sizes = broken.sizes.iter().map(|(table, people)| {
        let limits = room.posed.instance.tables[*table];
        let arguments = [
            ("table", room.posed.tables[*table].number.into()),
            ("people", (*people).into()),
            ("min", limits.min.into()),
            ("max", limits.max.into()),
            ("even", u8::from(limits.min == limits.max).into()),
        ];
        say(language, "seating-broken-size", &arguments)
    });
    rules.chain(sizes).collect()
}
