//! What each document tells, and how it is laid out: from here on the process is not needed.

use rundebord_core::Workshop;
use rundebord_documents::print::{self, page::Laid};

use super::{Document, Extras, after, day, handout, minutes, models, process, room, seats, summary::summary};
use crate::{AppError, Door};

/// Lays out what was taken from the state.
pub(super) type LayOut = Box<dyn FnOnce() -> Laid + Send>;

fn later<M: Send + 'static>(model: M, lay_out: fn(&M) -> Laid) -> LayOut {
    Box::new(move || lay_out(&model))
}

/// None when the workshop does not have what the document needs.
pub(super) fn lay_out(
    door: &Door,
    workshop: &Workshop,
    document: &Document,
    extras: &Extras,
) -> Result<Option<LayOut>, AppError> {
    Ok(Some(match document {
        Document::Notice { .. } => match day::notice(door, workshop) {
            Some(notice) => later(notice, print::lay_out_notice),
            None => return Ok(None),
        },
        Document::Minutes { .. } => later(minutes::minutes(door, workshop)?, print::lay_out_minutes),
        Document::AttendanceList { .. } => later(day::attendance_list(door, workshop)?, print::lay_out_attendance_list),
        Document::MayorsPage { .. } => later(day::mayors_page(door, workshop), print::lay_out_mayors_page),
        Document::RoundSummary { .. } => later(summary(door, workshop), print::lay_out_summary),
        Document::CheckSheet { table, .. } => {
            later(models::check_sheet(door, workshop, *table), print::lay_out_check_sheet)
        }
        Document::SeatingList { .. } => later(seats::seating_list(door, workshop), print::lay_out_seating_list),
        Document::TableCards { table, .. } => {
            later(seats::table_cards(door, workshop, extras, *table), print::lay_out_table_cards)
        }
        Document::JoinSheet { .. } => later(room::join_sheet(door, workshop, extras), print::lay_out_join_sheet),
        Document::NoteSheets { table, .. } => {
            later(room::note_sheets(door, workshop, *table), print::lay_out_note_sheets)
        }
        Document::PlanHandout { .. } => later(handout::plan_handout(door, workshop), print::lay_out_plan_handout),
        Document::SeatingPoster { .. } => later(seats::seating_list(door, workshop), print::lay_out_seating_poster),
        Document::NotesByQuestion { .. } => {
            later(after::raw_notes(door, workshop, print::NotesOrder::Question), print::lay_out_raw_notes)
        }
        Document::NotesByTable { .. } => {
            later(after::raw_notes(door, workshop, print::NotesOrder::Table), print::lay_out_raw_notes)
        }
        Document::Receipts { .. } => later(after::receipts(door, workshop), print::lay_out_receipts),
        Document::TableStory { table, .. } => {
            later(after::table_stories(door, workshop, *table), print::lay_out_table_stories)
        }
        Document::ChangeSheet { .. } => later(after::change_sheet(door, workshop), print::lay_out_change_sheet),
        Document::FollowUps { .. } => later(after::follow_ups(door, workshop), print::lay_out_follow_ups),
        Document::Objections { .. } => later(after::objections(door, workshop), print::lay_out_objections),
        Document::ClosingReport { .. } => later(process::closing_report(door, workshop), print::lay_out_closing_report),
        Document::PlanOutcome { .. } => later(process::plan_outcome(door, workshop), print::lay_out_plan_outcome),
    }))
}
