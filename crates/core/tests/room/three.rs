//! Three tables in an open room, and what they do.

use rundebord_core::*;

use crate::common::dice::{hash, in_a_room};
use crate::common::{Played, id, note_content};

pub const WORKSHOP: WorkshopId = WorkshopId(id(3));

/// Three tables in an open room.
pub struct Room3(pub Played);

impl Room3 {
    pub fn new() -> Self {
        Self(in_a_room())
    }

    pub fn workshop(&self) -> &Workshop {
        &self.0.state.workshops[0]
    }

    pub fn table(&self, number: usize) -> TableId {
        self.workshop().tables[number - 1].id
    }

    pub fn at(&self, number: usize) -> Actor {
        Actor::Table { workshop: WORKSHOP, table: self.table(number) }
    }

    pub fn note(&self, n: u128) -> &Note {
        &self.0.state.notes[&note(n)]
    }

    pub fn text(&self, n: u128) -> &str {
        &self.note(n).content.text
    }

    pub fn others(&self, n: u128) -> Vec<&str> {
        self.note(n).others.iter().map(|content| content.text.as_str()).collect()
    }

    /// A table does something; the code when it is refused.
    pub fn table_does(&mut self, number: usize, command: Command) -> Result<(), &'static str> {
        let actor = self.at(number);
        self.0.give(actor, &command).map_err(|refusal| refusal.code())
    }

    pub fn facilitator_does(&mut self, command: Command) -> Result<(), &'static str> {
        self.0.facilitate(command).map_err(|refusal| refusal.code())
    }

    pub fn writes(&mut self, number: usize, n: u128) {
        let command = self.written(number, n);
        self.table_does(number, command).unwrap();
    }

    pub fn written(&self, number: usize, n: u128) -> Command {
        Command::WriteNote {
            note: note(n),
            workshop: WORKSHOP,
            table: self.table(number),
            question: QuestionKey("open".into()),
            plan_item: None,
            content: note_content(&format!("Notat {n}")),
        }
    }

    pub fn joining(&self, number: usize, device: u128) -> Command {
        Command::JoinTable {
            workshop: WORKSHOP,
            table: self.table(number),
            device: DeviceId(id(device)),
            key_hash: hash(4, number as u128),
            session_hash: hash(3, device),
        }
    }

    pub fn joins(&mut self, number: usize, device: u128) {
        let command = self.joining(number, device);
        self.table_does(number, command).unwrap();
    }

    pub fn hand_in(&self, number: usize) -> Command {
        let own = self.0.state.notes_at(WORKSHOP, self.table(number)).filter(|note| note.is_handed_in());
        let notes = own.map(|note| NoteRevision { note: note.id, revision: note.revision }).collect();
        Command::HandInTable { workshop: WORKSHOP, table: self.table(number), notes, answers: vec![], rankings: vec![] }
    }

    pub fn closes(&mut self) {
        for number in 1..=3 {
            let command = self.hand_in(number);
            self.table_does(number, command).unwrap();
        }
        self.facilitator_does(Command::CloseWorkshop { workshop: WORKSHOP }).unwrap();
    }

    pub fn asks_to_move(&self, device: u128, to: usize, notes: &[u128]) -> Command {
        let notes = notes.iter().map(|n| note(*n)).collect();
        Command::AskToMove { workshop: WORKSHOP, device: DeviceId(id(device)), to: self.table(to), notes }
    }
}

pub fn note(n: u128) -> NoteId {
    NoteId(id(1_000 + n))
}

pub fn revised(n: u128, text: &str, base: Option<u32>) -> Command {
    Command::ReviseNote { note: note(n), content: note_content(text), base }
}

pub fn settled(n: u128, text: &str, base: u32) -> Command {
    Command::SettleNote { note: note(n), base, content: note_content(text) }
}

pub fn moving(device: u128) -> (WorkshopId, DeviceId) {
    (WORKSHOP, DeviceId(id(device)))
}
