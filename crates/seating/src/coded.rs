//! An instance with numbers in place of names, and its rules sorted by rotation: what the search and the proofs read.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::{Ideal, Instance, Rule};

/// An instance as numbers. People, tables and rotations keep their indices.
pub(crate) struct Coded {
    pub(crate) people: usize,
    pub(crate) tables: usize,
    pub(crate) sizes: Vec<(usize, usize)>,
    pub(crate) ideal: Ideal,
    pub(crate) attributes: usize,
    /// For each person and attribute a value, numbered over all attributes; [`Coded::nothing`] for none.
    pub(crate) values: Vec<u16>,
    /// What is known of each value.
    pub(crate) kinds: Vec<Kind>,
    /// For each attribute, its values.
    pub(crate) spans: Vec<Range<u16>>,
    /// For each person, whether they have a value of each attribute, as bits.
    bears: Vec<u32>,
    /// For each person, their values as bits; empty when there are more values than bits.
    pub(crate) masks: Vec<u128>,
    pub(crate) repeat_weight: u32,
    /// Whose meetings count.
    pub(crate) mixes: Vec<bool>,
    /// Meetings before this workshop, people × people; zero where one does not mix.
    pub(crate) met: Vec<u8>,
    /// One for each rotation.
    pub(crate) rules: Vec<Rules>,
}

/// A value of an attribute.
#[derive(Clone, Copy)]
pub(crate) struct Kind {
    pub(crate) attribute: usize,
    pub(crate) weight: u32,
    /// How many have it.
    pub(crate) count: usize,
    /// How many have any value of the attribute.
    pub(crate) bearing: usize,
}

/// What must hold in one rotation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Rules {
    /// People who sit together, and where if that is said; everybody is in exactly one.
    pub(crate) units: Vec<Unit>,
    /// The unit of each person.
    pub(crate) unit_of: Vec<usize>,
    /// For each person, those who must not be at the same table.
    pub(crate) apart: Vec<Vec<usize>>,
    /// For each needed role, how many at each table and who has it.
    pub(crate) needs: Vec<Need>,
    /// Tables where only those pinned sit.
    pub(crate) closed: Vec<bool>,
    /// Whether people who sit together are pinned to different tables, must be apart, or are only partly let in.
    pub(crate) contradicts: bool,
}

/// People who move as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Unit {
    pub(crate) people: Vec<usize>,
    pub(crate) pin: Option<usize>,
}

/// A role that every table needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Need {
    pub(crate) min: usize,
    pub(crate) has: Vec<bool>,
}

impl Coded {
    /// Of an instance that is not malformed and has no clash.
    pub(crate) fn new(instance: &Instance) -> Self {
        let people = instance.people.len();
        let (values, kinds) = values(instance);
        let mut met = vec![0; people * people];
        let mixes: Vec<bool> = instance.people.iter().map(|person| person.mixes).collect();
        for pair in instance.met.iter().filter(|pair| mixes[pair.a] && mixes[pair.b]) {
            let times = pair.times.min(100) as u8;
            for at in [pair.a * people + pair.b, pair.b * people + pair.a] {
                met[at] = times.saturating_add(met[at]).min(100);
            }
        }
        let every: Vec<usize> = (0..instance.constraints.len()).collect();
        Self {
            people,
            tables: instance.tables.len(),
            sizes: instance.tables.iter().map(|table| (table.min, table.max)).collect(),
            ideal: instance.ideal,
            attributes: instance.attributes.len(),
            spans: spans(instance.attributes.len(), &kinds),
            bears: bears(instance),
            masks: masks(instance.attributes.len(), &values, kinds.len()),
            values,
            kinds,
            repeat_weight: instance.repeat_weight,
            mixes,
            met,
            rules: (0..instance.rotations).map(|rotation| Rules::new(instance, rotation, &every)).collect(),
        }
    }

    /// The number that stands for no value.
    pub(crate) fn nothing(&self) -> u16 {
        self.kinds.len() as u16
    }

    /// Whether two people have values of the same attributes, so that shares stay when they change seats.
    pub(crate) fn bear_alike(&self, a: usize, b: usize) -> bool {
        self.bears[a] == self.bears[b]
    }

    pub(crate) fn values_of(&self, person: usize) -> &[u16] {
        &self.values[person * self.attributes..(person + 1) * self.attributes]
    }
}

fn values(instance: &Instance) -> (Vec<u16>, Vec<Kind>) {
    let mut numbers: BTreeMap<(usize, &str), u16> = BTreeMap::new();
    for person in &instance.people {
        for (attribute, value) in person.values.iter().enumerate() {
            if let Some(value) = value {
                numbers.entry((attribute, value)).or_insert(0);
            }
        }
    }
    numbers.values_mut().zip(0..).for_each(|(number, next)| *number = next);
    let nothing = numbers.len() as u16;
    let number = |(attribute, value): (usize, &Option<String>)| match value {
        Some(value) => numbers[&(attribute, value.as_str())],
        None => nothing,
    };
    let values: Vec<u16> =
        instance.people.iter().flat_map(|person| person.values.iter().enumerate().map(number)).collect();
    let mut kinds: Vec<Kind> = numbers
        .keys()
        .map(|(attribute, _)| Kind {
            attribute: *attribute,
            weight: instance.attributes[*attribute].weight,
            count: 0,
            bearing: 0,
        })
        .collect();
    values.iter().filter(|value| **value < nothing).for_each(|value| kinds[usize::from(*value)].count += 1);
    let mut bearing = vec![0; instance.attributes.len()];
    kinds.iter().for_each(|kind| bearing[kind.attribute] += kind.count);
    kinds.iter_mut().for_each(|kind| kind.bearing = bearing[kind.attribute]);
    (values, kinds)
}

fn spans(attributes: usize, kinds: &[Kind]) -> Vec<Range<u16>> {
    let before = |attribute: usize| kinds.iter().filter(|kind| kind.attribute < attribute).count() as u16;
    (0..attributes).map(|attribute| before(attribute)..before(attribute + 1)).collect()
}

fn masks(attributes: usize, values: &[u16], kinds: usize) -> Vec<u128> {
    if kinds > 128 || attributes == 0 {
        return vec![];
    }
    let bit = |value: &u16| if usize::from(*value) < kinds { 1 << value } else { 0 };
    values.chunks(attributes).map(|values| values.iter().map(bit).sum()).collect()
}

fn bears(instance: &Instance) -> Vec<u32> {
    let bits = |(attribute, value): (usize, &Option<String>)| u32::from(value.is_some()) << (attribute % 32);
    instance.people.iter().map(|person| person.values.iter().enumerate().map(bits).sum()).collect()
}

impl Rules {
    /// What the given constraints ask of a rotation. Pins that contradict each other inside a unit are left for
    /// [`crate::feasible`] to find: the unit then has the first of them.
    pub(crate) fn new(instance: &Instance, rotation: usize, constraints: &[usize]) -> Self {
        let people = instance.people.len();
        let rules: Vec<&Rule> = constraints
            .iter()
            .map(|constraint| &instance.constraints[*constraint])
            .filter(|constraint| constraint.holds_in(rotation))
            .map(|constraint| &constraint.rule)
            .collect();
        let mut leader: Vec<usize> = (0..people).collect();
        for rule in &rules {
            if let Rule::Together { people } = rule {
                people.windows(2).for_each(|pair| join(&mut leader, pair[0], pair[1]));
            }
        }
        let (mut units, mut unit_of): (Vec<Unit>, _) = (vec![], vec![usize::MAX; people]);
        for person in 0..people {
            let first = find(&mut leader, person);
            if unit_of[first] == usize::MAX {
                unit_of[first] = units.len();
                units.push(Unit { people: vec![], pin: None });
            }
            unit_of[person] = unit_of[first];
            units[unit_of[person]].people.push(person);
        }
        let mut rules_of = Self {
            units,
            unit_of,
            apart: vec![vec![]; people],
            needs: vec![],
            closed: vec![false; instance.tables.len()],
            contradicts: false,
        };
        let mut pins = vec![None; people];
        for rule in rules {
            rules_of.take(instance, rule, &mut pins);
        }
        rules_of.settle(&pins);
        rules_of
    }

    fn take(&mut self, instance: &Instance, rule: &Rule, pins: &mut [Option<usize>]) {
        match rule {
            Rule::Pin { person, table } => {
                let unit = &mut self.units[self.unit_of[*person]];
                self.contradicts |= *unit.pin.get_or_insert(*table) != *table;
                pins[*person] = Some(*table);
            }
            Rule::Apart { people } => {
                for &a in people {
                    self.apart[a].extend(people.iter().filter(|b| **b != a));
                }
            }
            Rule::Require { role, min } => {
                let has = instance.people.iter().map(|person| person.roles.contains(role)).collect();
                self.needs.push(Need { min: *min, has });
            }
            Rule::Closed { table } => self.closed[*table] = true,
            Rule::Together { .. } => {}
        }
    }

    fn settle(&mut self, pins: &[Option<usize>]) {
        for others in &mut self.apart {
            others.sort_unstable();
            others.dedup();
        }
        for unit in &self.units {
            let torn = |a: &usize| self.apart[*a].iter().any(|b| unit.people.contains(b));
            let locked_out = |table| unit.people.iter().any(|person| pins[*person] != Some(table));
            self.contradicts |=
                unit.people.iter().any(torn) || unit.pin.is_some_and(|table| self.closed[table] && locked_out(table));
        }
    }
}

fn find(leader: &mut [usize], person: usize) -> usize {
    let mut at = person;
    while leader[at] != at {
        leader[at] = leader[leader[at]];
        at = leader[at];
    }
    at
}

/// The lower index leads, so that units are numbered by their first person.
fn join(leader: &mut [usize], a: usize, b: usize) {
    let (a, b) = (find(leader, a), find(leader, b));
    let (low, high) = (a.min(b), a.max(b));
    leader[high] = low;
}
