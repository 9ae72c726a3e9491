//! Rules for changing what a table has written: nobody's words are lost when two write at once, and the order is the
//! table's own.

use std::collections::BTreeSet;

use super::notes::{changeable, checked, standing, writing};
use super::{Decision, misrouted};
use crate::{Actor, Command, Event, MAX_OTHERS, Note, NoteContent, NoteId, Refusal, State};

pub(super) fn decide(state: &State, actor: &Actor, command: &Command) -> Decision {
    match command {
        Command::ReviseNote { note, content, base } => {
            revise(standing(changeable(state, actor, *note)?)?, checked(content)?, *base)
        }
        Command::SettleNote { note, base, content } => {
            let note = standing(changeable(state, actor, *note)?)?;
            if note.revision != *base {
                return Err(Refusal::NoteChanged { reference: note.reference.to_string() });
            }
            Ok(vec![Event::NoteSettled { note: note.id, revision: note.revision + 1, content: checked(content)? }])
        }
        Command::ReorderNotes { workshop, table, question, plan_item, order } => {
            let (at, by) = writing(state, actor, *workshop, *table)?;
            let there = state.notes_at(at.id, by.id);
            let there: BTreeSet<NoteId> = there
                .filter(|note| note.question == *question && note.plan_item == *plan_item)
                .map(|note| note.id)
                .collect();
            if order.is_empty() {
                return Err(Refusal::NothingGiven);
            }
            if order.len() != there.len() || order.iter().copied().collect::<BTreeSet<_>>() != there {
                return Err(Refusal::OrderIncomplete);
            }
            let (question, plan_item, order) = (question.clone(), *plan_item, order.clone());
            Ok(vec![Event::NotesReordered { workshop: at.id, table: by.id, question, plan_item, order }])
        }
        _ => misrouted(),
    }
}

/// Words that somebody else has changed since the writer saw them are not written over.
fn revise(note: &Note, content: NoteContent, base: Option<u32>) -> Decision {
    let (id, next) = (note.id, note.revision + 1);
    if content == note.content || note.others.contains(&content) && base.is_some() {
        return Ok(vec![Event::NoteRevised { note: id, revision: note.revision, content: note.content.clone() }]);
    }
    let unseen = base.is_some_and(|base| base < note.words_revision);
    match (unseen, base) {
        (false, Some(base)) if base > note.revision => {
            Err(Refusal::NoteChanged { reference: note.reference.to_string() })
        }
        (false, _) => Ok(vec![Event::NoteRevised { note: id, revision: next, content }]),
        (true, _) if note.others.len() >= MAX_OTHERS => {
            Err(Refusal::NoteUnsettled { reference: note.reference.to_string() })
        }
        (true, _) => Ok(vec![Event::NoteTextKept { note: id, revision: next, content }]),
    }
}
