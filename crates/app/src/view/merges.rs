//! What came from copies: one report for each merge, afterwards.

use std::collections::BTreeMap;

use rundebord_core::{Event, MergeId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::merging::{Wording, counts};
use crate::{AppError, Door, MergeCount, MergeLine};

/// A merge, as it was.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct MergeReport {
    /// The merge.
    pub merge: MergeId,
    /// When, RFC 3339 UTC.
    pub at: String,
    /// The copy's name.
    pub name: String,
    /// The copy's last event.
    pub seq: u64,
    /// Its hash.
    pub hash: String,
    /// The last event that both files began with.
    pub common_seq: u64,
    /// How many groups were done here too.
    pub taken: u32,
    /// How many were only kept.
    pub left: u32,
    /// By sort.
    pub counts: Vec<MergeCount>,
    /// In the copy's order.
    pub groups: Vec<MergeLine>,
}

/// Every merge, newest first, and what came with each.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct MergesView {
    /// The reports.
    pub merges: Vec<MergeReport>,
    /// Ids of notes, statements, themes, follow-ups, objections, people and more that came from a copy, and in which merge.
    #[ts(type = "Record<string, string>")]
    pub from_copies: BTreeMap<Uuid, MergeId>,
}

pub(super) fn merges(door: &Door) -> Result<MergesView, AppError> {
    let (state, language) = (door.state(), door.language());
    let mut lines: BTreeMap<MergeId, Vec<MergeLine>> = BTreeMap::new();
    if !state.merges.is_empty() {
        let wording = Wording { language, states: [state, state] };
        for record in door.records(0, door.head().seq as usize)? {
            let event = Event::decode(&record.event.kind, record.event.version, &record.event.payload);
            if let Ok(Event::FromCopy { merge, rows, fate }) = event {
                lines.entry(merge).or_default().extend(wording.told(&rows, &fate));
            }
        }
    }
    let report = |merge: &rundebord_core::Merge| {
        let groups = lines.remove(&merge.id).unwrap_or_default();
        MergeReport {
            merge: merge.id,
            at: merge.at.to_rfc3339(),
            name: merge.copy.name.clone(),
            seq: merge.copy.seq,
            hash: merge.copy.hash.clone(),
            common_seq: merge.copy.common_seq,
            taken: merge.taken,
            left: merge.left,
            counts: counts(language, &groups),
            groups,
        }
    };
    Ok(MergesView { merges: state.merges.iter().rev().map(report).collect(), from_copies: state.from_copies.clone() })
}
