//! Rules for the table's own words: they change only through the table, or through the facilitator from paper, and only
//! before hand-in (seed 001, chapter 6: «de folkevalgte selv noterer»).

use super::workshop::unpublished;
use super::{Decision, misrouted, table, workshop};
use crate::{
    Actor, Command, Event, Note, NoteContent, NoteFate, NoteId, NoteReference, Phase, PlanItemId, QuestionKey,
    QuestionKind, Refusal, Source, State, StatementId, Table, TableId, TextField, Workshop, WorkshopId,
};

pub(super) fn decide(state: &State, actor: &Actor, command: &Command) -> Decision {
    match command {
        Command::WriteNote { note, workshop, table, question, plan_item, content } => {
            if state.notes.contains_key(note) {
                return Err(Refusal::AlreadyExists { what: "note" });
            }
            let (at, by, source) = taking_note(state, actor, *workshop, *table)?;
            accepts_note(state, at, question, *plan_item)?;
            Ok(vec![Event::NoteWritten {
                note: *note,
                workshop: at.id,
                table: by.id,
                question: question.clone(),
                plan_item: *plan_item,
                reference: NoteReference { round: at.round, table: by.number, serial: by.next_serial },
                source,
                content: checked(content)?,
            }])
        }
        Command::MoveNote { note, question, plan_item } => {
            let note = standing(changeable(state, actor, *note)?)?;
            accepts_note(state, workshop(state, note.workshop)?, question, *plan_item)?;
            let revision = note.revision + 1;
            Ok(vec![Event::NoteMoved { note: note.id, revision, question: question.clone(), plan_item: *plan_item }])
        }
        Command::WithdrawNote { note } => {
            let note = standing(changeable(state, actor, *note)?)?;
            if let Some(statement) = state.statement_using(note.id) {
                let reference = note.reference.to_string();
                return Err(Refusal::NoteIsUsed { reference, statement: statement.number });
            }
            let mut standing = state.follow_ups.values().filter(|follow_up| follow_up.stands());
            if let Some(follow_up) = standing.find(|follow_up| follow_up.notes.contains(&note.id)) {
                let (reference, follow_up) = (note.reference.to_string(), follow_up.reference());
                return Err(Refusal::NoteIsFollowedUp { reference, follow_up });
            }
            Ok(vec![Event::NoteWithdrawn { note: note.id }])
        }
        Command::RestoreNote { note } => {
            let note = changeable(state, actor, *note)?;
            if !note.withdrawn {
                return Err(Refusal::NoteNotWithdrawn);
            }
            Ok(vec![Event::NoteRestored { note: note.id }])
        }
        Command::AnswerStatement { workshop, table, statement, verdict, words, base } => {
            let (at, by) = writing(state, actor, *workshop, *table)?;
            let item = at.check_items.iter().find(|item| item.statement == *statement).ok_or(Refusal::NotACheckItem)?;
            let earlier = answer_to_change(actor, by, *statement)?;
            let words = TextField::Words.optional(words)?;
            let same =
                by.answers.get(statement).is_some_and(|there| (there.verdict, &there.words) == (*verdict, &words));
            if !same {
                seen(*base, earlier, item.statement, state)?;
            }
            Ok(vec![Event::StatementAnswered {
                workshop: at.id,
                table: by.id,
                statement: *statement,
                version: item.version,
                revision: earlier.max(by.taken_back.answers.get(statement).copied().unwrap_or(0)) + 1,
                verdict: *verdict,
                words,
                source: actor.source(),
            }])
        }
        Command::WithdrawAnswer { workshop, table, statement, base } => {
            let (at, by) = writing(state, actor, *workshop, *table)?;
            let earlier = answer_to_change(actor, by, *statement)?;
            if earlier == 0 {
                return Err(Refusal::Unknown { what: "answer" });
            }
            seen(*base, earlier, *statement, state)?;
            Ok(vec![Event::AnswerWithdrawn { workshop: at.id, table: by.id, statement: *statement }])
        }
        _ => misrouted(),
    }
}

/// The open workshop and the table that may still write in it, when the actor may write for that table.
pub(super) fn writing<'a>(
    state: &'a State,
    actor: &Actor,
    workshop_id: WorkshopId,
    table_id: TableId,
) -> Result<(&'a Workshop, &'a Table), Refusal> {
    if matches!(actor, Actor::Table { workshop, table } if (*workshop, *table) != (workshop_id, table_id)) {
        return Err(Refusal::NotThisTable);
    }
    let workshop = workshop(state, workshop_id)?;
    let table = table(workshop, table_id)?;
    if workshop.phase != Phase::Open {
        return Err(Refusal::WorkshopNotOpen);
    }
    if table.hand_in.is_some() {
        return Err(Refusal::TableHandedIn { number: table.number });
    }
    Ok((workshop, table))
}

/// Where a new note goes, and how it came in. A sheet that turns up when the workshop is closed is entered by the
/// facilitator; after publication it is kept apart from what was published.
fn taking_note<'a>(
    state: &'a State,
    actor: &Actor,
    workshop_id: WorkshopId,
    table_id: TableId,
) -> Result<(&'a Workshop, &'a Table, Source), Refusal> {
    let closed = workshop(state, workshop_id)?;
    if (*actor, closed.phase) == (Actor::Facilitator, Phase::Closed) {
        return Ok((closed, table(closed, table_id)?, Source::LatePaper));
    }
    let (at, by) = writing(state, actor, workshop_id, table_id)?;
    Ok((at, by, actor.source()))
}

pub(super) fn changeable<'a>(state: &'a State, actor: &Actor, note: NoteId) -> Result<&'a Note, Refusal> {
    let note = state.notes.get(&note).ok_or(Refusal::Unknown { what: "note" })?;
    if (*actor, note.source) == (Actor::Facilitator, Source::LatePaper) {
        let at = workshop(state, note.workshop)?;
        // What came in after publication can be corrected until something became of it.
        let fresh = || state.is_late_since_publication(note) && !is_accounted(state, note);
        return if fresh() { Ok(note) } else { unpublished(at).map(|()| note) };
    }
    writing(state, actor, note.workshop, note.table)?;
    own_words(actor, note.source)?;
    Ok(note)
}

fn is_accounted(state: &State, note: &Note) -> bool {
    state.fates(note.workshop).get(&note.id).is_some_and(NoteFate::is_accounted)
}

/// What the table wrote on its own device only the table changes; the facilitator corrects what was copied from paper.
pub(super) fn own_words(actor: &Actor, source: Source) -> Result<(), Refusal> {
    match (actor, source) {
        (Actor::Table { .. }, _) | (_, Source::Paper | Source::LatePaper) => Ok(()),
        (_, Source::Device) => Err(Refusal::NoteBelongsToTable),
    }
}

/// The revision of the answer that is about to be changed; 0 when there is none.
fn answer_to_change(actor: &Actor, table: &Table, statement: StatementId) -> Result<u32, Refusal> {
    match table.answers.get(&statement) {
        Some(answer) => own_words(actor, answer.source).map(|()| answer.revision),
        None => Ok(0),
    }
}

/// What another of the table's devices has answered meanwhile is not overwritten unseen.
fn seen(base: Option<u32>, earlier: u32, statement: StatementId, state: &State) -> Result<(), Refusal> {
    match base {
        Some(base) if base != earlier => {
            let number = state.statements.get(&statement).map_or(0, |statement| statement.number);
            Err(Refusal::AnswerChanged { number })
        }
        _ => Ok(()),
    }
}

pub(super) fn standing(note: &Note) -> Result<&Note, Refusal> {
    if note.withdrawn { Err(Refusal::NoteWithdrawn) } else { Ok(note) }
}

pub(super) fn checked(content: &NoteContent) -> Result<NoteContent, Refusal> {
    Ok(NoteContent {
        text: TextField::Note.required(&content.text)?,
        why: TextField::Why.optional(&content.why)?,
        ..content.clone()
    })
}

fn accepts_note(
    state: &State,
    workshop: &Workshop,
    key: &QuestionKey,
    plan_item: Option<PlanItemId>,
) -> Result<(), Refusal> {
    let question = workshop.question_set.question(key).ok_or(Refusal::Unknown { what: "question" })?;
    match question.kind {
        QuestionKind::Check | QuestionKind::Ranking => Err(Refusal::QuestionTakesNoNotes),
        QuestionKind::Open if plan_item.is_some() => Err(Refusal::PlanItemNotAsked),
        QuestionKind::Open => Ok(()),
        QuestionKind::PlanItems => {
            let item = plan_item.and_then(|id| state.plan_item(id)).ok_or(Refusal::PlanItemNeeded)?;
            if question.asks_about(item.details.kind) { Ok(()) } else { Err(Refusal::PlanItemNeeded) }
        }
    }
}
