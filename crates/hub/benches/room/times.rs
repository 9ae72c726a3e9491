//! From what each device saw to how long things took.

use std::time::Duration;

use tokio::time::Instant;

use super::device::Seen;

/// What every device saw, by its index.
pub struct Times {
    devices: Vec<Seen>,
    tables: usize,
}

impl Times {
    pub fn new(devices: usize, tables: usize) -> Self {
        Self { devices: (0..devices).map(|_| Seen::default()).collect(), tables }
    }

    pub fn add(&mut self, seen: Seen) {
        let index = seen.index;
        self.devices[index] = seen;
    }

    pub fn refused(&self) -> usize {
        self.devices.iter().map(|device| device.refused).sum()
    }

    /// Each row of the table that has anything in it.
    pub fn rows(&self) -> Vec<(&'static str, Vec<Duration>)> {
        let answered =
            self.devices.iter().flat_map(|device| &device.notes).map(|(sent, answered, _)| *answered - *sent);
        let rows = vec![
            ("POST to answer, on disk", answered.collect()),
            ("POST to the change on another device", self.at_neighbours(|device| &device.heard)),
            ("POST to the note on another device", self.at_neighbours(|device| &device.read)),
        ];
        rows.into_iter().filter(|(_, list): &(_, Vec<_>)| !list.is_empty()).collect()
    }

    /// From each note until the next device at the same table has seen that event, or a later one.
    fn at_neighbours(&self, moments: impl Fn(&Seen) -> &Vec<(Instant, u64)>) -> Vec<Duration> {
        let mut list = vec![];
        for device in &self.devices {
            let neighbour = &self.devices[(device.index + self.tables) % self.devices.len()];
            for (sent, _, seq) in &device.notes {
                let reached = moments(neighbour).iter().find(|(_, seen)| seen >= seq);
                list.extend(reached.map(|(at, _)| at.saturating_duration_since(*sent)));
            }
        }
        list
    }
}
