//! What makes a seating good: how evenly each value is spread, and how seldom two people meet again.

use std::collections::BTreeMap;

use crate::Problem;

/// For one value of one attribute: how many sit at each table, and the even share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// The value, e.g. «Ap».
    pub value: String,
    /// People with it, per table.
    pub per_table: Vec<usize>,
    /// The even share, rounded down.
    pub floor: usize,
    /// The even share, rounded up.
    pub ceiling: usize,
}

/// Floor and ceiling of the even share of `count` people over `tables` tables.
pub fn ideal(count: usize, tables: usize) -> (usize, usize) {
    (count / tables, count.div_ceil(tables))
}

/// How many people sit outside floor and ceiling of the even share.
pub fn spread_excess(per_table: &[usize]) -> usize {
    let (floor, ceiling) = ideal(per_table.iter().sum(), per_table.len());
    per_table.iter().map(|&here| floor.saturating_sub(here) + here.saturating_sub(ceiling)).sum()
}

/// The problem with numbers in place of names.
pub(crate) struct Coded {
    /// For each attribute and person, the value's number.
    pub(crate) values: Vec<Vec<Option<usize>>>,
    /// For each attribute, how many values it has.
    pub(crate) kinds: Vec<usize>,
    /// How often each pair has sat together.
    met: Vec<Vec<u8>>,
}

impl Coded {
    pub(crate) fn new(problem: &Problem) -> Self {
        let mut values = vec![];
        let mut kinds = vec![];
        for attribute in 0..problem.attributes.len() {
            let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
            let coded = problem.people.iter().map(|person| {
                let value = person.values.get(attribute)?.as_deref()?;
                let next = numbers.len();
                Some(*numbers.entry(value).or_insert(next))
            });
            values.push(coded.collect());
            kinds.push(numbers.len());
        }
        let mut met = vec![vec![0_u8; problem.people.len()]; problem.people.len()];
        for table in problem.earlier.iter().flatten() {
            for (a, b) in pairs(table) {
                met[a][b] = met[a][b].saturating_add(1);
                met[b][a] = met[a][b];
            }
        }
        Self { values, kinds, met }
    }

    pub(crate) fn people(&self) -> usize {
        self.met.len()
    }

    pub(crate) fn met(&self, a: usize, b: usize) -> usize {
        usize::from(self.met[a][b])
    }

    pub(crate) fn counts(&self, tables: &[Vec<usize>], attribute: usize) -> Vec<Vec<usize>> {
        let mut counts = vec![vec![0; tables.len()]; self.kinds[attribute]];
        for (index, table) in tables.iter().enumerate() {
            for value in table.iter().filter_map(|&person| self.values[attribute][person]) {
                counts[value][index] += 1;
            }
        }
        counts
    }

    pub(crate) fn excess(&self, tables: &[Vec<usize>], attribute: usize) -> usize {
        self.counts(tables, attribute).iter().map(|per_table| spread_excess(per_table)).sum()
    }

    pub(crate) fn repeats(&self, tables: &[Vec<usize>]) -> usize {
        tables.iter().flat_map(|table| pairs(table)).map(|(a, b)| self.met(a, b)).sum()
    }
}

fn pairs(table: &[usize]) -> impl Iterator<Item = (usize, usize)> + '_ {
    table.iter().enumerate().flat_map(|(index, &a)| table[index + 1..].iter().map(move |&b| (a, b)))
}
