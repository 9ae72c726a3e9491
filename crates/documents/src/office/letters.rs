//! From what a participant typed to what XML can hold, without losing a character silently.
//!
//! Word and Excel bring fonts of their own, so every letter stays, emoji and other scripts too. Line ends become `\n`; a
//! control character, which XML forbids, is written as its code, `[U+0007]`, as on paper.

/// The text as it can be written. Stable: writing the result again changes nothing.
pub fn writable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\r' => {
                letters.next_if_eq(&'\n');
                out.push('\n');
            }
            '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\n' | '\t' => out.push(letter),
            '\u{fffe}' | '\u{ffff}' => out.push_str(&code(letter)),
            letter if letter.is_control() => out.push_str(&code(letter)),
            letter => out.push(letter),
        }
    }
    out
}

fn code(letter: char) -> String {
    format!("[U+{:04X}]", letter as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_script_stays_as_it_was_written() {
        let text = "Kárášjohka 😀👍🏽 日本語 عربى e\u{301} <b>&amp;</b> =1+1\tæøå";
        assert_eq!(writable(text), text);
    }

    #[test]
    fn what_xml_forbids_is_shown_as_its_code() {
        assert_eq!(writable("pling\u{7}\u{0}\u{ffff}!"), "pling[U+0007][U+0000][U+FFFF]!");
    }

    #[test]
    fn line_ends_of_all_kinds_become_one() {
        assert_eq!(writable("a\r\nb\rc\u{2028}d\n"), "a\nb\nc\nd\n");
    }
}
