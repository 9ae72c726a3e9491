//! From the process to the solver's instance, and what its indices stand for.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use rundebord_core::{
    Bloc, Gender, Person, PersonId, Presence, SeatingGoal, SeatingPlan, SeatingRuleKind, State, TableId, Workshop,
};
use rundebord_seating::{Attribute, Constraint, Ideal, Instance, Met, Rule, Table};

/// What a willing secretary is called in the instance.
const WILLING: &str = "willing";
/// What one person outside the even share costs, by the goal's place among those that spread.
const WEIGHTS: [u32; 5] = [20, 12, 8, 6, 4];
/// What a repeated meeting costs when new company is placed among the two most important goals, and otherwise.
const REPEAT_WEIGHTS: (u32, u32) = (6, 1);

/// A table by id and number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Slot {
    pub id: TableId,
    pub number: u8,
}

/// A seating problem, and what its indices stand for.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Posed {
    pub instance: Instance,
    /// The instance's people.
    pub people: Vec<PersonId>,
    /// The instance's tables.
    pub tables: Vec<Slot>,
    /// The workshop's rotations that the instance's stand for.
    pub rotations: RangeInclusive<u8>,
    /// For each of the instance's constraints, its rule's place in the plan.
    pub rules: Vec<usize>,
    /// Rules of these rotations that name a table that is not there, by their place in the plan.
    pub lost: Vec<usize>,
}

impl Posed {
    pub fn table(&self, number: u8) -> Option<usize> {
        self.tables.iter().position(|table| table.number == number)
    }

    pub fn person(&self, person: PersonId) -> Option<usize> {
        self.people.iter().position(|known| *known == person)
    }
}

/// Those who are to have a seat: elected, and expected or present.
pub(super) fn to_seat(state: &State, workshop: &Workshop) -> Vec<PersonId> {
    let there = |person: &&Person| person.may_sit() && state.presence(workshop, person) != Presence::Absent;
    state.people.values().filter(there).map(|person| person.id).collect()
}

/// The goals that spread people, most important first, with their weights.
pub(super) fn weighed(plan: &SeatingPlan) -> Vec<(SeatingGoal, u32)> {
    let spread = plan.goals.iter().copied().filter(|goal| *goal != SeatingGoal::NewCompany);
    spread.zip(WEIGHTS).collect()
}

pub(super) fn repeat_weight(plan: &SeatingPlan) -> u32 {
    let place = |goal: &SeatingGoal| plan.goals.iter().position(|placed| placed == goal);
    match place(&SeatingGoal::NewCompany) {
        None => 0,
        Some(0 | 1) => REPEAT_WEIGHTS.0,
        Some(_) => REPEAT_WEIGHTS.1,
    }
}

/// What a person counts as for a goal: a label, or one of the words that screens have texts for.
pub(super) fn value(person: &Person, goal: SeatingGoal) -> Option<String> {
    let details = &person.details;
    match goal {
        SeatingGoal::Party => details.party.clone(),
        SeatingGoal::Area => details.area.clone(),
        SeatingGoal::Bloc => details.bloc.map(|bloc| match bloc {
            Bloc::Position => "position".to_owned(),
            Bloc::Opposition => "opposition".to_owned(),
        }),
        SeatingGoal::Gender => details.gender.map(|gender| match gender {
            Gender::Woman => "woman".to_owned(),
            Gender::Man => "man".to_owned(),
            Gender::Other => "other".to_owned(),
        }),
        SeatingGoal::FirstTerm => details.first_term.map(|first| first.to_string()),
        SeatingGoal::NewCompany => None,
    }
}

/// The problem of seating these people at these tables in these rotations, after those who have met.
pub(super) fn pose(
    state: &State,
    workshop: &Workshop,
    people: Vec<PersonId>,
    tables: Vec<Slot>,
    rotations: RangeInclusive<u8>,
    met: &BTreeMap<(PersonId, PersonId), u32>,
) -> Posed {
    let plan = &workshop.seating_plan;
    let goals = weighed(plan);
    let attribute = |(goal, weight): &(SeatingGoal, u32)| Attribute { name: format!("{goal:?}"), weight: *weight };
    let person = |id: &PersonId| rundebord_seating::Person {
        values: goals.iter().map(|(goal, _)| state.people.get(id).and_then(|person| value(person, *goal))).collect(),
        roles: plan.willing.iter().filter(|willing| *willing == id).map(|_| WILLING.to_owned()).collect(),
        mixes: true,
    };
    let index: BTreeMap<PersonId, usize> = people.iter().enumerate().map(|(index, id)| (*id, index)).collect();
    let met =
        met.iter().filter_map(|((a, b), times)| Some(Met { a: *index.get(a)?, b: *index.get(b)?, times: *times }));
    let instance = Instance {
        rotations: rotations.clone().count(),
        tables: vec![],
        ideal: Ideal::Equal,
        attributes: goals.iter().map(attribute).collect(),
        repeat_weight: repeat_weight(plan),
        people: people.iter().map(person).collect(),
        constraints: vec![],
        met: met.collect(),
    };
    let mut posed = Posed { instance, people, tables, rotations, rules: vec![], lost: vec![] };
    let kept = add_rules(&mut posed, workshop);
    posed.instance.tables = sizes(&posed, &kept);
    posed
}

/// How many people each kept table holds in each rotation: (rotation, table, people).
type Kept = Vec<(usize, usize, usize)>;

fn add_rules(posed: &mut Posed, workshop: &Workshop) -> Kept {
    let mut kept = vec![];
    for (place, rule) in workshop.seating_plan.rules.iter().enumerate() {
        let first = *posed.rotations.start();
        let holds: Vec<usize> = posed
            .rotations
            .clone()
            .filter(|rotation| rule.holds_in(*rotation))
            .map(|rotation| usize::from(rotation - first))
            .collect();
        if holds.is_empty() {
            continue;
        }
        let found = match &rule.rule {
            SeatingRuleKind::Pin { person, table } => pin(posed, *person, *table),
            SeatingRuleKind::Together { people } => Some(of_group(posed, people, |people| Rule::Together { people })),
            SeatingRuleKind::Apart { people } => Some(of_group(posed, people, |people| Rule::Apart { people })),
            SeatingRuleKind::WillingSecretary => Some(vec![Rule::Require { role: WILLING.to_owned(), min: 1 }]),
            SeatingRuleKind::KeepTable { table } => {
                for rotation in &holds {
                    keep(posed, workshop, *table, *rotation, place, &mut kept);
                }
                continue;
            }
        };
        match found {
            Some(rules) => {
                for rule in rules {
                    posed.instance.constraints.push(Constraint { rule, rotations: Some(holds.clone()) });
                    posed.rules.push(place);
                }
            }
            None => posed.lost.push(place),
        }
    }
    kept
}

/// Nothing for somebody who is not there, None for a table that is not.
fn pin(posed: &Posed, person: PersonId, table: u8) -> Option<Vec<Rule>> {
    match (posed.person(person), posed.table(table)) {
        (Some(person), Some(table)) => Some(vec![Rule::Pin { person, table }]),
        (None, _) => Some(vec![]),
        (Some(_), None) => None,
    }
}

/// A rule for those of a group who are there.
fn of_group(posed: &Posed, people: &[PersonId], rule: impl Fn(Vec<usize>) -> Rule) -> Vec<Rule> {
    let there: Vec<usize> = people.iter().filter_map(|person| posed.person(*person)).collect();
    if there.len() < 2 { vec![] } else { vec![rule(there)] }
}

/// Pins those who sit at a table in one rotation, and closes it for others. A table with nobody is not kept.
fn keep(posed: &mut Posed, workshop: &Workshop, number: u8, rotation: usize, place: usize, kept: &mut Kept) {
    let stored = workshop.rotation(*posed.rotations.start() + rotation as u8);
    let seats = stored.and_then(|stored| stored.tables.iter().find(|table| table.number == number));
    let Some(seats) = seats.filter(|seats| !seats.seats.is_empty()) else { return };
    let Some(table) = posed.table(number) else {
        posed.lost.push(place);
        return;
    };
    let people: Vec<usize> = seats.seats.iter().filter_map(|person| posed.person(*person)).collect();
    kept.push((rotation, table, people.len()));
    let pins = people.into_iter().map(|person| Rule::Pin { person, table });
    for rule in pins.chain([Rule::Closed { table }]) {
        posed.instance.constraints.push(Constraint { rule, rotations: Some(vec![rotation]) });
        posed.rules.push(place);
    }
}

/// As even as it can be; a kept table has the size it has, and the others share the rest.
fn sizes(posed: &Posed, kept: &Kept) -> Vec<Table> {
    let (people, tables) = (posed.people.len(), posed.tables.len());
    let mut sizes = vec![Table { min: usize::MAX, max: 0 }; tables];
    for rotation in 0..posed.instance.rotations {
        let here: BTreeMap<usize, usize> =
            kept.iter().filter(|(at, ..)| *at == rotation).map(|(_, table, count)| (*table, *count)).collect();
        let rest = people.saturating_sub(here.values().sum());
        let open = (tables - here.len()).max(1);
        for (table, size) in sizes.iter_mut().enumerate() {
            let (min, max) = here.get(&table).map_or((rest / open, rest.div_ceil(open)), |count| (*count, *count));
            *size = Table { min: size.min.min(min), max: size.max.max(max) };
        }
    }
    sizes
}
