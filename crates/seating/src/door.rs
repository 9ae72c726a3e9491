//! Re-seating at the door: a seating is running, somebody is absent, comes late or is replaced, a table is added or closed.
//!
//! [`reseat`] finds the fewest people who have to get up, proven, and then the best balance for each further person that the
//! facilitator is willing to move. Those who are fixed stay where they are. First a network flow with branching finds the
//! fewest moves, then a seeded walk looks for good balance at each number of moves, and at last a search with bounds tries
//! to improve on it or to prove that nobody can. Leaves out what the tables have written: notes never follow people.

mod balance;
mod board;
mod fewest;
mod flow;
mod frontier;
mod meetings;
mod order;
mod prove;
mod room;
mod walk;

use crate::{Clash, Cost, Instance, Lack, Malformed};

use fewest::{Fewest, NoSeating, fewest};
use frontier::Frontier;
use room::Room;

/// Where somebody is when the changes come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// Has a seat at a table of the instance.
    At(usize),
    /// Had a seat at a table that is not there any more; a new one is a move.
    Leaving,
    /// Has no seat yet; the first one is no move.
    Arriving,
}

/// A seating that is under way, for the people and tables of an instance with one rotation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Running {
    /// Where each person is.
    pub places: Vec<Place>,
    /// Who is never moved; says nothing about those who are arriving.
    pub fixed: Vec<bool>,
}

/// How far to look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// How many moves to try beyond the fewest.
    pub extra_moves: usize,
    /// Decides between answers that are equally good, and the walk.
    pub seed: u64,
    /// How many seatings the proof tries at the most, and the walk half as many; the answer does not depend on the clock.
    pub trials: u64,
}

impl Default for Limits {
    /// Six moves more, and well under 100 ms for a large council.
    fn default() -> Self {
        Self { extra_moves: 6, seed: 0, trials: 160_000 }
    }
}

/// Somebody who gets another table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved {
    /// Who.
    pub person: usize,
    /// The table until now; None when it is not there any more.
    pub from: Option<usize>,
    /// The new table.
    pub to: usize,
}

/// A legal seating that is better balanced than every one found with fewer moves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reseating {
    /// How many change table; a first seat is not counted.
    pub moves: usize,
    /// They, in the order of the people.
    pub moved: Vec<Moved>,
    /// The table of each person.
    pub seats: Vec<usize>,
    /// What the seating costs.
    pub cost: Cost,
    /// Whether no legal seating with so many moves or fewer costs less.
    pub proven: bool,
}

/// What the facilitator can choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// From the fewest moves on, each with more moves and a lower cost than the one before. Never empty.
    pub options: Vec<Reseating>,
    /// Whether nothing legal has fewer moves than the first option; false only when the rules are unusually tangled.
    pub fewest_proven: bool,
}

/// Why nothing can be offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stuck {
    /// The instance names what is not there or has not exactly one rotation.
    Malformed(Malformed),
    /// The running seating is of other people or tables than the instance.
    Mismatch,
    /// Possible only if somebody fixed moves: these are enough, and fewer are not, unless the rules are unusually tangled.
    Fixed {
        /// Who.
        people: Vec<usize>,
    },
    /// The rules cannot all hold, whoever moves.
    Clash(Clash),
    /// The rules are so tangled that neither a seating nor a proof was found within reason.
    Undecided,
}

/// The fewest moves that make a running seating legal, and what each further move can win.
pub fn reseat(instance: &Instance, running: &Running, limits: Limits) -> Result<Offer, Stuck> {
    check(instance, running)?;
    let order = order::order(instance, running, limits.seed);
    let (ordered, sat) = order::reorder(instance, running, &order);
    let room = Room::new(&ordered, &sat, true);
    let Fewest { moves, seats, proven } = fewest(&room).map_err(|none| stuck(instance, running, none))?;
    let limits = Limits { extra_moves: limits.extra_moves.min(instance.people.len()), ..limits };
    let mut frontier = Frontier::new(&room, moves, limits.extra_moves, &seats);
    walk::walk(&room, &mut frontier, limits);
    let proven_below = prove::prove(&room, &mut frontier, limits.trials);
    let option = |(moves, seats): (u64, &[usize])| {
        let seats = order::restore(&order, &room.unit_of.iter().map(|unit| seats[*unit]).collect::<Vec<usize>>());
        let cost = crate::cost(instance, &vec![seats.clone()]);
        let moved = moved(running, &seats);
        Reseating { moves: moves as usize, moved, seats, cost, proven: proven && moves < proven_below }
    };
    Ok(Offer { options: frontier.seatings().map(option).collect(), fewest_proven: proven })
}

fn check(instance: &Instance, running: &Running) -> Result<(), Stuck> {
    instance.check().map_err(Stuck::Malformed)?;
    if instance.rotations != 1 {
        return Err(Stuck::Malformed(Malformed::Rotations(instance.rotations)));
    }
    let people = instance.people.len();
    let known = |place: &Place| !matches!(place, Place::At(table) if *table >= instance.tables.len());
    let matches = running.places.len() == people && running.fixed.len() == people;
    if matches && running.places.iter().all(known) { Ok(()) } else { Err(Stuck::Mismatch) }
}

fn moved(running: &Running, seats: &[usize]) -> Vec<Moved> {
    let people = running.places.iter().zip(seats).enumerate();
    let moves = people.filter_map(|(person, (place, &to))| match *place {
        Place::At(table) if table != to => Some(Moved { person, from: Some(table), to }),
        Place::Leaving => Some(Moved { person, from: None, to }),
        Place::At(_) | Place::Arriving => None,
    });
    moves.collect()
}

/// Tells those who would have to move although they are fixed from rules that cannot hold at all.
fn stuck(instance: &Instance, running: &Running, why: NoSeating) -> Stuck {
    if why == NoSeating::Undecided {
        return Stuck::Undecided;
    }
    match fewest(&Room::new(instance, running, false)) {
        Ok(Fewest { seats, .. }) => {
            let moved = moved(running, &seats).into_iter().map(|moved| moved.person);
            Stuck::Fixed { people: moved.filter(|person| running.fixed[*person]).collect() }
        }
        Err(NoSeating::Impossible) => {
            let all = Clash { rotation: 0, constraints: (0..instance.constraints.len()).collect(), lack: Lack::Room };
            Stuck::Clash(crate::clash::clash(instance).unwrap_or(all))
        }
        Err(NoSeating::Undecided) => Stuck::Undecided,
    }
}
