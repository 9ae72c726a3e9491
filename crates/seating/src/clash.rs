//! Why nobody can be seated: the fewest rules that cannot hold together, by QuickXplain (Junker 2004).

use crate::Instance;
use crate::coded::Rules;
use crate::feasible::is_impossible;

/// A minimal set of rules that cannot all hold: without any one of them, the rest could.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// In which rotation, the first of those where it shows.
    pub rotation: usize,
    /// The rules, by index in the instance; empty when the tables' sizes alone are enough.
    pub constraints: Vec<usize>,
    /// What there is too little of.
    pub lack: Lack,
}

/// What there is too little of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// More people than seats.
    Seats {
        /// To be seated.
        people: usize,
        /// Most that the tables take.
        seats: usize,
    },
    /// Fewer people than the tables need.
    People {
        /// To be seated.
        people: usize,
        /// Fewest that the tables take.
        needed: usize,
    },
    /// Enough of both, but the rules are in each other's way.
    Room,
}

/// The clash that forbids every seating of the first impossible rotation, if there is one.
pub(crate) fn clash(instance: &Instance) -> Option<Clash> {
    let (people, seats) = (instance.people.len(), instance.tables.iter().map(|table| table.max).sum());
    if people > seats {
        return Some(Clash { rotation: 0, constraints: vec![], lack: Lack::Seats { people, seats } });
    }
    let needed = instance.tables.iter().map(|table| table.min).sum();
    if people < needed {
        return Some(Clash { rotation: 0, constraints: vec![], lack: Lack::People { people, needed } });
    }
    (0..instance.rotations).find_map(|rotation| {
        let rules =
            Explain { instance, rotation, sizes: instance.tables.iter().map(|table| (table.min, table.max)).collect() };
        let all: Vec<usize> = (0..instance.constraints.len())
            .filter(|constraint| instance.constraints[*constraint].holds_in(rotation))
            .collect();
        if !rules.impossible(&all) {
            return None;
        }
        let mut constraints = rules.minimal(&[], false, &all);
        constraints.sort_unstable();
        Some(Clash { rotation, constraints, lack: Lack::Room })
    })
}

struct Explain<'a> {
    instance: &'a Instance,
    rotation: usize,
    sizes: Vec<(usize, usize)>,
}

impl Explain<'_> {
    fn impossible(&self, constraints: &[usize]) -> bool {
        let rules = Rules::new(self.instance, self.rotation, constraints);
        is_impossible(&rules, &self.sizes)
    }

    /// The smallest part of `rules` that cannot hold beside `known`. `news` tells whether `known` has grown since it was
    /// last found possible.
    fn minimal(&self, known: &[usize], news: bool, rules: &[usize]) -> Vec<usize> {
        if news && self.impossible(known) {
            return vec![];
        }
        if let [only] = rules {
            return vec![*only];
        }
        let (first, second) = rules.split_at(rules.len() / 2);
        let late = self.minimal(&[known, first].concat(), !first.is_empty(), second);
        let early = self.minimal(&[known, &late].concat(), !late.is_empty(), first);
        [early, late].concat()
    }
}
