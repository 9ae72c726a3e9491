//! Who stands behind a key or a session. Leaves out cookies and addresses, which are the hub's, and the rules, which are
//! the core's: a device joins with `JoinTable` and goes with `LeaveTable`.

use rundebord_core::{Actor, DeviceId, Phase, TableId, WorkshopId};

use crate::Door;

/// A device that has joined and may work now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Session {
    /// Whom it acts for.
    pub actor: Actor,
    /// Which it is.
    pub device: DeviceId,
}

/// Why a session does not let anybody in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SessionFault {
    /// Never made, left, thrown out, or replaced by a newer one.
    #[error("the session is not known")]
    Unknown,
    /// The device has joined, and the facilitator has closed the room for now.
    #[error("the room is closed for now")]
    RoomClosed,
    /// The workshop has ended.
    #[error("the workshop is closed")]
    WorkshopClosed,
}

/// What a card's token or PIN opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyTarget {
    /// The workshop.
    pub workshop: WorkshopId,
    /// The table.
    pub table: TableId,
    /// Its number.
    pub number: u8,
}

impl Door {
    /// The device with this session, by the session's hash.
    pub fn session(&self, session_hash: &str) -> Result<Session, SessionFault> {
        for workshop in &self.state().workshops {
            if let Some((device, joined)) = workshop.room.device_of(session_hash) {
                let actor = Actor::Table { workshop: workshop.id, table: joined.table };
                return match workshop.room.open {
                    true => Ok(Session { actor, device }),
                    false => Err(SessionFault::RoomClosed),
                };
            }
        }
        // A workshop that was closed by mistake and opened again takes its devices back by their cards.
        let mut closed = self.state().workshops.iter().filter(|workshop| workshop.phase == Phase::Closed);
        match closed.any(|workshop| workshop.room.ended.contains(session_hash)) {
            true => Err(SessionFault::WorkshopClosed),
            false => Err(SessionFault::Unknown),
        }
    }

    /// The table that a living key opens, by the hash of its token or PIN; also before its room is open.
    pub fn key(&self, hash: &str) -> Option<KeyTarget> {
        let running = self.state().workshops.iter().filter(|workshop| workshop.phase != Phase::Closed);
        running.flat_map(|workshop| workshop.tables.iter().map(move |table| (workshop, table))).find_map(
            |(workshop, table)| {
                let key = workshop.room.keys.get(&table.id)?;
                let opens = key.token_hash == hash || key.pin_hash == hash;
                opens.then_some(KeyTarget { workshop: workshop.id, table: table.id, number: table.number })
            },
        )
    }
}
