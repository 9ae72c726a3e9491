//! Check sheets and note sheets: whole on a page, with their squares and numbers.

use rundebord_documents::print::{lay_out_check_sheet, lay_out_note_sheets, note_sheets, printable};
use rundebord_texts::Language;

use crate::models::{self, Size};
use crate::reading::{self, assert_sound, contains, squeezed};

#[test]
fn every_statement_of_a_check_sheet_stands_whole_on_one_page_with_its_four_squares() {
    for size in Size::ALL {
        let model = models::check_sheet(size, Language::Nb, Some(4));
        let laid = lay_out_check_sheet(&model);
        for statement in &model.statements {
            let wanted = squeezed(&printable(&statement.text));
            let whole = |page| reading::page_text(page).contains(&wanted);
            assert!(laid.pages.iter().any(whole), "{size:?}: F{}", statement.number);
        }
        let squares: usize = laid.pages.iter().map(reading::squares).sum();
        assert_eq!(squares, 4 * model.statements.len());
        for page in &laid.pages {
            assert_eq!(reading::squares(page) % 4, 0, "a statement is parted from its squares");
        }
    }
}

#[test]
fn every_question_has_four_notes_at_every_table_and_no_sheet_has_anothers_number() {
    for size in Size::ALL {
        let model = models::note_sheets(size, Language::Nb);
        let laid = lay_out_note_sheets(&model);
        let texts = laid.texts();
        let mut numbers: Vec<&String> = texts.iter().filter(|text| text.starts_with("Ark B")).collect();
        let sheets = numbers.len();
        numbers.sort();
        numbers.dedup();
        assert_eq!(numbers.len(), sheets, "{size:?}");
        let asked: usize = model.questions.iter().map(|question| question.items.len()).sum();
        let fourth = texts.iter().filter(|text| *text == "Notat 4").count();
        let spare = texts.iter().filter(|text| *text == "Ekstra ark").count();
        assert_eq!(fourth, model.tables.len() * asked + spare, "{size:?}");
        let boxes: usize = laid.pages.iter().map(reading::squares).sum();
        let stances: usize = model.questions.iter().filter(|one| one.stance).map(|one| one.items.len()).sum();
        assert_eq!(boxes, 4 * (model.tables.len() * (asked + 3 * stances) + 4 * spare), "{size:?}");
        for item in model.questions.iter().flat_map(|question| &question.items).flatten() {
            assert!(contains(&texts, &item.text), "{size:?}: {}", item.code);
        }
    }
}

#[test]
fn each_table_begins_on_a_new_leaf() {
    for (size, taken_out) in [(Size::Five, 0), (Size::Normal, 1)] {
        let mut model = models::note_sheets(size, Language::Nb);
        model.questions[1].items.drain(..taken_out);
        let laid = lay_out_note_sheets(&model);
        assert_eq!(contains(&laid.texts(), "Ekstra ark"), taken_out == 1, "only where a side would be empty");
        assert_sound(&laid, "spare sheets");
        let each = laid.pages.len() / model.tables.len();
        assert!(each.is_multiple_of(2), "{size:?}");
        for (index, page) in laid.pages.iter().enumerate() {
            let number = format!("ArkB{}-", model.tables[index / each]);
            assert!(reading::page_text(page).contains(&number), "{size:?}, page {}", index + 1);
        }
    }
}

#[test]
fn a_question_as_long_as_a_page_keeps_its_notes_and_every_word() {
    let mut model = models::note_sheets(Size::Small, Language::Nb);
    let item = model.questions[1].items[0].as_mut().expect("a question of plan items");
    item.text = "linje\n".repeat(80);
    model.questions[0].text = "Hvorfor? ".repeat(110);
    let laid = lay_out_note_sheets(&model);
    assert_sound(&laid, "long questions");
    let texts = laid.texts();
    assert!(contains(&texts, &model.questions[0].text));
    assert_eq!(texts.iter().filter(|text| *text == "Notat 4").count(), 10, "8 plan items and 2 questions");
    assert!(laid.pages.len().is_multiple_of(2));
    assert!(laid.pages.iter().all(|page| reading::page_text(page).contains("ArkB1-")));
    assert!(note_sheets(&model).is_ok());
}
