//! Two copies of one file become one: what would happen, and doing it. The rules are the core's; this finds where the two
//! histories part, and puts what comes of it in words.
//!
//! The other file is only read, and stays as it is.

mod history;
mod lines;
mod parting;
mod proof;
mod shortening;
mod things;
mod values;

use std::collections::BTreeMap;
use std::path::Path;

use rundebord_core::{Actor, Aspect, Command, CommandId, CopyMerge, MergeId, MergeSide, plan_merge};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::{Accepted, AppError, Door};

pub use lines::{MergeCount, MergeFate, MergeLine, MergeSort, Renumbered};
pub use proof::{CopyProof, ProofFault, prove_copies};
pub use values::{MergeConflict, MergeValue};

use history::{History, read};
pub(crate) use lines::{Wording, counts};

/// What is to stand where both files have changed the same.
pub type MergeChoices = BTreeMap<Aspect, MergeSide>;

/// One of the two files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MergeFile {
    /// Its name, without folder.
    pub name: String,
    /// How many events it has.
    pub seq: u64,
    /// The hash of the last.
    pub hash: String,
    /// When it was last changed, RFC 3339 UTC.
    pub changed_at: String,
}

/// What a merge would do. Nothing is stored.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct MergePreview {
    /// The file that is open.
    pub here: MergeFile,
    /// The copy.
    pub copy: MergeFile,
    /// The last event that both begin with.
    pub common_seq: u64,
    /// When that was, RFC 3339 UTC.
    pub common_at: String,
    /// What comes, by sort.
    pub counts: Vec<MergeCount>,
    /// Everything that was done in the copy and is not here, in order.
    pub groups: Vec<MergeLine>,
    /// What must be chosen.
    pub conflicts: Vec<MergeConflict>,
    /// How many of the groups would be done here too.
    pub taken: u32,
    /// How many would only be kept.
    pub left: u32,
}

/// Both histories, and what the core is told of them.
struct Gathered {
    here: History,
    copy: History,
    merge: CopyMerge,
}

impl Door {
    fn gather(&self, path: &Path, merge: MergeId, choices: &MergeChoices) -> Result<Gathered, AppError> {
        let language = self.language();
        if self.is_at(path) {
            return Err(AppError::refusal(language, &rundebord_core::Refusal::MergeNothingNew));
        }
        let here = History::of(self.records(0, self.head().seq as usize)?);
        let copy = read(path).map_err(|fault| AppError::journal(language, &fault))?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let merge = parting::told(&here, &copy, merge, name, choices.clone());
        Ok(Gathered { here, copy, merge })
    }

    /// What merging a copy of this file would do. Where nothing is chosen, it is shown as if this file's values were to stand.
    pub fn preview_merge(&self, path: &Path, choices: &MergeChoices) -> Result<MergePreview, AppError> {
        let Gathered { here, copy, merge } = self.gather(path, MergeId(Uuid::nil()), choices)?;
        let plan = plan_merge(self.state(), &merge).map_err(|refusal| AppError::refusal(self.language(), &refusal))?;
        let wording = Wording { language: self.language(), states: [&plan.after, &copy.state] };
        let groups: Vec<MergeLine> = plan.groups.iter().filter_map(|group| wording.line(group)).collect();
        let count = |fate: MergeFate| groups.iter().filter(|line| line.fate == fate).count() as u32;
        let common = merge.copy.common_seq;
        let own = self.path().file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok(MergePreview {
            common_seq: common,
            common_at: here.at(common),
            here: here.file(own),
            copy: copy.file(merge.copy.name.clone()),
            counts: counts(self.language(), &groups),
            conflicts: plan.conflicts.iter().map(|conflict| wording.conflict(conflict)).collect(),
            taken: count(MergeFate::Taken),
            left: count(MergeFate::Left),
            groups,
        })
    }

    /// Does here what was done in a copy of this file, in one append. The same id again is answered as the first time.
    pub fn merge_copy(
        &mut self,
        actor: &Actor,
        id: CommandId,
        path: &Path,
        choices: &MergeChoices,
    ) -> Result<Accepted, AppError> {
        if let Some(before) = self.answered(id)? {
            return Ok(before);
        }
        let merge = self.gather(path, MergeId(id.0), choices)?.merge;
        self.accept(actor, id, &Command::MergeCopy(Box::new(merge)))
    }
}
