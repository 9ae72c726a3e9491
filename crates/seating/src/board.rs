//! A seating that knows what every change would cost: the search's working state. What it counts is [`crate::cost`], kept
//! up to date move by move.

mod judge;
mod moves;

use crate::coded::Coded;
use crate::cost::share;
use crate::{Ideal, Seats};

/// What one person more or less with a value would cost at a table.
#[derive(Clone, Copy, Default)]
struct Change {
    more: i32,
    less: i32,
}

/// A seating and everything that is needed to judge a move without making it.
pub(crate) struct Board<'a> {
    coded: &'a Coded,
    /// For each rotation and person, the table.
    seats: Vec<u16>,
    /// For each rotation and table, who sits there.
    at: Vec<Vec<u16>>,
    /// For each rotation, table and value: how many, and what one more or less costs. One place extra for no value.
    counts: Vec<u16>,
    changes: Vec<Change>,
    /// For each rotation and table, the values of which one less, and one more, costs nothing; as bits.
    gives: Vec<u128>,
    takes: Vec<u128>,
    /// For each rotation, table and attribute: how many have any value. Kept for proportional shares only.
    bearing: Vec<u16>,
    /// How often each pair meets, all told.
    meets: Vec<u8>,
    /// For each rotation, person and table: what meeting those who sit there costs, given all other rotations.
    company: Vec<i32>,
    /// For each rotation, person and table: how many sit there whom the person must not meet.
    barred: Vec<Vec<u8>>,
    /// For each rotation, need and table: how many are able.
    able: Vec<Vec<Vec<usize>>>,
    spread: i64,
    repeats: i64,
}

impl<'a> Board<'a> {
    /// Of seats that are legal.
    pub(crate) fn new(coded: &'a Coded, seats: &Seats) -> Self {
        let (rotations, tables, people) = (coded.rules.len(), coded.tables, coded.people);
        let places = rotations * tables * (coded.kinds.len() + 1);
        let mut board = Self {
            coded,
            seats: seats.iter().flatten().map(|&table| table as u16).collect(),
            at: vec![vec![]; rotations * tables],
            counts: vec![0; places],
            changes: vec![Change::default(); places],
            gives: vec![0; rotations * tables],
            takes: vec![0; rotations * tables],
            bearing: vec![0; rotations * tables * coded.attributes],
            meets: coded.met.clone(),
            company: vec![0; rotations * people * tables],
            barred: vec![vec![]; rotations],
            able: vec![vec![]; rotations],
            spread: 0,
            repeats: 0,
        };
        board.count();
        board
    }

    fn count(&mut self) {
        let (tables, people) = (self.coded.tables, self.coded.people);
        for rotation in 0..self.coded.rules.len() {
            for person in 0..people {
                let table = self.seat(rotation, person);
                self.at[rotation * tables + table].push(person as u16);
                for attribute in 0..self.coded.attributes {
                    let value = self.coded.values[person * self.coded.attributes + attribute];
                    let place = self.place(rotation, table, value);
                    self.counts[place] += 1;
                    if value < self.coded.nothing() {
                        self.bearing[(rotation * tables + table) * self.coded.attributes + attribute] += 1;
                    }
                }
            }
            for table in 0..tables {
                let here = self.at[rotation * tables + table].clone();
                for (index, &a) in here.iter().enumerate().filter(|(_, a)| self.coded.mixes[usize::from(**a)]) {
                    for &b in here[index + 1..].iter().filter(|b| self.coded.mixes[usize::from(**b)]) {
                        self.meets[usize::from(a) * people + usize::from(b)] += 1;
                        self.meets[usize::from(b) * people + usize::from(a)] += 1;
                    }
                }
                for value in 0..self.coded.nothing() {
                    self.price(rotation, table, value);
                    self.spread +=
                        i64::from(self.coded.kinds[usize::from(value)].weight) * self.outside(rotation, table, value);
                }
            }
            self.count_rules(rotation);
        }
        self.count_company();
    }

    fn count_rules(&mut self, rotation: usize) {
        let (tables, rules) = (self.coded.tables, &self.coded.rules[rotation]);
        if rules.apart.iter().any(|apart| !apart.is_empty()) {
            self.barred[rotation] = vec![0; self.coded.people * tables];
            for (person, apart) in rules.apart.iter().enumerate() {
                for &other in apart {
                    self.barred[rotation]
                        [person * tables + usize::from(self.seats[rotation * self.coded.people + other])] += 1;
                }
            }
        }
        let seats = &self.seats[rotation * self.coded.people..(rotation + 1) * self.coded.people];
        let able = |has: &Vec<bool>| {
            let mut able = vec![0; tables];
            has.iter().zip(seats).filter(|(has, _)| **has).for_each(|(_, &table)| able[usize::from(table)] += 1);
            able
        };
        self.able[rotation] = rules.needs.iter().map(|need| able(&need.has)).collect();
    }

    fn count_company(&mut self) {
        let (tables, people, rotations) = (self.coded.tables, self.coded.people, self.coded.rules.len());
        for a in (0..people).filter(|a| self.coded.mixes[*a]) {
            for b in (0..people).filter(|b| *b != a && self.coded.mixes[*b]) {
                let meets = self.meets[a * people + b];
                for rotation in 0..rotations {
                    let there = self.seat(rotation, b);
                    let together = u8::from(self.seat(rotation, a) == there);
                    self.company[(rotation * people + a) * tables + there] += self.fee(meets - together);
                }
                if a < b {
                    let beyond = i64::from(meets.saturating_sub(1));
                    self.repeats += i64::from(self.coded.repeat_weight) * beyond * beyond;
                }
            }
        }
    }

    /// What one more meeting costs two who meet so often elsewhere.
    fn fee(&self, elsewhere: u8) -> i32 {
        if elsewhere == 0 { 0 } else { self.coded.repeat_weight as i32 * (2 * i32::from(elsewhere) - 1) }
    }

    fn place(&self, rotation: usize, table: usize, value: u16) -> usize {
        (rotation * self.coded.tables + table) * (self.coded.kinds.len() + 1) + usize::from(value)
    }

    fn share(&self, rotation: usize, table: usize, value: u16) -> (i64, i64) {
        let kind = &self.coded.kinds[usize::from(value)];
        let here = match self.coded.ideal {
            Ideal::Equal => 0,
            Ideal::Proportional => {
                let bearing = (rotation * self.coded.tables + table) * self.coded.attributes + kind.attribute;
                usize::from(self.bearing[bearing])
            }
        };
        let (floor, ceiling) = share(self.coded.ideal, kind.count, self.coded.tables, here, kind.bearing);
        (floor as i64, ceiling as i64)
    }

    /// People with a value outside the even share at a table.
    fn outside(&self, rotation: usize, table: usize, value: u16) -> i64 {
        let (floor, ceiling) = self.share(rotation, table, value);
        let here = i64::from(self.counts[self.place(rotation, table, value)]);
        (floor - here).max(0) + (here - ceiling).max(0)
    }

    /// Writes down what one more or less costs.
    fn price(&mut self, rotation: usize, table: usize, value: u16) {
        let (floor, ceiling) = self.share(rotation, table, value);
        let place = self.place(rotation, table, value);
        let here = i64::from(self.counts[place]);
        let weight = self.coded.kinds[usize::from(value)].weight as i32;
        let more = if here >= ceiling {
            weight
        } else if here < floor {
            -weight
        } else {
            0
        };
        let less = if here <= floor {
            weight
        } else if here > ceiling {
            -weight
        } else {
            0
        };
        self.changes[place] = Change { more, less };
        if value < 128 {
            let (bit, table) = (1 << value, rotation * self.coded.tables + table);
            self.gives[table] = if less > 0 { self.gives[table] & !bit } else { self.gives[table] | bit };
            self.takes[table] = if more > 0 { self.takes[table] & !bit } else { self.takes[table] | bit };
        }
    }

    /// Where a person sits.
    pub(crate) fn seat(&self, rotation: usize, person: usize) -> usize {
        usize::from(self.seats[rotation * self.coded.people + person])
    }

    /// Who sits at a table.
    pub(crate) fn table(&self, rotation: usize, table: usize) -> &[u16] {
        &self.at[rotation * self.coded.tables + table]
    }

    /// What the seating costs.
    pub(crate) fn cost(&self) -> i64 {
        self.spread + self.repeats
    }

    /// What a person's meetings at a table would cost.
    pub(crate) fn company(&self, rotation: usize, person: usize, table: usize) -> i32 {
        self.company[(rotation * self.coded.people + person) * self.coded.tables + table]
    }

    /// All seats, copied.
    pub(crate) fn seats(&self) -> Seats {
        let rows = self.seats.chunks(self.coded.people.max(1));
        rows.map(|row| row.iter().map(|&table| usize::from(table)).collect()).collect()
    }
}
