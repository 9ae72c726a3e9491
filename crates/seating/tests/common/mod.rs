//! The shared instances in `tests/files/seating`.

#![allow(clippy::unwrap_used, dead_code)]

use std::fs;
use std::path::PathBuf;

use rundebord_seating::format::{Named, read_instance};

pub const INSTANCES: [&str; 9] = [
    "d01-lite-19-3x1",
    "d02-lite-21-3x3",
    "d03-mellom-35-5x3",
    "d04-by-59-8x3",
    "d05-by-67-10x4",
    "d06-region-120-15x4",
    "d07-fylkessamling-300-30x4",
    "d08-umulig-27-4x2",
    "d09-ugrei-47-6x3",
];

/// A file under `tests/files/seating`.
pub fn file(path: &str) -> String {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/files/seating");
    fs::read_to_string(folder.join(path)).unwrap()
}

pub fn instance(name: &str) -> Named {
    read_instance(&file(&format!("instances/{name}.json"))).unwrap()
}
