//! Small rooms with everything that can happen, most of it possible.

use proptest::prelude::*;
use proptest::sample::Index;
use rundebord_seating::door::Place::{self, Arriving, At, Leaving};
use rundebord_seating::door::Running;
use rundebord_seating::{Attribute, Constraint, Ideal, Instance, Met, Person, Rule, Table};

const PARTIES: [&str; 3] = ["Ap", "H", "Sp"];

/// A room and the seating that runs in it.
#[derive(Clone, Debug)]
pub struct Case {
    pub instance: Instance,
    pub running: Running,
}

fn anyone() -> impl Strategy<Value = Person> {
    let party = prop::option::weighted(0.9, prop::sample::select(PARTIES.to_vec()));
    let roles = (prop::bool::weighted(0.5), prop::bool::weighted(0.5));
    (party, any::<bool>(), roles, prop::bool::weighted(0.9)).prop_map(|(party, woman, (writes, leads), mixes)| Person {
        values: vec![party.map(Into::into), Some(if woman { "K" } else { "M" }.into())],
        roles: [(writes, "writes"), (leads, "leads")].iter().filter(|it| it.0).map(|it| it.1.to_owned()).collect(),
        mixes,
    })
}

fn somewhere(tables: usize) -> impl Strategy<Value = Place> {
    prop_oneof![8 => (0..tables).prop_map(At), 1 => Just(Leaving), 2 => Just(Arriving)]
}

fn some_rule(people: usize, tables: usize) -> impl Strategy<Value = Rule> {
    let pair = (any::<Index>(), any::<Index>()).prop_map(move |(a, b)| {
        let a = a.index(people);
        vec![a, (a + 1 + b.index(people - 1)) % people]
    });
    let role = prop::sample::select(vec!["writes", "leads"]);
    prop_oneof![
        2 => (0..people, 0..tables).prop_map(|(person, table)| Rule::Pin { person, table }),
        2 => pair.clone().prop_map(|people| Rule::Together { people }),
        4 => pair.prop_map(|people| Rule::Apart { people }),
        2 => role.prop_map(|role| Rule::Require { role: role.into(), min: 1 }),
        1 => (0..tables).prop_map(|table| Rule::Closed { table }),
    ]
}

pub fn case(people: usize, tables: usize) -> impl Strategy<Value = Case> {
    let share = people / tables;
    let sizes = prop::collection::vec((share.saturating_sub(1)..=share, share + 1..share + 3), tables);
    let meeting = (0..people, 1..people, 1..3_u32);
    let met =
        prop::collection::vec(meeting.prop_map(move |(a, step, times)| Met { a, b: (a + step) % people, times }), 0..6);
    let who = prop::collection::vec(anyone(), people);
    let rules = prop::collection::vec(some_rule(people, tables).prop_map(Constraint::always), 0..4);
    let places = prop::collection::vec(somewhere(tables), people);
    let fixed = prop::collection::vec(prop::bool::weighted(0.15), people);
    let weights = (1..30_u32, 0..10_u32, 0..3_u32);
    ((sizes, who, rules), (met, places, fixed), (weights, any::<bool>())).prop_map(
        move |((sizes, people, constraints), (met, places, fixed), (weights, equal))| Case {
            instance: Instance {
                rotations: 1,
                tables: sizes.into_iter().map(|(min, max)| Table { min, max }).collect(),
                ideal: if equal { Ideal::Equal } else { Ideal::Proportional },
                attributes: vec![
                    Attribute { name: "party".into(), weight: weights.0 },
                    Attribute { name: "gender".into(), weight: weights.1 },
                ],
                repeat_weight: weights.2,
                people,
                constraints,
                met,
            },
            running: Running { places, fixed },
        },
    )
}

/// The same room with the list started somewhere else.
pub fn rotated(case: &Case, shift: usize) -> Case {
    let people = case.instance.people.len();
    let new = |old: usize| (old + shift) % people;
    let all = |old: &[usize]| old.iter().map(|who| new(*who)).collect();
    let mut renamed = case.clone();
    renamed.instance.people.rotate_right(shift);
    renamed.running.places.rotate_right(shift);
    renamed.running.fixed.rotate_right(shift);
    for met in &mut renamed.instance.met {
        (met.a, met.b) = (new(met.a), new(met.b));
    }
    for constraint in &mut renamed.instance.constraints {
        constraint.rule = match &constraint.rule {
            Rule::Pin { person, table } => Rule::Pin { person: new(*person), table: *table },
            Rule::Together { people } => Rule::Together { people: all(people) },
            Rule::Apart { people } => Rule::Apart { people: all(people) },
            other => other.clone(),
        };
    }
    renamed
}

/// Who sits where, told by what people are and not by their place on the list.
pub fn told(case: &Case, seats: &[usize]) -> Vec<String> {
    let who = case.instance.people.iter().zip(&case.running.places).zip(seats);
    let mut told: Vec<String> = who.map(|it| format!("{it:?}")).collect();
    told.sort();
    told
}
