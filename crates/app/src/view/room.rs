//! The facilitator's board of the room, as far as the journal knows: who has joined, what each table has saved, who asks
//! for something. Who is connected at this moment is the hub's ([`RoomStatus`](crate::RoomStatus)).

use std::collections::{BTreeMap, BTreeSet};

use rundebord_core::{
    DeviceId, Note, NoteId, Question, QuestionKey, QuestionKind, Source, State, Table, TableId, Workshop, WorkshopId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::notes::asked_about;

/// A device that has joined.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DeviceLine {
    /// Which.
    pub device: DeviceId,
    /// RFC 3339; when it last came in.
    pub joined_at: String,
}

/// How much a table has written to a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct QuestionCount {
    /// The question.
    pub question: QuestionKey,
    /// Notes that are not deleted; verdicts where the question asks for those; 1 for a ranking.
    pub notes: u32,
    /// How much is asked for: plan items, statements, or 1 for a ranking. None where it is up to the table.
    #[ts(optional = nullable)]
    pub expected: Option<u32>,
    /// How much of that there is: plan items with a note, verdicts, or 1 for a ranking. Else 1 when there is a note.
    pub answered: u32,
}

/// A table's row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoomTable {
    /// The table.
    pub table: TableId,
    /// Its number.
    pub number: u8,
    /// In the order they came in.
    pub devices: Vec<DeviceLine>,
    /// Notes that are not deleted.
    pub notes: u32,
    /// For each question in order.
    pub questions: Vec<QuestionCount>,
    /// RFC 3339; when a note or verdict was last saved.
    #[ts(optional = nullable)]
    pub last_saved: Option<String>,
    /// Notes of which two texts were kept, and the table has not said which it means.
    pub unsettled: u32,
    /// RFC 3339; set while handed in.
    #[ts(optional = nullable)]
    pub handed_in_at: Option<String>,
    /// RFC 3339; set while the table asks for help.
    #[ts(optional = nullable)]
    pub help_since: Option<String>,
    /// Which card opens the table; None when none does.
    #[ts(optional = nullable)]
    pub key_generation: Option<u32>,
    /// It works on paper: it has handed in from paper, or something of it is from paper and it has no device.
    pub on_paper: bool,
}

/// A device that asks to be moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MoveWishLine {
    /// Which.
    pub device: DeviceId,
    /// Where it is.
    pub from: TableId,
    /// Where it belongs.
    pub to: TableId,
    /// What it would take along, e.g. «B4-12».
    pub notes: Vec<String>,
    /// RFC 3339; when it asked.
    pub asked_at: String,
}

/// What the facilitator has said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SentMessage {
    /// To whom; None is to every table.
    #[ts(optional = nullable)]
    pub tables: Option<Vec<TableId>>,
    /// The words.
    pub text: String,
    /// RFC 3339; when.
    pub at: String,
}

/// The room of a workshop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoomView {
    /// The workshop.
    pub workshop: WorkshopId,
    /// Devices can join and work.
    pub open: bool,
    /// The question that is on.
    #[ts(optional = nullable)]
    pub current_question: Option<QuestionKey>,
    /// By number.
    pub tables: Vec<RoomTable>,
    /// Oldest first.
    pub move_wishes: Vec<MoveWishLine>,
    /// Newest last.
    pub messages: Vec<SentMessage>,
}

pub(super) fn room(state: &State, workshop: &Workshop) -> RoomView {
    let room = &workshop.room;
    let mut notes: BTreeMap<TableId, Vec<&Note>> = BTreeMap::new();
    for note in state.notes_of(workshop.id) {
        notes.entry(note.table).or_default().push(note);
    }
    let of = |table: &Table| notes.get(&table.id).map(Vec::as_slice).unwrap_or_default();
    let questions = workshop.question_set.questions.iter();
    let asked: Vec<_> = questions.map(|question| asked_for(state, workshop, question)).collect();
    RoomView {
        workshop: workshop.id,
        open: room.open,
        current_question: workshop.current_question.clone(),
        tables: workshop.tables.iter().map(|table| row(workshop, table, of(table), &asked)).collect(),
        move_wishes: move_wishes(state, workshop),
        messages: (room.messages.iter())
            .map(|message| SentMessage {
                tables: message.tables.clone(),
                text: message.text.clone(),
                at: message.sent_at.to_rfc3339(),
            })
            .collect(),
    }
}

fn row(workshop: &Workshop, table: &Table, notes: &[&Note], asked: &[Option<u32>]) -> RoomTable {
    let room = &workshop.room;
    let mut devices: Vec<_> = room.devices.iter().filter(|(_, device)| device.table == table.id).collect();
    devices.sort_by_key(|(id, device)| (device.joined_at, **id));
    let saved = notes.iter().map(|note| note.changed_at).chain(table.answers.values().map(|answer| answer.at));
    let saved = saved.chain(table.rankings.values().map(|ranking| ranking.at));
    RoomTable {
        table: table.id,
        number: table.number,
        devices: (devices.into_iter())
            .map(|(id, device)| DeviceLine { device: *id, joined_at: device.joined_at.to_rfc3339() })
            .collect(),
        notes: notes.len() as u32,
        questions: (workshop.question_set.questions.iter())
            .zip(asked)
            .map(|(question, asked)| count(question, *asked, table, notes))
            .collect(),
        last_saved: saved.max().map(|at| at.to_rfc3339()),
        unsettled: notes.iter().filter(|note| !note.others.is_empty()).count() as u32,
        handed_in_at: table.hand_in.as_ref().map(|hand_in| hand_in.at.to_rfc3339()),
        help_since: room.help.get(&table.id).map(|since| since.to_rfc3339()),
        key_generation: room.keys.get(&table.id).map(|key| key.generation),
        on_paper: on_paper(workshop, table, notes),
    }
}

/// How much a question asks each table for.
fn asked_for(state: &State, workshop: &Workshop, question: &Question) -> Option<u32> {
    match question.kind {
        QuestionKind::Open => None,
        QuestionKind::PlanItems => Some(asked_about(state, question).len() as u32),
        QuestionKind::Check => Some(workshop.check_items.len() as u32),
        QuestionKind::Ranking => Some(1),
    }
}

fn count(question: &Question, expected: Option<u32>, table: &Table, notes: &[&Note]) -> QuestionCount {
    let own = || notes.iter().filter(|note| note.question == question.key);
    let items: BTreeSet<_> = own().map(|note| note.plan_item).collect();
    let ranked = usize::from(table.rankings.contains_key(&question.key));
    let (notes, answered) = match question.kind {
        QuestionKind::Open | QuestionKind::PlanItems => (own().count(), items.len()),
        QuestionKind::Check => (table.answers.len(), table.answers.len()),
        QuestionKind::Ranking => (ranked, ranked),
    };
    QuestionCount { question: question.key.clone(), notes: notes as u32, expected, answered: answered as u32 }
}

fn on_paper(workshop: &Workshop, table: &Table, notes: &[&Note]) -> bool {
    let sources = notes.iter().map(|note| note.source).chain(table.answers.values().map(|answer| answer.source));
    let mut sources = sources.chain(table.rankings.values().map(|ranking| ranking.source));
    match &table.hand_in {
        Some(hand_in) => hand_in.source != Source::Device,
        None if workshop.room.devices.values().any(|device| device.table == table.id) => false,
        None => sources.any(|source| source != Source::Device),
    }
}

fn move_wishes(state: &State, workshop: &Workshop) -> Vec<MoveWishLine> {
    let mut wishes: Vec<_> = workshop.room.wishes.iter().collect();
    wishes.sort_by_key(|(device, wish)| (wish.asked_at, **device));
    let reference = |note: &NoteId| state.notes.get(note).map(|note| note.reference.to_string());
    let line = |(device, wish): (&DeviceId, &rundebord_core::MoveRequest)| {
        Some(MoveWishLine {
            device: *device,
            from: workshop.room.devices.get(device)?.table,
            to: wish.to,
            notes: wish.notes.iter().filter_map(reference).collect(),
            asked_at: wish.asked_at.to_rfc3339(),
        })
    };
    wishes.into_iter().filter_map(line).collect()
}
