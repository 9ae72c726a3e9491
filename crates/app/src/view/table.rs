//! What one table sees: the questions, its own notes and answers, and nothing of the other tables.

mod asked;
mod wondered;

use chrono::NaiveDate;
use rundebord_core::{
    AnswerRevision, DeviceId, NoteRevision, Phase, QuestionKey, QuestionKind, RankingRevision, Source, State,
    StatementId, Table, TableId, Verdict, Workshop, WorkshopId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::notes::asked_about;
use super::receipt::receipt;
use super::round::news;
use super::{NoteLine, ReceiptLine, note_line};

pub use asked::{AskedItem, AskedQuestion, AskedRanking, FactSheetLine};
pub use wondered::WonderedLine;

/// A statement to check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CheckAnswer {
    /// The statement.
    pub statement: StatementId,
    /// Its number.
    pub number: u32,
    /// The version asked about.
    pub version: u16,
    /// Its words.
    pub text: String,
    /// How many tables' notes are behind it.
    pub spread: u32,
    /// The notes behind it, as people refer to them. Tables are mixed anew for each workshop: none is «this table's own».
    pub references: Vec<String>,
    /// The table's verdict.
    #[ts(optional = nullable)]
    pub verdict: Option<Verdict>,
    /// The table's words.
    pub words: String,
    /// The answer's revision; 0 when there is none.
    pub revision: u32,
    /// How the answer came in.
    #[ts(optional = nullable)]
    pub source: Option<Source>,
    /// Newer words than in the round before, or new to the tables.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub changed_since: bool,
    /// The same words as in the round before, and not settled.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub still_open: bool,
}

/// What the facilitator says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MessageLine {
    /// The words.
    pub text: String,
    /// RFC 3339; when.
    pub at: String,
}

/// A device that waits to be moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MoveWish {
    /// Which.
    pub device: DeviceId,
    /// The number of the table it asks for.
    pub to_number: u8,
}

/// A table, by number only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TableNumber {
    /// The table.
    pub id: TableId,
    /// Its number.
    pub number: u8,
}

/// What one table sees.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TableView {
    /// The workshop.
    pub workshop: WorkshopId,
    /// The table.
    pub table: TableId,
    /// Its number.
    pub number: u8,
    /// The plan's title.
    pub title: String,
    /// Whose plan it is.
    pub municipality: String,
    /// From 1.
    pub round: u8,
    /// The day.
    pub date: NaiveDate,
    /// How far the workshop has come.
    pub phase: Phase,
    /// Devices can join and work.
    pub room_open: bool,
    /// The question that is on.
    #[ts(optional = nullable)]
    pub current_question: Option<QuestionKey>,
    /// The table waits for the facilitator.
    pub help_asked: bool,
    /// From the facilitator to this table, newest last.
    pub messages: Vec<MessageLine>,
    /// Who writes, by name; nobody else is named.
    #[ts(optional = nullable)]
    pub secretary: Option<String>,
    /// Devices of this table that ask to be moved.
    pub move_wish: Vec<MoveWish>,
    /// The tables' numbers, for a device that came to the wrong one.
    pub tables: Vec<TableNumber>,
    /// Questions in order.
    pub questions: Vec<AskedQuestion>,
    /// Statements to check, by number.
    pub checks: Vec<CheckAnswer>,
    /// RFC 3339; set while handed in.
    #[ts(optional = nullable)]
    pub handed_in_at: Option<String>,
    /// What the table can take away; set while handed in.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub receipt: Option<ReceiptLine>,
    /// What a hand-in has to name: every note as it stands.
    pub standing_notes: Vec<NoteRevision>,
    /// What a hand-in has to name: every answer as it stands.
    pub standing_answers: Vec<AnswerRevision>,
    /// What a hand-in has to name: every ranking as it stands.
    pub standing_rankings: Vec<RankingRevision>,
    /// Questions, by number, that the table wrote nothing to: «ikke rukket».
    pub unreached: Vec<String>,
    /// Notes deleted by the table that can be taken back.
    pub deleted: Vec<NoteLine>,
    /// «Dette lurte dere på»: what was found out since the rounds before.
    #[serde(default)]
    #[ts(as = "Option<Vec<WonderedLine>>", optional)]
    pub wondered: Vec<WonderedLine>,
}

pub(super) fn table(state: &State, workshop: &Workshop, table: &Table) -> TableView {
    let mut notes: Vec<_> = state.notes_at(workshop.id, table.id).collect();
    notes.sort_by_key(|note| note.order());
    let is_deleted =
        |note: &&rundebord_core::Note| note.withdrawn && note.table == table.id && note.workshop == workshop.id;
    let mut deleted: Vec<_> = state.notes.values().filter(is_deleted).collect();
    deleted.sort_by_key(|note| note.order());
    let read_back = notes.iter().filter(|note| note.is_handed_in());
    let details = state.process.as_ref().map(|process| &process.details);
    let secretary = table.secretary.and_then(|person| state.people.get(&person));
    TableView {
        title: details.map(|details| details.title.clone()).unwrap_or_default(),
        municipality: details.map(|details| details.municipality.clone()).unwrap_or_default(),
        round: workshop.round,
        date: workshop.details.date,
        room_open: workshop.room.open,
        current_question: workshop.current_question.clone(),
        help_asked: workshop.room.help.contains_key(&table.id),
        messages: messages(workshop, table),
        secretary: secretary.map(|person| person.details.name.clone()),
        move_wish: move_wishes(workshop, table),
        tables: workshop.tables.iter().map(|table| TableNumber { id: table.id, number: table.number }).collect(),
        workshop: workshop.id,
        table: table.id,
        number: table.number,
        phase: workshop.phase,
        questions: (workshop.question_set.questions.iter())
            .map(|question| asked::asked(state, workshop, table, &notes, question))
            .collect(),
        checks: checks(state, workshop, table),
        handed_in_at: table.hand_in.as_ref().map(|hand_in| hand_in.at.to_rfc3339()),
        receipt: receipt(workshop, table),
        standing_notes: read_back.map(|note| NoteRevision { note: note.id, revision: note.revision }).collect(),
        standing_answers: (table.answers.iter())
            .map(|(statement, answer)| AnswerRevision { statement: *statement, revision: answer.revision })
            .collect(),
        standing_rankings: (table.rankings.iter())
            .map(|(question, ranking)| RankingRevision { question: question.clone(), revision: ranking.revision })
            .collect(),
        unreached: unreached(state, workshop, table),
        deleted: deleted.into_iter().map(|note| note_line(note, None)).collect(),
        wondered: wondered::wondered(state, workshop),
    }
}

fn messages(workshop: &Workshop, table: &Table) -> Vec<MessageLine> {
    let meant = workshop.room.messages.iter().filter(|message| message.is_for(table.id));
    meant.map(|message| MessageLine { text: message.text.clone(), at: message.sent_at.to_rfc3339() }).collect()
}

fn move_wishes(workshop: &Workshop, table: &Table) -> Vec<MoveWish> {
    let own = |device: &DeviceId| workshop.room.devices.get(device).is_some_and(|device| device.table == table.id);
    let wishes = workshop.room.wishes.iter().filter(|(device, _)| own(device));
    let line = |(device, wish): (&DeviceId, &rundebord_core::MoveRequest)| {
        Some(MoveWish { device: *device, to_number: workshop.table(wish.to)?.number })
    };
    wishes.filter_map(line).collect()
}

fn checks(state: &State, workshop: &Workshop, table: &Table) -> Vec<CheckAnswer> {
    workshop
        .check_items
        .iter()
        .filter_map(|item| {
            let statement = state.statements.get(&item.statement)?;
            let version = statement.version(item.version)?;
            let mut notes: Vec<_> = version.notes.iter().filter_map(|note| state.notes.get(note)).collect();
            notes.sort_by_key(|note| note.reference);
            let tables: std::collections::BTreeSet<_> = notes.iter().map(|note| note.table).collect();
            let answer = table.answers.get(&item.statement);
            let news = news(state, workshop, *item);
            Some(CheckAnswer {
                statement: item.statement,
                number: statement.number,
                version: item.version,
                text: version.text.clone(),
                spread: tables.len() as u32,
                references: notes.iter().map(|note| note.reference.to_string()).collect(),
                verdict: answer.map(|answer| answer.verdict),
                words: answer.map(|answer| answer.words.clone()).unwrap_or_default(),
                revision: answer.map_or(0, |answer| answer.revision),
                source: answer.map(|answer| answer.source),
                changed_since: news.changed,
                still_open: news.open,
            })
        })
        .collect()
}

/// Numbers of the questions that the table wrote nothing to.
fn unreached(state: &State, workshop: &Workshop, table: &Table) -> Vec<String> {
    let written: std::collections::BTreeSet<_> =
        state.notes_at(workshop.id, table.id).map(|note| &note.question).collect();
    workshop
        .question_set
        .questions
        .iter()
        .filter(|question| match question.kind {
            QuestionKind::Check => table.answers.is_empty() && !workshop.check_items.is_empty(),
            QuestionKind::Ranking => {
                !table.rankings.contains_key(&question.key) && !asked_about(state, question).is_empty()
            }
            QuestionKind::Open | QuestionKind::PlanItems => !written.contains(&question.key),
        })
        .map(|question| question.number.clone())
        .collect()
}
