//! Rules for publishing a summary: every note accounted for, every correction and objection answered, every statement
//! signed when the process asks for a second reader.

use super::Decision;
use crate::{Event, Objection, Refusal, State, Statement, Verdict, VersionReference, Workshop};

pub(super) fn publish(state: &State, workshop: &Workshop) -> Decision {
    // Paper that came in after an earlier round was published is taken along here: no round comes after it for ever.
    let earlier = state.workshops.iter().filter(|other| other.round < workshop.round && other.is_published());
    let count = earlier.chain([workshop]).map(|round| state.unaccounted(round.id).len()).sum();
    if count > 0 {
        return Err(Refusal::NotesUnaccountedFor { count });
    }
    let (numbers, statements) = named(&unresolved_answers(state, workshop));
    if !statements.is_empty() {
        return Err(Refusal::AnswersUnresolved { numbers, statements });
    }
    let open = open_objections(state, workshop);
    if !open.is_empty() {
        let references = open.iter().map(|objection| objection.reference()).collect();
        return Err(Refusal::ObjectionsUnanswered {
            references,
            objections: open.iter().map(|objection| objection.id).collect(),
        });
    }
    let publishing = to_publish(state, workshop);
    let asks_for_reader = state.process.as_ref().is_some_and(|process| process.details.second_reader);
    let unsigned: Vec<_> = publishing.iter().copied().filter(|statement| !statement.latest().is_signed()).collect();
    if asks_for_reader && !unsigned.is_empty() {
        let (numbers, statements) = named(&unsigned);
        return Err(Refusal::StatementsUnsigned { numbers, statements });
    }
    let version =
        |statement: &Statement| VersionReference { statement: statement.id, version: statement.latest().version };
    let statements = publishing.into_iter().map(version).collect();
    Ok(vec![Event::SummaryPublished { workshop: workshop.id, statements }])
}

fn named(statements: &[&Statement]) -> (Vec<u32>, Vec<crate::StatementId>) {
    statements.iter().map(|statement| (statement.number, statement.id)).unzip()
}

fn to_publish<'a>(state: &'a State, workshop: &Workshop) -> Vec<&'a Statement> {
    let made_here = |statement: &&Statement| {
        let latest = statement.latest();
        !latest.published && latest.workshop == workshop.id
    };
    state.statements_by_number().into_iter().filter(made_here).collect()
}

/// Check items that a table corrected and that this round's processing has neither revised nor kept.
fn unresolved_answers<'a>(state: &'a State, workshop: &Workshop) -> Vec<&'a Statement> {
    let corrected = |id| {
        let answers = workshop.tables.iter().filter_map(|table| table.answers.get(&id));
        answers.into_iter().any(|answer| answer.verdict != Verdict::Right)
    };
    workshop
        .check_items
        .iter()
        .filter(|item| corrected(item.statement))
        .filter_map(|item| state.statements.get(&item.statement))
        .filter(|statement| !statement.is_resolved_in(workshop.id))
        .collect()
}

/// Objections of this round and of those before it that nobody has answered.
fn open_objections<'a>(state: &'a State, workshop: &Workshop) -> Vec<&'a Objection> {
    let reached = |objection: &&Objection| {
        state.workshop(objection.workshop).is_some_and(|against| against.round <= workshop.round)
    };
    state.objections_by_number().into_iter().filter(|objection| objection.is_open()).filter(reached).collect()
}
