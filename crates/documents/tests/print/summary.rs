//! The summary: every text is there, can be copied out, and the file says what it is.

use rundebord_documents::print::{PrintError, lay_out_summary, render, summary};
use rundebord_texts::{Language, text};

use crate::models::{self, Size};
use crate::reading::{self, assert_sound, contains, pages_read, squeezed};

#[test]
fn every_page_says_its_number_and_how_many_there_are() {
    let laid = lay_out_summary(&models::summary(Size::Normal, Language::Nb, 2));
    let count = laid.pages.len();
    assert!(count > 3);
    for (index, page) in laid.pages.iter().enumerate() {
        let number = format!("Side {} av {count}", index + 1);
        let found = page.items.iter().any(|item| item.text() == Some(&number));
        assert!(found, "{number}");
    }
}

#[test]
fn every_text_of_a_summary_stands_on_its_pages() {
    for size in Size::ALL {
        let model = models::summary(size, Language::Nn, 2);
        let texts = lay_out_summary(&model).texts();
        let mut wanted: Vec<String> = Vec::new();
        for statement in model.themes.iter().flat_map(|theme| &theme.statements) {
            wanted.push(statement.text.clone());
            wanted.push(statement.note_references.join(", "));
            wanted.extend(statement.assessment.clone());
            wanted.extend(statement.reason.clone());
            wanted.extend(statement.difference.iter().map(|part| part.text.clone()));
        }
        for table in model.questions.iter().flat_map(|question| &question.tables) {
            for note in &table.notes {
                wanted.extend([note.reference.clone(), note.text.clone()]);
                wanted.extend(note.why.clone());
            }
        }
        for aside in &model.set_aside {
            wanted.extend([aside.text.clone(), aside.reason.clone()]);
        }
        let answers = model.answers.iter().flat_map(|answers| &answers.statements);
        for words in answers.flat_map(|answered| &answered.words) {
            wanted.push(words.text.clone());
        }
        wanted.push(model.frame.head.hash.clone());
        for text in wanted {
            assert!(contains(&texts, &text), "{size:?}: {text}");
        }
    }
}

#[test]
fn another_state_of_the_journal_gives_another_file() -> Result<(), PrintError> {
    let mut model = models::summary(Size::Small, Language::Nb, 1);
    let before = summary(&model)?;
    model.frame.head.hash = "0".repeat(64);
    assert_ne!(before, summary(&model)?);
    Ok(())
}

#[test]
fn a_file_says_its_title_and_language_and_has_a_structure_tree() -> Result<(), PrintError> {
    let bytes = summary(&models::summary(Size::Five, Language::Nn, 2))?;
    let file = lopdf::Document::load_mem(&bytes)?;
    let catalog = file.catalog()?;
    assert_eq!(catalog.get(b"Lang")?.as_str()?, b"nn-NO");
    assert!(catalog.has(b"StructTreeRoot") && catalog.has(b"Metadata"));
    let preferences = catalog.get(b"ViewerPreferences")?.as_dict()?;
    assert!(preferences.get(b"DisplayDocTitle")?.as_bool()?);
    let info = file.get_dictionary(file.trailer.get(b"Info")?.as_reference()?)?;
    let title = lopdf::decode_text_string(info.get(b"Title")?)?;
    assert_eq!(title, "Oppsummering – Politisk verksted 2 – Lillevik kommune");
    Ok(())
}

#[test]
fn the_texts_of_a_file_can_be_copied_out_again() -> Result<(), PrintError> {
    let model = models::summary(Size::Extreme, Language::Nb, 2);
    let laid = lay_out_summary(&model);
    let bytes = render(&laid)?;
    let read = pages_read(&bytes)?;
    assert_eq!(read.len(), laid.pages.len());
    for (page, read) in laid.pages.iter().zip(&read) {
        assert_eq!(squeezed(&reading::page_text(page)), squeezed(read));
    }
    Ok(())
}

#[test]
fn a_draft_says_so_on_every_page() {
    let laid = lay_out_summary(&models::summary(Size::Normal, Language::Nb, 1));
    let mark = text(Language::Nb, "documents-draft");
    for page in &laid.pages {
        assert!(page.items.iter().any(|item| item.text() == Some(&mark)));
    }
}

#[test]
fn long_names_of_municipality_and_process_stay_on_the_page() {
    let mut model = models::summary(Size::Small, Language::Nb, 1);
    model.frame.municipality = "Unjárgga gielda og Nesseby kommune ".repeat(8);
    model.frame.process_title = "Kommuneplanens samfunnsdel med arealstrategi ".repeat(9);
    model.frame.workshop_title = "v".repeat(700);
    let laid = lay_out_summary(&model);
    assert_sound(&laid, "long names");
    assert!(contains(&laid.texts(), &model.frame.process_title));
}

#[test]
fn the_figures_count_what_is_followed_up_and_a_question_keeps_the_letter_in_its_number() {
    let mut model = models::summary(Size::Normal, Language::Nn, 1);
    model.figures.followed_up = 7;
    model.questions[1].number = "2b".to_owned();
    let texts = lay_out_summary(&model).texts();
    let row = texts.iter().position(|text| text == "Notat som blir følgde opp").expect("a row of the figures");
    assert_eq!(texts[row + 1], "7");
    assert!(contains(&texts, "Spørsmål 2b"));
    model.figures.followed_up = 0;
    assert!(!contains(&lay_out_summary(&model).texts(), "Notat som blir følgde opp"), "nothing to count");
}
