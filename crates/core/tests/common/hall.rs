//! An open workshop with three tables, a story's own words for what is done in it.

use rundebord_core::*;

use super::dice::in_a_room;
use super::*;

pub const WORKSHOP: WorkshopId = WorkshopId(id(3));
pub const ITEM: PlanItemId = PlanItemId(id(2));
pub const OTHER_ITEM: PlanItemId = PlanItemId(id(40));

pub fn key(key: &str) -> QuestionKey {
    QuestionKey(key.into())
}

pub fn note(n: u128) -> NoteId {
    NoteId(id(1_000 + n))
}

pub fn seen(n: u128, revision: u32) -> NoteRevision {
    NoteRevision { note: note(n), revision }
}

pub fn show(show: Stage) -> Command {
    Command::ShowOnStage { workshop: WORKSHOP, show }
}

pub fn plenary(notes: &[NoteRevision]) -> Command {
    show(Stage::Plenary { question: key("open"), notes: notes.to_vec() })
}

pub struct Hall {
    pub played: Played,
}

impl Hall {
    /// With two main goals in the plan.
    pub fn open() -> Self {
        let mut hall = Self { played: in_a_room() };
        let details = PlanItemDetails { kind: PlanItemKind::MainGoal, text: "Ferja".into() };
        hall.does(Command::AddPlanItem { item: OTHER_ITEM, details }).unwrap();
        hall
    }

    pub fn gives(&mut self, actor: Actor, command: Command) -> Result<(), &'static str> {
        self.played.give(actor, &command).map_err(|refusal| refusal.code())
    }

    pub fn does(&mut self, command: Command) -> Result<(), &'static str> {
        self.gives(Actor::Facilitator, command)
    }

    pub fn at(&mut self, number: usize, command: Command) -> Result<(), &'static str> {
        let actor = Actor::Table { workshop: WORKSHOP, table: self.table(number) };
        self.gives(actor, command)
    }

    pub fn workshop(&self) -> &Workshop {
        &self.played.state.workshops[0]
    }

    pub fn table(&self, number: usize) -> TableId {
        self.workshop().tables[number - 1].id
    }

    pub fn canvas(&self) -> &Canvas {
        &self.workshop().canvas
    }

    pub fn writes(&mut self, number: usize, n: u128, text: &str) {
        let (workshop, table, question, plan_item) = (WORKSHOP, self.table(number), key("open"), None);
        let content = note_content(text);
        self.at(number, Command::WriteNote { note: note(n), workshop, table, question, plan_item, content }).unwrap();
    }

    /// As the table reads it back.
    pub fn hands_in(&mut self, number: usize) -> Result<(), &'static str> {
        let table = self.table(number);
        let notes = self.played.state.notes_at(WORKSHOP, table);
        let notes = notes.map(|note| NoteRevision { note: note.id, revision: note.revision }).collect();
        let rankings = self.workshop().table(table).unwrap().rankings.iter();
        let rankings = rankings
            .map(|(question, ranking)| RankingRevision { question: question.clone(), revision: ranking.revision })
            .collect();
        self.at(number, Command::HandInTable { workshop: WORKSHOP, table, notes, answers: vec![], rankings })
    }

    /// Only these tables are there from now on.
    pub fn keeps_tables(&mut self, numbers: &[u8]) -> Result<(), &'static str> {
        let there = |seats: &&TableSeats| numbers.contains(&seats.number);
        let first = self.workshop().rotations[0].tables.iter().filter(there).cloned().collect();
        self.does(Command::ArrangeRotations { workshop: WORKSHOP, rotations: vec![first] })
    }
}
