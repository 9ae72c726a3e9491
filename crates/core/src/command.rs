//! Everything that can be asked of a process, as verb-noun commands. Ids of new things are made by the client.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    AnswerRevision, AttendanceMark, Block, BlockId, CopyMerge, DeviceId, FactSheetDetails, FactSheetId, FollowUpId,
    ItemRank, NewPerson, NoteContent, NoteId, NoteRevision, ObjectionId, ObjectionOutcome, PersonDetails, PersonId,
    PlanItemDetails, PlanItemId, PlenaryPointDetails, PlenaryPointId, ProcessDetails, ProcessId, QuestionKey,
    QuestionSet, RankingRevision, SeatMove, SeatingPlan, SetAsideReason, SplitPart, Stage, StatementContent,
    StatementId, StatementKind, TableId, TableKey, TableSeats, ThemeId, Verdict, WorkshopDetails, WorkshopId,
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

    /// Lets devices join the tables, over the room's network.
    OpenRoom { workshop: WorkshopId },
    /// Ends that for now; devices that have joined can go on when the room is opened again.
    CloseRoom { workshop: WorkshopId },
    /// Makes new keys for tables; the keys before them are dead.
    IssueTableKeys { workshop: WorkshopId, keys: Vec<TableKey> },
    /// A device comes in with a table's key; one that is there already gets a new session, or changes table.
    JoinTable { workshop: WorkshopId, table: TableId, device: DeviceId, key_hash: String, session_hash: String },
    /// A device goes.
    LeaveTable { workshop: WorkshopId, device: DeviceId },
    /// Throws a device out; it can come back with the table's key.
    RevokeDevice { workshop: WorkshopId, device: DeviceId },
    /// Throws all of a table's devices out and takes its key back.
    RevokeTable { workshop: WorkshopId, table: TableId },
    /// The table asks the facilitator to come.
    AskForHelp { workshop: WorkshopId, table: TableId },
    /// The table has been helped.
    GiveHelp { workshop: WorkshopId, table: TableId },
    /// Tells tables something; without a list, all of them.
    SendMessage {
        workshop: WorkshopId,
        #[ts(optional = nullable)]
        tables: Option<Vec<TableId>>,
        text: String,
    },

    /// A device that came to the wrong table asks to be moved, with the notes that it wrote there.
    AskToMove { workshop: WorkshopId, device: DeviceId, to: TableId, notes: Vec<NoteId> },
    /// Takes that back.
    CancelMove { workshop: WorkshopId, device: DeviceId },
    /// Moves the device, and its notes with a trail.
    AllowMove { workshop: WorkshopId, device: DeviceId },
    /// Leaves the device where it is.
    DeclineMove { workshop: WorkshopId, device: DeviceId },

    /// Tells the tables which question is on, or none; whoever writes to another may go on.
    SetCurrentQuestion {
        workshop: WorkshopId,
        #[ts(optional = nullable)]
        question: Option<QuestionKey>,
    },
    /// Says which blocks the day has and when it begins; names every block that has been held.
    SetProgramme { workshop: WorkshopId, starts_at: NaiveTime, blocks: Vec<Block> },
    /// Starts a block, or starts it anew; the one that is on ends.
    StartBlock { workshop: WorkshopId, block: BlockId },
    /// Ends the block that is on.
    EndBlock { workshop: WorkshopId, block: BlockId },
    /// Goes back to a block, with what was left of its time; the one that is on ends.
    ReopenBlock { workshop: WorkshopId, block: BlockId },
    /// Gives the block that is on more time, or less.
    AddMinutes { workshop: WorkshopId, block: BlockId, minutes: i16 },
    /// Lets the timer stand still.
    PauseTimer { workshop: WorkshopId },
    /// Lets it go on.
    ResumeTimer { workshop: WorkshopId },
    /// Marks a question as closed in plenary; whoever writes to it may go on.
    CloseQuestion { workshop: WorkshopId, question: QuestionKey },
    /// Takes that back.
    ReopenQuestion { workshop: WorkshopId, question: QuestionKey },
    /// Says which member a deputy sits in for; None takes that back.
    SetSubstitute {
        workshop: WorkshopId,
        deputy: PersonId,
        #[ts(optional = nullable)]
        member: Option<PersonId>,
    },
    /// Writes a point from plenary, apart from the tables' notes.
    WritePlenaryPoint { point: PlenaryPointId, workshop: WorkshopId, details: PlenaryPointDetails },
    /// Changes a point from plenary.
    RevisePlenaryPoint { point: PlenaryPointId, details: PlenaryPointDetails },
    /// Takes a point from plenary away.
    WithdrawPlenaryPoint { point: PlenaryPointId },
    /// Takes back a point that was taken away.
    RestorePlenaryPoint { point: PlenaryPointId },

    /// Chooses what stands on the canvas; notes with the words that they have now.
    ShowOnStage { workshop: WorkshopId, show: Stage },
    /// Makes the canvas black, or lifts that; what is chosen meanwhile waits.
    BlackenStage { workshop: WorkshopId, black: bool },
    /// Says in which order tables present, and for how long; the same question again keeps what was used.
    PresentTables {
        workshop: WorkshopId,
        #[ts(optional = nullable)]
        question: Option<QuestionKey>,
        order: Vec<TableId>,
        #[ts(optional = nullable)]
        minutes: Option<u8>,
    },
    /// Gives a table the floor, the next or one before; or nobody.
    GiveFloor {
        workshop: WorkshopId,
        #[ts(optional = nullable)]
        table: Option<TableId>,
    },
    /// Nobody presents any more.
    EndPresenting { workshop: WorkshopId },

    /// Writes a fact sheet, or changes one.
    WriteFactSheet { sheet: FactSheetId, workshop: WorkshopId, details: FactSheetDetails },
    /// Takes a fact sheet away.
    RemoveFactSheet { sheet: FactSheetId },

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
    /// Changes a note's words. With `base`, the revision that the writer saw: were the words changed since, both are kept.
    ReviseNote {
        note: NoteId,
        content: NoteContent,
        // Without it the command reads, and is digested, as before there was one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional = nullable)]
        base: Option<u32>,
    },
    /// The table says which words it means, where several were kept; `base` is the revision that it saw.
    SettleNote { note: NoteId, base: u32, content: NoteContent },
    /// Puts a table's notes to one question in a new order; names each of them once.
    ReorderNotes {
        workshop: WorkshopId,
        table: TableId,
        question: QuestionKey,
        #[ts(optional = nullable)]
        plan_item: Option<PlanItemId>,
        order: Vec<NoteId>,
    },
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
        /// The revision of the answer that the table saw; 0 for none. Without it, nothing is compared.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional = nullable)]
        base: Option<u32>,
    },
    /// Takes a verdict back.
    WithdrawAnswer {
        workshop: WorkshopId,
        table: TableId,
        statement: StatementId,
        /// As for an answer.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional = nullable)]
        base: Option<u32>,
    },
    /// A table's ranking of plan items; without any, it is taken back.
    RankItems {
        workshop: WorkshopId,
        table: TableId,
        question: QuestionKey,
        items: Vec<ItemRank>,
        /// The revision of the ranking that the table saw; 0 for none. Without it, nothing is compared.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional = nullable)]
        base: Option<u32>,
    },
    /// The table has read back its notes and approves exactly these.
    HandInTable {
        workshop: WorkshopId,
        table: TableId,
        notes: Vec<NoteRevision>,
        #[serde(default)]
        answers: Vec<AnswerRevision>,
        // Without any the command reads, and is digested, as before there were rankings.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        #[ts(as = "Option<Vec<RankingRevision>>", optional)]
        rankings: Vec<RankingRevision>,
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
    /// Says what a statement is about, and which plan item it concerns; also when it is published.
    ClassifyStatement {
        statement: StatementId,
        what: StatementKind,
        #[ts(optional = nullable)]
        plan_item: Option<PlanItemId>,
    },
    /// Numbers a round's drafts anew, in this order, with the numbers that they have; names each of them once.
    RenumberStatements { workshop: WorkshopId, order: Vec<StatementId> },
    /// A second reader signs a version that is not published.
    SignStatement {
        statement: StatementId,
        version: u16,
        reader: String,
        /// The revision of the version that was read. Without it, nothing is compared.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional = nullable)]
        base: Option<u32>,
    },
    /// A second reader sends a version that is not published back.
    SendBackStatement {
        statement: StatementId,
        version: u16,
        reader: String,
        comment: String,
        /// As for a signature.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional = nullable)]
        base: Option<u32>,
    },
    /// Merges drafts into one of them, which gets all their notes.
    MergeStatements { into: StatementId, from: Vec<StatementId> },
    /// Splits a draft, or a published statement as a new version; the first part is the statement itself.
    SplitStatement {
        statement: StatementId,
        parts: Vec<SplitPart>,
        #[serde(default)]
        reason: String,
    },
    /// Registers an objection, when the workshop is closed or at any time after.
    RegisterObjection {
        objection: ObjectionId,
        workshop: WorkshopId,
        #[ts(optional = nullable)]
        table: Option<TableId>,
        #[ts(optional = nullable)]
        statement: Option<StatementId>,
        text: String,
    },
    /// Answers an objection, or answers it anew.
    AnswerObjection { objection: ObjectionId, answer: String, outcome: ObjectionOutcome },
    /// Takes an objection back for whoever raised it.
    WithdrawObjection { objection: ObjectionId, reason: String },
    /// Puts a question to the knowledge base, because of notes.
    AddFollowUp { follow_up: FollowUpId, workshop: WorkshopId, notes: Vec<NoteId>, question: String },
    /// Says who is to find out, and by when.
    AssignFollowUp {
        follow_up: FollowUpId,
        owner: String,
        #[ts(optional = nullable)]
        due: Option<NaiveDate>,
    },
    /// Tells what was found out, or tells it anew.
    AnswerFollowUp {
        follow_up: FollowUpId,
        answer: String,
        #[serde(default)]
        sources: Vec<String>,
    },
    /// Does not follow it up after all.
    DropFollowUp { follow_up: FollowUpId, reason: String },

    /// Does here what was done in a copy of the file. Made only by the program, from two files that it has read.
    #[ts(skip)]
    MergeCopy(Box<CopyMerge>),
}
