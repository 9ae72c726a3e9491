//! What the window holds: the open process, its room's network, and what is remembered in the user's own folder.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rundebord_app::core::WorkshopId;
use rundebord_app::{AppError, CardSecret, Door, Language, Recent, RoomStatus};
use rundebord_hub::{Hub, Process};
use serde::Serialize;

use crate::room_memory::RoomMemory;
use crate::stop::Stop;

/// The open process, or none. The window and the room's network go in one at a time.
#[derive(Default)]
pub struct OpenDoor(Mutex<Option<Door>>);

impl OpenDoor {
    fn lock(&self) -> MutexGuard<'_, Option<Door>> {
        // A panic while the lock was held leaves the last folded state, which is what is on disk.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn with<T>(&self, work: impl FnOnce(&mut Door) -> Result<T, AppError>) -> Result<T, AppError> {
        match self.lock().as_mut() {
            Some(door) => work(door),
            None => Err(AppError::new(Language::Nb, "no_file_open", &[])),
        }
    }
}

impl Process for OpenDoor {
    fn enter(&self, work: &mut dyn FnMut(&mut Door)) -> Result<(), AppError> {
        self.with(|door| {
            work(door);
            Ok(())
        })
    }
}

/// The room's network while it is on.
pub struct Network {
    /// The server; shared with whoever waits for its answer.
    pub hub: Arc<Hub>,
    /// Whose room it is.
    pub workshop: WorkshopId,
    /// The port that was asked for: what stands on the cards printed before.
    pub wanted_port: u16,
}

/// The room's network at this moment, as the window shows it.
#[derive(Clone, Serialize)]
pub struct NetworkStatus {
    workshop: WorkshopId,
    wanted_port: u16,
    visitors: usize,
    #[serde(flatten)]
    room: RoomStatus,
}

/// One process at a time.
pub struct Host {
    door: Arc<OpenDoor>,
    network: Mutex<Option<Network>>,
    recent: Recent,
    rooms: RoomMemory,
    secret: PathBuf,
    /// The file that the program was started with, until the window has asked for it.
    asked_for: Mutex<Option<PathBuf>>,
    search: Stop,
    printing: Stop,
    prints: Mutex<HashSet<PathBuf>>,
    /// Whoever closes the window has been asked.
    asked_to_leave: AtomicBool,
}

impl Host {
    /// A window with nothing open; `folder` is the user's own for this program.
    pub fn new(folder: PathBuf, asked_for: Option<PathBuf>) -> Self {
        Self {
            door: Arc::default(),
            network: Mutex::default(),
            recent: Recent::new(folder.join("recent.json")),
            rooms: RoomMemory::new(folder.join("rooms.json")),
            secret: folder.join("cards.secret"),
            asked_for: Mutex::new(asked_for),
            search: Stop::default(),
            printing: Stop::default(),
            prints: Mutex::default(),
            asked_to_leave: AtomicBool::default(),
        }
    }

    /// The file that the program was started with; given out once.
    pub fn take_asked_for(&self) -> Option<PathBuf> {
        self.asked_for.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// The open process, or none.
    pub fn door(&self) -> MutexGuard<'_, Option<Door>> {
        self.door.lock()
    }

    /// Does something with the open process.
    pub fn with<T>(&self, work: impl FnOnce(&mut Door) -> Result<T, AppError>) -> Result<T, AppError> {
        self.door.with(work)
    }

    /// The way in for the room's network.
    pub fn process(&self) -> Arc<dyn Process> {
        Arc::clone(&self.door) as Arc<dyn Process>
    }

    /// Closes the file and its room's network, which would hold it.
    pub fn close(&self) {
        self.end_network();
        *self.door() = None;
    }

    /// From now on this is the room's network.
    pub fn begin_network(&self, network: Network) {
        *self.network() = Some(network);
    }

    /// Ends the room's network. It is waited for without the lock, which its last news may want.
    pub fn end_network(&self) {
        let network = self.network().take();
        drop(network);
    }

    /// Does something with the room's network, when it is on.
    pub fn with_network<T>(&self, work: impl FnOnce(&Network) -> T) -> Option<T> {
        self.network().as_ref().map(work)
    }

    /// What the room's network says of itself; None when it is off.
    pub fn network_status(&self) -> Option<NetworkStatus> {
        self.with_network(|Network { hub, workshop, wanted_port }| NetworkStatus {
            workshop: *workshop,
            wanted_port: *wanted_port,
            visitors: hub.visitors(),
            room: hub.status(),
        })
    }

    fn network(&self) -> MutexGuard<'_, Option<Network>> {
        self.network.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// True once while the room's network is on. A window that does not ask back can be closed by closing it twice.
    pub fn asks_before_leaving(&self) -> bool {
        self.with_network(|_| ()).is_some() && !self.asked_to_leave.swap(true, Ordering::Relaxed)
    }

    /// Nobody leaves after all.
    pub fn stay(&self) {
        self.asked_to_leave.store(false, Ordering::Relaxed);
    }

    /// What the cards of this installation are made from.
    pub fn card_secret(&self) -> Result<CardSecret, AppError> {
        let language = self.door().as_ref().map_or(Language::Nb, Door::language);
        CardSecret::kept_in(&self.secret).map_err(|fault| AppError::cards(language, &fault))
    }

    /// Where rooms were last opened.
    pub fn rooms(&self) -> &RoomMemory {
        &self.rooms
    }

    /// Ends the search for a seating that is under way.
    pub fn search(&self) -> &Stop {
        &self.search
    }

    /// Ends the printing of many documents that is under way.
    pub fn printing(&self) -> &Stop {
        &self.printing
    }

    /// A print that the window may read again.
    pub fn remember_print(&self, path: &Path) {
        self.prints().insert(path.to_owned());
    }

    /// A print that was made since the program started; other files are not read.
    pub fn read_print(&self, path: &Path) -> Result<Vec<u8>, AppError> {
        let language = self.door().as_ref().map_or(Language::Nb, Door::language);
        let known = self.prints().contains(path);
        let read = known.then(|| std::fs::read(path).ok()).flatten();
        read.ok_or_else(|| AppError::new(language, "print_gone", &[]))
    }

    fn prints(&self) -> MutexGuard<'_, HashSet<PathBuf>> {
        self.prints.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The recent processes.
    pub fn recent(&self) -> &Recent {
        &self.recent
    }
}
