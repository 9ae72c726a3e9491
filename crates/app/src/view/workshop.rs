//! One workshop: who is there, who sits where, who has handed in.

use rundebord_core::{
    Bloc, FactSheet, Gender, Mandate, PersonId, Phase, Presence, QuestionKey, QuestionSet, Source, State, Table,
    TableId, Workshop, WorkshopDetails, WorkshopId,
};
use rundebord_seating::{ideal, spread_excess};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::AttendanceLine;
use super::attendance::attendance;

/// A person at a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SeatLine {
    /// Who.
    pub person: PersonId,
    /// As spoken.
    pub name: String,
    /// As sorted.
    pub sort_name: String,
    /// Party label.
    #[ts(optional = nullable)]
    pub party: Option<String>,
    /// Member or deputy.
    pub mandate: Mandate,
    /// As the list says.
    #[ts(optional = nullable)]
    pub gender: Option<Gender>,
    /// Position or opposition.
    #[ts(optional = nullable)]
    pub bloc: Option<Bloc>,
    /// In the first period.
    #[ts(optional = nullable)]
    pub first_term: Option<bool>,
    /// Part of the municipality.
    #[ts(optional = nullable)]
    pub area: Option<String>,
}

/// A table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SeatsLine {
    /// The table.
    pub id: TableId,
    /// From 1.
    pub number: u8,
    /// Who sits there.
    pub seats: Vec<SeatLine>,
    /// The secretary.
    #[ts(optional = nullable)]
    pub secretary: Option<PersonId>,
    /// Notes that are not deleted.
    pub notes: u32,
    /// Verdicts given.
    pub answers: u32,
    /// RFC 3339; when the last note was changed.
    #[ts(optional = nullable)]
    pub last_note_at: Option<String>,
    /// RFC 3339; when it handed in.
    #[ts(optional = nullable)]
    pub handed_in_at: Option<String>,
    /// How it handed in.
    #[ts(optional = nullable)]
    pub handed_in_by: Option<Source>,
}

/// How one party is spread over the tables.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SpreadLine {
    /// The party; None for those without.
    #[ts(optional = nullable)]
    pub party: Option<String>,
    /// How many at each table, in the tables' order.
    pub per_table: Vec<u32>,
    /// The even share, rounded down.
    pub floor: u32,
    /// The even share, rounded up.
    pub ceiling: u32,
    /// How many sit outside the even share; 0 is perfect.
    pub excess: u32,
}

/// One workshop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WorkshopView {
    /// Its id.
    pub id: WorkshopId,
    /// From 1.
    pub round: u8,
    /// Date and place.
    pub details: WorkshopDetails,
    /// How far it has come.
    pub phase: Phase,
    /// Its questions.
    pub question_set: QuestionSet,
    /// The question that is on.
    #[ts(optional = nullable)]
    pub current_question: Option<QuestionKey>,
    /// What the tables may need to know, in the order it was written.
    pub fact_sheets: Vec<FactSheet>,
    /// Everybody who could be there, in Norwegian order.
    pub attendance: Vec<AttendanceLine>,
    /// By number.
    pub tables: Vec<SeatsLine>,
    /// Largest party first.
    pub spread: Vec<SpreadLine>,
    /// Elected people who are expected or present and have no seat.
    pub unseated: Vec<PersonId>,
    /// How many statements the tables check, or would if the workshop opened now.
    pub check_items: u32,
    /// RFC 3339; when the summary was published.
    #[ts(optional = nullable)]
    pub published_at: Option<String>,
}

pub(super) fn workshop(state: &State, workshop: &Workshop) -> WorkshopView {
    let attendance = attendance(state, workshop);
    let unseated = attendance
        .iter()
        .filter(|line| line.table.is_none() && line.presence != Presence::Absent && line.mandate.is_elected())
        .map(|line| line.person)
        .collect();
    let published = || state.statements.values().filter(|statement| !statement.is_draft()).count();
    let check_items = match workshop.phase {
        Phase::Preparing if workshop.question_set.checks_statements() => published(),
        _ => workshop.check_items.len(),
    };
    WorkshopView {
        id: workshop.id,
        round: workshop.round,
        details: workshop.details.clone(),
        phase: workshop.phase,
        question_set: workshop.question_set.clone(),
        current_question: workshop.current_question.clone(),
        fact_sheets: workshop.fact_sheets.clone(),
        attendance,
        tables: workshop.tables.iter().map(|table| seats_line(state, workshop, table)).collect(),
        spread: spread(state, &workshop.tables.iter().map(|table| table.seats.clone()).collect::<Vec<_>>()),
        unseated,
        check_items: check_items as u32,
        published_at: workshop.published_at.map(|at| at.to_rfc3339()),
    }
}

fn seats_line(state: &State, workshop: &Workshop, table: &Table) -> SeatsLine {
    let notes: Vec<_> = state.notes_at(workshop.id, table.id).collect();
    SeatsLine {
        id: table.id,
        number: table.number,
        seats: table.seats.iter().filter_map(|person| seat_line(state, *person)).collect(),
        secretary: table.secretary,
        notes: notes.len() as u32,
        answers: table.answers.len() as u32,
        last_note_at: notes.iter().map(|note| note.changed_at).max().map(|at| at.to_rfc3339()),
        handed_in_at: table.hand_in.as_ref().map(|hand_in| hand_in.at.to_rfc3339()),
        handed_in_by: table.hand_in.as_ref().map(|hand_in| hand_in.source),
    }
}

pub(crate) fn seat_line(state: &State, person: PersonId) -> Option<SeatLine> {
    let details = &state.people.get(&person)?.details;
    Some(SeatLine {
        person,
        name: details.name.clone(),
        sort_name: details.sort_name.clone(),
        party: details.party.clone(),
        mandate: details.mandate,
        gender: details.gender,
        bloc: details.bloc,
        first_term: details.first_term,
        area: details.area.clone(),
    })
}

/// How each party is spread, for tables that are seated or only proposed.
fn spread(state: &State, tables: &[Vec<PersonId>]) -> Vec<SpreadLine> {
    if tables.is_empty() {
        return vec![];
    }
    let mut counts: std::collections::BTreeMap<Option<&str>, Vec<usize>> = std::collections::BTreeMap::new();
    for (index, table) in tables.iter().enumerate() {
        for person in table.iter().filter_map(|person| state.people.get(person)) {
            counts.entry(person.details.party.as_deref()).or_insert_with(|| vec![0; tables.len()])[index] += 1;
        }
    }
    let mut lines: Vec<SpreadLine> = counts
        .into_iter()
        .map(|(party, per_table)| {
            let (floor, ceiling) = ideal(per_table.iter().sum(), tables.len());
            SpreadLine {
                party: party.map(str::to_owned),
                excess: spread_excess(&per_table) as u32,
                per_table: per_table.iter().map(|&here| here as u32).collect(),
                floor: floor as u32,
                ceiling: ceiling as u32,
            }
        })
        .collect();
    lines.sort_by_key(|line| std::cmp::Reverse(line.per_table.iter().sum::<u32>()));
    lines
}
