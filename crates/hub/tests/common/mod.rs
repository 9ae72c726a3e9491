//! A room with tables that write, a hub on loopback, and devices that talk to it over real sockets.

#![allow(clippy::unwrap_used, dead_code, reason = "each test file uses some of it")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::{Duration, Instant};

use rundebord_app::core::{Actor, Command, CommandId, NoteId, Phase, WorkshopId, WrittenLanguage};
use rundebord_app::{
    CardSecret, DEMO_ROSTER, DEMO_ROSTER_NAME, Demo, DemoStage, Door, Request, RosterSource, TableCard, play,
};
use rundebord_hub::{Hub, Options};
use serde_json::{Value, json};
use tempfile::TempDir;
use uuid::Uuid;

/// A process whose first workshop is open, played once.
fn process() -> &'static [u8] {
    static FILE: OnceLock<Vec<u8>> = OnceLock::new();
    FILE.get_or_init(|| {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("p.rundebord");
        let roster = RosterSource::File { name: DEMO_ROSTER_NAME.to_owned(), bytes: DEMO_ROSTER.to_vec() };
        let demo = Demo { roster, tables: Some(4), language: WrittenLanguage::Nb, until: DemoStage::Notes };
        drop(play(&path, &demo).unwrap());
        std::fs::read(path).unwrap()
    })
}

/// A laptop with an open room.
pub struct Room {
    pub folder: TempDir,
    pub door: Arc<Mutex<Door>>,
    pub hub: Option<Hub>,
    pub workshop: WorkshopId,
    pub cards: Vec<TableCard>,
    /// Milliseconds that the limits' clock has gone.
    pub clock: Arc<AtomicU64>,
    options: Options,
}

impl Room {
    pub fn open() -> Self {
        Self::with(Options::default())
    }

    pub fn with(options: Options) -> Self {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("p.rundebord");
        std::fs::write(&path, process()).unwrap();
        let mut door = Door::open(&path, Door::system_clock()).unwrap();
        let open = |phase| phase == Phase::Open;
        let workshop = door.state().workshops.iter().find(|workshop| open(workshop.phase)).unwrap().id;
        facilitate(&mut door, Command::OpenRoom { workshop });
        let secret = CardSecret::new([7; 32]);
        let cards = door.issue_keys(&Actor::Facilitator, &secret, workshop, None).unwrap();
        let clock = Arc::new(AtomicU64::new(0));
        let (start, passed) = (Instant::now(), Arc::clone(&clock));
        let options = Options {
            address: Ipv4Addr::LOCALHOST.into(),
            port: 0,
            ticks: Arc::new(move || start + Duration::from_millis(passed.load(Ordering::Relaxed))),
            ..options
        };
        let door = Arc::new(Mutex::new(door));
        let hub = Some(Hub::start(door.clone(), options.clone()).unwrap());
        Self { folder, door, hub, workshop, cards, clock, options }
    }

    /// The laptop is switched off and on again.
    pub fn restart(&mut self) {
        self.hub.take().unwrap().stop();
        let path = self.folder.path().join("p.rundebord");
        let Self { door, .. } = self;
        // The file is locked until the door is let go.
        let spare =
            Door::create(&self.folder.path().join(format!("{}.rundebord", Uuid::now_v7())), Door::system_clock());
        drop(std::mem::replace(&mut *door.lock().unwrap(), spare.unwrap()));
        let opened = Door::open(&path, Door::system_clock()).unwrap();
        *door = Arc::new(Mutex::new(opened));
        self.hub = Some(Hub::start(door.clone(), self.options.clone()).unwrap());
    }

    pub fn hub(&self) -> &Hub {
        self.hub.as_ref().unwrap()
    }

    pub fn address(&self) -> SocketAddr {
        self.hub().address()
    }

    /// What the facilitator does at the window.
    pub fn facilitate(&self, command: Command) {
        let mut door = self.door.lock().unwrap();
        facilitate(&mut door, command);
        let seq = door.head().seq;
        drop(door);
        self.hub().notify(seq);
    }

    pub fn pass(&self, time: Duration) {
        self.clock.fetch_add(time.as_millis() as u64, Ordering::Relaxed);
    }

    /// A device that has joined the table of a card.
    pub fn join(&self, card: usize) -> Device {
        let reply = self.ask("POST /api/join").json(&json!({ "token": self.cards[card].token })).send();
        assert_eq!(reply.status, 200, "{}", reply.body);
        let cookie = reply.header("set-cookie").unwrap().split(';').next().unwrap().to_owned();
        Device { address: self.address(), cookie, device: reply.value()["device"].as_str().unwrap().to_owned() }
    }

    pub fn ask(&self, line: &str) -> Asking {
        Asking::new(self.address(), line)
    }

    /// The first question, by its key.
    pub fn question(&self) -> String {
        let door = self.door.lock().unwrap();
        door.state().workshop(self.workshop).unwrap().question_set.questions[0].key.0.clone()
    }

    /// A command that writes a note at the table of a card.
    pub fn note(&self, card: usize, text: &str) -> Value {
        json!({
            "kind": "write_note",
            "note": NoteId(Uuid::now_v7()),
            "workshop": self.workshop,
            "table": self.cards[card].table,
            "question": self.question(),
            "content": { "text": text, "why": "", "disagreement": false },
        })
    }

    /// How many notes hold this text.
    pub fn notes(&self, text: &str) -> usize {
        let door = self.door.lock().unwrap();
        door.state().notes.values().filter(|note| note.content.text == text).count()
    }
}

pub fn facilitate(door: &mut Door, command: Command) {
    door.execute(&Request { actor: Actor::Facilitator, id: CommandId(Uuid::now_v7()), command }).unwrap();
}

/// A device with its session.
#[derive(Clone)]
pub struct Device {
    pub address: SocketAddr,
    pub cookie: String,
    pub device: String,
}

impl Device {
    pub fn ask(&self, line: &str) -> Asking {
        Asking::new(self.address, line).header("Cookie", &self.cookie)
    }

    pub fn execute(&self, command: &Value) -> Reply {
        self.send(&Uuid::now_v7().to_string(), command)
    }

    pub fn send(&self, id: &str, command: &Value) -> Reply {
        self.ask("POST /api/execute").json(&json!({ "id": id, "command": command })).send()
    }

    pub fn view(&self) -> Reply {
        self.ask("GET /api/view/table").send()
    }

    /// Opens a feed; what the client has goes into the header.
    pub fn feed(&self, has: Option<u64>) -> Feed {
        let asking = self.ask("GET /api/feed");
        let asking = match has {
            Some(has) => asking.header("Last-Event-ID", &has.to_string()),
            None => asking,
        };
        Feed::open(asking)
    }
}

/// A request on its way.
pub struct Asking {
    address: SocketAddr,
    head: String,
    host: Option<String>,
    body: Vec<u8>,
}

pub struct Reply {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Asking {
    pub fn new(address: SocketAddr, line: &str) -> Self {
        // Version 1.0: the answer ends with the connection, and is not chunked.
        Self { address, head: format!("{line} HTTP/1.0\r\n"), host: Some(address.to_string()), body: vec![] }
    }

    pub fn host(mut self, host: &str) -> Self {
        self.host = Some(host.to_owned());
        self
    }

    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.head += &format!("{name}: {value}\r\n");
        self
    }

    pub fn json(self, body: &Value) -> Self {
        self.body("application/json", body.to_string().as_bytes())
    }

    pub fn body(mut self, kind: &str, body: &[u8]) -> Self {
        self.body = body.to_vec();
        self.header("Content-Type", kind).header("Content-Length", &body.len().to_string())
    }

    pub fn connect(self) -> TcpStream {
        let mut stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let host = self.host.map(|host| format!("Host: {host}\r\n")).unwrap_or_default();
        let mut request = format!("{}{host}\r\n", self.head).into_bytes();
        request.extend(self.body);
        // A server that has refused may have closed already.
        let _ = stream.write_all(&request);
        stream
    }

    pub fn send(self) -> Reply {
        let mut bytes = Vec::new();
        let _ = self.connect().read_to_end(&mut bytes);
        let text = String::from_utf8(bytes).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
        Reply { status, head: head.to_owned(), body: body.to_owned() }
    }
}

impl Reply {
    pub fn value(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("{} {}", self.status, self.body))
    }

    pub fn code(&self) -> String {
        self.value()["code"].as_str().unwrap_or_default().to_owned()
    }

    /// Status and code.
    pub fn said(&self) -> (u16, String) {
        (self.status, self.code())
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().skip(1).filter_map(|line| line.split_once(": "));
        lines.filter(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value).next()
    }
}

/// An open feed.
pub struct Feed(BufReader<TcpStream>);

impl Feed {
    pub fn open(asking: Asking) -> Self {
        let mut feed = Self(BufReader::new(asking.connect()));
        assert!(feed.line().unwrap().contains(" 200 "));
        while !feed.line().unwrap().is_empty() {}
        feed
    }

    fn line(&mut self) -> Option<String> {
        let mut line = String::new();
        let read = self.0.read_line(&mut line).unwrap();
        (read > 0).then(|| line.trim_end().to_owned())
    }

    /// The next event: its name, id and data; None when the feed has ended.
    pub fn next(&mut self) -> Option<(String, Option<u64>, Value)> {
        let (mut name, mut id, mut data) = (String::new(), None, None);
        loop {
            let line = self.line()?;
            match line.split_once(": ") {
                Some(("event", value)) => value.clone_into(&mut name),
                Some(("id", value)) => id = value.parse().ok(),
                Some(("data", value)) => data = serde_json::from_str(value).ok(),
                _ if line.is_empty() => match data.take() {
                    Some(data) => return Some((name, id, data)),
                    None => continue,
                },
                _ => {}
            }
        }
    }

    /// The next event, which is of this name: its number.
    pub fn seq(&mut self, wanted: &str) -> u64 {
        let (name, id, data) = self.next().unwrap();
        assert_eq!(name, wanted);
        let seq = data["seq"].as_u64().unwrap();
        assert!(id.is_none_or(|id| id == seq));
        seq
    }
}
