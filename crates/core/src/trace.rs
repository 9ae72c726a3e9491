//! The trace, both ways: what became of each note, and what each statement came from and became.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{FollowUpId, Note, NoteId, Publication, PublishedStatement, State, Statement, StatementId, WorkshopId};

/// What became of a note. All of it can be true at once, but for used and set aside.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct NoteFate {
    /// The statements that it is behind as they stand, by number. What a split gave to another part is behind that one.
    pub used: Vec<StatementId>,
    /// Not used, with a reason.
    pub set_aside: bool,
    /// The follow-ups that stand on it, by number.
    pub followed_up: Vec<FollowUpId>,
}

impl NoteFate {
    /// True when something became of it.
    pub fn is_accounted(&self) -> bool {
        !self.used.is_empty() || self.set_aside || !self.followed_up.is_empty()
    }
}

impl State {
    /// For every note that is behind a statement as it stands: those statements' ids.
    pub fn uses(&self) -> BTreeMap<NoteId, BTreeSet<StatementId>> {
        let mut uses: BTreeMap<NoteId, BTreeSet<StatementId>> = BTreeMap::new();
        for statement in self.statements.values() {
            for note in &statement.latest().notes {
                uses.entry(*note).or_default().insert(statement.id);
            }
        }
        uses
    }

    /// The first statement that points at a note.
    pub fn statement_using(&self, note: NoteId) -> Option<&Statement> {
        self.statements.values().find(|statement| statement.points_at(note))
    }

    /// What became of every standing note of a workshop.
    pub fn fates(&self, workshop: WorkshopId) -> BTreeMap<NoteId, NoteFate> {
        let mut fates: BTreeMap<_, _> = self.notes_of(workshop).map(|note| (note.id, NoteFate::default())).collect();
        for statement in self.statements_by_number() {
            for note in &statement.latest().notes {
                fates.entry(*note).and_modify(|fate| fate.used.push(statement.id));
            }
        }
        for follow_up in self.follow_ups_by_number().into_iter().filter(|follow_up| follow_up.stands()) {
            for note in &follow_up.notes {
                fates.entry(*note).and_modify(|fate| fate.followed_up.push(follow_up.id));
            }
        }
        for note in self.set_aside.keys() {
            fates.entry(*note).and_modify(|fate| fate.set_aside = true);
        }
        fates
    }

    /// A workshop's notes that are neither used by a statement, set aside nor followed up.
    pub fn unaccounted(&self, workshop: WorkshopId) -> Vec<&Note> {
        let fates = self.fates(workshop);
        self.notes_of(workshop).filter(|note| !fates.get(&note.id).is_some_and(NoteFate::is_accounted)).collect()
    }

    /// True for a paper note that came in when its round's summary was published already.
    pub fn is_late_since_publication(&self, note: &Note) -> bool {
        self.workshop(note.workshop).is_some_and(|workshop| workshop.late_since_publication.contains(&note.id))
    }

    /// A statement that is there, or was: merged into another, or dropped.
    pub fn known_statement(&self, id: StatementId) -> Option<&Statement> {
        self.statements.get(&id).or_else(|| self.former_statements.get(&id))
    }

    /// Every statement that this one came from, through merges and splits; those that are gone too.
    pub fn ancestors(&self, id: StatementId) -> BTreeSet<StatementId> {
        self.reach(id, |statement| statement.came_from.clone())
    }

    /// Every statement that this one became, through merges and splits; those that are gone too.
    pub fn heirs(&self, id: StatementId) -> BTreeSet<StatementId> {
        self.reach(id, |statement| statement.became.clone())
    }

    /// Every statement that was split out of this one, directly or again.
    pub(crate) fn split_off(&self, id: StatementId) -> BTreeSet<StatementId> {
        self.reach(id, |statement| {
            let became = statement.became.iter().copied();
            became.filter(|next| Some(*next) != statement.merged_into).collect()
        })
    }

    fn reach(&self, id: StatementId, next: impl Fn(&Statement) -> Vec<StatementId>) -> BTreeSet<StatementId> {
        let mut reached = BTreeSet::new();
        let mut ahead: Vec<_> = self.known_statement(id).map(&next).unwrap_or_default();
        while let Some(one) = ahead.pop() {
            if one != id && reached.insert(one) {
                ahead.extend(self.known_statement(one).map(&next).unwrap_or_default());
            }
        }
        reached
    }

    /// The notes that a draft has from a published statement it was split out of: without it, that trace would end.
    pub fn carried(&self, statement: &Statement) -> Vec<NoteId> {
        if !statement.is_draft() || statement.came_from.is_empty() {
            return vec![];
        }
        let ancestors: Vec<_> =
            self.ancestors(statement.id).into_iter().filter_map(|id| self.known_statement(id)).collect();
        let published = |note: &NoteId| {
            let mut versions = ancestors.iter().flat_map(|ancestor| &ancestor.versions);
            versions.any(|version| version.published && version.notes.contains(note))
        };
        statement.latest().notes.iter().copied().filter(published).collect()
    }

    /// The line of the summary that published a version.
    pub fn published_line(&self, statement: StatementId, version: u16) -> Option<&PublishedStatement> {
        let mut publications = self.workshops.iter().filter_map(|workshop| workshop.published.as_ref());
        publications.find_map(|publication: &Publication| publication.statement(statement, version))
    }
}
