//! Models with extreme texts, built without chance.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use rundebord_documents::office::{
    Cell, Column, FollowUp, MinutesDocument, Objection, Sheet, SummaryDocument, Workbook,
};
use rundebord_documents::print::{
    Attendance, CourseLine, HeldBlock, Minutes, MinutesPerson, MinutesPoint, MinutesQuestion, MinutesTable, PointSource,
};
use rundebord_texts::Language;

use crate::prints::{self, Size};

/// Texts that programs stumble over; each comes back as it is.
pub fn extreme() -> Vec<String> {
    let texts = [
        "=HYPERLINK(\"http://eksempel.no\";\"Trykk\")",
        "=1+1",
        "+47 99 99 99 99",
        "-2+3",
        "@SUM(1;2)",
        "\t=cmd|' /C calc'!A0",
        "Emoji 😀👍🏽👨‍👩‍👧‍👦 og ✓ ★ → ≥",
        "日本語 og 中文",
        "عربى וגם עברית",
        "Sámegiella: čáhci, đoarrut, ŋáđđi, šaddu, ŧuorpmas, žuvva",
        "Løse tegn: e\u{301} A\u{30a} m\u{304}",
        "<w:p><script>alert(1)</script> & \"gåseøyne\" 'apostrof' ]]> &amp;",
        "_x0041_ er ikke A",
        "To linjer\nog en til",
        "  mellomrom foran og bak  ",
        "0123 er ikke et tall, og 1/2 er ingen dato",
    ];
    let long = ["å".repeat(2_000), "ord ".repeat(500).trim_end().to_owned()];
    texts.map(str::to_owned).into_iter().chain(long).collect()
}

pub fn made_at() -> DateTime<Utc> {
    at(14, 5).and_utc()
}

pub fn at(hour: u32, minute: u32) -> NaiveDateTime {
    day().and_time(clock(hour, minute))
}

pub fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 2, 14).expect("a date that exists")
}

fn clock(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).expect("a time that exists")
}

/// A summary with every extreme text as a statement, a note, a follow-up and an objection.
pub fn summary(size: Size, language: Language, round: u8) -> SummaryDocument {
    let mut summary = prints::summary(size, language, round);
    let texts = extreme();
    let notes =
        summary.questions.iter_mut().flat_map(|question| &mut question.tables).flat_map(|table| &mut table.notes);
    for (note, text) in notes.zip(&texts) {
        note.text.clone_from(text);
    }
    let statements = summary.themes.iter_mut().flat_map(|theme| &mut theme.statements);
    for (statement, text) in statements.zip(&texts) {
        statement.text.clone_from(text);
    }
    let follow_up = |(number, text): (u32, &String)| FollowUp {
        reference: format!("O-{number}"),
        question: text.clone(),
        notes: vec![format!("B1-{number}")],
        owner: "Planavdelingen".to_owned(),
        due: Some(day()),
        answer: number.is_multiple_of(2).then(|| text.clone()),
        sources: vec!["SSB, tabell 11668".to_owned()],
    };
    let objection = |(number, text): (u32, &String)| Objection {
        reference: format!("I-{number}"),
        statement: Some(number),
        table: number.is_multiple_of(2).then_some(4),
        text: text.clone(),
        outcome: number.is_multiple_of(2).then(|| "Tatt til følge".to_owned()),
        answer: number.is_multiple_of(2).then(|| "Rettet.".to_owned()),
    };
    SummaryDocument {
        summary,
        made_at: made_at(),
        follow_ups: (1..).zip(&texts).map(follow_up).collect(),
        objections: (1..).zip(&texts).map(objection).collect(),
    }
}

pub fn minutes(language: Language) -> MinutesDocument {
    let person = |name: &str, attendance| MinutesPerson { name: name.to_owned(), attendance, with: None };
    let present = Attendance::Present { arrived: Some(clock(9, 14)), left: Some(clock(11, 0)) };
    let point = |text: String| MinutesPoint { source: PointSource::Table { table: 4 }, item: Some("HM2".into()), text };
    let minutes = Minutes {
        frame: prints::frame(language, 2),
        opened: Some(clock(9, 0)),
        closed: Some(clock(12, 2)),
        programme: vec![HeldBlock {
            title: "Lange linjer".to_owned(),
            planned: clock(9, 30),
            minutes: 45,
            held: vec![(clock(9, 32), Some(clock(10, 21)))],
        }],
        members: vec![person("=Kari Vik", present), person("Ole Moen", Attendance::Absent)],
        deputies: vec![MinutesPerson {
            with: Some("Ole Moen".into()), ..person("Siri Å. Nilsen", Attendance::Absent)
        }],
        others: vec![],
        questions: vec![MinutesQuestion {
            number: "2b".to_owned(),
            text: "Hva skal endres?".to_owned(),
            notes: 12,
            points: extreme().into_iter().map(point).collect(),
        }],
        tables: vec![MinutesTable {
            number: 4,
            people: 6,
            notes: 12,
            answers: 3,
            rankings: 1,
            handed_in: Some(clock(11, 48)),
        }],
        course: vec![CourseLine { at: clock(9, 0), what: "Verkstedet ble åpnet.".to_owned() }],
    };
    MinutesDocument { minutes, made_at: made_at() }
}

pub fn workbook(language: Language) -> Workbook {
    let column = |title: &str| Column { title: title.to_owned(), width: 20 };
    let row = |(number, text): (u32, String)| vec![Cell::from(number), text.into(), day().into(), at(9, 32).into()];
    let columns = || vec![column("Nr."), column("Tekst"), column("Dag"), column("Tid")];
    Workbook {
        language,
        title: "Alt".to_owned(),
        municipality: "Lillevik kommune".to_owned(),
        made_at: made_at(),
        sheets: vec![
            Sheet { name: "Notater".to_owned(), columns: columns(), rows: (1..).zip(extreme()).map(row).collect() },
            Sheet { name: "Innvendinger".to_owned(), columns: columns(), rows: vec![] },
        ],
    }
}
