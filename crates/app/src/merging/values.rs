//! The two values of a conflict, in words.

use rundebord_core::{Actor, Aspect, Conflict, ConflictSide, MergeSide};
use rundebord_texts::text;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;
use uuid::Uuid;

use super::lines::Wording;
use super::things;

/// One file's value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MergeValue {
    /// In words.
    pub text: String,
    /// When it was set, RFC 3339 UTC.
    pub at: String,
    /// In which role.
    pub actor: Actor,
    /// That role, in words.
    pub from: String,
}

/// Something that both files have changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MergeConflict {
    /// What a choice names.
    pub key: Aspect,
    /// What it is, e.g. «Navnet på temaet».
    pub what: String,
    /// Of which, e.g. «F7» or «Ferja»; empty when there is only one.
    pub of: String,
    /// In the file that is open.
    pub here: MergeValue,
    /// In the copy.
    pub copy: MergeValue,
    /// What is chosen.
    #[ts(optional = nullable)]
    pub chosen: Option<MergeSide>,
}

impl Wording<'_> {
    /// A conflict in words.
    pub(super) fn conflict(&self, conflict: &Conflict) -> MergeConflict {
        let Conflict { aspect, here, copy, chosen } = conflict;
        let kind = aspect.kind().replace('_', "-");
        MergeConflict {
            key: aspect.clone(),
            what: text(self.language, &format!("merge-aspect-{kind}")),
            of: aspect.of().filter_map(|part| self.named(part)).collect::<Vec<_>>().join(", "),
            here: self.value(aspect, here),
            copy: self.value(aspect, copy),
            chosen: *chosen,
        }
    }

    fn value(&self, aspect: &Aspect, side: &ConflictSide) -> MergeValue {
        let told = match &side.value {
            Value::Null => text(self.language, self.gone(aspect)),
            Value::Bool(yes) => text(self.language, &format!("merge-{}-{yes}", aspect.kind().replace('_', "-"))),
            value => self.leaves(value).join(" – "),
        };
        let told = if told.is_empty() { text(self.language, "merge-value-empty") } else { told };
        MergeValue { text: told, at: side.at.to_rfc3339(), actor: side.actor, from: self.role(&side.actor) }
    }

    /// Nothing chosen is not the same as taken away.
    fn gone(&self, aspect: &Aspect) -> &'static str {
        match aspect.kind() {
            "note_theme" | "substitute" | "secretary" | "current_question" | "presenting" => "merge-value-none",
            "set_aside" => "merge-value-taken-up",
            "answer" | "ranking" => "merge-value-taken-back",
            _ => "merge-value-removed",
        }
    }

    /// Every word, number and name in a value. Long lists are cut: what they are is told by the screens that own them.
    fn leaves(&self, value: &Value) -> Vec<String> {
        const MOST: usize = 12;
        let mut found = vec![];
        self.collect(value, &mut found);
        if found.len() > MOST {
            found.truncate(MOST);
            found.push("…".to_owned());
        }
        found
    }

    fn collect(&self, value: &Value, found: &mut Vec<String>) {
        match value {
            Value::String(words) if words.is_empty() => {}
            Value::String(words) => found.push(self.named(words).unwrap_or_else(|| self.worded(words))),
            Value::Number(number) => found.push(number.to_string()),
            Value::Array(items) => items.iter().for_each(|item| self.collect(item, found)),
            Value::Object(fields) => {
                // The words first, whatever they are called.
                let rank = |name: &&String| {
                    (!matches!(name.as_str(), "text" | "name" | "title" | "owner" | "answer"), (*name).clone())
                };
                let mut names: Vec<&String> = fields.keys().collect();
                names.sort_by_key(rank);
                names.into_iter().for_each(|name| self.collect(&fields[name], found));
            }
            Value::Null | Value::Bool(_) => {}
        }
    }

    fn named(&self, word: &str) -> Option<String> {
        let id = Uuid::parse_str(word).ok()?;
        self.states.iter().find_map(|state| things::name(self.language, state, id))
    }

    /// A word of the wire, such as `off_topic`, in the language of people.
    fn worded(&self, word: &str) -> String {
        let is_code = word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        let id = format!("merge-word-{}", word.replace('_', "-"));
        let told = if is_code { text(self.language, &id) } else { id.clone() };
        if told == id { word.to_owned() } else { told }
    }
}
