//! The least squared repeats: how many meetings the tables' sizes make, how many of them two rotations must have in common,
//! and how cheaply so many can be shared out over the pairs that there are (a linear programme over how many pairs meet
//! how often).

use std::collections::BTreeMap;

use super::overlap::{Crossing, Margin};
use crate::coded::{Coded, Rules};

/// A rotation, or one earlier seating that all who have met come from.
struct Round<'a> {
    sizes: Margin,
    /// The table of each person whose place is given.
    places: Vec<Option<usize>>,
    rules: Option<&'a Rules>,
}

/// Squared repeats, unweighed.
pub(super) fn least(coded: &Coded) -> u64 {
    let mut rounds: Vec<Round<'_>> = earlier(coded).into_iter().collect();
    rounds.extend(coded.rules.iter().map(|rules| round(coded, rules)));
    if rounds.len() < 2 {
        return 0;
    }
    let people = coded.mixes.iter().filter(|mixes| **mixes).count();
    let meetings: usize = rounds.iter().map(|round| fewest_meetings(&round.sizes, people)).sum();
    let forced = forced(coded, &rounds);
    let common = common(coded, &rounds, people).max(forced.values().map(|times| choose_two(*times)).sum());
    let pairs = people * people.saturating_sub(1) / 2;
    let often: Vec<u64> = forced.into_values().filter(|times| *times > 1).collect();
    let fixed: u64 = often.iter().map(|times| (times - 1) * (times - 1)).sum();
    let left = Totals {
        pairs: pairs as u64 - often.len() as u64,
        meetings: (meetings as u64).saturating_sub(often.iter().sum()),
        common: common.saturating_sub(often.iter().map(|times| choose_two(*times)).sum()),
    };
    fixed + left.cheapest(rounds.len())
}

fn choose_two(times: u64) -> u64 {
    times * times.saturating_sub(1) / 2
}

fn round<'a>(coded: &Coded, rules: &'a Rules) -> Round<'a> {
    let place = |person: usize| rules.units[rules.unit_of[person]].pin;
    let places: Vec<Option<usize>> = (0..coded.people).map(place).collect();
    let mut staff = vec![0; coded.tables];
    let mut loose = 0;
    for person in (0..coded.people).filter(|person| !coded.mixes[*person]) {
        match places[person] {
            Some(table) => staff[table] += 1,
            None => loose += 1,
        }
    }
    let size = |((min, max), staff): (&(usize, usize), &usize)| {
        (min.saturating_sub(staff + loose), max.saturating_sub(*staff))
    };
    Round { sizes: coded.sizes.iter().zip(&staff).map(size).collect(), places, rules: Some(rules) }
}

/// When everybody has met whole groups and only once, that was one seating, as good as a rotation that is given.
fn earlier(coded: &Coded) -> Option<Round<'static>> {
    let met = |a: usize, b: usize| coded.met[a * coded.people + b];
    let mut places: Vec<Option<usize>> = vec![None; coded.people];
    let mut groups: Vec<Vec<usize>> = vec![];
    for person in (0..coded.people).filter(|person| coded.mixes[*person]) {
        let group = match groups.iter().position(|group| met(group[0], person) > 0) {
            Some(group) => group,
            None => {
                groups.push(vec![]);
                groups.len() - 1
            }
        };
        for (other, members) in groups.iter().enumerate() {
            let wanted = u8::from(other == group);
            if members.iter().any(|member| met(*member, person) != wanted) {
                return None;
            }
        }
        groups[group].push(person);
        places[person] = Some(group);
    }
    let some = groups.iter().any(|group| group.len() > 1);
    let sizes = groups.iter().map(|group| (group.len(), group.len())).collect();
    some.then_some(Round { sizes, places, rules: None })
}

/// Pairs at tables, when sizes are as even as they may be.
fn fewest_meetings(sizes: &Margin, people: usize) -> usize {
    let mut here: Vec<usize> = sizes.iter().map(|size| size.0).collect();
    for _ in here.iter().sum::<usize>()..people {
        let open = (0..here.len()).filter(|table| here[*table] < sizes[*table].1);
        match open.min_by_key(|table| here[*table]) {
            Some(table) => here[table] += 1,
            None => break,
        }
    }
    here.iter().map(|here| here * here.saturating_sub(1) / 2).sum()
}

/// How often pairs meet whatever is done.
fn forced(coded: &Coded, rounds: &[Round<'_>]) -> BTreeMap<(usize, usize), u64> {
    let mut forced = BTreeMap::new();
    for round in rounds {
        let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for person in (0..coded.people).filter(|person| coded.mixes[*person]) {
            // A place comes first, then the unit; numbers of units come after those of tables.
            let group = round.places[person].or(round.rules.map(|rules| coded.people + rules.unit_of[person]));
            if let Some(group) = group {
                groups.entry(group).or_default().push(person);
            }
        }
        for group in groups.values() {
            for (index, &a) in group.iter().enumerate() {
                group[index + 1..].iter().for_each(|&b| *forced.entry((a, b)).or_insert(0) += 1);
            }
        }
    }
    forced
}

/// Pairs in common, summed over every two rounds.
fn common(coded: &Coded, rounds: &[Round<'_>], people: usize) -> u64 {
    let mut known: Vec<(Crossing, u64)> = vec![];
    let mut sum = 0;
    for (index, a) in rounds.iter().enumerate() {
        for b in &rounds[index + 1..] {
            let crossing = crossing(coded, a, b, people);
            let least = match known.iter().find(|(other, _)| *other == crossing) {
                Some((_, least)) => *least,
                None => {
                    let least = crossing.least();
                    known.push((crossing, least));
                    least
                }
            };
            sum += least;
        }
    }
    sum
}

fn crossing(coded: &Coded, a: &Round<'_>, b: &Round<'_>, people: usize) -> Crossing {
    let mut given: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    let mut groups: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for person in (0..coded.people).filter(|person| coded.mixes[*person]) {
        match (a.places[person], b.places[person]) {
            (Some(row), Some(column)) => *given.entry((row, column)).or_insert(0) += 1,
            (None, None) => {
                if let (Some(here), Some(there)) = (a.rules, b.rules) {
                    *groups.entry((here.unit_of[person], there.unit_of[person])).or_insert(0) += 1;
                }
            }
            _ => {}
        }
    }
    Crossing {
        rows: a.sizes.clone(),
        columns: b.sizes.clone(),
        given: given.into_iter().map(|((row, column), people)| (row, column, people)).collect(),
        group: groups.into_values().max().unwrap_or(0),
        people,
    }
}

/// What has to be shared out.
struct Totals {
    pairs: u64,
    meetings: u64,
    common: u64,
}

impl Totals {
    /// The least Σ (m−1)² over pairs that meet m times, when there are so many pairs, so many meetings and so many common
    /// pairs of rounds: the dual's best corner, rounded up.
    fn cheapest(&self, rounds: usize) -> u64 {
        // Dual: a·1 + b·m + c·m(m−1)/2 ≤ (m−1)² for every m, with b and c not negative; maximise a·pairs + b·meetings + c·common.
        let mut faces: Vec<[f64; 4]> = (0..=rounds)
            .map(|m| {
                let m = m as f64;
                [1.0, m, m * (m - 1.0) / 2.0, (m - 1.0).max(0.0).powi(2)]
            })
            .collect();
        let corners = faces.clone();
        faces.extend([[0.0, 1.0, 0.0, 0.0], [0.0, 0.0, 1.0, 0.0]]);
        let value = |[a, b, c]: [f64; 3]| a * self.pairs as f64 + b * self.meetings as f64 + c * self.common as f64;
        let holds = |[a, b, c]: [f64; 3]| {
            b >= -1e-9
                && c >= -1e-9
                && corners.iter().all(|face| a * face[0] + b * face[1] + c * face[2] <= face[3] + 1e-9)
        };
        let mut best = 0.0_f64;
        for first in 0..faces.len() {
            for second in first + 1..faces.len() {
                for third in second + 1..faces.len() {
                    if let Some(corner) =
                        meet([faces[first], faces[second], faces[third]]).filter(|corner| holds(*corner))
                    {
                        best = best.max(value(corner));
                    }
                }
            }
        }
        (best - 1e-6).ceil().max(0.0) as u64
    }
}

/// Where three planes meet, by Cramer's rule.
fn meet(planes: [[f64; 4]; 3]) -> Option<[f64; 3]> {
    let determinant = |columns: [usize; 3]| {
        let at = |row: usize, column: usize| planes[row][columns[column]];
        at(0, 0) * (at(1, 1) * at(2, 2) - at(1, 2) * at(2, 1)) - at(0, 1) * (at(1, 0) * at(2, 2) - at(1, 2) * at(2, 0))
            + at(0, 2) * (at(1, 0) * at(2, 1) - at(1, 1) * at(2, 0))
    };
    let whole = determinant([0, 1, 2]);
    (whole.abs() > 1e-9)
        .then(|| [determinant([3, 1, 2]), determinant([0, 3, 2]), determinant([0, 1, 3])].map(|part| part / whole))
}
