//! A file of every released version must open, with nothing lost.

#![allow(clippy::unwrap_used)]

use std::path::PathBuf;

use rundebord_app::Door;
use tempfile::TempDir;

/// File, events, head, and what is in it: people, notes, statements, statements with a second version.
const FILES: &[(&str, u64, &str, [usize; 4])] =
    &[("v0.1.0.rundebord", 309, "b0389e47f0443c97e58cca06f7deedf6dcc817cb64e01f55945f9a876e56ec1a", [52, 139, 23, 6])];

#[test]
fn files_of_every_version_open_with_nothing_lost() {
    for (name, seq, hash, counts) in FILES {
        let dir = TempDir::new().unwrap();
        let copy = dir.path().join(name);
        std::fs::copy(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("files").join(name), &copy).unwrap();
        let door = Door::open(&copy, Door::system_clock()).unwrap();
        assert_eq!((door.head().seq, door.head().hash.as_str()), (*seq, *hash), "{name}");
        let state = door.state();
        let second = state.statements.values().filter(|statement| statement.versions.len() > 1).count();
        assert_eq!([state.people.len(), state.notes.len(), state.statements.len(), second], *counts, "{name}");
    }
}
