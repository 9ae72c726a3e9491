//! Re-seating against every possible seating of small rooms, and what must hold for any answer.

use proptest::prelude::*;
use rundebord_seating::door::{Limits, Place, Reseating, Running, Stuck, reseat};
use rundebord_seating::{cost, violations};

use crate::any_room::{Case, case, rotated, told};

fn moves(running: &Running, seats: &[usize]) -> usize {
    let moves = |(place, table): (&Place, &usize)| *place != Place::Arriving && *place != Place::At(*table);
    running.places.iter().zip(seats).filter(|it| moves(*it)).count()
}

fn moves_fixed(running: &Running, seats: &[usize]) -> usize {
    let people = running.places.iter().zip(&running.fixed).zip(seats);
    people
        .filter(|((place, fixed), table)| **fixed && **place != Place::Arriving && **place != Place::At(**table))
        .count()
}

/// Every seating in turn, the people as the digits of a number.
fn every_seating(people: usize, tables: usize) -> impl Iterator<Item = Vec<usize>> {
    (0..tables.pow(people as u32))
        .map(move |number| (0..people).map(|who| number / tables.pow(who as u32) % tables).collect())
}

/// For each number of moves, the least cost of a legal seating with exactly so many; and the fewest fixed that move.
fn exhaustive(case: &Case) -> (Vec<Option<u64>>, Option<usize>) {
    let people = case.instance.people.len();
    let (mut best, mut fewest_fixed) = (vec![None; people + 1], None);
    for seats in every_seating(people, case.instance.tables.len()) {
        let seating = vec![seats];
        if !violations(&case.instance, &seating).is_empty() {
            continue;
        }
        let fixed = moves_fixed(&case.running, &seating[0]);
        fewest_fixed = Some(fewest_fixed.map_or(fixed, |least: usize| least.min(fixed)));
        if fixed == 0 {
            let here: &mut Option<u64> = &mut best[moves(&case.running, &seating[0])];
            let total = cost(&case.instance, &seating).total;
            *here = Some(here.map_or(total, |least| least.min(total)));
        }
    }
    (best, fewest_fixed)
}

/// The part of the table that is worth offering: each entry cheaper than all before it.
fn trade_off(best: &[Option<u64>], extra: usize) -> Vec<(usize, u64)> {
    let Some(fewest) = best.iter().position(Option::is_some) else { return vec![] };
    let mut offered: Vec<(usize, u64)> = vec![];
    for (moves, total) in best.iter().enumerate().skip(fewest).take(extra + 1) {
        if let Some(total) = total.filter(|total| offered.last().is_none_or(|last| *total < last.1)) {
            offered.push((moves, total));
        }
    }
    offered
}

fn offered(options: &[Reseating]) -> Vec<(usize, u64)> {
    options.iter().map(|option| (option.moves, option.cost.total)).collect()
}

fn is_as_good_as_exhaustive_search(case: &Case) -> Result<(), TestCaseError> {
    let (best, fewest_fixed) = exhaustive(case);
    let limits = Limits { extra_moves: 4, ..Limits::default() };
    match reseat(&case.instance, &case.running, limits) {
        Ok(offer) => {
            prop_assert_eq!(offered(&offer.options), trade_off(&best, 4));
            prop_assert!(offer.fewest_proven && offer.options.iter().all(|option| option.proven));
        }
        Err(Stuck::Fixed { people }) => {
            prop_assert_eq!(Some(people.len()), fewest_fixed);
            prop_assert!(people.iter().all(|who| case.running.fixed[*who]));
        }
        Err(Stuck::Clash(_)) => prop_assert_eq!(fewest_fixed, None),
        Err(other) => prop_assert!(false, "{other:?}"),
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn fewest_moves_and_best_balance_are_those_of_exhaustive_search(case in (4..8_usize, 2..4_usize).prop_flat_map(|(p, t)| case(p, t))) {
        is_as_good_as_exhaustive_search(&case)?;
    }

    #[test]
    fn every_option_is_legal_moves_nobody_fixed_and_is_worth_its_moves(case in case(24, 4), seed in any::<u64>()) {
        let limits = Limits { extra_moves: 3, seed, trials: 8_000 };
        let Ok(offer) = reseat(&case.instance, &case.running, limits) else { return Ok(()) };
        prop_assert!(!offer.options.is_empty());
        for option in &offer.options {
            let seats = vec![option.seats.clone()];
            prop_assert_eq!(violations(&case.instance, &seats), vec![]);
            prop_assert_eq!(moves_fixed(&case.running, &option.seats), 0);
            prop_assert_eq!(&option.cost, &cost(&case.instance, &seats));
            prop_assert_eq!(option.moves, moves(&case.running, &option.seats));
            prop_assert_eq!(option.moves, option.moved.len());
            prop_assert!(option.moved.iter().all(|moved| option.seats[moved.person] == moved.to));
        }
        for pair in offer.options.windows(2) {
            prop_assert!(pair[0].moves < pair[1].moves && pair[0].cost.total > pair[1].cost.total);
        }
        prop_assert_eq!(reseat(&case.instance, &case.running, limits), Ok(offer));
    }

    #[test]
    fn another_order_of_the_list_only_renames(case in case(12, 3), shift in 1..12_usize, seed in any::<u64>()) {
        let limits = Limits { extra_moves: 3, seed, trials: 4_000 };
        let renamed = rotated(&case, shift);
        match (reseat(&case.instance, &case.running, limits), reseat(&renamed.instance, &renamed.running, limits)) {
            (Ok(one), Ok(other)) => {
                prop_assert_eq!(offered(&one.options), offered(&other.options));
                for (one, other) in one.options.iter().zip(&other.options) {
                    prop_assert_eq!(told(&case, &one.seats), told(&renamed, &other.seats));
                }
            }
            (Err(_), Err(_)) => {}
            (one, other) => prop_assert!(false, "{one:?} {other:?}"),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, ..ProptestConfig::default() })]

    #[test]
    fn nine_people_at_three_tables_are_as_in_exhaustive_search(case in case(9, 3)) {
        is_as_good_as_exhaustive_search(&case)?;
    }
}
