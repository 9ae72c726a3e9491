//! One device: a connection that writes and one that follows.

use std::time::Duration;

use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::time::{Instant, sleep_until, timeout_at};
use uuid::Uuid;

use super::server::Place;

/// What is heard after the last note still counts.
const AFTER: Duration = Duration::from_secs(2);

type Sender = SendRequest<Full<Bytes>>;

/// A device that has joined.
pub struct Device {
    place: Place,
    index: usize,
    cookie: String,
    writer: Sender,
    follower: Sender,
}

/// What a device has seen.
#[derive(Default)]
pub struct Seen {
    pub index: usize,
    /// Each note: when it was sent and when it was answered, and as which event.
    pub notes: Vec<(Instant, Instant, u64)>,
    /// Each change that the feed told.
    pub heard: Vec<(Instant, u64)>,
    /// Each view that was read.
    pub read: Vec<(Instant, u64)>,
    pub refused: usize,
}

impl Device {
    pub async fn join(place: &Place, index: usize) -> Self {
        let (mut writer, follower) = (connect(place).await, connect(place).await);
        let token = &place.tables[index % place.tables.len()].1;
        let answer = ask(&mut writer, place, "POST", "/api/join", "", Some(json!({ "token": token }))).await;
        assert_eq!(answer.status(), 200);
        let cookie = answer.headers()["set-cookie"].to_str().unwrap();
        let cookie = cookie.split(';').next().unwrap().to_owned();
        answer.into_body().collect().await.unwrap();
        Self { place: place.clone(), index, cookie, writer, follower }
    }

    /// Writes at its moments until the end, and follows meanwhile.
    pub async fn work(self, first: Instant, end: Instant, pace: Duration, read: bool) -> Seen {
        let Self { place, index, cookie, writer, follower } = self;
        let following = tokio::spawn(follow(follower, place.clone(), cookie.clone(), end + AFTER, read));
        let mut seen = write(writer, &place, index, &cookie, (first, end, pace)).await;
        let (heard, views) = following.await.unwrap();
        (seen.heard, seen.read) = (heard, views);
        seen
    }
}

async fn write(
    mut writer: Sender,
    place: &Place,
    index: usize,
    cookie: &str,
    (mut moment, end, pace): (Instant, Instant, Duration),
) -> Seen {
    let mut seen = Seen { index, ..Seen::default() };
    while moment < end {
        sleep_until(moment).await;
        let body = note(place, index);
        let sent = Instant::now();
        let answer = ask(&mut writer, place, "POST", "/api/execute", cookie, Some(body)).await;
        let granted = answer.status() == 200;
        let answer = value(answer).await;
        match answer["seq"].as_u64() {
            Some(seq) if granted => seen.notes.push((sent, Instant::now(), seq)),
            _ => seen.refused += 1,
        }
        moment += pace;
    }
    seen
}

type Moments = Vec<(Instant, u64)>;

async fn follow(mut follower: Sender, place: Place, cookie: String, end: Instant, read: bool) -> (Moments, Moments) {
    let mut feed = ask(&mut follower, &place, "GET", "/api/feed", &cookie, None).await.into_body();
    let (changed, changes) = watch::channel(0);
    let reading = tokio::spawn(async move { if read { read_on(changes, place, cookie).await } else { vec![] } });
    let mut heard = vec![];
    while let Ok(Some(Ok(frame))) = timeout_at(end, feed.frame()).await {
        let text = String::from_utf8_lossy(frame.data_ref().map(Bytes::as_ref).unwrap_or_default()).into_owned();
        let seqs = text
            .lines()
            .filter_map(|line| serde_json::from_str::<Value>(line.strip_prefix("data: ")?).ok()?["seq"].as_u64());
        for seq in seqs {
            heard.push((Instant::now(), seq));
            changed.send_replace(seq);
        }
    }
    drop(changed);
    (heard, reading.await.unwrap())
}

/// Reads the table's view after each change; changes that come meanwhile make one more reading, not many.
async fn read_on(mut changes: watch::Receiver<u64>, place: Place, cookie: String) -> Moments {
    let (mut reader, mut views) = (connect(&place).await, vec![]);
    while changes.changed().await.is_ok() {
        if reader.is_closed() {
            reader = connect(&place).await;
        }
        let view = ask(&mut reader, &place, "GET", "/api/view/table", &cookie, None).await;
        let bytes = view.into_body().collect().await.unwrap().to_bytes();
        // The number comes first. To read all of it would be to measure this side.
        let start = String::from_utf8_lossy(&bytes[..bytes.len().min(40)]).into_owned();
        let seq = start.strip_prefix("{\"seq\":").and_then(|rest| rest.split(',').next()?.parse().ok());
        views.extend(seq.map(|seq| (Instant::now(), seq)));
    }
    views
}

fn note(place: &Place, index: usize) -> Value {
    let (table, _) = place.tables[index % place.tables.len()];
    json!({ "id": Uuid::now_v7(), "command": {
        "kind": "write_note", "note": Uuid::now_v7(), "workshop": place.workshop, "table": table,
        "question": place.question,
        "content": {
            "text": "Ferja, skolen og helsesenteret må ses i sammenheng, og ungdommen må med.",
            "why": "Fordi det henger sammen.", "disagreement": false,
        },
    } })
}

async fn connect(place: &Place) -> Sender {
    let stream = TcpStream::connect(place.address).await.unwrap();
    stream.set_nodelay(true).unwrap();
    let (sender, connection) = handshake(TokioIo::new(stream)).await.unwrap();
    tokio::spawn(connection);
    sender
}

async fn ask(
    sender: &mut Sender,
    place: &Place,
    method: &str,
    path: &str,
    cookie: &str,
    body: Option<Value>,
) -> Response<Incoming> {
    let request = Request::builder().method(method).uri(path);
    let request = request.header("host", place.address.to_string()).header("cookie", cookie);
    let body = body.map(|body| body.to_string()).unwrap_or_default();
    let request = request.header("content-type", "application/json").body(Full::from(body)).unwrap();
    sender.ready().await.unwrap();
    sender.send_request(request).await.unwrap()
}

async fn value(answer: Response<Incoming>) -> Value {
    serde_json::from_slice(&answer.into_body().collect().await.unwrap().to_bytes()).unwrap_or_default()
}
