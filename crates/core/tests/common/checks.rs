//! What holds of a workshop's day, canvas, rankings and room, whatever was sent.

use std::collections::{BTreeMap, BTreeSet};

use rundebord_core::*;

pub fn check_day(state: &State, workshop: &Workshop) {
    let Day { programme, running, held, closed_questions, .. } = &workshop.day;
    let on = running.as_ref().map(|on| (on.block, on.started_at));
    let open = held.last().filter(|held| held.to.is_none()).map(|held| (held.block, held.from));
    assert_eq!(on, open, "the block that is on is the last that was begun");
    assert!(workshop.phase != Phase::Closed || on.is_none(), "nothing is on in a closed workshop");
    for (index, stretch) in held.iter().enumerate() {
        assert!(workshop.day.block(stretch.block).is_some(), "what has been held is in the programme");
        let next = held.get(index + 1).map(|next| next.from);
        assert!(stretch.to.is_none_or(|to| stretch.from <= to) && (next.is_none() || stretch.to <= next));
    }
    let asked = |key: &QuestionKey| workshop.question_set.question(key).is_some();
    assert!(programme.iter().flat_map(|block| &block.questions).chain(closed_questions).all(asked));
    let members: BTreeSet<_> = workshop.substitutes.values().collect();
    assert_eq!(members.len(), workshop.substitutes.len(), "one deputy sits in for a member");
    let last: BTreeMap<_, _> = workshop.attendance_log.iter().map(|entry| (entry.person, entry.presence)).collect();
    assert_eq!(last, workshop.attendance, "who is there is what was said last");
    for PlenaryPoint { details, .. } in state.plenary_points.values().filter(|point| point.workshop == workshop.id) {
        assert!(details.from.is_none_or(|from| workshop.table(from).is_some()));
        assert!(details.plan_item.is_none_or(|item| state.plan_item(item).is_some()) && asked(&details.question));
    }
}

/// Nothing on the canvas points at what is not there any more.
pub fn check_canvas(state: &State, workshop: &Workshop) {
    let Canvas { show, notes, black } = &workshop.canvas;
    let question = show.question().map(|key| workshop.question_set.question(key).unwrap());
    assert!(question.is_none_or(|question| show.fits(question)));
    let chosen: Vec<_> =
        notes.iter().map(|shown| NoteRevision { note: shown.note, revision: shown.revision }).collect();
    let shows = if let Stage::Plenary { notes, .. } = show { notes.as_slice() } else { &[] };
    assert_eq!(chosen, shows, "each chosen note is there with its words");
    for shown in notes {
        let note = &state.notes[&shown.note];
        assert_eq!((note.workshop, Some(&note.question)), (workshop.id, show.question()), "a note that was moved goes");
        assert!(!note.withdrawn && shown.revision <= note.revision, "a note that was deleted goes");
        assert!(*black || workshop.shown_notes.contains(&shown.note), "what has been seen is remembered");
    }
    assert!(workshop.shown_notes.iter().all(|note| state.notes[note].workshop == workshop.id));
    assert!(
        *show != Stage::Presenting || workshop.presenting.is_some(),
        "it says who presents only when somebody does"
    );
    let Some(presenting) = &workshop.presenting else { return };
    let Presenting { question, order, floor, since, used, .. } = presenting;
    assert!(workshop.phase != Phase::Closed && !order.is_empty());
    assert!(question.as_ref().is_none_or(|key| workshop.question_set.question(key).is_some()));
    assert!(order.iter().all(|table| workshop.table(*table).is_some()), "only tables that are there present");
    assert!(floor.iter().chain(used.keys()).all(|table| order.contains(table)) && floor.is_some() == since.is_some());
}

pub fn check_rankings(state: &State, workshop: &Workshop) {
    for (key, ranking) in workshop.tables.iter().flat_map(|table| &table.rankings) {
        let way = workshop.question_set.question(key).and_then(|question| question.ranking).unwrap();
        assert!(!ranking.items.is_empty() && way.is_whole(&ranking.items) && !way.is_exceeded(&ranking.items));
        assert!(ranking.items.iter().all(|given| state.plan_item(given.plan_item).is_some()), "what is ranked stays");
    }
}

pub fn check_room(workshop: &Workshop) {
    let Room { open, keys, generations, devices, ended, help, wishes, .. } = &workshop.room;
    if workshop.phase == Phase::Closed {
        assert!(!open && devices.is_empty() && help.is_empty() && wishes.is_empty(), "nobody is in a closed workshop");
    }
    let there = |table| workshop.table(table).is_some();
    assert!(keys.keys().chain(help.keys()).all(|table| there(*table)), "keys and help are of tables that are there");
    assert!(keys.values().all(|key| generations[&key.table] == key.generation), "the last card is the living one");
    assert!(devices.values().all(|device| there(device.table) && !ended.contains(&device.session_hash)));
    let sessions: BTreeSet<_> = devices.values().map(|device| &device.session_hash).collect();
    assert_eq!(sessions.len(), devices.len(), "a session is one device's");
    for table in &workshop.tables {
        assert!(devices.values().filter(|device| device.table == table.id).count() <= MAX_DEVICES);
    }
    for (device, wish) in wishes {
        assert!(there(wish.to) && devices[device].table != wish.to, "who asks to be moved is there, and elsewhere");
    }
    let asked = |key: &QuestionKey| workshop.question_set.question(key).is_some();
    assert!(workshop.current_question.as_ref().is_none_or(asked));
}

/// What an accepted command may have done to a table's rankings, given who gave it.
pub fn check_ranking_owner(actor: Actor, before: Option<&Table>, workshop: WorkshopId, after: &Table) {
    let Some(before) = before.filter(|before| before.rankings != after.rankings) else { return };
    assert!(before.hand_in.is_none(), "a ranking changes only before hand-in");
    let keys = before.rankings.keys().chain(after.rankings.keys());
    for key in keys.filter(|key| before.rankings.get(*key) != after.rankings.get(*key)) {
        let both = before.rankings.get(key).into_iter().chain(after.rankings.get(key));
        match actor {
            Actor::Table { .. } => assert_eq!(actor, Actor::Table { workshop, table: after.id }),
            _ => {
                assert!(both.into_iter().all(|ranking| ranking.source != Source::Device), "others rank only from paper")
            }
        }
    }
}
