//! What holds for every document: on the page, the same again, and files for a person to look at.

use rundebord_documents::print::{
    PrintError, check_sheet, lay_out_check_sheet, lay_out_join_sheet, lay_out_note_sheets, lay_out_seating_list,
    lay_out_summary, lay_out_table_cards, page::Laid, render, seating_list, summary, table_cards,
};
use rundebord_texts::Language;

use crate::models::{self, Size};
use crate::reading::assert_sound;
use crate::{BOTH, day, reports};

pub fn everything(size: Size, language: Language) -> Vec<(String, Laid)> {
    let all = [
        ("summary 1", lay_out_summary(&models::summary(size, language, 1))),
        ("summary 2", lay_out_summary(&models::summary(size, language, 2))),
        ("sheet", lay_out_check_sheet(&models::check_sheet(size, language, None))),
        ("sheet 4", lay_out_check_sheet(&models::check_sheet(size, language, Some(4)))),
        ("notes", lay_out_note_sheets(&models::note_sheets(size, language))),
    ];
    let mut all: Vec<_> = all.into_iter().map(|(name, laid)| (name.to_owned(), laid)).collect();
    for count in 1..=6 {
        let list = models::seating_list(size, language, count);
        let cards = models::table_cards(size, language, count);
        all.push((format!("seating {count}"), lay_out_seating_list(&list)));
        all.push((format!("cards {count}"), lay_out_table_cards(&cards)));
    }
    all.extend(with_codes(size, language));
    all.extend(day::everything(size, language));
    all.extend(reports::everything(size, language));
    all
}

pub fn with_codes(size: Size, language: Language) -> Vec<(String, Laid)> {
    let joined = |count| lay_out_table_cards(&models::joined_cards(size, language, count));
    let cards = (1..=6).map(|count| (format!("joined {count}"), joined(count)));
    let sheet = lay_out_join_sheet(&models::join_sheet(size, language));
    cards.chain([("join".to_owned(), sheet)]).collect()
}

#[test]
fn nothing_leaves_the_page_and_no_heading_is_left_behind() {
    for size in Size::ALL {
        for language in BOTH {
            for (name, laid) in everything(size, language) {
                assert_sound(&laid, &format!("{name} {size:?} {language:?}"));
            }
        }
    }
}

#[test]
fn the_same_model_gives_the_same_bytes() -> Result<(), PrintError> {
    let language = Language::Nn;
    let model = models::summary(Size::Normal, language, 2);
    assert_eq!(summary(&model)?, summary(&model)?);
    let model = models::check_sheet(Size::Normal, language, None);
    assert_eq!(check_sheet(&model)?, check_sheet(&model)?);
    let model = models::seating_list(Size::Normal, language, 1);
    assert_eq!(seating_list(&model)?, seating_list(&model)?);
    let model = models::table_cards(Size::Normal, language, 1);
    assert_eq!(table_cards(&model)?, table_cards(&model)?);
    Ok(())
}

#[test]
fn a_document_with_nothing_in_it_is_still_a_document() {
    let mut summary = models::summary(Size::Small, Language::Nb, 1);
    (summary.themes, summary.questions, summary.set_aside) = (vec![], vec![], vec![]);
    assert_eq!(lay_out_summary(&summary).pages.len(), 1);
    let mut cards = models::table_cards(Size::Small, Language::Nb, 1);
    cards.rotations.clear();
    assert_eq!(lay_out_table_cards(&cards).pages.len(), 1);
    let mut sheets = models::note_sheets(Size::Small, Language::Nb);
    sheets.tables.clear();
    assert_eq!(lay_out_note_sheets(&sheets).pages.len(), 1);
    let mut list = models::seating_list(Size::Small, Language::Nb, 1);
    list.rotations.clear();
    assert_eq!(lay_out_seating_list(&list).pages.len(), 1);
}

/// Writes the files for a person to look at when `RUNDEBORD_PRINT_TO` names a folder.
#[test]
fn all_documents_of_all_sizes_become_files() -> Result<(), PrintError> {
    let folder = std::env::var_os("RUNDEBORD_PRINT_TO").map(std::path::PathBuf::from);
    for size in Size::ALL {
        for (name, laid) in everything(size, Language::Nb) {
            let bytes = render(&laid)?;
            assert!(bytes.starts_with(b"%PDF-1.7"), "{name} {size:?}");
            assert!(bytes.len() < 900_000, "{name} {size:?}: {} bytes", bytes.len());
            if let Some(folder) = &folder {
                let file = format!("{name}-{size:?}.pdf").replace(' ', "-");
                std::fs::write(folder.join(file.to_lowercase()), bytes)?;
            }
        }
    }
    Ok(())
}
