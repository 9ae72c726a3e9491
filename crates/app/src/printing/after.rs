//! The structs of what a round's tables get back: receipts, stories, the change sheet, follow-ups and objections.

use rundebord_core::{PublishedCheck, PublishedStatement, Source, TableId, Workshop};
use rundebord_documents::print;

use super::models::frame;
use super::traces::{self, clock, quote};
use super::{answers, summary};
use crate::view::{difference, follow_ups_until, objections_until, receipt, table_story};
use crate::{Door, Fate, ReceiptLine, StoryAnswer, StoryNote, StoryQuestion, TableStory};

pub(super) fn receipts(door: &Door, workshop: &Workshop) -> print::Receipts {
    let line = |line: ReceiptLine| print::Receipt {
        table: line.number.into(),
        at: clock(&line.at),
        paper: line.source != Source::Device,
        notes: line.notes,
        answers: line.answers,
        rankings: line.rankings,
        code: line.code,
        digest: line.digest,
    };
    let receipts = workshop.tables.iter().filter_map(|table| receipt(workshop, table));
    print::Receipts { frame: frame(door, workshop), receipts: receipts.map(line).collect() }
}

/// As they were published; as they stand until then.
pub(super) fn raw_notes(door: &Door, workshop: &Workshop, order: print::NotesOrder) -> print::RawNotes {
    let summary = summary::summary(door, workshop);
    // Not processed is not the same as a draft: the words are the tables' own, whatever becomes of them.
    let frame = print::Frame { status: print::Status::Final, ..summary.frame };
    print::RawNotes { frame, order, questions: summary.questions }
}

/// Of one table, or of all.
pub(super) fn table_stories(door: &Door, workshop: &Workshop, table: Option<TableId>) -> print::TableStories {
    let tables = workshop.tables.iter().filter(|one| table.is_none_or(|id| one.id == id));
    let stories = tables.map(|table| story(door, &table_story(door.state(), workshop, table)));
    print::TableStories { frame: told_until(door, workshop), tables: stories.collect() }
}

/// A draft until the round's summary is published: what became of a note can still change.
fn told_until(door: &Door, workshop: &Workshop) -> print::Frame {
    let status = if workshop.is_published() { print::Status::Final } else { print::Status::Draft };
    print::Frame { status, ..frame(door, workshop) }
}

fn story(door: &Door, story: &TableStory) -> print::StoryOfTable {
    let question = |question: &StoryQuestion| print::StoryQuestion {
        number: question.number.clone(),
        text: question.text.clone(),
        notes: question.notes.iter().map(|note| story_note(door, note)).collect(),
    };
    print::StoryOfTable {
        table: story.number.into(),
        accounted: story.accounted,
        questions: story.questions.iter().map(question).collect(),
        answers: story.answers.iter().map(|answer| story_answer(story.number, answer)).collect(),
        objections: story.objections.iter().map(traces::objection).collect(),
    }
}

fn story_note(door: &Door, note: &StoryNote) -> print::StoryNote {
    let item = note.plan_item.as_ref().map(|item| format!("{} {}", item.code, item.text));
    let used = note.statements.iter().map(|traced| {
        let now = traces::statement(traced);
        print::UsedIn { number: now.number, version: now.version, text: now.text }
    });
    print::StoryNote {
        quote: quote(&note.note.reference, &note.note.content, item),
        statements: used.collect(),
        set_aside: match &note.note.fate {
            Fate::SetAside { reason, remark } => {
                Some(format!("{}: {remark}", summary::set_aside_reason(door.language(), *reason)))
            }
            Fate::Open | Fate::Used { .. } | Fate::FollowedUp { .. } => None,
        },
        follow_ups: note.follow_ups.iter().map(traces::follow_up).collect(),
    }
}

fn story_answer(table: u8, answer: &StoryAnswer) -> print::StoryAnswer {
    let same = answer.text_now == answer.text;
    print::StoryAnswer {
        number: answer.number,
        text: answer.text.clone(),
        words: print::TableWords {
            table: table.into(),
            verdict: Some(answers::verdict(answer.verdict)),
            text: answer.words.clone(),
        },
        revised: answer.revised.map(u32::from),
        kept: answer.kept.as_ref().map(|kept| kept.remark.clone()),
        text_now: if same { String::new() } else { answer.text_now.clone() },
    }
}

/// From the publication alone, as the summary is.
pub(super) fn change_sheet(door: &Door, workshop: &Workshop) -> print::ChangeSheet {
    let published = summary::published(door.state(), workshop, door.now());
    let asked = |check: &PublishedCheck| print::Asked { counts: answers::counts(check), words: answers::said(check) };
    let check = |line: &PublishedStatement| published.checks.iter().find(|check| check.statement == line.statement);
    let changed = |line: &PublishedStatement| {
        let before = line.before.as_ref()?;
        Some(print::ChangedStatement {
            number: line.number,
            version: line.version.into(),
            text: line.text.clone(),
            difference: difference(before, &line.text).iter().map(answers::stretch).collect(),
            reason: line.reason.clone(),
            asked: check(line).map(asked),
        })
    };
    let kept = |check: &PublishedCheck| {
        Some(print::KeptStatement {
            number: check.number,
            text: check.text.clone(),
            remark: check.kept.clone().filter(|_| check.revised.is_none())?,
            asked: asked(check),
        })
    };
    print::ChangeSheet {
        frame: summary::published_frame(door, workshop, &published),
        changed: published.statements.iter().filter_map(changed).collect(),
        kept: published.checks.iter().filter_map(kept).collect(),
    }
}

/// Of this round and those before it, as they are answered now.
pub(super) fn follow_ups(door: &Door, workshop: &Workshop) -> print::FollowUps {
    let lines = follow_ups_until(door.state(), workshop.round);
    print::FollowUps { frame: frame(door, workshop), follow_ups: lines.iter().map(traces::follow_up).collect() }
}

/// Against this round and those before it, as they are answered now.
pub(super) fn objections(door: &Door, workshop: &Workshop) -> print::Objections {
    let lines = objections_until(door.state(), workshop.round);
    print::Objections { frame: frame(door, workshop), objections: lines.iter().map(traces::objection).collect() }
}

#[cfg(test)]
mod tests {
    use rundebord_core::{Actor, WrittenLanguage};
    use tempfile::TempDir;

    use super::*;
    use crate::{DEMO_ROSTER, DEMO_ROSTER_NAME, Demo, DemoStage, RosterSource, View, ViewAnswer, play};

    fn demo(dir: &TempDir) -> Door {
        let roster = RosterSource::File { name: DEMO_ROSTER_NAME.into(), bytes: DEMO_ROSTER.to_vec() };
        let demo = Demo { roster, tables: Some(5), language: WrittenLanguage::Nn, until: DemoStage::Whole };
        play(&dir.path().join("demo.rundebord"), &demo).unwrap()
    }

    #[test]
    fn a_receipt_on_paper_finds_what_was_handed_in_by_its_code_and_by_its_digest() {
        let dir = TempDir::new().unwrap();
        let door = demo(&dir);
        let printed = receipts(&door, &door.state().workshops[0]).receipts;
        assert_eq!(printed.len(), 5);
        for receipt in printed {
            for code in [receipt.code, receipt.digest] {
                let view = View::ReceiptCheck { code };
                let ViewAnswer::ReceiptCheck(check) = door.view(&Actor::Facilitator, &view).unwrap() else {
                    unreachable!()
                };
                assert_eq!((u32::from(check.receipt.number), check.notes.len() as u32), (receipt.table, receipt.notes));
            }
        }
    }

    #[test]
    fn a_story_on_paper_has_the_notes_and_the_count_of_the_screen() {
        let dir = TempDir::new().unwrap();
        let door = demo(&dir);
        let workshop = &door.state().workshops[0];
        let stories = table_stories(&door, workshop, None).tables;
        assert_eq!(stories.len(), 5);
        for (story, table) in stories.iter().zip(&workshop.tables) {
            let notes = story.questions.iter().flat_map(|question| &question.notes);
            let open = |note: &&print::StoryNote| {
                note.statements.is_empty() && note.set_aside.is_none() && note.follow_ups.is_empty()
            };
            assert_eq!(notes.clone().count(), door.state().notes_at(workshop.id, table.id).count());
            assert_eq!(notes.clone().count() - notes.filter(open).count(), story.accounted as usize);
        }
        let one = table_stories(&door, workshop, Some(workshop.tables[3].id)).tables;
        assert_eq!(one, stories[3..4]);
    }

    #[test]
    fn a_change_sheet_has_every_reworded_statement_with_its_reason_and_every_remark() {
        let dir = TempDir::new().unwrap();
        let door = demo(&dir);
        let workshop = &door.state().workshops[1];
        let published = workshop.published.as_ref().unwrap();
        let sheet = change_sheet(&door, workshop);
        let revised: Vec<u32> =
            published.statements.iter().filter(|line| line.version > 1).map(|line| line.number).collect();
        assert!(!revised.is_empty());
        assert_eq!(sheet.changed.iter().map(|one| one.number).collect::<Vec<_>>(), revised);
        assert!(sheet.changed.iter().all(|one| !one.reason.is_empty() && !one.difference.is_empty()));
        let asked = |one: &print::ChangedStatement| one.asked.as_ref().map(|asked| asked.counts.correct);
        assert!(sheet.changed.iter().any(|one| asked(one).is_some_and(|correct| correct > 0)));
        let remarks = published.checks.iter().filter(|check| check.kept.is_some() && check.revised.is_none()).count();
        assert_eq!(sheet.kept.len(), remarks);
    }
}
