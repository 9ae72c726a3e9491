//! Folds a publication: makes, once and for all, the summary as it stands when it is published.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use crate::{
    CheckItem, Note, Process, Publication, PublishedCheck, PublishedNote, PublishedSource, PublishedStatement, State,
    Statement, StatementId, VersionReference, Workshop, WorkshopId,
};

pub(super) fn publish(state: &mut State, at: DateTime<Utc>, id: WorkshopId, versions: &[VersionReference]) {
    for published in versions {
        if let Some(statement) = state.statements.get_mut(&published.statement) {
            for version in &mut statement.versions {
                version.published |= version.version == published.version;
            }
        }
    }
    let publication = match (&state.process, state.workshop(id)) {
        (Some(process), Some(workshop)) => frozen(state, at, process, workshop, versions),
        _ => return,
    };
    if let Some(workshop) = state.workshops.iter_mut().find(|candidate| candidate.id == id) {
        (workshop.published_at, workshop.published) = (Some(at), Some(publication));
    }
}

fn frozen(
    state: &State,
    at: DateTime<Utc>,
    process: &Process,
    workshop: &Workshop,
    versions: &[VersionReference],
) -> Publication {
    let reached = |id: WorkshopId| state.workshop(id).is_some_and(|known| known.round <= workshop.round);
    let objections = state.objections_by_number().into_iter();
    let objections = objections.filter(|objection| objection.withdrawn.is_none() && reached(objection.workshop));
    let follow_ups = state.follow_ups_by_number().into_iter();
    let follow_ups = follow_ups.filter(|follow_up| follow_up.stands() && reached(follow_up.workshop));
    Publication {
        at,
        process: process.details.clone(),
        workshop: workshop.details.clone(),
        tables: workshop.tables.len() as u32,
        plan_items: state.plan_items.clone(),
        themes: state.themes.iter().filter(|theme| theme.workshop == workshop.id).cloned().collect(),
        statements: versions.iter().filter_map(|version| statement(state, *version)).collect(),
        checks: workshop.check_items.iter().filter_map(|item| check(state, workshop, *item)).collect(),
        notes: notes(state, workshop),
        objections: objections.cloned().collect(),
        follow_ups: follow_ups.cloned().collect(),
    }
}

fn statement(state: &State, reference: VersionReference) -> Option<PublishedStatement> {
    let statement = state.statements.get(&reference.statement)?;
    let version = statement.version(reference.version)?;
    let before = reference.version.checked_sub(1).and_then(|before| statement.version(before));
    let theme = statement.theme.and_then(|theme| state.theme(theme));
    let item = statement.plan_item.and_then(|item| state.plan_item(item));
    let mut notes: Vec<&Note> = version.notes.iter().filter_map(|note| state.notes.get(note)).collect();
    notes.sort_by_key(|note| note.reference);
    // A table is a table of one workshop: table 4 of the first round and table 4 of the second are two.
    let tables: BTreeSet<_> = notes.iter().map(|note| note.table).collect();
    let rounds: BTreeSet<_> = notes.iter().map(|note| note.workshop).collect();
    let of_tables: usize = rounds.into_iter().filter_map(|id| state.workshop(id)).map(|round| round.tables.len()).sum();
    Some(PublishedStatement {
        statement: statement.id,
        number: statement.number,
        version: version.version,
        text: version.text.clone(),
        before: before.map(|before| before.text.clone()),
        reason: version.reason.clone(),
        kind: statement.kind,
        theme: statement.theme,
        theme_name: theme.map(|theme| theme.name.clone()),
        plan_item: statement.plan_item,
        plan_item_text: item.map(|item| item.details.text.clone()),
        tables: tables.len() as u32,
        of_tables: of_tables as u32,
        disagreement: notes.iter().any(|note| note.content.disagreement),
        sources: notes.into_iter().map(source).collect(),
        assessment: statement.assessment.clone(),
        readings: version.readings.clone(),
        came_from: numbers(state, &statement.came_from),
    })
}

fn numbers(state: &State, statements: &[StatementId]) -> Vec<u32> {
    let known = statements.iter().filter_map(|id| state.known_statement(*id));
    known.map(|statement| statement.number).collect()
}

fn source(note: &Note) -> PublishedSource {
    PublishedSource {
        note: note.id,
        reference: note.reference,
        words_revision: note.words_revision,
        content: note.content.clone(),
    }
}

fn check(state: &State, workshop: &Workshop, item: CheckItem) -> Option<PublishedCheck> {
    let statement: &Statement = state.statements.get(&item.statement)?;
    let made_here =
        |version: &&crate::StatementVersion| version.workshop == workshop.id && version.version > item.version;
    let kept = statement.kept.iter().rfind(|kept| kept.workshop == workshop.id);
    let tables = workshop.tables.iter();
    Some(PublishedCheck {
        statement: statement.id,
        number: statement.number,
        version: item.version,
        text: statement.version(item.version)?.text.clone(),
        answers: tables.map(|table| (table.number, table.answers.get(&statement.id).cloned())).collect(),
        revised: statement.versions.iter().find(made_here).map(|version| version.version),
        kept: kept.map(|kept| kept.remark.clone()),
    })
}

fn notes(state: &State, workshop: &Workshop) -> Vec<PublishedNote> {
    let mut fates = state.fates(workshop.id);
    let mut notes: Vec<&Note> = state.notes_of(workshop.id).collect();
    notes.sort_by_key(|note| note.order());
    let line = |note: &Note| {
        let fate = fates.remove(&note.id).unwrap_or_default();
        let statements = numbers(state, &fate.used);
        PublishedNote { note: note.clone(), fate, statements, set_aside: state.set_aside.get(&note.id).cloned() }
    };
    notes.into_iter().map(line).collect()
}
