//! Simulated annealing over legal seatings: two people change seats, one moves to a table with room, or people who sit
//! together move as one. Nothing illegal is ever on the board.

use crate::board::Board;
use crate::coded::Coded;
use crate::random::SplitMix;

/// What can move in a rotation.
struct Movers {
    /// People who move alone.
    single: Vec<usize>,
    /// Units of several who may move, by index.
    groups: Vec<usize>,
    /// Whether some table has room for more or can do with fewer.
    loose: bool,
}

/// The moves of an instance.
pub(crate) struct Annealer<'a> {
    coded: &'a Coded,
    movers: Vec<Movers>,
    /// Rotations where somebody can move.
    alive: Vec<usize>,
    /// −ln of evenly spread numbers: how bad a move the dice allow at heat 1.
    patience: Vec<f32>,
}

/// Moves between looks at the clock.
pub(crate) const STRIDE: u64 = 64;

impl<'a> Annealer<'a> {
    pub(crate) fn new(coded: &'a Coded) -> Self {
        let movers: Vec<Movers> = (0..coded.rules.len()).map(|rotation| Movers::new(coded, rotation)).collect();
        let alive = |rotation: &usize| movers[*rotation].single.len() > 1 || !movers[*rotation].groups.is_empty();
        let patience = (0..4096).map(|step| -((f64::from(step) + 0.5) / 4096.0).ln() as f32).collect();
        Self { coded, alive: (0..coded.rules.len()).filter(alive).collect(), movers, patience }
    }

    /// Whether anybody can move at all.
    pub(crate) fn can_move(&self) -> bool {
        !self.alive.is_empty()
    }

    /// Tries one stride of moves at a heat. Calls `better` for every board below `best`, which it lowers.
    pub(crate) fn stride(
        &self,
        board: &mut Board<'_>,
        heat: f64,
        random: &mut SplitMix,
        best: &mut i64,
        better: &mut dyn FnMut(&Board<'_>),
    ) {
        for _ in 0..STRIDE {
            let dice = random.next();
            let rotation = self.alive[((dice & 0xFFFF) as usize * self.alive.len()) >> 16];
            let movers = &self.movers[rotation];
            let allowed = (f64::from(self.patience[(dice >> 52) as usize]) * heat) as i32;
            let kind = (dice >> 16) & 0xFF;
            // Shares of 256, found by trying: groups are few, and most gain comes from single exchanges.
            let moved = if kind < 16 && !movers.groups.is_empty() {
                self.group(board, rotation, allowed, random)
            } else if kind > 230 && movers.loose {
                self.shift(board, rotation, allowed, random)
            } else if kind < 20 || self.coded.masks.is_empty() {
                self.swap(board, rotation, allowed, random)
            } else if kind < 50 {
                self.double(board, rotation, allowed, random)
            } else {
                self.scan(board, rotation, allowed, random)
            };
            if moved && board.cost() < *best {
                *best = board.cost();
                better(board);
            }
        }
    }

    /// Two who move alone change seats.
    fn swap(&self, board: &mut Board<'_>, rotation: usize, allowed: i32, random: &mut SplitMix) -> bool {
        let single = &self.movers[rotation].single;
        if single.len() < 2 {
            return false;
        }
        let (a, b) = (single[random.below(single.len())], single[random.below(single.len())]);
        let (from, to) = (board.seat(rotation, a), board.seat(rotation, b));
        if from == to {
            return false;
        }
        if board.can_judge_exchange(a, b) {
            if board.exchange_change(rotation, a, b, allowed).is_none() || !self.legal_exchange(board, rotation, a, b) {
                return false;
            }
            board.exchange(rotation, a, b);
            return true;
        }
        if !self.legal_exchange(board, rotation, a, b) {
            return false;
        }
        let before = board.cost();
        board.exchange(rotation, a, b);
        if board.cost() - before > i64::from(allowed) {
            board.exchange(rotation, a, b);
            return false;
        }
        true
    }

    /// One who moves alone looks at everybody else whose seat would do the spread no harm, and takes the first that the
    /// dice allow. Most exchanges harm the spread, and this finds the few others without judging each.
    fn scan(&self, board: &mut Board<'_>, rotation: usize, allowed: i32, random: &mut SplitMix) -> bool {
        let single = &self.movers[rotation].single;
        if single.len() < 2 {
            return false;
        }
        let person = single[random.below(single.len())];
        let home = board.seat(rotation, person);
        let start = random.below(self.coded.tables);
        let mut partners = Vec::with_capacity(32);
        for table in (start..self.coded.tables).chain(0..start).filter(|table| *table != home) {
            partners.clear();
            board.partners(rotation, person, table, &mut partners);
            for &other in &partners {
                if self.moves_alone(rotation, other)
                    && board.can_judge_exchange(person, other)
                    && board.exchange_change(rotation, person, other, allowed).is_some()
                    && self.legal_exchange(board, rotation, person, other)
                {
                    board.exchange(rotation, person, other);
                    return true;
                }
            }
        }
        false
    }

    /// Two change tables with two others, where no single exchange need be harmless.
    fn double(&self, board: &mut Board<'_>, rotation: usize, allowed: i32, random: &mut SplitMix) -> bool {
        let single = &self.movers[rotation].single;
        if single.len() < 4 {
            return false;
        }
        let a = single[random.below(single.len())];
        let to = random.below(self.coded.tables);
        if to == board.seat(rotation, a) {
            return false;
        }
        let mut found = Vec::with_capacity(16);
        board.double_partners(rotation, a, to, &mut found);
        if found.is_empty() {
            return false;
        }
        let fine = |&[b, c, d]: &[usize; 3]| {
            board.double_company(rotation, (a, b), (c, d)) <= allowed
                && [b, c, d].iter().all(|&person| self.moves_alone(rotation, person))
                && board.can_judge_exchange(a, b)
                && board.can_judge_exchange(c, d)
        };
        let start = random.below(found.len());
        let Some(&[b, c, d]) = found[start..].iter().chain(&found[..start]).find(|triple| fine(triple)) else {
            return false;
        };
        self.exchange_both(board, rotation, (a, b), (c, d))
    }

    /// Two who sit together change tables with two others.
    fn pair(
        &self,
        board: &mut Board<'_>,
        rotation: usize,
        (a, c): (usize, usize),
        allowed: i32,
        random: &mut SplitMix,
    ) -> bool {
        let home = board.seat(rotation, a);
        let start = random.below(self.coded.tables);
        let mut found = vec![];
        for table in (start..self.coded.tables).chain(0..start).filter(|table| *table != home) {
            found.clear();
            board.pair_partners(rotation, (a, c), table, &mut found);
            for &(b, d) in &found {
                if board.double_company(rotation, (a, b), (c, d)) <= allowed
                    && self.moves_alone(rotation, b)
                    && self.moves_alone(rotation, d)
                    && board.can_judge_exchange(a, b)
                    && board.can_judge_exchange(c, d)
                    && self.exchange_both(board, rotation, (a, b), (c, d))
                {
                    return true;
                }
            }
        }
        false
    }

    /// Makes both exchanges, unless that breaks a rule.
    fn exchange_both(
        &self,
        board: &mut Board<'_>,
        rotation: usize,
        (a, b): (usize, usize),
        (c, d): (usize, usize),
    ) -> bool {
        board.exchange(rotation, a, b);
        board.exchange(rotation, c, d);
        let legal = [a, b, c, d].iter().all(|&person| board.is_peaceful(rotation, person)) && board.has_roles(rotation);
        if !legal {
            board.exchange(rotation, c, d);
            board.exchange(rotation, a, b);
        }
        legal
    }

    fn moves_alone(&self, rotation: usize, person: usize) -> bool {
        let rules = &self.coded.rules[rotation];
        let unit = &rules.units[rules.unit_of[person]];
        unit.pin.is_none() && unit.people.len() == 1
    }

    fn legal_exchange(&self, board: &Board<'_>, rotation: usize, a: usize, b: usize) -> bool {
        let (from, to) = (board.seat(rotation, a), board.seat(rotation, b));
        board.may_meet(rotation, a, to, b)
            && board.may_meet(rotation, b, from, a)
            && board.may_exchange_roles(rotation, a, b)
    }

    /// One who moves alone goes to a table with room.
    fn shift(&self, board: &mut Board<'_>, rotation: usize, allowed: i32, random: &mut SplitMix) -> bool {
        let single = &self.movers[rotation].single;
        let person = single[random.below(single.len())];
        let from = board.seat(rotation, person);
        if board.table(rotation, from).len() <= self.coded.sizes[from].0 {
            return false;
        }
        let start = random.below(self.coded.tables);
        let judged = board.can_judge_move();
        for to in (start..self.coded.tables).chain(0..start).filter(|table| *table != from) {
            if self.coded.rules[rotation].closed[to]
                || board.table(rotation, to).len() >= self.coded.sizes[to].1
                || !board.may_meet(rotation, person, to, person)
                || judged && board.move_change(rotation, person, to) > allowed
            {
                continue;
            }
            let before = board.cost();
            board.relocate(rotation, person, to);
            if board.cost() - before <= i64::from(allowed) && board.has_roles(rotation) {
                return true;
            }
            board.relocate(rotation, person, from);
        }
        false
    }

    /// A group moves to another table, and as many as must make room for it come back.
    fn group(&self, board: &mut Board<'_>, rotation: usize, allowed: i32, random: &mut SplitMix) -> bool {
        let groups = &self.movers[rotation].groups;
        let rules = &self.coded.rules[rotation];
        let group = &rules.units[groups[random.below(groups.len())]].people;
        if let ([a, c], false, true) = (&group[..], self.coded.masks.is_empty(), random.below(4) > 0) {
            return self.pair(board, rotation, (*a, *c), allowed, random);
        }
        let (from, to) = (board.seat(rotation, group[0]), random.below(self.coded.tables));
        if from == to || rules.closed[to] {
            return false;
        }
        let Some(back) = self.makes_room(board, rotation, (from, to), group.len(), random) else { return false };
        let before = board.cost();
        group.iter().for_each(|&person| board.relocate(rotation, person, to));
        back.iter().for_each(|&person| board.relocate(rotation, person, from));
        let legal = group.iter().chain(&back).all(|&person| board.is_peaceful(rotation, person));
        if !legal || board.cost() - before > i64::from(allowed) || !board.has_roles(rotation) {
            back.iter().for_each(|&person| board.relocate(rotation, person, to));
            group.iter().for_each(|&person| board.relocate(rotation, person, from));
            return false;
        }
        true
    }

    /// People who may leave `to` for `from` when `coming` go the other way, so that both tables keep to their sizes.
    fn makes_room(
        &self,
        board: &Board<'_>,
        rotation: usize,
        (from, to): (usize, usize),
        coming: usize,
        random: &mut SplitMix,
    ) -> Option<Vec<usize>> {
        let rules = &self.coded.rules[rotation];
        let (here, there) = (board.table(rotation, from).len(), board.table(rotation, to).len());
        let least = (there + coming).saturating_sub(self.coded.sizes[to].1);
        let least = least.max((self.coded.sizes[from].0 + coming).saturating_sub(here));
        let most = (self.coded.sizes[from].1 + coming).checked_sub(here)?;
        let most = most.min((there + coming).checked_sub(self.coded.sizes[to].0)?);
        if least > most || rules.closed[from] && most > 0 && least > 0 {
            return None;
        }
        let wanted = least + random.below((most - least).min(1) + 1);
        let mut units: Vec<usize> =
            board.table(rotation, to).iter().map(|&person| rules.unit_of[usize::from(person)]).collect();
        units.sort_unstable();
        units.dedup();
        units.retain(|unit| rules.units[*unit].pin.is_none());
        random.shuffle(&mut units);
        let mut back = vec![];
        for unit in units {
            if back.len() + rules.units[unit].people.len() <= wanted {
                back.extend(&rules.units[unit].people);
            }
        }
        (back.len() == wanted).then_some(back)
    }
}

impl Movers {
    fn new(coded: &Coded, rotation: usize) -> Self {
        let rules = &coded.rules[rotation];
        let free = |index: &usize| rules.units[*index].pin.is_none();
        let (single, groups): (Vec<usize>, Vec<usize>) =
            (0..rules.units.len()).filter(free).partition(|index| rules.units[*index].people.len() == 1);
        let single: Vec<usize> = single.into_iter().map(|index| rules.units[index].people[0]).collect();
        let loose = !single.is_empty() && coded.sizes.iter().any(|(min, max)| min < max);
        Self { single, groups, loose }
    }
}
