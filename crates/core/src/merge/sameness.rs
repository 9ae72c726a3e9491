//! Whether a command became here what it was in the copy.

use serde_json::Value;

use crate::{Event, main_event};

/// What follows from a main event may be more or less here.
fn follows(event: &Event) -> bool {
    matches!(event, Event::SeatsMoved { .. } | Event::BlockEnded { .. } | Event::CurrentQuestionSet { .. })
}

/// The same but for numbers, and for words that are now kept beside others.
pub(super) fn is_same(there: &[Event], here: &[Event]) -> bool {
    let told = |events: &[Event]| -> Vec<Value> {
        let main = main_event(events);
        let counts = |event: &&Event| Some(*event) == main || !follows(event);
        events.iter().filter(counts).map(without_numbers).collect()
    };
    let old = |event: &&Event| matches!(event, Event::TablesArranged { .. } | Event::SeatMoved { .. });
    there.iter().any(|event| old(&event)) || told(there) == told(here)
}

const NUMBERS: &[&str] = &["number", "revision", "reference", "round"];

/// An event without the numbers that a file gives out.
pub(super) fn without_numbers(event: &Event) -> Value {
    let mut value = serde_json::to_value(event).expect("events hold only strings, numbers, lists and maps");
    if let Event::NoteTextKept { .. } = event {
        value["kind"] = Value::from("note_revised");
    }
    if let Event::StatementsRenumbered { .. } = event {
        value["numbers"] = Value::Null;
    }
    strip(&mut value);
    value
}

fn strip(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|name, _| !NUMBERS.contains(&name.as_str()));
            fields.values_mut().for_each(strip);
        }
        Value::Array(items) => items.iter_mut().for_each(strip),
        _ => {}
    }
}
