//! Random commands of the day: programme, blocks, timer, closed questions, deputies, points from plenary.

use chrono::NaiveTime;
use rundebord_core::*;

use super::dice::Dice;
use super::*;

const KINDS: [BlockKind; 3] = [BlockKind::Introduction, BlockKind::Group, BlockKind::Break];

pub fn block(n: u128, minutes: u16, questions: &[&str]) -> Block {
    Block {
        id: BlockId(id(n)),
        kind: KINDS[n as usize % 3],
        title: String::new(),
        minutes,
        questions: questions.iter().map(|key| QuestionKey((*key).into())).collect(),
    }
}

pub fn nine() -> NaiveTime {
    NaiveTime::from_hms_opt(9, 0, 0).unwrap()
}

impl Dice<'_> {
    /// In a workshop that has a programme, for the most part.
    pub fn about_the_day(&self, workshop: WorkshopId, b: u8, c: u8, d: u8) -> Command {
        let planned = |known: &&Workshop| known.phase != Phase::Closed && !known.day.programme.is_empty();
        let begun = self.state.workshops.iter().rfind(planned).filter(|_| !b.is_multiple_of(5));
        let workshop = begun.map_or(workshop, |known| known.id);
        let on = self.state.workshop(workshop).and_then(|known| known.day.running.as_ref()).map(|on| on.block);
        let some = BlockId(id(8_000 + u128::from(c % 5)));
        let block = on.filter(|_| !b.is_multiple_of(4)).unwrap_or(some);
        let question = QuestionKey(["open", "items", "check", "ukjent"][usize::from(b) % 4].into());
        match d / 4 % 12 {
            0 | 1 => Command::SetProgramme { workshop, starts_at: nine(), blocks: self.blocks(b, c) },
            2 | 3 => Command::StartBlock { workshop, block: some },
            4 => Command::ReopenBlock { workshop, block: some },
            5 => Command::EndBlock { workshop, block },
            6 => Command::AddMinutes { workshop, block, minutes: i16::from(c) - 100 },
            7 => Command::PauseTimer { workshop },
            8 => Command::ResumeTimer { workshop },
            9 => Command::CloseQuestion { workshop, question },
            10 => Command::ReopenQuestion { workshop, question },
            _ => {
                let member = (!b.is_multiple_of(4)).then(|| PersonId(id(10 + u128::from(b % 12))));
                Command::SetSubstitute { workshop, deputy: PersonId(id(19 + u128::from(c % 2))), member }
            }
        }
    }

    fn blocks(&self, b: u8, c: u8) -> Vec<Block> {
        let count = 5 - u128::from(b.is_multiple_of(7));
        (0..count).map(|n| block(8_000 + n, u16::from(c), &["open", "items"][..(n as usize + 1) % 3])).collect()
    }

    pub fn in_plenary(&self, workshop: WorkshopId, b: u8, c: u8, d: u8) -> Command {
        let known = self.state.plenary_points.keys().nth(usize::from(c) % self.state.plenary_points.len().max(1));
        let note = (b % 3 == 1).then(|| self.note(c));
        let by = note.and_then(|note| self.state.notes.get(&note)).map(|note| note.table);
        let details = PlenaryPointDetails {
            question: QuestionKey(["open", "items"][usize::from(b) % 2].into()),
            plan_item: self.state.plan_items.first().map(|item| item.id).filter(|_| d.is_multiple_of(3)),
            text: format!("Punkt {}", self.fresh),
            from: if c.is_multiple_of(4) { None } else { by.or(Some(self.table(workshop, b))) },
            note,
        };
        let fresh = PlenaryPointId(id(1_000 + self.fresh));
        match (d / 4 % 7, known) {
            (4, Some(known)) => Command::RevisePlenaryPoint { point: *known, details },
            (5, Some(known)) => Command::WithdrawPlenaryPoint { point: *known },
            (6, Some(known)) => Command::RestorePlenaryPoint { point: *known },
            _ => Command::WritePlenaryPoint { point: fresh, workshop, details },
        }
    }
}
