//! A cell that holds a name and perhaps more: "1. Kari Nordmann (Ap), ordfører", "Skår, Kåre", "Ordfører: Kari Nordmann".

use super::affiliation::{known, looks_like_list};
use super::clean::key;
use super::names::{Name, is_full_name, is_namelike};
use super::parties::PARTIES;
use super::values::{self, Role};

/// What such a cell says.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Entry {
    pub name: Option<Name>,
    pub party: Option<String>,
    pub role: Option<Role>,
    /// The number before the name.
    pub number: Option<u8>,
    pub several: bool,
    /// What was taken for the name, when it cannot be one.
    pub odd: bool,
}

/// How the column writes its names.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Manner {
    pub family_first: bool,
    /// The party has its own column, so that words after a name are names too.
    pub party_elsewhere: bool,
}

/// Reads a cell.
pub(super) fn entry(text: &str, manner: Manner) -> Entry {
    let mut entry = Entry::default();
    let (number, rest) = without_number(text);
    entry.number = number;
    let (rest, asides) = without_parentheses(rest);
    entry.several = asides.iter().filter(|aside| known(aside).is_some()).count() > 1;
    for aside in asides {
        entry.take_aside(&aside);
    }
    let pieces = entry.sort_out(&segments(&rest));
    entry.settle(pieces, manner);
    entry
}

/// Words that are neither party, role nor contact details, and what stood before them.
type Piece = (String, char);

impl Entry {
    fn take_aside(&mut self, aside: &str) {
        for part in aside.split([',', ';']).map(str::trim).filter(|part| !part.is_empty()) {
            if known(part).is_some() {
                self.party = Some(part.to_owned());
            } else if let Some(role) = spoken_role(part) {
                self.role = Some(role);
            } else if self.party.is_none() && may_be_label(part) {
                self.party = Some(part.to_owned());
            }
        }
    }

    fn sort_out(&mut self, segments: &[Piece]) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for (at, (segment, sign)) in segments.iter().enumerate() {
            let first = at == 0;
            if values::is_private(segment) && segments.len() > 1 {
                continue;
            }
            if (!first || segments.len() > 1) && (known(segment).is_some() || (!first && looks_like_list(segment))) {
                self.party = Some(segment.clone());
            } else if let Some((role, rest)) = role_before_name(segment) {
                self.role = Some(role);
                pieces.push((rest, *sign));
            } else if let Some(role) = spoken_role(segment).filter(|_| segments.len() > 1 && !is_full_name(segment)) {
                self.role = Some(role);
                self.party = self.party.take().or_else(|| trailing_party(segment, 1).map(|(_, party)| party));
            } else {
                pieces.push((segment.clone(), *sign));
            }
        }
        pieces
    }

    fn settle(&mut self, mut pieces: Vec<Piece>, manner: Manner) {
        if let Some(at) = pieces.iter().skip(1).position(|(_, sign)| *sign == '-') {
            // "Kari Nordmann – Bygdas beste": what follows a dash is no name.
            let label = pieces.split_off(at + 1).swap_remove(0).0;
            self.party = self.party.take().or(Some(label).filter(|_| !manner.party_elsewhere));
        }
        let full = pieces.iter().filter(|(piece, _)| is_full_name(piece)).count();
        self.several |= full > 2 || pieces.iter().any(|(piece, _)| two_people(piece));
        self.odd = pieces.iter().any(|(piece, _)| !is_namelike(piece)) && !self.several;
        self.name = match pieces.as_slice() {
            [] => None,
            [(only, _)] => Some(self.name_alone(only, manner)),
            [(family, _), (given, _), ..] => Some(Name::from_parts(given, family)),
        };
    }

    fn name_alone(&mut self, text: &str, manner: Manner) -> Name {
        if self.party.is_none()
            && !manner.party_elsewhere
            && let Some((name, party)) = trailing_party(text, 2)
        {
            self.party = Some(party);
            return Name::from_text(&name, manner.family_first);
        }
        Name::from_text(text, manner.family_first)
    }
}

/// "1. ", "12) ", "3 ", "• " and "- " before a name.
fn without_number(text: &str) -> (Option<u8>, &str) {
    let text = text.trim_start_matches(|letter: char| "•·*–—-▪●○◦".contains(letter) || letter.is_whitespace());
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = text[digits..].trim_start_matches(['.', ')', ':', ' ']);
    if digits == 0
        || digits > 3
        || !rest.starts_with(char::is_alphabetic)
        || values::is_deputy(first_word(rest).as_str())
    {
        return (None, text);
    }
    (text[..digits].parse().ok().filter(|number| *number > 0), rest)
}

fn first_word(text: &str) -> String {
    key(text).split(' ').next().unwrap_or_default().to_owned()
}

fn without_parentheses(text: &str) -> (String, Vec<String>) {
    let (mut rest, mut asides) = (String::new(), Vec::new());
    let mut aside: Option<String> = None;
    for letter in text.chars() {
        match (letter, &mut aside) {
            ('(' | '[', None) => aside = Some(String::new()),
            (')' | ']', Some(_)) => asides.extend(aside.take()),
            (letter, Some(inner)) => inner.push(letter),
            (letter, None) => rest.push(letter),
        }
    }
    asides.extend(aside);
    (rest, asides.into_iter().map(|aside| aside.trim().to_owned()).collect())
}

fn segments(text: &str) -> Vec<Piece> {
    let dashed = text.replace(" – ", "\u{1}").replace(" — ", "\u{1}").replace(" - ", "\u{1}");
    let mut pieces: Vec<Piece> = Vec::new();
    let mut sign = ',';
    let mut open = String::new();
    for letter in dashed.chars().chain([',']) {
        if !matches!(letter, ',' | ';' | '|' | ':' | '\u{1}') {
            open.push(letter);
            continue;
        }
        let piece = open.split_whitespace().collect::<Vec<_>>().join(" ");
        if !piece.is_empty() {
            pieces.push((piece, sign));
        }
        sign = if letter == '\u{1}' { '-' } else { ',' };
        open.clear();
    }
    pieces
}

/// A role in running text, where single letters are no roles.
pub(super) fn spoken_role(text: &str) -> Option<Role> {
    values::role(text).filter(|_| key(text).split(' ').any(|word| word.len() > 2 && values::role(word).is_some()))
}

/// "Ordfører Kari Nordmann".
fn role_before_name(text: &str) -> Option<(Role, String)> {
    let (first, rest) = text.split_once(' ')?;
    let role = spoken_role(first).filter(|_| is_full_name(rest))?;
    Some((role, rest.to_owned()))
}

fn may_be_label(text: &str) -> bool {
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    letters >= 1
        && text.chars().count() <= 40
        && text.starts_with(char::is_uppercase)
        && !text.chars().any(|letter| letter.is_ascii_digit())
}

/// "Kari Nordmann Ap", "Kari Nordmann Sosialistisk Venstreparti": a party after at least `least` words.
/// An abbreviation counts only as it is properly written: "Per R" may be a person.
fn trailing_party(text: &str, least: usize) -> Option<(String, String)> {
    let words: Vec<&str> = text.split_whitespace().collect();
    (least..words.len()).find_map(|start| {
        let party = words[start..].join(" ");
        let code = PARTIES
            .iter()
            .any(|known| known.code == party || (party.len() > 1 && known.list_letter == Some(party.as_str())));
        let named = party.chars().count() > 4 && known(&party).is_some();
        (code || named).then(|| (words[..start].join(" "), party))
    })
}

fn two_people(text: &str) -> bool {
    text.split_once(" og ").is_some_and(|(first, second)| is_full_name(first) && is_full_name(second))
}
