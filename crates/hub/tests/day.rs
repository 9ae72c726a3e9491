//! The day as it should go, and the network as it does not: nothing that was answered is lost, and nothing comes twice.

#![allow(clippy::unwrap_used)]

mod common;

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::mpsc;
use std::time::Duration;

use common::{Asking, Device, Feed, Room};
use rundebord_app::core::Command;
use rundebord_hub::{Hub, HubFault, Limits, News, Options, Probe};
use serde_json::{Value, json};
use uuid::Uuid;

#[test]
fn a_card_tells_its_table_and_a_typed_pin_does_too() {
    let room = Room::open();
    let card = &room.cards[1];
    let (first, last) = card.pin.split_at(3);
    for key in
        [json!({ "token": card.token }), json!({ "pin": card.pin }), json!({ "pin": format!(" {first} {last} ") })]
    {
        let found = room.ask("POST /api/look").json(&key).send().value();
        assert_eq!((&found["number"], &found["table"]), (&json!(card.number), &json!(card.table)));
        assert!(found["title"].is_string() && found["municipality"].is_string() && found["round"].is_u64());
        assert_eq!(found["device"], Value::Null);
    }
    let both = json!({ "token": card.token, "pin": card.pin });
    assert_eq!(room.ask("POST /api/look").json(&both).send().said(), (400, "request_unreadable".to_owned()));
}

#[test]
fn a_session_is_a_cookie_that_no_script_reads_and_https_makes_it_secure() {
    for (behind_tls, secure) in [(false, false), (true, true)] {
        let room = Room::with(Options { behind_tls, ..Options::default() });
        let reply = room.ask("POST /api/join").json(&json!({ "token": room.cards[0].token })).send();
        let cookie = reply.header("set-cookie").unwrap();
        for part in ["rundebord=", "; HttpOnly", "; SameSite=Strict", "; Path=/", "; Max-Age=86400"] {
            assert!(cookie.contains(part), "{cookie}");
        }
        assert_eq!(cookie.contains("; Secure"), secure);
    }
}

#[test]
fn a_device_that_scans_again_is_the_same_device_also_at_another_table() {
    let room = Room::open();
    let device = room.join(0);
    let again = device.ask("POST /api/join").json(&json!({ "token": room.cards[1].token })).send();
    assert_eq!(again.value()["device"], json!(device.device));
    assert_eq!(again.value()["number"], json!(room.cards[1].number));
    assert_eq!(device.view().status, 401);
}

#[test]
fn a_device_that_leaves_is_gone_and_loses_its_cookie() {
    let room = Room::open();
    let device = room.join(0);
    let left = device.ask("POST /api/leave").send();
    assert_eq!(left.status, 204);
    assert!(left.header("set-cookie").unwrap().contains("Max-Age=0"));
    assert_eq!(device.view().status, 401);
    assert!(room.hub().status().devices.is_empty());
}

#[test]
fn a_command_sent_twice_changes_nothing_and_gets_its_first_answer() {
    let room = Room::open();
    let (device, id) = (room.join(0), Uuid::now_v7().to_string());
    let note = room.note(0, "bare en gang");
    let (first, second) = (device.send(&id, &note), device.send(&id, &note));
    assert_eq!((first.status, &first.body), (200, &second.body));
    assert_eq!(first.value()["accepted"]["last"], first.value()["seq"]);
    assert_eq!(room.notes("bare en gang"), 1);
    let other = device.send(&id, &room.note(0, "noe annet"));
    assert_eq!(other.said(), (409, "command_id_reused".to_owned()));
}

#[test]
fn a_feed_goes_on_where_it_broke_off_without_a_gap_or_a_repeat() {
    let room = Room::open();
    let (writer, reader) = (room.join(0), room.join(0));
    let write = |text: &str| writer.execute(&room.note(0, text)).value()["seq"].as_u64().unwrap();
    let mut feed = reader.feed(None);
    let start = feed.seq("hello");
    let one = write("en");
    assert_eq!(feed.seq("change"), one);
    assert!(one > start);
    drop(feed);
    let two = write("to");
    let mut feed = reader.feed(Some(one));
    assert_eq!((feed.seq("hello"), feed.seq("change")), (two, two));
    drop(feed);
    let mut feed = Feed::open(reader.ask(&format!("GET /api/feed?since={two}")));
    assert_eq!(feed.seq("hello"), two);
    let three = write("tre");
    assert_eq!(feed.seq("change"), three);
}

#[test]
fn a_table_is_not_woken_by_what_another_writes_but_by_what_the_facilitator_does() {
    let room = Room::open();
    let (here, there) = (room.join(0), room.join(1));
    let mut feed = there.feed(None);
    feed.seq("hello");
    let note = here.execute(&room.note(0, "et annet bord")).value()["seq"].as_u64().unwrap();
    room.facilitate(Command::SendMessage { workshop: room.workshop, tables: None, text: "Pause".to_owned() });
    assert_eq!(feed.seq("change"), note + 1);
}

#[test]
fn a_view_is_of_the_very_event_that_it_names_also_when_nobody_has_told_the_hub() {
    let room = Room::open();
    let (one, two, other) = (room.join(0), room.join(0), room.join(1));
    assert_eq!(one.view().value()["view"], two.view().value()["view"]);
    assert_ne!(one.view().value()["view"], other.view().value()["view"]);
    let text = "Vi begynner igjen".to_owned();
    common::facilitate(
        &mut room.door.lock().unwrap(),
        Command::SendMessage { workshop: room.workshop, tables: None, text },
    );
    let view = two.view().value();
    assert!(view["view"].to_string().contains("Vi begynner igjen"));
    assert_eq!(view["seq"], json!(room.door.lock().unwrap().head().seq));
}

#[test]
fn a_door_that_somebody_holds_stops_neither_feeds_nor_the_greeting() {
    let room = Room::open();
    let mut feed = room.join(0).feed(None);
    let seq = feed.seq("hello");
    let held = room.door.lock().unwrap();
    room.hub().notify(seq + 1);
    assert_eq!(feed.seq("change"), seq + 1);
    assert_eq!(room.hub().probe(), Probe::Answers);
    drop(held);
}

#[test]
fn sessions_and_notes_survive_a_restart_and_the_page_can_tell() {
    let mut room = Room::open();
    let mut device = room.join(0);
    let boot = device.view().value()["boot"].clone();
    assert_eq!(device.execute(&room.note(0, "før strømmen gikk")).status, 200);
    room.restart();
    device.address = room.address();
    let view = device.view().value();
    assert!(view.to_string().contains("før strømmen gikk"));
    assert_ne!(view["boot"], boot);
    assert_eq!(room.ask("GET /api/hello").send().value()["boot"], view["boot"]);
}

#[test]
fn fifty_devices_at_once_lose_nothing_and_double_nothing() {
    let room = Room::with(Options { limits: Limits::one_address(), ..Options::default() });
    let write = |device: Device, card: usize, who: usize| {
        for note in 0..5 {
            let (id, command) = (Uuid::now_v7().to_string(), room.note(card, &format!("notat {who}-{note}")));
            // A phone that did not hear the answer sends again.
            let sent: Vec<_> = (0..2).map(|_| device.send(&id, &command).value()["accepted"].clone()).collect();
            assert!(sent[0]["id"] == json!(id) && sent[0] == sent[1]);
        }
    };
    std::thread::scope(|scope| {
        for who in 0..50 {
            let card = who % room.cards.len();
            let device = room.join(card);
            let write = &write;
            scope.spawn(move || write(device, card, who));
        }
    });
    for (who, note) in (0..50).flat_map(|who| (0..5).map(move |note| (who, note))) {
        assert_eq!(room.notes(&format!("notat {who}-{note}")), 1);
    }
}

#[test]
fn the_board_sees_who_is_there_and_the_shell_is_told_of_what_they_write() {
    let (told, news) = mpsc::channel();
    let told = std::sync::Mutex::new(told);
    let listener = Arc::new(move |news: News| {
        let _ = told.lock().unwrap().send(news);
    });
    let room = Room::with(Options { listener: Some(listener), ..Options::default() });
    let device = room.join(0);
    let feed = device.feed(None);
    let told = json!({ "question": room.question(), "waiting": 2, "typing": true });
    assert_eq!(device.ask("POST /api/presence").json(&told).send().status, 204);
    let status = room.hub().status();
    let line = &status.devices[0];
    assert_eq!((line.connected, line.waiting, line.typing), (true, 2, true));
    assert!(line.last_seen.is_some() && line.question.is_some() && status.listening);
    assert_eq!(status.url, format!("http://{}", room.address()));
    let seq = device.execute(&room.note(0, "noe nytt")).value()["seq"].as_u64().unwrap();
    let reached = |news: &News| matches!(news, News::Journal { seq: told, .. } if *told == seq);
    assert!(news.iter().any(|news| reached(&news)));
    drop(feed);
    assert!(news.iter().any(|_| !room.hub().status().devices[0].connected));
    let long = json!({ "question": "x".repeat(200), "waiting": 0, "typing": false });
    assert_eq!(device.ask("POST /api/presence").json(&long).send().status, 400);
}

#[test]
fn one_address_has_so_many_feeds_and_no_more() {
    let limits = Limits { feeds_per_address: 2, ..Limits::default() };
    let room = Room::with(Options { limits, ..Options::default() });
    let devices: Vec<_> = (0..3).map(|_| room.join(0)).collect();
    let feeds: Vec<_> = devices[..2].iter().map(|device| device.feed(None)).collect();
    let refused = devices[2].ask("GET /api/feed").send();
    assert_eq!(refused.said(), (429, "too_many".to_owned()));
    assert!(refused.header("retry-after").is_some());
    drop(feeds);
}

#[test]
fn a_hub_that_stops_ends_its_feeds_and_frees_its_port() {
    let mut room = Room::open();
    let address = room.address();
    let mut feed = room.join(0).feed(None);
    feed.seq("hello");
    room.hub.take().unwrap().stop();
    while feed.next().is_some() {}
    assert!(TcpStream::connect(address).is_err());
    let options = Options { address: address.ip(), port: address.port(), fallback: false, ..Options::default() };
    assert_eq!(Hub::start(room.door.clone(), options).unwrap().address(), address);
}

#[test]
fn a_taken_port_gives_the_next_one_or_a_plain_fault() {
    let room = Room::open();
    let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = taken.local_addr().unwrap().port();
    let options =
        |fallback, address: Ipv4Addr| Options { address: address.into(), port, fallback, ..Options::default() };
    let fault = Hub::start(room.door.clone(), options(false, Ipv4Addr::LOCALHOST)).err().unwrap();
    assert!(matches!(fault, HubFault::PortTaken { port: taken } if taken == port));
    let hub = Hub::start(room.door.clone(), options(true, Ipv4Addr::LOCALHOST)).unwrap();
    assert_ne!(hub.address().port(), port);
    let fault = Hub::start(room.door.clone(), options(true, Ipv4Addr::new(203, 0, 113, 9))).err().unwrap();
    assert!(matches!(fault, HubFault::AddressGone { .. }));
    assert!(!fault.told(rundebord_app::Language::Nn).message.is_empty());
}

#[test]
fn the_probe_knows_its_own_hub() {
    let room = Room::open();
    assert_eq!(room.hub().probe(), Probe::Answers);
    let everywhere = Options { address: Ipv4Addr::UNSPECIFIED.into(), port: 0, ..Options::default() };
    let hub = Hub::start(room.door.clone(), everywhere).unwrap();
    assert!(!hub.address().ip().is_unspecified());
    assert_eq!(hub.probe(), Probe::Answers);
}

#[test]
fn a_name_that_was_given_is_as_good_as_the_address() {
    let room = Room::with(Options { names: vec!["rundebord.test".to_owned()], ..Options::default() });
    let port = room.address().port();
    let asked =
        |name: &str| Asking::new(room.address(), "GET /api/hello").host(&format!("{name}:{port}")).send().status;
    assert_eq!((asked("rundebord.test"), asked("other.test")), (200, 403));
}

#[test]
fn a_process_that_is_busy_says_so_and_the_request_that_has_its_turn_is_answered() {
    let limits = Limits { patience: Duration::from_millis(200), ..Limits::default() };
    let room = Room::with(Options { limits, ..Options::default() });
    let device = room.join(0);
    // Now and then the hub's own look at the sessions has the turn; then both are refused.
    let answered = (0..20).any(|_| {
        let held = room.door.lock().unwrap();
        let (told, replies) = mpsc::channel();
        for _ in 0..2 {
            let (device, told) = (device.clone(), told.clone());
            std::thread::spawn(move || told.send(device.view()).unwrap());
        }
        // One waits with the door; the other's turn does not come.
        let refused = replies.recv().unwrap();
        assert_eq!((refused.said(), refused.header("retry-after")), ((503, "busy".to_owned()), Some("1")));
        drop(held);
        replies.recv().unwrap().status == 200
    });
    assert!(answered);
}
