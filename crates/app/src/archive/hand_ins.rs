//! What was handed in, word for word and as it was then: taken from the events, not from what the notes say now.

use std::collections::HashMap;

use rundebord_core::{Event, ReceiptDigest, ReceiptWords, State, apply};
use rundebord_journal::Record;

/// The words behind every receipt that was ever given.
#[derive(Default)]
pub(super) struct HandIns(HashMap<ReceiptDigest, ReceiptWords>);

impl HandIns {
    /// Folds a journal and keeps the words of each hand-in. What this program cannot read is left out.
    pub fn of(records: &[Record]) -> (State, Self) {
        let (mut state, mut hand_ins) = (State::new(), Self::default());
        for record in records {
            if let Ok(event) = Event::decode(&record.event.kind, record.event.version, &record.event.payload) {
                apply(&mut state, record.stamp.at, &event);
                hand_ins.keep(&state, &event);
            }
        }
        (state, hand_ins)
    }

    /// The words behind a receipt.
    pub fn words(&self, digest: &ReceiptDigest) -> Option<&ReceiptWords> {
        self.0.get(digest)
    }

    /// A hand-in of a copy comes inside another event.
    fn keep(&mut self, state: &State, event: &Event) {
        if !matches!(event, Event::TableHandedIn { .. } | Event::FromCopy { .. }) {
            return;
        }
        for workshop in &state.workshops {
            for (table, hand_in) in workshop.tables.iter().filter_map(|table| Some((table, table.hand_in.as_ref()?))) {
                self.0.entry(hand_in.digest.clone()).or_insert_with(|| {
                    let notes: Vec<_> = hand_in.notes.iter().map(|note| note.note).collect();
                    ReceiptWords::of(state, workshop.id, table.id, &notes)
                });
            }
        }
    }
}
