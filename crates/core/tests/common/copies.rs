//! Two laptops with one file each, as the app crate tells the core of them. Hashes are only names here.

use std::collections::{BTreeMap, BTreeSet};

use rundebord_core::*;

use super::*;

fn hash(laptop: &str, seq: u64) -> String {
    format!("{laptop}-{seq}")
}

/// The rows of each command from `from` on, as they stand in a laptop's file.
pub fn rows(laptop: &str, given: &[Given], from: usize) -> Vec<CopiedGroup> {
    let mut seq = given[..from].iter().map(|one| one.events.len() as u64).sum::<u64>();
    let mut groups = vec![];
    for (index, one) in given.iter().enumerate().skip(from) {
        let mut row = |event: &Event| {
            seq += 1;
            let (kind, version, payload) = event.encode();
            CopiedRow {
                seq,
                id: id(u128::from(seq)),
                command: id(70_000 + index as u128),
                digest: String::new(),
                at: one.at,
                actor: serde_json::to_string(&one.actor).unwrap(),
                kind,
                version,
                payload: CopiedRow::kept(&payload),
                shortened: false,
                previous: hash(laptop, seq - 1),
                hash: hash(laptop, seq),
            }
        };
        let rows = one.events.iter().map(&mut row).collect();
        groups.push(CopiedGroup { rows, witness: one.witness.clone(), left: None, known: false });
    }
    groups
}

/// The copy's work since the two parted after `common` commands, to be done in the file that is here.
pub fn merge(here: &Played, copy: &Played, common: usize, choices: BTreeMap<Aspect, MergeSide>) -> CopyMerge {
    let count = |played: &Played, to: usize| played.given[..to].iter().map(|one| one.events.len() as u64).sum::<u64>();
    let (common_seq, seq) = (count(here, common), count(copy, copy.given.len()));
    let told = |one: &Given| HereGroup { at: one.at, actor: one.actor, events: one.events.clone(), known: false };
    CopyMerge {
        merge: MergeId(id(60_000)),
        copy: CopyHead {
            name: "kopi.rundebord".into(),
            common_seq,
            common_hash: hash("kopi", common_seq),
            seq,
            hash: hash("kopi", seq),
        },
        here_seq: count(here, here.given.len()),
        here: here.given[common..].iter().map(told).collect(),
        groups: rows("kopi", &copy.given, common),
        choices,
    }
}

/// Every row that the file has of the copy.
pub fn kept(events: &[Event]) -> BTreeSet<String> {
    let rows = |event: &Event| match event {
        Event::FromCopy { rows, .. } => rows.iter().map(|row| row.hash.clone()).collect::<Vec<_>>(),
        _ => vec![],
    };
    events.iter().flat_map(rows).collect()
}
