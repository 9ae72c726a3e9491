//! What does not match, in plain words: which file, which note, and what stands there.

use rundebord_texts::{Language, Value, text, text_with};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One thing that does not match.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PackageFinding {
    /// The file in the package.
    pub file: String,
    /// What in it, such as «Notat B4-12»; none when it is the whole file.
    #[ts(optional = nullable)]
    pub about: Option<String>,
    /// A whole sentence that names both.
    pub message: String,
}

/// Where two texts part, with some of what stands around it.
const AROUND: usize = 30;

/// Makes findings in one language.
#[derive(Clone, Copy)]
pub(super) struct Teller(pub Language);

impl Teller {
    pub fn text(self, id: &str) -> String {
        text(self.0, &format!("archive-{id}"))
    }

    pub fn text_with(self, id: &str, values: &[(&str, &str)]) -> String {
        let values: Vec<(&str, Value<'_>)> = values.iter().map(|(name, value)| (*name, Value::from(*value))).collect();
        text_with(self.0, &format!("archive-{id}"), &values)
    }

    /// Of a whole file.
    pub fn file(self, id: &str, file: &str) -> PackageFinding {
        PackageFinding { file: file.to_owned(), about: None, message: self.text_with(id, &[("file", file)]) }
    }

    /// Of something in a file; `values` are named in the text beside `file` and `about`.
    pub fn about(self, id: &str, file: &str, about: &str, values: &[(&str, &str)]) -> PackageFinding {
        let all: Vec<_> = [("file", file), ("about", about)].into_iter().chain(values.iter().copied()).collect();
        PackageFinding { file: file.to_owned(), about: Some(about.to_owned()), message: self.text_with(id, &all) }
    }
}

/// Two texts, each cut to what is around the first letter that is not the same.
pub(super) fn around_difference(one: &str, other: &str) -> (String, String) {
    let same = one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
    let cut = |text: &str| {
        let from = same.saturating_sub(AROUND);
        let mut part: String = text.chars().skip(from).take(same - from + AROUND).collect();
        if from > 0 {
            part.insert(0, '…');
        }
        if text.chars().count() > same + AROUND {
            part.push('…');
        }
        part
    };
    (cut(one), cut(other))
}
