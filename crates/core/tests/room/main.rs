//! The room, told as stories: keys and devices, two who write at once, late paper, the wrong table.

#![allow(clippy::unwrap_used)]

#[path = "../common/mod.rs"]
mod common;
mod keys;
mod moving;
mod notes;
mod three;
