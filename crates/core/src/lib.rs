//! The domain of Rundebord: what may happen in a planning process, and what it then looks like.
//!
//! Pure on purpose: no clock, randomness, file, socket, window or database. Time, ids and the actor are arguments;
//! [`decide`] turns a command into events or a [`Refusal`], [`apply`] folds an event into the [`State`]. Everything that
//! must hold whatever a client sends is checked here; who may send what is declared in the app crate.

mod actor;
mod apply;
mod command;
mod decide;
mod event;
mod fact_sheet;
mod follow_up;
mod id;
mod merge;
mod note;
mod objection;
mod obstacles;
mod person;
mod plenary;
mod presenting;
mod process;
mod programme;
mod publication;
mod question;
mod ranking;
mod receipt;
mod refusal;
mod room;
mod seating;
mod stage;
mod state;
mod statement;
mod text;
mod trace;
mod workshop;

pub use actor::Actor;
pub use apply::apply;
pub use command::Command;
pub use decide::decide;
pub use event::{DecodeError, Event};
pub use fact_sheet::{FactSheet, FactSheetDetails};
pub use follow_up::{FollowUp, FollowUpAnswer};
pub use id::*;
pub use merge::{
    Aspect, Conflict, ConflictSide, CopiedGroup, CopiedRow, CopyFate, CopyHead, CopyMerge, HereGroup, LeftGroup,
    LeftReason, Merge, MergePlan, MergeSide, PlannedGroup, Witness, main_event, plan_merge, words_of,
};
pub use note::{
    Answer, AnswerRevision, MAX_OTHERS, MovedNote, Note, NoteContent, NoteReference, NoteRevision, Source, Stance,
    Verdict,
};
pub use objection::{Ended, Objection, ObjectionAnswer, ObjectionOutcome};
pub use obstacles::Obstacles;
pub use person::{Bloc, Gender, Mandate, NewPerson, Office, Person, PersonDetails};
pub use plenary::{PlenaryPoint, PlenaryPointDetails};
pub use presenting::{MAX_TURN_MINUTES, Presenting};
pub use process::{PlanItem, PlanItemDetails, PlanItemKind, Process, ProcessDetails, WrittenLanguage};
pub use programme::{Block, BlockKind, Day, Held, MAX_ADDED, MAX_BLOCKS, MAX_MINUTES, Running};
pub use publication::{Publication, PublishedCheck, PublishedNote, PublishedSource, PublishedStatement};
pub use question::{Question, QuestionKey, QuestionKind, QuestionSet};
pub use ranking::{ItemRank, RankingAnswer, RankingRevision, RankingWay};
pub use receipt::{ReceiptAnswer, ReceiptDigest, ReceiptNote, ReceiptRanking, ReceiptWords};
pub use refusal::{REFUSAL_CODES, Refusal};
pub use room::{Device, MAX_DEVICES, Message, MoveRequest, Room, TableKey};
pub use seating::{
    MAX_ROTATIONS, Rotation, SeatMove, SeatingGoal, SeatingPlan, SeatingRule, SeatingRuleKind, TableSeats,
};
pub use stage::{Canvas, MAX_SHOWN, ShownNote, Stage};
pub use state::State;
pub use statement::{
    FormerNumber, Kept, NewNumber, NumberedPart, Reading, SetAside, SetAsideReason, SplitPart, Statement,
    StatementContent, StatementKind, StatementVersion, TakenUp, Theme, VersionReference,
};
pub use text::TextField;
pub use trace::NoteFate;
pub use workshop::{
    AttendanceEntry, AttendanceMark, CheckItem, EarlierHandIn, HandIn, Phase, Presence, Table, TakenBack, Workshop,
    WorkshopDetails,
};
