//! Names of people: which part is the family name, and sensible case. Changes nothing that the list spells with care.

use super::clean::key;

/// A name in both orders.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Name {
    /// "Kåre Skår".
    pub display: String,
    /// "Skår, Kåre".
    pub sort: String,
    /// Has both a given and a family name.
    pub complete: bool,
    /// The family name was chosen among several readings.
    pub order_unsure: bool,
}

const PARTICLES: &[&str] = &[
    "von", "van", "der", "den", "de", "du", "da", "di", "af", "av", "al", "el", "bin", "ibn", "la", "le", "ter", "zu",
];

impl Name {
    /// From a given and a family name; a middle name belongs to the given ones.
    pub fn from_parts(given: &str, family: &str) -> Self {
        let (given, family) = (sensible_case(given), sensible_case(family));
        let complete = !given.is_empty() && !family.is_empty();
        let display = format!("{given} {family}").trim().to_owned();
        let sort = if complete { format!("{family}, {given}") } else { display.clone() };
        Name { display, sort, complete, order_unsure: false }
    }

    /// From "Kari Nordmann" or "Skår Kåre", with capitals showing the family name where there are any.
    pub fn from_text(text: &str, family_first: bool) -> Self {
        let words: Vec<&str> = text.split_whitespace().collect();
        if words.len() < 2 {
            return Name::from_parts(text, "");
        }
        if let Some((given, family)) = by_capitals(&words) {
            return Name::from_parts(&given, &family);
        }
        let mut name = if family_first {
            Name::from_parts(&words[1..].join(" "), words[0])
        } else {
            let start = family_start(&words);
            Name::from_parts(&words[..start].join(" "), &words[start..].join(" "))
        };
        name.order_unsure = family_first && words.len() > 2;
        name
    }
}

/// "NORDMANN Kari" and "Kari NORDMANN".
fn by_capitals(words: &[&str]) -> Option<(String, String)> {
    let leading = words.iter().take_while(|word| is_shouted(word)).count();
    let trailing = words.iter().rev().take_while(|word| is_shouted(word)).count();
    match (leading, trailing) {
        (all, _) if all == words.len() => None,
        (0, 0) => None,
        (0, count) => Some((words[..words.len() - count].join(" "), words[words.len() - count..].join(" "))),
        (count, 0) => Some((words[count..].join(" "), words[..count].join(" "))),
        _ => None,
    }
}

/// The last word, with the particles before it: "Per von Krogh" is under "von Krogh".
fn family_start(words: &[&str]) -> usize {
    let mut start = words.len() - 1;
    while start > 1 && PARTICLES.contains(&words[start - 1].to_lowercase().as_str()) {
        start -= 1;
    }
    start
}

fn is_shouted(word: &str) -> bool {
    let letters = word.chars().filter(|letter| letter.is_alphabetic()).count();
    let vowels = word.to_lowercase().chars().any(|letter| "aeiouyæøåáéöäü".contains(letter));
    letters >= 2 && !word.contains('.') && (letters > 3 || vowels) && !word.chars().any(char::is_lowercase)
}

/// "NORDMANN" becomes "Nordmann" and "kari nordmann" "Kari Nordmann"; "McDonald" and "K.H." stay.
pub(super) fn sensible_case(name: &str) -> String {
    let quiet = !name.chars().any(char::is_uppercase);
    let cased = |word: &str| {
        let roman = !word.is_empty() && word.chars().all(|letter| "IVX".contains(letter)) && word.len() < 4;
        let particle = PARTICLES.contains(&word.to_lowercase().as_str());
        match (is_shouted(word) && !roman, quiet) {
            (true, _) | (_, true) if particle => word.to_lowercase(),
            (true, _) | (_, true) => capitalised(word),
            _ => word.to_owned(),
        }
    };
    name.split_whitespace().map(cased).collect::<Vec<_>>().join(" ")
}

fn capitalised(word: &str) -> String {
    let mut start = true;
    let mut out = String::new();
    for letter in word.chars() {
        if start {
            out.extend(letter.to_uppercase());
        } else {
            out.extend(letter.to_lowercase());
        }
        start = !letter.is_alphabetic();
    }
    out
}

/// Words that stand in titles and sentences about councils, not in names.
const NOT_NAMES: &[&str] = &[
    "og",
    "i",
    "for",
    "til",
    "pa",
    "er",
    "som",
    "med",
    "fra",
    "kommune",
    "kommunestyret",
    "kommunestyre",
    "kommunestyrets",
    "bystyret",
    "heradsstyret",
    "fylkestinget",
    "formannskapet",
    "utvalg",
    "utvalget",
    "utvalet",
    "medlemmer",
    "medlemer",
    "representanter",
    "representantar",
    "valgperioden",
    "valperioden",
    "perioden",
    "politikere",
    "politikarar",
    "kontakt",
    "nettside",
    "side",
    "mote",
    "motet",
    "vara",
    "varamedlem",
    "varamedlemmer",
    "varamedlemer",
    "medlem",
    "deg",
    "les",
    "mer",
    "meir",
];

/// Whether every sign in a text can stand in a name, and no word speaks against it.
pub(super) fn is_namelike(text: &str) -> bool {
    let words = text.split_whitespace().count();
    let plain = text.chars().all(|letter| letter.is_alphabetic() || " -'’`´.‑".contains(letter));
    let spoken_against = key(text).split(' ').any(|word| NOT_NAMES.contains(&word));
    (1..=7).contains(&words)
        && plain
        && !spoken_against
        && text.chars().filter(|letter| letter.is_alphabetic()).count() >= 2
}

/// Whether a text is a whole name: two words or more, with capitals (or none at all).
pub(super) fn is_full_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let capital = |word: &&str| {
        word.chars().next().is_some_and(char::is_uppercase)
            || PARTICLES.contains(&word.to_lowercase().as_str())
            || word
                .split_once(['\'', '’', '-'])
                .is_some_and(|(_, rest)| rest.chars().next().is_some_and(char::is_uppercase))
    };
    words.len() >= 2 && is_namelike(text) && words.iter().all(capital)
}
