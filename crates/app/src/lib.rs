//! The one door. Every shell (window, command line, later the room's network) comes in here and nowhere else.
//!
//! [`Door::execute`] judges a command, writes its events to disk and only then answers; [`Door::view`] reads;
//! [`Door::feed`] tells what has happened since. Who may do what is declared once, in `authority`. The rules themselves
//! live in the core crate; this crate leaves them out.

mod archive;
mod authority;
mod cards;
mod demo;
mod digest;
mod door;
mod export;
mod feed;
mod journal_line;
mod merging;
mod opening;
mod outcome;
mod people_import;
mod printing;
mod process_json;
mod programme;
mod question_sets;
mod recent;
mod room_status;
mod search;
mod seating;
mod session;
mod view;
pub mod wire;

pub use archive::{
    Package, PackageCheck, PackageFinding, PackageOutcome, PackageReceipt, PackageReceiptNote, check_package,
};
pub use cards::{CardFault, CardSecret, TableCard, base32, pin_hash, token_hash};
pub use demo::{DEMO_ROSTER, DEMO_ROSTER_NAME, Demo, DemoFault, DemoStage, play};
pub use door::{Accepted, Clock, Door, Request};
pub use export::{Export, ExportKind, ExportLine};
pub use feed::{CopiedEntry, FeedEntry};
pub use journal_line::JournalLine;
pub use merging::{
    CopyProof, MergeChoices, MergeConflict, MergeCount, MergeFate, MergeFile, MergeLine, MergePreview, MergeSort,
    MergeValue, ProofFault, Renumbered, prove_copies,
};
pub use opening::{NewProcess, OpenProcess, Opened};
pub use outcome::{AppError, ErrorCode};
pub use people_import::{RosterPreview, preview_roster};
pub use printing::{
    Document, DocumentLine, DocumentTime, Extras, Paper, Prepared, Print, PrintOrder, PrintOrderLine, PrintPlan,
    PrintPlanLine, PrintProgress, PrintStack, PrintedFile, PrintedSet, RoomExtras, StackFile, Wifi,
};
pub use process_json::process_schema;
pub use programme::{ProgrammeTemplate, programme_template};
pub use question_sets::question_sets;
pub use recent::{Recent, RecentProcess};
pub use room_status::{AddressGuesses, DeviceStatus, RoomStatus};
pub use rundebord_core as core;
pub use rundebord_documents::roster::{Choice, RowStatus, Source as RosterSource};
pub use rundebord_journal::{Head, Journal, JournalFault};
pub use rundebord_texts::{Language, text};
pub use seating::*;
pub use session::{KeyTarget, Session, SessionFault};
pub use view::*;
