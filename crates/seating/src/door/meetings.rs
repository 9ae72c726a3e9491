//! What it costs that people who have met before sit together again, person by person.

use super::room::Room;

const NOWHERE: usize = usize::MAX;

pub(super) struct Meetings<'a> {
    room: &'a Room,
    /// The table of each person.
    tables: Vec<usize>,
    /// Of all pairs that sit together.
    cost: i64,
    /// Of the pairs that each person is in.
    of: Vec<i64>,
}

impl<'a> Meetings<'a> {
    /// Of empty tables.
    pub(super) fn new(room: &'a Room) -> Self {
        Self { room, tables: vec![NOWHERE; room.coded.people], cost: 0, of: vec![0; room.coded.people] }
    }

    pub(super) fn cost(&self) -> i64 {
        self.cost
    }

    pub(super) fn sit(&mut self, person: usize, table: usize) {
        self.count(person, table, 1);
        self.tables[person] = table;
    }

    pub(super) fn stand(&mut self, person: usize) {
        let table = std::mem::replace(&mut self.tables[person], NOWHERE);
        self.count(person, table, -1);
    }

    fn count(&mut self, person: usize, table: usize, sign: i64) {
        for &(other, cost) in &self.room.met[person] {
            if self.tables[other] == table {
                self.cost += sign * cost;
                self.of[person] += sign * cost;
                self.of[other] += sign * cost;
            }
        }
    }

    /// No cost below this comes from changing so many people: each takes away no more than the own pairs.
    pub(super) fn bound(&self, changes: u64) -> i64 {
        if self.cost == 0 {
            return 0;
        }
        let most = self.of.iter().copied().max().unwrap_or(0);
        (self.cost - most * changes as i64).max(0)
    }
}
