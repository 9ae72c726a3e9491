//! Objections as screens and reports show them: by number, with every answer. They name tables, never people.

use rundebord_core::{
    Ended, Objection, ObjectionAnswer, ObjectionId, ObjectionOutcome, State, StatementId, TableId, WorkshopId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How far an objection has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ObjectionStatus {
    /// Nobody has answered it.
    Open,
    /// Tatt til følge.
    Met,
    /// Delvis tatt til følge.
    PartlyMet,
    /// Står som merknad i saken.
    Kept,
    /// Whoever raised it has taken it back.
    Withdrawn,
}

/// An answer to an objection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ObjectionAnswerLine {
    /// In words.
    pub answer: String,
    /// What becomes of it.
    pub outcome: ObjectionOutcome,
    /// RFC 3339.
    pub at: String,
}

/// Why something was taken off the desk, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EndedLine {
    /// In words.
    pub reason: String,
    /// RFC 3339.
    pub at: String,
}

/// An objection (innsigelse).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ObjectionLine {
    /// Its id.
    pub id: ObjectionId,
    /// Its number in the whole process.
    pub number: u32,
    /// How people refer to it: «I-1».
    pub reference: String,
    /// The round that it is against.
    pub workshop: WorkshopId,
    /// That round's number.
    pub round: u8,
    /// The table that raised it.
    #[ts(optional = nullable)]
    pub table: Option<TableId>,
    /// That table's number.
    #[ts(optional = nullable)]
    pub table_number: Option<u8>,
    /// The statement it is against.
    #[ts(optional = nullable)]
    pub statement: Option<StatementId>,
    /// That statement's number.
    #[ts(optional = nullable)]
    pub statement_number: Option<u32>,
    /// What was said.
    pub text: String,
    /// RFC 3339; when it was registered.
    pub at: String,
    /// How far it has come.
    pub status: ObjectionStatus,
    /// Oldest first; the last one counts.
    pub answers: Vec<ObjectionAnswerLine>,
    /// Set when it was taken back.
    #[ts(optional = nullable)]
    pub withdrawn: Option<EndedLine>,
}

pub(super) fn ended_line(ended: &Ended) -> EndedLine {
    EndedLine { reason: ended.reason.clone(), at: ended.at.to_rfc3339() }
}

pub(super) fn objection_line(state: &State, objection: &Objection) -> ObjectionLine {
    let workshop = state.workshop(objection.workshop);
    let table = objection.table.and_then(|table| workshop?.table(table));
    let statement = objection.statement.and_then(|statement| state.known_statement(statement));
    let answer = |answer: &ObjectionAnswer| ObjectionAnswerLine {
        answer: answer.answer.clone(),
        outcome: answer.outcome,
        at: answer.at.to_rfc3339(),
    };
    ObjectionLine {
        id: objection.id,
        number: objection.number,
        reference: objection.reference(),
        workshop: objection.workshop,
        round: workshop.map_or(0, |workshop| workshop.round),
        table: objection.table,
        table_number: table.map(|table| table.number),
        statement: objection.statement,
        statement_number: statement.map(|statement| statement.number),
        text: objection.text.clone(),
        at: objection.at.to_rfc3339(),
        status: status(objection),
        answers: objection.answers.iter().map(answer).collect(),
        withdrawn: objection.withdrawn.as_ref().map(ended_line),
    }
}

fn status(objection: &Objection) -> ObjectionStatus {
    match (&objection.withdrawn, objection.answer().map(|answer| answer.outcome)) {
        (Some(_), _) => ObjectionStatus::Withdrawn,
        (None, None) => ObjectionStatus::Open,
        (None, Some(ObjectionOutcome::Met)) => ObjectionStatus::Met,
        (None, Some(ObjectionOutcome::PartlyMet)) => ObjectionStatus::PartlyMet,
        (None, Some(ObjectionOutcome::Kept)) => ObjectionStatus::Kept,
    }
}

/// Those against this round and the rounds before it, by number.
pub(crate) fn objections_until(state: &State, round: u8) -> Vec<ObjectionLine> {
    let lines = state.objections_by_number().into_iter().map(|objection| objection_line(state, objection));
    lines.filter(|line| line.round <= round).collect()
}
