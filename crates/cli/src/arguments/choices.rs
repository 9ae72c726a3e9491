//! What an option can be chosen from, and what each choice is called further in.

use clap::ValueEnum;
use rundebord_app::DemoStage;
use rundebord_app::core::WrittenLanguage;

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum DocumentName {
    RoundSummary,
    CheckSheet,
    SeatingList,
    TableCards,
    JoinSheet,
    NoteSheets,
    Notice,
    AttendanceList,
    MayorsPage,
    Minutes,
    PlanHandout,
    SeatingPoster,
    NotesByQuestion,
    NotesByTable,
    Receipts,
    TableStory,
    ChangeSheet,
    FollowUps,
    Objections,
    ClosingReport,
    PlanOutcome,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ExportName {
    /// The round summary, in Word
    SummaryDocx,
    /// Minutes of the workshop, in Word
    MinutesDocx,
    /// Everything in the file, in Excel
    Workbook,
    /// The whole process with its journal, as JSON that can be imported (docs/schema)
    Json,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum Language {
    /// Bokmål
    Nb,
    /// Nynorsk
    Nn,
}

impl From<Language> for rundebord_app::Language {
    fn from(language: Language) -> Self {
        match language {
            Language::Nb => Self::Nb,
            Language::Nn => Self::Nn,
        }
    }
}

impl From<Language> for WrittenLanguage {
    fn from(language: Language) -> Self {
        match language {
            Language::Nb => Self::Nb,
            Language::Nn => Self::Nn,
        }
    }
}

#[derive(Clone, Copy, ValueEnum)]
pub enum StopAfter {
    /// Process, plan, people and the first workshop
    Prepared,
    /// The tables are seated
    Seated,
    /// The tables are writing
    Notes,
    /// The first workshop is closed
    Closed,
    /// The first summary is published
    Summary,
    /// The second workshop is closed
    Second,
    /// The second summary is published
    Whole,
}

impl From<StopAfter> for DemoStage {
    fn from(stop: StopAfter) -> Self {
        match stop {
            StopAfter::Prepared => Self::Prepared,
            StopAfter::Seated => Self::Seated,
            StopAfter::Notes => Self::Notes,
            StopAfter::Closed => Self::Closed,
            StopAfter::Summary => Self::Summary,
            StopAfter::Second => Self::Second,
            StopAfter::Whole => Self::Whole,
        }
    }
}
