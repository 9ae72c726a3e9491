//! Names in sentences: the whole name, or as much of it as fits one person only.

use rundebord_core::{Person, PersonId, State};
use rundebord_texts::{Language, compare_norwegian};

use super::super::texts::{name, say};
use super::vocabulary::split;

/// Whom a name may be.
pub(super) enum Named {
    One(PersonId),
    Several(Vec<PersonId>),
    Nobody,
}

/// Those who can sit at a table, by the words of their names.
pub(super) struct Names<'a> {
    state: &'a State,
    people: Vec<(PersonId, Vec<String>)>,
}

impl<'a> Names<'a> {
    pub fn new(state: &'a State) -> Self {
        let people = state.people.values().filter(|person| person.may_sit());
        let words = |person: &Person| (person.id, split(&person.details.name));
        Self { state, people: people.map(words).collect() }
    }

    /// Reads the longest name that the words begin with: how many words it took, one at the least, and whose it is. A word
    /// with a meaning of its own is a name only inside a longer one.
    pub fn read(&self, words: &[String], has_meaning: bool) -> (usize, Named) {
        let longest = self.people.iter().map(|(_, name)| name.len()).max().unwrap_or_default().min(words.len());
        for count in (1..=longest).rev() {
            if count == 1 && has_meaning {
                break;
            }
            let mut found = self.who(&words[..count], |name, said| name == said);
            if found.is_empty() {
                found = self.who(&words[..count], is_part);
            }
            match found.as_slice() {
                [] => {}
                [one] => return (count, Named::One(*one)),
                _ => return (count, Named::Several(found)),
            }
        }
        (1, Named::Nobody)
    }

    fn who(&self, said: &[String], fits: impl Fn(&[String], &[String]) -> bool) -> Vec<PersonId> {
        self.people.iter().filter(|(_, name)| fits(name, said)).map(|(person, _)| *person).collect()
    }

    /// «Kari Berg, Kari Hansen eller Kari Lie».
    pub fn either(&self, language: Language, people: &[PersonId]) -> String {
        let mut names: Vec<String> = people.iter().map(|person| name(self.state, *person)).collect();
        names.sort_by(|a, b| compare_norwegian(a, b));
        let last = names.pop().unwrap_or_default();
        say(language, "seating-list-or", &[("rest", names.join(", ").into()), ("last", last.into())])
    }
}

/// The first names, the last names, or the first and the last.
fn is_part(name: &[String], said: &[String]) -> bool {
    let ends = |name: &[String]| matches!((name, said), ([first, .., last], [a, b]) if (first, last) == (a, b));
    name.starts_with(said) || name.ends_with(said) || ends(name)
}
