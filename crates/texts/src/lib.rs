//! The texts in `assets/locales`, for Rust: one message by id and language, dates, and Norwegian order of names.
//!
//! The same Fluent files serve the screens through `@fluent/bundle`; this crate leaves out everything that only
//! a screen needs, such as choosing a language or error screens.

mod bundles;
mod dates;
mod order;

pub use bundles::{Value, text, text_with};
pub use dates::{date, date_with_weekday};
pub use order::compare_norwegian;

use serde::{Deserialize, Serialize};

/// A written language that the texts exist in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// Bokmål.
    #[default]
    Nb,
    /// Nynorsk.
    Nn,
    /// English: for developers and guests; falls back to bokmål where a text is missing.
    En,
}

impl Language {
    /// Every language, in the order of the files.
    pub const ALL: [Language; 3] = [Language::Nb, Language::Nn, Language::En];

    /// The BCP 47 tag, as written in a PDF's `/Lang` or an HTML `lang`.
    pub fn tag(self) -> &'static str {
        match self {
            Language::Nb => "nb-NO",
            Language::Nn => "nn-NO",
            Language::En => "en",
        }
    }
}
