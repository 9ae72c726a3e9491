//! Lists copied from pages that show each person as a card: the name on one line, the party and the role on the next ones.
//! Read as headings they would give everybody the party of the person above.

use super::affiliation::known;
use super::entry::{Manner, entry, spoken_role};
use super::grid::{Grid, Line};
use super::names::is_full_name;
use super::values::is_private;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Name,
    Party,
    Role,
    Contact,
    Other,
}

/// Puts the party and the role of each card beside its name. Other lists come back as they are.
pub(super) fn unfold(grid: Grid) -> Grid {
    if grid.width != 1 {
        return grid;
    }
    let kinds: Vec<Kind> = grid.lines.iter().map(|line| kind(line.cell(0))).collect();
    if !are_cards(&kinds) {
        return grid;
    }
    let mut lines = grid.lines;
    let mut person: Option<usize> = None;
    for at in 0..lines.len() {
        match (kinds[at], person) {
            (Kind::Name, _) => {
                lines[at].cells.resize(3, String::new());
                person = Some(at);
            }
            (Kind::Party, Some(of)) => attach(&mut lines, of, at, 1),
            (Kind::Role, Some(of)) => attach(&mut lines, of, at, 2),
            (Kind::Contact, Some(of)) => lines[at].part_of = Some(lines[of].number),
            _ => {}
        }
        lines[at].cells.resize(3, String::new());
    }
    Grid { lines, width: 3 }
}

fn attach(lines: &mut [Line], of: usize, at: usize, column: usize) {
    if lines[of].cells[column].is_empty() {
        lines[of].cells[column] = lines[at].cell(0).to_owned();
        lines[at].part_of = Some(lines[of].number);
    }
}

fn kind(text: &str) -> Kind {
    if text.is_empty() {
        Kind::Other
    } else if known(text.trim_end_matches(':')).is_some() {
        Kind::Party
    } else if is_private(text) || is_labelled_contact(text) {
        Kind::Contact
    } else if is_full_name(text)
        || entry(text, Manner::default()).name.is_some_and(|name| text.contains(',') && is_full_name(&name.display))
    {
        Kind::Name
    } else if spoken_role(text).is_some() {
        Kind::Role
    } else {
        Kind::Other
    }
}

fn is_labelled_contact(text: &str) -> bool {
    text.split_once(':').is_some_and(|(_, rest)| is_private(rest.trim()))
        || matches!(super::vocabulary::meaning(text), Some(super::vocabulary::Meaning::Private))
}

/// A name comes first, and most names are followed by a party of their own.
fn are_cards(kinds: &[Kind]) -> bool {
    let kinds: Vec<Kind> = kinds.iter().copied().filter(|kind| matches!(kind, Kind::Name | Kind::Party)).collect();
    let names = kinds.iter().filter(|kind| **kind == Kind::Name).count();
    let followed = kinds.windows(2).filter(|pair| pair == &[Kind::Name, Kind::Party]).count();
    kinds.first() == Some(&Kind::Name) && names >= 2 && followed * 10 >= names * 6
}
