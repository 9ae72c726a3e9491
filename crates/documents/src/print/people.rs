//! How people stand in print: in which order, and a name with its party.

use std::cmp::Ordering;

use rundebord_texts::compare_norwegian;

use super::line::Run;
use super::style;

/// Norwegian order of two people, each with the name as it is sorted and as it is printed.
pub fn by_name(one: (&str, &str), other: (&str, &str)) -> Ordering {
    compare_norwegian(one.0, other.0).then_with(|| compare_norwegian(one.1, other.1))
}

/// "Kari Åsen  Ap", the party in grey.
pub fn with_party(name: &str, party: Option<&str>) -> Vec<Run> {
    let party = party.map(|party| Run::new(&format!("  {party}")).in_grey(style::MUTED));
    std::iter::once(Run::new(name)).chain(party).collect()
}
