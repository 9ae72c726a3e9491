//! Dependencies point one way: core and seating ← journal and documents ← app ← hub ← cli and the window.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

/// For each crate of ours, those of ours that it may use. A new crate needs a line here.
const ALLOWED: &[(&str, &[&str])] = &[
    ("core", &[]),
    ("seating", &[]),
    ("texts", &[]),
    ("journal", &[]),
    ("documents", &["core", "texts"]),
    ("app", &["core", "seating", "texts", "journal", "documents"]),
    ("hub", &["app"]),
    ("cli", &["app", "hub", "seating", "texts"]),
    ("desktop", &["app", "hub"]),
];

/// What only one crate may touch.
const ONLY: &[(&str, &[&str])] = &[
    ("rusqlite", &["journal"]),
    ("printpdf", &["documents"]),
    ("calamine", &["documents"]),
    ("docx-rs", &["documents"]),
    ("rust_xlsxwriter", &["documents"]),
    ("zip", &["app"]),
    ("axum", &["hub"]),
    ("hyper", &["hub"]),
    ("if-addrs", &["hub"]),
    ("tokio", &["hub"]),
    ("tauri", &["desktop"]),
    ("clap", &["cli"]),
];

/// What the pure crates must never know.
const PURE: &[&str] = &["core", "seating"];
const IMPURE: &[&str] = &["rusqlite", "tauri", "axum", "tokio", "tracing", "printpdf", "tempfile", "rand"];

fn dependencies() -> BTreeMap<String, Vec<String>> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
    let crates = fs::read_dir(root.join("crates")).unwrap().map(|entry| entry.unwrap().path());
    crates
        .chain([root.join("src-tauri")])
        .map(|folder| {
            let manifest: toml::Table = fs::read_to_string(folder.join("Cargo.toml")).unwrap().parse().unwrap();
            let name = manifest["package"]["name"].as_str().unwrap().trim_start_matches("rundebord-").to_owned();
            let used = manifest.get("dependencies").and_then(|table| table.as_table()).cloned().unwrap_or_default();
            (name, used.keys().cloned().collect())
        })
        .collect()
}

#[test]
fn dependencies_point_one_way() {
    for (name, used) in dependencies() {
        let (_, allowed) =
            ALLOWED.iter().find(|(known, _)| *known == name).unwrap_or_else(|| panic!("{name} has no line"));
        for own in used.iter().filter_map(|used| used.strip_prefix("rundebord-")) {
            assert!(allowed.contains(&own), "{name} may not use {own}");
        }
    }
}

#[test]
fn each_outside_world_is_behind_one_crate() {
    let dependencies = dependencies();
    for (library, owners) in ONLY {
        for (name, used) in &dependencies {
            let uses = used.iter().any(|used| used == library);
            assert_eq!(uses, owners.contains(&name.as_str()), "{name} and {library}");
        }
    }
    for pure in PURE {
        let used = &dependencies[*pure];
        assert!(IMPURE.iter().all(|library| !used.iter().any(|used| used == library)), "{pure} is pure");
    }
}

#[test]
fn the_core_asks_nobody_for_the_time_or_for_chance() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../crates/core/src");
    let mut folders = vec![folder];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            for forbidden in
                ["Utc::now", "Local::now", "SystemTime", "Instant::", "now_v7", "new_v4", "std::fs", "std::net"]
            {
                assert!(!text.contains(forbidden), "{} holds {forbidden}", path.display());
            }
        }
    }
}
