//! What an event sets that a later one may set otherwise: where two files can disagree.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ts_rs::TS;

use crate::{Event, main_event};

/// One thing with one value: what it is, a colon, and of what. `theme:<id>`, `attendance:<workshop>:<person>`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS, JsonSchema)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct Aspect(pub String);

impl Aspect {
    /// What it is, e.g. `theme`.
    pub fn kind(&self) -> &str {
        self.0.split(':').next().unwrap_or_default()
    }

    /// Of what: the ids and keys after the kind.
    pub fn of(&self) -> impl Iterator<Item = &str> {
        self.0.split(':').skip(1)
    }
}

/// What a group of one command's events sets; what merely follows from its main event is not asked about.
pub(super) fn set_by(events: &[Event]) -> Vec<(Aspect, Value)> {
    main_event(events).map(Event::sets).unwrap_or_default()
}

macro_rules! one {
    ($value:expr, $kind:literal $(, $of:expr)+) => {
        vec![(Aspect([$kind.to_owned() $(, $of.to_string())+].join(":")), json!($value))]
    };
}

impl Event {
    /// The values that the event sets. Numbers, and words that stand beside each other, are none: both files' are kept.
    pub fn sets(&self) -> Vec<(Aspect, Value)> {
        match self {
            Self::ProcessCorrected { details } => one!(details, "process", "details"),
            Self::PlanItemCorrected { item, details } => one!(details, "plan_item", item),
            Self::PlanItemRemoved { item } => one!(Value::Null, "plan_item", item),
            Self::PlanItemsReordered { order } => one!(order, "plan_order", "all"),
            Self::PersonCorrected { person, details } => one!(details, "person", person),
            Self::PersonWithdrawn { person } => one!(false, "person_listed", person),
            Self::PersonReinstated { person } => one!(true, "person_listed", person),
            Self::WorkshopCorrected { workshop, details } => one!(details, "workshop", workshop),
            Self::WorkshopRemoved { workshop } => one!(Value::Null, "workshop", workshop),
            Self::QuestionSetChosen { workshop, question_set } => one!(question_set, "question_set", workshop),
            Self::FactSheetWritten { sheet, details, .. } => one!(details, "fact_sheet", sheet),
            Self::FactSheetRemoved { sheet, .. } => one!(Value::Null, "fact_sheet", sheet),
            Self::PlenaryPointRevised { point, details } => one!(details, "plenary_point", point),
            Self::PlenaryPointWithdrawn { point } => one!(false, "plenary_point_stands", point),
            Self::PlenaryPointRestored { point } => one!(true, "plenary_point_stands", point),
            Self::ThemeRenamed { theme, name } => one!(name, "theme", theme),
            Self::ThemeRemoved { theme } => one!(Value::Null, "theme", theme),
            Self::NotesGrouped { notes, theme } => {
                notes.iter().flat_map(|note| one!(theme, "note_theme", note)).collect()
            }
            Self::StatementRedrafted { statement, content } => one!(content, "statement", statement),
            Self::StatementRevised { statement, text, notes, reason, .. } => {
                one!(json!({ "text": text, "notes": notes, "reason": reason }), "statement", statement)
            }
            Self::StatementDropped { statement } | Self::StatementVersionDropped { statement, .. } => {
                one!(Value::Null, "statement", statement)
            }
            Self::StatementAssessed { statement, assessment } => one!(assessment, "assessment", statement),
            Self::StatementKept { statement, workshop, remark } => one!(remark, "kept", workshop, statement),
            Self::StatementClassified { statement, what, plan_item } => {
                one!(json!({ "what": what, "plan_item": plan_item }), "classification", statement)
            }
            Self::NotesSetAside { notes, reason, remark } => {
                let value = json!({ "reason": reason, "remark": remark });
                notes.iter().flat_map(|note| one!(value.clone(), "set_aside", note)).collect()
            }
            Self::NotesTakenUp { notes } => {
                notes.iter().flat_map(|note| one!(Value::Null, "set_aside", note)).collect()
            }
            Self::ObjectionAnswered { objection, answer, outcome } => {
                one!(json!({ "answer": answer, "outcome": outcome }), "objection_answer", objection)
            }
            Self::FollowUpAssigned { follow_up, owner, due } => {
                one!(json!({ "owner": owner, "due": due }), "follow_up_owner", follow_up)
            }
            Self::FollowUpAnswered { follow_up, answer, sources } => {
                one!(json!({ "answer": answer, "sources": sources }), "follow_up_answer", follow_up)
            }
            _ => self.sets_at_the_workshop(),
        }
    }

    /// No wildcard: a new event does not compile before somebody has said what it sets.
    fn sets_at_the_workshop(&self) -> Vec<(Aspect, Value)> {
        match self {
            Self::AttendanceMarked { workshop, marks } => {
                let mark = |mark: &crate::AttendanceMark| one!(mark.presence, "attendance", workshop, mark.person);
                marks.iter().flat_map(mark).collect()
            }
            Self::SubstituteSet { workshop, deputy, member } => one!(member, "substitute", workshop, deputy),
            Self::SeatingPlanSet { workshop, plan } => one!(plan, "seating_plan", workshop),
            Self::TablesArranged { workshop, tables } => one!(tables, "seats", workshop),
            Self::RotationsArranged { workshop, rotations } => one!(rotations, "seats", workshop),
            Self::SeatMoved { workshop, person, table } => {
                one!(json!({ "person": person, "table": table }), "seats", workshop)
            }
            Self::SeatsMoved { workshop, rotation, moves } => {
                one!(json!({ "rotation": rotation, "moves": moves }), "seats", workshop)
            }
            Self::RotationStarted { workshop, rotation } => one!(rotation, "rotation", workshop),
            Self::SecretaryChosen { rotation, workshop, table, person } => {
                one!(person, "secretary", workshop, rotation, table)
            }
            Self::CurrentQuestionSet { workshop, question } => one!(question, "current_question", workshop),
            Self::ProgrammeSet { workshop, starts_at, blocks } => {
                one!(json!({ "starts_at": starts_at, "blocks": blocks }), "programme", workshop)
            }
            Self::BlockStarted { workshop, block } | Self::BlockReopened { workshop, block } => {
                one!(json!({ "started": block }), "clock", workshop)
            }
            Self::BlockEnded { workshop, block } => one!(json!({ "ended": block }), "clock", workshop),
            Self::MinutesAdded { workshop, block, minutes } => {
                one!(json!({ "block": block, "minutes": minutes }), "clock", workshop)
            }
            Self::TimerPaused { workshop } => one!(json!({ "paused": true }), "clock", workshop),
            Self::TimerResumed { workshop } => one!(json!({ "paused": false }), "clock", workshop),
            Self::QuestionClosed { workshop, question } => one!(true, "question_closed", workshop, question.0),
            Self::QuestionReopened { workshop, question } => one!(false, "question_closed", workshop, question.0),
            Self::StageShown { workshop, show, .. } => one!(show, "canvas", workshop),
            Self::StageBlackened { workshop, black } => one!(black, "canvas_black", workshop),
            Self::TablesPresented { workshop, question, order, minutes } => {
                let value = json!({ "question": question, "order": order, "minutes": minutes });
                one!(value, "presenting", workshop)
            }
            Self::FloorGiven { workshop, table } => one!(json!({ "floor": table }), "presenting", workshop),
            Self::PresentingEnded { workshop } => one!(Value::Null, "presenting", workshop),
            Self::NotesReordered { workshop, table, question, plan_item, order } => {
                let item = plan_item.map(|item| item.to_string()).unwrap_or_default();
                one!(order, "note_order", workshop, table, question.0, item)
            }
            Self::NoteMoved { note, question, plan_item, .. } => {
                one!(json!({ "question": question, "plan_item": plan_item }), "note_question", note)
            }
            Self::NoteWithdrawn { note } => one!(false, "note_stands", note),
            Self::NoteRestored { note } => one!(true, "note_stands", note),
            Self::StatementAnswered { workshop, table, statement, verdict, words, .. } => {
                let value = json!({ "verdict": verdict, "words": words });
                one!(value, "answer", workshop, table, statement)
            }
            Self::AnswerWithdrawn { workshop, table, statement } => {
                one!(Value::Null, "answer", workshop, table, statement)
            }
            Self::ItemsRanked { workshop, table, question, items, .. } => {
                one!(items, "ranking", workshop, table, question.0)
            }
            Self::RankingWithdrawn { workshop, table, question } => {
                one!(Value::Null, "ranking", workshop, table, question.0)
            }
            Self::ProcessCreated { .. }
            | Self::ProcessCorrected { .. }
            | Self::PlanItemAdded { .. }
            | Self::PlanItemCorrected { .. }
            | Self::PlanItemRemoved { .. }
            | Self::PlanItemsReordered { .. }
            | Self::PeopleAdded { .. }
            | Self::PersonCorrected { .. }
            | Self::PersonWithdrawn { .. }
            | Self::PersonReinstated { .. }
            | Self::WorkshopPrepared { .. }
            | Self::WorkshopCorrected { .. }
            | Self::WorkshopRemoved { .. }
            | Self::QuestionSetChosen { .. }
            | Self::WorkshopOpened { .. }
            | Self::WorkshopClosed { .. }
            | Self::WorkshopReopened { .. }
            | Self::RoomOpened { .. }
            | Self::RoomClosed { .. }
            | Self::TableKeysIssued { .. }
            | Self::TableJoined { .. }
            | Self::TableLeft { .. }
            | Self::DeviceRevoked { .. }
            | Self::TableRevoked { .. }
            | Self::HelpAsked { .. }
            | Self::HelpGiven { .. }
            | Self::MessageSent { .. }
            | Self::MoveAsked { .. }
            | Self::MoveDeclined { .. }
            | Self::MoveCancelled { .. }
            | Self::DeviceMoved { .. }
            | Self::PlenaryPointWritten { .. }
            | Self::PlenaryPointRevised { .. }
            | Self::PlenaryPointWithdrawn { .. }
            | Self::PlenaryPointRestored { .. }
            | Self::FactSheetWritten { .. }
            | Self::FactSheetRemoved { .. }
            | Self::NoteWritten { .. }
            // Words are kept beside each other, and a table settles them.
            | Self::NoteRevised { .. }
            | Self::NoteTextKept { .. }
            | Self::NoteSettled { .. }
            | Self::TableHandedIn { .. }
            | Self::HandInReopened { .. }
            | Self::ThemeAdded { .. }
            | Self::ThemeRenamed { .. }
            | Self::ThemeRemoved { .. }
            | Self::NotesGrouped { .. }
            | Self::StatementWritten { .. }
            | Self::StatementRedrafted { .. }
            | Self::StatementDropped { .. }
            | Self::StatementVersionDropped { .. }
            | Self::StatementAssessed { .. }
            | Self::NotesSetAside { .. }
            | Self::NotesTakenUp { .. }
            | Self::SummaryPublished { .. }
            | Self::StatementRevised { .. }
            | Self::StatementKept { .. }
            | Self::StatementClassified { .. }
            // Numbers are given out anew where the copy comes in.
            | Self::StatementsRenumbered { .. }
            | Self::StatementSigned { .. }
            | Self::StatementSentBack { .. }
            | Self::StatementsMerged { .. }
            | Self::StatementSplit { .. }
            | Self::ObjectionRegistered { .. }
            | Self::ObjectionAnswered { .. }
            | Self::ObjectionWithdrawn { .. }
            | Self::FollowUpAdded { .. }
            | Self::FollowUpAssigned { .. }
            | Self::FollowUpAnswered { .. }
            | Self::FollowUpDropped { .. }
            | Self::CopyMerged { .. }
            | Self::FromCopy { .. } => vec![],
        }
    }
}

/// Where an event's payload has its words, the first that is there.
const WORDS: &[&str] =
    &["text", "answer", "remark", "assessment", "comment", "name", "owner", "title", "words", "reason"];

/// An event's own words, when it has some.
pub fn words_of(event: &Event) -> Option<String> {
    let payload = serde_json::to_value(event).ok()?;
    if let Event::FollowUpAdded { question, .. } = event {
        return Some(question.clone());
    }
    WORDS.iter().find_map(|key| found(&payload, key)).filter(|words| !words.is_empty())
}

fn found(value: &Value, key: &str) -> Option<String> {
    match value {
        Value::Object(fields) => match fields.get(key) {
            Some(Value::String(text)) => Some(text.clone()),
            _ => fields.values().find_map(|inner| found(inner, key)),
        },
        Value::Array(items) => items.iter().find_map(|inner| found(inner, key)),
        _ => None,
    }
}
