//! Bokmål and nynorsk are both complete: the same files, messages and variables.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

type Messages = BTreeMap<String, BTreeSet<String>>;

fn locales() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/locales")
}

fn file_names(language: &str) -> BTreeSet<String> {
    fs::read_dir(locales().join(language))
        .expect("the language has a folder")
        .map(|entry| entry.expect("the folder can be read").file_name())
        .map(|name| name.to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".ftl"))
        .collect()
}

/// The variables that one line of a message refers to: what follows each `$`.
fn variables(line: &str) -> impl Iterator<Item = String> + '_ {
    line.split('$')
        .skip(1)
        .map(|rest| rest.chars().take_while(|letter| letter.is_alphanumeric() || matches!(letter, '-' | '_')).collect())
}

fn messages(language: &str, file: &str) -> Messages {
    let source = fs::read_to_string(locales().join(language).join(file)).expect("a readable file");
    let mut found = Messages::new();
    let mut current = String::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if let Some((id, _)) = line.split_once(" =").filter(|_| !line.starts_with(' ')) {
            current = id.to_owned();
            let earlier = found.insert(current.clone(), BTreeSet::new());
            assert!(earlier.is_none(), "{language}/{file} has {id} twice");
        }
        if let Some(named) = found.get_mut(&current) {
            named.extend(variables(line));
        }
    }
    found
}

#[test]
fn bokmål_and_nynorsk_have_the_same_files() {
    assert_eq!(file_names("nb"), file_names("nn"));
}

#[test]
fn bokmål_and_nynorsk_have_the_same_messages_with_the_same_variables() {
    for file in file_names("nb") {
        assert_eq!(messages("nb", &file), messages("nn", &file), "in {file}");
    }
}

#[test]
fn every_file_is_free_of_fluent_mistakes() {
    for language in ["nb", "nn", "en"] {
        for file in file_names(language) {
            let source = fs::read_to_string(locales().join(language).join(&file)).expect("a file");
            let parsed = fluent_bundle::FluentResource::try_new(source);
            assert!(parsed.is_ok(), "{language}/{file}: {parsed:?}");
        }
    }
}

#[test]
fn every_file_is_compiled_into_the_program() {
    for language in [rundebord_texts::Language::Nb, rundebord_texts::Language::Nn] {
        let folder = if language == rundebord_texts::Language::Nb { "nb" } else { "nn" };
        for file in file_names(folder) {
            for id in messages(folder, &file).keys() {
                assert_ne!(&rundebord_texts::text(language, id), id, "{folder}/{file}");
            }
        }
    }
}
