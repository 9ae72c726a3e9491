//! The minutes (møtereferat) as a Word document, in the order of the printed ones.
//!
//! Neutral: nobody's party, no person beside what was said. Leaves out the notes themselves, which stand in the summary.

use chrono::{DateTime, NaiveTime, Utc};

use super::body::{Body, Look, Piece, plain};
use super::colophon;
use super::phrases::{clock, joined};
use crate::office::OfficeError;
use crate::print::{
    Attendance, HeldBlock, Minutes, MinutesPerson, MinutesPoint, MinutesQuestion, MinutesTable, PointSource,
};

/// The minutes of a workshop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MinutesDocument {
    /// What also stands on paper.
    pub minutes: Minutes,
    /// The time of its content.
    pub made_at: DateTime<Utc>,
}

/// The minutes as a Word document.
///
/// # Errors
/// When the file cannot be put together in memory.
pub fn minutes(document: &MinutesDocument) -> Result<Vec<u8>, OfficeError> {
    let model = &document.minutes;
    let title = rundebord_texts::text(model.frame.language, "export-minutes-title");
    let mut body = Body::new(&model.frame, &title);
    occasion(&mut body, model);
    attendance(&mut body, model);
    programme(&mut body, &model.programme);
    questions(&mut body, &model.questions);
    tables(&mut body, &model.tables);
    course(&mut body, model);
    signatures(&mut body);
    colophon(&mut body, &["export-minutes-later"]);
    body.finish(&title, document.made_at)
}

fn occasion(body: &mut Body<'_>, model: &Minutes) {
    body.tell(Look::Normal, "export-minutes-about");
    let phrases = body.phrases;
    let time = match (model.opened, model.closed) {
        (Some(from), Some(to)) => phrases.say("export-minutes-from-to", &[("from", &clock(from)), ("to", &clock(to))]),
        (Some(from), None) => phrases.say("export-minutes-from", &[("from", &clock(from))]),
        (None, _) => String::new(),
    };
    let (body_of, process) = (phrases.0.municipality.clone(), phrases.0.process_title.clone());
    let lines = [
        ("export-minutes-body", joined([body_of, phrases.0.workshop_title.clone()], ", ")),
        ("export-minutes-case", process),
        ("export-minutes-date", phrases.day()),
        ("export-minutes-time", time),
        ("export-minutes-place", phrases.0.place.clone()),
    ];
    for (label, value) in lines.into_iter().filter(|(_, value)| !value.is_empty()) {
        let label = phrases.text(label);
        body.put(Look::Normal, &[Piece::strong(format!("{label}: ")), value.into()]);
    }
}

fn attendance(body: &mut Body<'_>, model: &Minutes) {
    body.tell(Look::Heading1, "export-minutes-attendance");
    let there = |people: &[MinutesPerson]| {
        let present = people.iter().filter(|person| matches!(person.attendance, Attendance::Present { .. }));
        present.count().to_string()
    };
    let all = model.members.len().to_string();
    let members =
        body.phrases.say("documents-attendance-count-members", &[("present", &there(&model.members)), ("all", &all)]);
    body.say(Look::Normal, members);
    let groups = [
        ("documents-attendance-members", "documents-attendance-substitute", &model.members),
        ("documents-attendance-deputies", "documents-attendance-sits-for", &model.deputies),
        ("documents-attendance-others", "documents-attendance-role", &model.others),
    ];
    for (heading, with, people) in groups.into_iter().filter(|(_, _, people)| !people.is_empty()) {
        body.tell(Look::Heading2, heading);
        let head = body.phrases.heads(["documents-attendance-name", "documents-attendance-presence", with]);
        let row = |person: &MinutesPerson| {
            let with = person.with.clone().unwrap_or_default();
            vec![plain(person.name.clone()), plain(presence(body, &person.attendance)), plain(with)]
        };
        let rows = people.iter().map(row).collect();
        body.table(&[9, 8, 8], &head, rows);
    }
}

/// «Til stede, kom 09:14».
fn presence(body: &Body<'_>, attendance: &Attendance) -> String {
    let at = |id: &str, time: &Option<NaiveTime>| {
        time.map(|time| body.phrases.say(id, &[("time", &clock(time))])).unwrap_or_default()
    };
    match attendance {
        Attendance::Present { arrived, left } => joined(
            [
                body.phrases.text("documents-attendance-present"),
                at("documents-attendance-arrived", arrived),
                at("documents-attendance-left", left),
            ],
            ", ",
        ),
        Attendance::Absent => body.phrases.text("documents-attendance-absent"),
        Attendance::Expected => body.phrases.text("documents-attendance-expected"),
    }
}

fn programme(body: &mut Body<'_>, blocks: &[HeldBlock]) {
    if blocks.is_empty() {
        return;
    }
    body.tell(Look::Heading1, "documents-notice-programme");
    let head = body.phrases.heads(["documents-notice-what", "export-minutes-planned", "export-minutes-held"]);
    let rows = blocks.iter().map(|block| {
        let minutes = body.phrases.count("documents-notice-minutes", "minutes", block.minutes);
        let held = block.held.iter().map(|(from, to)| match to {
            Some(to) => format!("{}–{}", clock(*from), clock(*to)),
            None => body.phrases.say("export-minutes-from", &[("from", &clock(*from))]),
        });
        let held = match block.held.is_empty() {
            true => body.phrases.text("export-minutes-not-held"),
            false => joined(held, ", "),
        };
        vec![plain(block.title.clone()), plain(format!("{}, {minutes}", clock(block.planned))), plain(held)]
    });
    let rows = rows.collect();
    body.table(&[11, 7, 7], &head, rows);
}

fn questions(body: &mut Body<'_>, questions: &[MinutesQuestion]) {
    body.tell(Look::Heading1, "export-minutes-questions");
    body.tell(Look::Normal, "export-minutes-questions-about");
    for question in questions {
        let number = body.phrases.say("documents-question", &[("number", &question.number)]);
        body.say(Look::Heading2, format!("{number}: {}", question.text));
        let notes = body.phrases.count("export-minutes-notes", "count", question.notes);
        body.say(Look::Source, notes);
        match question.points.is_empty() {
            true => body.tell(Look::Normal, "export-minutes-no-points"),
            false => question.points.iter().for_each(|said| point(body, said)),
        }
    }
}

fn point(body: &mut Body<'_>, point: &MinutesPoint) {
    let source = match point.source {
        PointSource::Table { table } => body.phrases.count("documents-table", "table", table),
        PointSource::Plenary => body.phrases.text("documents-mayor-plenary"),
    };
    let item = point.item.clone().unwrap_or_default();
    let who = Piece::strong(format!("{}: ", joined([source, item], ", ")));
    body.put(Look::Bullet, &[who, point.text.as_str().into()]);
}

fn tables(body: &mut Body<'_>, tables: &[MinutesTable]) {
    body.tell(Look::Heading1, "export-minutes-tables");
    let head = body.phrases.heads([
        "documents-seating-table",
        "export-minutes-people",
        "documents-figures-notes",
        "export-minutes-answers",
        "export-minutes-rankings",
        "export-minutes-handed-in",
    ]);
    let rows = tables.iter().map(|table| {
        let handed_in = match table.handed_in {
            Some(at) => body.phrases.say("export-minutes-at", &[("time", &clock(at))]),
            None => body.phrases.text("export-minutes-not-handed-in"),
        };
        let numbers =
            [table.people, table.notes, table.answers, table.rankings].map(|number| plain(number.to_string()));
        let name = body.phrases.count("documents-table", "table", table.number);
        [plain(name)].into_iter().chain(numbers).chain([plain(handed_in)]).collect()
    });
    let rows = rows.collect();
    body.table(&[3, 4, 3, 3, 5, 5], &head, rows);
}

fn course(body: &mut Body<'_>, model: &Minutes) {
    if model.course.is_empty() {
        return;
    }
    body.tell(Look::Heading1, "export-minutes-course");
    let head = body.phrases.heads(["documents-notice-clock", "documents-notice-what"]);
    let rows = model.course.iter().map(|line| vec![plain(clock(line.at)), plain(line.what.clone())]).collect();
    body.table(&[4, 21], &head, rows);
}

/// Room to sign by hand.
fn signatures(body: &mut Body<'_>) {
    body.tell(Look::Heading1, "export-minutes-signatures");
    let head = body.phrases.heads([
        "documents-attendance-role",
        "documents-attendance-name",
        "documents-attendance-signature",
    ]);
    let roles = body.phrases.heads(["export-minutes-leader", "export-minutes-writer"]);
    let rows = roles.map(|role| vec![plain(format!("{role}\n\n")), plain(""), plain("")]).to_vec();
    body.table(&[8, 8, 9], &head, rows);
}
