//! Which views there are, and what each answers with.

use rundebord_core::{NoteId, PersonId, QuestionKey, QuestionSet, Stage, TableId, WorkshopId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    ClosingReport, DayView, LifeLine, LogView, MayorsPage, MergesView, NotesView, Overview, PeopleView, PlanOutcome,
    PlenaryView, ReceiptCheck, RoomView, RoundView, SearchView, SimilarView, StageView, SummaryView, TableStory,
    TableView, Thing, WorkshopView,
};
use crate::seating::{CompanyView, DoorChange, DoorPlan, SeatReason, SeatingEffects, SeatingView, SeatingWords};
use crate::{DocumentLine, ExportLine, PrintPlan, ProgrammeTemplate};

/// Which view is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum View {
    /// The process, the current plan, and how far each workshop has come.
    Overview,
    /// The member list.
    People,
    /// The question sets that ship, in the written language.
    QuestionSets,
    /// One workshop: attendance, seats, hand-ins.
    Workshop {
        /// Which.
        workshop: WorkshopId,
    },
    /// How the workshop is seated, and how good that is.
    Seating {
        /// Which workshop.
        workshop: WorkshopId,
    },
    /// What would change if a person moved or swapped seats.
    SeatingEffects {
        /// Which workshop.
        workshop: WorkshopId,
        /// Which rotation, from 1.
        rotation: u8,
        /// Who.
        person: PersonId,
    },
    /// «Hvorfor sitter jeg her?»
    SeatReason {
        /// Which workshop.
        workshop: WorkshopId,
        /// Which rotation, from 1.
        rotation: u8,
        /// Who.
        person: PersonId,
    },
    /// Sentences about seats, one on each line, as rules; nothing is stored.
    SeatingWords {
        /// Which workshop.
        workshop: WorkshopId,
        /// As written.
        text: String,
    },
    /// Whom a person meets in the rotations, and has met in earlier workshops.
    Company {
        /// Which workshop.
        workshop: WorkshopId,
        /// Who.
        person: PersonId,
    },
    /// The fewest moves that seat everybody who is there now.
    DoorPlan {
        /// Which workshop.
        workshop: WorkshopId,
        /// What changes besides who is there.
        change: DoorChange,
        /// People at tables that have written may be moved too.
        move_seated: bool,
    },
    /// All notes of a workshop by question and table.
    Notes {
        /// Which workshop.
        workshop: WorkshopId,
    },
    /// What one table sees: questions, its own notes and answers.
    Table {
        /// Which workshop.
        workshop: WorkshopId,
        /// Which table.
        table: TableId,
    },
    /// The room: devices, what each table has saved, who asks for something.
    Room {
        /// Which workshop.
        workshop: WorkshopId,
    },
    /// The day: programme, what is on, attendance, hand-ins.
    Day {
        /// Which workshop.
        workshop: WorkshopId,
    },
    /// The tables side by side on one question, and the points from plenary.
    Plenary {
        /// Which workshop.
        workshop: WorkshopId,
        /// Which question.
        question: QuestionKey,
    },
    /// The canvas, for the projector's window.
    Stage {
        /// Which workshop.
        workshop: WorkshopId,
        /// What would stand there if this were chosen; nothing is stored.
        #[serde(default)]
        #[ts(optional = nullable)]
        preview: Option<Stage>,
    },
    /// «Hva kom dere fram til?»: what was handed in and said in plenary, unprocessed.
    MayorsPage {
        /// Which workshop.
        workshop: WorkshopId,
    },
    /// A programme to begin with; nothing is stored.
    ProgrammeTemplate {
        /// Which workshop.
        workshop: WorkshopId,
        /// 2, 3 or 4.
        hours: u8,
    },
    /// The administration's desk for one round.
    Summary {
        /// Which round.
        workshop: WorkshopId,
    },
    /// The answers to «Har vi forstått dere riktig?» in one round.
    Round {
        /// Which round.
        workshop: WorkshopId,
    },
    /// What is found for the words as they are typed, in notes, statements, themes, points, objections and follow-ups.
    Search {
        /// As typed; the last word may be the beginning of one.
        text: String,
        /// How many to show, 200 at most.
        limit: u16,
    },
    /// The notes that are most like a note, of its round and of earlier ones. Nothing is done with them.
    Similar {
        /// Which note.
        note: NoteId,
        /// How many to show, 200 at most.
        limit: u16,
    },
    /// What happened to one thing, round by round.
    LifeLine {
        /// To which.
        of: Thing,
    },
    /// «Dette ble det av det dere skrev», for one table.
    TableStory {
        /// Which workshop.
        workshop: WorkshopId,
        /// Which table.
        table: TableId,
    },
    /// «Dere sa – dette ble gjort», for the whole process.
    ClosingReport,
    /// The plan's items against the tables over the rounds, and what is proposed for each.
    PlanOutcome,
    /// What a table's receipt stands for.
    ReceiptCheck {
        /// Its code or its digest, as somebody writes it.
        code: String,
    },
    /// What can be printed.
    Documents,
    /// What is proposed to be printed in one go.
    PrintPlan {
        /// For which workshop.
        workshop: WorkshopId,
    },
    /// What can be exported to Word and Excel.
    Exports,
    /// The last events.
    Log,
    /// What came from copies of the file.
    Merges,
}

/// The answer, in the shape of its view.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[allow(missing_docs, reason = "one variant per view, of the same name")]
pub enum ViewAnswer {
    Overview(Box<Overview>),
    People(PeopleView),
    QuestionSets(Vec<QuestionSet>),
    Workshop(Box<WorkshopView>),
    Seating(Box<SeatingView>),
    SeatingEffects(SeatingEffects),
    SeatReason(SeatReason),
    SeatingWords(SeatingWords),
    Company(CompanyView),
    DoorPlan(Box<DoorPlan>),
    Notes(NotesView),
    Table(Box<TableView>),
    Room(Box<RoomView>),
    Day(Box<DayView>),
    Plenary(Box<PlenaryView>),
    Stage(Box<StageView>),
    MayorsPage(Box<MayorsPage>),
    ProgrammeTemplate(ProgrammeTemplate),
    Summary(Box<SummaryView>),
    Round(RoundView),
    Search(SearchView),
    Similar(SimilarView),
    LifeLine(Box<LifeLine>),
    TableStory(Box<TableStory>),
    ClosingReport(Box<ClosingReport>),
    PlanOutcome(Box<PlanOutcome>),
    ReceiptCheck(Box<ReceiptCheck>),
    Documents(Vec<DocumentLine>),
    PrintPlan(Box<PrintPlan>),
    Exports(Vec<ExportLine>),
    Log(LogView),
    Merges(Box<MergesView>),
}
