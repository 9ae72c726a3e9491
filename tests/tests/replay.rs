//! Random days through the real door and a real file: everything is sent twice, and the file is opened again,
//! and exported as JSON and imported.

#![allow(clippy::unwrap_used)]

#[path = "../../crates/core/tests/common/mod.rs"]
mod common;

use common::dice::{Dice, Roll, beginning};
use common::id;
use proptest::prelude::*;
use rundebord_app::core::{Actor, CommandId};
use rundebord_app::{Door, Request};
use tempfile::TempDir;

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn a_command_sent_twice_changes_nothing_and_the_file_replays_to_the_same_state(
        rolls in prop::collection::vec(any::<Roll>(), 1..160),
    ) {
        let dir = TempDir::new().unwrap();
        let path = dir.path().join("dag.rundebord");
        let mut door = Door::create(&path, Door::system_clock()).unwrap();
        for (index, command) in beginning().into_iter().enumerate() {
            let id = CommandId(id(900_000 + index as u128));
            door.execute(&Request { actor: Actor::Facilitator, id, command }).unwrap();
        }
        for (index, roll) in rolls.into_iter().enumerate() {
            let dice = Dice { state: door.state(), fresh: index as u128 };
            let (actor, command) = (dice.actor(roll), dice.command(roll));
            let request = Request { actor, id: CommandId(id(800_000 + index as u128)), command };
            let first = door.execute(&request);
            let (state, head) = (door.state().clone(), door.head().clone());
            let second = door.execute(&request);
            prop_assert_eq!(&second, &first);
            prop_assert_eq!((door.state(), door.head()), (&state, &head));
        }
        let (state, head) = (door.state().clone(), door.head().clone());
        drop(door);
        let door = Door::open(&path, Door::system_clock()).unwrap();
        prop_assert_eq!((door.state(), door.head()), (&state, &head));
        let json = door.export_json().unwrap();
        let imported = Door::import_json(&json, &dir.path().join("importert.rundebord"), Door::system_clock()).unwrap();
        prop_assert_eq!((imported.state(), imported.head()), (&state, &head));
    }
}
