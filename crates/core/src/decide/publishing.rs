//! Rules for publishing a summary: every note accounted for, every correction and objection answered, every statement
//! signed when the process asks for a second reader.

use super::Decision;
use crate::{Event, Refusal, State, Statement, VersionReference, Workshop};

pub(super) fn publish(state: &State, workshop: &Workshop) -> Decision {
    let in_the_way = state.obstacles(workshop);
    let count = in_the_way.notes.len() + in_the_way.earlier_notes.len();
    if count > 0 {
        return Err(Refusal::NotesUnaccountedFor { count });
    }
    if !in_the_way.answers.is_empty() {
        let (numbers, statements) = named(&in_the_way.answers);
        return Err(Refusal::AnswersUnresolved { numbers, statements });
    }
    if !in_the_way.objections.is_empty() {
        let open = in_the_way.objections.iter();
        let (references, objections) = open.map(|objection| (objection.reference(), objection.id)).unzip();
        return Err(Refusal::ObjectionsUnanswered { references, objections });
    }
    if !in_the_way.unsigned.is_empty() {
        let (numbers, statements) = named(&in_the_way.unsigned);
        return Err(Refusal::StatementsUnsigned { numbers, statements });
    }
    let version =
        |statement: &Statement| VersionReference { statement: statement.id, version: statement.latest().version };
    let statements = state.to_publish(workshop).into_iter().map(version).collect();
    Ok(vec![Event::SummaryPublished { workshop: workshop.id, statements }])
}

fn named(statements: &[&Statement]) -> (Vec<u32>, Vec<crate::StatementId>) {
    statements.iter().map(|statement| (statement.number, statement.id)).unzip()
}
