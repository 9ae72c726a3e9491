//! A process under test: sends commands, folds what happens, keeps the history.

#![allow(dead_code, clippy::unwrap_used, reason = "each test file uses its part")]

pub mod checks;
pub mod copies;
pub mod day;
mod desk;
pub mod dice;
pub mod hall;
mod room;
pub mod rounds;
pub mod seen;
mod stage;
pub mod trace;

use chrono::{DateTime, NaiveDate, Utc};
use rundebord_core::*;
use uuid::Uuid;

pub const fn id(n: u128) -> Uuid {
    Uuid::from_u128(n)
}

pub fn at(n: usize) -> DateTime<Utc> {
    DateTime::from_timestamp(1_707_900_000 + n as i64, 0).unwrap()
}

/// A process and everything that has happened in it.
#[derive(Clone)]
pub struct Played {
    pub state: State,
    pub events: Vec<Event>,
    pub given: Vec<Given>,
}

/// What one accepted command did, and what was seen of it.
#[derive(Clone)]
pub struct Given {
    pub actor: Actor,
    pub at: DateTime<Utc>,
    pub events: Vec<Event>,
    pub witness: Option<Witness>,
}

impl Played {
    pub fn new() -> Self {
        Self { state: State::new(), events: vec![], given: vec![] }
    }

    pub fn give(&mut self, actor: Actor, command: &Command) -> Result<(), Refusal> {
        let before = self.state.clone();
        let decided = decide(&self.state, &actor, command);
        assert_eq!(self.state, before, "deciding changes nothing");
        let events = decided?;
        assert!(!events.is_empty(), "an accepted command leaves an event: {command:?}");
        if let Some(again) = Command::again(&before, &events) {
            assert_eq!(decide(&before, &actor, &again), Ok(events.clone()), "the command is known by what it caused");
        } else {
            assert!(matches!(command, Command::MergeCopy(_)), "{command:?}");
        }
        let first = at(self.events.len());
        let mut witness = None;
        for event in &events {
            apply(&mut self.state, at(self.events.len()), event);
            witness = witness.or(Witness::of(&self.state, event));
            self.events.push(event.clone());
        }
        self.given.push(Given { actor, at: first, events, witness });
        Ok(())
    }

    pub fn facilitate(&mut self, command: Command) -> Result<(), Refusal> {
        self.give(Actor::Facilitator, &command)
    }

    pub fn administer(&mut self, command: Command) -> Result<(), Refusal> {
        self.give(Actor::Administration, &command)
    }
}

pub fn details() -> ProcessDetails {
    ProcessDetails {
        title: "Kommuneplanens samfunnsdel".into(),
        municipality: "Lillevik kommune".into(),
        period_from: 2023,
        period_to: 2027,
        written_language: WrittenLanguage::Nb,
        second_reader: false,
    }
}

pub fn person(n: u128, mandate: Mandate) -> NewPerson {
    let details = PersonDetails {
        name: format!("Person {n}"),
        sort_name: String::new(),
        party: Some(["Ap", "H", "Sp"][n as usize % 3].into()),
        mandate,
        office: None,
        gender: None,
        bloc: None,
        first_term: None,
        area: None,
    };
    NewPerson { id: PersonId(id(n)), details }
}

pub fn question(key: &str, kind: QuestionKind) -> Question {
    Question {
        key: QuestionKey(key.into()),
        number: "1".into(),
        kind,
        plan_items: match kind {
            QuestionKind::PlanItems | QuestionKind::Ranking => vec![PlanItemKind::MainGoal],
            QuestionKind::Open | QuestionKind::Check => vec![],
        },
        ranking: (kind == QuestionKind::Ranking).then_some(RankingWay::Points { points: 5 }),
        ask_why: true,
        ask_stance: true,
        heading: "Del".into(),
        text: "Spørsmål?".into(),
        help: String::new(),
    }
}

pub fn question_set() -> QuestionSet {
    let questions = vec![
        question("open", QuestionKind::Open),
        question("items", QuestionKind::PlanItems),
        question("check", QuestionKind::Check),
        question("points", QuestionKind::Ranking),
        Question { ranking: Some(RankingWay::Order { places: 2 }), ..question("order", QuestionKind::Ranking) },
    ];
    QuestionSet { key: "sett".into(), version: 1, title: "Sett".into(), questions }
}

pub fn workshop_details() -> WorkshopDetails {
    let notice = String::new();
    WorkshopDetails { date: NaiveDate::from_ymd_opt(2024, 2, 14).unwrap(), place: "Rådhuset".into(), notice }
}

pub fn note_content(text: &str) -> NoteContent {
    NoteContent { text: text.into(), why: String::new(), stance: None, disagreement: false }
}
