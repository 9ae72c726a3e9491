//! Whatever anybody sends, in whatever order: the rules of the house hold, and replaying gives the same process.

#![allow(clippy::unwrap_used)]

mod common;

use std::collections::BTreeMap;

use common::*;
use proptest::prelude::*;
use rundebord_core::*;

/// A roll of the dice; the state decides what it becomes.
type Roll = (u8, u8, u8, u8, u8);

/// Small pools of ids, so that commands meet each other; some name nothing.
fn pick<T: Copy>(items: &[T], roll: u8, stranger: T) -> T {
    if items.is_empty() || roll == 255 { stranger } else { items[usize::from(roll) % items.len()] }
}

struct Dice<'a> {
    state: &'a State,
    fresh: u128,
}

impl Dice<'_> {
    fn workshop(&self, roll: u8) -> WorkshopId {
        let ids: Vec<_> = self.state.workshops.iter().map(|workshop| workshop.id).collect();
        pick(&ids, roll, WorkshopId(id(9_999)))
    }

    fn table(&self, workshop: WorkshopId, roll: u8) -> TableId {
        let tables = self.state.workshop(workshop).map(|workshop| workshop.tables.as_slice()).unwrap_or_default();
        let ids: Vec<_> = tables.iter().map(|table| table.id).collect();
        pick(&ids, roll, TableId(id(9_998)))
    }

    fn person(&self, roll: u8) -> PersonId {
        let ids: Vec<_> = self.state.people.keys().copied().collect();
        pick(&ids, roll, PersonId(id(9_997)))
    }

    fn note(&self, roll: u8) -> NoteId {
        let ids: Vec<_> = self.state.notes.keys().copied().collect();
        pick(&ids, roll, NoteId(id(9_996)))
    }

    fn statement(&self, roll: u8) -> StatementId {
        let ids: Vec<_> = self.state.statements.keys().copied().collect();
        pick(&ids, roll, StatementId(id(9_995)))
    }

    fn actor(&self, (_, a, b, _, d): Roll) -> Actor {
        let workshop = self.workshop(a);
        match d % 4 {
            0 => Actor::Facilitator,
            1 => Actor::Administration,
            _ => Actor::Table { workshop, table: self.table(workshop, b) },
        }
    }

    fn command(&self, (kind, a, b, c, d): Roll) -> Command {
        let (fresh, workshop) = (id(1_000 + self.fresh), self.workshop(a));
        let table = self.table(workshop, b);
        let text = format!("Tekst {}", self.fresh);
        let item = self.state.plan_items.first().map(|item| item.id);
        match kind % 34 {
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
            2 | 3 => Command::ArrangeTables { workshop, tables: self.tables(workshop, b, c) },
            4 => Command::MoveSeat { workshop, person: self.person(c), table: (d % 3 > 0).then_some(table) },
            5 => Command::ChooseSecretary { workshop, table, person: (d % 3 > 0).then(|| self.person(c)) },
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
            14 => Command::ReviseNote { note: self.note(c), content: note_content(&text) },
            15 => Command::MoveNote { note: self.note(c), question: QuestionKey("open".into()), plan_item: None },
            16 => Command::WithdrawNote { note: self.note(c) },
            17 => Command::RestoreNote { note: self.note(c) },
            18 => Command::AnswerStatement {
                workshop,
                table,
                statement: self.statement(c),
                verdict: [Verdict::Right, Verdict::Partly, Verdict::Wrong, Verdict::Missing][usize::from(d) % 4],
                words: text,
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
            31 => Command::PublishSummary { workshop },
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
        StatementContent { text, theme: None, plan_item: None, notes: vec![self.note(b), self.note(c)] }
    }

    fn tables(&self, workshop: WorkshopId, b: u8, c: u8) -> Vec<TableSeats> {
        let present = |person: &&Person| {
            let known = self.state.workshop(workshop);
            c % 5 == 0
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
            .map(|note| NoteRevision { note: note.id, revision: note.revision })
            .collect();
        if d % 5 == 0 {
            notes.pop();
        }
        let answers = self.state.table(workshop, table).into_iter().flat_map(|table| &table.answers);
        let answers =
            answers.map(|(statement, answer)| AnswerRevision { statement: *statement, revision: answer.revision });
        Command::HandInTable { workshop, table, notes, answers: answers.collect() }
    }
}

/// What was once seen and must stay so.
#[derive(Default)]
struct Seen {
    numbers: BTreeMap<u32, StatementId>,
    published: BTreeMap<(StatementId, u16), (String, Vec<NoteId>)>,
    references: BTreeMap<NoteReference, NoteId>,
}

impl Seen {
    fn check(&mut self, state: &State) {
        for statement in state.statements.values() {
            assert_eq!(
                *self.numbers.entry(statement.number).or_insert(statement.id),
                statement.id,
                "a number is never reused"
            );
            assert!(!statement.latest().notes.is_empty(), "a statement points at notes");
            for version in statement.versions.iter().filter(|version| version.published) {
                let words = (version.text.clone(), version.notes.clone());
                let first = self.published.entry((statement.id, version.version)).or_insert(words.clone());
                assert_eq!(*first, words, "a published version never changes");
            }
            for note in statement.versions.iter().flat_map(|version| &version.notes) {
                assert!(!state.set_aside.contains_key(note), "a used note is not set aside");
                assert!(!state.notes[note].withdrawn, "a used note is not deleted");
            }
        }
        for (statement, version) in self.published.keys() {
            assert!(state.statements[statement].version(*version).is_some(), "a published version never goes away");
        }
        for note in state.notes.values() {
            assert_eq!(
                *self.references.entry(note.reference).or_insert(note.id),
                note.id,
                "a reference is never reused"
            );
        }
        state.workshops.iter().for_each(|workshop| check_workshop(state, workshop));
    }
}

fn check_workshop(state: &State, workshop: &Workshop) {
    let seated: Vec<_> = workshop.tables.iter().flat_map(|table| &table.seats).collect();
    for (index, id) in seated.iter().enumerate() {
        assert!(!seated[..index].contains(id), "nobody sits twice");
        if workshop.phase != Phase::Closed {
            let person = &state.people[id];
            assert!(person.may_sit(), "only elected people who are on the list sit at tables");
            assert_ne!(state.presence(workshop, person), Presence::Absent, "an absent person has no seat");
        }
    }
    for table in &workshop.tables {
        assert!(
            table.secretary.is_none_or(|secretary| table.seats.contains(&secretary)),
            "a secretary sits at the table"
        );
        if let Some(hand_in) = &table.hand_in {
            let mut standing: Vec<_> = state
                .notes_at(workshop.id, table.id)
                .map(|note| NoteRevision { note: note.id, revision: note.revision })
                .collect();
            standing.sort_unstable();
            assert_eq!(standing, hand_in.notes, "what is handed in stays as it was read back");
        }
    }
    for note in state.notes.values().filter(|note| note.workshop == workshop.id) {
        assert!(workshop.table(note.table).is_some(), "a note's table stays");
    }
    if workshop.is_published() {
        assert!(state.unaccounted(workshop.id).is_empty(), "a published summary accounts for every note");
    }
}

/// What an accepted command may have done to words, given who gave it.
fn check_ownership(actor: Actor, before: &State, after: &State) {
    for note in after.notes.values() {
        let earlier = before.notes.get(&note.id);
        let touched =
            earlier.is_none_or(|earlier| earlier.content != note.content || earlier.withdrawn != note.withdrawn);
        if touched {
            match actor {
                Actor::Table { workshop, table } => assert_eq!((workshop, table), (note.workshop, note.table)),
                _ => assert_eq!(note.source, Source::Paper, "others than the table write only from paper"),
            }
            let table = before.table(note.workshop, note.table).unwrap();
            assert!(table.hand_in.is_none(), "words change only before hand-in");
        }
    }
}

fn started() -> Played {
    let mut played = Played::new();
    played.facilitate(Command::CreateProcess { process: ProcessId(id(1)), details: details() }).unwrap();
    let item = PlanItemDetails { kind: PlanItemKind::MainGoal, text: "Vekst".into() };
    played.facilitate(Command::AddPlanItem { item: PlanItemId(id(2)), details: item }).unwrap();
    let people = (10..20).map(|n| person(n, Mandate::Member)).chain([
        person(20, Mandate::Deputy { rank: Some(1) }),
        person(21, Mandate::Observer),
        person(22, Mandate::Administration),
    ]);
    played.facilitate(Command::AddPeople { people: people.collect(), source: String::new() }).unwrap();
    let prepare = Command::PrepareWorkshop {
        workshop: WorkshopId(id(3)),
        details: workshop_details(),
        question_set: question_set(),
    };
    played.facilitate(prepare).unwrap();
    played
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn any_sequence_of_commands_keeps_the_rules_and_replays_to_the_same_state(
        rolls in prop::collection::vec(any::<Roll>(), 1..400),
    ) {
        let mut played = started();
        let mut seen = Seen::default();
        for (index, roll) in rolls.into_iter().enumerate() {
            let dice = Dice { state: &played.state, fresh: index as u128 };
            let (actor, command) = (dice.actor(roll), dice.command(roll));
            let before = played.state.clone();
            match played.give(actor, &command) {
                Ok(()) => check_ownership(actor, &before, &played.state),
                Err(_) => prop_assert_eq!(&played.state, &before),
            }
            seen.check(&played.state);
        }
        let mut replayed = State::new();
        for (index, event) in played.events.iter().enumerate() {
            let (kind, version, payload) = event.encode();
            apply(&mut replayed, at(index), &Event::decode(&kind, version, &payload).unwrap());
        }
        prop_assert_eq!(replayed, played.state);
    }
}

/// The property above is worth little if the dice never get anywhere.
#[test]
fn the_dice_reach_published_summaries_and_the_round_that_checks_them() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let mut reached = [false; 5];
    for _ in 0..300 {
        let rolls = prop::collection::vec(any::<Roll>(), 400).new_tree(&mut runner).unwrap().current();
        let mut played = started();
        for (index, roll) in rolls.into_iter().enumerate() {
            let dice = Dice { state: &played.state, fresh: index as u128 };
            let (actor, command) = (dice.actor(roll), dice.command(roll));
            let _ = played.give(actor, &command);
        }
        reached[0] |= played.state.workshops.iter().any(|workshop| workshop.phase == Phase::Closed);
        reached[1] |= played.state.workshops.iter().any(Workshop::is_published);
        reached[2] |= played.state.statements.values().any(|statement| statement.latest_published().is_some());
        reached[3] |= played.state.set_aside.len() > 1;
        reached[4] |= played.state.workshops.iter().any(|workshop| !workshop.check_items.is_empty());
    }
    assert_eq!(reached, [true; 5]);
}
