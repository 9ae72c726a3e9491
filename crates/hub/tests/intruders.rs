//! Who does not get in, and who does not get further than they may.

#![allow(clippy::unwrap_used)]

mod common;

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::atomic::Ordering;
use std::time::Duration;

use common::{Asking, Reply, Room};
use rundebord_app::core::{Command, DeviceId};
use rundebord_hub::{Limits, Options};
use serde_json::{Value, json};

/// Every path that needs a session, with a body that could be right.
fn inner() -> Vec<(&'static str, Option<Value>)> {
    let id = "01890000-0000-7000-8000-000000000001";
    let command = json!({ "kind": "ask_for_help", "workshop": id, "table": id });
    vec![
        ("GET /api/view/table", None),
        ("GET /api/feed", None),
        ("POST /api/execute", Some(json!({ "id": id, "command": command }))),
        ("POST /api/presence", Some(json!({ "question": null, "waiting": 0, "typing": false }))),
        ("POST /api/leave", None),
    ]
}

fn outer(room: &Room) -> Vec<(&'static str, Option<Value>)> {
    let token = json!({ "token": room.cards[0].token });
    let posts = ["POST /api/look", "POST /api/join"].map(|line| (line, Some(token.clone())));
    [("GET /", None), ("GET /api/hello", None), ("GET /assets/x.js", None), ("GET /nothing", None)]
        .into_iter()
        .chain(posts)
        .collect()
}

fn send(asking: Asking, body: &Option<Value>) -> Reply {
    match body {
        Some(body) => asking.json(body).send(),
        None => asking.send(),
    }
}

#[test]
fn without_a_session_or_with_a_made_up_one_nothing_is_read_or_written() {
    let room = Room::open();
    let before = room.door.lock().unwrap().head().seq;
    let made_up = ["", "rundebord=", &format!("rundebord={}", "a".repeat(52)), "rundebord=' OR 1=1 --"];
    for (line, body) in inner() {
        for cookie in made_up {
            let reply = send(room.ask(line).header("Cookie", cookie), &body);
            assert_eq!(reply.said(), (401, "session_unknown".to_owned()), "{line}");
        }
    }
    assert_eq!(room.door.lock().unwrap().head().seq, before);
}

#[test]
fn a_table_reads_and_writes_for_itself_only_and_names_no_other_actor() {
    let room = Room::open();
    let device = room.join(0);
    let view = device.view().value();
    assert_eq!(view["view"]["table"], json!(room.cards[0].table));
    assert_eq!(device.execute(&room.note(1, "for et annet bord")).said(), (409, "not_this_table".to_owned()));
    let close = json!({ "kind": "close_room", "workshop": room.workshop });
    assert_eq!(device.execute(&close).said(), (403, "not_allowed".to_owned()));
    let body = json!({
        "id": "01890000-0000-7000-8000-000000000001", "actor": { "role": "facilitator" }, "command": close,
    });
    assert_eq!(device.ask("POST /api/execute").json(&body).send().said(), (400, "request_unreadable".to_owned()));
    assert_eq!(device.execute(&room.note(0, "for eget bord")).status, 200);
}

#[test]
fn a_device_neither_speaks_for_its_neighbour_nor_lets_another_in() {
    let room = Room::open();
    let (one, two) = (room.join(0), room.join(0));
    let leave = json!({ "kind": "leave_table", "workshop": room.workshop, "device": two.device });
    assert_eq!(one.execute(&leave).said(), (403, "not_allowed".to_owned()));
    let join = json!({
        "kind": "join_table", "workshop": room.workshop, "table": room.cards[0].table,
        "device": "01890000-0000-7000-8000-000000000009",
        "key_hash": rundebord_app::token_hash(&room.cards[0].token), "session_hash": "0".repeat(64),
    });
    assert_eq!(one.execute(&join).said(), (403, "not_allowed".to_owned()));
    assert_eq!(two.view().status, 200);
}

#[test]
fn a_device_that_is_thrown_out_reads_nothing_more_and_its_feed_says_why() {
    let room = Room::open();
    let (out, stays) = (room.join(0), room.join(0));
    let (mut feed, mut other) = (out.feed(None), stays.feed(None));
    feed.seq("hello");
    let device = DeviceId(out.device.parse().unwrap());
    room.facilitate(Command::RevokeDevice { workshop: room.workshop, device });
    for (line, body) in inner() {
        assert_eq!(send(out.ask(line), &body).said(), (401, "session_unknown".to_owned()), "{line}");
    }
    let last = std::iter::from_fn(|| feed.next()).last().unwrap();
    assert_eq!((last.0.as_str(), &last.2["code"]), ("end", &json!("session_unknown")));
    other.seq("hello");
    other.seq("change");
    assert_eq!(stays.view().status, 200);
}

#[test]
fn a_closed_workshop_ends_every_session_and_no_card_opens_it() {
    let room = Room::open();
    let device = room.join(0);
    let mut feed = device.feed(None);
    let tables: Vec<_> = room.cards.iter().map(|card| card.table).collect();
    for table in tables {
        hand_in(&room, table);
    }
    room.facilitate(Command::CloseWorkshop { workshop: room.workshop });
    for (line, body) in inner() {
        assert_eq!(send(device.ask(line), &body).said(), (401, "session_ended".to_owned()), "{line}");
    }
    let last = std::iter::from_fn(|| feed.next()).last().unwrap();
    assert_eq!((last.0.as_str(), &last.2["code"]), ("end", &json!("session_ended")));
    let token = json!({ "token": room.cards[0].token });
    assert_eq!(room.ask("POST /api/join").json(&token).send().status, 409);
}

fn hand_in(room: &Room, table: rundebord_app::core::TableId) {
    let view = rundebord_app::View::Table { workshop: room.workshop, table };
    let answer = room.door.lock().unwrap().view(&rundebord_app::core::Actor::Facilitator, &view).unwrap();
    let rundebord_app::ViewAnswer::Table(view) = answer else { panic!("a table's view is a table's") };
    room.facilitate(Command::HandInTable {
        workshop: room.workshop,
        table,
        notes: view.standing_notes.clone(),
        answers: view.standing_answers.clone(),
        rankings: vec![],
    });
}

#[test]
fn a_room_that_is_closed_for_now_lets_its_devices_on_again_when_it_opens() {
    let room = Room::open();
    let device = room.join(0);
    room.facilitate(Command::CloseRoom { workshop: room.workshop });
    assert_eq!(device.view().said(), (401, "session_ended".to_owned()));
    let pin = json!({ "pin": room.cards[0].pin });
    assert_eq!(room.ask("POST /api/look").json(&pin).send().said(), (409, "room_not_open".to_owned()));
    // The request before has seen the door.
    assert_eq!(room.ask("GET /api/hello").send().value()["room_open"], false);
    room.facilitate(Command::OpenRoom { workshop: room.workshop });
    assert_eq!(device.view().status, 200);
}

#[test]
fn a_foreign_host_or_origin_gets_nothing_from_any_path() {
    let room = Room::open();
    let device = room.join(0);
    for (line, body) in inner().into_iter().chain(outer(&room)) {
        let foreign = send(device.ask(line).host("rundebord.evil.example:8377"), &body);
        assert_eq!(foreign.said(), (403, "host_foreign".to_owned()), "{line}");
        let foreign = send(device.ask(line).header("Origin", "http://evil.example"), &body);
        assert_eq!(foreign.said(), (403, "origin_foreign".to_owned()), "{line}");
        assert_eq!(foreign.header("access-control-allow-origin"), None);
    }
    let own = format!("http://{}", room.address());
    assert_eq!(device.ask("GET /api/view/table").header("Origin", &own).send().status, 200);
}

#[test]
fn a_body_that_is_too_large_or_is_no_json_is_refused() {
    let room = Room::open();
    let device = room.join(0);
    let large = device.execute(&room.note(0, &"x".repeat(70_000)));
    assert_eq!(large.said(), (413, "too_large".to_owned()));
    let head = format!("Host: {}\r\nCookie: {}\r\nContent-Type: application/json", room.address(), device.cookie);
    let mut chunked = TcpStream::connect(room.address()).unwrap();
    let start = format!("POST /api/execute HTTP/1.1\r\n{head}\r\nTransfer-Encoding: chunked\r\n\r\n20000\r\n");
    chunked.write_all(start.as_bytes()).unwrap();
    // The server may have answered before it has everything.
    let _ = chunked.write_all(&[b' '; 70_000]);
    let mut answer = [0; 12];
    chunked.read_exact(&mut answer).unwrap();
    assert_eq!(&answer, b"HTTP/1.1 413");
    let form = device.ask("POST /api/execute").body("text/plain", b"{}").send();
    assert_eq!(form.said(), (400, "request_unreadable".to_owned()));
    for broken in ["", "{", "[]", "null", &"[".repeat(10_000)] {
        let reply = device.ask("POST /api/execute").body("application/json", broken.as_bytes()).send();
        assert_eq!(reply.said(), (400, "request_unreadable".to_owned()));
    }
}

#[test]
fn a_head_that_is_too_large_is_refused() {
    let room = Room::open();
    let reply = room.ask("GET /api/hello").header("X-Long", &"x".repeat(20_000)).send();
    assert!(reply.status == 431 || reply.status == 0, "{}", reply.head);
}

#[test]
fn who_sends_too_slowly_is_cut_off() {
    let limits = Limits { patience: Duration::from_millis(300), ..Limits::default() };
    let room = Room::with(Options { limits, ..Options::default() });
    let mut halves = [TcpStream::connect(room.address()).unwrap(), TcpStream::connect(room.address()).unwrap()];
    halves[0].write_all(b"GET /api/hello HTTP/1.1\r\nHost:").unwrap();
    let head = format!("Host: {}\r\nContent-Type: application/json\r\nContent-Length: 99", room.address());
    halves[1].write_all(format!("POST /api/look HTTP/1.1\r\n{head}\r\n\r\n{{").as_bytes()).unwrap();
    for mut half in halves {
        half.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        let mut rest = Vec::new();
        // Ends, instead of waiting for ever.
        let ended = half.read_to_end(&mut rest);
        assert!(ended.is_ok_and(|_| !String::from_utf8_lossy(&rest).contains(" 200 ")));
    }
}

#[test]
fn ten_thousand_guesses_get_ten_looks_and_the_facilitator_sees_it() {
    let room = Room::open();
    let right = room.cards[0].pin.clone();
    let mut looks = 0;
    for guess in 0..10_000_u32 {
        let pin = format!("{guess:06}");
        if room.cards.iter().any(|card| card.pin == pin) {
            continue;
        }
        // Slowly enough for the rate, and as fast as that lets.
        room.pass(Duration::from_millis(25));
        let said = room.ask("POST /api/look").json(&json!({ "pin": pin })).send().said();
        match (said.0, said.1.as_str()) {
            (409, "key_not_valid") => looks += 1,
            (429, "too_many" | "pin_stopped") => {}
            other => panic!("{other:?}"),
        }
        if guess == 3_000 {
            // Days pass.
            room.clock.fetch_add(1_000 * 86_400, Ordering::Relaxed);
        }
    }
    assert!(looks <= 10, "{looks}");
    let pin = || room.ask("POST /api/join").json(&json!({ "pin": right })).send();
    let refused = pin();
    let status = room.hub().status();
    if status.guesses[0].stopped {
        assert_eq!(refused.said(), (429, "pin_stopped".to_owned()));
    }
    assert!(refused.header("retry-after").is_some());
    assert_eq!((status.guesses[0].address.as_str(), status.guesses[0].wrong), ("127.0.0.1", looks));
    // A card that is scanned goes on.
    assert_eq!(room.join(0).view().status, 200);
    room.hub().lift(Some(room.address().ip()));
    assert_eq!(pin().status, 200);
}

#[test]
fn a_wrong_token_counts_like_a_wrong_pin() {
    let room = Room::open();
    let wrong = || room.ask("POST /api/look").json(&json!({ "token": "0".repeat(32) })).send();
    for _ in 0..3 {
        assert_eq!(wrong().said(), (409, "key_not_valid".to_owned()));
    }
    let halted = wrong();
    assert_eq!((halted.said(), halted.header("retry-after")), ((429, "too_many".to_owned()), Some("2")));
    room.pass(Duration::from_secs(2));
    assert_eq!(wrong().status, 409);
    assert_eq!(wrong().header("retry-after"), Some("4"));
}

#[test]
fn one_address_that_asks_too_often_waits_for_a_while() {
    let room = Room::open();
    let many: Vec<_> = (0..200).map(|_| room.ask("GET /api/hello").send().status).collect();
    assert_eq!(many.iter().filter(|status| **status == 200).count(), 120);
    assert!(many.iter().all(|status| matches!(status, 200 | 429)));
    room.pass(Duration::from_secs(1));
    assert_eq!(room.ask("GET /api/hello").send().status, 200);
}

#[test]
fn words_are_data_and_every_answer_tells_the_browser_to_run_nothing() {
    let room = Room::open();
    let device = room.join(0);
    let script = "<script>alert(1)</script><img src=x onerror=alert(2)>";
    assert_eq!(device.execute(&room.note(0, script)).status, 200);
    let view = device.view();
    assert_eq!(view.header("content-type"), Some("application/json"));
    assert!(view.value().to_string().contains("<script>alert(1)"));
    for (line, body) in inner().into_iter().chain(outer(&room)) {
        let reply = match line {
            "GET /api/feed" => room.ask(line).send(),
            _ => send(device.ask(line), &body),
        };
        let policy = reply.header("content-security-policy").unwrap();
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{line}");
        assert_eq!(reply.header("x-content-type-options"), Some("nosniff"), "{line}");
        assert_eq!(reply.header("referrer-policy"), Some("no-referrer"), "{line}");
        assert_eq!(reply.header("cache-control"), Some("no-store"), "{line}");
    }
}

#[test]
fn there_is_no_listing_and_no_way_out_of_the_assets() {
    let room = Room::open();
    for path in
        ["/assets", "/assets/", "/assets/..", "/assets/../table.html", "/assets/..%2f..%2fdesk.html", "/desk.html"]
    {
        assert_eq!(room.ask(&format!("GET {path}")).send().said(), (404, "not_found".to_owned()), "{path}");
    }
    for line in ["GET /api/execute", "DELETE /api/leave", "OPTIONS /api/execute", "GET /api/view/room"] {
        assert_eq!(room.ask(line).send().said(), (404, "not_found".to_owned()), "{line}");
    }
}
