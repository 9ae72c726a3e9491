//! Random commands at the administration's desk: merge, split, second reader, objections, follow-ups.

use rundebord_core::*;

use super::dice::{Dice, pick};
use super::*;

impl Dice<'_> {
    /// A statement that is not published, for the most part.
    fn unpublished(&self, roll: u8) -> StatementId {
        let statements = self.state.statements.values().filter(|statement| !statement.latest().published);
        let ids: Vec<_> = statements.map(|statement| statement.id).collect();
        pick(&ids, roll, self.statement(roll))
    }

    fn latest(&self, statement: StatementId) -> u16 {
        self.state.statements.get(&statement).map_or(1, |statement| statement.latest().version)
    }

    /// The revision that stands, or one before it.
    fn base(&self, statement: StatementId, b: u8) -> Option<u32> {
        let latest = self.state.statements.get(&statement)?.latest();
        (!b.is_multiple_of(3)).then(|| latest.revision - u32::from(b.is_multiple_of(5) && latest.revision > 1))
    }

    /// What still stands in the way of publishing, one thing at a time, for the most part.
    pub fn publishing(&self, workshop: WorkshopId, b: u8) -> Command {
        let processed = |known: &&Workshop| known.phase == Phase::Closed && !known.is_published();
        let processed = self.state.workshops.iter().find(processed).filter(|_| !b.is_multiple_of(5));
        let workshop = processed.map_or(workshop, |known| known.id);
        let asks = self.state.process.as_ref().is_some_and(|process| process.details.second_reader);
        let mut statements = self.state.statements.values();
        let unsigned = statements.find(|one| {
            let latest = one.latest();
            asks && !latest.published && latest.workshop == workshop && !latest.is_signed()
        });
        let open = self.state.unaccounted(workshop);
        match (unsigned, open.first()) {
            _ if b.is_multiple_of(4) => Command::PublishSummary { workshop },
            (_, Some(note)) => {
                Command::SetAsideNotes { notes: vec![note.id], reason: SetAsideReason::Other, remark: "Sett.".into() }
            }
            (Some(one), _) => {
                let version = one.latest().version;
                Command::SignStatement { statement: one.id, version, reader: "AB".into(), base: None }
            }
            _ => Command::PublishSummary { workshop },
        }
    }

    pub fn reshaping(&self, b: u8, c: u8, d: u8) -> Command {
        let (reader, statement) = ("KH".to_owned(), self.unpublished(c));
        let version = self.latest(statement) + u16::from(b.is_multiple_of(16));
        match d / 4 % 12 {
            0 => {
                let plan_item = self.state.plan_items.first().map(|item| item.id).filter(|_| b.is_multiple_of(2));
                Command::ClassifyStatement {
                    statement: self.statement(c),
                    what: StatementKind::PriorityArea,
                    plan_item,
                }
            }
            1..=3 => Command::SignStatement { statement, version, reader, base: self.base(statement, b) },
            4 => Command::SendBackStatement { statement, version, reader, comment: "Uklart".into(), base: None },
            5 | 6 => Command::MergeStatements { into: self.unpublished(b), from: vec![statement] },
            7 => {
                Command::CorrectProcess { details: ProcessDetails { second_reader: !b.is_multiple_of(3), ..details() } }
            }
            8 => self.split(statement, b),
            9 => self.renumber(b),
            _ => self.split(self.statement(c), b),
        }
    }

    /// A round's drafts the other way round, for the most part all of them.
    fn renumber(&self, b: u8) -> Command {
        let workshop = self.workshop(b);
        let drafts = self.state.statements_by_number().into_iter().rev();
        let drafts = drafts.filter(|one| one.is_draft() && one.workshop == workshop).map(|one| one.id);
        Command::RenumberStatements { workshop, order: drafts.skip(usize::from(b.is_multiple_of(5))).collect() }
    }

    /// Every other note to each part; now and then a note to all, or one that is left out.
    fn split(&self, statement: StatementId, b: u8) -> Command {
        let notes = self.state.statements.get(&statement).map(|known| known.latest().notes.clone()).unwrap_or_default();
        let count = 2 + usize::from(b.is_multiple_of(3));
        let part = |index: usize| {
            let own = notes.iter().enumerate();
            let own = own.filter(|(place, _)| place % count == index || notes.len() < count || b % 5 == 1);
            let mut own: Vec<_> = own.map(|(_, note)| *note).collect();
            if b.is_multiple_of(7) {
                own.pop();
            }
            if b.is_multiple_of(4) {
                own.push(self.note(b));
            }
            let fresh = StatementId(id(700_000 + self.fresh * 10 + index as u128));
            let statement = if index == 0 { statement } else { fresh };
            SplitPart { statement, text: format!("Del {index} av {}", self.fresh), notes: own }
        };
        Command::SplitStatement { statement, parts: (0..count).map(part).collect(), reason: "To saker.".into() }
    }

    pub fn objecting(&self, workshop: WorkshopId, b: u8, c: u8, d: u8) -> Command {
        let open = self.state.objections.values().filter(|objection| objection.is_open() || b.is_multiple_of(4));
        let known: Vec<_> = open.map(|objection| objection.id).collect();
        let objection = pick(&known, c, ObjectionId(id(9_994)));
        match (d / 4 % 6, known.is_empty()) {
            (0, _) | (_, true) => Command::RegisterObjection {
                objection: ObjectionId(id(1_000 + self.fresh)),
                workshop,
                table: (!b.is_multiple_of(3)).then(|| self.table(workshop, b)),
                statement: c.is_multiple_of(2).then(|| self.statement(c)),
                text: "Dette sa vi ikke.".into(),
            },
            (1, _) => Command::WithdrawObjection { objection, reason: "Misforstått".into() },
            _ => {
                let outcomes = [ObjectionOutcome::Met, ObjectionOutcome::PartlyMet, ObjectionOutcome::Kept];
                let outcome = outcomes[usize::from(b) % 3];
                Command::AnswerObjection { objection, answer: "Rettet.".into(), outcome }
            }
        }
    }

    pub fn following_up(&self, b: u8, c: u8, d: u8) -> Command {
        let known: Vec<_> = self.state.follow_ups.keys().copied().collect();
        let follow_up = pick(&known, c, FollowUpId(id(9_993)));
        let note = self.note(b);
        let of = self.state.notes.get(&note).map_or(WorkshopId(id(9_999)), |note| note.workshop);
        match d / 4 % 6 {
            0 => Command::AssignFollowUp { follow_up, owner: "Plan".into(), due: None },
            1 => Command::AnswerFollowUp { follow_up, answer: "14 %".into(), sources: vec!["SSB".into()] },
            2 => Command::DropFollowUp { follow_up, reason: "Avklart".into() },
            _ => Command::AddFollowUp {
                follow_up: FollowUpId(id(1_000 + self.fresh)),
                workshop: of,
                notes: vec![note],
                question: "Hvor mange pendler?".into(),
            },
        }
    }
}
