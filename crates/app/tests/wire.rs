//! The TypeScript types that the screens are built on are those of the Rust code.

#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

fn files(folder: &Path) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder).map(|entries| entries.map(Result::unwrap).collect()).unwrap_or_else(|_| vec![]);
    entries
        .iter()
        .filter(|entry| entry.path().is_file())
        .map(|entry| (entry.file_name().into_string().unwrap(), fs::read_to_string(entry.path()).unwrap()))
        .collect()
}

/// Set `RUNDEBORD_WRITE_TYPES=1` to write them anew.
#[test]
fn the_generated_types_are_fresh() {
    let committed = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/lib/generated");
    let made = tempfile::TempDir::new().unwrap();
    rundebord_app::wire::export(made.path()).unwrap();
    if std::env::var_os("RUNDEBORD_WRITE_TYPES").is_some() {
        let _ = fs::remove_dir_all(&committed);
        fs::create_dir_all(&committed).unwrap();
        for (name, text) in files(made.path()) {
            fs::write(committed.join(name), text).unwrap();
        }
    }
    let (there, made) = (files(&committed), files(made.path()));
    let names: BTreeSet<&String> = there.keys().chain(made.keys()).collect();
    let stale: Vec<_> = names.into_iter().filter(|name| there.get(*name) != made.get(*name)).collect();
    assert!(stale.is_empty(), "stale: {stale:?}; run with RUNDEBORD_WRITE_TYPES=1 and commit");
}
