//! The least spread of one rotation: for each value alone, how far pins, closed tables and people who sit together push it
//! outside its shares when everybody else with the value may sit where they like.

use std::ops::Range;

use crate::Ideal;
use crate::coded::Coded;
use crate::cost::share;

/// Weighed, over all values.
pub(super) fn least(coded: &Coded, rotation: usize) -> u64 {
    let values = 0..coded.nothing();
    values.map(|value| u64::from(coded.kinds[usize::from(value)].weight) * of_value(coded, rotation, value)).sum()
}

fn of_value(coded: &Coded, rotation: usize, value: u16) -> u64 {
    let Some(shares) = shares(coded, rotation, value) else { return 0 };
    let kind = &coded.kinds[usize::from(value)];
    let rules = &coded.rules[rotation];
    let mut limits: Vec<(usize, usize)> = vec![(0, 0); coded.tables];
    let mut others = vec![0; coded.tables];
    let mut largest_group = 0;
    for unit in &rules.units {
        let with = unit.people.iter().filter(|person| coded.values_of(**person)[kind.attribute] == value).count();
        match unit.pin {
            Some(table) => {
                limits[table].0 += with;
                others[table] += unit.people.len() - with;
            }
            None => largest_group = largest_group.max(with),
        }
    }
    for table in 0..coded.tables {
        let room = coded.sizes[table].1 - others[table].min(coded.sizes[table].1);
        limits[table].1 = if rules.closed[table] { limits[table].0 } else { room.max(limits[table].0) };
    }
    let most = shares.iter().map(|share| share.1).max().unwrap_or(0);
    cheapest(&shares, &limits, kind.count).max(largest_group.saturating_sub(most) as u64)
}

/// Floor and ceiling at each table, or None where they depend on who sits there.
fn shares(coded: &Coded, rotation: usize, value: u16) -> Option<Vec<(usize, usize)>> {
    let kind = &coded.kinds[usize::from(value)];
    let here = match coded.ideal {
        Ideal::Equal => vec![0; coded.tables],
        Ideal::Proportional => bearing(coded, rotation, kind.attribute)?,
    };
    Some(here.into_iter().map(|here| share(coded.ideal, kind.count, coded.tables, here, kind.bearing)).collect())
}

/// How many with an attribute sit at each table, where sizes are fixed and everybody without it is pinned.
fn bearing(coded: &Coded, rotation: usize, attribute: usize) -> Option<Vec<usize>> {
    let fixed = coded.sizes.iter().all(|(min, max)| min == max);
    let mut here: Vec<usize> = coded.sizes.iter().map(|size| size.1).collect();
    let rules = &coded.rules[rotation];
    for person in (0..coded.people).filter(|person| coded.values_of(*person)[attribute] == coded.nothing()) {
        let table = rules.units[rules.unit_of[person]].pin?;
        here[table] = here[table].checked_sub(1)?;
    }
    fixed.then_some(here)
}

/// The fewest outside the shares when `count` are dealt out within the limits. Each table's cost is convex, so one by one
/// where the next costs least is best.
fn cheapest(shares: &[(usize, usize)], limits: &[(usize, usize)], count: usize) -> u64 {
    let outside = |table: usize, here: usize| {
        let (floor, ceiling) = shares[table];
        floor.saturating_sub(here) as i64 + here.saturating_sub(ceiling) as i64
    };
    let mut here: Vec<usize> = limits.iter().map(|limit| limit.0).collect();
    let open: Range<usize> = 0..here.len();
    for _ in here.iter().sum::<usize>()..count {
        let next = open.clone().filter(|table| here[*table] < limits[*table].1);
        let Some(table) = next.min_by_key(|table| outside(*table, here[*table] + 1) - outside(*table, here[*table]))
        else {
            return 0;
        };
        here[table] += 1;
    }
    open.map(|table| outside(table, here[table])).sum::<i64>() as u64
}
