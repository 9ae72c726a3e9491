//! The notice, the attendance list, the minutes and the mayor's page.

mod mayor;
pub mod minutes;
pub mod models;

use rundebord_documents::print::{
    Attendance, AttendanceKind, PrintError, attendance_list, lay_out_attendance_list, lay_out_mayors_page,
    lay_out_minutes, lay_out_notice, mayors_page, notice,
    page::{Laid, Mark, Page},
};
use rundebord_texts::Language;

use crate::models::Size;
use crate::reading::{assert_sound, contains, page_text, pages_read, squeezed};

const KINDS: [AttendanceKind; 2] = [AttendanceKind::Blank, AttendanceKind::Filled];

pub fn everything(size: Size, language: Language) -> Vec<(String, Laid)> {
    let list = |kind| lay_out_attendance_list(&models::attendance_list(size, language, kind));
    let lists = KINDS.map(|kind| (format!("attendance {kind:?}"), list(kind)));
    let notice = ("notice".to_owned(), lay_out_notice(&models::notice(size, language)));
    let mayor = ("mayor".to_owned(), lay_out_mayors_page(&models::mayors_page(size, language)));
    let minutes = ("minutes".to_owned(), lay_out_minutes(&minutes::model(size, language)));
    lists.into_iter().chain([notice, mayor, minutes]).collect()
}

fn repeated(page: &Page) -> Vec<&str> {
    page.items.iter().filter(|item| item.mark == Mark::Repeat).filter_map(|item| item.text()).collect()
}

#[test]
fn a_notice_says_when_and_where_and_that_anybody_may_come() {
    let texts = lay_out_notice(&models::notice(Size::Normal, Language::Nb)).texts();
    for wanted in [
        "Innkalling til politisk verksted 1",
        "lørdag 14. februar 2026 kl. 09:00–12:00",
        "Kommunestyresalen, Lillevik rådhus",
        "Verkstedet er et åpent møte, og alle kan komme og høre på. Det gjør ingen vedtak.",
        "09:25–10:00",
        "3a, 3b, 4",
        "43 medlemmer",
        "10 varamedlemmer",
    ] {
        assert!(contains(&texts, wanted), "{wanted}");
    }
}

#[test]
fn a_notice_is_no_more_than_two_pages_for_a_council_of_67_with_long_names() {
    let mut model = models::notice(Size::Normal, Language::Nn);
    let long = models::notice(Size::Extreme, Language::Nn);
    (model.members, model.deputies) = (long.members, long.deputies);
    for (one, number) in model.members.iter_mut().chain(&mut model.deputies).zip(10..) {
        one.name = format!("Anne Margrethe Čáhput-Kristoffersen Li{number}");
        assert_eq!(one.name.chars().count(), 40);
    }
    let laid = lay_out_notice(&model);
    assert_eq!(laid.pages.len(), 2);
    assert_sound(&laid, "67 called");
}

#[test]
fn everybody_called_stands_once_in_norwegian_order_and_deputies_after_members() {
    let mut model = models::notice(Size::Normal, Language::Nb);
    for (one, name) in model.members.iter_mut().zip(["Ånund", "Ærlend", "Zakarias", "Østen"]) {
        (one.name, one.sort_name) = (name.to_owned(), name.to_owned());
    }
    let texts = lay_out_notice(&model).texts();
    let place = |name: &str| texts.iter().position(|text| text.starts_with(name));
    let order = ["Zakarias  ", "Ærlend  ", "Østen  ", "Ånund  ", "10 varamedlemmer"].map(place);
    assert!(order[0].is_some() && order.is_sorted(), "{order:?}");
}

#[test]
fn a_heading_over_names_is_never_alone_however_long_the_programme_is() {
    for blocks in 1..40 {
        let mut model = models::notice(Size::Normal, Language::Nb);
        let block = model.programme[0].clone();
        model.programme = vec![block; blocks];
        assert_sound(&lay_out_notice(&model), &format!("{blocks} blocks"));
    }
}

#[test]
fn a_blank_list_says_nothing_of_who_is_there_and_has_rows_to_sign_for_everybody() {
    for size in Size::ALL {
        let mut model = models::attendance_list(size, Language::Nb, AttendanceKind::Blank);
        let before = lay_out_attendance_list(&model);
        let people = model.members.iter_mut().chain(&mut model.deputies);
        people.for_each(|one| one.attendance = Attendance::Absent);
        assert_eq!(before, lay_out_attendance_list(&model));
        assert!(contains(&before.texts(), "Underskrift") && !contains(&before.texts(), "Til stede"));
        for one in model.members.iter().chain(&model.deputies) {
            assert!(contains(&before.texts(), &one.name), "{}", one.name);
        }
    }
}

#[test]
fn every_page_that_a_list_goes_on_to_has_the_heads_of_its_columns() {
    for kind in KINDS {
        let laid = lay_out_attendance_list(&models::attendance_list(Size::Extreme, Language::Nb, kind));
        assert!(laid.pages.len() > 2);
        for page in &laid.pages[1..2] {
            assert_eq!(repeated(page)[..2], ["Navn", "Parti"]);
        }
    }
}

#[test]
fn a_filled_list_counts_and_tells_times_and_who_sits_in_for_whom() {
    let mut model = models::attendance_list(Size::Five, Language::Nb, AttendanceKind::Filled);
    let (member, deputy) = (model.members[3].clone(), model.deputies[0].clone());
    assert_eq!(deputy.sits_for, Some(member.person));
    let laid = lay_out_attendance_list(&model);
    let texts = laid.texts();
    for wanted in ["Til stede, kom 09:05, gikk 11:40", "Ikke til stede", "Ikke registrert", "Sitter ikke ved bord."] {
        assert!(contains(&texts, wanted), "{wanted}");
    }
    assert!(contains(&texts, "21 av 25 medlemmer var til stede."));
    let times = |name: &String| texts.iter().filter(|text| *text == name).count();
    let same = model.members.iter().filter(|one| one.name == deputy.name).count();
    assert_eq!(times(&deputy.name), 2 + same, "in a row of its own and in the member's");
    let quorum = ["vedtaksfør", "forfall", "beslutningsdyktig"];
    assert!(quorum.iter().all(|word| !contains(&texts, word)));
    model.deputies.clear();
    assert!(!contains(&lay_out_attendance_list(&model).texts(), "Varamedlemmer"));
}

#[test]
fn every_text_of_the_days_documents_can_be_copied_out_and_the_same_model_gives_the_same_bytes() -> Result<(), PrintError>
{
    for size in [Size::Small, Size::Extreme] {
        let model = models::notice(size, Language::Nn);
        assert_eq!(notice(&model)?, notice(&model)?);
        let list = models::attendance_list(size, Language::Nn, AttendanceKind::Filled);
        assert_eq!(attendance_list(&list)?, attendance_list(&list)?);
        let page = models::mayors_page(size, Language::Nn);
        assert_eq!(mayors_page(&page)?, mayors_page(&page)?);
        for (name, laid) in everything(size, Language::Nn) {
            let read = pages_read(&rundebord_documents::print::render(&laid)?)?;
            for (page, read) in laid.pages.iter().zip(&read) {
                assert_eq!(page_text(page), squeezed(read), "{name}");
            }
        }
    }
    Ok(())
}

#[test]
fn the_days_documents_have_lists_tables_and_headings_for_those_who_listen() -> Result<(), PrintError> {
    let count = |bytes: &[u8], tag: &str| -> Result<usize, PrintError> {
        let file = lopdf::Document::load_mem(bytes)?;
        let elements = file.objects.values().filter_map(|object| object.as_dict().ok());
        let is = |role: &lopdf::Object| role.as_name().is_ok_and(|name| name == tag.as_bytes());
        Ok(elements.filter(|element| element.has(b"K") && element.get(b"S").is_ok_and(is)).count())
    };
    let bytes = notice(&models::notice(Size::Normal, Language::Nb))?;
    assert_eq!((count(&bytes, "H1")?, count(&bytes, "L")?, count(&bytes, "LBody")?), (1, 2, 53));
    let bytes = attendance_list(&models::attendance_list(Size::Normal, Language::Nb, AttendanceKind::Filled))?;
    let rows = 43 + 10 + 3;
    assert_eq!((count(&bytes, "H2")?, count(&bytes, "Table")?, count(&bytes, "TH")?), (3, 3, 11 + rows));
    let bytes = mayors_page(&models::mayors_page(Size::Normal, Language::Nb))?;
    assert_eq!((count(&bytes, "H1")?, count(&bytes, "H2")?), (1, 4));
    Ok(())
}
