//! The solver's one entrance: first a legal seating or the clash that forbids it, then a bound, then better and better
//! seatings until the proof closes, the effort is spent or somebody says stop.

use std::time::{Duration, Instant};

use crate::anneal::{Annealer, STRIDE};
use crate::board::Board;
use crate::coded::Coded;
use crate::feasible::{Feasibility, legal_rotation};
use crate::random::SplitMix;
use crate::shuffle::Shuffled;
use crate::{Bound, Clash, Cost, Instance, Malformed, Seats};

/// How hard to look, and with which dice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effort {
    /// The same seed and number of moves give the same seating.
    pub seed: u64,
    /// When to stop.
    pub limit: Limit,
}

/// When to stop looking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// After this many tried moves; deterministic.
    Moves(u64),
    /// After this long; how far that goes depends on the machine.
    Time(Duration),
}

/// Somebody who follows the search.
pub trait Watch {
    /// Asked often; true ends the search with the best so far.
    fn stop(&self) -> bool {
        false
    }

    /// A better seating, legal like all of them. The first comes at once.
    fn better(&mut self, _solution: &Solution) {}

    /// How far the search has come, in per cent; often, but not at every move.
    fn progress(&mut self, _percent: u8) {}
}

/// Nobody follows.
impl Watch for () {}

/// A legal seating.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Solution {
    /// Who sits where.
    pub seats: Seats,
    /// What it costs.
    pub cost: Cost,
    /// What no legal seating can be below.
    pub bound: Bound,
}

impl Solution {
    /// Whether no legal seating costs less.
    pub fn is_proven_best(&self) -> bool {
        self.cost.total == self.bound.total
    }
}

/// Why there is no seating.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unseatable {
    /// The instance names what is not there.
    Malformed(Malformed),
    /// The rules cannot all hold.
    Clash(Clash),
    /// No legal seating was found, and none was ruled out. Takes rules more tangled than any workshop's.
    NotFound,
}

/// Seats everybody as well as it can within the effort.
pub fn solve(instance: &Instance, effort: Effort, watch: &mut dyn Watch) -> Result<Solution, Unseatable> {
    instance.check().map_err(Unseatable::Malformed)?;
    if let Some(clash) = crate::clash::clash(instance) {
        return Err(Unseatable::Clash(clash));
    }
    let mut random = SplitMix::new(effort.seed);
    let shuffled = Shuffled::new(instance, &mut random);
    let coded = Coded::new(&shuffled.instance);
    let mut seats = vec![];
    for rules in &coded.rules {
        match legal_rotation(rules, &coded.sizes, &mut random) {
            Feasibility::Legal(rotation) => seats.push(rotation),
            Feasibility::Impossible | Feasibility::Unknown => return Err(Unseatable::NotFound),
        }
    }
    let bound = crate::bound::of(&coded);
    let mut told = Told { instance, shuffled: &shuffled, bound, watch, last: None };
    told.better(&seats);
    let seats = search(&coded, seats, effort.limit, &mut random, &mut told);
    Ok(told.better(&seats))
}

/// Who is told of better seatings, and what they were told last.
struct Told<'a> {
    instance: &'a Instance,
    shuffled: &'a Shuffled,
    bound: Bound,
    watch: &'a mut dyn Watch,
    last: Option<Solution>,
}

impl Told<'_> {
    /// Tells of a seating, unless it is no better than the last.
    fn better(&mut self, seats: &Seats) -> Solution {
        let seats = self.shuffled.back(seats);
        let cost = crate::cost(self.instance, &seats);
        match &self.last {
            Some(last) if last.cost.total <= cost.total => last.clone(),
            _ => {
                let solution = Solution { seats, cost, bound: self.bound };
                self.watch.better(&solution);
                self.last.insert(solution).clone()
            }
        }
    }
}

/// Strides between two tellings: counting a large seating from the beginning takes as long as a few strides.
const TELLING: u64 = 256;

/// Anneals in cycles, each warm enough at first to forget the one before it.
fn search(coded: &Coded, first: Seats, limit: Limit, random: &mut SplitMix, told: &mut Told<'_>) -> Seats {
    let annealer = Annealer::new(coded);
    let mut board = Board::new(coded, &first);
    let (mut seats, mut best) = (first, board.cost());
    let heating = Heating::new(coded, &told.bound);
    let mut clock = Clock::new(limit);
    let (mut strides, mut untold) = (0, false);
    while annealer.can_move() && best as u64 > told.bound.total && !told.watch.stop() {
        let Some(spent) = clock.spent() else { break };
        let heat = heating.at((spent * clock.cycles).fract());
        annealer.stride(&mut board, heat, random, &mut best, &mut |better| {
            seats = better.seats();
            untold = true;
        });
        clock.moves += STRIDE;
        strides += 1;
        if strides % TELLING == 0 {
            told.watch.progress((spent * 100.0) as u8);
            if std::mem::take(&mut untold) {
                told.better(&seats);
            }
        }
    }
    seats
}

/// How warm a cycle is: warm at first, so that people spread; then in the narrow range where people who meet again are
/// moved apart.
struct Heating {
    from: f64,
    to: f64,
    /// What counts as one: the price of one more repeat.
    unit: f64,
}

impl Heating {
    fn new(coded: &Coded, bound: &Bound) -> Self {
        let unit = match coded.repeat_weight {
            0 => coded.kinds.iter().map(|kind| kind.weight).filter(|weight| *weight > 0).min().unwrap_or(1),
            weight => weight,
        };
        // Where the tables force many repeats, nearly every move makes one, and colder searches stand still.
        let crowded = bound.repeats as f64 > 0.1 * (coded.people * coded.rules.len()) as f64;
        let (from, to) = if crowded { (0.7, 0.25) } else { (0.4, 0.15) };
        Self { from, to, unit: f64::from(unit) }
    }

    /// After a part of the cycle.
    fn at(&self, part: f64) -> f64 {
        const SPREADING: f64 = 0.08;
        let cool = |from: f64, to: f64, part: f64| from * (to / from).powf(part) * self.unit;
        if part < SPREADING {
            cool(2.0, self.from, part / SPREADING)
        } else {
            cool(self.from, self.to, (part - SPREADING) / (1.0 - SPREADING))
        }
    }
}

/// How much of the effort is spent.
struct Clock {
    limit: Limit,
    start: Instant,
    moves: u64,
    /// Into how many cycles the effort is parted.
    cycles: f64,
}

impl Clock {
    fn new(limit: Limit) -> Self {
        // A cycle below a second is too hasty, and beyond two it gains little.
        let cycles = match limit {
            Limit::Moves(moves) => (moves / 4_000_000).clamp(1, 20) as f64,
            Limit::Time(time) => time.as_secs_f64().ceil().clamp(1.0, 20.0),
        };
        Self { limit, start: Instant::now(), moves: 0, cycles }
    }

    /// From 0 to 1; None when it is all spent.
    fn spent(&self) -> Option<f64> {
        let spent = match self.limit {
            Limit::Moves(moves) => self.moves as f64 / moves as f64,
            Limit::Time(time) => self.start.elapsed().as_secs_f64() / time.as_secs_f64(),
        };
        (spent < 1.0).then_some(spent)
    }
}
