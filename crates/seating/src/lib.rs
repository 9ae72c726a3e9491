//! Cross-party tables that are proven as good as they can be, or come with the gap to the proof.
//!
//! Pure, and with no knowledge of the domain: people have attributes with names and values, tables have sizes, rules hold in
//! some rotations or all. [`solve`] searches and proves, [`cost`] and [`violations`] are the plain definitions that every
//! answer is held against, [`format`] reads and writes instances and assignments as JSON.

mod anneal;
mod board;
mod bound;
mod clash;
mod coded;
mod cost;
pub mod door;
mod feasible;
pub mod format;
mod model;
mod random;
mod shuffle;
mod solve;

pub use bound::{Bound, bound};
pub use clash::{Clash, Lack};
pub use cost::{Cost, Tally, Violation, cost, tallies, violations};
pub use model::{Attribute, Constraint, Ideal, Instance, MAX_ROTATIONS, Malformed, Met, Person, Rule, Seats, Table};
pub use solve::{Effort, Limit, Solution, Unseatable, Watch, solve};

/// Floor and ceiling of the even share of `count` people over `tables` tables.
pub fn ideal(count: usize, tables: usize) -> (usize, usize) {
    (count / tables, count.div_ceil(tables))
}

/// How many people sit outside floor and ceiling of the even share.
pub fn spread_excess(per_table: &[usize]) -> usize {
    let (floor, ceiling) = ideal(per_table.iter().sum(), per_table.len());
    per_table.iter().map(|&here| floor.saturating_sub(here) + here.saturating_sub(ceiling)).sum()
}
