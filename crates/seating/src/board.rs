//! A seating that knows what every change would cost: the search's working state. What it counts is [`crate::cost`], kept
//! up to date move by move.

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

    /// Whether shares stay when two change seats, so that [`Self::exchange_change`] can judge it.
    pub(crate) fn can_judge_exchange(&self, a: usize, b: usize) -> bool {
        self.coded.ideal == Ideal::Equal || self.coded.bear_alike(a, b)
    }

    /// Whether shares stay when one moves, so that [`Self::move_change`] can judge it.
    pub(crate) fn can_judge_move(&self) -> bool {
        self.coded.ideal == Ideal::Equal
    }

    /// What it costs that two people at different tables change seats, or None when that is more than `allowed`. Shares
    /// must not change by it.
    pub(crate) fn exchange_change(&self, rotation: usize, a: usize, b: usize, allowed: i32) -> Option<i32> {
        let (from, to) = (self.seat(rotation, a), self.seat(rotation, b));
        let mut change = self.exchange_company(rotation, a, b);
        // Where every value is within its share no change of spread is a gain, so that half a sum can be enough.
        let never_gains = self.spread == 0;
        if never_gains && change > allowed {
            return None;
        }
        let width = self.coded.kinds.len() + 1;
        let base = rotation * self.coded.tables;
        let here = &self.changes[(base + from) * width..(base + from + 1) * width];
        let there = &self.changes[(base + to) * width..(base + to + 1) * width];
        for (&va, &vb) in self.coded.values_of(a).iter().zip(self.coded.values_of(b)) {
            if va != vb {
                let (va, vb) = (usize::from(va), usize::from(vb));
                change += here[va].less + here[vb].more + there[vb].less + there[va].more;
                if never_gains && change > allowed {
                    return None;
                }
            }
        }
        (change <= allowed).then_some(change)
    }

    /// Of those at a table, who could change seats with a person without harm to the spread.
    pub(crate) fn partners(&self, rotation: usize, person: usize, table: usize, found: &mut Vec<usize>) {
        let base = rotation * self.coded.tables;
        let from = base + self.seat(rotation, person);
        let own = self.coded.masks[person];
        let stuck = own & !(self.gives[from] & self.takes[base + table]);
        let closed = !(self.gives[base + table] & self.takes[from]) & !own;
        for &other in &self.at[base + table] {
            let theirs = self.coded.masks[usize::from(other)];
            if stuck & !theirs == 0 && closed & theirs == 0 {
                found.push(usize::from(other));
            }
        }
    }

    /// Who else would have to change tables so that `a` and somebody at `table` can change seats without harm to the spread,
    /// when the two alone would harm it: (b, c, d), where c comes from `a`'s table and d from `table`.
    pub(crate) fn double_partners(&self, rotation: usize, a: usize, table: usize, found: &mut Vec<[usize; 3]>) {
        let base = rotation * self.coded.tables;
        let (from, to) = (base + self.seat(rotation, a), base + table);
        let masks = &self.coded.masks;
        let (may_leave, may_come) = (self.gives[from] & self.takes[to], self.takes[from] & self.gives[to]);
        for &b in &self.at[to] {
            let (leaves, comes) = (masks[a], masks[usize::from(b)]);
            let missing = leaves & !comes & !may_leave;
            let surplus = comes & !leaves & !may_come;
            if missing | surplus == 0 {
                continue;
            }
            for &c in self.at[from].iter().filter(|c| usize::from(**c) != a) {
                let leave = masks[usize::from(c)];
                if surplus & !leave != 0 || missing & leave != 0 {
                    continue;
                }
                for &d in self.at[to].iter().filter(|d| **d != b) {
                    let come = masks[usize::from(d)];
                    if missing & !come == 0
                        && surplus & come == 0
                        && exceeds((leaves, leave), (comes, come), may_leave, may_come) == 0
                    {
                        found.push([b, c, d].map(usize::from));
                    }
                }
            }
        }
    }

    /// Pairs at `table` who could change tables with the pair without harm to the spread.
    pub(crate) fn pair_partners(
        &self,
        rotation: usize,
        pair: (usize, usize),
        table: usize,
        found: &mut Vec<(usize, usize)>,
    ) {
        let base = rotation * self.coded.tables;
        let (from, to) = (base + self.seat(rotation, pair.0), base + table);
        let masks = &self.coded.masks;
        let (may_leave, may_come) = (self.gives[from] & self.takes[to], self.takes[from] & self.gives[to]);
        for (index, b) in self.at[to].iter().map(|person| usize::from(*person)).enumerate() {
            for d in self.at[to][index + 1..].iter().map(|person| usize::from(*person)) {
                if exceeds((masks[pair.0], masks[pair.1]), (masks[b], masks[d]), may_leave, may_come) == 0 {
                    found.push((b, d));
                }
            }
        }
    }

    /// What the meetings cost when `a` and `c` change tables with `b` and `d`.
    pub(crate) fn double_company(&self, rotation: usize, (a, b): (usize, usize), (c, d): (usize, usize)) -> i32 {
        let meets = |one: usize, other: usize| self.meets[one * self.coded.people + other];
        let mutual = |one: usize, other: usize| {
            if self.coded.mixes[one] && self.coded.mixes[other] { self.fee(meets(one, other) - 1) } else { 0 }
        };
        self.exchange_company(rotation, a, b)
            + self.exchange_company(rotation, c, d)
            + 2 * (mutual(a, c) + mutual(b, d) - self.fee(meets(a, d)) - self.fee(meets(b, c)))
    }

    fn exchange_company(&self, rotation: usize, a: usize, b: usize) -> i32 {
        let (from, to) = (self.seat(rotation, a), self.seat(rotation, b));
        let (company_a, company_b) = (self.company_of(rotation, a), self.company_of(rotation, b));
        company_a[to] - company_a[from] + company_b[from]
            - company_b[to]
            - 2 * self.fee(self.meets[a * self.coded.people + b])
    }

    fn company_of(&self, rotation: usize, person: usize) -> &[i32] {
        let start = (rotation * self.coded.people + person) * self.coded.tables;
        &self.company[start..start + self.coded.tables]
    }

    /// What it costs that a person moves to a table. Shares must not change by it.
    pub(crate) fn move_change(&self, rotation: usize, person: usize, to: usize) -> i32 {
        let from = self.seat(rotation, person);
        let spread: i32 = self
            .coded
            .values_of(person)
            .iter()
            .map(|&value| {
                self.changes[self.place(rotation, from, value)].less
                    + self.changes[self.place(rotation, to, value)].more
            })
            .sum();
        spread + self.company(rotation, person, to) - self.company(rotation, person, from)
    }

    /// Whether a person may move to a table as far as keep-apart goes, when `leaving` leaves it.
    pub(crate) fn may_meet(&self, rotation: usize, person: usize, to: usize, leaving: usize) -> bool {
        let barred = &self.barred[rotation];
        if barred.is_empty() {
            return true;
        }
        match barred[person * self.coded.tables + to] {
            0 => true,
            1 => self.coded.rules[rotation].apart[person].binary_search(&leaving).is_ok(),
            _ => false,
        }
    }

    /// Whether every table of a rotation has the roles it needs.
    pub(crate) fn has_roles(&self, rotation: usize) -> bool {
        let needs = self.coded.rules[rotation].needs.iter();
        needs.zip(&self.able[rotation]).all(|(need, able)| able.iter().all(|here| *here >= need.min))
    }

    /// Whether the roles still suffice when two change seats.
    pub(crate) fn may_exchange_roles(&self, rotation: usize, a: usize, b: usize) -> bool {
        self.coded.rules[rotation].needs.iter().zip(&self.able[rotation]).all(|(need, able)| {
            match (need.has[a], need.has[b]) {
                (true, false) => able[self.seat(rotation, a)] > need.min,
                (false, true) => able[self.seat(rotation, b)] > need.min,
                _ => true,
            }
        })
    }

    /// Whether nobody at a table must be kept from somebody there.
    pub(crate) fn is_peaceful(&self, rotation: usize, person: usize) -> bool {
        let barred = &self.barred[rotation];
        barred.is_empty() || barred[person * self.coded.tables + self.seat(rotation, person)] == 0
    }

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

/// Values of which two leaving and two coming bring a table more or fewer than it may.
fn exceeds(leave: (u128, u128), come: (u128, u128), may_leave: u128, may_come: u128) -> u128 {
    let (leave_one, leave_two) = (leave.0 ^ leave.1, leave.0 & leave.1);
    let (come_one, come_two) = (come.0 ^ come.1, come.0 & come.1);
    let (leave_none, come_none) = (!(leave_one | leave_two), !(come_one | come_two));
    let fewer = (leave_one & come_none) | (leave_two & come_one);
    let more = (leave_none & come_one) | (leave_one & come_two);
    let too_far = (leave_two & come_none) | (leave_none & come_two);
    (fewer & !may_leave) | (more & !may_come) | too_far
}
