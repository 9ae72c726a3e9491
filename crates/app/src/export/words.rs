//! Enums in words, for cells and lines.

use rundebord_core::{Actor, Mandate, Objection, ObjectionOutcome, Source, Stance, State, StatementKind, Verdict};
use rundebord_texts::{Language, text, text_with};

pub(super) fn source(language: Language, source: Source) -> String {
    let id = match source {
        Source::Device => "export-source-device",
        Source::Paper => "export-source-paper",
        Source::LatePaper => "export-source-late",
    };
    text(language, id)
}

pub(super) fn stance(language: Language, stance: Stance) -> String {
    let id = match stance {
        Stance::Keep => "documents-stance-continued",
        Stance::Change => "documents-stance-changed",
        Stance::End => "documents-stance-dropped",
    };
    text(language, id)
}

pub(super) fn verdict(language: Language, verdict: Verdict) -> String {
    let id = match verdict {
        Verdict::Right => "documents-verdict-correct",
        Verdict::Partly => "documents-verdict-partly",
        Verdict::Wrong => "documents-verdict-incorrect",
        Verdict::Missing => "documents-verdict-missing",
    };
    text(language, id)
}

/// Nothing for statements about nothing in particular.
pub(super) fn kind(language: Language, kind: StatementKind) -> String {
    let id = match kind {
        StatementKind::KnowledgeGap => "export-kind-knowledge-gap",
        StatementKind::LongLineChange => "export-kind-long-line-change",
        StatementKind::PriorityArea => "export-kind-priority-area",
        StatementKind::KeepAsIs => "export-kind-keep-as-is",
        StatementKind::Other => return String::new(),
    };
    text(language, id)
}

/// What became of an objection; None while it stands without an answer.
pub(super) fn outcome(language: Language, objection: &Objection) -> Option<String> {
    let id = match (&objection.withdrawn, objection.answer()?.outcome) {
        (Some(_), _) => "export-objection-withdrawn",
        (None, ObjectionOutcome::Met) => "export-objection-met",
        (None, ObjectionOutcome::PartlyMet) => "export-objection-partly-met",
        (None, ObjectionOutcome::Kept) => "export-objection-kept",
    };
    Some(text(language, id))
}

pub(super) fn mandate(language: Language, mandate: Mandate) -> String {
    let id = match mandate {
        Mandate::Member => "export-mandate-member",
        Mandate::Deputy { .. } => "export-mandate-deputy",
        Mandate::Observer => "export-mandate-observer",
        Mandate::Administration => "export-mandate-administration",
    };
    text(language, id)
}

pub(super) fn yes(language: Language, is_so: bool) -> String {
    text(language, if is_so { "export-yes" } else { "export-no" })
}

/// Who gave a command: a role, and of a table which.
pub(super) fn actor(language: Language, state: &State, actor: Option<&Actor>) -> String {
    match actor {
        Some(Actor::Facilitator) => text(language, "export-actor-facilitator"),
        Some(Actor::Administration) => text(language, "export-actor-administration"),
        Some(Actor::Table { workshop, table }) => {
            let round = state.workshop(*workshop).map_or(0, |workshop| workshop.round);
            let number = state.table(*workshop, *table).map_or(0, |table| table.number);
            let values = [("round", i64::from(round).into()), ("table", i64::from(number).into())];
            text_with(language, "export-actor-table", &values)
        }
        None => String::new(),
    }
}
