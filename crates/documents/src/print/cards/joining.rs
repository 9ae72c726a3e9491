//! What lets a device in at a table: a code to scan, and an address and a PIN to type instead.
//!
//! Under the number on a card of one rotation, in the corner on a card of several.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use super::super::code::figure;
use super::super::fonts::Face;
use super::super::frame::Frame;
use super::super::line::{Run, break_lines, text_width};
use super::super::page::{Item, Mark};
use super::super::place::put_lines;
use super::super::structure::{Role, Tree};
use super::super::style::{self, Style};
use super::Place;

/// How devices join one table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Joining {
    /// The table's number.
    pub table: u32,
    /// What the code opens: the address with the table's token.
    pub link: String,
    /// What can be typed instead, such as "http://192.168.1.7:8377".
    pub address: String,
    /// What is asked for then: six digits.
    pub pin: String,
}

const HINT: Style = style::style(Face::Regular, 9.5, 12.5, style::MUTED);
const PIN: Style = style::style(Face::Bold, 20.0, 27.0, style::BLACK);
const ADDRESS_SIZES: RangeInclusive<f32> = 7.0..=12.0;

/// The code, with what it is for beside it and what can be typed under it; gives the bottom edge.
pub(super) fn under_number(
    frame: &Frame,
    joining: &Joining,
    (place, side): (Place, f32),
    items: &mut Vec<Item>,
    tree: &mut Tree,
) -> f32 {
    tree.open(Role::Division);
    code(frame, joining, (place.x, place.y), side, items, tree);
    let beside = Place { x: place.x + side + 17.0, width: place.width - side - 17.0, ..place };
    hint(frame, beside, items, tree);
    let bottom = typed(frame, joining, Place { y: place.y + side + 12.0, ..place }, items, tree);
    tree.close();
    bottom
}

/// The code at the right of a place, and everything else at its left under `top`; gives the bottom edge.
pub(super) fn in_corner(
    frame: &Frame,
    joining: &Joining,
    (place, side, top): (Place, f32, f32),
    items: &mut Vec<Item>,
    tree: &mut Tree,
) -> f32 {
    tree.open(Role::Division);
    code(frame, joining, (place.x + place.width - side, place.y), side, items, tree);
    let left = Place { width: place.width - side - 17.0, y: top, ..place };
    let y = hint(frame, left, items, tree);
    let bottom = typed(frame, joining, Place { y, ..left }, items, tree);
    tree.close();
    bottom.max(place.y + side)
}

fn code(frame: &Frame, joining: &Joining, at: (f32, f32), side: f32, items: &mut Vec<Item>, tree: &mut Tree) {
    let words = frame.count("documents-cards-code", "table", joining.table);
    items.extend(figure(tree, &joining.link, &words, at, side));
}

fn hint(frame: &Frame, place: Place, items: &mut Vec<Item>, tree: &mut Tree) -> f32 {
    let said = [Run::new(&frame.text("documents-cards-join"))];
    let mark = Mark::Node(tree.add(Role::Paragraph));
    put_lines(items, &break_lines(&said, HINT, place.width), HINT, (place.x, place.y), mark)
}

/// The address as large as one line allows, and the PIN.
fn typed(frame: &Frame, joining: &Joining, place: Place, items: &mut Vec<Item>, tree: &mut Tree) -> f32 {
    let address = [Run::bold(&joining.address)];
    let look = one_line(&address, ADDRESS_SIZES, place.width);
    let mark = Mark::Node(tree.add(Role::Paragraph));
    let y = put_lines(items, &break_lines(&address, look, place.width), look, (place.x, place.y), mark);
    let pin = frame.say("documents-cards-pin", &[("pin", &grouped(&joining.pin))]);
    let mark = Mark::Node(tree.add(Role::Paragraph));
    put_lines(items, &break_lines(&[Run::new(&pin)], PIN, place.width), PIN, (place.x, y), mark)
}

/// The largest look in which a text stands on one line; the smallest if none does.
fn one_line(text: &[Run], sizes: RangeInclusive<f32>, width: f32) -> Style {
    let look = |size: f32| style::style(Face::Bold, size, 1.3 * size, style::BLACK);
    let fitting = sizes.end() * (width / text_width(text, look(*sizes.end()))).min(1.0);
    look((fitting * 2.0).floor().max(sizes.start() * 2.0) / 2.0)
}

/// "482 913", with a space that does not break.
fn grouped(pin: &str) -> String {
    match pin.split_at_checked(3) {
        Some((first, last)) if !last.is_empty() => format!("{first}\u{a0}{last}"),
        _ => pin.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pin_is_read_in_two_halves() {
        assert_eq!(grouped("482913"), "482\u{a0}913");
        assert_eq!(grouped("48"), "48");
    }
}
