//! The plan's rules as sentences.

use rundebord_core::{SeatingRule, SeatingRuleKind, State};
use rundebord_texts::Language;

use super::texts::{name, names, numbers, say};

/// E.g. «Kari Hansen og Ola Moen skal ikke sitte sammen i bordoppsett 1 og 3.»
pub(super) fn rule_text(language: Language, state: &State, rule: &SeatingRule) -> String {
    let says = kind_text(language, state, &rule.rule);
    match &rule.rotations {
        None => say(language, "seating-rule-always", &[("rule", says.into())]),
        Some(rotations) => {
            let rotations = numbers(language, rotations).into();
            say(language, "seating-rule-in", &[("rule", says.into()), ("rotations", rotations)])
        }
    }
}

fn kind_text(language: Language, state: &State, rule: &SeatingRuleKind) -> String {
    clause(language, state, rule, "rule")
}

/// A rule as it is said among others that it clashes with, without a capital letter or full stop.
pub(super) fn clash_clause(language: Language, state: &State, rule: &SeatingRuleKind) -> String {
    clause(language, state, rule, "clash")
}

fn clause(language: Language, state: &State, rule: &SeatingRuleKind, form: &str) -> String {
    let (id, arguments) = match rule {
        SeatingRuleKind::Pin { person, table } => {
            ("pin", vec![("name", name(state, *person).into()), ("table", (*table).into())])
        }
        SeatingRuleKind::Together { people } => ("together", vec![("names", names(language, state, people).into())]),
        SeatingRuleKind::Apart { people } => {
            ("apart", vec![("names", names(language, state, people).into()), ("count", people.len().into())])
        }
        SeatingRuleKind::KeepTable { table } => ("keep", vec![("table", (*table).into())]),
        SeatingRuleKind::WillingSecretary => ("willing", vec![]),
    };
    say(language, &format!("seating-{form}-{id}"), &arguments)
}
