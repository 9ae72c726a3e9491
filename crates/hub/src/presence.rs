//! What devices tell of themselves, in memory only: when each was last heard, what waits on it, where it is.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use rundebord_app::DeviceStatus;
use rundebord_app::core::{DeviceId, QuestionKey};
use serde::Deserialize;

/// More than the tables of a room take.
const DEVICES: usize = 4_096;

/// The longest question key that is remembered.
const KEY: usize = 100;

/// What a device tells.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Told {
    question: Option<QuestionKey>,
    waiting: u32,
    typing: bool,
}

impl Told {
    pub(crate) fn is_bounded(&self) -> bool {
        self.question.as_ref().is_none_or(|key| key.0.len() <= KEY)
    }
}

#[derive(Default)]
struct Heard {
    last_seen: String,
    told: Told,
}

/// Every device that has been heard since the hub started.
#[derive(Default)]
pub(crate) struct Presence(Mutex<HashMap<DeviceId, Heard>>);

impl Presence {
    /// The device has asked for something, at this time (RFC 3339).
    pub(crate) fn heard(&self, device: DeviceId, at: String) {
        self.with(device, |heard| heard.last_seen = at);
    }

    /// The device has told something; true when it is not what it told before.
    pub(crate) fn told(&self, device: DeviceId, told: Told) -> bool {
        self.with(device, |heard| std::mem::replace(&mut heard.told, told.clone()) != told).unwrap_or(false)
    }

    /// The device has gone.
    pub(crate) fn forget(&self, device: DeviceId) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&device);
    }

    /// For the board.
    pub(crate) fn board(&self, connected: impl Fn(DeviceId) -> bool) -> Vec<DeviceStatus> {
        let devices = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let line = |(device, heard): (&DeviceId, &Heard)| DeviceStatus {
            device: *device,
            connected: connected(*device),
            last_seen: Some(heard.last_seen.clone()).filter(|at| !at.is_empty()),
            waiting: heard.told.waiting,
            question: heard.told.question.clone(),
            typing: heard.told.typing,
        };
        let mut list: Vec<_> = devices.iter().map(line).collect();
        list.sort_by_key(|line| line.device);
        list
    }

    fn with<T>(&self, device: DeviceId, change: impl FnOnce(&mut Heard) -> T) -> Option<T> {
        let mut devices = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = devices.len() < DEVICES || devices.contains_key(&device);
        known.then(|| change(devices.entry(device).or_default()))
    }
}
