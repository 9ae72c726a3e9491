//! Good balance for each number of moves, by a seeded walk over legal seatings that grows colder (simulated annealing).
//! Proves nothing; [`super::prove`] does.

use crate::random::SplitMix;

use super::Limits;
use super::board::Board;
use super::frontier::Frontier;
use super::room::{Room, Unit};

/// How often the walk grows colder.
const DEGREES: u64 = 100;

/// Takes every better seating met into the frontier.
pub(super) fn walk(room: &Room, frontier: &mut Frontier, limits: Limits) {
    let movable: Vec<usize> = (0..room.units.len()).filter(|unit| room.units[*unit].is_movable()).collect();
    let Some((hot, cold)) = temperatures(room) else { return };
    let steps = limits.trials / (2 * DEGREES * (limits.extra_moves as u64 + 1));
    let mut random = SplitMix::new(limits.seed);
    for most in frontier.range() {
        let Some(seats) = frontier.best(most).filter(|_| frontier.reached(most) > 0) else { return };
        let board = Board::new(room, seats);
        let away = movable.iter().copied().filter(|unit| room.units[*unit].home != Some(seats[*unit])).collect();
        let mut walk = Walk { room, board, movable: &movable, away, most, random: &mut random };
        for degree in 0..DEGREES {
            let heat = hot * (cold / hot).powf(degree as f64 / DEGREES as f64);
            for _ in 0..steps {
                if walk.step(heat) {
                    frontier.offer(&walk.board);
                }
            }
        }
    }
}

/// From well below the dearest change, for the start is good already, to below the cheapest; None when nothing costs
/// anything or nobody can move.
fn temperatures(room: &Room) -> Option<(f64, f64)> {
    let weights = room.coded.kinds.iter().map(|kind| kind.weight).chain([room.coded.repeat_weight]);
    let weights: Vec<f64> = weights.filter(|weight| *weight > 0).map(f64::from).collect();
    let (dearest, cheapest) = (weights.iter().copied().reduce(f64::max)?, weights.iter().copied().reduce(f64::min)?);
    room.units.iter().any(Unit::is_movable).then_some(((0.1 * dearest).max(cheapest), 0.5 * cheapest))
}

struct Walk<'a> {
    room: &'a Room,
    board: Board<'a>,
    movable: &'a [usize],
    /// Those who have no home or are not there.
    away: Vec<usize>,
    /// So many moves at the most.
    most: u64,
    random: &'a mut SplitMix,
}

/// A unit and its new table.
type Change = (usize, usize);

impl Walk<'_> {
    /// Tries one change or two at once; true if they are made.
    fn step(&mut self, heat: f64) -> bool {
        let full = self.board.moves() >= self.most;
        let pick_away = !self.away.is_empty() && (full || self.random.below(2) == 0);
        let unit = self.pick(pick_away);
        let here = self.board.seats()[unit];
        let home = self.room.units[unit].home.filter(|home| *home != here);
        match (self.random.below(4), home) {
            (0, _) => {
                let table = self.random.below(self.room.coded.tables);
                self.try_changes([(unit, table), (unit, table)], heat)
            }
            (1, Some(home)) => {
                let other = self.pick_at(home);
                self.try_changes([(unit, home), (other, here)], heat)
            }
            (2, Some(home)) => {
                let (other, table) = (self.pick(false), self.random.below(2 * self.room.coded.tables));
                let table = if table < self.room.coded.tables { table } else { here };
                self.try_changes([(unit, home), (other, table)], heat)
            }
            _ => {
                let other = self.pick(full && !self.away.is_empty());
                self.try_changes([(unit, self.board.seats()[other]), (other, here)], heat)
            }
        }
    }

    fn pick(&mut self, away: bool) -> usize {
        let from = if away { &self.away } else { self.movable };
        from[self.random.below(from.len())]
    }

    /// Somebody at the table if somebody movable is there.
    fn pick_at(&mut self, table: usize) -> usize {
        let start = self.random.below(self.movable.len());
        let all = self.movable[start..].iter().chain(&self.movable[..start]);
        all.copied().find(|unit| self.board.seats()[*unit] == table).unwrap_or(self.movable[start])
    }

    /// Two changes, or the same one twice.
    fn try_changes(&mut self, changes: [Change; 2], heat: f64) -> bool {
        let changes = if changes[0] == changes[1] { &changes[..1] } else { &changes[..] };
        if !self.may(changes) {
            return false;
        }
        let cost = self.board.cost();
        let back = [changes[0], changes[changes.len() - 1]].map(|(unit, _)| (unit, self.board.seats()[unit]));
        changes.iter().for_each(|(unit, table)| self.board.change(*unit, *table));
        let taken = self.board.is_legal() && self.accepts(self.board.cost() - cost, heat);
        if taken {
            changes.iter().for_each(|(unit, _)| self.note_away(*unit));
        } else {
            back[..changes.len()].iter().for_each(|(unit, table)| self.board.change(*unit, *table));
        }
        taken
    }

    /// What is quickly told: whether units differ, tables are new and allowed, sizes legal and moves not too many.
    fn may(&self, changes: &[Change]) -> bool {
        let (units, seats) = (&self.room.units, self.board.seats());
        let may = |&(unit, table): &Change| seats[unit] != table && units[unit].allowed[table];
        let moves =
            |&(unit, table): &Change| i64::from(units[unit].moves[table]) - i64::from(units[unit].moves[seats[unit]]);
        changes.iter().all(may)
            && (changes.len() < 2 || changes[0].0 != changes[1].0)
            && self.board.moves() as i64 + changes.iter().map(moves).sum::<i64>() <= self.most as i64
            && changes.iter().all(|(unit, table)| self.fits(changes, *table) && self.fits(changes, seats[*unit]))
    }

    fn fits(&self, changes: &[Change], table: usize) -> bool {
        let (mut leave, mut come) = (0, 0);
        for &(unit, to) in changes {
            let people = self.room.units[unit].people.len();
            leave += if self.board.seats()[unit] == table { people } else { 0 };
            come += if to == table { people } else { 0 };
        }
        self.board.fits(table, leave, come)
    }

    fn accepts(&mut self, worse: i64, heat: f64) -> bool {
        const FINE: usize = 1 << 30;
        worse <= 0 || (self.random.below(FINE) as f64) < (-(worse as f64) / heat).exp() * FINE as f64
    }

    fn note_away(&mut self, unit: usize) {
        self.away.retain(|other| *other != unit);
        if self.room.units[unit].home != Some(self.board.seats()[unit]) {
            self.away.push(unit);
        }
    }
}
