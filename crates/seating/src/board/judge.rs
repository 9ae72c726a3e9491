//! What a change would cost, and whether it may be made, without making it.

use super::Board;
use crate::Ideal;

impl Board<'_> {
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
