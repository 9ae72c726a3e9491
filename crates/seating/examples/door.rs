//! Times re-seating at the door: 67 members at 10 tables after an earlier rotation, with one to six late changes, a table
//! closed and a table added. `cargo run --release -p rundebord-seating --example door`

use std::time::Instant;

use rundebord_seating::door::{Limits, Offer, Place, Running, reseat};
use rundebord_seating::{Attribute, Constraint, Ideal, Instance, Met, Person, Rule, Table, violations};

const PARTIES: [(&str, &str, usize); 9] = [
    ("Ap", "posisjon", 17),
    ("Sp", "posisjon", 6),
    ("SV", "posisjon", 6),
    ("MDG", "posisjon", 3),
    ("H", "opposisjon", 19),
    ("FrP", "opposisjon", 8),
    ("V", "opposisjon", 3),
    ("KrF", "opposisjon", 3),
    ("R", "opposisjon", 2),
];
const AREAS: [&str; 4] = ["Sentrum", "Nord", "Sør", "Øst"];

fn member(party: &str, bloc: &str, index: usize) -> Person {
    let values =
        [party, bloc, ["K", "M"][index * 7 / 3 % 2], ["ny", "erfaren"][index / 3 % 2], AREAS[index * 5 / 2 % 4]];
    let roles = if index.is_multiple_of(3) { vec!["sekretær".into()] } else { vec![] };
    Person { values: values.iter().map(|value| Some((*value).into())).collect(), roles, mixes: true }
}

fn council(ideal: Ideal) -> Instance {
    let members = PARTIES.iter().flat_map(|(party, bloc, count)| (0..*count).map(move |_| (party, bloc)));
    let weights = [("party", 20), ("bloc", 10), ("gender", 10), ("term", 4), ("area", 4)];
    Instance {
        rotations: 1,
        tables: vec![Table { min: 6, max: 7 }; 10],
        ideal,
        attributes: weights.iter().map(|it| Attribute { name: it.0.into(), weight: it.1 }).collect(),
        repeat_weight: 1,
        people: members.enumerate().map(|(index, (party, bloc))| member(party, bloc, index)).collect(),
        constraints: vec![
            Constraint::always(Rule::Require { role: "sekretær".into(), min: 1 }),
            Constraint::always(Rule::Apart { people: vec![3, 40] }),
            Constraint::always(Rule::Together { people: vec![10, 55] }),
            Constraint::always(Rule::Pin { person: 20, table: 2 }),
        ],
        met: vec![],
    }
}

/// A first seating, to which everybody comes late.
fn seated(instance: &Instance) -> Option<Vec<usize>> {
    let people = instance.people.len();
    let arriving = Running { places: vec![Place::Arriving; people], fixed: vec![false; people] };
    let limits = Limits { extra_moves: 0, trials: 3_000_000, seed: 1 };
    Some(reseat(instance, &arriving, limits).ok()?.options.first()?.seats.clone())
}

/// The second rotation of a workshop under way, with the first as meetings.
fn second_rotation(mut instance: Instance) -> Option<(Instance, Running)> {
    let first = seated(&instance)?;
    for b in 0..first.len() {
        instance.met.extend((0..b).filter(|a| first[*a] == first[b]).map(|a| Met { a, b, times: 1 }));
    }
    let places: Vec<Place> = seated(&instance)?.into_iter().map(Place::At).collect();
    let fixed = vec![false; places.len()];
    Some((instance, Running { places, fixed }))
}

/// Somebody who is in no rule goes home.
fn absent(instance: &mut Instance, running: &mut Running, who: usize) {
    instance.people.remove(who);
    running.places.remove(who);
    running.fixed.remove(who);
    let new = |old: usize| if old > who { old - 1 } else { old };
    instance.met.retain(|met| met.a != who && met.b != who);
    instance.met.iter_mut().for_each(|met| (met.a, met.b) = (new(met.a), new(met.b)));
    for constraint in &mut instance.constraints {
        match &mut constraint.rule {
            Rule::Pin { person, .. } => *person = new(*person),
            Rule::Together { people } | Rule::Apart { people } => people.iter_mut().for_each(|who| *who = new(*who)),
            Rule::Require { .. } | Rule::Closed { .. } => {}
        }
    }
}

fn arrives(instance: &mut Instance, running: &mut Running, party: usize, index: usize) {
    instance.people.push(member(PARTIES[party].0, PARTIES[party].1, index));
    running.places.push(Place::Arriving);
    running.fixed.push(false);
}

/// Late changes in turn: two absent, a late member, a deputy of another party, two absent more.
fn change(instance: &mut Instance, running: &mut Running, number: usize) {
    match number {
        0 => absent(instance, running, 30),
        1 => absent(instance, running, 7),
        2 => arrives(instance, running, 4, 5),
        3 => arrives(instance, running, 0, 8),
        4 => absent(instance, running, 44),
        _ => absent(instance, running, 60),
    }
}

fn add_table(instance: &mut Instance) {
    instance.tables.push(Table { min: 5, max: 7 });
    instance.tables.iter_mut().for_each(|table| table.min = 5);
}

fn close_table(instance: &mut Instance, running: &mut Running) {
    let last = instance.tables.len() - 1;
    instance.tables.pop();
    instance.tables.iter_mut().for_each(|table| table.max = 9);
    for place in running.places.iter_mut().filter(|place| **place == Place::At(last)) {
        *place = Place::Leaving;
    }
}

fn show(name: &str, instance: &Instance, running: &Running) {
    let start = Instant::now();
    let answer = reseat(instance, running, Limits::default());
    let took = start.elapsed();
    match answer {
        Ok(Offer { options, fewest_proven }) => {
            let legal = options.iter().all(|option| violations(instance, &vec![option.seats.clone()]).is_empty());
            let options =
                options.iter().map(|it| format!("{}: {}{}", it.moves, it.cost.total, if it.proven { "*" } else { "" }));
            let options: Vec<String> = options.collect();
            println!("{name:28} {took:>9.1?}  legal {legal}  fewest {fewest_proven}  {}", options.join("  "));
        }
        Err(stuck) => println!("{name:28} {took:>9.1?}  {stuck:?}"),
    }
}

fn main() {
    println!("moves: cost, * when proven");
    for ideal in [Ideal::Equal, Ideal::Proportional] {
        let Some((mut instance, mut running)) = second_rotation(council(ideal)) else { return println!("no seating") };
        show(&format!("{ideal:?}, no change"), &instance, &running);
        let (mut closed, mut left) = (instance.clone(), running.clone());
        close_table(&mut closed, &mut left);
        for number in 0..6 {
            change(&mut instance, &mut running, number);
            show(&format!("{ideal:?}, {} changes", number + 1), &instance, &running);
        }
        add_table(&mut instance);
        show(&format!("{ideal:?}, 6 and a new table"), &instance, &running);
        show(&format!("{ideal:?}, a table closed"), &closed, &left);
        (0..5).for_each(|number| change(&mut closed, &mut left, number));
        show(&format!("{ideal:?}, closed and 5"), &closed, &left);
    }
}
