//! The second workshop: the tables answer, rank and tell each other; afterwards the administration corrects itself.

use rundebord_core::{
    Actor, Command, ItemRank, NoteRevision, PlenaryPointDetails, PlenaryPointId, QuestionKey, StatementId, WorkshopId,
};

use super::{Demo, Player};
use crate::AppError;
use crate::demo::content::{AnswerText, PlenaryText, RankingText};

impl Player {
    pub(super) fn second(&mut self, demo: &Demo) -> Result<(), AppError> {
        self.at(1, -7, 9);
        self.prepare_workshop(1, demo)?;
        self.seat(1, demo)?;
        self.write(1)?;
        for answer in std::mem::take(&mut self.content.answers) {
            self.answer(&answer)?;
        }
        for ranking in std::mem::take(&mut self.content.rankings) {
            self.rank(&ranking)?;
        }
        self.plenary()?;
        self.close(1)
    }

    /// With fewer tables than the content has, the first answer that falls on a table is that table's.
    fn answer(&mut self, answer: &AnswerText) -> Result<(), AppError> {
        let (workshop, table) = (self.rounds[1].workshop, self.table(1, answer.table));
        let Some(statement) = self.statement(&answer.statement) else { return Ok(()) };
        let answered =
            self.door.state().table(workshop, table).is_some_and(|table| table.answers.contains_key(&statement));
        if answered {
            return Ok(());
        }
        let (verdict, words) = (answer.verdict, answer.words.clone());
        let command = Command::AnswerStatement { workshop, table, statement, verdict, words, base: None };
        self.give(Actor::Table { workshop, table }, command)
    }

    /// As for an answer. A table that the content does not name did not come that far.
    fn rank(&mut self, ranking: &RankingText) -> Result<(), AppError> {
        let (workshop, table) = (self.rounds[1].workshop, self.table(1, ranking.table));
        let question = QuestionKey(ranking.question.clone());
        if self.door.state().table(workshop, table).is_some_and(|table| table.rankings.contains_key(&question)) {
            return Ok(());
        }
        let item = |(key, value): (&String, &u8)| {
            Some(ItemRank { plan_item: self.plan_item(&Some(key.clone()))?, value: *value })
        };
        let items = ranking.points.iter().filter_map(item).collect();
        self.give(Actor::Table { workshop, table }, Command::RankItems { workshop, table, question, items, base: None })
    }

    /// Notes to one question stand on the canvas, and the office writes down what is said.
    fn plenary(&mut self) -> Result<(), AppError> {
        let workshop = self.rounds[1].workshop;
        let PlenaryText { question, shown, points } = std::mem::take(&mut self.content.plenary);
        let question = QuestionKey(question);
        self.facilitate(Command::CloseQuestion { workshop, question: question.clone() })?;
        let known = |key: &String| self.rounds[1].notes.get(key).and_then(|note| self.door.state().notes.get(note));
        let notes = shown.iter().filter_map(known);
        let notes = notes.map(|note| NoteRevision { note: note.id, revision: note.revision }).collect();
        let show = rundebord_core::Stage::Plenary { question: question.clone(), notes };
        self.facilitate(Command::ShowOnStage { workshop, show })?;
        for said in points {
            let point = PlenaryPointId(self.id());
            let note = said.note.and_then(|key| self.rounds[1].notes.get(&key).copied());
            let from = said.table.map(|number| self.table(1, number));
            let details =
                PlenaryPointDetails { question: question.clone(), plan_item: None, text: said.text, from, note };
            self.administer(Command::WritePlenaryPoint { point, workshop, details })?;
        }
        Ok(())
    }

    /// The first round's statements are numbered in the order of the content.
    fn statement(&self, key: &str) -> Option<StatementId> {
        let index = self.content.statements.iter().position(|statement| statement.key == key)?;
        self.door.state().statements_by_number().get(index).map(|statement| statement.id)
    }

    pub(super) fn resolve(&mut self, workshop: WorkshopId) -> Result<(), AppError> {
        for revision in std::mem::take(&mut self.content.revisions) {
            let Some(statement) = self.statement(&revision.statement) else { continue };
            let (text, reason) = (revision.text, revision.reason);
            self.administer(Command::ReviseStatement { statement, workshop, text, add_notes: vec![], reason })?;
        }
        for kept in std::mem::take(&mut self.content.kept) {
            let Some(statement) = self.statement(&kept.statement) else { continue };
            self.administer(Command::KeepStatement { statement, workshop, remark: kept.remark })?;
        }
        Ok(())
    }
}
