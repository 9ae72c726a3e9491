//! The minutes: their model in all sizes, and that everything in it stands on paper as it does in Word.

use rundebord_documents::print::{
    Attendance, AttendanceKind, CourseLine, HeldBlock, Minutes, MinutesPerson, MinutesPoint, MinutesQuestion,
    MinutesTable, PointSource, PrintError, Status, lay_out_minutes, minutes,
};
use rundebord_texts::{Language, text};

use super::models::{at, attendance_list, mayors_page, notice};
use crate::models::Size;
use crate::reading::{assert_sound, contains};

/// Of the same people, programme and points as the day's other documents.
pub fn model(size: Size, language: Language) -> Minutes {
    let list = attendance_list(size, language, AttendanceKind::Filled);
    let name = |id: Option<u32>| {
        let all = list.members.iter().chain(&list.deputies);
        all.filter(|one| Some(one.person) == id).map(|one| one.name.clone()).next()
    };
    let deputy = |member: u32| list.deputies.iter().find(|deputy| deputy.sits_for == Some(member));
    let person = |name: &str, attendance, with| MinutesPerson { name: name.to_owned(), attendance, with };
    let member = |one: &rundebord_documents::print::Attendee| {
        person(&one.name, one.attendance, deputy(one.person).map(|deputy| deputy.name.clone()))
    };
    Minutes {
        members: list.members.iter().map(member).collect(),
        deputies: list.deputies.iter().map(|one| person(&one.name, one.attendance, name(one.sits_for))).collect(),
        others: list.others.iter().map(|one| person(&one.name, one.attendance, Some(one.role.clone()))).collect(),
        opened: Some(at(9, 0)),
        closed: (size != Size::Small).then(|| at(12, 2)),
        programme: programme(size, language),
        questions: mayors_page(size, language).questions.into_iter().map(question).collect(),
        tables: (1..=size.tables()).map(table).collect(),
        course: course(size),
        frame: list.frame,
    }
}

fn programme(size: Size, language: Language) -> Vec<HeldBlock> {
    let held = |place: usize| match place % 4 {
        0 => vec![(at(9, 32), Some(at(10, 21)))],
        1 => vec![(at(10, 21), Some(at(10, 40))), (at(11, 5), None)],
        2 => vec![],
        _ => vec![(at(11, 10), Some(at(11, 30)))],
    };
    let blocks = notice(size, language).programme.into_iter().enumerate();
    let block = |(place, block): (usize, rundebord_documents::print::NoticeBlock)| HeldBlock {
        title: block.title,
        planned: block.from,
        minutes: block.minutes,
        held: held(place),
    };
    blocks.map(block).collect()
}

fn question(asked: rundebord_documents::print::MayorsQuestion) -> MinutesQuestion {
    let point = |point: rundebord_documents::print::MayorsPoint| MinutesPoint {
        source: point.source,
        item: point.item,
        text: point.text,
    };
    MinutesQuestion {
        number: asked.number,
        text: asked.text,
        notes: asked.notes.len() as u32,
        points: asked.points.into_iter().map(point).collect(),
    }
}

fn table(number: u32) -> MinutesTable {
    let handed_in = (!number.is_multiple_of(5)).then(|| at(11, 30 + number));
    MinutesTable { number, people: 5, notes: 1_000 + number, answers: 3, rankings: 1, handed_in }
}

fn course(size: Size) -> Vec<CourseLine> {
    let line = |minute: u32| CourseLine { at: at(11, minute), what: format!("Bord {minute} leverte.") };
    if size == Size::Small { vec![] } else { (1..=size.tables() * 4).map(line).collect() }
}

#[test]
fn minutes_tell_everything_of_their_model_once_in_the_order_of_the_word_document() {
    let model = model(Size::Normal, Language::Nb);
    let texts = lay_out_minutes(&model).texts();
    let headings = [
        "Møtereferat",
        "Verkstedet var et åpent møte uten vedtak.",
        "lørdag 14. februar 2026",
        "kl. 09:00–12:02",
        "Oppmøte",
        "Medlemmer",
        "Varamedlemmer",
        "Administrasjon og observatører",
        "Program",
        "Spørsmål som ble behandlet",
        "Innlevering fra bordene",
        "Møtets gang",
        "Underskrifter",
        "Møteleder",
        "Referent",
        "Om dette dokumentet",
        "Etter at verkstedet er avsluttet",
    ];
    let place = |from: usize, wanted: &str| {
        from + texts[from..].iter().position(|text| text.starts_with(wanted)).unwrap_or_else(|| panic!("{wanted}"))
    };
    headings.iter().fold(0, |from, wanted| place(from, wanted));
    for wanted in ["10:21–10:40, fra kl. 11:05", "Ikke holdt", "09:20, 5 min", "Ikke levert", "kl. 11:31", "1\u{a0}001"]
    {
        assert!(contains(&texts, wanted), "{wanted}");
    }
    for person in model.members.iter().chain(&model.deputies).chain(&model.others) {
        assert!(contains(&texts, &person.name), "{}", person.name);
    }
    for point in model.questions.iter().flat_map(|question| &question.points) {
        assert!(contains(&texts, &point.text), "{}", point.text);
    }
    assert!(!contains(&texts, "Parti"), "minutes name no party");
}

#[test]
fn a_point_says_which_table_it_is_from_and_what_it_is_about_and_a_question_without_points_says_so() {
    let mut model = model(Size::Small, Language::Nn);
    let point = |source, text: &str| MinutesPoint { source, item: Some("HM2".into()), text: text.to_owned() };
    let points = vec![point(PointSource::Table { table: 4 }, "Eigne mål."), point(PointSource::Plenary, "Semje.")];
    model.questions = vec![
        MinutesQuestion { number: "2b".into(), text: "Kva skal endrast?".into(), notes: 1, points },
        MinutesQuestion { number: "3".into(), text: "Kva står att?".into(), notes: 0, points: vec![] },
    ];
    let texts = lay_out_minutes(&model).texts();
    for wanted in [
        "Spørsmål 2b: Kva skal endrast?",
        "Bord 4, HM2: Eigne mål.",
        "Plenum, HM2: Semje.",
        "1 notat frå borda",
        "Ingen notat frå borda",
        "Det er ikkje skrive punkt frå plenum.",
        "frå kl. 09:00",
    ] {
        assert!(contains(&texts, wanted), "{wanted}");
    }
}

#[test]
fn a_day_of_which_nothing_is_known_still_has_minutes_to_sign() -> Result<(), PrintError> {
    let mut model = model(Size::Small, Language::Nb);
    (model.opened, model.closed) = (None, None);
    (model.members, model.questions, model.tables) = (vec![], vec![], vec![]);
    model.frame.status = Status::Draft;
    let laid = lay_out_minutes(&model);
    assert_sound(&laid, "empty minutes");
    let texts = laid.texts();
    assert!(contains(&texts, "0 av 0 medlemmer var til stede.") && contains(&texts, "Underskrift"));
    assert!(!contains(&texts, "Tid") && !contains(&texts, "Møtets gang"));
    assert_eq!(texts[0], text(Language::Nb, "documents-draft"));
    assert_eq!(minutes(&model)?, minutes(&model)?);
    Ok(())
}

#[test]
fn the_rows_to_sign_stand_under_their_heading_however_long_the_course_is() {
    let mut model = model(Size::Small, Language::Nb);
    for lines in 0..60 {
        model.course =
            (0..lines).map(|minute| CourseLine { at: at(10, minute), what: "Bord 1 leverte.".into() }).collect();
        let laid = lay_out_minutes(&model);
        assert_sound(&laid, &format!("{lines} lines"));
        let has = |text: &str| {
            let page = laid.pages.iter().position(|page| page.items.iter().any(|item| item.text() == Some(text)));
            page.expect("a page that has it")
        };
        assert_eq!((has("Underskrifter"), has("Underskrifter")), (has("Møteleder"), has("Referent")), "{lines} lines");
    }
}

#[test]
fn somebody_without_a_note_of_when_is_simply_there() {
    let mut model = model(Size::Small, Language::Nb);
    let there = Attendance::Present { arrived: None, left: None };
    model.members = vec![MinutesPerson { name: "Kari Vik".into(), attendance: there, with: None }];
    let texts = lay_out_minutes(&model).texts();
    let name = texts.iter().position(|text| text == "Kari Vik").expect("a row");
    assert_eq!(texts[name + 1], "Til stede");
}
