//! What the tables must be, whoever comes.

#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use rundebord_seating::{Budget, Infeasible, Person, Problem, solve, spread_excess};

fn problem(values: Vec<Vec<Option<String>>>, tables: usize, seed: u64) -> Problem {
    let attributes = ["party", "bloc", "gender"].map(str::to_owned).to_vec();
    let people = values.into_iter().map(|values| Person { values }).collect();
    Problem { attributes, people, tables, earlier: vec![], seed }
}

/// A council: party sizes, with a bloc that follows the party and genders that do not.
fn council(sizes: &[usize], tables: usize, seed: u64) -> Problem {
    let mut values = vec![];
    for (party, size) in sizes.iter().enumerate() {
        for n in 0..*size {
            let bloc = if party % 2 == 0 { "position" } else { "opposition" };
            let gender = if (n * 7 + party) % 5 < 2 { "woman" } else { "man" };
            values.push(vec![Some(format!("P{party}")), Some(bloc.to_owned()), Some(gender.to_owned())]);
        }
    }
    problem(values, tables, seed)
}

#[test]
fn a_council_of_67_at_ten_tables_is_spread_exactly_by_party_bloc_and_gender() {
    let seating = solve(&council(&[19, 15, 9, 7, 6, 5, 3, 2, 1], 10, 1), Budget::default()).unwrap();
    assert_eq!(seating.excess, [0, 0, 0]);
}

#[test]
fn the_second_workshop_mixes_people_who_have_not_met() {
    let mut second = council(&[14, 11, 6, 4, 3, 2], 5, 1);
    let first = solve(&second, Budget::default()).unwrap();
    let repeats_when_nobody_moves: usize = first.tables.iter().map(|table| table.len() * (table.len() - 1) / 2).sum();
    second.earlier = vec![first.tables];
    let seating = solve(&second, Budget::default()).unwrap();
    assert_eq!(seating.excess, [0, 0, 0]);
    assert!(seating.repeats * 3 < repeats_when_nobody_moves, "{} of {repeats_when_nobody_moves}", seating.repeats);
}

#[test]
fn more_tables_than_people_and_no_tables_are_told() {
    assert_eq!(solve(&council(&[3], 4, 1), Budget::default()), Err(Infeasible::TooFewPeople { people: 3, tables: 4 }));
    assert_eq!(solve(&council(&[3], 0, 1), Budget::default()), Err(Infeasible::NoTables));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn everybody_sits_once_sizes_differ_by_one_and_the_party_is_spread_exactly(
        parties in prop::collection::vec(prop::option::of(0_u8..9), 1..90),
        tables in 1_usize..14,
        seed in any::<u64>(),
    ) {
        prop_assume!(tables <= parties.len());
        let values = |party: &Option<u8>| {
            vec![party.map(|party| party.to_string()), party.map(|party| (party % 3).to_string()), None]
        };
        let problem = problem(parties.iter().map(values).collect(), tables, seed);
        let seating = solve(&problem, Budget { swaps: 2_000 }).unwrap();
        let mut seated: Vec<usize> = seating.tables.iter().flatten().copied().collect();
        seated.sort_unstable();
        prop_assert_eq!(seated, (0..parties.len()).collect::<Vec<_>>());
        let sizes: Vec<usize> = seating.tables.iter().map(Vec::len).collect();
        prop_assert!(sizes.iter().max().unwrap() - sizes.iter().min().unwrap() <= 1);
        for party in 0..9 {
            let at = |table: &Vec<usize>| table.iter().filter(|&&person| parties[person] == Some(party)).count();
            prop_assert_eq!(spread_excess(&seating.tables.iter().map(at).collect::<Vec<_>>()), 0);
        }
        prop_assert_eq!(&solve(&problem, Budget { swaps: 2_000 }).unwrap(), &seating);
    }
}
