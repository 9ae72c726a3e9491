//! What the two files did after they parted: the last value that each gave everything, and where they disagree.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::aspects::set_by;
use super::sameness::without_numbers;
use super::{Conflict, ConflictSide, CopiedGroup, CopyMerge, HereGroup, MergeSide};
use crate::{Actor, Aspect, Event, NoteId, TableId, main_event};

/// The last value that a file gave something, and whether the other file has that too.
type Last = BTreeMap<Aspect, (ConflictSide, bool)>;

/// What the two files did after they parted.
pub(super) struct Tails {
    copy: Last,
    /// What both have changed, to different values.
    pub conflicts: Vec<Conflict>,
    /// Notes whose words, question or place here are not those the copy knew.
    pub rewritten: BTreeSet<NoteId>,
    /// What was done here, without numbers.
    pub done_here: Vec<Value>,
    /// Tables whose cards were changed here.
    pub rekeyed: BTreeSet<TableId>,
}

impl Tails {
    pub fn of(given: &CopyMerge) -> Self {
        let (mut here, mut copy) = (Last::new(), Last::new());
        for group in &given.here {
            remember(&mut here, group.at, group.actor, &group.events, group.known);
        }
        for group in given.groups.iter().filter(|group| !is_account(group) && group.left.is_none()) {
            if let (Some(row), Some(events)) = (group.rows.first(), decoded(group)) {
                remember(&mut copy, row.at, row.actor().unwrap_or(Actor::Facilitator), &events, group.known);
            }
        }
        let conflicts = conflicts(&here, &copy, &given.choices);
        let fresh = || given.here.iter().filter(|group| !group.known);
        let rewritten = fresh().flat_map(|group| &group.events).filter_map(rewrites).collect();
        let done = |group: &HereGroup| main_event(&group.events).map(without_numbers);
        let done_here = fresh().filter_map(done).collect();
        let rekeyed = fresh().flat_map(|group| &group.events).flat_map(rekeys).collect();
        Self { copy, conflicts, rewritten, done_here, rekeyed }
    }

    /// The conflict about an aspect.
    pub fn conflict(&self, aspect: &Aspect) -> Option<&Conflict> {
        self.conflicts.iter().find(|conflict| conflict.aspect == *aspect)
    }

    /// The copy has settled this anew with something that came from here.
    pub fn is_overtaken(&self, aspect: &Aspect) -> bool {
        self.copy.get(aspect).is_some_and(|(_, known)| *known)
    }

    /// A conflict that is not to be settled by the copy's value.
    pub fn stays_as_here(&self, aspect: &Aspect) -> bool {
        self.conflict(aspect).is_some_and(|conflict| conflict.chosen != Some(MergeSide::Copy))
    }
}

fn remember(last: &mut Last, at: DateTime<Utc>, actor: Actor, events: &[Event], known: bool) {
    for (aspect, value) in set_by(events) {
        last.insert(aspect, (ConflictSide { value, at, actor }, known));
    }
}

fn conflicts(here: &Last, copy: &Last, choices: &BTreeMap<Aspect, MergeSide>) -> Vec<Conflict> {
    let differs = |(aspect, (theirs, known)): (&Aspect, &(ConflictSide, bool))| {
        let (ours, known_there) = here.get(aspect)?;
        if *known || *known_there || ours.value == theirs.value {
            return None;
        }
        let (here, copy) = (ours.clone(), theirs.clone());
        Some(Conflict { aspect: aspect.clone(), here, copy, chosen: choices.get(aspect).copied() })
    };
    copy.iter().filter_map(differs).collect()
}

fn rewrites(event: &Event) -> Option<NoteId> {
    match event {
        Event::NoteRevised { note, .. } | Event::NoteTextKept { note, .. } | Event::NoteSettled { note, .. } => {
            Some(*note)
        }
        _ => None,
    }
}

fn rekeys(event: &Event) -> Vec<TableId> {
    match event {
        Event::TableKeysIssued { keys, .. } => keys.iter().map(|key| key.table).collect(),
        Event::TableRevoked { table, .. } => vec![*table],
        _ => vec![],
    }
}

/// The account of a merge: what was in it is told by itself.
pub(super) fn is_account(group: &CopiedGroup) -> bool {
    group.rows.first().is_some_and(|row| row.kind == "copy_merged")
}

/// The group's events, when this program can read them all.
pub(super) fn decoded(group: &CopiedGroup) -> Option<Vec<Event>> {
    group.rows.iter().map(|row| row.event().ok()).collect()
}
