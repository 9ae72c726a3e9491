//! Plays the demo's content, command by command.

mod second;
mod summary;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use rundebord_core::{
    Actor, AttendanceMark, Block, BlockId, Command, CommandId, NewPerson, NoteContent, NoteId, PersonId,
    PlanItemDetails, PlanItemId, Presence, ProcessDetails, ProcessId, QuestionKey, SeatingPlan, TableId, TableSeats,
    WorkshopDetails, WorkshopId, WrittenLanguage,
};
use rundebord_documents::roster::{Choice, LookReason, RowStatus, Source};
use rundebord_journal::JournalFault;
use uuid::Uuid;

use super::content::{Content, NoteText, content};
use crate::seating::{RotationTable, RotationView, SeatingOrder};
use crate::view::TableView;
use crate::{AppError, Clock, Door, Request, View, ViewAnswer, programme_template, question_sets};

/// Enough for a council of fifty, and over before anybody notices.
const SEATING_MOVES: u64 = 200_000;

/// When a workshop's programme begins.
const BEGINS: NaiveTime = NaiveTime::from_hms_opt(9, 0, 0).expect("nine o'clock is a time");

/// How far to play.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum DemoStage {
    /// Process, plan, people and the first workshop are there.
    Prepared,
    /// The tables are seated.
    Seated,
    /// The tables are writing.
    Notes,
    /// The first workshop is closed.
    Closed,
    /// The first summary is published.
    Summary,
    /// The second workshop is closed.
    Second,
    /// The second summary is published.
    #[default]
    Whole,
}

/// What the demo is played with.
pub struct Demo {
    /// The member list.
    pub roster: Source,
    /// How many tables; None chooses so that six or seven sit at each.
    pub tables: Option<u8>,
    /// Language of the prints and questions; the notes are as their tables wrote them.
    pub language: WrittenLanguage,
    /// How far to play.
    pub until: DemoStage,
}

/// Why the demo could not be played.
#[derive(Debug, thiserror::Error)]
pub enum DemoFault {
    /// The file could not be made.
    #[error(transparent)]
    Journal(#[from] JournalFault),
    /// The door refused.
    #[error(transparent)]
    Refused(#[from] AppError),
}

/// Plays the demo into a new file.
pub fn play(path: &Path, demo: &Demo) -> Result<Door, DemoFault> {
    let content = content();
    let time = Arc::new(AtomicI64::new(0));
    let ticking = Arc::clone(&time);
    // A clock of its own: the demo's days are in the past, and the same demo gives the same file.
    let clock: Clock = Arc::new(move || {
        DateTime::from_timestamp_millis(ticking.fetch_add(7_000, Ordering::Relaxed)).unwrap_or_default()
    });
    let mut player = Player { door: Door::create(path, clock)?, time, content, ids: 0, rounds: vec![] };
    let played = player.process(demo);
    drop(player);
    if let Err(refused) = played {
        // The half-played file is this function's own.
        let _ = std::fs::remove_file(path);
        return Err(refused.into());
    }
    // From here on the file lives in the present.
    Ok(Door::open(path, Door::system_clock())?)
}

/// A round's ids, by the keys of the content.
struct Round {
    workshop: WorkshopId,
    tables: Vec<TableId>,
    notes: BTreeMap<String, NoteId>,
}

struct Player {
    door: Door,
    time: Arc<AtomicI64>,
    content: Content,
    ids: u64,
    rounds: Vec<Round>,
}

impl Player {
    fn process(&mut self, demo: &Demo) -> Result<(), AppError> {
        type Act = fn(&mut Player, &Demo) -> Result<(), AppError>;
        let stages: [(DemoStage, Act); 7] = [
            (DemoStage::Prepared, Self::prepare),
            (DemoStage::Seated, |player, demo| player.seat(0, demo)),
            (DemoStage::Notes, |player, _| player.write(0)),
            (DemoStage::Closed, |player, _| player.close(0)),
            (DemoStage::Summary, |player, _| player.summarise(0)),
            (DemoStage::Second, Self::second),
            (DemoStage::Whole, |player, _| player.summarise(1)),
        ];
        for (stage, act) in stages {
            if stage <= demo.until {
                act(self, demo)?;
            }
        }
        Ok(())
    }

    /// Ids follow from the demo itself: the same demo gives the same file.
    fn id(&mut self) -> Uuid {
        self.ids += 1;
        let millis = self.time.load(Ordering::Relaxed).unsigned_abs();
        let mut counter = [0_u8; 10];
        counter[2..].copy_from_slice(&self.ids.to_be_bytes());
        uuid::Builder::from_unix_timestamp_millis(millis, &counter).into_uuid()
    }

    fn give(&mut self, actor: Actor, command: Command) -> Result<(), AppError> {
        let id = CommandId(self.id());
        self.door.execute(&Request { actor, id, command }).map(|_| ())
    }

    fn facilitate(&mut self, command: Command) -> Result<(), AppError> {
        self.give(Actor::Facilitator, command)
    }

    fn administer(&mut self, command: Command) -> Result<(), AppError> {
        self.give(Actor::Administration, command)
    }

    /// Sets the clock to an hour of a workshop's day, `days` later.
    fn at(&self, round: usize, days: i64, hour: u32) {
        let date: NaiveDate = self.content.workshops[round].date.parse().unwrap_or_default();
        let time = NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
        let at: DateTime<Utc> = date.and_time(time).and_utc() + chrono::TimeDelta::days(days);
        self.time.store(at.timestamp_millis(), Ordering::Relaxed);
    }

    fn prepare(&mut self, demo: &Demo) -> Result<(), AppError> {
        self.at(0, -14, 9);
        let process = ProcessId(self.id());
        let details = &self.content.process;
        let details = ProcessDetails {
            title: details.title.clone(),
            municipality: details.municipality.clone(),
            period_from: details.period_from,
            period_to: details.period_to,
            written_language: demo.language,
            second_reader: false,
        };
        self.facilitate(Command::CreateProcess { process, details })?;
        for index in 0..self.content.plan_items.len() {
            let item = PlanItemId(self.id());
            let plan_item = &self.content.plan_items[index];
            let details = PlanItemDetails { kind: plan_item.kind, text: plan_item.text.clone() };
            self.facilitate(Command::AddPlanItem { item, details })?;
        }
        self.import(&demo.roster)?;
        self.prepare_workshop(0, demo)
    }

    fn import(&mut self, roster: &Source) -> Result<(), AppError> {
        let preview = self.door.preview_roster(roster, &Choice::default())?;
        // Nobody is there to be asked: people without a party come without one, all other doubtful rows stay out.
        let certain = |status: &RowStatus| match status {
            RowStatus::Ready => true,
            RowStatus::Look { reasons } => reasons.iter().all(|reason| *reason == LookReason::PartyMissing),
            RowStatus::LeftOut { .. } => false,
        };
        let certain = preview.draft.rows.into_iter().filter(|row| certain(&row.status));
        let drafts: Vec<_> = certain.filter_map(|row| row.person).collect();
        let mut people = vec![];
        for draft in drafts {
            people.push(NewPerson { id: PersonId(self.id()), details: draft.into() });
        }
        let source = match roster {
            Source::File { name, .. } => name.clone(),
            Source::Pasted { .. } => String::new(),
        };
        self.facilitate(Command::AddPeople { people, source })
    }

    fn prepare_workshop(&mut self, round: usize, demo: &Demo) -> Result<(), AppError> {
        let workshop = WorkshopId(self.id());
        let content = &self.content.workshops[round];
        let date = content.date.parse().unwrap_or_default();
        let details = WorkshopDetails { date, place: content.place.clone(), notice: String::new() };
        let question_set = question_sets(demo.language).swap_remove(round);
        self.rounds.push(Round { workshop, tables: vec![], notes: BTreeMap::new() });
        let blocks = programme_template(&question_set, 3, demo.language).unwrap_or_default();
        self.facilitate(Command::PrepareWorkshop { workshop, details, question_set })?;
        let blocks = blocks.into_iter().map(|block| Block { id: BlockId(self.id()), ..block }).collect();
        self.facilitate(Command::SetProgramme { workshop, starts_at: BEGINS, blocks })
    }

    /// Two members are away and one deputy comes in place of the first; the others arrive; tables are made.
    fn seat(&mut self, round: usize, demo: &Demo) -> Result<(), AppError> {
        self.at(round, 0, 7);
        let workshop = self.rounds[round].workshop;
        let elected: Vec<_> = self.door.state().people.values().filter(|person| person.may_sit()).cloned().collect();
        let is_member = |person: &&rundebord_core::Person| person.details.mandate == rundebord_core::Mandate::Member;
        let members: Vec<_> = elected.iter().filter(is_member).collect();
        let away: Vec<_> = members.iter().skip(3 + round).step_by(11).take(2).map(|person| person.id).collect();
        let party_away = away.first().and_then(|id| elected.iter().find(|person| person.id == *id));
        let party_away = party_away.and_then(|person| person.details.party.clone());
        let deputy = elected.iter().find(|person| !is_member(person) && person.details.party == party_away);
        let presence = |id| if away.contains(&id) { Presence::Absent } else { Presence::Present };
        let mut marks: Vec<_> =
            members.iter().map(|person| AttendanceMark { person: person.id, presence: presence(person.id) }).collect();
        marks.extend(deputy.map(|person| AttendanceMark { person: person.id, presence: Presence::Present }));
        let there = marks.iter().filter(|mark| mark.presence == Presence::Present).count();
        self.facilitate(Command::MarkAttendance { workshop, marks })?;
        let tables = demo.tables.unwrap_or_else(|| u8::try_from((there + 3) / 7).unwrap_or(12).clamp(1, 12));
        let tables = usize::from(tables).min(there.max(1)) as u8;
        let plan = SeatingPlan { tables: Some(tables), ..SeatingPlan::default() };
        self.facilitate(Command::SetSeatingPlan { workshop, plan })?;
        let order = SeatingOrder { workshop, seed: 1, seconds: 1.0, from_rotation: None };
        let search = self.door.seating_search(&order)?.within_moves(SEATING_MOVES);
        let proposal = search.run(&AtomicBool::new(false), &mut |_| {})?;
        let seats = |table: &RotationTable| TableSeats {
            table: table.table,
            number: table.number,
            seats: table.seats.iter().map(|place| place.seat.person).collect(),
            secretary: table.secretary,
        };
        let tables = |rotation: &RotationView| rotation.tables.iter().map(seats).collect();
        let rotations: Vec<Vec<TableSeats>> = proposal.rotations.iter().map(tables).collect();
        self.rounds[round].tables = rotations.iter().flatten().map(|table| table.table).collect();
        self.facilitate(Command::ArrangeRotations { workshop, rotations })
    }

    fn table(&self, round: usize, number: usize) -> TableId {
        let tables = &self.rounds[round].tables;
        tables[number.saturating_sub(1) % tables.len()]
    }

    fn plan_item(&self, key: &Option<String>) -> Option<PlanItemId> {
        let index = self.content.plan_items.iter().position(|item| Some(&item.key) == key.as_ref())?;
        self.door.state().plan_items.get(index).map(|item| item.id)
    }

    fn write(&mut self, round: usize) -> Result<(), AppError> {
        self.at(round, 0, 8);
        let workshop = self.rounds[round].workshop;
        self.facilitate(Command::OpenWorkshop { workshop })?;
        let notes = std::mem::take(if round == 0 { &mut self.content.notes } else { &mut self.content.notes2 });
        notes.iter().try_for_each(|note| self.write_note(round, note))
    }

    fn write_note(&mut self, round: usize, text: &NoteText) -> Result<(), AppError> {
        let (workshop, table, note) = (self.rounds[round].workshop, self.table(round, text.table), NoteId(self.id()));
        self.rounds[round].notes.insert(text.key.clone(), note);
        let content = NoteContent {
            text: text.text.clone(),
            why: text.why.clone(),
            stance: text.stance,
            disagreement: text.disagreement,
        };
        let (question, plan_item) = (QuestionKey(text.question.clone()), self.plan_item(&text.plan_item));
        let actor = if text.paper { Actor::Facilitator } else { Actor::Table { workshop, table } };
        self.give(actor, Command::WriteNote { note, workshop, table, question, plan_item, content })
    }

    /// Every table reads back what stands and hands in exactly that.
    fn close(&mut self, round: usize) -> Result<(), AppError> {
        self.at(round, 0, 11);
        let workshop = self.rounds[round].workshop;
        for table in self.rounds[round].tables.clone() {
            let actor = Actor::Table { workshop, table };
            let ViewAnswer::Table(view) = self.door.view(&actor, &View::Table { workshop, table })? else { continue };
            let TableView { standing_notes: notes, standing_answers: answers, standing_rankings: rankings, .. } = *view;
            self.give(actor, Command::HandInTable { workshop, table, notes, answers, rankings })?;
        }
        self.facilitate(Command::CloseWorkshop { workshop })
    }
}
