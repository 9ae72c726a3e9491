//! The account of a merge holds rows of other files. Kept in a third place, those that are there already stand as their
//! hashes, so that two files that are merged back and forth do not grow with each other's accounts.

use std::collections::HashMap;

use rundebord_core::CopiedRow;
use serde_json::{Value, json};

use super::history::History;

/// Rows by their hash, as they are kept.
#[derive(Default)]
pub(super) struct Rows(HashMap<String, Value>);

impl Rows {
    pub fn of(history: &History) -> Self {
        let mut rows = Self::default();
        history.rows().for_each(|row| rows.add(&row));
        rows
    }

    pub fn add(&mut self, row: &CopiedRow) {
        let value = serde_json::to_value(row).expect("rows hold only plain data");
        self.0.entry(row.hash.clone()).or_insert(value);
    }

    /// The row with every row in its payload that is known, and is kept in the very same form, as its hash.
    pub fn shortened(&self, mut row: CopiedRow) -> CopiedRow {
        if let Some(inner) =
            row.payload.get_mut("rows").and_then(Value::as_array_mut).filter(|_| row.kind == "from_copy")
        {
            for one in inner {
                let hash = one["hash"].as_str().unwrap_or_default().to_owned();
                if self.0.get(&hash) == Some(one) {
                    *one = json!({ "here": hash });
                    row.shortened = true;
                }
            }
        }
        row
    }

    /// The row as it stood in its own file; None when a row that it names is not here.
    pub fn whole(&self, mut row: CopiedRow) -> Option<CopiedRow> {
        if std::mem::take(&mut row.shortened) {
            for one in row.payload.get_mut("rows").and_then(Value::as_array_mut).into_iter().flatten() {
                if let Some(hash) = one.get("here").and_then(Value::as_str) {
                    *one = self.0.get(hash)?.clone();
                }
            }
        }
        Some(row)
    }
}
