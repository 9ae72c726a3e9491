//! Folds what happens in a workshop: attendance, notes, verdicts, hand-ins.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use super::{seats, stage};
use crate::{
    Answer, AttendanceEntry, AttendanceMark, Canvas, Day, EarlierHandIn, Event, HandIn, Note, NoteContent, NoteId,
    Phase, RankingAnswer, ReceiptDigest, Room, SeatingPlan, State, Table, TableId, Workshop, WorkshopId,
};

/// True when the event is of this kind.
pub(super) fn apply(state: &mut State, at: DateTime<Utc>, event: &Event) -> bool {
    match event {
        Event::WorkshopPrepared { workshop, round, details, question_set } => state.workshops.push(Workshop {
            id: *workshop,
            round: *round,
            details: details.clone(),
            phase: Phase::Preparing,
            question_set: question_set.clone(),
            attendance: BTreeMap::new(),
            attendance_log: vec![],
            substitutes: BTreeMap::new(),
            seating_plan: SeatingPlan::default(),
            rotations: vec![],
            rotation: 1,
            tables: vec![],
            check_items: vec![],
            fact_sheets: vec![],
            current_question: None,
            room: Room::default(),
            day: Day::default(),
            canvas: Canvas::default(),
            shown_notes: BTreeSet::new(),
            presenting: None,
            opened_at: None,
            published_at: None,
            published: None,
            late_since_publication: vec![],
        }),
        Event::WorkshopCorrected { workshop, details } => {
            with(state, *workshop, |workshop| workshop.details = details.clone());
        }
        Event::QuestionSetChosen { workshop, question_set } => {
            with(state, *workshop, |workshop| {
                workshop.question_set = question_set.clone();
                workshop.current_question = None;
                workshop.day.keep_questions(|key| question_set.question(key).is_some());
                stage::keep_questions(workshop);
            });
        }
        Event::WorkshopRemoved { workshop } => state.workshops.retain(|candidate| candidate.id != *workshop),
        Event::AttendanceMarked { workshop, marks } => with(state, *workshop, |workshop| {
            workshop.attendance.extend(marks.iter().map(|mark| (mark.person, mark.presence)));
            let entry = |mark: &AttendanceMark| AttendanceEntry { person: mark.person, presence: mark.presence, at };
            workshop.attendance_log.extend(marks.iter().map(entry));
        }),
        Event::SubstituteSet { workshop, deputy, member } => with(state, *workshop, |workshop| match member {
            Some(member) => drop(workshop.substitutes.insert(*deputy, *member)),
            None => drop(workshop.substitutes.remove(deputy)),
        }),
        Event::WorkshopOpened { workshop, check_items } => with(state, *workshop, |workshop| {
            workshop.phase = Phase::Open;
            workshop.check_items = check_items.clone();
            workshop.opened_at = Some(at);
        }),
        Event::WorkshopClosed { workshop } => with(state, *workshop, |workshop| {
            workshop.phase = Phase::Closed;
            workshop.current_question = None;
            workshop.room.empty();
            workshop.day.end(at);
            stage::end_presenting(workshop);
        }),
        Event::WorkshopReopened { workshop, .. } => with(state, *workshop, |workshop| workshop.phase = Phase::Open),
        _ => return seats::apply(state, event) || apply_words(state, at, event),
    }
    true
}

fn apply_words(state: &mut State, at: DateTime<Utc>, event: &Event) -> bool {
    match event {
        Event::NoteWritten { note, workshop, table, question, plan_item, reference, source, content } => {
            let written = Note {
                id: *note,
                workshop: *workshop,
                table: *table,
                question: question.clone(),
                plan_item: *plan_item,
                reference: *reference,
                rank: reference.serial,
                moved_from: None,
                source: *source,
                content: content.clone(),
                others: vec![],
                revision: 1,
                words_revision: 1,
                written_at: at,
                changed_at: at,
                withdrawn: false,
                theme: None,
                grouped_at: None,
            };
            state.notes.insert(*note, written);
            with_table(state, *workshop, *table, |table| table.next_serial = reference.serial + 1);
            with(state, *workshop, |workshop| {
                if workshop.is_published() {
                    workshop.late_since_publication.push(*note);
                }
            });
        }
        Event::NoteRevised { note, revision, content } => with_note(state, *note, |note| {
            revise(note, at, *revision, content);
        }),
        Event::NoteTextKept { note, revision, content } => with_note(state, *note, |note| {
            (note.revision, note.changed_at) = (*revision, at);
            note.others.push(content.clone());
        }),
        Event::NoteSettled { note, revision, content } => with_note(state, *note, |note| {
            revise(note, at, *revision, content);
            note.others.clear();
        }),
        Event::NotesReordered { order, .. } => reorder(state, order),
        Event::NoteMoved { note, revision, question, plan_item } => {
            stage::take_down(state, *note);
            with_note(state, *note, |note| {
                (note.revision, note.changed_at) = (*revision, at);
                (note.question, note.plan_item) = (question.clone(), *plan_item);
            });
        }
        Event::NoteWithdrawn { note } => {
            stage::take_down(state, *note);
            with_note(state, *note, |note| note.withdrawn = true);
        }
        Event::NoteRestored { note } => with_note(state, *note, |note| note.withdrawn = false),
        Event::StatementAnswered { workshop, table, statement, version, revision, verdict, words, source } => {
            let (version, verdict, source, revision) = (*version, *verdict, *source, *revision);
            let answer = Answer { version, verdict, words: words.clone(), source, revision, at };
            with_table(state, *workshop, *table, |table| {
                table.answers.insert(*statement, answer);
            });
        }
        Event::AnswerWithdrawn { workshop, table, statement } => with_table(state, *workshop, *table, |table| {
            let gone = table.answers.remove(statement);
            table.taken_back.answers.extend(gone.map(|answer| (*statement, answer.revision)));
        }),
        Event::ItemsRanked { workshop, table, question, revision, items, source } => {
            let ranking = RankingAnswer { items: items.clone(), source: *source, revision: *revision, at };
            with_table(state, *workshop, *table, |table| {
                table.rankings.insert(question.clone(), ranking);
            });
        }
        Event::RankingWithdrawn { workshop, table, question } => with_table(state, *workshop, *table, |table| {
            let gone = table.rankings.remove(question);
            table.taken_back.rankings.extend(gone.map(|ranking| (question.clone(), ranking.revision)));
        }),
        Event::TableHandedIn { workshop, table, notes, answers, rankings, source } => {
            let read: Vec<NoteId> = notes.iter().map(|note| note.note).collect();
            let digest = ReceiptDigest::of(state, *workshop, *table, &read);
            let (notes, answers, rankings) = (notes.clone(), answers.clone(), rankings.clone());
            let hand_in = HandIn { at, source: *source, notes, answers, rankings, digest };
            with_table(state, *workshop, *table, |table| table.hand_in = Some(hand_in));
        }
        Event::HandInReopened { workshop, table, reason } => with_table(state, *workshop, *table, |table| {
            let earlier = table.hand_in.take();
            let reason = reason.clone();
            table.earlier_hand_ins.extend(earlier.map(|hand_in| EarlierHandIn { hand_in, reopened_at: at, reason }));
        }),
        _ => return false,
    }
    true
}

/// The same revision is the same words sent once more: nothing has changed.
fn revise(note: &mut Note, at: DateTime<Utc>, revision: u32, content: &NoteContent) {
    if revision > note.revision {
        (note.revision, note.words_revision, note.changed_at) = (revision, revision, at);
        note.content = content.clone();
    }
}

/// The notes share out the ranks that they have, so that those between them keep their places.
fn reorder(state: &mut State, order: &[NoteId]) {
    let mut ranks: Vec<u32> = order.iter().filter_map(|note| state.notes.get(note)).map(|note| note.rank).collect();
    ranks.sort_unstable();
    for (id, rank) in order.iter().zip(ranks) {
        with_note(state, *id, |note| note.rank = rank);
    }
}

pub(super) fn with(state: &mut State, id: WorkshopId, change: impl FnOnce(&mut Workshop)) {
    if let Some(workshop) = state.workshops.iter_mut().find(|workshop| workshop.id == id) {
        change(workshop);
    }
}

pub(super) fn with_table(state: &mut State, workshop: WorkshopId, id: TableId, change: impl FnOnce(&mut Table)) {
    with(state, workshop, |workshop| {
        if let Some(table) = workshop.tables.iter_mut().find(|table| table.id == id) {
            change(table);
        }
    });
}

pub(super) fn with_note(state: &mut State, id: NoteId, change: impl FnOnce(&mut Note)) {
    if let Some(note) = state.notes.get_mut(&id) {
        change(note);
    }
}
