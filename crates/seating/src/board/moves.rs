//! The changes themselves: seats, counts, prices and company are kept true to each other.

use super::Board;
use crate::Ideal;

impl Board<'_> {
    /// Moves a person, whatever it costs.
    pub(crate) fn relocate(&mut self, rotation: usize, person: usize, to: usize) {
        let from = self.seat(rotation, person);
        self.move_values(rotation, person, from, to);
        self.reseat(rotation, person, to);
    }

    /// All of a move but the values.
    fn reseat(&mut self, rotation: usize, person: usize, to: usize) {
        let from = self.seat(rotation, person);
        if self.coded.mixes[person] {
            self.move_company(rotation, person, from, to);
        }
        let tables = self.coded.tables;
        for &other in &self.coded.rules[rotation].apart[person] {
            self.barred[rotation][other * tables + from] -= 1;
            self.barred[rotation][other * tables + to] += 1;
        }
        for (need, able) in self.coded.rules[rotation].needs.iter().zip(&mut self.able[rotation]) {
            if need.has[person] {
                able[from] -= 1;
                able[to] += 1;
            }
        }
        let old = &mut self.at[rotation * tables + from];
        if let Some(index) = old.iter().position(|&other| usize::from(other) == person) {
            old.swap_remove(index);
        }
        self.at[rotation * tables + to].push(person as u16);
        self.seats[rotation * self.coded.people + person] = to as u16;
    }

    /// Two people change seats, whatever it costs.
    pub(crate) fn exchange(&mut self, rotation: usize, a: usize, b: usize) {
        let (from, to) = (self.seat(rotation, a), self.seat(rotation, b));
        if self.can_judge_exchange(a, b) {
            self.shift_values(rotation, a, from, to);
            self.shift_values(rotation, b, to, from);
        } else {
            self.move_values(rotation, a, from, to);
            self.move_values(rotation, b, to, from);
        }
        self.reseat(rotation, a, to);
        self.reseat(rotation, b, from);
    }

    fn move_values(&mut self, rotation: usize, person: usize, from: usize, to: usize) {
        if self.coded.ideal == Ideal::Equal {
            return self.shift_values(rotation, person, from, to);
        }
        for attribute in 0..self.coded.attributes {
            let value = self.coded.values[person * self.coded.attributes + attribute];
            if value < self.coded.nothing() {
                self.move_share(rotation, attribute, value, from, to);
            }
        }
    }

    /// Counts and prices, with the shares as they are.
    fn shift_values(&mut self, rotation: usize, person: usize, from: usize, to: usize) {
        for index in person * self.coded.attributes..(person + 1) * self.coded.attributes {
            let value = self.coded.values[index];
            if value < self.coded.nothing() {
                let (left, entered) = (self.place(rotation, from, value), self.place(rotation, to, value));
                self.spread += i64::from(self.changes[left].less) + i64::from(self.changes[entered].more);
                self.counts[left] -= 1;
                self.counts[entered] += 1;
                self.price(rotation, from, value);
                self.price(rotation, to, value);
            }
        }
    }

    /// In proportion, a table with one more or fewer has other shares for every value of the attribute.
    fn move_share(&mut self, rotation: usize, attribute: usize, value: u16, from: usize, to: usize) {
        for (table, more) in [(from, false), (to, true)] {
            self.spread -= self.spread_at(rotation, table, attribute);
            let place = self.place(rotation, table, value);
            let bearing = (rotation * self.coded.tables + table) * self.coded.attributes + attribute;
            let step = |count: u16| if more { count + 1 } else { count - 1 };
            self.counts[place] = step(self.counts[place]);
            self.bearing[bearing] = step(self.bearing[bearing]);
            self.spread += self.spread_at(rotation, table, attribute);
            self.coded.spans[attribute].clone().for_each(|value| self.price(rotation, table, value));
        }
    }

    fn spread_at(&self, rotation: usize, table: usize, attribute: usize) -> i64 {
        let weighed =
            |value: u16| i64::from(self.coded.kinds[usize::from(value)].weight) * self.outside(rotation, table, value);
        self.coded.spans[attribute].clone().map(weighed).sum()
    }

    fn move_company(&mut self, rotation: usize, person: usize, from: usize, to: usize) {
        let (tables, people) = (self.coded.tables, self.coded.people);
        self.repeats += i64::from(self.company(rotation, person, to) - self.company(rotation, person, from));
        let row = rotation * people;
        for other in 0..people {
            let meets = self.meets[person * people + other];
            if meets > 0 && other != person {
                let together = u8::from(usize::from(self.seats[row + other]) == from);
                let fee = self.fee(meets - together);
                let place = (row + other) * tables;
                self.company[place + from] -= fee;
                self.company[place + to] += fee;
            }
        }
        for (table, more) in [(from, false), (to, true)] {
            for index in 0..self.at[rotation * tables + table].len() {
                let other = usize::from(self.at[rotation * tables + table][index]);
                if other != person && self.coded.mixes[other] {
                    self.meet(rotation, person, other, more);
                }
            }
        }
    }

    /// Two meet once more or less in a rotation: all other rotations are priced anew.
    fn meet(&mut self, rotation: usize, a: usize, b: usize, more: bool) {
        let (tables, people) = (self.coded.tables, self.coded.people);
        let before = self.meets[a * people + b];
        let after = if more { before + 1 } else { before - 1 };
        self.meets[a * people + b] = after;
        self.meets[b * people + a] = after;
        for elsewhere in (0..self.coded.rules.len()).filter(|elsewhere| *elsewhere != rotation) {
            let (seat_a, seat_b) = (self.seat(elsewhere, a), self.seat(elsewhere, b));
            let together = u8::from(seat_a == seat_b);
            let change = self.fee(after - together) - self.fee(before - together);
            self.company[(elsewhere * people + a) * tables + seat_b] += change;
            self.company[(elsewhere * people + b) * tables + seat_a] += change;
        }
    }
}
