//! The server's side: the same hub as `rundebord serve`, in a process of its own.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::process::{Child, Command as Program, Stdio};
use std::sync::{Arc, Mutex};

use rundebord_app::core::{Actor, Command, CommandId, Phase, TableId, WorkshopId, WrittenLanguage};
use rundebord_app::{
    CardSecret, DEMO_ROSTER, DEMO_ROSTER_NAME, Demo, DemoStage, Door, Request, RosterSource, TableCard, play,
};
use rundebord_hub::{Hub, Limits, Options};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Few people, many devices: the demo's list has no more tables that are worth sitting at.
const TABLES: u8 = 8;

/// Where to join.
#[derive(Clone, Serialize, Deserialize)]
pub struct Place {
    pub address: SocketAddr,
    pub workshop: WorkshopId,
    pub question: String,
    /// Each table with its token.
    pub tables: Vec<(TableId, String)>,
}

/// The server, seen from the devices.
pub struct Server {
    child: Child,
    pub place: Place,
}

impl Server {
    pub fn start() -> Self {
        let mut program = Program::new(std::env::current_exe().unwrap());
        let mut child = program.arg("--server").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        Self { child, place: serde_json::from_str(&line).unwrap() }
    }

    /// As the system counts it; only Linux tells.
    pub fn memory(&self) -> String {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap_or_default();
        let value = |name| status.lines().find_map(|line| line.strip_prefix(name)).map(str::trim).unwrap_or("unknown");
        format!("{} now, {} at most", value("VmRSS:"), value("VmHWM:"))
    }

    /// Closes the server's stdin, which ends it.
    pub fn stop(&mut self) {
        drop(self.child.stdin.take());
        self.child.wait().unwrap();
    }
}

/// Serves until stdin is closed.
pub fn serve() {
    let folder = tempfile::TempDir::new().unwrap();
    let (door, place) = prepared(&folder.path().join("room.rundebord"));
    let options =
        Options { address: Ipv4Addr::LOCALHOST.into(), port: 0, limits: Limits::one_address(), ..Options::default() };
    let hub = Hub::start(Arc::new(Mutex::new(door)), options).unwrap();
    let place = Place { address: hub.address(), ..place };
    println!("{}", serde_json::to_string(&place).unwrap());
    std::io::stdout().flush().unwrap();
    let _ = std::io::stdin().read_to_end(&mut Vec::new());
    hub.stop();
}

fn prepared(path: &Path) -> (Door, Place) {
    let roster = RosterSource::File { name: DEMO_ROSTER_NAME.to_owned(), bytes: DEMO_ROSTER.to_vec() };
    let demo = Demo { roster, tables: Some(TABLES), language: WrittenLanguage::Nb, until: DemoStage::Notes };
    drop(play(path, &demo).unwrap());
    let mut door = Door::open(path, Door::system_clock()).unwrap();
    let open = door.state().workshops.iter().find(|workshop| workshop.phase == Phase::Open).unwrap();
    let (workshop, question) = (open.id, open.question_set.questions[0].key.0.clone());
    let (actor, id) = (Actor::Facilitator, CommandId(Uuid::now_v7()));
    door.execute(&Request { actor, id, command: Command::OpenRoom { workshop } }).unwrap();
    let cards = door.issue_keys(&Actor::Facilitator, &CardSecret::new([7; 32]), workshop, None).unwrap();
    let tables = cards.into_iter().map(|TableCard { table, token, .. }| (table, token)).collect();
    (door, Place { address: (Ipv4Addr::LOCALHOST, 0).into(), workshop, question, tables })
}
