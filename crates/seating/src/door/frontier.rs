//! The trade-off while it is being found: for each number of moves the cheapest seating so far.

use super::board::Board;
use super::room::Room;

/// For the fewest moves and each one beyond it, what has been found.
pub(super) struct Frontier {
    fewest: u64,
    found: Vec<Option<Found>>,
    /// The least cost with so many moves or fewer.
    reached: Vec<i64>,
}

struct Found {
    cost: i64,
    /// The table of each unit.
    seats: Vec<usize>,
}

impl Frontier {
    /// Starts with the seating that has the fewest moves.
    pub(super) fn new(room: &Room, fewest: u64, extra: usize, seats: &[usize]) -> Self {
        let found = (0..=extra).map(|_| None).collect();
        let mut frontier = Self { fewest, found, reached: vec![i64::MAX; extra + 1] };
        let seats: Vec<usize> = room.units.iter().map(|unit| seats[unit.people[0]]).collect();
        frontier.offer(&Board::new(room, &seats));
        frontier
    }

    /// The numbers of moves that are looked at.
    pub(super) fn range(&self) -> std::ops::RangeInclusive<u64> {
        self.fewest..=self.fewest + self.reached.len() as u64 - 1
    }

    /// The least cost found with so many moves or fewer; below the fewest moves nothing is looked for.
    pub(super) fn reached(&self, moves: u64) -> i64 {
        match moves.checked_sub(self.fewest) {
            Some(extra) => self.reached[(extra as usize).min(self.reached.len() - 1)],
            None => i64::MIN,
        }
    }

    /// Takes the seating in if it is legal and better than what so many moves have reached.
    pub(super) fn offer(&mut self, board: &Board<'_>) {
        let cost = board.cost();
        let Some(extra) = board.moves().checked_sub(self.fewest).map(|extra| extra as usize) else { return };
        if extra >= self.reached.len() || cost >= self.reached[extra] || !board.is_legal() {
            return;
        }
        self.found[extra] = Some(Found { cost, seats: board.seats().to_vec() });
        self.reached[extra..].iter_mut().for_each(|reached| *reached = cost.min(*reached));
    }

    /// The seats of the units in the best seating with so many moves or fewer.
    pub(super) fn best(&self, moves: u64) -> Option<&[usize]> {
        let within = self.found.iter().take((moves + 1).saturating_sub(self.fewest) as usize).flatten();
        within.min_by_key(|found| found.cost).map(|found| found.seats.as_slice())
    }

    /// Numbers of moves and units' seats, each better than those with fewer moves.
    pub(super) fn seatings(&self) -> impl Iterator<Item = (u64, &[usize])> {
        let mut least = i64::MAX;
        self.range().zip(&self.found).filter_map(move |(moves, found)| {
            let found = found.as_ref().filter(|found| found.cost < least)?;
            least = found.cost;
            Some((moves, found.seats.as_slice()))
        })
    }
}
