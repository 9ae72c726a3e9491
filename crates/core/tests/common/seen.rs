//! What was once seen in a process and must stay so, and what holds of it at any time.

use std::collections::{BTreeMap, BTreeSet};

use rundebord_core::*;

use super::checks::*;
use super::trace::check_trace;

/// What was once seen and must stay so.
#[derive(Clone, Default)]
pub struct Seen {
    numbers: BTreeMap<u32, StatementId>,
    published: BTreeMap<(StatementId, u16), (String, Vec<NoteId>)>,
    references: BTreeMap<NoteReference, NoteId>,
    publications: BTreeMap<WorkshopId, Publication>,
}

impl Seen {
    pub fn check(&mut self, state: &State) {
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
