//! Paper out: nothing is dropped, nothing leaves the page, headings are not left behind, same model, same bytes.

#[path = "print/day/mod.rs"]
mod day;
#[path = "print/models.rs"]
mod models;
#[path = "print/reading.rs"]
mod reading;

use models::Size;
use reading::{assert_sound, codes_read, contains, pages_read, squeezed};
use rundebord_documents::print::{
    PrintError, Seat, Wifi, check_sheet,
    code::Code,
    join_sheet, lay_out_check_sheet, lay_out_join_sheet, lay_out_note_sheets, lay_out_seating_list, lay_out_summary,
    lay_out_table_cards, note_sheets,
    page::{Laid, Mark, Shape},
    printable, render, seating_list,
    structure::Role,
    summary, table_cards,
};
use rundebord_texts::{Language, text};

const BOTH: [Language; 2] = [Language::Nb, Language::Nn];

fn everything(size: Size, language: Language) -> Vec<(String, Laid)> {
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
    all
}

fn with_codes(size: Size, language: Language) -> Vec<(String, Laid)> {
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
fn names_are_listed_in_norwegian_order() {
    let mut model = models::seating_list(Size::Normal, Language::Nb, 1);
    let names = ["Ånund", "Ærlend", "Zakarias", "Østen", "Anne"];
    let seat = model.rotations[0][0].seats[0].clone();
    model.rotations[0].truncate(1);
    let named = names.iter().zip(0..);
    let named = named.map(|(name, person)| (person, (*name).to_owned()));
    let seats = named.map(|(person, name)| Seat { person, name: name.clone(), sort_name: name, ..seat.clone() });
    model.rotations[0][0].seats = seats.collect();
    let texts = lay_out_seating_list(&model).texts();
    let place = |name: &str| texts.iter().position(|text| text == name);
    let order = ["Anne", "Zakarias", "Ærlend", "Østen", "Ånund"].map(place);
    assert!(order[0].is_some() && order.is_sorted(), "{order:?}");
}

#[test]
fn every_person_stands_twice_in_the_list_and_once_on_a_card() {
    for size in Size::ALL {
        let list = lay_out_seating_list(&models::seating_list(size, Language::Nb, 1)).texts();
        let cards = lay_out_table_cards(&models::table_cards(size, Language::Nb, 1)).texts();
        for seat in models::tables(size).iter().flat_map(|table| &table.seats) {
            let begins = |text: &&String| squeezed(text).starts_with(&squeezed(&seat.name));
            assert!(list.iter().filter(begins).count() >= 2, "{}", seat.name);
            assert!(cards.iter().filter(begins).count() >= 1, "{}", seat.name);
        }
    }
}

#[test]
fn a_card_reads_the_same_from_both_sides_of_the_fold() {
    let laid = lay_out_table_cards(&models::table_cards(Size::Extreme, Language::Nb, 1));
    assert_eq!(laid.pages.len(), 12);
    for page in &laid.pages {
        let near: String = page.items.iter().filter_map(|item| item.text()).collect();
        let far: String = page.turned.iter().filter_map(|item| item.text()).collect();
        assert_eq!(near, far);
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
fn a_card_takes_ten_long_names_in_every_rotation_and_a_table_number_of_three_digits() {
    for count in 1..=6 {
        let mut model = models::table_cards(Size::Small, Language::Nb, count);
        for tables in &mut model.rotations {
            tables.truncate(1);
            tables[0].number = 112;
            let seat = models::tables(Size::Small)[0].seats[0].clone();
            let name = "Anne Margrethe Čáhputjávri-Kristoffersen Nordlund".to_owned();
            let party = Some("Lillevik bygdeliste og uavhengige".to_owned());
            tables[0].seats = vec![Seat { name, party, ..seat }; 10];
        }
        assert_sound(&lay_out_table_cards(&model), &format!("ten long names in {count}"));
    }
}

#[test]
fn a_camera_reads_each_tables_own_link_on_both_sides_of_its_card() -> Result<(), PrintError> {
    for count in [1, 3, 6] {
        let model = models::joined_cards(Size::Five, Language::Nb, count);
        let read = codes_read(&table_cards(&model)?)?;
        assert_eq!(read.len(), 5);
        for (codes, joining) in read.iter().zip(&model.joining) {
            assert_eq!(codes, &[joining.link.clone(), joining.link.clone()], "{count} rotations");
        }
    }
    Ok(())
}

#[test]
fn a_camera_reads_the_network_and_the_address_on_a_join_sheet() -> Result<(), PrintError> {
    for size in [Size::Normal, Size::Extreme] {
        let model = models::join_sheet(size, Language::Nn);
        let mut wanted = vec![model.wifi.as_ref().map(Wifi::code), model.address.clone()];
        wanted.sort();
        let read = codes_read(&join_sheet(&model)?)?;
        assert_eq!(read.concat().into_iter().map(Some).collect::<Vec<_>>(), wanted);
    }
    assert!(codes_read(&join_sheet(&models::join_sheet(Size::Small, Language::Nb))?)?.concat().is_empty());
    Ok(())
}

#[test]
fn a_code_has_its_light_rim_and_words_for_those_who_cannot_see_it() {
    for size in Size::ALL {
        for (name, laid) in with_codes(size, Language::Nb) {
            for page in &laid.pages {
                for figure in &page.items {
                    let Shape::Code { code, side } = &figure.shape else { continue };
                    let Mark::Node(node) = figure.mark else { unreachable!("{name}: a code belongs to an element") };
                    let element = &laid.tree.nodes()[node.0];
                    assert!(element.role == Role::Figure && element.words.is_some(), "{name}");
                    let rim = Code::RIM as f32 * side / code.width() as f32 - 0.1;
                    let [left, top, right, bottom] = figure.edges();
                    let others = page.items.iter().filter(|item| *item != figure);
                    let paper = others.map(reading::inked);
                    let apart = |edge: [f32; 4]| {
                        edge[2] <= left - rim
                            || edge[0] >= right + rim
                            || edge[3] <= top - rim
                            || edge[1] >= bottom + rim
                    };
                    for edge in paper {
                        assert!(apart(edge), "{name} {size:?}: {edge:?} in the rim of {:?}", figure.edges());
                    }
                }
            }
        }
    }
}

#[test]
fn a_file_tells_what_a_code_is_for() -> Result<(), PrintError> {
    let file = lopdf::Document::load_mem(&join_sheet(&models::join_sheet(Size::Normal, Language::Nb))?)?;
    let figures = file.objects.values().filter_map(|object| object.as_dict().ok());
    let figures =
        figures.filter(|element| element.get(b"S").is_ok_and(|role| role.as_name().is_ok_and(|it| it == b"Figure")));
    let words = figures.map(|figure| lopdf::decode_text_string(figure.get(b"Alt")?));
    let mut words = words.collect::<Result<Vec<_>, _>>()?;
    words.sort();
    let network = "QR-kode som kobler til det trådløse nettet Lillevik verksted.";
    assert_eq!(words, [network, "QR-kode som åpner http://192.168.100.120:8377."]);
    Ok(())
}

#[test]
fn a_card_tells_what_can_be_typed_and_only_its_own_table() {
    let model = models::joined_cards(Size::Five, Language::Nb, 3);
    let laid = lay_out_table_cards(&model);
    for (page, own) in laid.pages.iter().zip(&model.joining) {
        let text = reading::page_text(page);
        assert!(text.contains(&own.address));
        for other in &model.joining {
            assert_eq!(text.contains(&other.pin), other.table == own.table);
        }
    }
}

#[test]
fn a_table_without_a_key_gets_the_card_it_had() {
    for count in 1..=6 {
        let plain = lay_out_table_cards(&models::table_cards(Size::Five, Language::Nb, count));
        let mut model = models::joined_cards(Size::Five, Language::Nb, count);
        model.joining.remove(2);
        let laid = lay_out_table_cards(&model);
        let shapes = |page: &rundebord_documents::print::page::Page| {
            page.items.iter().map(|item| (item.x, item.y, item.shape.clone())).collect::<Vec<_>>()
        };
        assert_eq!(shapes(&laid.pages[2]), shapes(&plain.pages[2]));
        assert_ne!(shapes(&laid.pages[1]), shapes(&plain.pages[1]));
    }
}

#[test]
fn a_join_sheet_is_one_page_and_opens_no_table() {
    for size in Size::ALL {
        for language in BOTH {
            let model = models::join_sheet(size, language);
            let laid = lay_out_join_sheet(&model);
            assert_eq!(laid.pages.len(), 1, "{size:?} {language:?}");
            for told in [&model.address, &model.wifi.map(|wifi| wifi.password)].into_iter().flatten() {
                assert!(contains(&laid.texts(), told), "{told}");
            }
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
