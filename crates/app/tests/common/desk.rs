//! The administration at work in a closed workshop.

use rundebord_app::core::*;
use rundebord_app::*;
use uuid::Uuid;

use super::{Day, words};

impl Day {
    pub fn round(&self, index: usize) -> WorkshopId {
        self.door.state().workshops[index].id
    }

    pub fn administers(&mut self, command: Command) {
        self.give(Actor::Administration, command).unwrap();
    }

    pub fn publishes(&mut self, round: usize) -> Result<(), String> {
        let workshop = self.round(round);
        self.give(Actor::Administration, Command::PublishSummary { workshop })
    }

    pub fn looks(&self, view: &View) -> ViewAnswer {
        self.door.view(&Actor::Administration, view).unwrap()
    }

    pub fn summary(&self, round: usize) -> SummaryView {
        match self.looks(&View::Summary { workshop: self.round(round) }) {
            ViewAnswer::Summary(view) => *view,
            _ => unreachable!(),
        }
    }

    pub fn finds(&self, text: &str) -> Vec<SearchHit> {
        match self.looks(&View::Search { text: text.into(), limit: 200 }) {
            ViewAnswer::Search(view) => view.hits,
            _ => unreachable!(),
        }
    }

    pub fn similar(&self, note: NoteId) -> Vec<SimilarNote> {
        match self.looks(&View::Similar { note, limit: 10 }) {
            ViewAnswer::Similar(view) => view.notes,
            _ => unreachable!(),
        }
    }

    pub fn life_line(&self, of: Thing) -> LifeLine {
        match self.looks(&View::LifeLine { of }) {
            ViewAnswer::LifeLine(view) => *view,
            _ => unreachable!(),
        }
    }

    /// The ids of the round's standing notes, by reference.
    pub fn notes(&self, round: usize) -> Vec<NoteId> {
        let mut notes: Vec<_> = self.door.state().notes_of(self.round(round)).collect();
        notes.sort_by_key(|note| note.reference);
        notes.into_iter().map(|note| note.id).collect()
    }

    pub fn understands(&mut self, text: &str, notes: &[NoteId]) -> StatementId {
        let (statement, workshop) = (StatementId(Uuid::now_v7()), self.round(0));
        let notes = notes.to_vec();
        let kind = StatementKind::default();
        let content = StatementContent { text: text.into(), theme: None, plan_item: None, kind, notes };
        self.administers(Command::WriteStatement { statement, workshop, content });
        statement
    }

    pub fn sets_aside(&mut self, notes: Vec<NoteId>) {
        let (reason, remark) = (SetAsideReason::Operational, "Sendt til driften.".into());
        self.administers(Command::SetAsideNotes { notes, reason, remark });
    }

    pub fn follows_up(&mut self, round: usize, notes: Vec<NoteId>, question: &str) -> FollowUpId {
        let (follow_up, workshop) = (FollowUpId(Uuid::now_v7()), self.round(round));
        self.administers(Command::AddFollowUp { follow_up, workshop, notes, question: question.into() });
        follow_up
    }

    pub fn objects(&mut self, round: usize, statement: Option<StatementId>, text: &str) -> ObjectionId {
        let (objection, workshop) = (ObjectionId(Uuid::now_v7()), self.round(round));
        let table = self.door.state().workshops[round].tables.first().map(|table| table.id);
        self.administers(Command::RegisterObjection { objection, workshop, table, statement, text: text.into() });
        objection
    }

    /// Paper that comes in after the round is closed.
    pub fn comes_late(&mut self, round: usize, text: &str) -> NoteId {
        let (note, workshop) = (NoteId(Uuid::now_v7()), self.round(round));
        let table = self.door.state().workshops[round].tables[0].id;
        let questions = &self.door.state().workshops[round].question_set.questions;
        let question = questions.iter().find(|question| question.kind == QuestionKind::Open).unwrap().key.clone();
        let content = words(text);
        self.does(Command::WriteNote { note, workshop, table, question, plan_item: None, content });
        note
    }

    pub fn prints_summary(&self, round: usize) -> Vec<u8> {
        let document = Document::RoundSummary { workshop: self.round(round) };
        self.door.print(&document, &Extras::default()).unwrap().bytes
    }
}
