//! A statement's life: words, readings, publications, answers, objections, and how it came from others and became others.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rundebord_core::{NoteId, Reading, State, Statement, StatementId, StatementVersion, Workshop};

use super::{Dated, LifeEventKind, asked, round_of};
use crate::view::ThingReference;
use crate::view::difference;
use crate::view::round::{kept_line, verdicts};
use crate::view::trace::{note_reference, statement_reference};

pub(super) fn told(state: &State, statement: &Statement) -> (String, String, Vec<Dated>) {
    (statement.number.to_string(), statement.latest().text.clone(), events(state, statement))
}

/// The statement's events as another thing's life line tells them: each leads to the statement.
pub(super) fn seen_from_elsewhere(state: &State, statement: &Statement) -> Vec<Dated> {
    let with_name = |mut dated: Dated| {
        dated.event.references.insert(0, statement_reference(statement));
        dated
    };
    events(state, statement).into_iter().map(with_name).collect()
}

fn events(state: &State, statement: &Statement) -> Vec<Dated> {
    let mut events = words(state, statement);
    events.extend(kin(state, statement));
    for workshop in &state.workshops {
        events.extend(in_round(state, statement, workshop));
    }
    let against = state.objections_by_number().into_iter();
    let against = against.filter(|objection| objection.statement == Some(statement.id));
    events.extend(against.flat_map(|objection| asked::seen_from_elsewhere(state, objection)));
    events
}

/// Each version, with the notes that are new behind it, and what the second reader said of it.
fn words(state: &State, statement: &Statement) -> Vec<Dated> {
    let mut events = vec![];
    let mut before: Option<&StatementVersion> = None;
    for version in &statement.versions {
        let round = round_of(state, version.workshop);
        let kind = if before.is_none() { LifeEventKind::StatementWritten } else { LifeEventKind::Revised };
        let had = before.map(|before| before.notes.as_slice()).unwrap_or_default();
        let added: Vec<NoteId> = version.notes.iter().copied().filter(|note| !had.contains(note)).collect();
        events.push(Dated::new(kind, version.at, round, &version.text).leads_to(notes(state, &added)).with(|event| {
            (event.version, event.remark) = (Some(version.version), version.reason.clone());
            event.difference = before.map(|before| difference(&before.text, &version.text)).unwrap_or_default();
        }));
        events.extend(version.readings.iter().map(|reading| read(reading, version.version, round)));
        before = Some(version);
    }
    events
}

fn notes(state: &State, notes: &[NoteId]) -> Vec<ThingReference> {
    let mut notes: Vec<_> = notes.iter().filter_map(|note| state.notes.get(note)).collect();
    notes.sort_by_key(|note| note.reference);
    notes.into_iter().map(note_reference).collect()
}

fn read(reading: &Reading, version: u16, round: u8) -> Dated {
    match reading.signed {
        true => Dated::new(LifeEventKind::Signed, reading.at, round, &reading.reader),
        false => Dated::new(LifeEventKind::SentBack, reading.at, round, &reading.comment)
            .with(|event| event.remark = reading.reader.clone()),
    }
    .with(|event| event.version = Some(version))
}

/// Merges, splits, other numbers and a draft's end.
fn kin(state: &State, statement: &Statement) -> Vec<Dated> {
    let known = |ids: &[StatementId]| ids.iter().filter_map(|id| state.known_statement(*id)).collect::<Vec<_>>();
    // Those that were reshaped at one time are told as one event.
    let told = |kind, round, others: Vec<&Statement>| {
        let mut at_once: BTreeMap<DateTime<Utc>, Vec<&Statement>> = BTreeMap::new();
        for other in others {
            if let Some(at) = statement.reshaped_at.get(&other.id) {
                at_once.entry(*at).or_default().push(other);
            }
        }
        let event = move |(at, others): (_, Vec<&Statement>)| {
            Dated::new(kind, at, round, "").leads_to(others.into_iter().map(statement_reference))
        };
        at_once.into_iter().map(event).collect::<Vec<_>>()
    };
    let (merged, parents): (Vec<_>, Vec<_>) =
        known(&statement.came_from).into_iter().partition(|other| other.merged_into == Some(statement.id));
    let (into, parts): (Vec<_>, Vec<_>) =
        known(&statement.became).into_iter().partition(|other| statement.merged_into == Some(other.id));
    let round = round_of(state, statement.workshop);
    let split_in = parts.first().map_or(round, |part| round_of(state, part.workshop));
    let mut events = told(LifeEventKind::SplitFrom, round, parents);
    events.extend(told(LifeEventKind::Merged, round, merged));
    events.extend(told(LifeEventKind::SplitInto, split_in, parts));
    events.extend(told(LifeEventKind::MergedInto, round, into));
    events.extend(
        statement
            .former_numbers
            .iter()
            .map(|former| Dated::new(LifeEventKind::Renumbered, former.until, round, &former.number.to_string())),
    );
    events.extend(statement.dropped_at.map(|at| Dated::new(LifeEventKind::Dropped, at, round, "")));
    events
}

/// What a round did with it: asked, kept, published.
fn in_round(state: &State, statement: &Statement, workshop: &Workshop) -> Vec<Dated> {
    let mut events = vec![];
    let answers = workshop.tables.iter().filter_map(|table| table.answers.get(&statement.id));
    let item = workshop.check_items.iter().find(|item| item.statement == statement.id);
    if let (Some(item), Some(at)) = (item, answers.map(|answer| answer.at).max()) {
        let text = statement.version(item.version).map_or("", |version| &version.text);
        events.push(Dated::new(LifeEventKind::Checked, at, workshop.round, text).with(|event| {
            (event.version, event.verdicts) = (Some(item.version), Some(verdicts(workshop, statement.id)));
        }));
    }
    let kept = statement.kept.iter().rev().find(|kept| kept.workshop == workshop.id);
    if let (Some(kept), Some(line)) = (kept, kept_line(state, statement, workshop)) {
        events.push(Dated::new(LifeEventKind::Kept, kept.at, workshop.round, &line.remark));
    }
    if let Some(publication) = &workshop.published {
        let lines = publication.statements.iter().filter(|line| line.statement == statement.id);
        events.extend(lines.map(|line| {
            Dated::new(LifeEventKind::Published, publication.at, workshop.round, &line.text)
                .with(|event| event.version = Some(line.version))
        }));
    }
    events
}
