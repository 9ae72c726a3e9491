//! The demo: a whole process over two workshops in the invented municipality of Lillevik, played through the door.
//!
//! Nothing here writes to the file by another way than a client would. The content is data in `assets/demo`; tables are
//! numbered 1 to 12 there and mapped to the tables at hand. Leaves out drawing: the caller prints.

mod content;
mod play;

pub use play::{Demo, DemoFault, DemoStage, play};

/// Lillevik's member list, as the municipality exports it.
pub const DEMO_ROSTER: &[u8] = include_bytes!("../../../assets/demo/lillevik-kommunestyre.xlsx");

/// Its file name.
pub const DEMO_ROSTER_NAME: &str = "lillevik-kommunestyre.xlsx";
