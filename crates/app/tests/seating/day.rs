//! A council at five tables on its first day, and what is asked of it.

use std::sync::atomic::AtomicBool;

use rundebord_app::core::*;
use rundebord_app::*;
use tempfile::TempDir;
use uuid::Uuid;

const MOVES: u64 = 60_000;

/// A council at five tables on its first day.
pub struct Day {
    pub door: Door,
    _dir: TempDir,
}

impl Day {
    pub fn until(stage: DemoStage) -> Self {
        let dir = TempDir::new().unwrap();
        let roster = RosterSource::File { name: DEMO_ROSTER_NAME.into(), bytes: DEMO_ROSTER.to_vec() };
        let demo = Demo { roster, tables: Some(5), language: WrittenLanguage::Nb, until: stage };
        Self { door: play(&dir.path().join("demo.rundebord"), &demo).unwrap(), _dir: dir }
    }

    /// Seated anew in so many rotations, by these rules.
    pub fn in_rotations(rotations: u8, rules: Vec<SeatingRuleKind>) -> Self {
        let mut day = Self::until(DemoStage::Seated);
        day.plan(rotations, rules);
        let proposal = day.search(None).unwrap();
        day.apply(&proposal);
        day
    }

    pub fn workshop(&self) -> &Workshop {
        self.door.state().workshops.last().unwrap()
    }

    pub fn give(&mut self, command: Command) {
        self.try_give(command).unwrap();
    }

    pub fn try_give(&mut self, command: Command) -> Result<(), AppError> {
        let request = Request { actor: Actor::Facilitator, id: CommandId(Uuid::now_v7()), command };
        self.door.execute(&request).map(|_| ())
    }

    pub fn plan(&mut self, rotations: u8, rules: Vec<SeatingRuleKind>) {
        let rules = rules.into_iter().map(|rule| SeatingRule {
            id: SeatingRuleId(Uuid::now_v7()),
            rotations: matches!(rule, SeatingRuleKind::KeepTable { .. }).then(|| vec![1]),
            rule,
        });
        let before = self.workshop().seating_plan.clone();
        let plan = SeatingPlan { rotations, rules: rules.collect(), ..before };
        self.give(Command::SetSeatingPlan { workshop: self.workshop().id, plan });
    }

    pub fn order(&self) -> SeatingOrder {
        SeatingOrder { workshop: self.workshop().id, seed: 7, seconds: 1.0, from_rotation: None }
    }

    pub fn search(&self, from_rotation: Option<u8>) -> Result<SeatingProposal, AppError> {
        let order = SeatingOrder { from_rotation, ..self.order() };
        self.door.seating_search(&order)?.within_moves(MOVES).run(&AtomicBool::new(false), &mut |_| {})
    }

    pub fn apply(&mut self, proposal: &SeatingProposal) {
        let rotations = proposal.rotations.iter().map(tables).collect();
        self.give(Command::ArrangeRotations { workshop: self.workshop().id, rotations });
    }

    pub fn seating(&self) -> SeatingView {
        let view = View::Seating { workshop: self.workshop().id };
        match self.door.view(&Actor::Administration, &view).unwrap() {
            ViewAnswer::Seating(view) => *view,
            _ => unreachable!(),
        }
    }

    pub fn effects(&self, rotation: u8, person: PersonId) -> SeatingEffects {
        let view = View::SeatingEffects { workshop: self.workshop().id, rotation, person };
        match self.door.view(&Actor::Facilitator, &view).unwrap() {
            ViewAnswer::SeatingEffects(effects) => effects,
            _ => unreachable!(),
        }
    }

    pub fn words(&self, text: &str) -> Vec<WordsLine> {
        let view = View::SeatingWords { workshop: self.workshop().id, text: text.into() };
        match self.door.view(&Actor::Facilitator, &view).unwrap() {
            ViewAnswer::SeatingWords(words) => words.lines,
            _ => unreachable!(),
        }
    }

    pub fn door_plan(&self, change: DoorChange, move_seated: bool) -> DoorPlan {
        let view = View::DoorPlan { workshop: self.workshop().id, change, move_seated };
        match self.door.view(&Actor::Facilitator, &view).unwrap() {
            ViewAnswer::DoorPlan(plan) => *plan,
            _ => unreachable!(),
        }
    }

    pub fn move_seats(&mut self, rotation: u8, moves: &[(PersonId, Option<TableId>)]) {
        let moves = moves.iter().map(|(person, table)| SeatMove { person: *person, table: *table }).collect();
        self.give(Command::MoveSeats { workshop: self.workshop().id, rotation, moves });
    }

    pub fn mark(&mut self, person: PersonId, presence: Presence) {
        let marks = vec![AttendanceMark { person, presence }];
        self.give(Command::MarkAttendance { workshop: self.workshop().id, marks });
    }

    /// Somebody at a table of a rotation.
    pub fn at(&self, rotation: u8, table: usize, seat: usize) -> PersonId {
        self.workshop().rotation(rotation).unwrap().tables[table].seats[seat]
    }

    pub fn name(&self, person: PersonId) -> String {
        self.door.state().people[&person].details.name.clone()
    }

    pub fn table_of(&self, rotation: u8, person: PersonId) -> Option<u8> {
        Some(self.workshop().rotation(rotation)?.table_of(person)?.number)
    }
}

fn tables(rotation: &RotationView) -> Vec<TableSeats> {
    let seats = |table: &RotationTable| TableSeats {
        table: table.table,
        number: table.number,
        seats: table.seats.iter().map(|place| place.seat.person).collect(),
        secretary: table.secretary,
    };
    rotation.tables.iter().map(seats).collect()
}
