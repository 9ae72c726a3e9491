//! Objections, follow-ups and what was published, told as stories.

#![allow(clippy::unwrap_used)]

mod common;

use common::rounds::*;
use common::*;
use rundebord_core::*;

fn objection(n: u128) -> ObjectionId {
    ObjectionId(id(3_000 + n))
}

fn follow_up(n: u128) -> FollowUpId {
    FollowUpId(id(4_000 + n))
}

fn object(n: u128, round: u128) -> Command {
    Command::RegisterObjection {
        objection: objection(n),
        workshop: workshop(round),
        table: Some(table(round, 1)),
        statement: Some(statement(1)),
        text: "Dette sa vi ikke.".into(),
    }
}

fn answer_objection(n: u128, outcome: ObjectionOutcome) -> Command {
    Command::AnswerObjection { objection: objection(n), answer: "Merknaden følger saken.".into(), outcome }
}

fn ask(n: u128, notes: &[u128]) -> Command {
    let notes = notes.iter().map(|n| note(*n)).collect();
    let question = "Hvor mange pendler?".into();
    Command::AddFollowUp { follow_up: follow_up(n), workshop: workshop(ROUND1), notes, question }
}

fn drop_follow_up(n: u128) -> Command {
    Command::DropFollowUp { follow_up: follow_up(n), reason: "Avklart".into() }
}

fn aside(n: u128) -> Command {
    Command::SetAsideNotes { notes: vec![note(n)], reason: SetAsideReason::Other, remark: "Avklart".into() }
}

#[test]
fn an_objection_is_registered_once_the_workshop_is_closed_also_after_publishing() {
    let mut played = second();
    assert_eq!(code(played.administer(object(1, ROUND2))), "workshop_not_closed");
    played.administer(object(1, ROUND1)).unwrap();
    assert_eq!(code(played.administer(object(1, ROUND1))), "already_exists");
    let registered = &played.state.objections[&objection(1)];
    assert_eq!((registered.reference().as_str(), registered.is_open()), ("I-1", true));
}

#[test]
fn an_unanswered_objection_stops_its_own_round_and_the_later_ones() {
    let mut played = closed();
    played.administer(understand(1, &[1, 2])).unwrap();
    played.administer(object(1, ROUND1)).unwrap();
    assert_eq!(code(played.administer(publish(ROUND1))), "objections_unanswered");
    played.administer(answer_objection(1, ObjectionOutcome::Met)).unwrap();
    played.administer(publish(ROUND1)).unwrap();

    let mut played = checked();
    played.administer(revise("Nye ord.")).unwrap();
    [aside(3), aside(4), object(1, ROUND1)].into_iter().for_each(|command| played.administer(command).unwrap());
    match played.administer(publish(ROUND2)) {
        Err(Refusal::ObjectionsUnanswered { references, .. }) => assert_eq!(references, ["I-1"]),
        other => panic!("{other:?}"),
    }
    let withdraw = Command::WithdrawObjection { objection: objection(1), reason: "Misforstått".into() };
    played.administer(withdraw.clone()).unwrap();
    assert_eq!(code(played.administer(withdraw)), "objection_is_withdrawn");
    assert_eq!(code(played.administer(answer_objection(1, ObjectionOutcome::Met))), "objection_is_withdrawn");
    played.administer(publish(ROUND2)).unwrap();
}

#[test]
fn an_objection_answered_anew_keeps_its_first_answer_and_a_kept_one_follows_the_case() {
    let mut played = second();
    played.administer(object(1, ROUND1)).unwrap();
    played.administer(answer_objection(1, ObjectionOutcome::PartlyMet)).unwrap();
    assert!(!played.state.objections[&objection(1)].follows_the_case());
    played.administer(answer_objection(1, ObjectionOutcome::Kept)).unwrap();
    let answered = &played.state.objections[&objection(1)];
    assert_eq!((answered.answers.len(), answered.follows_the_case()), (2, true));
}

#[test]
fn a_note_that_is_followed_up_is_accounted_for_until_the_follow_up_is_dropped() {
    let mut played = closed();
    played.administer(understand(1, &[1])).unwrap();
    assert_eq!(code(played.administer(ask(1, &[]))), "nothing_given");
    played.administer(ask(1, &[2, 2])).unwrap();
    assert_eq!(played.state.fates(workshop(ROUND1))[&note(2)].followed_up, [follow_up(1)]);
    played.administer(drop_follow_up(1)).unwrap();
    assert_eq!(played.administer(publish(ROUND1)), Err(Refusal::NotesUnaccountedFor { count: 1 }));
    assert_eq!(code(played.administer(drop_follow_up(1))), "follow_up_is_dropped");
    played.administer(ask(2, &[2])).unwrap();
    played.administer(publish(ROUND1)).unwrap();
    let refused = played.administer(drop_follow_up(2));
    assert_eq!(refused, Err(Refusal::FollowUpNeeded { reference: "B2-1".into() }));
}

#[test]
fn a_follow_up_gets_an_owner_and_an_answer_with_sources_between_the_rounds() {
    let mut played = second();
    played.administer(ask(1, &[1])).unwrap();
    let due = Some(workshop_details().date);
    let assign = |owner: &str| Command::AssignFollowUp { follow_up: follow_up(1), owner: owner.into(), due };
    assert_eq!(code(played.administer(assign(" "))), "text_missing");
    played.administer(assign("Planavdelingen")).unwrap();
    for answer in ["14 %", "15 %"] {
        let (answer, sources) = (answer.into(), vec!["SSB, tabell 03321".into()]);
        played.administer(Command::AnswerFollowUp { follow_up: follow_up(1), answer, sources }).unwrap();
    }
    let told = &played.state.follow_ups[&follow_up(1)];
    assert_eq!((told.reference().as_str(), told.owner.as_str(), told.due), ("O-1", "Planavdelingen", due));
    assert_eq!((told.answers.len(), told.answer().unwrap().answer.as_str()), (2, "15 %"));
    let published = played.state.workshops[0].published.as_ref().unwrap();
    assert!(published.follow_ups.is_empty(), "what came later is not in what was published");
}

#[test]
fn a_table_does_not_take_back_a_note_that_is_followed_up() {
    let mut played = closed();
    played.administer(ask(1, &[1])).unwrap();
    let reason = || "Et ark manglet".to_owned();
    played.facilitate(Command::ReopenWorkshop { workshop: workshop(ROUND1), reason: reason() }).unwrap();
    let (at, by) = (workshop(ROUND1), table(ROUND1, 1));
    played.facilitate(Command::ReopenHandIn { workshop: at, table: by, reason: reason() }).unwrap();
    let refused = played.give(at_table(ROUND1, 1), &Command::WithdrawNote { note: note(1) });
    let expected = Refusal::NoteIsFollowedUp { reference: "B1-1".into(), follow_up: "O-1".into() };
    assert_eq!(refused, Err(expected));
}

#[test]
fn what_was_published_is_the_same_whatever_happens_later() {
    let mut played = checked();
    let before = played.state.workshops[0].published.clone().unwrap();
    let line = &before.statements[0];
    assert_eq!((line.tables, line.of_tables, line.before.as_deref()), (2, 2, None));
    assert_eq!(before.notes.iter().map(|line| line.statements.clone()).collect::<Vec<_>>(), [[1], [1]]);
    let assess = Command::AssessStatement { statement: statement(1), assessment: "Krever areal.".into() };
    let rename = Command::CorrectProcess { details: ProcessDetails { title: "Ny".into(), ..details() } };
    for command in [revise("Nye ord."), assess, rename, aside(3), aside(4), object(1, ROUND1)] {
        played.administer(command).unwrap();
    }
    played.administer(answer_objection(1, ObjectionOutcome::Kept)).unwrap();
    played.facilitate(late(ROUND1, 1, 5)).unwrap();
    played.administer(aside(5)).unwrap();
    played.administer(publish(ROUND2)).unwrap();
    assert_eq!(played.state.workshops[0].published.as_ref(), Some(&before));
    let after = played.state.workshops[1].published.as_ref().unwrap();
    let line = played.state.published_line(statement(1), 2).unwrap();
    assert_eq!(line.before.as_deref(), Some("Vi har forstått dette."), "the difference can be shown again");
    assert_eq!((after.checks[0].revised, after.objections.len()), (Some(2), 1));
    let verdicts: Vec<_> = after.checks[0].answers.iter().map(|(_, answer)| answer.is_some()).collect();
    assert_eq!(verdicts, [true, false]);
}

#[test]
fn paper_that_turns_up_after_publishing_opens_the_coverage_again_and_can_be_used_in_a_later_round() {
    let mut played = checked();
    played.facilitate(late(ROUND1, 1, 5)).unwrap();
    assert_eq!(played.state.workshops[0].late_since_publication, [note(5)]);
    assert_eq!(played.state.unaccounted(workshop(ROUND1)).len(), 1);
    let content = note_content("Slik sto det");
    played.facilitate(Command::ReviseNote { note: note(5), content, base: None }).unwrap();
    [aside(3), aside(4)].into_iter().for_each(|command| played.administer(command).unwrap());
    assert_eq!(played.administer(publish(ROUND2)), Err(Refusal::NotesUnaccountedFor { count: 1 }));
    let (text, reason) = ("Nye ord.".into(), "Et ark kom sent.".into());
    let (of, at, add_notes) = (statement(1), workshop(ROUND2), vec![note(5)]);
    played.administer(Command::ReviseStatement { statement: of, workshop: at, text, add_notes, reason }).unwrap();
    let content = note_content("For sent");
    let refused = played.facilitate(Command::ReviseNote { note: note(5), content, base: None });
    assert_eq!(code(refused), "summary_published", "what is used stays as it is");
    played.administer(publish(ROUND2)).unwrap();
}

#[test]
fn a_table_that_raised_an_objection_stays() {
    let mut played = open();
    close(&mut played, ROUND1);
    let command = Command::RegisterObjection {
        objection: objection(1),
        workshop: workshop(ROUND1),
        table: Some(table(ROUND1, 2)),
        statement: None,
        text: "Vi ble ikke hørt.".into(),
    };
    played.administer(command).unwrap();
    let reason = || "Feil".to_owned();
    played.facilitate(Command::ReopenWorkshop { workshop: workshop(ROUND1), reason: reason() }).unwrap();
    for number in [1, 2] {
        let command =
            Command::ReopenHandIn { workshop: workshop(ROUND1), table: table(ROUND1, number), reason: reason() };
        played.facilitate(command).unwrap();
    }
    let seats = TableSeats { table: table(ROUND1, 1), number: 1, seats: vec![PersonId(id(10))], secretary: None };
    let rotations = vec![vec![seats]];
    let refused = played.facilitate(Command::ArrangeRotations { workshop: workshop(ROUND1), rotations });
    assert_eq!(refused, Err(Refusal::TableHasNotes { number: 2 }));
}
