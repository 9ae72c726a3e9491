//! Which rule was broken. The fields are what a message needs to name; the words are in `assets/locales/*/errors.ftl`.

use serde::Serialize;

use crate::{ObjectionId, PersonId, StatementId, TextField};

macro_rules! refusals {
    ($($(#[doc = $doc:literal])* $name:ident = $code:literal $({ $($field:ident : $type:ty),* $(,)? })?),* $(,)?) => {
        /// Why a command was refused. A refusal leaves the state as it was.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
        #[serde(untagged)]
        #[allow(missing_docs, reason = "the fields are the nouns they name")]
        pub enum Refusal {
            $($(#[doc = $doc])* #[error($code)] $name $({ $($field: $type),* })?),*
        }

        /// Every code, for the tables that give each its text.
        pub const REFUSAL_CODES: &[&str] = &[$($code),*];

        impl Refusal {
            /// The stable code of the broken rule.
            pub fn code(&self) -> &'static str {
                match self { $(Self::$name $({ $($field: _),* })? => $code),* }
            }
        }
    };
}

refusals! {
    /// The file holds no process yet.
    NoProcess = "no_process",
    /// The file already holds a process.
    ProcessExists = "process_exists",
    /// The id names nothing here.
    Unknown = "unknown" { what: &'static str },
    /// The id is already in use.
    AlreadyExists = "already_exists" { what: &'static str },
    /// A text that must be there is empty.
    TextMissing = "text_missing" { field: TextField },
    /// A text is longer than its field takes.
    TextTooLong = "text_too_long" { field: TextField, length: usize, limit: usize },
    /// The council period ends before it begins, or is not in years.
    PeriodInvalid = "period_invalid",
    /// A list that must name everything once does not.
    OrderIncomplete = "order_incomplete",
    /// A note, a statement, a point from plenary or a ranking points at the plan item.
    PlanItemInUse = "plan_item_in_use",
    /// A list to add or change is empty.
    NothingGiven = "nothing_given",
    /// Only elected members and deputies sit at tables.
    NotElected = "not_elected" { person: PersonId, name: String },
    /// The person was taken off the list.
    PersonWithdrawn = "person_withdrawn" { person: PersonId, name: String },
    /// The person is marked absent.
    PersonAbsent = "person_absent" { person: PersonId, name: String },
    /// The person would sit twice.
    SeatedTwice = "seated_twice" { person: PersonId, name: String },
    /// The person does not sit at the table.
    NotAtTable = "not_at_table" { person: PersonId, name: String },
    /// A table number is zero or used twice.
    TableNumberInvalid = "table_number_invalid" { number: u8 },
    /// A table that has written cannot be taken away.
    TableHasNotes = "table_has_notes" { number: u8 },
    /// A workshop has one rotation at the least, and this many at the most.
    RotationsInvalid = "rotations_invalid" { limit: u8 },
    /// The workshop has no such rotation.
    RotationUnknown = "rotation_unknown" { number: u8 },
    /// The rotation has been held.
    RotationHeld = "rotation_held" { number: u8 },
    /// Every rotation has the same tables.
    RotationTablesDiffer = "rotation_tables_differ" { number: u8 },
    /// A goal is named twice.
    SeatingGoalRepeated = "seating_goal_repeated",
    /// A rule names fewer than two people, nobody twice, or a rotation that is not there; `number` is its place in the list.
    SeatingRuleInvalid = "seating_rule_invalid" { number: usize },
    /// A question set without questions, with a key twice, or with a ranking that cannot be answered.
    QuestionSetInvalid = "question_set_invalid",
    /// The questions are frozen once the workshop has been open.
    QuestionsFrozen = "questions_frozen",
    /// The workshop is not being prepared any more.
    WorkshopNotPreparing = "workshop_not_preparing",
    /// The workshop is not open.
    WorkshopNotOpen = "workshop_not_open",
    /// The workshop is not closed.
    WorkshopNotClosed = "workshop_not_closed",
    /// Only the last workshop can be removed.
    NotLastWorkshop = "not_last_workshop",
    /// Another workshop is open.
    AnotherWorkshopOpen = "another_workshop_open" { round: u8 },
    /// The round before has not been published.
    EarlierRoundUnpublished = "earlier_round_unpublished" { round: u8 },
    /// Nobody sits at any table.
    NobodySeated = "nobody_seated",
    /// Tables that have not handed in.
    TablesNotHandedIn = "tables_not_handed_in" { numbers: Vec<u8> },
    /// The room is not open.
    RoomNotOpen = "room_not_open",
    /// The room is open already.
    RoomIsOpen = "room_is_open",
    /// The room of another workshop is open.
    AnotherRoomOpen = "another_room_open" { round: u8 },
    /// Not the next key of the table.
    KeyOutdated = "key_outdated" { number: u8 },
    /// The key does not open the table.
    KeyNotValid = "key_not_valid",
    /// Not 64 hex digits.
    HashInvalid = "hash_invalid",
    /// The table has as many devices as it takes.
    TableFull = "table_full" { number: u8, limit: usize },
    /// The table has neither key nor device to take back.
    TableWithoutKey = "table_without_key" { number: u8 },
    /// The table asks for help already.
    HelpIsAsked = "help_is_asked" { number: u8 },
    /// The table does not ask for help.
    HelpNotAsked = "help_not_asked" { number: u8 },
    /// The device is at that table.
    SameTable = "same_table" { number: u8 },
    /// The device does not ask to be moved.
    MoveNotAsked = "move_not_asked",
    /// A programme has no more blocks than this.
    ProgrammeTooLong = "programme_too_long" { limit: usize },
    /// A block has a minute at the least, and this many at the most.
    MinutesInvalid = "minutes_invalid" { limit: u16 },
    /// Not that many minutes at a time, nor more than a block can have or has.
    MinutesNotAdded = "minutes_not_added" { limit: i16 },
    /// A block that has been held stays in the programme.
    BlockHeld = "block_held",
    /// The block has not been held.
    BlockNotHeld = "block_not_held",
    /// The block is on.
    BlockIsRunning = "block_is_running",
    /// The block is not on.
    BlockNotRunning = "block_not_running",
    /// The timer stands still.
    TimerPaused = "timer_paused",
    /// The timer does not stand still.
    TimerNotPaused = "timer_not_paused",
    /// The question is closed.
    QuestionIsClosed = "question_is_closed",
    /// The question is not closed.
    QuestionNotClosed = "question_not_closed",
    /// Only a deputy sits in for somebody.
    NotADeputy = "not_a_deputy" { person: PersonId, name: String },
    /// Only a member is sat in for.
    NotAMember = "not_a_member" { person: PersonId, name: String },
    /// Another deputy sits in for the member.
    MemberHasSubstitute = "member_has_substitute" { person: PersonId, name: String },
    /// The deputy sits in for nobody.
    NoSubstitute = "no_substitute" { person: PersonId, name: String },
    /// The point was taken away.
    PlenaryPointWithdrawn = "plenary_point_withdrawn",
    /// The point was not taken away.
    PlenaryPointNotWithdrawn = "plenary_point_not_withdrawn",
    /// The note is not of the table that the point is from.
    NoteOfOtherTable = "note_of_other_table" { reference: String },
    /// The note answers another question.
    NoteOfOtherQuestion = "note_of_other_question" { reference: String },
    /// The table has not handed in, and the question is not closed.
    NoteNotReady = "note_not_ready" { reference: String },
    /// Not that many notes on the canvas at a time.
    TooManyShown = "too_many_shown" { limit: usize },
    /// The question is not asked for plan items.
    QuestionWithoutPlanItems = "question_without_plan_items",
    /// No tables present in turn.
    NobodyPresents = "nobody_presents",
    /// The table is not among those that present.
    TableNotPresenting = "table_not_presenting" { number: u8 },
    /// A turn has a minute at the least, and this many at the most.
    TurnMinutesInvalid = "turn_minutes_invalid" { limit: u8 },
    /// The question asks for no ranking.
    QuestionNotRanked = "question_not_ranked",
    /// More was given than there are places or points.
    RankingExceeded = "ranking_exceeded" { limit: u8 },
    /// An item twice, without points, or with a place that leaves a gap.
    RankingInvalid = "ranking_invalid",
    /// Another of the table's devices has ranked meanwhile.
    RankingChanged = "ranking_changed",
    /// The table's words change only through the table.
    NotThisTable = "not_this_table",
    /// A note that the table wrote on its own device is changed only there.
    NoteBelongsToTable = "note_belongs_to_table",
    /// The table has handed in.
    TableHandedIn = "table_handed_in" { number: u8 },
    /// The table has not handed in.
    TableNotHandedIn = "table_not_handed_in" { number: u8 },
    /// What was read back is not what is there now.
    ReadBackOutdated = "read_back_outdated",
    /// Two texts were kept, and the table has not said which it means.
    NoteUnsettled = "note_unsettled" { reference: String },
    /// Somebody has changed the note since the writer saw it.
    NoteChanged = "note_changed" { reference: String },
    /// Another of the table's devices has answered the statement meanwhile.
    AnswerChanged = "answer_changed" { number: u32 },
    /// The note was deleted.
    NoteWithdrawn = "note_withdrawn",
    /// The note was not deleted.
    NoteNotWithdrawn = "note_not_withdrawn",
    /// A check question takes verdicts and a ranking question a ranking, not notes.
    QuestionTakesNoNotes = "question_takes_no_notes",
    /// The question is asked for each plan item, and none fitting was named.
    PlanItemNeeded = "plan_item_needed",
    /// The question is not about a plan item.
    PlanItemNotAsked = "plan_item_not_asked",
    /// The statement is not a check item of the workshop.
    NotACheckItem = "not_a_check_item",
    /// The summary is published and frozen.
    SummaryPublished = "summary_published",
    /// The summary is not published.
    SummaryNotPublished = "summary_not_published",
    /// The note belongs to another round.
    NoteOfOtherRound = "note_of_other_round",
    /// The theme belongs to another round.
    ThemeOfOtherRound = "theme_of_other_round",
    /// The theme holds notes or statements.
    ThemeInUse = "theme_in_use",
    /// A statement points at no note.
    StatementWithoutNotes = "statement_without_notes",
    /// The note is set aside; take it up first.
    NoteIsSetAside = "note_is_set_aside" { reference: String },
    /// A statement points at the note.
    NoteIsUsed = "note_is_used" { reference: String, statement: u32 },
    /// The note is not set aside.
    NoteNotSetAside = "note_not_set_aside" { reference: String },
    /// A published statement changes only as a new version.
    StatementIsPublished = "statement_is_published" { number: u32 },
    /// The statement has not been published.
    StatementNotPublished = "statement_not_published" { number: u32 },
    /// The new words are the old words.
    WordsUnchanged = "words_unchanged",
    /// Notes that are neither used nor set aside.
    NotesUnaccountedFor = "notes_unaccounted_for" { count: usize },
    /// Statements that a table corrected and nobody has revised or kept.
    AnswersUnresolved = "answers_unresolved" { numbers: Vec<u32>, statements: Vec<StatementId> },
    /// Statements that no second reader has signed as they stand, though the process asks for it.
    StatementsUnsigned = "statements_unsigned" { numbers: Vec<u32>, statements: Vec<StatementId> },
    /// Not the version that stands now.
    VersionOutdated = "version_outdated" { number: u32 },
    /// The statement was merged into another.
    StatementIsMerged = "statement_is_merged" { number: u32, into: u32 },
    /// The draft has notes of a published statement, and goes only when that split is taken back.
    StatementIsSplitOff = "statement_is_split_off" { number: u32, from: u32 },
    /// The statement belongs to another round.
    StatementOfOtherRound = "statement_of_other_round" { number: u32 },
    /// A split has two parts at the least: the statement itself first, then new ones.
    SplitInvalid = "split_invalid",
    /// No part of the split has the note.
    SplitLeavesOut = "split_leaves_out" { reference: String },
    /// Objections that nobody has answered.
    ObjectionsUnanswered = "objections_unanswered" { references: Vec<String>, objections: Vec<ObjectionId> },
    /// The objection was taken back.
    ObjectionIsWithdrawn = "objection_is_withdrawn" { reference: String },
    /// The follow-up was dropped.
    FollowUpIsDropped = "follow_up_is_dropped" { reference: String },
    /// The published summary says that the note is followed up.
    FollowUpNeeded = "follow_up_needed" { reference: String },
    /// A follow-up stands on the note.
    NoteIsFollowedUp = "note_is_followed_up" { reference: String, follow_up: String },
    /// The same was changed in both files, and nobody has said which is to stand.
    MergeNeedsChoices = "merge_needs_choices" { count: usize },
    /// The other file is not a copy of this process.
    MergeOtherProcess = "merge_other_process",
    /// There is nothing in the copy that is not here.
    MergeNothingNew = "merge_nothing_new",
    /// Nothing was done here since the copy was made: the copy has it all.
    MergeCopyIsAhead = "merge_copy_is_ahead",
}
