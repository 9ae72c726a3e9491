//! The members of a member list at tables, on the terminal.

use std::collections::BTreeMap;
use std::path::Path;

use rundebord_app::core::{Bloc, Gender, Mandate, PersonDetails};
use rundebord_app::{Choice, Language, RowStatus, preview_roster};
use rundebord_seating::{Attribute, Ideal, Instance, Person, Solution, Table, Unseatable, solve};
use rundebord_texts::{Value, compare_norwegian, text, text_with};

use super::effort;
use crate::arguments::Seat;
use crate::command::rosters;
use crate::failure::Failure;

/// What is spread, most important first, and what one person outside the even share costs; as in the shared instances.
const ATTRIBUTES: [(&str, u32); 5] = [("party", 20), ("bloc", 10), ("gender", 10), ("first_term", 4), ("area", 4)];

/// Seats the list's members, and tells of those who are left out.
pub fn seat(roster: &Path, arguments: &Seat) -> Result<(), Failure> {
    let language = arguments.language.into();
    let members = members(roster, language)?;
    let (tables, rotations) = (arguments.tables.unwrap_or(1).into(), arguments.rotations.unwrap_or(1).into());
    if members.len() < tables {
        let told = [("people", Value::from(members.len() as i64)), ("tables", Value::from(tables as i64))];
        return Err(Failure::usage(text_with(language, "cli-seat-too-few", &told)));
    }
    let instance = instance(&members, tables, rotations);
    match solve(&instance, effort(arguments)?, &mut ()) {
        Ok(solution) => {
            print!("{}", page(language, &members, &instance, &solution));
            Ok(())
        }
        // Sizes follow from the numbers and there are no rules, so one of these would be the solver's own mistake.
        Err(Unseatable::Clash(_) | Unseatable::Malformed(_) | Unseatable::NotFound) => {
            Err(Failure::usage("no seating was found"))
        }
    }
}

fn members(roster: &Path, language: Language) -> Result<Vec<PersonDetails>, Failure> {
    let preview = preview_roster(&rosters::source(roster)?, &Choice::default())?;
    let (mut members, mut deputies) = (vec![], 0);
    for row in &preview.draft.rows {
        let Some(person) = &row.person else { continue };
        let details = PersonDetails::from(person.clone());
        match (&row.status, details.mandate) {
            (RowStatus::Ready, Mandate::Member) => members.push(details),
            (RowStatus::Ready, Mandate::Deputy { .. }) => deputies += 1,
            (RowStatus::Ready, _) => {}
            (status, _) => rosters::tell_left_out(row.line, &details.name, status),
        }
    }
    if deputies > 0 {
        eprintln!("{}", text_with(language, "cli-seat-deputies", &[("count", Value::from(deputies))]));
    }
    Ok(members)
}

fn instance(members: &[PersonDetails], tables: usize, rotations: usize) -> Instance {
    let size = Table { min: members.len() / tables, max: members.len().div_ceil(tables) };
    let attributes = ATTRIBUTES.map(|(name, weight)| Attribute { name: name.to_owned(), weight });
    Instance {
        rotations,
        tables: vec![size; tables],
        ideal: Ideal::Equal,
        attributes: attributes.to_vec(),
        repeat_weight: 1,
        people: members.iter().map(person).collect(),
        ..Instance::default()
    }
}

/// Values in the order of [`ATTRIBUTES`].
fn person(details: &PersonDetails) -> Person {
    let bloc = details.bloc.map(|bloc| match bloc {
        Bloc::Position => "position",
        Bloc::Opposition => "opposition",
    });
    let gender = details.gender.map(|gender| match gender {
        Gender::Woman => "woman",
        Gender::Man => "man",
        Gender::Other => "other",
    });
    let values = vec![
        details.party.clone(),
        bloc.map(str::to_owned),
        gender.map(str::to_owned),
        details.first_term.map(|first| first.to_string()),
        details.area.clone(),
    ];
    Person { values, roles: vec![], mixes: true }
}

fn page(language: Language, members: &[PersonDetails], instance: &Instance, solution: &Solution) -> String {
    let say = |id: &str, arguments: &[(&'static str, i64)]| {
        let arguments: Vec<_> = arguments.iter().map(|&(name, value)| (name, Value::from(value))).collect();
        text_with(language, id, &arguments)
    };
    let mut lines = vec![];
    for (rotation, number) in solution.seats.iter().zip(1..) {
        lines.extend([say("cli-seat-rotation", &[("number", number)]), String::new()]);
        for table in 0..instance.tables.len() {
            lines.push(say("documents-table", &[("table", table as i64 + 1)]));
            lines.extend(at(members, rotation, table).map(|member| format!("  {}", labelled(member))));
            lines.push(String::new());
        }
    }
    for (index, (name, _)) in ATTRIBUTES.iter().enumerate().filter(|(index, _)| is_known(instance, *index)) {
        let outside = say("cli-seat-outside", &[("count", solution.cost.attributes[index] as i64)]);
        lines.push(format!("{}: {outside}", text(language, &format!("cli-seat-by-{name}"))));
    }
    if instance.rotations > 1 {
        lines.push(say("cli-seat-again", &[("pairs", meeting_again(solution) as i64)]));
    }
    let (cost, bound) = (solution.cost.total as i64, solution.bound.total as i64);
    let proof = if solution.is_proven_best() { "cli-seat-proven" } else { "cli-seat-gap" };
    lines.push(say(proof, &[("cost", cost), ("bound", bound)]));
    lines.join("\n") + "\n"
}

/// Those at a table, by name.
fn at<'a>(
    members: &'a [PersonDetails],
    rotation: &'a [usize],
    table: usize,
) -> impl Iterator<Item = &'a PersonDetails> {
    let mut here: Vec<_> = members.iter().zip(rotation).filter(|(_, at)| **at == table).map(|(who, _)| who).collect();
    here.sort_by(|a, b| compare_norwegian(&a.sort_name, &b.sort_name));
    here.into_iter()
}

fn labelled(member: &PersonDetails) -> String {
    match &member.party {
        Some(party) => format!("{} ({party})", member.name),
        None => member.name.clone(),
    }
}

/// Whether the list says anything of an attribute.
fn is_known(instance: &Instance, attribute: usize) -> bool {
    instance.people.iter().any(|person| person.values[attribute].is_some())
}

/// Pairs who share a table more than once.
fn meeting_again(solution: &Solution) -> usize {
    let mut times: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for rotation in &solution.seats {
        for (second, table) in rotation.iter().enumerate() {
            for first in (0..second).filter(|first| rotation[*first] == *table) {
                *times.entry((first, second)).or_default() += 1;
            }
        }
    }
    times.values().filter(|times| **times > 1).count()
}
