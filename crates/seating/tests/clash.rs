//! Impossible rules at a county's size: told at once, and with no rule named that has nothing to do with it.

#![allow(clippy::unwrap_used)]

use rundebord_seating::{Clash, Constraint, Effort, Instance, Lack, Limit, Person, Rule, Table, Unseatable, solve};

/// 600 people, 60 tables of 9 to 11, and some rules that are in nobody's way.
fn county(rules: Vec<Rule>) -> Instance {
    let person = |index: usize| Person {
        values: vec![],
        roles: if index.is_multiple_of(8) { vec!["writes".to_owned()] } else { vec![] },
        mixes: true,
    };
    let harmless = (0..40).map(|n| Rule::Apart { people: vec![400 + n, 500 + n] });
    let harmless = harmless.chain((0..30).map(|n| Rule::Together { people: vec![300 + n, 350 + n] }));
    let harmless = harmless.chain((0..40).map(|n| Rule::Pin { person: 200 + n, table: 20 + n }));
    Instance {
        rotations: 3,
        tables: vec![Table { min: 9, max: 11 }; 60],
        people: (0..600).map(person).collect(),
        constraints: harmless.chain(rules).map(Constraint::always).collect(),
        ..Instance::default()
    }
}

/// The clash of the given rules, which come after the harmless ones.
fn clash(rules: Vec<Rule>) -> Vec<usize> {
    let instance = county(rules);
    let Err(Unseatable::Clash(Clash { constraints, lack: Lack::Room, .. })) =
        solve(&instance, Effort { seed: 1, limit: Limit::Moves(0) }, &mut ())
    else {
        panic!("seated, or impossible for another reason");
    };
    constraints
        .into_iter()
        .map(|constraint| constraint.checked_sub(110).expect("a rule that has nothing to do with it"))
        .collect()
}

#[test]
fn harmless_rules_are_no_clash() {
    assert!(solve(&county(vec![]), Effort { seed: 1, limit: Limit::Moves(0) }, &mut ()).is_ok());
}

#[test]
fn two_who_sit_together_cannot_be_pinned_apart() {
    let rules = vec![
        Rule::Pin { person: 1, table: 0 },
        Rule::Together { people: vec![1, 2] },
        Rule::Pin { person: 3, table: 5 },
        Rule::Pin { person: 2, table: 1 },
    ];
    assert_eq!(clash(rules), [0, 1, 3]);
}

#[test]
fn more_people_apart_than_there_are_tables() {
    assert_eq!(clash(vec![Rule::Apart { people: (0..61).collect() }]), [0]);
    let pairs = (0..62).flat_map(|a| (a + 1..62).map(move |b| Rule::Apart { people: vec![a, b] }));
    assert_eq!(clash(pairs.collect()).len(), 61 * 60 / 2, "the pairs of 61 of the 62 people");
}

#[test]
fn too_many_at_one_table() {
    let pins = (0..14).map(|person| Rule::Pin { person, table: 7 });
    assert_eq!(clash(pins.collect()).len(), 12);
    assert_eq!(clash(vec![Rule::Together { people: (0..12).collect() }]), [0]);
}

#[test]
fn groups_that_are_too_large_to_share_a_table() {
    // Six and six are more than eleven, so that every table takes one group.
    let groups = (0..33).map(|group| Rule::Together { people: (group * 6..group * 6 + 6).collect() });
    let spread = solve(&county(groups.collect()), Effort { seed: 1, limit: Limit::Moves(0) }, &mut ());
    assert!(spread.is_ok(), "33 groups fit at 60 tables");
    let mut crowded =
        county((0..61).map(|group| Rule::Together { people: (group * 6..group * 6 + 6).collect() }).collect());
    crowded.constraints.drain(..110);
    let Err(Unseatable::Clash(clash)) = solve(&crowded, Effort { seed: 1, limit: Limit::Moves(0) }, &mut ()) else {
        panic!("61 groups at 60 tables");
    };
    assert_eq!(clash.constraints.len(), 61);
}

#[test]
fn a_role_that_too_few_have_or_that_is_pinned_away() {
    assert_eq!(clash(vec![Rule::Require { role: "writes".to_owned(), min: 2 }]), [0]);
    // 75 can write; 16 of them at two tables leave 59 for the other 58, and 17 leave 58: three tables' worth is too many.
    let pins = (0..20).map(|n| Rule::Pin { person: n * 8, table: n % 2 });
    let mut rules = vec![Rule::Require { role: "writes".to_owned(), min: 1 }];
    rules.extend(pins);
    let found = clash(rules);
    assert_eq!(found[0], 0);
    assert!(found.len() > 10, "{found:?}");
}

#[test]
fn closed_tables_leave_too_few_seats() {
    let rules = vec![Rule::Closed { table: 3 }, Rule::Pin { person: 5, table: 3 }];
    assert!(!clash(rules).is_empty());
}
