//! Cross-party tables.
//!
//! Pure, and with no knowledge of the domain: people have attributes with names and values, tables have sizes, earlier
//! seatings tell who has met. A first, constructive solver: the attribute that comes first is always spread exactly, the
//! others and the repeated meetings are improved by swaps. It proves no bound and knows no pins or keep-apart; the
//! interface ([`Problem`] in, [`Seating`] out) is what a stronger solver takes over.

mod deal;
mod improve;
mod measure;
mod random;

pub use measure::{Tally, ideal, spread_excess};

/// Somebody to be seated.
#[derive(Clone, Debug, Default)]
pub struct Person {
    /// One value per attribute of the [`Problem`], in the same order; None is not counted.
    pub values: Vec<Option<String>>,
}

/// What is to be solved. People are named by their index.
#[derive(Clone, Debug, Default)]
pub struct Problem {
    /// Names of the attributes, most important first, e.g. party, bloc, gender.
    pub attributes: Vec<String>,
    /// Everybody who gets a seat.
    pub people: Vec<Person>,
    /// How many tables.
    pub tables: usize,
    /// Earlier seatings: for each, its tables as lists of people.
    pub earlier: Vec<Vec<Vec<usize>>>,
    /// The same seed gives the same seating.
    pub seed: u64,
}

/// How long to look for improvements, in attempted swaps.
#[derive(Clone, Copy, Debug)]
pub struct Budget {
    /// Attempted swaps.
    pub swaps: usize,
}

impl Default for Budget {
    /// Enough for 100 people at 12 tables to stop improving; a few tens of milliseconds.
    fn default() -> Self {
        Self { swaps: 60_000 }
    }
}

/// People at tables. Sizes differ by at most one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seating {
    /// For each table, its people.
    pub tables: Vec<Vec<usize>>,
    /// For each attribute, how many people sit outside floor or ceiling of the even share; 0 is perfect.
    pub excess: Vec<usize>,
    /// Pairs at a table who have sat together before, each counted as often as they have.
    pub repeats: usize,
}

/// A problem without a solution.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Infeasible {
    /// No tables to sit at.
    NoTables,
    /// Fewer people than tables: some table would be empty.
    TooFewPeople {
        /// How many there are.
        people: usize,
        /// How many tables were asked for.
        tables: usize,
    },
}

/// Seats everybody. Deterministic for a problem and a budget.
pub fn solve(problem: &Problem, budget: Budget) -> Result<Seating, Infeasible> {
    let people = problem.people.len();
    if problem.tables == 0 {
        return Err(Infeasible::NoTables);
    }
    if people < problem.tables {
        return Err(Infeasible::TooFewPeople { people, tables: problem.tables });
    }
    let mut random = random::SplitMix::new(problem.seed);
    let coded = measure::Coded::new(problem);
    let mut tables = deal::deal(&coded, problem.tables, &mut random);
    improve::improve(&coded, &mut tables, budget.swaps, &mut random);
    for table in &mut tables {
        table.sort_unstable();
    }
    let excess = (0..problem.attributes.len()).map(|attribute| coded.excess(&tables, attribute)).collect();
    let repeats = coded.repeats(&tables);
    Ok(Seating { tables, excess, repeats })
}
