//! Text as it should have been: one space between words, composed letters, nothing invisible.
//! And the key under which two spellings are the same. No opinion on what a text means.

/// Trims, collapses spaces of every kind, drops invisible characters and composes letters that come apart
/// when copied from a PDF or a Mac.
pub fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    for letter in text.chars() {
        if letter.is_whitespace() || letter.is_control() {
            gap = true;
        } else if !is_invisible(letter) && !compose_onto(&mut out, letter, gap) {
            if gap && !out.is_empty() {
                out.push(' ');
            }
            gap = false;
            out.push(letter);
        }
    }
    out
}

/// The key under which spellings are compared: lower case, no diacritics, single spaces for all punctuation.
pub fn key(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            'æ' | 'ä' => out.push_str("ae"),
            'ß' => out.push_str("ss"),
            '\u{300}'..='\u{36f}' => {}
            letter if is_invisible(letter) => {}
            letter => match plain(letter) {
                Some(letter) => out.push(letter),
                None if letter.is_alphanumeric() => out.push(letter),
                None if out.ends_with(' ') || out.is_empty() => {}
                None => out.push(' '),
            },
        }
    }
    out.truncate(out.trim_end().len());
    out
}

fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{feff}')
}

fn plain(letter: char) -> Option<char> {
    Some(match letter {
        'ø' | 'ö' | 'ó' | 'ò' | 'ô' | 'õ' => 'o',
        'å' | 'á' | 'à' | 'â' | 'ã' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ý' | 'ÿ' => 'y',
        'š' => 's',
        'č' | 'ç' | 'ć' => 'c',
        'ž' | 'ʒ' | 'ǯ' => 'z',
        'đ' | 'ð' => 'd',
        'ŧ' => 't',
        'ŋ' | 'ñ' | 'ń' => 'n',
        'ǧ' | 'ǥ' => 'g',
        'ǩ' => 'k',
        'ł' => 'l',
        _ => return None,
    })
}

const COMPOSED: &[(char, char, char)] = &[
    ('a', '\u{30a}', 'å'),
    ('A', '\u{30a}', 'Å'),
    ('a', '\u{308}', 'ä'),
    ('A', '\u{308}', 'Ä'),
    ('o', '\u{308}', 'ö'),
    ('O', '\u{308}', 'Ö'),
    ('u', '\u{308}', 'ü'),
    ('U', '\u{308}', 'Ü'),
    ('e', '\u{308}', 'ë'),
    ('e', '\u{301}', 'é'),
    ('E', '\u{301}', 'É'),
    ('e', '\u{300}', 'è'),
    ('e', '\u{302}', 'ê'),
    ('o', '\u{302}', 'ô'),
    ('o', '\u{300}', 'ò'),
    ('o', '\u{301}', 'ó'),
    ('a', '\u{301}', 'á'),
    ('A', '\u{301}', 'Á'),
    ('a', '\u{300}', 'à'),
    ('s', '\u{30c}', 'š'),
    ('S', '\u{30c}', 'Š'),
    ('c', '\u{30c}', 'č'),
    ('C', '\u{30c}', 'Č'),
    ('z', '\u{30c}', 'ž'),
    ('Z', '\u{30c}', 'Ž'),
];

fn compose_onto(out: &mut String, mark: char, gap: bool) -> bool {
    let composed = COMPOSED.iter().find(|(base, with, _)| *with == mark && !gap && out.ends_with(*base));
    if let Some((_, _, letter)) = composed {
        out.pop();
        out.push(*letter);
    }
    composed.is_some()
}
