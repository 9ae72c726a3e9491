//! Why nobody can be seated, in words that a facilitator can act on.

use std::collections::BTreeSet;

use rundebord_core::{SeatingRule, SeatingRuleKind, State, Workshop};
use rundebord_seating::{Clash, Lack};
use rundebord_texts::Language;

use super::instance::Posed;
use super::lines::{ClashLine, SeatingClash};
use super::rules::{clash_clause, rule_text};
use super::texts::{list, say, sentence};

/// So many rules are still one sentence.
const ONE_SENTENCE: usize = 4;

/// A rule that names a table that is not there.
pub(super) fn lost(language: Language, state: &State, workshop: &Workshop, posed: &Posed) -> Option<SeatingClash> {
    let rule = &workshop.seating_plan.rules[*posed.lost.first()?];
    let table = match rule.rule {
        SeatingRuleKind::Pin { table, .. } | SeatingRuleKind::KeepTable { table } => table,
        _ => return None,
    };
    let says = sentence(&clash_clause(language, state, &rule.rule));
    let heading = say(language, "seating-clash-no-table", &[("rule", says.into()), ("table", table.into())]);
    let rotation = rule.rotations.iter().flatten().copied().find(|rotation| posed.rotations.contains(rotation));
    let rotation = rotation.unwrap_or(*posed.rotations.start());
    Some(SeatingClash { heading, lines: vec![line(language, state, rule)], rotation })
}

/// The solver's clash.
pub(super) fn told(
    language: Language,
    state: &State,
    workshop: &Workshop,
    posed: &Posed,
    clash: &Clash,
) -> SeatingClash {
    let places: BTreeSet<usize> = clash.constraints.iter().map(|constraint| posed.rules[*constraint]).collect();
    let mut rules: Vec<&SeatingRule> = places.iter().map(|place| &workshop.seating_plan.rules[*place]).collect();
    rules.sort_by_key(|rule| rank(&rule.rule));
    let rotation = *posed.rotations.start() + clash.rotation as u8;
    let heading = match (clash.lack, rules.as_slice()) {
        (Lack::Seats { people, seats }, []) => {
            say(language, "seating-clash-seats", &[("people", people.into()), ("seats", seats.into())])
        }
        (Lack::People { people, needed }, []) => {
            say(language, "seating-clash-people", &[("people", people.into()), ("needed", needed.into())])
        }
        (_, [only]) => alone(language, state, posed, only),
        (_, rules) if rules.len() > 1 && all_pins(rules) => full(language, posed, rules),
        (_, [first, others @ ..]) if rules.len() <= ONE_SENTENCE => {
            let others = others.iter().map(|rule| clash_clause(language, state, &rule.rule)).collect();
            let first = sentence(&clash_clause(language, state, &first.rule));
            say(language, "seating-clash-but", &[("first", first.into()), ("rest", list(language, others).into())])
        }
        (_, rules) => {
            let arguments = [("count", rules.len().into()), ("rotation", rotation.into())];
            say(language, "seating-clash-many", &arguments)
        }
    };
    SeatingClash { heading, lines: rules.into_iter().map(|rule| line(language, state, rule)).collect(), rotation }
}

fn line(language: Language, state: &State, rule: &SeatingRule) -> ClashLine {
    ClashLine { rule: Some(rule.id), text: rule_text(language, state, rule) }
}

/// What must be comes before what is.
fn rank(rule: &SeatingRuleKind) -> u8 {
    match rule {
        SeatingRuleKind::Together { .. } => 0,
        SeatingRuleKind::Apart { .. } => 1,
        SeatingRuleKind::WillingSecretary => 2,
        SeatingRuleKind::KeepTable { .. } => 3,
        SeatingRuleKind::Pin { .. } => 4,
    }
}

/// One rule that cannot hold whatever the others say.
fn alone(language: Language, state: &State, posed: &Posed, rule: &SeatingRule) -> String {
    let tables = ("tables", posed.tables.len().into());
    let says = sentence(&clash_clause(language, state, &rule.rule));
    let seats = posed.instance.tables.iter().map(|table| table.max).max().unwrap_or_default();
    let willing = posed.instance.people.iter().filter(|person| !person.roles.is_empty()).count();
    let rule_says = ("rule", says.into());
    match rule.rule {
        SeatingRuleKind::Apart { .. } => say(language, "seating-clash-apart-alone", &[rule_says, tables]),
        SeatingRuleKind::Together { .. } => {
            say(language, "seating-clash-together-alone", &[rule_says, ("seats", seats.into())])
        }
        SeatingRuleKind::WillingSecretary => {
            say(language, "seating-clash-willing-alone", &[rule_says, ("willing", willing.into()), tables])
        }
        SeatingRuleKind::Pin { .. } | SeatingRuleKind::KeepTable { .. } => {
            say(language, "seating-clash-alone", &[rule_says])
        }
    }
}

fn all_pins(rules: &[&SeatingRule]) -> bool {
    pinned_table(rules[0]).is_some() && rules.iter().all(|rule| pinned_table(rule) == pinned_table(rules[0]))
}

fn pinned_table(rule: &SeatingRule) -> Option<u8> {
    match rule.rule {
        SeatingRuleKind::Pin { table, .. } => Some(table),
        _ => None,
    }
}

/// More people locked to a table than it has seats.
fn full(language: Language, posed: &Posed, rules: &[&SeatingRule]) -> String {
    let table = pinned_table(rules[0]).unwrap_or_default();
    let seats = posed.table(table).map_or(0, |table| posed.instance.tables[table].max);
    let arguments = [("table", table.into()), ("seats", seats.into()), ("count", rules.len().into())];
    say(language, "seating-clash-full", &arguments)
}
