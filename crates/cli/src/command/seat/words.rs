//! A clash in words, with the names of those it is about.

use rundebord_app::Language;
use rundebord_seating::format::{ConstraintText, Named};
use rundebord_seating::{Clash, Lack};
use rundebord_texts::{Value, text, text_with};

/// A heading and a line for each rule; one line when the tables' sizes are enough.
pub fn clash(language: Language, named: &Named, clash: &Clash) -> String {
    let number = |number: usize| Value::from(number as i64);
    match clash.lack {
        Lack::Seats { people, seats } => {
            text_with(language, "cli-clash-seats", &[("people", number(people)), ("seats", number(seats))])
        }
        Lack::People { people, needed } => {
            text_with(language, "cli-clash-people", &[("people", number(people)), ("needed", number(needed))])
        }
        Lack::Room => {
            let arguments = [
                ("rules", number(clash.constraints.len())),
                ("rotation", number(clash.rotation + 1)),
                ("rotations", number(named.instance.rotations)),
            ];
            let heading = text_with(language, "cli-clash-heading", &arguments);
            let rules = clash.constraints.iter().map(|&index| rule(language, named, &named.constraints[index]));
            std::iter::once(heading).chain(rules.map(|rule| format!("- {rule}"))).collect::<Vec<_>>().join("\n")
        }
    }
}

fn rule(language: Language, named: &Named, rule: &ConstraintText) -> String {
    let say = |id: &str, arguments: &[(&'static str, Value<'_>)]| text_with(language, id, arguments);
    let (sentence, rounds) = match rule {
        ConstraintText::Pin { person, table, rounds } => {
            let arguments = [("person", name(named, person).into()), ("table", table.as_str().into())];
            (say("cli-clash-pin", &arguments), rounds)
        }
        ConstraintText::Together { persons, rounds } => {
            (say("cli-clash-together", &[("people", names(language, named, persons).into())]), rounds)
        }
        ConstraintText::Apart { persons, rounds } => {
            let arguments =
                [("people", names(language, named, persons).into()), ("count", (persons.len() as i64).into())];
            (say("cli-clash-apart", &arguments), rounds)
        }
        ConstraintText::Require { role, min, rounds } => {
            let able = named.instance.people.iter().filter(|person| person.roles.contains(role)).count();
            let arguments =
                [("role", role.as_str().into()), ("min", (*min as i64).into()), ("able", (able as i64).into())];
            (say("cli-clash-require", &arguments), rounds)
        }
    };
    match rounds.as_deref().unwrap_or_default() {
        [] => sentence,
        rounds => {
            let rounds: Vec<String> = rounds.iter().map(usize::to_string).collect();
            format!("{sentence} {}", say("cli-clash-rounds", &[("rounds", list(language, &rounds).into())]))
        }
    }
}

fn name<'a>(named: &'a Named, id: &'a str) -> &'a str {
    named.people.iter().find(|person| person.id == id).map_or(id, |person| &person.name)
}

fn names(language: Language, named: &Named, ids: &[String]) -> String {
    let names: Vec<String> = ids.iter().map(|id| name(named, id).to_owned()).collect();
    list(language, &names)
}

/// «A, B og C».
fn list(language: Language, items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [before @ .., last] => format!("{} {} {last}", before.join(", "), text(language, "cli-and")),
    }
}
