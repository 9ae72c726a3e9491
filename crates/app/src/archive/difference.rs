//! The first thing that is not the same in two JSON files, named as people name it.

use rundebord_core::NoteReference;
use serde_json::Value;

use super::findings::{PackageFinding, Teller, around_difference};

/// Compares a file of a package with what it must be; None when they say the same.
pub(super) fn difference(teller: Teller, file: &str, found: &Value, proven: &Value) -> Option<PackageFinding> {
    Comparing { teller, file, within: vec![] }.values("", found, proven)
}

struct Comparing<'a> {
    teller: Teller,
    file: &'a str,
    /// What we are inside, outermost first: «Bord 4», «Notat B4-12».
    within: Vec<String>,
}

impl Comparing<'_> {
    fn values(&mut self, field: &str, found: &Value, proven: &Value) -> Option<PackageFinding> {
        match (found, proven) {
            _ if found == proven => None,
            (Value::Object(one), Value::Object(other)) => self.within(proven, |comparing| {
                let mut fields = other.keys().chain(one.keys().filter(|key| !other.contains_key(*key)));
                let nothing = Value::Null;
                let value = |object: &serde_json::Map<String, Value>, key: &str| object.get(key).cloned();
                fields.find_map(|key| match (value(one, key), value(other, key)) {
                    (Some(found), Some(proven)) => comparing.values(key, &found, &proven),
                    (found, proven) => Some(comparing.leaf(
                        key,
                        found.as_ref().unwrap_or(&nothing),
                        proven.as_ref().unwrap_or(&nothing),
                    )),
                })
            }),
            (Value::Array(one), Value::Array(other)) => self.lists(field, one, other),
            _ => Some(self.leaf(field, found, proven)),
        }
    }

    fn within<T>(&mut self, object: &Value, look: impl FnOnce(&mut Self) -> T) -> T {
        let label = label(self.teller, object);
        let deeper = label.is_some();
        self.within.extend(label);
        let found = look(self);
        if deeper {
            self.within.pop();
        }
        found
    }

    /// What is missing or too much is told as that, not as everything after it being another.
    fn lists(&mut self, field: &str, found: &[Value], proven: &[Value]) -> Option<PackageFinding> {
        let known = |list: &[Value], wanted: &Value| list.iter().any(|one| same_thing(one, wanted));
        for (one, other) in found.iter().zip(proven) {
            if !same_thing(one, other) {
                return match known(found, other) {
                    false => Some(self.gone("missing", other)),
                    true if !known(proven, one) => Some(self.gone("extra", one)),
                    true => Some(self.leaf(field, one, other)),
                };
            }
            if let Some(difference) = self.values(field, one, other) {
                return Some(difference);
            }
        }
        match (found.get(proven.len()), proven.get(found.len())) {
            (Some(extra), _) => Some(self.gone("extra", extra)),
            (_, Some(missing)) => Some(self.gone("missing", missing)),
            (None, None) => None,
        }
    }

    fn gone(&self, id: &str, what: &Value) -> PackageFinding {
        let what = label(self.teller, what).unwrap_or_else(|| shown(what));
        self.teller.about(&format!("find-{id}"), self.file, &self.about(Some(what)), &[])
    }

    fn leaf(&self, field: &str, found: &Value, proven: &Value) -> PackageFinding {
        let (found, proven) = around_difference(&shown(found), &shown(proven));
        let field = match field {
            "text" | "why" | "stance" | "disagreement" | "words" => self.teller.text(&format!("field-{field}")),
            other => format!("«{other}»"),
        };
        let values = [("field", field.as_str()), ("found", found.as_str()), ("proven", proven.as_str())];
        match self.within.is_empty() {
            false => self.teller.about("find-other", self.file, &self.about(None), &values),
            true => {
                let all: Vec<_> = values.into_iter().chain([("file", self.file)]).collect();
                let message = self.teller.text_with("find-other-file", &all);
                PackageFinding { file: self.file.to_owned(), about: None, message }
            }
        }
    }

    fn about(&self, last: Option<String>) -> String {
        self.within.iter().cloned().chain(last).collect::<Vec<_>>().join(", ")
    }
}

/// Two parts of a list that are about the same thing, whatever they say of it.
fn same_thing(one: &Value, other: &Value) -> bool {
    let keys = ["reference", "digest", "referanseDokumentfil", "key", "number", "id", "round"];
    let name = |value: &Value| keys.iter().find_map(|key| value.get(key).cloned());
    name(one) == name(other)
}

/// What people call a part of a file.
fn label(teller: Teller, value: &Value) -> Option<String> {
    let of = |key: &str| value.get(key).map(shown);
    let named = |id: &str, name: String| Some(teller.text_with(id, &[("name", &name)]));
    if let Some(reference) = value.get("reference") {
        let parts: Option<NoteReference> = serde_json::from_value(reference.clone()).ok();
        return named("a-note", parts.map_or_else(|| shown(reference), |parts| parts.to_string()));
    }
    if let (Some(code), Some(_)) = (of("code"), of("digest")) {
        return named("a-receipt", code);
    }
    if let Some(path) = of("referanseDokumentfil") {
        return Some(path);
    }
    match (of("number"), of("version"), of("table"), of("round")) {
        (Some(number), Some(_), ..) => named("a-statement", number),
        (Some(number), None, Some(_), _) => named("a-table", number),
        (Some(number), None, None, _) => named("a-question", number),
        (None, _, None, Some(round)) if value.get("tables").is_some() => named("a-round", round),
        _ => None,
    }
}

fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => "–".to_owned(),
        other => other.to_string(),
    }
}
