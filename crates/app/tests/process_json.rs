//! The whole process as JSON, and back: the same state, the same head, the same bytes; what was changed by hand is refused.

#![allow(clippy::unwrap_used)]

mod common;

use std::fs;
use std::path::PathBuf;

use common::Day;
use rundebord_app::{DemoStage, Door, process_schema};
use serde_json::Value;
use tempfile::TempDir;

#[test]
fn a_process_that_is_exported_and_imported_is_the_same() {
    let day = Day::until(DemoStage::Whole);
    let json = day.door.export_json().unwrap();
    let dir = TempDir::new().unwrap();
    let path = dir.path().join("importert.rundebord");
    let imported = Door::import_json(&json, &path, Door::system_clock()).unwrap();
    assert_eq!((imported.head(), imported.state()), (day.door.head(), day.door.state()));
    assert_eq!(imported.export_json().unwrap(), json);
    drop(imported);
    assert_eq!(Door::open(&path, Door::system_clock()).unwrap().state(), day.door.state());
    let twice = Door::import_json(&json, &path, Door::system_clock()).err().unwrap();
    assert_eq!(twice.code.0, "file_exists");
    assert!(path.exists(), "the file that was there stays");
}

#[test]
fn a_letter_changed_in_the_state_or_the_journal_is_refused_and_no_file_is_left() {
    let day = Day::until(DemoStage::Closed);
    let json = String::from_utf8(day.door.export_json().unwrap()).unwrap();
    let note = day.door.state().notes.values().next().unwrap().content.text.clone();
    let (first, last) = (json.find(&note).unwrap(), json.rfind(&note).unwrap());
    let changed = |at: usize| format!("{}X{}", &json[..at], &json[at + note.chars().next().unwrap().len_utf8()..]);
    let dir = TempDir::new().unwrap();
    let path = dir.path().join("importert.rundebord");
    let refused = |json: &str| {
        let refused = Door::import_json(json.as_bytes(), &path, Door::system_clock()).err().unwrap();
        assert!(!path.exists());
        refused
    };
    let in_state = refused(&changed(first));
    assert_eq!(in_state.code.0, "process_json_unreadable");
    assert!(in_state.hint.contains("Notat B") && in_state.hint.contains("«X"), "{}", in_state.hint);
    assert_eq!(refused(&changed(last)).code.0, "file_damaged");
    for other in ["", "{}", "[]", "{\"schema\":\"rundebord-process/2\"}", &json[..json.len() / 2]] {
        assert_eq!(refused(other).code.0, "process_json_unreadable");
    }
    assert_eq!(refused(&json.replacen("process/1", "process/2", 1)).code.0, "process_json_unreadable");
}

/// Set `RUNDEBORD_WRITE_TYPES=1` to write it anew.
#[test]
fn the_committed_schema_is_fresh() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs/schema/rundebord-process.schema.json");
    if std::env::var_os("RUNDEBORD_WRITE_TYPES").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, process_schema()).unwrap();
    }
    let there = fs::read_to_string(&path).unwrap_or_default();
    assert!(there == process_schema(), "stale; run with RUNDEBORD_WRITE_TYPES=1 and commit");
}

/// Follows objects, lists, maps and references; a field that the schema does not know, or one that it requires and is not
/// there, is told.
fn against(schema: &Value, root: &Value, value: &Value, at: &str) {
    if let Some(reference) = schema["$ref"].as_str() {
        let target = root.pointer(reference.trim_start_matches('#')).unwrap();
        return against(target, root, value, at);
    }
    let fields = schema["properties"].as_object();
    match (value, fields) {
        (Value::Object(object), Some(fields)) => {
            for required in schema["required"].as_array().into_iter().flatten() {
                assert!(object.contains_key(required.as_str().unwrap()), "{at} has no {required}");
            }
            for (name, value) in object {
                let known = fields.get(name).unwrap_or_else(|| panic!("{at}.{name} is not described"));
                against(known, root, value, &format!("{at}.{name}"));
            }
        }
        (Value::Object(object), None) if schema["additionalProperties"].is_object() => {
            object.values().for_each(|value| against(&schema["additionalProperties"], root, value, at));
        }
        (Value::Array(list), _) if schema["items"].is_object() => {
            list.iter().for_each(|value| against(&schema["items"], root, value, at));
        }
        _ => {}
    }
}

#[test]
fn an_export_has_what_the_schema_describes_and_nothing_else() {
    let schema: Value = serde_json::from_str(&process_schema()).unwrap();
    let day = Day::until(DemoStage::Whole);
    let export: Value = serde_json::from_slice(&day.door.export_json().unwrap()).unwrap();
    assert_eq!(export["state"]["workshops"].as_array().unwrap().len(), 2);
    against(&schema, &schema, &export, "process");
    let described = schema["$defs"]["Note"]["properties"]["words_revision"]["description"].as_str();
    assert!(described.is_some_and(|text| !text.is_empty()), "each field tells what it is");
}
