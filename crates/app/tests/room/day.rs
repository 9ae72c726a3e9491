//! A day with five tables and an open room, and what is asked of it.

use std::path::PathBuf;

use rundebord_app::core::*;
use rundebord_app::*;
use tempfile::TempDir;
use uuid::Uuid;

/// A day with five tables; the room is open and every table has its card.
pub struct Day {
    pub door: Door,
    pub secret: CardSecret,
    pub cards: Vec<TableCard>,
    pub dir: TempDir,
}

impl Day {
    pub fn new() -> Self {
        let dir = TempDir::new().unwrap();
        let roster = RosterSource::File { name: DEMO_ROSTER_NAME.into(), bytes: DEMO_ROSTER.to_vec() };
        let demo = Demo { roster, tables: Some(5), language: WrittenLanguage::Nb, until: DemoStage::Notes };
        let mut door = play(&dir.path().join("demo.rundebord"), &demo).unwrap();
        let secret = CardSecret::kept_in(&dir.path().join("settings/cards")).unwrap();
        let workshop = door.state().workshops[0].id;
        let cards = door.issue_keys(&Actor::Facilitator, &secret, workshop, None).unwrap();
        let mut day = Self { door, secret, cards, dir };
        day.facilitator(Command::OpenRoom { workshop }).unwrap();
        day
    }

    pub fn workshop(&self) -> WorkshopId {
        self.door.state().workshops[0].id
    }

    pub fn table(&self, index: usize) -> TableId {
        self.door.state().workshops[0].tables[index].id
    }

    pub fn actor(&self, index: usize) -> Actor {
        Actor::Table { workshop: self.workshop(), table: self.table(index) }
    }

    pub fn give(&mut self, actor: Actor, command: Command) -> Result<Accepted, String> {
        let request = Request { actor, id: CommandId(Uuid::now_v7()), command };
        self.door.execute(&request).map_err(|refused| refused.code.0)
    }

    pub fn facilitator(&mut self, command: Command) -> Result<Accepted, String> {
        self.give(Actor::Facilitator, command)
    }

    pub fn at(&mut self, index: usize, command: Command) -> Accepted {
        let actor = self.actor(index);
        self.give(actor, command).unwrap()
    }

    pub fn joins(&mut self, index: usize, session: &str) -> DeviceId {
        let device = DeviceId(Uuid::now_v7());
        let (workshop, table) = (self.workshop(), self.table(index));
        let key_hash = token_hash(&self.cards[index].token);
        self.at(index, Command::JoinTable { workshop, table, device, key_hash, session_hash: session_hash(session) });
        device
    }

    pub fn note(&self, index: usize, question: &str, plan_item: Option<PlanItemId>) -> (NoteId, Command) {
        let note = NoteId(Uuid::now_v7());
        let content =
            NoteContent { text: "Ferja må gå".into(), why: String::new(), stance: None, disagreement: false };
        let (workshop, table, question) = (self.workshop(), self.table(index), QuestionKey(question.into()));
        (note, Command::WriteNote { note, workshop, table, question, plan_item, content })
    }

    pub fn table_view(&self, index: usize) -> TableView {
        let view = View::Table { workshop: self.workshop(), table: self.table(index) };
        match self.door.view(&self.actor(index), &view).unwrap() {
            ViewAnswer::Table(view) => *view,
            _ => unreachable!(),
        }
    }

    pub fn room_view(&self) -> RoomView {
        match self.door.view(&Actor::Facilitator, &View::Room { workshop: self.workshop() }).unwrap() {
            ViewAnswer::Room(view) => *view,
            _ => unreachable!(),
        }
    }

    pub fn secret_file(&self) -> PathBuf {
        self.dir.path().join("settings/cards")
    }
}

pub fn session_hash(session: &str) -> String {
    token_hash(session)
}
