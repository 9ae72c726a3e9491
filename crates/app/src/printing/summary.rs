//! The summary's struct, filled from the publication and nothing else: printed again, whatever has happened since, it is the
//! same byte for byte. A draft is what would be published now.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rundebord_core::{
    Event, NoteFate, Publication, PublishedNote, PublishedStatement, SetAside, SetAsideReason, Source, Stance, State,
    ThemeId, VersionReference, Workshop, apply,
};
use rundebord_documents::print;
use rundebord_texts::{Language, text};

use super::models::{frame_of, plan_item};
use super::{answers, room};
use crate::Door;
use crate::view::difference;

pub(crate) fn summary(door: &Door, workshop: &Workshop) -> print::Summary {
    let published = published(door.state(), workshop, door.now());
    let frame = published_frame(door, workshop, &published);
    let printed = Printed { published: &published, workshop, language: frame.language };
    print::Summary {
        figures: printed.figures(),
        themes: printed.themes(),
        answers: (!workshop.check_items.is_empty()).then(|| answers::answers(&published)),
        questions: printed.questions(),
        set_aside: printed.set_aside(),
        frame,
    }
}

/// The frame of what is printed from a publication alone: final once it is published.
pub(super) fn published_frame(door: &Door, workshop: &Workshop, published: &Publication) -> print::Frame {
    let (head, status) = match door.published_head(workshop.id) {
        Some(head) => (head, print::Status::Final),
        None => (door.head(), print::Status::Draft),
    };
    print::Frame {
        head: print::Head { seq: head.seq, hash: head.hash.clone() },
        status,
        ..frame_of(Some(&published.process), workshop.round, &published.workshop)
    }
}

/// The publication, or what it would be if the summary were published as it stands.
pub(crate) fn published<'a>(state: &'a State, workshop: &'a Workshop, at: DateTime<Utc>) -> Cow<'a, Publication> {
    if let Some(published) = &workshop.published {
        return Cow::Borrowed(published);
    }
    let made_here = state.statements_by_number().into_iter().map(|statement| (statement.id, statement.latest()));
    let made_here = made_here.filter(|(_, latest)| !latest.published && latest.workshop == workshop.id);
    let statements = made_here.map(|(statement, latest)| VersionReference { statement, version: latest.version });
    let event = Event::SummaryPublished { workshop: workshop.id, statements: statements.collect() };
    let mut ahead = state.clone();
    apply(&mut ahead, at, &event);
    let published = ahead.workshops.into_iter().find(|ahead| ahead.id == workshop.id).and_then(|ahead| ahead.published);
    Cow::Owned(published.expect("a workshop of a process is published by its event"))
}

/// Why a note was set aside, in a few words.
pub(crate) fn set_aside_reason(language: Language, reason: SetAsideReason) -> String {
    let id = match reason {
        SetAsideReason::Duplicate => "reason-duplicate",
        SetAsideReason::OffTopic => "reason-off-topic",
        SetAsideReason::Unclear => "reason-unclear",
        SetAsideReason::AlreadyCovered => "reason-already-covered",
        SetAsideReason::Operational => "reason-operational",
        SetAsideReason::Other => "reason-other",
    };
    text(language, id)
}

pub(super) fn stance(stance: Stance) -> print::Stance {
    match stance {
        Stance::Keep => print::Stance::Continued,
        Stance::Change => print::Stance::Changed,
        Stance::End => print::Stance::Dropped,
    }
}

struct Printed<'a> {
    published: &'a Publication,
    workshop: &'a Workshop,
    language: Language,
}

impl Printed<'_> {
    fn figures(&self) -> print::Figures {
        let mut reasons: BTreeMap<SetAsideReason, u32> = BTreeMap::new();
        for (_, aside) in self.published.set_aside() {
            *reasons.entry(aside.reason).or_default() += 1;
        }
        let reasons = reasons.into_iter();
        let count =
            |is: &dyn Fn(&NoteFate) -> bool| self.published.notes.iter().filter(|line| is(&line.fate)).count() as u32;
        print::Figures {
            tables: self.published.tables,
            notes: self.published.notes.len() as u32,
            statements: self.published.statements.iter().filter(|line| line.version == 1).count() as u32,
            set_aside: count(&|fate| fate.set_aside),
            followed_up: count(&|fate| fate.used.is_empty() && !fate.set_aside && !fate.followed_up.is_empty()),
            open: count(&|fate| !fate.is_accounted()),
            reasons: reasons.map(|(reason, count)| print::ReasonCount { reason: self.reason(reason), count }).collect(),
        }
    }

    /// New versions of earlier rounds' statements first, then this round's own by theme; those without a theme stand last.
    fn themes(&self) -> Vec<print::Theme> {
        let group = |title: String, is_here: &dyn Fn(&PublishedStatement) -> bool| print::Theme {
            title,
            statements: self
                .published
                .statements
                .iter()
                .filter(|line| is_here(line))
                .map(|line| self.line(line))
                .collect(),
        };
        let of = |line: &PublishedStatement, theme: Option<ThemeId>| line.version == 1 && line.theme == theme;
        let revised = group(text(self.language, "document-revised"), &|line| line.version > 1);
        let named = self.published.themes.iter();
        let named = named.map(|theme| group(theme.name.clone(), &|line| of(line, Some(theme.id))));
        let rest = group(text(self.language, "document-no-theme"), &|line| of(line, None));
        let all = [revised].into_iter().chain(named).chain([rest]);
        all.filter(|theme| !theme.statements.is_empty()).collect()
    }

    fn line(&self, line: &PublishedStatement) -> print::Statement {
        let changed = line.before.as_ref().map(|before| difference(before, &line.text)).unwrap_or_default();
        print::Statement {
            number: line.number,
            text: line.text.clone(),
            version: u32::from(line.version),
            difference: changed.iter().map(answers::stretch).collect(),
            reason: Some(line.reason.clone()).filter(|reason| !reason.is_empty()),
            note_references: line.sources.iter().map(|source| source.reference.to_string()).collect(),
            spread: print::Spread { tables: line.tables, of: line.of_tables },
            disagreement: line.disagreement,
            plan_item: plan_item(&self.published.plan_items, line.plan_item),
            assessment: Some(line.assessment.clone()).filter(|assessment| !assessment.is_empty()),
        }
    }

    fn questions(&self) -> Vec<print::QuestionNotes> {
        let notes = |question: &rundebord_core::Question, table: &rundebord_core::Table| {
            let own = self.published.notes.iter();
            let own = own.filter(|line| line.note.table == table.id && line.note.question == question.key);
            let notes: Vec<_> = own.map(|line| self.note(line)).collect();
            print::TableNotes { table: u32::from(table.number), reached: !notes.is_empty(), notes }
        };
        let asked = |question: &rundebord_core::Question| print::QuestionNotes {
            number: question.number.clone(),
            title: question.text.clone(),
            tables: self.workshop.tables.iter().map(|table| notes(question, table)).collect(),
        };
        room::asking(self.workshop).map(asked).collect()
    }

    fn note(&self, line: &PublishedNote) -> print::Note {
        let content = &line.note.content;
        print::Note {
            reference: line.note.reference.to_string(),
            text: content.text.clone(),
            why: Some(content.why.clone()).filter(|why| !why.is_empty()),
            stance: content.stance.map(stance),
            plan_item: plan_item(&self.published.plan_items, line.note.plan_item),
            disagreement: content.disagreement,
            source: match line.note.source {
                Source::Device => print::NoteSource::Device,
                Source::Paper => print::NoteSource::Paper,
                Source::LatePaper => print::NoteSource::Late,
            },
            outcome: self.outcome(line),
        }
    }

    fn outcome(&self, line: &PublishedNote) -> print::NoteOutcome {
        if !line.statements.is_empty() {
            return print::NoteOutcome::Used { statements: line.statements.clone() };
        }
        if let Some(aside) = &line.set_aside {
            return print::NoteOutcome::SetAside { reason: self.reason_and_remark(aside) };
        }
        let on = self.published.follow_ups.iter().filter(|one| line.fate.followed_up.contains(&one.id));
        let follow_ups: Vec<_> = on.map(|follow_up| follow_up.reference()).collect();
        match follow_ups.is_empty() {
            true => print::NoteOutcome::Open,
            false => print::NoteOutcome::FollowedUp { follow_ups },
        }
    }

    /// By question, table and place.
    fn set_aside(&self) -> Vec<print::SetAsideNote> {
        let questions = &self.workshop.question_set.questions;
        let mut aside: Vec<_> = self.published.set_aside().collect();
        aside.sort_by_key(|(note, _)| questions.iter().position(|question| question.key == note.question));
        let line = |(note, aside): (&rundebord_core::Note, &SetAside)| print::SetAsideNote {
            reference: note.reference.to_string(),
            text: note.content.text.clone(),
            reason: self.reason_and_remark(aside),
        };
        aside.into_iter().map(line).collect()
    }

    fn reason(&self, reason: SetAsideReason) -> String {
        set_aside_reason(self.language, reason)
    }

    fn reason_and_remark(&self, aside: &SetAside) -> String {
        format!("{}: {}", self.reason(aside.reason), aside.remark)
    }
}
