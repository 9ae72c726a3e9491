//! Prints, one by one or all of a played demo.

use std::path::Path;
use std::sync::atomic::AtomicBool;

use rundebord_app::core::{Actor, TableId, WorkshopId};
use rundebord_app::{
    AppError, CardSecret, DEMO_ROSTER, DEMO_ROSTER_NAME, Document, Door, Extras, PrintOrder, PrintOrderLine,
    RoomExtras, RosterSource, TableCard, View, ViewAnswer, Wifi, play,
};

use super::talk::workshop;
use super::{exports, say, serve};
use crate::arguments::{self, DocumentName};
use crate::failure::Failure;

/// Makes one document.
pub fn print(arguments: &arguments::Print) -> Result<(), Failure> {
    let mut door = Door::open(&arguments.file, Door::system_clock())?;
    let document = match arguments.round {
        Some(_) => None,
        None => ready(&door)?.into_iter().rev().find(|document| name(document) == arguments.document),
    };
    let document = match document {
        Some(document) => document,
        None => {
            let found = workshop(&door, arguments.round)?;
            asked(arguments.document, found.ok_or_else(|| Failure::usage("the process has no workshop"))?.id)
        }
    };
    let document = for_table(&door, document, arguments.table)?;
    let cards_of = matches!(document, Document::TableCards { .. }).then(|| document.workshop());
    let extras = extras(&mut door, cards_of, &arguments.room)?;
    let print = door.print(&document, &extras)?;
    write(&arguments.out, &print.bytes)?;
    say(arguments.out.display());
    Ok(())
}

/// Makes what the plan proposes, and tells on stderr how far it is.
pub fn stack(arguments: &arguments::Stack) -> Result<(), Failure> {
    let mut door = Door::open(&arguments.file, Door::system_clock())?;
    let found = workshop(&door, arguments.round)?;
    let workshop = found.ok_or_else(|| Failure::usage("the process has no workshop"))?.id;
    let ViewAnswer::PrintPlan(plan) = door.view(&Actor::Facilitator, &View::PrintPlan { workshop })? else {
        return Ok(());
    };
    let chosen = plan.lines.into_iter().filter(|line| line.chosen);
    let lines = chosen.map(|line| PrintOrderLine { document: line.line.document, copies: line.copies }).collect();
    let order = PrintOrder { workshop, lines, two_sided: !arguments.one_sided, by_table: arguments.by_table };
    let extras = extras(&mut door, Some(workshop), &arguments.room)?;
    let stack = door.print_stack(&order, &extras)?;
    let made = stack.make(&AtomicBool::new(false), &mut |progress| {
        eprintln!("{} / {} {}", progress.done, progress.total, progress.title);
    })?;
    std::fs::create_dir_all(&arguments.out).map_err(|error| Failure::io(&arguments.out, error))?;
    for file in made.into_iter().flatten() {
        let path = arguments.out.join(&file.print.file_name);
        write(&path, &file.print.bytes)?;
        say(path.display());
    }
    Ok(())
}

/// Plays the demo, and prints and exports everything.
pub fn demo(arguments: &arguments::Demo) -> Result<(), Failure> {
    let roster = match &arguments.roster {
        Some(path) => super::rosters::source(path)?,
        None => RosterSource::File { name: DEMO_ROSTER_NAME.to_owned(), bytes: DEMO_ROSTER.to_vec() },
    };
    std::fs::create_dir_all(&arguments.out).map_err(|error| Failure::io(&arguments.out, error))?;
    let file = arguments.out.join("Lillevik.rundebord");
    let demo = rundebord_app::Demo {
        roster,
        tables: arguments.tables,
        language: arguments.language.into(),
        until: arguments.stop_after.into(),
    };
    let door = play(&file, &demo)?;
    say(file.display());
    for document in ready(&door)? {
        let print = door.print(&document, &Extras::default())?;
        let path = arguments.out.join(&print.file_name);
        write(&path, &print.bytes)?;
        say(path.display());
    }
    exports::all(&door, &arguments.out)
}

pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    std::fs::write(path, bytes).map_err(|error| Failure::io(path, error))
}

/// The documents that there is something to print of.
fn ready(door: &Door) -> Result<Vec<Document>, Failure> {
    let ViewAnswer::Documents(lines) = door.view(&Actor::Facilitator, &View::Documents)? else { return Ok(vec![]) };
    Ok(lines.into_iter().filter(|line| line.ready).map(|line| line.document).collect())
}

fn name(document: &Document) -> DocumentName {
    match document {
        Document::Notice { .. } => DocumentName::Notice,
        Document::AttendanceList { .. } => DocumentName::AttendanceList,
        Document::MayorsPage { .. } => DocumentName::MayorsPage,
        Document::Minutes { .. } => DocumentName::Minutes,
        Document::RoundSummary { .. } => DocumentName::RoundSummary,
        Document::CheckSheet { .. } => DocumentName::CheckSheet,
        Document::SeatingList { .. } => DocumentName::SeatingList,
        Document::TableCards { .. } => DocumentName::TableCards,
        Document::JoinSheet { .. } => DocumentName::JoinSheet,
        Document::NoteSheets { .. } => DocumentName::NoteSheets,
        Document::PlanHandout { .. } => DocumentName::PlanHandout,
        Document::SeatingPoster { .. } => DocumentName::SeatingPoster,
        Document::NotesByQuestion { .. } => DocumentName::NotesByQuestion,
        Document::NotesByTable { .. } => DocumentName::NotesByTable,
        Document::Receipts { .. } => DocumentName::Receipts,
        Document::TableStory { .. } => DocumentName::TableStory,
        Document::ChangeSheet { .. } => DocumentName::ChangeSheet,
        Document::FollowUps { .. } => DocumentName::FollowUps,
        Document::Objections { .. } => DocumentName::Objections,
        Document::ClosingReport { .. } => DocumentName::ClosingReport,
        Document::PlanOutcome { .. } => DocumentName::PlanOutcome,
    }
}

fn asked(name: DocumentName, workshop: WorkshopId) -> Document {
    match name {
        DocumentName::Notice => Document::Notice { workshop },
        DocumentName::AttendanceList => Document::AttendanceList { workshop },
        DocumentName::MayorsPage => Document::MayorsPage { workshop },
        DocumentName::Minutes => Document::Minutes { workshop },
        DocumentName::RoundSummary => Document::RoundSummary { workshop },
        DocumentName::CheckSheet => Document::CheckSheet { workshop, table: None },
        DocumentName::SeatingList => Document::SeatingList { workshop },
        DocumentName::TableCards => Document::TableCards { workshop, table: None },
        DocumentName::JoinSheet => Document::JoinSheet { workshop },
        DocumentName::NoteSheets => Document::NoteSheets { workshop, table: None },
        DocumentName::PlanHandout => Document::PlanHandout { workshop },
        DocumentName::SeatingPoster => Document::SeatingPoster { workshop },
        DocumentName::NotesByQuestion => Document::NotesByQuestion { workshop },
        DocumentName::NotesByTable => Document::NotesByTable { workshop },
        DocumentName::Receipts => Document::Receipts { workshop },
        DocumentName::TableStory => Document::TableStory { workshop, table: None },
        DocumentName::ChangeSheet => Document::ChangeSheet { workshop },
        DocumentName::FollowUps => Document::FollowUps { workshop },
        DocumentName::Objections => Document::Objections { workshop },
        DocumentName::ClosingReport => Document::ClosingReport { workshop },
        DocumentName::PlanOutcome => Document::PlanOutcome { workshop },
    }
}

/// What is made for one table at a time.
fn for_table(door: &Door, document: Document, number: Option<u8>) -> Result<Document, Failure> {
    let Some(number) = number else { return Ok(document) };
    let workshop = door.state().workshop(document.workshop());
    let tables = workshop.map(|workshop| workshop.tables.as_slice()).unwrap_or_default();
    let found: Option<TableId> = tables.iter().find(|table| table.number == number).map(|table| table.id);
    let table = found.ok_or_else(|| Failure::usage(format!("there is no table {number}")))?;
    Ok(document.of_table(table).unwrap_or(document))
}

/// The room as the command line tells it, with the cards of a workshop.
fn extras(door: &mut Door, cards_of: Option<WorkshopId>, room: &arguments::PrintRoom) -> Result<Extras, Failure> {
    let Some(url) = &room.url else { return Ok(Extras::default()) };
    let cards = match cards_of {
        Some(workshop) => cards(door, workshop, room.secret.as_deref())?,
        None => vec![],
    };
    let password = room.wifi_password.clone().unwrap_or_default();
    let wifi = room.wifi.clone().map(|ssid| Wifi { ssid, password });
    Ok(Extras { room: Some(RoomExtras { url: url.clone(), cards, wifi }) })
}

/// The living cards of this computer. A print makes no new ones: it changes nothing in the file.
fn cards(door: &mut Door, workshop: WorkshopId, secret: Option<&Path>) -> Result<Vec<TableCard>, Failure> {
    let file = serve::secret(secret)?;
    let mut cards = vec![];
    if file.exists() {
        let language = door.language();
        let secret = CardSecret::kept_in(&file).map_err(|fault| AppError::cards(language, &fault))?;
        let ours = serve::ours(door, &secret, workshop);
        cards = door.issue_keys(&Actor::Facilitator, &secret, workshop, Some(&ours))?;
    }
    if cards.is_empty() {
        eprintln!(
            "No table has a key that came from this computer, so the cards are without codes. `serve` makes keys."
        );
    }
    Ok(cards)
}
