//! The room's network from the facilitator's desk: on, off, and what it says.

use std::net::IpAddr;
use std::sync::Arc;
use std::thread::sleep;
use std::time::Duration;

use rundebord_app::core::{Actor, Command, CommandId, TableId, WorkshopId};
use rundebord_app::{AppError, CardSecret, Door, Extras, FeedEntry, Language, Request, RoomExtras, TableCard, Wifi};
use rundebord_hub::{Hub, HubFault, Listener, News, Options, OwnAddress, PORT, Probe, Tls};
use serde::Serialize;
use tauri::{AppHandle, Emitter, Manager, State};
use uuid::Uuid;

use crate::host::{Host, Network, NetworkStatus};
use crate::qr::{self, QrDrawing};
use crate::room_memory::RoomSetup;

/// Devices are told that the room is closed before the network goes.
const GOODBYE: Duration = Duration::from_millis(500);

/// A table's card as the window shows it.
#[derive(Serialize)]
pub struct CardLine {
    table: TableId,
    number: u8,
    generation: u32,
    pin: String,
    /// For the QR; None when the network is off, and has not been on.
    url: Option<String>,
}

/// The addresses that devices may reach this computer at, best first.
#[tauri::command(async)]
pub fn room_addresses() -> Vec<OwnAddress> {
    rundebord_hub::addresses()
}

/// What is remembered of the open process's room.
#[tauri::command(async)]
pub fn room_setup(host: State<'_, Host>) -> Result<RoomSetup, AppError> {
    host.with(|door| Ok(host.rooms().of(door)))
}

/// Remembers the wireless network that devices join first, or forgets it.
#[tauri::command(async)]
pub fn keep_wifi(host: State<'_, Host>, wifi: Option<Wifi>) -> Result<(), AppError> {
    host.with(|door| {
        host.rooms().change(door, |room| room.wifi = wifi);
        Ok(())
    })
}

/// Opens the port, then the room, and makes the cards that are missing. A room that is open in the file gets its network
/// back. Without a port, the one that it had last.
#[tauri::command(async)]
pub fn open_room(
    app: AppHandle,
    host: State<'_, Host>,
    workshop: WorkshopId,
    address: IpAddr,
    port: Option<u16>,
) -> Result<Option<NetworkStatus>, AppError> {
    host.end_network();
    let secret = host.card_secret()?;
    let (language, before, reopened) =
        host.with(|door| Ok((door.language(), host.rooms().of(door), is_open(door, workshop))))?;
    // Devices that wrote at another port have their texts there; otherwise printed cards decide.
    let wanted_port = port.or(if reopened { before.port } else { before.wanted_port }).unwrap_or(PORT);
    let hub = start(&app, &host, address, wanted_port, language)?;
    let (reached, url) = (hub.address(), hub.url());
    host.begin_network(Network { hub: Arc::new(hub), workshop, wanted_port });
    let opened = tell(&app, &host, |door| {
        open(door, &secret, workshop)?;
        host.rooms().change(door, |room| {
            (room.address, room.port, room.url) = (Some(reached.ip()), Some(reached.port()), Some(url));
            if !reopened {
                room.wanted_port = Some(wanted_port);
            }
        });
        Ok(())
    });
    if opened.is_err() {
        host.end_network();
    }
    let status = tell_status(&app, &host);
    opened.map(|()| status)
}

/// Closes the room, when it is open, and the network.
#[tauri::command(async)]
pub fn close_room(app: AppHandle, host: State<'_, Host>, workshop: WorkshopId) -> Result<(), AppError> {
    tell(&app, &host, |door| match is_open(door, workshop) {
        true => execute(door, Command::CloseRoom { workshop }),
        false => Ok(()),
    })?;
    if host.with_network(|_| ()).is_some() {
        sleep(GOODBYE);
        host.end_network();
    }
    tell_status(&app, &host);
    Ok(())
}

/// The room's network; None when it is off.
#[tauri::command(async)]
pub fn room_status(host: State<'_, Host>) -> Option<NetworkStatus> {
    host.network_status()
}

/// Every table's card that this installation has made. A table that no card opens gets one.
#[tauri::command(async)]
pub fn room_cards(app: AppHandle, host: State<'_, Host>, workshop: WorkshopId) -> Result<Vec<CardLine>, AppError> {
    let secret = host.card_secret()?;
    let url = host.with_network(|network| network.hub.url());
    tell(&app, &host, |door| {
        let cards = door.room_cards(&Actor::Facilitator, &secret, workshop)?;
        let remembered = || host.rooms().of(door).url();
        let url = url.or_else(remembered);
        Ok(cards.into_iter().map(|card| line(card, url.as_deref())).collect())
    })
}

/// Answers the keys of an address again; without one, those of all.
#[tauri::command(async)]
pub fn lift_stop(app: AppHandle, host: State<'_, Host>, address: Option<IpAddr>) {
    host.with_network(|network| network.hub.lift(address));
    tell_status(&app, &host);
}

/// Does the room's address answer from this computer? None when the network is off.
#[tauri::command(async)]
pub fn probe_room(host: State<'_, Host>) -> Option<Probe> {
    let hub = host.with_network(|network| Arc::clone(&network.hub))?;
    Some(hub.probe())
}

/// The QR code that a phone joins the wireless network with; None when the network is not known.
#[tauri::command(async)]
pub fn wifi_qr(host: State<'_, Host>) -> Result<Option<QrDrawing>, AppError> {
    host.with(|door| Ok(host.rooms().of(door).wifi.and_then(|wifi| qr::draw(&wifi.code()))))
}

/// A QR code of a text.
#[tauri::command(async)]
pub fn room_qr(text: String) -> Option<QrDrawing> {
    qr::draw(&text)
}

/// What a print needs of the room: where it is, or was last, and the cards of a workshop.
pub fn extras(host: &Host, cards_of: Option<WorkshopId>) -> Result<Extras, AppError> {
    let secret = host.card_secret()?;
    let url = host.with_network(|network| network.hub.url());
    host.with(|door| {
        let setup = host.rooms().of(door);
        let cards = cards_of.map(|workshop| door.living_cards(&secret, workshop)).unwrap_or_default();
        let room = url.or_else(|| setup.url()).map(|url| RoomExtras { url, cards, wifi: setup.wifi });
        Ok(Extras { room })
    })
}

fn start(app: &AppHandle, host: &Host, address: IpAddr, port: u16, language: Language) -> Result<Hub, AppError> {
    let started = certificate(app).and_then(|tls| {
        let options = Options { address, port, tls, listener: Some(listener(app)), ..Options::default() };
        Hub::start(host.process(), options)
    });
    started.map_err(|fault| fault.told(language))
}

/// A certificate in the settings' folder `tls` makes the room `https`.
fn certificate(app: &AppHandle) -> Result<Option<Tls>, HubFault> {
    match app.path().app_config_dir() {
        Ok(folder) => Ok(Tls::in_folder_if_any(&folder.join("tls"))?),
        Err(_) => Ok(None),
    }
}

fn open(door: &mut Door, secret: &CardSecret, workshop: WorkshopId) -> Result<(), AppError> {
    if !is_open(door, workshop) {
        execute(door, Command::OpenRoom { workshop })?;
    }
    door.room_cards(&Actor::Facilitator, secret, workshop).map(|_| ())
}

fn is_open(door: &Door, workshop: WorkshopId) -> bool {
    door.state().workshop(workshop).is_some_and(|workshop| workshop.room.open)
}

fn execute(door: &mut Door, command: Command) -> Result<(), AppError> {
    let request = Request { actor: Actor::Facilitator, id: CommandId(Uuid::now_v7()), command };
    door.execute(&request).map(|_| ())
}

fn line(card: TableCard, url: Option<&str>) -> CardLine {
    let TableCard { table, number, generation, token, pin } = card;
    CardLine { table, number, generation, pin, url: url.map(|url| format!("{url}/#b={token}")) }
}

/// Does something with the open process; the window and the room's devices are told what it caused, also when it was
/// refused half way.
pub fn tell<T>(
    app: &AppHandle,
    host: &Host,
    work: impl FnOnce(&mut Door) -> Result<T, AppError>,
) -> Result<T, AppError> {
    let (answer, entries) = host.with(|door| {
        let before = door.head().seq;
        let answer = work(door);
        Ok((answer, if door.head().seq > before { door.feed(before)? } else { vec![] }))
    })?;
    if let Some(FeedEntry { seq, .. }) = entries.last() {
        host.with_network(|network| network.hub.notify(*seq));
        // A window that has gone away reads everything anew when it comes back.
        let _ = app.emit("feed", entries);
    }
    answer
}

fn tell_status(app: &AppHandle, host: &Host) -> Option<NetworkStatus> {
    let status = host.network_status();
    let _ = app.emit("room", &status);
    status
}

/// What devices cause, as the window is told it.
fn listener(app: &AppHandle) -> Listener {
    let app = app.clone();
    Arc::new(move |news| {
        let host = app.state::<Host>();
        match news {
            News::Journal { before, .. } => match host.with(|door| door.feed(before)) {
                Ok(entries) => drop(app.emit("feed", entries)),
                // The file was closed meanwhile.
                Err(error) => tracing::debug!(%error, "nobody is told what devices wrote"),
            },
            News::Status => drop(tell_status(&app, &host)),
        }
    })
}
