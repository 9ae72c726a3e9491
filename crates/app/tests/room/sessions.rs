//! Sessions of devices: when they are let in, what is theirs to do, and what moving them keeps.

use rundebord_app::core::*;
use rundebord_app::*;
use uuid::Uuid;

use crate::day::{Day, session_hash};

#[test]
fn a_session_lets_its_device_in_while_the_room_is_open_and_tells_why_when_not() {
    let mut day = Day::new();
    let workshop = day.workshop();
    let device = day.joins(0, "nøkkel");
    let hash = session_hash("nøkkel");
    assert_eq!(day.door.session(&hash), Ok(Session { actor: day.actor(0), device }));
    assert_eq!(day.door.session(&session_hash("en annen")), Err(SessionFault::Unknown));
    day.facilitator(Command::CloseRoom { workshop }).unwrap();
    assert_eq!(day.door.session(&hash), Err(SessionFault::RoomClosed));
    day.facilitator(Command::OpenRoom { workshop }).unwrap();
    assert!(day.door.session(&hash).is_ok(), "the device need not join again");
    for index in 0..5 {
        let view = day.table_view(index);
        let (notes, answers, rankings) = (view.standing_notes, view.standing_answers, view.standing_rankings);
        let table = view.table;
        day.at(index, Command::HandInTable { workshop, table, notes, answers, rankings });
    }
    day.facilitator(Command::CloseWorkshop { workshop }).unwrap();
    assert_eq!(day.door.session(&hash), Err(SessionFault::WorkshopClosed));
    assert_eq!(day.door.key(&token_hash(&day.cards[0].token)), None);
    // Closed by mistake: the card opens the table again, and the device is told so.
    day.facilitator(Command::ReopenWorkshop { workshop, reason: "Lukket ved en feil.".into() }).unwrap();
    assert_eq!(day.door.session(&hash), Err(SessionFault::Unknown));
    assert!(day.door.key(&token_hash(&day.cards[0].token)).is_some());
}

#[test]
fn a_revoked_device_is_out_and_the_others_stay() {
    let mut day = Day::new();
    let workshop = day.workshop();
    let (device, _) = (day.joins(0, "a"), day.joins(0, "b"));
    day.facilitator(Command::RevokeDevice { workshop, device }).unwrap();
    assert_eq!(day.door.session(&session_hash("a")), Err(SessionFault::Unknown));
    assert!(day.door.session(&session_hash("b")).is_ok());
}

#[test]
fn joining_is_the_hubs_and_the_room_is_the_facilitators() {
    let mut day = Day::new();
    let (workshop, table, device) = (day.workshop(), day.table(0), DeviceId(Uuid::now_v7()));
    let (key_hash, session_hash) = (token_hash(&day.cards[0].token), session_hash("x"));
    let join = Command::JoinTable { workshop, table, device, key_hash, session_hash };
    for actor in [Actor::Facilitator, Actor::Administration] {
        assert_eq!(day.give(actor, join.clone()).unwrap_err(), "not_allowed");
    }
    assert_eq!(day.give(day.actor(1), join.clone()).unwrap_err(), "not_this_table");
    day.at(0, join);
    for command in [
        Command::OpenRoom { workshop },
        Command::CloseRoom { workshop },
        Command::IssueTableKeys { workshop, keys: vec![] },
        Command::RevokeDevice { workshop, device },
        Command::RevokeTable { workshop, table },
        Command::SendMessage { workshop, tables: None, text: "Hei".into() },
        Command::AllowMove { workshop, device },
        Command::DeclineMove { workshop, device },
        Command::SetCurrentQuestion { workshop, question: None },
        Command::RemoveFactSheet { sheet: FactSheetId(Uuid::now_v7()) },
        Command::ReopenHandIn { workshop, table, reason: "x".into() },
    ] {
        assert_eq!(day.give(day.actor(0), command).unwrap_err(), "not_allowed");
    }
    let room = View::Room { workshop };
    assert_eq!(day.door.view(&day.actor(0), &room).unwrap_err().code.0, "not_allowed");
}

#[test]
fn a_command_sent_again_after_its_device_was_moved_gets_its_first_answer() {
    let mut day = Day::new();
    let workshop = day.workshop();
    let device = day.joins(0, "a");
    let (note, command) = day.note(0, "overrasket", None);
    let request = Request { actor: day.actor(0), id: CommandId(Uuid::now_v7()), command };
    let first = day.door.execute(&request).unwrap();
    day.at(0, Command::AskToMove { workshop, device, to: day.table(1), notes: vec![note] });
    day.facilitator(Command::AllowMove { workshop, device }).unwrap();
    let Session { actor, .. } = day.door.session(&session_hash("a")).unwrap();
    assert_eq!(actor, day.actor(1));
    assert_eq!(day.door.execute(&Request { actor, ..request.clone() }).unwrap(), first);
    let (_, other) = day.note(1, "overrasket", None);
    let reused = day.door.execute(&Request { actor, command: other, ..request }).unwrap_err();
    assert_eq!(reused.code.0, "command_id_reused");
}
