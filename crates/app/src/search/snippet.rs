//! The part of a text that is shown for a hit, with the words that were found marked.

use std::ops::Range;

use super::words::{Word, words};
use crate::SnippetPart;

/// About as many characters as two lines hold.
const LENGTH: usize = 180;
const BEFORE: usize = 50;

/// The text around the first word that is marked; the whole text when it is short.
pub(super) fn snippet(text: &str, is_marked: impl Fn(&Word) -> bool) -> Vec<SnippetPart> {
    let marks: Vec<Range<usize>> = words(text).into_iter().filter(|word| is_marked(word)).map(|word| word.at).collect();
    let window = window(text, marks.first().map_or(0, |mark| mark.start));
    let mut parts = cut(text, &marks, window.clone());
    let ellipsis = || SnippetPart { text: "…".into(), marked: false };
    if window.start > 0 {
        parts.insert(0, ellipsis());
    }
    if window.end < text.len() {
        parts.push(ellipsis());
    }
    parts
}

/// The whole text, marked.
pub(super) fn marked(text: &str, is_marked: impl Fn(&Word) -> bool) -> Vec<SnippetPart> {
    let marks: Vec<Range<usize>> = words(text).into_iter().filter(|word| is_marked(word)).map(|word| word.at).collect();
    cut(text, &marks, 0..text.len())
}

fn window(text: &str, first: usize) -> Range<usize> {
    if text.chars().count() <= LENGTH {
        return 0..text.len();
    }
    let before: Vec<usize> = text[..first].char_indices().map(|(at, _)| at).collect();
    let start = match before.len() {
        0..=BEFORE => 0,
        count => word_start(text, before[count - BEFORE]),
    };
    let end = text[start..].char_indices().nth(LENGTH).map_or(text.len(), |(at, _)| start + at);
    let end = if end == text.len() { end } else { text[start..end].rfind(' ').map_or(end, |space| start + space) };
    start..end.max(first)
}

/// Where the next word begins.
fn word_start(text: &str, from: usize) -> usize {
    text[from..].find(' ').map_or(from, |space| from + space + 1)
}

fn cut(text: &str, marks: &[Range<usize>], window: Range<usize>) -> Vec<SnippetPart> {
    let mut parts = vec![];
    let mut at = window.start;
    let mut push = |range: Range<usize>, marked| {
        if !range.is_empty() {
            parts.push(SnippetPart { text: text[range].to_owned(), marked });
        }
    };
    for mark in marks.iter().filter(|mark| mark.start >= window.start && mark.end <= window.end) {
        push(at..mark.start, false);
        push(mark.clone(), true);
        at = mark.end;
    }
    push(at..window.end, false);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, word: &str) -> String {
        let parts = snippet(text, |found| found.folded == word);
        parts.iter().map(|part| if part.marked { format!("[{}]", part.text) } else { part.text.clone() }).collect()
    }

    #[test]
    fn a_short_text_is_shown_whole() {
        assert_eq!(shown("Flere båter på sjøen.", "bater"), "Flere [båter] på sjøen.");
        assert_eq!(shown("", "bater"), "");
    }

    #[test]
    fn a_long_text_is_cut_between_words_around_what_was_found() {
        let text = format!("{}Så kommer båten fram. {}", "ordene før å ".repeat(30), "og etterpå ".repeat(30));
        let shown = shown(&text, "baten");
        assert!(shown.starts_with('…') && shown.ends_with('…') && shown.contains("kommer [båten] fram"), "{shown}");
        assert!(shown.chars().count() < LENGTH + 10);
    }
}
