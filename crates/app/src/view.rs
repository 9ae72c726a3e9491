//! What screens and prints read: views of the folded state, computed when asked for.

mod attendance;
mod blocking;
mod catalogue;
mod closing;
mod day;
mod follow_ups;
mod life_line;
mod log;
mod mayor;
mod merges;
mod notes;
mod objections;
mod overview;
mod people;
mod plan_outcome;
mod plenary;
mod presenting;
mod ranking;
mod receipt;
mod room;
mod round;
mod search;
mod stage;
mod statement;
mod summary;
mod table;
mod table_story;
mod trace;
mod workshop;

use rundebord_core::{State, Workshop, WorkshopId, WrittenLanguage};

pub use attendance::{AttendanceLine, PersonName};
pub use blocking::{Blocker, BlockerKind};
pub use catalogue::{View, ViewAnswer};
pub use closing::{ClosingItem, ClosingReport, ClosingRound, SetAsideLine};
pub use day::{AttendanceCounts, BlockLine, BlockState, CanvasLine, DayView, HeldLine, RunningBlock, SubstituteLine};
pub use follow_ups::{FollowUpAnswerLine, FollowUpLine, FollowUpStatus};
pub use life_line::{LifeEvent, LifeEventKind, LifeLine, RankedCount, StanceCounts};
pub use log::LogView;
pub use mayor::{MayorsNote, MayorsPage, MayorsQuestion, StanceCount};
pub use merges::{MergeReport, MergesView};
pub use notes::{Fate, NoteLine, NotesRow, NotesView, TableHead};
pub use objections::{EndedLine, ObjectionAnswerLine, ObjectionLine, ObjectionStatus};
pub use overview::{HeadLine, Overview, PlanItemLine, WorkshopLine};
pub use people::{PartyLine, PeopleView, PersonLine};
pub use plan_outcome::{
    OutcomeAddition, OutcomeCell, OutcomeColumn, OutcomeProposal, OutcomeRound, OutcomeRow, PlanOutcome,
};
pub use plenary::{PlenaryPointLine, PlenaryTable, PlenaryView, StanceNote, StanceRow};
pub use presenting::{PresentingLine, TurnLine, TurnState};
pub use ranking::{PlenaryRanking, RankingCount, RankingTable, StageRank};
pub use receipt::{ReceiptCheck, ReceiptLine, Replaced};
pub use room::{DeviceLine, MoveWishLine, QuestionCount, RoomTable, RoomView, SentMessage};
pub use round::{AnswerLine, CheckLine, KeptLine, RoundView, VerdictCount, WordDiff, WordDiffKind};
pub use search::{HitKind, SearchHit, SearchView, SimilarNote, SimilarView, SnippetPart};
pub use stage::{StageContent, StageNext, StageNote, StageRow, StageSeat, StageTable, StageTimer, StageView, Turn};
pub use statement::{MergedLine, ReadingLine, ReadingState, StatementLine, VersionLine};
pub use summary::{Coverage, SetAsideCount, SummaryView, ThemeLine};
pub use table::{
    AskedItem, AskedQuestion, AskedRanking, CheckAnswer, FactSheetLine, MessageLine, MoveWish, TableNumber, TableView,
    WonderedLine,
};
pub use table_story::{StoryAnswer, StoryNote, StoryQuestion, TableStory};
pub use trace::{NoteWords, RoundVerdicts, Thing, ThingReference, TracedStatement};
pub use workshop::{SeatLine, SeatsLine, SpreadLine, WorkshopView};

pub(crate) use attendance::attendance;
pub(crate) use closing::closing_report;
pub(crate) use follow_ups::follow_ups_until;
pub(crate) use mayor::mayors_page;
pub(crate) use notes::{Fates, note_line};
pub(crate) use objections::objections_until;
pub(crate) use overview::{coded, plan_items};
pub(crate) use plan_outcome::plan_outcome;
pub(crate) use receipt::receipt;
pub(crate) use round::{difference, round};
pub(crate) use summary::summary;
pub(crate) use table_story::table_story;
pub(crate) use workshop::seat_line;

use crate::search::{search, similar};
use crate::{AppError, Door, ProgrammeTemplate, export, printing, programme_template, question_sets, seating};

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
        View::Search { text, limit } => {
            ViewAnswer::Search(search(&mut door.index(), state, door.head().seq, text, *limit))
        }
        View::Similar { note, limit } => {
            let note = state.notes.get(note).ok_or_else(|| unknown(door, "note"))?;
            ViewAnswer::Similar(similar(&mut door.index(), state, door.head().seq, note, *limit))
        }
        View::LifeLine { of } => {
            let told = life_line::life_line(state, of).ok_or_else(|| unknown(door, "thing"))?;
            ViewAnswer::LifeLine(Box::new(told))
        }
        View::TableStory { workshop, table } => {
            let workshop = known(workshop)?;
            let table = workshop.table(*table).ok_or_else(|| unknown(door, "table"))?;
            ViewAnswer::TableStory(Box::new(table_story::table_story(state, workshop, table)))
        }
        View::ClosingReport => ViewAnswer::ClosingReport(Box::new(closing::closing_report(state))),
        View::PlanOutcome => ViewAnswer::PlanOutcome(Box::new(plan_outcome::plan_outcome(state))),
        View::ReceiptCheck { code } => {
            let found = receipt::check(state, code);
            let found = found.ok_or_else(|| AppError::new(door.language(), "receipt_unknown", &[]))?;
            ViewAnswer::ReceiptCheck(Box::new(found))
        }
        View::Documents => ViewAnswer::Documents(printing::documents(door)),
        View::PrintPlan { workshop } => ViewAnswer::PrintPlan(Box::new(printing::print_plan(door, known(workshop)?))),
        View::Exports => ViewAnswer::Exports(export::exports(door)?),
        View::Log => ViewAnswer::Log(log::log(door)?),
        View::Merges => ViewAnswer::Merges(Box::new(merges::merges(door)?)),
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
