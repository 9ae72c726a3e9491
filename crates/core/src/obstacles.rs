//! What stands in the way of publishing a summary: told all at once to the screens, and one thing at a time by the rules.

use crate::{Note, Objection, State, Statement, Verdict, Workshop};

/// What must be done before a round's summary is published; all of it empty when nothing stands in the way.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Obstacles<'a> {
    /// The round's notes that nothing has become of.
    pub notes: Vec<&'a Note>,
    /// Those of earlier rounds: paper that came in after they were published.
    pub earlier_notes: Vec<&'a Note>,
    /// Check items that a table corrected and that the round's processing has neither revised nor kept.
    pub answers: Vec<&'a Statement>,
    /// Objections of this round and of those before it that nobody has answered.
    pub objections: Vec<&'a Objection>,
    /// By number: what would be published and is not signed, or sent back, as it stands, when the process asks for that.
    pub unsigned: Vec<&'a Statement>,
}

impl State {
    /// What stands in the way of publishing the round's summary.
    pub fn obstacles(&self, workshop: &Workshop) -> Obstacles<'_> {
        let earlier = self.workshops.iter().filter(|other| other.round < workshop.round && other.is_published());
        let asks_for_reader = self.process.as_ref().is_some_and(|process| process.details.second_reader);
        let unsigned = self.to_publish(workshop).into_iter();
        Obstacles {
            notes: self.unaccounted(workshop.id),
            // Paper that came in after an earlier round was published is taken along: no round comes after it for ever.
            earlier_notes: earlier.flat_map(|round| self.unaccounted(round.id)).collect(),
            answers: self.unresolved_answers(workshop),
            objections: self.open_objections(workshop),
            unsigned: unsigned.filter(|statement| asks_for_reader && !statement.latest().is_signed()).collect(),
        }
    }

    /// By number: the versions that the round's processing has made and nobody has published.
    pub(crate) fn to_publish(&self, workshop: &Workshop) -> Vec<&Statement> {
        let made_here = |statement: &&Statement| {
            let latest = statement.latest();
            !latest.published && latest.workshop == workshop.id
        };
        self.statements_by_number().into_iter().filter(made_here).collect()
    }

    fn unresolved_answers(&self, workshop: &Workshop) -> Vec<&Statement> {
        let corrected = |id| {
            let answers = workshop.tables.iter().filter_map(|table| table.answers.get(&id));
            answers.into_iter().any(|answer| answer.verdict != Verdict::Right)
        };
        let items = workshop.check_items.iter().filter(|item| corrected(item.statement));
        let statements = items.filter_map(|item| self.statements.get(&item.statement));
        statements.filter(|statement| !statement.is_resolved_in(workshop.id)).collect()
    }

    fn open_objections(&self, workshop: &Workshop) -> Vec<&Objection> {
        let reached = |objection: &&Objection| {
            self.workshop(objection.workshop).is_some_and(|against| against.round <= workshop.round)
        };
        self.objections_by_number().into_iter().filter(|objection| objection.is_open()).filter(reached).collect()
    }
}
