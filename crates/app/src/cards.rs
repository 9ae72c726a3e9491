//! The secrets on the table cards: a token in the QR, and a PIN that can be typed. Both are derived from one secret of
//! this installation, so that a card printed again after a restart is the same card, and the process file holds hashes
//! only. Leaves out the rules for keys (the core's) and the print.

use std::collections::BTreeSet;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use hmac::{Hmac, KeyInit, Mac};
use rundebord_core::{Actor, Command, CommandId, Table, TableId, TableKey, Workshop, WorkshopId};
use sha2::Sha256;
use uuid::Uuid;

use crate::digest::sha256;
use crate::view::{unknown, workshop_of};
use crate::{AppError, Door, Request, authority};

/// Crockford's letters: none is taken for another.
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// 256 bits from which every card of this installation is derived.
#[derive(Clone)]
pub struct CardSecret([u8; 32]);

/// Why there is no secret.
#[derive(Debug, thiserror::Error)]
pub enum CardFault {
    /// The file cannot be read or written.
    #[error("{}: {source}", path.display())]
    Disk {
        /// Which file.
        path: PathBuf,
        /// What the disk said.
        source: io::Error,
    },
    /// The computer gives no chance.
    #[error(transparent)]
    Chance(#[from] getrandom::Error),
}

/// One table's card.
#[derive(Clone, PartialEq, Eq)]
pub struct TableCard {
    /// The table.
    pub table: TableId,
    /// Its number.
    pub number: u8,
    /// Which card of the table, from 1.
    pub generation: u32,
    /// For the QR: 32 letters.
    pub token: String,
    /// To type: six digits.
    pub pin: String,
}

impl CardSecret {
    /// A secret that the caller keeps.
    pub fn new(secret: [u8; 32]) -> Self {
        Self(secret)
    }

    /// The secret kept in `file`, which only its owner may read; made when it is not there. A file that is something else
    /// is left as it is.
    pub fn kept_in(file: &Path) -> Result<Self, CardFault> {
        let disk = |source| CardFault::Disk { path: file.to_path_buf(), source };
        match fs::read(file) {
            Ok(bytes) => {
                close_to_others(file).map_err(disk)?;
                let secret = bytes.try_into().map_err(|_| disk(io::ErrorKind::InvalidData.into()))?;
                Ok(Self(secret))
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let mut secret = [0; 32];
                getrandom::fill(&mut secret)?;
                write_whole(file, &secret).map_err(disk)?;
                Ok(Self(secret))
            }
            Err(error) => Err(disk(error)),
        }
    }

    /// What stands in the card's QR: the first 160 bits, as letters.
    pub fn token(&self, workshop: WorkshopId, table: TableId, generation: u32) -> String {
        base32(&self.derive("token", workshop, table, generation)[..20])
    }

    /// What can be typed: six digits.
    pub fn pin(&self, workshop: WorkshopId, table: TableId, generation: u32) -> String {
        let derived = self.derive("pin", workshop, table, generation);
        let number = derived[..8].iter().fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
        format!("{:06}", number % 1_000_000)
    }

    fn derive(&self, what: &str, workshop: WorkshopId, table: TableId, generation: u32) -> [u8; 32] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("HMAC takes keys of any length");
        mac.update(what.as_bytes());
        mac.update(workshop.0.as_bytes());
        mac.update(table.0.as_bytes());
        mac.update(&generation.to_be_bytes());
        mac.finalize().into_bytes().into()
    }

    fn card(&self, workshop: WorkshopId, table: TableId, number: u8, generation: u32) -> TableCard {
        let (token, pin) = (self.token(workshop, table, generation), self.pin(workshop, table, generation));
        TableCard { table, number, generation, token, pin }
    }
}

impl std::fmt::Debug for CardSecret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CardSecret")
    }
}

impl std::fmt::Debug for TableCard {
    /// Without what opens the table: a log is no place for it.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "TableCard({}, {})", self.number, self.generation)
    }
}

impl TableCard {
    fn key(&self) -> TableKey {
        TableKey {
            table: self.table,
            generation: self.generation,
            token_hash: token_hash(&self.token),
            pin_hash: pin_hash(&self.pin),
        }
    }
}

/// What the journal knows of a token.
pub fn token_hash(token: &str) -> String {
    sha256(format!("rundebord-token:{token}").as_bytes())
}

/// What the journal knows of a PIN: one hash for each PIN, so that it finds its table alone.
pub fn pin_hash(pin: &str) -> String {
    sha256(format!("rundebord-pin:{pin}").as_bytes())
}

/// Five bits a letter, without padding.
pub fn base32(bytes: &[u8]) -> String {
    let (mut held, mut bits, mut text) = (0_u32, 0, String::new());
    for byte in bytes {
        (held, bits) = (held << 8 | u32::from(*byte), bits + 8);
        while bits >= 5 {
            bits -= 5;
            text.push(char::from(LETTERS[(held >> bits & 31) as usize]));
        }
        held &= (1 << bits) - 1;
    }
    if bits > 0 {
        text.push(char::from(LETTERS[(held << (5 - bits) & 31) as usize]));
    }
    text
}

impl Door {
    /// The tables of a workshop that no key opens. On a laptop that takes over, printed cards go on: only these need any.
    pub fn tables_without_key(&self, workshop: WorkshopId) -> Vec<TableId> {
        let known = self.state().workshop(workshop);
        let tables = known.into_iter().flat_map(|known| known.tables.iter().map(move |table| (known, table.id)));
        tables.filter(|(known, table)| !known.room.keys.contains_key(table)).map(|(_, table)| table).collect()
    }

    /// The cards of this secret that are alive, by number. A table whose card came from another computer has none here.
    pub fn living_cards(&self, secret: &CardSecret, workshop: WorkshopId) -> Vec<TableCard> {
        let known = self.state().workshop(workshop);
        let tables = known.into_iter().flat_map(|known| known.tables.iter().map(move |table| (known, table)));
        let card = |(known, table): (&Workshop, &Table)| {
            let key = known.room.keys.get(&table.id)?;
            Some(secret.card(known.id, table.id, table.number, key.generation)).filter(|card| card.key() == *key)
        };
        let mut cards: Vec<_> = tables.filter_map(card).collect();
        cards.sort_by_key(|card| card.number);
        cards
    }

    /// A card for every table that no key opens; then as [`Self::living_cards`]. Cards from another computer go on.
    pub fn room_cards(
        &mut self,
        actor: &Actor,
        secret: &CardSecret,
        workshop: WorkshopId,
    ) -> Result<Vec<TableCard>, AppError> {
        self.issue_keys(actor, secret, workshop, Some(&self.tables_without_key(workshop)))?;
        Ok(self.living_cards(secret, workshop))
    }

    /// The cards of these tables, or of all: the living ones that came from this secret, and new ones for the others,
    /// whose earlier cards are dead.
    pub fn issue_keys(
        &mut self,
        actor: &Actor,
        secret: &CardSecret,
        workshop: WorkshopId,
        tables: Option<&[TableId]>,
    ) -> Result<Vec<TableCard>, AppError> {
        let (cards, keys) = self.cards(secret, workshop, tables)?;
        let command = Command::IssueTableKeys { workshop, keys };
        if !authority::may_execute(actor, &command) {
            return Err(AppError::new(self.language(), "not_allowed", &[]));
        }
        if !matches!(&command, Command::IssueTableKeys { keys, .. } if keys.is_empty()) {
            self.execute(&Request { actor: *actor, id: CommandId(Uuid::now_v7()), command })?;
        }
        Ok(cards)
    }

    /// Every card asked for, and the keys of those that are new.
    fn cards(
        &self,
        secret: &CardSecret,
        workshop: WorkshopId,
        tables: Option<&[TableId]>,
    ) -> Result<(Vec<TableCard>, Vec<TableKey>), AppError> {
        let known = workshop_of(self, workshop)?;
        let all: Vec<TableId> = known.tables.iter().map(|table| table.id).collect();
        let mut taken: BTreeSet<String> = self
            .state()
            .workshops
            .iter()
            .flat_map(|other| other.room.keys.values())
            .map(|key| key.pin_hash.clone())
            .collect();
        let (mut cards, mut new) = (vec![], vec![]);
        for id in tables.unwrap_or(&all) {
            let table = known.table(*id).ok_or_else(|| unknown(self, "table"))?;
            let generation = known.room.keys.get(id).map_or(0, |key| key.generation);
            let living = secret.card(known.id, *id, table.number, generation);
            if known.room.keys.get(id) == Some(&living.key()) {
                cards.push(living);
                continue;
            }
            let next = known.room.next_generation(*id);
            let mut free = (next..).map(|generation| secret.card(known.id, *id, table.number, generation));
            let card = free.find(|card| taken.insert(card.key().pin_hash)).expect("there are more PINs than tables");
            new.push(card.key());
            cards.push(card);
        }
        Ok((cards, new))
    }
}

fn write_whole(file: &Path, secret: &[u8]) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    let beside = file.with_extension(format!("new-{}", std::process::id()));
    let _ = fs::remove_file(&beside);
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut written = options.open(&beside)?;
    written.write_all(secret)?;
    written.sync_all()?;
    fs::rename(&beside, file)
}

/// On Windows the folder of a user's settings is the user's own.
#[cfg(not(unix))]
fn close_to_others(_: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(unix)]
fn close_to_others(file: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    match fs::metadata(file)?.permissions().mode() & 0o077 {
        0 => Ok(()),
        _ => fs::set_permissions(file, fs::Permissions::from_mode(0o600)),
    }
}
