//! Whatever anybody sends, in whatever order: the rules of the house hold, and replaying gives the same process.

#![allow(clippy::unwrap_used)]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::checks::*;
use common::dice::{Dice, Roll, in_a_room, started};
use common::rounds::checked;
use common::trace::check_trace;
use common::*;
use proptest::prelude::*;
use rundebord_core::*;

/// What was once seen and must stay so.
#[derive(Default)]
struct Seen {
    numbers: BTreeMap<u32, StatementId>,
    published: BTreeMap<(StatementId, u16), (String, Vec<NoteId>)>,
    references: BTreeMap<NoteReference, NoteId>,
    publications: BTreeMap<WorkshopId, Publication>,
}

impl Seen {
    fn check(&mut self, state: &State) {
        let published = state.statements.values().filter(|statement| !statement.is_draft());
        for statement in published.chain(state.former_statements.values()) {
            let first = *self.numbers.entry(statement.number).or_insert(statement.id);
            assert_eq!(first, statement.id, "only drafts exchange numbers");
        }
        for draft in state.statements.values().filter(|statement| statement.is_draft()) {
            assert!(!self.numbers.contains_key(&draft.number), "a number is never reused");
        }
        for statement in state.statements.values() {
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
        for workshop in &state.workshops {
            check_workshop(state, workshop);
            if let Some(published) = &workshop.published {
                let first = self.publications.entry(workshop.id).or_insert_with(|| published.clone());
                assert_eq!(first, published, "what was published never changes");
            }
        }
        assert!(self.publications.keys().all(|id| state.workshop(*id).is_some_and(Workshop::is_published)));
        check_trace(state);
    }
}

/// In every rotation; who may sit is asked of those that are not over.
fn check_seats(state: &State, workshop: &Workshop, rotation: &Rotation, over: bool) {
    let seated: Vec<_> = rotation.tables.iter().flat_map(|table| &table.seats).collect();
    for (index, id) in seated.iter().enumerate() {
        assert!(!seated[..index].contains(id), "nobody sits twice");
        if !over {
            let person = &state.people[id];
            assert!(person.may_sit(), "only elected people who are on the list sit at tables");
            assert_ne!(state.presence(workshop, person), Presence::Absent, "an absent person has no seat");
        }
    }
    for table in &rotation.tables {
        assert!(
            table.secretary.is_none_or(|secretary| table.seats.contains(&secretary)),
            "a secretary sits at the table"
        );
    }
    let named = |seats: &TableSeats| (seats.table, seats.number);
    let tables: Vec<_> = workshop.tables.iter().map(|table| (table.id, table.number)).collect();
    assert_eq!(rotation.tables.iter().map(named).collect::<Vec<_>>(), tables, "every rotation has the same tables");
}

fn check_workshop(state: &State, workshop: &Workshop) {
    assert!(workshop.rotation >= 1 && usize::from(workshop.rotation) <= workshop.rotations.len().max(1));
    for (rotation, number) in workshop.rotations.iter().zip(1..) {
        let over = workshop.phase == Phase::Closed || number < workshop.rotation;
        check_seats(state, workshop, rotation, over);
    }
    for table in &workshop.tables {
        let current = workshop.rotation(workshop.rotation).unwrap();
        let seats = current.tables.iter().find(|seats| seats.table == table.id).unwrap();
        assert_eq!(
            (&table.seats, table.secretary),
            (&seats.seats, seats.secretary),
            "tables show the current rotation"
        );
        if let Some(hand_in) = &table.hand_in {
            let own = || state.notes_at(workshop.id, table.id).filter(|note| note.is_handed_in());
            assert!(own().all(|note| note.others.is_empty()), "a table that has handed in has said what it means");
            let mut standing: Vec<_> =
                own().map(|note| NoteRevision { note: note.id, revision: note.revision }).collect();
            standing.sort_unstable();
            assert_eq!(standing, hand_in.notes, "what is handed in stays as it was read back");
            let rankings = table.rankings.iter();
            let rankings: Vec<_> = rankings.map(|(key, ranking)| (key, ranking.revision)).collect();
            let read: Vec<_> = hand_in.rankings.iter().map(|read| (&read.question, read.revision)).collect();
            assert_eq!(rankings, read, "and so do the rankings");
        }
    }
    let mut ranks = BTreeSet::new();
    for note in state.notes.values().filter(|note| note.workshop == workshop.id) {
        let number = workshop.table(note.table).map(|table| table.number);
        assert_eq!(number, Some(note.reference.table), "a note's table stays, and the note is called after it");
        assert!(ranks.insert((note.table, note.rank)), "no two notes of a table have one place");
        assert!(note.words_revision <= note.revision && note.others.len() <= MAX_OTHERS);
    }
    check_room(workshop);
    check_day(state, workshop);
    check_canvas(state, workshop);
    check_rankings(state, workshop);
    if workshop.is_published() {
        let late = |note: &Note| state.is_late_since_publication(note);
        let open = state.unaccounted(workshop.id);
        assert!(open.into_iter().all(late), "a published summary accounts for every note that was there");
    }
}

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
