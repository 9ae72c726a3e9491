//! Whatever anybody sends, in whatever order: the rules of the house hold, and replaying gives the same process.

#![allow(clippy::unwrap_used)]

mod common;

use common::checks::check_ranking_owner;
use common::dice::{Dice, Roll, in_a_room, started};
use common::rounds::checked;
use common::seen::Seen;
use common::*;
use proptest::prelude::*;
use rundebord_core::*;

/// What an accepted command may have done to words, given who gave it.
fn check_ownership(actor: Actor, before: &State, after: &State) {
    for workshop in &after.workshops {
        let earlier = before.workshop(workshop.id);
        for (rotation, number) in earlier.iter().flat_map(|earlier| earlier.rotations.iter().zip(1..)) {
            let held = number < workshop.rotation && earlier.is_some_and(|earlier| number < earlier.rotation);
            let seated = |rotation: &Rotation| -> Vec<TableSeats> {
                rotation.tables.iter().filter(|table| !table.seats.is_empty()).cloned().collect()
            };
            assert!(!held || seated(rotation) == seated(workshop.rotation(number).unwrap()), "a held rotation stays");
        }
    }
    for workshop in &after.workshops {
        for table in &workshop.tables {
            check_ranking_owner(actor, before.table(workshop.id, table.id), workshop.id, table);
        }
    }
    for note in after.notes.values() {
        let earlier = before.notes.get(&note.id);
        if let Some(earlier) = earlier.filter(|earlier| earlier.table != note.table) {
            assert_eq!(note.moved_from, Some(earlier.reference), "a note changes owner only with a trail");
            assert_eq!(note.content, earlier.content, "and with its words");
        }
        let words = |note: &Note| (note.content.clone(), note.withdrawn, note.others.clone());
        if earlier.is_none_or(|earlier| words(earlier) != words(note)) {
            match actor {
                Actor::Table { workshop, table } => assert_eq!((workshop, table), (note.workshop, note.table)),
                _ => assert_ne!(note.source, Source::Device, "others than the table write only from paper"),
            }
            let at = before.workshop(note.workshop).unwrap();
            match note.source {
                Source::LatePaper => assert!(
                    !at.is_published() || after.is_late_since_publication(note),
                    "late paper that was published does not change"
                ),
                _ => assert!(at.table(note.table).unwrap().hand_in.is_none(), "words change only before hand-in"),
            }
        }
    }
}

/// Nothing yet, a room full of tables, or a desk with a second round to process, with and without a second reader.
fn begun(which: u32) -> Played {
    match which % 6 {
        0 => in_a_room(),
        1 => checked(),
        2 => {
            let mut played = checked();
            let details = ProcessDetails { second_reader: true, ..details() };
            played.facilitate(Command::CorrectProcess { details }).unwrap();
            played
        }
        _ => started(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn any_sequence_of_commands_keeps_the_rules_and_replays_to_the_same_state(
        beginning in 0..4_u32,
        rolls in prop::collection::vec(any::<Roll>(), 1..400),
    ) {
        let mut played = begun(beginning);
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
fn the_dice_reach_published_summaries_the_round_that_checks_them_and_the_room() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let mut reached = [false; 35];
    for run in 0..480 {
        let rolls = prop::collection::vec(any::<Roll>(), 400).new_tree(&mut runner).unwrap().current();
        let mut played = begun(run);
        for (index, roll) in rolls.into_iter().enumerate() {
            let dice = Dice { state: &played.state, fresh: index as u128 };
            let (actor, command) = (dice.actor(roll), dice.command(roll));
            let _ = played.give(actor, &command);
        }
        reached[0] |= played.state.workshops.iter().any(|workshop| workshop.phase == Phase::Closed);
        reached[1] |= played.state.workshops.iter().any(Workshop::is_published);
        reached[2] |= played.state.statements.values().any(|statement| statement.latest_published().is_some());
        reached[3] |= played.state.set_aside.len() > 1;
        reached[5] |= played.state.workshops.iter().any(|workshop| workshop.rotation > 1);
        reached[6] |= played.state.workshops.iter().any(|workshop| !workshop.seating_plan.rules.is_empty());
        let rooms = || played.state.workshops.iter().map(|workshop| &workshop.room);
        reached[7] |= rooms().any(|room| room.devices.len() > 1);
        reached[8] |= rooms().any(|room| !room.ended.is_empty());
        reached[9] |= played.events.iter().any(|event| matches!(event, Event::NoteSettled { .. }));
        reached[10] |= played.state.notes.values().any(|note| note.moved_from.is_some());
        reached[11] |= played.state.notes.values().any(|note| note.source == Source::LatePaper);
        reached[12] |= played.state.notes.values().any(|note| note.rank != note.reference.serial);
        let days = || played.state.workshops.iter().map(|workshop| &workshop.day);
        reached[13] |= days().any(|day| day.held.iter().any(|held| held.paused_seconds > 0));
        reached[14] |= played.events.iter().any(|event| matches!(event, Event::BlockReopened { .. }));
        reached[15] |= days().any(|day| !day.closed_questions.is_empty());
        reached[16] |= played.state.workshops.iter().any(|workshop| !workshop.substitutes.is_empty());
        reached[17] |= played.state.plenary_points.values().any(|point| point.details.note.is_some());
        reached[18] |= days().any(|day| day.held.iter().any(|held| held.extra_minutes != 0));
        let workshops = || played.state.workshops.iter();
        reached[19] |= workshops().any(|workshop| !workshop.canvas.notes.is_empty());
        reached[20] |= workshops().any(|workshop| workshop.canvas.black);
        reached[21] |= workshops().filter_map(|workshop| workshop.presenting.as_ref()).any(|now| !now.used.is_empty());
        reached[22] |= played.events.iter().any(|event| matches!(event, Event::RankingWithdrawn { .. }));
        let ranked = |table: &Table| table.hand_in.as_ref().is_some_and(|hand_in| !hand_in.rankings.is_empty());
        reached[23] |= workshops().any(|workshop| workshop.tables.iter().any(ranked));
        reached[24] |= played.events.iter().any(|event| matches!(event, Event::PlenaryPointRestored { .. }));
        let statements = || played.state.statements.values().chain(played.state.former_statements.values());
        reached[25] |= statements().any(|statement| statement.merged_into.is_some());
        reached[26] |= statements().any(|statement| statement.versions[0].split_into.len() > 1);
        reached[27] |= statements().any(|one| one.versions[1..].iter().any(|next| !next.split_into.is_empty()));
        reached[28] |= workshops()
            .filter_map(|workshop| workshop.published.as_ref())
            .any(|published| published.process.second_reader && !published.statements.is_empty());
        reached[29] |= workshops().any(|workshop| !workshop.late_since_publication.is_empty());
        let publications = || workshops().filter_map(|workshop| workshop.published.as_ref());
        reached[30] |= publications().any(|published| !published.objections.is_empty());
        reached[31] |= publications().any(|published| !published.follow_ups.is_empty());
        reached[32] |= statements().any(|statement| !played.state.carried(statement).is_empty());
        reached[33] |= played.state.follow_ups.values().any(|follow_up| !follow_up.stands());
        reached[34] |= statements().any(|one| {
            one.versions.iter().flat_map(|version| &version.readings).any(|reading| reading.signed && reading.stale)
        });
        reached[4] |= played.state.workshops.iter().any(|workshop| !workshop.check_items.is_empty());
    }
    assert_eq!(reached, [true; 35]);
}
