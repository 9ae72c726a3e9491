//! Random commands that mean something: a roll of the dice picks, the state says among what.

use rundebord_core::*;

use super::*;

/// A roll of the dice; the state decides what it becomes.
pub type Roll = (u8, u8, u8, u8, u8);

/// Small pools of ids, so that commands meet each other; some name nothing.
pub(super) fn pick<T: Copy>(items: &[T], roll: u8, stranger: T) -> T {
    if items.is_empty() || roll == 255 { stranger } else { items[usize::from(roll) % items.len()] }
}

/// What a hash looks like.
pub fn hash(what: u8, n: u128) -> String {
    format!("{what:02x}{n:062x}")
}

pub struct Dice<'a> {
    pub state: &'a State,
    pub fresh: u128,
}

impl Dice<'_> {
    pub(super) fn workshop(&self, roll: u8) -> WorkshopId {
        let ids: Vec<_> = self.state.workshops.iter().map(|workshop| workshop.id).collect();
        pick(&ids, roll, WorkshopId(id(9_999)))
    }

    pub(super) fn table(&self, workshop: WorkshopId, roll: u8) -> TableId {
        let tables = self.state.workshop(workshop).map(|workshop| workshop.tables.as_slice()).unwrap_or_default();
        let ids: Vec<_> = tables.iter().map(|table| table.id).collect();
        pick(&ids, roll, TableId(id(9_998)))
    }

    fn person(&self, roll: u8) -> PersonId {
        let ids: Vec<_> = self.state.people.keys().copied().collect();
        pick(&ids, roll, PersonId(id(9_997)))
    }

    pub(super) fn note(&self, roll: u8) -> NoteId {
        let ids: Vec<_> = self.state.notes.keys().copied().collect();
        pick(&ids, roll, NoteId(id(9_996)))
    }

    pub(super) fn statement(&self, roll: u8) -> StatementId {
        let ids: Vec<_> = self.state.statements.keys().copied().collect();
        pick(&ids, roll, StatementId(id(9_995)))
    }

    pub fn actor(&self, (_, a, b, _, d): Roll) -> Actor {
        let workshop = self.workshop(a);
        match d % 4 {
            0 => Actor::Facilitator,
            1 => Actor::Administration,
            _ => Actor::Table { workshop, table: self.table(workshop, b) },
        }
    }

    pub fn command(&self, (kind, a, b, c, d): Roll) -> Command {
        let (fresh, workshop) = (id(1_000 + self.fresh), self.workshop(a));
        let table = self.table(workshop, b);
        let text = format!("Tekst {}", self.fresh);
        let item = self.state.plan_items.first().map(|item| item.id);
        match kind % 52 {
            0 => Command::PrepareWorkshop {
                workshop: WorkshopId(fresh),
                details: workshop_details(),
                question_set: question_set(),
            },
            1 => Command::MarkAttendance {
                workshop,
                marks: [(b, c), (d, b)]
                    .map(|(who, how)| AttendanceMark {
                        person: self.person(who),
                        presence: [Presence::Expected, Presence::Present, Presence::Absent][usize::from(how) % 3],
                    })
                    .to_vec(),
            },
            2 | 3 => Command::ArrangeRotations { workshop, rotations: self.rotations(workshop, b, c, d) },
            4 => Command::MoveSeats {
                workshop,
                rotation: self.rotation(workshop, d),
                moves: [(c, b), (b, c)]
                    .map(|(who, to)| SeatMove {
                        person: self.person(who),
                        table: (to % 3 > 0).then(|| self.table(workshop, to)),
                    })
                    .to_vec(),
            },
            5 => Command::ChooseSecretary {
                rotation: d % 3,
                workshop,
                table,
                person: (d % 3 > 0).then(|| self.person(c)),
            },
            33 => Command::StartRotation { workshop, rotation: self.rotation(workshop, d) },
            34 => Command::SetSeatingPlan { workshop, plan: self.plan(b, c, d) },
            36 => self.about_the_room(workshop, table, b, c, d),
            37..=39 => self.at_the_table(workshop, table, c, d),
            40 | 41 => self.moving(b, c, d),
            42 => self.about_the_day(workshop, b, c, d),
            43 => self.in_plenary(workshop, b, c, d),
            44 | 45 => self.on_the_canvas(workshop, b, c, d),
            46 | 51 => self.ranking(workshop, table, b, c, d),
            47 | 48 => self.reshaping(b, c, d),
            49 => self.objecting(workshop, b, c, d),
            50 => self.following_up(b, c, d),
            6 | 7 => Command::OpenWorkshop { workshop },
            8 => Command::CloseWorkshop { workshop },
            9 => Command::ReopenWorkshop { workshop, reason: if d % 3 == 0 { String::new() } else { text } },
            10..=13 => Command::WriteNote {
                note: NoteId(fresh),
                workshop,
                table,
                question: QuestionKey(["open", "items", "open", "check"][usize::from(c) % 4].into()),
                plan_item: item.filter(|_| c % 4 == 1),
                content: note_content(&text),
            },
            14 => Command::ReviseNote {
                note: self.note(c),
                content: note_content(&text),
                base: (d % 3 > 0).then_some(u32::from(b) % 4),
            },
            15 => Command::MoveNote { note: self.note(c), question: QuestionKey("open".into()), plan_item: None },
            16 => Command::WithdrawNote { note: self.note(c) },
            17 => Command::RestoreNote { note: self.note(c) },
            18 => Command::AnswerStatement {
                workshop,
                table,
                statement: self.statement(c),
                verdict: [Verdict::Right, Verdict::Partly, Verdict::Wrong, Verdict::Missing][usize::from(d) % 4],
                words: text,
                base: (d % 3 == 0).then_some(u32::from(b) % 3),
            },
            19..=21 => self.hand_in(workshop, table, d),
            22 => Command::ReopenHandIn { workshop, table, reason: text },
            23 => Command::AddTheme { theme: ThemeId(fresh), workshop, name: text },
            24 => Command::GroupNotes {
                notes: vec![self.note(b), self.note(c)],
                theme: self.state.themes.first().map(|theme| theme.id),
            },
            25 | 26 => {
                Command::WriteStatement { statement: StatementId(fresh), workshop, content: self.content(b, c, text) }
            }
            27 => Command::RedraftStatement { statement: self.statement(d), content: self.content(b, c, text) },
            28 => Command::DropStatement { statement: self.statement(c) },
            29 => Command::SetAsideNotes { notes: vec![self.note(c)], reason: SetAsideReason::Unclear, remark: text },
            30 => Command::TakeUpNotes { notes: vec![self.note(c)] },
            31 => self.publishing(workshop, b),
            32 => match d % 4 {
                0 => Command::KeepStatement { statement: self.statement(c), workshop, remark: text },
                _ => Command::ReviseStatement {
                    statement: self.statement(c),
                    workshop,
                    text: text.clone(),
                    add_notes: vec![],
                    reason: text,
                },
            },
            _ => match d % 4 {
                0 => Command::WithdrawPerson { person: self.person(c) },
                1 => Command::ReinstatePerson { person: self.person(c) },
                _ => {
                    let mandate =
                        [Mandate::Member, Mandate::Deputy { rank: None }, Mandate::Observer][usize::from(b) % 3];
                    Command::CorrectPerson { person: self.person(c), details: person(1, mandate).details }
                }
            },
        }
    }

    fn content(&self, b: u8, c: u8, text: String) -> StatementContent {
        let kind = if c.is_multiple_of(3) { StatementKind::KeepAsIs } else { StatementKind::Other };
        StatementContent { text, theme: None, plan_item: None, kind, notes: vec![self.note(b), self.note(c)] }
    }

    /// From the first to one that is not there.
    fn rotation(&self, workshop: WorkshopId, d: u8) -> u8 {
        let rotations = self.state.workshop(workshop).map_or(1, |workshop| workshop.rotations.len() as u8);
        d % (rotations + 2)
    }

    /// Held rotations as they were, at the tables that are there now; the others anew, each a little further round.
    fn rotations(&self, workshop: WorkshopId, b: u8, c: u8, d: u8) -> Vec<Vec<TableSeats>> {
        let first = self.tables(workshop, b, c);
        let known = self.state.workshop(workshop);
        let held = known.map_or(0, |workshop| usize::from(workshop.rotation) - 1);
        (0..held.max(usize::from(d) % 3) + 1)
            .map(|number| {
                let stored = known.and_then(|known| known.rotations.get(number)).filter(|_| number < held && d < 200);
                let of = |index: usize| match stored {
                    Some(stored) => {
                        let seats = stored.tables.iter().find(|seats| seats.table == first[index].table).cloned();
                        seats.unwrap_or(TableSeats { seats: vec![], ..first[index].clone() })
                    }
                    None => TableSeats {
                        seats: first[(index + number) % first.len()].seats.clone(),
                        ..first[index].clone()
                    },
                };
                (0..first.len()).map(of).collect()
            })
            .collect()
    }

    fn plan(&self, b: u8, c: u8, d: u8) -> SeatingPlan {
        let people = vec![self.person(b), self.person(c)];
        let rule = match d % 5 {
            0 => SeatingRuleKind::Pin { person: self.person(b), table: c % 4 },
            1 => SeatingRuleKind::Together { people },
            2 => SeatingRuleKind::Apart { people },
            3 => SeatingRuleKind::KeepTable { table: c % 4 },
            _ => SeatingRuleKind::WillingSecretary,
        };
        let rotations = c.is_multiple_of(2).then(|| vec![b % 4]);
        SeatingPlan {
            tables: b.is_multiple_of(2).then_some(c % 5),
            rotations: d % 8,
            rules: vec![SeatingRule { id: SeatingRuleId(id(u128::from(d))), rotations, rule }],
            willing: vec![self.person(d)],
            ..SeatingPlan::default()
        }
    }

    fn tables(&self, workshop: WorkshopId, b: u8, c: u8) -> Vec<TableSeats> {
        let present = |person: &&Person| {
            let known = self.state.workshop(workshop);
            c.is_multiple_of(5)
                || person.may_sit() && known.is_some_and(|known| self.state.presence(known, person) != Presence::Absent)
        };
        let people: Vec<_> = self.state.people.values().filter(present).map(|person| person.id).collect();
        let count = 1 + usize::from(b) % 3;
        let old = |number: usize| self.state.workshop(workshop)?.tables.get(number).map(|table| table.id);
        (0..count)
            .map(|number| TableSeats {
                table: old(number).unwrap_or(TableId(id(5_000 + self.fresh * 10 + number as u128))),
                number: number as u8 + 1,
                seats: people.iter().skip(number).step_by(count).copied().collect(),
                secretary: None,
            })
            .collect()
    }

    /// What stands there, as an honest table reads it back; now and then something else.
    fn hand_in(&self, workshop: WorkshopId, table: TableId, d: u8) -> Command {
        let mut notes: Vec<_> = self
            .state
            .notes_at(workshop, table)
            .filter(|note| note.is_handed_in())
            .map(|note| NoteRevision { note: note.id, revision: note.revision })
            .collect();
        if d.is_multiple_of(5) {
            notes.pop();
        }
        let answers = self.state.table(workshop, table).into_iter().flat_map(|table| &table.answers);
        let answers =
            answers.map(|(statement, answer)| AnswerRevision { statement: *statement, revision: answer.revision });
        let rankings = self.state.table(workshop, table).into_iter().flat_map(|table| &table.rankings);
        let rankings = rankings
            .map(|(question, ranking)| RankingRevision { question: question.clone(), revision: ranking.revision });
        let rankings = rankings.skip(usize::from(d % 7 == 1)).collect();
        Command::HandInTable { workshop, table, notes, answers: answers.collect(), rankings }
    }
}

/// What every random process begins with: a plan item, people who may and may not sit, and a first workshop.
pub fn beginning() -> Vec<Command> {
    let item = PlanItemDetails { kind: PlanItemKind::MainGoal, text: "Vekst".into() };
    let people = (10..20).map(|n| person(n, Mandate::Member)).chain([
        person(20, Mandate::Deputy { rank: Some(1) }),
        person(21, Mandate::Observer),
        person(22, Mandate::Administration),
    ]);
    vec![
        Command::CreateProcess { process: ProcessId(id(1)), details: details() },
        Command::AddPlanItem { item: PlanItemId(id(2)), details: item },
        Command::AddPeople { people: people.collect(), source: String::new() },
        Command::PrepareWorkshop {
            workshop: WorkshopId(id(3)),
            details: workshop_details(),
            question_set: question_set(),
        },
    ]
}

/// A process that has begun.
pub fn started() -> Played {
    let mut played = Played::new();
    for command in beginning() {
        played.facilitate(command).unwrap();
    }
    played
}

/// A process whose first workshop is open, with keys to three tables in an open room.
pub fn in_a_room() -> Played {
    let mut played = started();
    let workshop = WorkshopId(id(3));
    let dice = Dice { state: &played.state, fresh: 0 };
    let rotations = vec![dice.tables(workshop, 2, 1)];
    let key = |table: &TableSeats| TableKey {
        table: table.table,
        generation: 1,
        token_hash: hash(4, table.number.into()),
        pin_hash: hash(5, table.number.into()),
    };
    let keys = rotations[0].iter().map(key).collect();
    for command in [
        Command::ArrangeRotations { workshop, rotations },
        Command::OpenWorkshop { workshop },
        Command::OpenRoom { workshop },
        Command::IssueTableKeys { workshop, keys },
    ] {
        played.facilitate(command).unwrap();
    }
    played
}
