//! The structs of what the room needs on paper: how to join, and sheets to write notes on.

use rundebord_core::{Question, QuestionKind, TableId, Workshop};
use rundebord_documents::print;

use super::Extras;
use super::models::frame;
use crate::Door;
use crate::view::plan_items;

pub(super) fn join_sheet(door: &Door, workshop: &Workshop, extras: &Extras) -> print::JoinSheet {
    print::JoinSheet { frame: frame(door, workshop), address: extras.address(), wifi: extras.wifi() }
}

/// For one table, or for all.
pub(super) fn note_sheets(door: &Door, workshop: &Workshop, table: Option<TableId>) -> print::NoteSheets {
    let tables = workshop.tables.iter().filter(|one| table.is_none_or(|id| one.id == id));
    print::NoteSheets {
        frame: frame(door, workshop),
        tables: tables.map(|table| u32::from(table.number)).collect(),
        questions: asking(workshop).map(|question| sheet_question(door, question)).collect(),
    }
}

/// The questions that ask for notes.
pub(super) fn asking(workshop: &Workshop) -> impl Iterator<Item = &Question> {
    workshop.question_set.questions.iter().filter(|question| asks_for_notes(question.kind))
}

pub(super) fn asks_for_notes(kind: QuestionKind) -> bool {
    matches!(kind, QuestionKind::Open | QuestionKind::PlanItems)
}

fn sheet_question(door: &Door, question: &Question) -> print::SheetQuestion {
    print::SheetQuestion {
        number: question.number.clone(),
        text: question.text.clone(),
        help: question.help.clone(),
        why: question.ask_why,
        stance: question.ask_stance,
        items: match question.kind {
            QuestionKind::PlanItems => items_of(door, question),
            _ => vec![None],
        },
    }
}

/// The plan items that a question is asked for, each on sheets of its own.
fn items_of(door: &Door, question: &Question) -> Vec<Option<print::SheetItem>> {
    let asked = plan_items(door.state()).into_iter().filter(|item| question.plan_items.contains(&item.kind));
    asked.map(|item| Some(print::SheetItem { code: item.code, text: item.text })).collect()
}

#[cfg(test)]
mod tests {
    use rundebord_core::{Actor, WrittenLanguage};
    use tempfile::TempDir;

    use super::*;
    use crate::{DEMO_ROSTER, DEMO_ROSTER_NAME, Demo, DemoStage, RosterSource, View, ViewAnswer, play};

    fn demo(dir: &TempDir) -> Door {
        let roster = RosterSource::File { name: DEMO_ROSTER_NAME.into(), bytes: DEMO_ROSTER.to_vec() };
        let demo = Demo { roster, tables: Some(5), language: WrittenLanguage::Nn, until: DemoStage::Second };
        play(&dir.path().join("demo.rundebord"), &demo).unwrap()
    }

    #[test]
    fn paper_asks_what_the_tables_screen_asks_in_the_same_order_and_by_the_same_numbers() {
        let dir = TempDir::new().unwrap();
        let door = demo(&dir);
        for workshop in &door.state().workshops {
            let view = View::Table { workshop: workshop.id, table: workshop.tables[0].id };
            let ViewAnswer::Table(screen) = door.view(&Actor::Facilitator, &view).unwrap() else { unreachable!() };
            let asked = screen.questions.iter().filter(|asked| asks_for_notes(asked.question.kind));
            let asked = asked.map(|asked| {
                let items = asked.items.iter().map(|item| item.plan_item.as_ref());
                let items = items.map(|item| item.map(|item| (item.code.clone(), item.text.clone())));
                (asked.question.number.clone(), asked.question.text.clone(), items.collect::<Vec<_>>())
            });
            let paper = note_sheets(&door, workshop, None);
            let printed = paper.questions.into_iter().map(|question| {
                let items = question.items.into_iter().map(|item| item.map(|item| (item.code, item.text)));
                (question.number, question.text, items.collect::<Vec<_>>())
            });
            assert_eq!(printed.collect::<Vec<_>>(), asked.collect::<Vec<_>>());
            assert_eq!(paper.tables, [1, 2, 3, 4, 5]);
        }
    }

    #[test]
    fn one_tables_sheets_are_that_tables_only() {
        let dir = TempDir::new().unwrap();
        let door = demo(&dir);
        let workshop = &door.state().workshops[0];
        assert_eq!(note_sheets(&door, workshop, Some(workshop.tables[3].id)).tables, [4]);
    }
}
