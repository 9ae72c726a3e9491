//! Swaps of two people between tables, kept when nothing more important gets worse.
//!
//! The order is strict: a swap is judged by the excess of the first attribute, then the second, …, then by repeated
//! meetings; equal swaps are kept too, which lets the search wander over plateaus.

use std::cmp::Ordering;

use crate::measure::Coded;
use crate::random::SplitMix;

pub(crate) fn improve(coded: &Coded, tables: &mut [Vec<usize>], swaps: usize, random: &mut SplitMix) {
    if tables.len() < 2 {
        return;
    }
    let mut counts: Vec<_> = (0..coded.values.len()).map(|attribute| coded.counts(tables, attribute)).collect();
    let ideals: Vec<Vec<(usize, usize)>> = counts
        .iter()
        .map(|values| values.iter().map(|here| crate::ideal(here.iter().sum(), tables.len())).collect())
        .collect();
    for _ in 0..swaps {
        let (from, to) = two_tables(tables.len(), random);
        let (a, b) = (random.below(tables[from].len()), random.below(tables[to].len()));
        let (first, second) = (tables[from][a], tables[to][b]);
        let swap = Swap { first, second, from, to };
        if swap.judge(coded, &counts, &ideals, tables) != Ordering::Greater {
            swap.recount(coded, &mut counts);
            tables[from][a] = second;
            tables[to][b] = first;
        }
    }
}

fn two_tables(tables: usize, random: &mut SplitMix) -> (usize, usize) {
    let from = random.below(tables);
    let to = random.below(tables - 1);
    (from, if to >= from { to + 1 } else { to })
}

struct Swap {
    first: usize,
    second: usize,
    from: usize,
    to: usize,
}

impl Swap {
    /// Less when the swap is an improvement, greater when it is a loss.
    fn judge(
        &self,
        coded: &Coded,
        counts: &[Vec<Vec<usize>>],
        ideals: &[Vec<(usize, usize)>],
        tables: &[Vec<usize>],
    ) -> Ordering {
        for attribute in 0..counts.len() {
            let (leaving, coming) = (coded.values[attribute][self.first], coded.values[attribute][self.second]);
            if leaving == coming {
                continue;
            }
            let mut change = 0_isize;
            for (value, gives, takes) in [(leaving, self.from, self.to), (coming, self.to, self.from)] {
                let Some(value) = value else { continue };
                let (here, ideal) = (&counts[attribute][value], ideals[attribute][value]);
                change += off(here[gives] - 1, ideal) - off(here[gives], ideal);
                change += off(here[takes] + 1, ideal) - off(here[takes], ideal);
            }
            if change != 0 {
                return change.cmp(&0);
            }
        }
        let meets = |person: usize, table: usize, but: usize| -> usize {
            tables[table].iter().filter(|&&other| other != but).map(|&other| coded.met(person, other)).sum()
        };
        let before = meets(self.first, self.from, self.first) + meets(self.second, self.to, self.second);
        let after = meets(self.first, self.to, self.second) + meets(self.second, self.from, self.first);
        after.cmp(&before)
    }

    fn recount(&self, coded: &Coded, counts: &mut [Vec<Vec<usize>>]) {
        for (attribute, counts) in counts.iter_mut().enumerate() {
            for (person, gives, takes) in [(self.first, self.from, self.to), (self.second, self.to, self.from)] {
                if let Some(value) = coded.values[attribute][person] {
                    counts[value][gives] -= 1;
                    counts[value][takes] += 1;
                }
            }
        }
    }
}

fn off(here: usize, (floor, ceiling): (usize, usize)) -> isize {
    (floor.saturating_sub(here) + here.saturating_sub(ceiling)) as isize
}
