//! Random commands of the room: keys, devices, help, messages, the order and the kept words of notes.

use rundebord_core::*;

use super::dice::{Dice, hash};
use super::*;

impl Dice<'_> {
    fn device(&self, roll: u8) -> DeviceId {
        let rooms = self.state.workshops.iter().map(|workshop| &workshop.room);
        let ids: Vec<_> = rooms.flat_map(|room| room.devices.keys().copied()).collect();
        if ids.is_empty() || roll % 8 == 7 {
            DeviceId(id(7_000 + u128::from(roll % 4)))
        } else {
            ids[usize::from(roll) % ids.len()]
        }
    }

    pub fn about_the_room(&self, workshop: WorkshopId, table: TableId, b: u8, c: u8, d: u8) -> Command {
        let known = self.state.workshop(workshop);
        let question = |key: &str| QuestionKey(key.into());
        let details = FactSheetDetails {
            question: question(["open", "items", "ukjent"][usize::from(b) % 3]),
            title: "Folketall".into(),
            text: format!("Tall {}", self.fresh),
            source: String::new(),
        };
        let sheet = FactSheetId(id(6_000 + u128::from(b % 4)));
        match d / 4 % 10 {
            0 | 1 => Command::OpenRoom { workshop },
            2 if c.is_multiple_of(4) => Command::CloseRoom { workshop },
            2..=4 => {
                let tables = known.map(|known| known.tables.as_slice()).unwrap_or_default().iter();
                let key = |(index, table): (usize, &Table)| TableKey {
                    table: table.id,
                    generation: known.map_or(1, |known| known.room.next_generation(table.id)) + u32::from(c % 3),
                    token_hash: hash(1, self.fresh * 100 + index as u128),
                    pin_hash: hash(2, u128::from(b) * 100 + index as u128),
                };
                Command::IssueTableKeys { workshop, keys: tables.enumerate().map(key).collect() }
            }
            5 => Command::RevokeTable { workshop, table },
            6 => Command::SendMessage {
                workshop,
                tables: (!c.is_multiple_of(2)).then(|| vec![table]),
                text: "Ti minutter".into(),
            },
            7 => Command::SetCurrentQuestion { workshop, question: (!c.is_multiple_of(3)).then(|| question("open")) },
            8 => Command::WriteFactSheet { sheet, workshop, details },
            _ => Command::RemoveFactSheet { sheet },
        }
    }

    pub fn at_the_table(&self, workshop: WorkshopId, table: TableId, c: u8, d: u8) -> Command {
        let key = self.state.workshop(workshop).and_then(|known| known.room.keys.get(&table));
        match d / 4 % 8 {
            0..=2 => Command::JoinTable {
                workshop,
                table,
                device: if !c.is_multiple_of(3) { DeviceId(id(7_000 + u128::from(c % 16))) } else { self.device(c) },
                key_hash: key.map_or_else(|| hash(9, 9), |key| key.token_hash.clone()),
                session_hash: hash(3, self.fresh),
            },
            3 => Command::AskForHelp { workshop, table },
            4 => Command::GiveHelp { workshop, table },
            5 => {
                let note = self.state.notes.values().find(|note| note.table == table && !note.others.is_empty());
                let (note, base) = note.map_or((NoteId(id(9_996)), 1), |note| (note.id, note.revision));
                Command::SettleNote { note, base, content: note_content(&format!("Valgt {}", self.fresh)) }
            }
            _ => {
                let question = QuestionKey("open".into());
                let there = self.state.notes_at(workshop, table).filter(|note| note.question == question);
                let mut order: Vec<_> = there.map(|note| note.id).collect();
                let by = usize::from(c) % order.len().max(1);
                order.rotate_left(by);
                Command::ReorderNotes { workshop, table, question, plan_item: None, order }
            }
        }
    }

    /// As one who is there would ask and answer, for the most part.
    pub fn moving(&self, b: u8, c: u8, d: u8) -> Command {
        let mut wishes = self.state.workshops.iter().flat_map(|workshop| workshop.room.wishes.keys());
        let device = wishes.next().copied().filter(|_| !b.is_multiple_of(3)).unwrap_or_else(|| self.device(c));
        let home = self.state.workshops.iter().find(|workshop| workshop.room.devices.contains_key(&device));
        let from = home.and_then(|home| home.room.devices.get(&device));
        let workshop = home.map_or(WorkshopId(id(9_999)), |home| home.id);
        let table = self.table(workshop, b);
        let notes = from.map(|from| self.state.notes_at(workshop, from.table).take(2).map(|note| note.id).collect());
        match d / 4 % 8 {
            0..=2 => Command::AskToMove { workshop, device, to: table, notes: notes.unwrap_or_default() },
            3 | 4 => Command::AllowMove { workshop, device },
            5 => Command::DeclineMove { workshop, device },
            6 => Command::CancelMove { workshop, device },
            _ if c.is_multiple_of(2) => Command::LeaveTable { workshop, device },
            _ => Command::RevokeDevice { workshop, device },
        }
    }
}
