//! `rundebord serve` as a person without a window uses it.

#![allow(clippy::unwrap_used)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

fn rundebord(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rundebord"));
    command.args(arguments);
    command
}

/// What a path of the server answers.
fn get(url: &str, path: &str) -> String {
    let host = url.strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(host).unwrap();
    write!(stream, "GET {path} HTTP/1.0\r\nHost: {host}\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn serve_tells_where_to_join_answers_requests_and_gives_the_same_cards_again() {
    let folder = TempDir::new().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    assert!(rundebord(&["demo", "--out", &path(""), "--stop-after", "notes"]).output().unwrap().status.success());
    let is_process = |path: &Path| path.extension().is_some_and(|extension| extension == "rundebord");
    let mut files = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path());
    let file = files.find(|path| is_process(path)).unwrap().display().to_string();
    let secret = path("secret");
    let cards: Vec<Value> = (0..2).map(|_| serve(&file, &secret)).collect();
    assert!(!cards[0].as_array().unwrap().is_empty());
    assert_eq!(cards[0], cards[1]);
}

/// Serves once, and answers with each table's token and PIN.
fn serve(file: &str, secret: &str) -> Value {
    let options = ["--address", "127.0.0.1", "--port", "0", "--open-room", "1", "--json", "--talk"];
    let mut serve = rundebord(&["serve", file, "--secret", secret]);
    let mut child = serve.args(options).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let place: Value = serde_json::from_str(&lines.next().unwrap().unwrap()).unwrap();
    let url = place["url"].as_str().unwrap();
    let hello = get(url, "/api/hello");
    assert!(hello.contains("\"room_open\":true"), "{hello}");
    let mut input = child.stdin.take().unwrap();
    let command = json!({ "kind": "send_message", "workshop": place["workshop"], "text": "Pause til kl. 11" });
    let id = "01890000-0000-7000-8000-000000000077";
    writeln!(input, "{}", json!({ "actor": { "role": "facilitator" }, "id": id, "command": command })).unwrap();
    let answer: Value = serde_json::from_str(&lines.next().unwrap().unwrap()).unwrap();
    assert_eq!(answer["ok"]["id"], json!(id));
    drop(input);
    assert!(child.wait().unwrap().success());
    let tables = place["tables"].as_array().unwrap().iter();
    tables.map(|table| json!([table["number"], table["token"], table["pin"]])).collect()
}
