//! Models of the day's documents in all sizes.

use chrono::{NaiveTime, TimeDelta};
use rundebord_documents::print::{
    Attendance, AttendanceKind, AttendanceList, Attendee, Called, ItemCount, MayorsNote, MayorsPage, MayorsPoint,
    MayorsQuestion, Notice, NoticeBlock, OtherAttendee, PointSource, RankedRow,
};
use rundebord_texts::Language;

use crate::models::{Size, frame, seats, summary};

pub fn at(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).expect("a time that exists")
}

const PROGRAMME: [(u32, &str, &[&str]); 8] = [
    (20, "Innledning: Slik står det til i Lillevik", &[]),
    (5, "Stille refleksjon", &["1"]),
    (35, "Gruppediskusjon", &["1", "2"]),
    (15, "Pause", &[]),
    (45, "Gruppediskusjon", &["3a", "3b", "4"]),
    (25, "Plenum: bordene forteller", &["1", "2", "3a", "3b", "4"]),
    (10, "Gjennomlesing og innlevering", &[]),
    (5, "Avslutning ved ordføreren", &[]),
];

const TEXT: &str = "Kommunestyret inviteres til å gi retning til kommuneplanens samfunnsdel før administrasjonen \
    skriver et utkast. Dere sitter i grupper på tvers av partiene og skriver selv ned det dere kommer fram til.\n\n\
    Les kunnskapsgrunnlaget på forhånd. Meld fra til møtesekretæren om du ikke kan møte, så kaller vi inn vara.";

fn programme(size: Size) -> Vec<NoticeBlock> {
    let mut from = at(9, 0);
    let times = if size == Size::Extreme { 4 } else { 1 };
    let mut blocks = Vec::new();
    for (minutes, title, questions) in PROGRAMME.repeat(times) {
        let title = if size == Size::Extreme { format!("{title} og {}", "å".repeat(90)) } else { title.to_owned() };
        let questions = questions.iter().map(|number| (*number).to_owned()).collect();
        blocks.push(NoticeBlock { from, minutes, title, questions });
        from += TimeDelta::minutes(minutes.into());
    }
    if size == Size::Small { Vec::new() } else { blocks }
}

fn called(size: Size, from: u32, count: u32) -> Vec<Called> {
    let seats = seats(size, from..from + count).into_iter();
    seats.map(|seat| Called { name: seat.name, sort_name: seat.sort_name, party: seat.party }).collect()
}

fn deputies(size: Size) -> u32 {
    if size == Size::Small { 0 } else { size.people() / 4 }
}

pub fn notice(size: Size, language: Language) -> Notice {
    let text = match size {
        Size::Small => String::new(),
        Size::Extreme => format!("{TEXT}\r\n\r\n{} 😀 عربى čáhci\n{TEXT}", "ord".repeat(700)),
        _ => TEXT.to_owned(),
    };
    Notice {
        frame: frame(language, 1),
        from: at(9, 0),
        to: at(12, 0),
        text,
        programme: programme(size),
        members: called(size, 0, size.people()),
        deputies: called(size, 100, deputies(size)),
    }
}

fn attendance(index: u32) -> Attendance {
    let there = |arrived, left| Attendance::Present { arrived, left };
    match index % 12 {
        3 => Attendance::Absent,
        5 => there(Some(at(9, 20)), None),
        7 => there(None, Some(at(11, 0))),
        8 => there(Some(at(9, 5)), Some(at(11, 40))),
        10 => Attendance::Expected,
        _ => there(None, None),
    }
}

fn attendees(size: Size, from: u32, count: u32) -> Vec<Attendee> {
    let attendee = |seat: rundebord_documents::print::Seat| Attendee {
        person: seat.person,
        name: seat.name,
        sort_name: seat.sort_name,
        party: seat.party,
        attendance: attendance(seat.person),
        sits_for: None,
    };
    seats(size, from..from + count).into_iter().map(attendee).collect()
}

pub fn attendance_list(size: Size, language: Language, kind: AttendanceKind) -> AttendanceList {
    let members = attendees(size, 0, size.people());
    let absent = members.iter().filter(|one| one.attendance == Attendance::Absent).map(|one| one.person);
    let mut deputies = attendees(size, 100, deputies(size));
    for (deputy, member) in deputies.iter_mut().zip(absent) {
        deputy.sits_for = Some(member);
        deputy.attendance = Attendance::Present { arrived: None, left: None };
    }
    let other = |(name, role): &(&str, &str)| OtherAttendee {
        name: (*name).to_owned(),
        sort_name: (*name).to_owned(),
        role: (*role).to_owned(),
        attendance: Attendance::Present { arrived: None, left: None },
    };
    let others =
        [("Åshild Planlegger", "Prosessleder"), ("Bodil Rådmann", "Kommunedirektør"), ("Knut Ung", "Observatør")];
    let others = if size == Size::Small { Vec::new() } else { others.iter().map(other).collect() };
    AttendanceList { frame: frame(language, 1), kind, members, deputies, others }
}

/// From the notes of a summary: as many, and as strange.
pub fn mayors_page(size: Size, language: Language) -> MayorsPage {
    let asked = summary(size, language, 2).questions;
    let item = |serial: u32| ItemCount {
        code: format!("HM{serial}"),
        text: ["Levende bygder", "Et sentrum for alle", "Fjorden som ressurs for folk og næring i hele kommunen"]
            [(serial % 3) as usize]
            .to_owned(),
        continued: serial % 7,
        changed: 3,
        dropped: serial % 2,
    };
    let row = |serial: u32| RankedRow { text: format!("Satsingsområde {serial}"), points: 40 - serial, tables: 8 };
    let question = |(index, notes): (usize, rundebord_documents::print::QuestionNotes)| {
        let handed_in: Vec<_> = notes.tables.into_iter().flat_map(|table| table.notes).collect();
        let note = |note: &rundebord_documents::print::Note| MayorsNote {
            table: note.reference[1..].split('-').next().and_then(|table| table.parse().ok()).expect("a table"),
            reference: note.reference.clone(),
            item: (index == 1).then(|| "HM2".to_owned()),
            text: note.text.clone(),
        };
        let point = |(serial, note): (u32, &rundebord_documents::print::Note)| MayorsPoint {
            source: if serial == 0 { PointSource::Plenary } else { PointSource::Table { table: serial } },
            item: (index == 1).then(|| "HM1".to_owned()),
            text: note.text.clone(),
        };
        let few = if size == Size::Small { 0 } else { size.tables() / 3 };
        MayorsQuestion {
            answers: Some(rundebord_documents::print::AnswerCounts { right: 9, partly: 4, wrong: 2, missing: 1 }),
            number: (index + 1).to_string(),
            text: notes.title,
            items: if index == 1 { (1..=few * 2).map(item).collect() } else { Vec::new() },
            ranking: if index == 3 { (1..=few * 2).map(row).collect() } else { Vec::new() },
            points: (0..few).zip(&handed_in).map(point).collect(),
            notes: handed_in.iter().map(note).collect(),
        }
    };
    let questions = asked.into_iter().enumerate().map(question).collect();
    let missing = if size == Size::Small { Vec::new() } else { vec![size.tables()] };
    let handed_in = size.tables() - missing.len() as u32;
    MayorsPage { frame: frame(language, 1), tables: size.tables(), handed_in, missing, questions }
}
