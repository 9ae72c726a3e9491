//! From a text to what is compared: its words, each cut to its Norwegian stem and without accents. No word is taken apart:
//! «kollektiv» finds «kollektivtransport» only as its beginning.

use std::ops::Range;

use bm25::Tokenizer;
use snowball_stemmers_rs::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Words that say nothing of what a note is about, folded and sorted; bokmål and nynorsk. «Kommunen» is in every other note.
const FUNCTION_WORDS: &[&str] = &[
    "a",
    "aldri",
    "alle",
    "allerede",
    "allereie",
    "alltid",
    "alt",
    "andre",
    "annen",
    "annet",
    "at",
    "av",
    "bade",
    "bae",
    "bare",
    "begge",
    "ble",
    "blei",
    "bli",
    "blir",
    "blitt",
    "bor",
    "burde",
    "da",
    "dag",
    "dagen",
    "de",
    "deg",
    "dei",
    "deim",
    "deira",
    "deires",
    "dem",
    "den",
    "denne",
    "der",
    "dere",
    "deres",
    "deretter",
    "derfor",
    "derimot",
    "det",
    "dette",
    "di",
    "din",
    "disse",
    "ditt",
    "du",
    "dykk",
    "dykkar",
    "eg",
    "egen",
    "ein",
    "einkvan",
    "eit",
    "eller",
    "elles",
    "en",
    "enda",
    "enn",
    "er",
    "et",
    "ett",
    "etter",
    "ettersom",
    "fa",
    "far",
    "finn",
    "finnes",
    "finst",
    "fleire",
    "flere",
    "for",
    "fordi",
    "fortsatt",
    "fra",
    "fram",
    "framleis",
    "framtida",
    "ga",
    "gang",
    "ganger",
    "gar",
    "gatt",
    "gjennom",
    "gjer",
    "gjere",
    "gjor",
    "gjorde",
    "gjore",
    "godt",
    "ha",
    "hadde",
    "ham",
    "han",
    "hans",
    "har",
    "heile",
    "hele",
    "heller",
    "hennar",
    "henne",
    "hennes",
    "her",
    "hja",
    "ho",
    "hoe",
    "honom",
    "hoss",
    "hossen",
    "hun",
    "hva",
    "hvem",
    "hver",
    "hvert",
    "hvertfall",
    "hvilke",
    "hvilken",
    "hvis",
    "hvor",
    "hvordan",
    "hvorfor",
    "i",
    "ikke",
    "ikkje",
    "imens",
    "imot",
    "ingen",
    "ingi",
    "inkje",
    "inn",
    "innan",
    "innen",
    "inni",
    "ja",
    "jeg",
    "jo",
    "kan",
    "kjem",
    "kom",
    "kommer",
    "kommune",
    "kommunen",
    "kommunene",
    "kommunens",
    "kommuner",
    "korleis",
    "korso",
    "kun",
    "kunne",
    "kva",
    "kvar",
    "kvarhelst",
    "kven",
    "kvi",
    "kvifor",
    "lage",
    "lang",
    "lenger",
    "lengre",
    "likevel",
    "lite",
    "litt",
    "ma",
    "man",
    "mange",
    "mangt",
    "matte",
    "med",
    "medan",
    "meg",
    "meget",
    "meiner",
    "meir",
    "mellom",
    "men",
    "mener",
    "mens",
    "mer",
    "mest",
    "mi",
    "min",
    "mindre",
    "mine",
    "minst",
    "mitt",
    "mot",
    "mye",
    "mykje",
    "nar",
    "ned",
    "nede",
    "nei",
    "no",
    "noe",
    "noen",
    "noka",
    "noko",
    "nokon",
    "nokor",
    "nokre",
    "noksa",
    "ny",
    "nye",
    "ofte",
    "og",
    "ogsa",
    "om",
    "opp",
    "oppe",
    "oss",
    "over",
    "pa",
    "rett",
    "sa",
    "saman",
    "same",
    "samme",
    "sammen",
    "sann",
    "sant",
    "seg",
    "seier",
    "selv",
    "sia",
    "sidan",
    "siden",
    "sier",
    "sin",
    "sine",
    "sitt",
    "sjol",
    "sjolv",
    "skal",
    "skulle",
    "slags",
    "slik",
    "slike",
    "so",
    "som",
    "somme",
    "somt",
    "svaert",
    "synes",
    "synest",
    "ta",
    "tar",
    "til",
    "ting",
    "toe",
    "tok",
    "treng",
    "trenger",
    "tror",
    "trur",
    "under",
    "ut",
    "utan",
    "ute",
    "uten",
    "vaere",
    "vaert",
    "var",
    "vare",
    "vart",
    "varte",
    "ved",
    "veit",
    "veldig",
    "verken",
    "vert",
    "vet",
    "vi",
    "vil",
    "ville",
    "viss",
    "vite",
    "vore",
    "vors",
    "vort",
];

/// A word where it stands in its text.
pub(super) struct Word {
    /// In bytes.
    pub at: Range<usize>,
    /// In lower case, without accents: what the beginning of a word is compared with.
    pub folded: String,
    /// Its stem, folded: what words are compared by.
    pub stem: String,
}

impl Word {
    /// True for a word that says nothing of what the text is about.
    pub fn is_function_word(&self) -> bool {
        FUNCTION_WORDS.binary_search(&self.folded.as_str()).is_ok()
    }
}

/// The words of a text, in order.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words = vec![];
    let mut start = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        match (start, letter.is_alphanumeric() || is_combining_mark(letter)) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                words.push(word(text, from..at));
                start = None;
            }
            _ => {}
        }
    }
    words
}

fn word(text: &str, at: Range<usize>) -> Word {
    let lower = text[at.clone()].nfc().collect::<String>().to_lowercase();
    let stemmed = Stemmer::create(Algorithm::Norwegian).stem(&lower).into_owned();
    Word { at, folded: fold(&lower), stem: fold(without_ending(&stemmed)) }
}

/// Snowball leaves the endings of short words that end in a vowel, «byen», «sjøen», «kaia»: there is no consonant before
/// them to begin at.
fn without_ending(stem: &str) -> &str {
    let ends_in_vowel = |base: &&str| base.ends_with(['y', 'ø', 'å', 'u', 'o', 'i']) && base.chars().count() > 1;
    let mut bases = ["en", "et", "er", "ar", "a"].into_iter().filter_map(|ending| stem.strip_suffix(ending));
    bases.find(ends_in_vowel).unwrap_or(stem)
}

/// Without accents; «å», «ø» and «æ» as those write them who do not have the keys.
pub(super) fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for letter in word.nfd().filter(|letter| !is_combining_mark(*letter)) {
        match letter {
            'ø' => folded.push('o'),
            'æ' => folded.push_str("ae"),
            other => folded.push(other),
        }
    }
    folded
}

/// The stems of a text, for the scorer.
#[derive(Default)]
pub(super) struct Stems;

impl Tokenizer for Stems {
    fn tokenize(&self, text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.stem).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stems(text: &str) -> Vec<String> {
        Stems.tokenize(text)
    }

    #[test]
    fn forms_of_a_word_and_ways_to_write_it_are_one() {
        assert_eq!(stems("Skolene skolen skoler"), stems("skole skole skole"));
        assert_eq!(stems("BÅTEN båten baten"), stems("ba\u{30a}ten båt bat"));
        assert_eq!(stems("byen byene brua kaia øya veien"), stems("by by bru kai øy vei"));
        assert_eq!(stems("gård-tunet, né!"), [fold("gård"), stems("tunet")[0].clone(), "ne".into()]);
    }

    #[test]
    fn function_words_are_folded_sorted_and_found() {
        assert!(FUNCTION_WORDS.is_sorted_by(|one, next| one < next));
        assert!(FUNCTION_WORDS.iter().all(|word| fold(word) == *word));
        assert!(words("Også KOMMUNEN får være med").iter().all(Word::is_function_word));
        assert!(!words("ferja")[0].is_function_word());
    }

    #[test]
    fn a_word_knows_where_it_stands() {
        let text = "Flere båter på sjøen";
        let found: Vec<_> = words(text).into_iter().map(|word| text[word.at].to_owned()).collect();
        assert_eq!(found, ["Flere", "båter", "på", "sjøen"]);
    }
}
