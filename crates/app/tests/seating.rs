//! Seating through the door: searches, effects, sentences, and the door of the room.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::sync::atomic::AtomicBool;

use rundebord_app::core::*;
use rundebord_app::*;
use tempfile::TempDir;
use uuid::Uuid;

const MOVES: u64 = 60_000;

/// A council at five tables on its first day.
struct Day {
    door: Door,
    _dir: TempDir,
}

impl Day {
    fn until(stage: DemoStage) -> Self {
        let dir = TempDir::new().unwrap();
        let roster = RosterSource::File { name: DEMO_ROSTER_NAME.into(), bytes: DEMO_ROSTER.to_vec() };
        let demo = Demo { roster, tables: Some(5), language: WrittenLanguage::Nb, until: stage };
        Self { door: play(&dir.path().join("demo.rundebord"), &demo).unwrap(), _dir: dir }
    }

    /// Seated anew in so many rotations, by these rules.
    fn in_rotations(rotations: u8, rules: Vec<SeatingRuleKind>) -> Self {
        let mut day = Self::until(DemoStage::Seated);
        day.plan(rotations, rules);
        let proposal = day.search(None).unwrap();
        day.apply(&proposal);
        day
    }

    fn workshop(&self) -> &Workshop {
        self.door.state().workshops.last().unwrap()
    }

    fn give(&mut self, command: Command) {
        self.try_give(command).unwrap();
    }

    fn try_give(&mut self, command: Command) -> Result<(), AppError> {
        let request = Request { actor: Actor::Facilitator, id: CommandId(Uuid::now_v7()), command };
        self.door.execute(&request).map(|_| ())
    }

    fn plan(&mut self, rotations: u8, rules: Vec<SeatingRuleKind>) {
        let rules = rules.into_iter().map(|rule| SeatingRule {
            id: SeatingRuleId(Uuid::now_v7()),
            rotations: matches!(rule, SeatingRuleKind::KeepTable { .. }).then(|| vec![1]),
            rule,
        });
        let before = self.workshop().seating_plan.clone();
        let plan = SeatingPlan { rotations, rules: rules.collect(), ..before };
        self.give(Command::SetSeatingPlan { workshop: self.workshop().id, plan });
    }

    fn order(&self) -> SeatingOrder {
        SeatingOrder { workshop: self.workshop().id, seed: 7, seconds: 1.0, from_rotation: None }
    }

    fn search(&self, from_rotation: Option<u8>) -> Result<SeatingProposal, AppError> {
        let order = SeatingOrder { from_rotation, ..self.order() };
        self.door.seating_search(&order)?.within_moves(MOVES).run(&AtomicBool::new(false), &mut |_| {})
    }

    fn apply(&mut self, proposal: &SeatingProposal) {
        let rotations = proposal.rotations.iter().map(tables).collect();
        self.give(Command::ArrangeRotations { workshop: self.workshop().id, rotations });
    }

    fn seating(&self) -> SeatingView {
        let view = View::Seating { workshop: self.workshop().id };
        match self.door.view(&Actor::Administration, &view).unwrap() {
            ViewAnswer::Seating(view) => *view,
            _ => unreachable!(),
        }
    }

    fn effects(&self, rotation: u8, person: PersonId) -> SeatingEffects {
        let view = View::SeatingEffects { workshop: self.workshop().id, rotation, person };
        match self.door.view(&Actor::Facilitator, &view).unwrap() {
            ViewAnswer::SeatingEffects(effects) => effects,
            _ => unreachable!(),
        }
    }

    fn words(&self, text: &str) -> Vec<WordsLine> {
        let view = View::SeatingWords { workshop: self.workshop().id, text: text.into() };
        match self.door.view(&Actor::Facilitator, &view).unwrap() {
            ViewAnswer::SeatingWords(words) => words.lines,
            _ => unreachable!(),
        }
    }

    fn door_plan(&self, change: DoorChange, move_seated: bool) -> DoorPlan {
        let view = View::DoorPlan { workshop: self.workshop().id, change, move_seated };
        match self.door.view(&Actor::Facilitator, &view).unwrap() {
            ViewAnswer::DoorPlan(plan) => *plan,
            _ => unreachable!(),
        }
    }

    fn move_seats(&mut self, rotation: u8, moves: &[(PersonId, Option<TableId>)]) {
        let moves = moves.iter().map(|(person, table)| SeatMove { person: *person, table: *table }).collect();
        self.give(Command::MoveSeats { workshop: self.workshop().id, rotation, moves });
    }

    fn mark(&mut self, person: PersonId, presence: Presence) {
        let marks = vec![AttendanceMark { person, presence }];
        self.give(Command::MarkAttendance { workshop: self.workshop().id, marks });
    }

    /// Somebody at a table of a rotation.
    fn at(&self, rotation: u8, table: usize, seat: usize) -> PersonId {
        self.workshop().rotation(rotation).unwrap().tables[table].seats[seat]
    }

    fn name(&self, person: PersonId) -> String {
        self.door.state().people[&person].details.name.clone()
    }

    fn table_of(&self, rotation: u8, person: PersonId) -> Option<u8> {
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

fn seated(rotation: &RotationView) -> BTreeSet<PersonId> {
    rotation.tables.iter().flat_map(|table| &table.seats).map(|place| place.seat.person).collect()
}

#[test]
fn a_proposal_seats_everybody_in_every_rotation_and_costs_the_same_once_it_is_stored() {
    let mut day = Day::until(DemoStage::Seated);
    day.plan(3, vec![]);
    let proposal = day.search(None).unwrap();
    assert_eq!(proposal.rotations.len(), 3);
    for rotation in &proposal.rotations {
        assert_eq!(seated(rotation).len(), day.seating().present as usize);
        assert!(rotation.unseated.is_empty() && rotation.broken.is_empty() && !rotation.held, "{:?}", rotation.broken);
        assert!(
            rotation
                .tables
                .iter()
                .all(|table| table.secretary.is_some() && table.secretary == table.secretary_proposed)
        );
    }
    day.apply(&proposal);
    let stored = day.seating();
    assert_eq!(
        (stored.cost, stored.rotations, stored.repeated),
        (proposal.cost, proposal.rotations, proposal.repeated)
    );
}

#[test]
fn the_same_seed_and_moves_give_the_same_proposal_and_nothing_is_stored() {
    let day = Day::until(DemoStage::Seated);
    let head = day.door.head().clone();
    let rotations = || day.search(None).unwrap().rotations;
    assert_eq!(rotations(), rotations());
    assert_eq!(day.door.head(), &head);
}

#[test]
fn a_search_that_is_stopped_answers_with_the_best_so_far() {
    let day = Day::until(DemoStage::Seated);
    let search = day.door.seating_search(&SeatingOrder { seconds: 60.0, ..day.order() }).unwrap();
    let mut told = vec![];
    let proposal = search.run(&AtomicBool::new(true), &mut |progress| told.push(progress)).unwrap();
    assert!(proposal.stopped || proposal.cost.proven);
    assert_eq!(told.last().unwrap().cost, proposal.cost.total);
    assert!(told.iter().all(|told| told.bound <= told.cost));
}

#[test]
fn a_search_keeps_what_is_locked_and_what_belongs_together_or_apart() {
    let day = Day::in_rotations(1, vec![]);
    let pinned = day.at(1, 0, 0);
    let (one, other, third) = (day.at(1, 1, 0), day.at(1, 2, 0), day.at(1, 1, 1));
    let kept: BTreeSet<PersonId> = day.workshop().tables[4].seats.iter().copied().collect();
    let mut day = day;
    day.plan(
        3,
        vec![
            SeatingRuleKind::Pin { person: pinned, table: 3 },
            SeatingRuleKind::Together { people: vec![one, other] },
            SeatingRuleKind::Apart { people: vec![one, third] },
            SeatingRuleKind::KeepTable { table: 5 },
        ],
    );
    let proposal = day.search(None).unwrap();
    day.apply(&proposal);
    for rotation in 1..=3 {
        assert_eq!(day.table_of(rotation, pinned), Some(3));
        assert_eq!(day.table_of(rotation, one), day.table_of(rotation, other));
        assert_ne!(day.table_of(rotation, one), day.table_of(rotation, third));
    }
    assert_eq!(day.workshop().rotations[0].tables[4].seats.iter().copied().collect::<BTreeSet<_>>(), kept);
    let view = day.seating();
    assert!(view.rule_lines.iter().all(|line| line.holds), "{:?}", view.rule_lines);
    assert!(view.rotations[0].tables[4].locked && !view.rotations[1].tables[4].locked);
    assert!(view.rotations[2].tables[2].seats.iter().any(|place| place.seat.person == pinned && place.locked));
}

#[test]
fn rotations_that_were_held_or_have_begun_stay_when_the_rest_is_seated_anew() {
    let mut day = Day::in_rotations(3, vec![]);
    let workshop = day.workshop().id;
    day.give(Command::OpenWorkshop { workshop });
    day.give(Command::StartRotation { workshop, rotation: 2 });
    let before = day.workshop().rotations.clone();
    let proposal = day.search(None).unwrap();
    assert_eq!((proposal.from_rotation, proposal.rotations[0].held), (3, true));
    day.apply(&proposal);
    assert_eq!(day.workshop().rotations[..2], before[..2]);
    assert_eq!(day.seating().cost, proposal.cost);
    let code = |from| day.search(Some(from)).unwrap_err().code.0;
    assert_eq!((code(1), code(4)), ("rotation_held".into(), "rotation_unknown".into()));
}

#[test]
fn effects_are_the_real_differences() {
    let mut day = Day::in_rotations(2, vec![]);
    for (rotation, table, seat) in [(1, 0, 0), (2, 3, 1)] {
        let person = day.at(rotation, table, seat);
        let home = day.workshop().rotation(rotation).unwrap().tables[table].table;
        let effects = day.effects(rotation, person);
        assert_eq!(effects.from, Some(table as u8 + 1));
        assert_eq!(
            (effects.tables.len(), effects.people.len()),
            (4, day.seating().present as usize - effects_at(&day, rotation, table))
        );
        let before = day.seating();
        for effect in &effects.tables {
            day.move_seats(rotation, &[(person, Some(effect.table))]);
            assert_eq!(day.seating().cost.total as i64 - before.cost.total as i64, effect.change);
            let broken = &day.seating().rotations[usize::from(rotation) - 1].broken;
            assert!(effect.breaks.iter().all(|text| broken.contains(text)), "{:?} {broken:?}", effect.breaks);
            day.move_seats(rotation, &[(person, Some(home))]);
        }
        for effect in effects.people.iter().step_by(5) {
            let swapped = [(person, Some(effect.table)), (effect.person, Some(home))];
            day.move_seats(rotation, &swapped);
            let after = day.seating();
            assert_eq!(after.cost.total as i64 - before.cost.total as i64, effect.change);
            for change in &effect.goals {
                let of =
                    |view: &SeatingView| view.cost.goals.iter().find(|goal| goal.goal == change.goal).unwrap().outside;
                assert_eq!(of(&after) as i64 - of(&before) as i64, change.change);
            }
            day.move_seats(rotation, &[(person, Some(home)), (effect.person, Some(effect.table))]);
        }
        assert_eq!(day.seating().cost, before.cost);
    }
}

fn effects_at(day: &Day, rotation: u8, table: usize) -> usize {
    day.workshop().rotation(rotation).unwrap().tables[table].seats.len()
}

#[test]
fn a_seat_for_somebody_without_one_is_tried_too() {
    let mut day = Day::in_rotations(2, vec![]);
    let person = day.at(1, 0, 0);
    day.move_seats(1, &[(person, None)]);
    let before = day.seating().cost.total as i64;
    let effects = day.effects(1, person);
    assert_eq!((effects.from, effects.tables.len()), (None, 5));
    for effect in &effects.tables {
        day.move_seats(1, &[(person, Some(effect.table))]);
        assert_eq!(day.seating().cost.total as i64 - before, effect.change, "{effect:?}");
        day.move_seats(1, &[(person, None)]);
    }
}

#[test]
fn a_rule_that_a_move_would_break_is_told_before_it_is_made() {
    let day = Day::in_rotations(1, vec![]);
    let (one, other) = (day.at(1, 0, 0), day.at(1, 1, 0));
    let mut day = day;
    day.plan(1, vec![SeatingRuleKind::Apart { people: vec![one, other] }]);
    let effects = day.effects(1, one);
    let second = effects.tables.iter().find(|effect| effect.number == 2).unwrap();
    let expected = format!("Regelen holder ikke: {} og {} skal ikke sitte sammen.", day.name(one), day.name(other));
    assert!(second.breaks.contains(&expected), "{:?}", second.breaks);
    assert!(effects.people.iter().any(|effect| effect.person == other && effect.breaks.is_empty()));
}

#[test]
fn rules_that_cannot_all_hold_are_told_in_a_sentence() {
    let mut day = Day::in_rotations(1, vec![]);
    let (kari, ola) = (day.at(1, 0, 0), day.at(1, 0, 1));
    day.plan(
        1,
        vec![
            SeatingRuleKind::Pin { person: kari, table: 1 },
            SeatingRuleKind::WillingSecretary,
            SeatingRuleKind::Together { people: vec![kari, ola] },
            SeatingRuleKind::Pin { person: ola, table: 2 },
        ],
    );
    let mut plan = day.workshop().seating_plan.clone();
    plan.willing = day.door.state().people.keys().copied().collect();
    day.give(Command::SetSeatingPlan { workshop: day.workshop().id, plan });
    let heading = format!(
        "{0} og {1} må sitte sammen, men {0} er låst til bord 1 og {1} er låst til bord 2.",
        day.name(kari),
        day.name(ola)
    );
    let clash = day.seating().clash.unwrap();
    assert_eq!((clash.heading.as_str(), clash.lines.len(), clash.rotation), (heading.as_str(), 3, 1));
    let refused = day.search(None).unwrap_err();
    assert_eq!(refused.code.0, "seating_clash");
    assert!(refused.message.starts_with(&heading) && refused.message.lines().count() == 4, "{}", refused.message);
}

#[test]
fn a_rule_that_is_impossible_alone_is_told_with_its_reason() {
    let mut day = Day::in_rotations(1, vec![]);
    let people: Vec<PersonId> = (0..6).map(|n| day.at(1, n % 5, n / 5)).collect();
    day.plan(1, vec![SeatingRuleKind::Apart { people }]);
    assert!(day.seating().clash.unwrap().heading.ends_with("må sitte ved hvert sitt bord, men det er bare 5 bord."));
    day.plan(1, vec![SeatingRuleKind::WillingSecretary]);
    assert!(day.seating().clash.unwrap().heading.ends_with("men det er 5 bord og bare 0 som er villige."));
    let mut plan = day.workshop().seating_plan.clone();
    let pin = SeatingRuleKind::Pin { person: day.at(1, 0, 0), table: 9 };
    plan.rules = vec![SeatingRule { id: SeatingRuleId(Uuid::now_v7()), rotations: None, rule: pin }];
    plan.tables = None;
    day.give(Command::SetSeatingPlan { workshop: day.workshop().id, plan });
    assert!(day.seating().clash.unwrap().heading.ends_with("er låst til bord 9, men bord 9 er ikke i bruk."));
}

#[test]
fn sentences_become_rules_in_both_languages_and_nothing_is_guessed() {
    let mut day = Day::in_rotations(3, vec![]);
    let (one, other) = (day.at(1, 0, 0), day.at(1, 1, 0));
    let (a, b) = (day.name(one), day.name(other));
    let people = vec![one, other];
    let apart = SeatingRuleKind::Apart { people: people.clone() };
    let together = SeatingRuleKind::Together { people };
    for (text, rule, rotations) in [
        (format!("{a} og {b} skal ikke sitte sammen"), apart.clone(), None),
        (format!("{a} og {b} skal ikkje sitje saman."), apart.clone(), None),
        (format!("{a} må ikke sitte ved samme bord som {b}!"), apart.clone(), None),
        (format!("{a} og {b} ved hvert sitt bord i bordoppsett 1 og 3"), apart, Some(vec![1, 3])),
        (format!("{a} vil gjerne sitte sammen med {b}"), together.clone(), None),
        (format!("{} OG {} VIL SITJE SAMAN", a.to_uppercase(), b), together, None),
        (format!("{a} skal sitte ved bord 3"), SeatingRuleKind::Pin { person: one, table: 3 }, None),
        ("Bord 2 skal stå som det er i bordoppsett 2".into(), SeatingRuleKind::KeepTable { table: 2 }, Some(vec![2])),
        ("Kvart bord skal ha ein villig sekretær".into(), SeatingRuleKind::WillingSecretary, None),
    ] {
        let lines = day.words(&text);
        assert_eq!(
            (lines.len(), &lines[0].rule, &lines[0].rotations),
            (1, &Some(rule), &rotations),
            "{text}: {lines:?}"
        );
        assert!(lines[0].problem.is_none() && lines[0].understood.ends_with('.'));
    }
    let pins = day.words(&format!("\n{a} og {b} skal sitte ved bord 4\n\n"));
    assert_eq!(pins.len(), 2);
    for (text, part) in [
        (format!("{a} skal ikke sitte ved bord 3"), "holde noen borte"),
        (format!("{a} og Xerxes skal sitte sammen"), "Forstår ikke «xerxes»"),
        (format!("{a} skal sitte sammen"), "minst to navn"),
        (format!("{a} er fin"), "Forstår ikke «fin»"),
        (format!("{a} og {b}"), "hva som skal gjelde"),
        (format!("{a} skal sitte ved bord 9"), "Bord 9"),
        (format!("{a} skal sitte ved bord 3 eller 4"), "Forstår ikke «eller»"),
        (format!("{a} og {b} skal sitte sammen i bordoppsett 4"), "3 bordoppsett"),
    ] {
        let lines = day.words(&text);
        let problem = lines[0].problem.clone().unwrap_or_default();
        assert!(lines[0].rule.is_none() && problem.contains(part), "{text}: {lines:?}");
    }
    let added = ["Kari Fjell", "Kari Vik"].map(|name| {
        let details = PersonDetails { name: name.into(), ..day.door.state().people[&one].details.clone() };
        NewPerson { id: PersonId(Uuid::now_v7()), details: PersonDetails { sort_name: String::new(), ..details } }
    });
    let known = added[1].id;
    day.give(Command::AddPeople { people: added.to_vec(), source: String::new() });
    let problem = day.words(&format!("Kari og {b} skal sitte sammen"))[0].problem.clone().unwrap();
    assert!(problem.contains("Kari Fjell") && problem.contains("eller") && problem.contains("Kari Vik"), "{problem}");
    let line = day.words(&format!("Vik og {b} skal sitte sammen")).remove(0);
    assert_eq!(line.rule, Some(SeatingRuleKind::Together { people: vec![known, other] }), "{line:?}");
}

#[test]
fn why_somebody_sits_there_is_answered_in_sentences() {
    let day = Day::in_rotations(2, vec![]);
    let person = day.at(2, 0, 0);
    let mut day = day;
    day.plan(2, vec![SeatingRuleKind::Pin { person, table: 1 }]);
    let workshop = day.workshop().id;
    let view = View::SeatReason { workshop, rotation: 2, person };
    let ViewAnswer::SeatReason(reason) = day.door.view(&Actor::Facilitator, &view).unwrap() else { unreachable!() };
    let all = reason.sentences.join("\n");
    let others = day.workshop().rotations[1].tables[0].seats.len() - 1;
    let name = day.name(person);
    assert!(all.starts_with(&format!("{name} sitter ved bord 1 i bordoppsett 2, sammen med {others} andre.")), "{all}");
    assert!(all.contains(&format!("En regel gjelder: {name} skal sitte ved bord 1.")), "{all}");
    let party = day.door.state().people[&person].details.party.clone().unwrap();
    assert!(all.contains(&format!("fra {party}. Jevnt fordelt på bordene er ")), "{all}");
    assert!(!all.contains("seating-"), "{all}");
}

#[test]
fn company_tells_where_two_people_meet() {
    let day = Day::in_rotations(2, vec![]);
    let person = day.at(1, 0, 0);
    let view = View::Company { workshop: day.workshop().id, person };
    let ViewAnswer::Company(company) = day.door.view(&Actor::Facilitator, &view).unwrap() else { unreachable!() };
    assert_eq!(company.tables[0], Some(1));
    assert_eq!(company.people.len(), day.seating().present as usize - 1);
    for line in &company.people {
        for rotation in 1..=2 {
            let together = day.table_of(rotation, line.person) == day.table_of(rotation, person);
            assert_eq!(line.rotations.contains(&rotation), together);
        }
    }
    let strangers = company.people.iter().filter(|line| line.rotations.is_empty()).count();
    assert_eq!(company.never_met as usize, strangers);
}

#[test]
fn the_willing_are_asked_to_write_and_the_turn_passes_on() {
    let mut day = Day::in_rotations(2, vec![]);
    let willing: Vec<PersonId> = (0..5).map(|table| day.at(1, table, 2)).collect();
    let plan = SeatingPlan { willing: willing.clone(), ..day.workshop().seating_plan.clone() };
    day.give(Command::SetSeatingPlan { workshop: day.workshop().id, plan });
    let view = day.seating();
    let asked: Vec<_> = view.rotations[0].tables.iter().map(|table| table.secretary_proposed.unwrap()).collect();
    assert_eq!(asked, willing);
    let unwilling = SeatingPlan { willing: vec![], ..day.workshop().seating_plan.clone() };
    day.give(Command::SetSeatingPlan { workshop: day.workshop().id, plan: unwilling });
    let proposal = day.search(None).unwrap();
    let secretaries: Vec<_> = proposal.rotations.iter().flat_map(|r| &r.tables).filter_map(|t| t.secretary).collect();
    assert_eq!(secretaries.iter().collect::<BTreeSet<_>>().len(), 10, "ten turns, ten people");
    assert!(secretaries.iter().all(|person| day.door.state().people[person].details.office.is_none()));
}

#[test]
fn a_late_arrival_and_an_absence_are_mended_with_the_fewest_moves() {
    let mut day = Day::in_rotations(2, vec![]);
    let gone = day.at(1, 0, 0);
    day.mark(gone, Presence::Absent);
    let deputy = day.door.state().people.values().find(|person| {
        matches!(person.details.mandate, Mandate::Deputy { .. }) && day.table_of(1, person.id).is_none()
    });
    let deputy = deputy.unwrap().id;
    day.mark(deputy, Presence::Present);
    let plan = day.door_plan(DoorChange::None, false);
    assert!(plan.needed && plan.problem.is_none(), "{plan:?}");
    assert_eq!(plan.arrivals.iter().map(|line| line.person).collect::<Vec<_>>(), [deputy]);
    let first = &plan.options[0];
    assert_eq!((first.moves, first.seated.len()), (0, 1), "the chair that is free");
    assert!(
        plan.options.windows(2).all(|pair| pair[0].moves < pair[1].moves && pair[0].cost.total > pair[1].cost.total)
    );
    let last = plan.options.last().unwrap();
    assert_eq!(last.moved.len(), last.moves as usize);
    day.give(Command::ArrangeRotations { workshop: day.workshop().id, rotations: last.rotations.clone() });
    assert_eq!(day.workshop().rotations[0].tables, last.tables);
    assert!(day.seating().rotations[0].unseated.is_empty() && !day.door_plan(DoorChange::None, false).needed);
}

#[test]
fn a_new_table_and_a_closed_one_are_offered_as_whole_rotations() {
    let mut day = Day::in_rotations(2, vec![]);
    let plan = day.door_plan(DoorChange::OneMoreTable, false);
    let option = plan.options.first().unwrap();
    assert_eq!((option.tables.len(), option.rotations[1].len()), (6, 6));
    assert!(option.rotations[1][5].seats.is_empty() && option.tables[5].seats.len() >= 4);
    day.give(Command::ArrangeRotations { workshop: day.workshop().id, rotations: option.rotations.clone() });
    assert_eq!(day.workshop().tables.len(), 6);
    let closing = day.workshop().tables[2].id;
    let people = day.workshop().tables[2].seats.len();
    let plan = day.door_plan(DoorChange::CloseTable { table: closing }, false);
    assert!(plan.options[0].moves as usize >= people, "{plan:?}");
    day.give(Command::ArrangeRotations { workshop: day.workshop().id, rotations: plan.options[0].rotations.clone() });
    assert!(day.workshop().tables[2].seats.is_empty());
}

#[test]
fn those_who_write_are_not_moved_unless_the_facilitator_says_so() {
    let day = Day::until(DemoStage::Notes);
    assert!(day.workshop().tables.iter().all(Table::has_written));
    let plan = day.door_plan(DoorChange::OneMoreTable, false);
    assert!(plan.options.is_empty() && plan.needs_move_seated);
    assert!(plan.problem.unwrap().starts_with("Det går ikke uten å flytte noen"));
    let plan = day.door_plan(DoorChange::OneMoreTable, true);
    assert!(!plan.options.is_empty() && plan.problem.is_none());
}

#[test]
fn the_demo_plays_with_every_sample_list() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../documents/tests/rosters");
    for (name, pasted) in [
        ("lillevik-kommunestyre.xlsx", false),
        ("nynorsk-kommunestyre.csv", false),
        ("portaleksport-utvalgsmedlemmer.csv", false),
        ("limt-inn-fra-nettside.txt", true),
    ] {
        let bytes = std::fs::read(folder.join(name)).unwrap();
        let roster = match pasted {
            true => RosterSource::Pasted { text: String::from_utf8(bytes).unwrap() },
            false => RosterSource::File { name: name.into(), bytes },
        };
        let dir = TempDir::new().unwrap();
        let demo = Demo { roster, tables: None, language: WrittenLanguage::Nn, until: DemoStage::Whole };
        let door = play(&dir.path().join("demo.rundebord"), &demo).unwrap();
        assert!(door.state().workshops.iter().all(Workshop::is_published), "{name}");
    }
}
