//! Two laptops with a copy each.

use rundebord_app::core::*;
use rundebord_app::*;
use uuid::Uuid;

use super::Day;

impl Day {
    /// What merging the other laptop's file would do.
    pub fn foresees(&self, other: &Day) -> MergePreview {
        self.door.preview_merge(other.door.path(), &MergeChoices::new()).unwrap()
    }

    pub fn merges(&mut self, other: &Day, choices: &MergeChoices) -> Result<Accepted, String> {
        let id = CommandId(Uuid::now_v7());
        let path = other.door.path().to_path_buf();
        self.door.merge_copy(&Actor::Administration, id, &path, choices).map_err(|refused| refused.code.0)
    }

    /// Merges where nothing needs to be chosen.
    pub fn takes_in(&mut self, other: &Day) {
        self.merges(other, &MergeChoices::new()).unwrap();
    }

    /// Merges with one side's values for everything that both have changed.
    pub fn takes_in_with(&mut self, other: &Day, side: MergeSide) {
        let choices = self.foresees(other).conflicts.into_iter().map(|conflict| (conflict.key, side)).collect();
        self.merges(other, &choices).unwrap();
    }

    pub fn merge_reports(&self) -> MergesView {
        match self.looks(&View::Merges) {
            ViewAnswer::Merges(view) => *view,
            _ => unreachable!(),
        }
    }

    pub fn records(&self) -> Vec<rundebord_journal::Record> {
        self.door.records(0, self.door.head().seq as usize).unwrap()
    }

    pub fn proofs(&self) -> Vec<CopyProof> {
        prove_copies(self.records()).unwrap()
    }

    /// Every number of a statement that is there, with its words.
    pub fn statements(&self) -> Vec<(u32, String)> {
        let statements = self.door.state().statements_by_number();
        statements.into_iter().map(|one| (one.number, one.latest().text.clone())).collect()
    }
}
