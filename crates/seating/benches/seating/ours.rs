//! One run of our own solver, and what is kept of any run.

use std::time::{Duration, Instant};

use rundebord_seating::{Effort, Limit, Seats, Solution, Unseatable, Watch, cost, solve, violations};

use super::Named;

/// What came of a run.
#[derive(Clone, Default)]
pub struct Run {
    /// Of the seating; None when there is none.
    pub cost: Option<u64>,
    /// Proven lower bound.
    pub bound: Option<u64>,
    /// No rule is broken.
    pub legal: bool,
    /// Told impossible; with how many rules, when the solver says which.
    pub impossible: Option<Option<usize>>,
    /// Until the first seating.
    pub to_first: Option<Duration>,
    /// Until the seating that was given.
    pub to_best: Option<Duration>,
    /// In all.
    pub took: Duration,
}

impl Run {
    /// Scores a seating.
    pub fn seated(named: &Named, seats: &Seats) -> Self {
        let cost = Some(cost(&named.instance, seats).total);
        Self { cost, legal: violations(&named.instance, seats).is_empty(), ..Self::default() }
    }

    /// No legal seating costs less.
    pub fn is_proven(&self) -> bool {
        self.legal && self.cost.is_some() && self.cost == self.bound
    }
}

struct Stopwatch {
    start: Instant,
    first: Option<Duration>,
    best: Option<Duration>,
}

impl Watch for Stopwatch {
    fn better(&mut self, _: &Solution) {
        self.best = Some(self.start.elapsed());
        self.first = self.first.or(self.best);
    }
}

/// Solves with a time limit, reading of the file left out.
pub fn run(named: &Named, seconds: f64) -> Run {
    let effort = Effort { seed: 1, limit: Limit::Time(Duration::from_secs_f64(seconds)) };
    let mut watch = Stopwatch { start: Instant::now(), first: None, best: None };
    let answer = solve(&named.instance, effort, &mut watch);
    let took = watch.start.elapsed();
    match answer {
        Ok(solution) => Run {
            bound: Some(solution.bound.total),
            to_first: watch.first,
            to_best: watch.best,
            took,
            ..Run::seated(named, &solution.seats)
        },
        Err(Unseatable::Clash(clash)) => {
            Run { impossible: Some(Some(clash.constraints.len())), took, ..Run::default() }
        }
        Err(Unseatable::Malformed(_) | Unseatable::NotFound) => Run { took, ..Run::default() },
    }
}
