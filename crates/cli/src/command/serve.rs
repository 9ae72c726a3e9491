//! The room's network without a window.

use std::io::{self, BufRead};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, mpsc};

use rundebord_app::core::{Actor, Command, CommandId, TableId, WorkshopId};
use rundebord_app::{AppError, CardSecret, Door, Request, TableCard, token_hash};
use rundebord_hub::{Hub, HubFault, Limits, Options, Tls};
use serde_json::json;
use uuid::Uuid;

use super::{print_json, say, talk};
use crate::arguments::Serve;
use crate::failure::Failure;

/// Opens the network, prints where to join, and waits for the end.
pub fn serve(arguments: &Serve) -> Result<(), Failure> {
    let mut door = Door::open(&arguments.file, Door::system_clock())?;
    let language = door.language();
    let workshop = room(&mut door, arguments.open_room)?;
    let secret = CardSecret::kept_in(&secret(arguments.secret.as_deref())?)
        .map_err(|fault| AppError::cards(language, &fault))?;
    let cards = workshop.map(|workshop| cards(&mut door, &secret, workshop)).transpose()?.unwrap_or_default();
    let door = Arc::new(Mutex::new(door));
    let options = options(arguments).map_err(|fault| fault.told(language))?;
    let hub = Hub::start(door.clone(), options).map_err(|fault| fault.told(language))?;
    tell(&hub, workshop, &cards, arguments.json)?;
    let ended = wait(&hub, &door, arguments.talk);
    hub.stop();
    ended
}

fn options(arguments: &Serve) -> Result<Options, HubFault> {
    Ok(Options {
        tls: arguments.tls.as_deref().map(Tls::in_folder).transpose()?,
        address: arguments.address,
        port: arguments.port,
        names: arguments.name.clone(),
        behind_tls: arguments.behind_tls,
        limits: if arguments.one_address { Limits::one_address() } else { Limits::default() },
        ..Options::default()
    })
}

/// Opens the room that is asked for; without that, the one that is open.
fn room(door: &mut Door, round: Option<u8>) -> Result<Option<WorkshopId>, Failure> {
    let Some(round) = round else {
        return Ok(door.state().workshops.iter().find(|workshop| workshop.room.open).map(|workshop| workshop.id));
    };
    let found = talk::workshop(door, Some(round))?.map(|workshop| (workshop.id, workshop.room.open));
    if let Some((workshop, false)) = found {
        let id = CommandId(Uuid::now_v7());
        door.execute(&Request { actor: Actor::Facilitator, id, command: Command::OpenRoom { workshop } })?;
    }
    Ok(found.map(|(workshop, _)| workshop))
}

/// Where the window keeps it too, so that both print the same cards.
pub(super) fn secret(given: Option<&Path>) -> Result<PathBuf, Failure> {
    let kept = || Some(dirs::config_dir()?.join("no.rundebord.desktop").join("cards.secret"));
    let file = given.map(Path::to_path_buf).or_else(kept);
    file.ok_or_else(|| Failure::usage("there is no folder for this user's settings; give --secret"))
}

/// The cards of this secret; a table whose card came from another computer keeps that.
fn cards(door: &mut Door, secret: &CardSecret, workshop: WorkshopId) -> Result<Vec<TableCard>, AppError> {
    let mut tables = door.tables_without_key(workshop);
    tables.extend(ours(door, secret, workshop));
    let mut cards = door.issue_keys(&Actor::Facilitator, secret, workshop, Some(&tables))?;
    cards.sort_by_key(|card| card.number);
    Ok(cards)
}

/// The tables with a living card of this secret.
pub(super) fn ours(door: &Door, secret: &CardSecret, workshop: WorkshopId) -> Vec<TableId> {
    let keys = door.state().workshop(workshop).into_iter().flat_map(|known| known.room.keys.values());
    let ours = keys.filter(|key| token_hash(&secret.token(workshop, key.table, key.generation)) == key.token_hash);
    ours.map(|key| key.table).collect()
}

fn tell(hub: &Hub, workshop: Option<WorkshopId>, cards: &[TableCard], as_json: bool) -> Result<(), Failure> {
    let url = hub.url();
    if as_json {
        let line = |card: &TableCard| {
            let TableCard { table, number, token, pin, .. } = card;
            json!({ "table": table, "number": number, "token": token, "pin": pin, "url": format!("{url}/#b={token}") })
        };
        let tables: Vec<_> = cards.iter().map(line).collect();
        return print_json(&json!({
            "url": url, "port": hub.address().port(), "workshop": workshop, "tables": tables,
        }));
    }
    say(&url);
    for TableCard { number, token, pin, .. } in cards {
        let (first, last) = pin.split_at(3);
        say(format_args!("table {number:>2}   PIN {first} {last}   {url}/#b={token}"));
    }
    if workshop.is_none() {
        eprintln!("No room is open: give --open-room and the workshop's round.");
    }
    Ok(())
}

/// Answers requests until there are no more; without them, or when it comes first, until Ctrl-C.
fn wait(hub: &Hub, door: &Mutex<Door>, conversing: bool) -> Result<(), Failure> {
    let (step, steps) = mpsc::channel::<Option<io::Result<String>>>();
    let interrupt = step.clone();
    let handler = move || {
        let _ = interrupt.send(None);
    };
    ctrlc::set_handler(handler).map_err(|error| Failure::io(Path::new("Ctrl-C"), io::Error::other(error)))?;
    if conversing {
        std::thread::spawn(move || {
            let lines = io::stdin().lock().lines().map(Some);
            // Nobody takes them any more after Ctrl-C.
            let _ = lines.chain([None]).try_for_each(|line| step.send(line));
        });
    }
    talk::converse(steps.iter().map_while(|step| step), |line| {
        let mut door = door.lock().unwrap_or_else(PoisonError::into_inner);
        let answer = talk::answer(&mut door, line);
        let seq = door.head().seq;
        drop(door);
        hub.notify(seq);
        answer
    })
}
