//! Re-seating at the door: 67 people at 10 tables in their second rotation, and one to six late changes, or a table more or
//! less. Each kind of change is tried on ten different groups of people.

use std::time::{Duration, Instant};

use rundebord_seating::door::{Limits, Place, Running, reseat};
use rundebord_seating::{Effort, Instance, Limit, Met, Rule, Seats, Table, solve};

use super::Named;
use super::table::time;

const CASES: usize = 10;

/// Prints the table, for an instance of at least two rotations.
pub fn measure(named: &Named) {
    let effort = Effort { seed: 1, limit: Limit::Time(Duration::from_secs(1)) };
    let Ok(solution) = solve(&named.instance, effort, &mut ()) else { return };
    let begun = second_rotation(&named.instance, &solution.seats);
    println!("\nRe-seating {}, second rotation, {CASES} cases each:\n", named.id);
    println!("| late changes | fewest moves | proven fewest | options | median | slowest |\n|---|--:|---|--:|--:|--:|");
    for changes in 1..=6 {
        let cases = (0..CASES).map(|case| changed(&begun, changes, case)).collect();
        row(&changes.to_string(), cases);
    }
    row("one more table", (0..CASES).map(|case| one_more_table(changed(&begun, case % 7, case))).collect());
    row("a table closed", (0..CASES).map(|case| closed(changed(&begun, case % 7, case), case)).collect());
}

fn row(changes: &str, cases: Vec<(Instance, Running)>) {
    let (mut fewest, mut options, mut times, mut proven) = (vec![], vec![], vec![], 0);
    for (instance, running) in &cases {
        let start = Instant::now();
        let answer = reseat(instance, running, Limits::default());
        times.push(start.elapsed());
        if let Ok(offer) = answer {
            proven += usize::from(offer.fewest_proven);
            fewest.extend(offer.options.first().map(|option| option.moves));
            options.push(offer.options.len());
        }
    }
    times.sort_unstable();
    println!(
        "| {changes} | {} | {proven} of {} | {} | {} | {} |",
        span(&fewest),
        cases.len(),
        span(&options),
        time(times.get(times.len() / 2).copied()),
        time(times.last().copied())
    );
}

fn span(numbers: &[usize]) -> String {
    match (numbers.iter().min(), numbers.iter().max()) {
        (Some(least), Some(most)) if least == most => least.to_string(),
        (Some(least), Some(most)) => format!("{least}–{most}"),
        _ => "none".to_owned(),
    }
}

/// The second rotation alone, with those who met in the first.
fn second_rotation(instance: &Instance, seats: &Seats) -> (Instance, Running) {
    let mut instance = Instance { rotations: 1, ..instance.clone() };
    let people = 0..instance.people.len();
    let pairs = people.flat_map(|b| (0..b).map(move |a| (a, b))).filter(|&(a, b)| seats[0][a] == seats[0][b]);
    instance.met = pairs.map(|(a, b)| Met { a, b, times: 1 }).collect();
    let places: Vec<Place> = seats[1].iter().copied().map(Place::At).collect();
    let fixed = vec![false; places.len()];
    (instance, Running { places, fixed })
}

/// Every third change is an arrival, of somebody like one of those who are there; the others are absences.
fn changed(begun: &(Instance, Running), changes: usize, case: usize) -> (Instance, Running) {
    let (mut instance, mut running) = begun.clone();
    for change in 0..changes {
        let free: Vec<usize> = (0..instance.people.len()).filter(|&person| !is_named(&instance, person)).collect();
        let person = free[(case * 17 + change * 23) % free.len()];
        if change % 3 == 2 {
            instance.people.push(instance.people[person].clone());
            running.places.push(Place::Arriving);
            running.fixed.push(false);
        } else {
            leave(&mut instance, &mut running, person);
        }
    }
    (instance, running)
}

fn is_named(instance: &Instance, person: usize) -> bool {
    instance.constraints.iter().any(|constraint| match &constraint.rule {
        Rule::Pin { person: named, .. } => *named == person,
        Rule::Together { people } | Rule::Apart { people } => people.contains(&person),
        // The only one who can do something at a table would leave an impossible instance behind.
        Rule::Require { role, .. } => instance.people[person].roles.contains(role),
        Rule::Closed { .. } => false,
    })
}

/// Takes a person out and renumbers those after.
fn leave(instance: &mut Instance, running: &mut Running, gone: usize) {
    let down = |person: &mut usize| *person -= usize::from(*person > gone);
    instance.people.remove(gone);
    running.places.remove(gone);
    running.fixed.remove(gone);
    instance.met.retain(|met| met.a != gone && met.b != gone);
    instance.met.iter_mut().for_each(|met| [&mut met.a, &mut met.b].into_iter().for_each(down));
    for constraint in &mut instance.constraints {
        match &mut constraint.rule {
            Rule::Pin { person, .. } => down(person),
            Rule::Together { people } | Rule::Apart { people } => people.iter_mut().for_each(down),
            Rule::Require { .. } | Rule::Closed { .. } => {}
        }
    }
}

fn one_more_table((instance, running): (Instance, Running)) -> (Instance, Running) {
    let tables = instance.tables.len() + 1;
    (Instance { tables: even(instance.people.len(), tables), ..instance }, running)
}

/// One that nobody is pinned to.
fn closed((mut instance, mut running): (Instance, Running), case: usize) -> (Instance, Running) {
    let pinned = |table: &usize| {
        instance.constraints.iter().any(|it| matches!(&it.rule, Rule::Pin { table: named, .. } if named == table))
    };
    let open: Vec<usize> = (0..instance.tables.len()).filter(|table| !pinned(table)).collect();
    let gone = open[case % open.len()];
    instance.tables = even(instance.people.len(), instance.tables.len() - 1);
    let new = |table: usize| if table > gone { table - 1 } else { table };
    for place in &mut running.places {
        *place = match *place {
            Place::At(table) if table == gone => Place::Leaving,
            Place::At(table) => Place::At(new(table)),
            other => other,
        };
    }
    for constraint in &mut instance.constraints {
        if let Rule::Pin { table, .. } = &mut constraint.rule {
            *table = new(*table);
        }
    }
    (instance, running)
}

fn even(people: usize, tables: usize) -> Vec<Table> {
    vec![Table { min: people / tables, max: people.div_ceil(tables) }; tables]
}
