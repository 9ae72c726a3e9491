//! Which documents there are, what they are called in the texts, and when they are needed.

use rundebord_core::{TableId, WorkshopId};
use rundebord_texts::{Language, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A document that can be asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Document {
    /// Innkalling: when, where, the programme and who is called.
    Notice {
        /// To which workshop.
        workshop: WorkshopId,
    },
    /// To sign before the workshop; who was there after it.
    AttendanceList {
        /// Of which workshop.
        workshop: WorkshopId,
    },
    /// «Hva kom dere fram til?» on one page, not processed.
    MayorsPage {
        /// Of which workshop.
        workshop: WorkshopId,
    },
    /// Møtereferat: what was held, and what was said in plenary.
    Minutes {
        /// Of which workshop.
        workshop: WorkshopId,
    },
    /// Oppsummering: statements with references, and all notes.
    RoundSummary {
        /// Of which round.
        workshop: WorkshopId,
    },
    /// «Har vi forstått dere riktig?» on paper.
    CheckSheet {
        /// For which round.
        workshop: WorkshopId,
        /// For one table; None makes a sheet with room for the table's number.
        #[ts(optional = nullable)]
        table: Option<TableId>,
    },
    /// Who sits where, by name and by table.
    SeatingList {
        /// Of which workshop.
        workshop: WorkshopId,
    },
    /// A card to fold for each table.
    TableCards {
        /// Of which workshop.
        workshop: WorkshopId,
        /// Of one table; None is all of them.
        #[serde(default)]
        #[ts(optional = nullable)]
        table: Option<TableId>,
    },
    /// «Slik kobler du til», to hang up.
    JoinSheet {
        /// To which workshop.
        workshop: WorkshopId,
    },
    /// Sheets to write notes on by hand.
    NoteSheets {
        /// Of which workshop.
        workshop: WorkshopId,
        /// For one table; None is for all.
        #[ts(optional = nullable)]
        table: Option<TableId>,
    },
    /// The current plan and the fact sheets, to hand out.
    PlanHandout {
        /// Of which workshop.
        workshop: WorkshopId,
    },
    /// Who sits where, to hang up: A3.
    SeatingPoster {
        /// Of which workshop.
        workshop: WorkshopId,
    },
    /// All notes, not processed, by question.
    NotesByQuestion {
        /// Of which workshop.
        workshop: WorkshopId,
    },
    /// All notes, not processed, by table.
    NotesByTable {
        /// Of which workshop.
        workshop: WorkshopId,
    },
    /// Kvitteringer, to cut apart.
    Receipts {
        /// Of which workshop.
        workshop: WorkshopId,
    },
    /// «Dette ble det av det dere skrev».
    TableStory {
        /// Of which round.
        workshop: WorkshopId,
        /// Of one table; None is all of them.
        #[ts(optional = nullable)]
        table: Option<TableId>,
    },
    /// Endringsark: what was reworded after the answers.
    ChangeSheet {
        /// Of which round.
        workshop: WorkshopId,
    },
    /// «Dette lurte dere på».
    FollowUps {
        /// Up to which round.
        workshop: WorkshopId,
    },
    /// Innvendinger and their answers.
    Objections {
        /// Up to which round.
        workshop: WorkshopId,
    },
    /// «Dere sa – dette ble gjort», of the whole process.
    ClosingReport {
        /// The process's last workshop.
        workshop: WorkshopId,
    },
    /// What comes out for the plan, of the whole process.
    PlanOutcome {
        /// The process's last workshop.
        workshop: WorkshopId,
    },
}

impl Document {
    /// The workshop it belongs to.
    pub fn workshop(&self) -> WorkshopId {
        match self {
            Document::Notice { workshop }
            | Document::AttendanceList { workshop }
            | Document::MayorsPage { workshop }
            | Document::Minutes { workshop }
            | Document::RoundSummary { workshop }
            | Document::CheckSheet { workshop, .. }
            | Document::SeatingList { workshop }
            | Document::TableCards { workshop, .. }
            | Document::JoinSheet { workshop }
            | Document::NoteSheets { workshop, .. }
            | Document::PlanHandout { workshop }
            | Document::SeatingPoster { workshop }
            | Document::NotesByQuestion { workshop }
            | Document::NotesByTable { workshop }
            | Document::Receipts { workshop }
            | Document::TableStory { workshop, .. }
            | Document::ClosingReport { workshop }
            | Document::ChangeSheet { workshop }
            | Document::FollowUps { workshop }
            | Document::Objections { workshop }
            | Document::PlanOutcome { workshop } => *workshop,
        }
    }

    /// The one table that it is made for; None where it is of all, or not made for one.
    pub fn table(&self) -> Option<TableId> {
        match self {
            Document::CheckSheet { table, .. }
            | Document::TableCards { table, .. }
            | Document::NoteSheets { table, .. }
            | Document::TableStory { table, .. } => *table,
            _ => None,
        }
    }

    /// The same of one table; None where the document is not made for one.
    pub fn of_table(&self, one: TableId) -> Option<Document> {
        let mut document = self.clone();
        let (Document::CheckSheet { table, .. }
        | Document::TableCards { table, .. }
        | Document::NoteSheets { table, .. }
        | Document::TableStory { table, .. }) = &mut document
        else {
            return None;
        };
        *table = Some(one);
        Some(document)
    }
}

/// When a document is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DocumentTime {
    /// To prepare the day.
    Before,
    /// While the tables work, and at the end of the day.
    During,
    /// When the administration has worked on what was said.
    After,
    /// When the case is written: it tells of the whole process.
    Process,
}

/// A document in the list of what can be printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DocumentLine {
    /// What it is.
    pub document: Document,
    /// Its title.
    pub title: String,
    /// The round it belongs to.
    pub round: u8,
    /// When it is needed.
    pub when: DocumentTime,
    /// A file name without folder.
    pub file_name: String,
    /// Marked as a draft on every page.
    pub draft: bool,
    /// There is something to print.
    pub ready: bool,
}

/// The name in the texts' ids.
pub(super) fn kind(document: &Document) -> &'static str {
    match document {
        Document::Notice { .. } => "notice",
        Document::AttendanceList { .. } => "attendance-list",
        Document::MayorsPage { .. } => "mayors-page",
        Document::Minutes { .. } => "minutes",
        Document::RoundSummary { .. } => "summary",
        Document::CheckSheet { .. } => "check-sheet",
        Document::SeatingList { .. } => "seating-list",
        Document::TableCards { .. } => "table-cards",
        Document::JoinSheet { .. } => "join-sheet",
        Document::NoteSheets { .. } => "note-sheets",
        Document::PlanHandout { .. } => "plan-handout",
        Document::SeatingPoster { .. } => "seating-poster",
        Document::NotesByQuestion { .. } => "notes-by-question",
        Document::NotesByTable { .. } => "notes-by-table",
        Document::Receipts { .. } => "receipts",
        Document::TableStory { .. } => "table-story",
        Document::ChangeSheet { .. } => "change-sheet",
        Document::FollowUps { .. } => "follow-ups",
        Document::Objections { .. } => "objections",
        Document::ClosingReport { .. } => "closing-report",
        Document::PlanOutcome { .. } => "plan-outcome",
    }
}

/// Its name.
pub(super) fn title(language: Language, document: &Document) -> String {
    text(language, &format!("document-{}", kind(document)))
}

pub(super) fn when(document: &Document) -> DocumentTime {
    match document {
        Document::Notice { .. }
        | Document::PlanHandout { .. }
        | Document::AttendanceList { .. }
        | Document::SeatingList { .. }
        | Document::SeatingPoster { .. }
        | Document::TableCards { .. }
        | Document::JoinSheet { .. }
        | Document::NoteSheets { .. }
        | Document::CheckSheet { .. } => DocumentTime::Before,
        Document::MayorsPage { .. }
        | Document::Minutes { .. }
        | Document::Receipts { .. }
        | Document::NotesByQuestion { .. }
        | Document::NotesByTable { .. } => DocumentTime::During,
        Document::RoundSummary { .. }
        | Document::ChangeSheet { .. }
        | Document::TableStory { .. }
        | Document::FollowUps { .. }
        | Document::Objections { .. } => DocumentTime::After,
        Document::ClosingReport { .. } | Document::PlanOutcome { .. } => DocumentTime::Process,
    }
}
