//! Every set of moves that could still be better, by depth-first branch and bound: improves the frontier or proves it.

use super::board::Board;
use super::frontier::Frontier;
use super::room::Room;

/// Gives the number of moves below which the frontier is proven. Looks at so many seatings at the most.
pub(super) fn prove(room: &Room, frontier: &mut Frontier, trials: u64) -> u64 {
    let (homeless, settled): (Vec<usize>, Vec<usize>) =
        (0..room.units.len()).partition(|unit| room.units[*unit].home.is_none());
    let settled = settled.into_iter().filter(|unit| room.units[*unit].is_movable()).collect();
    let range = frontier.range();
    let mut search = Search { room, board: Board::at_home(room), frontier, homeless, settled, most: 0, trials };
    for most in range.clone() {
        search.most = most;
        if !search.seat(0) {
            return most;
        }
    }
    range.end() + 1
}

struct Search<'a, 'b> {
    room: &'a Room,
    board: Board<'a>,
    frontier: &'b mut Frontier,
    /// Who needs a seat in any case; they get it first.
    homeless: Vec<usize>,
    /// Who may get another one.
    settled: Vec<usize>,
    /// So many moves at the most.
    most: u64,
    trials: u64,
}

impl Search<'_, '_> {
    /// Tries every table for the homeless from `next` on. False if the trials ran out, here and below.
    fn seat(&mut self, next: usize) -> bool {
        let Some(&unit) = self.homeless.get(next) else { return self.change(0) };
        let room = self.room;
        for table in (0..room.coded.tables).filter(|table| room.units[unit].allowed[*table]) {
            if self.trials == 0 {
                return false;
            }
            self.trials -= 1;
            self.board.place(unit, table);
            let done = !self.is_promising(next + 1) || self.seat(next + 1);
            self.board.lift(unit);
            if !done {
                return false;
            }
        }
        true
    }

    /// Tries the seating as it is and every change of the settled from `next` on.
    fn change(&mut self, next: usize) -> bool {
        self.frontier.offer(&self.board);
        if !self.is_promising_with_changes() {
            return true;
        }
        for index in next..self.settled.len() {
            if !self.change_one(index) {
                return false;
            }
        }
        true
    }

    fn change_one(&mut self, index: usize) -> bool {
        let unit = self.settled[index];
        let it = &self.room.units[unit];
        let home = self.board.seats()[unit];
        for table in (0..self.room.coded.tables).filter(|table| *table != home && it.allowed[*table]) {
            if self.board.moves() + u64::from(it.moves[table]) > self.most {
                continue;
            }
            if self.trials == 0 {
                return false;
            }
            self.trials -= 1;
            self.board.change(unit, table);
            let done = self.change(index + 1);
            self.board.change(unit, home);
            if !done {
                return false;
            }
        }
        true
    }

    /// Whether seating the homeless from `next` on, and changes, can lead to something new.
    fn is_promising(&self, next: usize) -> bool {
        let left = self.homeless[next..].iter().map(|unit| &self.room.units[*unit]);
        let lifted = left.clone().map(|unit| unit.people.len() as u64).sum();
        let moves = self.board.moves() + left.map(|unit| u64::from(unit.least_moves())).sum::<u64>();
        (moves..=self.most).any(|at| self.can_reach(at, at - moves, lifted))
    }

    fn is_promising_with_changes(&self) -> bool {
        let moves = self.board.moves();
        (moves + 1..=self.most).any(|at| self.can_reach(at, at - moves, 0))
    }

    fn can_reach(&self, moves: u64, changes: u64, lifted: u64) -> bool {
        self.board.is_mendable(changes, lifted) && self.board.bound(changes, lifted) < self.frontier.reached(moves)
    }
}
