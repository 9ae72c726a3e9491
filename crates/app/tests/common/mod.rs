//! A workshop with four tables, from nine o'clock by a clock that the test moves.

#![allow(dead_code, clippy::unwrap_used, reason = "each test file uses its part")]

pub mod copies;
pub mod desk;

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, Local, NaiveTime, TimeDelta, Utc};
use rundebord_app::core::*;
use rundebord_app::{
    Clock, DEMO_ROSTER, DEMO_ROSTER_NAME, Demo, Door, MayorsPage, PlenaryView, Request, RosterSource, StageContent,
    StageView, TableView, View, ViewAnswer, WorkshopView, play, question_sets,
};
use tempfile::TempDir;
use uuid::Uuid;

pub struct Day {
    pub door: Door,
    minutes: Arc<AtomicI64>,
    dir: Arc<TempDir>,
}

macro_rules! read {
    ($day:expr, $view:expr, $answer:ident) => {
        match $day.door.view(&Actor::Facilitator, &$view).unwrap() {
            ViewAnswer::$answer(view) => *view,
            _ => unreachable!(),
        }
    };
}

impl Day {
    pub fn until(until: rundebord_app::DemoStage) -> Self {
        let dir = TempDir::new().unwrap();
        let path = dir.path().join("demo.rundebord");
        let roster = RosterSource::File { name: DEMO_ROSTER_NAME.into(), bytes: DEMO_ROSTER.to_vec() };
        let demo = Demo { roster, tables: Some(4), language: WrittenLanguage::Nb, until };
        drop(play(&path, &demo).unwrap());
        Self::opened(&path, Arc::new(dir))
    }

    fn opened(path: &Path, dir: Arc<TempDir>) -> Self {
        let minutes = Arc::new(AtomicI64::new(0));
        let date = Door::open(path, Door::system_clock()).unwrap().state().workshops[0].details.date;
        let nine = date.and_time(nine()).and_local_timezone(Local).earliest().unwrap().with_timezone(&Utc);
        let door = Door::open(path, clock(nine, &minutes)).unwrap();
        Self { door, minutes, dir }
    }

    /// A copy of the file as it is now, open on another laptop with the same clock.
    pub fn copied(&self, name: &str) -> Self {
        let path = self.dir.path().join(name);
        self.door.copy_to(&path).unwrap();
        let copy = Self::opened(&path, self.dir.clone());
        copy.at(self.minutes.load(Ordering::SeqCst));
        copy
    }

    /// Closed and opened again.
    pub fn again(self) -> Self {
        let (path, dir) = (self.door.path().to_path_buf(), self.dir.clone());
        drop(self);
        Self::opened(&path, dir)
    }

    /// The first workshop with its notes; the tables are writing.
    pub fn writing() -> Self {
        Self::until(rundebord_app::DemoStage::Notes)
    }

    /// The first workshop, seated and not opened.
    pub fn seated() -> Self {
        Self::until(rundebord_app::DemoStage::Seated)
    }

    /// An open workshop with the questions of the second, and nothing written.
    pub fn ranking() -> Self {
        Self::ranking_with(question_sets(WrittenLanguage::Nb).swap_remove(1))
    }

    pub fn ranking_with(question_set: QuestionSet) -> Self {
        let mut day = Self::until(rundebord_app::DemoStage::Seated);
        let workshop = day.workshop();
        day.does(Command::ChooseQuestionSet { workshop, question_set });
        day.does(Command::OpenWorkshop { workshop });
        day
    }

    pub fn workshop(&self) -> WorkshopId {
        self.door.state().workshops[0].id
    }

    /// So many minutes after nine.
    pub fn at(&self, minutes: i64) {
        self.minutes.store(minutes, Ordering::SeqCst);
    }

    pub fn give(&mut self, actor: Actor, command: Command) -> Result<(), String> {
        let request = Request { actor, id: CommandId(Uuid::now_v7()), command };
        self.door.execute(&request).map(|_| ()).map_err(|refused| refused.code.0)
    }

    pub fn does(&mut self, command: Command) {
        self.give(Actor::Facilitator, command).unwrap();
    }

    pub fn shows(&mut self, show: Stage) -> Result<(), String> {
        let workshop = self.workshop();
        self.give(Actor::Facilitator, Command::ShowOnStage { workshop, show })
    }

    pub fn table(&self, index: usize) -> (TableId, Actor) {
        let workshop = &self.door.state().workshops[0];
        let table = workshop.tables[index].id;
        (table, Actor::Table { workshop: workshop.id, table })
    }

    pub fn writes(&mut self, index: usize, question: &str, item: Option<PlanItemId>, content: NoteContent) -> NoteId {
        let (note, workshop, (table, actor)) = (NoteId(Uuid::now_v7()), self.workshop(), self.table(index));
        let question = key(question);
        self.give(actor, Command::WriteNote { note, workshop, table, question, plan_item: item, content }).unwrap();
        note
    }

    pub fn hands_in(&mut self, index: usize) {
        let (workshop, (table, actor)) = (self.workshop(), self.table(index));
        let TableView { standing_notes: notes, standing_answers: answers, standing_rankings: rankings, .. } =
            self.table_view(index);
        self.give(actor, Command::HandInTable { workshop, table, notes, answers, rankings }).unwrap();
    }

    /// The items that a question is about, in the plan's order.
    pub fn items(&self, question: &str) -> Vec<PlanItemId> {
        let state = self.door.state();
        let question = state.workshops[0].question_set.question(&key(question)).unwrap();
        let asked = state.plan_items.iter().filter(|item| question.asks_about(item.details.kind));
        asked.map(|item| item.id).collect()
    }

    pub fn stage(&self) -> StageView {
        read!(self, View::Stage { workshop: self.workshop(), preview: None }, Stage)
    }

    pub fn content(&self) -> StageContent {
        self.stage().content
    }

    pub fn plenary(&self, question: &str) -> PlenaryView {
        read!(self, View::Plenary { workshop: self.workshop(), question: key(question) }, Plenary)
    }

    pub fn mayors_page(&self) -> MayorsPage {
        read!(self, View::MayorsPage { workshop: self.workshop() }, MayorsPage)
    }

    pub fn workshop_view(&self) -> WorkshopView {
        read!(self, View::Workshop { workshop: self.workshop() }, Workshop)
    }

    pub fn table_view(&self, index: usize) -> TableView {
        let (workshop, table) = (self.workshop(), self.table(index).0);
        read!(self, View::Table { workshop, table }, Table)
    }
}

pub fn key(question: &str) -> QuestionKey {
    QuestionKey(question.into())
}

pub fn words(text: &str) -> NoteContent {
    NoteContent { text: text.into(), why: String::new(), stance: None, disagreement: false }
}

pub fn nine() -> NaiveTime {
    NaiveTime::from_hms_opt(9, 0, 0).unwrap()
}

fn clock(nine: DateTime<Utc>, minutes: &Arc<AtomicI64>) -> Clock {
    let minutes = minutes.clone();
    Arc::new(move || nine + TimeDelta::minutes(minutes.load(Ordering::SeqCst)))
}
