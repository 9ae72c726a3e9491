//! The fewest moves that make the seating legal, by branch and bound over [`mod@super::flow`]: where the flow splits people who
//! sit together, joins people who sit apart or forgets a role, one unit is tried at a table and then not at that table.

use super::flow::least_moves;
use super::room::Room;

/// Flows before the search gives up its proof. Councils need a few; this is about a second.
const FLOWS: usize = 4_000;

/// A legal seating with few moves.
#[derive(Debug)]
pub(super) struct Fewest {
    pub(super) moves: u64,
    /// The table of each person.
    pub(super) seats: Vec<usize>,
    /// Whether fewer cannot be.
    pub(super) proven: bool,
}

/// Why there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoSeating {
    Impossible,
    Undecided,
}

/// The tables that are left for each unit.
type Allowed = Vec<Vec<bool>>;

pub(super) fn fewest(room: &Room) -> Result<Fewest, NoSeating> {
    let mut search = Search { room, best: None, bound: 0, flows: 0 };
    let mut allowed: Allowed = room.units.iter().map(|unit| unit.allowed.clone()).collect();
    let decided: Vec<usize> = (0..allowed.len()).filter(|unit| choices(&allowed[*unit]) < 2).collect();
    if decided.into_iter().all(|unit| search.spread_word(&mut allowed, unit)) {
        search.explore(&allowed);
    }
    let proven = search.flows <= FLOWS;
    match search.best {
        Some((moves, seats)) => Ok(Fewest { moves, seats, proven }),
        None if proven => Err(NoSeating::Impossible),
        None => Err(NoSeating::Undecided),
    }
}

struct Search<'a> {
    room: &'a Room,
    best: Option<(u64, Vec<usize>)>,
    /// Of the first flow: nothing has fewer moves.
    bound: u64,
    flows: usize,
}

/// What a flow's seating has against it.
enum Offence {
    None,
    /// Whether the unit sits at the table must be decided.
    Open(usize, usize),
    /// No choice that is left helps.
    Hopeless,
}

fn choices(allowed: &[bool]) -> usize {
    allowed.iter().filter(|allowed| **allowed).count()
}

impl Search<'_> {
    fn explore(&mut self, allowed: &Allowed) {
        let known = self.best.as_ref().map(|(moves, _)| *moves);
        if self.flows > FLOWS || known == Some(self.bound) {
            return;
        }
        self.flows += 1;
        let Some((moves, seats)) = least_moves(self.room, allowed) else { return };
        if self.flows == 1 {
            self.bound = moves;
        }
        if known.is_some_and(|known| known <= moves) {
            return;
        }
        match self.offence(allowed, &seats) {
            Offence::None => self.best = Some((moves, seats)),
            Offence::Open(unit, table) => self.branch(allowed, unit, table),
            Offence::Hopeless => {}
        }
    }

    fn branch(&mut self, allowed: &Allowed, unit: usize, table: usize) {
        let mut there = allowed.clone();
        there[unit].fill(false);
        there[unit][table] = true;
        if self.spread_word(&mut there, unit) {
            self.explore(&there);
        }
        let mut elsewhere = allowed.clone();
        elsewhere[unit][table] = false;
        if self.spread_word(&mut elsewhere, unit) {
            self.explore(&elsewhere);
        }
    }

    /// Where a unit has one table left, those apart from it lose that table. False if somebody has none left.
    fn spread_word(&self, allowed: &mut Allowed, unit: usize) -> bool {
        let mut news = vec![unit];
        while let Some(unit) = news.pop() {
            let Some(table) = allowed[unit].iter().position(|allowed| *allowed) else { return false };
            if choices(&allowed[unit]) > 1 {
                continue;
            }
            for &other in &self.room.apart[unit] {
                if std::mem::take(&mut allowed[other][table]) {
                    news.push(other);
                }
            }
        }
        // A unit that is apart from itself has taken its own last table.
        !allowed[unit].iter().all(|allowed| !allowed)
    }

    fn offence(&self, allowed: &Allowed, seats: &[usize]) -> Offence {
        let split = |unit: &usize| {
            let people = &self.room.units[*unit].people;
            people.iter().any(|person| seats[*person] != seats[people[0]])
        };
        let table = |unit: usize| seats[self.room.units[unit].people[0]];
        let units = 0..self.room.units.len();
        if let Some(unit) = units.clone().find(split) {
            return Offence::Open(unit, table(unit));
        }
        for unit in units {
            if self.room.apart[unit].contains(&unit) {
                return Offence::Hopeless;
            }
            if self.room.apart[unit].iter().any(|&other| table(other) == table(unit)) {
                return Offence::Open(unit, table(unit));
            }
        }
        self.lack(allowed, seats)
    }

    /// The flow has seen to the first role; the others are looked after here.
    fn lack(&self, allowed: &Allowed, seats: &[usize]) -> Offence {
        for need in self.room.needs.iter().skip(1) {
            let mut able = vec![0; self.room.coded.tables];
            let people = (0..seats.len()).filter(|person| need.has[*person]);
            people.clone().for_each(|person| able[seats[person]] += 1);
            let Some(table) = able.iter().position(|able| *able < need.min) else { continue };
            let unit = |person: usize| self.room.unit_of[person];
            let free = people.filter(|person| seats[*person] != table && allowed[unit(*person)][table]);
            let free = free.filter(|person| choices(&allowed[unit(*person)]) > 1);
            return match free.min_by_key(|person| self.room.moves[*person][table]) {
                Some(person) => Offence::Open(unit(person), table),
                None => Offence::Hopeless,
            };
        }
        Offence::None
    }
}
