//! The words that the documents share, in the municipality's written language.

use chrono::NaiveTime;
use rundebord_texts::{Value, date_with_weekday, text, text_with};

use crate::print::{Frame, Spread, Stance, Verdict};

/// Whose document it is, and so its language.
#[derive(Clone, Copy)]
pub(super) struct Phrases<'a>(pub(super) &'a Frame);

impl Phrases<'_> {
    pub(super) fn text(&self, id: &str) -> String {
        text(self.0.language, id)
    }

    pub(super) fn say(&self, id: &str, values: &[(&str, &str)]) -> String {
        let values: Vec<(&str, Value<'_>)> = values.iter().map(|(name, value)| (*name, (*value).into())).collect();
        text_with(self.0.language, id, &values)
    }

    pub(super) fn count(&self, id: &str, name: &str, number: u32) -> String {
        text_with(self.0.language, id, &[(name, number.into())])
    }

    pub(super) fn heads<const N: usize>(&self, ids: [&str; N]) -> [String; N] {
        ids.map(|id| self.text(id))
    }

    /// Whose it is, on one line.
    pub(super) fn process(&self) -> String {
        joined([self.0.municipality.clone(), self.0.process_title.clone()], " · ")
    }

    /// The workshop's day and place, on one line.
    pub(super) fn occasion(&self) -> String {
        joined([self.0.workshop_title.clone(), self.day(), self.0.place.clone()], " · ")
    }

    /// «onsdag 14. februar 2024».
    pub(super) fn day(&self) -> String {
        date_with_weekday(self.0.language, self.0.date)
    }

    /// What the head of each page says.
    pub(super) fn course(&self, title: &str) -> String {
        joined([self.0.municipality.clone(), self.0.workshop_title.clone(), title.to_owned()], " · ")
    }

    /// «F3».
    pub(super) fn statement(&self, number: u32) -> String {
        self.count("documents-statement", "number", number)
    }

    pub(super) fn statements(&self, numbers: &[u32]) -> String {
        joined(numbers.iter().map(|number| self.statement(*number)), ", ")
    }

    pub(super) fn spread(&self, spread: Spread) -> String {
        let (tables, of) = (spread.tables.to_string(), spread.of.to_string());
        self.say("documents-spread", &[("tables", &tables), ("of", &of)])
    }

    pub(super) fn verdict(&self, verdict: Verdict) -> String {
        self.text(match verdict {
            Verdict::Correct => "documents-verdict-correct",
            Verdict::Partly => "documents-verdict-partly",
            Verdict::Incorrect => "documents-verdict-incorrect",
            Verdict::Missing => "documents-verdict-missing",
        })
    }

    pub(super) fn stance(&self, stance: Stance) -> String {
        self.text(match stance {
            Stance::Continued => "documents-stance-continued",
            Stance::Changed => "documents-stance-changed",
            Stance::Dropped => "documents-stance-dropped",
        })
    }

    /// Which state of the journal the document shows.
    pub(super) fn state(&self) -> String {
        self.say("documents-colophon-final", &[("sequence", &self.0.head.seq.to_string())])
    }
}

/// The parts that are not empty, with a separator between them.
pub(super) fn joined(parts: impl IntoIterator<Item = String>, separator: &str) -> String {
    parts.into_iter().filter(|part| !part.trim().is_empty()).collect::<Vec<_>>().join(separator)
}

/// «09:00».
pub(super) fn clock(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}
