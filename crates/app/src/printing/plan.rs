//! «Alt til kl. 08.30»: what is proposed to be printed in one go for a workshop. Leaves out making it, which is `stack`'s.

use chrono::TimeDelta;
use rundebord_core::{Phase, Workshop, WorkshopId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::stack::one_for_each_table;
use super::{Document, DocumentLine, DocumentTime, documents};
use crate::Door;

/// Paper lies on the tables this long before the workshop begins.
const BEFORE: TimeDelta = TimeDelta::minutes(30);

/// What can be printed in one go for a workshop.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PrintPlan {
    /// Which workshop.
    pub workshop: WorkshopId,
    /// 1 for the first of the process.
    pub round: u8,
    /// When it should lie on the tables, such as "08:30"; None while the start is not known, and when the day is over.
    #[ts(optional = nullable)]
    pub ready_by: Option<String>,
    /// All documents of the workshop, in the order they are needed.
    pub lines: Vec<PrintPlanLine>,
}

/// A document in the plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PrintPlanLine {
    /// The document.
    pub line: DocumentLine,
    /// It is proposed.
    pub chosen: bool,
    /// So many of it; for each table when there is one for each.
    pub copies: u16,
    /// One for each of so many tables; 0 when it is made once.
    pub tables: u16,
}

pub(crate) fn print_plan(door: &Door, workshop: &Workshop) -> PrintPlan {
    let now = match workshop.phase {
        Phase::Preparing => DocumentTime::Before,
        Phase::Open => DocumentTime::During,
        Phase::Closed => DocumentTime::After,
    };
    let starts = workshop.day.starts_at.filter(|_| workshop.phase == Phase::Preparing);
    let line = |line: DocumentLine| PrintPlanLine {
        chosen: line.ready && line.when == now && !is_apart(&line.document),
        copies: 1,
        tables: if one_for_each_table(&line.document) { workshop.tables.len() as u16 } else { 0 },
        line,
    };
    let of_workshop = documents(door).into_iter().filter(|line| line.document.workshop() == workshop.id);
    PrintPlan {
        workshop: workshop.id,
        round: workshop.round,
        ready_by: starts.map(|starts| (starts - BEFORE).format("%H:%M").to_string()),
        lines: of_workshop.map(line).collect(),
    }
}

/// Printed on its own: sent out days ahead, or on paper that few printers have.
fn is_apart(document: &Document) -> bool {
    matches!(document, Document::Notice { .. } | Document::SeatingPoster { .. })
}
