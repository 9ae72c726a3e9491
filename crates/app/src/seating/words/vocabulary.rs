//! The words that sentences about seats are made of, bokmål and nynorsk.

/// What a word does in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    And,
    Not,
    Together,
    Apart,
    Table,
    Rotation,
    Keep,
    Willing,
    Filler,
}

const WORDS: &[(Word, &[&str])] = &[
    (Word::And, &["og", "samt"]),
    (Word::Not, &["ikke", "ikkje", "aldri"]),
    (Word::Together, &["sammen", "saman", "samme", "same", "lag"]),
    (
        Word::Apart,
        &["hver", "hvert", "kvar", "kvart", "hverandre", "kvarandre", "ulike", "forskjellige", "ulikt", "forskjellig"],
    ),
    (Word::Table, &["bord", "bordet", "bordene", "borda"]),
    (Word::Rotation, &["bordoppsett", "bordoppsettet", "oppsett", "oppsettet"]),
    (Word::Keep, &["beholdes", "behaldast", "låses", "låsast", "låst", "står", "stå", "urørt"]),
    (Word::Willing, &["villig", "villige", "sekretær", "bordsekretær"]),
    (
        Word::Filler,
        &[
            "skal",
            "må",
            "vil",
            "kan",
            "bør",
            "ønsker",
            "ønskjer",
            "ynskjer",
            "å",
            "helst",
            "gjerne",
            "alltid",
            "sitte",
            "sitje",
            "sitter",
            "sit",
            "sette",
            "plasseres",
            "plasserast",
            "være",
            "vere",
            "er",
            "blir",
            "bli",
            "ved",
            "på",
            "i",
            "med",
            "fra",
            "frå",
            "for",
            "seg",
            "sitt",
            "sine",
            "til",
            "nr",
            "nummer",
            "som",
            "det",
            "den",
            "de",
            "dei",
            "ha",
            "har",
            "en",
            "ein",
            "ei",
            "et",
            "eit",
            "minst",
            "alle",
            "alt",
            "noen",
            "nokon",
            "låse",
            "under",
        ],
    ),
];

pub(super) fn word(text: &str) -> Option<Word> {
    WORDS.iter().find(|(_, words)| words.contains(&text)).map(|(word, _)| *word)
}

/// In small letters, without punctuation; hyphens and apostrophes belong to names.
pub(super) fn split(text: &str) -> Vec<String> {
    let inside = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '\'' | '’');
    let words = text.split(|letter: char| !inside(letter)).map(|word| word.trim_matches(['-', '\'', '’']));
    words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}
