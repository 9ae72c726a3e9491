//! The receipt: what a table takes away names exactly what it handed in.

#![allow(clippy::unwrap_used)]

mod common;

use common::rounds::*;
use common::*;
use rundebord_core::*;
use sha2::{Digest, Sha256};

/// As the module says it, written anew.
fn worked_out(fields: &[&str]) -> String {
    let mut bytes = vec![];
    for field in fields {
        bytes.extend_from_slice(&(field.len() as u64).to_be_bytes());
        bytes.extend_from_slice(field.as_bytes());
    }
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn handed_in(state: &State, table: usize) -> &HandIn {
    state.workshops[0].tables[table].hand_in.as_ref().unwrap()
}

#[test]
fn anybody_can_work_out_the_digest_from_the_words() {
    let state = closed().state;
    let table = &state.workshops[0].tables[0];
    let note = state.notes_at(state.workshops[0].id, table.id).next().unwrap();
    let (of, at) = (state.workshops[0].id.0.to_string(), table.id.0.to_string());
    let (reference, disagreement) = (note.reference.to_string(), if note.content.disagreement { "1" } else { "0" });
    let item = note.plan_item.map(|item| item.0.to_string()).unwrap_or_default();
    assert_eq!(note.content.stance, None);
    let fields = [
        "rundebord receipt 1",
        &of,
        &at,
        "note",
        &reference,
        &note.question.0,
        &item,
        &note.content.text,
        &note.content.why,
        "",
        disagreement,
    ];
    assert_eq!(handed_in(&state, 0).digest.0, worked_out(&fields));
    assert_ne!(handed_in(&state, 0).digest, handed_in(&state, 1).digest);
}

#[test]
fn a_code_is_read_as_people_write_it_and_no_other() {
    let digest = ReceiptDigest(worked_out(&["a"]));
    let code = digest.code();
    assert_eq!((code.len(), code.matches('-').count()), (19, 3), "{code}");
    assert!(code.chars().all(|letter| letter == '-' || "0123456789ABCDEFGHJKMNPQRSTVWXYZ".contains(letter)));
    for written in [code.clone(), code.to_lowercase(), code.replace('-', " "), digest.0.to_uppercase()] {
        assert!(digest.is_named(&written), "{written}");
    }
    let zeros = ReceiptDigest("00".repeat(32));
    assert!(zeros.is_named("oooo-OOOO-0000-oO0o") && !zeros.is_named("0000-0000-0000-000") && !zeros.is_named(""));
    let other = code.replacen(&code[..1], if code.starts_with('0') { "1" } else { "0" }, 1);
    assert!(!digest.is_named(&other));
}

#[test]
fn every_letter_that_is_handed_in_is_in_the_digest_and_an_earlier_hand_in_keeps_its_own() {
    let mut played = open();
    let (table, at) = (at_table(ROUND1, 1), workshop(ROUND1));
    played.give(table, &write(ROUND1, 1, 1)).unwrap();
    let mut digests = vec![];
    for words in ["Mer buss", "Mer buss.", "Mer  buss"] {
        let revised = Command::ReviseNote { note: note(1), content: note_content(words), base: None };
        played.give(table, &revised).unwrap();
        played.give(table, &hand_in(&played, ROUND1, 1)).unwrap();
        digests.push(handed_in(&played.state, 0).digest.clone());
        let reopen =
            Command::ReopenHandIn { workshop: at, table: common::rounds::table(ROUND1, 1), reason: "Mer".into() };
        played.facilitate(reopen).unwrap();
    }
    let earlier = &played.state.workshops[0].tables[0].earlier_hand_ins;
    assert_eq!(earlier.iter().map(|one| one.hand_in.digest.clone()).collect::<Vec<_>>(), digests);
    assert!(digests[0] != digests[1] && digests[1] != digests[2] && digests[0] != digests[2]);
    assert!(earlier.iter().all(|one| one.reason == "Mer" && one.reopened_at > one.hand_in.at));
}

#[test]
fn a_verdict_is_in_the_digest_and_late_paper_is_not() {
    let [right, wrong] = [Verdict::Right, Verdict::Wrong].map(|verdict| {
        let mut played = second();
        played.give(at_table(ROUND2, 1), &answer(1, verdict)).unwrap();
        close(&mut played, ROUND2);
        let digest = played.state.workshops[1].tables[0].hand_in.clone().unwrap().digest;
        played.facilitate(late(ROUND2, 1, 50)).unwrap();
        assert_eq!(played.state.workshops[1].tables[0].hand_in.clone().unwrap().digest, digest);
        digest
    });
    assert_ne!(right, wrong);
}
