//! How evenly the values of every attribute are spread, person by person, and how much further changes can win at most.

use crate::Ideal;
use crate::cost::share;

use super::room::Room;

pub(super) struct Balance<'a> {
    room: &'a Room,
    /// People with each value, per table: table × values + value.
    counts: Vec<i32>,
    /// People with any value of each attribute, per table, and of them those outside; only for a proportional share.
    bearing: Vec<(usize, i32)>,
    /// Floor and ceiling of each value; with a proportional share for each number of people with the attribute:
    /// number × values + value.
    shares: Vec<(i32, i32)>,
    /// For each value, people missing below the floors and above the ceilings; only for an equal share.
    short: Vec<i64>,
    over: Vec<i64>,
    /// For each attribute.
    spread: Vec<Spread>,
    /// For each table, the weighed people outside; only for a proportional share.
    outside_at: Vec<i64>,
}

#[derive(Clone, Copy, Default)]
struct Spread {
    weight: i64,
    outside: i64,
    /// People too many who have a seat waiting somewhere, so that one change wins two.
    paired: i64,
}

impl<'a> Balance<'a> {
    /// Of empty tables.
    pub(super) fn new(room: &'a Room) -> Self {
        let (coded, tables) = (&room.coded, room.coded.tables);
        let shares = shares(room);
        let mut spread = vec![Spread::default(); coded.attributes];
        let mut short = vec![0; coded.kinds.len()];
        for (value, kind) in coded.kinds.iter().enumerate() {
            spread[kind.attribute].weight = i64::from(kind.weight);
            if coded.ideal == Ideal::Equal {
                short[value] = i64::from(shares[value].0) * tables as i64;
                spread[kind.attribute].outside += short[value];
            }
        }
        Self {
            room,
            counts: vec![0; coded.kinds.len() * tables],
            bearing: vec![(0, 0); coded.attributes * tables],
            shares,
            over: vec![0; short.len()],
            short,
            spread,
            outside_at: vec![0; tables],
        }
    }

    pub(super) fn cost(&self) -> i64 {
        self.spread.iter().map(|spread| spread.weight * spread.outside).sum()
    }

    /// Counts a person in at a table or out.
    pub(super) fn count(&mut self, person: usize, table: usize, comes: bool) {
        let room = self.room;
        for (attribute, &value) in room.coded.values_of(person).iter().enumerate() {
            if value == room.coded.nothing() {
                continue;
            }
            match room.coded.ideal {
                Ideal::Equal => self.count_equal(attribute, value.into(), table, comes),
                Ideal::Proportional => self.count_proportional(attribute, value.into(), table, comes),
            }
        }
    }

    fn count_equal(&mut self, attribute: usize, value: usize, table: usize, comes: bool) {
        let (floor, ceiling) = self.shares[value];
        let count = &mut self.counts[table * self.short.len() + value];
        let old = *count;
        *count += if comes { 1 } else { -1 };
        let (short, over) = (&mut self.short[value], &mut self.over[value]);
        let (paired, outside) = (*short.min(over), *short + *over);
        *short += i64::from((floor - *count).max(0) - (floor - old).max(0));
        *over += i64::from((*count - ceiling).max(0) - (old - ceiling).max(0));
        let spread = &mut self.spread[attribute];
        spread.paired += *short.min(over) - paired;
        spread.outside += *short + *over - outside;
    }

    /// One more or less with the attribute changes the share of all its values.
    fn count_proportional(&mut self, attribute: usize, value: usize, table: usize, comes: bool) {
        let (values, span) = (self.short.len(), &self.room.coded.spans[attribute]);
        let span = usize::from(span.start)..usize::from(span.end);
        let (bearing, outside) = &mut self.bearing[attribute * self.room.coded.tables + table];
        let counts = &mut self.counts[table * values..(table + 1) * values];
        counts[value] += if comes { 1 } else { -1 };
        *bearing = if comes { *bearing + 1 } else { *bearing - 1 };
        let shares = &self.shares[*bearing * values..(*bearing + 1) * values];
        let both = counts[span.clone()].iter().zip(&shares[span]);
        let now: i32 = both.map(|(count, (floor, ceiling))| (floor - count).max(0) + (count - ceiling).max(0)).sum();
        let change = i64::from(now - std::mem::replace(outside, now));
        self.spread[attribute].outside += change;
        self.outside_at[table] += change * self.spread[attribute].weight;
    }

    /// No cost below this comes from changing so many people and seating so many more.
    pub(super) fn bound(&self, changes: u64, lifted: u64) -> i64 {
        match self.room.coded.ideal {
            Ideal::Equal => self.bound_equal(changes as i64, lifted as i64),
            Ideal::Proportional => self.bound_proportional((2 * changes + lifted) as usize),
        }
    }

    /// A change wins one at each of its two tables, and both only for a value that is paired.
    fn bound_equal(&self, changes: i64, lifted: i64) -> i64 {
        let left = |spread: &Spread| spread.outside - spread.paired.min(changes) - changes - lifted;
        self.spread.iter().map(|spread| spread.weight * left(spread).max(0)).sum()
    }

    /// All that can be won is at the tables that somebody leaves or comes to.
    fn bound_proportional(&self, touched: usize) -> i64 {
        let mut outside = self.outside_at.clone();
        outside.sort_unstable();
        outside.iter().take(outside.len().saturating_sub(touched)).sum()
    }
}

fn shares(room: &Room) -> Vec<(i32, i32)> {
    let coded = &room.coded;
    let most = match coded.ideal {
        Ideal::Equal => 0,
        Ideal::Proportional => coded.people,
    };
    let of = |here| coded.kinds.iter().map(move |it| share(coded.ideal, it.count, coded.tables, here, it.bearing));
    (0..=most).flat_map(of).map(|(floor, ceiling)| (floor as i32, ceiling as i32)).collect()
}
