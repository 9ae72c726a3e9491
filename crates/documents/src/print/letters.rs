//! From what a participant typed to what the fonts can show, without losing a character silently.
//!
//! Text is composed (NFC); line ends become `\n`; invisible marks that only steer emoji or direction are left out;
//! a character that no embedded font has is written as its code, `[U+1F600]`.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::fonts::Face;

/// What becomes of one character.
enum Shown {
    As(char),
    Nothing,
    Code,
}

/// The text as it can be printed. Stable: printing the result again changes nothing.
pub fn printable(text: &str) -> String {
    let composed = text.replace("\r\n", "\n");
    let mut out = String::with_capacity(composed.len());
    let mut codes: Vec<u32> = Vec::new();
    for letter in composed.nfc() {
        match show(letter) {
            Shown::Code if colours_what_is_shown(letter, &codes, &out) => {}
            Shown::Code => codes.push(letter as u32),
            Shown::Nothing => {}
            Shown::As(shown) => {
                write_codes(&mut out, &mut codes);
                out.push(shown);
            }
        }
    }
    write_codes(&mut out, &mut codes);
    out
}

/// Whether the letter is a skin tone after a picture that has been printed: it has nothing to add in grey.
fn colours_what_is_shown(letter: char, codes: &[u32], out: &str) -> bool {
    let picture = |before: char| !before.is_alphanumeric() && !before.is_whitespace() && !before.is_ascii();
    ('\u{1f3fb}'..='\u{1f3ff}').contains(&letter) && codes.is_empty() && out.ends_with(picture)
}

fn show(letter: char) -> Shown {
    match letter {
        '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Shown::As('\n'),
        '\t' | '\u{2000}'..='\u{200a}' | '\u{3000}' => Shown::As(' '),
        '\u{a0}' | '\u{202f}' => Shown::As('\u{a0}'),
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => Shown::Nothing,
        '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0100}'..='\u{e01ef}' => Shown::Nothing,
        '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' => Shown::Nothing,
        // A font may have these; nobody else knows what they mean (ISO 19005-2, 6.2.11.7).
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'.. | '\u{fff0}'..='\u{ffff}' => Shown::Code,
        letter if letter.is_control() => Shown::Code,
        letter if Face::Regular.covering(letter).is_some() => Shown::As(letter),
        _ => Shown::Code,
    }
}

/// Neighbours share one pair of brackets, so that a sentence in another script stays readable as one thing.
fn write_codes(out: &mut String, codes: &mut Vec<u32>) {
    if codes.is_empty() {
        return;
    }
    let written: Vec<String> = codes.iter().map(|code| format!("U+{code:04X}")).collect();
    out.push('[');
    out.push_str(&written.join(" "));
    out.push(']');
    codes.clear();
}

/// Whether the letter belongs to the one before it and must not begin a line.
pub(super) fn joins_previous(letter: char) -> bool {
    is_combining_mark(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn norwegian_and_sámi_text_is_left_as_it_is() {
        let text = "Kárášjohka – «gjør det» i 2026, čđŋšŧž æøå";
        assert_eq!(printable(text), text);
    }

    #[test]
    fn letters_typed_with_loose_accents_are_composed() {
        assert_eq!(printable("A\u{30a}rdal, e\u{301}n"), "Årdal, én");
    }

    #[test]
    fn a_character_without_a_glyph_is_shown_as_its_code() {
        assert_eq!(printable("bra 😀!"), "bra [U+1F600]!");
        assert_eq!(printable("日本"), "[U+65E5 U+672C]");
    }

    #[test]
    fn line_ends_of_all_kinds_become_one() {
        assert_eq!(printable("a\r\nb\rc\u{2028}d"), "a\nb\nc\nd");
    }

    #[test]
    fn an_invisible_joiner_leaves_no_trace() {
        assert_eq!(printable("\u{feff}våt\u{200b}mark"), "våtmark");
    }
}
