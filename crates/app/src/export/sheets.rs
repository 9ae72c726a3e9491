//! Everything in the file, a sheet for each kind, as it is now. Party stands in the list of people and nowhere else.

mod desk;
mod notes;
mod people;
mod statements;

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDateTime, Utc};
use rundebord_core::{PlanItemId, State, StatementId, WorkshopId};
use rundebord_documents::office::{Cell, Column, Sheet, Workbook};
use rundebord_texts::{Language, text, text_with};

use super::{on_the_wall, words};
use crate::printing::{Happened, journal};
use crate::view::plan_items;
use crate::{AppError, Door};

pub(super) fn workbook(door: &Door) -> Result<Workbook, AppError> {
    let book = Book::of(door);
    let made_at = door.time_of(door.head().seq)?;
    let process = door.state().process.as_ref().map(|process| &process.details);
    Ok(Workbook {
        language: book.language,
        title: process.map(|process| process.title.clone()).unwrap_or_default(),
        municipality: process.map(|process| process.municipality.clone()).unwrap_or_default(),
        made_at,
        sheets: vec![
            about(door, &book, made_at),
            notes::notes(&book),
            statements::statements(&book),
            statements::versions(&book),
            statements::trace(&book),
            desk::verdicts(&book),
            desk::set_aside(&book),
            desk::follow_ups(&book),
            desk::objections(&book),
            notes::plenary(&book),
            notes::rankings(&book),
            people::people(&book),
            log(door, &book)?,
        ],
    })
}

/// What the sheets look things up in.
struct Book<'a> {
    state: &'a State,
    language: Language,
    codes: BTreeMap<PlanItemId, String>,
}

impl<'a> Book<'a> {
    fn of(door: &'a Door) -> Self {
        let items = plan_items(door.state()).into_iter();
        let codes = items.map(|item| (item.id, format!("{} {}", item.code, item.text))).collect();
        Self { state: door.state(), language: door.language(), codes }
    }

    fn text(&self, id: &str) -> String {
        text(self.language, id)
    }

    fn say(&self, id: &str, name: &str, value: &str) -> String {
        text_with(self.language, id, &[(name, value.into())])
    }

    /// `columns` are ids of texts, each with a width in letters.
    fn sheet(&self, name: &str, columns: &[(&str, u16)], rows: Vec<Vec<Cell>>) -> Sheet {
        let column =
            |(id, width): &(&str, u16)| Column { title: self.text(&format!("export-column-{id}")), width: *width };
        Sheet { name: self.text(&format!("export-sheet-{name}")), columns: columns.iter().map(column).collect(), rows }
    }

    fn round(&self, workshop: WorkshopId) -> Cell {
        self.state.workshop(workshop).map(|workshop| u32::from(workshop.round)).into()
    }

    fn item(&self, item: Option<PlanItemId>) -> Cell {
        item.and_then(|item| self.codes.get(&item).cloned()).into()
    }

    /// «F3».
    fn statement(&self, id: StatementId) -> Cell {
        self.state.known_statement(id).map(|statement| self.number(statement.number)).into()
    }

    fn number(&self, number: u32) -> String {
        text_with(self.language, "documents-statement", &[("number", number.into())])
    }
}

fn at(at: DateTime<Utc>) -> Cell {
    let moment: NaiveDateTime = on_the_wall(at);
    moment.into()
}

fn about(door: &Door, book: &Book<'_>, made_at: DateTime<Utc>) -> Sheet {
    let process = door.state().process.as_ref().map(|process| &process.details);
    let period = process.map(|process| format!("{}–{}", process.period_from, process.period_to));
    let head = door.head();
    let lines: [(&str, Cell); 8] = [
        ("export-about-municipality", process.map(|process| process.municipality.clone()).into()),
        ("export-about-process", process.map(|process| process.title.clone()).into()),
        ("export-about-period", period.into()),
        ("export-about-head", u32::try_from(head.seq).unwrap_or(u32::MAX).into()),
        ("export-about-at", at(made_at)),
        ("export-about-hash", head.hash.clone().into()),
        ("export-about-use", book.text("export-about-use-text").into()),
        ("export-about-party", book.text("export-about-party-text").into()),
    ];
    let rows = lines.into_iter().map(|(label, value)| vec![book.text(label).into(), value]).collect();
    book.sheet("about", &[("what", 28), ("value", 80)], rows)
}

fn log(door: &Door, book: &Book<'_>) -> Result<Sheet, AppError> {
    let columns = [("number", 8), ("time", 20), ("event", 52), ("actor", 26), ("hash", 68)];
    let row = |happened: Happened| {
        let id = format!("log-{}", happened.kind);
        let told = book.text(&id);
        // An event without a text keeps its own name.
        let told = if told.contains(&id) { happened.kind } else { told };
        vec![
            u32::try_from(happened.seq).unwrap_or(u32::MAX).into(),
            at(happened.at),
            told.into(),
            words::actor(book.language, book.state, happened.actor.as_ref()).into(),
            happened.hash.into(),
        ]
    };
    Ok(book.sheet("log", &columns, journal(door)?.into_iter().map(row).collect()))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use rundebord_core::WrittenLanguage;
    use tempfile::TempDir;

    use super::*;
    use crate::{DEMO_ROSTER, DEMO_ROSTER_NAME, Demo, DemoStage, RosterSource, play};

    fn made(dir: &TempDir, language: WrittenLanguage) -> (Door, Workbook) {
        let roster = RosterSource::File { name: DEMO_ROSTER_NAME.into(), bytes: DEMO_ROSTER.to_vec() };
        let demo = Demo { roster, tables: Some(4), language, until: DemoStage::Whole };
        let door = play(&dir.path().join("demo.rundebord"), &demo).unwrap();
        let book = workbook(&door).unwrap();
        (door, book)
    }

    fn texts(sheet: &Sheet) -> BTreeSet<&str> {
        let cells = sheet.rows.iter().flatten();
        cells.filter_map(|cell| if let Cell::Text(text) = cell { Some(text.as_str()) } else { None }).collect()
    }

    #[test]
    fn every_row_fills_its_columns_and_every_word_has_a_text() {
        for language in [WrittenLanguage::Nb, WrittenLanguage::Nn] {
            let dir = TempDir::new().unwrap();
            let (door, book) = made(&dir, language);
            let names: BTreeSet<_> = book.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
            assert_eq!((book.sheets.len(), names.len()), (13, 13));
            for sheet in &book.sheets {
                let columns = sheet.columns.iter().map(|column| column.title.as_str());
                let untold = |text: &&str| text.contains("export-") || text.contains("documents-");
                assert_eq!(columns.chain([sheet.name.as_str()]).chain(texts(sheet)).find(untold), None);
                assert!(sheet.rows.iter().all(|row| row.len() == sheet.columns.len()), "{}", sheet.name);
            }
            let rows = |index: usize| book.sheets[index].rows.len();
            assert_eq!(rows(1), door.state().notes.len());
            assert_eq!(rows(12) as u64, door.head().seq);
        }
    }

    #[test]
    fn parties_stand_in_the_list_of_people_and_nowhere_else() {
        let dir = TempDir::new().unwrap();
        let (door, book) = made(&dir, WrittenLanguage::Nb);
        let parties = door.state().people.values().filter_map(|person| person.details.party.as_deref());
        let parties: BTreeSet<_> = parties.collect();
        assert!(parties.len() > 2);
        for (sheet, number) in book.sheets.iter().zip(0..) {
            assert_eq!(!texts(sheet).is_disjoint(&parties), number == 11, "{}", sheet.name);
        }
    }
}
