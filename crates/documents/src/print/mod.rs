//! Paper out as PDF: what a workshop needs before, during and after the day, and the reports on what came of it.
//!
//! Each document is a function from plain structs to bytes; the same struct gives the same bytes. A layout of our own
//! (`flow`, `table`, `paginate`) makes pages that know no engine, and `backend` draws them. Leaves out where files are
//! kept, what they are called, and the domain's state: the caller fills the structs.

mod attendance;
mod backend;
mod bind;
mod cards;
mod check_sheet;
pub mod code;
mod conform;
mod field;
pub mod flow;
mod fonts;
mod frame;
mod join_sheet;
mod letters;
pub mod line;
mod list;
mod mayors_page;
mod minutes;
mod note_sheets;
mod notice;
pub mod page;
mod paginate;
mod people;
mod place;
mod plan_handout;
mod raw_notes;
mod receipts;
mod reports;
mod seating;
mod shorten;
pub mod structure;
pub mod style;
mod summary;
pub mod table;

pub use attendance::{
    Attendance, AttendanceKind, AttendanceList, Attendee, OtherAttendee, attendance_list, lay_out_attendance_list,
};
pub use backend::render;
pub use bind::{Part, bind};
pub use cards::{Joining, TableCards, lay_out_table_cards, table_cards};
pub use check_sheet::{CheckSheet, CheckStatement, check_sheet, lay_out_check_sheet};
pub use fonts::Face;
pub use frame::{Frame, Head, Status};
pub use join_sheet::{JoinSheet, Wifi, join_sheet, lay_out_join_sheet};
pub use letters::printable;
pub use list::{Definition, Entry};
pub use mayors_page::{
    AnswerCounts, ItemCount, MayorsNote, MayorsPage, MayorsPoint, MayorsQuestion, PointSource, RankedRow,
    lay_out_mayors_page, mayors_page,
};
pub use minutes::model::*;
pub use minutes::{lay_out_minutes, minutes};
pub use note_sheets::{NoteSheets, SheetItem, SheetQuestion, lay_out_note_sheets, note_sheets};
pub use notice::{Called, Notice, NoticeBlock, lay_out_notice, notice};
pub use plan_handout::{Facts, PlanHandout, PlanPart, QuestionFacts, lay_out_plan_handout, plan_handout};
pub use raw_notes::{NotesOrder, RawNotes, lay_out_raw_notes, raw_notes};
pub use receipts::{Receipt, Receipts, lay_out_receipts, receipts};
pub use reports::model::*;
pub use reports::{
    Addition, ItemOutcome, ItemRound, PlanOutcome, Proposal, change_sheet, closing_report, follow_ups,
    lay_out_change_sheet, lay_out_closing_report, lay_out_follow_ups, lay_out_objections, lay_out_plan_outcome,
    lay_out_table_stories, objections, plan_outcome, table_stories,
};
pub use seating::{
    Seat, SeatedTable, SeatingList, lay_out_seating_list, lay_out_seating_poster, seating_list, seating_poster,
};
pub use summary::model::*;
pub use summary::{lay_out_summary, summary, told_apart, verdicts_said};

use thiserror::Error;

/// Why a document could not be made.
#[derive(Debug, Error)]
pub enum PrintError {
    /// The pages could not be written as a PDF file.
    #[error("the pages could not be written as a PDF file")]
    Write(#[from] lopdf::Error),
    /// The PDF file could not be put together in memory.
    #[error("the PDF file could not be put together")]
    Output(#[from] std::io::Error),
}
