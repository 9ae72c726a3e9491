//! The wire types as TypeScript. `ui/src/lib/generated` is what [`export`] writes; a test fails when it is stale.

use std::path::Path;

use rundebord_core::QuestionSet;
use ts_rs::{Config, ExportError, TS};

use crate::{
    Accepted, AppError, Choice, ClosingReport, CompanyView, DayView, Document, DocumentLine, DoorPlan, ExportLine,
    FeedEntry, LifeLine, LogView, MayorsPage, MergePreview, MergesView, NewProcess, NotesView, OpenProcess, Overview,
    PackageCheck, PeopleView, PlanOutcome, PlenaryView, PrintOrder, PrintPlan, PrintProgress, PrintedSet,
    ProgrammeTemplate, ReceiptCheck, RecentProcess, Request, RoomStatus, RoomView, RosterPreview, RoundView,
    SearchProgress, SearchView, SeatReason, SeatingEffects, SeatingOrder, SeatingProposal, SeatingView, SeatingWords,
    SimilarView, StageView, SummaryView, TableStory, TableView, View, WorkshopView,
};

macro_rules! export_each {
    ($config:ident: $($type:ty),* $(,)?) => {$(<$type as TS>::export_all(&$config)?;)*};
}

/// Writes every type that crosses the door, and an index of them, into a folder.
pub fn export(folder: &Path) -> Result<(), ExportError> {
    // Sequence numbers stay far below 2^53, where a JavaScript number stops being exact.
    let config = Config::new().with_out_dir(folder).with_large_int("number");
    export_each!(config:
        Request, Accepted, AppError, FeedEntry, View, Overview, PeopleView, QuestionSet, WorkshopView, SeatingView,
        SeatingEffects, SeatReason, SeatingWords, CompanyView, DoorPlan, SeatingOrder, SearchProgress, SeatingProposal,
        NotesView, TableView, RoomView, DayView, PlenaryView, StageView, MayorsPage, ProgrammeTemplate, SummaryView, RoundView,
    SearchView, SimilarView, LifeLine, TableStory, ClosingReport, PlanOutcome, ReceiptCheck, LogView, Document, DocumentLine, Choice, RosterPreview, RecentProcess, OpenProcess, NewProcess, RoomStatus, MergePreview, MergesView, ExportLine, PackageCheck,
    PrintPlan, PrintOrder, PrintProgress, PrintedSet,
    );
    let mut names: Vec<String> = std::fs::read_dir(folder)?
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.strip_suffix(".ts").map(str::to_owned))
        .filter(|name| name != "index")
        .collect();
    names.sort();
    let lines: String = names.iter().map(|name| format!("export type {{ {name} }} from \"./{name}\";\n")).collect();
    std::fs::write(folder.join("index.ts"), format!("// Made from the Rust types; do not edit.\n{lines}"))?;
    Ok(())
}
