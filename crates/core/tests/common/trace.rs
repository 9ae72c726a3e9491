//! What holds of the trace, of objections and of follow-ups, whatever was sent.

use std::collections::BTreeSet;

use rundebord_core::*;

/// From notes to statements and back, through merges and splits, and into what was published.
pub fn check_trace(state: &State) {
    check_links(state);
    check_fates(state);
    state.statements.values().for_each(|statement| check_statement(state, statement));
    check_cases(state);
    for workshop in &state.workshops {
        if let Some(publication) = &workshop.published {
            check_publication(state, workshop, publication);
        }
        assert_eq!(workshop.published.as_ref().map(|published| published.at), workshop.published_at);
        let asked = |item: &CheckItem| state.published_line(item.statement, item.version).is_some();
        assert!(workshop.check_items.iter().all(asked), "what is asked about can be printed as it was published");
    }
}

fn check_links(state: &State) {
    let all = || state.statements.values().chain(state.former_statements.values());
    for one in all() {
        let known = |id: &StatementId| state.known_statement(*id).expect("a link leads somewhere");
        assert!(one.became.iter().all(|id| known(id).came_from.contains(&one.id)), "what it became says whence");
        assert!(one.came_from.iter().all(|id| known(id).became.contains(&one.id)), "what it came from says whither");
        assert!(one.number < state.next_statement);
        let parts = one.versions.iter().flat_map(|version| &version.split_into);
        assert!(parts.chain(&one.merged_into).all(|part| one.became.contains(part)));
    }
    let numbers: BTreeSet<_> = all().map(|statement| statement.number).collect();
    assert_eq!(numbers.len(), all().count(), "a number is one statement's");
    assert!(state.statements.values().all(|statement| statement.merged_into.is_none()));
    assert!(state.former_statements.values().all(Statement::is_draft), "what was published never goes away");
}

fn check_fates(state: &State) {
    let uses = state.uses();
    for workshop in &state.workshops {
        let fates = state.fates(workshop.id);
        let standing: BTreeSet<_> = state.notes_of(workshop.id).map(|note| note.id).collect();
        assert_eq!(fates.keys().copied().collect::<BTreeSet<_>>(), standing, "every standing note has a fate");
        for (note, fate) in &fates {
            let used: BTreeSet<_> = fate.used.iter().copied().collect();
            assert_eq!(used, uses.get(note).cloned().unwrap_or_default(), "the trace reads the same both ways");
            assert!(fate.used.is_empty() || !fate.set_aside, "a note is used or set aside, never both");
        }
        let open: Vec<_> = state.unaccounted(workshop.id).into_iter().map(|note| note.id).collect();
        assert!(open.iter().all(|note| !fates[note].is_accounted()));
        assert_eq!(open.len(), fates.values().filter(|fate| !fate.is_accounted()).count());
    }
}

/// No note that was published is lost on the way: it is behind the statement as it stands, or behind what it became.
fn check_statement(state: &State, statement: &Statement) {
    let heirs = state.heirs(statement.id);
    let heirs = heirs.iter().filter_map(|id| state.statements.get(id));
    let behind: BTreeSet<_> = heirs.chain([statement]).flat_map(|one| &one.latest().notes).collect();
    for (index, version) in statement.versions.iter().enumerate() {
        assert_eq!(usize::from(version.version), index + 1);
        assert!(!version.notes.is_empty());
        let last = index + 1 == statement.versions.len();
        assert!(version.published || last, "only the newest version can be unpublished");
        assert!(!version.published || version.notes.iter().all(|note| behind.contains(note)), "a published note stays");
        if version.published {
            let line = state.published_line(statement.id, version.version).expect("a summary published it");
            let notes: BTreeSet<_> = line.sources.iter().map(|source| source.note).collect();
            assert_eq!((&line.text, notes), (&version.text, version.notes.iter().copied().collect()));
            assert!(version.readings == line.readings, "nobody reads a version after it is published");
        }
    }
}

fn check_cases(state: &State) {
    let numbers: Vec<_> = state.objections_by_number().iter().map(|objection| objection.number).collect();
    assert_eq!(numbers, (1..=state.objections.len() as u32).collect::<Vec<_>>());
    for objection in state.objections.values() {
        let against = state.workshop(objection.workshop).unwrap();
        assert!(objection.table.is_none_or(|table| against.table(table).is_some()), "the table it is from stays");
        assert!(objection.statement.is_none_or(|statement| state.known_statement(statement).is_some()));
    }
    for follow_up in state.follow_ups.values() {
        assert!(!follow_up.notes.is_empty());
        for note in &follow_up.notes {
            let note = &state.notes[note];
            assert_eq!(note.workshop, follow_up.workshop);
            assert!(!follow_up.stands() || !note.withdrawn, "a note that is followed up is not deleted");
        }
    }
}

fn check_publication(state: &State, workshop: &Workshop, publication: &Publication) {
    for line in &publication.statements {
        let signed = line.readings.last().is_some_and(|reading| reading.signed && !reading.stale);
        assert!(signed || !publication.process.second_reader, "each was signed when the process asked for it");
    }
    let printed: BTreeSet<_> = publication.notes.iter().map(|line| line.note.id).collect();
    let late: BTreeSet<_> = workshop.late_since_publication.iter().copied().collect();
    assert!(printed.is_disjoint(&late), "late paper is no part of what was published");
    for note in state.notes_of(workshop.id) {
        assert!(printed.contains(&note.id) || late.contains(&note.id));
    }
    for line in &publication.notes {
        assert!(line.fate.is_accounted(), "a summary is published when every note is accounted for");
        assert_eq!(line.set_aside.is_some(), line.fate.set_aside);
        assert_eq!(line.note.content, state.notes[&line.note.id].content, "published words do not change");
    }
    let answered = |objection: &Objection| !objection.is_open();
    assert!(publication.objections.iter().all(answered), "no objection was passed over");
}
