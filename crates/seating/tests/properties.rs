//! What holds for every instance: legal, repeatable, never below the bound, and blind to the list's order.

#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use rundebord_seating::{
    Attribute, Constraint, Effort, Ideal, Instance, Limit, Met, Person, Rule, Seats, Solution, Table, Unseatable,
    Watch, bound, cost, solve, violations,
};

fn moves(seed: u64, moves: u64) -> Effort {
    Effort { seed, limit: Limit::Moves(moves) }
}

fn person() -> impl Strategy<Value = Person> {
    let value = |names: &'static [&'static str]| {
        proptest::option::weighted(0.9, proptest::sample::select(names)).prop_map(|name| name.map(str::to_owned))
    };
    let values = (value(&["A", "H", "Sp", "SV", "FrP", "MDG"]), value(&["position", "opposition"]), value(&["k", "m"]));
    let roles =
        proptest::collection::vec(proptest::sample::select(&["writes", "leads"][..]).prop_map(str::to_owned), 0..2);
    (values, roles, proptest::bool::weighted(0.95)).prop_map(|((party, bloc, gender), roles, mixes)| Person {
        values: vec![party, bloc, gender],
        roles,
        mixes,
    })
}

fn rule(people: usize, tables: usize) -> impl Strategy<Value = Rule> {
    let some = proptest::sample::subsequence((0..people).collect::<Vec<_>>(), 2..=3);
    prop_oneof![
        4 => (0..people, 0..tables).prop_map(|(person, table)| Rule::Pin { person, table }),
        3 => some.clone().prop_map(|people| Rule::Together { people }),
        4 => some.prop_map(|people| Rule::Apart { people }),
        1 => Just(Rule::Require { role: "writes".to_owned(), min: 1 }),
        1 => Just(Rule::Require { role: "leads".to_owned(), min: 1 }),
        1 => (0..tables).prop_map(|table| Rule::Closed { table }),
    ]
}

prop_compose! {
    fn instance()(people in proptest::collection::vec(person(), 6..26), tables in 2_usize..6, rotations in 1_usize..4, slack in 0_usize..3)
        (rules in proptest::collection::vec((rule(people.len(), tables), proptest::option::of(0..rotations)), 0..7),
         pairs in proptest::collection::vec((0..people.len(), 0..people.len(), 1_u32..3), 0..12),
         proportional in any::<bool>(), repeat_weight in 0_u32..4,
         people in Just(people), tables in Just(tables), rotations in Just(rotations), slack in Just(slack)) -> Instance {
        let (min, max) = ((people.len() / tables).saturating_sub(slack), people.len().div_ceil(tables) + slack);
        let mut met: Vec<Met> = vec![];
        for (a, b, times) in pairs.into_iter().filter(|(a, b, _)| a < b) {
            if !met.iter().any(|pair| (pair.a, pair.b) == (a, b)) {
                met.push(Met { a, b, times });
            }
        }
        Instance {
            rotations,
            tables: vec![Table { min, max }; tables],
            ideal: if proportional { Ideal::Proportional } else { Ideal::Equal },
            attributes: [("party", 20), ("bloc", 10), ("gender", 4)].map(|(name, weight)| Attribute { name: name.to_owned(), weight }).to_vec(),
            repeat_weight,
            people,
            constraints: rules.into_iter().map(|(rule, only)| Constraint { rule, rotations: only.map(|rotation| vec![rotation]) }).collect(),
            met,
        }
    }
}

/// Whether any seating at all is legal, by trying all; for a few people only.
fn possible(instance: &Instance) -> bool {
    let (people, tables) = (instance.people.len(), instance.tables.len());
    (0..instance.rotations).all(|rotation| {
        let mut alone = instance.clone();
        alone.rotations = 1;
        alone.constraints.retain(|constraint| constraint.holds_in(rotation));
        alone.constraints.iter_mut().for_each(|constraint| constraint.rotations = None);
        (0..tables.pow(people as u32)).any(|mut number| {
            let seats: Vec<usize> = (0..people)
                .map(|_| {
                    let table = number % tables;
                    number /= tables;
                    table
                })
                .collect();
            violations(&alone, &vec![seats]).is_empty()
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_seating_is_legal_and_costs_what_it_says_and_is_not_below_the_bound(instance in instance(), seed in any::<u64>()) {
        match solve(&instance, moves(seed, 3_000), &mut ()) {
            Ok(solution) => {
                prop_assert_eq!(violations(&instance, &solution.seats), vec![]);
                prop_assert_eq!(&cost(&instance, &solution.seats), &solution.cost);
                prop_assert_eq!(bound(&instance), solution.bound);
                prop_assert!(solution.bound.total <= solution.cost.total);
            }
            Err(Unseatable::Clash(_)) => {}
            Err(other) => prop_assert!(false, "{:?}", other),
        }
    }

    #[test]
    fn the_same_seed_and_moves_give_the_same_seating(instance in instance(), seed in any::<u64>()) {
        prop_assert_eq!(solve(&instance, moves(seed, 2_000), &mut ()), solve(&instance, moves(seed, 2_000), &mut ()));
    }

    #[test]
    fn a_clash_is_a_clash_and_is_minimal(instance in instance()) {
        let Err(Unseatable::Clash(clash)) = solve(&instance, moves(0, 0), &mut ()) else { return Ok(()) };
        let with = |constraints: &[usize]| {
            let mut some = instance.clone();
            some.constraints = constraints.iter().map(|constraint| instance.constraints[*constraint].clone()).collect();
            solve(&some, moves(0, 0), &mut ())
        };
        prop_assert!(with(&clash.constraints).is_err());
        for index in 0..clash.constraints.len() {
            let mut fewer = clash.constraints.clone();
            fewer.remove(index);
            prop_assert!(with(&fewer).is_ok(), "{:?} is not minimal", clash);
        }
    }

    #[test]
    fn every_answer_told_on_the_way_is_legal_and_better_than_the_last(instance in instance()) {
        struct Told<'a>(&'a Instance, Vec<Solution>);
        impl Watch for Told<'_> {
            fn better(&mut self, solution: &Solution) {
                assert_eq!(violations(self.0, &solution.seats), vec![]);
                assert!(self.1.last().is_none_or(|last| solution.cost.total < last.cost.total));
                self.1.push(solution.clone());
            }
        }
        let mut told = Told(&instance, vec![]);
        if let Ok(solution) = solve(&instance, moves(1, 40_000), &mut told) {
            prop_assert_eq!(told.1.last(), Some(&solution));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn what_is_called_impossible_is_impossible_and_the_rest_is_seated(mut instance in instance(), keep in 5_usize..8) {
        // Seven people at three tables can all be tried.
        let tables = instance.tables.len().min(3);
        let people = instance.people.len().min(keep);
        instance.people.truncate(people);
        instance.met.clear();
        instance.tables = vec![Table { min: people / tables, max: people.div_ceil(tables) }; tables];
        instance.constraints.retain(|constraint| match &constraint.rule {
            Rule::Pin { person, table } => *person < people && *table < tables,
            Rule::Together { people: named } | Rule::Apart { people: named } => named.iter().all(|person| *person < people),
            Rule::Require { .. } => true,
            Rule::Closed { table } => *table < tables,
        });
        prop_assert_eq!(solve(&instance, moves(3, 0), &mut ()).is_ok(), possible(&instance));
    }
}

/// 24 people of four parties at four tables, two rotations.
fn council() -> Instance {
    let person = |index: usize| Person {
        values: vec![Some(["A", "A", "H", "H", "Sp", "V"][index % 6].to_owned())],
        roles: vec![],
        mixes: true,
    };
    Instance {
        rotations: 2,
        tables: vec![Table { min: 6, max: 6 }; 4],
        attributes: vec![Attribute { name: "party".to_owned(), weight: 20 }],
        repeat_weight: 1,
        people: (0..24).map(person).collect(),
        ..Instance::default()
    }
}

/// How often each pair of people sits together, over many seeds.
fn company(instance: &Instance, seeds: u64) -> Vec<Vec<f64>> {
    let mut together = vec![vec![0.0; instance.people.len()]; instance.people.len()];
    for seed in 0..seeds {
        let seats: Seats = solve(instance, moves(seed, 3_000), &mut ()).unwrap().seats;
        for rotation in &seats {
            for (a, here) in rotation.iter().enumerate() {
                for (b, there) in rotation.iter().enumerate() {
                    together[a][b] +=
                        f64::from(u8::from(a != b && here == there)) / (seeds * seats.len() as u64) as f64;
                }
            }
        }
    }
    together
}

#[test]
fn nobodys_company_depends_on_the_order_of_the_list() {
    let instance = council();
    let mut turned = instance.clone();
    turned.people.reverse();
    let (first, second) = (company(&instance, 300), company(&turned, 300));
    let last = instance.people.len() - 1;
    for a in 0..instance.people.len() {
        for b in 0..instance.people.len() {
            let gap = (first[a][b] - second[last - a][last - b]).abs();
            // Four standard deviations of a share near 0.22 over 600 rotations, of two samples.
            assert!(gap < 0.11, "{a} and {b} meet {} or {}", first[a][b], second[last - a][last - b]);
        }
    }
}

#[test]
fn members_of_a_party_are_one_anothers_equals() {
    let together = company(&council(), 400);
    for (party, members) in [("A", [0, 1, 6, 7]), ("H", [2, 3, 8, 9])] {
        let strangers =
            |member: usize| (0..24).filter(|other| other % 6 == 5).map(|other| together[member][other]).sum::<f64>();
        let shares: Vec<f64> = members.iter().map(|member| strangers(*member)).collect();
        let (least, most) =
            (shares.iter().copied().fold(f64::MAX, f64::min), shares.iter().copied().fold(0.0, f64::max));
        assert!(most - least < 0.16, "members of {party} meet the smallest party {shares:?}");
    }
}
