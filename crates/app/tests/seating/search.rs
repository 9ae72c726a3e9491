//! Searches: what a proposal holds, that it is the same again, and what it leaves alone.

use std::collections::BTreeSet;
use std::sync::atomic::AtomicBool;

use rundebord_app::core::*;
use rundebord_app::*;
use tempfile::TempDir;

use crate::day::Day;

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
