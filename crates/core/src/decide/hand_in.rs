//! Rules for hand-in: a table approves exactly what it has read back, and gets it back only with a reason.

use std::collections::BTreeSet;

use super::notes::writing;
use super::{Decision, misrouted, table, workshop};
use crate::{
    Actor, AnswerRevision, Command, Event, Note, NoteRevision, Phase, RankingRevision, Refusal, State, Table, TableId,
    TextField, WorkshopId,
};

pub(super) fn decide(state: &State, actor: &Actor, command: &Command) -> Decision {
    match command {
        Command::HandInTable { workshop, table, notes, answers, rankings } => {
            let (at, by) = writing(state, actor, *workshop, *table)?;
            let read = Read::of(notes, answers, rankings);
            if read != standing(state, at.id, by)? {
                return Err(Refusal::ReadBackOutdated);
            }
            Ok(vec![Event::TableHandedIn {
                workshop: at.id,
                table: by.id,
                notes: read.notes.into_iter().collect(),
                answers: read.answers.into_iter().collect(),
                rankings: read.rankings.into_iter().collect(),
                source: actor.source(),
            }])
        }
        Command::ReopenHandIn { workshop, table, reason } => reopen(state, *workshop, *table, reason),
        _ => misrouted(),
    }
}

/// What a table has read, or has there to read.
#[derive(PartialEq)]
struct Read {
    notes: BTreeSet<NoteRevision>,
    answers: BTreeSet<AnswerRevision>,
    rankings: BTreeSet<RankingRevision>,
}

impl Read {
    fn of(notes: &[NoteRevision], answers: &[AnswerRevision], rankings: &[RankingRevision]) -> Self {
        Self {
            notes: notes.iter().copied().collect(),
            answers: answers.iter().copied().collect(),
            rankings: rankings.iter().cloned().collect(),
        }
    }
}

/// The hand-in names exactly what was read back; anything written since is a reason to read again.
fn standing(state: &State, workshop: WorkshopId, table: &Table) -> Result<Read, Refusal> {
    let own = || state.notes_at(workshop, table.id).filter(|note| note.is_handed_in());
    if let Some(note) = own().find(|note| !note.others.is_empty()) {
        return Err(Refusal::NoteUnsettled { reference: note.reference.to_string() });
    }
    let there = |note: &Note| NoteRevision { note: note.id, revision: note.revision };
    let answers = table.answers.iter();
    let rankings = table.rankings.iter();
    Ok(Read {
        notes: own().map(there).collect(),
        answers: answers
            .map(|(statement, answer)| AnswerRevision { statement: *statement, revision: answer.revision })
            .collect(),
        rankings: rankings
            .map(|(question, ranking)| RankingRevision { question: question.clone(), revision: ranking.revision })
            .collect(),
    })
}

fn reopen(state: &State, workshop_id: WorkshopId, table_id: TableId, reason: &str) -> Decision {
    let workshop = workshop(state, workshop_id)?;
    let table = table(workshop, table_id)?;
    if workshop.phase != Phase::Open {
        return Err(Refusal::WorkshopNotOpen);
    }
    if table.hand_in.is_none() {
        return Err(Refusal::TableNotHandedIn { number: table.number });
    }
    let reason = TextField::Reason.required(reason)?;
    Ok(vec![Event::HandInReopened { workshop: workshop_id, table: table_id, reason }])
}
