//! The list of what can be printed: in which order, whether there is anything to print, and whether it is a draft.

use rundebord_core::{Phase, Workshop};
use rundebord_texts::text_with;

use super::document::{title, when};
use super::{Document, DocumentLine, minutes, models, process, room};
use crate::Door;
use crate::view::{follow_ups_until, objections_until};

/// All documents of all workshops, in the order they are needed: before the day, on it, and after.
pub(crate) fn documents(door: &Door) -> Vec<DocumentLine> {
    let workshops = &door.state().workshops;
    let last = workshops.last().map(|workshop| workshop.id);
    let of = |workshop: &Workshop| {
        let all = documents_of(workshop, last == Some(workshop.id));
        all.into_iter().map(|document| line(door, workshop, document)).collect::<Vec<_>>()
    };
    workshops.iter().flat_map(of).collect()
}

fn documents_of(workshop: &Workshop, last: bool) -> Vec<Document> {
    let id = workshop.id;
    let mut documents = vec![
        Document::Notice { workshop: id },
        Document::PlanHandout { workshop: id },
        Document::AttendanceList { workshop: id },
        Document::SeatingList { workshop: id },
        Document::SeatingPoster { workshop: id },
        Document::TableCards { workshop: id, table: None },
        Document::JoinSheet { workshop: id },
        Document::NoteSheets { workshop: id, table: None },
    ];
    let checks = workshop.question_set.checks_statements();
    documents.extend(checks.then_some(Document::CheckSheet { workshop: id, table: None }));
    documents.extend([
        Document::MayorsPage { workshop: id },
        Document::Receipts { workshop: id },
        Document::NotesByQuestion { workshop: id },
        Document::NotesByTable { workshop: id },
        Document::Minutes { workshop: id },
        Document::RoundSummary { workshop: id },
    ]);
    documents.extend(checks.then_some(Document::ChangeSheet { workshop: id }));
    documents.extend([
        Document::TableStory { workshop: id, table: None },
        Document::FollowUps { workshop: id },
        Document::Objections { workshop: id },
    ]);
    if last {
        documents.extend([Document::ClosingReport { workshop: id }, Document::PlanOutcome { workshop: id }]);
    }
    documents
}

pub(super) fn line(door: &Door, workshop: &Workshop, document: Document) -> DocumentLine {
    let language = door.language();
    let title = title(language, &document);
    let name = match document {
        Document::ClosingReport { .. } | Document::PlanOutcome { .. } => title.clone(),
        _ => {
            let round = i64::from(workshop.round);
            text_with(language, "document-file-name", &[("round", round.into()), ("title", title.as_str().into())])
        }
    };
    DocumentLine {
        file_name: file_name(&name, "pdf"),
        title,
        round: workshop.round,
        when: when(&document),
        draft: is_draft(door, workshop, &document),
        ready: is_ready(door, workshop, &document),
        document,
    }
}

/// There is something to print.
fn is_ready(door: &Door, workshop: &Workshop, document: &Document) -> bool {
    let state = door.state();
    let seated = !workshop.tables.is_empty();
    let closed = workshop.phase == Phase::Closed;
    match document {
        Document::Notice { .. } => workshop.day.starts_at.is_some(),
        Document::AttendanceList { .. } => !state.people.is_empty(),
        Document::MayorsPage { .. } => is_handed_in_or_said(door, workshop),
        Document::Minutes { .. } => workshop.opened_at.is_some(),
        Document::RoundSummary { .. } => has_been_written(door, workshop),
        Document::CheckSheet { .. } => !models::check_items(state, workshop).is_empty(),
        Document::SeatingList { .. }
        | Document::SeatingPoster { .. }
        | Document::TableCards { .. }
        | Document::JoinSheet { .. } => seated,
        Document::PlanHandout { .. } => !state.plan_items.is_empty() || !workshop.fact_sheets.is_empty(),
        Document::NotesByQuestion { .. } | Document::NotesByTable { .. } => {
            state.notes_of(workshop.id).next().is_some()
        }
        Document::NoteSheets { .. } => seated && room::asking(workshop).next().is_some(),
        Document::Receipts { .. } => workshop.tables.iter().any(|table| table.hand_in.is_some()),
        Document::TableStory { .. } => closed && has_been_written(door, workshop),
        Document::ChangeSheet { .. } => closed && !workshop.check_items.is_empty(),
        Document::FollowUps { .. } => !follow_ups_until(state, workshop.round).is_empty(),
        Document::Objections { .. } => !objections_until(state, workshop.round).is_empty(),
        Document::ClosingReport { .. } => state.workshops.iter().any(Workshop::is_published),
        Document::PlanOutcome { .. } => state.workshops.iter().any(|one| one.phase == Phase::Closed),
    }
}

/// Marked on every page: what it tells can still change.
fn is_draft(door: &Door, workshop: &Workshop, document: &Document) -> bool {
    match document {
        Document::Minutes { .. } => minutes::can_change(workshop),
        Document::RoundSummary { .. } | Document::TableStory { .. } | Document::ChangeSheet { .. } => {
            !workshop.is_published()
        }
        Document::ClosingReport { .. } | Document::PlanOutcome { .. } => !process::is_final(door.state()),
        _ => false,
    }
}

/// Some table has written a note or given a verdict.
pub(crate) fn has_been_written(door: &Door, workshop: &Workshop) -> bool {
    workshop.tables.iter().any(|table| !table.answers.is_empty()) || door.state().notes_of(workshop.id).next().is_some()
}

/// Some table has handed in, or something was said in plenary.
fn is_handed_in_or_said(door: &Door, workshop: &Workshop) -> bool {
    let said = door.state().plenary_points_of(workshop.id);
    workshop.tables.iter().any(|table| table.hand_in.is_some()) || !said.is_empty()
}

/// «Verksted 1 – Bordkort.pdf»: safe on every file system.
pub(crate) fn file_name(name: &str, extension: &str) -> String {
    let safe: String = name.chars().map(|c| if r#"/\:*?"<>|"#.contains(c) { ' ' } else { c }).collect();
    format!("{}.{extension}", safe.split_whitespace().collect::<Vec<_>>().join(" "))
}
