//! Codes to scan: a text as dark squares on the paper's white. Leaves out what the text is for.

use qrcode::{Color, EcLevel, QrCode};

use super::page::{Item, Mark, Shape};
use super::structure::Tree;
use super::style;

/// A QR code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    width: usize,
    dark: Vec<bool>,
}

/// Squares beside each other in one row of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DarkRun {
    /// The first square, from the left.
    pub column: usize,
    /// From the top.
    pub row: usize,
    /// How many squares.
    pub length: usize,
}

impl Code {
    /// The light rim that a camera needs, in squares.
    pub const RIM: usize = 4;

    /// The code of a text, with a seventh of it to spare for stains and folds; None when it is longer than a code takes.
    pub fn of(text: &str) -> Option<Self> {
        let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
        let width = code.width();
        let dark = code.into_colors().into_iter().map(|color| color == Color::Dark).collect();
        Some(Self { width, dark })
    }

    /// How many squares each side has, without the rim.
    pub fn width(&self) -> usize {
        self.width
    }

    /// The dark squares, joined where they lie beside each other.
    pub fn runs(&self) -> Vec<DarkRun> {
        let mut runs = Vec::new();
        for (row, squares) in self.dark.chunks(self.width).enumerate() {
            let mut column = 0;
            for run in squares.chunk_by(|a, b| a == b) {
                if run[0] {
                    runs.push(DarkRun { column, row, length: run.len() });
                }
                column += run.len();
            }
        }
        runs
    }
}

/// A code as a figure with words for those who cannot see it; its rim is left to the layout.
pub(super) fn figure(tree: &mut Tree, text: &str, words: &str, at: (f32, f32), side: f32) -> Option<Item> {
    let code = Code::of(text)?;
    let mark = Mark::Node(tree.figure(words));
    Some(Item { mark, x: at.0, y: at.1, shape: Shape::Code { code, side }, grey: style::BLACK })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_runs_are_the_dark_squares_and_nothing_else() {
        let code = Code::of("http://192.168.1.7:8377").expect("a short text");
        let mut dark = vec![false; code.width * code.width];
        for run in code.runs() {
            let first = run.row * code.width + run.column;
            dark[first..first + run.length].fill(true);
        }
        assert_eq!(dark, code.dark);
    }

    #[test]
    fn a_text_that_no_code_takes_gives_none() {
        assert_eq!(Code::of(&"x".repeat(10_000)), None);
    }
}
