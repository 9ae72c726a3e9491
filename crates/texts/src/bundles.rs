//! One Fluent bundle per language, built once from the files compiled into the program.
//!
//! Leaves out Fluent's isolation marks (U+2068, U+2069): print and terminals show them as boxes.

use std::sync::OnceLock;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use crate::Language;

/// A number or a string put into a message's place.
pub type Value<'a> = FluentValue<'a>;

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The Fluent files of each language; every file in its folder is here.
fn files(language: Language) -> &'static [&'static str] {
    match language {
        Language::Nb => NB,
        Language::Nn => NN,
        Language::En => EN,
    }
}

type Bundle = FluentBundle<FluentResource>;

/// The language whose plural rules apply: Fluent knows bokmål as "nb" and nynorsk as "nn".
fn identifier(language: Language) -> LanguageIdentifier {
    let tag = match language {
        Language::Nb => "nb",
        Language::Nn => "nn",
        Language::En => "en",
    };
    tag.parse().expect("two letters are a language tag")
}

fn build(language: Language) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![identifier(language)]);
    bundle.set_use_isolating(false);
    for source in files(language) {
        // A file with a mistake still gives its sound messages; the tests refuse the mistake.
        let resource = match FluentResource::try_new((*source).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn bundle(language: Language) -> &'static Bundle {
    static BUNDLES: OnceLock<[Bundle; 3]> = OnceLock::new();
    let bundles = BUNDLES.get_or_init(|| Language::ALL.map(build));
    match language {
        Language::Nb => &bundles[0],
        Language::Nn => &bundles[1],
        Language::En => &bundles[2],
    }
}

fn lookup(language: Language, id: &str, arguments: Option<&FluentArgs<'_>>) -> Option<String> {
    let bundle = bundle(language);
    let pattern = bundle.get_message(id)?.value()?;
    let mut faults = Vec::new();
    let formatted = bundle.format_pattern(pattern, arguments, &mut faults);
    Some(formatted.into_owned())
}

/// The message `id` in `language`; bokmål where the language lacks it, the id itself where bokmål does too.
pub fn text(language: Language, id: &str) -> String {
    text_with(language, id, &[])
}

/// As [`text`], with values for the message's variables. Numbers choose plural forms.
pub fn text_with(language: Language, id: &str, arguments: &[(&str, Value<'_>)]) -> String {
    let mut values = FluentArgs::with_capacity(arguments.len());
    for (name, value) in arguments {
        values.set(*name, value.clone());
    }
    lookup(language, id, Some(&values))
        .or_else(|| lookup(Language::Nb, id, Some(&values)))
        .unwrap_or_else(|| id.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_id_is_shown_as_itself() {
        assert_eq!(text(Language::Nn, "no-such-text"), "no-such-text");
    }

    #[test]
    fn english_falls_back_to_bokmål_where_it_has_no_text() {
        let id = "documents-note-heading";
        assert_eq!(text(Language::En, id), text(Language::Nb, id));
        assert_ne!(text(Language::En, id), id);
    }

    #[test]
    fn values_are_put_in_without_isolation_marks() {
        let page = text_with(Language::Nb, "documents-page", &[("page", 2.into()), ("pages", 7.into())]);
        assert_eq!(page, "Side 2 av 7");
    }
}
