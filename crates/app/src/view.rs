//! What screens and prints read: views of the folded state, computed when asked for.

mod attendance;
mod day;
mod log;
mod mayor;
mod notes;
mod overview;
mod people;
mod plenary;
mod presenting;
mod ranking;
mod room;
mod round;
mod stage;
mod summary;
mod table;
mod workshop;

use rundebord_core::{
    PersonId, QuestionKey, QuestionSet, Stage, State, TableId, Workshop, WorkshopId, WrittenLanguage,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use attendance::{AttendanceLine, PersonName};
pub use day::{AttendanceCounts, BlockLine, BlockState, CanvasLine, DayView, HeldLine, RunningBlock, SubstituteLine};
pub use log::LogView;
pub use mayor::{MayorsNote, MayorsPage, MayorsQuestion, StanceCount};
pub use notes::{Fate, NoteLine, NotesRow, NotesView, TableHead};
pub use overview::{HeadLine, Overview, PlanItemLine, WorkshopLine};
pub use people::{PartyLine, PeopleView, PersonLine};
pub use plenary::{PlenaryPointLine, PlenaryTable, PlenaryView, StanceNote, StanceRow};
pub use presenting::{PresentingLine, TurnLine, TurnState};
pub use ranking::{PlenaryRanking, RankingCount, RankingTable, StageRank};
pub use room::{DeviceLine, MoveWishLine, QuestionCount, RoomTable, RoomView, SentMessage};
pub use round::{AnswerLine, CheckLine, KeptLine, RoundView, VerdictCount, WordDiff, WordDiffKind};
pub use stage::{StageContent, StageNext, StageNote, StageRow, StageSeat, StageTable, StageTimer, StageView, Turn};
pub use summary::{Coverage, StatementLine, SummaryView, ThemeLine, VersionLine};
pub use table::{
    AskedItem, AskedQuestion, AskedRanking, CheckAnswer, FactSheetLine, MessageLine, MoveWish, TableNumber, TableView,
};
pub use workshop::{SeatLine, SeatsLine, SpreadLine, WorkshopView};

pub(crate) use attendance::attendance;
pub(crate) use mayor::mayors_page;
pub(crate) use notes::{fates, note_line};
pub(crate) use overview::plan_items;
pub(crate) use round::{difference, round};
pub(crate) use summary::{statement_line, statement_line_as_of, summary};
pub(crate) use table::unreached;
pub(crate) use workshop::seat_line;

use crate::seating::{self, CompanyView, DoorChange, DoorPlan, SeatReason, SeatingEffects, SeatingView, SeatingWords};
use crate::{AppError, Document, DocumentLine, Door, ProgrammeTemplate, printing, programme_template, question_sets};

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
    /// What can be printed.
    Documents,
    /// The last events.
    Log,
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
    Documents(Vec<DocumentLine>),
    Log(LogView),
}

pub(crate) fn view(door: &Door, wanted: &View) -> Result<ViewAnswer, AppError> {
    let state = door.state();
    let known = |id: &WorkshopId| workshop_of(door, *id);
    Ok(match wanted {
        View::Overview => ViewAnswer::Overview(Box::new(overview::overview(door))),
        View::People => ViewAnswer::People(people::people(state)),
        View::QuestionSets => ViewAnswer::QuestionSets(question_sets(written_language(state))),
        View::Workshop { workshop } => ViewAnswer::Workshop(Box::new(workshop::workshop(state, known(workshop)?))),
        View::Seating { workshop } => ViewAnswer::Seating(Box::new(seating::seating(door, known(workshop)?))),
        View::SeatingEffects { workshop, rotation, person } => {
            ViewAnswer::SeatingEffects(seating::effects(door, known(workshop)?, *rotation, *person)?)
        }
        View::SeatReason { workshop, rotation, person } => {
            ViewAnswer::SeatReason(seating::reason(door, known(workshop)?, *rotation, *person)?)
        }
        View::SeatingWords { workshop, text } => ViewAnswer::SeatingWords(seating::words(door, known(workshop)?, text)),
        View::Company { workshop, person } => ViewAnswer::Company(seating::company(door, known(workshop)?, *person)?),
        View::DoorPlan { workshop, change, move_seated } => {
            ViewAnswer::DoorPlan(Box::new(seating::door_plan(door, known(workshop)?, *change, *move_seated)?))
        }
        View::Notes { workshop } => ViewAnswer::Notes(notes::notes(state, known(workshop)?)),
        View::Table { workshop, table } => {
            let workshop = known(workshop)?;
            let table = workshop.table(*table).ok_or_else(|| unknown(door, "table"))?;
            ViewAnswer::Table(Box::new(table::table(state, workshop, table)))
        }
        View::Room { workshop } => ViewAnswer::Room(Box::new(room::room(state, known(workshop)?))),
        View::Day { workshop } => ViewAnswer::Day(Box::new(day::day(state, known(workshop)?, door.now()))),
        View::Plenary { workshop, question } => {
            let workshop = known(workshop)?;
            let question = workshop.question_set.question(question).ok_or_else(|| unknown(door, "question"))?;
            ViewAnswer::Plenary(Box::new(plenary::plenary(state, workshop, question)))
        }
        View::Stage { workshop, preview } => {
            ViewAnswer::Stage(Box::new(stage::stage(door, known(workshop)?, preview.as_ref())?))
        }
        View::MayorsPage { workshop } => ViewAnswer::MayorsPage(Box::new(mayor::mayors_page(state, known(workshop)?))),
        View::ProgrammeTemplate { workshop, hours } => {
            let blocks = programme_template(&known(workshop)?.question_set, *hours, written_language(state));
            let blocks = blocks.ok_or_else(|| unknown(door, "programme"))?;
            ViewAnswer::ProgrammeTemplate(ProgrammeTemplate { hours: *hours, blocks })
        }
        View::Summary { workshop } => ViewAnswer::Summary(Box::new(summary(state, known(workshop)?))),
        View::Round { workshop } => ViewAnswer::Round(round(state, known(workshop)?)),
        View::Documents => ViewAnswer::Documents(printing::documents(door)),
        View::Log => ViewAnswer::Log(log::log(door)?),
    })
}

pub(crate) fn workshop_of(door: &Door, id: WorkshopId) -> Result<&Workshop, AppError> {
    door.state().workshop(id).ok_or_else(|| unknown(door, "workshop"))
}

pub(crate) fn unknown(door: &Door, what: &'static str) -> AppError {
    AppError::refusal(door.language(), &rundebord_core::Refusal::Unknown { what })
}

fn written_language(state: &State) -> WrittenLanguage {
    state.process.as_ref().map(|process| process.details.written_language).unwrap_or_default()
}

/// Documents are named by views too.
pub(crate) fn document_workshop(document: &Document) -> WorkshopId {
    match document {
        Document::Notice { workshop }
        | Document::AttendanceList { workshop }
        | Document::MayorsPage { workshop }
        | Document::RoundSummary { workshop }
        | Document::CheckSheet { workshop, .. }
        | Document::SeatingList { workshop }
        | Document::TableCards { workshop }
        | Document::JoinSheet { workshop }
        | Document::NoteSheets { workshop, .. } => *workshop,
    }
}
