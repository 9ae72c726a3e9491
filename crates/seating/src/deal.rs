//! The start: people in a line, sorted so that each value of the first attributes stands together, dealt like cards.
//!
//! A run of n neighbours dealt over T tables gives every table floor(n/T) or ceil(n/T) of them, wherever the run begins:
//! so the first attribute is spread exactly, and the second as far as its values do not cut across the first's.

use std::cmp::Reverse;

use crate::measure::Coded;
use crate::random::SplitMix;

pub(crate) fn deal(coded: &Coded, tables: usize, random: &mut SplitMix) -> Vec<Vec<usize>> {
    let people = coded.people();
    let mut line: Vec<usize> = (0..people).collect();
    // Neutral towards the order of the list: who comes first among equals is drawn.
    random.shuffle(&mut line);
    let runs = runs(coded, people);
    line.sort_by(|&a, &b| runs[a].cmp(&runs[b]));
    let mut order: Vec<usize> = (0..tables).collect();
    random.shuffle(&mut order);
    let mut dealt = vec![vec![]; tables];
    for (place, person) in line.into_iter().enumerate() {
        dealt[order[place % tables]].push(person);
    }
    dealt
}

/// Sort keys: people of the same second value (e.g. bloc) stand together, inside it those of the same first value (e.g.
/// party), as long as no first value lies in two second values; then the first alone.
fn runs(coded: &Coded, people: usize) -> Vec<Vec<Reverse<usize>>> {
    let value = |attribute: usize, person: usize| {
        coded.values.get(attribute).and_then(|values| values[person]).map_or(0, |value| value + 1)
    };
    let nested = coded.values.len() > 1 && is_nested(coded, people);
    let outer = usize::from(nested);
    (0..people)
        .map(|person| {
            let mut key = vec![Reverse(value(outer, person)), Reverse(value(0, person))];
            key.extend((1..coded.values.len()).map(|attribute| Reverse(value(attribute, person))));
            key
        })
        .collect()
}

fn is_nested(coded: &Coded, people: usize) -> bool {
    let mut outer_of = vec![None; coded.kinds[0] + 1];
    (0..people).all(|person| {
        let inner = coded.values[0][person].map_or(0, |value| value + 1);
        let outer = coded.values[1][person];
        *outer_of[inner].get_or_insert(outer) == outer
    })
}
