//! Everything that can be asked of a process, as verb-noun commands. Ids of new things are made by the client.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    AnswerRevision, AttendanceMark, NewPerson, NoteContent, NoteId, NoteRevision, PersonDetails, PersonId,
    PlanItemDetails, PlanItemId, ProcessDetails, ProcessId, QuestionKey, QuestionSet, SeatMove, SeatingPlan,
    SetAsideReason, StatementContent, StatementId, TableId, TableSeats, ThemeId, Verdict, WorkshopDetails, WorkshopId,
};

/// A request to change the process.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(missing_docs, reason = "the fields are the nouns they name; the variants say what is done")]
pub enum Command {
    /// Starts the process; the first command in a file.
    CreateProcess { process: ProcessId, details: ProcessDetails },
    /// Corrects title, municipality, period or written language.
    CorrectProcess { details: ProcessDetails },
    /// Adds an item of the current plan.
    AddPlanItem { item: PlanItemId, details: PlanItemDetails },
    /// Corrects an item's wording or kind.
    CorrectPlanItem { item: PlanItemId, details: PlanItemDetails },
    /// Takes an item out; refused once a note or statement points at it.
    RemovePlanItem { item: PlanItemId },
    /// Puts the items in a new order; names each of them once.
    ReorderPlanItems { order: Vec<PlanItemId> },

    /// Puts people on the list, e.g. an imported member list.
    AddPeople {
        people: Vec<NewPerson>,
        #[serde(default)]
        source: String,
    },
    /// Corrects what is known of a person.
    CorrectPerson { person: PersonId, details: PersonDetails },
    /// Takes a person off the list, and out of a seat in a workshop that is not closed.
    WithdrawPerson { person: PersonId },
    /// Puts a withdrawn person back.
    ReinstatePerson { person: PersonId },

    /// Prepares the next workshop of the process.
    PrepareWorkshop { workshop: WorkshopId, details: WorkshopDetails, question_set: QuestionSet },
    /// Corrects date or place.
    CorrectWorkshop { workshop: WorkshopId, details: WorkshopDetails },
    /// Chooses other questions; only until the workshop is first opened.
    ChooseQuestionSet { workshop: WorkshopId, question_set: QuestionSet },
    /// Removes a workshop that was prepared by mistake and never opened.
    RemoveWorkshop { workshop: WorkshopId },
    /// Marks who is there.
    MarkAttendance { workshop: WorkshopId, marks: Vec<AttendanceMark> },
    /// Says how the workshop is to be seated; moves nobody.
    SetSeatingPlan { workshop: WorkshopId, plan: SeatingPlan },
    /// Seats all tables anew, in every rotation; those that have been held are given as they were.
    ArrangeRotations { workshop: WorkshopId, rotations: Vec<Vec<TableSeats>> },
    /// Moves people to tables, or away from the tables, all at once, in one rotation.
    MoveSeats { workshop: WorkshopId, rotation: u8, moves: Vec<SeatMove> },
    /// Lets a rotation begin, or goes back to one; notes and tables stay.
    StartRotation { workshop: WorkshopId, rotation: u8 },
    /// Names a table's secretary, or nobody; in a rotation from 1, or the current for 0.
    ChooseSecretary {
        #[serde(default)]
        rotation: u8,
        workshop: WorkshopId,
        table: TableId,
        #[ts(optional = nullable)]
        person: Option<PersonId>,
    },
    /// Lets the tables write; freezes questions and check items.
    OpenWorkshop { workshop: WorkshopId },
    /// Ends the writing; every table must have handed in.
    CloseWorkshop { workshop: WorkshopId },
    /// Opens a closed workshop again.
    ReopenWorkshop { workshop: WorkshopId, reason: String },

    /// Writes a note in a table's name.
    WriteNote {
        note: NoteId,
        workshop: WorkshopId,
        table: TableId,
        question: QuestionKey,
        #[ts(optional = nullable)]
        plan_item: Option<PlanItemId>,
        content: NoteContent,
    },
    /// Changes a note's words.
    ReviseNote { note: NoteId, content: NoteContent },
    /// Moves a note to the right question.
    MoveNote {
        note: NoteId,
        question: QuestionKey,
        #[ts(optional = nullable)]
        plan_item: Option<PlanItemId>,
    },
    /// Deletes a note; it can be taken back until hand-in.
    WithdrawNote { note: NoteId },
    /// Takes a deleted note back.
    RestoreNote { note: NoteId },
    /// A table's verdict on a check item.
    AnswerStatement {
        workshop: WorkshopId,
        table: TableId,
        statement: StatementId,
        verdict: Verdict,
        #[serde(default)]
        words: String,
    },
    /// Takes a verdict back.
    WithdrawAnswer { workshop: WorkshopId, table: TableId, statement: StatementId },
    /// The table has read back its notes and approves exactly these.
    HandInTable {
        workshop: WorkshopId,
        table: TableId,
        notes: Vec<NoteRevision>,
        #[serde(default)]
        answers: Vec<AnswerRevision>,
    },
    /// Gives a table its notes back.
    ReopenHandIn { workshop: WorkshopId, table: TableId, reason: String },

    /// Adds a theme to a round's summary.
    AddTheme { theme: ThemeId, workshop: WorkshopId, name: String },
    /// Renames a theme.
    RenameTheme { theme: ThemeId, name: String },
    /// Removes an empty theme.
    RemoveTheme { theme: ThemeId },
    /// Puts notes under a theme, or under none.
    GroupNotes {
        notes: Vec<NoteId>,
        #[ts(optional = nullable)]
        theme: Option<ThemeId>,
    },
    /// Writes a new numbered statement.
    WriteStatement { statement: StatementId, workshop: WorkshopId, content: StatementContent },
    /// Changes a statement that is still a draft.
    RedraftStatement { statement: StatementId, content: StatementContent },
    /// Drops a draft statement, whose number is not used again, or the unpublished version of a published one.
    DropStatement { statement: StatementId },
    /// Writes the professional assessment beside a statement.
    AssessStatement { statement: StatementId, assessment: String },
    /// Sets notes aside with a reason.
    SetAsideNotes { notes: Vec<NoteId>, reason: SetAsideReason, remark: String },
    /// Takes notes up again that were set aside.
    TakeUpNotes { notes: Vec<NoteId> },
    /// Publishes a round's summary.
    PublishSummary { workshop: WorkshopId },
    /// Makes a new version of a published statement, or changes that version until it is published.
    ReviseStatement {
        statement: StatementId,
        workshop: WorkshopId,
        text: String,
        /// Notes of this round to put behind the new version.
        #[serde(default)]
        add_notes: Vec<NoteId>,
        reason: String,
    },
    /// Keeps a published statement as it is, with a remark that follows the case.
    KeepStatement { statement: StatementId, workshop: WorkshopId, remark: String },
}
