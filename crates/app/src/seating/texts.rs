//! Small pieces of sentences: names, lists, and a letter in front.

use rundebord_core::{PersonId, State};
use rundebord_texts::{Language, Value, text_with};

pub(super) fn name(state: &State, person: PersonId) -> String {
    state.people.get(&person).map(|person| person.details.name.clone()).unwrap_or_default()
}

pub(super) fn names(language: Language, state: &State, people: &[PersonId]) -> String {
    list(language, people.iter().map(|person| name(state, *person)).collect())
}

/// «A», «A og B», «A, B og C».
pub(super) fn list(language: Language, mut items: Vec<String>) -> String {
    match items.pop() {
        None => String::new(),
        Some(last) if items.is_empty() => last,
        Some(last) => say(language, "seating-list", &[("rest", items.join(", ").into()), ("last", last.into())]),
    }
}

pub(super) fn numbers(language: Language, numbers: &[u8]) -> String {
    list(language, numbers.iter().map(u8::to_string).collect())
}

pub(super) fn say(language: Language, id: &str, arguments: &[(&str, Value<'_>)]) -> String {
    text_with(language, id, arguments)
}

/// With a capital letter in front, as a sentence has.
pub(super) fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
