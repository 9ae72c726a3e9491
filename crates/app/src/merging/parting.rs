//! What each file did after the two parted, and what the other has of that already.

use std::collections::HashSet;

use rundebord_core::{CopiedGroup, CopiedRow, CopyFate, CopyHead, CopyMerge, Event, HereGroup, MergeId};

use super::MergeChoices;
use super::history::{Entry, History, copied};
use super::shortening::Rows;

/// What the core is told of the two files.
pub(super) fn told(here: &History, copy: &History, merge: MergeId, name: String, choices: MergeChoices) -> CopyMerge {
    let common = here.common(copy);
    let file = copy.file(name);
    let shared = common.checked_sub(1).map(|last| here.entries[last].record.hash.clone());
    CopyMerge {
        merge,
        copy: CopyHead {
            name: file.name,
            common_seq: common as u64,
            common_hash: shared.unwrap_or_default(),
            seq: file.seq,
            hash: file.hash,
        },
        here_seq: here.entries.len() as u64,
        here: done_here(&here.entries[common..], &copy.known),
        groups: done_there(copy, common, here),
        choices,
    }
}

fn commands(entries: &[Entry]) -> impl Iterator<Item = &[Entry]> {
    entries.chunk_by(|one, next| one.record.stamp.command == next.record.stamp.command)
}

/// The account of a merge: what it took in counts one by one.
fn is_account(group: &[Entry]) -> bool {
    matches!(group.first().map(|entry| &entry.event), Some(Event::CopyMerged { .. }))
}

fn done_here(entries: &[Entry], known_there: &HashSet<String>) -> Vec<HereGroup> {
    let mut groups = vec![];
    for group in commands(entries) {
        if !is_account(group) {
            let row = copied(&group[0].record);
            let events = group.iter().map(|entry| entry.event.clone()).collect();
            let known = known_there.contains(&row.hash);
            groups.extend(row.actor().map(|actor| HereGroup { at: row.at, actor, events, known }));
            continue;
        }
        for entry in group {
            if let Event::FromCopy { rows, fate: CopyFate::Taken { events }, .. } = &entry.event
                && let Some((row, actor)) = rows.first().and_then(|row| Some((row, row.actor()?)))
            {
                let known = known_there.contains(&row.hash);
                groups.push(HereGroup { at: row.at, actor, events: events.clone(), known });
            }
        }
    }
    groups
}

fn done_there(copy: &History, common: usize, here: &History) -> Vec<CopiedGroup> {
    let mut told = Telling { copy, here, seen: HashSet::new(), rows: Rows::of(here), groups: vec![] };
    for group in commands(&copy.entries[common..]) {
        if is_account(group) {
            // First what was in it: the account then names those rows by their hashes.
            group.iter().for_each(|entry| told.brought(&entry.event));
        }
        told.own(group);
    }
    told.groups
}

struct Telling<'a> {
    copy: &'a History,
    here: &'a History,
    seen: HashSet<String>,
    rows: Rows,
    groups: Vec<CopiedGroup>,
}

impl Telling<'_> {
    fn own(&mut self, group: &[Entry]) {
        let rows = group.iter().map(|entry| self.rows.shortened(copied(&entry.record))).collect();
        let witness = group.iter().find_map(|entry| self.copy.witnesses.get(&entry.record.hash)).cloned();
        self.tell(CopiedGroup { rows, witness, left: None, known: false });
    }

    /// What came to the copy from a third file, or from this one.
    fn brought(&mut self, event: &Event) {
        let Event::FromCopy { rows, fate, .. } = event else { return };
        let left = if let CopyFate::Left { reason } = fate { Some(reason.clone()) } else { None };
        let witness = rows.first().and_then(|row| self.copy.witnesses.get(&row.hash)).cloned();
        self.tell(CopiedGroup { rows: rows.clone(), witness, left, known: false });
    }

    fn tell(&mut self, mut group: CopiedGroup) {
        let Some(first) = group.rows.first().map(|row: &CopiedRow| row.hash.clone()) else { return };
        if self.seen.insert(first.clone()) {
            group.known = self.here.known.contains(&first);
            group.rows.iter().for_each(|row| self.rows.add(row));
            self.groups.push(group);
        }
    }
}
