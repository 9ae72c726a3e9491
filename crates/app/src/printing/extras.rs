//! What a print needs and the process file does not have: the room's address, the cards' secrets, the wireless network.

use rundebord_core::Workshop;
use rundebord_documents::print;

use crate::{TableCard, token_hash};

pub use rundebord_documents::print::Wifi;

/// What is handed to a print from outside the process file. Without it, everything is printed that the file tells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extras {
    /// The room's network.
    pub room: Option<RoomExtras>,
}

/// Where devices join, and with what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoomExtras {
    /// Such as "http://192.168.1.7:8377".
    pub url: String,
    /// The cards of the workshop that is printed; a table without one is printed without a code.
    pub cards: Vec<TableCard>,
    /// The network that devices join first.
    pub wifi: Option<Wifi>,
}

impl Extras {
    /// The address to type.
    pub(super) fn address(&self) -> Option<String> {
        let url = self.room.as_ref()?.url.trim().trim_end_matches('/');
        Some(url.to_owned()).filter(|url| !url.is_empty())
    }

    /// The network, when it has a name.
    pub(super) fn wifi(&self) -> Option<Wifi> {
        self.room.as_ref()?.wifi.clone().filter(|wifi| !wifi.ssid.is_empty())
    }

    /// How devices join the tables of a workshop. A card that is dead, or another workshop's, is not printed.
    pub(super) fn joining(&self, workshop: &Workshop) -> Vec<print::Joining> {
        let (Some(room), Some(address)) = (&self.room, self.address()) else { return vec![] };
        let joining = |card: &TableCard| print::Joining {
            table: u32::from(card.number),
            link: format!("{address}/#b={}", card.token),
            address: address.clone(),
            pin: card.pin.clone(),
        };
        room.cards.iter().filter(|card| opens(workshop, card)).map(joining).collect()
    }
}

fn opens(workshop: &Workshop, card: &TableCard) -> bool {
    let numbered = workshop.table(card.table).is_some_and(|table| table.number == card.number);
    let key = workshop.room.keys.get(&card.table);
    numbered && key.is_some_and(|key| key.generation == card.generation && key.token_hash == token_hash(&card.token))
}
