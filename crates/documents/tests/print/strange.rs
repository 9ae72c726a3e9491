//! Texts as people may type them: one word of 2,000 letters, other scripts, loose marks. Printed, valid, and read back.

use rundebord_documents::print::{
    PrintError, lay_out_attendance_list, lay_out_check_sheet, lay_out_mayors_page, lay_out_minutes,
    lay_out_note_sheets, lay_out_notice, lay_out_seating_list, lay_out_summary, lay_out_table_cards, page::Laid,
    printable, render,
};
use rundebord_texts::Language;

use crate::models::{self, Size};
use crate::reading::{assert_sound, contains, page_text, pages_read, squeezed};
use crate::validity::{PROFILES, faults};
use crate::{BOTH, day};

/// Emoji of seven code points, with a skin tone and a flag; three scripts; loose marks; what fonts map to no letter.
const TEXTS: [&str; 8] = [
    "Familien 👨\u{200d}👩\u{200d}👧\u{200d}👦 og 👍🏽 og ❤\u{fe0f} 🇳🇴",
    "日本語の文章はここにあります。中文 한국어",
    "مرحبا بكم في البلدية \u{202e}abc\u{202c} שלום",
    "e\u{301}n A\u{30a}s m\u{304}a\u{308}\u{323} \u{301}først Z\u{335}a\u{489}lgo\u{360}\u{361}\u{362}",
    "Čáhcesuolu ŋ đ ŧ ž Ǥǥ Ǩǩ Ʒʒ å\u{30a} ï",
    "\u{fffd} \u{feff} \u{0} \u{7} \u{e000} \u{f8ff} \u{10fffd} \u{ffff}",
    "a\u{ad}b\u{200b}c\u{2060}d\u{34f}e\u{61c}f\u{e0101}g\u{180b}h",
    "Ελληνικά, кириллица, हिन्दी, ไทย, ½ ² ‰ € № ™ ﬁ",
];

fn word() -> String {
    "å".repeat(2_000)
}

fn texts() -> Vec<String> {
    TEXTS.into_iter().map(str::to_owned).chain([word(), String::new(), " ".to_owned()]).collect()
}

fn summary(language: Language) -> rundebord_documents::print::Summary {
    let mut model = models::summary(Size::Five, language, 2);
    let notes = model.questions.iter_mut().flat_map(|question| &mut question.tables).flat_map(|table| &mut table.notes);
    for (note, text) in notes.zip(texts().iter().cycle()) {
        (note.text, note.why) = (text.clone(), Some(text.clone()));
    }
    for (theme, text) in model.themes.iter_mut().zip(texts()) {
        theme.title = text.clone();
        for (statement, text) in theme.statements.iter_mut().zip(texts().iter().cycle()) {
            statement.text.clone_from(text);
            statement.difference.iter_mut().for_each(|part| part.text.clone_from(text));
        }
    }
    model
}

/// Documents with such texts in every place for words that people write.
fn documents(language: Language) -> Vec<(&'static str, Laid)> {
    let texts = texts();
    let mut list = models::seating_list(Size::Five, language, 2);
    let mut cards = models::table_cards(Size::Five, language, 1);
    let seats = list.rotations.iter_mut().chain(&mut cards.rotations).flatten().flat_map(|table| &mut table.seats);
    for (seat, text) in seats.zip(texts.iter().cycle()) {
        (seat.name, seat.party) = (text.clone(), Some(text.clone()));
    }
    let mut sheets = models::note_sheets(Size::Small, language);
    let mut notice = day::models::notice(Size::Five, language);
    let mut present =
        day::models::attendance_list(Size::Five, language, rundebord_documents::print::AttendanceKind::Filled);
    let mut mayor = day::models::mayors_page(Size::Normal, language);
    let mut minutes = day::minutes::model(Size::Five, language);
    let mut check = models::check_sheet(Size::Five, language, Some(2));
    for (place, text) in texts.iter().enumerate() {
        sheets.questions[place % 4].text.clone_from(text);
        notice.members[place].name.clone_from(text);
        notice.programme[place % 8].title.clone_from(text);
        present.members[place].name.clone_from(text);
        mayor.questions[place % 4].text.clone_from(text);
        minutes.members[place].name.clone_from(text);
        minutes.programme[place % 8].title.clone_from(text);
        minutes.questions[place % 4].points[0].text.clone_from(text);
        let count = check.statements.len();
        check.statements[place % count].text.clone_from(text);
    }
    notice.text = texts.join("\n\n");
    vec![
        ("summary", lay_out_summary(&summary(language))),
        ("seating", lay_out_seating_list(&list)),
        ("cards", lay_out_table_cards(&cards)),
        ("sheets", lay_out_note_sheets(&sheets)),
        ("notice", lay_out_notice(&notice)),
        ("attendance", lay_out_attendance_list(&present)),
        ("mayor", lay_out_mayors_page(&mayor)),
        ("minutes", lay_out_minutes(&minutes)),
        ("check", lay_out_check_sheet(&check)),
    ]
}

#[test]
fn strange_texts_in_every_document_stay_valid_and_can_be_copied_out() -> Result<(), PrintError> {
    let folder = std::env::var_os("RUNDEBORD_PRINT_TO").map(std::path::PathBuf::from);
    for language in BOTH {
        for (name, laid) in documents(language) {
            let bytes = render(&laid)?;
            if let Some(folder) = &folder {
                std::fs::write(folder.join(format!("strange-{name}.pdf")), &bytes)?;
            }
            for profile in PROFILES {
                assert_eq!(faults(&bytes, profile), [""; 0], "{name} {language:?} as {profile}");
            }
            for (page, read) in laid.pages.iter().zip(pages_read(&bytes)?) {
                assert_eq!(page_text(page), squeezed(&read), "{name}");
            }
        }
    }
    Ok(())
}

#[test]
fn a_summary_of_strange_texts_stays_on_its_pages_and_loses_none() {
    let laid = lay_out_summary(&summary(Language::Nb));
    assert_sound(&laid, "strange summary");
    let found = laid.texts();
    texts().iter().for_each(|text| assert!(contains(&found, text), "{text:?}"));
}

#[test]
fn what_has_no_letter_of_ours_is_one_substitute_that_can_be_read_and_looked_up() {
    let family = "[U+1F468 U+1F469 U+1F467 U+1F466]";
    assert_eq!(printable(TEXTS[0]), format!("Familien {family} og 👍 og ❤ [U+1F1F3 U+1F1F4]"));
    assert_eq!(printable("🤷🏽"), "[U+1F937 U+1F3FD]");
    assert!(printable(TEXTS[3]).starts_with("én Ås "));
    assert_eq!(printable(TEXTS[6]), "abcdefgh");
    assert_eq!(printable("\u{fffd}\u{e000}"), "[U+FFFD U+E000]");
}

#[test]
fn a_summary_of_one_note_and_documents_of_nothing_are_valid() -> Result<(), PrintError> {
    let mut one = models::summary(Size::Small, Language::Nb, 1);
    one.questions.truncate(1);
    one.questions[0].tables[0].notes.truncate(1);
    let mut nothing = models::summary(Size::Small, Language::Nn, 1);
    (nothing.themes, nothing.questions, nothing.set_aside) = (vec![], vec![], vec![]);
    let mut cards = models::table_cards(Size::Small, Language::Nb, 1);
    cards.rotations.clear();
    let mut sheets = models::note_sheets(Size::Small, Language::Nb);
    sheets.tables.clear();
    let mut list = models::seating_list(Size::Small, Language::Nn, 1);
    list.rotations.clear();
    let [one, nothing] = [one, nothing].map(|model| lay_out_summary(&model));
    for laid in [one, nothing, lay_out_table_cards(&cards), lay_out_note_sheets(&sheets), lay_out_seating_list(&list)] {
        let bytes = render(&laid)?;
        for profile in PROFILES {
            assert_eq!(faults(&bytes, profile), [""; 0], "{} as {profile}", laid.title);
        }
    }
    Ok(())
}
