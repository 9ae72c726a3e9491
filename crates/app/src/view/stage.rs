//! The canvas (lerretet): what everybody in the room sees, or would see. For the projector's window and for the
//! facilitator's preview; what is on it was chosen, and nothing half-finished is.

mod content;

use chrono::{DateTime, NaiveDate, Utc};
use rundebord_core::{
    Actor, BlockKind, Command, Event, PersonId, Question, QuestionKey, ShownNote, Stage, Stance, State, Table,
    Workshop, WorkshopId, decide,
};
use rundebord_texts::compare_norwegian;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::day::{BlockState, Plan, running};
use super::notes::asked_about;
use super::plenary::{matrix, points, tables};
use super::presenting::presenting;
use super::ranking::ranking;
use super::{RankingCount, StanceNote, StanceRow};
use crate::{AppError, Door};

pub use content::{StageContent, StageNext, StageNote, StageRow, StageSeat, StageTable, StageTimer, Turn};

/// The canvas of a workshop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StageView {
    /// The workshop.
    pub workshop: WorkshopId,
    /// From 1.
    pub round: u8,
    /// Whose plan it is.
    pub municipality: String,
    /// The process's title.
    pub title: String,
    /// The day.
    pub date: NaiveDate,
    /// Where.
    pub place: String,
    /// RFC 3339; what this computer's clock shows.
    pub now: String,
    /// It is dark; the content waits behind.
    pub black: bool,
    /// What was chosen, or what the preview is of.
    pub show: Stage,
    /// The block that is on.
    #[ts(optional = nullable)]
    pub timer: Option<StageTimer>,
    /// What stands there, or would.
    pub content: StageContent,
}

/// The canvas as it is; or as it would be, unless that would be refused.
pub(super) fn stage(door: &Door, workshop: &Workshop, preview: Option<&Stage>) -> Result<StageView, AppError> {
    let (state, now) = (door.state(), door.now());
    let (show, notes) = match preview {
        Some(show) => previewed(door, workshop.id, show)?,
        None => (workshop.canvas.show.clone(), workshop.canvas.notes.clone()),
    };
    let details = state.process.as_ref().map(|process| &process.details);
    let filling = Filling { state, workshop, now };
    Ok(StageView {
        workshop: workshop.id,
        round: workshop.round,
        municipality: details.map(|details| details.municipality.clone()).unwrap_or_default(),
        title: details.map(|details| details.title.clone()).unwrap_or_default(),
        date: workshop.details.date,
        place: workshop.details.place.clone(),
        now: now.to_rfc3339(),
        black: workshop.canvas.black,
        timer: filling.timer(),
        // What it is about can be gone: a question of a set that was changed for another.
        content: filling.content(&show, &notes).unwrap_or(StageContent::Nothing),
        show,
    })
}

/// What the rules would let stand there, with the words of now.
fn previewed(door: &Door, workshop: WorkshopId, show: &Stage) -> Result<(Stage, Vec<ShownNote>), AppError> {
    let command = Command::ShowOnStage { workshop, show: show.clone() };
    let events = decide(door.state(), &Actor::Facilitator, &command);
    let events = events.map_err(|refusal| AppError::refusal(door.language(), &refusal))?;
    let shown = events.into_iter().find_map(|event| match event {
        Event::StageShown { show, notes, .. } => Some((show, notes)),
        _ => None,
    });
    Ok(shown.unwrap_or_default())
}

/// What stands on the canvas is filled from this.
struct Filling<'a> {
    state: &'a State,
    workshop: &'a Workshop,
    now: DateTime<Utc>,
}

impl Filling<'_> {
    fn timer(&self) -> Option<StageTimer> {
        let on = running(self.workshop, self.now)?;
        let block = self.workshop.day.block(on.block)?;
        Some(StageTimer {
            block: block.id,
            kind: block.kind,
            title: block.title.clone(),
            planned_minutes: on.planned_minutes,
            extra_minutes: on.extra_minutes,
            ends_at: on.ends_at,
            used_seconds: on.used_seconds,
            paused_at: on.paused_at,
        })
    }

    fn content(&self, show: &Stage, notes: &[ShownNote]) -> Option<StageContent> {
        Some(match show {
            Stage::Nothing => StageContent::Nothing,
            Stage::Welcome => StageContent::Welcome { tables: count(self.workshop.tables.len()) },
            Stage::Seating => self.seating(),
            Stage::Question { question } => StageContent::Question {
                question: self.question(question)?.clone(),
                closed: self.workshop.day.closed_questions.contains(question),
            },
            Stage::Timer => StageContent::Timer,
            Stage::Message { text } => StageContent::Message { text: text.clone() },
            Stage::Break => StageContent::Break { next: self.next() },
            Stage::Plenary { question, .. } => self.plenary(self.question(question)?, notes),
            Stage::Matrix { question } => self.matrix(self.question(question)?),
            Stage::Ranking { question } => self.ranking(self.question(question)?)?,
            Stage::Presenting => self.presenting()?,
        })
    }

    fn question(&self, key: &QuestionKey) -> Option<&Question> {
        self.workshop.question_set.question(key)
    }

    fn seating(&self) -> StageContent {
        let seats = self.workshop.tables.iter().flat_map(|table| table.seats.iter().map(move |person| (table, person)));
        let seat = |(table, person): (&Table, &PersonId)| {
            let details = &self.state.people.get(person)?.details;
            Some(StageSeat {
                name: details.name.clone(),
                sort_name: details.sort_name.clone(),
                table: table.number,
                secretary: table.secretary == Some(*person),
            })
        };
        let mut people: Vec<_> = seats.filter_map(seat).collect();
        people.sort_by(|a, b| compare_norwegian(&a.sort_name, &b.sort_name).then(a.table.cmp(&b.table)));
        StageContent::Seating {
            rotation: self.workshop.rotation,
            rotations: count(self.workshop.rotations.len()),
            people,
            tables: self.workshop.tables.iter().map(|table| table.number).collect(),
        }
    }

    /// The first block after this that is not a break itself: a break that is shown early is not what comes after it.
    fn next(&self) -> Option<StageNext> {
        let (lines, _) = Plan { workshop: self.workshop, now: self.now }.lines();
        let mut coming = lines.into_iter().filter(|line| line.state == BlockState::Coming);
        let next = coming.find(|line| line.kind != BlockKind::Break)?;
        Some(StageNext { kind: next.kind, title: next.title, expected_from: next.expected_from })
    }

    fn plenary(&self, question: &Question, notes: &[ShownNote]) -> StageContent {
        let items = asked_about(self.state, question);
        let note = |shown: &ShownNote| {
            let note = self.state.notes.get(&shown.note)?;
            Some(StageNote {
                reference: note.reference.to_string(),
                table: note.reference.table,
                plan_item: items.iter().find(|item| Some(item.id) == note.plan_item).cloned(),
                content: shown.content.clone(),
            })
        };
        StageContent::Plenary {
            question: question.clone(),
            notes: notes.iter().filter_map(note).collect(),
            points: points(self.state, self.workshop, question),
        }
    }

    /// A note that has two texts says two things, until the table has settled which it means.
    fn matrix(&self, question: &Question) -> StageContent {
        let ready = |table: &Table| self.workshop.is_ready(table, &question.key);
        let tables =
            tables(self.state, self.workshop, question, None, |table, note| ready(table) && note.others.is_empty());
        let heads = self.workshop.tables.iter();
        StageContent::Matrix {
            question: question.clone(),
            rows: matrix(self.state, question, &tables).into_iter().map(without_words).collect(),
            tables: heads.map(|table| StageTable { number: table.number, ready: ready(table) }).collect(),
        }
    }

    fn ranking(&self, question: &Question) -> Option<StageContent> {
        let ready = |table: &Table| self.workshop.is_ready(table, &question.key);
        let RankingCount { tables_counted, tables_total, rows } = ranking(self.state, self.workshop, question, ready)?;
        Some(StageContent::Ranking { question: question.clone(), tables_counted, tables_total, rows })
    }

    fn presenting(&self) -> Option<StageContent> {
        let line = presenting(self.workshop, self.now)?;
        let turns = line.order.into_iter();
        Some(StageContent::Presenting {
            question: line.question.and_then(|key| self.question(&key).cloned()),
            minutes: line.minutes,
            since: line.since,
            turns: turns
                .map(|turn| Turn { table: turn.number, state: turn.state, used_seconds: turn.used_seconds })
                .collect(),
        })
    }
}

/// Who stands where, each stance of a table once.
fn without_words(row: StanceRow) -> StageRow {
    let cell = |notes: &Vec<StanceNote>| {
        let says = |stance: &Stance| notes.iter().any(|note| note.stance == Some(*stance));
        [Stance::Keep, Stance::Change, Stance::End].into_iter().filter(says).collect()
    };
    StageRow {
        cells: row.cells.iter().map(cell).collect(),
        plan_item: row.plan_item,
        keep: row.keep,
        change: row.change,
        end: row.end,
    }
}

fn count(number: usize) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}
