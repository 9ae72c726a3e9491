//! Whether a rotation's rules can all hold, by a search over the people they name; everybody else fills the seats that are
//! left. The search is exact until it gives up at [`NODES`], and then says so.

use crate::coded::Rules;
use crate::random::SplitMix;

/// Nodes after which the search gives up. Real rules take a few dozen.
const NODES: u32 = 20_000;

/// What the search found.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Feasibility {
    /// A legal rotation: each person's table.
    Legal(Vec<usize>),
    /// There is none.
    Impossible,
    /// None was found, and none was ruled out.
    Unknown,
}

/// Looks for a legal rotation. Random in what the rules leave open.
pub(crate) fn legal_rotation(rules: &Rules, sizes: &[(usize, usize)], random: &mut SplitMix) -> Feasibility {
    let mut search = Search::new(rules, sizes);
    match search.run() {
        Step::Found => search.fill(random).map_or(Feasibility::Unknown, Feasibility::Legal),
        Step::Dead => Feasibility::Impossible,
        Step::Tired => Feasibility::Unknown,
    }
}

/// Whether the rules of a rotation are proven impossible.
pub(crate) fn is_impossible(rules: &Rules, sizes: &[(usize, usize)]) -> bool {
    Search::new(rules, sizes).run() == Step::Dead
}

#[derive(PartialEq, Eq)]
enum Step {
    Found,
    Dead,
    Tired,
}

struct Search<'a> {
    rules: &'a Rules,
    sizes: &'a [(usize, usize)],
    /// Units that some rule names but does not place, by index; the order is chosen as the search goes.
    named: Vec<usize>,
    /// For each unit, those it must not sit with.
    foes: Vec<Vec<usize>>,
    /// For each unit, its table.
    table: Vec<Option<usize>>,
    /// For each table, how many sit there.
    filled: Vec<usize>,
    /// For each table, how many named units sit there.
    named_at: Vec<usize>,
    /// For each unit and table, how many foes sit there.
    foes_at: Vec<Vec<u32>>,
    /// For each need and table, how many are able.
    able: Vec<Vec<usize>>,
    /// For each need, how many able are not yet placed.
    able_left: Vec<usize>,
    /// People not yet placed.
    left: usize,
    nodes: u32,
}

impl<'a> Search<'a> {
    fn new(rules: &'a Rules, sizes: &'a [(usize, usize)]) -> Self {
        let tables = sizes.len();
        let foes = |unit: &crate::coded::Unit| {
            let foes = unit.people.iter().flat_map(|person| &rules.apart[*person]);
            let mut foes: Vec<usize> = foes.map(|person| rules.unit_of[*person]).collect();
            foes.sort_unstable();
            foes.dedup();
            foes
        };
        let foes: Vec<Vec<usize>> = rules.units.iter().map(foes).collect();
        // With one needed role whoever is able can be dealt out at the end; with more, a person may have two of them.
        let able = |unit: &crate::coded::Unit| {
            unit.people.iter().any(|person| rules.needs.iter().any(|need| need.has[*person]))
        };
        let named = (0..rules.units.len()).filter(|&index| {
            let unit = &rules.units[index];
            unit.pin.is_some()
                || unit.people.len() > 1
                || !foes[index].is_empty()
                || (rules.needs.len() > 1 && able(unit))
        });
        Self {
            named: named.collect(),
            table: vec![None; rules.units.len()],
            filled: vec![0; tables],
            named_at: vec![0; tables],
            foes_at: foes.iter().map(|foes| if foes.is_empty() { vec![] } else { vec![0; tables] }).collect(),
            able: vec![vec![0; tables]; rules.needs.len()],
            able_left: rules.needs.iter().map(|need| need.has.iter().filter(|has| **has).count()).collect(),
            left: rules.unit_of.len(),
            nodes: 0,
            rules,
            sizes,
            foes,
        }
    }

    /// Places everybody whom a rule names.
    fn run(&mut self) -> Step {
        if self.rules.contradicts
            || !self.place_pinned()
            || !self.has_room()
            || !self.has_able()
            || self.crowd() > self.sizes.len()
        {
            return Step::Dead;
        }
        // Most rules are in nobody's way: the largest and the least liked first, without second thoughts, seats them all.
        let plain = self.named.clone();
        let mut ranked = plain.clone();
        ranked.sort_by_key(|unit| self.rank(*unit));
        self.named = ranked;
        if self.place_plainly() {
            return Step::Found;
        }
        self.clear(&plain);
        self.place(0)
    }

    /// How many units none of which may sit with another, found greedily: tables of several sizes hide such a crowd from
    /// the search.
    fn crowd(&self) -> usize {
        let grow = |first: &usize| {
            let mut crowd = vec![*first];
            let mut others = self.foes[*first].clone();
            others.sort_by_key(|unit| std::cmp::Reverse(self.foes[*unit].len()));
            for unit in others {
                if crowd.iter().all(|member| self.foes[unit].binary_search(member).is_ok()) {
                    crowd.push(unit);
                }
            }
            crowd.len()
        };
        self.named.iter().map(grow).max().unwrap_or(0)
    }

    /// Seats whoever has a place already, and leaves them out of the search.
    fn place_pinned(&mut self) -> bool {
        let pin = |unit: &usize| self.rules.units[*unit].pin;
        let (pinned, free): (Vec<usize>, Vec<usize>) = self.named.iter().partition(|unit| pin(unit).is_some());
        self.named = free;
        pinned.into_iter().all(|unit| {
            let table = self.choices(unit).pop();
            table.inspect(|table| self.put(unit, *table)).is_some()
        })
    }

    /// Each where there is most room; false at the first who fits nowhere.
    fn place_plainly(&mut self) -> bool {
        for index in 0..self.named.len() {
            let unit = self.named[index];
            match self.choices(unit).first() {
                Some(&table) => self.put(unit, table),
                None => return false,
            }
        }
        self.has_room() && self.has_able() && self.roles_fit()
    }

    /// Takes up everybody who is not pinned.
    fn clear(&mut self, named: &[usize]) {
        for unit in 0..self.table.len() {
            if let (Some(table), None) = (self.table[unit], self.rules.units[unit].pin) {
                self.take(unit, table);
            }
        }
        self.named = named.to_vec();
    }

    /// The largest and the least liked come first.
    fn rank(&self, unit: usize) -> std::cmp::Reverse<(usize, usize)> {
        std::cmp::Reverse((self.rules.units[unit].people.len(), self.foes[unit].len()))
    }

    fn place(&mut self, placed: usize) -> Step {
        if !self.has_room() || !self.has_able() {
            return Step::Dead;
        }
        let Some((index, choices)) = self.tightest(placed) else {
            return if self.roles_fit() { Step::Found } else { Step::Dead };
        };
        self.nodes += 1;
        if self.nodes > NODES {
            return Step::Tired;
        }
        self.named.swap(placed, index);
        let unit = self.named[placed];
        let mut tired = false;
        for table in choices {
            self.put(unit, table);
            match self.place(placed + 1) {
                Step::Found => return Step::Found,
                Step::Dead => {}
                Step::Tired => tired = true,
            }
            self.take(unit, table);
            if tired {
                break;
            }
        }
        self.named.swap(placed, index);
        if tired { Step::Tired } else { Step::Dead }
    }

    /// The unplaced unit with the fewest tables left, and these tables.
    fn tightest(&self, placed: usize) -> Option<(usize, Vec<usize>)> {
        let mut best: Option<(usize, Vec<usize>)> = None;
        for index in placed..self.named.len() {
            let choices = self.choices(self.named[index]);
            let key = |index: usize, choices: usize| (choices, self.rank(self.named[index]));
            let better =
                best.as_ref().is_none_or(|(known, tables)| key(index, choices.len()) < key(*known, tables.len()));
            if better {
                let dead = choices.is_empty();
                best = Some((index, choices));
                if dead {
                    break;
                }
            }
        }
        best
    }

    /// Tables a unit may sit at. Of tables that nobody can tell apart yet, the first stands for all.
    fn choices(&self, unit: usize) -> Vec<usize> {
        let people = self.rules.units[unit].people.len();
        let fits = |table: usize| {
            self.filled[table] + people <= self.sizes[table].1
                && (self.foes[unit].is_empty() || self.foes_at[unit][table] == 0)
        };
        if let Some(table) = self.rules.units[unit].pin {
            return if fits(table) { vec![table] } else { vec![] };
        }
        let mut untouched: Vec<(usize, usize)> = vec![];
        let mut choices = vec![];
        for table in (0..self.sizes.len()).filter(|&table| !self.rules.closed[table] && fits(table)) {
            if self.named_at[table] == 0 {
                if untouched.contains(&self.sizes[table]) {
                    continue;
                }
                untouched.push(self.sizes[table]);
            }
            choices.push(table);
        }
        // The emptiest first: room is what later units will want.
        choices.sort_by_key(|&table| self.filled[table]);
        choices
    }

    fn put(&mut self, unit: usize, table: usize) {
        self.table[unit] = Some(table);
        self.named_at[table] += 1;
        self.step(unit, table, true);
    }

    fn take(&mut self, unit: usize, table: usize) {
        self.table[unit] = None;
        self.named_at[table] -= 1;
        self.step(unit, table, false);
    }

    fn step(&mut self, unit: usize, table: usize, more: bool) {
        let people = &self.rules.units[unit].people;
        if more {
            self.filled[table] += people.len();
            self.left -= people.len();
        } else {
            self.filled[table] -= people.len();
            self.left += people.len();
        }
        for &foe in &self.foes[unit] {
            self.foes_at[foe][table] = if more { self.foes_at[foe][table] + 1 } else { self.foes_at[foe][table] - 1 };
        }
        for ((need, able), left) in self.rules.needs.iter().zip(&mut self.able).zip(&mut self.able_left) {
            let here = people.iter().filter(|person| need.has[**person]).count();
            able[table] = if more { able[table] + here } else { able[table] - here };
            *left = if more { *left - here } else { *left + here };
        }
    }

    /// Whether those who are left fit in, by number.
    fn has_room(&self) -> bool {
        let (mut wanted, mut free) = (0, 0);
        for (table, (min, max)) in self.sizes.iter().enumerate() {
            if self.rules.closed[table] {
                if self.filled[table] < *min {
                    return false;
                }
            } else {
                wanted += min.saturating_sub(self.filled[table]);
                free += max - self.filled[table];
            }
        }
        wanted <= self.left && self.left <= free
    }

    /// Whether there are able enough left for what the tables lack, by number.
    fn has_able(&self) -> bool {
        let needs = self.rules.needs.iter().zip(&self.able).zip(&self.able_left);
        needs
            .into_iter()
            .all(|((need, able), left)| able.iter().map(|here| need.min.saturating_sub(*here)).sum::<usize>() <= *left)
    }

    /// Whether the able who are left can fill what every table lacks; exact for one role, and for more everybody able is
    /// placed by now.
    fn roles_fit(&self) -> bool {
        let mut lacking_at = vec![0; self.sizes.len()];
        for (need, able) in self.rules.needs.iter().zip(&self.able) {
            let free = self.free_people().filter(|person| need.has[*person]).count();
            let mut lacking = 0;
            for (table, here) in able.iter().enumerate() {
                let lack = need.min.saturating_sub(*here);
                lacking += lack;
                lacking_at[table] += lack;
                if lack > 0 && self.rules.closed[table] {
                    return false;
                }
            }
            if lacking > free {
                return false;
            }
        }
        let fits = |(table, lack): (usize, &usize)| self.filled[table] + lack <= self.sizes[table].1;
        if !lacking_at.iter().enumerate().all(fits) {
            return false;
        }
        // The able take seats of their own beside what the tables want by number.
        let open = || (0..self.sizes.len()).filter(|table| !self.rules.closed[*table]);
        let wanted: usize =
            open().map(|table| self.sizes[table].0.saturating_sub(self.filled[table]).max(lacking_at[table])).sum();
        wanted <= self.left
    }

    fn free_people(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.rules.unit_of.len()).filter(|person| self.table[self.rules.unit_of[*person]].is_none())
    }

    /// Deals out whoever no rule names: what roles lack, then what tables lack, then evenly.
    fn fill(&mut self, random: &mut SplitMix) -> Option<Vec<usize>> {
        let mut free: Vec<usize> = self.free_people().collect();
        random.shuffle(&mut free);
        for need in 0..self.rules.needs.len() {
            for table in 0..self.sizes.len() {
                while self.able[need][table] < self.rules.needs[need].min {
                    let able = free.iter().position(|person| self.rules.needs[need].has[*person])?;
                    self.put(self.rules.unit_of[free.swap_remove(able)], table);
                }
            }
        }
        while let Some(person) = free.pop() {
            let open = (0..self.sizes.len())
                .filter(|&table| !self.rules.closed[table] && self.filled[table] < self.sizes[table].1);
            let here = |table: &usize| (self.filled[*table] >= self.sizes[*table].0, self.filled[*table]);
            let table = open.min_by_key(here)?;
            self.put(self.rules.unit_of[person], table);
        }
        self.rules.unit_of.iter().map(|unit| self.table[*unit]).collect()
    }
}
