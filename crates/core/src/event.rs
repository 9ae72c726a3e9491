//! What has happened. Events are stored for ever: a change of shape gets a new version and an upcast in [`Event::decode`].

mod stored;

pub use stored::DecodeError;
pub(crate) use stored::list;

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::{
    AnswerRevision, AttendanceMark, Block, BlockId, CheckItem, CopiedRow, CopyFate, CopyHead, DeviceId,
    FactSheetDetails, FactSheetId, FollowUpId, ItemRank, MergeId, MovedNote, NewNumber, NewPerson, NoteContent, NoteId,
    NoteReference, NoteRevision, NumberedPart, ObjectionId, ObjectionOutcome, PersonDetails, PersonId, PlanItemDetails,
    PlanItemId, PlenaryPointDetails, PlenaryPointId, ProcessDetails, ProcessId, QuestionKey, QuestionSet,
    RankingRevision, SeatMove, SeatingPlan, SetAsideReason, ShownNote, Source, Stage, StatementContent, StatementId,
    StatementKind, TableId, TableKey, TableSeats, ThemeId, Verdict, VersionReference, WorkshopDetails, WorkshopId,
};

/// A fact about the process.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(missing_docs, reason = "the past tense of the command of the same name; fields are the nouns they name")]
pub enum Event {
    ProcessCreated {
        process: ProcessId,
        details: ProcessDetails,
    },
    ProcessCorrected {
        details: ProcessDetails,
    },
    PlanItemAdded {
        item: PlanItemId,
        details: PlanItemDetails,
    },
    PlanItemCorrected {
        item: PlanItemId,
        details: PlanItemDetails,
    },
    PlanItemRemoved {
        item: PlanItemId,
    },
    PlanItemsReordered {
        order: Vec<PlanItemId>,
    },

    PeopleAdded {
        people: Vec<NewPerson>,
        source: String,
    },
    PersonCorrected {
        person: PersonId,
        details: PersonDetails,
    },
    PersonWithdrawn {
        person: PersonId,
    },
    PersonReinstated {
        person: PersonId,
    },

    WorkshopPrepared {
        workshop: WorkshopId,
        round: u8,
        details: WorkshopDetails,
        question_set: QuestionSet,
    },
    WorkshopCorrected {
        workshop: WorkshopId,
        details: WorkshopDetails,
    },
    QuestionSetChosen {
        workshop: WorkshopId,
        question_set: QuestionSet,
    },
    WorkshopRemoved {
        workshop: WorkshopId,
    },
    AttendanceMarked {
        workshop: WorkshopId,
        marks: Vec<AttendanceMark>,
    },
    SeatingPlanSet {
        workshop: WorkshopId,
        plan: SeatingPlan,
    },
    /// Of files before there were rotations: the first and only.
    TablesArranged {
        workshop: WorkshopId,
        tables: Vec<TableSeats>,
    },
    RotationsArranged {
        workshop: WorkshopId,
        rotations: Vec<Vec<TableSeats>>,
    },
    /// Of files before there were rotations.
    SeatMoved {
        workshop: WorkshopId,
        person: PersonId,
        table: Option<TableId>,
    },
    SeatsMoved {
        workshop: WorkshopId,
        rotation: u8,
        moves: Vec<SeatMove>,
    },
    RotationStarted {
        workshop: WorkshopId,
        rotation: u8,
    },
    /// Without a rotation in old files: the current.
    SecretaryChosen {
        #[serde(default)]
        rotation: u8,
        workshop: WorkshopId,
        table: TableId,
        person: Option<PersonId>,
    },
    WorkshopOpened {
        workshop: WorkshopId,
        check_items: Vec<CheckItem>,
    },
    WorkshopClosed {
        workshop: WorkshopId,
    },
    WorkshopReopened {
        workshop: WorkshopId,
        reason: String,
    },

    RoomOpened {
        workshop: WorkshopId,
    },
    RoomClosed {
        workshop: WorkshopId,
    },
    TableKeysIssued {
        workshop: WorkshopId,
        keys: Vec<TableKey>,
    },
    TableJoined {
        workshop: WorkshopId,
        table: TableId,
        device: DeviceId,
        session_hash: String,
    },
    TableLeft {
        workshop: WorkshopId,
        device: DeviceId,
    },
    DeviceRevoked {
        workshop: WorkshopId,
        device: DeviceId,
    },
    TableRevoked {
        workshop: WorkshopId,
        table: TableId,
    },
    HelpAsked {
        workshop: WorkshopId,
        table: TableId,
    },
    HelpGiven {
        workshop: WorkshopId,
        table: TableId,
    },
    MessageSent {
        workshop: WorkshopId,
        tables: Option<Vec<TableId>>,
        text: String,
    },

    MoveAsked {
        workshop: WorkshopId,
        device: DeviceId,
        to: TableId,
        notes: Vec<NoteId>,
    },
    MoveDeclined {
        workshop: WorkshopId,
        device: DeviceId,
    },
    MoveCancelled {
        workshop: WorkshopId,
        device: DeviceId,
    },
    DeviceMoved {
        workshop: WorkshopId,
        device: DeviceId,
        from: TableId,
        to: TableId,
        notes: Vec<MovedNote>,
    },

    CurrentQuestionSet {
        workshop: WorkshopId,
        question: Option<QuestionKey>,
    },
    ProgrammeSet {
        workshop: WorkshopId,
        starts_at: NaiveTime,
        blocks: Vec<Block>,
    },
    BlockStarted {
        workshop: WorkshopId,
        block: BlockId,
    },
    BlockEnded {
        workshop: WorkshopId,
        block: BlockId,
    },
    BlockReopened {
        workshop: WorkshopId,
        block: BlockId,
    },
    MinutesAdded {
        workshop: WorkshopId,
        block: BlockId,
        minutes: i16,
    },
    TimerPaused {
        workshop: WorkshopId,
    },
    TimerResumed {
        workshop: WorkshopId,
    },
    QuestionClosed {
        workshop: WorkshopId,
        question: QuestionKey,
    },
    QuestionReopened {
        workshop: WorkshopId,
        question: QuestionKey,
    },
    SubstituteSet {
        workshop: WorkshopId,
        deputy: PersonId,
        member: Option<PersonId>,
    },
    PlenaryPointWritten {
        point: PlenaryPointId,
        workshop: WorkshopId,
        details: PlenaryPointDetails,
    },
    PlenaryPointRevised {
        point: PlenaryPointId,
        details: PlenaryPointDetails,
    },
    PlenaryPointWithdrawn {
        point: PlenaryPointId,
    },
    PlenaryPointRestored {
        point: PlenaryPointId,
    },
    /// With the words of the notes in it: what is written later is not seen.
    StageShown {
        workshop: WorkshopId,
        show: Stage,
        notes: Vec<ShownNote>,
    },
    StageBlackened {
        workshop: WorkshopId,
        black: bool,
    },
    TablesPresented {
        workshop: WorkshopId,
        question: Option<QuestionKey>,
        order: Vec<TableId>,
        minutes: Option<u8>,
    },
    FloorGiven {
        workshop: WorkshopId,
        table: Option<TableId>,
    },
    PresentingEnded {
        workshop: WorkshopId,
    },
    FactSheetWritten {
        sheet: FactSheetId,
        workshop: WorkshopId,
        details: FactSheetDetails,
    },
    FactSheetRemoved {
        workshop: WorkshopId,
        sheet: FactSheetId,
    },

    NoteWritten {
        note: NoteId,
        workshop: WorkshopId,
        table: TableId,
        question: QuestionKey,
        plan_item: Option<PlanItemId>,
        reference: NoteReference,
        source: Source,
        content: NoteContent,
    },
    /// The revision that was there already, when the words were.
    NoteRevised {
        note: NoteId,
        revision: u32,
        content: NoteContent,
    },
    /// Words written beside others that came first: the note keeps both until the table settles it.
    NoteTextKept {
        note: NoteId,
        revision: u32,
        content: NoteContent,
    },
    NoteSettled {
        note: NoteId,
        revision: u32,
        content: NoteContent,
    },
    NotesReordered {
        workshop: WorkshopId,
        table: TableId,
        question: QuestionKey,
        plan_item: Option<PlanItemId>,
        order: Vec<NoteId>,
    },
    NoteMoved {
        note: NoteId,
        revision: u32,
        question: QuestionKey,
        plan_item: Option<PlanItemId>,
    },
    NoteWithdrawn {
        note: NoteId,
    },
    NoteRestored {
        note: NoteId,
    },
    StatementAnswered {
        workshop: WorkshopId,
        table: TableId,
        statement: StatementId,
        version: u16,
        revision: u32,
        verdict: Verdict,
        words: String,
        source: Source,
    },
    AnswerWithdrawn {
        workshop: WorkshopId,
        table: TableId,
        statement: StatementId,
    },
    ItemsRanked {
        workshop: WorkshopId,
        table: TableId,
        question: QuestionKey,
        revision: u32,
        items: Vec<ItemRank>,
        source: Source,
    },
    RankingWithdrawn {
        workshop: WorkshopId,
        table: TableId,
        question: QuestionKey,
    },
    TableHandedIn {
        workshop: WorkshopId,
        table: TableId,
        notes: Vec<NoteRevision>,
        answers: Vec<AnswerRevision>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        rankings: Vec<RankingRevision>,
        source: Source,
    },
    HandInReopened {
        workshop: WorkshopId,
        table: TableId,
        reason: String,
    },

    ThemeAdded {
        theme: ThemeId,
        workshop: WorkshopId,
        name: String,
    },
    ThemeRenamed {
        theme: ThemeId,
        name: String,
    },
    ThemeRemoved {
        theme: ThemeId,
    },
    NotesGrouped {
        notes: Vec<NoteId>,
        theme: Option<ThemeId>,
    },
    StatementWritten {
        statement: StatementId,
        number: u32,
        workshop: WorkshopId,
        content: StatementContent,
    },
    StatementRedrafted {
        statement: StatementId,
        content: StatementContent,
    },
    StatementDropped {
        statement: StatementId,
    },
    StatementVersionDropped {
        statement: StatementId,
        version: u16,
    },
    StatementAssessed {
        statement: StatementId,
        assessment: String,
    },
    NotesSetAside {
        notes: Vec<NoteId>,
        reason: SetAsideReason,
        remark: String,
    },
    NotesTakenUp {
        notes: Vec<NoteId>,
    },
    SummaryPublished {
        workshop: WorkshopId,
        statements: Vec<VersionReference>,
    },
    StatementRevised {
        statement: StatementId,
        workshop: WorkshopId,
        version: u16,
        text: String,
        notes: Vec<NoteId>,
        reason: String,
    },
    StatementKept {
        statement: StatementId,
        workshop: WorkshopId,
        remark: String,
    },
    StatementClassified {
        statement: StatementId,
        what: StatementKind,
        plan_item: Option<PlanItemId>,
    },
    StatementsRenumbered {
        workshop: WorkshopId,
        numbers: Vec<NewNumber>,
    },
    StatementSigned {
        statement: StatementId,
        version: u16,
        reader: String,
    },
    StatementSentBack {
        statement: StatementId,
        version: u16,
        reader: String,
        comment: String,
    },
    StatementsMerged {
        into: StatementId,
        from: Vec<StatementId>,
        notes: Vec<NoteId>,
    },
    StatementSplit {
        statement: StatementId,
        workshop: WorkshopId,
        version: u16,
        parts: Vec<NumberedPart>,
        reason: String,
    },
    ObjectionRegistered {
        objection: ObjectionId,
        number: u32,
        workshop: WorkshopId,
        table: Option<TableId>,
        statement: Option<StatementId>,
        text: String,
    },
    ObjectionAnswered {
        objection: ObjectionId,
        answer: String,
        outcome: ObjectionOutcome,
    },
    ObjectionWithdrawn {
        objection: ObjectionId,
        reason: String,
    },
    FollowUpAdded {
        follow_up: FollowUpId,
        number: u32,
        workshop: WorkshopId,
        notes: Vec<NoteId>,
        question: String,
    },
    FollowUpAssigned {
        follow_up: FollowUpId,
        owner: String,
        due: Option<NaiveDate>,
    },
    FollowUpAnswered {
        follow_up: FollowUpId,
        answer: String,
        sources: Vec<String>,
    },
    FollowUpDropped {
        follow_up: FollowUpId,
        reason: String,
    },

    /// The groups of the copy follow, each as a `FromCopy`.
    CopyMerged {
        merge: MergeId,
        copy: CopyHead,
        taken: u32,
        left: u32,
    },
    /// What one command did in the copy: its rows as they stand there, and what became of them here.
    FromCopy {
        merge: MergeId,
        rows: Vec<CopiedRow>,
        fate: CopyFate,
    },
}
