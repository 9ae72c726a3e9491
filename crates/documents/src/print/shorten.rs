//! Texts that give way to the room they have: cut between words where that can be, and never without «…».

use super::letters::{joins_previous, printable};

/// The text on one line, or as much of its beginning as `fits` together with «…».
pub fn shortened(text: &str, fits: impl Fn(&str) -> bool) -> String {
    let whole = on_one_line(text);
    if fits(&whole) {
        return whole;
    }
    // Whole words are left out after a space, the rest of a word without one.
    let words = whole.match_indices(' ').map(|(end, _)| after_words(&whole[..end])).collect();
    let letters = || whole.char_indices().skip(1).filter(|(_, letter)| !joins_previous(*letter));
    last_that_fits(words, &fits)
        .or_else(|| last_that_fits(letters().map(|(end, _)| format!("{}…", &whole[..end])).collect(), &fits))
        .unwrap_or_else(|| "…".to_owned())
}

/// Printable, with single spaces where there were line ends or more of them.
pub fn on_one_line(text: &str) -> String {
    let text = printable(text);
    let words: Vec<&str> = text.split([' ', '\n']).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

fn after_words(kept: &str) -> String {
    format!("{}\u{a0}…", kept.trim_end_matches([' ', ',', ';', ':', '–']))
}

/// Each candidate is longer than the one before.
fn last_that_fits(mut candidates: Vec<String>, fits: impl Fn(&str) -> bool) -> Option<String> {
    let count = candidates.partition_point(|candidate| fits(candidate));
    candidates.truncate(count);
    candidates.pop()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn within(text: &str, letters: usize) -> String {
        shortened(text, |text| text.chars().count() <= letters)
    }

    #[test]
    fn what_fits_stands_whole() {
        assert_eq!(within("Bygdene skal leve.", 18), "Bygdene skal leve.");
        assert_eq!(within("Bygdene\r\n skal  leve.", 18), "Bygdene skal leve.");
    }

    #[test]
    fn what_does_not_is_cut_between_words_with_an_ellipsis() {
        assert_eq!(within("Bygdene, skal leve.", 17), "Bygdene, skal\u{a0}…");
        assert_eq!(within("Bygdene, skal leve.", 11), "Bygdene\u{a0}…");
    }

    #[test]
    fn a_long_word_is_cut_between_letters_and_their_marks() {
        assert_eq!(within("Kommuneplanens", 5), "Komm…");
        assert_eq!(within("m\u{304}m\u{304}m\u{304}", 4), "m\u{304}…");
        assert_eq!(within("Ja", 0), "…");
    }
}
