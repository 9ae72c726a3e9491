//! Text written at a place of its own, for what does not flow: cards, posters and sheets to write on.

use super::flow::line_items;
use super::line::{Line, Run, break_lines};
use super::page::{Item, Mark};
use super::style::Style;

/// Puts lines under each other; gives the bottom edge.
pub fn put_lines(items: &mut Vec<Item>, lines: &[Line], look: Style, (x, y): (f32, f32), mark: Mark) -> f32 {
    let mut bottom = y;
    for text in lines {
        items.extend(line_items(text, look, x, mark).iter().map(|item| item.moved(0.0, bottom)));
        bottom += look.leading;
    }
    bottom
}

/// Puts a text on one line, however long it is; gives the bottom edge.
pub fn put(items: &mut Vec<Item>, text: &Run, look: Style, at: (f32, f32), mark: Mark) -> f32 {
    put_lines(items, &break_lines(std::slice::from_ref(text), look, f32::MAX), look, at, mark)
}
