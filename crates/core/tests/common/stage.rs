//! Random commands of the canvas, of tables that present, of rankings, and of what may take them away again.

use rundebord_core::*;

use super::dice::Dice;
use super::*;

fn key(key: &str) -> QuestionKey {
    QuestionKey(key.into())
}

impl Dice<'_> {
    pub fn on_the_canvas(&self, workshop: WorkshopId, b: u8, c: u8, d: u8) -> Command {
        match d / 4 % 11 {
            0..=4 => Command::ShowOnStage { workshop, show: self.show(workshop, b, c) },
            5 => Command::BlackenStage { workshop, black: !c.is_multiple_of(3) },
            6 | 7 => {
                let order = (0..1 + c % 3).map(|by| self.table(workshop, b.wrapping_add(by))).collect();
                let question = (!b.is_multiple_of(3)).then(|| key(["open", "items"][usize::from(c) % 2]));
                let minutes = (!c.is_multiple_of(5)).then_some(b % 33);
                Command::PresentTables { workshop, question, order, minutes }
            }
            8 | 9 => Command::GiveFloor { workshop, table: (!c.is_multiple_of(5)).then(|| self.table(workshop, b)) },
            _ if c.is_multiple_of(3) => Command::EndPresenting { workshop },
            _ => {
                let mut question_set = question_set();
                question_set.questions.rotate_left(usize::from(b) % 5);
                question_set.questions.truncate(3 + usize::from(c) % 3);
                Command::ChooseQuestionSet { workshop, question_set }
            }
        }
    }

    /// Notes of tables that are ready, for the most part.
    fn show(&self, workshop: WorkshopId, b: u8, c: u8) -> Stage {
        let question = key(["open", "items", "points", "ukjent"][usize::from(b) % 4]);
        match c % 13 {
            0 => Stage::Welcome,
            1 => Stage::Question { question },
            2 => Stage::Message { text: "Velkommen ".repeat(usize::from(b) / 6) },
            3 => Stage::Matrix { question },
            4 => Stage::Ranking { question },
            5 | 6 => Stage::Presenting,
            _ => {
                let known = self.state.workshop(workshop);
                let ready = |note: &&Note| {
                    let table = known.and_then(|known| known.table(note.table));
                    b >= 230
                        || note.others.is_empty()
                            && known.zip(table).is_some_and(|(known, table)| known.is_ready(table, &note.question))
                };
                let notes = self.state.notes_of(workshop).filter(|note| note.question == key("open")).filter(ready);
                let notes = notes.map(|note| NoteRevision { note: note.id, revision: note.revision });
                let notes = notes.skip(usize::from(b) % 3).take(14).collect();
                Stage::Plenary { question: key("open"), notes }
            }
        }
    }

    pub fn ranking(&self, workshop: WorkshopId, table: TableId, b: u8, c: u8, d: u8) -> Command {
        let item = self.state.plan_items.first().map_or(PlanItemId(id(9_994)), |item| item.id);
        let ranked = |value| ItemRank { plan_item: item, value };
        match d / 4 % 10 {
            0 => Command::RemovePlanItem { item },
            1 => Command::AddPlanItem {
                item: PlanItemId(id(1_000 + self.fresh)),
                details: PlanItemDetails { kind: PlanItemKind::MainGoal, text: "Ferja".into() },
            },
            _ => Command::RankItems {
                workshop,
                table,
                question: key(["points", "order", "open"][usize::from(b) % 3]),
                items: if c.is_multiple_of(5) { vec![] } else { vec![ranked(c % 5)] },
                base: d.is_multiple_of(3).then_some(u32::from(b) % 3),
            },
        }
    }
}
