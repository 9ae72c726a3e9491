//! Runs of text broken into lines of a given width. Leaves out hyphenation and justified lines.

use super::fonts::Face;
use super::letters::{joins_previous, printable};
use super::structure::Role;
use super::style::{self, Style};

/// A line drawn through or under letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Decoration {
    /// No line.
    #[default]
    None,
    /// Through the letters: removed text.
    Struck,
    /// Under the letters: added text.
    Underlined,
}

/// A stretch of text in one look.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    text: String,
    face: Option<Face>,
    grey: Option<f32>,
    decoration: Decoration,
    spoken: Option<String>,
}

impl Run {
    /// Text in the look of its paragraph, made printable.
    pub fn new(text: &str) -> Self {
        Self { text: printable(text), face: None, grey: None, decoration: Decoration::None, spoken: None }
    }

    /// In bold.
    pub fn bold(text: &str) -> Self {
        Self::new(text).in_face(Face::Bold)
    }

    /// In another face than the paragraph's.
    pub fn in_face(mut self, face: Face) -> Self {
        self.face = Some(face);
        self
    }

    /// In another grey than the paragraph's.
    pub fn in_grey(mut self, grey: f32) -> Self {
        self.grey = Some(grey);
        self
    }

    /// Words that are new: underlined and bold, which a grey copy keeps. `spoken` is said instead of the words, since
    /// nobody hears a line.
    pub fn inserted(text: &str, spoken: &str) -> Self {
        let spoken = Some(spoken.to_owned());
        Self { decoration: Decoration::Underlined, spoken, ..Self::bold(text) }
    }

    /// Words that are taken out: struck through and a little paler. `spoken` is said instead of them.
    pub fn removed(text: &str, spoken: &str) -> Self {
        let spoken = Some(spoken.to_owned());
        Self { decoration: Decoration::Struck, spoken, ..Self::new(text) }.in_grey(style::REMOVED)
    }

    /// What the run is in the structure tree and what is said for it, where it is not like the text around it.
    pub fn change(&self) -> Option<(Role, &str)> {
        let role = match self.decoration {
            Decoration::None => return None,
            Decoration::Struck => Role::Removed,
            Decoration::Underlined => Role::Inserted,
        };
        self.spoken.as_deref().map(|spoken| (role, spoken))
    }
}

/// A piece of a line in one face: what the back end shows at once.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    /// From the line's start.
    pub x: f32,
    /// Without the space that hangs over the line's end.
    pub width: f32,
    /// The letters.
    pub text: String,
    /// The font that has all of them.
    pub face: Face,
    /// 0 is black.
    pub grey: f32,
    /// Drawn along the segment.
    pub decoration: Decoration,
    /// The run that it is a piece of, counted from 0.
    pub run: usize,
}

/// One line of text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// From left to right.
    pub segments: Vec<Segment>,
    /// To the last visible letter.
    pub width: f32,
}

#[derive(Clone, Copy)]
struct Letter {
    letter: char,
    width: f32,
    face: Face,
    run: usize,
}

/// Breaks runs into lines no wider than `width`; a word too long for a line is broken where it must be.
pub fn break_lines(runs: &[Run], style: Style, width: f32) -> Vec<Line> {
    let letters = measure(runs, style);
    let mut lines = Vec::new();
    let mut start = 0;
    while start < letters.len() {
        let (end, next) = line_end(&letters, start, width);
        lines.push(assemble(&letters[start..end], runs, style));
        start = next;
    }
    lines
}

/// The width of a text on one line.
pub fn text_width(runs: &[Run], style: Style) -> f32 {
    measure(runs, style).iter().map(|letter| letter.width).sum()
}

fn measure(runs: &[Run], style: Style) -> Vec<Letter> {
    let mut letters = Vec::new();
    for (run, content) in runs.iter().enumerate() {
        let wanted = content.face.unwrap_or(style.face);
        for letter in content.text.chars() {
            let face = wanted.covering(letter).unwrap_or(wanted);
            let width = face.advance(letter).unwrap_or(0.0) * style.size;
            letters.push(Letter { letter, width, face, run });
        }
    }
    letters
}

/// Where the line that begins at `start` ends, and where the next begins.
fn line_end(letters: &[Letter], start: usize, width: f32) -> (usize, usize) {
    let mut used = 0.0;
    let mut opportunity = None;
    for (index, current) in letters.iter().enumerate().skip(start) {
        if current.letter == '\n' {
            return (index, index + 1);
        }
        used += current.width;
        if used > width && current.letter != ' ' && index > start {
            let end = opportunity.unwrap_or_else(|| before_marks(letters, start, index));
            return (end, end);
        }
        if may_break_after(letters, index) {
            opportunity = Some(index + 1);
        }
    }
    (letters.len(), letters.len())
}

/// The last place not after `index` that does not part a mark from its letter.
fn before_marks(letters: &[Letter], start: usize, index: usize) -> usize {
    (start + 1..=index).rev().find(|place| !joins_previous(letters[*place].letter)).unwrap_or(index)
}

fn may_break_after(letters: &[Letter], index: usize) -> bool {
    let at = |place: usize| letters.get(place).map(|found| found.letter);
    match letters[index].letter {
        ' ' => at(index + 1) != Some(' '),
        // Not in "B4-12" or "-5": only between two words.
        '-' | '/' | '–' => {
            let before = index.checked_sub(1).and_then(at);
            let word = |letter: Option<char>| letter.is_some_and(char::is_alphabetic);
            word(before) && word(at(index + 1))
        }
        _ => false,
    }
}

fn assemble(letters: &[Letter], runs: &[Run], style: Style) -> Line {
    let visible = letters.iter().rposition(|found| found.letter != ' ').map_or(0, |last| last + 1);
    let mut line = Line::default();
    let mut x = 0.0;
    let mut previous = None;
    for (index, found) in letters.iter().enumerate() {
        let look = (found.run, found.face);
        if previous != Some(look) {
            line.segments.push(segment(x, found, &runs[found.run], style));
            previous = Some(look);
        }
        if let Some(segment) = line.segments.last_mut() {
            segment.text.push(found.letter);
            if index < visible {
                segment.width += found.width;
            }
        }
        if index < visible {
            x += found.width;
        }
    }
    line.width = x;
    line
}

fn segment(x: f32, letter: &Letter, run: &Run, style: Style) -> Segment {
    Segment {
        x,
        width: 0.0,
        text: String::new(),
        face: letter.face,
        grey: run.grey.unwrap_or(style.grey),
        decoration: run.decoration,
        run: letter.run,
    }
}

#[cfg(test)]
mod tests {
    use super::super::style::BODY;
    use super::*;

    fn lines(text: &str, width: f32) -> Vec<String> {
        break_lines(&[Run::new(text)], BODY, width)
            .into_iter()
            .map(|line| line.segments.into_iter().map(|part| part.text).collect())
            .collect()
    }

    #[test]
    fn a_word_of_two_thousand_letters_breaks_within_the_width() {
        let word = "a".repeat(2_000);
        let broken = break_lines(&[Run::new(&word)], BODY, 300.0);
        assert!(broken.len() > 30);
        assert!(broken.iter().all(|line| line.width <= 300.0));
        assert_eq!(lines(&word, 300.0).concat(), word);
    }

    #[test]
    fn a_reference_is_not_parted_at_its_hyphen() {
        let broken = lines("Notater: B4-12, B4-13, B4-14", 90.0);
        assert!(broken.iter().all(|line| !line.trim().ends_with('-')), "{broken:?}");
    }

    #[test]
    fn a_line_end_in_the_text_is_kept() {
        assert_eq!(lines("først\n\nså", 300.0), ["først", "", "så"]);
    }

    #[test]
    fn a_mark_stays_with_its_letter_when_a_word_is_broken() {
        let word = "m\u{304}".repeat(200);
        let broken = lines(&word, 100.0);
        assert!(broken.iter().all(|line| line.starts_with('m')), "{broken:?}");
    }
}
