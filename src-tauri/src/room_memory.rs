//! Where each process's room was last opened, and the network that devices are to join: a small JSON file in the user's
//! own folder. None of it belongs in the process file, which is copied and kept.

use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

use rundebord_app::core::{ProcessId, TableId};
use rundebord_app::{Door, Wifi};
use serde::{Deserialize, Serialize};

/// What is remembered of one process's room.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RoomSetup {
    /// The address that was chosen last.
    pub address: Option<IpAddr>,
    /// The port that was got.
    pub port: Option<u16>,
    /// The port that was asked for, which stands on cards that were printed before.
    pub wanted_port: Option<u16>,
    /// Where devices reached it.
    pub url: Option<String>,
    /// The wireless network that devices join first, when it was given.
    pub wifi: Option<Wifi>,
    /// What stood on each table's card when it was last printed here.
    pub cards: BTreeMap<TableId, String>,
}

impl RoomSetup {
    /// Where devices reached it last.
    pub fn url(&self) -> Option<String> {
        let plain = || Some(format!("http://{}", SocketAddr::new(self.address?, self.port?)));
        self.url.clone().or_else(plain)
    }

    /// The tables whose cards are not as they were when cards were last printed; none when none ever were.
    pub fn changed_cards(&self, now: &BTreeMap<TableId, String>) -> Vec<TableId> {
        if !now.keys().any(|table| self.cards.contains_key(table)) {
            return vec![];
        }
        now.iter().filter(|(table, mark)| self.cards.get(table) != Some(mark)).map(|(table, _)| *table).collect()
    }
}

/// The rooms, and where they are remembered.
pub struct RoomMemory {
    file: PathBuf,
}

impl RoomMemory {
    /// The rooms kept in `file`; an absent or unreadable file knows none.
    pub fn new(file: PathBuf) -> Self {
        Self { file }
    }

    /// What is remembered of the open process's room.
    pub fn of(&self, door: &Door) -> RoomSetup {
        process(door).and_then(|id| self.read().remove(&id)).unwrap_or_default()
    }

    /// Remembers something of the open process's room. That it cannot be kept is no reason to stop anybody's work.
    pub fn change(&self, door: &Door, change: impl FnOnce(&mut RoomSetup)) {
        let Some(id) = process(door) else { return };
        let mut rooms = self.read();
        change(rooms.entry(id).or_default());
        if let Err(error) = self.write(&rooms) {
            tracing::warn!(%error, "where the room was opened is not remembered");
        }
    }

    fn read(&self) -> BTreeMap<ProcessId, RoomSetup> {
        fs::read(&self.file).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// Only its owner may read it: there is a password in it.
    fn write(&self, rooms: &BTreeMap<ProcessId, RoomSetup>) -> io::Result<()> {
        if let Some(folder) = self.file.parent() {
            fs::create_dir_all(folder)?;
        }
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(&self.file)?.write_all(&serde_json::to_vec_pretty(rooms)?)
    }
}

fn process(door: &Door) -> Option<ProcessId> {
    door.state().process.as_ref().map(|process| process.id)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(marks: &[(u128, &str)]) -> BTreeMap<TableId, String> {
        marks.iter().map(|(id, mark)| (TableId(uuid::Uuid::from_u128(*id)), (*mark).to_owned())).collect()
    }

    #[test]
    fn cards_that_are_not_as_they_were_printed_are_named_and_so_are_those_of_new_tables() {
        let printed =
            RoomSetup { cards: marks(&[(1, "a"), (2, "b"), (9, "of another workshop")]), ..RoomSetup::default() };
        let changed = |now: &[(u128, &str)]| {
            let found = printed.changed_cards(&marks(now));
            found.into_iter().map(|table| table.0.as_u128()).collect::<Vec<_>>()
        };
        assert_eq!(changed(&[(1, "a"), (2, "b")]), []);
        assert_eq!(changed(&[(1, "a"), (2, "c"), (3, "d")]), [2, 3]);
        assert_eq!(changed(&[(4, "never printed")]), []);
    }
}
